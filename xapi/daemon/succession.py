"""The coordinator's role passes to another host by command, where the hosts keep the data.

Pools on etcd elect their coordinator (`xapi.daemon.electing`) and use nothing of this. The steps
and what a crash leaves are in `xapi.pool.handover`, how hosts find each other in
`xapi.pool.finding`. A host that changes its role starts again within its process.
"""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any
from uuid import uuid4

import structlog

from xapi.daemon.following import Following
from xapi.daemon.house import House
from xapi.daemon.power import ANSWER_SECONDS
from xapi.database.copying import copy_rows
from xapi.database.engines.base import EngineError
from xapi.database.replica import Replica
from xapi.generated import errors, records
from xapi.operations.host.guests import is_live
from xapi.pool.finding import Leader, claim, find, serve
from xapi.pool.handover import Ready, is_ready, keep_ready, prepared_path, take_over
from xapi.pool.link import Endpoint, Link
from xapi.pool.listener import Peer
from xapi.pool.role import Supporter, keep_role

__all__ = ["Heir", "Reign", "saved_copy"]

log = structlog.stdlib.get_logger("xapi.daemon")

SAVE_SECONDS = 60.0
"""How old the copy may be that a supporter leads with when the coordinator is lost, and this host
has been started again since."""
_LOOK_SECONDS = 2.0
_TELL_SECONDS = 5.0
_COPY_SECONDS = 600.0


def saved_copy(state_dir: Path) -> Path:
    """A supporter's copy of the database, for emergencies."""
    return state_dir / "replica.sqlite"


def _me(house: House) -> Leader:
    control = house.side.control
    reign = control.keeper.leadership.reign
    return Leader(control.host_uuid, control.endpoint, control.api, reign)


