"""Operations as plans: ordered, partly parallel lists of atomics (semantics.md §9).

Pure functions of specs: no backend, no clock, no state. What a plan is, and what happens where it
fails, is in `plans`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from xapi.xenops.atomics import (
    Atomic,
    BestEffort,
    Delay,
    Note,
    SendMetadata,
    SendSync,
    VmBuild,
    VmCoredump,
    VmCreate,
    VmCreateDeviceModel,
    VmDestroy,
    VmDestroyDeviceModel,
    VmHook,
    VmPause,
    VmRemove,
    VmRename,
    VmRestore,
    VmResumeInPlace,
    VmSave,
    VmSendSysrq,
    VmSendTrigger,
    VmSetDomainActionRequest,
    VmSetMemoryRange,
    VmSetMemoryTarget,
    VmSetVcpus,
    VmSetVcpusParams,
    VmShutdownDomain,
    VmUnpause,
    VmWaitBallooning,
    WaitSync,
)
from xapi.xenops.device_atomics import (
    PciDequarantine,
    PciPlug,
    PciUnplug,
    VbdEject,
    VbdEpochBegin,
    VbdEpochEnd,
    VbdInsert,
    VbdMirror,
    VbdPause,
    VbdPivot,
    VbdPlug,
    VbdSetActive,
    VbdUnmirror,
    VbdUnpause,
    VbdUnplug,
    VgpuSetActive,
    VgpuStart,
    VifPlug,
    VifSetActive,
    VifUnplug,
    VusbPlug,
    VusbUnplug,
)
from xapi.xenops.errors import RemoteAborted
from xapi.xenops.interface import Devices, DomainAction, VbdSpec, VifSpec, VmSpec, VusbSpec
from xapi.xenops.plans import Commit, Plan, parallel

# A guest that restarts sooner than this after its start is slowed down (semantics.md §9).
MINIMUM_UPTIME = 120.0
RESTART_DELAY = 15.0
# How long a migration waits for the guest to give memory back.
BALLOON_TIMEOUT = 256.0


def _rw_before_ro(vbds: Iterable[VbdSpec]) -> tuple[list[VbdSpec], list[VbdSpec]]:
    vbds = tuple(vbds)
    return [v for v in vbds if v.mode == "RW"], [v for v in vbds if v.mode == "RO"]


def _plug_vbds(vm: str, vbds: Iterable[VbdSpec], *, epoch: bool, was: bool | None = None) -> Plan:
    def one(vbd: VbdSpec) -> Plan:
        active = VbdSetActive(vm, vbd.id, True, was)
        if epoch:
            return active, VbdEpochBegin(vm, vbd), VbdPlug(vm, vbd)
        return active, VbdPlug(vm, vbd)

    # The disk a guest boots from gets the lowest backend number: writable ones first.
    return tuple(
        step for group in _rw_before_ro(vbds) for step in parallel(one(vbd) for vbd in group)
    )


def vif_hotplug(vm: str, vif: VifSpec, was: bool | None = None) -> Plan:
    return VifSetActive(vm, vif.id, True, was), VifPlug(vm, vif)


def vif_hotunplug(vm: str, vif: VifSpec, *, force: bool = False) -> Plan:
    return VifUnplug(vm, vif, force), VifSetActive(vm, vif.id, False)


def vbd_hotplug(vm: str, vbd: VbdSpec) -> Plan:
    return VbdSetActive(vm, vbd.id, True), VbdPlug(vm, vbd)


def vbd_hotunplug(vm: str, vbd: VbdSpec, *, force: bool = False) -> Plan:
    return VbdUnplug(vm, vbd, force), VbdSetActive(vm, vbd.id, False)


def vbd_insert(vm: str, vbd_id: str, vdi: str) -> Plan:
    return (VbdInsert(vm, vbd_id, vdi),)


def vbd_eject(vm: str, vbd_id: str, vdi: str) -> Plan:
    return (VbdEject(vm, vbd_id, vdi),)


def vbd_pause(vm: str, vbd_id: str, vdi: str | None) -> Plan:
    return (VbdPause(vm, vbd_id, vdi),)


def vbd_unpause(vm: str, vbd_id: str, vdi: str | None) -> Plan:
    return (VbdUnpause(vm, vbd_id, vdi),)


def vusb_hotunplug(vm: str, vusb: VusbSpec) -> Plan:
    return (VusbUnplug(vm, vusb),)


def vbd_mirror(vm: str, mirrors: Mapping[str, str]) -> Plan:
    """All disks or none."""
    return tuple(VbdMirror(vm, vbd_id, vdi) for vbd_id, vdi in mirrors.items())


def vbd_unmirror(vm: str, vbd_ids: Iterable[str]) -> Plan:
    return tuple(VbdUnmirror(vm, vbd_id) for vbd_id in vbd_ids)


def vbd_pivot(vm: str, changes: Mapping[str, tuple[str, str]]) -> Plan:
    """The guest goes over to the mirrors of all these disks, or stays on what it had.

    changes: VBD -> the disk it has, its mirror.
    """
    return (
        *(VbdPivot(vm, vbd_id, new, old) for vbd_id, (old, new) in changes.items()),
        Commit(),
        *(BestEffort(vm, VbdUnmirror(vm, vbd_id)) for vbd_id in changes),
    )


def _dequarantine(vm: str, devices: Devices) -> Plan:
    return tuple(PciDequarantine(vm, vgpu.pci) for vgpu in devices.vgpus if vgpu.pci)


def _sriov(vm: str, devices: Devices) -> Plan:
    return tuple(PciPlug(vm, pci) for pci in devices.pcis if pci.sriov_vgpu)


def _plain_pcis(vm: str, devices: Devices) -> Plan:
    return tuple(PciPlug(vm, pci) for pci in devices.pcis if not pci.sriov_vgpu)


def vm_start(spec: VmSpec, devices: Devices) -> Plan:
    """Halted to Paused; on failure back to Halted."""
    vm = spec.id
    gpus = (*(VgpuSetActive(vm, v.id, True) for v in devices.vgpus), *_sriov(vm, devices))
    return (
        *_dequarantine(vm, devices),
        VmHook(vm, "pre_start"),
        VmCreate(vm, spec),
        VmBuild(vm, devices),
        *parallel(
            (
                _plug_vbds(vm, devices.vbds, epoch=True),
                parallel(vif_hotplug(vm, vif) for vif in devices.vifs),
                gpus,
            )
        ),
        VmCreateDeviceModel(vm),
        *_plain_pcis(vm, devices),
        *(VusbPlug(vm, vusb) for vusb in devices.vusbs),
        VmSetDomainActionRequest(vm),
    )


def _teardown(vm: str, devices: Devices) -> Plan:
    """VM_shutdown without timeout: the domain goes, the devices' flags stay."""
    return (
        *parallel((VusbUnplug(vm, vusb),) for vusb in devices.vusbs),
        BestEffort(vm, VmPause(vm)),
        VmDestroyDeviceModel(vm),
        *parallel(
            (
                *((VbdUnplug(vm, vbd, True),) for vbd in devices.vbds),
                *((VifUnplug(vm, vif, True),) for vif in devices.vifs),
                *((PciUnplug(vm, pci),) for pci in devices.pcis),
            )
        ),
        VmDestroy(vm),
    )


