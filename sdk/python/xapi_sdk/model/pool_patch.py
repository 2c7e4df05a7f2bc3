# Written by codegen from idl/; change the IDL, not this file.
"""The record of pool_patch, and what clients know of its messages."""

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

_enum_after_apply_guidance = enum_of(enums.AfterApplyGuidance)
_enum_after_apply_guidance_set = list_of(_enum_after_apply_guidance)


class PoolPatchRecord(Record):
    """An old-style hotfix known to the pool. Replaced by pool_update. Deprecated since ely."""

    api_class: ClassVar[str] = "pool_patch"
    after_apply_guidance: list[enums.AfterApplyGuidance]
    """What must be restarted after the hotfix: VMs, the host or the toolstack."""
    host_patches: list[refs.HostPatchRef]
    """The copies of this hotfix on the single hosts."""
    name_description: str
    """Free description for people."""
    name_label: str
    """Display name of the hotfix."""
    other_config: dict[str, str]
    """Free key-value pairs for tools."""
    pool_applied: bool
    """True when every host of the pool has the hotfix."""
    pool_update: refs.PoolUpdateRef
    """The update this hotfix stands for; null if there is none."""
    size: int
    """Size of the hotfix file in bytes."""
    uuid: str
    """Unique identifier of the hotfix, set by who made it."""
    version: str
    """Version of the hotfix."""

    _decoders = {
        "after_apply_guidance": _enum_after_apply_guidance_set,
        "size": integer,
    }
    _unset = {
        "after_apply_guidance": list,
        "host_patches": list,
        "name_description": str,
        "name_label": str,
        "other_config": dict,
        "pool_applied": bool,
        "pool_update": null,
        "size": int,
        "uuid": str,
        "version": str,
    }


_pool_patch_ref_to_pool_patch_record_map = map_of(identity, PoolPatchRecord.decode)

apply: Method[str] = Method("pool_patch.apply", identity)
clean: Method[None] = Method("pool_patch.clean", void)
clean_on_host: Method[None] = Method("pool_patch.clean_on_host", void)
destroy: Method[None] = Method("pool_patch.destroy", void)
pool_apply: Method[None] = Method("pool_patch.pool_apply", void)
pool_clean: Method[None] = Method("pool_patch.pool_clean", void)
precheck: Method[str] = Method("pool_patch.precheck", identity)
get_after_apply_guidance: Method[list[enums.AfterApplyGuidance]] = Method(
    "pool_patch.get_after_apply_guidance", _enum_after_apply_guidance_set, safe=True
)
get_host_patches: Method[list[refs.HostPatchRef]] = Method(
    "pool_patch.get_host_patches", identity, safe=True
)
get_name_description: Method[str] = Method("pool_patch.get_name_description", identity, safe=True)
get_name_label: Method[str] = Method("pool_patch.get_name_label", identity, safe=True)
get_other_config: Method[dict[str, str]] = Method(
    "pool_patch.get_other_config", identity, safe=True
)
set_other_config: Method[None] = Method("pool_patch.set_other_config", void)
add_to_other_config: Method[None] = Method("pool_patch.add_to_other_config", void)
remove_from_other_config: Method[None] = Method("pool_patch.remove_from_other_config", void)
get_pool_applied: Method[bool] = Method("pool_patch.get_pool_applied", identity, safe=True)
get_pool_update: Method[refs.PoolUpdateRef] = Method(
    "pool_patch.get_pool_update", identity, safe=True
)
get_size: Method[int] = Method("pool_patch.get_size", integer, safe=True)
get_uuid: Method[str] = Method("pool_patch.get_uuid", identity, safe=True)
get_version: Method[str] = Method("pool_patch.get_version", identity, safe=True)
get_by_uuid: Method[refs.PoolPatchRef] = Method("pool_patch.get_by_uuid", identity, safe=True)
get_record: Method[PoolPatchRecord] = Method(
    "pool_patch.get_record", PoolPatchRecord.decode, safe=True
)
get_by_name_label: Method[list[refs.PoolPatchRef]] = Method(
    "pool_patch.get_by_name_label", identity, safe=True
)
get_all: Method[list[refs.PoolPatchRef]] = Method("pool_patch.get_all", identity, safe=True)
get_all_where: Method[list[refs.PoolPatchRef]] = Method(
    "pool_patch.get_all_where", identity, safe=True
)
get_all_records: Method[dict[refs.PoolPatchRef, PoolPatchRecord]] = Method(
    "pool_patch.get_all_records", _pool_patch_ref_to_pool_patch_record_map, safe=True
)
get_all_records_where: Method[dict[refs.PoolPatchRef, PoolPatchRecord]] = Method(
    "pool_patch.get_all_records_where", _pool_patch_ref_to_pool_patch_record_map, safe=True
)
