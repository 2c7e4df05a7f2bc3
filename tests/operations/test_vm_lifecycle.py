"""VM power through the real forwarding, marks and agent, on the simulator."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager

import pytest
from helpers import FakeTask
from vm_world import GIB, NULL, Datacentre, close_datacentre, make_datacentre

from xapi.generated import errors, records, refs
from xapi.operations import placement
from xapi.xenops.clock import VirtualClock


@pytest.fixture
async def dc() -> AsyncIterator[Datacentre]:
    made = await make_datacentre()
    yield made
    await close_datacentre(made)


async def test_start_makes_a_running_guest(dc: Datacentre) -> None:
    vm = await dc.make_vm(disks=1, vifs=1)
    free = placement.free_memory(dc.db, dc.host)
    await dc.run("VM.start", vm, False, False)
    row = dc.vm(vm)
    assert (row.power_state, row.resident_on) == ("Running", dc.host)
    assert row.domid > 0
    assert row.scheduled_to_be_resident_on == NULL
    assert row.current_operations == {}
    assert vm in records.host.get(dc.db, dc.host).resident_VMs
    metrics = records.VM_metrics.get(dc.db, row.metrics)
    assert (metrics.memory_actual, metrics.VCPUs_number, metrics.hvm) == (GIB, 1, True)
    guest = records.VM_guest_metrics.get(dc.db, row.guest_metrics)
    assert guest.PV_drivers_detected
    assert guest.networks["0/ip"]
    vbd = records.VBD.get(dc.db, row.VBDs[0])
    assert vbd.currently_attached
    assert vbd.device
    assert records.VIF.get(dc.db, row.VIFs[0]).currently_attached
    assert {records.console.get(dc.db, c).protocol for c in row.consoles} >= {"rfb"}
    assert all(
        records.console.get(dc.db, c).location.startswith("https://192.0.2.1/console?uuid=")
        for c in row.consoles
    )
    assert placement.free_memory(dc.db, dc.host) == free - placement.required_memory(row)
    assert {"clean_shutdown", "hard_reboot", "suspend", "pause"} <= set(row.allowed_operations)
    assert "start" not in row.allowed_operations
    assert dc.db.by_name_label("VM", "guest")
    alerts = [m.name for m in records.message.all(dc.db) if m.obj_uuid == row.uuid]
    assert alerts == ["VM_STARTED"]


async def test_start_paused_then_unpause_and_pause(dc: Datacentre) -> None:
    vm = await dc.make_vm()
    await dc.run("VM.start", vm, True, False)
    assert dc.vm(vm).power_state == "Paused"
    await dc.run("VM.unpause", vm)
    assert dc.vm(vm).power_state == "Running"
    await dc.run("VM.pause", vm)
    assert dc.vm(vm).power_state == "Paused"
    with pytest.raises(errors.VMBadPowerState) as caught:
        await dc.run("VM.pause", vm)
    assert caught.value.params == (vm, "running", "paused")


@pytest.mark.parametrize("name", ["VM.clean_shutdown", "VM.hard_shutdown", "VM.shutdown"])
async def test_shutdown_leaves_nothing_behind(dc: Datacentre, name: str) -> None:
    vm = await dc.make_vm(disks=1, vifs=1)
    free = placement.free_memory(dc.db, dc.host)
    before = dc.vm(vm).allowed_operations
    await dc.run("VM.start", vm, False, False)
    await dc.run(name, vm)
    row = dc.vm(vm)
    assert (row.power_state, row.resident_on, row.domid) == ("Halted", NULL, -1)
    assert row.consoles == ()
    assert not records.VBD.get(dc.db, row.VBDs[0]).currently_attached
    assert not records.VIF.get(dc.db, row.VIFs[0]).currently_attached
    assert row.allowed_operations == before
    assert records.VM_guest_metrics.get(dc.db, row.guest_metrics).networks == {}
    assert placement.free_memory(dc.db, dc.host) == free
    vdi = records.VDI.get(dc.db, dc.disks(vm)[0])
    assert "destroy" in vdi.allowed_operations


async def test_clean_shutdown_needs_an_agent_and_shutdown_does_not(dc: Datacentre) -> None:
    vm = await dc.make_vm(platform={"guest-agent": "false"})
    await dc.run("VM.start", vm, False, False)
    with pytest.raises(errors.VMLacksFeature) as caught:
        await dc.run("VM.clean_shutdown", vm)
    assert caught.value.params == (vm,)
    await dc.run("VM.shutdown", vm)
    assert dc.vm(vm).power_state == "Halted"


@pytest.mark.parametrize("name", ["VM.clean_reboot", "VM.hard_reboot"])
async def test_reboot_gives_a_new_domain_with_new_settings(dc: Datacentre, name: str) -> None:
    vm = await dc.make_vm(disks=1)
    await dc.run("VM.start", vm, False, False)
    domid = dc.vm(vm).domid
    with dc.db.transaction() as tx:
        records.VM.modify(tx, vm, VCPUs_at_startup=2)
    await dc.run(name, vm)
    row = dc.vm(vm)
    assert row.power_state == "Running"
    assert row.domid > domid
    assert records.VM_metrics.get(dc.db, row.metrics).VCPUs_number == 2
    assert records.VBD.get(dc.db, row.VBDs[0]).currently_attached


async def test_start_on_says_why_it_cannot(dc: Datacentre) -> None:
    vm = await dc.make_vm()
    with dc.db.transaction() as tx:
        records.host.modify(tx, dc.host, enabled=False)
    with pytest.raises(errors.HostDisabled) as disabled:
        await dc.run("VM.start_on", vm, dc.host, False, False)
    assert disabled.value.params == (dc.host,)
    with pytest.raises(errors.NoHostsAvailable) as none:
        await dc.run("VM.start", vm, False, False)
    assert none.value.params == ()
    with dc.db.transaction() as tx:
        records.host.modify(tx, dc.host, enabled=True)
    await dc.run("VM.start_on", vm, dc.host, False, False)
    assert dc.vm(vm).resident_on == dc.host


async def test_what_the_vm_lacks_is_said_at_its_start(dc: Datacentre) -> None:
    vm = await dc.make_vm(memory_static_min=2 * GIB)
    with pytest.raises(errors.MemoryConstraintViolation):
        await dc.run("VM.start", vm, False, False)
    assert dc.vm(vm).scheduled_to_be_resident_on == NULL
    vm = await dc.make_vm(VCPUs_at_startup=3)
    with pytest.raises(errors.ValueNotSupported) as caught:
        await dc.run("VM.start", vm, False, False)
    assert caught.value.params[:2] == ("VCPUs_at_startup", "3")


async def test_a_start_that_fails_in_the_agent_gives_everything_back() -> None:
    faults = [
        {"atomic": "VBD_plug", "action": "fail", "error": ["DEVICE_ATTACH_TIMEOUT", "VBD", "0"]}
    ]
    dc = await make_datacentre({"faults": faults})
    try:
        vm = await dc.make_vm(disks=1)
        free = placement.free_memory(dc.db, dc.host)
        with pytest.raises(errors.BY_CODE["DEVICE_ATTACH_TIMEOUT"]):
            await dc.run("VM.start", vm, False, False)
        row = dc.vm(vm)
        assert (row.power_state, row.scheduled_to_be_resident_on) == ("Halted", NULL)
        assert row.current_operations == {}
        assert placement.free_memory(dc.db, dc.host) == free
        await dc.run("VM.start", vm, False, False)
        assert dc.vm(vm).power_state == "Running"
    finally:
        await close_datacentre(dc)


async def test_the_agents_ids_become_references() -> None:
    dc = await make_datacentre(
        {"faults": [{"atomic": "VM_build", "action": "fail", "error": ["VM_CRASHED", "x"]}]}
    )
    try:
        vm = await dc.make_vm()
        dc.simulator.config.faults[0].error = ("VM_CRASHED", dc.vm(vm).uuid)
        with pytest.raises(errors.VMCrashed) as caught:
            await dc.run("VM.start", vm, False, False)
        assert caught.value.params == (vm,)
    finally:
        await close_datacentre(dc)


async def test_suspend_and_resume(dc: Datacentre) -> None:
    vm = await dc.make_vm(disks=1)
    await dc.run("VM.start", vm, False, False)
    await dc.run("VM.suspend", vm)
    row = dc.vm(vm)
    assert (row.power_state, row.resident_on, row.domid) == ("Suspended", NULL, -1)
    image = records.VDI.get(dc.db, row.suspend_VDI)
    assert image.type == "suspend"
    assert image.virtual_size >= GIB * 126 // 100 + (100 << 20)
    assert "resume" in row.allowed_operations
    await dc.run("VM.resume", vm, False, False)
    row = dc.vm(vm)
    assert (row.power_state, row.suspend_VDI) == ("Running", NULL)
    assert records.VDI.find(dc.db, image.ref) is None


async def test_suspend_needs_an_sr(dc: Datacentre) -> None:
    with dc.db.transaction() as tx:
        for pool in records.pool.all(tx):
            records.pool.modify(tx, pool.ref, suspend_image_SR=refs.SRRef(NULL))
        records.host.modify(tx, dc.host, suspend_image_sr=refs.SRRef(NULL))
    vm = await dc.make_vm()
    await dc.run("VM.start", vm, False, False)
    with pytest.raises(errors.VMNoSuspendSR):
        await dc.run("VM.suspend", vm)
    assert dc.vm(vm).power_state == "Running"


async def test_a_suspend_that_fails_leaves_no_image() -> None:
    dc = await make_datacentre(
        {"faults": [{"atomic": "VM_save", "action": "fail", "error": ["INTERNAL_ERROR", "x"]}]}
    )
    try:
        vm = await dc.make_vm()
        await dc.run("VM.start", vm, False, False)
        disks = len(list(records.VDI.all(dc.db)))
        with pytest.raises(errors.InternalError):
            await dc.run("VM.suspend", vm)
        assert (dc.vm(vm).power_state, dc.vm(vm).suspend_VDI) == ("Running", NULL)
        assert len(list(records.VDI.all(dc.db))) == disks
    finally:
        await close_datacentre(dc)


async def test_hard_shutdown_of_a_suspended_guest_drops_its_memory(dc: Datacentre) -> None:
    vm = await dc.make_vm(disks=1)
    await dc.run("VM.start", vm, False, False)
    await dc.run("VM.suspend", vm)
    image = dc.vm(vm).suspend_VDI
    await dc.run("VM.hard_shutdown", vm)
    assert (dc.vm(vm).power_state, dc.vm(vm).suspend_VDI) == ("Halted", NULL)
    assert records.VDI.find(dc.db, image) is None
    assert not records.VBD.get(dc.db, dc.vm(vm).VBDs[0]).currently_attached
    await dc.run("VM.start", vm, False, False)
    assert dc.vm(vm).power_state == "Running"


async def test_hard_shutdown_ends_a_clean_one_that_waits() -> None:
    clock = VirtualClock()
    dc = await make_datacentre({"shutdown_seconds": 100}, clock=clock)
    try:
        cancels: list[str] = []

        class Tasks:
            def cancel(self, call: object, task: str) -> None:
                cancels.append(task)
                for operation in list(dc.agent._operations.values()):
                    if operation.id.startswith(task):
                        operation.cancel()

        dc.services.tasks = Tasks()  # type: ignore[assignment]
        vm = await dc.make_vm()
        await dc.run("VM.start", vm, False, False)
        polite = asyncio.ensure_future(dc.run("VM.clean_shutdown", vm))
        await clock.settle()
        (task,) = dc.vm(vm).current_operations
        with dc.db.transaction() as tx:
            row = records.task.new(task, uuid="t")
            tx.create(row)
        await dc.run("VM.hard_shutdown", vm)
        assert dc.vm(vm).power_state == "Halted"
        assert cancels == [task]
        with pytest.raises(errors.TaskCancelled) as caught:
            await polite
        assert caught.value.params == (task,)
    finally:
        await close_datacentre(dc)


async def test_power_state_reset_refuses_what_still_runs(dc: Datacentre) -> None:
    vm = await dc.make_vm()
    await dc.run("VM.start", vm, False, False)
    with pytest.raises(errors.DomainExists):
        await dc.run("VM.power_state_reset", vm)
    lost = await dc.make_vm()
    with dc.db.transaction() as tx:
        records.VM.modify(tx, lost, power_state="Running", resident_on=dc.host, domid=77)
    await dc.run("VM.power_state_reset", lost)
    assert (dc.vm(lost).power_state, dc.vm(lost).domid) == ("Halted", -1)
    control = next(vm for vm in records.VM.all(dc.db) if vm.is_control_domain)
    with pytest.raises(errors.CannotResetControlDomain):
        await dc.run("VM.power_state_reset", control.ref)


async def test_migration_within_the_host_and_away(dc: Datacentre) -> None:
    vm = await dc.make_vm()
    with pytest.raises(errors.VMBadPowerState):
        await dc.run("VM.pool_migrate", vm, dc.host, {})
    await dc.run("VM.start", vm, False, False)
    await dc.run("VM.pool_migrate", vm, dc.host, {"live": "true"})
    assert dc.vm(vm).resident_on == dc.host
    with pytest.raises(errors.HandleInvalid):
        await dc.run("VM.pool_migrate", vm, "OpaqueRef:nowhere", {})
    here = records.host.get(dc.db, dc.host)
    with dc.db.transaction() as tx:
        other = records.host.create(tx, hostname="beta", metrics=here.metrics, enabled=False)
    with pytest.raises(errors.HostDisabled):
        await dc.run("VM.pool_migrate", vm, other, {})
    assert dc.vm(vm).power_state == "Running"


async def test_a_cancelled_start_leaves_a_halted_vm() -> None:
    clock = VirtualClock()
    dc = await make_datacentre({"latency": {"VM_build": 60}}, clock=clock)
    cancels: list[Callable[[], None]] = []

    class Task(FakeTask):
        @contextmanager
        def cancellable(self, cancel: Callable[[], None]) -> Iterator[None]:
            cancels.append(cancel)
            yield
            cancels.remove(cancel)

    try:
        vm = await dc.make_vm(disks=1)
        task = Task(refs.taskRef("OpaqueRef:mine"))
        start = asyncio.ensure_future(dc.run("VM.start", vm, False, False, task=task))
        await clock.settle()
        assert dc.vm(vm).current_operations == {"OpaqueRef:mine": "start"}
        assert dc.vm(vm).scheduled_to_be_resident_on == dc.host
        for cancel in cancels:
            cancel()
        with pytest.raises(errors.TaskCancelled) as caught:
            await start
        assert caught.value.params == ("OpaqueRef:mine",)
        row = dc.vm(vm)
        assert (row.power_state, row.scheduled_to_be_resident_on) == ("Halted", NULL)
        assert "start" in row.allowed_operations
    finally:
        await close_datacentre(dc)
