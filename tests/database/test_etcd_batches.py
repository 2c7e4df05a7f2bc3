"""Batches in etcd: merged into one transaction, or too large for one."""

from __future__ import annotations

import asyncio

import pytest
from etcd_cases import Start, batch, large, put, take

from xapi.database.engines.base import (
    Batch,
    EngineError,
    Op,
    Record,
    StoredTombstone,
)
from xapi.database.engines.etcd_client import EtcdUnavailable
from xapi.database.engines.etcd_layout import KeyOp, pack, unpack


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
