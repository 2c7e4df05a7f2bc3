"""event.from, rule by rule (semantics.md §4 and §13, clients.md §6)."""

from __future__ import annotations

import asyncio
import math

import pytest
from events_kit import Replica, from_json, from_xml, hub_on, now, run, settled, shape

from xapi.database import Database
from xapi.database.engines.memory import MemoryEngine
from xapi.events.hub import EventHub
from xapi.events.subscription import Token, duration
from xapi.generated import records
from xapi.generated.errors import (
    EventFromTokenParseFailure,
    HandleInvalid,
    SessionInvalid,
)
from xapi.generated.records import MODELS
from xapi.idl.encoded import Encoded

START = "00000000000000000000,00000000000000000000"


async def ask(hub, classes, token="", timeout=0.0, session="OpaqueRef:s"):  # noqa: ASYNC109
    if timeout == 0:
        await hub._db.durable()  # as a client whose changes have been acknowledged
    return from_json(await hub.poll(session, tuple(classes), token, timeout))


def make_vm(db, name="vm"):
    with db.transaction() as tx:
        return records.VM.create(tx, name_label=name)


def rename(db, ref, name):
    with db.transaction() as tx:
        records.VM.modify(tx, ref, name_label=name)


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


@pytest.mark.parametrize(
    "token",
    ["x", "1", "1,2,3", ",", "1,", ",1", "a,b", " 1,1", "1,1 ", "1.0,1", "9" * 20 + ",0", "٣,٣"],
)
def test_bad_tokens(token):
    async def main():
        async with hub_on() as (_, hub):
            with pytest.raises(EventFromTokenParseFailure) as caught:
                await hub.poll("s", ("*",), token, 0)
            assert list(caught.value.params) == [token]

    run(main())


def test_short_and_negative_tokens_are_numbers():
    assert Token.parse("3,4") == Token(3, 4)
    assert Token.parse("-3,-4") == Token(0, 0)
    assert Token.parse(str(Token(12, 7))) == Token(12, 7)


@pytest.mark.parametrize("timeout", [-1.0, -0.001, math.nan, math.inf, 1e30])
def test_what_is_no_duration_is_a_day(timeout):
    assert duration(timeout) == 86_400

    async def main():
        async with hub_on() as (_, hub):
            begin = now()
            await ask(hub, ["vm"], timeout=timeout)
            assert now() - begin == pytest.approx(86_400, abs=1)

    run(main())


def test_int_timeouts_and_none_at_all():
    async def main():
        async with hub_on() as (_, hub):
            begin = now()
            await ask(hub, ["vm"], timeout=2)
            assert now() - begin == pytest.approx(2, abs=0.01)
            begin = now()
            assert (await ask(hub, ["vm"], timeout=0))["events"] == []
            assert now() == begin

    run(main())


def test_a_poll_without_timeout_sees_what_is_acknowledged():
    async def main():
        async with hub_on() as (db, hub):
            vm = make_vm(db)
            await db.durable()
            assert shape((await ask(hub, ["vm"]))["events"]) == [("add", "vm", vm)]

    run(main())


def test_several_changes_are_one_event():
    async def main():
        async with hub_on() as (db, hub):
            vm = make_vm(db)
            token = (await ask(hub, ["vm"]))["token"]
            for name in "abc":
                rename(db, vm, name)
            await db.durable()
            got = await ask(hub, ["vm"], token)
            assert shape(got["events"]) == [("mod", "vm", vm)]
            assert got["events"][0]["snapshot"]["name_label"] == "c"
            assert got["token"] == f"{db.revision:020d},{0:020d}"

    run(main())


def test_made_and_changed_is_add():
    async def main():
        async with hub_on() as (db, hub):
            vm = make_vm(db)
            rename(db, vm, "b")
            await db.durable()
            assert shape((await ask(hub, ["vm"]))["events"]) == [("add", "vm", vm)]

    run(main())


