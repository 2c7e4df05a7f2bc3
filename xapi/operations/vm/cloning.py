"""VM.clone and VM.copy: a new VM with disks of its own."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from xapi.generated import records, refs
from xapi.generated.operations.VM import VMOperations
from xapi.operations.context import Call
from xapi.operations.validity import refresh
from xapi.operations.vm.copying import copy_vm, disks_of
from xapi.operations.vm.rows import copy_devices
from xapi.operations.vm.suspend_image import destroy_vdi

__all__ = ["Cloning", "copy_disks"]

CopyDisk = Callable[[str], Awaitable[str]]
"""Makes a disk of another one; gives the new VDI."""


class Cloning(VMOperations[Call]):
    """Halted VMs, templates and snapshots (and Suspended ones, where the pool allows)."""

    async def clone(self, call: Call, vm: refs.VMRef, new_name: str) -> refs.VMRef:
        """Disks are cloned on their own SRs; interfaces get new addresses.

        If a disk cannot be cloned, those made before are destroyed.
        """

        async def clone_disk(vdi: str) -> str:
            return await call.services.invoke(call, "VDI.clone", vdi, {})

        return await _make(call, vm, new_name, clone_disk, parent=vm)

    async def copy(self, call: Call, vm: refs.VMRef, new_name: str, sr: refs.SRRef) -> refs.VMRef:
        """Disks are copied in full, to `sr`, or each to its own SR where that is null."""
        if sr != refs.NULL:
            records.SR.get(call.db, sr)

        async def copy_disk(vdi: str) -> str:
            target = sr if sr != refs.NULL else records.VDI.get(call.db, vdi).SR
            return await call.services.invoke(
                call, "VDI.copy", vdi, target, refs.VDIRef(refs.NULL), refs.VDIRef(refs.NULL)
            )

        return await _make(call, vm, new_name, copy_disk, parent=refs.VMRef(refs.NULL))

    async def csvm(self, call: Call, vm: refs.VMRef) -> refs.VMRef:
        """A clone of a suspended VM that can be resumed beside it."""
        name = records.VM.get(call.db, vm).name_label
        return await self.clone(call, vm, f"{name}-cloned-suspended")


async def copy_disks(
    call: Call, vdis: list[str], copy_disk: CopyDisk, made: dict[str, str]
) -> None:
    """Fill `made` (old disk -> new disk) one by one; whoever calls cleans up after a failure."""
    for number, vdi in enumerate(vdis, 1):
        call.task.check()
        made[vdi] = await copy_disk(vdi)
        call.task.progress(number / (len(vdis) + 1))


async def _make(
    call: Call, vm: refs.VMRef, name: str, copy_disk: CopyDisk, parent: refs.VMRef
) -> refs.VMRef:
    row = records.VM.get(call.db, vm)
    suspended = row.power_state == "Suspended" and row.suspend_VDI != refs.NULL
    vdis = [vbd.VDI for vbd in disks_of(call, row)]
    made: dict[str, str] = {}
    try:
        await copy_disks(call, [*vdis, row.suspend_VDI] if suspended else [*vdis], copy_disk, made)
        with call.db.transaction() as tx:
            row = records.VM.get(tx, vm)
            new = copy_vm(
                call,
                tx,
                row,
                name,
                same_machine=False,
                parent=parent,
                power_state="Suspended" if suspended else "Halted",
                suspend_VDI=made.get(row.suspend_VDI, refs.NULL) if suspended else refs.NULL,
            )
            disks = _new_disks(call, row, made)
            copy_devices(tx, row, new, disks, keep_macs=suspended, attached=suspended)
            refresh(tx, "VM", new)
    except BaseException:
        for vdi in made.values():
            await destroy_vdi(call, vdi)
        raise
    return new


def _new_disks(call: Call, vm: records.VM, made: Mapping[str, str]) -> dict[str, str]:
    """VBD -> VDI of its copy: what was made for a disk; the same medium for a CD."""
    found: dict[str, str] = {}
    for ref in vm.VBDs:
        vbd = records.VBD.get(call.db, ref)
        found[ref] = made.get(vbd.VDI, refs.NULL) if vbd.type == "Disk" else vbd.VDI
    return found
