"""Guests survive their agent: by snapshot, by journal, and after a kill in mid-write."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from xenops_kit import ALL, NO_DEVICES, SMALL, VM, Rig, spec, until

from xapi.xenops.agent import Agent
from xapi.xenops.backends.sim_config import parse_config
from xapi.xenops.backends.simulator import Simulator
from xapi.xenops.channel import channel_pair
from xapi.xenops.clock import VirtualClock
from xapi.xenops.errors import BackendError, Undecided
from xapi.xenops.interface import PowerState, Resync
from xapi.xenops.journal import Journal, JournalError
from xapi.xenops.simulated import open_simulated_agent


async def reopen(path: Path, clock: VirtualClock, **config: Any) -> Agent:
    journal = Journal(path)
    sim = Simulator(parse_config(config), clock=clock, journal=journal)
    agent = Agent(sim, clock=clock, journal=journal)
    await agent.open()
    return agent


async def test_snapshot_and_load() -> None:
    rig = Rig()
    await rig.agent.start(spec(), ALL)
    await rig.agent.start(spec("susp"), SMALL)
    await rig.agent.suspend("susp", "image")
    state = json.loads(json.dumps(rig.agent.snapshot_state()))
    later = Rig(clock=rig.clock, images=rig.images)
    later.agent.load_state(state)
    await later.agent.open()
    assert await later.agent.list() == await rig.agent.list()
    assert later.free() == rig.free()
    resumed = await later.agent.resume(spec("susp"), SMALL, "image")
    assert resumed.domid == 3
    assert (await later.agent.shutdown(VM, 60)).power_state is PowerState.HALTED


async def test_the_journal_brings_everything_back(tmp_path: Path) -> None:
    clock = VirtualClock()
    agent = await reopen(tmp_path / "state", clock)
    await agent.start(spec(), SMALL)
    await agent.start(spec("gone"), NO_DEVICES)
    await agent.shutdown("gone")
    await agent.forget("gone")
    await agent.vif_unplug(VM, "net")
    before = await agent.list()
    # Not closed: the process is gone.
    again = await reopen(tmp_path / "state", clock)
    assert await again.list() == before
    assert again.host() == agent.host()
    feed = again.updates()
    assert await feed.get_batch() == [Resync()]
    await again.shutdown(VM, 60)
    assert again.host().memory_free == again.host().memory_total
    await again.aclose()
    await agent.aclose()


async def test_a_suspended_guest_and_its_image_survive(tmp_path: Path) -> None:
    agent, _ = await open_simulated_agent(state_dir=tmp_path)
    await agent.start(spec(), SMALL)
    await agent.suspend(VM, "../../image")
    again, simulator = await open_simulated_agent(state_dir=tmp_path)
    assert (await again.stat(VM)).power_state is PowerState.SUSPENDED
    assert (await again.resume(spec(), SMALL, "../../image")).domid == 2
    await simulator.images.delete("../../image")
    await simulator.images.delete("../../image")
    await again.suspend(VM, "other")
    with pytest.raises(BackendError, match="VM_HAS_NO_SUSPEND_VDI"):
        await again.resume(spec(), SMALL, "../../image")
    await again.aclose()
    await agent.aclose()


async def test_what_a_guest_does_by_itself_is_kept_too(tmp_path: Path) -> None:
    clock = VirtualClock()
    agent = await reopen(tmp_path / "state", clock, boot_seconds=10)
    await agent.start(spec(), SMALL)
    again = await reopen(tmp_path / "state", clock, boot_seconds=10)
    assert (await again.stat(VM)).report is None
    await clock.advance(10)
    assert (await again.stat(VM)).report is not None
    await again.aclose()
    await agent.aclose()


async def test_a_pending_request_is_acted_upon_after_the_restart() -> None:
    rig = Rig()
    await rig.agent.start(spec(), SMALL)
    await rig.clock.advance(200)
    state = rig.agent.snapshot_state()
    state["backend"]["guests"][VM]["domain"].update(ended=True, action="poweroff")
    later = Rig(clock=rig.clock)
    later.agent.load_state(state)
    await later.agent.open()
    await rig.clock.settle()
    assert await later.power() == "Halted"


async def test_who_may_have_given_the_guest_away_waits_for_word(tmp_path: Path) -> None:
    clock = VirtualClock()
    source = await reopen(tmp_path / "source", clock)
    target = Rig(clock=clock, config={"faults": [{"atomic": "VM_unpause", "action": "hang"}]})
    await source.start(spec(), SMALL)
    out, into = channel_pair(VM)
    arriving = asyncio.ensure_future(target.agent.migrate_in(VM, into, operation_id="in"))
    leaving = asyncio.ensure_future(source.migrate_out(VM, out))
    await until(lambda: target.sim.has_domain(VM), turns=1_000_000)
    # The sender's daemon dies after the all-clear; the receiver cannot know and goes on.
    again = await reopen(tmp_path / "source", clock)
    state = await again.stat(VM)
    assert (state.power_state, state.migration) == (PowerState.PAUSED, "leaving")
    for refused in (again.unpause(VM), again.start(spec(), SMALL), again.forget(VM)):
        with pytest.raises(Undecided):
            await refused
    target.agent.cancel("in")
    await asyncio.wait([arriving, leaving])
    # The receiver has nothing: the guest goes on where it was.
    assert await target.agent.settle(VM) is None
    settled = await again.settle(VM, keep=True)
    assert settled is not None
    assert (settled.power_state, settled.migration) == (PowerState.RUNNING, "")
    assert settled.memory_actual == spec().initial_memory
    await again.aclose()
    await source.aclose()


async def test_a_torn_last_line_is_dropped_and_damage_is_not(tmp_path: Path) -> None:
    path = tmp_path / "journal"
    path.write_bytes(b'["a",1]\n["b",2]\n["a",null]\n["c",{"x"')
    journal = Journal(path)
    assert await journal.open() == {"b": 2}
    journal.put("d", [4])
    await journal.flush()
    assert path.read_bytes() == b'["b",2]\n["d",[4]]\n'
    await journal.aclose()
    path.write_bytes(b'["a",1]\nnonsense\n["b",2]\n')
    damaged = Journal(path)
    with pytest.raises(JournalError, match="line 2"):
        await damaged.open()
    await damaged.aclose()


async def test_the_journal_is_rewritten_when_it_is_mostly_stale(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("xapi.xenops.journal.SLACK", 10)
    journal = Journal(tmp_path / "journal")
    await journal.open()
    for number in range(100):
        journal.put("key", number)
        await journal.flush()
    assert len((tmp_path / "journal").read_bytes().splitlines()) < 20
    await journal.aclose()
    last = Journal(tmp_path / "journal")
    assert await last.open() == {"key": 99}
    await last.aclose()


async def test_a_failed_write_is_told_and_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = Journal(tmp_path / "journal")
    await journal.open()
    real = os.write

    def half(fd: int, data: Any) -> int:
        real(fd, bytes(data)[:3])
        raise OSError(28, "disk full")

    monkeypatch.setattr("xapi.xenops.journal.os.write", half)
    journal.put("a", 1)
    with pytest.raises(OSError, match="disk full"):
        await journal.flush()
    monkeypatch.setattr("xapi.xenops.journal.os.write", real)
    journal.put("b", 2)
    await journal.aclose()
    last = Journal(tmp_path / "journal")
    assert await last.open() == {"a": 1, "b": 2}
    await last.aclose()


CHILD = """
import asyncio, sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from test_restart import reopen
from xenops_kit import SMALL, spec
from xapi.xenops.clock import VirtualClock