def test_made_and_removed_is_nothing():
    async def main():
        async with hub_on() as (db, hub):
            vm = make_vm(db)
            with db.transaction() as tx:
                records.VM.delete(tx, vm)
            await db.durable()
            got = await ask(hub, ["*"])
            assert got["events"] == []
            assert got["token"] == START

    run(main())


def test_made_and_removed_is_nothing_later_either():
    async def main():
        async with hub_on() as (db, hub):
            with db.transaction() as tx:
                kept = records.VM.create(tx, name_label="kept")
                gone = records.VM.create(tx, name_label="gone")
            with db.transaction() as tx:
                records.VM.delete(tx, gone)
            got = await ask(hub, ["vm"])
            assert shape(got["events"]) == [("add", "vm", kept)]
            assert (await ask(hub, ["vm"], got["token"]))["events"] == []

    run(main())


def test_equal_value_is_no_event():
    async def main():
        async with hub_on() as (db, hub):
            vm = make_vm(db)
            token = (await ask(hub, ["vm"]))["token"]
            rename(db, vm, "vm")
            got = await ask(hub, ["vm"], token, 1)
            assert got["events"] == []
            assert got["token"] == token

    run(main())


def test_same_reference_again_gives_add_and_del():
    async def main():
        async with hub_on() as (db, hub):
            vm = make_vm(db)
            token = (await ask(hub, ["vm"]))["token"]
            with db.transaction() as tx:
                records.VM.delete(tx, vm)
            with db.transaction() as tx:
                tx.create(records.VM.new(vm, name_label="again"))
            await db.durable()
            got = await ask(hub, ["vm"], token)
            assert shape(got["events"]) == [("add", "vm", vm), ("del", "vm", vm)]
            assert int(got["events"][0]["id"]) > int(got["events"][1]["id"])

    run(main())


def test_replaced_in_one_transaction_is_mod():
    async def main():
        async with hub_on() as (db, hub):
            vm = make_vm(db)
            token = (await ask(hub, ["vm"]))["token"]
            with db.transaction() as tx:
                records.VM.delete(tx, vm)
                tx.create(records.VM.new(vm, name_label="again"))
            got = await ask(hub, ["vm"], token)
            assert shape(got["events"]) == [("mod", "vm", vm)]
            assert got["events"][0]["snapshot"]["name_label"] == "again"
            assert shape((await ask(hub, ["vm"]))["events"]) == [("add", "vm", vm)]

    run(main())


def test_order_messages_adds_mods_dels():
    async def main():
        async with hub_on() as (db, hub):
            old, doomed = make_vm(db, "old"), make_vm(db, "doomed")
            token = (await ask(hub, ["*"]))["token"]
            with db.transaction() as tx:
                records.VM.delete(tx, doomed)
            rename(db, old, "new")
            fresh = make_vm(db, "fresh")
            with db.transaction() as tx:
                alert = records.message.create(tx, name="VM_STARTED", obj_uuid="u")
            await db.durable()
            got = await ask(hub, ["*"], token)
            assert shape(got["events"]) == [
                ("add", "message", alert),
                ("add", "vm", fresh),
                ("mod", "vm", old),
                ("del", "vm", doomed),
            ]

    run(main())


def test_relation_changes_touch_the_far_end():
    async def main():
        async with hub_on() as (db, hub):
            vm = make_vm(db)
            token = (await ask(hub, ["*"]))["token"]
            with db.transaction() as tx:
                vbd = records.VBD.create(tx, VM=vm)
            await db.durable()
            got = await ask(hub, ["*"], token)
            assert shape(got["events"]) == [("add", "vbd", vbd), ("mod", "vm", vm)]
            assert got["events"][1]["snapshot"]["VBDs"] == [vbd]

    run(main())


