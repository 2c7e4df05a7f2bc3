"""Commits to etcd whose answers were lost, late, or given by another writer."""

from __future__ import annotations

import asyncio
import time
from typing import Any

import pytest
from etcd_cases import NewCluster, Start, batch, large, put

from xapi.database.engines.base import (
    EngineError,
    Op,
    Precondition,
    Record,
)
from xapi.database.engines.etcd_client import EtcdClosed, EtcdUnavailable


async def test_a_lost_answer_is_found_out(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    """etcd did it and the connection broke: repeating must neither fail nor do it twice."""
    engine = start()
    term = await engine.campaign("a")
    client = engine._demand_open()
    attempt = client._attempt
    lose = [True]

    async def lossy(path: str, data: bytes) -> object:
        answer = await attempt(path, data)
        if path.endswith("/txn") and lose and lose.pop():
            raise ConnectionResetError("the answer is lost")
        return answer

    monkeypatch.setattr(client, "_attempt", lossy)
    await engine.commit([batch(1, put("a", 1), term=term)])
    assert lose == []
    await engine.commit([batch(2, put("b", 2), term=term)])
    assert [o.ref for o in (await engine.load()).objects] == ["a", "b"]


async def test_what_stayed_unknown_does_not_disturb_the_next_commit(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = start()
    term = await engine.campaign("a")
    client = engine._demand_open()
    txn = client.txn

    async def lossy(*arguments: object, **more: object) -> object:
        await txn(*arguments, **more)  # type: ignore[arg-type]
        raise EtcdUnavailable("no answer", perhaps=True)

    with monkeypatch.context() as patch:
        patch.setattr(client, "txn", lossy)
        with pytest.raises(EngineError, match="no answer"):
            await engine.commit([batch(1, put("a", 1), term=term)])
    undo = batch(2, Record(Op.DELETE, "VM", "a", 2, 2), term=term)
    await engine.commit([undo, batch(3, put("b", 3), preconditions=(Precondition("a", None),))])
    assert [o.ref for o in (await engine.load()).objects] == ["b"]


async def test_a_writer_without_a_term_does_not_overwrite_unseen(start: Start) -> None:
    one, two = start(), start()
    await one.load()
    await two.load()
    await one.commit([batch(1, put("a", 1))])
    await two.commit([batch(2, put("b", 2), preconditions=(Precondition("a", 1),))])
    with pytest.raises(EngineError):
        await one.commit([batch(3, put("b", 3), preconditions=(Precondition("b", None),))])
    snapshot = await one.load()
    assert [(o.ref, o.modified) for o in snapshot.objects] == [("a", 1), ("b", 2)]


async def test_a_large_batch_whose_last_answer_was_lost_blocks_nothing(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its parts are applied and gone, and the engine has not heard of it."""
    engine = start()
    term = await engine.campaign("a")
    swap = engine._swap

    async def lossy(*arguments: Any) -> bool:
        done = await swap(*arguments)
        if len(arguments) > 3 and not arguments[3].staged:
            engine._head, engine._head_at = staged
            engine._unsure.add(arguments[3].id)
            raise EtcdUnavailable("no answer", perhaps=True)
        staged[:] = [engine._head, engine._head_at]
        return done

    staged: list[Any] = []
    with monkeypatch.context() as patch:
        patch.setattr(engine, "_swap", lossy)
        await engine.commit([large(1, term)])
    await engine.commit([batch(2, put("b", 2), term=term)])
    assert len((await engine.load()).objects) == 1001
    assert await engine.check() == []


async def test_a_cancelled_commit_is_not_somebody_elses(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = start()
    term = await engine.campaign("a")
    client = engine._demand_open()
    txn = client.txn
    arrived = asyncio.Event()

    async def slow(*arguments: Any, **more: Any) -> object:
        await txn(*arguments, **more)
        arrived.set()
        return await asyncio.get_running_loop().create_future()

    with monkeypatch.context() as patch:
        patch.setattr(client, "txn", slow)
        commit = asyncio.create_task(engine.commit([batch(1, put("a", 1), term=term)]))
        await arrived.wait()
        commit.cancel()
        with pytest.raises(asyncio.CancelledError):
            await commit
    await engine.commit([batch(2, put("b", 2), term=term)])
    assert engine.seat is not None
    assert not engine.seat.lost.is_set()
    assert [o.ref for o in (await engine.load()).objects] == ["a", "b"]


async def test_closing_ends_what_is_under_way(new_cluster: NewCluster) -> None:
    cluster = new_cluster()
    engine = cluster.engine()
    term = await engine.campaign("a")
    client = engine._demand_open()
    following = asyncio.ensure_future(anext(engine.watch(0), None))
    cluster.members[0].pause()
    commit = asyncio.create_task(engine.commit([batch(1, put("a", 1), term=term)]))
    await asyncio.sleep(0)
    begun = time.monotonic()
    await engine.close()
    with pytest.raises(EngineError, match="closed"):
        await commit
    assert await following is None
    # Giving the place up is tried for a while; nothing else waits.
    assert time.monotonic() - begun < 3
    assert client._session is None
    with pytest.raises(EtcdClosed):
        await client.range(b"/x")
