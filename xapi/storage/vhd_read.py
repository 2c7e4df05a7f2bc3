"""A VHD stream as the ranges of a disk, without seeking.

Whoever sends the stream is not trusted: tables are bounded by the size of the disk, every offset is
checked before it is used, blocks may neither overlap nor lie before the table, and no more than one
block is in memory. Blocks may come in any order of the disk, in the order of the stream.
"""

from __future__ import annotations

import sys
from array import array
from collections.abc import AsyncIterator
from typing import NamedTuple

from xapi.storage.streams import ByteStream, StreamEnded
from xapi.storage.vhd import (
    DIFFERENCING,
    FOOTER_SIZE,
    HEADER_SIZE,
    NO_BLOCK,
    SECTOR,
    BadVhd,
    Footer,
    Header,
    bitmap_size,
)

__all__ = ["Range", "VhdStream"]

_MAX_GAP = 64 << 20
"""Bytes between or behind parts of the image that mean nothing: alignment, further tables."""


class Range(NamedTuple):
    """Bytes of the disk."""

    offset: int
    data: memoryview


class VhdStream:
    """An image whose tables were read and found good."""

    def __init__(
        self, stream: ByteStream, footer: Footer, header: Header, blocks: list[tuple[int, int]]
    ) -> None:
        self._stream = stream
        self._footer = footer
        self._header = header
        self._blocks = blocks
        self.size = footer.size
        """Bytes of the disk."""
        self.differencing = footer.kind == DIFFERENCING
        """What `ranges` leaves out is the parent's; else it is zeros."""
        self.parent = header.parent_id
        self.blocks = len(blocks)
        self.read = 0
        """How many of them were given."""

    @classmethod
    async def open(cls, stream: ByteStream) -> VhdStream:
        """Read everything before the first block. Raises BadVhd, StreamEnded."""
        footer = Footer.decode(bytes(await stream.exactly(FOOTER_SIZE)))
        await _go_to(stream, footer.data_offset, "header")
        header = Header.decode(bytes(await stream.exactly(HEADER_SIZE)), footer.size)
        await _go_to(stream, header.table_offset, "block table")
        table = array("I")
        table.frombytes(await stream.exactly(4 * header.entries))
        if sys.byteorder == "little":
            table.byteswap()
        return cls(stream, footer, header, _layout(table, header, footer.size, stream.position))

    async def ranges(self) -> AsyncIterator[Range]:
        """All ranges the image holds, to the end of the stream. Raises BadVhd, StreamEnded.

        The last footer is checked when the ranges were given already.
        """
        stream, block_size = self._stream, self._header.block_size
        bitmap_length = bitmap_size(block_size)
        for sector, block in self._blocks:
            await _go_to(stream, sector * SECTOR, "block")
            bitmap = bytes(await stream.exactly(bitmap_length))
            data = memoryview(await stream.exactly(block_size))
            base = block * block_size
            inside = min(block_size, self.size - base)
            for first, stop in _runs(bitmap, inside // SECTOR):
                yield Range(base + first * SECTOR, data[first * SECTOR : stop * SECTOR])
            self.read += 1
        await self._check_end()

    async def _check_end(self) -> None:
        begin = self._stream.position
        last = b""
        while part := await self._stream.some(1 << 20):
            if self._stream.position - begin > _MAX_GAP:
                raise BadVhd("there is more behind the last block than a footer")
            last = (last + bytes(part))[-FOOTER_SIZE:]
        if len(last) < FOOTER_SIZE:
            raise StreamEnded("the stream ended in the last footer")
        footer = Footer.decode(last)
        if footer != self._footer:
            raise BadVhd("the footer at the end is not that of the beginning")


def _layout(table: array[int], header: Header, size: int, end: int) -> list[tuple[int, int]]:
    """(sector, block) of the blocks there are, in the order of the stream."""
    needed = -(-size // header.block_size)
    found = [(sector, block) for block, sector in enumerate(table) if sector != NO_BLOCK]
    found.sort()
    length = (bitmap_size(header.block_size) + header.block_size) // SECTOR
    free = -(-end // SECTOR)
    for sector, block in found:
        if block >= needed:
            raise BadVhd(f"block {block} is behind the end of the disk")
        if sector < free:
            raise BadVhd(f"block {block} overlaps what is before it")
        free = sector + length
    return found


async def _go_to(stream: ByteStream, offset: int, what: str) -> None:
    gap = offset - stream.position
    if gap < 0:
        raise BadVhd(f"the {what} is before what was read already")
    if gap > _MAX_GAP:
        raise BadVhd(f"the {what} is {gap} bytes behind what is before it")
    await stream.skip(gap)


def _runs(bitmap: bytes, sectors: int) -> list[tuple[int, int]]:
    """[first, stop) of the sectors whose bit is set, among the first `sectors`."""
    whole = sectors // 8
    if sectors % 8 == 0 and bitmap[:whole] == b"\xff" * whole:
        return [(0, sectors)]
    found: list[tuple[int, int]] = []
    begin: int | None = None
    for sector in range(sectors):
        if bitmap[sector // 8] >> (7 - sector % 8) & 1:
            if begin is None:
                begin = sector
        elif begin is not None:
            found.append((begin, sector))
            begin = None
    if begin is not None:
        found.append((begin, sectors))
    return found
