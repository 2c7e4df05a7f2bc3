"""The coordinator's place in etcd: turns, leases, loss, and what a former holder can do."""

from __future__ import annotations

import asyncio
import signal
import time
from typing import Any

import pytest
from etcd_cases import Start, Writer, batch, large, put
from etcd_kit import Cluster
from tiny_model import MODELS, VM

from xapi.database import Database
from xapi.database.engines.base import (
    EngineError,
    Fenced,
    Op,
    Record,
)
from xapi.database.engines.etcd_client import EtcdUnavailable, prefix_end
from xapi.database.engines.etcd_layout import KeyOp


async def test_a_candidate_waits_for_its_turn(start: Start) -> None:
    first, second = start(), start()
    term = await first.campaign("first")
    turn = asyncio.create_task(second.campaign("second"))
    await first.commit([batch(1, put("a", 1), term=term)])
    assert await second.coordinator() == "first"
    assert not turn.done()
    begun = time.monotonic()
    await first.close()
    async with asyncio.timeout(5):
        assert await turn > term
    assert time.monotonic() - begun < 1.0  # handed over, not expired
    assert second.seat is not None
    assert second.seat.until > time.monotonic()


async def test_a_paused_coordinator_cannot_write_when_it_wakes(
    shared_etcd: Cluster, start: Start
) -> None:
    rival = start()
    old = Writer(shared_etcd, rival.options.prefix, "old")
    try:
        assert await old.hears() == "open"
        old.says("v1")
        assert await old.hears() == "stored"
        old.signal(signal.SIGSTOP)
        begun = time.monotonic()
        db = Database(MODELS, rival, name="new")
        async with asyncio.timeout(10):
            await db.open()
        print(f"takeover from a paused coordinator: {time.monotonic() - begun:.1f} s (lease 3 s)")
        assert VM.get(db, "v1") is not None
        with db.transaction() as tx:
            tx.create(VM.new("v2"))
        await db.durable()
        old.says("lost")  # in its pipe, to be written as soon as it wakes
        old.signal(signal.SIGCONT)
        answer = await old.hears()
        assert answer.startswith("failed")
        assert "is over" in answer
        assert sorted(o.ref for o in (await rival.load()).objects) == ["v1", "v2"]
        await db.close()
    finally:
        old.kill()


async def test_a_paused_coordinator_without_a_rival_must_campaign_again(
    shared_etcd: Cluster, start: Start
) -> None:
    engine = start()
    term = await engine.campaign("a")
    seat = engine.seat
    assert seat is not None
    await engine._demand_open().revoke(seat._lease, seconds=2)
    with pytest.raises(Fenced, match="nobody has followed"):
        await engine.commit([batch(1, put("a", 1), term=term)])
    async with asyncio.timeout(5):
        await seat.lost.wait()
    assert await engine.campaign("a") > term


async def test_a_killed_coordinator_is_replaced_within_its_lease(
    shared_etcd: Cluster, start: Start
) -> None:
    rival = start()
    old = Writer(shared_etcd, rival.options.prefix, "old")
    try:
        assert await old.hears() == "open"
        turn = asyncio.create_task(rival.campaign("new"))
        await asyncio.sleep(0)
        old.says("v1")
        assert await old.hears() == "stored"
        old.kill()
        begun = time.monotonic()
        async with asyncio.timeout(10):
            term = await turn
        await rival.commit([batch(10**9, put("v2", 10**9), term=term)])
        taken = time.monotonic() - begun
        print(f"takeover from a killed coordinator: {taken:.1f} s (lease 3 s)")
        assert taken < 5.5  # the lease, and etcd's looking for ended leases every half second
    finally:
        old.kill()


