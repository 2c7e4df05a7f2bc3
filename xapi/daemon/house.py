"""What a server consists of in either role of its pool: everything but what the role adds.

`open_house` builds from the database up and registers with the exit stack how each part ends, so
that everything stops in the opposite order. `xapi.daemon.leading` and `xapi.daemon.following` then
give the parts their duties; calls are taken only after `House.listen`.
"""

from __future__ import annotations

import gc
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from functools import partial
from uuid import uuid4

from xapi.daemon.background import Background
from xapi.daemon.config import Settings
from xapi.daemon.figures import HostMetrics, open_metrics
from xapi.daemon.host_files import HostFiles
from xapi.daemon.parts import (
    machine_of,
    now,
    open_agent,
    open_audit,
    open_volumes,
    pool_alert,
    tls_of,
    users_of,
)
from xapi.daemon.pool_side import PoolSide
from xapi.daemon.restoring import Restoring
from xapi.daemon.streams import serve_streams
from xapi.database import Database
from xapi.events.hub import EventHub
from xapi.forwarding.forwarder import Forwarder
from xapi.forwarding.locks import OperationLocks
from xapi.generated import records
from xapi.generated.messages import MESSAGES
from xapi.generated.refs import hostRef
from xapi.operations.blob_content import BlobContents, is_public
from xapi.operations.consoles import open_console
from xapi.operations.context import Services
from xapi.operations.registry import OPERATIONS
from xapi.server.actions import Actions, HttpAuth
from xapi.server.consoles import Consoles
from xapi.server.dispatch import Dispatcher
from xapi.server.fetch import Fetcher
from xapi.server.freshness import Freshness
from xapi.server.http import Router
from xapi.server.listeners import Address, Listeners
from xapi.server.metered import MeteredDispatcher
from xapi.server.rpc import RpcEndpoint
from xapi.server.thin.endpoint import ThinCommands
from xapi.server.tls import ServerTls
from xapi.server.transfers import Transfers
from xapi.session.audit import AuditLog
from xapi.session.rbac import Rbac, authorise_http
from xapi.session.sessions import SessionManager
from xapi.storage.blob_files import BlobFiles
from xapi.storage.volumes_local import LocalVolumes
from xapi.tasks.manager import TaskManager
from xapi.xenops.agent import Agent
from xapi.xenops.backends.sim_config import SimulatorConfig

__all__ = ["House", "open_house"]

_GRACE_SECONDS = 1.0


@dataclass(slots=True)
class House:
    """The parts; `xapi.daemon.wiring` owns them."""

    settings: Settings
    side: PoolSide
    machine: SimulatorConfig
    db: Database
    agent: Agent
    volumes: LocalVolumes
    """What images on this host hold."""
    shared_volumes: LocalVolumes | None
    """What images of shared SRs hold; to be used while this host leads."""
    services: Services
    sessions: SessionManager
    tasks: TaskManager
    background: Background
    dispatcher: Dispatcher
    """Answers calls from this host's own database."""
    freshness: Freshness
    rpc: RpcEndpoint
    audit: AuditLog
    actions: Actions
    transfers: Transfers
    consoles: Consoles
    blobs: BlobContents
    auth: HttpAuth
    listeners: Listeners
    tls: ServerTls | None
    """The certificate for clients; None where there is no port for them."""
    new_root_password: str | None
    """Made at this first start; None where there were users or a password was given."""
    metrics: HostMetrics | None = None
    """None where the backend does not measure."""
    coordinator_uuid: str = ""
    """Who may give orders to this host's agent; empty on the coordinator itself."""
    life: str = field(default_factory=lambda: str(uuid4()))
    """Names this run: what others know of another one's log means nothing here."""

    @property
    def host(self) -> hostRef:
        return self.services.host

    def _plain_http(self) -> bool:
        row = records.host.find(self.db, self.host)
        return row is None or not row.https_only

    async def listen(self) -> tuple[Address | None, Address | None]:
        """Take calls from here on; where HTTPS and HTTP are."""
        # Everything is in memory now and stays: later collections need not look at it.
        gc.collect()
        gc.freeze()
        settings, listeners = self.settings, self.listeners
        await listeners.open_unix(settings.socket_path)
        https = http = None
        if settings.listen is not None:
            https = await listeners.open_tcp(Address.parse(settings.listen), self.tls)
        if settings.http is not None:
            http = await listeners.open_tcp(Address.parse(settings.http), None, self._plain_http)
        given = https or http
        self.side.announce(443 if given is None else given.port)
        return https, http


