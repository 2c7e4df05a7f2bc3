"""Disk images: setters. Those of sizes keep the SR's figures in line."""

from __future__ import annotations

from datetime import datetime

from xapi.generated import enums, records, refs
from xapi.generated.operations.VDI import VDIOperations
from xapi.idl.record import Writer
from xapi.operations import validity
from xapi.operations.context import Call
from xapi.operations.sr_space import charge

__all__ = ["Attributes"]


class Attributes(VDIOperations[Call]):
    """See `xapi.generated.operations.VDI`."""

    async def set_name_label(self, call: Call, ref: refs.VDIRef, value: str) -> None:
        with call.db.transaction() as tx:
            records.VDI.modify(tx, ref, name_label=value)

    async def set_name_description(self, call: Call, ref: refs.VDIRef, value: str) -> None:
        with call.db.transaction() as tx:
            records.VDI.modify(tx, ref, name_description=value)

    async def set_read_only(self, call: Call, ref: refs.VDIRef, value: bool) -> None:
        with call.db.transaction() as tx:
            records.VDI.modify(tx, ref, read_only=value)
            _refresh(tx, ref)

    async def set_sharable(self, call: Call, ref: refs.VDIRef, value: bool) -> None:
        with call.db.transaction() as tx:
            records.VDI.modify(tx, ref, sharable=value)
            _refresh(tx, ref)

    async def set_managed(self, call: Call, ref: refs.VDIRef, value: bool) -> None:
        with call.db.transaction() as tx:
            records.VDI.modify(tx, ref, managed=value)
            _refresh(tx, ref)
            validity.refresh(tx, "SR", records.VDI.get(tx, ref).SR)

    async def set_missing(self, call: Call, ref: refs.VDIRef, value: bool) -> None:
        with call.db.transaction() as tx:
            records.VDI.modify(tx, ref, missing=value)

    async def set_on_boot(self, call: Call, ref: refs.VDIRef, value: enums.OnBoot) -> None:
        with call.db.transaction() as tx:
            records.VDI.modify(tx, ref, on_boot=value)
            _refresh(tx, ref)

    async def set_allow_caching(self, call: Call, ref: refs.VDIRef, value: bool) -> None:
        with call.db.transaction() as tx:
            records.VDI.modify(tx, ref, allow_caching=value)

    async def set_is_a_snapshot(self, call: Call, ref: refs.VDIRef, value: bool) -> None:
        with call.db.transaction() as tx:
            records.VDI.modify(tx, ref, is_a_snapshot=value)
            _refresh(tx, ref)

    async def set_snapshot_of(self, call: Call, ref: refs.VDIRef, value: refs.VDIRef) -> None:
        with call.db.transaction() as tx:
            records.VDI.modify(tx, ref, snapshot_of=value)

    async def set_snapshot_time(self, call: Call, ref: refs.VDIRef, value: datetime) -> None:
        with call.db.transaction() as tx:
            records.VDI.modify(tx, ref, snapshot_time=value)

    async def set_metadata_of_pool(self, call: Call, ref: refs.VDIRef, value: refs.poolRef) -> None:
        with call.db.transaction() as tx:
            records.VDI.modify(tx, ref, metadata_of_pool=value)

    async def set_virtual_size(self, call: Call, ref: refs.VDIRef, value: int) -> None:
        with call.db.transaction() as tx:
            vdi = records.VDI.get(tx, ref)
            records.VDI.modify(tx, ref, virtual_size=value)
            if records.SR.find(tx, vdi.SR) is not None:
                charge(tx, vdi.SR, 0, value - vdi.virtual_size)

    async def set_physical_utilisation(self, call: Call, ref: refs.VDIRef, value: int) -> None:
        with call.db.transaction() as tx:
            vdi = records.VDI.get(tx, ref)
            records.VDI.modify(tx, ref, physical_utilisation=value)
            if records.SR.find(tx, vdi.SR) is not None:
                charge(tx, vdi.SR, value - vdi.physical_utilisation, 0)

    async def force_unlock(self, call: Call, vdi: refs.VDIRef) -> None:
        with call.db.transaction() as tx:
            records.VDI.modify(tx, vdi, storage_lock=False)


def _refresh(tx: Writer, ref: refs.VDIRef) -> None:
    """allowed_operations of the image and of the devices through which VMs see it."""
    validity.refresh(tx, "VDI", ref)
    for vbd in records.VDI.get(tx, ref).VBDs:
        validity.refresh(tx, "VBD", vbd)
