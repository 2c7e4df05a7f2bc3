from __future__ import annotations

import pytest
from tiny_model import GROUP, HOST, METRICS, MODELS, TASK, VBD, VDI, VM

from xapi.database import Commit, Database, HistoryUnavailable
from xapi.database.engines.base import Op
from xapi.database.engines.memory import MemoryEngine
from xapi.idl.errors import XenAPIError
from xapi.idl.model import NULL_REF


def fails(code: str, *params: str) -> pytest.RaisesExc[XenAPIError]:
    return pytest.raises(
        XenAPIError, check=lambda e: e.description[: 1 + len(params)] == [code, *params]
    )


def put(db: Database, *rows: object) -> int | None:
    with db.transaction() as tx:
        for row in rows:
            tx.create(row)  # type: ignore[arg-type]
    return tx.revision


async def test_reads(db: Database) -> None:
    put(db, VM.new("v1", uuid="u1", name_label="a"), VM.new("v2", uuid="u2", name_label="a"))
    assert VM.get(db, "v1").uuid == "u1"
    assert VM.find(db, "v9") is None
    assert [r.ref for r in VM.all(db)] == ["v1", "v2"]
    assert VM.by_uuid(db, "u2").ref == "v2"
    assert [r.ref for r in VM.by_name_label(db, "a")] == ["v1", "v2"]
    assert VM.by_name_label(db, "b") == []
    with fails("HANDLE_INVALID", "VM", "v9"):
        VM.get(db, "v9")
    with fails("HANDLE_INVALID", "host", "v1"):
        HOST.get(db, "v1")
    with fails("UUID_INVALID", "VM", "u9"):
        VM.by_uuid(db, "u9")
    with fails("UUID_INVALID", "host", "u1"):
        HOST.by_uuid(db, "u1")
    assert db.counts()["VM"] == 2


async def test_one_revision_for_all_and_none_for_nothing(db: Database) -> None:
    seen: list[Commit] = []
    end = db.subscribe(seen.append)
    first = put(db, VM.new("v1"), HOST.new("h1"))
    assert first == db.revision == 1
    assert VM.get(db, "v1").created_rev == HOST.get(db, "h1").modified_rev == 1
    with db.transaction() as tx:
        tx.modify("VM", "v1", {"memory": 0, "tags": []})
    assert tx.revision is None
    assert db.revision == 1
    with db.transaction() as tx:
        tx.create(VM.new("v2"))
        tx.delete("VM", "v2")
    assert tx.revision is None
    with db.transaction() as tx:
        tx.modify("VM", "v1", {"memory": 5})
    assert tx.revision == 2
    assert (VM.get(db, "v1").created_rev, VM.get(db, "v1").modified_rev) == (1, 2)
    assert [(c.revision, [(x.ref, x.old is None) for x in c.changes]) for c in seen] == [
        (1, [("v1", True), ("h1", True)]),
        (2, [("v1", False)]),
    ]
    end()
    put(db, VM.new("v3"))
    assert len(seen) == 2


async def test_an_exception_changes_nothing(db: Database) -> None:
    put(db, VM.new("v1", uuid="u1", name_label="a"), VBD.new("b1", VM="v1"))
    before = VM.get(db, "v1")

    def fail() -> None:
        with db.transaction() as tx:
            tx.create(VBD.new("b2", VM="v1"))
            tx.modify("VM", "v1", {"uuid": "u2", "name_label": "b"})
            tx.delete("VBD", "b1")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert VM.get(db, "v1") is before
    assert before.VBDs == ("b1",)
    assert VM.by_uuid(db, "u1") is before
    assert VM.by_name_label(db, "b") == []
    assert db.revision == 1
    put(db, VM.new("v2", uuid="u2"))


