"""Storage repositories: making, finding, scanning and forgetting them.

An SR is reached through PBDs, one a host (`xapi.operations.pbd`). What its images cost is counted
in `xapi.operations.sr_space`. Replication of the pool database is not here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from xml.sax.saxutils import escape

import structlog

from xapi.generated import errors, records, refs
from xapi.idl.errors import XenAPIError
from xapi.idl.record import Reader, Writer
from xapi.operations import validity
from xapi.operations.context import Call
from xapi.operations.images import backend_errors, volumes_of
from xapi.operations.sr_figures import SRFigures
from xapi.operations.sr_space import (
    PARENT,
    UNCLAIMED,
    Unclaimed,
    demand_attached,
    recount,
    refresh_sr,
    remove_vdi,
    unclaimed_of,
)
from xapi.operations.validity.storage import sm_of
from xapi.storage import Driver, driver_of

__all__ = ["SR", "demand_configuration", "demand_driver", "size_of"]

log = structlog.get_logger(__name__)

INDESTRUCTIBLE = "indestructible"
"""Key of SR.other_config; ``true`` keeps SR.destroy away."""

STATE_FILE_SIZE = 4 << 20
"""Bytes a host's HA state file takes at most."""


def demand_driver(db: Reader, sr_type: str) -> Driver:
    """The driver of a type. Raises SR_UNKNOWN_DRIVER [type] unless an SM row announces it."""
    driver = driver_of(sr_type)
    if driver is None or sm_of(db, driver.type) is None:
        raise errors.SRUnknownDriver(sr_type)
    return driver


def demand_configuration(driver: Driver, device_config: Mapping[str, str]) -> None:
    """Raise SR_BACKEND_FAILURE [code, "", text] where the driver cannot find its storage."""
    for key in driver.required:
        if not device_config.get(key):
            text = f"the device_config of an SR of type {driver.type} needs the key {key}"
            raise errors.SRBackendFailure("MISSING_PARAMETER", "", text)


def size_of(driver: Driver, device_config: Mapping[str, str], asked: int = 0) -> int:
    """Bytes of the storage: as asked, else by its settings, else what such storage has."""
    if asked > 0:
        return asked
    text = device_config.get("size", "")
    return int(text) if text.isdecimal() and int(text) > 0 else driver.default_size