def _deactivate(vm: str, devices: Devices) -> Plan:
    return parallel(
        (
            *((VbdEpochEnd(vm, v), VbdSetActive(vm, v.id, False)) for v in devices.vbds),
            *((VifSetActive(vm, vif.id, False),) for vif in devices.vifs),
            *((VgpuSetActive(vm, vgpu.id, False),) for vgpu in devices.vgpus),
        )
    )


def _halt(vm: str, devices: Devices) -> tuple[Atomic, ...]:
    """The shortest way to Halted; destroying the domain takes its devices along."""
    return (
        VmDestroyDeviceModel(vm),
        VmDestroy(vm),
        *(VbdEpochEnd(vm, vbd) for vbd in devices.vbds),
        *(VbdSetActive(vm, vbd.id, False) for vbd in devices.vbds),
        *(VifSetActive(vm, vif.id, False) for vif in devices.vifs),
        *(VgpuSetActive(vm, vgpu.id, False) for vgpu in devices.vgpus),
    )


def vm_shutdown(vm: str, devices: Devices, within: float | None) -> Plan:
    """Ends the domain, politely when there is a time; flags stay for a start that follows."""
    request: Plan = () if within is None else (VmShutdownDomain(vm, "poweroff", within),)
    return (*request, Commit(_halt(vm, devices)), *_teardown(vm, devices))


def vm_poweroff(vm: str, devices: Devices, within: float | None) -> Plan:
    """To Halted. If the guest does not follow a polite request, nothing has changed; any later
    failure still ends Halted."""
    return (
        VmHook(vm, "pre_destroy", "hard-shutdown" if within is None else "clean-shutdown"),
        *vm_shutdown(vm, devices, within),
        *_deactivate(vm, devices),
        VmHook(vm, "post_destroy"),
    )


