"""Memory a VM and cold start with 10,000 VMs.

python -m bench.size [--vms N] [--rounds N]
"""

from __future__ import annotations

import argparse
import asyncio
import tempfile
from pathlib import Path

from bench.harness import Connection, Figure, login, report, server
from xapi.wire import xmlrpc


async def main(vms: int, rounds: int) -> None:
    empty = Figure("resident memory, no VMs", "MB", peer="53-56")
    full = Figure(f"resident memory, {vms:,} VMs after a restart", "MB", peer="568")
    each = Figure("resident memory a VM", "kB", goal="<= 15", peer="51")
    listed = Figure("the same after one VM.get_all_records", "kB", peer="about 130")
    start = Figure(f"cold start with {vms:,} VMs", "s", goal="<= 3", peer="8.3")
    small = Figure("cold start, no VMs", "s", goal="<= 1.5", peer="under 2")
    with tempfile.TemporaryDirectory(prefix="xapi-bench-") as scratch:
        state = Path(scratch) / "state"
        with server(f"vms={vms}", state):
            pass
        for _ in range(rounds):
            with server() as one:
                small.add(one.started_in)
                empty.add(one.rss() / 1e6)
            with server("", state) as one:
                start.add(one.started_in)
                full.add(one.rss() / 1e6)
                each.add((full.rounds[-1] - empty.rounds[-1]) / vms * 1000)
                link = await Connection.unix(one.socket)
                session = await login(link)
                await link.post(xmlrpc.dump_call("VM.get_all_records", [session]))
                listed.add((one.rss() / 1e6 - empty.rounds[-1]) / vms * 1000)
    report("Size", [small, start, empty, full, each, listed])


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--vms", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    asyncio.run(main(options.vms, options.rounds))
