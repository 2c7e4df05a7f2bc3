"""The messages of class event reach the hub with the caller's session and the right arguments."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import orjson
import pytest
from helpers import World

from xapi.events.hub import EventHub
from xapi.generated import records
from xapi.generated.errors import HandleInvalid, SessionInvalid, SessionNotRegistered
from xapi.idl.encoded import Encoded
from xapi.operations.event import event

MESSAGES = event()


@pytest.fixture
async def live(world: World) -> AsyncIterator[World]:
    """The world with a real hub."""
    hub = EventHub(world.db)
    await hub.start()
    world.services.events = hub
    yield world
    await hub.close()


def decoded(result: Encoded) -> object:
    return orjson.loads(b"".join(result.json_parts()))


async def test_inject_then_from(live: World) -> None:
    call = live.call("event.inject")
    (pool,) = records.pool.all(live.db)
    token = await MESSAGES.inject(call, "pool", pool.ref)
    answer = await MESSAGES.from_(call, ("pool",), token, 30.0)
    got = decoded(answer)
    assert isinstance(got, dict)
    assert [(e["operation"], e["ref"]) for e in got["events"]] == [("mod", pool.ref)]
    assert got["token"] > token
    with pytest.raises(HandleInvalid):
        await MESSAGES.inject(call, "VM", pool.ref)


async def test_from_ends_with_the_callers_session(live: World) -> None:
    call = live.call("event.from", session="OpaqueRef:mine")
    poll = asyncio.create_task(MESSAGES.from_(call, ("VDI",), "", 3600.0))
    await asyncio.sleep(0)
    live.services.events.session_gone("OpaqueRef:mine")
    with pytest.raises(SessionInvalid) as caught:
        await poll
    assert list(caught.value.params) == ["OpaqueRef:mine"]


async def test_the_old_mechanism(live: World) -> None:
    call = live.call("event.next")
    with pytest.raises(SessionNotRegistered):
        await MESSAGES.next(call)
    before = await MESSAGES.get_current_id(call)
    await MESSAGES.register(call, ("network",))
    with live.db.transaction() as tx:
        ref = records.network.create(tx, name_label="n")
    got = decoded(await MESSAGES.next(call))
    assert isinstance(got, list)
    assert [(e["operation"], e["ref"]) for e in got] == [("add", ref)]
    assert await MESSAGES.get_current_id(call) == before + 1
    await MESSAGES.unregister(call, ("network",))
    with pytest.raises(SessionNotRegistered):
        await MESSAGES.next(call)
