"""Following commits in etcd from any revision, over gaps and lost events."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
from etcd_cases import Start, batch, put, take

from xapi.database.engines.base import (
    Op,
    Record,
    StoredObject,
    WatchCompacted,
)
from xapi.database.engines.etcd_client import Compacted
from xapi.database.engines.etcd_watch import EtcdWatch
from xapi.database.engines.follow import Follower
from xapi.database.engines.move import copy_into


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


async def test_nothing_is_told_twice_from_within_a_merged_commit(start: Start) -> None:
    writer, follower = start(), start()
    term = await writer.campaign("a")
    await follower.load()
    await writer.commit([batch(n, put(f"v{n}", n), term=term) for n in range(1, 5)])
    (told,) = await take(follower.watch(2), 4)
    assert (told.revision, [r.ref for r in told.records]) == (4, ["v3", "v4"])


async def test_a_restore_makes_followers_start_afresh(start: Start) -> None:
    writer, follower = start(), start()
    term = await writer.campaign("a")
    await writer.commit([batch(1, put("a", 1), put("b", 1), term=term)])
    backup = await writer.load()
    await writer.commit([batch(2, put("a", 2, b"[2]", created=1), put("c", 2), term=term)])
    copy = {o.ref: o for o in (await follower.load()).objects}
    assert len(copy) == 3
    following = Follower(follower, await follower.load())
    done = asyncio.Event()

    async def follow() -> None:
        async for told in following.run():
            for record in told.records:
                if record.op is Op.DELETE:
                    del copy[record.ref]
                else:
                    copy[record.ref] = StoredObject(*record[1:6])
            if following.gaps and set(copy) == {"a", "b"}:
                done.set()

    task = asyncio.create_task(follow())
    await asyncio.sleep(0.1)
    await copy_into(backup, writer, term, force=True)
    async with asyncio.timeout(10):
        await done.wait()
    assert copy["a"].body == b"{}"
    assert (await follower.load()).revision > 2
    await follower.close()
    await task


async def test_an_etcd_that_has_gone_back_is_noticed(start: Start) -> None:
    writer = start()
    term = await writer.campaign("a")
    await writer.commit([batch(1, put("a", 1), term=term)])
    watch = EtcdWatch(writer._demand_open(), writer.keys, lambda: True, 1.0)
    here = await watch._locate(1)
    assert await watch._asked(here) == here
    for ahead in (here._replace(etcd=here.etcd + 1000), here._replace(version=here.version + 1)):
        with pytest.raises(Compacted):
            await watch._asked(ahead)
