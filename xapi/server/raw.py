"""A connection after HTTP: once a request was read, bytes go both ways without heads.

For protocols that begin with a request and then are their own, as the thin command line's
(clients.md §7). What comes in is bounded: a peer that sends more than is read waits.
"""

from __future__ import annotations

import asyncio
from typing import Any

from aiohttp import web
from aiohttp.abc import AbstractStreamWriter

from xapi.server.connection import Connection

__all__ = ["NoAnswer", "RawStream"]

_HIGH = 1 << 18
"""Bytes that wait to be read; beyond that the peer is not listened to."""


class RawStream:
    """Takes the connection of a request over, from the moment it is made until `close`."""

    def __init__(self, connection: Connection, write_seconds: float) -> None:
        """`write_seconds`: a peer that takes nothing for so long is dropped."""
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
        connection.divert(self._received, self._lost)

    async def read(self, size: int) -> bytes:
        """Exactly so many bytes. Raises ConnectionResetError where the peer has left before."""
        taken = bytearray()
        while True:
            part = self._buffer[: size - len(taken)]
            del self._buffer[: len(part)]
            taken += part
            if self._paused and len(self._buffer) < _HIGH:
                self._paused = False
                self._transport.resume_reading()
            if len(taken) == size:
                return bytes(taken)
            if self._ended:
                raise ConnectionResetError("the client has left")
            self._more.clear()
            await self._more.wait()

    async def write(self, data: bytes) -> None:
        """Send it; returns when there is room for more. Raises ConnectionResetError."""
        if self._ended or self._transport.is_closing():
            raise ConnectionResetError("the client has left")
        self._transport.write(data)
        try:
            async with asyncio.timeout(self._write_seconds):
                await self._connection.room()
        except TimeoutError:
            self._transport.abort()
            raise ConnectionResetError("the client takes nothing") from None

    def _received(self, data: bytes) -> None:
        self._buffer += data
        self._more.set()
        if len(self._buffer) >= _HIGH and not self._paused:
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
