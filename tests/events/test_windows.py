"""When events are published, to whom, and what is shared (design.md §7, floors.md §3)."""

from __future__ import annotations

import asyncio

import pytest
from events_kit import GateEngine, Replica, from_json, hub_on, now, run, settled, shape

from xapi.database.errors import WriteFailed
from xapi.events.lane import Pace
from xapi.generated import records


def make_vm(db, name="vm"):
    with db.transaction() as tx:
        return records.VM.create(tx, name_label=name)


def rename(db, ref, name):
    with db.transaction() as tx:
        records.VM.modify(tx, ref, name_label=name)


async def follow(client, until):
    """Poll again and again; gives when each answer with events came."""
    times = []
    while now() < until:
        if await client.poll(until - now()):
            times.append(now())
    return times


def test_pace():
    pace = Pace()
    assert pace.quiet(0, 0) == 0
    assert pace.quiet(1, 0) == pytest.approx(0.0005)
    assert pace.quiet(100, 0) == pytest.approx(0.05)
    assert pace.quiet(500, 0) == pytest.approx(0.25)
    assert pace.quiet(5000, 1000) == pytest.approx(0.25)
    assert pace.quiet(0, 1e6) == pytest.approx(0.05)


@pytest.mark.parametrize("idle", [0.3, 1, 3600])
def test_an_idle_pool_answers_at_once(idle):
    async def main():
        async with hub_on() as (db, hub):
            vm = make_vm(db)
            clients = [Replica(hub, "s", ("vm",)) for _ in range(500)]
            await settled(hub)
            for client in clients:
                await client.poll(0)
            for name in ("a", "b"):
                polls = [asyncio.create_task(c.poll(1e5)) for c in clients]
                await asyncio.sleep(idle)
                begin = now()
                rename(db, vm, name)
                await asyncio.gather(*polls)
                assert now() - begin < 0.002

    run(main())


@pytest.mark.parametrize(("subscribers", "window"), [(1, 0.05), (100, 0.1), (500, 0.25)])
def test_everybody_sees_the_same_windows(subscribers, window):
    async def main():
        async with hub_on() as (db, hub):
            vm = make_vm(db)
            await settled(hub)
            clients = [Replica(hub, f"s{n}", ("*",)) for n in range(subscribers)]
            for client in clients:
                await client.poll(0)
            made, begin, before = hub.answers.made, now(), hub.advances
            follows = [asyncio.create_task(follow(c, begin + 5)) for c in clients]
            for n in range(1000):
                if n == 400:
                    steady = hub.advances  # by now the rate of commits is known
                rename(db, vm, f"n{n}")
                await asyncio.sleep(0.005)
            times = await asyncio.gather(*follows)
            # 200 changes a second, in windows that the crowd decides about.
            assert 3 / window * 0.8 <= hub.advances - steady <= 3 / window * 1.3 + 1
            advances = hub.advances - before
            # One more for the last look of polls whose time is over.
            assert hub.answers.made - made <= advances + 1
            assert all(client.windows == clients[0].windows for client in clients)
            gaps = [b - a for a, b in zip(times[0], times[0][1:], strict=False)]
            assert max(gaps) < window * 1.2 + 0.01
            assert all(c.objects["vm", vm]["name_label"] == "n999" for c in clients)

    run(main())


def test_a_body_is_encoded_once_for_each_protocol(monkeypatch):
    async def main():
        encoded = []
        async with hub_on() as (db, hub):
            make_vm(db)
            await settled(hub)
            for name in ("write_xml", "write_json"):
                write = getattr(records.VM, name)

                def counted(row, write=write, name=name):
                    encoded.append(name)
                    return write(row)

                monkeypatch.setattr(records.VM, name, counted)
            polls = [asyncio.create_task(hub.poll("s", ("network", "vm"), "", 9)) for _ in "abc"]
            polls += [asyncio.create_task(hub.poll("t", ("VM", "Network"), "", 9)) for _ in "abc"]
            answers = await asyncio.gather(*polls)
            assert len({id(answer) for answer in answers}) == 1
            bodies = {id(answer.xml_parts()[0]) for answer in answers}
            bodies |= {id(answer.json_parts()[0]) for answer in answers}
            assert len(bodies) == 2
            assert sorted(encoded) == ["write_json", "write_xml"]

    run(main())


def test_pollers_with_different_filters_do_not_share():
    async def main():
        async with hub_on() as (db, hub):
            one, other = make_vm(db), make_vm(db)
            await settled(hub)
            for ref in (one, other):
                answer = from_json(await hub.poll("s", (f"vm/{ref}",), "", 1))
                assert shape(answer["events"]) == [("add", "vm", ref)]

    run(main())


def test_a_returning_poll_waits_for_the_next_window():
    async def main():
        async with hub_on(general=Pace(per_poll=0.1, limit=0.1)) as (db, hub):
            vm = make_vm(db)
            await settled(hub)
            await asyncio.sleep(1)
            client = Replica(hub, "s", ("vm",))
            await client.poll(0)
            poll = asyncio.create_task(client.poll(9))
            await asyncio.sleep(0)
            rename(db, vm, "a")
            await poll
            begin = now()
            rename(db, vm, "b")
            await client.poll(9)
            assert now() - begin == pytest.approx(0.1, abs=0.01)
            assert client.objects["vm", vm]["name_label"] == "b"

    run(main())


