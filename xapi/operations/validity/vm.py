"""When an operation on a VM or a VM appliance is valid (semantics.md §7, §8).

Checks in the order clients rely on: blocked by the user, power state, operations in progress,
template, snapshot, then what the VM is and has (clients.md §6). Nothing here changes anything.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import cast

from xapi.generated import errors, records, refs
from xapi.generated.operation_tables import TABLES
from xapi.idl.errors import XenAPIError
from xapi.idl.record import EMPTY_MAP, Reader
from xapi.operations.guest_specs import make_error
from xapi.operations.validity.engine import Check, before, condition

_TABLE = TABLES["VM"]
_ALL = frozenset(_TABLE.all)
_REVERTS = frozenset({"revert"})
_BESIDE = {op: frozenset(others) for op, others in _TABLE.concurrent_with.items()}
_NONE: frozenset[str] = frozenset()
DEFAULT_TEMPLATE_KEY = "default_template"
_SUSPEND_REASON = "data-cant-suspend-reason"
_UPGRADE_KEY = "rolling_upgrade_in_progress"
_CLONE_SUSPENDED_KEY = "allow_clone_suspended_vm"


# Before the rules of the table


@cache
def _states(control_domain: bool, snapshot: bool, clone_suspended: bool) -> dict[str, str]:
    """Operation -> the power states it is valid in, as the error shows them."""
    states: dict[str, list[str]] = dict(_TABLE.power_states)
    variants = {
        "is_control_domain": control_domain,
        "is_a_snapshot": snapshot,
        "clone_of_suspended_allowed": clone_suspended,
    }
    for name, holds in variants.items():
        if holds:
            states.update(_TABLE.power_states_if.get(name, {}))
    return {op: ", ".join(state.lower() for state in wanted) for op, wanted in states.items()}


@cache
def _wrong_state(
    power_state: str, control_domain: bool, snapshot: bool, clone_suspended: bool
) -> frozenset[str]:
    states = _states(control_domain, snapshot, clone_suspended)
    actual = power_state.lower()
    return frozenset(op for op, wanted in states.items() if actual not in wanted.split(", "))


@cache
def _not_on_template(default: bool) -> frozenset[str]:
    extra = _NONE if default else _TABLE.allowed_on_non_default_template
    return _ALL - _TABLE.allowed_on_template - extra


_NOT_ON_SNAPSHOT = _ALL - _TABLE.allowed_on_snapshot
_NOT_ON_CONTROL_DOMAIN = _ALL - _TABLE.allowed_on_control_domain
_NOT_DURING_UPGRADE = _ALL - _TABLE.allowed_during_rolling_upgrade
_WITHOUT_THE_GUEST = frozenset({"metadata_export", "update_allowed_operations"})
_PROVISIONS = frozenset({"provision"})


@before("VM")
def checks_before(check: Check, operations: Iterable[str]) -> dict[str, XenAPIError]:
    """The checks that concern every operation, in the order of clients.md §6 item 8."""
    vm = cast("records.VM", check.row)
    pool = next(iter(records.pool.all(check.db)), None)
    config: Mapping[str, str] = EMPTY_MAP if pool is None else pool.other_config
    found: dict[str, XenAPIError] = {}
    left = set(operations)
    for look in (
        _blocked,
        _unasked,
        _power_state,
        _busy,
        _template,
        _snapshot,
        _control_domain,
        _upgrade,
    ):
        refused = look(check, vm, config, left)
        if refused:
            found.update(refused)
            left -= refused.keys()
    return found


Refused = dict[str, XenAPIError] | None


def _blocked(_check: Check, vm: records.VM, _config: Mapping[str, str], left: set[str]) -> Refused:
    blocked = cast("Mapping[str, str]", vm.blocked_operations)
    return {
        op: errors.OperationBlocked(vm.ref, reason) for op, reason in blocked.items() if op in left
    }


def _unasked(check: Check, vm: records.VM, _config: Mapping[str, str], left: set[str]) -> Refused:
    """A host that has not been asked may have the guest: nothing may touch it (decision 16)."""
    host = vm.scheduled_to_be_resident_on
    if host == refs.NULL or vm.current_operations:
        return None
    if records.host.find(check.db, host) is None:
        return None
    return dict.fromkeys(left - _WITHOUT_THE_GUEST, errors.HostOffline(host))


def _power_state(
    _check: Check, vm: records.VM, config: Mapping[str, str], left: set[str]
) -> Refused:
    clones = config.get(_CLONE_SUSPENDED_KEY) == "true"
    bad = left & _wrong_state(vm.power_state, vm.is_control_domain, vm.is_a_snapshot, clones)
    states = _states(vm.is_control_domain, vm.is_a_snapshot, clones)
    actual = vm.power_state.lower()
    return {op: errors.VMBadPowerState(vm.ref, states[op], actual) for op in bad}


def _busy(check: Check, vm: records.VM, _config: Mapping[str, str], left: set[str]) -> Refused:
    if not check.current:
        return None
    running = set(check.current.values())
    error = _in_progress(vm.ref, check.current)
    return {op: error for op in left if not running <= _BESIDE.get(op, _NONE)}


def _in_progress(ref: str, current: Mapping[str, str]) -> XenAPIError:
    """OTHER_OPERATION_IN_PROGRESS ["VM", ref, operation, task]; several are put in braces."""
    operations, tasks = list(current.values()), list(current)
    if len(operations) == 1:
        return errors.OtherOperationInProgress("VM", ref, operations[0], tasks[0])
    return errors.OtherOperationInProgress(
        "VM", ref, "{ " + "; ".join(operations) + " }", "{ " + "; ".join(tasks) + " }"
    )


def _template(_check: Check, vm: records.VM, _config: Mapping[str, str], left: set[str]) -> Refused:
    if vm.is_a_snapshot:
        return None
    if not vm.is_a_template:
        return {op: errors.ProvisionOnlyAllowedOnTemplate() for op in left & _PROVISIONS}
    bad = left & _not_on_template(is_default_template(vm))
    return {op: make_error("VM_IS_TEMPLATE", vm.ref, op) for op in bad}


def is_default_template(vm: records.VM) -> bool:
    """True for a template that came with the product; it can neither be changed nor destroyed."""
    return vm.is_default_template or vm.other_config.get(DEFAULT_TEMPLATE_KEY) == "true"


def _snapshot(_check: Check, vm: records.VM, _config: Mapping[str, str], left: set[str]) -> Refused:
    if vm.is_a_snapshot:
        bad = left & _NOT_ON_SNAPSHOT
        return {op: make_error("VM_IS_SNAPSHOT", vm.ref, op) for op in bad}
    return {op: errors.RevertOnlyAllowedOnSnapshot() for op in left & _REVERTS}


def _control_domain(
    _check: Check, vm: records.VM, _config: Mapping[str, str], left: set[str]
) -> Refused:
    if not vm.is_control_domain:
        return None
    error = errors.OperationNotAllowed("not allowed on a control domain")
    return dict.fromkeys(left & _NOT_ON_CONTROL_DOMAIN, error)


def _upgrade(_check: Check, _vm: records.VM, config: Mapping[str, str], left: set[str]) -> Refused:
    if config.get(_UPGRADE_KEY) != "true":
        return None
    return dict.fromkeys(left & _NOT_DURING_UPGRADE, errors.NotSupportedDuringUpgrade())


# The conditions of the table


def _vm(check: Check) -> records.VM:
    return cast("records.VM", check.row)


@condition("VM", "immobile")
def immobile(check: Check) -> tuple[str, ...] | None:
    vm = _vm(check)
    metrics = records.VM_metrics.find(check.db, vm.metrics) if check.strict else None
    if metrics is None or vm.power_state != "Running":
        return None
    return (vm.ref,) if metrics.nomigrate or metrics.nested_virt else None


@condition("VM", "nested_virt")
def nested_virt(check: Check) -> tuple[str, ...] | None:
    vm = _vm(check)
    metrics = records.VM_metrics.find(check.db, vm.metrics)
    return (vm.ref,) if metrics is not None and metrics.nested_virt else None


@condition("VM", "control_domain")
def control_domain(check: Check) -> tuple[str, ...] | None:
    """Only the first one of a host; a driver domain can be destroyed."""
    vm = _vm(check)
    if vm.is_control_domain and vm.domid == 0:
        return ("not allowed on the control domain of a host",)
    return None


@condition("VM", "guest_lacks_feature", per_operation=True)
def guest_lacks_feature(check: Check) -> tuple[str, ...] | None:
    """The guest must announce one of the features; full PV drivers and PV guests have them all."""
    vm = _vm(check)
    wanted = _TABLE.required_guest_feature.get(check.operation or "")
    if vm.power_state != "Running" or not wanted:
        return None
    if not check.strict and check.operation != "changing_VCPUs_live":
        return None
    metrics = records.VM_metrics.find(check.db, vm.metrics)
    if metrics is not None and metrics.current_domain_type == "pv":
        return None
    guest = records.VM_guest_metrics.find(check.db, vm.guest_metrics)
    if guest is None:
        return (vm.ref,)
    version = guest.PV_drivers_version
    if version.get("major", "-1") != "-1" and version.get("minor", "-1") != "-1":
        return None
    return None if any(guest.other.get(name) == "1" for name in wanted) else (vm.ref,)


def guest_can(db: Reader, vm: records.VM, operation: str) -> bool:
    """True if the guest announces what the operation needs of it, whatever is in progress."""
    return guest_lacks_feature(Check(db, vm, _TABLE, EMPTY_MAP, operation)) is None


@condition("VM", "guest_refuses_suspend")
def guest_refuses_suspend(check: Check) -> tuple[str, ...] | None:
    vm = _vm(check)
    if vm.power_state != "Running":
        return None
    guest = records.VM_guest_metrics.find(check.db, vm.guest_metrics)
    reason = None if guest is None else guest.other.get(_SUSPEND_REASON)
    return None if reason is None else (vm.ref, reason)


@condition("VM", "always")
def always(check: Check) -> tuple[str, ...] | None:
    """Snapshots with quiesce no longer exist."""
    return _vm(check).ref, "not supported"


@condition("VM", "vdi_on_boot_reset")
def vdi_on_boot_reset(check: Check) -> tuple[str, ...] | None:
    for ref in _vm(check).VBDs:
        vbd = records.VBD.find(check.db, ref)
        vdi = None if vbd is None else records.VDI.find(check.db, vbd.VDI)
        if vdi is not None and vdi.on_boot == "reset":
            return ()
    return None


@condition("VM", "has_pci_attached")
def has_pci_attached(check: Check) -> tuple[str, ...] | None:
    vm = _vm(check)
    return (vm.ref,) if vm.attached_PCIs else None


@condition("VM", "has_vgpu")
def has_vgpu(check: Check) -> tuple[str, ...] | None:
    vm = _vm(check)
    return (vm.ref,) if vm.VGPUs else None


@condition("VM", "has_vusbs")
def has_vusbs(check: Check) -> tuple[str, ...] | None:
    vm = _vm(check)
    return (vm.ref,) if vm.VUSBs else None


@condition("VM", "in_appliance")
def in_appliance(check: Check) -> tuple[str, ...] | None:
    vm = _vm(check)
    found = records.VM_appliance.find(check.db, vm.appliance)
    return None if found is None else (vm.ref, found.ref)


@condition("VM", "has_protection_policy")
def has_protection_policy(check: Check) -> tuple[str, ...] | None:
    vm = _vm(check)
    found = records.VMPP.find(check.db, vm.protection_policy)
    return None if found is None else (vm.ref, found.ref)


@condition("VM", "has_snapshot_schedule")
def has_snapshot_schedule(check: Check) -> tuple[str, ...] | None:
    vm = _vm(check)
    found = records.VMSS.find(check.db, vm.snapshot_schedule)
    return None if found is None else (vm.ref, found.ref)


@condition("VM", "not_system_domain")
def not_system_domain(check: Check) -> tuple[str, ...] | None:
    vm = _vm(check)
    return None if vm.other_config.get("is_system_domain") == "true" else (vm.ref,)


@condition("VM", "has_vtpm")
def has_vtpm(check: Check) -> tuple[str, ...] | None:
    count = len(_vm(check).VTPMs)
    return (str(count),) if count else None


# Appliances


@condition("VM_appliance", "busy")
def appliance_busy(check: Check) -> tuple[str, ...] | None:
    found = check.busy()
    return None if found is None else ("VM_appliance", check.row.ref, found[1], found[0])


@condition("VM_appliance", "no_vms")
def appliance_has_no_vms(check: Check) -> tuple[str, ...] | None:
    appliance = cast("records.VM_appliance", check.row)
    return None if appliance.VMs else ("the appliance has no VMs",)


@condition("VM_appliance", "no_vm_in_state", per_operation=True)
def appliance_has_no_vm_in_state(check: Check) -> tuple[str, ...] | None:
    appliance = cast("records.VM_appliance", check.row)
    wanted = check.table.power_states[check.operation or ""]
    for ref in appliance.VMs:
        vm = records.VM.find(check.db, ref)
        if vm is not None and vm.power_state in wanted:
            return None
    return (f"no VM of the appliance is {' or '.join(state.lower() for state in wanted)}",)