async def open_house(
    settings: Settings, stack: AsyncExitStack, side: PoolSide, db: Database, host: str
) -> House:
    """All parts over the database; `host`: reference of this host's row.

    Raises OSError, ValueError, ScriptError, JournalError.
    """
    machine = machine_of(settings)
    agent = await open_agent(settings.state_dir, machine, stack)
    volumes, shared = await open_volumes(settings, stack)

    # Readers of the log, and the stages of a call.
    events = EventHub(db)
    await events.start()
    stack.push_async_callback(events.close)
    background = Background()
    stack.push_async_callback(background.close, _GRACE_SECONDS)
    tasks = TaskManager(db, host, now)
    stack.push_async_callback(tasks.close, _GRACE_SECONDS)

    # Users, sessions, rights, audit.
    users, new_root_password = await users_of(settings)
    sessions = SessionManager(
        db,
        users,
        host=host,
        pool_secrets=side.keyring.for_api,
        alert=lambda name, body: pool_alert(db, name, body),
    )
    stack.push_async_callback(sessions.close)
    sessions.on_end(events.session_gone)
    audit = AuditLog(await open_audit(settings, stack), db)
    rbac = Rbac(MESSAGES.values())

    # The pipeline.
    forwarder = Forwarder(OPERATIONS)
    services = Services(
        db=db,
        agent=agent,
        events=events,
        host=hostRef(host),
        sessions=sessions,
        tasks=tasks,
        locks=OperationLocks(db),
        invoke=forwarder.invoke,
        spawn=background.spawn,
        now=now,
        pool=side.control,
        volumes=volumes,
        fetch=Fetcher(settings.imports.fetch()),
    )
    freshness = Freshness(db)
    freshness.keeps_keys = settings.database.engine != "etcd"
    make = Dispatcher if not settings.metrics.prometheus else MeteredDispatcher
    dispatcher = make(services, sessions, tasks, forwarder, rbac.authorise, audit.call, freshness)
    actions = Actions()
    auth = HttpAuth(sessions, authorise_http, side.keyring.for_api, audit.http)
    limits = settings.limits.http()
    tls = await tls_of(settings) if settings.listen is not None else None
    rpc = RpcEndpoint(dispatcher, limits, freshness)
    commands = ThinCommands(rpc.inner, limits)
    actions.register("post_cli", commands.serve)
    transfers = Transfers(services, tasks, auth, actions, limits)
    transfers.coordinator = lambda: side.control.coordinator
    blobs = BlobContents(db, BlobFiles(settings.state_dir / "blobs"), background.spawn)
    stack.callback(blobs.start())
    auth.public["get_blob"] = partial(is_public, db)
    files = HostFiles(settings, db, audit.file, host)
    serve_streams(transfers, audit.file, blobs, files, Restoring(settings))
    consoles = Consoles(
        db, host, auth, authorise_http, limits, lambda console: open_console(agent, console)
    )
    consoles.serve(actions)
    sessions.on_end(consoles.session_gone)
    listeners = Listeners(Router(rpc, actions, transfers.refuse), rpc, limits)
    stack.push_async_callback(listeners.close, max(0.5, settings.stop_seconds - 2.5))
    stack.push_async_callback(commands.close)
    stack.push_async_callback(transfers.close)
    stack.push_async_callback(consoles.close)
    house = House(
        settings=settings,
        side=side,
        machine=machine,
        db=db,
        agent=agent,
        volumes=volumes,
        shared_volumes=shared,
        services=services,
        sessions=sessions,
        tasks=tasks,
        background=background,
        dispatcher=dispatcher,
        freshness=freshness,
        rpc=rpc,
        audit=audit,
        actions=actions,
        transfers=transfers,
        consoles=consoles,
        blobs=blobs,
        auth=auth,
        listeners=listeners,
        tls=tls,
        new_root_password=new_root_password,
    )
    house.metrics = open_metrics(house, stack)
    side.certificates_of(tls)
    stack.push_async_callback(
        side.offer_agent(agent, lambda: house.coordinator_uuid, sessions, db).aclose
    )
    side.offer_volumes(volumes, shared, lambda: house.coordinator_uuid, sessions, db)
    return house
