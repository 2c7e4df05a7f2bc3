"""A command's thread and its client, who may leave at any moment."""

from __future__ import annotations

import asyncio
from typing import Any

import orjson
import pytest
from xapi_sdk.failure import Failure
from xapi_xe.errors import Disconnected

from xapi.operations.context import Origin
from xapi.server.thin.api import InnerAPI
from xapi.server.thin.terminal import Thread


class Server:
    """Answers calls; `VM.wait` never."""

    def __init__(self) -> None:
        self.called: list[list[Any]] = []
        self.waits = asyncio.Event()
        self.cancelled = False

    async def ask(self, body: bytes, origin: Origin) -> bytes:
        assert origin.address == "192.0.2.1"
        call = orjson.loads(body)
        self.called.append([call["method"], *call["params"]])
        if call["method"] == "VM.wait":
            self.waits.set()
            try:
                await asyncio.Event().wait()
            except asyncio.CancelledError:
                self.cancelled = True
                raise
        if call["method"] == "VM.refused":
            error = {"code": 1, "message": "VM_BAD_POWER_STATE", "data": ["a", "b", "c"]}
            return orjson.dumps({"jsonrpc": "2.0", "error": error, "id": call["id"]})
        return orjson.dumps({"jsonrpc": "2.0", "result": "ref", "id": call["id"]})


def api_of(server: Server) -> tuple[InnerAPI, Thread]:
    way = Thread(asyncio.get_running_loop())
    return InnerAPI(server.ask, Origin("https", "192.0.2.1"), way), way


async def test_calls_have_the_session_in_front() -> None:
    server = Server()
    api, _ = api_of(server)
    await asyncio.to_thread(api.login, "root", "secret")
    assert await asyncio.to_thread(api.call, "VM.get_uuid", "r") == "ref"
    with pytest.raises(Failure) as refused:
        await asyncio.to_thread(api.call, "VM.refused")
    assert refused.value.description == ["VM_BAD_POWER_STATE", "a", "b", "c"]
    await asyncio.to_thread(api.close)
    await asyncio.to_thread(api.close)
    assert [call[0] for call in server.called] == [
        "session.login_with_password", "VM.get_uuid", "VM.refused", "session.logout",
    ]  # fmt: skip
    assert server.called[1] == ["VM.get_uuid", "ref", "r"]


async def test_a_client_that_leaves_ends_the_wait_and_the_session() -> None:
    server = Server()
    api, way = api_of(server)
    await asyncio.to_thread(api.login, "root", "secret")

    def work() -> None:
        try:
            api.call("VM.wait")
        finally:
            api.close()

    running = asyncio.create_task(asyncio.to_thread(work))
    await server.waits.wait()
    way.end()
    with pytest.raises(Disconnected):
        await running
    assert server.cancelled
    assert server.called[-1] == ["session.logout", "ref"]
    with pytest.raises(Disconnected):
        await asyncio.to_thread(api.call, "VM.get_uuid", "r")
