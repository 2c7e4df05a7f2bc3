"""A follower knows everything whatever its watch has lost."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import TypeVar

from etcd_kit import Cluster

from xapi.database.engines.base import Batch, Engine, Op, Record, Snapshot
from xapi.database.engines.follow import Follower, Known, difference
from xapi.database.engines.memory import MemoryEngine

T = TypeVar("T")


def put(ref: str, revision: int, *, created: int = 0) -> Record:
    return Record(Op.PUT, "VM", ref, created or revision, revision, b"{%d}" % revision)


class Copy:
    """What somebody who applies the batches has."""

    def __init__(self, snapshot: Snapshot) -> None:
        self.objects = {o.ref: (o.cls, o.created, o.modified) for o in snapshot.objects}
        self.batches: list[Batch] = []
        self.grown = asyncio.Event()

    async def follow(self, told: AsyncIterator[Batch]) -> None:
        async for batch in told:
            self.batches.append(batch)
            for record in batch.records:
                if record.op is Op.DELETE:
                    self.objects.pop(record.ref, None)
                elif record.op is Op.PUT or record.ref in self.objects:
                    self.objects[record.ref] = (record.cls, record.created, record.modified)
            self.grown.set()

    async def until(self, check: Callable[[], object]) -> None:
        async with asyncio.timeout(15):
            while not check():
                self.grown.clear()
                await self.grown.wait()


def test_difference() -> None:
    engine = MemoryEngine()

    async def fill() -> Snapshot:
        await engine.load()
        await engine.commit(
            [
                Batch(1, (put("same", 1), put("newer", 1), put("gone", 1), put("again", 1))),
                Batch(2, (put("newer", 2, created=1), Record(Op.DELETE, "VM", "gone", 1, 2))),
                Batch(3, (Record(Op.DELETE, "VM", "again", 1, 3), put("fresh", 3))),
                Batch(4, (put("again", 4),)),
            ]
        )
        return await engine.load()

    snapshot = asyncio.run(fill())
    known = {ref: Known("VM", 1, 1) for ref in ("same", "newer", "gone", "again", "unheard")}
    assert difference(known, snapshot, except_for=("unheard",)) == (
        Record(Op.DELETE, "VM", "gone", 1, 2),
        Record(Op.DELETE, "VM", "again", 1, 3),
        put("newer", 2, created=1),
        put("fresh", 3),
        put("again", 4),
    )
    now = {o.ref: Known(o.cls, o.created, o.modified) for o in snapshot.objects}
    assert difference(now, snapshot) == ()


async def test_a_gap_is_bridged_by_comparing(new_cluster: Callable[..., Cluster]) -> None:
    cluster = new_cluster()
    writer, reader = cluster.engine(), cluster.engine(idle_seconds=0.2)
    term = await writer.campaign("a")
    await writer.commit([Batch(1, (put("a", 1), put("b", 1), put("c", 1)), term=term)])
    snapshot = await reader.load()
    # The host is away while much happens and is forgotten.
    await reader.close()
    await writer.commit([Batch(2, (put("a", 2, created=1),), term=term)])
    await writer.commit([Batch(3, (Record(Op.DELETE, "VM", "b", 1, 3), put("d", 3)), term=term)])
    await writer.compact(writer._head_at)
    await reader.load()
    copy, follower = Copy(snapshot), Follower(reader, snapshot)
    following = asyncio.create_task(copy.follow(follower.run()))
    await copy.until(lambda: "d" in copy.objects)
    assert follower.gaps == 1
    await writer.commit([Batch(4, (put("e", 4),), term=term)])
    await copy.until(lambda: "e" in copy.objects)
    # Its etcd goes down for a while: the watch goes on where it was.
    cluster.members[0].kill()
    cluster.start_member(cluster.members[0])
    await asyncio.to_thread(cluster.wait_ready)
    await writer.commit([Batch(5, (put("f", 5),), term=term)])
    await copy.until(lambda: "f" in copy.objects)
    assert follower.gaps == 1
    stored = (await writer.load()).objects
    assert copy.objects == {o.ref: (o.cls, o.created, o.modified) for o in stored}
    await reader.close()
    await following
    await writer.close()


class Silent(MemoryEngine):
    """Its watch does not tell of objects whose name begins with x."""

    async def watch(self, after: int) -> AsyncIterator[Batch]:  # type: ignore[override]
        async for batch in super().watch(after):
            records = tuple(r for r in batch.records if not r.ref.startswith("x"))
            if records:
                yield Batch(batch.revision, records)


async def test_comparing_finds_what_the_watch_does_not_tell() -> None:
    engine = Silent()
    snapshot = await engine.load()
    follower = Follower(engine, snapshot, compare_seconds=0.05, settle_seconds=0.05)
    copy = Copy(snapshot)
    following = asyncio.create_task(copy.follow(follower.run()))
    await engine.commit([Batch(1, (put("a", 1), put("x1", 1)))])
    await copy.until(lambda: "x1" in copy.objects)
    assert follower.faults == 1
    await engine.commit([Batch(2, (put("b", 2), Record(Op.DELETE, "VM", "x1", 1, 2)))])
    await copy.until(lambda: "x1" not in copy.objects)
    assert set(copy.objects) == {"a", "b"}
    assert follower.faults == 2
    await engine.close()
    await following


async def test_comparing_while_much_changes_finds_nothing(engine: Engine) -> None:
    snapshot = await engine.load()
    follower = Follower(engine, snapshot, compare_seconds=0.01)
    copy = Copy(snapshot)
    following = asyncio.create_task(copy.follow(follower.run()))
    for n in range(1, 201):
        records = [put(f"v{n % 7}x{n}", n)]
        if n > 20:
            was = n - 20
            records.append(Record(Op.DELETE, "VM", f"v{was % 7}x{was}", was, n))
        await engine.commit([Batch(n, tuple(records))])
        await asyncio.sleep(0)
    await copy.until(lambda: copy.batches[-1].revision == 200)
    assert (follower.gaps, follower.faults) == (0, 0)
    assert len(copy.objects) == 20
    await engine.close()
    await following


class Late(MemoryEngine):
    """Its watch tells nothing before it may."""

    def __init__(self) -> None:
        super().__init__()
        self.may = asyncio.Event()

    async def watch(self, after: int) -> AsyncIterator[Batch]:  # type: ignore[override]
        async for batch in super().watch(after):
            await self.may.wait()
            yield batch


async def test_a_watch_that_lags_behind_a_comparison_tells_nothing_older() -> None:
    engine = Late()
    snapshot = await engine.load()
    follower = Follower(engine, snapshot, compare_seconds=0.05, settle_seconds=0.05)
    copy = Copy(snapshot)
    following = asyncio.create_task(copy.follow(follower.run()))
    await engine.commit([Batch(n, (put("a", n, created=1),)) for n in (1, 2, 3)])
    await copy.until(lambda: copy.objects.get("a") == ("VM", 1, 3))
    engine.may.set()
    await engine.commit([Batch(4, (put("b", 4),))])
    await copy.until(lambda: "b" in copy.objects)
    told = [record.modified for batch in copy.batches for record in batch.records]
    assert told == [3, 4]
    await engine.close()
    await following