async def test_reads_inside_see_the_overlay(db: Database) -> None:
    put(db, VM.new("v1", uuid="u1", name_label="a"), VM.new("v2", uuid="u2", name_label="a"))
    with db.transaction() as tx:
        held = VM.get(tx, "v1")
        tx.modify("VM", "v1", {"name_label": "b"})
        tx.delete("VM", "v2")
        tx.create(VM.new("v3", uuid="u3", name_label="a"))
        assert held.name_label == "a"
        assert VM.get(tx, "v1").name_label == "b"
        assert VM.find(tx, "v2") is None
        assert [r.ref for r in VM.all(tx)] == ["v1", "v3"]
        assert [r.ref for r in VM.by_name_label(tx, "a")] == ["v3"]
        assert [r.ref for r in VM.by_name_label(tx, "b")] == ["v1"]
        assert VM.by_uuid(tx, "u3").ref == "v3"
        with fails("UUID_INVALID", "VM", "u2"):
            VM.by_uuid(tx, "u2")
        assert VM.get(db, "v1").name_label == "a"
    assert [r.ref for r in VM.by_name_label(db, "a")] == ["v3"]


async def test_references_and_uuids_are_unique_over_all_classes(db: Database) -> None:
    put(db, VM.new("v1", uuid="u1"), VM.new("v2"), VM.new("v3"))
    for taken in (HOST.new("v1"), HOST.new("h1", uuid="u1"), HOST.new(""), HOST.new(NULL_REF)):
        with fails("INTERNAL_ERROR"):
            put(db, taken)
    with fails("INTERNAL_ERROR"), db.transaction() as tx:
        tx.modify("VM", "v2", {"uuid": "u1"})
    with fails("INTERNAL_ERROR"), db.transaction() as tx:
        tx.create(HOST.new("h1", uuid="u7"))
        tx.create(HOST.new("h2", uuid="u7"))
    with db.transaction() as tx:  # a uuid can change hands in one transaction
        tx.delete("VM", "v1")
        tx.create(HOST.new("h1", uuid="u1"))
    assert HOST.by_uuid(db, "u1").ref == "h1"
    with db.transaction() as tx:
        tx.modify("host", "h1", {"uuid": "u8"})
        tx.modify("VM", "v2", {"uuid": "u1"})
    assert VM.by_uuid(db, "u1").ref == "v2"


async def test_transactions_do_not_nest_and_end(db: Database) -> None:
    with db.transaction() as tx, pytest.raises(RuntimeError, match="nest"), db.transaction():
        pass
    with pytest.raises(RuntimeError, match="over"):
        tx.create(VM.new("v1"))
    put(db, VM.new("v1"))
    with pytest.raises(RuntimeError, match="over"):
        tx.delete("VM", "v1")


async def test_a_refused_write_leaves_no_half_of_itself(db: Database) -> None:
    put(db, VM.new("v1"), HOST.new("h1"), VDI.new("d1", uuid="u1"))
    with db.transaction() as tx:
        with fails("HANDLE_INVALID", "VDI", "h1"):
            tx.create(VBD.new("b1", uuid="u5", VM="v1", VDI="h1"))
        assert VBD.find(tx, "b1") is None
        tx.create(VDI.new("d2", uuid="u5"))
        with fails("HANDLE_INVALID", "host", "d1"):
            tx.modify("VM", "v1", {"memory": 3, "resident_on": "d1"})
        assert VM.get(tx, "v1").memory == 0
    assert VM.get(db, "v1").VBDs == ()


async def test_invariants_refuse_a_commit(db: Database) -> None:
    def not_its_own_parent(tx: object, old: object, new: object) -> None:
        if new is not None and new.parent == new.ref:  # type: ignore[attr-defined]
            raise XenAPIError("a VM is its own parent")

    db.add_invariant("VM", not_its_own_parent)
    with fails("INTERNAL_ERROR", "a VM is its own parent"):
        put(db, VM.new("v1", parent="v1"))
    assert db.counts()["VM"] == 0
    put(db, VM.new("v1"))


