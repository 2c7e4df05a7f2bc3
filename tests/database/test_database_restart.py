"""What survives a restart, and how data of other releases is met."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

import orjson
import pytest
from tiny_model import GROUP, HOST, METRICS, MODELS, TASK, VBD, VDI, VM, field, make_class

from xapi.database import Database, DatabaseError, SchemaTooNew
from xapi.database.engines.base import Batch, Engine, Op, Record
from xapi.database.engines.memory import MemoryEngine
from xapi.database.engines.sqlite import SqliteEngine
from xapi.database.upgrade import Objects

Reopen = Callable[[Database], Database]


async def opened(engine: Engine, **more: object) -> Database:
    db = Database(MODELS, engine, **more)  # type: ignore[arg-type]
    await db.open()
    return db


def put(db: Database, *rows: object) -> None:
    with db.transaction() as tx:
        for row in rows:
            tx.create(row)  # type: ignore[arg-type]


async def test_rows_and_relations_come_back(engine: Engine) -> None:
    db = await opened(engine)
    put(db, HOST.new("h1", uuid="hu"), VM.new("p"), GROUP.new("g1"))
    put(
        db,
        VM.new(
            "v1",
            uuid="u1",
            name_label="web",
            memory=5,
            weight=float("nan"),
            tags=("a", "a"),
            other_config={"k": "v"},
            current_operations={"t": "start"},
            resident_on="h1",
            parent="p",
            groups=("g1",),
        ),
        VM.new("v2", weight=float("-inf"), parent="p"),
        VBD.new("b1", VM="v1", VDI="gone"),
        TASK.new("t1"),
        METRICS.new("m1", load=0.25),
    )
    with db.transaction() as tx:
        tx.delete("VM", "v2")
        tx.create(VM.new("v3"))
    await db.close()

    again = await opened(engine)
    assert [r.ref for r in VM.all(again)] == ["p", "v1", "v3"]
    vm = VM.by_uuid(again, "u1")
    assert (vm.name_label, vm.memory, vm.tags) == ("web", 5, ("a", "a"))
    assert vm.weight != vm.weight
    assert (vm.other_config, vm.current_operations) == ({"k": "v"}, {})
    assert (vm.VBDs, HOST.get(again, "h1").resident_VMs) == (("b1",), ("v1",))
    assert VM.get(again, "p").children == ("v1",)
    assert GROUP.get(again, "g1").VMs == ("v1",)
    assert METRICS.get(again, "m1").load == 0.25
    assert list(again.rows("task")) == []
    assert [r.ref for r in VM.by_name_label(again, "web")] == ["v1"]
    assert VBD.get(again, "b1").VDI == "gone"
    assert again.report.rows == 7
    assert await again.check() == []
    with pytest.raises(RuntimeError):
        await again.open()
    await again.close()


async def test_revisions_go_on_and_tokens_stay_valid(engine: Engine) -> None:
    db = await opened(engine)
    put(db, VDI.new("d1"), VDI.new("d2"), VDI.new("d3"))
    token = db.revision
    put(db, VDI.new("d4"))
    with db.transaction() as tx:
        tx.delete("VDI", "d1")
        tx.modify("VDI", "d2", {"name_label": "x"})
    put(db, VBD.new("b1", VDI="d3"))  # d3 changes as a far end only
    before = db.changes_since(token, ["VDI"])
    last = db.revision
    await db.close()

    db = await opened(engine)
    after = db.changes_since(token, ["VDI"])
    assert [r.ref for r in after.adds] == [r.ref for r in before.adds] == ["d4"]
    assert [r.ref for r in after.mods] == [r.ref for r in before.mods] == ["d2", "d3"]
    assert after.dels == before.dels
    assert last < db.revision <= last + 1
    put(db, VDI.new("d5"))
    assert db.revision == last + 2
    assert [r.ref for r in db.changes_since(last, ["VDI"]).adds] == ["d5"]
    await db.close()


async def test_rows_with_volatile_fields_count_as_modified_at_load(engine: Engine) -> None:
    db = await opened(engine)
    put(db, VM.new("v1"), VDI.new("d1"))
    token = db.revision
    await db.close()
    db = await opened(engine)
    assert [r.ref for r in db.changes_since(token).mods] == ["v1"]
    await db.close()


async def test_a_crash_never_reuses_a_revision(engine: Engine) -> None:
    db = await opened(engine, reserve=100)
    put(db, VDI.new("d1"))
    for n in range(30):  # seen by clients, never stored
        put(db, TASK.new(f"t{n}"))
    await db.durable()
    seen = db.revision
    await engine.close()  # without Database.close: nothing is written any more
    again = await opened(engine)
    assert again.revision > seen
    await again.close()


async def test_reserved_revisions_are_renewed_in_time(engine: Engine) -> None:
    db = await opened(engine, reserve=10)
    for n in range(100):
        put(db, TASK.new(f"t{n}"))
        if n % 3 == 0:
            # Enough of the loop for the renewal, without asking for durability.
            while int((await engine.load()).meta["ceiling"]) <= db.revision + 4:  # noqa: ASYNC110
                await asyncio.sleep(0)
    await db.close()


async def test_opening_twice_changes_nothing_more(engine: Engine) -> None:
    db = await opened(engine)
    put(db, VM.new("v1", uuid="u1"))
    await db.close()
    bodies = list((await engine.load()).objects)
    await engine.close()
    for _ in range(3):
        db = await opened(engine)
        await db.close()
    assert list((await engine.load()).objects) == bodies
    await engine.close()


# Other releases

NEW_VM = make_class(
    "VM",
    [
        field("uuid"),
        field("name_label"),
        field("power_state"),
        field("memory", "int"),
        field("nickname"),
    ],
)
NEW_MODELS = (NEW_VM.MODEL, METRICS.MODEL)


async def test_a_newer_model_opens_older_data(engine: Engine) -> None:
    db = await opened(engine)
    put(db, VM.new("v1", uuid="u1", memory=3, tags=("a",)), VBD.new("b1"), METRICS.new("m1"))
    token = db.revision
    await db.close()

    def name_them(objects: Objects) -> None:
        for fields in objects["VM"].values():
            fields["nickname"] = f"{fields['uuid']}!"
        objects["VM"]["v2"] = {"uuid": "u2", "nickname": "made by a step"}

    new = Database(NEW_MODELS, engine, schema=3, steps={3: name_them, 4: lambda _: None})
    report = await new.open()
    assert (report.schema_found, report.schema, report.steps) == (1, 3, [3])
    assert report.dropped_classes == {"VBD": 1}
    assert report.dropped_fields == {"VM": {"tags"}}
    assert [(r.ref, r.nickname, r.memory) for r in NEW_VM.all(new)] == [
        ("v1", "u1!", 3),
        ("v2", "made by a step", 0),
    ]
    assert [r.ref for r in new.changes_since(token).mods] == ["v1"]
    assert [r.ref for r in new.changes_since(token).adds] == ["v2"]
    assert await new.check() == []
    await new.close()

    again = Database(NEW_MODELS, engine, schema=3, steps={3: name_them})
    report = await again.open()
    assert (report.steps, report.dropped_classes, report.dropped_fields) == ([], {}, {})
    assert [r.nickname for r in NEW_VM.all(again)] == ["u1!", "made by a step"]
    await again.close()

    old = Database(MODELS, engine)
    with pytest.raises(SchemaTooNew, match="schema 3; this release knows 1"):
        await old.open()
    again = Database(NEW_MODELS, engine, schema=3)
    await again.open()  # the refusal gave the engine back, and changed nothing
    assert len(list(NEW_VM.all(again))) == 2
    await again.close()


async def test_a_backup_comes_before_an_upgrade(engine: Engine, tmp_path: Path) -> None:
    db = await opened(engine)
    put(db, VM.new("v1", uuid="u1", tags=("a",)))
    await db.close()
    copy = tmp_path / "before"
    db = await opened(engine, before_upgrade=copy)
    assert not copy.exists()
    await db.close()
    new = Database(NEW_MODELS, engine, before_upgrade=copy)
    assert (await new.open()).adapted
    await new.close()
    assert copy.exists()
    if isinstance(engine, SqliteEngine):
        old = await opened(SqliteEngine(copy))
        assert VM.get(old, "v1").tags == ("a",)
        await old.close()


async def test_a_step_may_remove_objects(engine: Engine) -> None:
    db = await opened(engine)
    put(db, VM.new("v1"), VM.new("v2"))
    token = db.revision
    await db.close()
    db = await opened(engine, schema=2, steps={2: lambda objects: objects["VM"].__delitem__("v1")})
    assert [r.ref for r in VM.all(db)] == ["v2"]
    await db.close()
    db = await opened(engine, schema=2)
    assert [r.ref for r in VM.all(db)] == ["v2"]
    assert [s.ref for s in db.changes_since(token).dels] == ["v1"]
    await db.close()


async def test_a_new_field_counts_as_a_change(engine: Engine) -> None:
    without = make_class("VDI", [field("uuid")])
    db = Database((without.MODEL,), engine)
    await db.open()
    put(db, without.new("d1"))
    token = db.revision
    await db.close()
    with_name = make_class("VDI", [field("uuid"), field("name_label")])
    db = Database((with_name.MODEL,), engine)
    await db.open()
    assert [r.ref for r in db.changes_since(token).mods] == ["d1"]
    await db.close()


async def test_damaged_data_is_named(engine: Engine) -> None:
    await engine.load()
    await engine.commit([Batch(1, (Record(Op.PUT, "VM", "v1", 1, 1, b"{nonsense"),))])
    await engine.close()
    with pytest.raises(DatabaseError, match="v1 is damaged"):
        await opened(engine)


async def test_check_finds_what_is_wrong(engine: Engine) -> None:
    await engine.load()
    bodies = {
        "v1": {"uuid": "u"},
        "v2": {"uuid": "u"},
        "v3": {"groups": ["v1"], "memory": 0},
    }
    records = [Record(Op.PUT, "VM", r, 1, 1, orjson.dumps(b)) for r, b in bodies.items()]
    records.append(Record(Op.PUT, "VBD", "b1", 1, 9, b'{"VM":"v1"}'))
    await engine.commit([Batch(1, tuple(records))])
    await engine.close()
    db = await opened(engine)
    # What no transaction does: a computed set that is wrong.
    VM.get(db, "v1").VBDs = ("b9",)
    VM.get(db, "v2").VBDs = ("b1",)
    problems = "\n".join(await db.check())
    assert "v2 and v1 have the uuid u" in problems
    assert "VM v2: v1 has the same uuid u" in problems
    assert "VM v3: comes back different" in problems
    assert "VM v3: groups leads to v1, which is a VM" in problems
    assert "VM v1: VBDs has b9, which does not lead back" in problems
    assert "VM v2: VBDs has b1, which does not lead back" in problems
    assert "VM v1: VBDs lacks the VBD b1" in problems
    await db.close()


async def test_backup_of_a_database(tmp_path: Path) -> None:
    db = await opened(SqliteEngine(tmp_path / "state.db"))
    put(db, VM.new("v1", uuid="u1"))
    await db.backup(tmp_path / "copy.db")
    put(db, VM.new("v2"))
    await db.close()
    copy = await opened(SqliteEngine(tmp_path / "copy.db"))
    assert [r.ref for r in VM.all(copy)] == ["v1"]
    await copy.close()


async def test_strings_are_shared_after_a_load() -> None:
    engine = MemoryEngine()
    db = await opened(engine)
    put(db, VM.new("vm-1", name_label="label"), VM.new("vm-2", name_label="label"))
    put(db, VBD.new("b1", VM="vm-1"))
    await db.close()
    db = await opened(engine)
    one, two = VM.get(db, "vm-1"), VM.get(db, "vm-2")
    assert one.name_label is two.name_label
    assert VBD.get(db, "b1").VM is one.ref
    assert one.other_config is two.other_config
    await db.close()
