"""What a supporter does beyond a coordinator: it follows, and sends writers to where they belong.

It has the same listeners and the same pipeline, over a replica, and none of the work that is done
for the whole pool. Its own guests are driven by the coordinator through `xapi.pool.agents`.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any, TypeAlias

import structlog

from xapi.daemon.engines import forget_engine, keep_engine
from xapi.daemon.house import House
from xapi.daemon.parts import bootstrap_of
from xapi.daemon.pool_side import only_coordinator
from xapi.daemon.power import ANSWER_SECONDS
from xapi.database.replica import Replica
from xapi.idl.errors import XenAPIError
from xapi.operations.bootstrap import BootstrapSettings
from xapi.pool.activity import SessionActivity
from xapi.pool.files import to_the_end
from xapi.pool.link import Link, LinkBroken
from xapi.pool.listener import Peer
from xapi.pool.membership import Membership
from xapi.pool.replication import Follower, unless
from xapi.pool.role import Supporter, keep_role
from xapi.server.supporter import SupporterDispatcher
from xapi.storage.volumes_local import LocalVolumes
from xapi.xenops.errors import BadPowerState, Unreachable
from xapi.xenops.interface import PowerState
from xapi.xenops.plain import to_plain

__all__ = ["Following"]

log = structlog.stdlib.get_logger("xapi.daemon")

_REFUSED_SECONDS = 60.0
_AGAIN_SECONDS = 0.5
"""Between two hellos to one who does not answer: a new coordinator has to know its hosts soon."""
_LIVE = (PowerState.RUNNING, PowerState.PAUSED)


class Following:
    """The duties of a supporter, from the start until `aclose`."""

    def __init__(
        self, house: House, replica: Replica, role: Supporter, *, configured: bool
    ) -> None:
        """The coordinator need not be there yet. `configured`: this host's own configuration says
        where the pool's data is kept."""
        self._house = house
        self._configured = configured
        self._replica = replica
        self.role = role
        side = house.side
        self._link = side.control.links.to(role.endpoint)
        bootstrap = bootstrap_of(house.settings, side.control, house.machine)
        self._membership = Membership(side.control, self._link)
        self._announcer = _Announcer(self._link, self._membership, bootstrap, self._told)
        self._announcer.seconds = house.settings.pool.heartbeat_seconds
        self._follower = Follower(replica, lambda: self._link)
        self._follower.synced = self._announcer.now
        self._activity = SessionActivity(lambda: self._link)
        self._keeping = asyncio.Lock()
        self._resting = False
        self._owned: list[asyncio.Task[None]] = []

    def start(self) -> None:
        """Follow, and take calls as a supporter does."""
        house, side, replica = self._house, self._house.side, self._replica
        house.sessions.read_only = True
        house.sessions.on_active = self._activity.note
        freshness, follower = house.freshness, self._follower
        dispatcher = SupporterDispatcher(
            house.dispatcher,
            replica,
            self._link,
            freshness,
            host=house.host,
            transparent=house.settings.pool.transparent,
        )
        freshness.age = lambda: follower.age
        freshness.unreachable = lambda: None if follower.connected else dispatcher.coordinator()
        house.services.events.reach = freshness.reach
        house.rpc.dispatcher = dispatcher
        house.auth.catch_up = partial(_catch_up, dispatcher)
        house.transfers.tell = dispatcher.end_task
        self._apply()
        side.listener.member = only_coordinator(
            lambda: house.coordinator_uuid, lambda: side.control.keeper.leadership.members, replica
        )
        side.listener.handle("leave", _leaving(house))
        self._membership.serve(side.listener)
        if house.metrics is not None:
            house.metrics.histories.follow(lambda: self._link)
        side.listener.handle("restart_agent", _restarting(house))
        create = asyncio.get_running_loop().create_task
        self._owned = [
            create(self._follower.run(), name="replication"),
            create(self._announcer.run(), name="heartbeat"),
            create(self._activity.run(), name="session-activity"),
            create(self._membership.run(), name="certificate"),
        ]
        for task in self._owned:
            task.add_done_callback(_report)

    @property
    def connected(self) -> bool:
        """Whether the coordinator is followed at the moment."""
        return self._follower.connected

    async def rest(self) -> None:
        """Write no role any more: it is about to change."""
        self._resting = True
        async with self._keeping:
            return

    async def aclose(self) -> None:
        """Stop following. The replica stays as it is."""
        self._house.side.listener.drop("leave", "keep", "restart_agent")
        for task in self._owned:
            task.cancel()
        await asyncio.gather(*self._owned, return_exceptions=True)
        self._owned.clear()

    def coordinator_is(self, uuid: str, endpoint: str, address: str = "") -> None:
        """Follow another host from now on; `address`: where clients reach it, if known."""
        role = replace(
            self.role,
            coordinator_uuid=uuid,
            coordinator=endpoint,
            address=address or self.role.address,
            handover="",
        )
        if role == self.role:
            return
        log.info("the coordinator is another host", host=uuid, endpoint=endpoint)
        self.role = role
        self._link.endpoint = role.endpoint
        self._apply()
        self._keep()
        self._follower.again()
        self._announcer.unknown()

    def _apply(self) -> None:
        house, role = self._house, self.role
        house.coordinator_uuid = role.coordinator_uuid
        self._replica.address = role.address
        house.side.control.coordinator = role.address
        house.sessions.coordinator = None if house.settings.pool.transparent else role.address

    def _told(self, answer: Mapping[str, Any]) -> None:
        """The coordinator has answered a hello."""
        self._house.side.terms.heard(int(answer["term"]))
        address = str(answer.get("address", ""))
        if (address and address != self.role.address) or self.role.handover:
            self.role = replace(self.role, address=address, handover="")
            self._apply()
            self._keep()
        self._house.background.spawn(self._use(answer.get("engine")), "engine")

    async def _use(self, facts: dict[str, Any] | None) -> None:
        """Keep the pool's data where the coordinator does."""
        directory, restart = self._house.settings.state_dir, self._house.side.control.restart
        if facts is None:
            changed = await asyncio.to_thread(forget_engine, directory)
        else:
            changed = await asyncio.to_thread(keep_engine, directory, facts)
        if changed and not self._configured:
            log.info("the pool's data is kept elsewhere now", etcd=facts is not None)
            restart.set()

    def _keep(self) -> None:
        self._house.background.spawn(self._keep_role(), "role")

    async def _keep_role(self) -> None:
        async with self._keeping:
            if self._resting:
                return
            await to_the_end(keep_role, self._house.settings.state_dir, self.role)


