"""Histories of many guests: memory a guest, a round of readings, `/rrd_updates`, writing all.

``--guests 1000 --hours 2.2``: the time is turned by hand, so that rings are full in a minute.
"""

from __future__ import annotations

import argparse
import asyncio
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from typing import Any
from uuid import UUID

from xapi.metrics.keeping import Files
from xapi.metrics.recorder import SLICE_SECONDS, Clocks, Recorder
from xapi.xenops.backends.sim_config import SimulatorConfig
from xapi.xenops.backends.simulator import Simulator
from xapi.xenops.figures import Card, Storage
from xapi.xenops.interface import VbdSpec, VifSpec, VmSpec

SR = Storage(str(UUID(int=1)), 1 << 40, 1 << 38)


class Host:
    """A simulated host, and what its rows would say."""

    def __init__(self) -> None:
        self.sim = Simulator(SimulatorConfig(memory_total=1 << 50, seed=1))
        self.guests, self.guest = self.sim.figures.guests, self.sim.figures.guest

    async def start(self, number: int) -> None:
        vm = str(UUID(int=1 << 64 | number))
        await self.sim.vm_create(VmSpec(vm, vm, 1 << 30, 1 << 30, 1 << 30))
        await self.sim.vbd_plug(vm, VbdSpec(f"{vm}/0", "0", "xvda", vdi=vm))
        await self.sim.vif_plug(vm, VifSpec(f"{vm}/1", "0", "02:00:00:00:00:01"))
        await self.sim.vm_unpause(vm)

    def host(self, now: float) -> Any:
        return self.sim.figures.host(now, self)

    def storage_rows(self, now: float) -> Iterator[tuple[str, Any]]:
        yield SR.uuid, self.sim.figures.storage(now, SR)

    def cards(self) -> tuple[Card, ...]:
        return (Card("eth0"),)

    def storage(self, now: float | None = None) -> Any:
        """Of the inventory; with a time, of the recorder."""
        return (SR,) if now is None else self.storage_rows(now)

    def storage_of(self, disk: str) -> str:
        return SR.uuid


def resident() -> int:
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096


async def measure(guests: int, hours: float, directory: Path) -> None:
    now = 1_800_000_000.0
    host = Host()
    for number in range(guests):
        await host.start(number)
    before = resident()
    clocks = Clocks(lambda: now, lambda: now)
    recorder = Recorder(host, Files(directory), str(UUID(int=2)), clocks=clocks)
    rounds: list[float] = []
    for _ in range(int(hours * 720)):
        now += 5
        began = time.process_time()
        await recorder.round()
        rounds.append(time.process_time() - began)
    columns = len(next(recorder.newest("vm"))[1])
    print(f"{guests} guests with {columns} sources, {hours:g} h")
    print(f"  memory a guest        {(resident() - before) // guests:,} bytes")
    print(f"  a round               {median(rounds) * 1e3:.1f} ms of CPU")
    print(f"  the longest round     {max(rounds) * 1e3:.1f} ms of CPU")
    began = time.process_time()
    answer = await recorder.updates(-595, 5, "AVERAGE", host=True)
    size = longest = 0.0
    slice_began = time.thread_time()
    for piece in answer.json():
        size += len(piece)
        if (passed := time.thread_time() - slice_began) > SLICE_SECONDS:
            longest = max(longest, passed)
            await asyncio.sleep(0)
            slice_began = time.thread_time()
    took = time.process_time() - began
    print(f"  rrd_updates, 10 min   {took:.2f} s of CPU for {size / 1e6:.1f} MB, "
          f"{longest * 1e3:.1f} ms at a stretch")  # fmt: skip
    began = time.perf_counter()
    await recorder.save()
    print(f"  all histories written {time.perf_counter() - began:.2f} s")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--guests", type=int, default=1000)
    parser.add_argument("--hours", type=float, default=2.2)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as directory:
        asyncio.run(measure(arguments.guests, arguments.hours, Path(directory)))


if __name__ == "__main__":
    main()
