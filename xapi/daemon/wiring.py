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
from xapi.operations.registry import OPERATIONS
from xapi.operations.vmss import SnapshotSchedules
from xapi.server.actions import Actions, HttpAuth
from xapi.server.dispatch import Dispatcher
from xapi.server.http import Router
from xapi.server.listeners import Address, Listeners, TlsFiles
from xapi.server.rpc import RpcEndpoint
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

__all__ = ["Server", "open_database", "start"]

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


async def start(settings: Settings, stack: AsyncExitStack) -> Server:
    """Start everything; calls are accepted when this returns."""
    state_dir = settings.state_dir
    host_uuid = await asyncio.to_thread(keep_host_uuid, state_dir, settings.simulate.seed)
    pool_secret = await asyncio.to_thread(keep_pool_secret, state_dir)

    # The database, and the rows of this host in it.
    db = await open_database(settings, stack)
    machine = _machine(settings)
    host = bootstrap.first_start(db, _bootstrap(settings, host_uuid, machine), now())
    reset_volatile(db)
    await db.durable()

    agent = await _open_agent(state_dir, machine, stack)

    # Readers of the log, and the stages of a call.
    events = EventHub(db)
    await events.start()
    stack.push_async_callback(events.close)
    background = Background()
    stack.push_async_callback(background.close, _TASK_GRACE_SECONDS)
    tasks = TaskManager(db, host, now)
    stack.push_async_callback(tasks.close, _TASK_GRACE_SECONDS)
    locks = OperationLocks(db)

    # Users, sessions, rights, audit.
    users, new_root_password = await _users(settings)
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
    audit_file = AuditFile(
        settings.audit_path, max_bytes=settings.audit.max_bytes, keep=settings.audit.keep
    )
    await asyncio.to_thread(audit_file.open)
    stack.push_async_callback(asyncio.to_thread, audit_file.close)
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
    )
    _spawn_workers(services, tasks, background)
    dispatcher = Dispatcher(services, sessions, tasks, forwarder, rbac.authorise, audit.call)
    actions = Actions()
    auth = HttpAuth(sessions, authorise_http, lambda: [pool_secret], audit.http)

    # Everything is in memory now and stays: later collections need not look at it.
    gc.collect()
    gc.freeze()

    # Last, the listeners: calls come from here on.
    limits = settings.limits.http()
    rpc = RpcEndpoint(dispatcher, limits)
    listeners = Listeners(Router(rpc, actions), rpc, limits)
    stack.push_async_callback(listeners.close, max(0.5, settings.stop_seconds - 2.5))
    await listeners.open_unix(settings.socket_path)
    https = http = None
    if settings.listen is not None:
        https = await listeners.open_tcp(Address.parse(settings.listen), await _tls(settings))
    if settings.http is not None:
        http = await listeners.open_tcp(Address.parse(settings.http), None)
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
        new_root_password=new_root_password,
    )


async def _open_agent(state_dir: Path, machine: SimulatorConfig, stack: AsyncExitStack) -> Agent:
    """The host agent on the simulator; guests and saved memory are found again after a restart."""
    journal = Journal(state_dir / "xenops.journal")
    images = DirectoryImages(state_dir / "suspend-images")
    agent = Agent(Simulator(machine, images=images, journal=journal), journal=journal)
    await agent.open()
    stack.push_async_callback(agent.aclose)
    return agent


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


def _machine(settings: Settings) -> SimulatorConfig:
    data = dict(settings.simulate.machine)
    if settings.simulate.seed is not None:
        data.setdefault("seed", settings.simulate.seed)
    return parse_config(data, "simulate.machine")


def _bootstrap(settings: Settings, host_uuid: str, machine: SimulatorConfig) -> BootstrapSettings:
    return BootstrapSettings(
        host_uuid=host_uuid,
        hostname=socket.gethostname(),
        name_label=settings.host.name,
        address=settings.advertised_address,
        hardware=Hardware(memory_total=machine.memory_total, cpu_count=machine.cpu_count),
        vms=settings.simulate.vms,
        seed=settings.simulate.seed or 0,
    )


async def _users(settings: Settings) -> tuple[Authenticator, str | None]:
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


async def _tls(settings: Settings) -> TlsFiles:
    files = TlsFiles(settings.certificate_path, settings.key_path)
    names = [*settings.tls.names, settings.advertised_address, *local_names()]
    if await asyncio.to_thread(ensure_certificate, files.certificate, files.key, names):
        log.info("certificate made", file=str(files.certificate))
    return files


def _pool_alert(db: Database, name: str, body: str) -> None:
    for pool in records.pool.all(db):
        with db.transaction() as tx:
            raise_alert(tx, name, "Pool", pool.uuid, body, now=now())
