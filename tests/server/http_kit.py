"""Listeners over a dispatcher that echoes, and raw HTTP to talk to them."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncGenerator, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from xapi.idl.errors import XenAPIError
from xapi.operations.context import Origin
from xapi.server.actions import ActionRequest, Actions
from xapi.server.freshness import Freshness
from xapi.server.http import Router
from xapi.server.limits import HttpLimits
from xapi.server.listeners import Address, Listeners, TlsFiles
from xapi.server.rpc import RpcEndpoint
from xapi.wire.limits import MalformedRequest
from xapi.wire.parts import Parts


class EchoDispatcher:
    """``bad`` is malformed; ``big N`` answers N bytes; ``wait`` waits for `release`."""

    def __init__(self) -> None:
        self.origins: list[Origin] = []
        self.release = asyncio.Event()
        self.waiting = asyncio.Event()
        self.finished: list[bytes] = []
        self.cancelled: list[bytes] = []

    def start_xmlrpc(self, body: bytes, origin: Origin) -> bytes | Coroutine[Any, Any, Parts]:
        return self._start(b"xml:", body, origin)

    def start_jsonrpc(self, body: bytes, origin: Origin) -> bytes | Coroutine[Any, Any, Parts]:
        return self._start(b"json:", body, origin)

    def _start(self, mark: bytes, body: bytes, origin: Origin):
        self.origins.append(origin)
        if body == b"bad":
            raise MalformedRequest("not a call")
        if body.startswith(b"big "):
            return self._big(int(body[4:]))
        if body.startswith((b"wait", b"event.from")):
            return self._wait(mark + body)
        return mark + body

    async def _big(self, size: int) -> Parts:
        return Parts([b"0123456789" * 100] * (size // 1000))

    async def _wait(self, answer: bytes) -> Parts:
        self.waiting.set()
        try:
            await self.release.wait()
        except asyncio.CancelledError:
            self.cancelled.append(answer)
            raise
        self.finished.append(answer)
        return Parts([answer])


class FixedRevision:
    revision = durable_revision = 7

    async def durable(self, revision: int | None = None) -> None:
        raise AssertionError("nobody asks")


@dataclass
class Reply:
    status: int
    head: bytes
    body: bytes

    def header(self, name: str) -> str | None:
        found = re.search(rb"(?im)^" + name.encode() + rb": *(.*?)\r$", self.head)
        return found[1].decode() if found else None


@dataclass
class Echo:
    listeners: Listeners
    rpc: RpcEndpoint
    dispatcher: EchoDispatcher
    actions: Actions
    http: Address
    socket: Path

    async def connect(self) -> Connection:
        return Connection(*await asyncio.open_connection(self.http.host, self.http.port))

    async def connect_unix(self) -> Connection:
        return Connection(*await asyncio.open_unix_connection(str(self.socket)))

    async def once(self, request: bytes) -> Reply:
        """One request on a connection of its own."""
        connection = await self.connect()
        try:
            return await connection.ask(request)
        finally:
            await connection.close()


@dataclass
class Connection:
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter

    async def ask(self, request: bytes) -> Reply:
        self.writer.write(request)
        return await self.read()

    async def read(self) -> Reply:
        async with asyncio.timeout(10):
            head = await self.reader.readuntil(b"\r\n\r\n")
            length = re.search(rb"(?i)content-length: (\d+)", head)
            body = await self.reader.readexactly(int(length[1])) if length else b""
        return Reply(int(head.split(b" ", 2)[1]), head, body)

    async def closed(self) -> bool:
        """True once the server has closed; fails after ten seconds."""
        async with asyncio.timeout(10):
            try:
                return await self.reader.read() == b""
            except ConnectionResetError:
                return True

    async def close(self) -> None:
        self.writer.close()


def post(body: bytes, path: str = "/", *headers: str, version: str = "1.1") -> bytes:
    lines = [f"POST {path} HTTP/{version}", f"Content-Length: {len(body)}", *headers]
    if version == "1.1" and not any(h.lower().startswith("host:") for h in headers):
        lines.append("Host: x")
    return "\r\n".join([*lines, "", ""]).encode() + body


async def until(condition: Callable[[], bool]) -> None:
    """Return once it holds: for what the other end of a connection causes, and no event tells."""
    async with asyncio.timeout(10):
        while not condition():  # noqa: ASYNC110
            await asyncio.sleep(0.005)


def _refuse(_asked: ActionRequest, _error: XenAPIError) -> None:
    """Nobody has tasks here."""


@asynccontextmanager
async def echo_server(
    tmp_path: Path, tls: TlsFiles | None = None, **limits: Any
) -> AsyncGenerator[Echo]:
    dispatcher = EchoDispatcher()
    settings = HttpLimits(**limits)
    rpc = RpcEndpoint(dispatcher, settings, Freshness(FixedRevision()))
    actions = Actions()
    listeners = Listeners(Router(rpc, actions, _refuse), rpc, settings)
    path = tmp_path / "s"
    await listeners.open_unix(path)
    http = await listeners.open_tcp(Address("127.0.0.1", 0), tls)
    try:
        yield Echo(listeners, rpc, dispatcher, actions, http, path)
    finally:
        dispatcher.release.set()
        await listeners.close(2.0)
