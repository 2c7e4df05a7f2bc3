# Written by codegen from idl/; change the IDL, not this file.
"""Messages of VM: roles, types, policies, validators."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from xapi.generated.enums import (
    decode_domain_type,
    decode_on_crash_behaviour,
    decode_on_normal_exit,
    decode_on_softreboot_behavior,
    decode_update_status,
    decode_vm_operations,
    decode_vm_power_state,
    decode_vm_uefi_mode,
)
from xapi.generated.rbac import (
    LOCAL_ROOT_ONLY,
    POOL_ADMIN,
    POOL_OPERATOR,
    READ_ONLY,
    VM_ADMIN,
    VM_OPERATOR,
    VM_OPERATOR_CLIENT_CERT,
    VM_POWER_ADMIN,
    VM_POWER_ADMIN_CLIENT_CERT,
)
from xapi.idl.decode import boolean, date_time, double, integer, map_of, ref, set_of, string
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

_string_to_string_map = partial(map_of, string, string)
_vdi_ref_to_sr_ref_map = partial(map_of, ref, ref)
_vif_ref_to_network_ref_map = partial(map_of, ref, ref)
_vgpu_ref_to_gpu_group_ref_map = partial(map_of, ref, ref)
_vdi_ref_to_string_map = partial(map_of, ref, string)
_enum_vm_operations_to_string_map = partial(map_of, decode_vm_operations, string)
_vm_group_ref_set = partial(set_of, ref)
_vdi_ref_set = partial(set_of, ref)
_string_set = partial(set_of, string)


def _add_to_NVRAM(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
        string(args[2]),
    )


def _add_to_VCPUs_params_live(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
        string(args[2]),
    )


def _add_to_blocked_operations(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        decode_vm_operations(args[1]),
        string(args[2]),
    )


def _add_to_other_config(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
        string(args[2]),
    )


def _add_to_platform(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
        string(args[2]),
    )


def _assert_can_be_recovered(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        ref(args[1]),
    )


def _assert_can_boot_here(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        ref(args[1]),
    )


def _assert_can_migrate(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        _string_to_string_map(args[1]),
        boolean(args[2]),
        _vdi_ref_to_sr_ref_map(args[3]),
        _vif_ref_to_network_ref_map(args[4]),
        _string_to_string_map(args[5]),
        _vgpu_ref_to_gpu_group_ref_map(args[6]) if len(args) > 6 else EMPTY_MAP,
    )


def _assert_can_migrate_sender(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        _string_to_string_map(args[1]),
        boolean(args[2]),
        _vdi_ref_to_sr_ref_map(args[3]),
        _vif_ref_to_network_ref_map(args[4]),
        _vgpu_ref_to_gpu_group_ref_map(args[5]),
        _string_to_string_map(args[6]),
    )


def _assert_operation_valid(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        decode_vm_operations(args[1]),
    )


def _atomic_set_resident_on(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        ref(args[1]),
    )


def _call_host_plugin(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
        string(args[2]),
        _string_to_string_map(args[3]),
    )


def _call_plugin(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
        string(args[2]),
        _string_to_string_map(args[3]),
    )


def _checkpoint(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
    )


def _clone(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
    )


def _copy(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
        ref(args[2]),
    )


def _copy_bios_strings(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        ref(args[1]),
    )


def _create_new_blob(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
        string(args[2]),
        boolean(args[3]) if len(args) > 3 else False,
    )


def _forget_data_source_archives(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
    )


def _get_SRs_required_for_recovery(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        ref(args[1]),
    )


def _import(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        string(args[0]),
        ref(args[1]),
        boolean(args[2]),
        boolean(args[3]),
    )


def _import_convert(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        string(args[0]),
        string(args[1]),
        string(args[2]),
        ref(args[3]),
        _string_to_string_map(args[4]),
    )


def _maximise_memory(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        integer(args[1]),
        boolean(args[2]),
    )


def _migrate_send(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        _string_to_string_map(args[1]),
        boolean(args[2]),
        _vdi_ref_to_sr_ref_map(args[3]),
        _vif_ref_to_network_ref_map(args[4]),
        _string_to_string_map(args[5]),
        _vgpu_ref_to_gpu_group_ref_map(args[6]) if len(args) > 6 else EMPTY_MAP,
        _vdi_ref_to_string_map(args[7]) if len(args) > 7 else EMPTY_MAP,
    )


def _pool_migrate(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        ref(args[1]),
        _string_to_string_map(args[2]),
    )


def _pool_migrate_complete(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        ref(args[1]),
    )


def _query_data_source(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
    )


def _record_data_source(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
    )


def _recover(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        ref(args[1]),
        boolean(args[2]),
    )


def _remove_from_NVRAM(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
    )


def _remove_from_blocked_operations(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        decode_vm_operations(args[1]),
    )


def _remove_from_other_config(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
    )


def _remove_from_platform(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
    )


def _resume(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        boolean(args[1]),
        boolean(args[2]),
    )


def _resume_on(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        ref(args[1]),
        boolean(args[2]),
        boolean(args[3]),
    )


def _send_sysrq(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
    )


def _send_trigger(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
    )


def _set_HVM_boot_policy(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
    )


def _set_HVM_shadow_multiplier(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        double(args[1]),
    )


def _set_NVRAM(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        _string_to_string_map(args[1]),
    )


def _set_NVRAM_EFI_variables(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
        decode_update_status(args[2]) if len(args) > 2 else "unspecified",
    )


def _set_VCPUs_at_startup(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        integer(args[1]),
    )


def _set_VCPUs_max(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        integer(args[1]),
    )


def _set_VCPUs_number_live(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        integer(args[1]),
    )


def _set_actions_after_crash(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        decode_on_crash_behaviour(args[1]),
    )


def _set_appliance(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        ref(args[1]),
    )


def _set_bios_strings(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        _string_to_string_map(args[1]),
    )


def _set_blocked_operations(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        _enum_vm_operations_to_string_map(args[1]),
    )


def _set_domain_type(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        decode_domain_type(args[1]),
    )


def _set_groups(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        _vm_group_ref_set(args[1]),
    )


def _set_ha_always_run(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        boolean(args[1]),
    )


def _set_ha_restart_priority(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
    )


def _set_has_vendor_device(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        boolean(args[1]),
    )


def _set_is_default_template(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        boolean(args[1]),
    )


def _set_memory(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        integer(args[1]),
    )


def _set_memory_dynamic_max(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        integer(args[1]),
    )


def _set_memory_dynamic_min(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        integer(args[1]),
    )


def _set_memory_dynamic_range(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        integer(args[1]),
        integer(args[2]),
    )


def _set_memory_limits(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        integer(args[1]),
        integer(args[2]),
        integer(args[3]),
        integer(args[4]),
    )


def _set_memory_static_max(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        integer(args[1]),
    )


def _set_memory_static_min(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        integer(args[1]),
    )


def _set_memory_static_range(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        integer(args[1]),
        integer(args[2]),
    )


def _set_memory_target_live(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        integer(args[1]),
    )


def _set_order(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        integer(args[1]),
    )


def _set_other_config(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        _string_to_string_map(args[1]),
    )


def _set_platform(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        _string_to_string_map(args[1]),
    )


def _set_protection_policy(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        ref(args[1]),
    )


def _set_shadow_multiplier_live(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        double(args[1]),
    )


def _set_shutdown_delay(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        integer(args[1]),
    )


def _set_snapshot_schedule(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        ref(args[1]),
    )


def _set_start_delay(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        integer(args[1]),
    )


def _set_suspend_VDI(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        ref(args[1]),
    )


def _set_uefi_mode(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        decode_vm_uefi_mode(args[1]),
    )


def _snapshot(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
        _vdi_ref_set(args[2]) if len(args) > 2 else (),
    )


def _snapshot_with_quiesce(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
    )


def _start(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        boolean(args[1]),
        boolean(args[2]),
    )


def _start_on(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        ref(args[1]),
        boolean(args[2]),
        boolean(args[3]),
    )


def _sysprep(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        string(args[1]),
        double(args[2]),
    )


def _update_secureboot_certificates_on_boot(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        boolean(args[1]),
    )


def _update_snapshot_metadata(args: Sequence[object]) -> tuple[Any, ...]:
    return (
        ref(args[0]),
        ref(args[1]),
        date_time(args[2]),
        string(args[3]),
    )


_create = constructor(
    {
        "HVM_boot_params": _string_to_string_map,
        "HVM_boot_policy": string,
        "PCI_bus": string,
        "PV_args": string,
        "PV_bootloader": string,
        "PV_bootloader_args": string,
        "PV_kernel": string,
        "PV_legacy_args": string,
        "PV_ramdisk": string,
        "VCPUs_at_startup": integer,
        "VCPUs_max": integer,
        "VCPUs_params": _string_to_string_map,
        "actions_after_crash": decode_on_crash_behaviour,
        "actions_after_reboot": decode_on_normal_exit,
        "actions_after_shutdown": decode_on_normal_exit,
        "affinity": ref,
        "is_a_template": boolean,
        "memory_dynamic_max": integer,
        "memory_dynamic_min": integer,
        "memory_static_max": integer,
        "memory_static_min": integer,
        "other_config": _string_to_string_map,
        "platform": _string_to_string_map,
        "recommendations": string,
        "user_version": integer,
    },
    {
        "HVM_shadow_multiplier": (double, 1.0),
        "NVRAM": (_string_to_string_map, EMPTY_MAP),
        "actions_after_softreboot": (decode_on_softreboot_behavior, "soft_reboot"),
        "appliance": (ref, "OpaqueRef:NULL"),
        "blocked_operations": (_enum_vm_operations_to_string_map, EMPTY_MAP),
        "domain_type": (decode_domain_type, "unspecified"),
        "generation_id": (string, "0:0"),
        "ha_always_run": (boolean, False),
        "ha_restart_priority": (string, ""),
        "hardware_platform_version": (integer, 0),
        "has_vendor_device": (boolean, True),
        "is_snapshot_from_vmpp": (boolean, False),
        "is_vmss_snapshot": (boolean, False),
        "last_boot_CPU_flags": (_string_to_string_map, EMPTY_MAP),
        "last_booted_record": (string, ""),
        "memory_target": (integer, 0),
        "name_description": (string, ""),
        "name_label": (string, ""),
        "order": (integer, 0),
        "power_state": (decode_vm_power_state, "Halted"),
        "protection_policy": (ref, "OpaqueRef:NULL"),
        "reference_label": (string, ""),
        "shutdown_delay": (integer, 0),
        "snapshot_schedule": (ref, "OpaqueRef:NULL"),
        "start_delay": (integer, 0),
        "suspend_SR": (ref, "OpaqueRef:NULL"),
        "suspend_VDI": (ref, "OpaqueRef:NULL"),
        "tags": (_string_set, ()),
        "version": (integer, 0),
        "xenstore_data": (_string_to_string_map, EMPTY_MAP),
    },
)


MESSAGES: tuple[Message, ...] = (
    message(
        "VM.add_to_NVRAM",
        "custom",
        (
            ("self", "VM ref"),
            ("key", "string"),
            ("value", "string"),
        ),
        "void",
        VM_ADMIN,
        _add_to_NVRAM,
        policy=Policy(marks=("self:changing_NVRAM",)),
    ),
    message(
        "VM.add_to_VCPUs_params_live",
        "custom",
        (
            ("self", "VM ref"),
            ("key", "string"),
            ("value", "string"),
        ),
        "void",
        VM_ADMIN,
        _add_to_VCPUs_params_live,
        asynchronous=True,
        policy=Policy(runs_on="VM.resident_on if live", marks=("self:changing_VCPUs_live",)),
    ),
    message(
        "VM.add_to_blocked_operations",
        "custom",
        (
            ("self", "VM ref"),
            ("key", "enum vm_operations"),
            ("value", "string"),
        ),
        "void",
        VM_ADMIN,
        _add_to_blocked_operations,
        asynchronous=True,
    ),
    message(
        "VM.add_to_other_config",
        "custom",
        (
            ("self", "VM ref"),
            ("key", "string"),
            ("value", "string"),
        ),
        "void",
        VM_ADMIN,
        _add_to_other_config,
        key_roles={
            "XenCenter.CustomFields.*": VM_OPERATOR,
            "folder": VM_OPERATOR,
            "hvm_serial": POOL_ADMIN,
            "pci": POOL_ADMIN,
        },
    ),
    message(
        "VM.add_to_platform",
        "custom",
        (
            ("self", "VM ref"),
            ("key", "string"),
            ("value", "string"),
        ),
        "void",
        VM_ADMIN,
        _add_to_platform,
        key_roles={"hvm_serial": POOL_ADMIN},
    ),
    message(
        "VM.assert_agile",
        "custom",
        (("self", "VM ref"),),
        "void",
        READ_ONLY,
        one_ref,
        asynchronous=True,
    ),
    message(
        "VM.assert_can_be_recovered",
        "custom",
        (
            ("self", "VM ref"),
            ("session_to", "session ref"),
        ),
        "void",
        READ_ONLY,
        _assert_can_be_recovered,
        asynchronous=True,
        errors=(
            "VM_IS_PART_OF_AN_APPLIANCE",
            "VM_REQUIRES_SR",
        ),
    ),
    message(
        "VM.assert_can_boot_here",
        "custom",
        (
            ("self", "VM ref"),
            ("host", "host ref"),
        ),
        "void",
        READ_ONLY,
        _assert_can_boot_here,
        asynchronous=True,
        errors=(
            "HOST_NOT_ENOUGH_FREE_MEMORY",
            "HOST_NOT_ENOUGH_PCPUS",
            "NETWORK_SRIOV_INSUFFICIENT_CAPACITY",
            "HOST_NOT_LIVE",
            "HOST_DISABLED",
            "HOST_CANNOT_ATTACH_NETWORK",
            "VM_HVM_REQUIRED",
            "VM_REQUIRES_GPU",
            "VM_REQUIRES_IOMMU",
            "VM_REQUIRES_NETWORK",
            "VM_REQUIRES_SR",
            "VM_REQUIRES_VGPU",
            "VM_HOST_INCOMPATIBLE_VERSION",
            "VM_HOST_INCOMPATIBLE_VIRTUAL_HARDWARE_PLATFORM_VERSION",
            "INVALID_VALUE",
            "MEMORY_CONSTRAINT_VIOLATION",
            "OPERATION_NOT_ALLOWED",
            "VALUE_NOT_SUPPORTED",
            "VM_INCOMPATIBLE_WITH_THIS_HOST",
        ),
    ),
    message(
        "VM.assert_can_migrate",
        "custom",
        (
            ("vm", "VM ref"),
            ("dest", "(string -> string) map"),
            ("live", "bool"),
            ("vdi_map", "(VDI ref -> SR ref) map"),
            ("vif_map", "(VIF ref -> network ref) map"),
            ("options", "(string -> string) map"),
            ("vgpu_map", "(VGPU ref -> GPU_group ref) map", EMPTY_MAP),
        ),
        "void",
        VM_POWER_ADMIN,
        _assert_can_migrate,
        asynchronous=True,
        errors=("LICENCE_RESTRICTION",),
    ),
    message(
        "VM.assert_can_migrate_sender",
        "custom",
        (
            ("vm", "VM ref"),
            ("dest", "(string -> string) map"),
            ("live", "bool"),
            ("vdi_map", "(VDI ref -> SR ref) map"),
            ("vif_map", "(VIF ref -> network ref) map"),
            ("vgpu_map", "(VGPU ref -> GPU_group ref) map"),
            ("options", "(string -> string) map"),
        ),
        "void",
        VM_POWER_ADMIN,
        _assert_can_migrate_sender,
        asynchronous=True,
        policy=Policy(runs_on="VM.resident_on if live"),
    ),
    message(
        "VM.assert_operation_valid",
        "custom",
        (
            ("self", "VM ref"),
            ("op", "enum vm_operations"),
        ),
        "void",
        READ_ONLY,
        _assert_operation_valid,
        asynchronous=True,
    ),
    message(
        "VM.atomic_set_resident_on",
        "custom",
        (
            ("vm", "VM ref"),
            ("host", "host ref"),
        ),
        "void",
        LOCAL_ROOT_ONLY,
        _atomic_set_resident_on,
        asynchronous=True,
        pool_internal=True,
    ),
    message(
        "VM.call_host_plugin",
        "custom",
        (
            ("vm", "VM ref"),
            ("plugin", "string"),
            ("fn", "string"),
            ("args", "(string -> string) map"),
        ),
        "string",
        VM_OPERATOR,
        _call_host_plugin,
        asynchronous=True,
        policy=Policy(
            runs_on="VM.resident_on if live",
            marks=("vm:call_plugin",),
            retry_policy="fail_immediately",
        ),
    ),
    message(
        "VM.call_plugin",
        "custom",
        (
            ("vm", "VM ref"),
            ("plugin", "string"),
            ("fn", "string"),
            ("args", "(string -> string) map"),
        ),
        "string",
        VM_OPERATOR,
        _call_plugin,
        asynchronous=True,
        policy=Policy(
            runs_on="VM.resident_on if live",
            marks=("vm:call_plugin",),
            retry_policy="fail_immediately",
        ),
    ),
    message(
        "VM.checkpoint",
        "custom",
        (
            ("vm", "VM ref"),
            ("new_name", "string"),
        ),
        "VM ref",
        VM_POWER_ADMIN,
        _checkpoint,
        asynchronous=True,
        errors=(
            "VM_BAD_POWER_STATE",
            "SR_FULL",
            "OPERATION_NOT_ALLOWED",
            "VM_CHECKPOINT_SUSPEND_FAILED",
            "VM_CHECKPOINT_RESUME_FAILED",
        ),
        policy=Policy(
            runs_on="VM.resident_on, else host that sees the SRs",
            marks=("vm:checkpoint",),
            alerts=("VM_CHECKPOINTED",),
        ),
    ),
    message(
        "VM.clean_reboot",
        "custom",
        (("vm", "VM ref"),),
        "void",
        VM_OPERATOR,
        one_ref,
        asynchronous=True,
        errors=(
            "VM_BAD_POWER_STATE",
            "OTHER_OPERATION_IN_PROGRESS",
            "OPERATION_NOT_ALLOWED",
            "VM_IS_TEMPLATE",
        ),
        policy=Policy(
            runs_on="VM.resident_on if live",
            marks=(
                "vm:clean_reboot",
                "vm.VBDs:attach",
                "vm.VIFs:attach",
            ),
            alerts=("VM_REBOOTED",),
        ),
    ),
    message(
        "VM.clean_shutdown",
        "custom",
        (("vm", "VM ref"),),
        "void",
        VM_OPERATOR,
        one_ref,
        asynchronous=True,
        errors=(
            "VM_BAD_POWER_STATE",
            "OTHER_OPERATION_IN_PROGRESS",
            "OPERATION_NOT_ALLOWED",
            "VM_IS_TEMPLATE",
        ),
        policy=Policy(
            runs_on="VM.resident_on if live", marks=("vm:clean_shutdown",), alerts=("VM_SHUTDOWN",)
        ),
    ),
    message(
        "VM.clone",
        "custom",
        (
            ("vm", "VM ref"),
            ("new_name", "string"),
        ),
        "VM ref",
        VM_ADMIN,
        _clone,
        asynchronous=True,
        errors=(
            "VM_BAD_POWER_STATE",
            "SR_FULL",
            "OPERATION_NOT_ALLOWED",
            "LICENCE_RESTRICTION",
        ),
        policy=Policy(runs_on="host that sees the SRs", marks=("vm:clone",)),
    ),
    message(
        "VM.compute_memory_overhead",
        "custom",
        (("vm", "VM ref"),),
        "int",
        READ_ONLY,
        one_ref,
        asynchronous=True,
    ),
    message(
        "VM.copy",
        "custom",
        (
            ("vm", "VM ref"),
            ("new_name", "string"),
            ("sr", "SR ref"),
        ),
        "VM ref",
        VM_ADMIN,
        _copy,
        asynchronous=True,
        errors=(
            "VM_BAD_POWER_STATE",
            "SR_FULL",
            "OPERATION_NOT_ALLOWED",
            "LICENCE_RESTRICTION",
        ),
        policy=Policy(marks=("vm:copy",)),
    ),
    message(
        "VM.copy_bios_strings",
        "custom",
        (
            ("vm", "VM ref"),
            ("host", "host ref"),
        ),
        "void",
        VM_ADMIN,
        _copy_bios_strings,
        asynchronous=True,
    ),
    message(
        "VM.create_new_blob",
        "custom",
        (
            ("vm", "VM ref"),
            ("name", "string"),
            ("mime_type", "string"),
            ("public", "bool", False),
        ),
        "blob ref",
        VM_POWER_ADMIN,
        _create_new_blob,
        asynchronous=True,
    ),
    message(
        "VM.csvm",
        "custom",
        (("vm", "VM ref"),),
        "VM ref",
        VM_ADMIN,
        one_ref,
        asynchronous=True,
        errors=(
            "VM_BAD_POWER_STATE",
            "SR_FULL",
            "OPERATION_NOT_ALLOWED",
            "LICENCE_RESTRICTION",
        ),
        policy=Policy(runs_on="host that sees the SRs", marks=("vm:csvm",), alerts=("VM_CLONED",)),
    ),
    message(
        "VM.forget_data_source_archives",
        "custom",
        (
            ("self", "VM ref"),
            ("data_source", "string"),
        ),
        "void",
        VM_ADMIN,
        _forget_data_source_archives,
        policy=Policy(runs_on="VM.resident_on if live", marks=("self:data_source_op",)),
    ),
    message(
        "VM.get_SRs_required_for_recovery",
        "custom",
        (
            ("self", "VM ref"),
            ("session_to", "session ref"),
        ),
        "SR ref set",
        READ_ONLY,
        _get_SRs_required_for_recovery,
        asynchronous=True,
    ),
    message(
        "VM.get_allowed_VBD_devices",
        "custom",
        (("vm", "VM ref"),),
        "string set",
        READ_ONLY,
        one_ref,
    ),
    message(
        "VM.get_allowed_VIF_devices",
        "custom",
        (("vm", "VM ref"),),
        "string set",
        READ_ONLY,
        one_ref,
    ),
    message(
        "VM.get_boot_record",
        "custom",
        (("self", "VM ref"),),
        "VM record",
        READ_ONLY,
        one_ref,
        policy=Policy(marks=("self:get_boot_record",)),
    ),
    message(
        "VM.get_cooperative",
        "custom",
        (("self", "VM ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        asynchronous=True,
    ),
    message(
        "VM.get_data_sources",
        "custom",
        (("self", "VM ref"),),
        "data_source record set",
        READ_ONLY,
        one_ref,
        policy=Policy(runs_on="VM.resident_on if live", marks=("self:data_source_op",)),
    ),
    message(
        "VM.get_possible_hosts",
        "custom",
        (("vm", "VM ref"),),
        "host ref set",
        READ_ONLY,
        one_ref,
        asynchronous=True,
    ),
    message(
        "VM.get_secureboot_readiness",
        "custom",
        (("self", "VM ref"),),
        "enum vm_secureboot_readiness",
        POOL_ADMIN,
        one_ref,
        asynchronous=True,
    ),
    message(
        "VM.hard_reboot",
        "custom",
        (("vm", "VM ref"),),
        "void",
        VM_OPERATOR,
        one_ref,
        asynchronous=True,
        errors=(
            "VM_BAD_POWER_STATE",
            "OTHER_OPERATION_IN_PROGRESS",
            "OPERATION_NOT_ALLOWED",
            "VM_IS_TEMPLATE",
        ),
        policy=Policy(
            runs_on="VM.resident_on if live",
            marks=(
                "vm:hard_reboot",
                "vm.VBDs:attach",
                "vm.VIFs:attach",
            ),
            alerts=("VM_REBOOTED",),
        ),
    ),
    message(
        "VM.hard_reboot_internal",
        "custom",
        (("vm", "VM ref"),),
        "void",
        LOCAL_ROOT_ONLY,
        one_ref,
        asynchronous=True,
        pool_internal=True,
        policy=Policy(
            runs_on="VM.resident_on if live",
            marks=(
                "vm.VBDs:attach",
                "vm.VIFs:attach",
            ),
        ),
    ),
    message(
        "VM.hard_shutdown",
        "custom",
        (("vm", "VM ref"),),
        "void",
        VM_OPERATOR,
        one_ref,
        asynchronous=True,
        errors=(
            "VM_BAD_POWER_STATE",
            "OTHER_OPERATION_IN_PROGRESS",
            "OPERATION_NOT_ALLOWED",
            "VM_IS_TEMPLATE",
        ),
        policy=Policy(
            runs_on="VM.resident_on if live", marks=("vm:hard_shutdown",), alerts=("VM_SHUTDOWN",)
        ),
    ),
    message(
        "VM.import",
        "custom",
        (
            ("url", "string"),
            ("sr", "SR ref"),
            ("full_restore", "bool"),
            ("force", "bool"),
        ),
        "VM ref set",
        POOL_OPERATOR,
        _import,
        asynchronous=True,
        policy=Policy(runs_on="host of the SR"),
    ),
    message(
        "VM.import_convert",
        "custom",
        (
            ("type", "string"),
            ("username", "string"),
            ("password", "string"),
            ("sr", "SR ref"),
            ("remote_config", "(string -> string) map"),
        ),
        "void",
        VM_ADMIN,
        _import_convert,
        asynchronous=True,
    ),
    message(
        "VM.maximise_memory",
        "custom",
        (
            ("self", "VM ref"),
            ("total", "int"),
            ("approximate", "bool"),
        ),
        "int",
        READ_ONLY,
        _maximise_memory,
        asynchronous=True,
    ),
    message(
        "VM.migrate_send",
        "custom",
        (
            ("vm", "VM ref"),
            ("dest", "(string -> string) map"),
            ("live", "bool"),
            ("vdi_map", "(VDI ref -> SR ref) map"),
            ("vif_map", "(VIF ref -> network ref) map"),
            ("options", "(string -> string) map"),
            ("vgpu_map", "(VGPU ref -> GPU_group ref) map", EMPTY_MAP),
            ("vdi_format_map", "(VDI ref -> string) map", EMPTY_MAP),
        ),
        "VM ref",
        VM_POWER_ADMIN,
        _migrate_send,
        asynchronous=True,
        errors=(
            "VM_BAD_POWER_STATE",
            "LICENCE_RESTRICTION",
        ),
        policy=Policy(
            runs_on="VM.resident_on, else host that sees the SRs",
            marks=("vm:migrate_send",),
            alerts=("VM_MIGRATED",),
        ),
    ),
    message(
        "VM.pause",
        "custom",
        (("vm", "VM ref"),),
        "void",
        VM_OPERATOR,
        one_ref,
        asynchronous=True,
        errors=(
            "VM_BAD_POWER_STATE",
            "OTHER_OPERATION_IN_PROGRESS",
            "OPERATION_NOT_ALLOWED",
            "VM_IS_TEMPLATE",
        ),
        policy=Policy(runs_on="VM.resident_on if live", marks=("vm:pause",), alerts=("VM_PAUSED",)),
    ),
    message(
        "VM.pool_migrate",
        "custom",
        (
            ("vm", "VM ref"),
            ("host", "host ref"),
            ("options", "(string -> string) map"),
        ),
        "void",
        VM_POWER_ADMIN_CLIENT_CERT,
        _pool_migrate,
        asynchronous=True,
        errors=(
            "VM_BAD_POWER_STATE",
            "OTHER_OPERATION_IN_PROGRESS",
            "VM_IS_TEMPLATE",
            "OPERATION_NOT_ALLOWED",
            "VM_BAD_POWER_STATE",
        ),
        policy=Policy(
            runs_on="VM.resident_on if live",
            marks=(
                "vm:pool_migrate",
                "host:vm_migrate",
            ),
            alerts=("VM_MIGRATED",),
            rolling_upgrade_check=True,
        ),
    ),
    message(
        "VM.pool_migrate_complete",
        "custom",
        (
            ("vm", "VM ref"),
            ("host", "host ref"),
        ),
        "void",
        VM_POWER_ADMIN_CLIENT_CERT,
        _pool_migrate_complete,
        asynchronous=True,
        policy=Policy(runs_on="host argument"),
    ),
    message(
        "VM.power_state_reset",
        "custom",
        (("vm", "VM ref"),),
        "void",
        POOL_OPERATOR,
        one_ref,
        asynchronous=True,
    ),
    message(
        "VM.provision",
        "custom",
        (("vm", "VM ref"),),
        "void",
        VM_ADMIN,
        one_ref,
        asynchronous=True,
        errors=(
            "VM_BAD_POWER_STATE",
            "SR_FULL",
            "OPERATION_NOT_ALLOWED",
            "LICENCE_RESTRICTION",
        ),
        policy=Policy(
            runs_on="host that sees the SRs",
            marks=(
                "vm:provision",
                "target:provision",
            ),
        ),
    ),
    message(
        "VM.query_data_source",
        "custom",
        (
            ("self", "VM ref"),
            ("data_source", "string"),
        ),
        "float",
        READ_ONLY,
        _query_data_source,
        policy=Policy(runs_on="VM.resident_on if live"),
    ),
    message(
        "VM.query_services",
        "custom",
        (("self", "VM ref"),),
        "(string -> string) map",
        POOL_ADMIN,
        one_ref,
        asynchronous=True,
        policy=Policy(marks=("self:query_services",)),
    ),
    message(
        "VM.record_data_source",
        "custom",
        (
            ("self", "VM ref"),
            ("data_source", "string"),
        ),
        "void",
        VM_ADMIN,
        _record_data_source,
        policy=Policy(runs_on="VM.resident_on if live", marks=("self:data_source_op",)),
    ),
    message(
        "VM.recover",
        "custom",
        (
            ("self", "VM ref"),
            ("session_to", "session ref"),
            ("force", "bool"),
        ),
        "void",
        READ_ONLY,
        _recover,
        asynchronous=True,
    ),
    message(
        "VM.remove_from_NVRAM",
        "custom",
        (
            ("self", "VM ref"),
            ("key", "string"),
        ),
        "void",
        VM_ADMIN,
        _remove_from_NVRAM,
        policy=Policy(marks=("self:changing_NVRAM",)),
    ),
    message(
        "VM.remove_from_blocked_operations",
        "custom",
        (
            ("self", "VM ref"),
            ("key", "enum vm_operations"),
        ),
        "void",
        VM_ADMIN,
        _remove_from_blocked_operations,
        asynchronous=True,
    ),
    message(
        "VM.remove_from_other_config",
        "custom",
        (
            ("self", "VM ref"),
            ("key", "string"),
        ),
        "void",
        VM_ADMIN,
        _remove_from_other_config,
        key_roles={
            "XenCenter.CustomFields.*": VM_OPERATOR,
            "folder": VM_OPERATOR,
            "hvm_serial": POOL_ADMIN,
            "pci": POOL_ADMIN,
        },
    ),
    message(
        "VM.remove_from_platform",
        "custom",
        (
            ("self", "VM ref"),
            ("key", "string"),
        ),
        "void",
        VM_ADMIN,
        _remove_from_platform,
        key_roles={"hvm_serial": POOL_ADMIN},
    ),
    message(
        "VM.restart_device_models",
        "custom",
        (("self", "VM ref"),),
        "void",
        VM_POWER_ADMIN_CLIENT_CERT,
        one_ref,
        asynchronous=True,
        errors=(
            "VM_BAD_POWER_STATE",
            "OTHER_OPERATION_IN_PROGRESS",
            "VM_IS_TEMPLATE",
            "OPERATION_NOT_ALLOWED",
            "VM_BAD_POWER_STATE",
        ),
        policy=Policy(runs_on="VM.resident_on if live", marks=("self:pool_migrate",)),
    ),
    message(
        "VM.resume",
        "custom",
        (
            ("vm", "VM ref"),
            ("start_paused", "bool"),
            ("force", "bool"),
        ),
        "void",
        VM_OPERATOR,
        _resume,
        asynchronous=True,
        errors=(
            "VM_BAD_POWER_STATE",
            "OPERATION_NOT_ALLOWED",
            "VM_IS_TEMPLATE",
        ),
        policy=Policy(
            runs_on="scheduled host",
            marks=(
                "vm:resume",
                "vm.VBDs:attach",
                "target:vm_resume",
            ),
            alerts=("VM_RESUMED",),
        ),
    ),
    message(
        "VM.resume_on",
        "custom",
        (
            ("vm", "VM ref"),
            ("host", "host ref"),
            ("start_paused", "bool"),
            ("force", "bool"),
        ),
        "void",
        VM_POWER_ADMIN_CLIENT_CERT,
        _resume_on,
        asynchronous=True,
        errors=(
            "VM_BAD_POWER_STATE",
            "OPERATION_NOT_ALLOWED",
            "VM_IS_TEMPLATE",
        ),
        policy=Policy(
            runs_on="host argument",
            marks=(
                "vm:resume_on",
                "vm.VBDs:attach",
                "target:vm_resume",
            ),
            alerts=("VM_RESUMED",),
            rolling_upgrade_check=True,
        ),
    ),
    message(
        "VM.retrieve_wlb_recommendations",
        "custom",
        (("vm", "VM ref"),),
        "(host ref -> string set) map",
        READ_ONLY,
        one_ref,
        asynchronous=True,
    ),
    message(
        "VM.revert",
        "custom",
        (("snapshot", "VM ref"),),
        "void",
        VM_POWER_ADMIN,
        one_ref,
        asynchronous=True,
        errors=(
            "VM_BAD_POWER_STATE",
            "OPERATION_NOT_ALLOWED",
            "SR_FULL",
            "VM_REVERT_FAILED",
        ),
        policy=Policy(
            runs_on="VM.resident_on, else host that sees the SRs",
            marks=(
                "snapshot:revert",
                "snapshot.snapshot_of:reverting",
            ),
            alerts=("VM_SNAPSHOT_REVERTED",),
        ),
    ),
    message(
        "VM.s3_resume",
        "custom",
        (("vm", "VM ref"),),
        "void",
        VM_OPERATOR,
        one_ref,
        asynchronous=True,
        policy=Policy(runs_on="VM.resident_on if live"),
    ),
    message(
        "VM.s3_suspend",
        "custom",
        (("vm", "VM ref"),),
        "void",
        VM_OPERATOR,
        one_ref,
        asynchronous=True,
        policy=Policy(runs_on="VM.resident_on if live"),
    ),
    message(
        "VM.send_sysrq",
        "custom",
        (
            ("vm", "VM ref"),
            ("key", "string"),
        ),
        "void",
        POOL_ADMIN,
        _send_sysrq,
        asynchronous=True,
        errors=("VM_BAD_POWER_STATE",),
        policy=Policy(runs_on="VM.resident_on if live", marks=("vm:send_sysrq",)),
    ),
    message(
        "VM.send_trigger",
        "custom",
        (
            ("vm", "VM ref"),
            ("trigger", "string"),
        ),
        "void",
        POOL_ADMIN,
        _send_trigger,
        asynchronous=True,
        errors=("VM_BAD_POWER_STATE",),
        policy=Policy(runs_on="VM.resident_on if live", marks=("vm:send_trigger",)),
    ),
    message(
        "VM.set_HVM_boot_policy",
        "custom",
        (
            ("self", "VM ref"),
            ("value", "string"),
        ),
        "void",
        VM_ADMIN,
        _set_HVM_boot_policy,
    ),
    message(
        "VM.set_HVM_shadow_multiplier",
        "custom",
        (
            ("self", "VM ref"),
            ("value", "float"),
        ),
        "void",
        VM_POWER_ADMIN,
        _set_HVM_shadow_multiplier,
        policy=Policy(marks=("self:changing_shadow_memory",)),
    ),
    message(
        "VM.set_NVRAM",
        "custom",
        (
            ("self", "VM ref"),
            ("value", "(string -> string) map"),
        ),
        "void",
        VM_ADMIN,
        _set_NVRAM,
        policy=Policy(marks=("self:changing_NVRAM",)),
    ),
    message(
        "VM.set_NVRAM_EFI_variables",
        "custom",
        (
            ("self", "VM ref"),
            ("value", "string"),
            ("update", "enum update_status", "unspecified"),
        ),
        "void",
        LOCAL_ROOT_ONLY,
        _set_NVRAM_EFI_variables,
    ),
    message(
        "VM.set_VCPUs_at_startup",
        "custom",
        (
            ("self", "VM ref"),
            ("value", "int"),
        ),
        "void",
        VM_ADMIN,
        _set_VCPUs_at_startup,
    ),
    message(
        "VM.set_VCPUs_max",
        "custom",
        (
            ("self", "VM ref"),
            ("value", "int"),
        ),
        "void",
        VM_ADMIN,
        _set_VCPUs_max,
        policy=Policy(marks=("self:changing_VCPUs",)),
    ),
    message(
        "VM.set_VCPUs_number_live",
        "custom",
        (
            ("self", "VM ref"),
            ("nvcpu", "int"),
        ),
        "void",
        VM_ADMIN,
        _set_VCPUs_number_live,
        asynchronous=True,
        errors=(
            "OPERATION_NOT_ALLOWED",
            "LICENCE_RESTRICTION",
        ),
        policy=Policy(runs_on="VM.resident_on if live", marks=("self:changing_VCPUs_live",)),
    ),
    message(
        "VM.set_actions_after_crash",
        "custom",
        (
            ("self", "VM ref"),
            ("value", "enum on_crash_behaviour"),
        ),
        "void",
        VM_ADMIN,
        _set_actions_after_crash,
        asynchronous=True,
    ),
    message(
        "VM.set_appliance",
        "custom",
        (
            ("self", "VM ref"),
            ("value", "VM_appliance ref"),
        ),
        "void",
        POOL_OPERATOR,
        _set_appliance,
        asynchronous=True,
    ),
    message(
        "VM.set_bios_strings",
        "custom",
        (
            ("self", "VM ref"),
            ("value", "(string -> string) map"),
        ),
        "void",
        VM_ADMIN,
        _set_bios_strings,
        asynchronous=True,
        errors=(
            "VM_BIOS_STRINGS_ALREADY_SET",
            "INVALID_VALUE",
        ),
    ),
    message(
        "VM.set_blocked_operations",
        "custom",
        (
            ("self", "VM ref"),
            ("value", "(enum vm_operations -> string) map"),
        ),
        "void",
        VM_ADMIN,
        _set_blocked_operations,
        asynchronous=True,
    ),
    message(
        "VM.set_domain_type",
        "custom",
        (
            ("self", "VM ref"),
            ("value", "enum domain_type"),
        ),
        "void",
        VM_ADMIN,
        _set_domain_type,
    ),
    message(
        "VM.set_groups",
        "custom",
        (
            ("self", "VM ref"),
            ("value", "VM_group ref set"),
        ),
        "void",
        VM_ADMIN,
        _set_groups,
        asynchronous=True,
        errors=("OPERATION_NOT_ALLOWED",),
    ),
    message(
        "VM.set_ha_always_run",
        "custom",
        (
            ("self", "VM ref"),
            ("value", "bool"),
        ),
        "void",
        POOL_OPERATOR,
        _set_ha_always_run,
    ),
    message(
        "VM.set_ha_restart_priority",
        "custom",
        (
            ("self", "VM ref"),
            ("value", "string"),
        ),
        "void",
        POOL_OPERATOR,
        _set_ha_restart_priority,
    ),
    message(
        "VM.set_has_vendor_device",
        "custom",
        (
            ("self", "VM ref"),
            ("value", "bool"),
        ),
        "void",
        VM_ADMIN,
        _set_has_vendor_device,
        asynchronous=True,
    ),
    message(
        "VM.set_is_default_template",
        "custom",
        (
            ("vm", "VM ref"),
            ("value", "bool"),
        ),
        "void",
        POOL_ADMIN,
        _set_is_default_template,
        asynchronous=True,
    ),
    message(
        "VM.set_memory",
        "custom",
        (
            ("self", "VM ref"),
            ("value", "int"),
        ),
        "void",
        VM_POWER_ADMIN,
        _set_memory,
        asynchronous=True,
        policy=Policy(runs_on="VM.resident_on if live", marks=("self:changing_memory_limits",)),
    ),
    message(
        "VM.set_memory_dynamic_max",
        "custom",
        (
            ("self", "VM ref"),
            ("value", "int"),
        ),
        "void",
        VM_POWER_ADMIN,
        _set_memory_dynamic_max,
    ),
    message(
        "VM.set_memory_dynamic_min",
        "custom",
        (
            ("self", "VM ref"),
            ("value", "int"),
        ),
        "void",
        VM_POWER_ADMIN,
        _set_memory_dynamic_min,
    ),
    message(
        "VM.set_memory_dynamic_range",
        "custom",
        (
            ("self", "VM ref"),
            ("min", "int"),
            ("max", "int"),
        ),
        "void",
        VM_POWER_ADMIN,
        _set_memory_dynamic_range,
        asynchronous=True,
        policy=Policy(runs_on="VM.resident_on if live", marks=("self:changing_dynamic_range",)),
    ),
    message(
        "VM.set_memory_limits",
        "custom",
        (
            ("self", "VM ref"),
            ("static_min", "int"),
            ("static_max", "int"),
            ("dynamic_min", "int"),
            ("dynamic_max", "int"),
        ),
        "void",
        VM_POWER_ADMIN,
        _set_memory_limits,
        asynchronous=True,
        policy=Policy(runs_on="VM.resident_on if live", marks=("self:changing_memory_limits",)),
    ),
    message(
        "VM.set_memory_static_max",
        "custom",
        (
            ("self", "VM ref"),
            ("value", "int"),
        ),
        "void",
        VM_POWER_ADMIN,
        _set_memory_static_max,
        errors=("HA_OPERATION_WOULD_BREAK_FAILOVER_PLAN",),
    ),
    message(
        "VM.set_memory_static_min",
        "custom",
        (
            ("self", "VM ref"),
            ("value", "int"),
        ),
        "void",
        VM_POWER_ADMIN,
        _set_memory_static_min,
    ),
    message(
        "VM.set_memory_static_range",
        "custom",
        (
            ("self", "VM ref"),
            ("min", "int"),
            ("max", "int"),
        ),
        "void",
        VM_POWER_ADMIN,
        _set_memory_static_range,
        asynchronous=True,
        policy=Policy(marks=("self:changing_static_range",)),
    ),
    message(
        "VM.set_memory_target_live",
        "custom",
        (
            ("self", "VM ref"),
            ("target", "int"),
        ),
        "void",
        VM_POWER_ADMIN,
        _set_memory_target_live,
        asynchronous=True,
        policy=Policy(runs_on="VM.resident_on if live", marks=("self:changing_memory_live",)),
    ),
    message(
        "VM.set_order",
        "custom",
        (
            ("self", "VM ref"),
            ("value", "int"),
        ),
        "void",
        POOL_OPERATOR,
        _set_order,
        asynchronous=True,
    ),
    message(
        "VM.set_other_config",
        "custom",
        (
            ("self", "VM ref"),
            ("value", "(string -> string) map"),
        ),
        "void",
        VM_ADMIN,
        _set_other_config,
    ),
    message(
        "VM.set_platform",
        "custom",
        (
            ("self", "VM ref"),
            ("value", "(string -> string) map"),
        ),
        "void",
        VM_ADMIN,
        _set_platform,
    ),
    message(
        "VM.set_protection_policy",
        "custom",
        (
            ("self", "VM ref"),
            ("value", "VMPP ref"),
        ),
        "void",
        POOL_OPERATOR,
        _set_protection_policy,
        removed=True,
    ),
    message(
        "VM.set_shadow_multiplier_live",
        "custom",
        (
            ("self", "VM ref"),
            ("multiplier", "float"),
        ),
        "void",
        VM_POWER_ADMIN,
        _set_shadow_multiplier_live,
        asynchronous=True,
        policy=Policy(
            runs_on="VM.resident_on if live", marks=("self:changing_shadow_memory_live",)
        ),
    ),
    message(
        "VM.set_shutdown_delay",
        "custom",
        (
            ("self", "VM ref"),
            ("value", "int"),
        ),
        "void",
        POOL_OPERATOR,
        _set_shutdown_delay,
        asynchronous=True,
    ),
    message(
        "VM.set_snapshot_schedule",
        "custom",
        (
            ("self", "VM ref"),
            ("value", "VMSS ref"),
        ),
        "void",
        POOL_OPERATOR,
        _set_snapshot_schedule,
    ),
    message(
        "VM.set_start_delay",
        "custom",
        (
            ("self", "VM ref"),
            ("value", "int"),
        ),
        "void",
        POOL_OPERATOR,
        _set_start_delay,
        asynchronous=True,
    ),
    message(
        "VM.set_suspend_VDI",
        "custom",
        (
            ("self", "VM ref"),
            ("value", "VDI ref"),
        ),
        "void",
        POOL_OPERATOR,
        _set_suspend_VDI,
        asynchronous=True,
    ),
    message(
        "VM.set_uefi_mode",
        "custom",
        (
            ("self", "VM ref"),
            ("mode", "enum vm_uefi_mode"),
        ),
        "string",
        POOL_ADMIN,
        _set_uefi_mode,
        asynchronous=True,
    ),
    message(
        "VM.shutdown",
        "custom",
        (("vm", "VM ref"),),
        "void",
        VM_OPERATOR_CLIENT_CERT,
        one_ref,
        asynchronous=True,
        errors=(
            "VM_BAD_POWER_STATE",
            "OTHER_OPERATION_IN_PROGRESS",
            "OPERATION_NOT_ALLOWED",
            "VM_IS_TEMPLATE",
        ),
        policy=Policy(
            runs_on="VM.resident_on if live", marks=("vm:shutdown",), alerts=("VM_SHUTDOWN",)
        ),
    ),
    message(
        "VM.snapshot",
        "custom",
        (
            ("vm", "VM ref"),
            ("new_name", "string"),
            ("ignore_vdis", "VDI ref set", ()),
        ),
        "VM ref",
        VM_POWER_ADMIN,
        _snapshot,
        asynchronous=True,
        errors=(
            "VM_BAD_POWER_STATE",
            "SR_FULL",
            "OPERATION_NOT_ALLOWED",
        ),
        policy=Policy(
            runs_on="host that sees the SRs", marks=("vm:snapshot",), alerts=("VM_SNAPSHOTTED",)
        ),
    ),
    message(
        "VM.snapshot_with_quiesce",
        "custom",
        (
            ("vm", "VM ref"),
            ("new_name", "string"),
        ),
        "VM ref",
        VM_POWER_ADMIN,
        _snapshot_with_quiesce,
        asynchronous=True,
        removed=True,
        errors=(
            "VM_BAD_POWER_STATE",
            "SR_FULL",
            "OPERATION_NOT_ALLOWED",
            "VM_SNAPSHOT_WITH_QUIESCE_FAILED",
            "VM_SNAPSHOT_WITH_QUIESCE_TIMEOUT",
            "VM_SNAPSHOT_WITH_QUIESCE_PLUGIN_DEOS_NOT_RESPOND",
            "VM_SNAPSHOT_WITH_QUIESCE_NOT_SUPPORTED",
        ),
    ),
    message(
        "VM.start",
        "custom",
        (
            ("vm", "VM ref"),
            ("start_paused", "bool"),
            ("force", "bool"),
        ),
        "void",
        VM_OPERATOR,
        _start,
        asynchronous=True,
        errors=(
            "VM_BAD_POWER_STATE",
            "VM_HVM_REQUIRED",
            "VM_IS_TEMPLATE",
            "OTHER_OPERATION_IN_PROGRESS",
            "OPERATION_NOT_ALLOWED",
            "BOOTLOADER_FAILED",
            "UNKNOWN_BOOTLOADER",
            "NO_HOSTS_AVAILABLE",
            "LICENCE_RESTRICTION",
        ),
        policy=Policy(
            runs_on="scheduled host",
            marks=(
                "vm:start",
                "vm.VBDs:attach",
                "vm.VIFs:attach",
                "target:vm_start",
            ),
            alerts=("VM_STARTED",),
        ),
    ),
    message(
        "VM.start_on",
        "custom",
        (
            ("vm", "VM ref"),
            ("host", "host ref"),
            ("start_paused", "bool"),
            ("force", "bool"),
        ),
        "void",
        VM_POWER_ADMIN_CLIENT_CERT,
        _start_on,
        asynchronous=True,
        errors=(
            "VM_BAD_POWER_STATE",
            "VM_IS_TEMPLATE",
            "OTHER_OPERATION_IN_PROGRESS",
            "OPERATION_NOT_ALLOWED",
            "BOOTLOADER_FAILED",
            "UNKNOWN_BOOTLOADER",
        ),
        policy=Policy(
            runs_on="host argument",
            marks=(
                "vm:start_on",
                "vm.VBDs:attach",
                "vm.VIFs:attach",
                "target:vm_start",
            ),
            alerts=("VM_STARTED",),
            rolling_upgrade_check=True,
        ),
    ),
    message(
        "VM.suspend",
        "custom",
        (("vm", "VM ref"),),
        "void",
        VM_OPERATOR_CLIENT_CERT,
        one_ref,
        asynchronous=True,
        errors=(
            "VM_BAD_POWER_STATE",
            "OTHER_OPERATION_IN_PROGRESS",
            "OPERATION_NOT_ALLOWED",
            "VM_IS_TEMPLATE",
        ),
        policy=Policy(
            runs_on="VM.resident_on if live", marks=("vm:suspend",), alerts=("VM_SUSPENDED",)
        ),
    ),
    message(
        "VM.sysprep",
        "custom",
        (
            ("self", "VM ref"),
            ("unattend", "string"),
            ("timeout", "float"),
        ),
        "void",
        VM_ADMIN,
        _sysprep,
        secrets=("unattend",),
        asynchronous=True,
        policy=Policy(
            runs_on="VM.resident_on if live",
            marks=("self:sysprep",),
            retry_policy="fail_immediately",
        ),
    ),
    message(
        "VM.unpause",
        "custom",
        (("vm", "VM ref"),),
        "void",
        VM_OPERATOR,
        one_ref,
        asynchronous=True,
        errors=(
            "VM_BAD_POWER_STATE",
            "OPERATION_NOT_ALLOWED",
            "VM_IS_TEMPLATE",
        ),
        policy=Policy(
            runs_on="VM.resident_on if live", marks=("vm:unpause",), alerts=("VM_UNPAUSED",)
        ),
    ),
    message(
        "VM.update_allowed_operations",
        "custom",
        (("self", "VM ref"),),
        "void",
        POOL_ADMIN,
        one_ref,
        asynchronous=True,
    ),
    message(
        "VM.update_secureboot_certificates_on_boot",
        "custom",
        (
            ("self", "VM ref"),
            ("mark", "bool"),
        ),
        "void",
        VM_ADMIN,
        _update_secureboot_certificates_on_boot,
        asynchronous=True,
    ),
    message(
        "VM.update_snapshot_metadata",
        "custom",
        (
            ("vm", "VM ref"),
            ("snapshot_of", "VM ref"),
            ("snapshot_time", "datetime"),
            ("transportable_snapshot_id", "string"),
        ),
        "void",
        POOL_OPERATOR,
        _update_snapshot_metadata,
        asynchronous=True,
    ),
    message(
        "VM.wait_memory_target_live",
        "custom",
        (("self", "VM ref"),),
        "void",
        READ_ONLY,
        one_ref,
        asynchronous=True,
        policy=Policy(runs_on="VM.resident_on if live", marks=("self:awaiting_memory_live",)),
    ),
    message(
        "VM.get_HVM_boot_params",
        "getter",
        (("self", "VM ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        field="HVM_boot_params",
        custom=False,
    ),
    message(
        "VM.set_HVM_boot_params",
        "setter",
        (
            ("self", "VM ref"),
            ("value", "(string -> string) map"),
        ),
        "void",
        VM_ADMIN,
        ref_and(_string_to_string_map),
        field="HVM_boot_params",
        custom=False,
    ),
    message(
        "VM.add_to_HVM_boot_params",
        "add_to",
        (
            ("self", "VM ref"),
            ("key", "string"),
            ("value", "string"),
        ),
        "void",
        VM_ADMIN,
        ref_key_value(string, string),
        field="HVM_boot_params",
        custom=False,
    ),
    message(
        "VM.remove_from_HVM_boot_params",
        "remove_from",
        (
            ("self", "VM ref"),
            ("key", "string"),
        ),
        "void",
        VM_ADMIN,
        ref_and(string),
        field="HVM_boot_params",
        custom=False,
    ),
    message(
        "VM.get_HVM_boot_policy",
        "getter",
        (("self", "VM ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="HVM_boot_policy",
        custom=False,
    ),
    message(
        "VM.get_HVM_shadow_multiplier",
        "getter",
        (("self", "VM ref"),),
        "float",
        READ_ONLY,
        one_ref,
        field="HVM_shadow_multiplier",
        custom=False,
    ),
    message(
        "VM.get_NVRAM",
        "getter",
        (("self", "VM ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        field="NVRAM",
        custom=False,
    ),
    message(
        "VM.get_PCI_bus",
        "getter",
        (("self", "VM ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="PCI_bus",
        custom=False,
    ),
    message(
        "VM.set_PCI_bus",
        "setter",
        (
            ("self", "VM ref"),
            ("value", "string"),
        ),
        "void",
        VM_ADMIN,
        ref_and(string),
        field="PCI_bus",
        custom=False,
    ),
    message(
        "VM.get_PV_args",
        "getter",
        (("self", "VM ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="PV_args",
        custom=False,
    ),
    message(
        "VM.set_PV_args",
        "setter",
        (
            ("self", "VM ref"),
            ("value", "string"),
        ),
        "void",
        VM_ADMIN,
        ref_and(string),
        field="PV_args",
        custom=False,
    ),
    message(
        "VM.get_PV_bootloader",
        "getter",
        (("self", "VM ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="PV_bootloader",
        custom=False,
    ),
    message(
        "VM.set_PV_bootloader",
        "setter",
        (
            ("self", "VM ref"),
            ("value", "string"),
        ),
        "void",
        VM_ADMIN,
        ref_and(string),
        field="PV_bootloader",
        custom=False,
    ),
    message(
        "VM.get_PV_bootloader_args",
        "getter",
        (("self", "VM ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="PV_bootloader_args",
        custom=False,
    ),
    message(
        "VM.set_PV_bootloader_args",
        "setter",
        (
            ("self", "VM ref"),
            ("value", "string"),
        ),
        "void",
        VM_ADMIN,
        ref_and(string),
        field="PV_bootloader_args",
        custom=False,
    ),
    message(
        "VM.get_PV_kernel",
        "getter",
        (("self", "VM ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="PV_kernel",
        custom=False,
    ),
    message(
        "VM.set_PV_kernel",
        "setter",
        (
            ("self", "VM ref"),
            ("value", "string"),
        ),
        "void",
        VM_ADMIN,
        ref_and(string),
        field="PV_kernel",
        custom=False,
    ),
    message(
        "VM.get_PV_legacy_args",
        "getter",
        (("self", "VM ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="PV_legacy_args",
        custom=False,
    ),
    message(
        "VM.set_PV_legacy_args",
        "setter",
        (
            ("self", "VM ref"),
            ("value", "string"),
        ),
        "void",
        VM_ADMIN,
        ref_and(string),
        field="PV_legacy_args",
        custom=False,
    ),
    message(
        "VM.get_PV_ramdisk",
        "getter",
        (("self", "VM ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="PV_ramdisk",
        custom=False,
    ),
    message(
        "VM.set_PV_ramdisk",
        "setter",
        (
            ("self", "VM ref"),
            ("value", "string"),
        ),
        "void",
        VM_ADMIN,
        ref_and(string),
        field="PV_ramdisk",
        custom=False,
    ),
    message(
        "VM.get_VBDs",
        "getter",
        (("self", "VM ref"),),
        "VBD ref set",
        READ_ONLY,
        one_ref,
        field="VBDs",
        custom=False,
    ),
    message(
        "VM.get_VCPUs_at_startup",
        "getter",
        (("self", "VM ref"),),
        "int",
        READ_ONLY,
        one_ref,
        field="VCPUs_at_startup",
        custom=False,
    ),
    message(
        "VM.get_VCPUs_max",
        "getter",
        (("self", "VM ref"),),
        "int",
        READ_ONLY,
        one_ref,
        field="VCPUs_max",
        custom=False,
    ),
    message(
        "VM.get_VCPUs_params",
        "getter",
        (("self", "VM ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        field="VCPUs_params",
        custom=False,
    ),
    message(
        "VM.set_VCPUs_params",
        "setter",
        (
            ("self", "VM ref"),
            ("value", "(string -> string) map"),
        ),
        "void",
        VM_ADMIN,
        ref_and(_string_to_string_map),
        field="VCPUs_params",
        custom=False,
    ),
    message(
        "VM.add_to_VCPUs_params",
        "add_to",
        (
            ("self", "VM ref"),
            ("key", "string"),
            ("value", "string"),
        ),
        "void",
        VM_ADMIN,
        ref_key_value(string, string),
        field="VCPUs_params",
        custom=False,
    ),
    message(
        "VM.remove_from_VCPUs_params",
        "remove_from",
        (
            ("self", "VM ref"),
            ("key", "string"),
        ),
        "void",
        VM_ADMIN,
        ref_and(string),
        field="VCPUs_params",
        custom=False,
    ),
    message(
        "VM.get_VGPUs",
        "getter",
        (("self", "VM ref"),),
        "VGPU ref set",
        READ_ONLY,
        one_ref,
        field="VGPUs",
        custom=False,
    ),
    message(
        "VM.get_VIFs",
        "getter",
        (("self", "VM ref"),),
        "VIF ref set",
        READ_ONLY,
        one_ref,
        field="VIFs",
        custom=False,
    ),
    message(
        "VM.get_VTPMs",
        "getter",
        (("self", "VM ref"),),
        "VTPM ref set",
        READ_ONLY,
        one_ref,
        field="VTPMs",
        custom=False,
    ),
    message(
        "VM.get_VUSBs",
        "getter",
        (("self", "VM ref"),),
        "VUSB ref set",
        READ_ONLY,
        one_ref,
        field="VUSBs",
        custom=False,
    ),
    message(
        "VM.get_actions_after_crash",
        "getter",
        (("self", "VM ref"),),
        "enum on_crash_behaviour",
        READ_ONLY,
        one_ref,
        field="actions_after_crash",
        custom=False,
    ),
    message(
        "VM.get_actions_after_reboot",
        "getter",
        (("self", "VM ref"),),
        "enum on_normal_exit",
        READ_ONLY,
        one_ref,
        field="actions_after_reboot",
        custom=False,
    ),
    message(
        "VM.set_actions_after_reboot",
        "setter",
        (
            ("self", "VM ref"),
            ("value", "enum on_normal_exit"),
        ),
        "void",
        VM_ADMIN,
        ref_and(decode_on_normal_exit),
        field="actions_after_reboot",
        custom=False,
    ),
    message(
        "VM.get_actions_after_shutdown",
        "getter",
        (("self", "VM ref"),),
        "enum on_normal_exit",
        READ_ONLY,
        one_ref,
        field="actions_after_shutdown",
        custom=False,
    ),
    message(
        "VM.set_actions_after_shutdown",
        "setter",
        (
            ("self", "VM ref"),
            ("value", "enum on_normal_exit"),
        ),
        "void",
        VM_ADMIN,
        ref_and(decode_on_normal_exit),
        field="actions_after_shutdown",
        custom=False,
    ),
    message(
        "VM.get_actions_after_softreboot",
        "getter",
        (("self", "VM ref"),),
        "enum on_softreboot_behavior",
        READ_ONLY,
        one_ref,
        field="actions_after_softreboot",
        custom=False,
    ),
    message(
        "VM.set_actions_after_softreboot",
        "setter",
        (
            ("self", "VM ref"),
            ("value", "enum on_softreboot_behavior"),
        ),
        "void",
        VM_ADMIN,
        ref_and(decode_on_softreboot_behavior),
        field="actions_after_softreboot",
        custom=False,
    ),
    message(
        "VM.get_affinity",
        "getter",
        (("self", "VM ref"),),
        "host ref",
        READ_ONLY,
        one_ref,
        field="affinity",
        custom=False,
    ),
    message(
        "VM.set_affinity",
        "setter",
        (
            ("self", "VM ref"),
            ("value", "host ref"),
        ),
        "void",
        VM_POWER_ADMIN,
        ref_and(ref),
        field="affinity",
        custom=False,
    ),
    message(
        "VM.get_allowed_operations",
        "getter",
        (("self", "VM ref"),),
        "enum vm_operations set",
        READ_ONLY,
        one_ref,
        field="allowed_operations",
        custom=False,
    ),
    message(
        "VM.get_appliance",
        "getter",
        (("self", "VM ref"),),
        "VM_appliance ref",
        READ_ONLY,
        one_ref,
        field="appliance",
        custom=False,
    ),
    message(
        "VM.get_attached_PCIs",
        "getter",
        (("self", "VM ref"),),
        "PCI ref set",
        READ_ONLY,
        one_ref,
        field="attached_PCIs",
        custom=False,
    ),
    message(
        "VM.get_bios_strings",
        "getter",
        (("self", "VM ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        field="bios_strings",
        custom=False,
    ),
    message(
        "VM.get_blobs",
        "getter",
        (("self", "VM ref"),),
        "(string -> blob ref) map",
        READ_ONLY,
        one_ref,
        field="blobs",
        custom=False,
    ),
    message(
        "VM.get_blocked_operations",
        "getter",
        (("self", "VM ref"),),
        "(enum vm_operations -> string) map",
        READ_ONLY,
        one_ref,
        field="blocked_operations",
        custom=False,
    ),
    message(
        "VM.get_children",
        "getter",
        (("self", "VM ref"),),
        "VM ref set",
        READ_ONLY,
        one_ref,
        field="children",
        custom=False,
    ),
    message(
        "VM.get_consoles",
        "getter",
        (("self", "VM ref"),),
        "console ref set",
        READ_ONLY,
        one_ref,
        field="consoles",
        custom=False,
    ),
    message(
        "VM.get_crash_dumps",
        "getter",
        (("self", "VM ref"),),
        "crashdump ref set",
        READ_ONLY,
        one_ref,
        field="crash_dumps",
        custom=False,
    ),
    message(
        "VM.get_current_operations",
        "getter",
        (("self", "VM ref"),),
        "(string -> enum vm_operations) map",
        READ_ONLY,
        one_ref,
        field="current_operations",
        custom=False,
    ),
    message(
        "VM.get_domain_type",
        "getter",
        (("self", "VM ref"),),
        "enum domain_type",
        READ_ONLY,
        one_ref,
        field="domain_type",
        custom=False,
    ),
    message(
        "VM.get_domarch",
        "getter",
        (("self", "VM ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="domarch",
        custom=False,
    ),
    message(
        "VM.get_domid",
        "getter",
        (("self", "VM ref"),),
        "int",
        READ_ONLY,
        one_ref,
        field="domid",
        custom=False,
    ),
    message(
        "VM.get_generation_id",
        "getter",
        (("self", "VM ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="generation_id",
        custom=False,
    ),
    message(
        "VM.get_groups",
        "getter",
        (("self", "VM ref"),),
        "VM_group ref set",
        READ_ONLY,
        one_ref,
        field="groups",
        custom=False,
    ),
    message(
        "VM.get_guest_metrics",
        "getter",
        (("self", "VM ref"),),
        "VM_guest_metrics ref",
        READ_ONLY,
        one_ref,
        field="guest_metrics",
        custom=False,
    ),
    message(
        "VM.get_ha_always_run",
        "getter",
        (("self", "VM ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="ha_always_run",
        custom=False,
    ),
    message(
        "VM.get_ha_restart_priority",
        "getter",
        (("self", "VM ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="ha_restart_priority",
        custom=False,
    ),
    message(
        "VM.get_hardware_platform_version",
        "getter",
        (("self", "VM ref"),),
        "int",
        READ_ONLY,
        one_ref,
        field="hardware_platform_version",
        custom=False,
    ),
    message(
        "VM.set_hardware_platform_version",
        "setter",
        (
            ("self", "VM ref"),
            ("value", "int"),
        ),
        "void",
        VM_ADMIN,
        ref_and(integer),
        field="hardware_platform_version",
        custom=False,
    ),
    message(
        "VM.get_has_vendor_device",
        "getter",
        (("self", "VM ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="has_vendor_device",
        custom=False,
    ),
    message(
        "VM.get_is_a_snapshot",
        "getter",
        (("self", "VM ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="is_a_snapshot",
        custom=False,
    ),
    message(
        "VM.get_is_a_template",
        "getter",
        (("self", "VM ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="is_a_template",
        custom=False,
    ),
    message(
        "VM.set_is_a_template",
        "setter",
        (
            ("self", "VM ref"),
            ("value", "bool"),
        ),
        "void",
        VM_ADMIN,
        ref_and(boolean),
        field="is_a_template",
    ),
    message(
        "VM.get_is_control_domain",
        "getter",
        (("self", "VM ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="is_control_domain",
        custom=False,
    ),
    message(
        "VM.get_is_default_template",
        "getter",
        (("self", "VM ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="is_default_template",
        custom=False,
    ),
    message(
        "VM.get_is_snapshot_from_vmpp",
        "getter",
        (("self", "VM ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="is_snapshot_from_vmpp",
        custom=False,
        removed=True,
    ),
    message(
        "VM.get_is_vmss_snapshot",
        "getter",
        (("self", "VM ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="is_vmss_snapshot",
        custom=False,
    ),
    message(
        "VM.get_last_boot_CPU_flags",
        "getter",
        (("self", "VM ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        field="last_boot_CPU_flags",
        custom=False,
    ),
    message(
        "VM.get_last_booted_record",
        "getter",
        (("self", "VM ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="last_booted_record",
        custom=False,
    ),
    message(
        "VM.get_memory_dynamic_max",
        "getter",
        (("self", "VM ref"),),
        "int",
        READ_ONLY,
        one_ref,
        field="memory_dynamic_max",
        custom=False,
    ),
    message(
        "VM.get_memory_dynamic_min",
        "getter",
        (("self", "VM ref"),),
        "int",
        READ_ONLY,
        one_ref,
        field="memory_dynamic_min",
        custom=False,
    ),
    message(
        "VM.get_memory_overhead",
        "getter",
        (("self", "VM ref"),),
        "int",
        READ_ONLY,
        one_ref,
        field="memory_overhead",
        custom=False,
    ),
    message(
        "VM.get_memory_static_max",
        "getter",
        (("self", "VM ref"),),
        "int",
        READ_ONLY,
        one_ref,
        field="memory_static_max",
        custom=False,
    ),
    message(
        "VM.get_memory_static_min",
        "getter",
        (("self", "VM ref"),),
        "int",
        READ_ONLY,
        one_ref,
        field="memory_static_min",
        custom=False,
    ),
    message(
        "VM.get_memory_target",
        "getter",
        (("self", "VM ref"),),
        "int",
        READ_ONLY,
        one_ref,
        field="memory_target",
        custom=False,
    ),
    message(
        "VM.get_metrics",
        "getter",
        (("self", "VM ref"),),
        "VM_metrics ref",
        READ_ONLY,
        one_ref,
        field="metrics",
        custom=False,
    ),
    message(
        "VM.get_name_description",
        "getter",
        (("self", "VM ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="name_description",
        custom=False,
    ),
    message(
        "VM.set_name_description",
        "setter",
        (
            ("self", "VM ref"),
            ("value", "string"),
        ),
        "void",
        VM_ADMIN,
        ref_and(string),
        field="name_description",
        custom=False,
    ),
    message(
        "VM.get_name_label",
        "getter",
        (("self", "VM ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="name_label",
        custom=False,
    ),
    message(
        "VM.set_name_label",
        "setter",
        (
            ("self", "VM ref"),
            ("value", "string"),
        ),
        "void",
        VM_ADMIN,
        ref_and(string),
        field="name_label",
        custom=False,
    ),
    message(
        "VM.get_order",
        "getter",
        (("self", "VM ref"),),
        "int",
        READ_ONLY,
        one_ref,
        field="order",
        custom=False,
    ),
    message(
        "VM.get_other_config",
        "getter",
        (("self", "VM ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        field="other_config",
        custom=False,
    ),
    message(
        "VM.get_parent",
        "getter",
        (("self", "VM ref"),),
        "VM ref",
        READ_ONLY,
        one_ref,
        field="parent",
        custom=False,
    ),
    message(
        "VM.get_pending_guidances",
        "getter",
        (("self", "VM ref"),),
        "enum update_guidances set",
        READ_ONLY,
        one_ref,
        field="pending_guidances",
        custom=False,
    ),
    message(
        "VM.get_pending_guidances_full",
        "getter",
        (("self", "VM ref"),),
        "enum update_guidances set",
        READ_ONLY,
        one_ref,
        field="pending_guidances_full",
        custom=False,
    ),
    message(
        "VM.get_pending_guidances_recommended",
        "getter",
        (("self", "VM ref"),),
        "enum update_guidances set",
        READ_ONLY,
        one_ref,
        field="pending_guidances_recommended",
        custom=False,
    ),
    message(
        "VM.get_platform",
        "getter",
        (("self", "VM ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        field="platform",
        custom=False,
    ),
    message(
        "VM.get_power_state",
        "getter",
        (("self", "VM ref"),),
        "enum vm_power_state",
        READ_ONLY,
        one_ref,
        field="power_state",
        custom=False,
    ),
    message(
        "VM.get_protection_policy",
        "getter",
        (("self", "VM ref"),),
        "VMPP ref",
        READ_ONLY,
        one_ref,
        field="protection_policy",
        custom=False,
    ),
    message(
        "VM.get_recommendations",
        "getter",
        (("self", "VM ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="recommendations",
        custom=False,
    ),
    message(
        "VM.set_recommendations",
        "setter",
        (
            ("self", "VM ref"),
            ("value", "string"),
        ),
        "void",
        VM_ADMIN,
        ref_and(string),
        field="recommendations",
        custom=False,
    ),
    message(
        "VM.get_reference_label",
        "getter",
        (("self", "VM ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="reference_label",
        custom=False,
    ),
    message(
        "VM.get_requires_reboot",
        "getter",
        (("self", "VM ref"),),
        "bool",
        READ_ONLY,
        one_ref,
        field="requires_reboot",
        custom=False,
    ),
    message(
        "VM.get_resident_on",
        "getter",
        (("self", "VM ref"),),
        "host ref",
        READ_ONLY,
        one_ref,
        field="resident_on",
        custom=False,
    ),
    message(
        "VM.get_scheduled_to_be_resident_on",
        "getter",
        (("self", "VM ref"),),
        "host ref",
        READ_ONLY,
        one_ref,
        field="scheduled_to_be_resident_on",
        custom=False,
    ),
    message(
        "VM.get_secureboot_certificates_state",
        "getter",
        (("self", "VM ref"),),
        "enum vm_secureboot_certificates_state",
        READ_ONLY,
        one_ref,
        field="secureboot_certificates_state",
        custom=False,
    ),
    message(
        "VM.get_shutdown_delay",
        "getter",
        (("self", "VM ref"),),
        "int",
        READ_ONLY,
        one_ref,
        field="shutdown_delay",
        custom=False,
    ),
    message(
        "VM.get_snapshot_info",
        "getter",
        (("self", "VM ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        field="snapshot_info",
        custom=False,
    ),
    message(
        "VM.get_snapshot_metadata",
        "getter",
        (("self", "VM ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="snapshot_metadata",
        custom=False,
    ),
    message(
        "VM.get_snapshot_of",
        "getter",
        (("self", "VM ref"),),
        "VM ref",
        READ_ONLY,
        one_ref,
        field="snapshot_of",
        custom=False,
    ),
    message(
        "VM.get_snapshot_schedule",
        "getter",
        (("self", "VM ref"),),
        "VMSS ref",
        READ_ONLY,
        one_ref,
        field="snapshot_schedule",
        custom=False,
    ),
    message(
        "VM.get_snapshot_time",
        "getter",
        (("self", "VM ref"),),
        "datetime",
        READ_ONLY,
        one_ref,
        field="snapshot_time",
        custom=False,
    ),
    message(
        "VM.get_snapshots",
        "getter",
        (("self", "VM ref"),),
        "VM ref set",
        READ_ONLY,
        one_ref,
        field="snapshots",
        custom=False,
    ),
    message(
        "VM.get_start_delay",
        "getter",
        (("self", "VM ref"),),
        "int",
        READ_ONLY,
        one_ref,
        field="start_delay",
        custom=False,
    ),
    message(
        "VM.get_suspend_SR",
        "getter",
        (("self", "VM ref"),),
        "SR ref",
        READ_ONLY,
        one_ref,
        field="suspend_SR",
        custom=False,
    ),
    message(
        "VM.set_suspend_SR",
        "setter",
        (
            ("self", "VM ref"),
            ("value", "SR ref"),
        ),
        "void",
        VM_ADMIN,
        ref_and(ref),
        field="suspend_SR",
        custom=False,
    ),
    message(
        "VM.get_suspend_VDI",
        "getter",
        (("self", "VM ref"),),
        "VDI ref",
        READ_ONLY,
        one_ref,
        field="suspend_VDI",
        custom=False,
    ),
    message(
        "VM.get_tags",
        "getter",
        (("self", "VM ref"),),
        "string set",
        READ_ONLY,
        one_ref,
        field="tags",
        custom=False,
    ),
    message(
        "VM.set_tags",
        "setter",
        (
            ("self", "VM ref"),
            ("value", "string set"),
        ),
        "void",
        VM_OPERATOR,
        ref_and(_string_set),
        field="tags",
        custom=False,
    ),
    message(
        "VM.add_tags",
        "add",
        (
            ("self", "VM ref"),
            ("value", "string"),
        ),
        "void",
        VM_OPERATOR,
        ref_and(string),
        field="tags",
        custom=False,
    ),
    message(
        "VM.remove_tags",
        "remove",
        (
            ("self", "VM ref"),
            ("value", "string"),
        ),
        "void",
        VM_OPERATOR,
        ref_and(string),
        field="tags",
        custom=False,
    ),
    message(
        "VM.get_transportable_snapshot_id",
        "getter",
        (("self", "VM ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="transportable_snapshot_id",
        custom=False,
    ),
    message(
        "VM.get_user_version",
        "getter",
        (("self", "VM ref"),),
        "int",
        READ_ONLY,
        one_ref,
        field="user_version",
        custom=False,
    ),
    message(
        "VM.set_user_version",
        "setter",
        (
            ("self", "VM ref"),
            ("value", "int"),
        ),
        "void",
        VM_ADMIN,
        ref_and(integer),
        field="user_version",
        custom=False,
    ),
    message(
        "VM.get_uuid",
        "getter",
        (("self", "VM ref"),),
        "string",
        READ_ONLY,
        one_ref,
        field="uuid",
        custom=False,
    ),
    message(
        "VM.get_version",
        "getter",
        (("self", "VM ref"),),
        "int",
        READ_ONLY,
        one_ref,
        field="version",
        custom=False,
    ),
    message(
        "VM.get_xenstore_data",
        "getter",
        (("self", "VM ref"),),
        "(string -> string) map",
        READ_ONLY,
        one_ref,
        field="xenstore_data",
        custom=False,
    ),
    message(
        "VM.set_xenstore_data",
        "setter",
        (
            ("self", "VM ref"),
            ("value", "(string -> string) map"),
        ),
        "void",
        VM_ADMIN,
        ref_and(_string_to_string_map),
        field="xenstore_data",
        policy=Policy(runs_on="VM.resident_on if live"),
    ),
    message(
        "VM.add_to_xenstore_data",
        "add_to",
        (
            ("self", "VM ref"),
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
        "VM.remove_from_xenstore_data",
        "remove_from",
        (
            ("self", "VM ref"),
            ("key", "string"),
        ),
        "void",
        VM_ADMIN,
        ref_and(string),
        field="xenstore_data",
        custom=False,
    ),
    message(
        "VM.create",
        "constructor",
        (("args", "VM record"),),
        "VM ref",
        VM_ADMIN,
        _create,
        asynchronous=True,
    ),
    message(
        "VM.destroy",
        "destructor",
        (("self", "VM ref"),),
        "void",
        VM_ADMIN,
        one_ref,
        asynchronous=True,
        policy=Policy(marks=("self:destroy",)),
    ),
    message(
        "VM.get_by_uuid",
        "get_by_uuid",
        (("uuid", "string"),),
        "VM ref",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "VM.get_record",
        "get_record",
        (("self", "VM ref"),),
        "VM record",
        READ_ONLY,
        one_ref,
        custom=False,
    ),
    message(
        "VM.get_by_name_label",
        "get_by_name_label",
        (("label", "string"),),
        "VM ref set",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message("VM.get_all", "get_all", (), "VM ref set", READ_ONLY, no_arguments, custom=False),
    message(
        "VM.get_all_where",
        "get_all_where",
        (("expr", "string"),),
        "VM ref set",
        READ_ONLY,
        one_string,
        custom=False,
    ),
    message(
        "VM.get_all_records",
        "get_all_records",
        (),
        "(VM ref -> VM record) map",
        READ_ONLY,
        no_arguments,
        custom=False,
    ),
    message(
        "VM.get_all_records_where",
        "get_all_records_where",
        (("expr", "string"),),
        "(VM ref -> VM record) map",
        READ_ONLY,
        one_string,
        custom=False,
    ),
)