def test_messages_have_their_own_place_in_the_token():
    async def main():
        async with hub_on() as (db, hub):
            make_vm(db)
            first = await ask(hub, ["*"])
            with db.transaction() as tx:
                alert = records.message.create(tx, name="A")
            await db.durable()
            at = db.revision
            got = await ask(hub, ["*"], first["token"])
            assert shape(got["events"]) == [("add", "message", alert)]
            assert got["token"] == f"{first['token'][:20]},{at:020d}"
            assert "message" not in got["valid_ref_counts"]
            assert (await ask(hub, ["message"], got["token"]))["events"] == []
            assert (await ask(hub, ["vm"], first["token"]))["events"] == []
            assert shape((await ask(hub, [f"message/{alert}"]))["events"]) == [
                ("add", "message", alert)
            ]
            with db.transaction() as tx:
                records.message.delete(tx, alert)
            await db.durable()
            gone = await ask(hub, ["message"], got["token"])
            assert shape(gone["events"]) == [("del", "message", alert)]

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


def test_token_is_that_of_the_matching_events():
    async def main():
        async with hub_on() as (db, hub):
            make_vm(db)
            at = db.revision
            with db.transaction() as tx:
                records.network.create(tx)
            await db.durable()
            assert (await ask(hub, ["vm"]))["token"] == f"{at:020d},{0:020d}"

    run(main())


def test_waiting_ends_with_the_change():
    async def main():
        async with hub_on() as (db, hub):
            vm = make_vm(db)
            token = (await ask(hub, ["vm"]))["token"]
            poll = asyncio.create_task(ask(hub, ["vm"], token, 60))
            await asyncio.sleep(10)
            assert not poll.done()
            begin = now()
            rename(db, vm, "b")
            got = await poll
            assert now() - begin < 0.002
            assert shape(got["events"]) == [("mod", "vm", vm)]
            assert hub.waiting == 0

    run(main())


def test_other_classes_do_not_wake():
    async def main():
        async with hub_on() as (db, hub):
            poll = asyncio.create_task(ask(hub, ["network"], timeout=5))
            await asyncio.sleep(1)
            make_vm(db)
            begin = now()
            assert (await poll)["events"] == []
            assert now() - begin == pytest.approx(4, abs=0.01)

    run(main())


def test_token_from_before_a_restart():
    async def main():
        engine = MemoryEngine()
        async with hub_on(engine) as (db, hub):
            vm, doomed = make_vm(db), make_vm(db, "doomed")
            token = (await ask(hub, ["vm"]))["token"]
            rename(db, vm, "b")
            with db.transaction() as tx:
                records.VM.delete(tx, doomed)
        async with hub_on(engine) as (db, hub):
            got = await ask(hub, ["vm"], token)
            assert shape(got["events"]) == [("mod", "vm", vm), ("del", "vm", doomed)]
            poll = asyncio.create_task(ask(hub, ["vm"], got["token"], 60))
            await asyncio.sleep(1)
            rename(db, vm, "c")
            assert shape((await poll)["events"]) == [("mod", "vm", vm)]

    run(main())


def test_token_from_the_future_waits_for_it():
    async def main():
        async with hub_on() as (db, hub):
            make_vm(db)
            ahead = str(Token(db.revision + 1, 0))
            got = await ask(hub, ["vm"], ahead, 1)
            assert got["events"] == []
            assert got["token"] == ahead
            poll = asyncio.create_task(ask(hub, ["vm"], ahead, 60))
            make_vm(db, "reaches the token")
            await asyncio.sleep(1)
            assert not poll.done()
            beyond = make_vm(db, "beyond")
            assert shape((await poll)["events"]) == [("add", "vm", beyond)]

    run(main())


def test_token_older_than_the_remembered_deletions_shows_in_the_counts():
    async def main():
        async with hub_on() as (db, hub):
            for _ in range(520):
                make_vm(db)
            client = Replica(hub, "s", ("vm",))
            await db.durable()
            await client.poll(0)
            with db.transaction() as tx:
                for ref in list(client.objects):
                    records.VM.delete(tx, ref[1])
            await db.durable()
            await client.poll(0)
            assert len(client.objects) == 520 - 257 - 9
            assert client.counts["vm"] == 0

    run(main())