async def test_a_late_sweep_spares_the_batches_of_this_term(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    """etcd may carry out a request long after its sender has sent it again."""
    engine = start()
    client = await engine._open_once()
    dead = engine.keys.part("dead", 0)
    await client.txn([], [KeyOp(dead, b"x").request()], safe=True)
    sent: list[tuple[str, bytes]] = []
    attempt = client._attempt

    async def record(path: str, data: bytes) -> Any:
        sent.append((path, data))
        return await attempt(path, data)

    with monkeypatch.context() as patch:
        patch.setattr(client, "_attempt", record)
        term = await engine.campaign("a")
    sweeps = [(path, data) for path, data in sent if b"request_delete_range" in data]
    assert sweeps
    assert (await client.range(dead))[1] == []
    swap = engine._swap

    async def late(*arguments: Any) -> bool:
        while sweeps:
            await attempt(*sweeps.pop())
        return await swap(*arguments)

    monkeypatch.setattr(engine, "_swap", late)
    await engine.commit([large(1, term)])
    assert len((await engine.load()).objects) == 1000


async def test_a_campaign_that_comes_to_nothing_gives_the_place_up(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine, other = start(), start()
    client = await engine._open_once()
    won = asyncio.Event()

    async def hang(*_: object) -> None:
        won.set()
        await asyncio.get_running_loop().create_future()

    with monkeypatch.context() as patch:
        patch.setattr(engine, "_read_head", hang)
        turn = asyncio.create_task(engine.campaign("a"))
        await won.wait()
        assert await other.coordinator() == "a"
        turn.cancel()
        with pytest.raises(asyncio.CancelledError):
            await turn
    assert await other.coordinator() == ""
    await client.txn([], [KeyOp(engine.keys.head, b'{"layout": 99}').request()], safe=True)
    with pytest.raises(EngineError, match="layout 99"):
        await engine.campaign("a")
    assert await other.coordinator() == ""
    assert engine.seat is None


async def test_a_place_won_without_an_answer_is_free_again(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = start()
    client = await engine._open_once()
    txn = client.txn
    calls = 0

    async def lossy(*arguments: Any, **more: Any) -> Any:
        nonlocal calls
        calls += 1
        found = await txn(*arguments, **more)
        if calls == 1:
            raise EtcdUnavailable("no answer", perhaps=True)
        return found

    monkeypatch.setattr(client, "txn", lossy)
    begun = time.monotonic()
    await engine.campaign("a")
    assert time.monotonic() - begun < 2  # without waiting for the lease of 3 s


async def test_closing_ends_a_campaign(start: Start) -> None:
    first, second = start(), start()
    await first.campaign("first")
    turn = asyncio.create_task(second.campaign("second"))
    await second.coordinator()
    await asyncio.sleep(0.1)
    await second.close()
    async with asyncio.timeout(2):
        with pytest.raises(EngineError, match="closed"):
            await turn
    await first.close()
    assert await first.coordinator() == ""


async def test_a_key_removed_by_hand_ends_the_term(start: Start) -> None:
    engine = start()
    await engine.campaign("a")
    seat = engine.seat
    assert seat is not None
    client = engine._demand_open()
    await client.txn([], [KeyOp(engine.keys.coordinator, None).request()], safe=True)
    async with asyncio.timeout(2.5):  # renewed each second
        await seat.lost.wait()


async def test_a_later_term_heard_of_ends_this_one(start: Start) -> None:
    engine = start()
    term = await engine.campaign("a")
    seat = engine.seat
    assert seat is not None
    seat.heard(term)
    seat.heard(term - 1)
    assert not seat.lost.is_set()
    seat.heard(term + 1)
    assert seat.lost.is_set()


async def test_a_holder_is_told_once(start: Start) -> None:
    first, second = start(), start()
    heard: list[tuple[str, int]] = []
    term = await first.campaign("first")
    turn = asyncio.create_task(
        second.campaign("second", told=lambda holder, term: heard.append((holder, term)))
    )
    await asyncio.sleep(1.3)  # it looks again after a second
    assert heard == [("first", term)]
    await first.close()
    assert await turn > term
    assert len(heard) == 1


async def test_who_takes_over_without_loading_removes_what_is_deleted(start: Start) -> None:
    first, second = start(), start()
    await second.coordinator()
    term = await first.campaign("first")
    await first.commit([batch(1, put("a", 1), put("b", 1), term=term)])
    await first.commit([batch(2, Record(Op.TOUCH, "VM", "a", 1, 2), term=term)])
    await first.close()
    term = await second.campaign("second")
    await second.commit([batch(3, Record(Op.DELETE, "VM", "a", 1, 3), term=term)])
    _, found, _ = await second._demand_open().range(
        second.keys.touches, prefix_end(second.keys.touches)
    )
    assert found == []


async def test_only_the_heir_takes_a_place_that_is_handed_over(start: Start) -> None:
    first, heir, other = start(), start(), start()
    await first.campaign("first")
    others = asyncio.create_task(other.campaign("other", mine=lambda text: text == "other"))
    turn = asyncio.create_task(heir.campaign("heir", mine=lambda text: text == "heir"))
    assert await other.coordinator() == "first"
    await first.hand_over("heir", seconds=30)
    async with asyncio.timeout(5):
        term = await turn
    assert await other.coordinator() == "heir"
    await heir.commit([batch(1, put("a", 1), term=term)])
    # Once the heir has led, anybody may follow it.
    await heir.close()
    async with asyncio.timeout(5):
        assert await others > term


async def test_a_heir_that_does_not_come_is_not_waited_for_longer(start: Start) -> None:
    first, other = start(), start()
    await first.campaign("first")
    await first.hand_over("nobody", seconds=1)
    assert await other.claim("other") is None
    async with asyncio.timeout(10):
        await other.campaign("other")


async def test_who_has_lost_the_place_cannot_hand_it_over(start: Start) -> None:
    engine, rival = start(), start()
    await engine.campaign("a")
    assert engine.seat is not None
    client = engine._demand_open()
    await client.revoke(engine.seat._lease, seconds=5)
    term = await rival.campaign("b")
    with pytest.raises(EngineError):
        await engine.hand_over("c", seconds=30)
    assert engine.seat.lost.is_set()
    assert rival.seat is not None
    assert rival.seat.term == term
    await rival.close()
    # No heir was named.
    third = start()
    async with asyncio.timeout(5):
        await third.campaign("third")
