"""Disk images made from others: clones, snapshots, copies, and the way back to a snapshot.

Clones and snapshots share blocks with their origin and stay on its SR; a copy shares nothing.
Moving an image to another SR is `xapi.operations.vdi.migration`'s.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager

from xapi.generated import errors, records, refs
from xapi.generated.operations.VDI import VDIOperations
from xapi.idl.record import Reader, Writer
from xapi.operations import validity
from xapi.operations.context import Call, Mark
from xapi.operations.images import copy_bytes, described_like, key_of, let_go, new_image, volumes_of
from xapi.operations.sr_space import (
    PARENT,
    charge,
    demand_attached,
    driver_for,
    image_of,
    refusals,
    release,
    space_of,
    visible_data,
)
from xapi.operations.validity.storage import live_vbds
from xapi.storage import Image

__all__ = ["Copies"]


class Copies(VDIOperations[Call]):
    """See `xapi.generated.operations.VDI`."""

    async def clone(
        self, call: Call, vdi: refs.VDIRef, driver_params: Mapping[str, str]
    ) -> refs.VDIRef:
        """SR_HAS_NO_PBDS, SR_FULL. What the driver takes no notice of in driver_params is kept
        nowhere."""
        async with _forked(call, vdi, writable=True) as image:
            with call.db.transaction() as tx:
                made = _fork(tx, vdi, image, writable=True)
                validity.refresh(tx, "VDI", made)
        await copy_saved_memory(call, vdi, made)
        return made

    async def snapshot(
        self, call: Call, vdi: refs.VDIRef, driver_params: Mapping[str, str]
    ) -> refs.VDIRef:
        """SR_HAS_NO_PBDS, SR_FULL. A snapshot of a tracked image is tracked, too."""
        async with _forked(call, vdi, writable=False) as image:
            with call.db.transaction() as tx:
                made = _fork(tx, vdi, image, writable=False)
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
        row = records.VDI.get(call.db, snapshot)
        if not row.is_a_snapshot:
            raise errors.RevertOnlyAllowedOnSnapshot()
        target = records.VDI.get(call.db, row.snapshot_of)
        volumes, key = volumes_of(call, target.SR), key_of(call.db, target.ref)
        _demand_revertible(call.db, target)
        async with new_image(volumes, key.sr) as before:
            await volumes.fork(key, before)
            await volumes.fork(key_of(call.db, snapshot), key)
            try:
                _revert_rows(call, snapshot)
            except BaseException:
                await volumes.fork(before, key)
                raise
        await let_go(volumes, before)

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
            await _copy_into(call, vdi, into_vdi)
            await copy_saved_memory(call, vdi, into_vdi)
            return into_vdi
        target = records.SR.get(call.db, sr)
        async with call.services.locks.hold(call, (Mark("SR", target.ref, "vdi_create"),)):
            async with _copied(call, vdi, sr) as image:
                with call.db.transaction() as tx:
                    made = _copy_to(tx, vdi, sr, image)
            await copy_saved_memory(call, vdi, made)
        return made


@asynccontextmanager
async def _forked(call: Call, ref: str, *, writable: bool) -> AsyncGenerator[str]:
    """Location of an image that shares the bytes of the VDI, for a row made in the block."""
    row = records.VDI.get(call.db, ref)
    _price_of_fork(call.db, row, writable=writable)
    volumes, key = volumes_of(call, row.SR), key_of(call.db, ref)
    async with new_image(volumes, key.sr) as image:
        await volumes.fork(key, image)
        yield image.location


@asynccontextmanager
async def _copied(call: Call, ref: str, sr_ref: str) -> AsyncGenerator[str]:
    """Location of an image on the SR with the bytes of the VDI, for a row made in the block."""
    origin, sr = records.VDI.get(call.db, ref), records.SR.get(call.db, sr_ref)
    _price_of_copy(call.db, origin, sr)
    source, target = volumes_of(call, origin.SR), volumes_of(call, sr_ref)
    key = key_of(call.db, ref)
    async with new_image(target, sr.uuid) as image:
        await copy_bytes(call, source, key, target, image, origin.virtual_size)
        yield image.location


def _price_of_fork(db: Reader, origin: records.VDI, *, writable: bool) -> Image:
    """What a clone or snapshot takes. Raises SR_HAS_NO_PBDS, SR_FULL."""
    sr = records.SR.get(db, origin.SR)
    demand_attached(db, sr)
    with refusals(origin.ref):
        return driver_for(sr).fork(space_of(sr), image_of(origin), writable=writable)


def _price_of_copy(db: Reader, origin: records.VDI, sr: records.SR) -> Image:
    """What a copy takes. Raises SR_HAS_NO_PBDS, SR_FULL."""
    demand_attached(db, sr)
    driver = driver_for(sr)
    with refusals(origin.ref):
        empty = driver.create(space_of(sr), origin.virtual_size)
        return driver.fill(space_of(sr), empty, visible_data(db, origin))


def _demand_revertible(db: Reader, target: records.VDI) -> None:
    if any(live_vbds(db, target)):
        raise errors.VDIInUse(target.ref, "revert_from")
    demand_attached(db, records.SR.get(db, target.SR))


def _revert_rows(call: Call, snapshot: str) -> None:
    with call.db.transaction() as tx:
        target = records.VDI.get(tx, records.VDI.get(tx, snapshot).snapshot_of)
        _demand_revertible(tx, target)
        release(tx, target)
        # The release may have passed the data on to the snapshot: it is read after that.
        row = records.VDI.get(tx, snapshot)
        sr = records.SR.get(tx, target.SR)
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


def _fork(tx: Writer, ref: refs.VDIRef, location: str, *, writable: bool) -> refs.VDIRef:
    """A row like the origin's on the same SR, sharing its blocks."""
    origin = records.VDI.get(tx, ref)
    image = _price_of_fork(tx, origin, writable=writable)
    made = records.VDI.create(
        tx,
        uuid=location,
        location=location,
        SR=origin.SR,
        virtual_size=image.virtual_size,
        physical_utilisation=image.owned,
        sm_config={PARENT: origin.uuid},
        **described_like(origin),
    )
    charge(tx, origin.SR, image.owned, image.virtual_size)
    return made