def vm_reboot(
    spec: VmSpec, devices: Devices, within: float | None, *, old: Devices | None = None
) -> Plan:
    """Running or Paused to Running. Unchanged if the guest does not follow; Halted if a later
    atomic fails. `old`: the devices it has until then, when others come."""
    vm, before = spec.id, old or devices
    vbds = {vbd.id for vbd in devices.vbds}
    vifs = {vif.id for vif in devices.vifs}
    request: Plan = () if within is None else (VmShutdownDomain(vm, "reboot", within),)
    return (
        *request,
        VmHook(vm, "pre_destroy", "hard-reboot" if within is None else "clean-reboot"),
        Commit((*_halt(vm, devices), *(() if old is None else _halt(vm, old)))),
        *_teardown(vm, before),
        *parallel((VbdEpochEnd(vm, vbd),) for vbd in before.vbds),
        *(VbdSetActive(vm, vbd.id, False) for vbd in before.vbds if vbd.id not in vbds),
        *(VifSetActive(vm, vif.id, False) for vif in before.vifs if vif.id not in vifs),
        VmHook(vm, "post_destroy"),
        VmHook(vm, "pre_reboot"),
        *vm_start(spec, devices),
        *_runs(vm),
    )


def vm_suspend(vm: str, devices: Devices, image: str) -> Plan:
    """Running to Suspended. Running again if saving fails; Halted if it fails later."""
    return (
        VmHook(vm, "pre_suspend", "suspend"),
        VmSave(vm, image),
        VmHook(vm, "pre_destroy", "suspend"),
        Commit(_halt(vm, devices)),
        *_teardown(vm, devices),
        VmHook(vm, "post_destroy"),
    )


def vm_checkpoint(vm: str, image: str, *, resume: bool) -> Plan:
    """Saves the memory without ending the guest; without `resume` it stays frozen (Paused)."""
    frozen: Plan = (VmHook(vm, "pre_suspend", "checkpoint"), VmSave(vm, image))
    return (*frozen, *vm_checkpoint_resume(vm)) if resume else frozen


def vm_checkpoint_resume(vm: str) -> Plan:
    return (VmResumeInPlace(vm),)


def restore_devices(vm: str, devices: Devices, *, migrating: bool, was: bool | None = None) -> Plan:
    """VM_restore_devices; a migration has restored its VIFs before."""
    vifs: Plan = () if migrating else _restore_vifs(vm, devices, was)
    return (
        *_plug_vbds(vm, devices.vbds, epoch=False, was=was),
        *vifs,
        *parallel((VgpuSetActive(vm, vgpu.id, True, was),) for vgpu in devices.vgpus),
        VmCreateDeviceModel(vm, restore=True),
        *_plain_pcis(vm, devices),
    )


def _restore_vifs(vm: str, devices: Devices, was: bool | None = None) -> Plan:
    return parallel(vif_hotplug(vm, vif, was) for vif in devices.vifs)


def vm_resume(spec: VmSpec, devices: Devices, image: str, *, suspended_here: bool = False) -> Plan:
    """Suspended (or Halted) to Paused; on failure back. A guest that was suspended on this host
    has left its devices' flags here."""
    vm = spec.id
    return (
        *_dequarantine(vm, devices),
        VmCreate(vm, spec),
        VmHook(vm, "pre_resume"),
        *_sriov(vm, devices),
        *(VgpuStart(vm, vgpu) for vgpu in devices.vgpus),
        VmRestore(vm, image),
        *restore_devices(vm, devices, migrating=False, was=suspended_here),
        VmSetDomainActionRequest(vm),
        VmHook(vm, "post_resume"),
    )


def let_go(vm: str, plan: Plan, *, paused: bool) -> Plan:
    """A plan that builds a domain, with its end: the domain is whole, and runs unless `paused`."""
    return (*plan, *((Note(vm),) if paused else _runs(vm)))


def _runs(vm: str) -> Plan:
    """The end of each way to a running guest: from the note on it is this host's, whatever dies."""
    return (Note(vm, "arrived", "dropped"), VmUnpause(vm))


def vm_pause(vm: str) -> Plan:
    return (VmPause(vm),)


def vm_unpause(vm: str) -> Plan:
    return (VmUnpause(vm),)


def vm_remove(vm: str) -> Plan:
    """Halted or Suspended to unknown."""
    return (VmRemove(vm),)


def vm_set_memory(old: VmSpec, new: VmSpec, current_target: int) -> Plan:
    """Range first, so that the target is inside it at any time."""
    vm = new.id
    change = VmSetMemoryRange(
        vm,
        new.memory_dynamic_min,
        new.memory_dynamic_max,
        (old.memory_dynamic_min, old.memory_dynamic_max),
    )
    return change, VmSetMemoryTarget(vm, new.initial_memory, current_target)


def vm_set_vcpus(vm: str, vcpus: int, previous: int) -> Plan:
    return (VmSetVcpus(vm, vcpus, previous),)


def vm_set_vcpus_params(vm: str, params: Mapping[str, str], previous: Mapping[str, str]) -> Plan:
    return (VmSetVcpusParams(vm, params, previous),)


def vm_send_sysrq(vm: str, key: str) -> Plan:
    return (VmSendSysrq(vm, key),)


