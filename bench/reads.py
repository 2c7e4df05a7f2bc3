"""Small reads and long lists, against a bare server that sends the same bytes.

python -m bench.reads [--rounds N]
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

from bench.harness import Connection, Figure, Server, login, report, server
from xapi.wire import xmlrpc


@contextmanager
def baseline(body: bytes) -> Iterator[Server]:
    with tempfile.TemporaryDirectory(prefix="xapi-bench-") as scratch:
        base = Path(scratch)
        (base / "body").write_bytes(body)
        command = [sys.executable, "-m", "bench.baseline", str(base / "body"), str(base / "s")]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        try:
            assert process.stdout is not None
            port = int(process.stdout.readline().split()[1])
            yield Server(process, "127.0.0.1", 0, port, str(base / "s"), 0.0, base, True)
        finally:
            process.terminate()
            process.wait(10)


async def rate(target: Server, body: bytes, unix: bool, connections: int, count: int) -> float:
    """Calls a second of CPU of the server: other work on the machine moves that little."""
    links = [
        await (Connection.unix(target.socket) if unix else Connection.tcp(target.http_port))
        for _ in range(connections)
    ]

    async def loop(link: Connection) -> None:
        for _ in range(count // connections):
            await link.post(body)

    before = target.cpu()
    await asyncio.gather(*map(loop, links))
    used = target.cpu() - before
    for link in links:
        link.close()
    return count / max(used, 0.01)


async def small(rounds: int) -> None:
    with server("vms=100") as ours:
        link = await Connection.unix(ours.socket)
        session = await login(link)
        vms = await link.call("VM.get_all", session)
        assert isinstance(vms, list)
        body = xmlrpc.dump_call("VM.get_power_state", [session, vms[0]])
        answer = await link.post(body)
        figures: list[Figure] = []
        with baseline(answer) as bare:
            for name, unix, connections in (
                ("UNIX, 1 connection", True, 1),
                ("UNIX, 8 connections", True, 8),
                ("TCP, 8 connections", False, 8),
            ):
                mine = Figure(f"small read {name}: calls per CPU second", "1/s")
                ratio = Figure(f"small read {name}: of a bare aiohttp", "x", goal=">= 0.7")
                for _ in range(rounds):
                    a = await rate(ours, body, unix, connections, 8000)
                    b = await rate(bare, body, unix, connections, 8000)
                    mine.add(a)
                    ratio.add(a / b)
                figures += [mine, ratio]
        report("Small reads", figures)


async def fetch(target: Server, body: bytes) -> tuple[float, int]:
    link = await Connection.unix(target.socket)
    begun = time.perf_counter()
    answer = await link.post(body)
    took = time.perf_counter() - begun
    link.close()
    return took, len(answer)


async def lists(rounds: int) -> None:
    per_record: dict[int, float] = {}
    for count in (1_000, 10_000):
        figures: list[Figure] = []
        with server(f"vms={count}") as ours:
            link = await Connection.unix(ours.socket)
            session = await login(link)
            body = xmlrpc.dump_call("VM.get_all_records", [session])
            cold, size = await fetch(ours, body)
            with baseline(await link.post(body)) as bare:
                took = Figure(f"VM.get_all_records, {count:,} VMs, {size / 1e6:.1f} MB", "ms")
                ratio = Figure(f"VM.get_all_records, {count:,} VMs: of sending it", "x",
                               goal=">= 0.5")  # fmt: skip
                first = Figure(f"VM.get_all_records, {count:,} VMs, nothing cached", "ms")
                first.add(cold * 1000)
                for _ in range(rounds):
                    a, _ = await fetch(ours, body)
                    b, _ = await fetch(bare, body)
                    took.add(a * 1000)
                    ratio.add(b / a)
                figures += [took, ratio, first]
                per_record[count] = took.median / count
        report(f"Lists of {count:,} VMs", figures)
    grow = Figure("cost a record, 10,000 against 1,000 VMs", "x", goal="<= 1.1")
    grow.add(per_record[10_000] / per_record[1_000])
    report("Lists", [grow])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    asyncio.run(small(options.rounds))
    asyncio.run(lists(options.rounds))


if __name__ == "__main__":
    main()
