"""Durable writes on an etcd cluster: rate and latency by number of writers, load, large batches.

``python -m bench.etcd [--members 3] [--seconds 3]``; starts its own cluster on loopback, with
fsync, in a temporary directory.
"""

from __future__ import annotations

import argparse
import asyncio
import statistics
import sys
import tempfile
import time
from itertools import count
from pathlib import Path

sys.path.append(str(Path(__file__).parent.parent / "tests"))

from etcd_kit import Cluster

from xapi.database import Database
from xapi.database.engines.base import Batch, Op, Record
from xapi.generated import records


async def writes(db: Database, writers: int, seconds: float) -> tuple[float, float, float]:
    """Rate, median and 99th percentile in milliseconds, of writes of one secret's value."""
    numbers = count()
    latencies: list[float] = []
    end = time.perf_counter() + seconds

    async def write(number: int) -> None:
        ref = f"OpaqueRef:{writers}-{number}"
        with db.transaction() as tx:
            tx.create(records.secret.new(ref, uuid=ref, value="x" * 512))
        await db.durable(tx.revision)
        while (begun := time.perf_counter()) < end:
            with db.transaction() as tx:
                tx.modify("secret", ref, {"value": f"{next(numbers):0512}"})
            await db.durable(tx.revision)
            latencies.append(time.perf_counter() - begun)

    await asyncio.gather(*(write(number) for number in range(writers)))
    latencies.sort()
    p99 = latencies[int(len(latencies) * 0.99)]
    return len(latencies) / seconds, 1000 * statistics.median(latencies), 1000 * p99


async def run(members: int, seconds: float) -> None:
    with tempfile.TemporaryDirectory() as folder:
        cluster = Cluster(Path(folder), members, durable=True).start()
        try:
            engine = cluster.engine("/bench", lease_seconds=10)
            db = Database(records.MODELS, engine)
            await db.open()
            for writers in (1, 8, 64, 256):
                before = engine.transactions
                rate, median, p99 = await writes(db, writers, seconds)
                sent = engine.transactions - before
                print(
                    f"{writers:4} writers: {rate:8.0f} writes/s, median {median:6.2f} ms, "
                    f"p99 {p99:6.2f} ms, {rate * seconds / sent:5.1f} writes a transaction"
                )
            await db.close()
            engine = cluster.engine("/load", lease_seconds=10)
            term = await engine.campaign("bench")
            body = b'"' + b"x" * 4094 + b'"'
            many = tuple(Record(Op.PUT, "VM", f"OpaqueRef:{n}", 1, 1, body) for n in range(10_000))
            begun = time.perf_counter()
            await engine.commit([Batch(1, many, term=term)])
            print(f"one batch of 10,000 objects of 4 KB: {time.perf_counter() - begun:.2f} s")
            begun = time.perf_counter()
            snapshot = await engine.load()
            print(f"load of {len(snapshot.objects)} of them: {time.perf_counter() - begun:.2f} s")
            await engine.close()
        finally:
            cluster.stop()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--members", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=3.0)
    given = parser.parse_args()
    asyncio.run(run(given.members, given.seconds))
