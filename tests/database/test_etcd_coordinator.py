"""The coordinator's place in etcd: turns, leases, loss, and what a former holder can do."""

from __future__ import annotations

import asyncio
import signal
import time

import pytest
from etcd_cases import Start, Writer, batch, put
from etcd_kit import Cluster
from tiny_model import MODELS, VM

from xapi.database import Database
from xapi.database.engines.base import (
    Fenced,
)


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
