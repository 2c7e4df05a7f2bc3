"""Memory of VMs: limits, targets, overhead (semantics.md §8). Sizes are bytes."""

from __future__ import annotations

import asyncio

from xapi.generated import errors, records, refs
from xapi.generated.operations.VM import VMOperations
from xapi.idl.record import Writer
from xapi.operations.context import Call
from xapi.operations.guest_specs import domain_type_of
from xapi.operations.guests import drive, synchroniser
from xapi.operations.placement import MIB, free_memory, memory_overhead, required_memory
from xapi.operations.validity import refresh
from xapi.operations.vm.checks import check_memory_order, check_shadow_multiplier
from xapi.xenops.interface import VmState
from xapi.xenops.worker import Progress

__all__ = ["Memory"]

TARGET_PATIENCE = 256.0
"""Seconds a guest has to give memory back."""
TARGET_INTERVAL = 1.0

_LIVE = ("Running", "Paused")


class Memory(VMOperations[Call]):
    """MEMORY_CONSTRAINT_VIOLATION [rule] unless
    static_min <= dynamic_min <= dynamic_max <= static_max."""

    async def set_memory(self, call: Call, ref: refs.VMRef, value: int) -> None:
        """A fixed amount; static_min is lowered where it would be above."""
        vm = records.VM.get(call.db, ref)
        _set_limits(call, ref, min(vm.memory_static_min, value), value, value, value)

    async def set_memory_limits(
        self,
        call: Call,
        ref: refs.VMRef,
        static_min: int,
        static_max: int,
        dynamic_min: int,
        dynamic_max: int,
    ) -> None:
        _set_limits(call, ref, static_min, static_max, dynamic_min, dynamic_max)

    async def set_memory_static_range(
        self, call: Call, ref: refs.VMRef, min: int, max: int
    ) -> None:
        vm = records.VM.get(call.db, ref)
        _set_limits(call, ref, min, max, vm.memory_dynamic_min, vm.memory_dynamic_max)

    async def set_memory_static_min(self, call: Call, ref: refs.VMRef, value: int) -> None:
        vm = records.VM.get(call.db, ref)
        name = "VM.set_memory_static_range"
        await call.services.invoke(call, name, ref, value, vm.memory_static_max)

    async def set_memory_static_max(self, call: Call, ref: refs.VMRef, value: int) -> None:
        vm = records.VM.get(call.db, ref)
        name = "VM.set_memory_static_range"
        await call.services.invoke(call, name, ref, vm.memory_static_min, value)

    async def set_memory_dynamic_min(self, call: Call, ref: refs.VMRef, value: int) -> None:
        vm = records.VM.get(call.db, ref)
        name = "VM.set_memory_dynamic_range"
        await call.services.invoke(call, name, ref, value, vm.memory_dynamic_max)

    async def set_memory_dynamic_max(self, call: Call, ref: refs.VMRef, value: int) -> None:
        vm = records.VM.get(call.db, ref)
        name = "VM.set_memory_dynamic_range"
        await call.services.invoke(call, name, ref, vm.memory_dynamic_min, value)

    async def set_memory_dynamic_range(
        self, call: Call, ref: refs.VMRef, min: int, max: int
    ) -> None:
        """Of a running guest the agent changes it at once; the database follows its success."""
        await _set_range(call, ref, min, max)

    async def set_memory_target_live(self, call: Call, ref: refs.VMRef, target: int) -> None:
        await _set_range(call, ref, target, target)

    async def wait_memory_target_live(self, call: Call, ref: refs.VMRef) -> None:
        """Until the guest holds no more than its range allows, for 256 s at most.

        Raises VM_MEMORY_TARGET_WAIT_TIMEOUT [vm]. Cancellable.
        """
        guests, loop = synchroniser(call.services), asyncio.get_running_loop()
        give_up = loop.time() + TARGET_PATIENCE
        while True:
            call.task.check()
            await guests.catch_up(ref)
            vm = records.VM.get(call.db, ref)
            metrics = records.VM_metrics.find(call.db, vm.metrics)
            if metrics is None or metrics.memory_actual <= vm.memory_dynamic_max:
                return
            if loop.time() >= give_up:
                raise errors.VMMemoryTargetWaitTimeout(ref)
            await asyncio.sleep(TARGET_INTERVAL)

    async def get_cooperative(self, call: Call, ref: refs.VMRef) -> bool:
        records.VM.get(call.db, ref)
        return True

    async def set_HVM_shadow_multiplier(self, call: Call, ref: refs.VMRef, value: float) -> None:
        check_shadow_multiplier(value)
        with call.db.transaction() as tx:
            records.VM.modify(tx, ref, HVM_shadow_multiplier=value)
            _update_overhead(tx, ref)

    async def set_shadow_multiplier_live(
        self, call: Call, ref: refs.VMRef, multiplier: float
    ) -> None:
        """Raises HOST_NOT_ENOUGH_FREE_MEMORY [needed, free] if the host lacks the difference,
        FEATURE_REQUIRES_HVM for a guest that has no shadow memory."""
        check_shadow_multiplier(multiplier)
        vm = records.VM.get(call.db, ref)
        if domain_type_of(vm) != "hvm":
            raise errors.FeatureRequiresHVM("shadow memory")
        free = free_memory(call.db, vm.resident_on)
        with call.db.transaction() as tx:
            records.VM.modify(tx, ref, HVM_shadow_multiplier=multiplier)
            changed = records.VM.get(tx, ref)
            more = memory_overhead(changed) - memory_overhead(vm)
            if more > free:
                raise errors.HostNotEnoughFreeMemory(str(more), str(free))
            _update_overhead(tx, ref)

    async def compute_memory_overhead(self, call: Call, vm: refs.VMRef) -> int:
        return memory_overhead(records.VM.get(call.db, vm))

    async def maximise_memory(
        self, call: Call, ref: refs.VMRef, total: int, approximate: bool
    ) -> int:
        """Whole MiB; `approximate` leaves room for a later change of the number of CPUs."""
        vm = records.VM.get(call.db, ref)
        fixed = memory_overhead(_with(vm, static_max=0))
        if approximate:
            fixed += 32 * MIB
        low, high = 0, max(0, total - fixed) // MIB
        while low < high:
            middle = (low + high + 1) // 2
            needed = middle * MIB + memory_overhead(_with(vm, static_max=middle * MIB))
            if needed + (32 * MIB if approximate else 0) <= total:
                low = middle
            else:
                high = middle - 1
        return low * MIB


