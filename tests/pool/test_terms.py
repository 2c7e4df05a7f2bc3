"""Orders of a coordinator that has been replaced are refused by the hosts (decision 16)."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from xapi.database import Database
from xapi.database.engines.sqlite import SqliteEngine
from xapi.generated.records import MODELS
from xapi.pool.acting import INTERNAL, Acting
from xapi.pool.agents import Gate
from xapi.pool.listener import Peer
from xapi.pool.migration import Migrations
from xapi.pool.terms import Terms
from xapi.xenops import messages as m
from xapi.xenops.agent import Agent
from xapi.xenops.backends.simulator import Simulator
from xapi.xenops.errors import Superseded
from xapi.xenops.service import AgentService
from xapi.xenops.switch import Switch

COORDINATOR = Peer("coordinator", "192.0.2.1")


async def nothing(*_: Any) -> None:
    return


def order(term: int) -> dict[str, Any]:
    message = m.to_wire(m.ListGuests())
    return {"message": message, "acting": INTERNAL.plain(), "revision": 0, "term": term}


async def test_an_older_term_is_refused_from_the_first_order_of_a_newer_one() -> None:
    switch, terms, agent = Switch(), Terms(), Agent(Simulator())
    service = AgentService(switch, agent)
    gate = Gate(switch, service, lambda: COORDINATOR.uuid, nothing, terms)
    moves = Migrations(agent, nothing, nothing, terms)  # type: ignore[arg-type]
    assert await gate.serve(COORDINATOR, order(4), nothing) == []
    assert await gate.serve(COORDINATOR, order(7), nothing) == []
    with pytest.raises(Superseded) as refused:
        await gate.serve(COORDINATOR, order(6), nothing)
    assert refused.value.code == "CANNOT_CONTACT_HOST"
    # Also by whoever else takes orders there.
    asked = {**order(6), "token": "t", "vm_id": "v", "operation": "o", "to": {}}
    for serve in (moves._send, moves._receive):
        with pytest.raises(Superseded):
            await serve(COORDINATOR, asked, nothing)
    terms.heard(6)
    assert await gate.serve(COORDINATOR, order(6), nothing) == []
    await service.aclose()


async def test_who_is_replaced_while_an_order_waits_is_refused() -> None:
    switch, terms, agent = Switch(), Terms(), Agent(Simulator())
    service = AgentService(switch, agent)
    go_on = asyncio.Event()

    async def knows(_who: Acting, _revision: int) -> None:
        await go_on.wait()

    gate = Gate(switch, service, lambda: COORDINATOR.uuid, knows, terms)
    waiting = asyncio.ensure_future(gate.serve(COORDINATOR, order(1), nothing))
    await asyncio.sleep(0)
    terms.heard(2)
    go_on.set()
    with pytest.raises(Superseded):
        await waiting
    await service.aclose()


async def test_each_run_on_sqlite_has_a_higher_term(tmp_path: Any) -> None:
    seen: list[int] = []
    for _ in range(3):
        db = Database(MODELS, SqliteEngine(tmp_path / "state.sqlite"))
        await db.open()
        seen.append(db.term)
        await db.close()
    assert seen == sorted(set(seen))