async def test_text_is_cut_by_create_and_refused_by_set(db: Database) -> None:
    put(
        db,
        VM.new(
            "v1",
            name_label="good\x07bad",
            tags=["a\x00b", "c"],
            other_config={"k\ufffe": "v\x1b["},
        ),
    )
    vm = VM.get(db, "v1")
    assert (vm.name_label, vm.tags, vm.other_config) == ("good", ("a", "c"), {"k": "v"})
    for bad in (
        {"name_label": "x\x07"},
        {"tags": ["x", "\ud800"]},
        {"other_config": {"a": "\x00"}},
        {"other_config": {"\x0b": "a"}},
        {"other_config": {"": "a"}},
        {"affinity": "ref\x01"},
    ):
        with fails("INTERNAL_ERROR"), db.transaction() as tx:
            tx.modify("VM", "v1", bad)
    with fails("INTERNAL_ERROR"):
        put(db, VM.new("v2", other_config={"": "a"}))
    with fails("INTERNAL_ERROR"):
        put(db, VM.new("v2", other_config={"\x01": "a"}))
    for add in ("x\x07",):
        with fails("INTERNAL_ERROR"), db.transaction() as tx:
            tx.add_to_map("VM", "v1", "other_config", "new", add)
        with fails("INTERNAL_ERROR"), db.transaction() as tx:
            tx.add_to_set("VM", "v1", "tags", add)
    with db.transaction() as tx:
        tx.modify("VM", "v1", {"name_label": "tab\t, line\n, \u00e9 \U0001f600 are fine"})


async def test_unknown_and_computed_fields_are_refused(db: Database) -> None:
    put(db, VM.new("v1", VBDs=("nonsense",)))
    assert VM.get(db, "v1").VBDs == ()
    for bad in ({"VBDs": ("x",)}, {"no_such": 1}, {"ref": "v2"}, {"modified_rev": 7}):
        with fails("INTERNAL_ERROR"), db.transaction() as tx:
            tx.modify("VM", "v1", bad)


async def test_rows_do_not_share_containers_with_callers(db: Database) -> None:
    config, tags = {"a": "1"}, ["x"]
    put(db, VM.new("v1", other_config=config, tags=tags))
    config["b"] = "2"
    tags.append("y")
    assert VM.get(db, "v1").other_config == {"a": "1"}
    assert VM.get(db, "v1").tags == ("x",)
    with db.transaction() as tx:
        tx.modify("VM", "v1", {"other_config": config})
    config.clear()
    assert VM.get(db, "v1").other_config == {"a": "1", "b": "2"}


async def test_map_and_set_helpers(db: Database) -> None:
    put(db, VM.new("v1"))
    with db.transaction() as tx:
        tx.add_to_map("VM", "v1", "other_config", "a", "1")
        tx.add_to_map("VM", "v1", "other_config", "b", "2")
        with fails("MAP_DUPLICATE_KEY", "VM", "other_config", "v1", "a"):
            tx.add_to_map("VM", "v1", "other_config", "a", "1")
        tx.add_to_map("VM", "v1", "other_config", "a", "1", idempotent=True)
        with fails("MAP_DUPLICATE_KEY"):
            tx.add_to_map("VM", "v1", "other_config", "a", "2", idempotent=True)
        tx.add_to_set("VM", "v1", "tags", "x")
        tx.add_to_set("VM", "v1", "tags", "y")
        tx.add_to_set("VM", "v1", "tags", "x")
    vm = VM.get(db, "v1")
    assert list(vm.other_config.items()) == [("b", "2"), ("a", "1")]
    assert vm.tags == ("y", "x")
    with db.transaction() as tx:
        tx.remove_from_map("VM", "v1", "other_config", "zzz")
        tx.remove_from_set("VM", "v1", "tags", "zzz")
    assert tx.revision is None
    with db.transaction() as tx:
        tx.modify("VM", "v1", {"tags": ("x", "y", "x")})  # duplicates are kept
    assert VM.get(db, "v1").tags == ("x", "y", "x")
    with db.transaction() as tx:
        tx.remove_from_map("VM", "v1", "other_config", "a")
        tx.remove_from_set("VM", "v1", "tags", "x")
    assert (VM.get(db, "v1").other_config, VM.get(db, "v1").tags) == ({"b": "2"}, ("y",))


# Relations


def touched(db: Database, revision: int) -> set[str]:
    return {row.ref for row in db.changes_since(revision).mods}


