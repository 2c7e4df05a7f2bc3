"""Copies what the host agent says of a guest into its rows, in one transaction.

The power state in the database follows the agent, not the call (semantics.md §8). Every function
here is synchronous and idempotent, and writes only what differs. None of them asks the agent.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime

from xapi.generated import enums, errors, records, refs
from xapi.idl.record import EMPTY_MAP, Writer
from xapi.operations.console_rows import drop_consoles, follow_consoles
from xapi.operations.sr_space import MOVED_FROM
from xapi.operations.validity.engine import refresh
from xapi.xenops.interface import GuestReport, PowerState, VbdState, VmState

__all__ = ["apply_state", "become_halted", "become_suspended", "refresh_guest"]

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_GUIDANCES_OF_A_BOOT = frozenset({"restart_vm", "restart_device_model"})
"""Pending guidances that a fresh domain satisfies."""
_GUIDANCE_FIELDS = (
    "pending_guidances",
    "pending_guidances_recommended",
    "pending_guidances_full",
)


def apply_state(
    tx: Writer, ref: str, state: VmState, host: str, now: datetime, *, keep_residency: bool = False
) -> None:
    """Bring the rows of one VM in line with `state`, as seen on `host`.

    A VM that is gone from the database is left alone. `keep_residency`: the guest only looks
    suspended, because a checkpoint is being taken.
    """
    vm = records.VM.find(tx, ref)
    if vm is None:
        return
    match state.power_state:
        case PowerState.HALTED:
            become_halted(tx, ref, now)
        case PowerState.SUSPENDED:
            if not keep_residency:
                become_suspended(tx, ref, now)
        case PowerState.RUNNING | PowerState.PAUSED:
            _become_live(tx, vm, state, host, now)


def become_halted(tx: Writer, ref: str, now: datetime) -> None:
    """All that follows from being Halted (semantics.md §8).

    Devices detached, reservations cleared, domid -1, no residency, consoles gone, pending
    guidances that a boot would satisfy removed, what the guest reported forgotten.
    """
    vm = records.VM.get(tx, ref)
    changed = vm.power_state != "Halted"
    records.VM.modify(
        tx,
        ref,
        power_state="Halted",
        domid=-1,
        resident_on=refs.hostRef(refs.NULL),
        scheduled_to_be_resident_on=refs.hostRef(refs.NULL),
        attached_PCIs=(),
        requires_reboot=False,
        pending_guidances=_without_boot(vm.pending_guidances),
        pending_guidances_recommended=_without_boot(vm.pending_guidances_recommended),
        pending_guidances_full=_without_boot(vm.pending_guidances_full),
    )
    detached = _detach(tx, vm)
    _quiet_guest(tx, vm, now)
    if changed or detached:
        refresh_guest(tx, ref)


def become_suspended(tx: Writer, ref: str, now: datetime) -> None:
    """Residency and reservations go; the devices stay as they were for resume."""
    vm = records.VM.get(tx, ref)
    changed = vm.power_state != "Suspended"
    records.VM.modify(
        tx,
        ref,
        power_state="Suspended",
        domid=-1,
        resident_on=refs.hostRef(refs.NULL),
        scheduled_to_be_resident_on=refs.hostRef(refs.NULL),
    )
    drop_consoles(tx, vm)
    _live_metrics(tx, vm, memory=0, vcpus=0, now=now)
    if changed:
        refresh_guest(tx, ref)


def refresh_guest(tx: Writer, ref: str) -> None:
    """Recompute allowed_operations of the VM, its devices and its disks.

    Objects that an operation has marked are left out: their list is recomputed when the mark
    goes, and would be computed twice otherwise.
    """
    vm = records.VM.find(tx, ref)
    if vm is None:
        return
    if not vm.current_operations:
        refresh(tx, "VM", ref)
    for vbd_ref in vm.VBDs:
        vbd = records.VBD.find(tx, vbd_ref)
        if vbd is None:
            continue
        if not vbd.current_operations:
            refresh(tx, "VBD", vbd_ref)
        if vbd.VDI != refs.NULL:
            refresh(tx, "VDI", vbd.VDI)
    for vif_ref in vm.VIFs:
        vif = records.VIF.find(tx, vif_ref)
        if vif is not None and not vif.current_operations:
            refresh(tx, "VIF", vif_ref)
    for cls, devices in (("VGPU", vm.VGPUs), ("VUSB", vm.VUSBs), ("VTPM", vm.VTPMs)):
        for device in devices:
            refresh(tx, cls, device)
    if vm.appliance != refs.NULL:
        refresh(tx, "VM_appliance", vm.appliance)


# A live guest


def _become_live(tx: Writer, vm: records.VM, state: VmState, host: str, now: datetime) -> None:
    ref = vm.ref
    power: enums.VMPowerState = "Running" if state.power_state == PowerState.RUNNING else "Paused"
    was_ready = _readiness(tx, vm)
    changes: dict[str, object] = {
        "power_state": power,
        "domid": state.domid,
        "resident_on": host,
        "scheduled_to_be_resident_on": refs.NULL,
    }
    if vm.domid != state.domid or vm.resident_on != host:
        # A fresh domain satisfies what was only waiting for one.
        changes["requires_reboot"] = False
        for field in _GUIDANCE_FIELDS:
            changes[field] = _without_boot(getattr(vm, field))
    tx.modify("VM", ref, changes)
    _running_metrics(tx, vm, state, now)
    _guest_metrics(tx, vm, state, now)
    attached = _attach(tx, vm, state)
    follow_consoles(tx, ref, (console.protocol for console in state.consoles), host)
    if vm.power_state != power or attached or was_ready != _readiness(tx, vm):
        refresh_guest(tx, ref)


def _readiness(tx: Writer, vm: records.VM) -> tuple[object, ...]:
    """What the guest says that decides which operations it allows."""
    fresh = records.VM.get(tx, vm.ref)
    gm = records.VM_guest_metrics.find(tx, fresh.guest_metrics)
    if gm is None:
        return ()
    return (gm.other, gm.PV_drivers_version, gm.can_use_hotplug_vbd, gm.can_use_hotplug_vif)


def _running_metrics(tx: Writer, vm: records.VM, state: VmState, now: datetime) -> None:
    started = EPOCH if state.start_time <= 0 else datetime.fromtimestamp(int(state.start_time), UTC)
    row = records.VM_metrics.find(tx, vm.metrics)
    if row is None:
        metrics = records.VM_metrics.create(tx)
        records.VM.modify(tx, vm.ref, metrics=metrics)
        row = records.VM_metrics.get(tx, metrics)
    kind: enums.DomainType = state.domain_type
    if (
        row.memory_actual == state.memory_actual
        and row.VCPUs_number == state.vcpus
        and row.start_time == started
        and row.current_domain_type == kind
    ):
        return
    records.VM_metrics.modify(
        tx,
        row.ref,
        memory_actual=state.memory_actual,
        VCPUs_number=state.vcpus,
        start_time=started,
        hvm=kind == "hvm",
        current_domain_type=kind,
        last_updated=now,
    )


def _guest_metrics(tx: Writer, vm: records.VM, state: VmState, now: datetime) -> None:
    """One row for each VM, made when it first runs; empty until an agent reports."""
    row = records.VM_guest_metrics.find(tx, vm.guest_metrics)
    if row is None:
        made = records.VM_guest_metrics.create(
            tx, can_use_hotplug_vbd="unspecified", can_use_hotplug_vif="unspecified"
        )
        records.VM.modify(tx, vm.ref, guest_metrics=made)
        row = records.VM_guest_metrics.get(tx, made)
    report = state.report
    if report is None:
        if row.live or row.other:
            _forget_report(tx, row.ref, now)
        return
    other = {**report.other, **state.features}
    if _report_known(row, report, other):
        return
    records.VM_guest_metrics.modify(
        tx,
        row.ref,
        os_version=report.os_version,
        PV_drivers_version=report.pv_drivers_version,
        PV_drivers_up_to_date=report.pv_drivers_up_to_date,
        PV_drivers_detected=bool(report.pv_drivers_version),
        memory=report.memory,
        disks=report.disks,
        networks=report.networks,
        other=other,
        can_use_hotplug_vbd="yes" if report.can_use_hotplug_vbd else "no",
        can_use_hotplug_vif="yes" if report.can_use_hotplug_vif else "no",
        live=True,
        last_updated=now,
    )


def _report_known(
    row: records.VM_guest_metrics, report: GuestReport, other: Mapping[str, str]
) -> bool:
    return (
        row.live
        and row.networks == report.networks
        and row.other == other
        and row.os_version == report.os_version
        and row.PV_drivers_version == report.pv_drivers_version
        and row.PV_drivers_up_to_date == report.pv_drivers_up_to_date
        and row.memory == report.memory
        and row.disks == report.disks
        and row.can_use_hotplug_vbd == ("yes" if report.can_use_hotplug_vbd else "no")
        and row.can_use_hotplug_vif == ("yes" if report.can_use_hotplug_vif else "no")
    )


def _attach(tx: Writer, vm: records.VM, state: VmState) -> bool:
    """Devices as the guest sees them now; true if one was attached or detached."""
    changed = False
    if vm.VBDs:
        plugged = {vbd.id: vbd for vbd in state.vbds}
        for vbd_ref in vm.VBDs:
            vbd = records.VBD.find(tx, vbd_ref)
            if vbd is None:
                continue
            seen = plugged.get(vbd.uuid)
            attached = seen is not None and seen.plugged
            device = seen.device if seen is not None and seen.plugged else vbd.device
            if vbd.currently_attached != attached or vbd.device != device:
                changed = changed or vbd.currently_attached != attached
                records.VBD.modify(tx, vbd_ref, currently_attached=attached, device=device)
            if attached and vbd.type == "Disk" and _follow_disk(tx, vbd, seen):
                changed = True
    for vusb_ref in vm.VUSBs:
        vusb = records.VUSB.find(tx, vusb_ref)
        if vusb is not None and vusb.currently_attached != (vusb.uuid in state.vusbs):
            changed = True
            records.VUSB.modify(tx, vusb_ref, currently_attached=vusb.uuid in state.vusbs)
    if vm.VIFs:
        up = {vif.id for vif in state.vifs if vif.plugged}
        for vif_ref in vm.VIFs:
            vif = records.VIF.find(tx, vif_ref)
            if vif is not None and vif.currently_attached != (vif.uuid in up):
                changed = True
                records.VIF.modify(tx, vif_ref, currently_attached=vif.uuid in up)
    return changed


def _follow_disk(tx: Writer, vbd: records.VBD, seen: VbdState | None) -> bool:
    """The guest went over to a copy of its disk; who ordered that may not have seen it."""
    vdi = records.VDI.find(tx, vbd.VDI)
    if vdi is None or seen is None or seen.vdi is None or seen.vdi == vdi.uuid:
        return False
    try:
        copy = records.VDI.by_uuid(tx, seen.vdi)
    except errors.UUIDInvalid:
        return False
    if copy.sm_config.get(MOVED_FROM) != vdi.uuid:
        return False
    records.VBD.modify(tx, vbd.ref, VDI=refs.VDIRef(copy.ref))
    return True


# A guest without a domain


def _detach(tx: Writer, vm: records.VM) -> bool:
    changed = False
    for vbd_ref in vm.VBDs:
        vbd = records.VBD.find(tx, vbd_ref)
        if vbd is not None and (vbd.currently_attached or vbd.reserved):
            changed = True
            records.VBD.modify(tx, vbd_ref, currently_attached=False, reserved=False)
    for vif_ref in vm.VIFs:
        vif = records.VIF.find(tx, vif_ref)
        if vif is not None and (vif.currently_attached or vif.reserved):
            changed = True
            records.VIF.modify(tx, vif_ref, currently_attached=False, reserved=False)
    for vgpu in vm.VGPUs:
        if records.VGPU.find(tx, vgpu) is not None:
            records.VGPU.modify(
                tx,
                vgpu,
                currently_attached=False,
                resident_on=refs.PGPURef(refs.NULL),
                scheduled_to_be_resident_on=refs.PGPURef(refs.NULL),
            )
    for vusb in vm.VUSBs:
        if records.VUSB.find(tx, vusb) is not None:
            records.VUSB.modify(tx, vusb, currently_attached=False)
    drop_consoles(tx, vm)
    return changed


def _quiet_guest(tx: Writer, vm: records.VM, now: datetime) -> None:
    _live_metrics(tx, vm, memory=0, vcpus=0, now=now)
    row = records.VM_guest_metrics.find(tx, vm.guest_metrics)
    if row is not None and (row.live or row.other or row.networks or row.PV_drivers_version):
        _forget_report(tx, row.ref, now)


def _live_metrics(tx: Writer, vm: records.VM, *, memory: int, vcpus: int, now: datetime) -> None:
    row = records.VM_metrics.find(tx, vm.metrics)
    if row is not None and (row.memory_actual != memory or row.VCPUs_number != vcpus):
        records.VM_metrics.modify(
            tx, row.ref, memory_actual=memory, VCPUs_number=vcpus, last_updated=now
        )


def _forget_report(tx: Writer, ref: str, now: datetime) -> None:
    """What a guest that is no more said must not decide what the next one can do."""
    records.VM_guest_metrics.modify(
        tx,
        ref,
        live=False,
        other=EMPTY_MAP,
        networks=EMPTY_MAP,
        memory=EMPTY_MAP,
        disks=EMPTY_MAP,
        PV_drivers_version=EMPTY_MAP,
        PV_drivers_detected=False,
        PV_drivers_up_to_date=False,
        can_use_hotplug_vbd="unspecified",
        can_use_hotplug_vif="unspecified",
        last_updated=now,
    )


def _without_boot(
    guidances: tuple[enums.UpdateGuidances, ...],
) -> tuple[enums.UpdateGuidances, ...]:
    if not guidances:
        return guidances
    return tuple(g for g in guidances if g not in _GUIDANCES_OF_A_BOOT)
