"""Brings the histories of guests to where they belong in a pool.

A history lives where its guest runs, else on the coordinator's disk. What a host finds on its own
disk of a guest that is not there goes to the coordinator, and from the coordinator to the host of
the guest; it is looked for often, so that nothing has to happen at the right moment. Histories of
VMs that are gone are deleted. This module must not change rows.
"""

from __future__ import annotations

import asyncio
import base64
import binascii
from collections.abc import Callable
from typing import Any

import structlog

from xapi.database import Database
from xapi.generated import errors, records, refs
from xapi.idl.errors import XenAPIError
from xapi.metrics.keeping import dumped, is_uuid, loaded
from xapi.metrics.recorder import Recorder
from xapi.metrics.rrd import Rrd
from xapi.pool.link import Link, LinkBroken
from xapi.pool.listener import Listener, Peer

__all__ = ["Histories"]

log = structlog.stdlib.get_logger("xapi.metrics")

LOOK_SECONDS = 10.0
_AT_A_TIME = 200
"""Most of what is found is where it belongs, and takes microseconds."""


class Histories:
    """Of one host; `run` until cancelled."""

    def __init__(self, recorder: Recorder, db: Database, host: str) -> None:
        """`host`: reference of this host."""
        self._recorder = recorder
        self._db = db
        self._host = host
        self._look = asyncio.Event()
        self._coordinator: Callable[[], Link] | None = None
        self._member: Callable[[str], Link] | None = None
        recorder.left = self._look.set

    def lead(self, member: Callable[[str], Link]) -> None:
        """This host is the coordinator. `member`: the way to another host, by reference; raises
        CANNOT_CONTACT_HOST."""
        self._coordinator, self._member = None, member

    def follow(self, coordinator: Callable[[], Link]) -> None:
        """Another host is; this is the way to it."""
        self._coordinator, self._member = coordinator, None

    def serve(self, listener: Listener) -> None:
        """Take histories from other hosts, and give them."""
        listener.handle("keep_history", self._keep)
        listener.handle("history", self._give)

    async def run(self) -> None:
        """For ever."""
        while True:
            self._look.clear()
            try:
                await self.look()
            except OSError as error:
                log.error("histories cannot be moved", error=str(error))
            try:
                async with asyncio.timeout(LOOK_SECONDS):
                    await self._look.wait()
            except TimeoutError:
                continue

    async def look(self) -> None:
        """Bring what is on the disk where it belongs. Raises OSError."""
        knows = records.host.find(self._db, self._host) is not None
        if not knows or (self._coordinator is None and self._member is None):
            return  # its role is not known yet, or the replica is empty
        for sr in await asyncio.to_thread(lambda: list(self._recorder.files.uuids("sr"))):
            if sr not in self._db.uuids:
                await asyncio.to_thread(self._recorder.files.delete, "sr", sr)
        kept = await asyncio.to_thread(lambda: list(self._recorder.files.uuids("vm")))
        for at, uuid in enumerate(kept):
            if self._recorder.live("vm", uuid) is None:
                await self._move(uuid)
            if at % _AT_A_TIME == 0:
                await asyncio.sleep(0)

    async def _move(self, uuid: str) -> None:
        vm = self._vm(uuid)
        files = self._recorder.files
        if vm is None and self._member is not None:
            await asyncio.to_thread(files.delete, "vm", uuid)
            return
        link = self._way(vm)
        data = None if link is None else await asyncio.to_thread(files.read, "vm", uuid)
        if link is None or data is None:
            return
        try:
            await link.ask("keep_history", {"uuid": uuid, "data": _text(data)})
        except (LinkBroken, XenAPIError) as error:
            log.info("a history waits for its host", vm=uuid, error=str(error))
            return
        if self._recorder.live("vm", uuid) is None:
            await asyncio.to_thread(files.delete, "vm", uuid)

    def _vm(self, uuid: str) -> records.VM | None:
        return records.VM.find(self._db, self._db.uuids.get(uuid, refs.NULL))

    def _way(self, vm: records.VM | None) -> Link | None:
        """To where the history belongs; None where that is here, or nobody can be reached."""
        host = refs.NULL if vm is None else vm.resident_on
        if host == self._host:
            return None
        if self._coordinator is not None:
            return self._coordinator()
        if self._member is None or records.host.find(self._db, host) is None:
            return None
        try:
            return self._member(host)
        except XenAPIError:
            return None  # until it says hello again

    async def _keep(self, peer: Peer, payload: Any) -> Any:
        """INVALID_VALUE [history, text] for what is none."""
        uuid = str(payload["uuid"])
        older = await asyncio.to_thread(_history, uuid, str(payload["data"]))
        if self._member is not None and self._vm(uuid) is None:
            return {}  # destroyed meanwhile
        await self._recorder.take("vm", uuid, older)
        self._look.set()
        log.debug("history received", vm=uuid, host=peer.uuid)
        return {}

    async def find(self, uuid: str) -> Rrd | None:
        """The history of a VM, wherever it is; None where nobody has one."""
        rrd = self._recorder.live("vm", uuid)
        if rrd is not None:
            return rrd
        link = self._way(self._vm(uuid))
        if link is not None:
            try:
                told = await link.ask("history", {"uuid": uuid})
                if told["data"] is not None:
                    return await asyncio.to_thread(_history, uuid, str(told["data"]))
            except (LinkBroken, XenAPIError) as error:
                log.info("a history cannot be had", vm=uuid, error=str(error))
        return await self._recorder.kept("vm", uuid)

    async def _give(self, _peer: Peer, payload: Any) -> Any:
        rrd = await self.find(str(payload["uuid"]))
        return {"data": None if rrd is None or not rrd.rings else _text(dumped(rrd))}


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _history(uuid: str, text: str) -> Rrd:
    try:
        if not is_uuid(uuid):
            raise ValueError("no uuid")
        return loaded(base64.b64decode(text, validate=True))
    except (ValueError, binascii.Error) as error:
        raise errors.InvalidValue("history", str(error)) from error