async def test_computed_ends_follow(db: Database) -> None:
    put(db, VM.new("v1"), VM.new("v2"), VDI.new("d1"), VDI.new("d2"))
    put(db, VBD.new("b1", VM="v1", VDI="d1"), VBD.new("b2", VM="v1"))
    assert VM.get(db, "v1").VBDs == ("b1", "b2")
    assert VDI.get(db, "d1").VBDs == ("b1",)
    assert touched(db, 1) == {"v1", "d1"}
    with db.transaction() as tx:
        tx.modify("VBD", "b1", {"VM": "v2"})
        assert VM.get(tx, "v2").VBDs == ("b1",)
    assert (VM.get(db, "v1").VBDs, VM.get(db, "v2").VBDs) == (("b2",), ("b1",))
    with db.transaction() as tx:
        tx.delete("VBD", "b1")
    assert VM.get(db, "v2").VBDs == ()
    assert VDI.get(db, "d1").VBDs == ()
    assert touched(db, 3) == {"v2", "d1"}


async def test_writing_one_relation_touches_all_of_the_row(db: Database) -> None:
    put(db, VM.new("v1"), VDI.new("d1"), VDI.new("d2"), VBD.new("b1", VM="v1", VDI="d1"))
    with db.transaction() as tx:
        tx.modify("VBD", "b1", {"VDI": "d2"})
    assert touched(db, 1) == {"b1", "v1", "d1", "d2"}
    with db.transaction() as tx:
        tx.modify("VBD", "b1", {"device": "xvda"})
    assert touched(db, 2) == {"b1"}


async def test_a_dangling_row_is_linked_by_its_next_relation_write(db: Database) -> None:
    put(db, VBD.new("b1", VM="v1"), VDI.new("d1"))
    assert VBD.get(db, "b1").VM == "v1"
    put(db, VM.new("v1"))
    assert VM.get(db, "v1").VBDs == ()
    assert await db.check() == []
    with db.transaction() as tx:
        tx.modify("VBD", "b1", {"VDI": "d1"})
    assert VM.get(db, "v1").VBDs == ("b1",)


async def test_deletion_leaves_references_dangling(db: Database) -> None:
    put(db, VM.new("v1"), VBD.new("b1", VM="v1"), VBD.new("b2"), HOST.new("h1"))
    with db.transaction() as tx:
        tx.delete("VM", "v1")
    assert VBD.get(db, "b1").VM == "v1"
    assert [r.ref for r in db.dangling("VBD", "VM")] == ["b1"]
    assert [r.ref for r in db.dangling("VBD", "VM", null=True)] == ["b1", "b2"]


async def test_wrong_class_is_refused_in_relations_only(db: Database) -> None:
    put(db, HOST.new("h1"), VDI.new("d1"))
    with fails("HANDLE_INVALID", "VM", "h1"):
        put(db, VBD.new("b1", VM="h1"))
    with fails("HANDLE_INVALID", "VM_group", "h1"):
        put(db, VM.new("v1", groups=("h1",)))
    put(db, VM.new("v1", affinity="d1", resident_on="nowhere"))
    assert (VM.get(db, "v1").affinity, VM.get(db, "v1").resident_on) == ("d1", "nowhere")


async def test_many_to_many_follows_the_leading_end(db: Database) -> None:
    put(db, GROUP.new("g1"), GROUP.new("g2"), VM.new("v1", groups=("g1",)), VM.new("v2"))
    assert GROUP.get(db, "g1").VMs == ("v1",)
    with db.transaction() as tx:
        tx.modify("VM", "v1", {"groups": ("g2",)})
    assert (GROUP.get(db, "g1").VMs, GROUP.get(db, "g2").VMs) == ((), ("v1",))
    with db.transaction() as tx:
        tx.modify("VM_group", "g1", {"VMs": ("v2",)})
    assert VM.get(db, "v2").groups == ()
    with db.transaction() as tx:
        tx.delete("VM_group", "g2")
    assert VM.get(db, "v1").groups == ()
    with db.transaction() as tx:
        tx.modify("VM", "v1", {"groups": ("g1",)})
        tx.delete("VM", "v1")
    assert GROUP.get(db, "g1").VMs == ("v2",)


