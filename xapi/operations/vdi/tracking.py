"""Changed-block tracking of disk images, checksums, and where NBD serves them.

The store can compare any two images of an SR, so tracking itself is only bookkeeping: it says which
images a client may compare, and what has to stay of one whose data are destroyed.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib

from xapi.generated import errors, records, refs
from xapi.generated.operations.VDI import VDIOperations
from xapi.operations import validity
from xapi.operations.context import Call
from xapi.operations.images import backend_errors, frozen, key_of, volumes_of
from xapi.operations.sr_space import PARENT, demand_attached, refresh_sr, release
from xapi.operations.validity.storage import live_vbds
from xapi.storage.volumes import BLOCK, extents_of

__all__ = ["Tracking"]

_PIECE = 4 << 20


class Tracking(VDIOperations[Call]):
    """See `xapi.generated.operations.VDI`."""

    async def enable_cbt(self, call: Call, ref: refs.VDIRef) -> None:
        """SR_HAS_NO_PBDS; no effect if it is on."""
        self._track(call, ref, True)

    async def disable_cbt(self, call: Call, ref: refs.VDIRef) -> None:
        """SR_HAS_NO_PBDS; no effect if it is off."""
        self._track(call, ref, False)

    @staticmethod
    def _track(call: Call, ref: refs.VDIRef, value: bool) -> None:
        with call.db.transaction() as tx:
            vdi = records.VDI.get(tx, ref)
            demand_attached(tx, records.SR.get(tx, vdi.SR))
            records.VDI.modify(tx, ref, cbt_enabled=value)
            validity.refresh(tx, "VDI", ref)

    async def set_cbt_enabled(self, call: Call, ref: refs.VDIRef, value: bool) -> None:
        with call.db.transaction() as tx:
            records.VDI.modify(tx, ref, cbt_enabled=value)
            validity.refresh(tx, "VDI", ref)

    async def data_destroy(self, call: Call, ref: refs.VDIRef) -> None:
        """VDI_IN_USE [vdi, operation] while a device uses it; no effect if the data are gone."""
        key = key_of(call.db, ref)
        with call.db.transaction() as tx:
            vdi = records.VDI.get(tx, ref)
            if vdi.type == "cbt_metadata":
                return
            if any(live_vbds(tx, vdi)):
                raise errors.VDIInUse(ref, "data_destroy")
            demand_attached(tx, records.SR.get(tx, vdi.SR))
            release(tx, vdi)
            records.VDI.modify(
                tx,
                ref,
                type="cbt_metadata",
                physical_utilisation=0,
                sm_config={k: v for k, v in vdi.sm_config.items() if k != PARENT},
            )
            validity.refresh(tx, "VDI", ref)
            refresh_sr(tx, vdi.SR)
        await call.db.durable()
        with backend_errors():
            await volumes_of(call, vdi.SR).strip(key)

    async def list_changed_blocks(
        self, call: Call, vdi_from: refs.VDIRef, vdi_to: refs.VDIRef
    ) -> str:
        """A bit for each 64 KiB of `vdi_to`, the first in the highest bit of the first byte.

        SR_HAS_NO_PBDS, VDI_NO_CBT_METADATA [vdi] of an image that is not tracked, VDI_IN_USE
        while a guest may write to one, SR_BACKEND_FAILURE for images that are no pictures of one
        disk or where the older one is the larger.
        """
        db = call.db
        older, newer = records.VDI.get(db, vdi_from), records.VDI.get(db, vdi_to)
        for row in (older, newer):
            demand_attached(db, records.SR.get(db, row.SR))
            if not row.cbt_enabled and row.type != "cbt_metadata":
                raise errors.VDINoCBTMetadata(row.ref)
            if any(live_vbds(db, row)):
                raise errors.VDIInUse(row.ref, "list_changed_blocks")
        if older.SR != newer.SR or _disk(older) != _disk(newer):
            raise errors.SRBackendFailure("460", "", "the two are no pictures of one disk")
        if older.virtual_size > newer.virtual_size:
            raise errors.SRBackendFailure("460", "", "the older one is larger than the newer one")
        volumes, size = volumes_of(call, newer.SR), newer.virtual_size
        since = key_of(db, vdi_from)
        bits = bytearray(-(-size // BLOCK // 8))
        with backend_errors():
            async for extent in extents_of(volumes, key_of(db, vdi_to), since=since, size=size):
                _set(bits, extent.offset // BLOCK, -(-extent.end // BLOCK))
        return base64.b64encode(bits).decode()

    async def checksum(self, call: Call, ref: refs.VDIRef) -> str:
        """MD5 of the whole content, as hexadecimal digits; of the image as it is at the start."""
        row = records.VDI.get(call.db, ref)
        demand_attached(call.db, records.SR.get(call.db, row.SR))
        volumes, total = volumes_of(call, row.SR), hashlib.md5(usedforsecurity=False)
        async with frozen(volumes, key_of(call.db, ref)) as image:
            for at in range(0, row.virtual_size, _PIECE):
                call.task.check()
                data = await volumes.read(image, at, min(_PIECE, row.virtual_size - at))
                await asyncio.to_thread(total.update, data)
                call.task.progress(at / row.virtual_size)
        return total.hexdigest()

    async def get_nbd_info(
        self, call: Call, ref: refs.VDIRef
    ) -> tuple[records.vdi_nbd_server_info, ...]:
        """VDI_INCOMPATIBLE_TYPE [vdi, type]. Empty: no host serves NBD."""
        vdi = records.VDI.get(call.db, ref)
        if vdi.type == "cbt_metadata":
            raise errors.VDIIncompatibleType(ref, vdi.type)
        return ()


def _disk(vdi: records.VDI) -> str:
    """The disk that the image is, or is a picture of."""
    return vdi.snapshot_of if vdi.is_a_snapshot else vdi.ref


def _set(bits: bytearray, first: int, stop: int) -> None:
    """Set the bits [first, stop)."""
    while first < stop and first % 8:
        bits[first // 8] |= 0x80 >> first % 8
        first += 1
    whole = (stop - first) // 8
    if whole > 0:
        bits[first // 8 : first // 8 + whole] = b"\xff" * whole
        first += 8 * whole
    while first < stop:
        bits[first // 8] |= 0x80 >> first % 8
        first += 1
