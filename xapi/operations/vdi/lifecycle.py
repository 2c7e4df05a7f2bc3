"""Disk images: making, introducing, forgetting, destroying and resizing them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from xapi.generated import enums, errors, records, refs
from xapi.generated.operations.VDI import VDIArgs, VDIOperations
from xapi.idl.record import Reader
from xapi.operations import validity
from xapi.operations.context import Call
from xapi.operations.images import drop_image, key_of
from xapi.operations.sr_space import (
    MOVED_FROM,
    PARENT,
    UNCLAIMED,
    charge,
    demand_attached,
    driver_for,
    image_of,
    leave_on_storage,
    refresh_sr,
    refusals,
    release,
    remove_vdi,
    space_of,
    unclaimed_of,
)

__all__ = ["Lifecycle"]

_OURS = (PARENT, MOVED_FROM)


class Lifecycle(VDIOperations[Call]):
    """See `xapi.generated.operations.VDI`."""

    async def create(self, call: Call, args: VDIArgs) -> refs.VDIRef:
        """SR_HAS_NO_PBDS, SR_FULL [requested, maximum], VDI_TOO_LARGE, INVALID_VALUE (size)."""
        size = args["virtual_size"]
        if size < 0:
            raise errors.InvalidValue("virtual_size", str(size))
        with call.db.transaction() as tx:
            sr = records.SR.get(tx, args["SR"])
            demand_attached(tx, sr)
            with refusals(refs.NULL):
                image = driver_for(sr).create(space_of(sr), size)
            ours = next((p.ref for p in records.pool.all(tx)), refs.NULL)
            made = records.VDI.create(
                tx,
                name_label=args["name_label"],
                name_description=args["name_description"],
                SR=args["SR"],
                virtual_size=image.virtual_size,
                physical_utilisation=image.owned,
                type=args["type"],
                sharable=args["sharable"],
                read_only=args["read_only"],
                managed=True,
                other_config=dict(args["other_config"]),
                xenstore_data=dict(args["xenstore_data"]),
                # Whom an image shares blocks with is for this server to say.
                sm_config={k: v for k, v in args["sm_config"].items() if k not in _OURS},
                tags=args["tags"],
                metadata_of_pool=refs.poolRef(ours if args["type"] == "metadata" else refs.NULL),
            )
            records.VDI.modify(tx, made, location=records.VDI.get(tx, made).uuid)
            charge(tx, args["SR"], image.owned, image.virtual_size)
            validity.refresh(tx, "VDI", made)
            refresh_sr(tx, args["SR"])
        return made

    async def destroy(self, call: Call, ref: refs.VDIRef) -> None:
        """Goes together with the devices of halted VMs that point at it (clients.md §6.19)."""
        key = key_of(call.db, ref) if _has_sr(call.db, ref) else None
        with call.db.transaction() as tx:
            vdi = records.VDI.get(tx, ref)
            release(tx, vdi)
            if records.SR.find(tx, vdi.SR) is not None:
                charge(tx, vdi.SR, 0, -vdi.virtual_size)
            remove_vdi(tx, vdi)
            refresh_sr(tx, vdi.SR)
        if vdi.type == "suspend":
            await call.services.agent.delete_image(vdi.uuid)
        if key is not None:
            await drop_image(call, vdi.SR, key)

    async def forget(self, call: Call, vdi: refs.VDIRef) -> None:
        with call.db.transaction() as tx:
            row = records.VDI.get(tx, vdi)
            if records.SR.find(tx, row.SR) is not None:
                leave_on_storage(tx, row)
                charge(tx, row.SR, 0, -row.virtual_size)
            remove_vdi(tx, row)
            refresh_sr(tx, row.SR)

    async def introduce(
        self,
        call: Call,
        uuid: str,
        name_label: str,
        name_description: str,
        SR: refs.SRRef,
        type: enums.VDIType,
        sharable: bool,
        read_only: bool,
        other_config: Mapping[str, str],
        location: str,
        xenstore_data: Mapping[str, str],
        sm_config: Mapping[str, str],
        managed: bool,
        virtual_size: int,
        physical_utilisation: int,
        metadata_of_pool: refs.poolRef,
        is_a_snapshot: bool,
        snapshot_time: datetime,
        snapshot_of: refs.VDIRef,
    ) -> refs.VDIRef:
        """VDI_LOCATION_MISSING [sr, location] unless the image is there without a row.

        The sizes are those of the image; what the caller says of them is ignored. With an empty
        uuid the image keeps its own.
        """
        with call.db.transaction() as tx:
            sr = records.SR.get(tx, SR)
            demand_attached(tx, sr)
            _demand_free_location(tx, sr, location)
            image = unclaimed_of(sr).get(location)
            if image is None:
                raise errors.VDILocationMissing(SR, location)
            kept = {k: v for k, v in sr.sm_config.items() if k != UNCLAIMED + location}
            records.SR.modify(tx, SR, sm_config=kept)
            parent = {PARENT: image.parent} if image.parent else {}
            made = records.VDI.create(
                tx,
                uuid=uuid or image.uuid,
                name_label=name_label,
                name_description=name_description,
                SR=SR,
                type=type,
                sharable=sharable,
                read_only=read_only,
                other_config=dict(other_config),
                location=location,
                xenstore_data=dict(xenstore_data),
                sm_config={**sm_config, **parent},
                managed=managed,
                virtual_size=image.virtual_size,
                physical_utilisation=image.owned,
                metadata_of_pool=metadata_of_pool,
                is_a_snapshot=is_a_snapshot,
                snapshot_time=snapshot_time,
                snapshot_of=snapshot_of,
            )
            charge(tx, SR, 0, image.virtual_size)
            validity.refresh(tx, "VDI", made)
            refresh_sr(tx, SR)
        return made

    async def db_introduce(
        self,
        call: Call,
        uuid: str,
        name_label: str,
        name_description: str,
        SR: refs.SRRef,
        type: enums.VDIType,
        sharable: bool,
        read_only: bool,
        other_config: Mapping[str, str],
        location: str,
        xenstore_data: Mapping[str, str],
        sm_config: Mapping[str, str],
        managed: bool,
        virtual_size: int,
        physical_utilisation: int,
        metadata_of_pool: refs.poolRef,
        is_a_snapshot: bool,
        snapshot_time: datetime,
        snapshot_of: refs.VDIRef,
        cbt_enabled: bool,
    ) -> refs.VDIRef:
        """LOCATION_NOT_UNIQUE [sr, location]. The SR is charged what the caller says."""
        with call.db.transaction() as tx:
            sr = records.SR.get(tx, SR)
            _demand_free_location(tx, sr, location)
            made = records.VDI.create(
                tx,
                uuid=uuid,
                name_label=name_label,
                name_description=name_description,
                SR=SR,
                type=type,
                sharable=sharable,
                read_only=read_only,
                other_config=dict(other_config),
                location=location,
                xenstore_data=dict(xenstore_data),
                sm_config=dict(sm_config),
                managed=managed,
                virtual_size=virtual_size,
                physical_utilisation=physical_utilisation,
                metadata_of_pool=metadata_of_pool,
                is_a_snapshot=is_a_snapshot,
                snapshot_time=snapshot_time,
                snapshot_of=snapshot_of,
                cbt_enabled=cbt_enabled,
            )
            charge(tx, SR, physical_utilisation, virtual_size)
            validity.refresh(tx, "VDI", made)
            refresh_sr(tx, SR)
        return made

    pool_introduce = db_introduce

    async def db_forget(self, call: Call, vdi: refs.VDIRef) -> None:
        with call.db.transaction() as tx:
            row = records.VDI.get(tx, vdi)
            if records.SR.find(tx, row.SR) is not None:
                charge(tx, row.SR, -row.physical_utilisation, -row.virtual_size)
            remove_vdi(tx, row)
            refresh_sr(tx, row.SR)

    async def resize(self, call: Call, vdi: refs.VDIRef, size: int) -> None:
        """VDI_TOO_SMALL [vdi, minimum]: images only grow. VDI_TOO_LARGE, SR_FULL."""
        _resize(call, vdi, size)

    async def resize_online(self, call: Call, vdi: refs.VDIRef, size: int) -> None:
        """As `resize`, with devices attached."""
        _resize(call, vdi, size)

    async def update(self, call: Call, vdi: refs.VDIRef) -> None:
        """The names are kept in the database alone, so there is nothing the storage knows better;
        an SR that is not plugged cannot be asked: SR_HAS_NO_PBDS."""
        row = records.VDI.get(call.db, vdi)
        demand_attached(call.db, records.SR.get(call.db, row.SR))


def _has_sr(db: Reader, ref: str) -> bool:
    return records.SR.find(db, records.VDI.get(db, ref).SR) is not None


def _demand_free_location(tx: Reader, sr: records.SR, location: str) -> None:
    for ref in sr.VDIs:
        vdi = records.VDI.find(tx, ref)
        if vdi is not None and vdi.location == location:
            raise errors.LocationNotUnique(sr.ref, location)


def _resize(call: Call, ref: refs.VDIRef, size: int) -> None:
    with call.db.transaction() as tx:
        vdi = records.VDI.get(tx, ref)
        sr = records.SR.get(tx, vdi.SR)
        demand_attached(tx, sr)
        before = image_of(vdi)
        with refusals(ref):
            after = driver_for(sr).resize(space_of(sr), before, size)
        records.VDI.modify(
            tx, ref, virtual_size=after.virtual_size, physical_utilisation=after.owned
        )
        charge(tx, vdi.SR, after.owned - before.owned, after.virtual_size - before.virtual_size)
