"""A pool of 64 simulated hosts with 10,000 VMs: forming it, a boot storm, memory, heartbeats.

python -m bench.pool_scale [--hosts N] [--vms N] [--starts N] [--rounds N] [--profile FILE]

The coordinator is a full daemon; the other hosts are `bench.hosts`, one process for all of them,
without replicas. All share the machine with the load generator. The baseline of the storm is the
same daemon without other hosts, in the same run.
"""

from __future__ import annotations

import argparse
import asyncio
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bench.harness import PASSWORD, Connection, Figure, Server, login, report, server
from bench.work import vms_of

MEMORY = 1 << 40
CONNECTIONS = 32


@contextmanager
def light_hosts(coordinator: Server, count: int, directory: Path) -> Iterator[float]:
    """Hosts that have joined and are live; gives the seconds that took."""
    begun = time.perf_counter()
    command = [sys.executable, "-m", "bench.hosts", f"127.0.0.1:{coordinator.port}",
               str(count), str(directory), PASSWORD]  # fmt: skip
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        if process.stdout.readline().strip() != "ready":
            raise RuntimeError("the hosts have not joined")
        yield time.perf_counter() - begun
    finally:
        process.kill()  # nothing of them is kept
        process.wait()


class Storm:
    """Many guests started at once and shut down again."""

    def __init__(self, ours: Server, session: str, vms: list[str]) -> None:
        self.ours = ours
        self.session = session
        self.vms = vms

    @classmethod
    async def over(cls, ours: Server, starts: int) -> Storm:
        link = await Connection.unix(ours.socket)
        session = await login(link)
        vms = await vms_of(link, session, starts)
        link.close()
        return cls(ours, session, vms)

    async def all_of(self, method: str, *args: object) -> tuple[float, float]:
        """Wall and CPU seconds of the coordinator."""

        async def part(index: int) -> None:
            link = await Connection.unix(self.ours.socket)
            for vm in self.vms[index::CONNECTIONS]:
                # One task at a time: finished ones are not kept for ever.
                task = await link.call(method, self.session, vm, *args)
                await self._finished(link, str(task))
            link.close()

        begun, used = time.perf_counter(), self.ours.cpu()
        await asyncio.gather(*map(part, range(CONNECTIONS)))
        return time.perf_counter() - begun, self.ours.cpu() - used

    async def _finished(self, link: Connection, task: str) -> None:
        token = ""
        while True:
            batch = await link.call("event.from", self.session, [f"task/{task}"], token, 60.0)
            assert isinstance(batch, dict)
            token = str(batch["token"])
            for event in batch["events"]:  # type: ignore[union-attr]
                snapshot = event["snapshot"]  # type: ignore[index,call-overload]
                if snapshot["status"] == "success":  # type: ignore[index,call-overload]
                    return
                if snapshot["status"] != "pending":  # type: ignore[index,call-overload]
                    raise RuntimeError(f"a task failed: {snapshot}")

    async def spread(self) -> tuple[int, int]:
        """The fewest and the most of the started guests on a host."""
        link = await Connection.unix(self.ours.socket)
        records = await link.call("VM.get_all_records", self.session)
        link.close()
        assert isinstance(records, dict)
        hosts: dict[str, int] = {}
        for vm in self.vms:
            host = str(records[vm]["resident_on"])  # type: ignore[index]
            hosts[host] = hosts.get(host, 0) + 1
        return min(hosts.values()), max(hosts.values())


async def idle_cpu(ours: Server, seconds: float) -> float:
    """Share of a core the coordinator takes while nobody asks for anything."""
    used = ours.cpu()
    await asyncio.sleep(seconds)
    return (ours.cpu() - used) / seconds


async def main(hosts: int, vms: int, starts: int, rounds: int, profile: Path | None) -> None:
    title = f"{vms:,} VMs"
    formed = Figure(f"{hosts} hosts join and are live, one after the other, {title}", "s")
    alone = Figure(f"boot storm of {starts:,}, one host, {title}", "1/s")
    storm = Figure(f"boot storm of {starts:,}, {hosts} more hosts, {title}", "1/s")
    ratio = Figure("ratio of the two", "")
    cpu_alone = Figure("CPU of the coordinator a start, one host", "ms")
    cpu = Figure(f"CPU of the coordinator a start, {hosts} more hosts", "ms")
    fewest = Figure("fewest started guests on a host", "")
    most = Figure("most started guests on a host", "")
    idle = Figure("idle coordinator, share of a core", "")
    size_alone = Figure(f"resident memory of the coordinator, one host, {title}", "MB")
    size = Figure(f"resident memory of the coordinator, {hosts} more hosts, {title}", "MB")
    simulate = f"vms={vms},memory_total={MEMORY}"
    with (
        tempfile.TemporaryDirectory(prefix="xapi-bench-") as scratch,
        server(simulate) as one,
        server(simulate, profile=profile) as ours,
    ):
        size_alone.add(one.rss() / 1e6)
        with light_hosts(ours, hosts, Path(scratch)) as took:
            formed.add(took)
            few = await Storm.over(one, starts)
            many = await Storm.over(ours, starts)
            for _ in range(rounds):
                wall, used = await few.all_of("Async.VM.start", False, False)
                alone.add(starts / wall)
                cpu_alone.add(used / starts * 1000)
                wall, used = await many.all_of("Async.VM.start", False, False)
                storm.add(starts / wall)
                cpu.add(used / starts * 1000)
                ratio.add(storm.rounds[-1] / alone.rounds[-1])
                low, high = await many.spread()
                fewest.add(low)
                most.add(high)
                idle.add(await idle_cpu(ours, 5.0))
                size.add(ours.rss() / 1e6)
                await few.all_of("Async.VM.hard_shutdown")
                await many.all_of("Async.VM.hard_shutdown")
    figures = [formed, alone, storm, ratio, cpu_alone, cpu, fewest, most, idle, size_alone, size]
    report("A large pool", figures)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--hosts", type=int, default=64)
    parser.add_argument("--vms", type=int, default=10_000)
    parser.add_argument("--starts", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--profile", type=Path)
    options = parser.parse_args()
    asyncio.run(main(options.hosts, options.vms, options.starts, options.rounds, options.profile))
