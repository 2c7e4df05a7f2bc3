"""Conditions of VIF, VUSB and VTPM: devices that need a guest in a certain state."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from xapi.generated import errors, records
from xapi.idl.errors import XenAPIError
from xapi.operations.validity.engine import Check, before, condition

__all__: list[str] = []

STOPPING = frozenset({"clean_shutdown", "hard_shutdown", "suspend", "pause"})
"""Operations of a VM during which its devices stay as they are."""


def _vm(check: Check) -> records.VM | None:
    return records.VM.find(check.db, check.row.VM)


def _running(check: Check) -> records.VM | None:
    vm = _vm(check)
    return vm if vm is not None and vm.power_state == "Running" else None


def _running_hvm(check: Check) -> records.VM | None:
    """The VM if it runs and is fully virtualised; what it was booted as counts."""
    vm = _running(check)
    if vm is None:
        return None
    metrics = records.VM_metrics.find(check.db, vm.metrics)
    booted = "unspecified" if metrics is None else metrics.current_domain_type
    return vm if (vm.domain_type if booted == "unspecified" else booted) == "hvm" else None


def _not_running(check: Check) -> tuple[str, ...] | None:
    vm = _vm(check)
    if vm is not None and vm.power_state == "Running":
        return None
    return (check.row.VM, "running", "halted" if vm is None else vm.power_state.lower())


def _stopping(check: Check) -> tuple[str, ...] | None:
    vm = _vm(check)
    if vm is None:
        return None
    for operation in vm.current_operations.values():
        if operation in STOPPING:
            return (f"The VM {vm.ref} is in the middle of {operation}.",)
    return None


# VIF


@condition("VIF", "busy")
def _vif_busy(check: Check) -> tuple[str, ...] | None:
    found = check.busy()
    return None if found is None else ("VIF", check.row.ref, found[1], found[0])


@condition("VIF", "vm_is_control_domain")
def _vm_is_control_domain(check: Check) -> tuple[str, ...] | None:
    vm = _vm(check)
    if vm is None or not vm.is_control_domain:
        return None
    return ("A VIF cannot be plugged into a control domain.",)


@condition("VIF", "network_is_sriov")
def _network_is_sriov(check: Check) -> tuple[str, ...] | None:
    network = records.network.find(check.db, check.row.network)
    if network is None:
        return None
    for ref in network.PIFs:
        pif = records.PIF.find(check.db, ref)
        if pif is not None and pif.sriov_logical_PIF_of:
            return ("A VIF on an SR-IOV network cannot be plugged into a running VM.",)
    return None


@condition("VIF", "vm_running_and_attached")
def _vif_attached(check: Check) -> tuple[str, ...] | None:
    if _running(check) is None or not (check.row.currently_attached or check.row.reserved):
        return None
    return (check.row.ref,)


@condition("VIF", "vm_running_and_detached")
def _vif_detached(check: Check) -> tuple[str, ...] | None:
    if _running(check) is None or check.row.currently_attached or check.row.reserved:
        return None
    return (check.row.ref,)


condition("VIF", "vm_not_running")(_not_running)
condition("VIF", "vm_stopping")(_stopping)


@condition("VIF", "guest_refuses_vif_hotplug")
def _guest_refuses_vif_hotplug(check: Check) -> tuple[str, ...] | None:
    vm = _running_hvm(check)
    guest = None if vm is None else records.VM_guest_metrics.find(check.db, vm.guest_metrics)
    if vm is None or guest is None or guest.can_use_hotplug_vif != "no" or not check.strict:
        return None
    return (f"The guest of {vm.ref} says that it cannot plug network interfaces.",)


@condition("VIF", "no_pv_drivers")
def _no_pv_drivers(check: Check) -> tuple[str, ...] | None:
    vm = _running_hvm(check)
    if vm is None or not check.strict:
        return None
    guest = records.VM_guest_metrics.find(check.db, vm.guest_metrics)
    if guest is not None and (
        guest.can_use_hotplug_vif != "unspecified" or guest.PV_drivers_detected
    ):
        return None
    return (vm.ref,)


# VUSB


@condition("VUSB", "busy")
def _vusb_busy(check: Check) -> tuple[str, ...] | None:
    found = check.busy()
    return None if found is None else ("VUSB", check.row.ref, found[1], found[0])


@condition("VUSB", "vm_running_and_attached")
def _vusb_attached(check: Check) -> tuple[str, ...] | None:
    return (check.row.ref,) if _running(check) and check.row.currently_attached else None


@condition("VUSB", "vm_running_and_detached")
def _vusb_detached(check: Check) -> tuple[str, ...] | None:
    return (check.row.ref,) if _running(check) and not check.row.currently_attached else None


condition("VUSB", "vm_not_running")(_not_running)
condition("VUSB", "vm_stopping")(_stopping)


# VTPM: its table has no rules, but its VM must be halted


@before("VTPM")
def _vtpm(check: Check, operations: Iterable[str]) -> dict[str, XenAPIError]:
    vm = _vm(check)
    found = check.busy()
    refused: dict[str, XenAPIError] = {}
    for operation in operations:
        if found is not None:
            refused[operation] = errors.OtherOperationInProgress(
                "VTPM", cast("str", check.row.ref), found[1], found[0]
            )
        elif vm is not None and vm.power_state != "Halted":
            refused[operation] = errors.VMBadPowerState(vm.ref, "halted", vm.power_state.lower())
    return refused
