"""Suspend and resume: the guest's memory goes to a VDI and comes back (semantics.md §8)."""

from __future__ import annotations

import asyncio

from xapi.generated import errors, records, refs
from xapi.generated.operations.VM import VMOperations
from xapi.operations import placement
from xapi.operations.context import Call
from xapi.operations.guest_specs import devices_of, vm_spec
from xapi.operations.guests import drive
from xapi.operations.vm.checks import check_rests
from xapi.operations.vm.suspend_image import create_suspend_image, destroy_vdi, drop_suspend_image
from xapi.xenops.interface import VmState
from xapi.xenops.worker import Progress

__all__ = ["Suspend"]


class Suspend(VMOperations[Call]):
    """Running to Suspended and back."""

    async def suspend(self, call: Call, vm: refs.VMRef) -> None:
        """Save the memory on the suspend SR and release the host. Raises VM_NO_SUSPEND_SR [vm].

        If it fails the guest runs on, or is Halted if its domain was gone already, and the image
        is destroyed. Where nobody can tell what became of it, the image is kept.
        """
        row = records.VM.get(call.db, vm)
        await drop_suspend_image(call, vm)  # of a resume whose end nobody saw
        image = await create_suspend_image(call, row)
        with call.db.transaction() as tx:
            records.VM.modify(tx, vm, suspend_VDI=image)
            name = records.VDI.get(tx, image).uuid
        agent = call.services.agent

        async def work(operation: str, progress: Progress) -> VmState:
            return await agent.suspend(row.uuid, name, operation_id=operation, progress=progress)

        try:
            await drive(call, vm, work)
        except (errors.CannotContactHost, asyncio.CancelledError):
            raise  # the guest's memory may be in it
        except BaseException:
            await drop_suspend_image(call, vm)
            raise

    async def resume(self, call: Call, vm: refs.VMRef, start_paused: bool, force: bool) -> None:
        """Resume on the host that was chosen for the call (`Call.host`)."""
        await _resume(call, vm, start_paused)

    async def resume_on(
        self, call: Call, vm: refs.VMRef, host: refs.hostRef, start_paused: bool, force: bool
    ) -> None:
        """Resume on `host`; the errors are those of start_on."""
        placement.assert_can_boot_here(call.db, vm, host)
        with call.db.transaction() as tx:
            placement.reserve(tx, vm, host)
        await _resume(call, vm, start_paused)


async def _resume(call: Call, vm: refs.VMRef, paused: bool) -> None:
    """Raises VM_HAS_NO_SUSPEND_VDI [vm]; the image is destroyed once the guest runs."""
    try:
        row = records.VM.get(call.db, vm)
        image = records.VDI.find(call.db, row.suspend_VDI)
        if image is None:
            raise errors.VMHasNoSuspendVDI(vm)
        check_rests(row, "Suspended")
        if row.scheduled_to_be_resident_on != call.host:
            placement.assert_can_boot_here(call.db, vm, call.host)
            with call.db.transaction() as tx:
                placement.reserve(tx, vm, call.host)
        spec, devices, agent = vm_spec(row), devices_of(call.db, row), call.services.agent
    except BaseException:
        placement.release(call.db, vm)  # nothing has been ordered
        raise

    async def work(operation: str, progress: Progress) -> VmState:
        return await agent.resume(
            spec,
            devices,
            image.uuid,
            paused=paused,
            operation_id=operation,
            progress=progress,
        )

    await drive(call, vm, work)
    with call.db.transaction() as tx:
        records.VM.modify(tx, vm, suspend_VDI=refs.VDIRef(refs.NULL))
    await destroy_vdi(call, image.ref)
