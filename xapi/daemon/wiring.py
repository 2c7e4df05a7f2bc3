"""How a server is put together: the one place that knows in which role it starts.

A host leads its pool, or follows another one (`xapi.pool.role`); in a pool whose database is in
etcd the hosts elect who leads (`xapi.daemon.electing`).
"""

from __future__ import annotations

import asyncio
import socket
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import orjson
import structlog

from xapi.daemon.config import Settings
from xapi.daemon.electing import (
    COLD_SECONDS,
    Candidate,
    Moved,
    demand_here,
    keep_own_role,
    orders_of,
    step_down,
)
from xapi.daemon.engines import (
    engine_facts,
    etcd_engine,
    forget_engine,
    make_engine,
    with_kept_engine,
)
from xapi.daemon.figures import HostMetrics
from xapi.daemon.following import Following
from xapi.daemon.holder import Holder
from xapi.daemon.house import House, open_house
from xapi.daemon.leading import begin_to_write, lead
from xapi.daemon.parts import bootstrap_of, machine_of, now
from xapi.daemon.pool_side import PoolSide
from xapi.daemon.power import MachinePower, watch_power
from xapi.daemon.secrets_files import keep_host_uuid, keep_pool_secret
from xapi.daemon.succession import Heir, Reign
from xapi.database import Database
from xapi.database.engines.base import Engine, EngineError
from xapi.database.engines.etcd import EtcdEngine
from xapi.database.replica import Replica
from xapi.database.standby import Standby
from xapi.generated import records
from xapi.operations.console_rows import keep_api_port
from xapi.operations.context import Services
from xapi.pool.role import Supporter, read_role
from xapi.server.actions import Actions, HttpAuth
from xapi.server.consoles import Consoles
from xapi.server.listeners import Address, Listeners
from xapi.server.transfers import Transfers
from xapi.session.audit import AuditLog
from xapi.session.sessions import SessionManager

__all__ = ["Server", "now", "open_database", "start"]

log = structlog.stdlib.get_logger("xapi.daemon")


@dataclass(slots=True)
class Server:
    """The running parts, for tests and for the ``ready`` line."""

    services: Services
    sessions: SessionManager
    audit: AuditLog
    actions: Actions
    transfers: Transfers
    metrics: HostMetrics | None
    consoles: Consoles
    auth: HttpAuth
    listeners: Listeners
    https: Address | None
    http: Address | None
    socket: Path
    restart: asyncio.Event
    """Set when the server is to stop and start again, in another role of its pool."""
    ended: asyncio.Event
    """Set when it is to stop, as by a signal."""
    power: MachinePower
    new_root_password: str | None
    """Made at this first start; None where there were users or a password was given."""


async def open_database(settings: Settings, stack: AsyncExitStack) -> Database:
    """The configured database, closed by the stack; with etcd, waits to be its only writer.

    Raises EngineError, SchemaTooNew, OSError.
    """
    db = Database(records.MODELS, await asyncio.to_thread(make_engine, settings), **_kept(settings))
    await db.open()
    stack.push_async_callback(_close, db)
    return db


async def start(settings: Settings, stack: AsyncExitStack) -> Server:
    """Start everything; calls are accepted when this returns.

    Raises OSError, EngineError, SchemaTooNew, ScriptError, ValueError.
    """
    state_dir = settings.state_dir
    given, settings = settings, await asyncio.to_thread(with_kept_engine, settings)
    role = await asyncio.to_thread(read_role, state_dir)
    host_uuid = await asyncio.to_thread(keep_host_uuid, state_dir, settings.simulate.seed)
    keyring = await asyncio.to_thread(keep_pool_secret, state_dir)
    side = PoolSide(settings, host_uuid, keyring)
    await side.open(stack, founder=role is None)
    engine = await _shared_engine(settings, stack, patient=not _follows(role, host_uuid))
    if isinstance(engine, Moved):
        if settings is given:
            raise engine
        log.warning("following the last coordinator instead", reason=str(engine))
        await asyncio.to_thread(forget_engine, state_dir)
        settings, engine = given, None
    if engine is not None:
        reign = None
        house = await _elected(settings, stack, side, role, engine, kept=settings is not given)
    elif role is None or not _follows(role, host_uuid):
        house, reign = await _leading(settings, stack, side)
    else:
        replica = Replica(records.MODELS, role.address, **_kept(settings))
        house = await open_house(settings, stack, side, replica, role.host)
        await side.listen()
        following = Following(house, replica, role, configured=False)
        stack.push_async_callback(following.aclose)
        following.start()
        reign = None
        Heir(house, replica, following).start()
    https, http = await house.listen()
    if not house.coordinator_uuid:
        with house.db.transaction() as tx:
            keep_api_port(tx, house.host, side.control.api_port)
    if engine is not None and not house.coordinator_uuid:
        await keep_own_role(house)
    if reign is not None:
        house.background.spawn(reign.tell(), "who leads")
    return Server(
        services=house.services,
        sessions=house.sessions,
        audit=house.audit,
        actions=house.actions,
        transfers=house.transfers,
        metrics=house.metrics,
        consoles=house.consoles,
        auth=house.auth,
        listeners=house.listeners,
        https=https,
        http=http,
        socket=settings.socket_path,
        restart=side.control.restart,
        ended=side.control.ended,
        power=watch_power(
            house.agent,
            side.control.restart,
            # The coordinator of a pool that nobody else can lead is missed by all.
            can_wake=settings.database.engine == "etcd"
            or (role is not None and role.coordinator_uuid != host_uuid),
        ),
        new_root_password=house.new_root_password,
    )


