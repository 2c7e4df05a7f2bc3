"""Bytes that come in pieces of any size, read as the parser wants them; nothing is kept beyond."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator

from xapi.storage.xva.errors import ArchiveEnded

__all__ = ["Feed"]


class Feed:
    """Reads exact numbers of bytes from pieces, without seeking."""

    def __init__(self, pieces: AsyncIterator[bytes]) -> None:
        self._pieces = pieces
        self._rest = memoryview(b"")

    async def peek(self, size: int) -> bytes:
        """Up to `size` of the next bytes, which stay; fewer only where no more come."""
        held = bytearray(self._rest)
        while len(held) < size:
            piece = await anext(self._pieces, None)
            if piece is None:
                break
            held += piece
        self._rest = memoryview(bytes(held))
        return bytes(held[:size])

    async def exactly(self, size: int) -> bytes:
        """The next `size` bytes. Raises ArchiveEnded where there are fewer."""
        if size <= len(self._rest):
            found = bytes(self._rest[:size])
            self._rest = self._rest[size:]
        else:
            held = bytearray(self._rest)
            self._rest = memoryview(b"")
            while len(held) < size:
                piece = memoryview(await self._next())
                needed = size - len(held)
                held += piece[:needed]
                self._rest = piece[needed:]
            found = bytes(held)
        return found

    async def skip(self, size: int) -> None:
        """Pass over bytes that nobody wants. Raises ArchiveEnded."""
        while size > len(self._rest):
            size -= len(self._rest)
            self._rest = memoryview(await self._next())
        self._rest = self._rest[size:]

    async def rest(self) -> AsyncGenerator[bytes]:
        """Everything that is left, as it comes."""
        if len(self._rest):
            held, self._rest = bytes(self._rest), memoryview(b"")
            yield held
        async for piece in self._pieces:
            yield piece

    async def _next(self) -> bytes:
        piece = await anext(self._pieces, None)
        if piece is None:
            raise ArchiveEnded("the bytes end too early")
        return piece
