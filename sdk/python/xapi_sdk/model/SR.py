# Written by codegen from idl/; change the IDL, not this file.
"""The record of SR, and what clients know of its messages."""

from __future__ import annotations

from typing import ClassVar

from xapi_sdk import enums, refs
from xapi_sdk.method import Method
from xapi_sdk.model.data_source import DataSourceRecord
from xapi_sdk.model.probe_result import ProbeResultRecord
from xapi_sdk.record import Record
from xapi_sdk.unset import null
from xapi_sdk.values import (
    double,
    enum_of,
    identity,
    integer,
    list_of,
    map_of,
    void,
)

_enum_storage_operations = enum_of(enums.StorageOperations)
_enum_storage_operations_set = list_of(_enum_storage_operations)
_string_to_enum_storage_operations_map = map_of(identity, _enum_storage_operations)
_data_source_record_set = list_of(DataSourceRecord.decode)
_probe_result_record_set = list_of(ProbeResultRecord.decode)


class SRRecord(Record):
    """A storage repository, a place that holds disk images; hosts reach it through PBDs."""

    api_class: ClassVar[str] = "SR"
    PBDs: list[refs.PBDRef]
    """Connections of hosts to the SR."""
    VDIs: list[refs.VDIRef]
    """Disk images in the SR."""
    allowed_operations: list[enums.StorageOperations]
    """Operations that would be accepted at present; advisory."""
    blobs: dict[str, refs.BlobRef]
    """Binary data attached to the SR, by name."""
    clustered: bool
    """True if the SR relies on a cluster stack among its hosts."""
    content_type: str
    """What the SR holds; user for disks, iso for CD images, empty if not stated."""
    current_operations: dict[str, enums.StorageOperations]
    """Operations in progress on the SR, by reference of their task."""
    introduced_by: refs.DRTaskRef
    """Disaster-recovery task that introduced the SR; null otherwise."""
    is_tools_sr: bool
    """True if the SR holds the ISO with the guest tools."""
    local_cache_enabled: bool
    """True if the SR serves as a local cache of its host."""
    name_description: str
    """Free text describing the SR."""
    name_label: str
    """Name of the SR; need not be unique."""
    other_config: dict[str, str]
    """Free-form settings of clients and tools."""
    physical_size: int
    """Size of the underlying storage in bytes; refreshed by scans."""
    physical_utilisation: int
    """Space in use on the underlying storage in bytes; refreshed by scans."""
    shared: bool
    """True if the SR can be used by several hosts at once."""
    sm_config: dict[str, str]
    """Settings and notes of the storage backend."""
    tags: list[str]
    """Labels chosen by the user for searching and grouping."""
    type: str
    """Storage driver of the SR, such as ext, lvm, nfs or iso."""
    uuid: str
    """Unique identifier of the SR."""
    virtual_allocation: int
    """Sum of the virtual sizes of all images in bytes; may exceed the physical size on thin
    storage.
    """

    _decoders = {
        "allowed_operations": _enum_storage_operations_set,
        "current_operations": _string_to_enum_storage_operations_map,
        "physical_size": integer,
        "physical_utilisation": integer,
        "virtual_allocation": integer,
    }
    _unset = {
        "PBDs": list,
        "VDIs": list,
        "allowed_operations": list,
        "blobs": dict,
        "clustered": bool,
        "content_type": str,
        "current_operations": dict,
        "introduced_by": null,
        "is_tools_sr": bool,
        "local_cache_enabled": bool,
        "name_description": str,
        "name_label": str,
        "other_config": dict,
        "physical_size": int,
        "physical_utilisation": int,
        "shared": bool,
        "sm_config": dict,
        "tags": list,
        "type": str,
        "uuid": str,
        "virtual_allocation": int,
    }


_sr_ref_to_sr_record_map = map_of(identity, SRRecord.decode)

