"""Archives packed with gzip or zstd, recognised by how they begin; packing in a thread.

What comes in is hostile: a step never makes more than a few megabytes, however well the bytes
were packed, and the next one is made only when somebody has taken it. zstd may ask for a window
of memory; more than any level of its ordinary program needs is refused.
"""

from __future__ import annotations

import asyncio
import zlib
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from typing import Protocol

import zstandard

from xapi.storage.streams import ByteStream
from xapi.storage.xva.errors import ArchiveEnded, MalformedArchive

__all__ = ["ALGORITHMS", "compress", "decompress"]

GZIP_MAGIC = b"\x1f\x8b"
ZSTD_MAGIC = b"\x28\xb5\x2f\xfd"

_STEP = 1 << 20
"""Bytes of output after which a step ends."""
_GZIP_BITE = 64 << 10
_ZSTD_BITE = 512
"""Bytes of zstd given at once: they can become 16 MiB at most (128 KiB for each 4 bytes)."""
_MAX_WINDOW = 1 << 27
"""What its program takes without being told otherwise."""
_LEVELS = {"gzip": 1, "zstd": 3}
_GZIP = 31
"""Window bits of zlib that mean: with the header of gzip."""


class _Packer(Protocol):
    def compress(self, data: bytes, /) -> bytes: ...

    def flush(self) -> bytes: ...


ALGORITHMS: dict[str, Callable[[], _Packer]] = {
    "gzip": lambda: zlib.compressobj(_LEVELS["gzip"], wbits=_GZIP),
    "zstd": lambda: zstandard.ZstdCompressor(level=_LEVELS["zstd"]).compressobj(),
}
"""What an archive can be packed with."""


async def compress(pieces: AsyncIterator[bytes], algorithm: str) -> AsyncGenerator[bytes]:
    """The pieces, packed with one of `ALGORITHMS`. Raises KeyError for any other."""
    packer = ALGORITHMS[algorithm]()
    async for piece in pieces:
        if packed := await asyncio.to_thread(packer.compress, piece):
            yield packed
    yield await asyncio.to_thread(packer.flush)


async def decompress(packed: ByteStream) -> AsyncGenerator[bytes]:
    """The bytes of a stream, unpacked if they begin as gzip or zstd do.

    Raises MalformedArchive, ArchiveEnded where they end in the middle.
    """
    start = bytes(await packed.up_to(4))
    if start.startswith(GZIP_MAGIC):
        unpacker: _Unpacker = _Gunzip()
    elif start == ZSTD_MAGIC:
        unpacker = _Unzstd()
    else:
        yield start
        while piece := await packed.some(_STEP):
            yield bytes(piece)
        return
    piece: bytes | memoryview = start
    while piece:
        unpacker.give(piece)
        while made := await asyncio.to_thread(unpacker.step):
            yield made
        piece = await packed.some(_STEP)
    if not unpacker.complete:
        raise ArchiveEnded("the packed bytes end too early")


class _Unpacker(Protocol):
    @property
    def complete(self) -> bool:
        """Nothing is missing: all that began has ended."""
        ...

    def give(self, piece: bytes | memoryview) -> None: ...

    def step(self) -> bytes:
        """Some of what the given bytes hold; nothing where more of them are needed.

        Raises MalformedArchive.
        """
        ...


class _Gunzip:
    """Members of gzip, one after the other."""

    def __init__(self) -> None:
        self._inner = zlib.decompressobj(_GZIP)
        self._waiting = memoryview(b"")
        self.complete = False

    def give(self, piece: bytes | memoryview) -> None:
        self._waiting = memoryview(b"".join((self._waiting, piece)))

    def step(self) -> bytes:
        while self._waiting:
            if self._inner.eof:
                self._inner = zlib.decompressobj(_GZIP)
            bite = self._waiting[:_GZIP_BITE]
            try:
                made = self._inner.decompress(bite, _STEP)
            except zlib.error as error:
                raise MalformedArchive(f"gzip: {error}") from None
            left = len(self._inner.unused_data) or len(self._inner.unconsumed_tail)
            self._waiting = self._waiting[len(bite) - left :]
            self.complete = self._inner.eof
            if made:
                return made
        return b""


class _Unzstd:
    """Frames of zstd, one after the other."""

    def __init__(self) -> None:
        self._format = zstandard.ZstdDecompressor(max_window_size=_MAX_WINDOW)
        self._inner = self._format.decompressobj()
        self._waiting = memoryview(b"")
        self.complete = False

    def give(self, piece: bytes | memoryview) -> None:
        self._waiting = memoryview(b"".join((self._waiting, piece)))

    def step(self) -> bytes:
        made: list[bytes] = []
        total = 0
        while self._waiting and total < _STEP:
            if self._inner.eof:
                self._inner = self._format.decompressobj()
            bite = self._waiting[:_ZSTD_BITE]
            try:
                some = self._inner.decompress(bite)
            except zstandard.ZstdError as error:
                raise MalformedArchive(f"zstd: {error}") from None
            left = len(self._inner.unused_data) if self._inner.eof else 0
            self._waiting = self._waiting[len(bite) - left :]
            self.complete = self._inner.eof
            if some:
                made.append(some)
                total += len(some)
        return b"".join(made)
