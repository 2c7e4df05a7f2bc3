"""Requests to another host of the pool, over mutual TLS.

A request is one POST of JSON; its answer comes as lines of JSON, so that a long one can report
progress and a dead host is told from a busy one: while nothing else is to be said, the other side
sends an empty line object every `KEEP_ALIVE` seconds. The last line holds the result or the error.
Requests that move data (`Link.exchange`) are a line of JSON and then the bytes, both ways.
The certificate must carry the uuid of the host that is meant (`xapi.pool.certificates`).
The HTTP is the SDK's; only the two-way channels of migrations are aiohttp's (decision 19).
"""

from __future__ import annotations

import ssl
from collections.abc import (
    AsyncGenerator,
    AsyncIterable,
    AsyncIterator,
    Callable,
    Mapping,
    Sequence,
)
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, cast

import aiohttp
import orjson
from xapi_sdk.aio.stream import AsyncStreams, StreamedAnswer
from xapi_sdk.endpoint import TLS
from xapi_sdk.endpoint import Endpoint as Server
from xapi_sdk.failure import XapiError
from xapi_sdk.http1 import request_head

from xapi.generated import errors
from xapi.idl.errors import XenAPIError
from xapi.xenops.errors import XenopsError

__all__ = [
    "CONNECT_SECONDS",
    "EXCHANGE_BYTES",
    "KEEP_ALIVE",
    "SILENCE",
    "Endpoint",
    "Link",
    "LinkBroken",
    "Links",
    "failure",
]

KEEP_ALIVE = 2.0
"""Seconds between two signs of life in an answer."""
SILENCE = 8.0
"""Seconds without any line after which the other host counts as gone."""
CONNECT_SECONDS = 4.0
LINE_BYTES = 64 << 20
"""The longest line: a transaction that changed very much."""
EXCHANGE_BYTES = 16 << 20
"""The most data that one request, or its answer, brings."""


class LinkBroken(Exception):
    """The other host did not answer, or stopped in the middle: what it did is not known."""


@dataclass(frozen=True, slots=True)
class Endpoint:
    """A host of the pool and where it listens for the others."""

    uuid: str
    address: str
    """``host:port``."""


class Links:
    """All connections of this host to others; closes them."""

    def __init__(self, context: Callable[[], ssl.SSLContext], secret: Callable[[], str]) -> None:
        """`context`, `secret`: what this host shows, at the time of each request."""
        self.secret = secret
        self._context = context
        self._streams: dict[Endpoint, AsyncStreams] = {}
        self._of: ssl.SSLContext | None = None
        self._former: list[AsyncStreams] = []
        """Under way with a certificate that has been replaced."""
        self._channels: aiohttp.ClientSession | None = None
        self._closed = False

    def to(self, endpoint: Endpoint) -> Link:
        return Link(self, endpoint)

    def streams(self, endpoint: Endpoint) -> AsyncStreams:
        """The connections to a host, made with the certificate that this host shows now."""
        if self._closed:
            raise LinkBroken("this host is stopping")
        context = self._context()
        if context is not self._of:
            # What is under way ends on its connection.
            for former in self._streams.values():
                former.retire()
            self._former = [
                kept for kept in (*self._former, *self._streams.values()) if not kept.unused
            ]
            self._streams.clear()
            self._of = context
        found = self._streams.get(endpoint)
        if found is None:
            for other in [key for key, value in self._streams.items() if value.unused]:
                del self._streams[other]
            tls = TLS(context=context, server_name=endpoint.uuid)
            found = self._streams[endpoint] = AsyncStreams(tls, CONNECT_SECONDS)
        return found

    def context(self) -> ssl.SSLContext:
        """What this host shows and whom it believes."""
        return self._context()

    def channels(self) -> aiohttp.ClientSession:
        """What two-way channels are opened with."""
        if self._closed:
            raise LinkBroken("this host is stopping")
        if self._channels is None:
            self._channels = aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0))
        return self._channels

    async def close(self) -> None:
        self._closed = True
        for streams in (*self._streams.values(), *self._former):
            streams.close()
        if self._channels is not None:
            await self._channels.close()


