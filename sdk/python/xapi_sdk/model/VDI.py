# Written by codegen from idl/; change the IDL, not this file.
"""The record of VDI, and what clients know of its messages."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from xapi_sdk import enums, refs
from xapi_sdk.method import Method
from xapi_sdk.model.vdi_nbd_server_info import VDINBDServerInfoRecord
from xapi_sdk.record import Record
from xapi_sdk.unset import epoch, null
from xapi_sdk.values import (
    date_time,
    enum_of,
    identity,
    integer,
    list_of,
    map_of,
    parse_datetime,
    void,
)

_enum_vdi_operations = enum_of(enums.VDIOperations)
_enum_vdi_operations_set = list_of(_enum_vdi_operations)
_string_to_enum_vdi_operations_map = map_of(identity, _enum_vdi_operations)
_enum_on_boot = enum_of(enums.OnBoot)
_enum_vdi_type = enum_of(enums.VDIType)
_vdi_nbd_server_info_record_set = list_of(VDINBDServerInfoRecord.decode)


class VDIRecord(Record):
    """A disk image in a storage repository; VMs use it through VBDs."""

    api_class: ClassVar[str] = "VDI"
    SR: refs.SRRef
    """SR that holds the image."""
    VBDs: list[refs.VBDRef]
    """Devices that connect the image to VMs."""
    allow_caching: bool
    """True if hosts may cache the image on their local cache SR."""
    allowed_operations: list[enums.VDIOperations]
    """Operations that would be accepted at present; advisory, newer operations are left out."""
    cbt_enabled: bool
    """True if changed blocks are tracked for incremental backup."""
    crash_dumps: list[refs.CrashdumpRef]
    """Crash dumps stored in the image."""
    current_operations: dict[str, enums.VDIOperations]
    """Operations in progress on the image, by reference of their task."""
    is_a_snapshot: bool
    """True if the image is a snapshot of another one."""
    is_tools_iso: bool
    """True if the image is the ISO with the guest tools."""
    location: str
    """Name of the image within its SR as the storage backend knows it, often the uuid."""
    managed: bool
    """True if the image is visible to users; false for images the backend keeps for itself,
    such as common parents.
    """
    metadata_latest: bool
    """True if the image holds the newest replicated pool database the server has seen for its
    pool.
    """
    metadata_of_pool: refs.PoolRef
    """Pool whose database the image holds; null unless the type is metadata."""
    missing: bool
    """True if the last scan of the SR did not find the image."""
    name_description: str
    """Free text describing the image."""
    name_label: str
    """Name of the image; need not be unique."""
    on_boot: enums.OnBoot
    """Whether changes persist over a restart of the VM, or the image is reset to its saved
    state.
    """
    other_config: dict[str, str]
    """Free-form settings of clients and tools."""
    parent: refs.VDIRef
    """Deprecated; always null. Deprecated since ely."""
    physical_utilisation: int
    """Space the image takes on its SR, in bytes; refreshed by scans."""
    read_only: bool
    """True if the image can only be attached read-only."""
    sharable: bool
    """True if several VMs may attach the image for writing at once."""
    sm_config: dict[str, str]
    """Settings and notes of the storage backend."""
    snapshot_of: refs.VDIRef
    """Image the snapshot was taken of; null if this is not a snapshot, dangling if that image
    is gone.
    """
    snapshot_time: datetime
    """When the snapshot was taken; 1970-01-01 if this is not a snapshot."""
    snapshots: list[refs.VDIRef]
    """Snapshots taken of the image."""
    storage_lock: bool
    """True if the image is locked on its SR; not used any more."""
    tags: list[str]
    """Labels chosen by the user for searching and grouping."""
    type: enums.VDIType
    """Purpose of the image, such as user, system, suspend or metadata."""
    uuid: str
    """Unique identifier of the image."""
    virtual_size: int
    """Size of the disk as the guest sees it, in bytes; the backend may round it up."""
    xenstore_data: dict[str, str]
    """Keys written to the xenstore tree of the disk while it is attached."""

    _decoders = {
        "allowed_operations": _enum_vdi_operations_set,
        "current_operations": _string_to_enum_vdi_operations_map,
        "on_boot": _enum_on_boot,
        "physical_utilisation": integer,
        "snapshot_time": date_time,
        "type": _enum_vdi_type,
        "virtual_size": integer,
    }
    _unset = {
        "SR": null,
        "VBDs": list,
        "allow_caching": bool,
        "allowed_operations": list,
        "cbt_enabled": bool,
        "crash_dumps": list,
        "current_operations": dict,
        "is_a_snapshot": bool,
        "is_tools_iso": bool,
        "location": str,
        "managed": bool,
        "metadata_latest": bool,
        "metadata_of_pool": null,
        "missing": bool,
        "name_description": str,
        "name_label": str,
        "on_boot": lambda: enums.OnBoot("reset"),
        "other_config": dict,
        "parent": null,
        "physical_utilisation": int,
        "read_only": bool,
        "sharable": bool,
        "sm_config": dict,
        "snapshot_of": null,
        "snapshot_time": epoch,
        "snapshots": list,
        "storage_lock": bool,
        "tags": list,
        "type": lambda: enums.VDIType("system"),
        "uuid": str,
        "virtual_size": int,
        "xenstore_data": dict,
    }


_vdi_ref_to_vdi_record_map = map_of(identity, VDIRecord.decode)

checksum: Method[str] = Method("VDI.checksum", identity)
clone: Method[refs.VDIRef] = Method("VDI.clone", identity, defaults=({},))
copy: Method[refs.VDIRef] = Method(
    "VDI.copy",
    identity,
    defaults=(
        refs.SRRef("OpaqueRef:NULL"),
        refs.VDIRef("OpaqueRef:NULL"),
        refs.VDIRef("OpaqueRef:NULL"),
    ),
)
data_destroy: Method[None] = Method("VDI.data_destroy", void)
db_forget: Method[None] = Method("VDI.db_forget", void)
db_introduce: Method[refs.VDIRef] = Method(
    "VDI.db_introduce",
    identity,
    defaults=(
        {},
        {},
        True,
        0,
        0,
        refs.PoolRef("OpaqueRef:NULL"),
        False,
        parse_datetime("19700101T00:00:00Z"),
        refs.VDIRef("OpaqueRef:NULL"),
        False,
    ),
)
disable_cbt: Method[None] = Method("VDI.disable_cbt", void)
enable_cbt: Method[None] = Method("VDI.enable_cbt", void)
force_unlock: Method[None] = Method("VDI.force_unlock", void)
forget: Method[None] = Method("VDI.forget", void)
generate_config: Method[str] = Method("VDI.generate_config", identity)
get_nbd_info: Method[list[VDINBDServerInfoRecord]] = Method(
    "VDI.get_nbd_info", _vdi_nbd_server_info_record_set, safe=True
)
introduce: Method[refs.VDIRef] = Method(
    "VDI.introduce",
    identity,
    defaults=(
        {},
        {},
        True,
        0,
        0,
        refs.PoolRef("OpaqueRef:NULL"),
        False,
        parse_datetime("19700101T00:00:00Z"),
        refs.VDIRef("OpaqueRef:NULL"),
    ),
)
list_changed_blocks: Method[str] = Method("VDI.list_changed_blocks", identity)
open_database: Method[refs.SessionRef] = Method("VDI.open_database", identity)
pool_introduce: Method[refs.VDIRef] = Method(
    "VDI.pool_introduce",
    identity,
    defaults=(
        {},
        {},
        True,
        0,
        0,
        refs.PoolRef("OpaqueRef:NULL"),
        False,
        parse_datetime("19700101T00:00:00Z"),
        refs.VDIRef("OpaqueRef:NULL"),
        False,
    ),
)
pool_migrate: Method[refs.VDIRef] = Method("VDI.pool_migrate", identity)
read_database_pool_uuid: Method[str] = Method("VDI.read_database_pool_uuid", identity)
resize: Method[None] = Method("VDI.resize", void)
resize_online: Method[None] = Method("VDI.resize_online", void)
revert: Method[None] = Method("VDI.revert", void)
set_allow_caching: Method[None] = Method("VDI.set_allow_caching", void)
set_cbt_enabled: Method[None] = Method("VDI.set_cbt_enabled", void)
set_is_a_snapshot: Method[None] = Method("VDI.set_is_a_snapshot", void)
set_managed: Method[None] = Method("VDI.set_managed", void)
set_metadata_of_pool: Method[None] = Method("VDI.set_metadata_of_pool", void)
set_missing: Method[None] = Method("VDI.set_missing", void)
set_name_description: Method[None] = Method("VDI.set_name_description", void)
set_name_label: Method[None] = Method("VDI.set_name_label", void)
set_on_boot: Method[None] = Method("VDI.set_on_boot", void)
set_physical_utilisation: Method[None] = Method("VDI.set_physical_utilisation", void)
set_read_only: Method[None] = Method("VDI.set_read_only", void)
set_sharable: Method[None] = Method("VDI.set_sharable", void)
set_snapshot_of: Method[None] = Method("VDI.set_snapshot_of", void)
set_snapshot_time: Method[None] = Method("VDI.set_snapshot_time", void)
set_virtual_size: Method[None] = Method("VDI.set_virtual_size", void)
snapshot: Method[refs.VDIRef] = Method("VDI.snapshot", identity, defaults=({},))
update: Method[None] = Method("VDI.update", void)
get_SR: Method[refs.SRRef] = Method("VDI.get_SR", identity, safe=True)
get_VBDs: Method[list[refs.VBDRef]] = Method("VDI.get_VBDs", identity, safe=True)
get_allow_caching: Method[bool] = Method("VDI.get_allow_caching", identity, safe=True)
get_allowed_operations: Method[list[enums.VDIOperations]] = Method(
    "VDI.get_allowed_operations", _enum_vdi_operations_set, safe=True
)
get_cbt_enabled: Method[bool] = Method("VDI.get_cbt_enabled", identity, safe=True)
get_crash_dumps: Method[list[refs.CrashdumpRef]] = Method(
    "VDI.get_crash_dumps", identity, safe=True
)
get_current_operations: Method[dict[str, enums.VDIOperations]] = Method(
    "VDI.get_current_operations", _string_to_enum_vdi_operations_map, safe=True
)
get_is_a_snapshot: Method[bool] = Method("VDI.get_is_a_snapshot", identity, safe=True)
get_is_tools_iso: Method[bool] = Method("VDI.get_is_tools_iso", identity, safe=True)
get_location: Method[str] = Method("VDI.get_location", identity, safe=True)
get_managed: Method[bool] = Method("VDI.get_managed", identity, safe=True)
get_metadata_latest: Method[bool] = Method("VDI.get_metadata_latest", identity, safe=True)
get_metadata_of_pool: Method[refs.PoolRef] = Method("VDI.get_metadata_of_pool", identity, safe=True)
get_missing: Method[bool] = Method("VDI.get_missing", identity, safe=True)
get_name_description: Method[str] = Method("VDI.get_name_description", identity, safe=True)
get_name_label: Method[str] = Method("VDI.get_name_label", identity, safe=True)
get_on_boot: Method[enums.OnBoot] = Method("VDI.get_on_boot", _enum_on_boot, safe=True)
get_other_config: Method[dict[str, str]] = Method("VDI.get_other_config", identity, safe=True)
set_other_config: Method[None] = Method("VDI.set_other_config", void)
add_to_other_config: Method[None] = Method("VDI.add_to_other_config", void)
remove_from_other_config: Method[None] = Method("VDI.remove_from_other_config", void)
get_parent: Method[refs.VDIRef] = Method("VDI.get_parent", identity, safe=True)
get_physical_utilisation: Method[int] = Method("VDI.get_physical_utilisation", integer, safe=True)
get_read_only: Method[bool] = Method("VDI.get_read_only", identity, safe=True)
get_sharable: Method[bool] = Method("VDI.get_sharable", identity, safe=True)
get_sm_config: Method[dict[str, str]] = Method("VDI.get_sm_config", identity, safe=True)
set_sm_config: Method[None] = Method("VDI.set_sm_config", void)
add_to_sm_config: Method[None] = Method("VDI.add_to_sm_config", void)
remove_from_sm_config: Method[None] = Method("VDI.remove_from_sm_config", void)
get_snapshot_of: Method[refs.VDIRef] = Method("VDI.get_snapshot_of", identity, safe=True)
get_snapshot_time: Method[datetime] = Method("VDI.get_snapshot_time", date_time, safe=True)
get_snapshots: Method[list[refs.VDIRef]] = Method("VDI.get_snapshots", identity, safe=True)
get_storage_lock: Method[bool] = Method("VDI.get_storage_lock", identity, safe=True)
get_tags: Method[list[str]] = Method("VDI.get_tags", identity, safe=True)
set_tags: Method[None] = Method("VDI.set_tags", void)
add_tags: Method[None] = Method("VDI.add_tags", void)
remove_tags: Method[None] = Method("VDI.remove_tags", void)
get_type: Method[enums.VDIType] = Method("VDI.get_type", _enum_vdi_type, safe=True)
get_uuid: Method[str] = Method("VDI.get_uuid", identity, safe=True)
get_virtual_size: Method[int] = Method("VDI.get_virtual_size", integer, safe=True)
get_xenstore_data: Method[dict[str, str]] = Method("VDI.get_xenstore_data", identity, safe=True)
set_xenstore_data: Method[None] = Method("VDI.set_xenstore_data", void)
add_to_xenstore_data: Method[None] = Method("VDI.add_to_xenstore_data", void)
remove_from_xenstore_data: Method[None] = Method("VDI.remove_from_xenstore_data", void)
create: Method[refs.VDIRef] = Method("VDI.create", identity)
destroy: Method[None] = Method("VDI.destroy", void)
get_by_uuid: Method[refs.VDIRef] = Method("VDI.get_by_uuid", identity, safe=True)
get_record: Method[VDIRecord] = Method("VDI.get_record", VDIRecord.decode, safe=True)
get_by_name_label: Method[list[refs.VDIRef]] = Method("VDI.get_by_name_label", identity, safe=True)
get_all: Method[list[refs.VDIRef]] = Method("VDI.get_all", identity, safe=True)
get_all_where: Method[list[refs.VDIRef]] = Method("VDI.get_all_where", identity, safe=True)
get_all_records: Method[dict[refs.VDIRef, VDIRecord]] = Method(
    "VDI.get_all_records", _vdi_ref_to_vdi_record_map, safe=True
)
get_all_records_where: Method[dict[refs.VDIRef, VDIRecord]] = Method(
    "VDI.get_all_records_where", _vdi_ref_to_vdi_record_map, safe=True
)
