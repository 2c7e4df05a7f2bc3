"""A disk as a VHD stream: only blocks with data travel, and the length is known before the first.

Equal contents give equal bytes: nothing in the stream tells the time.
"""

from __future__ import annotations

import sys
from array import array
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable
from uuid import UUID

from xapi.storage.vhd import (
    BLOCK_SIZE,
    DIFFERENCING,
    DYNAMIC,
    FOOTER_SIZE,
    HEADER_SIZE,
    NO_BLOCK,
    SECTOR,
    BadVhd,
    Footer,
    Header,
    bitmap_size,
)
from xapi.storage.volumes import BLOCK, Extent

__all__ = ["Read", "VhdImage"]

Read = Callable[[int, int], Awaitable[bytes]]
"""Offset and length in bytes to exactly so many bytes."""

_GRAINS = BLOCK_SIZE // BLOCK
_BITMAP = bitmap_size(BLOCK_SIZE)
_GRAIN_BITS = BLOCK // SECTOR // 8
"""Bytes of a bitmap that stand for one grain."""


class VhdImage:
    """A plan of the stream: made from the ranges that hold data, before any of it is read."""

    def __init__(
        self, size: int, unique_id: UUID, masks: array[int], parent: tuple[UUID, str] | None
    ) -> None:
        self._size = size
        self._masks = masks
        self._footer = Footer(size, DYNAMIC if parent is None else DIFFERENCING, unique_id)
        self._url = b"" if parent is None else f"file://./{parent[1]}".encode()
        locator = FOOTER_SIZE + HEADER_SIZE
        table = locator + _whole_sectors(len(self._url))
        self._header = Header(table, len(masks))
        if parent is not None:
            at = (locator, len(self._url))
            self._header = Header(table, len(masks), BLOCK_SIZE, parent[0], parent[1], at)
        self._first = table + _whole_sectors(4 * len(masks))
        self.blocks = sum(1 for mask in masks if mask)
        self.length = self._first + self.blocks * (_BITMAP + BLOCK_SIZE) + FOOTER_SIZE
        """Bytes of the whole stream."""

    @classmethod
    async def plan(
        cls,
        size: int,
        unique_id: UUID,
        extents: AsyncIterable[Extent],
        parent: tuple[UUID, str] | None = None,
    ) -> VhdImage:
        """Of a disk of `size` bytes with data in `extents` (in grains of `volumes.BLOCK`).

        With `parent` (its identifier and file name) a differencing image: `extents` is then where
        the disk differs from it. Raises BadVhd for a size that the format cannot express.
        """
        if size % SECTOR or not size > 0:
            raise BadVhd(f"a disk of {size} bytes is not possible")
        masks = array("I", bytes(4 * -(-size // BLOCK_SIZE)))
        async for extent in extents:
            first, stop = extent.offset // BLOCK, -(-extent.end // BLOCK)
            while first < stop:
                block, grain = divmod(first, _GRAINS)
                here = min(_GRAINS - grain, stop - first)
                masks[block] |= ((1 << here) - 1) << grain
                first += here
        return cls(size, unique_id, masks, parent)

    async def pieces(self, read: Read) -> AsyncIterator[bytes]:
        """The stream. What `read` raises ends it."""
        footer = self._footer.encode()
        url = self._url.ljust(_whole_sectors(len(self._url)), b"\0")
        yield footer + self._header.encode() + url + self._table()
        for block, mask in enumerate(self._masks):
            if mask:
                yield _bitmap(mask)
                async for piece in self._block(block, mask, read):
                    yield piece
        yield footer

    def _table(self) -> bytes:
        table = array("I", bytes(4 * len(self._masks)))
        at = self._first // SECTOR
        for block, mask in enumerate(self._masks):
            table[block] = at if mask else NO_BLOCK
            if mask:
                at += (_BITMAP + BLOCK_SIZE) // SECTOR
        if sys.byteorder == "little":
            table.byteswap()
        data = table.tobytes()
        return data.ljust(_whole_sectors(len(data)), b"\xff")

    async def _block(self, block: int, mask: int, read: Read) -> AsyncIterator[bytes]:
        """The data of a block, in runs of grains that are alike."""
        base = block * BLOCK_SIZE
        grain = 0
        while grain < _GRAINS:
            present = mask >> grain & 1
            stop = grain + 1
            while stop < _GRAINS and mask >> stop & 1 == present:
                stop += 1
            begin, length = base + grain * BLOCK, (stop - grain) * BLOCK
            inside = max(0, min(length, self._size - begin))
            if present and inside:
                yield await read(begin, inside)
                length -= inside
            if length:
                yield bytes(length)
            grain = stop


def _bitmap(mask: int) -> bytes:
    parts = (b"\xff" if mask >> grain & 1 else b"\0" for grain in range(_GRAINS))
    return b"".join(part * _GRAIN_BITS for part in parts).ljust(_BITMAP, b"\0")


def _whole_sectors(length: int) -> int:
    return -(-length // SECTOR) * SECTOR
