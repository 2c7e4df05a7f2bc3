# Written by codegen from idl/; change the IDL, not this file.
"""The record of pool_update, and what clients know of its messages."""

from __future__ import annotations

from typing import ClassVar

from xapi_sdk import enums, refs
from xapi_sdk.method import Method
from xapi_sdk.record import Record
from xapi_sdk.unset import null
from xapi_sdk.values import (
    enum_of,
    identity,
    integer,
    list_of,
    map_of,
    void,
)

_enum_update_after_apply_guidance = enum_of(enums.UpdateAfterApplyGuidance)
_enum_update_after_apply_guidance_set = list_of(_enum_update_after_apply_guidance)
_enum_livepatch_status = enum_of(enums.LivepatchStatus)


class PoolUpdateRecord(Record):
    """An update package stored as a VDI that can be applied to the hosts of the pool."""

    api_class: ClassVar[str] = "pool_update"
    after_apply_guidance: list[enums.UpdateAfterApplyGuidance]
    """What must be restarted after the update: VMs, the host or the toolstack."""
    enforce_homogeneity: bool
    """True when all hosts of the pool must have the update or none."""
    hosts: list[refs.HostRef]
    """Hosts the update has been applied to."""
    installation_size: int
    """Space in bytes the update needs on each host."""
    key: str
    """Name of the key that signs the update."""
    name_description: str
    """Free description for people."""
    name_label: str
    """Display name of the update."""
    other_config: dict[str, str]
    """Free key-value pairs for tools."""
    uuid: str
    """Unique identifier of the update, set by who made it."""
    vdi: refs.VDIRef
    """VDI with the contents of the update; dangling once it was cleaned away."""
    version: str
    """Version of the update."""

    _decoders = {
        "after_apply_guidance": _enum_update_after_apply_guidance_set,
        "installation_size": integer,
    }
    _unset = {
        "after_apply_guidance": list,
        "enforce_homogeneity": bool,
        "hosts": list,
        "installation_size": int,
        "key": str,
        "name_description": str,
        "name_label": str,
        "other_config": dict,
        "uuid": str,
        "vdi": null,
        "version": str,
    }


_pool_update_ref_to_pool_update_record_map = map_of(identity, PoolUpdateRecord.decode)

apply: Method[None] = Method("pool_update.apply", void)
attach: Method[str] = Method("pool_update.attach", identity, defaults=(False,))
destroy: Method[None] = Method("pool_update.destroy", void)
detach: Method[None] = Method("pool_update.detach", void)
introduce: Method[refs.PoolUpdateRef] = Method("pool_update.introduce", identity)
pool_apply: Method[None] = Method("pool_update.pool_apply", void)
pool_clean: Method[None] = Method("pool_update.pool_clean", void)
precheck: Method[enums.LivepatchStatus] = Method("pool_update.precheck", _enum_livepatch_status)
resync_host: Method[None] = Method("pool_update.resync_host", void)
get_after_apply_guidance: Method[list[enums.UpdateAfterApplyGuidance]] = Method(
    "pool_update.get_after_apply_guidance", _enum_update_after_apply_guidance_set, safe=True
)
get_enforce_homogeneity: Method[bool] = Method(
    "pool_update.get_enforce_homogeneity", identity, safe=True
)
get_hosts: Method[list[refs.HostRef]] = Method("pool_update.get_hosts", identity, safe=True)
get_installation_size: Method[int] = Method("pool_update.get_installation_size", integer, safe=True)
get_key: Method[str] = Method("pool_update.get_key", identity, safe=True)
get_name_description: Method[str] = Method("pool_update.get_name_description", identity, safe=True)
get_name_label: Method[str] = Method("pool_update.get_name_label", identity, safe=True)
get_other_config: Method[dict[str, str]] = Method(
    "pool_update.get_other_config", identity, safe=True
)
set_other_config: Method[None] = Method("pool_update.set_other_config", void)
add_to_other_config: Method[None] = Method("pool_update.add_to_other_config", void)
remove_from_other_config: Method[None] = Method("pool_update.remove_from_other_config", void)
get_uuid: Method[str] = Method("pool_update.get_uuid", identity, safe=True)
get_vdi: Method[refs.VDIRef] = Method("pool_update.get_vdi", identity, safe=True)
get_version: Method[str] = Method("pool_update.get_version", identity, safe=True)
get_by_uuid: Method[refs.PoolUpdateRef] = Method("pool_update.get_by_uuid", identity, safe=True)
get_record: Method[PoolUpdateRecord] = Method(
    "pool_update.get_record", PoolUpdateRecord.decode, safe=True
)
get_by_name_label: Method[list[refs.PoolUpdateRef]] = Method(
    "pool_update.get_by_name_label", identity, safe=True
)
get_all: Method[list[refs.PoolUpdateRef]] = Method("pool_update.get_all", identity, safe=True)
get_all_where: Method[list[refs.PoolUpdateRef]] = Method(
    "pool_update.get_all_where", identity, safe=True
)
get_all_records: Method[dict[refs.PoolUpdateRef, PoolUpdateRecord]] = Method(
    "pool_update.get_all_records", _pool_update_ref_to_pool_update_record_map, safe=True
)
get_all_records_where: Method[dict[refs.PoolUpdateRef, PoolUpdateRecord]] = Method(
    "pool_update.get_all_records_where", _pool_update_ref_to_pool_update_record_map, safe=True
)
