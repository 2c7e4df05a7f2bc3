"""A standby becomes the writer and holds what the lost one had stored."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import suppress
from typing import Any

import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from xapi.database import Commit, Database
from xapi.database.check import check_rows
from xapi.database.engines.base import Batch, EngineError, Facts, Fenced, Op, Record, WatchCompacted
from xapi.database.engines.memory import MemoryEngine
from xapi.database.replica import dump, plain_commit, plain_row
from xapi.database.standby import Standby
from xapi.generated import records
from xapi.generated.errors import HostIsSlave


class Shared(MemoryEngine):
    """What several processes open; merges waiting batches as etcd's group commit does."""

    def __init__(self) -> None:
        super().__init__()
        self.batches: list[Batch] = []
        self.merge = 1
        self.compacted = False

    async def commit(self, batches: Any) -> None:
        await super().commit(batches)
        self.batches.extend(batch for batch in batches if batch.records)

    async def facts(self) -> Facts:
        snapshot = await self.load()
        return Facts(snapshot.revision, snapshot.meta)

    async def missed(self, after: int) -> AsyncGenerator[Batch]:
        if self.compacted:
            raise WatchCompacted("gone")
        for start in range(0, len(self.batches), self.merge):
            group = self.batches[start : start + self.merge]
            if group[-1].revision > after:
                yield merged(group)


def merged(group: list[Batch]) -> Batch:
    final: dict[str, Record] = {}
    buried: list[Record] = []
    for batch in group:
        for record in batch.records:
            before = final.get(record.ref)
            if before is not None and before.reborn:
                # etcd keeps the tombstone of each life.
                cls, ref, when = before.cls, before.ref, before.modified
                buried.append(Record(Op.DELETE, cls, ref, before.reborn, when))
            if record.op is Op.TOUCH and before is not None and before.op is Op.PUT:
                final[record.ref] = before._replace(modified=record.modified)
            else:
                final[record.ref] = record
    ordered = sorted([*buried, *final.values()], key=lambda r: (r.modified, r.op is not Op.DELETE))
    return Batch(group[-1].revision, tuple(ordered))


def over_the_wire(plain: Any) -> Any:
    return orjson.loads(dump(plain))


def load(standby: Standby, db: Database) -> None:
    rows = [plain_row(row) for table in db.tables.values() for row in table.rows.values()]
    standby.load(db.revision, over_the_wire({"r": rows})["r"], [])
    standby.life = "the first"


def stored(db: Database) -> Any:
    """What survives: fields that engines keep, and the far ends, which are sets."""
    return {
        name: {
            row.ref: {
                "created": row.created_rev,
                **row.stored(),
                **{far: frozenset(getattr(row, far)) for far in db.plans[name].computed},
            }
            for row in table.rows.values()
        }
        for name, table in db.tables.items()
        if db.plans[name].persistent
    }


def write(db: Database, kind: str, number: int, hosts: list[Any]) -> None:
    vms = [row.ref for row in db.rows("VM")]
    vm = vms[number % len(vms)] if vms else None
    vbds = [row.ref for row in db.rows("VBD")]
    with db.transaction() as tx:
        if kind == "vm":
            records.VM.create(tx, name_label=f"n{number}", resident_on=hosts[number % 2])
        elif kind == "vbd" and vm:
            records.VBD.create(tx, VM=vm, userdevice=str(number))
        elif kind == "pair":
            made = records.VM.create(tx, name_label="pair")
            records.VBD.create(tx, VM=made)
        elif kind == "group":
            group = records.VM_group.create(tx, name_label="g")
            if vm:
                records.VM.modify(tx, vm, groups=(group,))
        elif kind == "move" and vm:
            records.VM.modify(tx, vm, resident_on=hosts[number % 2])
        elif kind == "swap" and vbds and vm:
            records.VBD.modify(tx, vbds[number % len(vbds)], VM=vm)
        elif kind == "name" and vm:
            records.VM.modify(tx, vm, name_label=f"x{number}", platform={"a": str(number)})
        elif kind == "mark" and vm:
            records.VM.modify(tx, vm, current_operations={f"t{number}": "start"})
        elif kind == "drop" and vm:
            records.VM.delete(tx, vm)
        elif kind == "task":
            records.task.create(tx, name_label="t", progress=number / 7)
        elif kind == "reborn" and vm and not records.VM.get(tx, vm).VBDs:
            row = records.VM.get(tx, vm).copy()
            records.VM.delete(tx, vm)
            row.name_label = "again"
            tx.create(row)


