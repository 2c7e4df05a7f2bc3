"""The undo law, and cancellation: whatever fails where, the host is where the plan says."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from xenops_kit import ALL, CD, NET2, RW, SMALL, VM, Rig, spec

from xapi.xenops import errors
from xapi.xenops.interface import Devices

BASE = Devices(vbds=(RW, CD), vifs=ALL.vifs[:1], pcis=ALL.pcis, vgpus=ALL.vgpus, vusbs=ALL.vusbs)
MIRRORS = {"disk": "copy", "cd": "second copy"}
MEMORY = {"dynamic_min": 1 << 30, "dynamic_max": 3 << 30, "target": 2 << 30}

# name: (what comes before, the operation, power states it may end in when an atomic fails).
# The first of these states is "as before", and then nothing else may have changed either.
OPERATIONS: dict[str, tuple[str, Any, tuple[str, ...]]] = {
    "start": ("halted", lambda a: a.start(spec(), BASE), ("Halted",)),
    "shutdown hard": ("running", lambda a: a.shutdown(VM), ("Running", "Halted")),
    "shutdown clean": ("running", lambda a: a.shutdown(VM, 60), ("Running", "Halted")),
    "reboot": ("running", lambda a: a.reboot(VM), ("Running", "Halted")),
    "suspend": ("running", lambda a: a.suspend(VM, "image2"), ("Running", "Halted")),
    "resume": ("suspended", lambda a: a.resume(spec(), BASE, "image"), ("Suspended",)),
    "checkpoint": ("running", lambda a: a.checkpoint(VM, "image2"), ("Running",)),
    "pause": ("running", lambda a: a.pause(VM), ("Running",)),
    "set memory": ("running", lambda a: a.set_memory(VM, **MEMORY), ("Running",)),
    "set vcpus": ("running", lambda a: a.set_vcpus(VM, 3), ("Running",)),
    "set vcpus params": (
        "running",
        lambda a: a.set_vcpus_params(VM, {"weight": "512"}),
        ("Running",),
    ),
    "vbd pause": ("running", lambda a: a.vbd_pause(VM, "disk"), ("Running",)),
    "vbd mirror": ("running", lambda a: a.vbd_mirror(VM, MIRRORS), ("Running",)),
    "vbd pivot": ("mirrored", lambda a: a.vbd_pivot(VM, MIRRORS), ("Running",)),
    "vif plug": ("running", lambda a: a.vif_plug(VM, NET2), ("Running",)),
    "vif unplug": ("running", lambda a: a.vif_unplug(VM, "net"), ("Running",)),
    "vbd unplug": ("running", lambda a: a.vbd_unplug(VM, "disk"), ("Running",)),
    "vbd eject": ("running", lambda a: a.vbd_eject(VM, "cd"), ("Running",)),
}


async def prepare(rig: Rig, before: str) -> None:
    await rig.agent.start(spec(), BASE)
    if before == "suspended":
        await rig.agent.suspend(VM, "image")
    elif before == "mirrored":
        await rig.agent.vbd_mirror(VM, MIRRORS)
    elif before == "halted":
        await rig.agent.shutdown(VM)


def without_timing(world: dict[str, Any]) -> dict[str, Any]:
    """Reports carry the time they were made; an undone change makes them anew."""
    for guest in world.values():
        if guest["domain"] is not None:
            guest["domain"]["report"] = None
    return world


@settings(deadline=None, max_examples=150)
@given(
    name=st.sampled_from(sorted(OPERATIONS)),
    nth=st.integers(1, 40),
    slow=st.booleans(),
    how=st.sampled_from(["fail", "cancel"]),
)
def test_undo_law(name: str, nth: int, slow: bool, how: str) -> None:
    async def check() -> None:
        rig = Rig()
        before, operation, states = OPERATIONS[name]
        await prepare(rig, before)
        world, power, free = without_timing(rig.world()), await rig.power(), rig.free()
        rule: dict[str, Any] = {"nth": nth, "action": "fail", "error": ["BROKEN", "on purpose"]}
        if how == "cancel":
            rule = {"nth": nth, "action": "slow", "seconds": 77}
        rules = [rule]
        if slow:
            rules.append({"action": "slow", "seconds": 0.25, "times": None})
        rig.faults(*rules)
        job = asyncio.ensure_future(operation(rig.agent))
        refused = False
        for _ in range(400):
            await rig.clock.settle()
            if job.done():
                break
            # Only the atomic of the rule takes as long as this; then it is cancelled in there.
            if how == "cancel" and rig.sim.config.faults[0].seen >= nth and not refused:
                (running,) = tuple(rig.agent._operations)
                refused = not rig.agent.cancel(running)
            await rig.clock.advance(0.25)
        assert job.done()
        rig.faults()
        failure = job.exception()
        if failure is None:
            # The operation has fewer atomics than that, it was too late to cancel, or the atomic
            # was one whose failure is passed over.
            return
        assert isinstance(failure, errors.Cancelled if how == "cancel" else errors.BackendError)
        end = await rig.power()
        assert end in states
        if end == power:
            assert without_timing(rig.world()) == world
            assert rig.free() == free
        else:
            assert rig.world() == {}
            assert rig.free() == rig.sim.config.memory_total
        # And the guest is usable again.
        if end == "Halted":
            await rig.agent.start(spec(), BASE)
        elif end == "Running":
            await rig.agent.shutdown(VM)

    asyncio.run(check())


async def test_cancel_before_an_atomic_from_the_progress_callback() -> None:
    rig = Rig()
    seen: list[float] = []

    def progress(done: float) -> None:
        seen.append(done)
        if len(seen) == 3:
            assert rig.agent.cancel("op")

    with pytest.raises(errors.Cancelled) as caught:
        await rig.agent.start(spec(), SMALL, operation_id="op", progress=progress)
    assert caught.value.params == ("op",)
    assert len(seen) == 3
    assert rig.world() == {}
    assert await rig.power() == "Halted"


async def test_cancel_inside_a_hanging_atomic() -> None:
    rig = Rig({"faults": [{"atomic": "VBD_plug", "device": "disk", "action": "hang"}]})
    job = asyncio.ensure_future(rig.agent.start(spec(), SMALL, operation_id="op"))
    await rig.clock.settle()
    assert not job.done()
    assert rig.agent.cancel("op")
    with pytest.raises(errors.Cancelled):
        await job
    assert rig.world() == {}
    assert not rig.agent.cancel("op")


async def test_cancel_while_waiting_in_the_queue() -> None:
    rig = Rig({"latency": {"VM_build": 10}})
    start = asyncio.ensure_future(rig.agent.start(spec(), SMALL))
    await rig.clock.settle()
    pause = asyncio.ensure_future(rig.agent.pause(VM, operation_id="op"))
    halt = asyncio.ensure_future(rig.agent.shutdown(VM))
    await rig.clock.settle()
    assert rig.agent.cancel("op")
    with pytest.raises(errors.Cancelled):
        await pause
    await rig.clock.advance(10)
    await asyncio.gather(start, halt)
    assert await rig.power() == "Halted"


async def test_cancel_of_a_clean_shutdown_lets_the_guest_go_on() -> None:
    rig = Rig({"shutdown_seconds": 1000, "trace": True})
    await rig.agent.start(spec(guest_agent=False), SMALL)
    job = asyncio.ensure_future(rig.agent.shutdown(VM, 1200, operation_id="op"))
    await rig.clock.settle()
    assert rig.agent.cancel("op")
    with pytest.raises(errors.Cancelled):
        await job
    assert await rig.power() == "Running"


async def test_after_the_commit_it_is_too_late_to_cancel() -> None:
    rig = Rig({"faults": [{"atomic": "VM_destroy", "action": "slow", "seconds": 5}]})
    await rig.agent.start(spec(), SMALL)
    job = asyncio.ensure_future(rig.agent.shutdown(VM, operation_id="op"))
    await rig.clock.settle()
    assert not rig.agent.cancel("op")
    await rig.clock.advance(5)
    await job
    assert await rig.power() == "Halted"


async def test_a_cancelled_caller_stays_cancelled_and_the_undo_is_finished() -> None:
    rig = Rig({"latency": {"VM_build": 10, "VM_destroy": 10}})
    job = asyncio.ensure_future(rig.agent.start(spec(), SMALL))
    await rig.clock.settle()
    job.cancel()
    await rig.clock.settle()
    # A second time, into the undo: it must not be cut short.
    job.cancel()
    await rig.clock.settle()
    assert not job.done()
    await rig.clock.advance(10)
    with pytest.raises(asyncio.CancelledError):
        await job
    assert rig.world() == {}


async def test_an_outer_timeout_is_not_mistaken_for_a_cancel() -> None:
    rig = Rig({"faults": [{"atomic": "VM_build", "action": "hang"}]})
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.01):
            await rig.agent.start(spec(), SMALL)
    assert rig.world() == {}


async def test_a_hanging_atomic_runs_out_of_patience() -> None:
    rig = Rig({"faults": [{"atomic": "VM_build", "action": "hang"}]}, patience=60)
    job = asyncio.ensure_future(rig.agent.start(spec(), SMALL))
    await rig.clock.settle()
    await rig.clock.advance(59)
    assert not job.done()
    await rig.clock.advance(1)
    with pytest.raises(errors.AtomicTimeout, match="VM_build"):
        await job
    assert rig.world() == {}


async def test_a_hanging_undo_does_not_hang_the_agent() -> None:
    rig = Rig(
        {
            "faults": [
                {"atomic": "VM_create_device_model", "action": "fail", "error": "BROKEN"},
                {"atomic": "VBD_unplug", "action": "hang", "times": None},
            ]
        }
    )
    job = asyncio.ensure_future(rig.agent.start(spec(), SMALL))
    with pytest.raises(errors.BackendError, match="BROKEN"):
        await rig.run(job, step=30)
    # Destroying the domain took the devices along.
    assert not rig.sim.has_domain(VM)
    assert await rig.power() == "Halted"


async def test_failure_in_one_branch_ends_the_others_and_undoes_them() -> None:
    rig = Rig(
        {
            "latency": {"VIF_plug": 50},
            "faults": [{"atomic": "VBD_plug", "action": "fail", "error": ["NO_DISK", "x"]}],
        }
    )
    begin = rig.clock.time()
    with pytest.raises(errors.BackendError) as caught:
        await rig.agent.start(spec(), SMALL)
    assert (caught.value.code, caught.value.params) == ("NO_DISK", ("x",))
    assert rig.clock.time() == begin
    assert rig.world() == {}
