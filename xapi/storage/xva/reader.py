"""Reads an archive as it comes in, trusting nothing: names, order, sizes, counts and checksums.

Blocks stand where upstream puts them: after the block before, with what was left out in between
counted in blocks of the disk's first one. So a block without bytes, which upstream sends to keep a
connection open, takes a number but no room.
"""

from __future__ import annotations

import asyncio
import hashlib
import re
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Collection, Mapping
from dataclasses import dataclass

import xxhash

from xapi.storage.streams import ByteStream
from xapi.storage.xva.compression import decompress
from xapi.storage.xva.errors import (
    ArchiveEnded,
    ChecksumMismatch,
    MalformedArchive,
    UnexpectedMember,
)
from xapi.storage.xva.tar import RECORD, Member, padding, parse
from xapi.storage.xva.writer import BLOCK, METADATA

__all__ = ["Block", "XvaReader"]

MAX_BLOCK = 4 * BLOCK
MAX_METADATA = 64 << 20
MAX_PAX = 64 << 10
MAX_CHECKSUM = 64
MAX_SIDE_MEMBERS = 10_000
"""Directories and pax headers between the members that count."""

_BLOCK_NAME = re.compile(r"(Ref:[0-9]{1,9})/([0-9]{8,12})")


def _sha1(data: bytes | memoryview) -> str:
    return hashlib.sha1(data, usedforsecurity=False).hexdigest()


_CHECKSUMS: dict[str, Callable[[bytes | memoryview], str]] = {
    ".xxhash": xxhash.xxh64_hexdigest,
    ".checksum": _sha1,
}
_PAX_CHANGES = re.compile(rb" (?:path|size|linkpath)=")
_TABLE = "checksum.xml"
"""A table of all checksums at the end, as very old archives have besides those of each block."""


@dataclass(frozen=True, slots=True)
class Block:
    """Bytes of a disk."""

    disk: str
    offset: int
    data: bytes | memoryview


class XvaReader:
    """`metadata` first, then `blocks`; both may raise StreamEnded and any ArchiveError."""

    def __init__(self, pieces: AsyncIterator[bytes], *, max_metadata: int = MAX_METADATA) -> None:
        self._max_metadata = max_metadata
        self._side = 0
        self._begun = False
        self._stream = ByteStream(pieces)
        self.mismatches = 0
        """Blocks whose checksum did not match; only where that was let pass."""

    async def metadata(self) -> bytes:
        """The content of ``ova.xml``, which must come first."""
        self._stream = ByteStream(decompress(self._stream))
        first = await self._member()
        if first is None or first.name != METADATA:
            raise UnexpectedMember(METADATA, "" if first is None else first.name)
        if first.size > self._max_metadata:
            raise MalformedArchive(f"metadata of {first.size} bytes")
        return bytes(await self._content(first))

    async def blocks(
        self, sizes: Mapping[str, int], *, lenient: bool = False
    ) -> AsyncGenerator[Block]:
        """The blocks of the disks named, whose sizes in bytes the metadata gave.

        Disks come one after the other, in any order; each must be complete before the next one
        begins, and all of them before the archive ends. `lenient`: a checksum that does not match
        is counted instead of refused.
        """
        left = {disk for disk, size in sizes.items() if size > 0}
        member = await self._member()
        while member is not None:
            if member.name == _TABLE and not left:
                await self._skip(member, MAX_METADATA)
                member = await self._member()
                continue
            disk, _ = _block_name(member, "", left)
            if disk not in left:
                raise UnexpectedMember(f"{min(left, default='')}/", member.name)
            left.discard(disk)
            size = sizes[disk]
            offset, last, unit = 0, -1, BLOCK
            while True:
                _, number = _block_name(member, disk, left)
                if number <= last:
                    raise UnexpectedMember(f"{disk}/{last + 1:08d}", member.name)
                if number == 0 and member.size:
                    unit = member.size
                offset += (number - last - 1) * unit
                if member.size > MAX_BLOCK or offset + member.size > size:
                    raise MalformedArchive(f"{member.name} goes beyond its disk")
                last = number
                if data := await self._checked(member, lenient):
                    yield Block(disk, offset, data)
                offset += len(data)
                member = await self._member()
                if offset == size:
                    break
                if member is None:
                    raise ArchiveEnded(f"{disk} ends at {offset} of {size} bytes")
        if left:
            raise ArchiveEnded(f"nothing of {min(left)}")

    async def _member(self) -> Member | None:
        """The next plain file; None at the end."""
        while True:
            block = bytes(await self._stream.exactly(RECORD))
            try:
                found = parse(block)
            except MalformedArchive:
                if self._begun:
                    raise
                raise MalformedArchive("it does not begin as an XVA archive does") from None
            self._begun = True
            if found is None or found.kind == "file":
                return found
            self._side += 1
            if self._side > MAX_SIDE_MEMBERS:
                raise MalformedArchive("too many members that are no blocks")
            await self._pass(found)

    async def _pass(self, member: Member) -> None:
        if member.kind == "directory":
            if member.size:
                raise MalformedArchive("a directory with a content")
            return
        if member.size > MAX_PAX:
            raise MalformedArchive("a pax header beyond all measure")
        if _PAX_CHANGES.search(await self._content(member)):
            raise MalformedArchive("a pax header that names or sizes a member")

    async def _skip(self, member: Member, most: int) -> None:
        if member.size > most:
            raise MalformedArchive(f"{member.name} has {member.size} bytes")
        await self._stream.skip(member.size + padding(member.size))

    async def _content(self, member: Member) -> bytes | memoryview:
        data = await self._stream.exactly(member.size)
        await self._stream.skip(padding(member.size))
        return data

    async def _checked(self, member: Member, lenient: bool) -> bytes | memoryview:
        """The content of a block, whose checksum is the next member."""
        data = await self._content(member)
        follows = await self._member()
        if follows is None:
            raise ArchiveEnded(f"{member.name} has no checksum")
        name, suffix = follows.name[: len(member.name)], follows.name[len(member.name) :]
        summed = _CHECKSUMS.get(suffix)
        if name != member.name or summed is None or follows.size > MAX_CHECKSUM:
            raise UnexpectedMember(f"{member.name}.xxhash", follows.name)
        claimed = bytes(await self._content(follows))
        if claimed.strip().lower() != (await asyncio.to_thread(summed, data)).encode():
            if not lenient:
                raise ChecksumMismatch(member.name)
            self.mismatches += 1
        return data


def _block_name(member: Member, disk: str, left: Collection[str]) -> tuple[str, int]:
    """Disk and number. Raises UnexpectedMember for what is no block, of `disk` if one is given."""
    match = _BLOCK_NAME.fullmatch(member.name)
    if match is None or disk not in ("", match[1]):
        raise UnexpectedMember(f"{disk or min(left, default='')}/", member.name)
    return match[1], int(match[2])