class Link:
    """Requests to one host."""

    def __init__(self, links: Links, endpoint: Endpoint) -> None:
        self._links = links
        self.endpoint = endpoint
        """May be set anew: the next request goes there."""

    async def ask(self, name: str, payload: Mapping[str, Any], *, silence: float = SILENCE) -> Any:
        """The result. Raises LinkBroken, and the errors of the other side."""
        async with self.stream(name, payload, silence=silence) as lines:
            given = [line["result"] async for line in lines if "result" in line]
        if not given:
            raise LinkBroken(f"{self.endpoint.address} ended its answer without a result")
        return given[-1]

    @asynccontextmanager
    async def stream(
        self,
        name: str,
        payload: Mapping[str, Any],
        *,
        silence: float = SILENCE,
        alive: Callable[[], None] | None = None,
    ) -> AsyncGenerator[AsyncIterator[dict[str, Any]]]:
        """The lines of the answer as they come, signs of life left out.

        `alive` is called after each line, signs of life included."""
        async with self._open(name, orjson.dumps(payload), "application/json", silence) as answer:
            yield _lines(answer, alive)

    async def exchange(
        self,
        name: str,
        payload: Mapping[str, Any],
        data: bytes | memoryview = b"",
        *,
        silence: float = SILENCE,
    ) -> tuple[Any, bytes]:
        """The result of a request that brings `data`, and the bytes that come with it.

        At most `EXCHANGE_BYTES` each. Raises as `ask` does.
        """
        body = b"".join((orjson.dumps(payload), b"\n", data))
        async with self._open(name, body, "application/octet-stream", silence) as answer:
            return await _result_and_data(answer)

    @asynccontextmanager
    async def _open(
        self, name: str, body: bytes, content_type: str, silence: float
    ) -> AsyncGenerator[StreamedAnswer]:
        endpoint = self.endpoint
        try:
            server = Server.parse(f"https://{endpoint.address}")
            headers = self._headers() | {
                "Content-Type": content_type,
                "Content-Length": str(len(body)),
            }
            request = request_head("POST", f"/pool/{name}", server.authority, headers) + body
            async with self._links.streams(endpoint).open(server, request, silence) as answer:
                head = await answer.head()
                if head.status != 200:
                    raise LinkBroken(f"{endpoint.address} refuses: {head.status}")
                yield answer
        except (XapiError, TimeoutError, OSError, ValueError) as error:
            raise LinkBroken(f"{endpoint.address}: {error!r}") from error

    @asynccontextmanager
    async def channel(self, name: str) -> AsyncGenerator[aiohttp.ClientWebSocketResponse]:
        """A two-way channel for messages. Raises LinkBroken."""
        try:
            async with self._links.channels().ws_connect(
                f"https://{self.endpoint.address}/pool/{name}",
                heartbeat=KEEP_ALIVE,
                max_msg_size=LINE_BYTES,
                headers=self._headers(),
                ssl=self._links.context(),
                server_hostname=self.endpoint.uuid,
            ) as socket:
                yield socket
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise LinkBroken(f"{self.endpoint.address}: {error!r}") from error

    def _headers(self) -> dict[str, str]:
        return {"Authorization": f"Pool {self._links.secret()}"}


async def _lines(
    answer: AsyncIterable[bytes], alive: Callable[[], None] | None
) -> AsyncIterator[dict[str, Any]]:
    rest = bytearray()
    async for piece in answer:
        rest += piece
        if b"\n" not in piece:
            if len(rest) > LINE_BYTES:
                raise LinkBroken("the answer has an endless line")
            continue
        *lines, tail = bytes(rest).split(b"\n")
        rest = bytearray(tail)
        for text in lines:
            line = _line(text)
            if line:
                yield line
            if alive is not None:
                alive()


def _line(text: bytes | bytearray) -> dict[str, Any]:
    """Raises the error that the other host tells."""
    line = cast("dict[str, Any]", orjson.loads(text))
    if "failure" in line:
        raise failure(line["failure"])
    if "xenops" in line:
        raise XenopsError.from_plain(line["xenops"])
    return line


async def _result_and_data(answer: AsyncIterable[bytes]) -> tuple[Any, bytes]:
    rest = bytearray()
    result: Any = None
    length: int | None = None
    async for piece in answer:
        rest += piece
        while length is None and (end := rest.find(b"\n")) >= 0:
            line = _line(rest[:end])
            del rest[: end + 1]
            if "result" in line:
                result, length = line["result"], int(line["bytes"])
        if len(rest) > (LINE_BYTES if length is None else min(length, EXCHANGE_BYTES)):
            raise LinkBroken("the answer is longer than it may be")
    if length is None or len(rest) != length:
        raise LinkBroken("the answer ended before its data")
    return result, bytes(rest)


def failure(description: Sequence[str]) -> XenAPIError:
    """The error the other host gave, as an error of the same code."""
    code, *params = description
    cls = errors.BY_CODE.get(code, errors.InternalError)
    error = cls.__new__(cls)
    XenAPIError.__init__(error, *params)
    return error
