"""VM.revert: back to the disks, settings and power state of a snapshot."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import structlog

from xapi.generated import errors, records, refs
from xapi.generated.operations.VM import VMOperations
from xapi.idl.errors import XenAPIError
from xapi.idl.record import Writer
from xapi.operations.context import Call
from xapi.operations.validity import refresh
from xapi.operations.vm.cloning import copy_disks
from xapi.operations.vm.copying import COPIED_FIELDS, disks_of
from xapi.operations.vm.lifecycle import hard_stop
from xapi.operations.vm.rows import copy_devices, delete_devices
from xapi.operations.vm.suspend_image import destroy_vdi

__all__ = ["Reverting"]

log = structlog.get_logger(__name__)

_NOT_REVERTED = frozenset({"affinity", "suspend_SR", "generation_id", "name_description", "tags"})
"""Where the VM lives is not the machine; what people write about a snapshot is not of the VM."""
_PLAIN_ERRORS = frozenset({"SR_FULL", "TASK_CANCELLED", "HANDLE_INVALID"})


class Reverting(VMOperations[Call]):
    """The way back."""

    async def revert(self, call: Call, snapshot: refs.VMRef) -> None:
        """Stop the VM, give it clones of the snapshot's disks, and take its settings over.

        Disks the snapshot has no picture of leave the VM but are not destroyed. The VM ends
        Halted, or Suspended if the snapshot is a checkpoint. The clones are made first: until
        they are there nothing changes. Raises VM_REVERT_FAILED [vm, snapshot].
        """
        snap = records.VM.get(call.db, snapshot)
        vm = refs.VMRef(snap.snapshot_of)
        row = records.VM.find(call.db, vm)
        if row is None:
            raise errors.VMRevertFailed(vm, snapshot)
        made: dict[str, str] = {}
        try:
            if row.power_state not in ("Halted", "Suspended"):
                await hard_stop(call, vm)
            await _clone_disks(call, snap, made)
            left = _replace(call, vm, snapshot, made)
        except BaseException as error:
            for vdi in made.values():
                await destroy_vdi(call, vdi)
            if isinstance(error, XenAPIError) and error.code not in _PLAIN_ERRORS:
                log.error("revert failed", vm=vm, snapshot=snapshot, error=str(error))
                raise errors.VMRevertFailed(vm, snapshot) from error
            raise
        for vdi in left:
            await destroy_vdi(call, vdi)


async def _clone_disks(call: Call, snap: records.VM, made: dict[str, str]) -> None:
    async def clone_disk(vdi: str) -> str:
        return await call.services.invoke(call, "VDI.clone", vdi, {})

    vdis = [vbd.VDI for vbd in disks_of(call, snap)]
    if records.VDI.find(call.db, snap.suspend_VDI) is not None:
        vdis.append(snap.suspend_VDI)
    await copy_disks(call, list(dict.fromkeys(vdis)), clone_disk, made)


def _replace(
    call: Call, vm: refs.VMRef, snapshot: refs.VMRef, made: Mapping[str, str]
) -> list[str]:
    """Exchange devices and settings in one transaction; gives the disks nobody needs any more."""
    with call.db.transaction() as tx:
        row, snap = records.VM.get(tx, vm), records.VM.get(tx, snapshot)
        replaced = _replaced_disks(tx, row, snap, made)
        left = list(replaced)
        if row.suspend_VDI != refs.NULL:
            left.append(row.suspend_VDI)
        delete_devices(tx, row)
        disks: dict[str, str] = {}
        for ref in snap.VBDs:
            vbd = records.VBD.get(tx, ref)
            disks[ref] = made.get(vbd.VDI, refs.NULL) if vbd.type == "Disk" else vbd.VDI
        copy_devices(tx, snap, vm, disks, keep_macs=True)
        image = made.get(snap.suspend_VDI, refs.NULL)
        changes: dict[str, Any] = {
            field: getattr(snap, field) for field in COPIED_FIELDS if field not in _NOT_REVERTED
        }
        changes["other_config"] = snap.other_config
        changes["suspend_VDI"] = image
        changes["power_state"] = "Halted" if image == refs.NULL else "Suspended"
        changes["parent"] = snapshot
        tx.modify("VM", vm, changes)
        for old, new in replaced.items():
            _move_history(tx, old, new)
        refresh(tx, "VM", vm)
    return left


def _replaced_disks(
    tx: Writer, vm: records.VM, snap: records.VM, made: Mapping[str, str]
) -> dict[str, str]:
    """Disk of the VM -> the clone that takes its place, for disks the snapshot has a picture of.

    A disk that another VM uses too is not in it.
    """
    pictures: dict[str, str] = {}
    for ref in snap.VBDs:
        picture = records.VDI.find(tx, records.VBD.get(tx, ref).VDI)
        if picture is not None and picture.ref in made:
            pictures[picture.snapshot_of] = made[picture.ref]
    found: dict[str, str] = {}
    for ref in vm.VBDs:
        disk = records.VDI.find(tx, records.VBD.get(tx, ref).VDI)
        if disk is None or disk.ref not in pictures:
            continue
        if set(disk.VBDs) <= set(vm.VBDs):
            found[disk.ref] = pictures[disk.ref]
    return found


def _move_history(tx: Writer, old: str, new: str) -> None:
    """The other snapshots of a disk that goes away are snapshots of the one that comes."""
    for snapshot in records.VDI.get(tx, old).snapshots:
        records.VDI.modify(tx, snapshot, snapshot_of=refs.VDIRef(new))