async def main():
    agent = await reopen(Path(sys.argv[1]), VirtualClock(), memory_total=1 << 50)
    number = 0
    while True:
        await agent.start(spec(f"vm{number}"), SMALL)
        print(number, flush=True)
        if number % 3 == 0:
            await agent.shutdown(f"vm{number}")
            print(-number, flush=True)
        number += 1

asyncio.run(main())
"""


async def test_kill_9_loses_nothing_that_was_reported(tmp_path: Path) -> None:
    path = tmp_path / "state"
    child = subprocess.Popen(  # noqa: ASYNC220 - a test may block
        [sys.executable, "-c", CHILD, str(path), str(Path(__file__).parent)],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdout is not None
    reported = [int(child.stdout.readline()) for _ in range(40)]
    os.kill(child.pid, signal.SIGKILL)
    reported += [int(line) for line in child.stdout if line.endswith("\n")]
    child.wait()
    child.stdout.close()
    agent = await reopen(path, VirtualClock(), memory_total=1 << 50)
    states = {state.id: state.power_state for state in await agent.list()}
    for number in {abs(n) for n in reported}:
        power = states[f"vm{number}"]
        if number % 3:
            assert power is PowerState.RUNNING
        elif -number in reported and number:
            assert power is PowerState.HALTED
    await agent.aclose()
