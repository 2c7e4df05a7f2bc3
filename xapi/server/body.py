"""Reads the body of a call, within bounds of size and time."""

from __future__ import annotations

import asyncio

from aiohttp import web
from aiohttp.http import HttpVersion11

__all__ = ["BodyTooLarge", "BodyTooSlow", "read_body"]


class BodyTooLarge(Exception):
    """The body is, or says it is, larger than the limit."""


class BodyTooSlow(Exception):
    """The body was not complete in time."""


async def read_body(request: web.BaseRequest, limit: int, seconds: float) -> bytes:
    """The whole body, of known length or chunked. Raises BodyTooLarge, BodyTooSlow."""
    length = request.content_length
    if length is not None and length > limit:
        raise BodyTooLarge
    content = request.content
    if content.is_eof():
        body = content.read_nowait()
        if len(body) > limit:
            raise BodyTooLarge
        return body
    # .NET expects this by default, curl for large bodies; both wait a second without it.
    expects = request.headers.get("Expect", "").lower() == "100-continue"
    if expects and request.transport is not None and request.version >= HttpVersion11:
        request.transport.write(b"HTTP/1.1 100 Continue\r\n\r\n")
    pieces: list[bytes] = []
    size = 0
    try:
        async with asyncio.timeout(seconds):
            while piece := await content.readany():
                size += len(piece)
                if size > limit:
                    raise BodyTooLarge
                pieces.append(piece)
    except TimeoutError:
        raise BodyTooSlow from None
    return b"".join(pieces)
