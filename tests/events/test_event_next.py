"""The old mechanism: event.register, next and their kin (semantics.md §4)."""

from __future__ import annotations

import asyncio

import pytest
from events_kit import from_json, from_xml, hub_on, now, run, settled, shape

from xapi.generated import records
from xapi.generated.errors import EventsLost, SessionInvalid, SessionNotRegistered

ONE, TWO = "OpaqueRef:one", "OpaqueRef:two"


def make_vm(db, name="vm"):
    with db.transaction() as tx:
        return records.VM.create(tx, name_label=name)


def rename(db, ref, name):
    with db.transaction() as tx:
        records.VM.modify(tx, ref, name_label=name)


async def fetch(hub, session=ONE):
    return from_json(await asyncio.wait_for(hub.next(session), 10))


def test_next_needs_a_registration():
    async def main():
        async with hub_on() as (_, hub):
            with pytest.raises(SessionNotRegistered) as caught:
                await hub.next(ONE)
            assert list(caught.value.params) == [ONE]

    run(main())


def test_events_since_the_registration_in_order():
    async def main():
        async with hub_on() as (db, hub):
            make_vm(db, "before")
            await settled(hub)
            hub.register(ONE, ("VM", "nonsense"))
            vm = make_vm(db)
            rename(db, vm, "b")
            with db.transaction() as tx:
                records.network.create(tx)
                records.VM.delete(tx, vm)
            await settled(hub)
            answer = await hub.next(ONE)
            xml, json = from_xml(answer), from_json(answer)
            assert shape(json) == [("add", "vm", vm), ("mod", "vm", vm), ("del", "vm", vm)]
            assert shape(xml) == shape(json)
            assert [e["id"] for e in json] == ["1", "2", "3"]
            assert hub.current_id == 3
            assert json[0]["snapshot"]["name_label"] == "vm"
            assert json[1]["snapshot"]["name_label"] == "b"
            assert "snapshot" not in json[2]
            assert all(float(e["timestamp"]) > 0 for e in json)

    run(main())


def test_nothing_is_queued_without_a_listener():
    async def main():
        async with hub_on() as (db, hub):
            vm = make_vm(db)
            await settled(hub)
            assert hub.current_id == 0
            hub.register(ONE, ("network",))
            rename(db, vm, "b")
            await settled(hub)
            assert hub.current_id == 0
            hub.unregister(ONE, ("Network",))
            with db.transaction() as tx:
                records.network.create(tx)
            await settled(hub)
            assert hub.current_id == 0
            with pytest.raises(SessionNotRegistered):
                await hub.next(ONE)

    run(main())


def test_next_waits_without_limit():
    async def main():
        async with hub_on(keep_alive=1e9) as (db, hub):
            hub.register(ONE, ("*",))
            poll = asyncio.create_task(hub.next(ONE))
            await asyncio.sleep(1e6)
            assert not poll.done()
            begin = now()
            vm = make_vm(db)
            assert shape(from_json(await poll)) == [("add", "vm", vm)]
            assert now() - begin < 0.002

    run(main())


def test_parallel_calls_get_different_events():
    async def main():
        async with hub_on() as (db, hub):
            hub.register(ONE, ("vm",))
            calls = [asyncio.create_task(fetch(hub)) for _ in range(2)]
            await asyncio.sleep(0)
            first = make_vm(db)
            await settled(hub)
            second = make_vm(db)
            await settled(hub)
            got = [e["ref"] for events in await asyncio.gather(*calls) for e in events]
            assert got == [first, second]

    run(main())


def test_two_sessions_each_get_everything():
    async def main():
        async with hub_on() as (db, hub):
            hub.register(ONE, ("vm",))
            hub.register(TWO, ("*",))
            vm = make_vm(db)
            with db.transaction() as tx:
                net = records.network.create(tx)
            await settled(hub)
            assert shape(await fetch(hub, ONE)) == [("add", "vm", vm)]
            assert shape(await fetch(hub, TWO)) == [("add", "vm", vm), ("add", "network", net)]
            assert hub._queue.used == 0, "what everybody has read is dropped"

    run(main())