async def _shared_engine(
    settings: Settings, stack: AsyncExitStack, *, patient: bool
) -> EtcdEngine | Moved | None:
    """The engine the pool shares, if it does; without `patient` it may be out of reach."""
    if settings.database.engine != "etcd":
        return None
    engine = await asyncio.to_thread(etcd_engine, settings)
    stack.push_async_callback(engine.close)
    try:
        await demand_here(engine, patient=patient)
    except Moved as error:
        return error
    except EngineError as error:
        log.warning("following the last coordinator meanwhile", reason=str(error))
    return engine


async def _leading(
    settings: Settings, stack: AsyncExitStack, side: PoolSide
) -> tuple[House, Reign]:
    """The coordinator of a pool whose database is on this host."""
    db = await open_database(settings, stack)
    host = begin_to_write(db, bootstrap_of(settings, side.control, machine_of(settings)))
    await db.durable()
    house = await open_house(settings, stack, side, db, host)
    await lead(house)
    reign = Reign(house)
    reign.start()
    if await reign.is_over():
        side.control.restart.set()
    await side.listen()
    return house, reign


async def _elected(
    settings: Settings,
    stack: AsyncExitStack,
    side: PoolSide,
    role: Supporter | None,
    engine: EtcdEngine,
    *,
    kept: bool,
) -> House:
    """A host of a pool whose database is in etcd: it leads if nobody does."""
    # Before the place is won, for its key says where the holder listens.
    await side.listen()
    control = side.control
    control.engine = await asyncio.to_thread(engine_facts, settings)
    name = settings.host.name or socket.gethostname()
    me = Holder(control.host_uuid, control.endpoint, name, control.api)
    term = None
    try:
        # Others know the sessions and where clients are: after a crash they go on, not this one.
        alone = len(control.keeper.leadership.members) <= 1
        term = await engine.claim(
            me.text(), mine=me.is_same_host, hold_back=0.0 if alone else COLD_SECONDS
        )
    except EngineError:
        if not _follows(role, control.host_uuid):
            raise
    if term is None:
        return await _stand_by(settings, stack, side, role, engine, me, kept=kept)
    db = Database(records.MODELS, engine, **_kept(settings))
    await db.open(term)
    stack.push_async_callback(_close, db)
    hosts = list(records.host.all(db))
    if hosts and all(row.uuid != control.host_uuid for row in hosts):
        raise EngineError(_not_a_member(settings))
    bootstrap = bootstrap_of(settings, control, machine_of(settings))
    host = begin_to_write(db, bootstrap)
    await db.durable()
    house = await open_house(settings, stack, side, db, host)
    house.services.may_order = orders_of(engine)
    await lead(house)
    house.background.spawn(step_down(engine, house), "step-down")
    return house


def _follows(role: Supporter | None, host_uuid: str) -> bool:
    """Whether another host was the coordinator when this one last knew."""
    return role is not None and role.coordinator_uuid not in ("", host_uuid)


async def _stand_by(
    settings: Settings,
    stack: AsyncExitStack,
    side: PoolSide,
    role: Supporter | None,
    engine: EtcdEngine,
    me: Holder,
    *,
    kept: bool,
) -> House:
    if role is None:
        role = Supporter(await _host_of(engine, me.uuid, settings), "", "", "")
    standby = Standby(records.MODELS, role.address, **_kept(settings))
    # Once it leads it has work to finish; a replica has none.
    stack.push_async_callback(_close, standby)
    house = await open_house(settings, stack, side, standby, role.host)
    following = Following(house, standby, role, configured=not kept)
    stack.push_async_callback(following.aclose)
    following.start()
    candidate = Candidate(house, engine, standby, following, me)
    house.background.spawn(candidate.run(), "candidate")
    return house


async def _host_of(engine: Engine, uuid: str, settings: Settings) -> str:
    """The row of a member that has forgotten which it is. Raises EngineError."""
    for stored in (await engine.load()).objects:
        if stored.cls == "host" and orjson.loads(stored.body).get("uuid") == uuid:
            return stored.ref
    raise EngineError(_not_a_member(settings))


def _not_a_member(settings: Settings) -> str:
    etcd = settings.database.etcd
    return (
        f"the database in etcd below {etcd.prefix} belongs to a pool this host is not a member of; "
        "start it with database.engine sqlite, then have it join with pool.join"
    )


async def _close(db: Database) -> None:
    try:
        await db.close()
    except EngineError as error:
        # Another host writes now, or nobody can: what was acknowledged is stored.
        log.warning("the database is closed as it is", error=str(error))


def _kept(settings: Settings) -> dict[str, Any]:
    database = settings.database
    return {
        "name": settings.host.name or socket.gethostname(),
        "history_seconds": database.history_seconds,
        "history_entries": database.history_entries,
        "fragment_budget": database.fragment_bytes,
    }
