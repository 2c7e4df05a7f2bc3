"""The virtual clock: order, advance, autojump, hold."""

from __future__ import annotations

import asyncio

from xenops_kit import SMALL, Rig, spec, until

from xapi.xenops.clock import RealClock, VirtualClock


async def test_timers_fire_in_order_and_not_early() -> None:
    clock = VirtualClock(100)
    seen: list[tuple[str, float]] = []

    def note(name: str) -> None:
        seen.append((name, clock.time()))

    clock.call_later(5, lambda: note("late"))
    clock.call_later(1, lambda: note("first"))
    clock.call_later(1, lambda: note("second"))
    clock.call_later(2, lambda: note("never")).cancel()
    await clock.advance(4)
    assert seen == [("first", 101), ("second", 101)]
    assert (clock.time(), clock.pending) == (104, 1)
    await clock.advance(1)
    assert seen[-1] == ("late", 105)


async def test_advance_runs_what_timers_start() -> None:
    clock = VirtualClock(0)
    ticks: list[float] = []

    async def tick() -> None:
        for _ in range(3):
            await clock.sleep(10)
            ticks.append(clock.time())

    task = asyncio.ensure_future(tick())
    await clock.advance(25)
    assert ticks == [10, 20]
    await clock.advance(5)
    await task


async def test_autojump_goes_straight_to_the_next_timer() -> None:
    clock = VirtualClock(0, autojump=True)
    async with asyncio.timeout(5):
        await clock.sleep(86_400)
    assert clock.time() == 86_400


async def test_autojump_waits_while_held() -> None:
    clock = VirtualClock(0, autojump=True)
    task = asyncio.ensure_future(clock.sleep(10))
    with clock.hold():
        for _ in range(200):
            await asyncio.sleep(0)
        assert clock.time() == 0
    await until(task.done)
    assert clock.time() == 10


async def test_a_whole_operation_under_autojump() -> None:
    clock = VirtualClock(autojump=True)
    rig = Rig({"latency": {"*": 30}, "boot_seconds": 60}, clock=clock)
    begin = clock.time()
    await rig.agent.start(spec(), SMALL)
    await rig.agent.shutdown("vm1", 600)
    assert clock.time() - begin > 300


async def test_the_real_clock_waits_for_real() -> None:
    clock = RealClock()
    begin = clock.time()
    await clock.sleep(0.02)
    assert clock.time() - begin >= 0.019
