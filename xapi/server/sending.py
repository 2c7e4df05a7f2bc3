"""Sends large answers: in slices, compressed if that pays; small ones are `xapi.server.small`.

Content types go out exactly as given, since clients compare the whole header (clients.md §6).
"""

from __future__ import annotations

import asyncio
import zlib
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor

from aiohttp import web

from xapi.server.small import ANSWER_HEADERS

__all__ = ["GZIP_FROM", "SLICE", "Compressor", "send_large"]

GZIP_FROM = 8 * 1024
"""Smaller answers fit into a few packets; compressing them costs more than sending them."""
_IN_LINE_UP_TO = 32 * 1024
"""Compressed on the loop (about 0.2 ms); larger ones in a thread."""
SLICE = 64 * 1024


class Compressor:
    """gzip at level 1, with threads of its own: two, since more would starve the loop's core."""

    def __init__(self) -> None:
        self._threads = ThreadPoolExecutor(2, "gzip")

    async def compress(self, parts: Sequence[bytes], length: int) -> list[bytes]:
        """The parts as one gzip stream, in pieces."""
        if length <= _IN_LINE_UP_TO:
            return _gzip(parts)
        return await asyncio.get_running_loop().run_in_executor(self._threads, _gzip, parts)

    def close(self) -> None:
        self._threads.shutdown(wait=False, cancel_futures=True)


def _gzip(parts: Sequence[bytes]) -> list[bytes]:
    stream = zlib.compressobj(1, zlib.DEFLATED, 31)
    pieces: list[bytes] = []
    for part in parts:
        piece = stream.compress(part)
        if piece:
            pieces.append(piece)
    pieces.append(stream.flush())
    return pieces


def wants_gzip(request: web.BaseRequest, length: int) -> bool:
    """True if the client takes gzip and gains by it; over a UNIX socket nobody does."""
    if length < GZIP_FROM:
        return False
    accepted = request.headers.get("Accept-Encoding", "")
    if "gzip" not in accepted:
        return False
    for item in accepted.split(","):
        name, _, quality = item.partition(";")
        if name.strip().lower() == "gzip":
            return quality.replace(" ", "") not in ("q=0", "q=0.0", "q=0.00", "q=0.000")
    return False


async def send_large(
    request: web.BaseRequest,
    parts: Sequence[bytes],
    length: int,
    content_type: str,
    *,
    compressor: Compressor | None,
    write_seconds: float,
    more: Mapping[str, str],
) -> web.StreamResponse:
    """An answer in parts, written in slices so that other connections are served between them.

    A peer that takes no slice for `write_seconds` is dropped. `more`: further headers.
    """
    headers = {**ANSWER_HEADERS, **more, "Content-Type": content_type}
    if compressor is not None and wants_gzip(request, length):
        parts = await compressor.compress(parts, length)
        length = sum(map(len, parts))
        headers["Content-Encoding"] = "gzip"
        headers["Vary"] = "Accept-Encoding"
    if length <= SLICE:
        return web.Response(body=b"".join(parts), headers=headers)
    response = web.StreamResponse(headers=headers)
    response.content_length = length
    await response.prepare(request)
    try:
        for piece in _slices(parts):
            async with asyncio.timeout(write_seconds):
                await response.write(piece)
        async with asyncio.timeout(write_seconds):
            await response.write_eof()
    except TimeoutError:
        if request.transport is not None:
            request.transport.abort()
        raise ConnectionResetError("the peer takes nothing of its answer") from None
    return response


def _slices(parts: Sequence[bytes]) -> Iterator[bytes]:
    """The same bytes in pieces of about `SLICE`: small parts joined, large ones cut."""
    pending: list[bytes] = []
    size = 0
    for part in parts:
        if len(part) > 2 * SLICE:
            if pending:
                yield b"".join(pending)
                pending, size = [], 0
            view = memoryview(part)
            for start in range(0, len(part), SLICE):
                yield bytes(view[start : start + SLICE])
            continue
        pending.append(part)
        size += len(part)
        if size >= SLICE:
            yield b"".join(pending)
            pending, size = [], 0
    if pending:
        yield b"".join(pending)
