"""What event.from answers: classes, filters, counts, both protocols (semantics.md §4, §13)."""

from __future__ import annotations

import pytest
from events_kit import (
    START,
    ask,
    from_json,
    from_xml,
    hub_on,
    make_vm,
    now,
    run,
    shape,
)

from xapi.generated import records
from xapi.generated.records import MODELS
from xapi.idl.encoded import Encoded


def test_empty_token_gives_everything_as_add():
    async def main():
        async with hub_on() as (db, hub):
            vm = make_vm(db)
            got = await ask(hub, ["*"])
            assert shape(got["events"]) == [("add", "vm", vm)]
            (event,) = got["events"]
            assert event["id"] == str(db.revision)
            assert event["timestamp"] == "0.0"
            assert event["snapshot"]["name_label"] == "vm"
            assert got["valid_ref_counts"]["vm"] == 1
            assert got["valid_ref_counts"]["host"] == 0
            assert got["token"] == f"{db.revision:020d},{0:020d}"

    run(main())


def test_both_protocols_say_the_same():
    async def main():
        async with hub_on() as (db, hub):
            vm = make_vm(db, "a <&> ü")
            token = (await ask(hub, ["vm"]))["token"]
            with db.transaction() as tx:
                records.VM.delete(tx, vm)
                records.network.create(tx, name_label="n")
            await db.durable()
            answer = await hub.poll("s", ("vm", "network"), token, 0)
            assert isinstance(answer, Encoded)
            xml, json = from_xml(answer), from_json(answer)
            assert xml["token"] == json["token"]
            assert xml["valid_ref_counts"] == json["valid_ref_counts"]
            assert shape(xml["events"]) == shape(json["events"])
            assert shape(xml["events"])[-1] == ("del", "vm", vm)
            assert set(xml["events"][-1]) == {"id", "timestamp", "class", "operation", "ref"}
            assert xml["events"][0]["snapshot"]["name_label"] == "n"
            assert [e["id"] for e in xml["events"]] == [e["id"] for e in json["events"]]
            body = b"".join(answer.xml_parts())
            assert b"<name>vm</name><value><i4>0</i4></value>" in body
            assert b"> <" not in body
            assert b"\n" not in body

    run(main())


@pytest.mark.parametrize("spelling", ["VM", "vm", "vM", "*"])
def test_class_names_in_any_case(spelling):
    async def main():
        async with hub_on() as (db, hub):
            vm = make_vm(db)
            assert shape((await ask(hub, [spelling]))["events"]) == [("add", "vm", vm)]

    run(main())


def test_single_object_filter():
    async def main():
        async with hub_on() as (db, hub):
            one, other = make_vm(db, "1"), make_vm(db, "2")
            got = await ask(hub, [f"Vm/{one}"])
            assert shape(got["events"]) == [("add", "vm", one)]
            with db.transaction() as tx:
                records.VM.delete(tx, one)
                records.VM.delete(tx, other)
            got = await ask(hub, [f"vm/{one}"], got["token"])
            assert shape(got["events"]) == [("del", "vm", one)]

    run(main())


def test_later_slashes_belong_to_the_reference():
    async def main():
        async with hub_on() as (db, hub):
            with db.transaction() as tx:
                tx.create(records.VM.new("OpaqueRef:a/b", name_label="odd"))
            got = await ask(hub, ["vm/OpaqueRef:a/b"])
            assert shape(got["events"]) == [("add", "vm", "OpaqueRef:a/b")]

    run(main())


@pytest.mark.parametrize("classes", [(), ("nonsense",), ("",), ("/",), ("session",), ("nope/x",)])
def test_nothing_matches_until_the_time_is_over(classes):
    async def main():
        async with hub_on() as (db, hub):
            make_vm(db)
            begin = now()
            got = await ask(hub, classes, timeout=3)
            assert now() - begin == pytest.approx(3, abs=0.01)
            assert got["events"] == []
            assert got["token"] == START
            assert got["valid_ref_counts"]["vm"] == 1

    run(main())


def test_counts_are_of_all_tables_in_lower_case():
    async def main():
        async with hub_on() as (db, hub):
            with db.transaction() as tx:
                records.session.create(tx)
            await db.durable()
            counts = (await ask(hub, ["vm"], timeout=1))["valid_ref_counts"]
            assert set(counts) == {m.name.lower() for m in MODELS if m.name != "message"}
            assert counts["session"] == 1

    run(main())
