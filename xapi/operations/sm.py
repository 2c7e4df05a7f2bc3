"""Rows of storage drivers, and the storage a host has at its first start.

SM has no messages of its own: its rows follow the drivers that `xapi.storage` offers.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID, uuid5

from xapi.generated import records, refs
from xapi.idl.record import Reader, Writer
from xapi.operations import validity
from xapi.operations.sr_space import driver_for, recount, refresh_sr
from xapi.storage import DRIVERS, Space

__all__ = ["StorageLayout", "bootstrap_storage", "refresh_drivers"]

GIB = 1 << 30
_SPACE = UUID("6f0b7f4e-7a6d-4c0e-9d7e-2f6a53a1c9d4")
"""Name space of the uuids of first rows, so that a second start finds them again."""


@dataclass(frozen=True, slots=True)
class StorageLayout:
    """What storage a host is to have at its first start; sizes in bytes."""

    local_type: str = "ext"
    local_name: str = "Local storage"
    local_size: int = 512 * GIB
    local_device: str = "/dev/xapi/local"
    tools_name: str = "Guest tools"
    tools_image: str = "guest-tools.iso"
    tools_size: int = 16 << 20
    tools_location: str = "/usr/share/xapi/iso"
    removable: bool = True
    """SRs for DVD drives and for removable disks."""
    isos: Mapping[str, int] = field(default_factory=dict[str, int])
    """Name -> size of CD images of an ISO library; none: no library."""
    isos_name: str = "ISO library"
    isos_location: str = "/var/lib/xapi/iso"


def refresh_drivers(tx: Writer) -> None:
    """Bring the SM rows in line with the drivers of this release; rows of others are left alone."""
    known = {sm.type: sm for sm in records.SM.all(tx)}
    for driver in DRIVERS.values():
        row = known.get(driver.type)
        ref = records.SM.create(tx, type=driver.type) if row is None else row.ref
        records.SM.modify(
            tx,
            ref,
            name_label=driver.name,
            name_description=driver.description,
            vendor="xapi",
            version="1.0",
            required_api_version="1.0",
            capabilities=tuple(driver.features),
            features=driver.features,
            configuration=driver.configuration,
        )


def bootstrap_storage(
    tx: Writer, host: refs.hostRef, _now: datetime, layout: StorageLayout | None = None
) -> refs.SRRef:
    """Make the drivers' rows and the host's first SRs, each plugged; gives the local SR.

    What is there already stays as it is, so this may run at each start. Where pool and host name
    no SR for new disks, suspended memory and crash dumps yet, they get the local one. No row made
    here carries a time. The tools SR is one for the pool; each host gets its PBD.
    """
    chosen = StorageLayout() if layout is None else layout
    refresh_drivers(tx)
    uuid = records.host.get(tx, host).uuid
    device = {"device": chosen.local_device}
    local = _sr(
        tx, host, _uuid(uuid, "local"), device,
        type=chosen.local_type, name_label=chosen.local_name, content_type="user",
        physical_size=chosen.local_size, other_config={"i18n-key": "local-storage"},
    )  # fmt: skip
    if chosen.removable:
        _removable(tx, host, uuid)
    _tools(tx, host, chosen)
    if chosen.isos:
        _library(tx, host, uuid, chosen)
    _prefer(tx, host, local)
    return local


def _uuid(host_uuid: str, name: str) -> str:
    return str(uuid5(_SPACE, f"{host_uuid}/{name}"))


def _by_uuid(db: Reader, uuid: str) -> records.SR | None:
    return next((sr for sr in records.SR.all(db) if sr.uuid == uuid), None)


def _sr(
    tx: Writer,
    host: refs.hostRef,
    uuid: str,
    device_config: Mapping[str, str],
    *,
    type: str,
    name_label: str,
    content_type: str,
    name_description: str = "",
    physical_size: int = 0,
    shared: bool = False,
    is_tools_sr: bool = False,
    other_config: Mapping[str, str] | None = None,
    sm_config: Mapping[str, str] | None = None,
) -> refs.SRRef:
    """The SR of the uuid, made where it is missing, with a plugged PBD on the host."""
    found = _by_uuid(tx, uuid)
    if found is not None:
        ref = refs.SRRef(found.ref)
    else:
        ref = records.SR.create(
            tx,
            uuid=uuid,
            name_label=name_label,
            name_description=name_description,
            type=type,
            content_type=content_type,
            shared=shared,
            physical_size=physical_size,
            is_tools_sr=is_tools_sr,
            default_vdi_visibility=True,
            other_config=other_config or {},
            sm_config=sm_config or {},
        )
    pbds = [records.PBD.get(tx, pbd) for pbd in records.SR.get(tx, ref).PBDs]
    if not any(pbd.host == host for pbd in pbds):
        records.PBD.create(
            tx, SR=ref, host=host, device_config=device_config, currently_attached=True
        )
    if found is None:
        recount(tx, ref)
    refresh_sr(tx, ref)
    return ref


def _removable(tx: Writer, host: refs.hostRef, uuid: str) -> None:
    _sr(
        tx, host, _uuid(uuid, "cd"), {"location": "/dev/xapi/cd"},
        type="udev", name_label="DVD drives", name_description="Physical DVD drives",
        content_type="iso", other_config={"i18n-key": "local-hotplug-cd"},
        sm_config={"type": "cd"},
    )  # fmt: skip
    _sr(
        tx, host, _uuid(uuid, "block"), {"location": "/dev/xapi/block"},
        type="udev", name_label="Removable storage", content_type="disk",
        other_config={"i18n-key": "local-hotplug-disk"}, sm_config={"type": "block"},
    )  # fmt: skip


def _tools(tx: Writer, host: refs.hostRef, layout: StorageLayout) -> None:
    there = next((sr for sr in records.SR.all(tx) if sr.is_tools_sr), None)
    pool = next((pool.uuid for pool in records.pool.all(tx)), "")
    sr = _sr(
        tx, host, _uuid(pool, "tools") if there is None else there.uuid,
        {"location": layout.tools_location, "legacy_mode": "true"},
        type="iso", name_label=layout.tools_name, content_type="iso",
        name_description="CD image with the drivers and the agent for guests",
        physical_size=layout.tools_size, shared=True, is_tools_sr=True,
        other_config={"xenserver_tools_sr": "true", "xensource_internal": "true"},
    )  # fmt: skip
    if there is None:
        _image(tx, sr, layout.tools_image, layout.tools_size, is_tools_iso=True)


def _library(tx: Writer, host: refs.hostRef, uuid: str, layout: StorageLayout) -> None:
    sr = _sr(
        tx, host, _uuid(uuid, "isos"),
        {"location": layout.isos_location, "legacy_mode": "true"},
        type="iso", name_label=layout.isos_name, content_type="iso",
    )  # fmt: skip
    there = {records.VDI.get(tx, ref).location for ref in records.SR.get(tx, sr).VDIs}
    for name, size in layout.isos.items():
        if name not in there:
            _image(tx, sr, name, size)


def _image(tx: Writer, sr: refs.SRRef, name: str, size: int, *, is_tools_iso: bool = False) -> None:
    """A CD image, which takes exactly its size."""
    row = records.SR.get(tx, sr)
    driver = driver_for(row)
    room = Space(2 * size + GIB, 0)
    image = driver.fill(room, driver.create(room, size), size)
    vdi = records.VDI.create(
        tx,
        uuid=_uuid(row.uuid, name),
        name_label=name,
        SR=sr,
        location=name,
        type="user",
        managed=True,
        read_only=True,
        virtual_size=image.virtual_size,
        physical_utilisation=image.owned,
        is_tools_iso=is_tools_iso,
    )
    recount(tx, sr)
    validity.refresh(tx, "VDI", vdi)
    refresh_sr(tx, sr)


def _prefer(tx: Writer, host: refs.hostRef, local: refs.SRRef) -> None:
    for pool in records.pool.all(tx):
        if pool.default_SR == refs.NULL:
            records.pool.modify(tx, pool.ref, default_SR=local)
        if pool.suspend_image_SR == refs.NULL:
            records.pool.modify(tx, pool.ref, suspend_image_SR=local)
        if pool.crash_dump_SR == refs.NULL:
            records.pool.modify(tx, pool.ref, crash_dump_SR=local)
    row = records.host.get(tx, host)
    if row.suspend_image_sr == refs.NULL:
        records.host.modify(tx, host, suspend_image_sr=local)
    if row.crash_dump_sr == refs.NULL:
        records.host.modify(tx, host, crash_dump_sr=local)
