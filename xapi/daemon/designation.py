"""The coordinator's place passes to a named host in a pool that elects its coordinator.

The heir is asked whether it could lead, without anything changing; then the coordinator refuses
writes, sees to it that the heir has all of them, names it in etcd and gives the place up. Nobody
else takes the place for a while then, so a heir that dies in this moment costs that while. The
former coordinator starts again as a candidate. Pools without election: `xapi.daemon.succession`.
"""

from __future__ import annotations

import asyncio
from typing import Any

import structlog

from xapi.daemon.holder import Holder
from xapi.daemon.house import House
from xapi.daemon.power import ANSWER_SECONDS
from xapi.database.engines.base import EngineError
from xapi.database.engines.etcd import EtcdEngine
from xapi.database.standby import Standby
from xapi.generated import errors, records
from xapi.operations.host.guests import is_live
from xapi.pool.files import to_the_end
from xapi.pool.link import Endpoint
from xapi.pool.listener import Peer
from xapi.pool.role import Supporter, keep_role

__all__ = ["Designation", "serve_heir"]

log = structlog.stdlib.get_logger("xapi.daemon")

HEIR_SECONDS = 10
"""For the heir to take the place; after that anybody may."""
_KNOWS_SECONDS = 10.0
"""For the heir to have seen all that was written."""


class Designation:
    """Of the coordinator: implements `xapi.pool.control.Succession`."""

    def __init__(self, house: House, engine: EtcdEngine) -> None:
        self._house = house
        self._engine = engine
        self._handing_over = False

    @property
    def in_emergency(self) -> bool:
        """Never: whoever can lead does so without being told."""
        return False

    async def hand_over(self, to: Endpoint) -> None:
        """See `Succession.hand_over`. DESIGNATE_NEW_MASTER_IN_PROGRESS."""
        if self._handing_over:
            raise errors.DesignateNewMasterInProgress()
        self._handing_over = True
        try:
            address = await self._prepare(to)
        except BaseException:
            self._handing_over = False
            raise
        self._house.background.spawn(self._finish(to, address), "handover")

    async def become_coordinator(self) -> None:
        """NOT_IN_EMERGENCY_MODE."""
        raise errors.NotInEmergencyMode()

    async def look_for(self, address: str) -> bool:
        """NOT_IN_EMERGENCY_MODE."""
        raise errors.NotInEmergencyMode()

    async def recover(self) -> list[str]:
        """Members find the coordinator by themselves; those that have."""
        db, here = self._house.db, self._house.host
        return [row.uuid for row in records.host.all(db) if row.ref != here and is_live(db, row)]

    async def _prepare(self, to: Endpoint) -> str:
        """Where clients reach the other host; it knows all revisions up to now."""
        link = self._house.side.control.links.to(to)
        asked = {"revision": self._house.db.revision, "life": self._house.life}
        return str((await link.ask("heir", asked, silence=2 * _KNOWS_SECONDS))["address"])

    async def _finish(self, to: Endpoint, address: str) -> None:
        await asyncio.sleep(ANSWER_SECONDS)
        db, engine, control = self._house.db, self._engine, self._house.side.control
        db.denied = lambda: errors.HostIsSlave(address)
        try:
            await db.durable()
            await self._prepare(to)
            heir = Holder(to.uuid, to.address, "", address)
            await engine.hand_over(heir.text(), seconds=HEIR_SECONDS)
        except Exception as error:  # noqa: BLE001 - whatever it was, this host goes on leading
            log.error("the role is not handed over", host=to.uuid, error=repr(error))
            if engine.seat is not None and not engine.seat.lost.is_set():
                db.denied = None
                self._handing_over = False
            return
        log.info("this host follows another one from now on", host=to.uuid)
        role = Supporter(self._house.host, to.uuid, to.address, address)
        try:
            await to_the_end(keep_role, self._house.settings.state_dir, role)
        finally:
            control.restart.set()


def serve_heir(house: House, engine: EtcdEngine, standby: Standby) -> None:
    """Of a candidate: answer whether it could lead at once.

    HOST_STILL_BOOTING where it has not followed yet, INTERNAL_ERROR [text] where etcd is out of its
    reach or it cannot catch up.
    """

    async def heir(peer: Peer, payload: Any) -> Any:
        if peer.uuid != house.coordinator_uuid or not standby.life:
            raise errors.HostStillBooting()
        try:
            async with asyncio.timeout(_KNOWS_SECONDS):
                await standby.durable(int(payload["revision"]))
                await engine.facts()
        except (EngineError, TimeoutError) as error:
            raise errors.InternalError(f"this host cannot lead now: {error!r}") from error
        return {"address": house.side.control.api}

    house.side.listener.handle("heir", heir)
