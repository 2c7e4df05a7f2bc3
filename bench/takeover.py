"""How long a pool on etcd takes no writes after its coordinator was killed.

Three daemons on a cluster of three members, all on this machine; each round kills the coordinator
with SIGKILL, tries to write at the others until one is acknowledged, and starts the killed daemon
again. Used by ``python -m bench.pool --takeovers N``; leaves itself out where there is no takeover.
"""

from __future__ import annotations

import asyncio
import json
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path

sys.path.append(str(Path(__file__).parent.parent / "tests"))

from etcd_kit import Cluster

from bench.harness import Connection, Figure, Server, login, server
from bench.pool import CONFIG, Pool, eventually, pool_of

LEASE_SECONDS = 3
FIRST_SECONDS = 30.0
"""Without a write for so long there is no takeover here."""


async def takeover(rounds: int) -> Figure | None:
    """Seconds until the next write is accepted; None if none ever is."""
    figure = Figure(
        f"kill -9 of the coordinator until the next write (lease {LEASE_SECONDS} s)", "s"
    )
    with tempfile.TemporaryDirectory(prefix="xapi-bench-etcd-") as folder, ExitStack() as stack:
        cluster = Cluster(Path(folder), 3, durable=True).start()
        stack.callback(cluster.stop)
        etcd = {"endpoints": list(cluster.endpoints), "prefix": "/bench",
                "lease_seconds": LEASE_SECONDS}  # fmt: skip
        config = CONFIG + json.dumps({"database": {"engine": "etcd", "etcd": etcd}})[1:-1] + "\n"
        async with pool_of(3, vms=20, coordinator=config) as pool:
            for number in range(rounds):
                took = await one_round(pool, stack, str(number))
                if took is None:
                    print("no takeover: left out")
                    return None
                figure.add(took)
    return figure


async def one_round(pool: Pool, stack: ExitStack, text: str) -> float | None:
    """Kill, wait, bring back."""
    victim = await coordinator_of(pool)
    victim.process.kill()
    begun = time.perf_counter()
    victim.process.wait()
    others = [one for one in pool.servers if one is not victim]

    async def write() -> bool:
        for one in others:
            there = await Connection.tcp(one.http_port)
            try:
                async with asyncio.timeout(1.0):
                    session = await login(there)
                    await there.call("VM.set_name_description", session, pool.vms[0], text)
                return True
            except (RuntimeError, TimeoutError):
                continue
            finally:
                there.close()
        return False

    try:
        await eventually(write, FIRST_SECONDS)
    except RuntimeError:
        return None
    took = time.perf_counter() - begun
    listen = f"{victim.host}:{victim.port}"
    config = victim.state.parent / f"{victim.state.name.removeprefix('host')}.yaml"
    again = stack.enter_context(server("", victim.state, config=config, listen=listen))
    pool.servers[pool.servers.index(victim)] = again

    async def all_live() -> bool:
        there = await Connection.tcp(others[0].http_port)
        try:
            rows = await there.call("host_metrics.get_all_records", await login(there))
        finally:
            there.close()
        assert isinstance(rows, dict)
        return all(row["live"] for row in rows.values())  # type: ignore[index,call-overload]

    await eventually(all_live, 60.0)
    return took


async def coordinator_of(pool: Pool) -> Server:
    """The daemon that writes now."""
    there = await Connection.tcp(pool.servers[0].http_port)
    try:
        session = await login(there)
        (row,) = (await there.call("pool.get_all_records", session)).values()  # type: ignore[union-attr]
        uuid = await there.call("host.get_uuid", session, row["master"])  # type: ignore[index,call-overload]
    finally:
        there.close()
    return next(s for s in pool.servers if (s.state / "host_uuid").read_text().strip() == uuid)
