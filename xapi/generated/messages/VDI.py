# Written by codegen from idl/; change the IDL, not this file.
"""Messages of VDI: roles, types, policies, validators."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial
from typing import Any

from xapi.generated.enums import decode_on_boot, decode_vdi_type
from xapi.generated.rbac import (
    LOCAL_ROOT_ONLY,
    POOL_OPERATOR,
    READ_ONLY,
    VM_ADMIN,
    VM_OPERATOR,
    VM_POWER_ADMIN,
)
from xapi.idl.decode import boolean, date_time, integer, map_of, ref, set_of, string
from xapi.idl.messages import (
    Message,
    Policy,
    constructor,
    message,
    no_arguments,
    one_ref,
    one_string,
    ref_and,
    ref_key_value,
)
from xapi.idl.record import EMPTY_MAP

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

_string_to_string_map = partial(map_of, string, string)
_string_set = partial(set_of, string)


def _clone(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        _string_to_string_map(args[1]) if len(args) > 1 else EMPTY_MAP,
    )


def _copy(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        ref(args[1]) if len(args) > 1 else "OpaqueRef:NULL",
        ref(args[2]) if len(args) > 2 else "OpaqueRef:NULL",
        ref(args[3]) if len(args) > 3 else "OpaqueRef:NULL",
    )


def _db_introduce(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        string(args[0]),
        string(args[1]),
        string(args[2]),
        ref(args[3]),
        decode_vdi_type(args[4]),
        boolean(args[5]),
        boolean(args[6]),
        _string_to_string_map(args[7]),
        string(args[8]),
        _string_to_string_map(args[9]) if len(args) > 9 else EMPTY_MAP,
        _string_to_string_map(args[10]) if len(args) > 10 else EMPTY_MAP,
        boolean(args[11]) if len(args) > 11 else True,
        integer(args[12]) if len(args) > 12 else 0,
        integer(args[13]) if len(args) > 13 else 0,
        ref(args[14]) if len(args) > 14 else "OpaqueRef:NULL",
        boolean(args[15]) if len(args) > 15 else False,
        date_time(args[16]) if len(args) > 16 else EPOCH,
        ref(args[17]) if len(args) > 17 else "OpaqueRef:NULL",
        boolean(args[18]) if len(args) > 18 else False,
    )


def _generate_config(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        ref(args[1]),
    )


def _introduce(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        string(args[0]),
        string(args[1]),
        string(args[2]),
        ref(args[3]),
        decode_vdi_type(args[4]),
        boolean(args[5]),
        boolean(args[6]),
        _string_to_string_map(args[7]),
        string(args[8]),
        _string_to_string_map(args[9]) if len(args) > 9 else EMPTY_MAP,
        _string_to_string_map(args[10]) if len(args) > 10 else EMPTY_MAP,
        boolean(args[11]) if len(args) > 11 else True,
        integer(args[12]) if len(args) > 12 else 0,
        integer(args[13]) if len(args) > 13 else 0,
        ref(args[14]) if len(args) > 14 else "OpaqueRef:NULL",
        boolean(args[15]) if len(args) > 15 else False,
        date_time(args[16]) if len(args) > 16 else EPOCH,
        ref(args[17]) if len(args) > 17 else "OpaqueRef:NULL",
    )


def _list_changed_blocks(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        ref(args[1]),
    )


def _pool_introduce(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        string(args[0]),
        string(args[1]),
        string(args[2]),
        ref(args[3]),
        decode_vdi_type(args[4]),
        boolean(args[5]),
        boolean(args[6]),
        _string_to_string_map(args[7]),
        string(args[8]),
        _string_to_string_map(args[9]) if len(args) > 9 else EMPTY_MAP,
        _string_to_string_map(args[10]) if len(args) > 10 else EMPTY_MAP,
        boolean(args[11]) if len(args) > 11 else True,
        integer(args[12]) if len(args) > 12 else 0,
        integer(args[13]) if len(args) > 13 else 0,
        ref(args[14]) if len(args) > 14 else "OpaqueRef:NULL",
        boolean(args[15]) if len(args) > 15 else False,
        date_time(args[16]) if len(args) > 16 else EPOCH,
        ref(args[17]) if len(args) > 17 else "OpaqueRef:NULL",
        boolean(args[18]) if len(args) > 18 else False,
    )


def _pool_migrate(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        ref(args[1]),
        _string_to_string_map(args[2]),
    )


def _resize(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        integer(args[1]),
    )


def _resize_online(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        integer(args[1]),
    )


def _set_allow_caching(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        boolean(args[1]),
    )


def _set_cbt_enabled(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        boolean(args[1]),
    )


def _set_is_a_snapshot(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        boolean(args[1]),
    )


def _set_managed(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        boolean(args[1]),
    )


def _set_metadata_of_pool(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        ref(args[1]),
    )


def _set_missing(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        boolean(args[1]),
    )


def _set_name_description(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
    )


def _set_name_label(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
    )


def _set_on_boot(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        decode_on_boot(args[1]),
    )


def _set_physical_utilisation(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        integer(args[1]),
    )


def _set_read_only(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        boolean(args[1]),
    )


def _set_sharable(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        boolean(args[1]),
    )


def _set_snapshot_of(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        ref(args[1]),
    )


def _set_snapshot_time(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        date_time(args[1]),
    )


def _set_virtual_size(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        integer(args[1]),
    )


def _snapshot(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        _string_to_string_map(args[1]) if len(args) > 1 else EMPTY_MAP,
    )


_create = constructor(
    {
        "SR": ref,
        "other_config": _string_to_string_map,
        "read_only": boolean,
        "sharable": boolean,
        "type": decode_vdi_type,
        "virtual_size": integer,
    },
    {
        "name_description": (string, ""),
        "name_label": (string, ""),
        "sm_config": (_string_to_string_map, EMPTY_MAP),
        "tags": (_string_set, ()),
        "xenstore_data": (_string_to_string_map, EMPTY_MAP),
    },
)


MESSAGES: tuple[Message, ...] = (
    message(
        "VDI.checksum",
        "custom",
        (("self", "VDI ref"),),
        "string",
        VM_ADMIN,
        one_ref,
        asynchronous=True,
        policy=Policy(runs_on="host that sees the SRs"),
    ),
    message(
        "VDI.clone",
        "custom",
        (
            ("vdi", "VDI ref"),
            ("driver_params", "(string -> string) map", EMPTY_MAP),
        ),
        "VDI ref",
        VM_ADMIN,
        _clone,
        asynchronous=True,
        policy=Policy(
            runs_on="host of the SR",
            marks=(
                "vdi.SR:vdi_clone",
                "vdi:clone",
            ),
        ),
    ),
    message(
        "VDI.copy",
        "custom",
        (
            ("vdi", "VDI ref"),
            ("sr", "SR ref", "OpaqueRef:NULL"),
            ("base_vdi", "VDI ref", "OpaqueRef:NULL"),
            ("into_vdi", "VDI ref", "OpaqueRef:NULL"),
        ),
        "VDI ref",
        VM_ADMIN,
        _copy,
        asynchronous=True,
        errors=(
            "VDI_READONLY",
            "VDI_TOO_SMALL",
            "VDI_NOT_SPARSE",
        ),
        policy=Policy(runs_on="host that sees the SRs", marks=("vdi:copy",)),
    ),
    message(
        "VDI.data_destroy",
        "custom",
        (("self", "VDI ref"),),
        "void",
        VM_ADMIN,
        one_ref,
        asynchronous=True,
        errors=(
            "SR_OPERATION_NOT_SUPPORTED",
            "VDI_MISSING",
            "SR_NOT_ATTACHED",
            "SR_HAS_NO_PBDS",
            "OPERATION_NOT_ALLOWED",
            "VDI_INCOMPATIBLE_TYPE",
            "VDI_NO_CBT_METADATA",
            "VDI_IN_USE",
            "VDI_IS_A_PHYSICAL_DEVICE",
        ),
        policy=Policy(
            runs_on="host of the SR",
            marks=(
                "self.SR:vdi_data_destroy",
                "self:data_destroy",
            ),
        ),
    ),
    message(
        "VDI.db_forget",
        "custom",
        (("vdi", "VDI ref"),),
        "void",
        LOCAL_ROOT_ONLY,
        one_ref,
        asynchronous=True,
    ),
    message(
        "VDI.db_introduce",
        "custom",
        (
            ("uuid", "string"),
            ("name_label", "string"),
            ("name_description", "string"),
            ("SR", "SR ref"),
            ("type", "enum vdi_type"),
            ("sharable", "bool"),
            ("read_only", "bool"),
            ("other_config", "(string -> string) map"),
            ("location", "string"),
            ("xenstore_data", "(string -> string) map", EMPTY_MAP),
            ("sm_config", "(string -> string) map", EMPTY_MAP),
            ("managed", "bool", True),
            ("virtual_size", "int", 0),
            ("physical_utilisation", "int", 0),
            ("metadata_of_pool", "pool ref", "OpaqueRef:NULL"),
            ("is_a_snapshot", "bool", False),
            ("snapshot_time", "datetime", EPOCH),
            ("snapshot_of", "VDI ref", "OpaqueRef:NULL"),
            ("cbt_enabled", "bool", False),
        ),
        "VDI ref",
        LOCAL_ROOT_ONLY,
        _db_introduce,
        asynchronous=True,
    ),
    message(
        "VDI.disable_cbt",
        "custom",
        (("self", "VDI ref"),),
        "void",
        VM_ADMIN,
        one_ref,
        asynchronous=True,
        errors=(
            "SR_OPERATION_NOT_SUPPORTED",
            "VDI_MISSING",
            "SR_NOT_ATTACHED",
            "SR_HAS_NO_PBDS",
            "OPERATION_NOT_ALLOWED",
            "VDI_INCOMPATIBLE_TYPE",
            "VDI_ON_BOOT_MODE_INCOMPATIBLE_WITH_OPERATION",
        ),
        policy=Policy(
            runs_on="host of the SR",
            marks=(
                "self.SR:vdi_disable_cbt",
                "self:disable_cbt",
            ),
        ),
    ),
    message(
        "VDI.enable_cbt",
        "custom",
        (("self", "VDI ref"),),
        "void",
        VM_ADMIN,
        one_ref,
        asynchronous=True,
        errors=(
            "SR_OPERATION_NOT_SUPPORTED",
            "VDI_MISSING",
            "SR_NOT_ATTACHED",
            "SR_HAS_NO_PBDS",
            "OPERATION_NOT_ALLOWED",
            "VDI_INCOMPATIBLE_TYPE",
            "VDI_ON_BOOT_MODE_INCOMPATIBLE_WITH_OPERATION",
        ),
        policy=Policy(
            runs_on="host of the SR",
            marks=(
                "self.SR:vdi_enable_cbt",
                "self:enable_cbt",
            ),
        ),
    ),
    message(
        "VDI.force_unlock",
        "custom",
        (("vdi", "VDI ref"),),
        "void",
        VM_ADMIN,
        one_ref,
        asynchronous=True,
        policy=Policy(runs_on="host of the SR", marks=("vdi:force_unlock",)),
    ),
    message(
        "VDI.forget",
        "custom",
        (("vdi", "VDI ref"),),
        "void",
        VM_ADMIN,
        one_ref,
        asynchronous=True,
        policy=Policy(marks=("vdi:forget",)),
    ),
    message(
        "VDI.generate_config",
        "custom",
        (
            ("host", "host ref"),
            ("vdi", "VDI ref"),
        ),
        "string",
        VM_ADMIN,
        _generate_config,
        asynchronous=True,
        policy=Policy(runs_on="host argument", marks=("vdi:generate_config",)),
    ),
    message(
        "VDI.get_nbd_info",
        "custom",
        (("self", "VDI ref"),),
        "vdi_nbd_server_info record set",
        VM_ADMIN,
        one_ref,
        errors=("VDI_INCOMPATIBLE_TYPE",),
    ),
    message(
        "VDI.introduce",
        "custom",
        (
            ("uuid", "string"),
            ("name_label", "string"),
            ("name_description", "string"),
            ("SR", "SR ref"),
            ("type", "enum vdi_type"),
            ("sharable", "bool"),
            ("read_only", "bool"),
            ("other_config", "(string -> string) map"),
            ("location", "string"),
            ("xenstore_data", "(string -> string) map", EMPTY_MAP),
            ("sm_config", "(string -> string) map", EMPTY_MAP),
            ("managed", "bool", True),
            ("virtual_size", "int", 0),
            ("physical_utilisation", "int", 0),
            ("metadata_of_pool", "pool ref", "OpaqueRef:NULL"),
            ("is_a_snapshot", "bool", False),
            ("snapshot_time", "datetime", EPOCH),
            ("snapshot_of", "VDI ref", "OpaqueRef:NULL"),
        ),
        "VDI ref",
        VM_ADMIN,
        _introduce,
        asynchronous=True,
        errors=("SR_OPERATION_NOT_SUPPORTED",),
        policy=Policy(runs_on="host of the SR", marks=("SR:vdi_introduce",)),
    ),
    message(
        "VDI.list_changed_blocks",
        "custom",
        (
            ("vdi_from", "VDI ref"),
            ("vdi_to", "VDI ref"),
        ),
        "string",
        VM_OPERATOR,
        _list_changed_blocks,
        asynchronous=True,
        errors=(
            "SR_OPERATION_NOT_SUPPORTED",
            "VDI_MISSING",
            "SR_NOT_ATTACHED",
            "SR_HAS_NO_PBDS",
            "VDI_IN_USE",
        ),
        policy=Policy(
            runs_on="host of the SR",
            marks=(
                "vdi_from.SR:vdi_list_changed_blocks",
                "vdi_from:list_changed_blocks",
            ),
        ),
    ),
    message(
        "VDI.open_database",
        "custom",
        (("self", "VDI ref"),),
        "session ref",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
    ),
    message(
        "VDI.pool_introduce",
        "custom",
        (
            ("uuid", "string"),
            ("name_label", "string"),
            ("name_description", "string"),
            ("SR", "SR ref"),
            ("type", "enum vdi_type"),
            ("sharable", "bool"),
            ("read_only", "bool"),
            ("other_config", "(string -> string) map"),
            ("location", "string"),
            ("xenstore_data", "(string -> string) map", EMPTY_MAP),
            ("sm_config", "(string -> string) map", EMPTY_MAP),
            ("managed", "bool", True),
            ("virtual_size", "int", 0),
            ("physical_utilisation", "int", 0),
            ("metadata_of_pool", "pool ref", "OpaqueRef:NULL"),
            ("is_a_snapshot", "bool", False),
            ("snapshot_time", "datetime", EPOCH),
            ("snapshot_of", "VDI ref", "OpaqueRef:NULL"),
            ("cbt_enabled", "bool", False),
        ),
        "VDI ref",
        VM_ADMIN,
        _pool_introduce,
        asynchronous=True,
    ),
    message(
        "VDI.pool_migrate",
        "custom",
        (
            ("vdi", "VDI ref"),
            ("sr", "SR ref"),
            ("options", "(string -> string) map"),
        ),
        "VDI ref",
        VM_POWER_ADMIN,
        _pool_migrate,
        asynchronous=True,
        policy=Policy(
            runs_on="VM.resident_on, else host that sees the SRs",
            marks=(
                "vdi.VBDs.VM:migrate_send",
                "vdi:mirror",
                "target:vm_migrate",
            ),
        ),
    ),
    message(
        "VDI.read_database_pool_uuid",
        "custom",
        (("self", "VDI ref"),),
        "string",
        READ_ONLY,
        one_ref,
        asynchronous=True,
    ),
    message(
        "VDI.resize",
        "custom",
        (
            ("vdi", "VDI ref"),
            ("size", "int"),
        ),
        "void",
        VM_ADMIN,
        _resize,
        asynchronous=True,
        policy=Policy(
            runs_on="host of the SR",
            marks=(
                "vdi.SR:vdi_resize",
                "vdi:resize",
            ),
        ),
    ),
    message(
        "VDI.resize_online",
        "custom",
        (
            ("vdi", "VDI ref"),
            ("size", "int"),
        ),
        "void",
        VM_ADMIN,
        _resize_online,
        asynchronous=True,
        policy=Policy(
            runs_on="host of the SR",
            marks=(
                "vdi.SR:vdi_resize",
                "vdi:resize_online",
            ),
        ),
    ),
    message(
        "VDI.revert",
        "custom",
        (("snapshot", "VDI ref"),),
        "void",
        VM_POWER_ADMIN,
        one_ref,
        asynchronous=True,
        errors=("UNIMPLEMENTED_IN_SM_BACKEND",),
        policy=Policy(
            runs_on="host of the SR",
            marks=(
                "snapshot.SR:vdi_revert",
                "snapshot:revert_to",
                "snapshot.snapshot_of:revert_from",
            ),
        ),
    ),
    message(
        "VDI.set_allow_caching",
        "custom",
        (
            ("self", "VDI ref"),
            ("value", "bool"),
        ),
        "void",
        VM_ADMIN,
        _set_allow_caching,
        asynchronous=True,
    ),
    message(
        "VDI.set_cbt_enabled",
        "custom",
        (
            ("self", "VDI ref"),
            ("value", "bool"),
        ),
        "void",
        LOCAL_ROOT_ONLY,
        _set_cbt_enabled,
        asynchronous=True,
    ),
    message(
        "VDI.set_is_a_snapshot",
        "custom",
        (
            ("self", "VDI ref"),
            ("value", "bool"),
        ),
        "void",
        LOCAL_ROOT_ONLY,
        _set_is_a_snapshot,
    ),
    message(
        "VDI.set_managed",
        "custom",
        (
            ("self", "VDI ref"),
            ("value", "bool"),
        ),
        "void",
        LOCAL_ROOT_ONLY,
        _set_managed,
    ),
    message(
        "VDI.set_metadata_of_pool",
        "custom",
        (
            ("self", "VDI ref"),
            ("value", "pool ref"),
        ),
        "void",
        LOCAL_ROOT_ONLY,
        _set_metadata_of_pool,
    ),
    message(
        "VDI.set_missing",
        "custom",
        (
            ("self", "VDI ref"),
            ("value", "bool"),
        ),
        "void",
        LOCAL_ROOT_ONLY,
        _set_missing,
    ),
    message(
        "VDI.set_name_description",
        "custom",
        (
            ("self", "VDI ref"),
            ("value", "string"),
        ),
        "void",
        VM_ADMIN,
        _set_name_description,
        asynchronous=True,
        policy=Policy(runs_on="host of the SR"),
    ),
    message(
        "VDI.set_name_label",
        "custom",
        (
            ("self", "VDI ref"),
            ("value", "string"),
        ),
        "void",
        VM_ADMIN,
        _set_name_label,
        asynchronous=True,
        policy=Policy(runs_on="host of the SR"),
    ),
    message(
        "VDI.set_on_boot",
        "custom",
        (
            ("self", "VDI ref"),
            ("value", "enum on_boot"),
        ),
        "void",
        VM_ADMIN,
        _set_on_boot,
        asynchronous=True,
        policy=Policy(
            runs_on="host of the SR",
            marks=(
                "self.SR:vdi_set_on_boot",
                "self:set_on_boot",
            ),
        ),
    ),
    message(
        "VDI.set_physical_utilisation",
        "custom",
        (
            ("self", "VDI ref"),
            ("value", "int"),
        ),
        "void",
        LOCAL_ROOT_ONLY,
        _set_physical_utilisation,
    ),
    message(
        "VDI.set_read_only",
        "custom",
        (
            ("self", "VDI ref"),
            ("value", "bool"),
        ),
        "void",
        VM_ADMIN,
        _set_read_only,
    ),
    message(
        "VDI.set_sharable",
        "custom",
        (
            ("self", "VDI ref"),
            ("value", "bool"),
        ),
        "void",
        VM_ADMIN,
        _set_sharable,
    ),
    message(
        "VDI.set_snapshot_of",
        "custom",
        (
            ("self", "VDI ref"),
            ("value", "VDI ref"),
        ),
        "void",
        LOCAL_ROOT_ONLY,
        _set_snapshot_of,
    ),
    message(
        "VDI.set_snapshot_time",
        "custom",
        (
            ("self", "VDI ref"),
            ("value", "datetime"),
        ),
        "void",
        LOCAL_ROOT_ONLY,
        _set_snapshot_time,
    ),
    message(
        "VDI.set_virtual_size",
        "custom",
        (
            ("self", "VDI ref"),
            ("value", "int"),
        ),
        "void",
        LOCAL_ROOT_ONLY,
        _set_virtual_size,
    ),
    message(
        "VDI.snapshot",
        "custom",
        (
            ("vdi", "VDI ref"),
            ("driver_params", "(string -> string) map", EMPTY_MAP),
        ),
        "VDI ref",
        VM_ADMIN,
        _snapshot,
        asynchronous=True,
        policy=Policy(
            runs_on="host of the SR",
            marks=(
                "vdi.SR:vdi_snapshot",
                "vdi:snapshot",
            ),
        ),
    ),
    message(
        "VDI.update",
        "custom",
        (("vdi", "VDI ref"),),
        "void",
        VM_ADMIN,
        one_ref,
        asynchronous=True,
        errors=("SR_OPERATION_NOT_SUPPORTED",),
        policy=Policy(runs_on="host of the SR", marks=("vdi:update",)),
    ),
    message(
        "VDI.get_SR",
        "getter",
        (("self", "VDI ref"),),
        "SR ref",
        READ_ONLY,
        one_ref,
        field="SR",
        custom=False,
    ),
    message(
        "VDI.get_VBDs",
        "getter",
        (("self", "VDI ref"),),
        "VBD ref set",
        READ_ONLY,
        one_ref,
        field="VBDs",
        custom=False,
    ),
    message(
        "VDI.get_allow_caching",
        "getter",
        (("self", "VDI ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="allow_caching",
        custom=False,
    ),
    message(
        "VDI.get_allowed_operations",
        "getter",
        (("self", "VDI ref"),),
        "enum vdi_operations set",
        READ_ONLY,
        one_ref,
        field="allowed_operations",
        custom=False,
    ),
    message(
        "VDI.get_cbt_enabled",
        "getter",
        (("self", "VDI ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="cbt_enabled",
        custom=False,
    ),
    message(
        "VDI.get_crash_dumps",
        "getter",
        (("self", "VDI ref"),),
        "crashdump ref set",
        READ_ONLY,
        one_ref,
        field="crash_dumps",
        custom=False,
    ),
    message(
        "VDI.get_current_operations",
        "getter",
        (("self", "VDI ref"),),
        "(string -> enum vdi_operations) map",
        READ_ONLY,
        one_ref,
        field="current_operations",
        custom=False,
    ),
    message(
        "VDI.get_is_a_snapshot",
        "getter",
        (("self", "VDI ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="is_a_snapshot",
        custom=False,
    ),
    message(
        "VDI.get_is_tools_iso",
        "getter",
        (("self", "VDI ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="is_tools_iso",
        custom=False,
    ),
    message(
        "VDI.get_location",
        "getter",
        (("self", "VDI ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="location",
        custom=False,
    ),
    message(
        "VDI.get_managed",
        "getter",
        (("self", "VDI ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="managed",
        custom=False,
    ),
    message(
        "VDI.get_metadata_latest",
        "getter",
        (("self", "VDI ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="metadata_latest",
        custom=False,
    ),
    message(
        "VDI.get_metadata_of_pool",
        "getter",
        (("self", "VDI ref"),),
        "pool ref",
        READ_ONLY,
        one_ref,
        field="metadata_of_pool",
        custom=False,
    ),
    message(
        "VDI.get_missing",
        "getter",
        (("self", "VDI ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="missing",
        custom=False,
    ),
    message(
        "VDI.get_name_description",
        "getter",
        (("self", "VDI ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="name_description",
        custom=False,
    ),
    message(
        "VDI.get_name_label",
        "getter",
        (("self", "VDI ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="name_label",
        custom=False,
    ),
    message(
        "VDI.get_on_boot",
        "getter",
        (("self", "VDI ref"),),
        "enum on_boot",
        READ_ONLY,
        one_ref,
        field="on_boot",
        custom=False,
    ),
    message(
        "VDI.get_other_config",
        "getter",
        (("self", "VDI ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        field="other_config",
        custom=False,
    ),
    message(
        "VDI.set_other_config",
        "setter",
        (
            ("self", "VDI ref"),
            ("value", "(string -> string) map"),
        ),
        "void",
        VM_ADMIN,
        ref_and(_string_to_string_map),
        field="other_config",
        custom=False,
    ),
    message(
        "VDI.add_to_other_config",
        "add_to",
        (
            ("self", "VDI ref"),
            ("key", "string"),
            ("value", "string"),
        ),
        "void",
        VM_ADMIN,
        ref_key_value(string, string),
        field="other_config",
        key_roles={"XenCenter.CustomFields.*": VM_OPERATOR, "folder": VM_OPERATOR},
        custom=False,
    ),
    message(
        "VDI.remove_from_other_config",
        "remove_from",
        (
            ("self", "VDI ref"),
            ("key", "string"),
        ),
        "void",
        VM_ADMIN,
        ref_and(string),
        field="other_config",
        key_roles={"XenCenter.CustomFields.*": VM_OPERATOR, "folder": VM_OPERATOR},
        custom=False,
    ),
    message(
        "VDI.get_parent",
        "getter",
        (("self", "VDI ref"),),
        "VDI ref",
        READ_ONLY,
        one_ref,
        field="parent",
        custom=False,
    ),
    message(
        "VDI.get_physical_utilisation",
        "getter",
        (("self", "VDI ref"),),
        "int",
        READ_ONLY,
        one_ref,
        field="physical_utilisation",
        custom=False,
    ),
    message(
        "VDI.get_read_only",
        "getter",
        (("self", "VDI ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="read_only",
        custom=False,
    ),
    message(
        "VDI.get_sharable",
        "getter",
        (("self", "VDI ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="sharable",
        custom=False,
    ),
    message(
        "VDI.get_sm_config",
        "getter",
        (("self", "VDI ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        field="sm_config",
        custom=False,
    ),
    message(
        "VDI.set_sm_config",
        "setter",
        (
            ("self", "VDI ref"),
            ("value", "(string -> string) map"),
        ),
        "void",
        VM_ADMIN,
        ref_and(_string_to_string_map),
        field="sm_config",
        custom=False,
    ),
    message(
        "VDI.add_to_sm_config",
        "add_to",
        (
            ("self", "VDI ref"),
            ("key", "string"),
            ("value", "string"),
        ),
        "void",
        VM_ADMIN,
        ref_key_value(string, string),
        field="sm_config",
        custom=False,
    ),
    message(
        "VDI.remove_from_sm_config",
        "remove_from",
        (
            ("self", "VDI ref"),
            ("key", "string"),
        ),
        "void",
        VM_ADMIN,
        ref_and(string),
        field="sm_config",
        custom=False,
    ),
    message(
        "VDI.get_snapshot_of",
        "getter",
        (("self", "VDI ref"),),
        "VDI ref",
        READ_ONLY,
        one_ref,
        field="snapshot_of",
        custom=False,
    ),
    message(
        "VDI.get_snapshot_time",
        "getter",
        (("self", "VDI ref"),),
        "datetime",
        READ_ONLY,
        one_ref,
        field="snapshot_time",
        custom=False,
    ),
    message(
        "VDI.get_snapshots",
        "getter",
        (("self", "VDI ref"),),
        "VDI ref set",
        READ_ONLY,
        one_ref,
        field="snapshots",
        custom=False,
    ),
    message(
        "VDI.get_storage_lock",
        "getter",
        (("self", "VDI ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="storage_lock",
        custom=False,
    ),
    message(
        "VDI.get_tags",
        "getter",
        (("self", "VDI ref"),),
        "string set",
        READ_ONLY,
        one_ref,
        field="tags",
        custom=False,
    ),
    message(
        "VDI.set_tags",
        "setter",
        (
            ("self", "VDI ref"),
            ("value", "string set"),
        ),
        "void",
        VM_OPERATOR,
        ref_and(_string_set),
        field="tags",
        custom=False,
    ),
    message(
        "VDI.add_tags",
        "add",
        (
            ("self", "VDI ref"),
            ("value", "string"),
        ),
        "void",
        VM_OPERATOR,
        ref_and(string),
        field="tags",
        custom=False,
    ),
    message(
        "VDI.remove_tags",
        "remove",
        (
            ("self", "VDI ref"),
            ("value", "string"),
        ),
        "void",
        VM_OPERATOR,
        ref_and(string),
        field="tags",
        custom=False,
    ),
    message(
        "VDI.get_type",
        "getter",
        (("self", "VDI ref"),),
        "enum vdi_type",
        READ_ONLY,
        one_ref,
        field="type",
        custom=False,
    ),
    message(
        "VDI.get_uuid",
        "getter",
        (("self", "VDI ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="uuid",
        custom=False,
    ),
    message(
        "VDI.get_virtual_size",
        "getter",
        (("self", "VDI ref"),),
        "int",
        READ_ONLY,
        one_ref,
        field="virtual_size",
        custom=False,
    ),
    message(
        "VDI.get_xenstore_data",
        "getter",
        (("self", "VDI ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        field="xenstore_data",
        custom=False,
    ),
    message(
        "VDI.set_xenstore_data",
        "setter",
        (
            ("self", "VDI ref"),
            ("value", "(string -> string) map"),
        ),
        "void",
        VM_ADMIN,
        ref_and(_string_to_string_map),
        field="xenstore_data",
        custom=False,
    ),
    message(
        "VDI.add_to_xenstore_data",
        "add_to",
        (
            ("self", "VDI ref"),
            ("key", "string"),
            ("value", "string"),
        ),
        "void",
        VM_ADMIN,
        ref_key_value(string, string),
        field="xenstore_data",
        custom=False,
    ),
    message(
        "VDI.remove_from_xenstore_data",
        "remove_from",
        (
            ("self", "VDI ref"),
            ("key", "string"),
        ),
        "void",
        VM_ADMIN,
        ref_and(string),
        field="xenstore_data",
        custom=False,
    ),
    message(
        "VDI.create",
        "constructor",
        (("args", "VDI record"),),
        "VDI ref",
        VM_ADMIN,
        _create,
        asynchronous=True,
        policy=Policy(runs_on="host of the SR", marks=("args.SR:vdi_create",)),
    ),
    message(
        "VDI.destroy",
        "destructor",
        (("self", "VDI ref"),),
        "void",
        VM_ADMIN,
        one_ref,
        asynchronous=True,
        policy=Policy(
            runs_on="host of the SR",
            marks=(
                "self.SR:vdi_destroy",
                "self:destroy",
            ),
        ),
    ),
    message(
        "VDI.get_by_uuid",
        "get_by_uuid",
        (("uuid", "string"),),
        "VDI ref",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "VDI.get_record",
        "get_record",
        (("self", "VDI ref"),),
        "VDI record",
        READ_ONLY,
        one_ref,
        custom=False,
    ),
    message(
        "VDI.get_by_name_label",
        "get_by_name_label",
        (("label", "string"),),
        "VDI ref set",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message("VDI.get_all", "get_all", (), "VDI ref set", READ_ONLY, no_arguments, custom=False),
    message(
        "VDI.get_all_where",
        "get_all_where",
        (("expr", "string"),),
        "VDI ref set",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "VDI.get_all_records",
        "get_all_records",
        (),
        "(VDI ref -> VDI record) map",
        READ_ONLY,
        no_arguments,
        custom=False,
    ),
    message(
        "VDI.get_all_records_where",
        "get_all_records_where",
        (("expr", "string"),),
        "(VDI ref -> VDI record) map",
        READ_ONLY,
        one_string,
        custom=False,
    ),
)
