"""Checks of a VM's own settings, shared by VM operations. They read rows and change nothing."""

from __future__ import annotations

from xapi.generated import enums, errors, records

__all__ = [
    "check_bootable",
    "check_memory_order",
    "check_rests",
    "check_shadow_multiplier",
    "check_vcpus",
]


def check_bootable(vm: records.VM) -> None:
    """What upstream checks no earlier than at the start: memory limits, CPUs, shadow memory."""
    check_memory_order(
        vm.memory_static_min, vm.memory_dynamic_min, vm.memory_dynamic_max, vm.memory_static_max
    )
    check_vcpus(vm.VCPUs_at_startup, vm.VCPUs_max)
    check_shadow_multiplier(vm.HVM_shadow_multiplier)


def check_rests(vm: records.VM, wanted: enums.VMPowerState) -> None:
    """VM_BAD_POWER_STATE [vm, wanted, actual]: a host may have come back with the guest since."""
    if vm.power_state != wanted:
        raise errors.VMBadPowerState(vm.ref, wanted.lower(), vm.power_state.lower())


def check_memory_order(
    static_min: int, dynamic_min: int, dynamic_max: int, static_max: int
) -> None:
    """Bytes. Raises MEMORY_CONSTRAINT_VIOLATION [the rule]."""
    if not 0 <= static_min <= dynamic_min <= dynamic_max <= static_max:
        raise errors.MemoryConstraintViolation(
            "Memory limits must satisfy: static_min <= dynamic_min <= dynamic_max <= static_max"
        )


def check_vcpus(at_startup: int, maximum: int) -> None:
    """Raises VALUE_NOT_SUPPORTED [field, value, reason]."""
    if maximum < 1:
        raise errors.ValueNotSupported("VCPUs_max", str(maximum), "must be at least 1")
    if at_startup < 1:
        raise errors.ValueNotSupported("VCPUs_at_startup", str(at_startup), "must be at least 1")
    if at_startup > maximum:
        raise errors.ValueNotSupported(
            "VCPUs_at_startup", str(at_startup), "must not exceed VCPUs_max"
        )


def check_shadow_multiplier(value: float) -> None:
    """Raises VALUE_NOT_SUPPORTED [field, value, reason]; also for what is no number."""
    if not value >= 1.0:
        raise errors.ValueNotSupported("HVM_shadow_multiplier", f"{value:g}", "must be at least 1")
