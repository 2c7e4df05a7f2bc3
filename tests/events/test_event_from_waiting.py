"""How long event.from waits, and what ends it (semantics.md §4, §13)."""

from __future__ import annotations

import asyncio
import math

import pytest
from events_kit import (
    START,
    ask,
    hub_on,
    make_vm,
    now,
    rename,
    run,
    shape,
)

from xapi.database import Database
from xapi.database.engines.memory import MemoryEngine
from xapi.events.hub import EventHub
from xapi.events.subscription import duration
from xapi.generated import records
from xapi.generated.errors import (
    SessionInvalid,
)
from xapi.generated.records import MODELS


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