def _copy_to(tx: Writer, ref: refs.VDIRef, sr_ref: refs.SRRef, location: str) -> refs.VDIRef:
    """The row of a full, independent copy on the SR."""
    origin = records.VDI.get(tx, ref)
    image = _price_of_copy(tx, origin, records.SR.get(tx, sr_ref))
    made = records.VDI.create(
        tx,
        uuid=location,
        location=location,
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
    charge(tx, sr_ref, image.owned, image.virtual_size)
    validity.refresh(tx, "VDI", made)
    return made


async def _copy_into(call: Call, ref: refs.VDIRef, into: refs.VDIRef) -> None:
    """All or nothing: `into` changes when everything has been copied beside it."""
    origin, target = records.VDI.get(call.db, ref), records.VDI.get(call.db, into)
    _price_of_copy_into(call.db, ref, into)
    source, volumes = volumes_of(call, origin.SR), volumes_of(call, target.SR)
    key = key_of(call.db, into)
    async with new_image(volumes, key.sr) as made:
        await copy_bytes(call, source, key_of(call.db, ref), volumes, made, origin.virtual_size)
        with call.db.transaction() as tx:
            after, before = _price_of_copy_into(tx, ref, into), records.VDI.get(tx, into)
            records.VDI.modify(tx, into, physical_utilisation=after.owned)
            charge(tx, before.SR, after.owned - before.physical_utilisation, 0)
        await volumes.fork(made, key)
    await let_go(volumes, made)


def _price_of_copy_into(db: Reader, ref: str, into: str) -> Image:
    """What the target owns then. Raises VDI_READONLY, VDI_TOO_SMALL, VDI_IN_USE, SR_FULL."""
    origin, target = records.VDI.get(db, ref), records.VDI.get(db, into)
    if target.read_only:
        raise errors.VDIReadonly(into)
    if target.virtual_size < origin.virtual_size:
        raise errors.VDITooSmall(into, str(origin.virtual_size))
    if any(live_vbds(db, target)):
        raise errors.VDIInUse(into, "copy")
    sr = records.SR.get(db, target.SR)
    demand_attached(db, sr)
    with refusals(into):
        return driver_for(sr).fill(space_of(sr), image_of(target), visible_data(db, origin))


async def copy_saved_memory(call: Call, source: str, copy: str) -> None:
    """A suspend image holds a guest's memory, which the agent keeps under the image's uuid."""
    old, new = records.VDI.get(call.db, source), records.VDI.get(call.db, copy)
    if old.type == "suspend":
        await call.services.agent.copy_image(old.uuid, new.uuid)
