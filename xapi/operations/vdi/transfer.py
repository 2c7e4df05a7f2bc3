"""What exports and imports of a VDI share: which VDI is meant, its state, and paying for data."""

from __future__ import annotations

from types import TracebackType
from typing import Self

from xapi.generated import errors, records, refs
from xapi.idl.record import Reader
from xapi.operations.context import Call
from xapi.operations.images import backend_errors, key_of, volumes_of
from xapi.operations.sr_space import (
    charge,
    demand_attached,
    driver_for,
    image_of,
    refusals,
    space_of,
)
from xapi.operations.transfers import Asked
from xapi.operations.validity.storage import live_vbds
from xapi.storage.volumes import BLOCK

__all__ = ["FORMATS", "Filling", "asked_format", "asked_vdi", "demand_writable", "rounded_size"]

FORMATS = ("raw", "vhd")

_STEP = 16 << 20
"""Bytes that are charged at once, so that not each write is a change of the database."""

_ZEROS = bytes(BLOCK)


def asked_vdi(db: Reader, asked: Asked, name: str = "vdi") -> refs.VDIRef:
    """The VDI that the argument names, by reference or uuid (clients.md §6.13).

    Raises INVALID_VALUE, HANDLE_INVALID, UUID_INVALID.
    """
    text = asked.get(name, "")
    if not text:
        raise errors.InvalidValue(name, text)
    if records.VDI.find(db, text) is not None or text.startswith("OpaqueRef:"):
        return refs.VDIRef(records.VDI.get(db, text).ref)
    return refs.VDIRef(db.by_uuid("VDI", text).ref)


def asked_format(asked: Asked) -> str:
    """Raises INVALID_VALUE ["format", what was given]; raw where nothing was."""
    found = asked.get("format") or "raw"
    if found not in FORMATS:
        raise errors.InvalidValue("format", found)
    return found


def demand_writable(db: Reader, ref: str) -> records.VDI:
    """The row of a VDI whose content may be replaced now.

    Raises VDI_INCOMPATIBLE_TYPE, VDI_READONLY, VDI_IN_USE, SR_HAS_NO_PBDS.
    """
    row = records.VDI.get(db, ref)
    if row.type == "cbt_metadata":
        raise errors.VDIIncompatibleType(ref, row.type)
    if row.read_only:
        raise errors.VDIReadonly(ref)
    if any(live_vbds(db, row)):
        raise errors.VDIInUse(ref, "import")
    demand_attached(db, records.SR.get(db, row.SR))
    return row


def rounded_size(db: Reader, vdi: records.VDI, size: int) -> int:
    """The size in bytes of a VDI for which `size` (at most that of `vdi`) is asked on its SR."""
    return driver_for(records.SR.get(db, vdi.SR)).round_up(size)


class Filling:
    """Writes to an image, each block paid for before: what the SR cannot hold is not written.

    Zeros are not kept. The figures of VDI and SR are a little ahead of the data until the block
    ends; then all data are durable, also where it ends with an error.
    """

    def __init__(self, call: Call, vdi: str) -> None:
        self._db = call.db
        self._vdi = vdi
        self._volumes = volumes_of(call, records.VDI.get(call.db, vdi).SR)
        self._key = key_of(call.db, vdi)
        self._paid = 0
        """Bytes that were charged and not used yet."""

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        try:
            with backend_errors():
                await self._volumes.sync(self._key)
        finally:
            self._give_back()

    async def write(self, offset: int, data: bytes | memoryview) -> None:
        """Raises SR_FULL [requested, available], SR_BACKEND_FAILURE."""
        view = memoryview(data)
        at = 0
        for length, empty in _runs(offset, view):
            part = view[at : at + length]
            with backend_errors():
                if empty:
                    self._paid += await self._volumes.discard(self._key, offset + at, length)
                else:
                    more = await self._volumes.growth(self._key, offset + at, length)
                    self._pay(more)
                    await self._volumes.write(self._key, offset + at, part)
            at += length

    async def clear(self, offset: int, length: int) -> None:
        """The range holds nothing any more."""
        with backend_errors():
            self._paid += await self._volumes.discard(self._key, offset, length)

    def _pay(self, more: int) -> None:
        if more > self._paid:
            missing = more - self._paid
            try:
                self._paid += self._charge(missing + _STEP)
            except errors.SRFull:
                self._paid += self._charge(missing)
        # An image that is charged for its whole size has paid for everything.
        self._paid = max(0, self._paid - more)

    def _charge(self, data: int) -> int:
        """Bytes that were charged."""
        with self._db.transaction() as tx:
            row = records.VDI.get(tx, self._vdi)
            sr = records.SR.get(tx, row.SR)
            driver, before = driver_for(sr), image_of(row)
            with refusals(self._vdi):
                after = driver.fill(space_of(sr), before, driver.data(before) + data)
            if after.owned != before.owned:
                records.VDI.modify(tx, self._vdi, physical_utilisation=after.owned)
                charge(tx, row.SR, after.owned - before.owned, 0)
        return after.owned - before.owned

    def _give_back(self) -> None:
        paid, self._paid = self._paid, 0
        if not paid or records.VDI.find(self._db, self._vdi) is None:
            return
        with self._db.transaction() as tx:
            row = records.VDI.get(tx, self._vdi)
            before = image_of(row)
            after = driver_for(records.SR.get(tx, row.SR)).give_back(before, paid)
            records.VDI.modify(tx, self._vdi, physical_utilisation=after.owned)
            charge(tx, row.SR, after.owned - before.owned, 0)


def _runs(offset: int, data: memoryview) -> list[tuple[int, bool]]:
    """Lengths of consecutive parts that are all zeros, or not; cut at blocks of the image."""
    found: list[tuple[int, bool]] = []
    at = 0
    while at < len(data):
        length = min(BLOCK - (offset + at) % BLOCK, len(data) - at)
        # Most blocks with data show it in their first byte; a copy compares faster than a view.
        empty = not data[at] and bytes(data[at : at + length]) == _ZEROS[:length]
        if found and found[-1][1] == empty:
            found[-1] = (found[-1][0] + length, empty)
        else:
            found.append((length, empty))
        at += length
    return found
