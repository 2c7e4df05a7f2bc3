"""VM.snapshot, checkpoint and revert (semantics.md §7, clients.md §6)."""

from __future__ import annotations

from collections.abc import Collection, Mapping

import structlog

from xapi.generated import errors, records, refs
from xapi.generated.operations.VM import VMOperations
from xapi.operations.context import Call
from xapi.operations.guests import drive
from xapi.operations.validity import refresh
from xapi.operations.vm.cloning import copy_disks
from xapi.operations.vm.copying import copy_vm, disks_of
from xapi.operations.vm.reverting import Reverting
from xapi.operations.vm.rows import copy_devices, copy_guest_metrics
from xapi.operations.vm.suspend_image import create_suspend_image, destroy_vdi
from xapi.xenops.errors import XenopsError
from xapi.xenops.interface import VmState
from xapi.xenops.worker import Progress

__all__ = ["Snapshots"]

log = structlog.get_logger(__name__)


class Snapshots(Reverting, VMOperations[Call]):
    """A snapshot is a row of its own: both a snapshot and a template."""

    async def snapshot(
        self, call: Call, vm: refs.VMRef, new_name: str, ignore_vdis: tuple[refs.VDIRef, ...]
    ) -> refs.VMRef:
        """Snapshot all disks but those to be ignored, in any power state.

        If a disk fails, the snapshots made before are destroyed.
        """
        made: dict[str, str] = {}
        try:
            await _snapshot_disks(call, vm, ignore_vdis, made)
            return _record(call, vm, new_name, made, image=refs.NULL)
        except BaseException:
            await _drop(call, made)
            raise

    async def checkpoint(self, call: Call, vm: refs.VMRef, new_name: str) -> refs.VMRef:
        """A snapshot with the memory in it; a running guest stands still while it is taken.

        Raises VM_CHECKPOINT_SUSPEND_FAILED [vm] (the guest runs on, also where it is Paused and
        cannot take part), VM_CHECKPOINT_RESUME_FAILED [vm].
        """
        row = records.VM.get(call.db, vm)
        made: dict[str, str] = {}
        image: str = refs.NULL
        try:
            if row.power_state == "Suspended":
                if row.suspend_VDI != refs.NULL:
                    image = await call.services.invoke(call, "VDI.clone", row.suspend_VDI, {})
                await _snapshot_disks(call, vm, (), made)
            else:
                image = await create_suspend_image(call, row)
                await _freeze(call, row, image, made)
            return _record(call, vm, new_name, made, image=image)
        except BaseException:
            await _drop(call, {**made, "": image})
            raise


async def _freeze(call: Call, vm: records.VM, image: str, made: dict[str, str]) -> None:
    """Save the memory to `image`, snapshot the disks while the guest is frozen, let it go on."""
    agent, ref = call.services.agent, refs.VMRef(vm.ref)
    name = records.VDI.get(call.db, image).uuid

    async def work(operation: str, progress: Progress) -> VmState:
        try:
            await agent.checkpoint(vm.uuid, name, resume=False, operation_id=operation)
        except XenopsError as error:
            if error.code == "TASK_CANCELLED":
                raise
            log.warning("checkpoint: the memory was not saved", vm=vm.uuid, error=str(error))
            raise errors.VMCheckpointSuspendFailed(vm.ref) from error
        try:
            await _snapshot_disks(call, ref, (), made)
        finally:
            try:
                state = await agent.checkpoint_resume(vm.uuid)
            except XenopsError as error:
                log.error("checkpoint: the guest does not go on", vm=vm.uuid, error=str(error))
                raise errors.VMCheckpointResumeFailed(vm.ref) from error
        return state

    await drive(call, vm.ref, work)


async def _snapshot_disks(
    call: Call, vm: refs.VMRef, ignore: Collection[str], made: dict[str, str]
) -> None:
    """Fill `made`: disk -> its snapshot."""

    async def snapshot_disk(vdi: str) -> str:
        return await call.services.invoke(call, "VDI.snapshot", vdi, {})

    row = records.VM.get(call.db, vm)
    vdis = [vbd.VDI for vbd in disks_of(call, row) if vbd.VDI not in ignore]
    await copy_disks(call, list(dict.fromkeys(vdis)), snapshot_disk, made)


async def _drop(call: Call, made: Mapping[str, str]) -> None:
    for vdi in made.values():
        await destroy_vdi(call, vdi)


def _record(
    call: Call, vm: refs.VMRef, name: str, made: Mapping[str, str], image: str
) -> refs.VMRef:
    """The snapshot's rows, and its place in the history: between the VM and its old parent."""
    with call.db.transaction() as tx:
        row = records.VM.get(tx, vm)
        snapshot = copy_vm(
            call,
            tx,
            row,
            name,
            same_machine=True,
            is_a_template=True,
            is_a_snapshot=True,
            snapshot_of=vm,
            snapshot_time=call.services.now(),
            snapshot_info={
                "power-state-at-snapshot": row.power_state,
                "disk-snapshot-type": "crash_consistent",
            },
            snapshot_metadata=row.write_json().decode(),
            transportable_snapshot_id="",
            parent=row.parent,
            guest_metrics=copy_guest_metrics(tx, row),
            power_state="Halted" if image == refs.NULL else "Suspended",
            suspend_VDI=image,
        )
        disks: dict[str, str] = {}
        for ref in row.VBDs:
            vbd = records.VBD.get(tx, ref)
            if vbd.type != "Disk":
                disks[ref] = vbd.VDI
            elif vbd.VDI in made:
                disks[ref] = made[vbd.VDI]
        copy_devices(tx, row, snapshot, disks, keep_macs=True)
        records.VM.modify(tx, vm, parent=snapshot)
        refresh(tx, "VM", snapshot)
    return snapshot
