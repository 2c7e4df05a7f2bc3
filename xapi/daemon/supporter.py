"""How a server is put together whose host follows the coordinator of its pool.

It has the same listeners and the same pipeline, over a replica instead of a database, and none of
the work the coordinator does for the whole pool. Its own guests are driven by the coordinator
through `xapi.pool.agents`.
"""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack
from typing import Any

import structlog

from xapi.daemon.background import Background
from xapi.daemon.config import Settings
from xapi.daemon.pool_side import PoolSide, only_coordinator
from xapi.daemon.secrets_files import keep_host_uuid, keep_pool_secret
from xapi.daemon.wiring import (
    Server,
    bootstrap_of,
    machine_of,
    now,
    open_agent,
    open_audit,
    tls_of,
    users_of,
)
from xapi.database.replica import Replica
from xapi.events.hub import EventHub
from xapi.forwarding.forwarder import Forwarder
from xapi.forwarding.locks import OperationLocks
from xapi.generated import records, refs
from xapi.generated.messages import MESSAGES
from xapi.operations.bootstrap import BootstrapSettings
from xapi.operations.context import Services
from xapi.operations.registry import OPERATIONS
from xapi.pool.activity import SessionActivity
from xapi.pool.control import PoolControl
from xapi.pool.link import Link, LinkBroken
from xapi.pool.listener import Peer
from xapi.pool.replication import Follower
from xapi.pool.role import Supporter
from xapi.server.actions import Actions, HttpAuth
from xapi.server.dispatch import Dispatcher
from xapi.server.freshness import Freshness
from xapi.server.http import Router
from xapi.server.listeners import Address, Listeners
from xapi.server.rpc import RpcEndpoint
from xapi.server.supporter import SupporterDispatcher
from xapi.session.audit import AuditLog
from xapi.session.rbac import Rbac, authorise_http
from xapi.session.sessions import SessionManager
from xapi.tasks.manager import TaskManager
from xapi.xenops.agent import Agent
from xapi.xenops.errors import BadPowerState
from xapi.xenops.interface import PowerState
from xapi.xenops.plain import to_plain

__all__ = ["start_supporter"]

log = structlog.stdlib.get_logger("xapi.daemon")

_GRACE_SECONDS = 1.0
_REFUSED_SECONDS = 60.0
_LIVE = (PowerState.RUNNING, PowerState.PAUSED)


async def start_supporter(  # noqa: PLR0915 - a list of parts
    settings: Settings, stack: AsyncExitStack, role: Supporter
) -> Server:
    """Start everything; the coordinator need not be there yet."""
    state_dir = settings.state_dir
    host_uuid = await asyncio.to_thread(keep_host_uuid, state_dir, settings.simulate.seed)
    secret = await asyncio.to_thread(keep_pool_secret, state_dir)
    host = refs.hostRef(role.host)
    machine = machine_of(settings)

    replica = Replica(
        records.MODELS,
        role.address,
        history_seconds=settings.database.history_seconds,
        history_entries=settings.database.history_entries,
        fragment_budget=settings.database.fragment_bytes,
    )
    freshness = Freshness(
        replica,
        age=lambda: follower.age,
        unreachable=lambda: None if follower.connected else dispatcher.coordinator(),
    )
    agent = await open_agent(state_dir, machine, stack)
    events = EventHub(replica, reach=freshness.reach)
    await events.start()
    stack.push_async_callback(events.close)
    background = Background()
    stack.push_async_callback(background.close, _GRACE_SECONDS)
    tasks = TaskManager(replica, host, now)
    stack.push_async_callback(tasks.close, _GRACE_SECONDS)

    users, new_root_password = await users_of(settings)
    sessions = SessionManager(replica, users, host=host, pool_secrets=lambda: [secret])
    sessions.read_only = True
    if not settings.pool.transparent:
        sessions.coordinator = role.address
    stack.push_async_callback(sessions.close)
    sessions.on_end(events.session_gone)
    audit = AuditLog(await open_audit(settings, stack), replica)
    rbac = Rbac(MESSAGES.values())

    side = PoolSide(settings, host_uuid, secret)
    await side.open(stack, founder=False)
    side.listener.member = only_coordinator(role.coordinator_uuid, replica)
    service = side.offer_agent(agent, lambda: role.coordinator_uuid, sessions, replica)
    stack.push_async_callback(service.aclose)
    side.listener.handle("leave", _leaving(side.control, agent))

    forwarder = Forwarder(OPERATIONS)
    services = Services(
        db=replica,
        agent=agent,
        events=events,
        host=host,
        sessions=sessions,
        tasks=tasks,
        locks=OperationLocks(replica),
        invoke=forwarder.invoke,
        spawn=background.spawn,
        now=now,
        pool_secret=secret,
    )
    local = Dispatcher(services, sessions, tasks, forwarder, rbac.authorise, audit.call, freshness)
    link = side.control.links.to(role.endpoint)
    follower = Follower(replica, lambda: link)
    dispatcher = SupporterDispatcher(
        local, replica, link, freshness, host=host, transparent=settings.pool.transparent
    )
    activity = SessionActivity(lambda: link)
    sessions.on_active = activity.note
    background.spawn(activity.run(), "session-activity")
    actions = Actions()
    auth = HttpAuth(sessions, authorise_http, lambda: [secret], audit.http)

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
    given = https or http
    await side.serve(443 if given is None else given.port)

    announcer = _Announcer(
        link, side.control, bootstrap_of(settings, host_uuid, machine), settings.pool
    )
    follower.synced = announcer.now
    background.spawn(follower.run(), "replication")
    background.spawn(announcer.run(), "heartbeat")
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


class _Announcer:
    """Says hello until it is taken, then that this host is alive (semantics.md §12)."""

    def __init__(
        self, link: Link, control: PoolControl, settings: BootstrapSettings, pool: Any
    ) -> None:
        self._link = link
        self._settings = settings
        self._control = control
        self._seconds: float = pool.heartbeat_seconds
        self._again = asyncio.Event()
        self._known = False

    def now(self) -> None:
        """Do not wait for the next round: the coordinator is there."""
        self._again.set()

    async def run(self) -> None:
        """For ever."""
        while True:
            wait = self._seconds
            try:
                if not self._known:
                    wait = await self._hello()
                if self._known:
                    answer = await self._link.ask("heartbeat", {})
                    self._known = answer["answer"] == "ok"
                    wait = self._seconds if self._known else 0.0
            except LinkBroken as error:
                log.info("the coordinator does not answer", error=str(error))
            self._again.clear()
            try:
                async with asyncio.timeout(wait):
                    await self._again.wait()
            except TimeoutError:
                continue

    async def _hello(self) -> float:
        asked = {"settings": to_plain(self._settings), "endpoint": self._control.endpoint}
        answer = (await self._link.ask("hello", asked))["answer"]
        self._known = answer == "ok"
        if self._known:
            return self._seconds
        log.warning("the coordinator does not take this host", answer=answer)
        return self._seconds if answer == "cannot_talk_back" else _REFUSED_SECONDS


def _leaving(control: PoolControl, agent: Agent) -> Any:
    async def leave(_peer: Peer, _payload: Any) -> Any:
        """The host is ejected. VM_BAD_POWER_STATE where a guest lives here after all."""
        for state in await agent.list():
            if state.power_state in _LIVE:
                raise BadPowerState(state.id, ("Halted",), state.power_state.value)
        for state in await agent.list():
            await agent.forget(state.id)
        await control.leave()
        asyncio.get_running_loop().call_later(0.2, control.restart.set)
        return {}

    return leave
