"""Pools of full daemons on this machine: reads on every host, lag, calls passed on, takeover.

python -m bench.pool [--rounds N] [--seconds S] [--takeovers N]

Daemons and load generator share the cores of one machine, so that more daemons than cores cannot
answer more; the calls a CPU second of all daemons tell what each host adds on a machine of its own.
64 hosts and 10,000 VMs are `bench.pool_scale`.
"""

from __future__ import annotations

import argparse
import asyncio
import itertools
import shutil
import statistics
import tempfile
import time
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import ExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from bench.harness import PASSWORD, Connection, Figure, Server, login, percentile, report, server
from bench.load import spawn
from xapi.wire import xmlrpc

CONFIG = "pool: {heartbeat_seconds: 1, silence_seconds: 5, transparent: true}\n"
WRITES_A_SECOND = 200
WRITERS = 8


@dataclass
class Pool:
    servers: list[Server]
    """The coordinator first."""
    link: Connection
    session: str
    vms: list[str]

    async def to(self, number: int) -> Connection:
        return await Connection.tcp(self.servers[number].http_port)


async def eventually(what: Callable[[], Awaitable[object]], seconds: float = 30.0) -> object:
    """The first true result."""
    end = time.monotonic() + seconds
    while True:
        try:
            found = await what()
        except (OSError, RuntimeError, asyncio.IncompleteReadError):
            found = None
        if found:
            return found
        if time.monotonic() > end:
            raise RuntimeError("it did not happen")
        await asyncio.sleep(0.05)


@asynccontextmanager
async def pool_of(count: int, *, vms: int = 100, coordinator: str = CONFIG) -> AsyncGenerator[Pool]:
    """Daemons that have joined; `coordinator`: configuration of the first."""
    with tempfile.TemporaryDirectory(prefix="xapi-bench-") as scratch, ExitStack() as stack:
        servers: list[Server] = []
        for number in range(count):
            config = Path(scratch) / f"{number}.yaml"
            config.write_text(CONFIG if number else coordinator)
            simulate = f"seed={number + 1}" + ("" if number else f",vms={vms}")
            state = Path(scratch) / f"host{number}"
            servers.append(stack.enter_context(server(simulate, state, config=config)))
        link = await Connection.tcp(servers[0].http_port)
        session = await login(link)
        for number, one in enumerate(servers[1:], 2):
            await join(one, servers[0])
            await eventually(lambda n=number, one=one: _is_member(one, session, n))
        found = await link.call(
            "VM.get_all_records_where", session, 'field "power_state" = "Halted"'
            ' and field "is_a_template" = "false"',
        )  # fmt: skip
        assert isinstance(found, dict)
        yield Pool(servers, link, session, list(found))


async def join(one: Server, coordinator: Server) -> None:
    there = await Connection.tcp(one.http_port)
    await there.call(
        "pool.join", await login(there), f"127.0.0.1:{coordinator.port}", "root", PASSWORD
    )
    there.close()


async def _is_member(one: Server, session: str, count: int) -> bool:
    there = await Connection.tcp(one.http_port)
    try:
        live = await there.call("host_metrics.get_all_records", session)
    finally:
        there.close()
    assert isinstance(live, dict)
    return len(live) == count and all(m["live"] for m in live.values())  # type: ignore[index,call-overload]


async def reads(rounds: int, seconds: float) -> list[Figure]:
    """Reads a second with 1, 2 and 3 daemons, in alternating rounds on one pool."""
    rate = {n: Figure(f"small reads, {n} daemons", "1/s") for n in (1, 2, 3)}
    ratio = {n: Figure(f"small reads, {n} daemons to one", "") for n in (2, 3)}
    each = {n: Figure(f"small reads a CPU second of the daemons, {n}", "1/s") for n in (1, 2, 3)}
    async with pool_of(3) as pool:
        body = xmlrpc.dump_call("VM.get_power_state", [pool.session, pool.vms[0]])
        for _ in range(rounds):
            for count in (1, 2, 3):
                used = sum(s.cpu() for s in pool.servers[:count])
                loads = [spawn(s.http_port, body, seconds, 8) for s in pool.servers[:count]]
                done = [int((await asyncio.to_thread(load.communicate))[0]) for load in loads]
                cpu = sum(s.cpu() for s in pool.servers[:count]) - used
                rate[count].add(sum(done) / seconds)
                each[count].add(sum(done) / cpu)
            for count in (2, 3):
                ratio[count].add(rate[count].rounds[-1] / rate[1].rounds[-1])
    return [*rate.values(), *ratio.values(), *each.values()]


