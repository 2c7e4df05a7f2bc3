"""Who of the hosts of an etcd pool is the coordinator: the place, candidates, taking over.

Every member follows the coordinator and stands by to take its place. The place is a key that lives
with its holder's lease (`xapi.database.engines.etcd_lease`); its value tells where the holder
listens for the others. A coordinator that loses the place starts again as a candidate.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Any

import structlog

from xapi.daemon.designation import Designation, serve_heir
from xapi.daemon.following import Following
from xapi.daemon.holder import Holder
from xapi.daemon.house import House
from xapi.daemon.leading import begin_to_write, fail_tasks_of, lead
from xapi.daemon.parts import bootstrap_of
from xapi.database.engines.base import EngineError
from xapi.database.engines.etcd import EtcdEngine
from xapi.database.engines.portable import MOVED
from xapi.database.errors import DatabaseError, WriteFailed
from xapi.database.standby import Standby
from xapi.generated import records, refs
from xapi.pool.feed import Former
from xapi.pool.files import to_the_end
from xapi.pool.link import Endpoint, LinkBroken
from xapi.pool.listener import Peer
from xapi.pool.role import Supporter, keep_role

__all__ = ["Candidate", "Moved", "demand_here", "keep_own_role", "orders_of", "step_down"]

log = structlog.stdlib.get_logger("xapi.daemon")

COLD_SECONDS = 1.0
"""What a host that has not followed yet leaves to those that have: they know the sessions."""
_RETRY_SECONDS = 1.0
_TELL_SECONDS = 60.0


class Moved(EngineError):
    """The database is not in this store any more."""


async def demand_here(engine: EtcdEngine, *, patient: bool = True) -> None:
    """Return when etcd answers. `patient`: as long as that takes, else EngineError.

    Raises Moved.
    """
    while True:
        try:
            facts = await engine.facts()
        except EngineError as error:
            if not patient:
                raise
            log.warning("etcd does not answer yet", error=str(error))
            await asyncio.sleep(_RETRY_SECONDS)
            continue
        if where := facts.meta.get(MOVED):
            raise Moved(f"the database that was in etcd has been moved to {where}")
        return


async def step_down(engine: EtcdEngine, house: House) -> None:
    """Have the server start again, as a candidate, once the place is lost; until then it can be
    handed over.

    Where etcd is out of reach, the next coordinator's word counts (`Candidate`), and it is
    followed without etcd then.
    """
    seat, side = engine.seat, house.side
    if seat is None:
        raise RuntimeError("only the holder of the place can lose it")

    async def superseded(peer: Peer, payload: Any) -> Any:
        if int(payload["term"]) > seat.term:
            role = Supporter(house.host, peer.uuid, payload["endpoint"], payload["address"])
            await to_the_end(keep_role, house.settings.state_dir, role)
        seat.heard(int(payload["term"]))
        return {}

    side.listener.handle("superseded", superseded)
    side.control.succession = Designation(house, engine)
    await seat.lost.wait()
    log.error("this host is not the coordinator any more")
    side.control.restart.set()


def orders_of(engine: EtcdEngine) -> Callable[[], Awaitable[None]]:
    """Whether hosts may be given orders (`Services.may_order`): while nobody else can lead.

    What is ordered cannot be taken back by a commit that fails. WriteFailed otherwise.
    """

    async def may_order() -> None:
        seat = engine.seat
        if seat is None or seat.lost.is_set() or time.monotonic() >= seat.until:
            raise WriteFailed("etcd does not confirm that this host is the coordinator")

    return may_order


class Candidate:
    """Waits for the place, and takes over."""

    def __init__(
        self, house: House, engine: EtcdEngine, standby: Standby, following: Following, me: Holder
    ) -> None:
        self._house = house
        self._engine = engine
        self._standby = standby
        self._following = following
        self._me = me

    async def run(self) -> None:
        """Until this host has led and lost the place, or taking over failed."""
        restart = self._house.side.control.restart
        try:
            # It may follow without etcd for a while, and only then learn that etcd is not used.
            await demand_here(self._engine)
            serve_heir(self._house, self._engine, self._standby)
            term = await self._engine.campaign(
                self._me.text(),
                told=self._told,
                mine=self._me.is_same_host,
                hold_back=lambda: 0.0 if self._standby.life else COLD_SECONDS,
            )
            await self._take_over(term)
        except (EngineError, DatabaseError) as error:
            # Another host may do better, and this one with a fresh start.
            log.error("the place of coordinator cannot be taken", error=str(error))
            restart.set()
            return
        await step_down(self._engine, self._house)

    def _told(self, text: str, _term: int) -> None:
        holder = Holder.read(text)
        if holder is not None:
            self._following.coordinator_is(holder.uuid, holder.endpoint, holder.api)

    async def _take_over(self, term: int) -> None:
        begun = time.monotonic()
        house, standby = self._house, self._standby
        before = self._following.role.endpoint
        await self._following.aclose()
        former = Former(standby.life, standby.revision) if standby.life else None
        await standby.promote(self._engine, term)
        lost = next((pool.master for pool in records.pool.all(standby)), refs.hostRef(refs.NULL))
        begin_to_write(standby, bootstrap_of(house.settings, house.side.control, house.machine))
        failed = fail_tasks_of(standby, lost)
        await standby.durable()
        house.services.may_order = orders_of(self._engine)
        await lead(house, former=former, lost=lost if lost != house.host else refs.NULL)
        log.info(
            "taken over",
            seconds=round(time.monotonic() - begun, 3),
            warm=former is not None,
            tasks_failed=failed,
        )
        if before.address and before.uuid != house.side.control.host_uuid:
            house.background.spawn(self._tell(before, term), "superseded")
        await keep_own_role(house)

    async def _tell(self, before: Endpoint, term: int) -> None:
        """Tell the former coordinator, if it lives: it may not reach etcd, only hosts."""
        control = self._house.side.control
        told = {"term": term, "endpoint": control.endpoint, "address": control.api}
        link = control.links.to(before)
        end = time.monotonic() + _TELL_SECONDS
        while time.monotonic() < end:
            try:
                await link.ask("superseded", told)
                return
            except LinkBroken as error:
                log.debug("the former coordinator is not told", error=str(error))
            await asyncio.sleep(_RETRY_SECONDS)


async def keep_own_role(house: House) -> None:
    """Remember for the next start which row is this host's."""
    control = house.side.control
    role = Supporter(house.host, control.host_uuid, control.endpoint, control.api)
    await asyncio.to_thread(keep_role, house.settings.state_dir, role)
