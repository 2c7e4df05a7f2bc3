"""Answers say how new they are, and are never older than demanded."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from pathlib import Path
from typing import Any

import pytest
from http_kit import echo_server, post
from pipeline_kit import SESSION, Pipeline

from xapi.database import Database
from xapi.database.engines.memory import MemoryEngine
from xapi.database.replica import Replica
from xapi.events.hub import EventHub
from xapi.generated import errors, records
from xapi.operations.context import Origin
from xapi.server.debts import Debts
from xapi.server.freshness import LOST_SECONDS, MINIMUM_REVISION, Freshness
from xapi.wire import xmlrpc

COORDINATOR = "OpaqueRef:coordinator"


@pytest.fixture
async def db() -> AsyncGenerator[Database]:
    database = Database(records.MODELS, MemoryEngine())
    await database.open()
    yield database
    await database.close()


def demand(text: str) -> Origin:
    return Origin("https", headers={MINIMUM_REVISION: text})


@pytest.mark.parametrize("text", ["", "-1", "x", "1.0", "٣", "9" * 30])
def test_a_demand_that_is_no_revision_is_refused(db: Database, text: str) -> None:
    with pytest.raises(errors.InvalidValue):
        Freshness(db).demanded(demand(text))


def test_who_demands_nothing_gets_what_there_is(db: Database) -> None:
    assert Freshness(db).demanded(Origin("https")) == 0
    assert Freshness(db).demanded(demand("17")) == 17


async def test_a_replica_that_lags_says_so() -> None:
    replica = Replica(records.MODELS, "10.0.0.1")
    lost = False
    fresh = Freshness(replica, patience=0.01)
    fresh.unreachable = lambda: COORDINATOR if lost else None
    with pytest.raises(errors.TooBusy):
        await fresh.reach(5)
    lost = True
    with pytest.raises(errors.CannotContactHost, match=COORDINATOR):
        await fresh.reach(5)
    assert replica._waiting == []  # nothing is left of those who gave up


async def test_a_demand_is_answered_when_it_can_be() -> None:
    replica = Replica(records.MODELS, "10.0.0.1")
    waiting = asyncio.ensure_future(Freshness(replica).reach(5))
    await asyncio.sleep(0)
    assert not waiting.done()
    replica.load(5, (), ())
    await waiting


async def test_who_waits_for_a_writer_leaves_nothing(db: Database) -> None:
    with pytest.raises(errors.TooBusy):
        await Freshness(db, patience=0.01).reach(db.revision + 1)
    assert db._opened()._waiters == []


def test_only_a_lost_replica_tells_its_age(db: Database) -> None:
    age = LOST_SECONDS
    fresh = Freshness(db)
    assert fresh.headers(3)["X-Xapi-Idempotency"] == "1"
    assert b"X-Xapi-Idempotency: 1\r\n" in fresh.lines(3)
    fresh.keeps_keys = False
    fresh.age = lambda: age
    assert fresh.headers(3) == {"X-Xapi-Revision": "3"}
    age = LOST_SECONDS + 2.5
    assert fresh.headers(3) == {"X-Xapi-Revision": "3", "X-Xapi-Replica-Age": "12"}
    assert fresh.lines(3) == b"X-Xapi-Revision: 3\r\nX-Xapi-Replica-Age: 12\r\n"


@pytest.mark.parametrize("body", [b"small", b"big 100000"])
async def test_every_answer_carries_its_revision(tmp_path: Path, body: bytes) -> None:
    async with echo_server(tmp_path) as echo:
        reply = await echo.once(post(body))
        assert reply.status == 200
        # The small one is made at once; of the other the dispatcher has to say.
        assert reply.header("X-Xapi-Revision") == ("7" if body == b"small" else "0")


async def test_the_pipeline_honours_a_demand(db: Database) -> None:
    with db.transaction() as tx:
        host = records.host.create(tx, name_label="h")
    await db.durable()
    pipeline = Pipeline(db, host, {})
    asked = {MINIMUM_REVISION: str(db.revision)}
    assert await pipeline.xml("host.get_name_label", SESSION, host, **asked) == "h"
    assert list(await pipeline.xml("host.get_all_records", SESSION, **asked)) == [host]
    wrong = await pipeline.xml("host.get_name_label", SESSION, host, **{MINIMUM_REVISION: "x"})
    assert wrong[0] == "INVALID_VALUE"
    ahead = {MINIMUM_REVISION: str(db.revision + 1)}
    waiting = asyncio.ensure_future(pipeline.xml("host.get_name_label", SESSION, host, **ahead))
    await asyncio.sleep(0.01)
    assert not waiting.done()
    with db.transaction() as tx:
        records.host.modify(tx, host, name_label="newer")
    assert await waiting == "newer"


async def test_the_revision_of_an_answer(db: Database) -> None:
    with db.transaction() as tx:
        host = records.host.create(tx, name_label="h")
    await db.durable()
    start = Pipeline(db, host, {}).dispatcher.start_xmlrpc
    origin = Origin("unix")

    async def shown(method: str, *params: Any) -> int:
        outcome = start(xmlrpc.dump_call(method, (SESSION, *params)), origin)
        assert not isinstance(outcome, bytes)
        return (await outcome).revision

    read = db.revision
    assert await shown("host.get_all_records") == read
    assert await shown("host.set_name_description", host, "x") == db.revision == read + 1


async def test_a_token_of_another_host_never_goes_back() -> None:
    replica = Replica(records.MODELS, "10.0.0.1")
    replica.load(5, (), ())
    hub = EventHub(replica)
    hub.reach = Freshness(replica, patience=0.05).reach
    await hub.start()
    token = f"{9:020d},{9:020d}"
    with pytest.raises(errors.TooBusy):
        await hub.poll("OpaqueRef:s", ["VM"], token, 0.0)
    polling = asyncio.ensure_future(hub.poll("OpaqueRef:s", ["VM"], token, 0.0))
    await asyncio.sleep(0)
    replica.load(9, (), ())
    assert (await polling).token == token
    await hub.close()


def test_debts_are_paid_by_the_replica() -> None:
    debts = Debts(limit=2)
    assert not debts
    debts.add("a", 10, 5)
    debts.add("b", 12, 5)
    assert (debts.of("a", 6), debts.of("b", 6), debts.of("c", 6)) == (10, 12, 0)
    debts.add("c", 20, 6)  # one too many: what "a" is owed, all are
    assert (debts.of("a", 6), debts.of("b", 6), debts.of("d", 6)) == (10, 12, 10)
    assert debts.of("d", 11) == 0
    assert debts
    assert debts.of("c", 20) == 0
    assert not debts