def test_session_gone_ends_all_its_polls():
    async def main():
        async with hub_on() as (_, hub):
            mine = [
                asyncio.create_task(ask(hub, [c], timeout=60, session="OpaqueRef:mine"))
                for c in ("vm", "host", "task", "nonsense")
            ]
            other = asyncio.create_task(ask(hub, ["vm"], timeout=60, session="OpaqueRef:other"))
            await asyncio.sleep(1)
            hub.session_gone("OpaqueRef:mine")
            for poll in mine:
                with pytest.raises(SessionInvalid) as caught:
                    await poll
                assert list(caught.value.params) == ["OpaqueRef:mine"]
            assert not other.done()
            assert hub.waiting == 1
            other.cancel()

    run(main())


def test_a_deleted_session_row_ends_its_polls():
    async def main():
        async with hub_on() as (db, hub):
            with db.transaction() as tx:
                session = records.session.create(tx)
            poll = asyncio.create_task(ask(hub, ["vm"], timeout=60, session=session))
            await asyncio.sleep(1)
            with db.transaction() as tx:
                records.session.delete(tx, session)
            with pytest.raises(SessionInvalid):
                await poll

    run(main())


def test_cancelled_polls_leave_nothing_behind():
    async def main():
        async with hub_on() as (_, hub):
            polls = [
                asyncio.create_task(ask(hub, ["vm", f"host/OpaqueRef:{n}"], timeout=60))
                for n in range(10)
            ]
            polls.append(asyncio.create_task(ask(hub, ["task"], timeout=60)))
            await asyncio.sleep(1)
            assert hub.waiting == 11
            for poll in polls:
                poll.cancel()
            await asyncio.gather(*polls, return_exceptions=True)
            assert hub.waiting == 0
            for lane in hub._lanes:
                assert not lane._groups
                assert not lane._wanted
                assert not lane._sessions

    run(main())


def test_inject_returns_an_older_token():
    async def main():
        async with hub_on() as (db, hub):
            vm = make_vm(db)
            await settled(hub)
            token = hub.inject("VM", vm)
            assert token < str(Token(db.revision, db.revision))
            got = await ask(hub, ["*"], token, 60)
            assert shape(got["events"]) == [("mod", "vm", vm)]
            assert got["events"][0]["snapshot"]["name_label"] == "vm"
            for cls in ("vm", "event", "nonsense"):
                with pytest.raises(HandleInvalid) as caught:
                    hub.inject(cls, vm)
                assert list(caught.value.params) == [cls, vm]
            with pytest.raises(HandleInvalid):
                hub.inject("VM", "OpaqueRef:NULL")

    run(main())


def test_inject_before_loading_misses_no_message():
    async def main():
        async with hub_on() as (db, hub):
            with db.transaction() as tx:
                pool = records.pool.create(tx)
                records.message.create(tx, name="OLD")
            token = hub.inject("pool", pool)
            with db.transaction() as tx:
                alert = records.message.create(tx, name="NEW")
            await db.durable()
            got = await ask(hub, ["pool", "message"], token)
            assert shape(got["events"]) == [("add", "message", alert), ("mod", "pool", pool)]

    run(main())


def test_closing_answers_those_who_wait():
    async def main():
        db = Database(MODELS, MemoryEngine())
        await db.open()
        hub = EventHub(db)
        await hub.start()
        poll = asyncio.create_task(ask(hub, ["vm"], timeout=60))
        await asyncio.sleep(1)
        await hub.close()
        got = await poll
        assert got["events"] == []
        assert got["token"] == START
        begin = now()
        assert (await ask(hub, ["vm"], timeout=60))["events"] == []
        assert now() == begin
        await hub.close()
        await db.close()

    run(main())
