"""Where the other hosts of the pool connect: mutual TLS, the pool secret, and membership.

Who shows no certificate of the pool's authority does not get past the handshake; who is no member
(any more) or does not know the pool secret gets 403. Handlers are registered by name; this module
must not know what they do. Answers are lines of JSON, some with data behind (`xapi.pool.link`).
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import ssl
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass
from typing import Any, TypeAlias

import orjson
from aiohttp import web

from xapi.idl.errors import XenAPIError
from xapi.pool.certificates import peer_uuid
from xapi.pool.link import EXCHANGE_BYTES, KEEP_ALIVE, LINE_BYTES
from xapi.xenops.errors import XenopsError

__all__ = ["Exchanger", "Handler", "Listener", "Peer", "Send", "Streamer"]

_log = logging.getLogger(__name__)

_PREFIX = "/pool/"
_STOP_SECONDS = 1.0
WRITE_SECONDS = 30.0
"""For the other side to take a piece: one that does not is dropped, and comes again."""
READ_SECONDS = 30.0
"""For the other side to send the next piece of its data."""
_PIECE = 256 << 10
_EXCHANGES = 4
"""Requests with data that are in memory at one time; others are not read meanwhile."""
_HEAD_BYTES = 64 << 10
"""The longest line before data."""


@dataclass(frozen=True, slots=True)
class Peer:
    """The host at the other end, as its certificate says."""

    uuid: str
    address: str


Send: TypeAlias = Callable[[bytes], Awaitable[None]]
"""Writes a line, or several; waits while the other side does not read."""
Handler: TypeAlias = Callable[[Peer, Any], Coroutine[Any, Any, Any]]
"""Gives the result of a request, as plain values."""
Streamer: TypeAlias = Callable[[Peer, Any, Send], Coroutine[Any, Any, Any]]
"""The same, with lines before the result."""
Exchanger: TypeAlias = Callable[[Peer, Any, memoryview], Coroutine[Any, Any, tuple[Any, bytes]]]
"""Gives the result of a request that brings data, and the bytes that go with it."""
Channel: TypeAlias = Callable[[Peer, web.WebSocketResponse], Awaitable[None]]


class Listener:
    """The host-to-host port; `close` ends it and what runs for others."""

    def __init__(self, context: ssl.SSLContext, accepts: Callable[[str, str], bool]) -> None:
        """`accepts`: whether the host of a uuid may show this pool secret."""
        self._context = context
        self._accepts = accepts
        self.member: Callable[[str, str], bool] = _nobody
        """Whether the host of a uuid may ask for the named thing."""
        self.write_seconds = WRITE_SECONDS
        self._streamers: dict[str, Streamer] = {}
        self._channels: dict[str, Channel] = {}
        self._exchangers: dict[str, Exchanger] = {}
        self._room = asyncio.Semaphore(_EXCHANGES)
        self._server = web.Server(self._serve, access_log=None)
        self._listening: asyncio.Server | None = None
        self._answering: set[asyncio.Task[Any]] = set()
        self._closed = False

    def handle(self, name: str, handler: Handler) -> None:
        """Answer requests of the name."""

        async def plain(peer: Peer, payload: Any, _send: Send) -> Any:
            return await handler(peer, payload)

        self._streamers[name] = plain

    def stream(self, name: str, streamer: Streamer) -> None:
        """Answer requests of the name with lines."""
        self._streamers[name] = streamer

    def exchange(self, name: str, exchanger: Exchanger) -> None:
        """Answer requests of the name that bring data, or get some."""
        self._exchangers[name] = exchanger

    def drop(self, *names: str) -> None:
        """Do not answer these any more."""
        for name in names:
            self._streamers.pop(name, None)

    def channel(self, name: str, channel: Channel) -> None:
        """Serve two-way channels of the name."""
        self._channels[name] = channel

    async def open(self, host: str, port: int) -> int:
        """Listen; gives the port. Raises OSError."""
        loop = asyncio.get_running_loop()
        self._listening = await loop.create_server(
            self._server, host, port, ssl=self._context, ssl_handshake_timeout=10.0
        )
        return int(self._listening.sockets[0].getsockname()[1])

    async def close(self) -> None:
        """Stop, and cancel what runs for others."""
        self._closed = True
        if self._listening is not None:
            self._listening.close()
        # Many only end when the other side leaves: not waited for.
        for task in self._answering:
            task.cancel()
        # Idle connections end now: a shutdown alone waits for their next request.
        self._server.pre_shutdown()
        await self._server.shutdown(_STOP_SECONDS)

    async def _serve(self, request: web.BaseRequest) -> web.StreamResponse:
        task = asyncio.current_task()
        if task is None:
            raise RuntimeError("a request is served by a task")
        if self._closed:
            # A connection whose handshake went on during the close, which did not see it.
            if request.transport is not None:
                request.transport.abort()
            return web.Response(status=503)
        self._answering.add(task)
        try:
            return await self._respond(request)
        finally:
            self._answering.discard(task)

    async def _respond(self, request: web.BaseRequest) -> web.StreamResponse:
        name = request.path.removeprefix(_PREFIX)
        peer = self._identify(request, name)
        if peer is None:
            return web.Response(status=403)
        if name in self._channels:
            socket = web.WebSocketResponse(heartbeat=KEEP_ALIVE, max_msg_size=LINE_BYTES)
            await socket.prepare(request)
            await self._channels[name](peer, socket)
            return socket
        if request.method != "POST":
            return web.Response(status=404)
        exchanger = self._exchangers.get(name)
        if exchanger is not None:
            return await self._answer(
                request, peer, lambda _send: self._exchanged(request, peer, exchanger)
            )
        streamer = self._streamers.get(name)
        if streamer is None:
            return web.Response(status=404)
        body = await _body(request)
        if body is None:
            return web.Response(status=413)
        payload = orjson.loads(body)
        return await self._answer(request, peer, lambda send: _told(streamer(peer, payload, send)))

    async def _exchanged(self, request: web.BaseRequest, peer: Peer, exchanger: Exchanger) -> bytes:
        """What comes last: the result and its data."""
        async with self._room:
            body = memoryview(await _data(request))
            end = bytes(body[:_HEAD_BYTES]).find(b"\n")
            if end < 0:
                raise ConnectionResetError("a request with data begins with a line")
            work = exchanger(peer, orjson.loads(body[:end]), body[end + 1 :])
            result, data = await work
            head = orjson.dumps({"result": result, "bytes": len(data)})
            return b"".join((head, b"\n", data))

    def _identify(self, request: web.BaseRequest, name: str) -> Peer | None:
        transport = request.transport
        tls = None if transport is None else transport.get_extra_info("ssl_object")
        uuid = "" if tls is None else peer_uuid(tls)
        given = request.headers.get("Authorization", "").removeprefix("Pool ")
        if not (uuid and self._accepts(uuid, given) and self.member(uuid, name)):
            _log.warning("a host is refused: %s from %s asks for %s", uuid, request.remote, name)
            return None
        return Peer(uuid, request.remote or "")

    async def _answer(
        self,
        request: web.BaseRequest,
        peer: Peer,
        begin: Callable[[Send], Coroutine[Any, Any, bytes]],
    ) -> web.StreamResponse:
        """`begin`: the work; gives what comes last."""
        response = web.StreamResponse(headers={"Content-Type": "application/json"})
        await response.prepare(request)
        # One writer at a time: signs of life come between whole lines.
        writing = asyncio.Lock()

        async def write(data: bytes, *, last: bool) -> None:
            async with writing:
                for at in range(0, len(data), _PIECE):
                    piece = data[at : at + _PIECE]
                    # The end comes with the last bytes: a client that has read them may use the
                    # connection again.
                    ends = last and at + _PIECE >= len(data)
                    try:
                        async with asyncio.timeout(self.write_seconds):
                            await (response.write_eof if ends else response.write)(piece)
                    except TimeoutError:
                        raise ConnectionResetError("the peer takes nothing of its answer") from None

        async def send(line: bytes) -> None:
            await write(line + b"\n", last=False)

        work = asyncio.get_running_loop().create_task(_outcome(begin(send)))
        try:
            while not work.done():
                await asyncio.wait((work,), timeout=KEEP_ALIVE)
                if not work.done():
                    await send(b"{}")
            await write(work.result(), last=True)
        except ConnectionError as error:
            _log.info("host %s has left in the middle: %r", peer.uuid, error)
            if request.transport is not None:
                request.transport.abort()
        finally:
            if not work.done():
                work.cancel()
                with contextlib.suppress(asyncio.CancelledError):
                    await work
        return response


async def _body(request: web.BaseRequest) -> bytes | None:
    """None if it is too large. (`request.read` has a bound of its own, too low for a join.)"""
    body = bytearray()
    async for piece in request.content.iter_any():
        body += piece
        if len(body) > LINE_BYTES:
            return None
    return bytes(body)


async def _data(request: web.BaseRequest) -> bytearray:
    """Raises ConnectionResetError if it is too large, or does not come."""
    body = bytearray()
    pieces = request.content.iter_any()
    while True:
        try:
            async with asyncio.timeout(READ_SECONDS):
                piece = await anext(pieces, b"")
        except TimeoutError:
            raise ConnectionResetError("the peer does not send its data") from None
        if not piece:
            return body
        body += piece
        if len(body) > EXCHANGE_BYTES + _HEAD_BYTES:
            raise ConnectionResetError("the peer sends more than it may")


async def _told(work: Coroutine[Any, Any, Any]) -> bytes:
    return orjson.dumps({"result": await work}) + b"\n"


def _nobody(_uuid: str, _name: str) -> bool:
    return False


async def _outcome(work: Coroutine[Any, Any, bytes]) -> bytes:
    """What comes last, or the line that says what went wrong."""
    try:
        return await work
    except XenAPIError as error:
        told: Any = {"failure": error.description}
    except XenopsError as error:
        told = {"xenops": error.to_plain()}
    except ConnectionError:
        raise
    except Exception as error:  # noqa: BLE001 - told to the other host, logged with its trace
        _log.exception("a request of another host failed")
        told = {"failure": ["INTERNAL_ERROR", type(error).__name__]}
    return orjson.dumps(told) + b"\n"
