"""Disk images made from others: clones, snapshots, copies, and the way back to a snapshot.

Clones and snapshots share blocks with their origin and stay on its SR; a copy shares nothing.
Moving an image under a running guest is not here: it needs a host agent that can mirror disks.
"""

from __future__ import annotations

from collections.abc import Mapping

from xapi.generated import errors, records, refs
from xapi.generated.errors import NotImplemented as NotImplementedMessage
from xapi.generated.operations.VDI import VDIOperations
from xapi.idl.record import Writer
from xapi.operations import validity
from xapi.operations.context import Call, Mark
from xapi.operations.sr_space import (
    PARENT,
    charge,
    demand_attached,
    driver_for,
    image_of,
    refresh_sr,
    refusals,
    release,
    remove_vdi,
    space_of,
    visible_data,
)
from xapi.operations.validity.storage import live_vbds

__all__ = ["Copies"]


class Copies(VDIOperations[Call]):
    """See `xapi.generated.operations.VDI`."""

    async def clone(
        self, call: Call, vdi: refs.VDIRef, driver_params: Mapping[str, str]
    ) -> refs.VDIRef:
        """SR_HAS_NO_PBDS, SR_FULL. What the driver takes no notice of in driver_params is kept
        nowhere."""
        with call.db.transaction() as tx:
            made = _fork(tx, vdi, writable=True)
            validity.refresh(tx, "VDI", made)
        await copy_saved_memory(call, vdi, made)
        return made

    async def snapshot(
        self, call: Call, vdi: refs.VDIRef, driver_params: Mapping[str, str]
    ) -> refs.VDIRef:
        """SR_HAS_NO_PBDS, SR_FULL. A snapshot of a tracked image is tracked, too."""
        with call.db.transaction() as tx:
            made = _fork(tx, vdi, writable=False)
            records.VDI.modify(
                tx,
                made,
                is_a_snapshot=True,
                snapshot_of=vdi,
                snapshot_time=call.services.now(),
                cbt_enabled=records.VDI.get(tx, vdi).cbt_enabled,
            )
            validity.refresh(tx, "VDI", made)
        await copy_saved_memory(call, vdi, made)
        return made

    async def revert(self, call: Call, snapshot: refs.VDIRef) -> None:
        """Gives the image the snapshot was taken of the snapshot's content and size.

        REVERT_ONLY_ALLOWED_ON_SNAPSHOT, HANDLE_INVALID where that image is gone, VDI_IN_USE.
        """
        with call.db.transaction() as tx:
            row = records.VDI.get(tx, snapshot)
            if not row.is_a_snapshot:
                raise errors.RevertOnlyAllowedOnSnapshot()
            target = records.VDI.get(tx, row.snapshot_of)
            if any(live_vbds(tx, target)):
                raise errors.VDIInUse(target.ref, "revert_from")
            sr = records.SR.get(tx, target.SR)
            demand_attached(tx, sr)
            release(tx, target)
            # The release may have passed the data on to the snapshot: read both again.
            sr = records.SR.get(tx, target.SR)
            row = records.VDI.get(tx, snapshot)
            with refusals(target.ref):
                image = driver_for(sr).fork(space_of(sr), image_of(row), writable=True)
            records.VDI.modify(
                tx,
                target.ref,
                virtual_size=image.virtual_size,
                physical_utilisation=image.owned,
                sm_config={**target.sm_config, PARENT: row.uuid},
            )
            charge(tx, sr.ref, image.owned, image.virtual_size - target.virtual_size)
            validity.refresh(tx, "VDI", target.ref)

    async def copy(
        self,
        call: Call,
        vdi: refs.VDIRef,
        sr: refs.SRRef,
        base_vdi: refs.VDIRef,
        into_vdi: refs.VDIRef,
    ) -> refs.VDIRef:
        """To a new image on `sr`, or into `into_vdi`; one of them must be given.

        SR_HAS_NO_PBDS, SR_FULL, VDI_READONLY [into], VDI_TOO_SMALL [into, minimum], VDI_IN_USE.
        `base_vdi` only spares traffic: the outcome is the same.
        """
        source = records.VDI.get(call.db, vdi)
        demand_attached(call.db, records.SR.get(call.db, source.SR))
        if base_vdi != refs.NULL:
            records.VDI.get(call.db, base_vdi)
        if into_vdi != refs.NULL:
            _copy_into(call, vdi, into_vdi)
            await copy_saved_memory(call, vdi, into_vdi)
            return into_vdi
        target = records.SR.get(call.db, sr)
        async with call.services.locks.hold(call, (Mark("SR", target.ref, "vdi_create"),)):
            with call.db.transaction() as tx:
                made = _copy_to(tx, vdi, sr)
            await copy_saved_memory(call, vdi, made)
        return made

    async def pool_migrate(
        self, call: Call, vdi: refs.VDIRef, sr: refs.SRRef, options: Mapping[str, str]
    ) -> refs.VDIRef:
        """Copies the image of a halted VM, hangs the VM's devices on the copy, and destroys the
        original. VDI_NEEDS_VM_FOR_MIGRATE, SR_HAS_NO_PBDS, SR_FULL; NOT_IMPLEMENTED for an image
        that is in use: nothing here mirrors a disk under a guest.
        """
        row = records.VDI.get(call.db, vdi)
        if not row.VBDs:
            raise errors.VDINeedsVMForMigrate(vdi)
        if any(live_vbds(call.db, row)):
            raise NotImplementedMessage("VDI.pool_migrate")
        target = records.SR.get(call.db, sr)
        async with call.services.locks.hold(call, (Mark("SR", target.ref, "vdi_create"),)):
            with call.db.transaction() as tx:
                made = _copy_to(tx, vdi, sr)
                row = records.VDI.get(tx, vdi)
                for ref in row.VBDs:
                    records.VBD.modify(tx, ref, VDI=made)
                for ref in row.snapshots:
                    records.VDI.modify(tx, ref, snapshot_of=made)
                row = records.VDI.get(tx, vdi)
                release(tx, row)
                charge(tx, row.SR, 0, -row.virtual_size)
                remove_vdi(tx, row)
                refresh_sr(tx, row.SR)
                moved = records.VDI.get(tx, made)
                for ref in moved.VBDs:
                    validity.refresh(tx, "VBD", ref)
                validity.refresh(tx, "VDI", made)
        return made


