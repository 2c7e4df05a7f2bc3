"""Suspend images: the VDIs that hold the memory of suspended guests (semantics.md §8)."""

from __future__ import annotations

from dataclasses import replace

import structlog

from xapi.generated import errors, records, refs
from xapi.idl.errors import XenAPIError
from xapi.operations.context import Call

__all__ = ["create_suspend_image", "destroy_vdi", "drop_suspend_image", "suspend_sr"]

log = structlog.get_logger(__name__)

MIB = 1 << 20


def suspend_sr(call: Call, vm: records.VM) -> refs.SRRef:
    """The VM's, else the host's, else the pool's. Raises VM_NO_SUSPEND_SR [vm]."""
    host = records.host.find(call.db, vm.resident_on if vm.resident_on != refs.NULL else call.host)
    pool = next(iter(records.pool.all(call.db)), None)
    for sr in (
        vm.suspend_SR,
        refs.NULL if host is None else host.suspend_image_sr,
        refs.NULL if pool is None else pool.suspend_image_SR,
    ):
        if records.SR.find(call.db, sr) is not None:
            return refs.SRRef(sr)
    raise errors.VMNoSuspendSR(vm.ref)


async def create_suspend_image(call: Call, vm: records.VM) -> refs.VDIRef:
    """A VDI that can hold the guest's memory: 1.26 x static_max + 100 MiB."""
    return await call.services.invoke(
        call,
        "VDI.create",
        {
            "SR": suspend_sr(call, vm),
            "name_label": "Suspend image",
            "name_description": f"Memory of {vm.name_label}",
            "virtual_size": vm.memory_static_max * 126 // 100 + 100 * MIB,
            "type": "suspend",
            "sharable": False,
            "read_only": False,
            "other_config": {},
            "xenstore_data": {},
            "sm_config": {},
            "tags": (),
        },
    )


async def destroy_vdi(call: Call, vdi: str) -> None:
    """Destroy a disk that nobody needs any more; a refusal is logged, and the disk stays."""
    if records.VDI.find(call.db, vdi) is None:
        return
    try:
        if call.task.cancelled:
            # A task that was cancelled is refused everything, this as well.
            with call.services.tasks.subtask(call, "VDI.destroy", _nobody) as task:
                await call.services.invoke(replace(call, task=task), "VDI.destroy", vdi)
        else:
            await call.services.invoke(call, "VDI.destroy", vdi)
    except XenAPIError as error:
        log.warning("a disk could not be destroyed", vdi=vdi, error=str(error))


def _nobody(_progress: float) -> None:
    """Is told of the progress of undoing."""


async def drop_suspend_image(call: Call, vm: str) -> None:
    """Take the suspend image from the VM and destroy it, if there is one."""
    row = records.VM.find(call.db, vm)
    if row is None or row.suspend_VDI == refs.NULL:
        return
    with call.db.transaction() as tx:
        records.VM.modify(tx, vm, suspend_VDI=refs.VDIRef(refs.NULL))
    await destroy_vdi(call, row.suspend_VDI)
