"""The connection of a request that has become a stream of bytes: an export, or an upload.

`xapi.server.transfers` says what goes over it. Bounds are those of `RawStream`: a side that waits
holds the other one back.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncGenerator

from aiohttp import ClientError, web

from xapi.server.connection import ENDLESS, Connection
from xapi.server.raw import ENDLESS_HIGH, RawStream

__all__ = ["TransferStream"]

_PIECE = 1 << 18
_LINGER_SECONDS = 2.0
"""A client that still sends is listened to for so long, so that it can read what it was told."""


class TransferStream:
    """A request's connection: for its body from `listen` on, for the answer from `begin` on."""

    def __init__(self, request: web.BaseRequest, stall_seconds: float) -> None:
        """`stall_seconds`: a client that neither gives nor takes for so long is dropped."""
        self._request = request
        self._stall = stall_seconds
        self._raw: RawStream | None = None
        self._listens = False
        self._came = b""
        self.answered = False
        self.all_sent = False
        """As many bytes as the answer was said to have."""
        self._chunked = "chunked" in request.headers.get("Transfer-Encoding", "").lower()
        length = request.content_length
        self.length = None if self._chunked or length is None or length >= ENDLESS else length
        """Of the body, as the client says; None: it ends with the connection."""
        self._left = ENDLESS if self.length is None else self.length

    def listen(self) -> None:
        """Take the body over. To be called before anything is awaited: a client may hang up as
        soon as it has sent what it has. Raises ConnectionResetError."""
        self._listens = True
        if not self._chunked and self._left:
            # What aiohttp has read of the body; the rest does not go through it.
            self._came = self._request.content.read_nowait(-1)
        self._raw = RawStream(self._connection(), self._stall, listens=not self._chunked, half=True)
        if self.length is not None:
            self._raw.to_come = self.length - len(self._came)
        else:
            self._raw.high = ENDLESS_HIGH

    async def begin(self, head: bytes) -> None:
        """Send the head of the answer. Raises ConnectionResetError."""
        if self._raw is None:
            self._raw = RawStream(self._connection(), self._stall)
        self.answered = True
        if self._request.headers.get("Expect", "").lower() == "100-continue":
            head = b"HTTP/1.1 100 Continue\r\n\r\n" + head
        await self._raw.write(head)

    def _connection(self) -> Connection:
        connection = self._request.protocol
        if not isinstance(connection, Connection):
            raise TypeError("a request on a foreign connection")
        return connection

    async def send(self, piece: bytes) -> None:
        """Returns when there is room for more. Raises ConnectionResetError."""
        await self._begun().write(piece)

    async def body(self) -> AsyncGenerator[bytes]:
        """What the client sends, once, in pieces of any size.

        Shorter than `length` where it was cut off. Raises TimeoutError after a silence.
        """
        raw = self._begun()
        piece = self._came
        while self._left:
            if piece:
                piece = piece[: self._left]
                self._left -= len(piece)
                yield piece
                if not self._left:
                    return
            async with asyncio.timeout(self._stall):
                piece = await (self._chunk() if self._chunked else raw.some(_PIECE))
            if not piece:
                return

    async def _chunk(self) -> bytes:
        try:
            return await self._request.content.readany()
        except (ClientError, ConnectionError, web.PayloadAccessError) as error:
            raise ConnectionResetError("the client has left in the middle of a chunk") from error

    async def end(self, *, whole: bool) -> None:
        """Hang up; not `whole`: in a way that shows that something is missing."""
        raw = self._begun()
        if not whole:
            raw.abort()
            return
        if self._listens:  # who downloads sends nothing, and waits for this end
            with contextlib.suppress(TimeoutError, ConnectionResetError):
                async with asyncio.timeout(_LINGER_SECONDS):
                    async for _ in self.body():
                        pass
        raw.close()

    def _begun(self) -> RawStream:
        if self._raw is None:
            raise RuntimeError("the connection is still HTTP")
        return self._raw
