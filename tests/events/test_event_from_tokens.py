"""Tokens of event.from: form, restarts, what is too old, messages, inject (semantics.md §4)."""

from __future__ import annotations

import asyncio

import pytest
from events_kit import (
    Replica,
    ask,
    hub_on,
    make_vm,
    rename,
    run,
    settled,
    shape,
)

from xapi.database.engines.memory import MemoryEngine
from xapi.events.subscription import Token
from xapi.generated import records
from xapi.generated.errors import (
    EventFromTokenParseFailure,
    HandleInvalid,
)


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
