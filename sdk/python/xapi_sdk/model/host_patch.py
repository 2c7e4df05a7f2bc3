# Written by codegen from idl/; change the IDL, not this file.
"""The record of host_patch, and what clients know of its messages."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from xapi_sdk import refs
from xapi_sdk.method import Method
from xapi_sdk.record import Record
from xapi_sdk.unset import epoch, null
from xapi_sdk.values import (
    date_time,
    identity,
    integer,
    map_of,
    void,
)


class HostPatchRecord(Record):
    """An old-style hotfix as present on one host. Replaced by pool_update. Deprecated since
    ely.
    """

    api_class: ClassVar[str] = "host_patch"
    applied: bool
    """True once the hotfix has been applied to the host."""
    host: refs.HostRef
    """Host the hotfix belongs to."""
    name_description: str
    """Free description for people."""
    name_label: str
    """Display name of the hotfix."""
    other_config: dict[str, str]
    """Free key-value pairs for tools."""
    pool_patch: refs.PoolPatchRef
    """Hotfix of the pool this is the host's copy of; null if there is none."""
    size: int
    """Size of the hotfix file in bytes."""
    timestamp_applied: datetime
    """When it was applied; 1970-01-01 if it was not."""
    uuid: str
    """Unique identifier of the record."""
    version: str
    """Version of the hotfix."""

    _decoders = {
        "size": integer,
        "timestamp_applied": date_time,
    }
    _unset = {
        "applied": bool,
        "host": null,
        "name_description": str,
        "name_label": str,
        "other_config": dict,
        "pool_patch": null,
        "size": int,
        "timestamp_applied": epoch,
        "uuid": str,
        "version": str,
    }


_host_patch_ref_to_host_patch_record_map = map_of(identity, HostPatchRecord.decode)

apply: Method[str] = Method("host_patch.apply", identity)
destroy: Method[None] = Method("host_patch.destroy", void)
get_applied: Method[bool] = Method("host_patch.get_applied", identity, safe=True)
get_host: Method[refs.HostRef] = Method("host_patch.get_host", identity, safe=True)
get_name_description: Method[str] = Method("host_patch.get_name_description", identity, safe=True)
get_name_label: Method[str] = Method("host_patch.get_name_label", identity, safe=True)
get_other_config: Method[dict[str, str]] = Method(
    "host_patch.get_other_config", identity, safe=True
)
set_other_config: Method[None] = Method("host_patch.set_other_config", void)
add_to_other_config: Method[None] = Method("host_patch.add_to_other_config", void)
remove_from_other_config: Method[None] = Method("host_patch.remove_from_other_config", void)
get_pool_patch: Method[refs.PoolPatchRef] = Method("host_patch.get_pool_patch", identity, safe=True)
get_size: Method[int] = Method("host_patch.get_size", integer, safe=True)
get_timestamp_applied: Method[datetime] = Method(
    "host_patch.get_timestamp_applied", date_time, safe=True
)
get_uuid: Method[str] = Method("host_patch.get_uuid", identity, safe=True)
get_version: Method[str] = Method("host_patch.get_version", identity, safe=True)
get_by_uuid: Method[refs.HostPatchRef] = Method("host_patch.get_by_uuid", identity, safe=True)
get_record: Method[HostPatchRecord] = Method(
    "host_patch.get_record", HostPatchRecord.decode, safe=True
)
get_by_name_label: Method[list[refs.HostPatchRef]] = Method(
    "host_patch.get_by_name_label", identity, safe=True
)
get_all: Method[list[refs.HostPatchRef]] = Method("host_patch.get_all", identity, safe=True)
get_all_where: Method[list[refs.HostPatchRef]] = Method(
    "host_patch.get_all_where", identity, safe=True
)
get_all_records: Method[dict[refs.HostPatchRef, HostPatchRecord]] = Method(
    "host_patch.get_all_records", _host_patch_ref_to_host_patch_record_map, safe=True
)
get_all_records_where: Method[dict[refs.HostPatchRef, HostPatchRecord]] = Method(
    "host_patch.get_all_records_where", _host_patch_ref_to_host_patch_record_map, safe=True
)
