"""How the parts of the server are put together: the one place that knows all of them.

`start` builds from the ground floor up and registers with the exit stack how each part ends, so
that everything stops in the opposite order: first the listeners, last the database.
"""

from __future__ import annotations

import asyncio
import gc
import socket
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import structlog

from xapi.daemon.background import Background
from xapi.daemon.config import Settings
from xapi.daemon.engines import make_engine
from xapi.daemon.pool_side import PoolSide
from xapi.daemon.secrets_files import keep_host_uuid, keep_pool_secret
from xapi.database import Database
from xapi.events.hub import EventHub
from xapi.forwarding.forwarder import Forwarder
from xapi.forwarding.locks import OperationLocks
from xapi.generated import records, refs
from xapi.generated.messages import MESSAGES
from xapi.operations import bootstrap
from xapi.operations.alerts import raise_alert
from xapi.operations.bootstrap import BootstrapSettings, Hardware
from xapi.operations.context import Call, Caller, Origin, Services
from xapi.operations.gc import GarbageCollector
from xapi.operations.guests import reset_volatile, synchroniser
from xapi.operations.pool.hosts import PoolHosts
from xapi.operations.registry import OPERATIONS
from xapi.operations.vmss import SnapshotSchedules
from xapi.pool.activity import ActivityService
from xapi.pool.feed import LogFeed
from xapi.pool.role import read_role
from xapi.server.actions import Actions, HttpAuth
from xapi.server.dispatch import Dispatcher
from xapi.server.freshness import Freshness
from xapi.server.http import Router
from xapi.server.listeners import Address, Listeners, TlsFiles
from xapi.server.rpc import RpcEndpoint
from xapi.server.supporter import RpcService
from xapi.server.tls import ensure_certificate, local_names
from xapi.session.audit import AuditFile, AuditLog
from xapi.session.pam import PamUsers
from xapi.session.passwords import Authenticator, LocalUsers, new_password
from xapi.session.rbac import Rbac, authorise_http
from xapi.session.sessions import SessionManager
from xapi.tasks.manager import TaskManager
from xapi.tasks.task import DummyTask
from xapi.xenops.agent import Agent
from xapi.xenops.backends.sim_config import SimulatorConfig, parse_config
from xapi.xenops.backends.sim_images import DirectoryImages
from xapi.xenops.backends.simulator import Simulator
from xapi.xenops.journal import Journal

__all__ = [
    "Server",
    "bootstrap_of",
    "machine_of",
    "now",
    "open_audit",
    "open_database",
    "start",
    "tls_of",
    "users_of",
]

log = structlog.stdlib.get_logger("xapi.daemon")

_TASK_GRACE_SECONDS = 1.0


@dataclass(slots=True)
class Server:
    """The running parts, for tests and for the ``ready`` line."""

    services: Services
    sessions: SessionManager
    audit: AuditLog
    actions: Actions
    auth: HttpAuth
    listeners: Listeners
    https: Address | None
    http: Address | None
    socket: Path
    restart: asyncio.Event
    """Set when the server is to stop and start again, in another role of its pool."""
    new_root_password: str | None
    """Made at this first start; None where there were users or a password was given."""


async def open_database(settings: Settings, stack: AsyncExitStack) -> Database:
    """The configured database, closed by the stack; with etcd, waits to be the coordinator.

    Raises EngineError, SchemaTooNew, OSError.
    """
    db = Database(
        records.MODELS,
        await asyncio.to_thread(make_engine, settings),
        name=settings.host.name or socket.gethostname(),
        history_seconds=settings.database.history_seconds,
        history_entries=settings.database.history_entries,
        fragment_budget=settings.database.fragment_bytes,
    )
    await db.open()
    stack.push_async_callback(db.close)
    return db