async def test_a_row_may_relate_to_itself(db: Database) -> None:
    put(db, VM.new("v1", parent="v1"))
    assert VM.get(db, "v1").children == ("v1",)
    with db.transaction() as tx:
        tx.modify("VM", "v1", {"parent": NULL_REF})
    assert VM.get(db, "v1").children == ()
    with db.transaction() as tx:
        tx.modify("VM", "v1", {"parent": "v1"})
        tx.delete("VM", "v1")
    assert VM.find(db, "v1") is None
    assert await db.check() == []


async def test_deleted_and_created_again_in_one_transaction(db: Database) -> None:
    put(db, VM.new("v1", uuid="u1"), VM.new("v2"), VBD.new("b1", VM="v1"))
    with db.transaction() as tx:
        tx.delete("VM", "v1")
        tx.create(VM.new("v1", uuid="u1", memory=9))
        assert [r.ref for r in VM.all(tx)] == ["v2", "v1"]
    assert [r.ref for r in VM.all(db)] == ["v2", "v1"]
    changes = db.changes_since(1)
    assert [r.ref for r in changes.adds] == ["v1"]
    assert [s.ref for s in changes.dels] == ["v1"]
    with fails("INTERNAL_ERROR"), db.transaction() as tx:
        tx.delete("VM", "v1")
        tx.create(HOST.new("v1"))


# Events, history


async def test_changes_since(db: Database) -> None:
    put(db, VM.new("v1"), VM.new("v2"), METRICS.new("m1"))
    with db.transaction() as tx:
        tx.modify("VM", "v1", {"memory": 1})
    put(db, VM.new("v3"))
    with db.transaction() as tx:
        tx.delete("VM", "v2")
    put(db, VM.new("v4"))
    with db.transaction() as tx:
        tx.delete("VM", "v4")

    def told(since: int, classes: list[str] | None = None) -> tuple[list[str], ...]:
        c = db.changes_since(since, classes)
        return [r.ref for r in c.adds], [r.ref for r in c.mods], [s.ref for s in c.dels]

    assert told(0) == (["v1", "v3"], [], [])
    assert told(1) == (["v3"], ["v1"], ["v2"])
    assert told(3) == ([], [], ["v2"])
    assert told(5) == ([], [], ["v4"])
    assert told(6) == ([], [], [])
    assert told(0, ["metrics"]) == (["m1"], [], [])
    assert not db.changes_since(6)
    assert db.table_revision("VM") == 6
    assert db.table_revision("metrics") == 1
    with db.transaction() as tx:
        tx.touch("VM", "v1")
    assert told(6) == ([], ["v1"], [])


async def test_510_deletions_are_remembered(db: Database) -> None:
    for n in range(511):
        put(db, VM.new(f"v{n}"))
    start = db.revision
    for n in range(510):
        with db.transaction() as tx:
            tx.delete("VM", f"v{n}")
    assert len(db.changes_since(start).dels) == 510
    with db.transaction() as tx:
        tx.delete("VM", "v510")
    assert len(db.changes_since(start).dels) == 257
    await db.durable()
    assert len((await db.engine.load()).tombstones) == 257


async def test_history(db: Database) -> None:
    put(db, VM.new("v1", uuid="u1", name_label="a"), VM.new("v2", uuid="u2", name_label="a"))
    with db.transaction() as tx:
        tx.modify("VM", "v1", {"name_label": "b", "uuid": "u9"})
    with db.transaction() as tx:
        tx.delete("VM", "v2")
    put(db, VM.new("v3", uuid="u3", name_label="a"))
    then = db.at(1)
    for _ in range(2):  # the same before and after further changes
        assert [r.ref for r in VM.all(then)] == ["v1", "v2"]
        assert VM.get(then, "v1").name_label == "a"
        assert sorted(r.ref for r in VM.by_name_label(then, "a")) == ["v1", "v2"]
        assert VM.by_uuid(then, "u1").ref == "v1"
        assert VM.find(then, "v3") is None
        for gone in ("u9", "u3"):
            with fails("UUID_INVALID", "VM", gone):
                VM.by_uuid(then, gone)
        with db.transaction() as tx:
            tx.delete("VM", "v1")
            tx.create(VM.new("v1", name_label="again"))
    assert list(db.at(0).rows("VM")) == []
    assert [r.ref for r in VM.all(db.at(3))] == ["v1"]
    for outside in (-1, db.revision + 1):
        with pytest.raises(HistoryUnavailable):
            db.at(outside)