def vm_send_trigger(vm: str, trigger: str) -> Plan:
    return (VmSendTrigger(vm, trigger),)


def vm_restart_device_model(vm: str) -> Plan:
    """The emulation of the guest's devices starts anew with their state; if it does not come up,
    it is tried once more, for a guest without one stands still."""
    return (
        VmDestroyDeviceModel(vm),
        Commit((VmCreateDeviceModel(vm, restore=True),)),
        VmCreateDeviceModel(vm, restore=True),
    )


def check_state(action: DomainAction, spec: VmSpec, devices: Devices, uptime: float) -> Plan:
    """VM_check_state: what follows when a domain ended by itself after `uptime` seconds.

    A crash within 120 s of the start is not restarted; any other restart that early waits 15 s.
    """
    vm = spec.id
    match action:
        case "poweroff":
            wish: str = spec.actions_after_shutdown
        case "reboot":
            wish = spec.actions_after_reboot
        case "softreboot":
            wish = spec.actions_after_softreboot
        case "crash":
            wish = spec.actions_after_crash
    dump: Plan = (BestEffort(vm, VmCoredump(vm)),) if wish.startswith("coredump") else ()
    if wish == "preserve":
        return (VmPause(vm), VmSetDomainActionRequest(vm))
    early = uptime < MINIMUM_UPTIME
    if wish.endswith("destroy") or (action == "crash" and early):
        return (*dump, *vm_poweroff(vm, devices, None))
    wait: Plan = (Delay(vm, RESTART_DELAY),) if early and wish != "soft_reboot" else ()
    return (*dump, *wait, *vm_reboot(spec, devices, None))


def source_id(vm: str) -> str:
    """The temporary id of a guest that has left."""
    return f"{vm}/source"


def destination_id(vm: str) -> str:
    """The temporary id of a guest that is still arriving."""
    return f"{vm}/destination"


def migrate_sender(
    spec: VmSpec,
    devices: Devices,
    metadata: dict[str, Any],
    current_target: int,
    *,
    localhost: bool = False,
) -> Plan:
    """Running here to Running there; this side's share.

    Until the all-clear (sync 3), and when the receiver says that it gave up, the guest goes on
    here. Once the all-clear may have gone out nobody here can know: the guest stays frozen, and
    `Agent.settle` says what becomes of it (decision 16).
    """
    vm, away = spec.id, source_id(spec.id)
    # To another host as little memory as possible; on the same host it is counted once anyway.
    target = current_target if localhost else spec.memory_dynamic_min
    return (
        VmHook(vm, "pre_migrate", "source"),
        SendMetadata(vm, metadata),
        VmSetMemoryTarget(vm, target, current_target),
        VmWaitBallooning(vm, BALLOON_TIMEOUT),
        SendMetadata(vm, {"memory_limit": target}),
        WaitSync(vm, 1),
        # A restart lets the frozen guest go on here...
        Note(vm, "sending"),
        VmSave(vm, None),
        VmRename(vm, away, "pre-migration"),
        WaitSync(vm, 2),
        # ... but no longer from here on: it may run over there once sync 3 is on its way. That
        # sending failed does not say that nothing was sent, so the commit comes first.
        Note(vm, "leaving", "sending"),
        Commit(undo_on=RemoteAborted),
        SendSync(vm, 3),
        WaitSync(vm, 4),
        Commit((*_halt(away, devices), VmRemove(away))),
        VmHook(vm, "pre_destroy", "migrate"),
        *_teardown(away, devices),
        *_deactivate(away, devices),
        VmHook(vm, "post_destroy", "migrate"),
        VmRemove(away),
    )


def migrate_receiver(spec: VmSpec, devices: Devices, target: int) -> Plan:
    """The arriving guest; on failure before it runs, nothing of it is left here.

    Once it runs it gets its memory back: `target` bytes, if the host has them.
    """
    vm, arriving = spec.id, destination_id(spec.id)
    return (
        *_dequarantine(arriving, devices),
        VmCreate(arriving, replace(spec, id=arriving)),
        *_restore_vifs(arriving, devices),
        SendSync(vm, 1),
        *(VgpuStart(arriving, vgpu) for vgpu in devices.vgpus),
        VmRestore(arriving, None),
        SendSync(vm, 2),
        WaitSync(vm, 3),
        VmRename(arriving, vm, "post-migration"),
        *restore_devices(vm, devices, migrating=True),
        *_runs(vm),
        Commit(),
        BestEffort(vm, VmSetDomainActionRequest(vm)),
        BestEffort(vm, VmHook(vm, "post_migrate", "destination")),
        BestEffort(vm, VmSetMemoryTarget(vm, target, spec.initial_memory)),
        BestEffort(vm, Note(vm)),
        BestEffort(vm, SendSync(vm, 4)),
    )