def _fork(tx: Writer, ref: refs.VDIRef, *, writable: bool) -> refs.VDIRef:
    """A row like the origin's on the same SR, sharing its blocks."""
    origin = records.VDI.get(tx, ref)
    sr = records.SR.get(tx, origin.SR)
    demand_attached(tx, sr)
    with refusals(ref):
        image = driver_for(sr).fork(space_of(sr), image_of(origin), writable=writable)
    made = records.VDI.create(
        tx,
        name_label=origin.name_label,
        name_description=origin.name_description,
        SR=origin.SR,
        virtual_size=image.virtual_size,
        physical_utilisation=image.owned,
        type=origin.type,
        read_only=origin.read_only,
        managed=True,
        on_boot=origin.on_boot,
        allow_caching=origin.allow_caching,
        other_config=origin.other_config,
        xenstore_data=origin.xenstore_data,
        tags=origin.tags,
        metadata_of_pool=origin.metadata_of_pool,
        sm_config={PARENT: origin.uuid},
    )
    records.VDI.modify(tx, made, location=records.VDI.get(tx, made).uuid)
    charge(tx, origin.SR, image.owned, image.virtual_size)
    return made


def _copy_to(tx: Writer, ref: refs.VDIRef, sr_ref: refs.SRRef) -> refs.VDIRef:
    """A full, independent copy on the SR."""
    origin = records.VDI.get(tx, ref)
    sr = records.SR.get(tx, sr_ref)
    demand_attached(tx, sr)
    driver = driver_for(sr)
    with refusals(ref):
        empty = driver.create(space_of(sr), origin.virtual_size)
        image = driver.fill(space_of(sr), empty, visible_data(tx, origin))
    made = records.VDI.create(
        tx,
        name_label=origin.name_label,
        name_description=origin.name_description,
        SR=sr_ref,
        virtual_size=image.virtual_size,
        physical_utilisation=image.owned,
        type=origin.type,
        sharable=origin.sharable,
        read_only=origin.read_only,
        managed=True,
        on_boot=origin.on_boot,
        allow_caching=origin.allow_caching,
        other_config=origin.other_config,
        xenstore_data=origin.xenstore_data,
        tags=origin.tags,
        metadata_of_pool=origin.metadata_of_pool,
    )
    records.VDI.modify(tx, made, location=records.VDI.get(tx, made).uuid)
    charge(tx, sr_ref, image.owned, image.virtual_size)
    validity.refresh(tx, "VDI", made)
    return made


def _copy_into(call: Call, ref: refs.VDIRef, into: refs.VDIRef) -> None:
    with call.db.transaction() as tx:
        origin, target = records.VDI.get(tx, ref), records.VDI.get(tx, into)
        if target.read_only:
            raise errors.VDIReadonly(into)
        if target.virtual_size < origin.virtual_size:
            raise errors.VDITooSmall(into, str(origin.virtual_size))
        if any(live_vbds(tx, target)):
            raise errors.VDIInUse(into, "copy")
        sr = records.SR.get(tx, target.SR)
        demand_attached(tx, sr)
        before = image_of(target)
        with refusals(into):
            after = driver_for(sr).fill(space_of(sr), before, visible_data(tx, origin))
        records.VDI.modify(tx, into, physical_utilisation=after.owned)
        charge(tx, target.SR, after.owned - before.owned, 0)


async def copy_saved_memory(call: Call, source: str, copy: str) -> None:
    """A suspend image holds a guest's memory, which the agent keeps under the image's uuid."""
    old, new = records.VDI.get(call.db, source), records.VDI.get(call.db, copy)
    if old.type == "suspend":
        await call.services.agent.copy_image(old.uuid, new.uuid)