class SR(SRFigures):
    """See `xapi.generated.operations.SR`."""

    # Life

    async def create(
        self,
        call: Call,
        host: refs.hostRef,
        device_config: Mapping[str, str],
        physical_size: int,
        name_label: str,
        name_description: str,
        type: str,
        content_type: str,
        shared: bool,
        sm_config: Mapping[str, str],
    ) -> refs.SRRef:
        """SR_UNKNOWN_DRIVER, SR_BACKEND_FAILURE (settings), SR_NOT_SHARABLE, SR_DEVICE_IN_USE."""
        db = call.db
        records.host.get(db, host)
        driver = demand_driver(db, type)
        demand_configuration(driver, device_config)
        if shared and not driver.sharable:
            raise errors.SRNotSharable(refs.NULL, host)
        _demand_free_device(db, host, device_config)
        hosts = [refs.hostRef(row.ref) for row in records.host.all(db)] if shared else [host]
        with db.transaction() as tx:
            sr = records.SR.create(
                tx,
                name_label=name_label,
                name_description=name_description,
                type=driver.type,
                content_type=content_type or driver.content_type,
                shared=shared,
                sm_config=dict(sm_config),
                physical_size=size_of(driver, device_config, physical_size),
                default_vdi_visibility=True,
            )
            pbds = {
                member: records.PBD.create(
                    tx, SR=sr, host=member, device_config=dict(device_config)
                )
                for member in hosts
            }
            refresh_sr(tx, sr)
        try:
            await call.services.invoke(call, "PBD.plug", pbds[host])
        except BaseException:
            with db.transaction() as tx:
                _delete_rows(tx, sr)
            raise
        for member, pbd in pbds.items():
            if member != host:
                try:
                    await call.services.invoke(call, "PBD.plug", pbd)
                except XenAPIError as error:
                    # The SR exists and works here; the PBD shows which host does not see it.
                    log.warning(
                        "a host does not see a new SR", sr=sr, host=member, error=str(error)
                    )
        return sr

    async def make(
        self,
        call: Call,
        host: refs.hostRef,
        device_config: Mapping[str, str],
        physical_size: int,
        name_label: str,
        name_description: str,
        type: str,
        content_type: str,
        sm_config: Mapping[str, str],
    ) -> str:
        """Old: prepares the storage only, for `introduce` with the uuid this gives. Errors as of
        `create`."""
        args = (device_config, physical_size, name_label, name_description, type, content_type)
        sr = await call.services.invoke(call, "SR.create", host, *args, False, sm_config)
        row = records.SR.get(call.db, sr)
        for pbd in row.PBDs:
            await call.services.invoke(call, "PBD.unplug", pbd)
        await call.services.invoke(call, "SR.forget", sr)
        return row.uuid

    async def introduce(
        self,
        call: Call,
        uuid: str,
        name_label: str,
        name_description: str,
        type: str,
        content_type: str,
        shared: bool,
        sm_config: Mapping[str, str],
    ) -> refs.SRRef:
        """SR_UNKNOWN_DRIVER, SR_UUID_EXISTS."""
        driver = demand_driver(call.db, type)
        if uuid and any(row.uuid == uuid for row in records.SR.all(call.db)):
            raise errors.SRUUIDExists(uuid)
        with call.db.transaction() as tx:
            sr = records.SR.create(
                tx,
                uuid=uuid,
                name_label=name_label,
                name_description=name_description,
                type=driver.type,
                content_type=content_type or driver.content_type,
                shared=shared,
                sm_config=dict(sm_config),
                default_vdi_visibility=True,
            )
            refresh_sr(tx, sr)
        return sr

    async def forget(self, call: Call, sr: refs.SRRef) -> None:
        """SR_HAS_PBD [sr] while it is plugged somewhere."""
        with call.db.transaction() as tx:
            _demand_unplugged(tx, records.SR.get(tx, sr))
            _delete_rows(tx, sr)

    async def destroy(self, call: Call, sr: refs.SRRef) -> None:
        """SR_HAS_PBD, SR_HAS_NO_PBDS, SR_NOT_EMPTY, SR_INDESTRUCTIBLE."""
        volumes, uuid = volumes_of(call, sr), records.SR.get(call.db, sr).uuid
        with backend_errors():
            await volumes.images(uuid)  # what cannot be reached could not be dropped
        with call.db.transaction() as tx:
            row = records.SR.get(tx, sr)
            if row.other_config.get(INDESTRUCTIBLE) == "true":
                raise errors.SRIndestructible(sr)
            _demand_unplugged(tx, row)
            if not row.PBDs:
                raise errors.SRHasNoPbds(sr)
            _delete_rows(tx, sr)
        await call.db.durable()
        with backend_errors():
            await volumes.drop_all(uuid)

    # What is there

    async def scan(self, call: Call, sr: refs.SRRef) -> None:
        """Finds forgotten images again and counts anew. SR_HAS_NO_PBDS."""
        with call.db.transaction() as tx:
            row = records.SR.get(tx, sr)
            demand_attached(tx, row)
            for location, image in unclaimed_of(row).items():
                _find_again(tx, row, location, image)
            kept = {k: v for k, v in row.sm_config.items() if not k.startswith(UNCLAIMED)}
            records.SR.modify(tx, sr, sm_config=kept)
            recount(tx, sr)
            refresh_sr(tx, sr)

    async def update(self, call: Call, sr: refs.SRRef) -> None:
        """SR_HAS_NO_PBDS, SR_OPERATION_NOT_SUPPORTED."""
        with call.db.transaction() as tx:
            row = records.SR.get(tx, sr)
            sm = sm_of(tx, row.type)
            if sm is None or "SR_UPDATE" not in sm.features:
                raise errors.SROperationNotSupported(sr)
            demand_attached(tx, row)
            recount(tx, sr)

    async def probe(
        self,
        call: Call,
        host: refs.hostRef,
        device_config: Mapping[str, str],
        type: str,
        sm_config: Mapping[str, str],
    ) -> str:
        """The SRs at the place, as ``SRlist`` XML."""
        found = _found_at(call.db, host, device_config, type)
        items = "".join(
            f"<SR><UUID>{escape(sr.uuid)}</UUID><Devlist>{escape(place)}</Devlist>"
            f"<size>{sr.physical_size}</size></SR>"
            for sr, place in found
        )
        return f'<?xml version="1.0" ?><SRlist>{items}</SRlist>'

    async def probe_ext(
        self,
        call: Call,
        host: refs.hostRef,
        device_config: Mapping[str, str],
        type: str,
        sm_config: Mapping[str, str],
    ) -> tuple[records.probe_result, ...]:
        """One result an SR at the place; one without SR where an SR could be made."""
        found = _found_at(call.db, host, device_config, type)
        if not found:
            return (
                records.probe_result.new(
                    refs.NULL, complete=True, configuration=dict(device_config)
                ),
            )
        return tuple(
            records.probe_result.new(
                refs.NULL,
                complete=True,
                configuration=dict(device_config),
                extra_info={"device": place},
                sr=records.sr_stat.new(
                    refs.NULL,
                    uuid=sr.uuid,
                    name_label=sr.name_label,
                    name_description=sr.name_description,
                    free_space=max(0, sr.physical_size - sr.physical_utilisation),
                    total_space=sr.physical_size,
                    clustered=sr.clustered,
                    health="healthy",
                ),
            )
            for sr, place in found
        )

    async def get_supported_types(self, call: Call) -> tuple[str, ...]:
        return tuple(sorted({sm.type for sm in records.SM.all(call.db)}))

    async def get_live_hosts(self, call: Call, sr: refs.SRRef) -> tuple[refs.hostRef, ...]:
        live: list[refs.hostRef] = []
        for ref in records.SR.get(call.db, sr).PBDs:
            pbd = records.PBD.find(call.db, ref)
            host = records.host.find(call.db, pbd.host) if pbd is not None else None
            if pbd is None or host is None or not pbd.currently_attached or not host.enabled:
                continue
            metrics = records.host_metrics.find(call.db, host.metrics)
            if metrics is not None and metrics.live:
                live.append(pbd.host)
        return tuple(live)

    # What it is good for

    async def assert_can_host_ha_statefile(self, call: Call, sr: refs.SRRef) -> None:
        """HA_CONSTRAINT_VIOLATION_SR_NOT_SHARED, SR_HAS_NO_PBDS, SR_OPERATION_NOT_SUPPORTED,
        SR_FULL."""
        row = records.SR.get(call.db, sr)
        if not row.shared:
            raise errors.HAConstraintViolationSRNotShared(sr)
        _demand_seen_everywhere(call.db, row)
        sm = sm_of(call.db, row.type)
        if sm is None or not {"VDI_CREATE", "VDI_GENERATE_CONFIG"} <= sm.features.keys():
            raise errors.SROperationNotSupported(sr)
        free = max(0, row.physical_size - row.physical_utilisation)
        if free < STATE_FILE_SIZE:
            raise errors.SRFull(str(STATE_FILE_SIZE), str(free))

    async def assert_supports_database_replication(self, call: Call, sr: refs.SRRef) -> None:
        """SR_HAS_NO_PBDS, SR_OPERATION_NOT_SUPPORTED."""
        row = records.SR.get(call.db, sr)
        _demand_seen_everywhere(call.db, row)
        sm = sm_of(call.db, row.type)
        if sm is None or "SR_METADATA" not in sm.features:
            raise errors.SROperationNotSupported(sr)

    # Fields

    async def create_new_blob(
        self, call: Call, sr: refs.SRRef, name: str, mime_type: str, public: bool
    ) -> refs.blobRef:
        """MAP_DUPLICATE_KEY where the SR has a blob of that name."""
        with call.db.transaction() as tx:
            blob = records.blob.create(
                tx, name_label=name, mime_type=mime_type or "application/octet-stream",
                public=public,
            )  # fmt: skip
            tx.add_to_map("SR", sr, "blobs", name, blob)
        return blob

    async def set_name_label(self, call: Call, sr: refs.SRRef, value: str) -> None:
        with call.db.transaction() as tx:
            records.SR.modify(tx, sr, name_label=value)

    async def set_name_description(self, call: Call, sr: refs.SRRef, value: str) -> None:
        with call.db.transaction() as tx:
            records.SR.modify(tx, sr, name_description=value)

    async def set_shared(self, call: Call, sr: refs.SRRef, value: bool) -> None:
        """SR_HAS_MULTIPLE_PBDS [pbd], SR_NOT_SHARABLE; OPERATION_NOT_ALLOWED while there are images
        and those of shared SRs lie elsewhere."""
        with call.db.transaction() as tx:
            row = records.SR.get(tx, sr)
            if not value and len(row.PBDs) > 1:
                raise errors.SRHasMultiplePbds(row.PBDs[0])
            driver = driver_of(row.type)
            if value and (driver is None or not driver.sharable):
                raise errors.SRNotSharable(sr, call.services.host)
            if row.VDIs and not call.services.attachments.stays(sr, value):
                raise errors.OperationNotAllowed("The images of the SR would be left behind.")
            records.SR.modify(tx, sr, shared=value)

    async def set_physical_size(self, call: Call, ref: refs.SRRef, value: int) -> None:
        with call.db.transaction() as tx:
            records.SR.modify(tx, ref, physical_size=value)

    async def set_physical_utilisation(self, call: Call, ref: refs.SRRef, value: int) -> None:
        with call.db.transaction() as tx:
            records.SR.modify(tx, ref, physical_utilisation=value)

    async def set_virtual_allocation(self, call: Call, ref: refs.SRRef, value: int) -> None:
        with call.db.transaction() as tx:
            records.SR.modify(tx, ref, virtual_allocation=value)


