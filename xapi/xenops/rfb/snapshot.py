"""A picture of a screen: an RFB client that takes one frame, and PNG.

The server may be any that offers no authentication, such as a backend's own; what it says is
bounded in size and, by whoever calls, in time.
"""

from __future__ import annotations

import asyncio
import struct
import zlib
from typing import Protocol

from xapi.xenops.rfb.pixels import RfbError, TrueColour

__all__ = ["snapshot"]

_PIXELS_MAX = 1 << 23
_TEXT_MAX = 1 << 16
# Bytes red, green, blue, and one that is not used.
_FORM = TrueColour(32, 24, False, (255, 255, 255), (0, 8, 16))


class Stream(Protocol):
    async def read(self, limit: int) -> bytes: ...

    async def write(self, data: bytes) -> None: ...


class _Incoming:
    def __init__(self, stream: Stream) -> None:
        self._stream = stream
        self._held = bytearray()

    async def take(self, size: int) -> bytes:
        while len(self._held) < size:
            more = await self._stream.read(1 << 16)
            if not more:
                raise RfbError("the screen was gone in the middle")
            self._held += more
        taken = bytes(memoryview(self._held)[:size])
        del self._held[:size]
        return taken

    async def number(self, size: int) -> int:
        return int.from_bytes(await self.take(size), "big")


async def snapshot(stream: Stream) -> bytes:
    """The screen as PNG. Raises RfbError."""
    came = _Incoming(stream)
    width, height = await _greet(came, stream)
    await stream.write(struct.pack(">B3x", 0) + _FORM.encode())
    await stream.write(struct.pack(">BxHi", 2, 1, 0))
    picture = bytearray(width * height * 4)
    missing = width * height
    await stream.write(struct.pack(">BBHHHH", 3, 0, 0, 0, width, height))
    while missing > 0:
        got = await _update(came, picture, width, height)
        missing -= got
        if missing > 0:
            await stream.write(struct.pack(">BBHHHH", 3, 1, 0, 0, width, height))
    return await asyncio.to_thread(_png, bytes(picture), width, height)


async def _greet(came: _Incoming, stream: Stream) -> tuple[int, int]:
    version = await came.take(12)
    if not version.startswith(b"RFB 003.") or version < b"RFB 003.008":
        raise RfbError("the screen's server is older than RFB 3.8")
    await stream.write(b"RFB 003.008\n")
    offered = await came.take(await came.number(1))
    if 1 not in offered:
        raise RfbError("the screen's server wants to know who asks")
    await stream.write(b"\1")
    if await came.number(4):
        raise RfbError("the screen's server refuses")
    await stream.write(b"\1")  # others may stay
    width, height = await came.number(2), await came.number(2)
    if not 0 < width * height <= _PIXELS_MAX:
        raise RfbError(f"a screen of {width} x {height}")
    await came.take(16)
    if (length := await came.number(4)) > _TEXT_MAX:
        raise RfbError(f"a name of {length} bytes")
    await came.take(length)
    return width, height


async def _update(came: _Incoming, picture: bytearray, width: int, height: int) -> int:
    """Until one update has come; gives how many pixels it had."""
    while kind := await came.number(1):
        if kind == 1:  # colours of a map, which is not used
            await came.take(3)
            await came.take(6 * await came.number(2))
        elif kind == 3:  # its clipboard
            await came.take(3)
            if (length := await came.number(4)) > _TEXT_MAX:
                raise RfbError(f"a clipboard of {length} bytes")
            await came.take(length)
        elif kind != 2:  # not the bell
            raise RfbError(f"message {kind} is not known")
    await came.take(1)
    pixels = 0
    for _ in range(await came.number(2)):
        x, y, wide, high, encoding = struct.unpack(">4Hi", await came.take(12))
        if encoding or x + wide > width or y + high > height:
            raise RfbError("a rectangle that was not asked for")
        for line in range(y, y + high):
            at = (line * width + x) * 4
            picture[at : at + wide * 4] = await came.take(wide * 4)
        pixels += wide * high
    return pixels


def _png(picture: bytes, width: int, height: int) -> bytes:
    rows = bytearray()
    for line in range(height):
        row = picture[line * width * 4 : (line + 1) * width * 4]
        dots = bytearray(width * 3)
        for part in range(3):
            dots[part::3] = row[part::4]
        rows += b"\0" + dots
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = (b"IHDR", head), (b"IDAT", zlib.compress(bytes(rows), 6)), (b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, data) for name, data in parts)


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
