"""Operations of the agent on one simulated host: states, queues, progress, updates."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from xenops_kit import ALL, CD, NET, NET2, NO_DEVICES, RW, SMALL, VM, Rig, spec, until

from xapi.xenops import errors
from xapi.xenops.agent import Agent
from xapi.xenops.backends.sim_config import GIB, parse_config
from xapi.xenops.backends.simulator import Simulator
from xapi.xenops.interface import Attention, Devices, PowerState, Resync, VbdSpec
from xapi.xenops.journal import Journal


async def test_life_of_a_guest() -> None:
    rig = Rig()
    state = await rig.agent.start(spec(), ALL)
    assert state.power_state is PowerState.RUNNING
    assert (state.domid, state.start_time) == (1, rig.clock.time())
    assert {vbd.id for vbd in state.vbds} == {"disk", "cd"}
    assert {vif.id for vif in state.vifs} == {"net", "net2"}
    assert all(device.active for device in (*state.vbds, *state.vifs))
    assert (await rig.agent.pause(VM)).power_state is PowerState.PAUSED
    assert (await rig.agent.unpause(VM)).power_state is PowerState.RUNNING
    state = await rig.agent.reboot(VM, 60)
    assert (state.power_state, state.domid) == (PowerState.RUNNING, 2)
    state = await rig.agent.suspend(VM, "image")
    assert (state.power_state, state.domid) == (PowerState.SUSPENDED, -1)
    assert rig.free() == rig.sim.config.memory_total
    state = await rig.agent.resume(spec(), ALL, "image")
    assert (state.power_state, state.domid) == (PowerState.RUNNING, 3)
    state = await rig.agent.shutdown(VM, 60)
    assert (state.power_state, state.domid, state.vbds) == (PowerState.HALTED, -1, ())
    assert rig.world() == {}
    await rig.agent.forget(VM)
    with pytest.raises(errors.NoSuchGuest):
        await rig.agent.stat(VM)


async def test_start_paused_and_hard_shutdown() -> None:
    rig = Rig()
    assert (await rig.agent.start(spec(), SMALL, paused=True)).power_state is PowerState.PAUSED
    assert (await rig.agent.shutdown(VM)).power_state is PowerState.HALTED


async def test_hard_shutdown_of_a_suspended_guest() -> None:
    rig = Rig()
    await rig.agent.start(spec(), SMALL)
    await rig.agent.suspend(VM, "image")
    assert (await rig.agent.shutdown(VM)).power_state is PowerState.HALTED
    await rig.agent.start(spec(), SMALL)


async def test_wrong_power_states_name_what_was_expected() -> None:
    rig = Rig()
    await rig.agent.start(spec(), SMALL)
    with pytest.raises(errors.BadPowerState) as caught:
        await rig.agent.start(spec(), SMALL)
    assert caught.value.code == "VM_BAD_POWER_STATE"
    assert caught.value.params == (VM, "halted", "running")
    await rig.agent.shutdown(VM)
    with pytest.raises(errors.BadPowerState) as caught:
        await rig.agent.shutdown(VM)
    assert caught.value.params == (VM, "running, paused, suspended", "halted")
    for call in (rig.agent.pause(VM), rig.agent.reboot(VM), rig.agent.suspend(VM, "i")):
        with pytest.raises(errors.BadPowerState):
            await call
    with pytest.raises(errors.NoSuchGuest):
        await rig.agent.pause("nobody")


async def test_memory_is_reserved_exactly() -> None:
    rig = Rig({"memory_total": 10 * GIB})
    await rig.agent.start(spec("a"), NO_DEVICES)
    await rig.agent.start(spec("b"), NO_DEVICES)
    with pytest.raises(errors.NotEnoughMemory) as caught:
        await rig.agent.start(spec("c"), NO_DEVICES)
    assert caught.value.params == (str(4 * GIB), str(2 * GIB))
    await rig.agent.start(spec("c", memory_target=2 * GIB), NO_DEVICES)
    assert rig.free() == 0
    for vm in "abc":
        await rig.agent.shutdown(vm)
    assert rig.free() == 10 * GIB


async def test_too_many_cpus() -> None:
    rig = Rig({"cpu_count": 2})
    with pytest.raises(errors.BackendError) as caught:
        await rig.agent.start(spec(vcpus_max=3, vcpus_at_startup=3), NO_DEVICES)
    assert (caught.value.code, caught.value.params) == ("HOST_NOT_ENOUGH_PCPUS", ("3", "2"))
    assert await rig.power() == "Halted"


async def test_ballooning_follows_the_target_in_time() -> None:
    rig = Rig({"balloon_seconds": 5})
    await rig.agent.start(spec(), NO_DEVICES)
    args = {"dynamic_min": GIB, "dynamic_max": 4 * GIB, "target": 2 * GIB}
    state = await rig.agent.set_memory(VM, **args)
    assert (state.memory_target, state.memory_actual) == (2 * GIB, 4 * GIB)
    free = rig.free()
    await rig.clock.advance(5)
    assert (await rig.agent.stat(VM)).memory_actual == 2 * GIB
    assert rig.free() == free + 2 * GIB


async def test_devices_come_and_go() -> None:
    rig = Rig()
    await rig.agent.start(spec(), Devices(vbds=(RW,)))
    state = await rig.agent.vif_plug(VM, NET2)
    assert state.vif("net2") is not None
    assert state.report is not None
    assert state.report.networks["1/ip"].startswith("10.")
    with pytest.raises(errors.DeviceAlreadyAttached):
        await rig.agent.vif_plug(VM, NET2)
    assert (await rig.agent.vif_unplug(VM, "net2")).vifs == ()
    with pytest.raises(errors.DeviceAlreadyDetached):
        await rig.agent.vif_unplug(VM, "net2")
    empty = VbdSpec("drive", "3", "xvdd", mode="RO", type="CD")
    await rig.agent.vbd_plug(VM, empty)
    with pytest.raises(errors.MediaIsEmpty):
        await rig.agent.vbd_eject(VM, "drive")
    state = await rig.agent.vbd_insert(VM, "drive", "iso")
    drive = state.vbd("drive")
    assert drive is not None
    assert drive.vdi == "iso"
    with pytest.raises(errors.MediaNotEmpty):
        await rig.agent.vbd_insert(VM, "drive", "other")
    with pytest.raises(errors.MediaNotRemovable):
        await rig.agent.vbd_insert(VM, "disk", "other")
    # What was plugged by hand is there after a reboot, with its disc.
    state = await rig.agent.reboot(VM)
    drive = state.vbd("drive")
    assert drive is not None
    assert drive.vdi == "iso"
    await rig.agent.vbd_eject(VM, "drive")
    await rig.agent.vbd_unplug(VM, "drive")
    assert {vbd.id for vbd in (await rig.agent.stat(VM)).vbds} == {"disk"}


async def test_a_guest_without_drivers_keeps_its_devices_unless_forced() -> None:
    rig = Rig()
    await rig.agent.start(spec(guest_agent=False), SMALL)
    with pytest.raises(errors.DeviceDetachRejected):
        await rig.agent.vbd_unplug(VM, "disk")
    before = rig.world()
    await rig.agent.vbd_unplug(VM, "disk", force=True)
    assert rig.world() != before


async def test_reboot_takes_new_settings_and_drops_old_devices() -> None:
    rig = Rig()
    await rig.agent.start(spec(), SMALL)
    state = await rig.agent.reboot(
        VM, spec=spec(vcpus_max=4, vcpus_at_startup=4), devices=Devices((RW,))
    )
    assert state.vcpus == 4
    assert rig.world()[VM]["active"] == ["disk"]
    assert rig.world()[VM]["epochs"] == ["disk"]


async def test_checkpoint_leaves_the_guest_running_and_an_image() -> None:
    rig = Rig()
    first = await rig.agent.start(spec(), SMALL)
    state = await rig.agent.checkpoint(VM, "image")
    assert (state.power_state, state.domid) == (PowerState.RUNNING, first.domid)
    assert "image" in rig.images.images
    state = await rig.agent.checkpoint(VM, "image2", resume=False)
    assert state.power_state is PowerState.PAUSED
    assert (await rig.agent.checkpoint_resume(VM)).power_state is PowerState.RUNNING


async def test_resume_without_image_fails_and_leaves_nothing() -> None:
    rig = Rig()
    with pytest.raises(errors.BackendError, match="VM_HAS_NO_SUSPEND_VDI"):
        await rig.agent.resume(spec(), SMALL, "no such image")
    assert (rig.world(), await rig.power()) == ({}, "Halted")


async def test_set_vcpus() -> None:
    rig = Rig()
    await rig.agent.start(spec(vcpus_max=8), NO_DEVICES)
    assert (await rig.agent.set_vcpus(VM, 6)).vcpus == 6


async def test_one_guest_at_a_time_many_guests_at_once() -> None:
    rig = Rig({"latency": {"VM_build": 10}, "trace": True})
    one = [asyncio.ensure_future(rig.agent.start(spec(vm), NO_DEVICES)) for vm in "abc"]
    await rig.clock.settle()
    pause = asyncio.ensure_future(rig.agent.pause("a"))
    halt = asyncio.ensure_future(rig.agent.shutdown("a"))
    await rig.clock.settle()
    building = [entry.vm_id for entry in rig.sim.trace if entry.atomic == "VM_build"]
    assert building == ["a", "b", "c"]
    assert not pause.done()
    await rig.clock.advance(10)
    await asyncio.gather(*one, pause, halt)
    # In the order they were asked for: pause found the guest running, then it was shut down.
    order = [entry.atomic for entry in rig.sim.trace if entry.vm_id == "a"]
    assert order.index("VM_unpause") < order.index("VM_pause") < order.index("VM_destroy")
    assert await rig.power("a") == "Halted"


async def test_the_pool_of_workers_is_bounded() -> None:
    rig = Rig({"latency": {"VM_build": 10}, "trace": True}, workers=2)
    jobs = [asyncio.ensure_future(rig.agent.start(spec(vm), NO_DEVICES)) for vm in "abcde"]
    await rig.clock.settle()
    assert sum(entry.atomic == "VM_build" for entry in rig.sim.trace) == 2
    await rig.clock.advance(30)
    await asyncio.gather(*jobs)
    starts = [entry.time for entry in rig.sim.trace if entry.atomic == "VM_build"]
    assert [t - starts[0] for t in starts] == [0, 0, 10, 10, 20]


async def test_the_queue_of_a_guest_is_bounded() -> None:
    rig = Rig({"latency": {"VM_build": 10}}, queue_depth=1)
    start = asyncio.ensure_future(rig.agent.start(spec(), NO_DEVICES))
    await rig.clock.settle()
    pause = asyncio.ensure_future(rig.agent.pause(VM))
    await rig.clock.settle()
    with pytest.raises(errors.Busy):
        await rig.agent.unpause(VM)
    await rig.clock.advance(10)
    await asyncio.gather(start, pause)


async def test_parallel_groups_take_the_time_of_their_longest_branch() -> None:
    rig = Rig({"latency": {"VBD_plug": 3, "VIF_plug": 5}})
    begin = rig.clock.time()
    devices = Devices(vbds=(RW, CD), vifs=(NET, NET2))
    job = asyncio.ensure_future(rig.agent.start(spec(), devices))
    await rig.clock.settle()
    await rig.clock.advance(5.9)
    assert not job.done()
    # Writable before read-only: 3 + 3 seconds, beside 5 for both interfaces.
    await rig.clock.advance(0.1)
    assert job.done()
    assert rig.clock.time() - begin == pytest.approx(6)


async def test_progress_rises_to_one() -> None:
    rig = Rig()
    seen: list[float] = []
    await rig.agent.start(spec(), ALL, progress=seen.append)
    assert seen == sorted(seen)
    assert len(seen) > 15
    assert seen[-1] == pytest.approx(1.0)


async def test_hooks_are_called_and_may_refuse() -> None:
    called: list[tuple[str, str]] = []

    async def hook(vm_id: str, script: str, reason: str) -> None:
        called.append((script, reason))
        if reason == "clean-reboot":
            raise errors.BackendError("REFUSED")

    rig = Rig(hook=hook)
    await rig.agent.start(spec(), SMALL)
    await rig.agent.shutdown(VM)
    assert called == [
        ("pre_start", "none"),
        ("pre_destroy", "hard-shutdown"),
        ("post_destroy", "none"),
    ]


async def test_updates_coalesce_and_start_with_a_resync() -> None:
    rig = Rig()
    feed = rig.agent.updates()
    assert await feed.get_batch() == [Resync()]
    await rig.agent.start(spec(), SMALL, operation_id="op")
    await rig.agent.pause(VM, operation_id="op2")
    batch = await feed.get_batch()
    assert batch.count(Attention("vm", VM, VM)) == 1
    assert Attention("task", VM, "op") in batch
    assert Attention("task", VM, "op2") in batch


async def test_a_slow_reader_gets_a_resync_instead_of_a_gap() -> None:
    rig = Rig(updates_bound=3)
    feed = rig.agent.updates()
    await feed.get_batch()
    for number in range(5):
        await rig.agent.start(spec(f"vm{number}"), NO_DEVICES)
    batch = await feed.get_batch()
    assert batch[0] == Resync()
    assert len(batch) <= 4


async def test_stat_does_not_flicker_while_a_guest_reboots() -> None:
    rig = Rig({"latency": {"VM_build": 5}})
    await rig.run(rig.agent.start(spec(), SMALL))
    job = asyncio.ensure_future(rig.agent.suspend(VM, "image"))
    await job
    await rig.run(rig.agent.resume(spec(), SMALL, "image"))
    job = asyncio.ensure_future(rig.agent.reboot(VM))
    await until(lambda: not rig.sim.has_domain(VM) or job.done())
    assert await rig.power() in ("Running", "Paused")
    await rig.clock.advance(5)
    assert (await job).power_state is PowerState.RUNNING


async def test_closing_ends_operations_and_the_feed() -> None:
    rig = Rig({"latency": {"VM_build": 1000}})
    feed = rig.agent.updates()
    job = asyncio.ensure_future(rig.agent.start(spec(), SMALL))
    await rig.clock.settle()
    await rig.agent.aclose()
    with pytest.raises(errors.Cancelled):
        await job
    assert rig.world() == {}
    await feed.get_batch()
    assert await feed.get_batch() == []
    with pytest.raises(errors.Busy):
        await rig.agent.start(spec(), SMALL)


async def test_real_time() -> None:
    config = parse_config({"boot_seconds": 0.01, "shutdown_seconds": 0.01, "latency": {"*": 0.001}})
    agent = Agent(Simulator(config))
    await agent.open()
    feed = agent.updates()
    await agent.start(spec(), SMALL)
    while (await agent.stat(VM)).report is None:
        await feed.get_batch()
    await agent.shutdown(VM, 30)
    assert (await agent.stat(VM)).power_state is PowerState.HALTED
    await agent.aclose()


async def test_cancel_does_not_undo_what_is_done(tmp_path: Path) -> None:
    """While the outcome is written to disk it is too late to cancel."""
    journal = Journal(tmp_path / "journal")
    agent = Agent(Simulator(journal=journal), journal=journal)
    await agent.open()
    job = asyncio.ensure_future(agent.start(spec(), SMALL, operation_id="op"))

    def runs() -> bool:
        return (
            agent.backend.has_domain(VM)
            and agent.backend.snapshot_state()["guests"][VM]["domain"]["paused"] is False
        )

    await until(runs, turns=1_000_000)
    assert not job.done()
    assert not agent.cancel("op")
    assert (await job).power_state is PowerState.RUNNING
    await agent.aclose()


async def test_a_hook_that_breaks_an_automatic_reboot_is_not_called_for_ever() -> None:
    calls = 0

    async def hook(vm_id: str, script: str, reason: str) -> None:
        nonlocal calls
        if script == "pre_destroy":
            calls += 1
            raise RuntimeError("broken hook")

    rig = Rig(hook=hook)
    await rig.agent.start(spec(), SMALL)
    await rig.clock.advance(200)
    rig.sim.guest(VM).reboot()
    await rig.clock.advance(60)
    assert calls == 1
    assert rig.sim.domain_action(VM) == "reboot"


async def test_forget_lets_nobody_in_behind_it() -> None:
    rig = Rig({"latency": {"VM_remove": 5}})
    await rig.agent.start(spec(), SMALL)
    await rig.agent.shutdown(VM)
    forget = asyncio.ensure_future(rig.agent.forget(VM))
    await rig.clock.settle()
    pause = asyncio.ensure_future(rig.agent.pause(VM))
    start = asyncio.ensure_future(rig.agent.start(spec(), SMALL))
    await rig.clock.advance(5)
    await forget
    with pytest.raises(errors.NoSuchGuest):
        await pause
    assert (await start).power_state is PowerState.RUNNING
    assert rig.agent.known() == (VM,)