def _pbds(db: Reader, sr: records.SR) -> Iterable[records.PBD]:
    return (pbd for ref in sr.PBDs if (pbd := records.PBD.find(db, ref)) is not None)


def _demand_unplugged(db: Reader, sr: records.SR) -> None:
    if any(pbd.currently_attached for pbd in _pbds(db, sr)):
        raise errors.SRHasPBD(sr.ref)


def _demand_seen_everywhere(db: Reader, sr: records.SR) -> None:
    plugged = {pbd.host for pbd in _pbds(db, sr) if pbd.currently_attached}
    if any(host.ref not in plugged for host in records.host.all(db)):
        raise errors.SRHasNoPbds(sr.ref)


def _demand_free_device(db: Reader, host: refs.hostRef, device_config: Mapping[str, str]) -> None:
    """Raise SR_DEVICE_IN_USE where another SR of the host is on the local device."""
    device = device_config.get("device")
    if device is None:
        return
    for pbd in records.PBD.all(db):
        if pbd.host == host and pbd.device_config.get("device") == device:
            raise errors.SRDeviceInUse()


def _found_at(
    db: Reader, host: refs.hostRef, device_config: Mapping[str, str], sr_type: str
) -> list[tuple[records.SR, str]]:
    """The SRs of the type that a PBD places where `device_config` points, with the place."""
    records.host.get(db, host)
    driver = demand_driver(db, sr_type)
    wanted = {k: v for k, v in device_config.items() if k in driver.required}
    found: dict[str, tuple[records.SR, str]] = {}
    for pbd in records.PBD.all(db):
        sr = records.SR.find(db, pbd.SR)
        if sr is None or sr.type != driver.type:
            continue
        if all(pbd.device_config.get(key) == value for key, value in wanted.items()):
            place = ":".join(pbd.device_config.get(key, "") for key in driver.required)
            found[sr.ref] = (sr, place)
    return list(found.values())


def _delete_rows(tx: Writer, ref: refs.SRRef) -> None:
    """The SR with its images, PBDs and blobs; references to it elsewhere dangle (semantics §5)."""
    sr = records.SR.get(tx, ref)
    for vdi_ref in sr.VDIs:
        vdi = records.VDI.find(tx, vdi_ref)
        if vdi is not None:
            remove_vdi(tx, vdi)
    for pbd in sr.PBDs:
        records.PBD.delete(tx, pbd)
    for blob in sr.blobs.values():
        if records.blob.find(tx, blob) is not None:
            records.blob.delete(tx, blob)
    records.SR.delete(tx, ref)


def _find_again(tx: Writer, sr: records.SR, location: str, image: Unclaimed) -> None:
    vdi = records.VDI.create(
        tx,
        uuid=image.uuid,
        name_label=image.name_label,
        SR=refs.SRRef(sr.ref),
        location=location,
        type="user",
        managed=True,
        read_only=sr.content_type == "iso",
        virtual_size=image.virtual_size,
        physical_utilisation=image.owned,
        sm_config={PARENT: image.parent} if image.parent else {},
    )
    validity.refresh(tx, "VDI", vdi)
