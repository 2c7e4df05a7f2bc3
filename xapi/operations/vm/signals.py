"""What reaches the kernel of a running guest, or the machinery under it, from outside."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from xapi.generated import errors, records, refs
from xapi.generated.operations.VM import VMOperations
from xapi.operations.context import Call
from xapi.operations.guest_specs import domain_type_of
from xapi.operations.guests import drive
from xapi.xenops.interface import VmState
from xapi.xenops.worker import Progress

if TYPE_CHECKING:
    from xapi.xenops.client import HostAgent

__all__ = ["Signals"]

_SYSPREP_FEATURE = "feature-sysprep"
_GUIDANCE = "restart_device_model"
_PENDING = ("pending_guidances", "pending_guidances_recommended", "pending_guidances_full")
Order = Callable[["HostAgent", str, str, Progress], Awaitable[VmState]]
"""An operation of the agent on a guest: agent, uuid of the guest, operation id, progress."""


class Signals(VMOperations[Call]):
    """See `xapi.generated.operations.VM`."""

    async def send_sysrq(self, call: Call, vm: refs.VMRef, key: str) -> None:
        """VALUE_NOT_SUPPORTED ["key", key, reason] unless it is one letter or digit."""
        await _order(
            call, vm, lambda a, uuid, op, p: a.send_sysrq(uuid, key, operation_id=op, progress=p)
        )

    async def send_trigger(self, call: Call, vm: refs.VMRef, trigger: str) -> None:
        """VALUE_NOT_SUPPORTED ["trigger", name, reason] unless it is nmi, init, reset, power,
        sleep or s3resume."""
        await _trigger(call, vm, trigger)

    async def s3_suspend(self, call: Call, vm: refs.VMRef) -> None:
        """The guest sleeps in memory and still counts as Running. VM_BAD_POWER_STATE,
        VM_HVM_REQUIRED [vm]."""
        _demand_hvm(call, vm)
        await _trigger(call, vm, "sleep")

    async def s3_resume(self, call: Call, vm: refs.VMRef) -> None:
        """No error for a guest that is awake. VM_BAD_POWER_STATE, VM_HVM_REQUIRED [vm]."""
        _demand_hvm(call, vm)
        await _trigger(call, vm, "s3resume")

    async def restart_device_models(self, call: Call, ref: refs.VMRef) -> None:
        """The guest goes on meanwhile; a pending restart_device_model guidance is satisfied."""
        await _order(
            call,
            ref,
            lambda a, uuid, op, p: a.restart_device_model(uuid, operation_id=op, progress=p),
        )
        row = records.VM.get(call.db, ref)
        left = {name: tuple(g for g in getattr(row, name) if g != _GUIDANCE) for name in _PENDING}
        with call.db.transaction() as tx:
            tx.modify("VM", ref, left)

    async def add_to_VCPUs_params_live(
        self, call: Call, ref: refs.VMRef, key: str, value: str
    ) -> None:
        """MAP_DUPLICATE_KEY for a key that is set, VALUE_NOT_SUPPORTED for a weight or cap that
        the scheduler does not take. Holds at the next boot as well."""
        row = records.VM.get(call.db, ref)
        if key in row.VCPUs_params:
            raise errors.MapDuplicateKey("VM", "VCPUs_params", ref, key)
        params = {**row.VCPUs_params, key: value}
        await _order(
            call,
            ref,
            lambda a, uuid, op, p: a.set_vcpus_params(uuid, params, operation_id=op, progress=p),
        )
        with call.db.transaction() as tx:
            now = records.VM.get(tx, ref).VCPUs_params
            records.VM.modify(tx, ref, VCPUs_params={**now, key: value})

    async def sysprep(
        self,
        call: Call,
        ref: refs.VMRef,
        unattend: str,
        timeout: float,  # noqa: ASYNC109 - the guest's time, not ours
    ) -> None:
        """SYSPREP [vm, reason] for a guest whose agent does not offer it, as Linux's does not;
        NOT_IMPLEMENTED for others."""
        row = records.VM.get(call.db, ref)
        metrics = records.VM_guest_metrics.find(call.db, row.guest_metrics)
        if metrics is None or metrics.other.get(_SYSPREP_FEATURE) != "1":
            raise errors.Sysprep(ref, f"The agent of the guest does not offer {_SYSPREP_FEATURE}")
        raise errors.NotImplemented("VM.sysprep")


async def _order(call: Call, vm: refs.VMRef, order: Order) -> None:
    agent, uuid = call.services.agent, records.VM.get(call.db, vm).uuid

    async def work(operation: str, progress: Progress) -> VmState:
        return await order(agent, uuid, operation, progress)

    await drive(call, vm, work)


async def _trigger(call: Call, vm: refs.VMRef, trigger: str) -> None:
    await _order(
        call,
        vm,
        lambda a, uuid, op, p: a.send_trigger(uuid, trigger, operation_id=op, progress=p),
    )


def _demand_hvm(call: Call, vm: refs.VMRef) -> None:
    row = records.VM.get(call.db, vm)
    if row.power_state != "Running":
        raise errors.VMBadPowerState(vm, "running", row.power_state.lower())
    if domain_type_of(row) != "hvm":
        raise errors.VMHVMRequired(vm)
