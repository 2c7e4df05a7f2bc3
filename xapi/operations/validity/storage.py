"""Conditions of the operation tables of VBD, VDI and SR (semantics.md §7).

Each reads rows and gives the parameters of its rule's error, or None. They change nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from xapi.generated import records
from xapi.idl.model import NULL_REF
from xapi.idl.record import Reader
from xapi.operations.validity.engine import Check, condition

__all__ = ["bystanders", "live_vbds", "sm_of"]

Params = tuple[str, ...] | None

ROLLING_UPGRADE = "rolling_upgrade_in_progress"
"""Key of pool.other_config while hosts of two versions run together (semantics.md §12)."""
_STOPPING = frozenset({"clean_shutdown", "hard_shutdown", "suspend", "pause", "shutdown"})
_STATE_FILES = frozenset({"ha_statefile", "redo_log"})


def _pool(db: Reader) -> records.pool | None:
    return next(iter(records.pool.all(db)), None)


def sm_of(db: Reader, sr_type: str) -> records.SM | None:
    """The driver row that serves a type of SR."""
    return next((sm for sm in records.SM.all(db) if sm.type == sr_type), None)


def live_vbds(db: Reader, vdi: records.VDI) -> Iterator[records.VBD]:
    """The devices through which the image is in use now, or reserved for use."""
    for ref in vdi.VBDs:
        vbd = records.VBD.find(db, ref)
        if vbd is not None and (vbd.currently_attached or vbd.reserved):
            yield vbd


def bystanders(db: Reader, cls: str, ref: str) -> Iterator[tuple[str, str]]:
    """Class and reference of objects that are refused operations while this one is marked.

    Whoever takes or gives back a mark recomputes their allowed_operations, too: a device that is
    busy keeps its image from being destroyed, a busy image its devices from being plugged.
    """
    if cls == "VBD":
        vbd = records.VBD.find(db, ref)
        if vbd is not None and vbd.VDI != NULL_REF:
            yield "VDI", vbd.VDI
    elif cls == "VDI":
        vdi = records.VDI.find(db, ref)
        for device in () if vdi is None else vdi.VBDs:
            yield "VBD", device


def _busy_object(cls: str, ref: str, found: tuple[str, str] | None) -> Params:
    if found is None:
        return None
    task, operation = found
    return cls, ref, operation, task


def _rolling_upgrade(check: Check) -> Params:
    pool = _pool(check.db)
    return () if pool is not None and ROLLING_UPGRADE in pool.other_config else None


def _lacks_feature(check: Check, sr_ref: str) -> Params:
    feature = check.table.required_sm_feature.get(check.operation or "")
    if feature is None:
        return None
    sr = records.SR.find(check.db, sr_ref)
    sm = None if sr is None else sm_of(check.db, sr.type)
    return (sr_ref,) if sm is None or feature not in sm.features else None


# VBD


def _vbd(check: Check) -> records.VBD:
    return cast("records.VBD", check.row)


def _vm(check: Check) -> records.VM | None:
    return records.VM.find(check.db, _vbd(check).VM)


def _image(check: Check) -> records.VDI | None:
    vbd = _vbd(check)
    return None if vbd.empty else records.VDI.find(check.db, vbd.VDI)


def _is_hvm(check: Check, vm: records.VM) -> bool:
    metrics = records.VM_metrics.find(check.db, vm.metrics)
    kind = "unspecified" if metrics is None else metrics.current_domain_type
    if kind == "unspecified":
        kind = vm.domain_type
    if kind == "unspecified":
        return vm.HVM_boot_policy != ""
    return kind == "hvm"


def _running_hvm(check: Check) -> records.VM | None:
    vm = _vm(check)
    return vm if vm is not None and vm.power_state == "Running" and _is_hvm(check, vm) else None


@condition("VBD", "busy")
def _vbd_busy(check: Check) -> Params:
    return _busy_object("VBD", _vbd(check).ref, check.busy())


@condition("VBD", "busy_beyond_pause")
def _vbd_busy_beyond_pause(check: Check) -> Params:
    return _busy_object("VBD", _vbd(check).ref, check.busy("pause", "unpause"))


@condition("VBD", "busy_beyond_attach")
def _vbd_busy_beyond_attach(check: Check) -> Params:
    return _busy_object("VBD", _vbd(check).ref, check.busy("pause", "unpause", "attach"))


@condition("VBD", "not_unpluggable")
def _not_unpluggable(check: Check) -> Params:
    return None if _vbd(check).unpluggable else (_vbd(check).ref,)


@condition("VBD", "not_cd")
def _not_cd(check: Check) -> Params:
    return None if _vbd(check).type == "CD" else (_vbd(check).ref,)


@condition("VBD", "empty")
def _empty(check: Check) -> Params:
    return (_vbd(check).ref,) if _vbd(check).empty else None


@condition("VBD", "not_empty")
def _not_empty(check: Check) -> Params:
    return None if _vbd(check).empty else (_vbd(check).ref,)


@condition("VBD", "vm_running_and_attached")
def _running_and_attached(check: Check) -> Params:
    vbd, vm = _vbd(check), _vm(check)
    if vm is None or vm.power_state != "Running":
        return None
    return (vbd.ref,) if vbd.currently_attached or vbd.reserved else None


@condition("VBD", "vm_running_and_detached")
def _running_and_detached(check: Check) -> Params:
    vbd, vm = _vbd(check), _vm(check)
    if vm is None or vm.power_state != "Running" or vbd.currently_attached:
        return None
    return (vbd.ref,)


def _bad_state(check: Check, states: tuple[str, ...], expected: str) -> Params:
    vm = _vm(check)
    if vm is None or vm.power_state not in states:
        return None
    return vm.ref, expected, vm.power_state.lower()


@condition("VBD", "vm_paused")
def _vm_paused(check: Check) -> Params:
    return _bad_state(check, ("Paused",), "running")


@condition("VBD", "vm_halted_or_suspended")
def _vm_halted_or_suspended(check: Check) -> Params:
    return _bad_state(check, ("Halted", "Suspended"), "running")


@condition("VBD", "cd_and_vm_suspended")
def _cd_and_vm_suspended(check: Check) -> Params:
    if _vbd(check).type != "CD":
        return None
    return _bad_state(check, ("Suspended",), "halted, running")


@condition("VBD", "vm_stopping")
def _vm_stopping(check: Check) -> Params:
    vm = _vm(check)
    if vm is None:
        return None
    for operation in vm.current_operations.values():
        if operation in _STOPPING:
            return (f"VM {vm.ref} has {operation} in progress",)
    return None


@condition("VBD", "guest_refuses_vbd_hotplug")
def _refuses_hotplug(check: Check) -> Params:
    vm = _running_hvm(check) if check.strict else None
    metrics = None if vm is None else records.VM_guest_metrics.find(check.db, vm.guest_metrics)
    if metrics is not None and metrics.can_use_hotplug_vbd == "no":
        return ("the guest says that it cannot plug disks while it runs",)
    return None


@condition("VBD", "no_pv_drivers")
def _no_pv_drivers(check: Check) -> Params:
    vm = _running_hvm(check) if check.strict else None
    if vm is None:
        return None
    metrics = records.VM_guest_metrics.find(check.db, vm.guest_metrics)
    if metrics is None:
        return (vm.ref,)
    known = metrics.PV_drivers_detected or metrics.PV_drivers_version
    return None if metrics.can_use_hotplug_vbd != "unspecified" or known else (vm.ref,)


@condition("VBD", "hvm_running_and_cd")
def _hvm_cd(check: Check) -> Params:
    if _vbd(check).type != "CD" or _running_hvm(check) is None:
        return None
    return ("a CD drive of a running HVM guest stays plugged; insert and eject its medium",)


@condition("VBD", "vdi_not_managed")
def _vdi_not_managed(check: Check) -> Params:
    vdi = _image(check)
    return (vdi.ref,) if vdi is not None and not vdi.managed else None


@condition("VBD", "vdi_busy")
def _vdi_busy(check: Check) -> Params:
    vdi = _image(check)
    if vdi is None:
        return None
    for task, operation in vdi.current_operations.items():
        if operation not in ("mirror", "copy"):
            return "VDI", vdi.ref, operation, task
    return None


@condition("VBD", "vdi_in_use", per_operation=True)
def _vdi_in_use(check: Check) -> Params:
    vbd, vdi = _vbd(check), _image(check)
    if vdi is None or vdi.sharable:
        return None
    vm = _vm(check)
    if vm is not None and (
        vm.is_control_domain or vm.other_config.get("is_system_domain") == "true"
    ):
        return None
    for other in live_vbds(check.db, vdi):
        if other.ref != vbd.ref and "RW" in (vbd.mode, other.mode):
            return vdi.ref, check.operation or ""
    return None


@condition("VBD", "vdi_read_only_but_mode_rw")
def _vdi_read_only(check: Check) -> Params:
    vdi = _image(check) if _vbd(check).mode == "RW" else None
    return (vdi.ref,) if vdi is not None and vdi.read_only else None


# VDI


def _vdi(check: Check) -> records.VDI:
    return cast("records.VDI", check.row)


def _sr(check: Check) -> records.SR | None:
    return records.SR.find(check.db, _vdi(check).SR)


condition("VDI", "rolling_upgrade")(_rolling_upgrade)


@condition("VDI", "busy_beyond_copy", per_operation=True)
def _vdi_busy_beyond_copy(check: Check) -> Params:
    but = ("copy", "mirror") if check.operation == "destroy" else ("copy",)
    return _busy_object("VDI", _vdi(check).ref, check.busy(*but))


@condition("VDI", "sr_has_no_pbds")
def _sr_has_no_pbds(check: Check) -> Params:
    sr = _sr(check)
    return None if sr is not None and _attached(check.db, sr) else (_vdi(check).SR,)


@condition("VDI", "attached_vbd", per_operation=True)
def _attached_vbd(check: Check) -> Params:
    vdi = _vdi(check)
    for vbd in live_vbds(check.db, vdi):
        # A copy only reads, so readers beside it do no harm.
        if check.operation != "copy" or vbd.mode == "RW":
            return vdi.ref, check.operation or ""
    return None


@condition("VDI", "vbd_busy")
def _a_vbd_is_busy(check: Check) -> Params:
    vdi = _vdi(check)
    for ref in vdi.VBDs:
        vbd = records.VBD.find(check.db, ref)
        if vbd is not None and vbd.current_operations:
            task, operation = next(iter(vbd.current_operations.items()))
            return "VBD", vbd.ref, operation, task
    return None


@condition("VDI", "sm_lacks_feature", per_operation=True)
def _vdi_lacks_feature(check: Check) -> Params:
    return _lacks_feature(check, _vdi(check).SR)


@condition("VDI", "is_cbt_metadata")
def _is_cbt_metadata(check: Check) -> Params:
    vdi = _vdi(check)
    return (vdi.ref, vdi.type) if vdi.type == "cbt_metadata" else None


@condition("VDI", "cbt_enabled")
def _cbt_enabled(check: Check) -> Params:
    return (_vdi(check).ref,) if _vdi(check).cbt_enabled else None


@condition("VDI", "ha_statefile_in_use")
def _ha_statefile_in_use(check: Check) -> Params:
    pool = _pool(check.db)
    used = pool is not None and pool.ha_enabled and _vdi(check).type in _STATE_FILES
    return () if used else None


@condition("VDI", "holds_rrds")
def _holds_rrds(check: Check) -> Params:
    return (_vdi(check).ref,) if _vdi(check).type == "rrd" else None


@condition("VDI", "physical_device")
def _physical_device(check: Check) -> Params:
    sr = _sr(check)
    return (_vdi(check).ref,) if sr is not None and sr.type == "udev" else None


@condition("VDI", "tools_sr")
def _vdi_tools_sr(check: Check) -> Params:
    sr = _sr(check)
    return (sr.ref,) if sr is not None and sr.is_tools_sr else None


@condition("VDI", "not_a_snapshot", per_operation=True)
def _not_a_snapshot(check: Check) -> Params:
    if _vdi(check).is_a_snapshot:
        return None
    # Two rules use this condition: the error of revert_to has no parameters.
    return () if check.operation == "revert_to" else ("the VDI is not a snapshot",)


@condition("VDI", "cbt_not_enabled")
def _cbt_not_enabled(check: Check) -> Params:
    return None if _vdi(check).cbt_enabled else (_vdi(check).ref,)


@condition("VDI", "sharable")
def _sharable(check: Check) -> Params:
    return (_vdi(check).ref,) if _vdi(check).sharable else None


@condition("VDI", "on_boot_reset")
def _on_boot_reset(check: Check) -> Params:
    return () if _vdi(check).on_boot == "reset" else None


@condition("VDI", "copy_in_progress")
def _copy_in_progress(check: Check) -> Params:
    return ("the VDI is being copied",) if "copy" in check.current.values() else None


@condition("VDI", "ha_or_redo_log")
def _ha_or_redo_log(check: Check) -> Params:
    kind = _vdi(check).type
    return (f"a VDI of type {kind} cannot be copied",) if kind in _STATE_FILES else None


@condition("VDI", "is_a_snapshot")
def _is_a_snapshot(check: Check) -> Params:
    return ("the VDI is a snapshot",) if _vdi(check).is_a_snapshot else None


@condition("VDI", "not_user_or_system")
def _not_user_or_system(check: Check) -> Params:
    vdi = _vdi(check)
    return None if vdi.type in ("user", "system") else (vdi.ref, vdi.type)


# SR


def _repository(check: Check) -> records.SR:
    return cast("records.SR", check.row)


def _attached(db: Reader, sr: records.SR) -> bool:
    return any(
        pbd.currently_attached for ref in sr.PBDs if (pbd := records.PBD.find(db, ref)) is not None
    )


condition("SR", "rolling_upgrade")(_rolling_upgrade)


@condition("SR", "sm_lacks_feature", per_operation=True)
def _sr_lacks_feature(check: Check) -> Params:
    return _lacks_feature(check, _repository(check).ref)


@condition("SR", "tools_sr")
def _tools_sr(check: Check) -> Params:
    return (_repository(check).ref,) if _repository(check).is_tools_sr else None


@condition("SR", "pbd_attached")
def _pbd_attached(check: Check) -> Params:
    return (_repository(check).ref,) if _attached(check.db, _repository(check)) else None


@condition("SR", "no_pbd")
def _no_pbd(check: Check) -> Params:
    return None if _repository(check).PBDs else (_repository(check).ref,)


@condition("SR", "has_managed_vdis")
def _has_managed_vdis(check: Check) -> Params:
    for ref in _repository(check).VDIs:
        vdi = records.VDI.find(check.db, ref)
        if vdi is not None and vdi.managed and vdi.type != "rrd":
            return ()
    return None


@condition("SR", "busy")
def _sr_busy(check: Check) -> Params:
    return _busy_object("SR", _repository(check).ref, check.busy())


@condition("SR", "busy_beyond_plug")
def _sr_busy_beyond_plug(check: Check) -> Params:
    return _busy_object("SR", _repository(check).ref, check.busy("plug"))


@condition("SR", "cluster_stack_incompatible")
def _cluster_stack(check: Check) -> Params:
    sm = sm_of(check.db, _repository(check).type)
    if sm is None or not sm.required_cluster_stack:
        return None
    running = {cluster.cluster_stack for cluster in records.Cluster.all(check.db)}
    if not running or running & set(sm.required_cluster_stack):
        return None
    return (", ".join(sorted(running)),)