def test_only_tasks_do_not_wait_for_the_window():
    async def main():
        async with hub_on(general=Pace(per_poll=10, limit=10)) as (db, hub):
            with db.transaction() as tx:
                task = records.task.create(tx, name_label="t")
            vm = make_vm(db)
            await asyncio.sleep(20)
            tasks = [Replica(hub, "s", (f"task/{task}",)), Replica(hub, "s", ("Task",))]
            everything = Replica(hub, "s", ("*",))
            for client in (*tasks, everything):
                await client.poll(0)
            poll = asyncio.create_task(everything.poll(60))
            await asyncio.sleep(0)
            rename(db, vm, "the advance after which the general window is 10 s")
            await poll
            begin = now()
            poll = asyncio.create_task(everything.poll(60))
            waits = [asyncio.create_task(client.poll(60)) for client in tasks]
            await asyncio.sleep(0.5)
            with db.transaction() as tx:
                records.task.modify(tx, task, status="success")
            await asyncio.gather(*waits)
            assert now() - begin < 0.502
            for client in tasks:
                assert client.objects["task", task]["status"] == "success"
            assert not poll.done()
            await poll
            assert now() - begin == pytest.approx(10, abs=0.1)
            assert everything.objects["task", task]["status"] == "success"

    run(main())


def test_nothing_is_told_before_it_is_durable():
    async def main():
        engine = GateEngine()
        async with hub_on(engine) as (db, hub):
            vm, doomed = make_vm(db), make_vm(db, "doomed")
            await settled(hub)
            client, late = Replica(hub, "s", ("*",)), Replica(hub, "s", ("*",))
            await client.poll(0)
            engine.gate.clear()
            poll = asyncio.create_task(client.poll(60))
            rename(db, vm, "not yet")
            fresh = make_vm(db, "fresh")
            with db.transaction() as tx:
                records.VM.delete(tx, doomed)
            await asyncio.sleep(5)
            assert not poll.done()
            await late.poll(0)
            assert set(late.objects) == {("vm", vm), ("vm", doomed)}
            assert late.objects["vm", vm]["name_label"] == "vm"
            assert late.counts["vm"] == 2
            engine.gate.set()
            await poll
            await late.poll(1)
            for one in (client, late):
                assert set(one.objects) == {("vm", vm), ("vm", fresh)}
                assert one.objects["vm", vm]["name_label"] == "not yet"
                assert one.counts["vm"] == 2

    run(main())


def test_what_is_taken_back_is_never_told():
    async def main():
        engine = GateEngine()
        async with hub_on(engine) as (db, hub):
            vm = make_vm(db)
            await settled(hub)
            client = Replica(hub, "s", ("*",))
            await client.poll(0)
            engine.gate.clear()
            rename(db, vm, "lost")
            make_vm(db, "lost too")
            lost = db.revision
            poll = asyncio.create_task(client.poll(60))
            await asyncio.sleep(1)
            engine.broken = True
            engine.gate.set()
            with pytest.raises(WriteFailed):
                await db.durable(lost)
            await poll
            assert set(client.objects) == {("vm", vm)}
            assert client.objects["vm", vm]["name_label"] == "vm"
            engine.broken = False
            await asyncio.sleep(2)
            poll = asyncio.create_task(client.poll(60))
            rename(db, vm, "kept")
            await poll
            assert client.objects["vm", vm]["name_label"] == "kept"

    run(main())


def test_counts_belong_to_the_window_even_if_encoded_later():
    async def main():
        async with hub_on() as (db, hub):
            make_vm(db)
            await settled(hub)
            answer = await hub.poll("s", ("vm",), "", 1)
            for _ in range(5):
                make_vm(db)
                await settled(hub)
            assert from_json(answer)["valid_ref_counts"]["vm"] == 1
            assert len(from_json(answer)["events"]) == 1

    run(main())


def test_the_cache_is_bounded():
    async def main():
        async with hub_on(cache_bytes=300_000) as (db, hub):
            vm = make_vm(db)
            client = Replica(hub, "s", ("vm",))
            for n in range(300):
                rename(db, vm, f"n{n}")
                await settled(hub)
                await client.poll(1)
                assert hub.answers.used <= 300_000
            assert 0 < len(hub.answers) <= 256
            assert len(hub.answers._alive) == len(hub.answers)
            assert not hub._later

    run(main())


def test_an_answer_larger_than_the_cache_is_shared_while_it_is_used():
    async def main():
        async with hub_on(cache_bytes=100) as (db, hub):
            make_vm(db)
            await settled(hub)
            one = await hub.poll("s", ("vm",), "", 1)
            assert await hub.poll("s", ("vm",), "", 1) is one
            assert len(hub.answers) == 0

    run(main())


def test_commits_without_events_are_published_too():
    async def main():
        async with hub_on() as (db, hub):
            for _ in range(50):
                with db.transaction() as tx:
                    records.session.create(tx)
            await settled(hub)
            assert hub.published == db.revision
            assert not hub._later
            answer = from_json(await hub.poll("s", ("vm",), "", 1))
            assert answer["valid_ref_counts"]["session"] == 50

    run(main())