assert_can_host_ha_statefile: Method[None] = Method("SR.assert_can_host_ha_statefile", void)
assert_supports_database_replication: Method[None] = Method(
    "SR.assert_supports_database_replication", void
)
create: Method[refs.SRRef] = Method("SR.create", identity, defaults=({},))
create_new_blob: Method[refs.BlobRef] = Method("SR.create_new_blob", identity, defaults=(False,))
destroy: Method[None] = Method("SR.destroy", void)
disable_database_replication: Method[None] = Method("SR.disable_database_replication", void)
enable_database_replication: Method[None] = Method("SR.enable_database_replication", void)
forget: Method[None] = Method("SR.forget", void)
forget_data_source_archives: Method[None] = Method("SR.forget_data_source_archives", void)
get_data_sources: Method[list[DataSourceRecord]] = Method(
    "SR.get_data_sources", _data_source_record_set, safe=True
)
get_live_hosts: Method[list[refs.HostRef]] = Method("SR.get_live_hosts", identity)
get_supported_types: Method[list[str]] = Method("SR.get_supported_types", identity, safe=True)
introduce: Method[refs.SRRef] = Method("SR.introduce", identity, defaults=({},))
make: Method[str] = Method("SR.make", identity, defaults=({},))
probe: Method[str] = Method("SR.probe", identity, defaults=({},))
probe_ext: Method[list[ProbeResultRecord]] = Method(
    "SR.probe_ext", _probe_result_record_set, defaults=({},)
)
query_data_source: Method[float] = Method("SR.query_data_source", double)
record_data_source: Method[None] = Method("SR.record_data_source", void)
scan: Method[None] = Method("SR.scan", void)
set_name_description: Method[None] = Method("SR.set_name_description", void)
set_name_label: Method[None] = Method("SR.set_name_label", void)
set_physical_size: Method[None] = Method("SR.set_physical_size", void)
set_physical_utilisation: Method[None] = Method("SR.set_physical_utilisation", void)
set_shared: Method[None] = Method("SR.set_shared", void)
set_virtual_allocation: Method[None] = Method("SR.set_virtual_allocation", void)
update: Method[None] = Method("SR.update", void)
get_PBDs: Method[list[refs.PBDRef]] = Method("SR.get_PBDs", identity, safe=True)
get_VDIs: Method[list[refs.VDIRef]] = Method("SR.get_VDIs", identity, safe=True)
get_allowed_operations: Method[list[enums.StorageOperations]] = Method(
    "SR.get_allowed_operations", _enum_storage_operations_set, safe=True
)
get_blobs: Method[dict[str, refs.BlobRef]] = Method("SR.get_blobs", identity, safe=True)
get_clustered: Method[bool] = Method("SR.get_clustered", identity, safe=True)
get_content_type: Method[str] = Method("SR.get_content_type", identity, safe=True)
get_current_operations: Method[dict[str, enums.StorageOperations]] = Method(
    "SR.get_current_operations", _string_to_enum_storage_operations_map, safe=True
)
get_introduced_by: Method[refs.DRTaskRef] = Method("SR.get_introduced_by", identity, safe=True)
get_is_tools_sr: Method[bool] = Method("SR.get_is_tools_sr", identity, safe=True)
get_local_cache_enabled: Method[bool] = Method("SR.get_local_cache_enabled", identity, safe=True)
get_name_description: Method[str] = Method("SR.get_name_description", identity, safe=True)
get_name_label: Method[str] = Method("SR.get_name_label", identity, safe=True)
get_other_config: Method[dict[str, str]] = Method("SR.get_other_config", identity, safe=True)
set_other_config: Method[None] = Method("SR.set_other_config", void)
add_to_other_config: Method[None] = Method("SR.add_to_other_config", void)
remove_from_other_config: Method[None] = Method("SR.remove_from_other_config", void)
get_physical_size: Method[int] = Method("SR.get_physical_size", integer, safe=True)
get_physical_utilisation: Method[int] = Method("SR.get_physical_utilisation", integer, safe=True)
get_shared: Method[bool] = Method("SR.get_shared", identity, safe=True)
get_sm_config: Method[dict[str, str]] = Method("SR.get_sm_config", identity, safe=True)
set_sm_config: Method[None] = Method("SR.set_sm_config", void)
add_to_sm_config: Method[None] = Method("SR.add_to_sm_config", void)
remove_from_sm_config: Method[None] = Method("SR.remove_from_sm_config", void)
get_tags: Method[list[str]] = Method("SR.get_tags", identity, safe=True)
set_tags: Method[None] = Method("SR.set_tags", void)
add_tags: Method[None] = Method("SR.add_tags", void)
remove_tags: Method[None] = Method("SR.remove_tags", void)
get_type: Method[str] = Method("SR.get_type", identity, safe=True)
get_uuid: Method[str] = Method("SR.get_uuid", identity, safe=True)
get_virtual_allocation: Method[int] = Method("SR.get_virtual_allocation", integer, safe=True)
get_by_uuid: Method[refs.SRRef] = Method("SR.get_by_uuid", identity, safe=True)
get_record: Method[SRRecord] = Method("SR.get_record", SRRecord.decode, safe=True)
get_by_name_label: Method[list[refs.SRRef]] = Method("SR.get_by_name_label", identity, safe=True)
get_all: Method[list[refs.SRRef]] = Method("SR.get_all", identity, safe=True)
get_all_where: Method[list[refs.SRRef]] = Method("SR.get_all_where", identity, safe=True)
get_all_records: Method[dict[refs.SRRef, SRRecord]] = Method(
    "SR.get_all_records", _sr_ref_to_sr_record_map, safe=True
)
get_all_records_where: Method[dict[refs.SRRef, SRRecord]] = Method(
    "SR.get_all_records_where", _sr_ref_to_sr_record_map, safe=True
)
