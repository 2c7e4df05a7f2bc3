"""Commits to etcd whose answers were lost, late, or given by another writer."""

from __future__ import annotations

import pytest
from etcd_cases import Start, batch, put

from xapi.database.engines.base import (
    EngineError,
    Op,
    Precondition,
    Record,
)
from xapi.database.engines.etcd_client import EtcdUnavailable


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
