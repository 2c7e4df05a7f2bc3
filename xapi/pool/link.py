"""Requests to another host of the pool, over mutual TLS.

A request is one POST of JSON; its answer comes as lines of JSON, so that a long one can report
progress and a dead host is told from a busy one: while nothing else is to be said, the other side
sends an empty line object every `KEEP_ALIVE` seconds. The last line holds the result or the error.
The certificate must carry the uuid of the host that is meant (`xapi.pool.certificates`).
"""

from __future__ import annotations

import ssl
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, cast

import aiohttp
import orjson

from xapi.generated import errors
from xapi.idl.errors import XenAPIError
from xapi.xenops.errors import XenopsError

__all__ = [
    "CONNECT_SECONDS",
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
        self._context = context
        self._secret = secret
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=0, enable_cleanup_closed=False),
            read_bufsize=1 << 20,
        )

    def to(self, endpoint: Endpoint) -> Link:
        return Link(self._session, endpoint, self._context, self._secret)

    async def close(self) -> None:
        await self._session.close()


class Link:
    """Requests to one host."""

    def __init__(
        self,
        session: aiohttp.ClientSession,
        endpoint: Endpoint,
        context: Callable[[], ssl.SSLContext],
        secret: Callable[[], str],
    ) -> None:
        self._session = session
        self._context = context
        self._secret = secret
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
        timeout = aiohttp.ClientTimeout(
            total=None, sock_connect=CONNECT_SECONDS, connect=CONNECT_SECONDS, sock_read=silence
        )
        try:
            async with self._session.post(
                f"https://{self.endpoint.address}/pool/{name}",
                data=orjson.dumps(payload),
                headers=self._headers(),
                timeout=timeout,
                ssl=self._context(),
                server_hostname=self.endpoint.uuid,
            ) as response:
                if response.status != 200:
                    raise LinkBroken(f"{self.endpoint.address} refuses: {response.status}")
                yield _lines(response, alive)
        except (aiohttp.ClientError, TimeoutError, OSError, ValueError) as error:
            raise LinkBroken(f"{self.endpoint.address}: {error!r}") from error

    @asynccontextmanager
    async def channel(self, name: str) -> AsyncGenerator[aiohttp.ClientWebSocketResponse]:
        """A two-way channel for messages. Raises LinkBroken."""
        try:
            async with self._session.ws_connect(
                f"https://{self.endpoint.address}/pool/{name}",
                heartbeat=KEEP_ALIVE,
                max_msg_size=LINE_BYTES,
                headers=self._headers(),
                ssl=self._context(),
                server_hostname=self.endpoint.uuid,
            ) as socket:
                yield socket
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise LinkBroken(f"{self.endpoint.address}: {error!r}") from error

    def _headers(self) -> dict[str, str]:
        return {"Authorization": f"Pool {self._secret()}"}


async def _lines(
    response: aiohttp.ClientResponse, alive: Callable[[], None] | None
) -> AsyncIterator[dict[str, Any]]:
    rest = bytearray()
    async for chunk in response.content.iter_any():
        rest += chunk
        *lines, tail = bytes(rest).split(b"\n") if b"\n" in chunk else [bytes(rest)]
        if len(tail) > LINE_BYTES:
            raise LinkBroken("the answer has an endless line")
        if lines:
            rest = bytearray(tail)
        for text in lines:
            line = cast("dict[str, Any]", orjson.loads(text))
            if "failure" in line:
                raise failure(line["failure"])
            if "xenops" in line:
                raise XenopsError.from_plain(line["xenops"])
            if line:
                yield line
            if alive is not None:
                alive()


def failure(description: Sequence[str]) -> XenAPIError:
    """The error the other host gave, as an error of the same code."""
    code, *params = description
    cls = errors.BY_CODE.get(code, errors.InternalError)
    error = cls.__new__(cls)
    XenAPIError.__init__(error, *params)
    return error
