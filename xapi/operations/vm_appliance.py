"""VM appliances: VMs that are started and stopped as one, in order and with delays.

VMs of the same order go side by side; the next order begins when they are done and the longest of
their delays is over. One VM's failure does not stop the others: OPERATION_PARTIALLY_FAILED says
that there was one.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from itertools import groupby

import structlog

from xapi.generated import errors, records, refs
from xapi.generated.operations.VM_appliance import VM_applianceArgs, VM_applianceOperations
from xapi.idl.errors import XenAPIError
from xapi.operations.context import Call
from xapi.operations.validity import refresh
from xapi.operations.vm.recovery import required_srs

__all__ = ["VM_appliance"]

log = structlog.get_logger(__name__)

Action = Callable[[Call, records.VM], Awaitable[object]]
Delay = Callable[[records.VM], int]


class VM_appliance(VM_applianceOperations[Call]):
    """An appliance is a name and the VMs that name it."""

    async def create(self, call: Call, args: VM_applianceArgs) -> refs.VM_applianceRef:
        with call.db.transaction() as tx:
            ref = records.VM_appliance.create(tx, **args)
            refresh(tx, "VM_appliance", ref)
        return ref

    async def destroy(self, call: Call, ref: refs.VM_applianceRef) -> None:
        """Its VMs stay, in no appliance."""
        with call.db.transaction() as tx:
            for vm in records.VM_appliance.get(tx, ref).VMs:
                records.VM.modify(tx, vm, appliance=refs.VM_applianceRef(refs.NULL))
                refresh(tx, "VM", vm)
            records.VM_appliance.delete(tx, ref)

    async def start(self, call: Call, ref: refs.VM_applianceRef, paused: bool) -> None:
        """Starts the Halted ones; those that run already are left alone."""

        async def start(part: Call, vm: records.VM) -> None:
            await part.services.invoke(part, "VM.start", vm.ref, paused, False)

        await _in_order(call, ref, "start", ("Halted",), start, lambda vm: vm.start_delay)

    async def clean_shutdown(self, call: Call, ref: refs.VM_applianceRef) -> None:
        """Of the Running ones, in reverse order."""

        async def stop(part: Call, vm: records.VM) -> None:
            await part.services.invoke(part, "VM.clean_shutdown", vm.ref)

        await _in_order(
            call, ref, "clean_shutdown", ("Running",), stop, _shutdown_delay, backwards=True
        )

    async def hard_shutdown(self, call: Call, ref: refs.VM_applianceRef) -> None:
        async def stop(part: Call, vm: records.VM) -> None:
            await part.services.invoke(part, "VM.hard_shutdown", vm.ref)

        await _in_order(call, ref, "hard_shutdown", _NOT_HALTED, stop, _none, backwards=True)

    async def shutdown(self, call: Call, ref: refs.VM_applianceRef) -> None:
        async def stop(part: Call, vm: records.VM) -> None:
            await part.services.invoke(part, "VM.shutdown", vm.ref)

        await _in_order(call, ref, "shutdown", _NOT_HALTED, stop, _shutdown_delay, backwards=True)

    async def assert_can_be_recovered(
        self, call: Call, ref: refs.VM_applianceRef, session_to: refs.sessionRef
    ) -> None:
        for vm in records.VM_appliance.get(call.db, ref).VMs:
            for sr in required_srs(call, (vm,), session_to):
                if not sr.present:
                    raise errors.VMRequiresSR(vm, sr.ref)

    async def get_SRs_required_for_recovery(
        self, call: Call, ref: refs.VM_applianceRef, session_to: refs.sessionRef
    ) -> tuple[refs.SRRef, ...]:
        """SRs of the VMs' disks that the pool of the session lacks."""
        vms = records.VM_appliance.get(call.db, ref).VMs
        return tuple(sr.ref for sr in required_srs(call, vms, session_to) if not sr.present)


_NOT_HALTED = ("Paused", "Suspended", "Running")


def _none(_vm: records.VM) -> int:
    return 0


def _shutdown_delay(vm: records.VM) -> int:
    return vm.shutdown_delay


async def _in_order(
    call: Call,
    appliance: refs.VM_applianceRef,
    operation: str,
    states: tuple[str, ...],
    action: Action,
    delay: Delay,
    *,
    backwards: bool = False,
) -> None:
    """Run `action` on the VMs that are in one of `states`, order by order.

    Raises OPERATION_PARTIALLY_FAILED [operation] after all have been tried, TASK_CANCELLED between
    two orders.
    """
    rows = [
        vm
        for ref in records.VM_appliance.get(call.db, appliance).VMs
        if (vm := records.VM.find(call.db, ref)) is not None and vm.power_state in states
    ]
    rows.sort(key=lambda vm: vm.order, reverse=backwards)
    orders = [list(group) for _, group in groupby(rows, key=lambda vm: vm.order)]
    failed = done = 0
    for number, vms in enumerate(orders, 1):
        call.task.check()
        end = done + len(vms)
        part = replace(call, task=call.task.step(done / len(rows), end / len(rows)))
        results = await asyncio.gather(*(_try(part, vm, action) for vm in vms))
        failed += results.count(False)
        done = end
        wait = max(delay(vm) for vm in vms)
        if wait and number < len(orders):
            await _pause(call, wait)
    if failed:
        raise errors.OperationPartiallyFailed(operation)


async def _try(call: Call, vm: records.VM, action: Action) -> bool:
    try:
        await action(call, vm)
    except errors.TaskCancelled:
        raise
    except XenAPIError as error:
        log.warning("a VM of an appliance failed", vm=vm.uuid, error=str(error))
        return False
    return True


async def _pause(call: Call, seconds: float) -> None:
    """Wait; a cancelled task ends it with TASK_CANCELLED [task]."""
    over = asyncio.Event()
    with call.task.cancellable(over.set):
        try:
            await asyncio.wait_for(over.wait(), seconds)
        except TimeoutError:
            return
    call.task.check()