class Reign:
    """Of the coordinator: tells the others that it leads, and hands over."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._control = house.side.control
        self._handing_over = False
        self.in_emergency = False

    def start(self) -> None:
        """Answer who asks, and tell the members once this host listens."""
        serve(self._house.side.listener, lambda: _me(self._house), self._challenged)
        self._control.succession = self

    async def is_over(self) -> bool:
        """Whether another host leads by now: then this one follows it from the next start on."""
        others = self._others()
        leader = await find(self._control.links, others) if others else None
        if leader is None or not self._is_later(leader):
            return False
        await self._give_up(Endpoint(leader.uuid, leader.endpoint), leader.address, "")
        return True

    def _others(self) -> list[Endpoint]:
        members = self._control.keeper.leadership.members
        return [Endpoint(u, at) for u, at in members.items() if u != self._control.host_uuid]

    def _is_later(self, other: Leader) -> bool:
        return other.reign > self._control.keeper.leadership.reign

    def _challenged(self, other: Leader) -> bool:
        if not self._is_later(other):
            return False
        log.warning("another host has become the coordinator", host=other.uuid, reign=other.reign)
        to = Endpoint(other.uuid, other.endpoint)
        self._house.background.spawn(self._step_down(to, other.address), "step-down")
        return True

    async def _step_down(self, to: Endpoint, address: str) -> None:
        await self._give_up(to, address, "")
        self._control.restart.set()

    async def become_coordinator(self) -> None:
        """NOT_IN_EMERGENCY_MODE: it is."""
        raise errors.NotInEmergencyMode()

    async def look_for(self, address: str) -> bool:
        """NOT_IN_EMERGENCY_MODE."""
        raise errors.NotInEmergencyMode()

    async def recover(self) -> list[str]:
        """See `Succession.recover`."""
        members = self._control.keeper.leadership.members
        return await claim(self._control.links, members, _me(self._house))

    async def tell(self) -> None:
        """For ever: tell who is not there that this host leads, and where it listens now."""
        while True:
            members = self._control.keeper.leadership.members
            absent = {uuid: members[uuid] for uuid in self._absent() if uuid in members}
            if absent:
                await claim(self._control.links, absent, _me(self._house))
            await asyncio.sleep(_TELL_SECONDS)

    def _absent(self) -> list[str]:
        db = self._house.db
        return [row.uuid for row in records.host.all(db) if not is_live(db, row)]

    async def hand_over(self, to: Endpoint) -> None:
        """See `Succession.hand_over`. DESIGNATE_NEW_MASTER_IN_PROGRESS."""
        if self._handing_over:
            raise errors.DesignateNewMasterInProgress()
        self._handing_over = True
        token = str(uuid4())
        try:
            # A rehearsal while work goes on: whatever keeps the other host from it shows now.
            address = await self._prepare(to, token)
        except BaseException:
            self._handing_over = False
            raise
        self._house.background.spawn(self._finish(to, address, token), "handover")

    async def _prepare(self, to: Endpoint, token: str) -> str:
        """Have the other host copy the database; where clients reach it."""
        asked = {
            "token": token,
            "revision": self._house.db.revision,
            "reign": self._control.keeper.leadership.reign + 1,
        }
        link = self._control.links.to(to)
        return str((await link.ask("handover", asked, silence=_COPY_SECONDS))["address"])

    async def _finish(self, to: Endpoint, address: str, token: str) -> None:
        await asyncio.sleep(ANSWER_SECONDS)
        db = self._house.db
        db.denied = lambda: errors.HostIsSlave(address)
        try:
            await db.durable()
            await self._prepare(to, token)
        except Exception as error:  # noqa: BLE001 - whatever it was, this host goes on leading
            log.error("the role is not handed over", host=to.uuid, error=repr(error))
            db.denied = None
            self._handing_over = False
            return
        # From here on there is no way back: whoever is killed goes on with the token.
        await self._give_up(to, address, token)
        self._control.restart.set()

    async def _give_up(self, to: Endpoint, address: str, token: str) -> None:
        role = Supporter(self._house.host, to.uuid, to.address, address, token)
        await asyncio.to_thread(keep_role, self._house.settings.state_dir, role)
        log.info("this host follows another one from now on", host=to.uuid)


class Heir:
    """Of a supporter: takes the role when it is handed over, or by command in an emergency."""

    def __init__(self, house: House, replica: Replica, following: Following) -> None:
        self._house = house
        self._replica = replica
        self._following = following
        self._control = house.side.control
        self._state_dir = house.settings.state_dir
        self._copying = asyncio.Lock()

    def start(self) -> None:
        """Answer the coordinator and other members; keep a copy."""
        listener = self._house.side.listener
        serve(listener, self._leader, self._claimed)
        listener.handle("handover", self._prepare)
        listener.handle("lead", self._lead)
        self._control.succession = self
        self._house.background.spawn(self._save(), "copy of the database")
        self._house.background.spawn(self._look(), "looking for the coordinator")

    @property
    def in_emergency(self) -> bool:
        """See `Succession.in_emergency`."""
        return not self._following.connected

    def _leader(self) -> Leader:
        role, reign = self._following.role, self._control.keeper.leadership.reign
        return Leader(role.coordinator_uuid, role.coordinator, role.address, reign)

    def _claimed(self, other: Leader) -> bool:
        role, reign = self._following.role, self._control.keeper.leadership.reign
        if other.reign < reign or (other.reign == reign and other.uuid != role.coordinator_uuid):
            return False
        self._following.coordinator_is(other.uuid, other.endpoint, other.address)
        return True

    # Handed over: asked by the coordinator alone

    async def _prepare(self, _peer: Peer, payload: Any) -> Any:
        await self._replica.durable(int(payload["revision"]))
        await self._copy(prepared_path(self._state_dir))
        ready = Ready(str(payload["token"]), int(payload["reign"]))
        await asyncio.to_thread(keep_ready, self._state_dir, ready)
        return {"address": self._control.api}

    async def _lead(self, _peer: Peer, payload: Any) -> Any:
        token = str(payload["token"])
        if not await asyncio.to_thread(is_ready, self._state_dir, token):
            raise errors.InternalError("this host is not prepared for that handover")
        await self._take_over()
        return {}

    async def _take_over(self) -> None:
        await self._following.rest()
        database = self._house.settings.database_path
        await asyncio.to_thread(take_over, self._state_dir, database)
        log.warning("this host is the coordinator from now on")
        loop = asyncio.get_running_loop()
        loop.call_later(ANSWER_SECONDS, self._control.restart.set)

    # In an emergency

    async def become_coordinator(self) -> None:
        """See `Succession.become_coordinator`."""
        prepared = prepared_path(self._state_dir)
        if self._replica.loads:
            await self._copy(prepared)
        else:
            # Nothing was heard of the coordinator since the start: what was kept before it.
            saved = saved_copy(self._state_dir)
            if not saved.exists():
                raise errors.InternalError("this host has no copy of the database")
            await asyncio.to_thread(saved.replace, prepared)
        reign = self._control.keeper.leadership.reign + 1
        await asyncio.to_thread(keep_ready, self._state_dir, Ready(str(uuid4()), reign))
        await self._take_over()

    async def look_for(self, address: str) -> bool:
        """See `Succession.look_for`."""
        leader = await find(self._control.links, self._others())
        if leader is None or address not in (leader.address, leader.address.rpartition(":")[0]):
            return False
        self._following.coordinator_is(leader.uuid, leader.endpoint, leader.address)
        return True

    async def hand_over(self, to: Endpoint) -> None:
        """Only who leads hands over. HOST_IS_SLAVE [address]."""
        raise errors.HostIsSlave(self._following.role.address)

    async def recover(self) -> list[str]:
        """HOST_IS_SLAVE [address]."""
        raise errors.HostIsSlave(self._following.role.address)

    # By itself

    def _others(self) -> list[Endpoint]:
        role = self._following.role
        members = {
            **self._control.keeper.leadership.members,
            role.coordinator_uuid: role.coordinator,
        }
        return [Endpoint(u, at) for u, at in members.items() if u != self._control.host_uuid]

    async def _look(self) -> None:
        """For ever: while the coordinator is away, ask whether it is another host or elsewhere."""
        # Between the two steps of a handover nobody leads: the second one comes at once.
        pause = 0.0 if self._following.role.handover else _LOOK_SECONDS
        while True:
            await asyncio.sleep(pause)
            pause = _LOOK_SECONDS
            if self._following.connected:
                continue
            if token := self._following.role.handover:
                await self._repeat(token)
            leader = await find(self._control.links, self._others())
            if leader is not None and leader.endpoint != self._following.role.coordinator:
                self._claimed(leader)

    async def _repeat(self, token: str) -> None:
        """This host has given its role up: the other one must hear of it."""
        link: Link = self._control.links.to(self._following.role.endpoint)
        try:
            await link.ask("lead", {"token": token})
        except Exception as error:  # noqa: BLE001 - it may lead already, or not be there; tried again
            log.info("the new coordinator does not take the role yet", error=repr(error))

    async def _copy(self, target: Path) -> int:
        async with self._copying:
            return await copy_rows(self._replica, target, self._house.side.terms.highest)

    async def _save(self) -> None:
        """For ever: keep a copy that is not much older than what this host knows."""
        saved = -1
        while True:
            if self._following.connected and self._replica.revision != saved:
                try:
                    saved = await self._copy(saved_copy(self._state_dir))
                except (EngineError, OSError) as error:
                    log.error("no copy of the database is kept", error=str(error))
                await asyncio.sleep(SAVE_SECONDS)
            else:
                await asyncio.sleep(1.0)