def _with(vm: records.VM, *, static_max: int) -> records.VM:
    copy = vm.copy()
    copy.memory_static_max = static_max
    return copy


def _update_overhead(tx: Writer, ref: str) -> None:
    records.VM.modify(tx, ref, memory_overhead=memory_overhead(records.VM.get(tx, ref)))


def _set_limits(
    call: Call,
    ref: refs.VMRef,
    static_min: int,
    static_max: int,
    dynamic_min: int,
    dynamic_max: int,
) -> None:
    """Of a VM without a domain; the operation's mark has made sure of that."""
    check_memory_order(static_min, dynamic_min, dynamic_max, static_max)
    with call.db.transaction() as tx:
        records.VM.modify(
            tx,
            ref,
            memory_static_min=static_min,
            memory_static_max=static_max,
            memory_dynamic_min=dynamic_min,
            memory_dynamic_max=dynamic_max,
            memory_target=dynamic_max,
        )
        _update_overhead(tx, ref)
        refresh(tx, "VM", ref)


async def _set_range(call: Call, ref: refs.VMRef, low: int, high: int) -> None:
    """Raises HOST_NOT_ENOUGH_FREE_MEMORY [needed, free] where a running guest would grow too
    much; the check and the reservation are one transaction, undone if the agent refuses."""
    vm = records.VM.get(call.db, ref)
    check_memory_order(vm.memory_static_min, low, high, vm.memory_static_max)
    if vm.power_state not in _LIVE:
        with call.db.transaction() as tx:
            records.VM.modify(
                tx, ref, memory_dynamic_min=low, memory_dynamic_max=high, memory_target=high
            )
        return
    more, free = high - vm.memory_dynamic_max, free_memory(call.db, vm.resident_on)
    if more > free:
        needed = required_memory(vm) + more
        raise errors.HostNotEnoughFreeMemory(str(needed), str(free + required_memory(vm)))
    before = (vm.memory_dynamic_min, vm.memory_dynamic_max, vm.memory_target)
    with call.db.transaction() as tx:
        records.VM.modify(
            tx, ref, memory_dynamic_min=low, memory_dynamic_max=high, memory_target=high
        )
    agent = call.services.agent

    async def work(operation: str, progress: Progress) -> VmState:
        return await agent.set_memory(
            vm.uuid,
            dynamic_min=low,
            dynamic_max=high,
            target=high,
            operation_id=operation,
            progress=progress,
        )

    try:
        await drive(call, ref, work)
    except BaseException:
        with call.db.transaction() as tx:
            if records.VM.find(tx, ref) is not None:
                records.VM.modify(
                    tx,
                    ref,
                    memory_dynamic_min=before[0],
                    memory_dynamic_max=before[1],
                    memory_target=before[2],
                )
        raise