async def start(  # noqa: PLR0915 - a list of parts
    settings: Settings, stack: AsyncExitStack
) -> Server:
    """Start everything; calls are accepted when this returns."""
    state_dir = settings.state_dir
    role = await asyncio.to_thread(read_role, state_dir)
    if role is not None:
        from xapi.daemon.supporter import start_supporter  # noqa: PLC0415 - it builds on this

        return await start_supporter(settings, stack, role)
    host_uuid = await asyncio.to_thread(keep_host_uuid, state_dir, settings.simulate.seed)
    pool_secret = await asyncio.to_thread(keep_pool_secret, state_dir)

    # The database, and the rows of this host in it.
    db = await open_database(settings, stack)
    machine = machine_of(settings)
    host = bootstrap.first_start(db, bootstrap_of(settings, host_uuid, machine), now())
    reset_volatile(db)
    await db.durable()

    agent = await open_agent(state_dir, machine, stack)

    # Readers of the log, and the stages of a call.
    events = EventHub(db)
    await events.start()
    stack.push_async_callback(events.close)
    background = Background()
    stack.push_async_callback(background.close, _TASK_GRACE_SECONDS)
    tasks = TaskManager(db, host, now)
    stack.push_async_callback(tasks.close, _TASK_GRACE_SECONDS)
    locks = OperationLocks(db)

    # The way to other hosts of the pool.
    side = PoolSide(settings, host_uuid, pool_secret)
    await side.open(stack, founder=True)
    hosts = _lead_pool(settings, side, db, host, background, agent)

    # Users, sessions, rights, audit.
    users, new_root_password = await users_of(settings)
    sessions = SessionManager(
        db,
        users,
        host=host,
        pool_secrets=lambda: [pool_secret],
        alert=lambda name, body: _pool_alert(db, name, body),
    )
    stack.push_async_callback(sessions.close)
    sessions.on_end(events.session_gone)
    background.spawn(sessions.run(), "session-expiry")
    audit_file = await open_audit(settings, stack)
    audit = AuditLog(audit_file, db)
    sessions.on_directory_login(audit.login)
    rbac = Rbac(MESSAGES.values())

    # The pipeline.
    forwarder = Forwarder(OPERATIONS)
    services = Services(
        db=db,
        agent=agent,
        events=events,
        host=host,
        sessions=sessions,
        tasks=tasks,
        locks=locks,
        invoke=forwarder.invoke,
        spawn=background.spawn,
        now=now,
        pool_secret=pool_secret,
        hosts=hosts,
        pool=side.control,
    )
    _spawn_workers(services, tasks, background)
    freshness = Freshness(db)
    dispatcher = Dispatcher(
        services, sessions, tasks, forwarder, rbac.authorise, audit.call, freshness
    )
    rpc_service = RpcService(dispatcher, lambda: db.durable_revision)
    side.listener.handle("rpc", rpc_service.serve)
    side.listener.handle("revision", rpc_service.revision)
    side.listener.handle("active", ActivityService(sessions.refresh).serve)
    actions = Actions()
    auth = HttpAuth(sessions, authorise_http, lambda: [pool_secret], audit.http)

    # Everything is in memory now and stays: later collections need not look at it.
    gc.collect()
    gc.freeze()

    # Last, the listeners: calls come from here on.
    limits = settings.limits.http()
    rpc = RpcEndpoint(dispatcher, limits, freshness)
    listeners = Listeners(Router(rpc, actions), rpc, limits)
    stack.push_async_callback(listeners.close, max(0.5, settings.stop_seconds - 2.5))
    await listeners.open_unix(settings.socket_path)
    https = http = None
    if settings.listen is not None:
        https = await listeners.open_tcp(Address.parse(settings.listen), await tls_of(settings))
    if settings.http is not None:
        http = await listeners.open_tcp(Address.parse(settings.http), None)
    await side.serve(_port(https or http))
    return Server(
        services=services,
        sessions=sessions,
        audit=audit,
        actions=actions,
        auth=auth,
        listeners=listeners,
        https=https,
        http=http,
        socket=settings.socket_path,
        restart=side.control.restart,
        new_root_password=new_root_password,
    )


async def open_agent(state_dir: Path, machine: SimulatorConfig, stack: AsyncExitStack) -> Agent:
    """The host agent on the simulator; guests and saved memory are found again after a restart."""
    journal = Journal(state_dir / "xenops.journal")
    images = DirectoryImages(state_dir / "suspend-images")
    agent = Agent(Simulator(machine, images=images, journal=journal), journal=journal)
    await agent.open()
    stack.push_async_callback(agent.aclose)
    return agent


