"""What the tests of the etcd engine share: batches, and a writer in a process of its own."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import AsyncIterator, Callable
from pathlib import Path

from etcd_kit import Cluster

from xapi.database.engines.base import (
    Batch,
    Op,
    Record,
)
from xapi.database.engines.etcd import EtcdEngine

NewCluster = Callable[..., Cluster]
Start = Callable[..., EtcdEngine]


def put(ref: str, revision: int, body: bytes = b"{}", *, created: int = 0) -> Record:
    return Record(Op.PUT, "VM", ref, created or revision, revision, body)


def batch(revision: int, *records: Record, **more: object) -> Batch:
    return Batch(revision, records, **more)  # type: ignore[arg-type]


async def take(watch: AsyncIterator[Batch], revision: int, seconds: float = 10.0) -> list[Batch]:
    """Batches up to the one of the revision."""
    found: list[Batch] = []
    async with asyncio.timeout(seconds):
        async for told in watch:
            found.append(told)
            if told.revision >= revision:
                return found
    raise AssertionError("the watch has ended")


def large(revision: int, term: int | None, number: int = 1000) -> Batch:
    return batch(
        revision, *(put(f"v{n:05}", revision, b"y" * 3000) for n in range(number)), term=term
    )


WRITER = """
import asyncio, json, os, sys
sys.path[:0] = [sys.argv[1]]
from tiny_model import MODELS, VM
from xapi.database import Database, WriteFailed
from xapi.database.engines.etcd import EtcdEngine, EtcdOptions
from xapi.database.engines.etcd_client import EtcdAccess

async def main():
    engine = EtcdEngine(
        EtcdAccess(tuple(json.loads(sys.argv[2])), total_seconds=20),
        EtcdOptions(prefix=sys.argv[3], lease_seconds=3),
    )
    db = Database(MODELS, engine, name=sys.argv[4])
    await db.open()
    print("open", flush=True)
    for line in iter(sys.stdin.readline, ""):
        word = line.strip()
        try:
            with db.transaction() as tx:
                tx.create(VM.new(word))
            await db.durable(tx.revision)
            print("stored", flush=True)
        except WriteFailed as error:
            print("failed", error, flush=True)
    os._exit(0)

asyncio.run(main())
"""


class Writer:
    """A database in a process of its own that stores a VM for each line it is sent."""

    def __init__(self, cluster: Cluster, prefix: str, name: str) -> None:
        self.process = subprocess.Popen(
            [
                sys.executable, "-c", WRITER, str(Path(__file__).parent),
                json.dumps(cluster.endpoints), prefix, name,
            ],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip

    async def hears(self) -> str:
        assert self.process.stdout is not None
        async with asyncio.timeout(30):
            return (await asyncio.to_thread(self.process.stdout.readline)).strip()

    def says(self, word: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(word + "\n")
        self.process.stdin.flush()

    def signal(self, number: int) -> None:
        os.kill(self.process.pid, number)

    def kill(self) -> None:
        self.process.kill()
        self.process.wait(10)
        for stream in (self.process.stdin, self.process.stdout):
            if stream is not None:
                stream.close()
