"""One conformance suite for all engines: the contract at the head of engines/base.py."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest

from xapi.database.engines.base import (
    Batch,
    Engine,
    EngineError,
    Fenced,
    Op,
    Precondition,
    PreconditionFailed,
    Record,
    StoredObject,
    StoredTombstone,
    WatchCompacted,
)
from xapi.database.engines.etcd import EtcdEngine
from xapi.database.engines.memory import MemoryEngine
from xapi.database.engines.sqlite import SqliteEngine


def put(
    ref: str, revision: int, body: bytes = b"{}", *, created: int = 0, cls: str = "VM"
) -> Record:
    return Record(Op.PUT, cls, ref, created or revision, revision, body)


def batch(revision: int, *records: Record, **more: object) -> Batch:
    return Batch(revision, records, **more)  # type: ignore[arg-type]


async def again(engine: Engine) -> Engine:
    await engine.close()
    await engine.load()
    return engine


async def test_empty(engine: Engine) -> None:
    snapshot = await engine.load()
    assert (snapshot.revision, snapshot.meta, list(snapshot.objects)) == (0, {}, [])
    assert await engine.check() == []
    await engine.close()


async def test_everything_comes_back(engine: Engine) -> None:
    await engine.load()
    await engine.commit(
        [
            batch(1, put("v1", 1, b'{"a":1}'), put("v2", 1), put("v3", 1), meta=(("k", "a"),)),
            batch(2, put("h1", 2, cls="host"), Record(Op.TOUCH, "VM", "v1", 1, 2)),
        ]
    )
    await engine.commit([batch(5, Record(Op.DELETE, "VM", "v2", 1, 5), meta=(("k", "b"),))])
    await engine.commit([batch(7, put("v3", 7, b'{"b":2}', created=1))])
    snapshot = await (await again(engine)).load()
    assert snapshot.revision == 7
    assert snapshot.meta["k"] == "b"
    assert list(snapshot.objects) == [
        StoredObject("VM", "v1", 1, 2, b'{"a":1}'),
        StoredObject("VM", "v3", 1, 7, b'{"b":2}'),
        StoredObject("host", "h1", 2, 2, b"{}"),
    ]
    assert list(snapshot.tombstones) == [StoredTombstone("VM", "v2", 1, 5)]
    assert await engine.check() == []
    await engine.close()


async def test_changes_of_one_object_in_one_group(engine: Engine) -> None:
    await engine.load()
    await engine.commit([batch(1, put("a", 1), put("b", 1), put("c", 1), put("e", 1))])
    await engine.commit(
        [
            batch(2, put("a", 2, b"2", created=1), put("b", 2, b"2", created=1)),
            batch(3, Record(Op.TOUCH, "VM", "a", 1, 3), Record(Op.DELETE, "VM", "b", 1, 3)),
            batch(4, put("b", 4, b"4"), Record(Op.TOUCH, "VM", "c", 1, 4)),
            batch(5, put("d", 5), Record(Op.TOUCH, "VM", "gone", 1, 5)),
            batch(6, Record(Op.DELETE, "VM", "d", 5, 6), Record(Op.DELETE, "VM", "e", 1, 6)),
            batch(7, put("c", 7, b"7")._replace(reborn=1)),
        ]
    )
    snapshot = await (await again(engine)).load()
    assert list(snapshot.objects) == [
        StoredObject("VM", "a", 1, 3, b"2"),
        StoredObject("VM", "b", 4, 4, b"4"),
        StoredObject("VM", "c", 7, 7, b"7"),
    ]
    assert sorted(snapshot.tombstones) == [
        StoredTombstone("VM", "b", 1, 3),
        StoredTombstone("VM", "c", 1, 7),
        StoredTombstone("VM", "d", 5, 6),
        StoredTombstone("VM", "e", 1, 6),
    ]
    await engine.commit([batch(8, forget=(("VM", 6),))])
    assert {t.deleted for t in (await engine.load()).tombstones} == {6, 7}
    await engine.close()


async def test_preconditions_end_the_group(engine: Engine) -> None:
    await engine.load()
    await engine.commit([batch(1, put("a", 1))])
    with pytest.raises(PreconditionFailed) as caught:
        await engine.commit(
            [
                batch(2, put("a", 2, created=1), preconditions=(Precondition("a", 1),)),
                batch(
                    3, put("b", 3), preconditions=(Precondition("b", None), Precondition("a", 2))
                ),
                batch(4, put("c", 4), put("b", 4), preconditions=(Precondition("b", None),)),
                batch(5, put("d", 5)),
            ]
        )
    assert caught.value.applied == 2
    snapshot = await (await again(engine)).load()
    assert snapshot.revision == 3
    assert [(o.ref, o.modified) for o in snapshot.objects] == [("a", 2), ("b", 3)]
    await engine.close()


async def test_a_campaign_ends_earlier_terms(engine: Engine) -> None:
    await engine.load()
    first = await engine.campaign("one")
    await engine.commit([batch(1, put("a", 1), term=first)])
    second = await engine.campaign("two")
    assert second > first
    with pytest.raises(Fenced) as caught:
        await engine.commit([batch(2, put("b", 2), term=first)])
    assert caught.value.applied == 0
    await engine.commit([batch(2, put("c", 2), term=second)])
    assert [o.ref for o in (await engine.load()).objects] == ["a", "c"]
    assert (await engine.load()).meta["owner"] == "two"
    await again(engine)
    assert await engine.campaign("three") > second
    await engine.close()


async def test_watch(engine: Engine) -> None:
    await engine.load()
    await engine.commit([batch(1, put("a", 1)), batch(2, put("b", 2))])
    seen: list[int] = []
    seen_all = asyncio.Event()

    async def follow() -> None:
        async for told in engine.watch(1):
            seen.append(told.revision)
            if told.revision == 5:
                seen_all.set()

    follower = asyncio.create_task(follow())
    await asyncio.sleep(0)
    await engine.commit([batch(3, put("c", 3)), batch(4, meta=(("k", "v"),))])
    await engine.commit([batch(5, put("d", 5))])
    async with asyncio.timeout(5):
        await seen_all.wait()
        await engine.close()
        await follower
    assert seen == [2, 3, 5]
    await engine.load()
    # An engine whose log is outside the process still knows; the others must say that they do not.
    try:
        assert (await anext(engine.watch(3))).revision == 5
    except WatchCompacted:
        assert not isinstance(engine, EtcdEngine)
    else:
        assert isinstance(engine, EtcdEngine)
    await engine.close()


async def test_a_watch_says_what_it_cannot_tell(tmp_path: Path) -> None:
    for engine in (MemoryEngine(watch_entries=3), SqliteEngine(tmp_path / "a", watch_entries=3)):
        await engine.load()
        await engine.commit([batch(n, put("a", n, created=1)) for n in range(1, 7)])
        with pytest.raises(WatchCompacted):
            await anext(engine.watch(2))
        assert (await anext(engine.watch(3))).revision == 4
        await engine.close()


async def test_a_closed_engine_refuses(engine: Engine) -> None:
    await engine.load()
    await engine.close()
    with pytest.raises(EngineError):
        await engine.commit([batch(1, put("a", 1))])
    with pytest.raises(EngineError):
        engine.watch(0)


async def test_backup(engine: Engine, tmp_path: Path) -> None:
    await engine.load()
    await engine.commit([batch(1, *(put(f"r{n}", 1, b"x" * 1000) for n in range(100)))])
    target = tmp_path / "copy"
    await engine.backup(target)
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    with pytest.raises(EngineError):
        await engine.backup(target)
    with pytest.raises(EngineError):
        await engine.backup(tmp_path / "no" / "such" / "place")
    await engine.close()


# SQLite alone


async def test_a_backup_is_a_database(tmp_path: Path) -> None:
    engine = SqliteEngine(tmp_path / "state.db")
    await engine.load()
    await engine.commit([batch(1, put("a", 1, b'{"x":1}'))])
    await asyncio.gather(
        engine.backup(tmp_path / "copy.db"), engine.commit([batch(2, put("b", 2))])
    )
    await engine.close()
    copy = SqliteEngine(tmp_path / "copy.db")
    snapshot = await copy.load()
    assert snapshot.objects[0] == StoredObject("VM", "a", 1, 1, b'{"x":1}')
    assert await copy.check() == []
    await copy.close()


async def test_one_process_owns_the_file(tmp_path: Path) -> None:
    first, second = SqliteEngine(tmp_path / "state.db"), SqliteEngine(tmp_path / "state.db")
    await first.load()
    with pytest.raises(EngineError, match="another process"):
        await second.load()
    await first.close()
    await second.load()
    await second.close()


async def test_files_are_the_owners_only_and_writes_are_flushed(tmp_path: Path) -> None:
    engine = SqliteEngine(tmp_path / "deep" / "state.db")
    before = os.umask(0)
    try:
        await engine.load()
        await engine.commit([batch(1, put("a", 1))])
        for name in ("state.db", "state.db-wal", "state.db-shm", "state.db.lock"):
            assert stat.S_IMODE((tmp_path / "deep" / name).stat().st_mode) == 0o600
        connection = engine._connection  # the mode that makes an acknowledged commit survive
        assert connection is not None
        assert connection.execute("PRAGMA synchronous").fetchone() == (2,)
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    finally:
        os.umask(before)
        await engine.close()


async def test_a_newer_layout_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "state.db"
    engine = SqliteEngine(path)
    await engine.load()
    await engine.close()
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("PRAGMA user_version = 99")
    with pytest.raises(EngineError, match="layout 99"):
        await engine.load()
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("PRAGMA user_version = 1")
    await engine.load()  # the lock was given back
    await engine.close()


async def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    path = tmp_path / "state.db"
    path.write_bytes(b"this is no database" * 100)
    with pytest.raises(EngineError, match=r"state\.db"):
        await SqliteEngine(path).load()


async def test_a_full_disk_leaves_nothing_half_done(tmp_path: Path) -> None:
    engine = SqliteEngine(tmp_path / "state.db")
    await engine.load()
    await engine.commit([batch(1, put("a", 1))])
    connection = engine._connection
    assert connection is not None
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(EngineError, match="full") as caught:
        await engine.commit([batch(2, put("b", 2)), batch(3, put("c", 3, b"x" * 100_000))])
    assert caught.value.applied == 0
    assert [o.ref for o in (await engine.load()).objects] == ["a"]
    connection.execute("PRAGMA max_page_count = 100000")
    await engine.commit([batch(2, put("b", 2))])
    assert [o.ref for o in (await engine.load()).objects] == ["a", "b"]
    await engine.close()