async def lag(rounds: int, seconds: float) -> list[Figure]:
    """From the acknowledgement at the coordinator until the supporter answers with the change."""
    half = Figure(f"replica lag at {WRITES_A_SECOND} writes/s, p50", "ms")
    late = Figure(f"replica lag at {WRITES_A_SECOND} writes/s, p99", "ms")
    plain = Figure("the same read without a demand, p50", "ms")
    held = Figure("writes acknowledged", "1/s")
    async with pool_of(2) as pool:
        numbers = itertools.count()
        lags: list[float] = []
        bare: list[float] = []

        async def writer(index: int, end: float) -> None:
            here, there = await pool.to(0), await pool.to(1)
            read = xmlrpc.dump_call("VM.get_name_description", [pool.session, pool.vms[index]])
            step = WRITERS / WRITES_A_SECOND
            due = time.perf_counter() + step * index / WRITERS
            while due < end:
                await asyncio.sleep(max(0.0, due - time.perf_counter()))
                due += step
                text = str(next(numbers))
                await here.call("VM.set_name_description", pool.session, pool.vms[index], text)
                acknowledged = time.perf_counter()
                answer = await there.post(read, more=f"{_demand(here.head)}\r\n")
                lags.append(time.perf_counter() - acknowledged)
                if text.encode() not in answer:
                    raise RuntimeError("an old answer to a demand")
                begun = time.perf_counter()
                await there.post(read)
                bare.append(time.perf_counter() - begun)

        for _ in range(rounds):
            lags.clear()
            bare.clear()
            end = time.perf_counter() + seconds
            await asyncio.gather(*(writer(index, end) for index in range(WRITERS)))
            half.add(statistics.median(lags) * 1000)
            late.add(percentile(lags, 0.99) * 1000)
            plain.add(statistics.median(bare) * 1000)
            held.add(len(lags) / seconds)
    return [half, late, plain, held]


def _demand(head: bytes) -> str:
    for line in head.decode("ascii").split("\r\n"):
        name, _, value = line.partition(": ")
        if name == "X-Xapi-Revision":
            return f"X-Xapi-Minimum-Revision: {value}"
    raise RuntimeError("an answer without its revision")


async def passed_on(rounds: int) -> list[Figure]:
    """What the way to another host costs: a call passed on, and a guest driven there."""
    here = Figure("a write that changes nothing, at the coordinator", "ms")
    there = Figure("the same at a transparent supporter", "ms")
    way = Figure("ratio of the two", "")
    own = Figure("VM.pause and unpause on the coordinator's own host", "ms")
    far = Figure("VM.pause and unpause on another host", "ms")
    drive = Figure("ratio of the two", "")
    async with pool_of(2) as pool:
        one, two = await pool.to(0), await pool.to(1)
        s, x, y = pool.session, pool.vms[0], pool.vms[1]
        found = await pool.link.call("pool.get_all_records", s)
        assert isinstance(found, dict)
        master = next(iter(found.values()))["master"]  # type: ignore[index,call-overload]
        hosts = await pool.link.call("host.get_all", s)
        assert isinstance(hosts, list)
        other = next(host for host in hosts if host != master)
        await pool.link.call("VM.start_on", s, x, master, False, False)
        await pool.link.call("VM.start_on", s, y, other, False, False)

        async def pair(vm: str) -> None:
            await one.call("VM.pause", s, vm)
            await one.call("VM.unpause", s, vm)

        async def median(work: Callable[[], Awaitable[object]], times: int) -> float:
            took: list[float] = []
            for _ in range(times):
                begun = time.perf_counter()
                await work()
                took.append(time.perf_counter() - begun)
            return statistics.median(took) * 1000

        for _ in range(rounds):
            here.add(await median(lambda: one.call("VM.set_name_description", s, x, ""), 300))
            there.add(await median(lambda: two.call("VM.set_name_description", s, x, ""), 300))
            way.add(there.rounds[-1] / here.rounds[-1])
            own.add(await median(lambda: pair(x), 50))
            far.add(await median(lambda: pair(y), 50))
            drive.add(far.rounds[-1] / own.rounds[-1])
    return [here, there, way, own, far, drive]


async def main(rounds: int, seconds: float, takeovers: int) -> None:
    report("Reads on every host of a pool", await reads(rounds, seconds))
    report("Replica lag", await lag(rounds, seconds))
    report("Calls that leave the host", await passed_on(rounds))
    if takeovers and shutil.which("etcd"):
        from bench.takeover import takeover  # noqa: PLC0415 - it needs the tests' etcd

        figure = await takeover(takeovers)
        report("Takeover", [figure] if figure is not None else [])


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=3.0)
    parser.add_argument("--takeovers", type=int, default=5, help="rounds; 0 leaves them out")
    options = parser.parse_args()
    asyncio.run(main(options.rounds, options.seconds, options.takeovers))