def _port(address: Address | None) -> int:
    return 443 if address is None else address.port


def _lead_pool(
    settings: Settings,
    side: PoolSide,
    db: Database,
    host: str,
    background: Background,
    agent: Agent,
) -> PoolHosts:
    """What a coordinator does for the other hosts."""
    silence = settings.pool.silence_seconds
    hosts = PoolHosts(db, side.control, host, now, background.spawn, silence, agent)
    side.listener.member = hosts.member
    hosts.serve(side.listener)
    hosts.start()
    side.listener.stream("log", LogFeed(db, str(uuid4())).serve)
    background.spawn(hosts.watch(), "liveness")
    return hosts


async def open_audit(settings: Settings, stack: AsyncExitStack) -> AuditFile:
    """The audit log, closed by the stack. Raises OSError."""
    audit_file = AuditFile(
        settings.audit_path, max_bytes=settings.audit.max_bytes, keep=settings.audit.keep
    )
    await asyncio.to_thread(audit_file.open)
    stack.push_async_callback(asyncio.to_thread, audit_file.close)
    return audit_file


def _spawn_workers(services: Services, tasks: TaskManager, background: Background) -> None:
    """What the server does by itself, as long as it runs."""
    background.spawn(synchroniser(services).run(), "guest-synchroniser")
    collector = GarbageCollector(services.db, now, tasks.is_running)
    background.spawn(collector.run(), "garbage-collection")
    schedules = SnapshotSchedules(services.db, now, lambda name: _internal_call(services, name))
    background.spawn(schedules.run(), "snapshot-schedules")


def _internal_call(services: Services, name: str) -> Call:
    """A call that nobody made: work the server does by itself, as a local superuser."""
    message = MESSAGES[name]
    caller = Caller(session=refs.NULL, superuser=True)
    origin = Origin("internal")
    task = DummyTask(str(uuid4()), name)
    return Call(services, message, caller, origin, task)


def now() -> datetime:
    return datetime.now(UTC).replace(microsecond=0)


def machine_of(settings: Settings) -> SimulatorConfig:
    data = dict(settings.simulate.machine)
    if settings.simulate.seed is not None:
        data.setdefault("seed", settings.simulate.seed)
    return parse_config(data, "simulate.machine")


def bootstrap_of(settings: Settings, host_uuid: str, machine: SimulatorConfig) -> BootstrapSettings:
    return BootstrapSettings(
        host_uuid=host_uuid,
        hostname=socket.gethostname(),
        name_label=settings.host.name,
        address=settings.advertised_address,
        hardware=Hardware(memory_total=machine.memory_total, cpu_count=machine.cpu_count),
        vms=settings.simulate.vms,
        seed=settings.simulate.seed or 0,
    )


async def users_of(settings: Settings) -> tuple[Authenticator, str | None]:
    """Who may log in, and root's password if it was made just now."""
    if settings.users.source == "pam":
        return PamUsers(settings.users.pam_service), None
    users = LocalUsers(settings.users_path)
    given = None
    if settings.root_password_file is not None and not settings.users_path.exists():
        text = await asyncio.to_thread(settings.root_password_file.read_text, "utf-8")
        given = text.rstrip("\r\n")
        if not given:
            raise ValueError(f"{settings.root_password_file}: the password is empty")
    password = given or new_password()
    made = await users.create("root", password)
    return users, password if made and given is None else None


async def tls_of(settings: Settings) -> TlsFiles:
    files = TlsFiles(settings.certificate_path, settings.key_path)
    names = [*settings.tls.names, settings.advertised_address, *local_names()]
    if await asyncio.to_thread(ensure_certificate, files.certificate, files.key, names):
        log.info("certificate made", file=str(files.certificate))
    return files


def _pool_alert(db: Database, name: str, body: str) -> None:
    for pool in records.pool.all(db):
        with db.transaction() as tx:
            raise_alert(tx, name, "Pool", pool.uuid, body, now=now())
