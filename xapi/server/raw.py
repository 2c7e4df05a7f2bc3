"""A connection after HTTP: once a request was read, bytes go both ways without heads.

For protocols that begin with a request and then are their own, as the thin command line's
(clients.md §7). What comes in is bounded: a peer that sends more than is read waits.
"""

from __future__ import annotations

import asyncio
import socket
import struct
from typing import Any

from aiohttp import web
from aiohttp.abc import AbstractStreamWriter

from xapi.server.connection import Connection

__all__ = ["NoAnswer", "RawStream"]

_HIGH = 1 << 18
"""Bytes that wait to be read; beyond that the peer is not listened to."""
_TAIL = 1 << 20
"""Bytes at the end of a stream of known length that are taken in without a pause. uvloop drops what
its TLS holds (less than 600 kB) when a peer hangs up while reading is paused."""
ENDLESS_HIGH = 16 << 20
"""The same for streams of unknown length: a peer has to be so far ahead before it is paused."""
_NO_LINGER = struct.pack("ii", 1, 0)


class RawStream:
    """Takes the connection of a request over, from the moment it is made until `close`."""

    def __init__(
        self,
        connection: Connection,
        write_seconds: float,
        *,
        listens: bool = True,
        half: bool = False,
    ) -> None:
        """`write_seconds`: a peer that takes nothing for so long is dropped. Without `listens`
        what comes in is still HTTP, and only what goes out is not. `half`: see
        `Connection.divert`."""
        transport = connection.transport
        if transport is None:
            raise ConnectionResetError("the client has left")
        self._transport = transport
        self._connection = connection
        self._write_seconds = write_seconds
        self._buffer = bytearray()
        self._more = asyncio.Event()
        self._paused = False
        self._ended = False
        self._half = half
        self.to_come: int | None = None
        """Bytes that the peer has still to send, where that is known."""
        self.high = _HIGH
        """Bytes that may wait to be read."""
        if listens:
            connection.divert(self._received, self._lost, half=half)

    async def read(self, size: int) -> bytes:
        """Exactly so many bytes. Raises ConnectionResetError where the peer has left before."""
        taken = bytearray()
        while True:
            taken += self._take(size - len(taken))
            if len(taken) == size:
                return bytes(taken)
            if self._ended:
                raise ConnectionResetError("the client has left")
            await self._wait()

    async def some(self, limit: int) -> bytes:
        """What has come, at most so many bytes; waits for the first; empty at the end."""
        while not self._buffer and not self._ended:
            await self._wait()
        return self._take(limit)

    def _take(self, limit: int) -> bytes:
        part = bytes(memoryview(self._buffer)[:limit])
        del self._buffer[: len(part)]
        if self._paused and len(self._buffer) < self.high:
            self._paused = False
            self._transport.resume_reading()
        return part

    async def _wait(self) -> None:
        self._more.clear()
        await self._more.wait()

    async def write(self, data: bytes) -> None:
        """Send it; returns when there is room for more. Raises ConnectionResetError."""
        if (self._ended and not self._half) or self._transport.is_closing():
            raise ConnectionResetError("the client has left")
        self._transport.write(data)
        try:
            async with asyncio.timeout(self._write_seconds):
                await self._connection.room()
        except TimeoutError:
            self._transport.abort()
            raise ConnectionResetError("the client takes nothing") from None

    def close(self) -> None:
        """Send what was written, then hang up."""
        self._transport.close()

    def abort(self) -> None:
        """Hang up so that the peer cannot take what it got for the whole: with a reset."""
        line = self._transport.get_extra_info("socket")
        if line is not None and line.family != socket.AF_UNIX:
            line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _NO_LINGER)
        self._transport.abort()

    def _received(self, data: bytes) -> None:
        self._buffer += data
        self._more.set()
        if self.to_come is not None:
            self.to_come -= len(data)
            if self.to_come <= _TAIL:
                return
        if len(self._buffer) >= self.high and not self._paused:
            self._paused = True
            self._transport.pause_reading()

    def _lost(self) -> None:
        self._ended = True
        self._more.set()


class NoAnswer(web.StreamResponse):
    """What a handler returns that has answered in a protocol of its own: nothing, and the end."""

    def __init__(self) -> None:
        super().__init__()
        self.force_close()

    async def prepare(self, request: web.BaseRequest) -> AbstractStreamWriter | None:
        return None

    async def write_eof(self, data: bytes = b"") -> None:
        """There is nothing to end."""

    async def write(self, data: Any) -> None:
        raise RuntimeError("the connection speaks another protocol")
