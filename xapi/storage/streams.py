"""A stream of bytes that is read in exact amounts; keeps no more of it than was asked for."""

from __future__ import annotations

from collections.abc import AsyncIterator

from xapi.storage.errors import StorageError

__all__ = ["ByteStream", "StreamEnded"]


class StreamEnded(StorageError):
    """The stream ended before it was complete."""


class ByteStream:
    """Reads from pieces of any length; remembers where it is."""

    def __init__(self, pieces: AsyncIterator[bytes]) -> None:
        self._pieces = pieces
        self._rest = memoryview(b"")
        self.position = 0
        """Bytes taken so far."""

    async def at_end(self) -> bool:
        """True if nothing is left; waits until that is known."""
        return not await self._fill()

    async def some(self, most: int) -> memoryview:
        """At least one byte and at most `most`; nothing at the end."""
        if not await self._fill():
            return memoryview(b"")
        part = self._rest[:most]
        self._rest = self._rest[len(part) :]
        self.position += len(part)
        return part

    async def up_to(self, length: int) -> bytes | memoryview:
        """`length` bytes, or as many as there are."""
        first = await self.some(length)
        if len(first) == length or not first:
            return first
        parts = [first]
        missing = length - len(first)
        while missing and (part := await self.some(missing)):
            parts.append(part)
            missing -= len(part)
        return b"".join(parts)

    async def exactly(self, length: int) -> bytes | memoryview:
        """Raises StreamEnded."""
        data = await self.up_to(length)
        if len(data) < length:
            raise StreamEnded(f"the stream ended after {self.position} bytes")
        return data

    async def skip(self, length: int) -> None:
        """Raises StreamEnded."""
        while length:
            part = await self.some(length)
            if not part:
                raise StreamEnded(f"the stream ended after {self.position} bytes")
            length -= len(part)

    async def _fill(self) -> bool:
        while not self._rest:
            try:
                piece = await anext(self._pieces)
            except StopAsyncIteration:
                return False
            self._rest = memoryview(piece)
        return True