async def test_history_is_bounded_in_number_and_age() -> None:
    now = [1000.0]
    db = Database(
        MODELS, MemoryEngine(), history_entries=5, history_seconds=60, clock=lambda: now[0]
    )
    await db.open()
    for n in range(8):
        put(db, VM.new(f"v{n}"))
    assert (len(db.log), db.log.floor) == (5, 3)
    old, unread = db.at(3), db.at(3)
    assert len(list(old.rows("VM"))) == 3
    now[0] += 61
    put(db, VM.new("v8"))
    assert (len(db.log), db.log.floor) == (1, 8)
    assert db.log.revision_at(now[0]) == 9
    assert db.log.revision_at(0) == 8
    assert len(list(old.rows("VM"))) == 3  # it had seen what is gone from the log now
    with pytest.raises(HistoryUnavailable):
        unread.rows("VM")
    with pytest.raises(HistoryUnavailable):
        db.at(7)
    await db.close()


async def test_history_is_bounded_in_bytes() -> None:
    db = Database(MODELS, MemoryEngine(), history_bytes=1 << 20)
    await db.open()
    put(db, VM.new("v1"), *(VBD.new(f"b{n}", VM="v1") for n in range(5000)))
    for n in range(200):  # each keeps an old set of 40 kB
        put(db, VBD.new(f"c{n}", VM="v1"))
    assert len(db.log) == (1 << 20) // (5000 * 8 + 1024) - 1
    assert len(VM.get(db.at(db.log.floor), "v1").VBDs) == 5200 - len(db.log)
    await db.close()


async def test_volatile_changes_are_not_stored(db: Database) -> None:
    put(db, VM.new("v1"))
    await db.durable()
    stored = (await db.engine.load()).revision
    put(db, TASK.new("t1"), TASK.new("t2", subtask_of="t1"))
    with db.transaction() as tx:
        tx.modify("VM", "v1", {"current_operations": {"t1": "start"}})
    assert db.durable_revision == db.revision == 3
    assert (await db.engine.load()).revision == stored
    assert TASK.get(db, "t1").subtasks == ("t2",)


async def test_far_ends_are_stored_as_touches(db: Database) -> None:
    put(db, VM.new("v1"), GROUP.new("g1"))
    await db.durable()
    watch = db.engine.watch(db.revision)
    with db.transaction() as tx:
        tx.create(VBD.new("b1", VM="v1"))
    await db.durable()
    batch = await anext(watch)
    assert [(r.op, r.ref) for r in batch.records] == [(Op.PUT, "b1"), (Op.TOUCH, "v1")]
    with db.transaction() as tx:
        tx.modify("VM", "v1", {"groups": ("g1",)})
    await db.durable()
    batch = await anext(watch)
    assert [(r.op, r.ref) for r in batch.records] == [(Op.PUT, "v1"), (Op.PUT, "g1")]


async def test_a_failing_subscriber_does_not_undo_a_commit(
    db: Database, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(commit: Commit) -> None:
        raise ZeroDivisionError

    db.subscribe(fail)
    seen: list[Commit] = []
    db.subscribe(seen.append)
    put(db, VM.new("v1"))
    assert len(seen) == 1
    assert "a subscriber failed at revision 1" in caplog.text


async def test_what_cannot_be_stored_fails_alone(db: Database) -> None:
    with fails("INTERNAL_ERROR"):
        put(db, VM.new("v1", memory=1 << 70))
    assert db.counts()["VM"] == 0
    assert put(db, VM.new("v1", memory=1 << 60)) == 1
    await db.durable()
