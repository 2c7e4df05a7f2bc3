"""Small answers with status 200, written by hand: head and body in one write.

Nearly every answer is one of these. Building aiohttp's response object, its header map and its
text costs more than the read it carries, so the few heads there are get built once. Everything
else goes through aiohttp's own responses.
"""

from __future__ import annotations

import time
from email.utils import formatdate
from functools import lru_cache

from aiohttp import web
from aiohttp.abc import AbstractStreamWriter
from aiohttp.http import HttpVersion11

from xapi.server.connection import Connection

__all__ = ["ANSWER_HEADERS", "SmallAnswer", "small_answer"]

ANSWER_HEADERS = {
    "Access-Control-Allow-Origin": "*",
    "Cache-Control": "no-cache, no-store",
    "Server": "xapi",
}


@lru_cache(maxsize=16)
def _head(content_type: str, current: bool, keep_alive: bool, second: int) -> bytes:
    lines = [
        "HTTP/1.1 200 OK" if current else "HTTP/1.0 200 OK",
        f"Content-Type: {content_type}",
        *(f"{name}: {value}" for name, value in ANSWER_HEADERS.items()),
        f"Date: {formatdate(second, usegmt=True)}",
    ]
    if current != keep_alive:
        lines.append("Connection: keep-alive" if keep_alive else "Connection: close")
    return "\r\n".join([*lines, ""]).encode()


def small_answer(body: bytes, content_type: str, more: bytes = b"") -> bytes:
    """Head and body, on a current connection that stays."""
    head = _head(content_type, True, True, int(time.time()))
    return b"%b%bContent-Length: %d\r\n\r\n%b" % (head, more, len(body), body)


class SmallAnswer(web.StreamResponse):
    """A response that aiohttp's connection can finish, without its machinery."""

    def __init__(self, body: bytes, content_type: str, more: bytes = b"") -> None:
        """`more`: further lines of the head, each with its end."""
        # Not the parent's: it builds the header map that this class does without.
        self._small = body
        self._more = more
        self._type = content_type
        self._keep = True
        self._connection: Connection | None = None

    @property
    def keep_alive(self) -> bool | None:
        return self._keep

    def force_close(self) -> None:
        self._keep = False

    async def prepare(self, request: web.BaseRequest) -> AbstractStreamWriter | None:
        """Write everything. Raises ConnectionResetError where the client has left."""
        self._keep = keep = self._keep and request.keep_alive
        connection = request.protocol
        transport = connection.transport
        if transport is None or not isinstance(connection, Connection):
            raise ConnectionResetError
        head = _head(self._type, request.version >= HttpVersion11, keep, int(time.time()))
        body = self._small
        transport.write(b"%b%bContent-Length: %d\r\n\r\n%b" % (head, self._more, len(body), body))
        self._connection = connection
        return None

    async def write_eof(self, data: bytes = b"") -> None:
        """Wait until the transport has room again."""
        if self._connection is not None:
            await self._connection.room()
