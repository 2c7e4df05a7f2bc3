"""The rows of guests follow the agent: by themselves, after operations, and at the start."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import replace

import pytest
from helpers import NOW
from vm_world import GIB, NULL, Datacentre, close_datacentre, make_datacentre

from xapi.generated import records
from xapi.operations.guest_specs import devices_of, vm_spec
from xapi.operations.guest_state import apply_state
from xapi.operations.guests import GuestSynchroniser
from xapi.xenops.clock import VirtualClock
from xapi.xenops.interface import GuestReport, PowerState, VbdState, VmState


@pytest.fixture
async def dc() -> AsyncIterator[Datacentre]:
    made = await make_datacentre(clock=VirtualClock())
    follower = asyncio.ensure_future(made.guests.run())
    yield made
    await close_datacentre(made)
    await follower


async def until(dc: Datacentre, holds: Callable[[], bool]) -> None:
    """Wait for a commit after which the condition holds."""
    changed = asyncio.Event()
    end = dc.db.subscribe(lambda _: changed.set())
    try:
        async with asyncio.timeout(10):
            while not holds():
                changed.clear()
                await changed.wait()
    finally:
        end()


async def test_a_guest_that_powers_itself_off_becomes_halted(dc: Datacentre) -> None:
    vm = await dc.make_vm(disks=1)
    await dc.run("VM.start", vm, False, False)
    dc.simulator.guest(dc.vm(vm).uuid).poweroff()
    await until(dc, lambda: dc.vm(vm).power_state == "Halted")
    row = dc.vm(vm)
    assert (row.resident_on, row.domid, row.consoles) == (NULL, -1, ())
    assert not records.VBD.get(dc.db, row.VBDs[0]).currently_attached
    assert "start" in row.allowed_operations
    assert "destroy" in records.VDI.get(dc.db, dc.disks(vm)[0]).allowed_operations


async def test_a_guest_that_reboots_itself_gets_a_new_domain(dc: Datacentre) -> None:
    vm = await dc.make_vm()
    await dc.run("VM.start", vm, False, False)
    domid = dc.vm(vm).domid
    clock = dc.agent.clock
    assert isinstance(clock, VirtualClock)
    await clock.advance(1000)
    dc.simulator.guest(dc.vm(vm).uuid).reboot()
    await until(dc, lambda: dc.vm(vm).domid > domid)
    assert dc.vm(vm).power_state == "Running"


async def test_an_early_crash_ends_the_guest(dc: Datacentre) -> None:
    vm = await dc.make_vm()
    await dc.run("VM.start", vm, False, False)
    dc.simulator.guest(dc.vm(vm).uuid).crash()
    await until(dc, lambda: dc.vm(vm).power_state == "Halted")


async def test_operations_are_written_once(dc: Datacentre) -> None:
    vm = await dc.make_vm(disks=1, vifs=1)
    clock = dc.agent.clock
    assert isinstance(clock, VirtualClock)
    await clock.settle()
    await dc.run("VM.start", vm, False, False)
    revision = dc.db.revision
    await clock.settle()
    assert dc.db.revision == revision


async def test_reconcile_follows_in_both_directions(dc: Datacentre) -> None:
    lost, found, other = await dc.make_vm(), await dc.make_vm(disks=1), await dc.make_vm()
    with dc.db.transaction() as tx:
        for ref in (lost, other):
            records.VM.modify(tx, ref, power_state="Running", resident_on=dc.host, domid=9)
        away = records.host.create(tx, hostname="beta")
        records.VM.modify(tx, other, resident_on=away)
    # As a former daemon would have left it.
    row = dc.vm(found)
    await dc.agent.start(vm_spec(row), devices_of(dc.db, row))
    dom0 = next(vm for vm in records.VM.all(dc.db) if vm.is_control_domain)
    await GuestSynchroniser(dc.db, dc.agent, dc.host, lambda: NOW).reconcile()
    assert dc.vm(lost).power_state == "Halted"
    assert dc.vm(found).power_state == "Running"
    assert dc.vm(found).resident_on == dc.host
    assert records.VBD.get(dc.db, dc.vm(found).VBDs[0]).currently_attached
    assert dc.vm(other).power_state == "Running"
    assert records.VM.get(dc.db, dom0.ref) is dom0


async def test_catch_up_makes_the_answer_current(dc: Datacentre) -> None:
    vm = await dc.make_vm()
    await dc.run("VM.start", vm, False, False)
    await dc.agent.pause(dc.vm(vm).uuid)
    await dc.guests.catch_up(vm)
    assert dc.vm(vm).power_state == "Paused"


async def test_no_older_look_overwrites_a_newer_write(dc: Datacentre) -> None:
    """A look that began before an operation ended must not bring the old state back."""
    vm = await dc.make_vm()
    await dc.run("VM.start", vm, False, False)
    uuid, began, go_on = dc.vm(vm).uuid, asyncio.Event(), asyncio.Event()

    class SlowAgent:
        looks = 0

        async def stat(self, vm_id: str) -> VmState:
            state = await dc.agent.stat(vm_id)
            self.looks += 1
            if self.looks == 1:
                began.set()
                await go_on.wait()
            return state

    slow = SlowAgent()
    guests = GuestSynchroniser(dc.db, slow, dc.host, lambda: NOW)  # type: ignore[arg-type]
    look = asyncio.ensure_future(guests.catch_up(vm))
    await began.wait()
    state = await dc.agent.shutdown(uuid)
    guests.write(vm, state)
    go_on.set()
    await look
    assert dc.vm(vm).power_state == "Halted"
    assert slow.looks == 2


REPORT = GuestReport(
    last_updated=1.0,
    os_version={"name": "a"},
    pv_drivers_version={"major": "9", "minor": "1", "micro": "0", "build": "1"},
    pv_drivers_up_to_date=True,
    networks={"0/ip": "192.0.2.7"},
    memory={},
    disks={},
    other={"platform-feature": "1"},
)


async def test_what_the_guest_reports(dc: Datacentre) -> None:
    vm = await dc.make_vm()
    uuid = dc.vm(vm).uuid
    state = VmState(uuid, PowerState.RUNNING, domid=5, memory_actual=GIB, vcpus=1)

    def apply(new: VmState) -> records.VM_guest_metrics:
        with dc.db.transaction() as tx:
            apply_state(tx, vm, new, dc.host, NOW)
        return records.VM_guest_metrics.get(dc.db, dc.vm(vm).guest_metrics)

    silent = apply(state)
    assert (silent.live, silent.PV_drivers_detected) == (False, False)
    said = apply(
        VmState(
            uuid,
            PowerState.RUNNING,
            domid=5,
            memory_actual=GIB,
            vcpus=1,
            report=REPORT,
            features={"feature-suspend": "1"},
        )
    )
    assert said.ref == silent.ref
    assert said.networks == {"0/ip": "192.0.2.7"}
    assert said.other == {"platform-feature": "1", "feature-suspend": "1"}
    assert said.can_use_hotplug_vbd == "yes"
    assert "suspend" in dc.vm(vm).allowed_operations
    assert not apply(state).live
    assert "suspend" not in dc.vm(vm).allowed_operations


async def test_applying_the_same_state_again_changes_nothing(dc: Datacentre) -> None:
    vm = await dc.make_vm(disks=1, vifs=1)
    await dc.run("VM.start", vm, False, False)
    state = await dc.agent.stat(dc.vm(vm).uuid)
    revision = dc.db.revision
    with dc.db.transaction() as tx:
        apply_state(tx, vm, state, dc.host, NOW)
    assert dc.db.revision == revision


async def test_devices_follow_what_the_guest_sees(dc: Datacentre) -> None:
    vm = await dc.make_vm(disks=2)
    await dc.run("VM.start", vm, False, False)
    first, second = (records.VBD.get(dc.db, ref) for ref in dc.vm(vm).VBDs)
    state = await dc.agent.stat(dc.vm(vm).uuid)
    seen = VbdState(first.uuid, plugged=True, active=True, vdi=None, device="xvdz")
    with dc.db.transaction() as tx:
        changed = replace(state, vbds=(seen,))
        apply_state(tx, vm, changed, dc.host, NOW)
    assert records.VBD.get(dc.db, first.ref).device == "xvdz"
    assert not records.VBD.get(dc.db, second.ref).currently_attached
    assert "plug" in records.VBD.get(dc.db, second.ref).allowed_operations


async def test_reconcile_spares_what_started_while_it_looked(dc: Datacentre) -> None:
    vm = await dc.make_vm()
    listed, go_on = asyncio.Event(), asyncio.Event()

    class SlowAgent:
        async def list(self) -> tuple[VmState, ...]:
            states = await dc.agent.list()
            listed.set()
            await go_on.wait()
            return states

    guests = GuestSynchroniser(dc.db, SlowAgent(), dc.host, lambda: NOW)  # type: ignore[arg-type]
    look = asyncio.ensure_future(guests.reconcile())
    await listed.wait()
    row = dc.vm(vm)
    guests.write(vm, await dc.agent.start(vm_spec(row), devices_of(dc.db, row)))
    go_on.set()
    await look
    assert dc.vm(vm).power_state == "Running"


async def test_the_agent_learns_of_changed_settings(dc: Datacentre) -> None:
    vm = await dc.make_vm()
    clock = dc.agent.clock
    assert isinstance(clock, VirtualClock)
    await dc.run("VM.start", vm, False, False)
    domid = dc.vm(vm).domid
    with dc.db.transaction() as tx:
        records.VM.modify(tx, vm, actions_after_shutdown="restart")
    await clock.advance(1000)
    dc.simulator.guest(dc.vm(vm).uuid).poweroff()
    await until(dc, lambda: dc.vm(vm).domid > domid)
    assert dc.vm(vm).power_state == "Running"


async def test_a_change_while_an_operation_runs_is_told_afterwards(dc: Datacentre) -> None:
    vm = await dc.make_vm()
    clock = dc.agent.clock
    assert isinstance(clock, VirtualClock)
    await clock.settle()
    await dc.run("VM.start", vm, False, False)
    dc.guests._driven[dc.vm(vm).uuid] = 1
    await dc.run("VM.set_actions_after_crash", vm, "preserve")
    await clock.settle()
    assert dc.agent._guests[dc.vm(vm).uuid].spec.actions_after_crash == "restart"  # type: ignore
    dc.guests._done(dc.vm(vm).uuid)
    await clock.settle()
    assert dc.agent._guests[dc.vm(vm).uuid].spec.actions_after_crash == "preserve"  # type: ignore
