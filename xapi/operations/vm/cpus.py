"""Virtual CPUs of VMs: how many at most, at startup and now."""

from __future__ import annotations

from xapi.generated import records, refs
from xapi.generated.operations.VM import VMOperations
from xapi.operations.context import Call
from xapi.operations.guests import drive
from xapi.operations.placement import memory_overhead
from xapi.operations.validity import check
from xapi.operations.vm.checks import check_vcpus
from xapi.xenops.interface import VmState
from xapi.xenops.worker import Progress

__all__ = ["Cpus"]


class Cpus(VMOperations[Call]):
    """VALUE_NOT_SUPPORTED [field, value, reason] unless 1 <= VCPUs_at_startup <= VCPUs_max."""

    async def set_VCPUs_max(self, call: Call, ref: refs.VMRef, value: int) -> None:
        vm = records.VM.get(call.db, ref)
        check_vcpus(vm.VCPUs_at_startup, value)
        with call.db.transaction() as tx:
            records.VM.modify(tx, ref, VCPUs_max=value)
            records.VM.modify(tx, ref, memory_overhead=memory_overhead(records.VM.get(tx, ref)))

    async def set_VCPUs_at_startup(self, call: Call, ref: refs.VMRef, value: int) -> None:
        """Of a Halted VM; what a running one has is set_VCPUs_number_live's."""
        check(call.db, "VM", ref, "changing_VCPUs")
        check_vcpus(value, records.VM.get(call.db, ref).VCPUs_max)
        with call.db.transaction() as tx:
            records.VM.modify(tx, ref, VCPUs_at_startup=value)

    async def set_VCPUs_number_live(self, call: Call, ref: refs.VMRef, nvcpu: int) -> None:
        """Also becomes VCPUs_at_startup, so that a reboot keeps it."""
        vm = records.VM.get(call.db, ref)
        check_vcpus(nvcpu, vm.VCPUs_max)
        agent = call.services.agent

        async def work(operation: str, progress: Progress) -> VmState:
            return await agent.set_vcpus(vm.uuid, nvcpu, operation_id=operation, progress=progress)

        await drive(call, ref, work)
        with call.db.transaction() as tx:
            records.VM.modify(tx, ref, VCPUs_at_startup=nvcpu)