Told: TypeAlias = Callable[[Mapping[str, Any]], None]


async def _catch_up(dispatcher: SupporterDispatcher) -> None:
    try:
        await dispatcher.catch_up()
    except XenAPIError as error:
        log.info("this host answers with what it knows", error=str(error))


def _report(task: asyncio.Task[None]) -> None:
    if not task.cancelled() and (error := task.exception()) is not None:
        log.error("work of a supporter has ended", work=task.get_name(), exc_info=error)


class _Announcer:
    """Says hello until it is taken, then that this host is alive (semantics.md §12)."""

    def __init__(
        self, link: Link, membership: Membership, settings: BootstrapSettings, told: Told
    ) -> None:
        self.seconds = 5.0
        """Between two signs of life."""
        self._link = link
        self._settings = settings
        self._membership = membership
        self._told = told
        self._again = asyncio.Event()
        self._elsewhere = asyncio.Event()
        self._known = False
        self._wait = 0.0

    def now(self) -> None:
        """Do not wait for the next round: the coordinator is there."""
        self._again.set()

    def unknown(self) -> None:
        """Say hello again, to somebody else."""
        self._known = False
        self._elsewhere.set()
        self._again.set()

    async def run(self) -> None:
        """For ever."""
        while True:
            self._again.clear()
            self._elsewhere.clear()
            self._wait = self.seconds
            try:
                await unless(self._elsewhere, self._round())
            except (LinkBroken, XenAPIError) as error:
                log.info("the coordinator does not answer", error=str(error))
                if not self._known:
                    self._wait = min(self._wait, _AGAIN_SECONDS)
            except (OSError, ValueError) as error:
                log.error("what the coordinator tells cannot be kept", error=str(error))
            try:
                async with asyncio.timeout(self._wait):
                    await self._again.wait()
            except TimeoutError:
                continue

    async def _round(self) -> None:
        if not self._known or self._membership.has_news():
            self._wait = await self._hello()
        if self._known:
            answer = await self._link.ask("heartbeat", await self._membership.says())
            self._known = answer["answer"] == "ok"
            self._wait = self.seconds if self._known else 0.0
            await self._membership.told(answer)

    async def _hello(self) -> float:
        settings = replace(self._settings, api_port=self._membership.api_port)
        asked = {"settings": to_plain(settings), **await self._membership.introduces()}
        to = self._link.endpoint
        answer = await self._link.ask("hello", asked)
        if await self._membership.told(answer):
            return 0.0  # it is answered once this host keeps what the others do
        # It may have been meant for one who is not the coordinator any more.
        self._known = answer["answer"] == "ok" and self._link.endpoint == to
        if self._known:
            self._membership.has_told(settings.api_port)
            self._told(answer)
            return self.seconds
        log.warning("the coordinator does not take this host", answer=answer)
        return self.seconds if answer["answer"] == "cannot_talk_back" else _REFUSED_SECONDS


def _restarting(house: House) -> Any:
    async def restart(peer: Peer, _payload: Any) -> Any:
        """The daemon starts again; guests go on."""
        if peer.uuid != house.coordinator_uuid:
            raise Unreachable(peer.uuid)
        restart = house.side.control.restart
        asyncio.get_running_loop().call_later(ANSWER_SECONDS, restart.set)
        return {}

    return restart


def _leaving(house: House) -> Any:
    control, agent = house.side.control, house.agent

    async def leave(_peer: Peer, _payload: Any) -> Any:
        """The host is ejected. VM_BAD_POWER_STATE where a guest lives here after all."""
        for state in await agent.list():
            if state.power_state in _LIVE:
                raise BadPowerState(state.id, ("Halted",), state.power_state.value)
        for state in await agent.list():
            await agent.forget(state.id)
        await control.leave()
        await _keep_images(house.volumes)
        asyncio.get_running_loop().call_later(ANSWER_SECONDS, control.restart.set)
        return {}

    return leave


async def _keep_images(volumes: LocalVolumes) -> None:
    """The pool forgets what is on this host, and its next life begins with empty storage. The bytes
    are left for whoever still needs them."""
    try:
        aside = await volumes.set_aside()
    except OSError as error:
        log.error("what images held could not be set aside", error=str(error))
        return
    if aside is not None:
        log.warning("what images held is kept", directory=str(aside))
