"""Appliances: order, delays, partial failure."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from vm_world import NULL, Datacentre, close_datacentre, make_datacentre

from xapi.generated import errors, records
from xapi.operations import vm_appliance


@pytest.fixture
async def dc() -> AsyncIterator[Datacentre]:
    made = await make_datacentre()
    yield made
    await close_datacentre(made)


async def make(dc: Datacentre, *orders: int, **fields: object) -> tuple[str, list[str]]:
    appliance = await dc.run("VM_appliance.create", {"name_label": "shop", "name_description": ""})
    vms = [await dc.make_vm(order=order, **fields) for order in orders]
    for vm in vms:
        await dc.run("VM.set_appliance", vm, appliance)
    return appliance, vms


def states(dc: Datacentre, vms: list[str]) -> list[str]:
    return [dc.vm(vm).power_state for vm in vms]


async def test_vms_start_in_order_and_stop_in_reverse(
    dc: Datacentre, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits: list[float] = []

    async def pause(call: object, seconds: float) -> None:
        waits.append(seconds)

    monkeypatch.setattr(vm_appliance, "_pause", pause)
    appliance, vms = await make(dc, 2, 0, 1, start_delay=5, shutdown_delay=7)
    assert records.VM_appliance.get(dc.db, appliance).allowed_operations == ("start",)
    await dc.run("VM_appliance.start", appliance, False)
    assert states(dc, vms) == ["Running"] * 3
    domids = [dc.vm(vm).domid for vm in vms]
    assert domids[1] < domids[2] < domids[0]
    assert waits == [5, 5]
    found = records.VM_appliance.get(dc.db, appliance)
    assert found.current_operations == {}
    assert set(found.allowed_operations) == {"clean_shutdown", "hard_shutdown", "shutdown"}
    await dc.run("VM_appliance.clean_shutdown", appliance)
    assert states(dc, vms) == ["Halted"] * 3
    assert waits == [5, 5, 7, 7]
    with pytest.raises(errors.OperationNotAllowed):
        await dc.run("VM_appliance.shutdown", appliance)


async def test_one_failure_does_not_stop_the_others(dc: Datacentre) -> None:
    appliance, vms = await make(dc, 0, 0, 1)
    await dc.run("VM.set_blocked_operations", vms[0], {"start": "no"})
    with pytest.raises(errors.OperationPartiallyFailed) as caught:
        await dc.run("VM_appliance.start", appliance, False)
    assert caught.value.params == ("start",)
    assert states(dc, vms) == ["Halted", "Running", "Running"]
    await dc.run("VM_appliance.hard_shutdown", appliance)
    assert states(dc, vms) == ["Halted"] * 3


async def test_paused_and_shut_down(dc: Datacentre) -> None:
    appliance, vms = await make(dc, 0, 1)
    await dc.run("VM_appliance.start", appliance, True)
    assert states(dc, vms) == ["Paused", "Paused"]
    await dc.run("VM_appliance.shutdown", appliance)
    assert states(dc, vms) == ["Halted", "Halted"]


async def test_an_appliance_without_vms_does_nothing(dc: Datacentre) -> None:
    appliance, _ = await make(dc)
    with pytest.raises(errors.OperationNotAllowed):
        await dc.run("VM_appliance.start", appliance, False)


async def test_its_vms_outlive_it(dc: Datacentre) -> None:
    appliance, vms = await make(dc, 0)
    with pytest.raises(errors.VMIsPartOfAnAppliance):
        await dc.run("VM.assert_operation_valid", vms[0], "make_into_template")
    await dc.run("VM_appliance.destroy", appliance)
    assert dc.vm(vms[0]).appliance == NULL
    assert "make_into_template" in dc.vm(vms[0]).allowed_operations
    template = next(vm for vm in records.VM.all(dc.db) if vm.is_a_template)
    appliance, _ = await make(dc)
    with pytest.raises(errors.OperationNotAllowed):
        await dc.run("VM.set_appliance", template.ref, appliance)


async def test_the_delay_ends_early_for_a_cancelled_task(dc: Datacentre) -> None:
    call = dc.call("VM_appliance.start")
    task = call.task

    class Cancelled:
        ref = task.ref

        def cancellable(self, cancel):  # type: ignore[no-untyped-def]
            cancel()
            return task.cancellable(cancel)

        def check(self) -> None:
            raise errors.TaskCancelled(self.ref)

    call.task = Cancelled()  # type: ignore[assignment]
    with pytest.raises(errors.TaskCancelled):
        await vm_appliance._pause(call, 3600)
