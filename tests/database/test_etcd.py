"""What the etcd engine promises beyond the conformance suite, on real clusters."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Callable
from itertools import count
from pathlib import Path

import pytest
from etcd_kit import Cluster
from tiny_model import MODELS, VM

from xapi.database import Database, WriteFailed
from xapi.database.engines.base import (
    Batch,
    EngineError,
    Fenced,
    Op,
    Precondition,
    Record,
    StoredTombstone,
    WatchCompacted,
)
from xapi.database.engines.etcd import EtcdEngine
from xapi.database.engines.etcd_client import EtcdUnavailable
from xapi.database.engines.etcd_layout import KeyOp, pack, unpack

NewCluster = Callable[..., Cluster]
Start = Callable[..., EtcdEngine]

_PREFIXES = count()


@pytest.fixture
async def start(shared_etcd: Cluster) -> AsyncIterator[Start]:
    """Engines on one prefix of the shared etcd, closed at the end."""
    prefix = f"/etcd-test-{next(_PREFIXES)}"
    engines: list[EtcdEngine] = []

    def make(**more: object) -> EtcdEngine:
        engines.append(shared_etcd.engine(prefix, **more))
        return engines[-1]

    yield make
    for engine in engines:
        await engine.close()


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


# Groups and large batches


async def test_waiting_batches_share_a_transaction(start: Start) -> None:
    engine = start()
    term = await engine.campaign("a")
    before = engine.transactions
    batches = [
        batch(n, put(f"v{n}", n), put("same", n, created=1), term=term) for n in range(1, 101)
    ]
    await engine.commit(batches)
    assert engine.transactions == before + 1
    snapshot = await engine.load()
    assert len(snapshot.objects) == 101
    assert snapshot.revision == 100
    # More than one transaction takes: as many as needed, in order.
    await engine.commit([batch(n, put(f"w{n}", n), term=term) for n in range(101, 501)])
    assert engine.transactions <= before + 1 + 4
    assert len((await engine.load()).objects) == 501


async def test_a_group_ends_at_the_size_etcd_takes(start: Start) -> None:
    engine = start()
    term = await engine.campaign("a")
    body = b'"' + b"x" * 400_000 + b'"'
    await engine.commit([batch(n, put(f"v{n}", n, body), term=term) for n in range(1, 8)])
    assert [o.body for o in (await engine.load()).objects] == [body] * 7


async def test_an_object_too_large_is_refused_and_the_rest_goes_on(start: Start) -> None:
    engine = start()
    term = await engine.campaign("a")
    with pytest.raises(EngineError, match="VM big has 2000000 bytes") as caught:
        await engine.commit(
            [
                batch(1, put("a", 1), term=term),
                batch(2, put("big", 2, b"x" * 2_000_000), term=term),
                batch(3, put("c", 3), term=term),
            ]
        )
    assert caught.value.applied == 1
    await engine.commit([batch(4, put("d", 4), term=term)])
    assert [o.ref for o in (await engine.load()).objects] == ["a", "d"]


def large(revision: int, term: int | None, number: int = 1000) -> Batch:
    return batch(
        revision, *(put(f"v{n:05}", revision, b"y" * 3000) for n in range(number)), term=term
    )


async def test_a_large_batch_is_never_half_there(start: Start) -> None:
    writer, reader = start(), start()
    term = await writer.campaign("a")
    await writer.commit([batch(1, put("v00003", 1), put("other", 1), term=term)])
    await reader.load()
    seen: set[int] = set()
    done = asyncio.Event()

    async def read() -> None:
        while not done.is_set():
            snapshot = await reader.load()
            at_two = sum(o.modified == 2 for o in snapshot.objects)
            seen.add(at_two)
            assert at_two == (1000 if snapshot.revision == 2 else 0)

    reading = asyncio.create_task(read())
    change = large(2, term)
    await writer.commit(
        [Batch(2, (*change.records, Record(Op.DELETE, "VM", "other", 1, 2)), term=term)]
    )
    done.set()
    await reading
    snapshot = await writer.load()
    assert len(snapshot.objects) == 1000
    assert snapshot.tombstones == [StoredTombstone("VM", "other", 1, 2)]
    told = await take(reader.watch(1), 2)
    assert [(len(b.records), b.revision) for b in told] == [(1001, 2)]
    assert await writer.check() == []


async def test_a_large_batch_whose_writer_dies_is_finished_by_the_next(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    writer, follower = start(), start()
    term = await writer.campaign("a")
    await writer.commit([batch(1, put("old", 1), term=term)])

    async def dies(*_: object) -> None:
        raise EtcdUnavailable("the host is gone", perhaps=True)

    with monkeypatch.context() as patch:
        patch.setattr(writer, "_roll_forward", dies)
        await writer.commit([large(2, term)])  # committed, so this is no failure
    # Readers count it already, though no object has been written yet.
    assert len((await follower.load()).objects) == 1001
    assert len((await take(follower.watch(1), 2))[0].records) == 1000
    _, objects, _ = await follower._demand_open().range(follower.keys.objects + b"v", b"", limit=1)
    assert objects == []
    await writer.close()
    next_term = await follower.campaign("b")
    _, parts, _ = await follower._demand_open().range(
        follower.keys.batches, follower.keys.coordinator
    )
    assert parts == []
    await follower.commit([batch(3, put("v00001", 3, b"new", created=2), term=next_term)])
    snapshot = await follower.load()
    assert len(snapshot.objects) == 1001
    assert {o.ref: o.body for o in snapshot.objects}["v00001"] == b"new"
    assert await follower.check() == []


def test_parts_of_a_batch_come_back() -> None:
    ops = [KeyOp(b"k%d" % n, b"x" * (n * 50_000)) for n in range(20)]
    ops += [KeyOp(b"gone", None), KeyOp(b"from", None, b"to"), KeyOp(b"empty", b"")]
    parts = list(pack(ops))
    assert len(parts) > 5
    assert max(map(len, parts)) < 1_450_000
    assert list(unpack(parts)) == ops
    with pytest.raises(EngineError, match="damaged"):
        list(unpack([parts[0] + b"\x00"]))


# Lost answers


async def test_a_lost_answer_is_found_out(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    """etcd did it and the connection broke: repeating must neither fail nor do it twice."""
    engine = start()
    term = await engine.campaign("a")
    client = engine._demand_open()
    attempt = client._attempt
    lose = [True]

    async def lossy(path: str, data: bytes) -> object:
        answer = await attempt(path, data)
        if path.endswith("/txn") and lose and lose.pop():
            raise ConnectionResetError("the answer is lost")
        return answer

    monkeypatch.setattr(client, "_attempt", lossy)
    await engine.commit([batch(1, put("a", 1), term=term)])
    assert lose == []
    await engine.commit([batch(2, put("b", 2), term=term)])
    assert [o.ref for o in (await engine.load()).objects] == ["a", "b"]


async def test_what_stayed_unknown_does_not_disturb_the_next_commit(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = start()
    term = await engine.campaign("a")
    client = engine._demand_open()
    txn = client.txn

    async def lossy(*arguments: object, **more: object) -> object:
        await txn(*arguments, **more)  # type: ignore[arg-type]
        raise EtcdUnavailable("no answer", perhaps=True)

    with monkeypatch.context() as patch:
        patch.setattr(client, "txn", lossy)
        with pytest.raises(EngineError, match="no answer"):
            await engine.commit([batch(1, put("a", 1), term=term)])
    undo = batch(2, Record(Op.DELETE, "VM", "a", 2, 2), term=term)
    await engine.commit([undo, batch(3, put("b", 3), preconditions=(Precondition("a", None),))])
    assert [o.ref for o in (await engine.load()).objects] == ["b"]


async def test_a_writer_without_a_term_does_not_overwrite_unseen(start: Start) -> None:
    one, two = start(), start()
    await one.load()
    await two.load()
    await one.commit([batch(1, put("a", 1))])
    await two.commit([batch(2, put("b", 2), preconditions=(Precondition("a", 1),))])
    with pytest.raises(EngineError):
        await one.commit([batch(3, put("b", 3), preconditions=(Precondition("b", None),))])
    snapshot = await one.load()
    assert [(o.ref, o.modified) for o in snapshot.objects] == [("a", 1), ("b", 2)]


# The coordinator


async def test_a_candidate_waits_for_its_turn(start: Start) -> None:
    first, second = start(), start()
    term = await first.campaign("first")
    turn = asyncio.create_task(second.campaign("second"))
    await first.commit([batch(1, put("a", 1), term=term)])
    assert await second.coordinator() == "first"
    assert not turn.done()
    begun = time.monotonic()
    await first.close()
    async with asyncio.timeout(5):
        assert await turn > term
    assert time.monotonic() - begun < 1.0  # handed over, not expired
    assert second.seat is not None
    assert second.seat.until > time.monotonic()


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


async def test_a_paused_coordinator_cannot_write_when_it_wakes(
    shared_etcd: Cluster, start: Start
) -> None:
    rival = start()
    old = Writer(shared_etcd, rival.options.prefix, "old")
    try:
        assert await old.hears() == "open"
        old.says("v1")
        assert await old.hears() == "stored"
        old.signal(signal.SIGSTOP)
        begun = time.monotonic()
        db = Database(MODELS, rival, name="new")
        async with asyncio.timeout(10):
            await db.open()
        print(f"takeover from a paused coordinator: {time.monotonic() - begun:.1f} s (lease 3 s)")
        assert VM.get(db, "v1") is not None
        with db.transaction() as tx:
            tx.create(VM.new("v2"))
        await db.durable()
        old.says("lost")  # in its pipe, to be written as soon as it wakes
        old.signal(signal.SIGCONT)
        answer = await old.hears()
        assert answer.startswith("failed")
        assert "is over" in answer
        assert sorted(o.ref for o in (await rival.load()).objects) == ["v1", "v2"]
        await db.close()
    finally:
        old.kill()


async def test_a_paused_coordinator_without_a_rival_must_campaign_again(
    shared_etcd: Cluster, start: Start
) -> None:
    engine = start()
    term = await engine.campaign("a")
    seat = engine.seat
    assert seat is not None
    await engine._demand_open().revoke(seat._lease, seconds=2)
    with pytest.raises(Fenced, match="nobody has followed"):
        await engine.commit([batch(1, put("a", 1), term=term)])
    async with asyncio.timeout(5):
        await seat.lost.wait()
    assert await engine.campaign("a") > term


async def test_a_killed_coordinator_is_replaced_within_its_lease(
    shared_etcd: Cluster, start: Start
) -> None:
    rival = start()
    old = Writer(shared_etcd, rival.options.prefix, "old")
    try:
        assert await old.hears() == "open"
        turn = asyncio.create_task(rival.campaign("new"))
        await asyncio.sleep(0)
        old.says("v1")
        assert await old.hears() == "stored"
        old.kill()
        begun = time.monotonic()
        async with asyncio.timeout(10):
            term = await turn
        await rival.commit([batch(10**9, put("v2", 10**9), term=term)])
        taken = time.monotonic() - begun
        print(f"takeover from a killed coordinator: {taken:.1f} s (lease 3 s)")
        assert taken < 5.5  # the lease, and etcd's looking for ended leases every half second
    finally:
        old.kill()


# Following


async def test_a_follower_resumes_anywhere(start: Start) -> None:
    writer, follower = start(), start()
    term = await writer.campaign("a")
    for n in range(1, 31):
        await writer.commit([batch(n, put(f"v{n}", n), term=term)])
    await follower.load()
    for after in (0, 1, 15, 29):
        told = await take(follower.watch(after), 30)
        assert [b.revision for b in told] == list(range(after + 1, 31))
    waiting = asyncio.create_task(take(follower.watch(30), 31))
    await asyncio.sleep(0.1)
    await writer.commit([batch(31, put("v31", 31), term=term)])
    assert [b.revision for b in await waiting] == [31]


async def test_what_a_follower_is_told(start: Start) -> None:
    writer, follower = start(), start()
    term = await writer.campaign("a")
    await follower.load()
    await writer.commit([batch(1, put("a", 1), put("b", 1), put("c", 1), put("d", 1), term=term)])
    group = [
        batch(2, put("a", 2, b"2", created=1), Record(Op.TOUCH, "VM", "b", 1, 2), term=term),
        batch(3, Record(Op.DELETE, "VM", "c", 1, 3), forget=(("VM", 1),), term=term),
        batch(4, put("d", 4, b"4")._replace(reborn=1), put("c", 4, b"5"), term=term),
    ]
    await writer.commit(group)
    (first,) = await take(follower.watch(0), 1)
    assert set(first.records) == {put(r, 1) for r in "abcd"}
    (second,) = await take(follower.watch(1), 4)
    assert second.revision == 4
    assert set(second.records) == {
        put("a", 2, b"2", created=1),
        Record(Op.TOUCH, "VM", "b", 1, 2),
        Record(Op.DELETE, "VM", "c", 1, 3),
        put("c", 4, b"5"),
        put("d", 4, b"4")._replace(reborn=1),
    }
    refs = [(r.op, r.ref) for r in second.records]
    assert refs.index((Op.DELETE, "c")) < refs.index((Op.PUT, "c"))
    assert second.forget == (("VM", 1),)


async def test_a_gap_by_compaction_is_told(start: Start) -> None:
    writer, follower = start(), start()
    term = await writer.campaign("a")
    for n in range(1, 11):
        await writer.commit([batch(n, put(f"v{n}", n), term=term)])
    await writer.compact(writer._head_at)
    await writer.commit([batch(11, put("v11", 11), term=term)])
    await follower.load()
    with pytest.raises(WatchCompacted):
        await anext(follower.watch(5))
    assert [b.revision for b in await take(follower.watch(10), 11)] == [11]
    assert [b.revision for b in await take(follower.watch(11 - 1), 11)] == [11]


async def test_a_lost_event_is_noticed(start: Start) -> None:
    """An event etcd does not deliver looks like a key the head counts and nobody has seen."""
    writer, follower = start(), start()
    term = await writer.campaign("a")
    await writer.commit([batch(1, put("a", 1), term=term)])
    await follower.load()
    client = follower._demand_open()
    watch = client.watch

    async def lossy(*arguments: object, **more: object) -> AsyncIterator[object]:
        async for told in watch(*arguments, **more):  # type: ignore[arg-type]
            yield told._replace(events=[e for e in told.events if not e.key.endswith(b"/b")])

    client.watch = lossy  # type: ignore[method-assign,assignment]
    following = asyncio.ensure_future(anext(follower.watch(1)))
    await asyncio.sleep(0.1)
    await writer.commit([batch(2, put("b", 2), put("c", 2), term=term)])
    with pytest.raises(WatchCompacted):
        await following


async def test_the_coordinator_compacts_far_behind(start: Start) -> None:
    engine = start(keep_revisions=20, keep_seconds=3600.0, compact_interval=0.05)
    term = await engine.campaign("a")
    for n in range(1, 61):
        await engine.commit([batch(n, put("v", n, created=1), term=term)])
    async with asyncio.timeout(10):
        while True:
            try:
                await anext(engine.watch(5))
            except WatchCompacted:
                break
            await asyncio.sleep(0.05)
    assert [b.revision for b in await take(engine.watch(50), 60)] == list(range(51, 61))


# Loss of members


async def test_losing_a_minority_is_invisible(new_cluster: NewCluster) -> None:
    cluster = new_cluster(3)
    db = Database(MODELS, cluster.engine(), probe_interval=0.1)
    await db.open()
    cluster.members[0].kill()  # the one it is connected to
    slowest = 0.0
    for n in range(20):
        begun = time.monotonic()
        with db.transaction() as tx:
            tx.create(VM.new(f"v{n}"))
        await db.durable(tx.revision)
        slowest = max(slowest, time.monotonic() - begun)
    print(f"longest write while a member was lost: {slowest:.2f} s")
    assert db.failure is None
    assert len((await db.engine.load()).objects) == 20
    await db.close()


async def test_losing_the_majority_is_told_and_passes(new_cluster: NewCluster) -> None:
    cluster = new_cluster(3)
    # A lease that outlasts the outage: what happens without one is tested elsewhere.
    engine = cluster.engine(total=3.0, lease_seconds=60)
    db = Database(MODELS, engine, probe_interval=0.1)
    await db.open()
    with db.transaction() as tx:
        tx.create(VM.new("v1"))
    await db.durable()
    for member in cluster.members[:2]:
        member.kill()
    begun = time.monotonic()
    with db.transaction() as tx:
        tx.create(VM.new("v2"))
    with pytest.raises(WriteFailed, match="etcd has not answered within 3 s"):
        await db.durable(tx.revision)
    assert time.monotonic() - begun < 5
    assert VM.find(db, "v2") is None
    with pytest.raises(WriteFailed, match="cannot be written"), db.transaction() as tx:
        tx.create(VM.new("v3"))
    for member in cluster.members[:2]:
        cluster.start_member(member)
    cluster.wait_ready()
    async with asyncio.timeout(15):
        await db.writable()
    with db.transaction() as tx:
        tx.create(VM.new("v4"))
    await db.durable(tx.revision)
    assert [o.ref for o in (await engine.load()).objects] == ["v1", "v4"]
    assert await db.check() == []
    # What cannot be reached ends in time, too.
    for member in cluster.members:
        member.kill()
    async with asyncio.timeout(15):
        with pytest.raises(EngineError, match="has not answered"):
            await db.close()


async def test_a_hanging_member_does_not_hang_writers(new_cluster: NewCluster) -> None:
    cluster = new_cluster(3)
    engine = cluster.engine()
    term = await engine.campaign("a")
    leader = cluster.leader()
    leader.pause()
    try:
        begun = time.monotonic()
        await engine.commit([batch(1, put("a", 1), term=term)])
        print(f"write while the leader hangs: {time.monotonic() - begun:.2f} s")
        assert time.monotonic() - begun < 8
    finally:
        leader.resume()
    assert len((await engine.load()).objects) == 1
    await engine.close()


@pytest.mark.slow
async def test_killing_the_leader_loses_no_acknowledged_write(new_cluster: NewCluster) -> None:
    cluster = new_cluster(3, durable=True)
    engine, follower = cluster.engine(), cluster.engine()
    db = Database(MODELS, engine, probe_interval=0.1)
    await db.open()
    await follower.load()
    followed: set[str] = set()
    heard = asyncio.Event()

    async def follow() -> None:
        async for told in follower.watch(0):
            followed.update(record.ref for record in told.records)
            heard.set()

    following = asyncio.create_task(follow())
    acknowledged: list[str] = []
    last = time.monotonic()
    gap = 0.0
    stop, reached = asyncio.Event(), asyncio.Event()
    wanted = 0
    numbers = count()

    async def write() -> None:
        nonlocal last, gap
        while not stop.is_set():
            ref = f"v{next(numbers)}"
            try:
                with db.transaction() as tx:
                    tx.create(VM.new(ref))
                await db.durable(tx.revision)
            except WriteFailed:
                await db.writable()
                continue
            acknowledged.append(ref)
            now = time.monotonic()
            gap, last = max(gap, now - last), now
            if len(acknowledged) >= wanted:
                reached.set()

    async def more(number: int) -> None:
        nonlocal wanted
        wanted = len(acknowledged) + number
        reached.clear()
        async with asyncio.timeout(60):
            await reached.wait()

    writers = [asyncio.create_task(write()) for _ in range(16)]
    for _ in range(2):
        await more(300)
        leader = await asyncio.to_thread(cluster.leader)
        leader.kill()
        await more(300)
        cluster.start_member(leader)
        await asyncio.to_thread(cluster.wait_ready)
    stop.set()
    await asyncio.gather(*writers)
    print(f"two leaders killed under load: {len(acknowledged)} writes, longest gap {gap:.2f} s")
    assert {o.ref for o in (await follower.load()).objects} >= set(acknowledged)
    async with asyncio.timeout(10):
        while not followed >= set(acknowledged):
            heard.clear()
            await heard.wait()
    assert await db.check() == []
    await db.close()
    # Also after all members were killed at once.
    for member in cluster.members:
        member.kill()
    for member in cluster.members:
        cluster.start_member(member)
    await asyncio.to_thread(cluster.wait_ready)
    assert {o.ref for o in (await follower.load()).objects} >= set(acknowledged)
    await follower.close()
    await following