KINDS = ["vm", "vbd", "pair", "group", "move", "swap", "name", "mark", "drop", "task", "reborn"]
STEPS = st.lists(st.tuples(st.sampled_from(KINDS), st.integers(0, 40)), max_size=40)


@settings(max_examples=60, deadline=None)
@given(STEPS, STEPS, st.integers(1, 7), st.booleans())
async def test_nothing_stored_is_lost(
    seen: list[tuple[str, int]], missed: list[tuple[str, int]], merge: int, compacted: bool
) -> None:
    engine = Shared()
    engine.merge, engine.compacted = merge, compacted
    db = Database(records.MODELS, engine)
    await db.open()
    with db.transaction() as tx:
        hosts = [records.host.create(tx, name_label=f"h{n}") for n in range(2)]
    standby = Standby(records.MODELS, "10.0.0.1")
    load(standby, db)
    end = db.subscribe(lambda commit: standby.follow(over_the_wire(plain_commit(commit))))
    for kind, number in seen:
        write(db, kind, number, hosts)
    end()
    tasks = {row.ref for row in standby.rows("task")}
    before = standby.revision
    for kind, number in missed:
        write(db, kind, number, hosts)
    await db.durable()

    told: list[Commit] = []
    standby.subscribe(told.append)
    await standby.promote(engine, await engine.campaign("standby"))
    assert stored(standby) == stored(db)
    assert not check_rows(standby.plans, standby)
    assert {row.ref for row in standby.rows("task")} == tasks
    assert standby.uuids == {u: r for u, r in db.uuids.items() if r in standby.class_of}
    # Revisions go on after the highest one the lost writer can have given out.
    assert standby.revision > db.revision
    assert [c.revision for c in told] == sorted({c.revision for c in told})
    assert told[0].revision > before
    for name, table in standby.tables.items():
        order = [row.modified_rev for row in table.recent.values()]
        assert order == sorted(order), name
    # A token of the past misses nothing: every row that changed meanwhile is told.
    fresh = standby.changes_since(before, standby.tables)
    changed = {row.ref for row in (*fresh.adds, *fresh.mods)}
    for row in (row for table in standby.tables.values() for row in table.rows.values()):
        other = db.find(row.MODEL.name, row.ref)
        if other is not None and other.modified_rev > before:
            assert row.ref in changed

    # It writes, and what it writes is stored; the other one may not any more.
    with standby.transaction() as tx:
        records.VM.create(tx, name_label="of the new writer")
    await standby.durable()
    with db.transaction() as tx:
        records.VM.create(tx, name_label="of the old writer")
    with pytest.raises(Exception, match="taken back"):
        await db.durable()
    again = Database(records.MODELS, engine)
    await again.open()
    assert stored(again) == stored(standby)
    with pytest.raises(Fenced):
        await engine.commit([Batch(standby.revision + 1, term=standby.term)])
    for database in (db, standby, again):
        with suppress(EngineError):  # two of them are fenced
            await database.close()


async def test_what_was_taken_back_is_looked_up_again() -> None:
    """The engine may have stored a commit that its writer took for lost."""
    engine = Shared()
    db = Database(records.MODELS, engine)
    await db.open()
    with db.transaction() as tx:
        vm = records.VM.create(tx, name_label="first")
    await db.durable()
    standby = Standby(records.MODELS, "10.0.0.1")
    load(standby, db)
    row = db.row("VM", vm)
    lost = Record(Op.PUT, "VM", vm, row.created_rev, db.revision + 1,
                  orjson.dumps({**row.stored(), "name_label": "stored all the same"}))  # fmt: skip
    await engine.commit([Batch(db.revision + 1, (lost,))])
    changes = {"revision": db.revision + 2, "time": 0.0, "undo": True, "changes": []}
    standby.follow(changes)
    await standby.promote(engine, await engine.campaign("standby"))
    assert records.VM.get(standby, vm).name_label == "stored all the same"


async def test_a_standby_that_never_followed_loads_everything() -> None:
    engine = Shared()
    db = Database(records.MODELS, engine)
    await db.open()
    with db.transaction() as tx:
        records.VM.create(tx, name_label="a", uuid="c0ffee00-0000-4000-8000-000000000001")
    await db.durable()
    standby = Standby(records.MODELS, "10.0.0.1")
    with pytest.raises(HostIsSlave), standby.transaction():
        pass
    await standby.promote(engine, await engine.campaign("standby"))
    assert stored(standby) == stored(db)
    assert standby.by_name_label("VM", "a")
    with standby.transaction() as tx:
        records.VM.create(tx, name_label="b")
    await standby.close()
