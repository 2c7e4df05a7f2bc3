"""The engine while members of its etcd cluster are lost."""

from __future__ import annotations

import asyncio
import time
from itertools import count

import pytest
from etcd_cases import NewCluster, batch, put
from tiny_model import MODELS, VM

from xapi.database import Database, WriteFailed
from xapi.database.engines.base import (
    EngineError,
)
from xapi.database.engines.etcd_client import EtcdAccess, EtcdClient, EtcdUnavailable


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


async def test_a_watch_on_a_member_without_majority_ends(new_cluster: NewCluster) -> None:
    cluster = new_cluster(3)
    client = EtcdClient(EtcdAccess(cluster.endpoints[:1]))
    watch = client.watch(b"/x", b"", 1, idle_seconds=60)
    first = asyncio.ensure_future(anext(watch))
    await asyncio.sleep(0.2)
    for member in cluster.members[1:]:
        member.kill()
    async with asyncio.timeout(10):
        with pytest.raises((StopAsyncIteration, EtcdUnavailable)):
            await first
    await client.close()


@pytest.mark.slow
async def test_a_term_survives_the_majority_if_the_lease_does(new_cluster: NewCluster) -> None:
    """An outage longer than the lease: the term goes on, or its end is told; never neither."""
    cluster = new_cluster(3)
    engine = cluster.engine(total=1.0)
    term = await engine.campaign("a")
    seat = engine.seat
    assert seat is not None
    for member in cluster.members[:2]:
        member.kill()
    await asyncio.sleep(4)  # the lease has 3 s
    assert not seat.lost.is_set()
    for member in cluster.members[:2]:
        cluster.start_member(member)
    await asyncio.to_thread(cluster.wait_ready)
    async with asyncio.timeout(8):
        while not seat.lost.is_set():
            try:
                await engine.commit([batch(1, put("a", 1), term=term)])
                break
            except EngineError:
                await asyncio.sleep(0.1)
    if seat.lost.is_set():
        assert await engine.campaign("a") > term
    await engine.close()
