"""Acknowledged means stored; what could not be stored is taken back, and readers are told."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence

import pytest
from tiny_model import MODELS, TASK, VBD, VM

from xapi.database import Commit, Database, WriteFailed
from xapi.database.engines.base import Batch, EngineError, Fenced
from xapi.database.engines.memory import MemoryEngine
from xapi.idl.errors import XenAPIError


class FaultyEngine(MemoryEngine):
    """Fails while `fault` is set, waits while `gate` is closed, applies only `applied` batches."""

    def __init__(self) -> None:
        super().__init__()
        self.fault: Exception | None = None
        self.gate = asyncio.Event()
        self.gate.set()
        self.entered = asyncio.Event()
        self.applied = 0
        self.groups: list[int] = []
        self.renewed = asyncio.Event()

    async def commit(self, batches: Sequence[Batch]) -> None:
        self.entered.set()
        await self.gate.wait()
        if self.fault is not None:
            if self.applied:
                await super().commit(batches[: self.applied])
            raise self.fault
        self.groups.append(len(batches))
        await super().commit(batches)
        if any(key == "ceiling" for batch in batches for key, _ in batch.meta):
            self.renewed.set()


@pytest.fixture
async def engine() -> FaultyEngine:
    return FaultyEngine()


@pytest.fixture
async def db(engine: FaultyEngine) -> AsyncIterator[Database]:
    database = Database(MODELS, engine, probe_interval=0.01)
    await database.open()
    engine.groups.clear()
    engine.entered.clear()
    yield database
    engine.gate.set()
    engine.fault = None
    await database.close()


def put(db: Database, *rows: object) -> int:
    with db.transaction() as tx:
        for row in rows:
            tx.create(row)  # type: ignore[arg-type]
    assert tx.revision is not None
    return tx.revision


async def works_again(db: Database) -> None:
    async with asyncio.timeout(5):
        await db.writable()
    assert db.failure is None


async def test_durable_waits_for_the_engine(db: Database, engine: FaultyEngine) -> None:
    engine.gate.clear()
    revision = put(db, VM.new("v1"))
    waiter = asyncio.create_task(db.durable(revision))
    await engine.entered.wait()
    assert VM.find(db, "v1") is not None
    assert db.durable_revision == 0
    assert not waiter.done()
    engine.gate.set()
    await waiter
    assert db.durable_revision == revision
    await db.durable()
    await db.durable(0)


async def test_what_comes_during_a_commit_goes_in_one_group(
    db: Database, engine: FaultyEngine
) -> None:
    engine.gate.clear()
    put(db, VM.new("v0"))
    await engine.entered.wait()
    waiters = [asyncio.create_task(db.durable(put(db, VM.new(f"v{n}")))) for n in range(1, 50)]
    engine.gate.set()
    await asyncio.gather(*waiters)
    assert engine.groups == [1, 49]


async def test_a_volatile_change_is_durable_with_what_came_before(
    db: Database, engine: FaultyEngine
) -> None:
    engine.gate.clear()
    put(db, VM.new("v1"))
    later = put(db, TASK.new("t1"))
    await engine.entered.wait()
    assert db.durable_revision == 0
    engine.gate.set()
    await db.durable(later)
    assert engine.groups == [1]


async def test_a_failure_takes_back_everything_not_durable(
    db: Database, engine: FaultyEngine
) -> None:
    kept = put(db, VM.new("v1", uuid="u1", name_label="old"), VM.new("v2", uuid="u2"))
    await db.durable()
    told: list[Commit] = []
    db.subscribe(told.append)
    engine.gate.clear()
    with db.transaction() as tx:
        tx.modify("VM", "v1", {"name_label": "new", "uuid": "u9"})
        tx.create(VBD.new("b1", VM="v1"))
    first = tx.revision
    await engine.entered.wait()
    with db.transaction() as tx:
        tx.delete("VM", "v2")
        tx.create(VM.new("v3", uuid="u3"))
    second = tx.revision
    third = put(db, TASK.new("t1"))
    with db.transaction() as tx:
        tx.create(VM.new("v4"))
        tx.delete("VM", "v3")
    assert first is not None
    waiters = [asyncio.create_task(db.durable(r)) for r in (kept, first, second, third)]
    engine.fault = EngineError("the disk is full")
    engine.gate.set()
    results = await asyncio.gather(*waiters, return_exceptions=True)
    assert results[0] is None
    assert all(isinstance(r, WriteFailed) and "disk is full" in str(r) for r in results[1:])

    assert [(r.ref, r.uuid, r.name_label) for r in VM.all(db)] == [
        ("v1", "u1", "old"),
        ("v2", "u2", ""),
    ]
    assert VM.get(db, "v1").VBDs == ()
    assert db.counts()["task"] == db.counts()["VBD"] == 0
    assert VM.by_uuid(db, "u2").ref == "v2"
    assert [r.ref for r in VM.by_name_label(db, "old")] == ["v1"]
    with pytest.raises(XenAPIError):
        VM.by_uuid(db, "u9")
    # Revisions go on, and whoever saw the lost ones learns how it is now.
    assert told[-1].undo
    assert told[-1].revision == db.revision == third + 2
    changes = db.changes_since(third + 1)
    assert [r.ref for r in changes.mods] == ["v1"]
    assert [r.ref for r in changes.adds] == ["v2"]
    assert {s.ref for s in changes.dels} == {"b1", "v4", "t1"}
    assert VM.get(db.at(third), "v1").name_label == "new"

    # A waiter that comes late must not be told that a lost revision is durable.
    with pytest.raises(WriteFailed, match="taken back"):
        await db.durable(first)
    await db.durable(kept)

    # Writes are refused, in a transaction that then leaves nothing; volatile ones go on.
    assert db.failure is not None
    with pytest.raises(WriteFailed, match="cannot be written"):
        put(db, VM.new("v5"))
    assert VM.find(db, "v5") is None
    await db.durable(put(db, TASK.new("t2")))

    engine.fault = None
    await works_again(db)
    await db.durable(put(db, VM.new("v6")))
    assert await db.check() == []
    stored = await engine.load()
    assert {o.ref for o in stored.objects} == {"v1", "v2", "v6"}


async def test_a_lost_first_write_can_be_repeated(db: Database, engine: FaultyEngine) -> None:
    engine.fault = EngineError("broken")
    with pytest.raises(WriteFailed):
        await db.durable(put(db, VM.new("v1", uuid="u1")))
    engine.fault = None
    await works_again(db)
    await db.durable(put(db, VM.new("v1", uuid="u1")))
    assert {o.ref for o in (await engine.load()).objects} == {"v1"}


async def test_a_durable_prefix_is_kept(db: Database, engine: FaultyEngine) -> None:
    await db.durable(put(db, VM.new("v0")))
    waiters = [asyncio.create_task(db.durable(put(db, VM.new(f"v{n}")))) for n in range(1, 6)]
    engine.applied = 2
    engine.fault = EngineError("a precondition", applied=2)
    results = await asyncio.gather(*waiters, return_exceptions=True)
    assert [isinstance(r, WriteFailed) for r in results] == [False, False, True, True, True]
    assert [r.ref for r in VM.all(db)] == ["v0", "v1", "v2"]


async def test_an_engine_with_a_bug_does_not_leave_waiters_hanging(
    db: Database, engine: FaultyEngine
) -> None:
    engine.fault = ZeroDivisionError("oops")
    async with asyncio.timeout(5):
        with pytest.raises(WriteFailed, match="ZeroDivisionError"):
            await db.durable(put(db, VM.new("v1")))


async def test_a_fenced_writer_stays_out(db: Database, engine: FaultyEngine) -> None:
    await engine.campaign("somebody else")
    with pytest.raises(WriteFailed, match="term"):
        await db.durable(put(db, VM.new("v1")))
    with pytest.raises(WriteFailed):
        put(db, VM.new("v2"))
    assert list(VM.all(db)) == []
    await asyncio.sleep(0.03)  # several probe intervals
    assert db.failure is not None


async def test_revisions_are_not_given_out_beyond_the_reserve(engine: FaultyEngine) -> None:
    db = Database(MODELS, engine, reserve=20, probe_interval=0.01)
    await db.open()
    engine.fault = EngineError("broken")
    engine.renewed.clear()
    for n in range(19):
        put(db, TASK.new(f"t{n}"))
    with pytest.raises(WriteFailed, match="reserved"):
        put(db, TASK.new("one too many"))
    engine.fault = None
    await db.durable(19)
    await engine.renewed.wait()
    await works_again(db)
    put(db, TASK.new("more"))
    await db.close()


async def test_close_waits_for_what_is_pending(engine: FaultyEngine) -> None:
    db = Database(MODELS, engine)
    await db.open()
    engine.gate.clear()
    put(db, VM.new("v1"))
    closing = asyncio.create_task(db.close())
    await asyncio.sleep(0)
    engine.gate.set()
    await closing
    assert [o.ref for o in (await engine.load()).objects] == ["v1"]
    with pytest.raises(RuntimeError):
        put(db, VM.new("v2"))


async def test_close_with_a_broken_engine_ends(engine: FaultyEngine) -> None:
    db = Database(MODELS, engine, probe_interval=0.01)
    await db.open()
    engine.fault = EngineError("broken")
    put(db, VM.new("v1"))
    async with asyncio.timeout(5):
        await db.close()


async def test_a_cancelled_waiter_disturbs_nobody(db: Database, engine: FaultyEngine) -> None:
    engine.gate.clear()
    revision = put(db, VM.new("v1"))
    one, two = (asyncio.create_task(db.durable(revision)) for _ in range(2))
    await engine.entered.wait()
    one.cancel()
    engine.gate.set()
    await two
    assert one.cancelled()


async def test_nobody_waits_for_a_commit_task_that_died(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(commit: object) -> None:
        raise ZeroDivisionError("undo")

    broken = Database(MODELS, FaultyEngine())
    await broken.open()
    broken_engine = broken.engine
    assert isinstance(broken_engine, FaultyEngine)
    revision = put(broken, VM.new("v1"))
    broken_engine.fault = EngineError("broken")
    monkeypatch.setattr(broken, "_apply", fail)  # what taking back uses
    async with asyncio.timeout(5):
        with pytest.raises(WriteFailed, match="commit task has ended"):
            await broken.durable(revision)
        with pytest.raises(WriteFailed):
            await broken.durable(revision)
        with pytest.raises(ZeroDivisionError):
            await broken.close()


async def test_a_fenced_writer_never_writes_again_and_nobody_waits_for_it() -> None:
    engine = FaultyEngine()
    db = Database(MODELS, engine, probe_interval=0.01)
    await db.open()
    engine.fault = Fenced("another one is coordinator")
    with db.transaction() as tx:
        tx.create(VM.new("v1"))
    with pytest.raises(WriteFailed, match="another one is coordinator"):
        await db.durable(tx.revision)
    async with asyncio.timeout(5):
        with pytest.raises(WriteFailed, match="another one is coordinator"):
            await db.writable()
    engine.fault = None
    with pytest.raises(WriteFailed), db.transaction() as tx:
        tx.create(VM.new("v2"))
    await db.close()