def test_touched_rows_are_not_reported():
    async def main():
        async with hub_on() as (db, hub):
            vm = make_vm(db)
            with db.transaction() as tx:
                vdi = records.VDI.create(tx)
                vbd = records.VBD.create(tx, VM=vm)
            await settled(hub)
            hub.register(ONE, ("*",))
            with db.transaction() as tx:
                records.VBD.modify(tx, vbd, VDI=vdi)
            hub.inject("VM", vm)
            await settled(hub)
            got = {(e["operation"], e["class"], e["ref"]) for e in await fetch(hub)}
            assert got == {("mod", "vbd", vbd), ("mod", "vdi", vdi)}

    run(main())


def test_falling_behind_loses_events():
    async def main():
        async with hub_on(queue_bytes=50_000) as (db, hub):
            hub.register(ONE, ("vm",))
            vm = make_vm(db)
            for n in range(20):
                rename(db, vm, f"n{n}")
                await settled(hub)
                assert hub._queue.used <= 50_000
            with pytest.raises(EventsLost) as caught:
                await hub.next(ONE)
            assert list(caught.value.params) == []
            rename(db, vm, "after")
            await settled(hub)
            (event,) = await fetch(hub)
            assert event["snapshot"]["name_label"] == "after"

    run(main())


def test_a_steady_reader_loses_nothing():
    async def main():
        async with hub_on(queue_bytes=50_000) as (db, hub):
            hub.register(ONE, ("vm",))
            vm = make_vm(db)
            await settled(hub)
            await fetch(hub)
            for n in range(50):
                rename(db, vm, f"n{n}")
                await settled(hub)
                (event,) = await fetch(hub)
                assert event["snapshot"]["name_label"] == f"n{n}"

    run(main())


def test_the_end_of_a_session_ends_its_calls_and_registration():
    async def main():
        async with hub_on() as (db, hub):
            with db.transaction() as tx:
                session = records.session.create(tx)
            hub.register(session, ("vm",))
            call = asyncio.create_task(hub.next(session))
            await asyncio.sleep(1)
            with db.transaction() as tx:
                records.session.delete(tx, session)
            with pytest.raises(SessionInvalid) as caught:
                await call
            assert list(caught.value.params) == [session]
            assert not hub._queue.registered
            assert not hub._queue._waiting

    run(main())


def test_unregister_wakes_the_call_that_waits():
    async def main():
        async with hub_on() as (_, hub):
            hub.register(ONE, ("vm", "HOST"))
            call = asyncio.create_task(hub.next(ONE))
            await asyncio.sleep(1)
            hub.unregister(ONE, ("VM",))
            await asyncio.sleep(1)
            assert not call.done()
            hub.unregister(ONE, ("host",))
            with pytest.raises(SessionNotRegistered):
                await call
            hub.unregister(ONE, ("host",))

    run(main())


def test_cancelled_calls_leave_nothing_behind():
    async def main():
        async with hub_on() as (_, hub):
            hub.register(ONE, ("vm",))
            call = asyncio.create_task(hub.next(ONE))
            await asyncio.sleep(1)
            call.cancel()
            await asyncio.gather(call, return_exceptions=True)
            assert not hub._queue._waiting

    run(main())


def test_the_pool_keeps_connections_alive():
    async def main():
        async with hub_on(clock=lambda: 1.5) as (db, hub):
            with db.transaction() as tx:
                pool = records.pool.create(tx)
            await asyncio.sleep(100)
            assert hub.current_id == 0
            hub.register(ONE, ("pool",))
            hub.register(TWO, ("vm",))
            begin = now()
            (event,) = from_json(await hub.next(ONE))
            assert now() - begin <= 30
            assert (event["operation"], event["ref"]) == ("mod", pool)
            assert event["timestamp"] == "1.50"
            begin = now()
            await hub.next(ONE)
            assert now() - begin == pytest.approx(30, abs=0.1)

    run(main())
