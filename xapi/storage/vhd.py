"""The VHD format: its footer and header as bytes and back, and how an image is laid out.

Numbers are big endian. A dynamic image is footer copy, header, block table, blocks, footer; a block
is a bitmap of its sectors and its data. In a differencing image a sector whose bit is clear is the
parent's; in a dynamic one it is zeros. Streams are in `vhd_write` and `vhd_read`; this module reads
and writes nothing.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from xapi.storage.errors import StorageError

__all__ = [
    "BLOCK_SIZE",
    "DIFFERENCING",
    "DYNAMIC",
    "FOOTER_SIZE",
    "HEADER_SIZE",
    "MAX_SIZE",
    "NO_BLOCK",
    "NO_PARENT",
    "SECTOR",
    "BadVhd",
    "Footer",
    "Header",
    "bitmap_size",
    "geometry",
]

SECTOR: Final = 512
FOOTER_SIZE: Final = 512
HEADER_SIZE: Final = 1024
BLOCK_SIZE: Final = 2 << 20
"""Bytes of data in a block of images written here."""
MAX_SIZE: Final = 2040 << 30
"""Bytes an image of the format may have."""
NO_BLOCK: Final = 0xFFFF_FFFF
"""Entry of the block table for a block that is not there."""

NO_PARENT: Final = UUID(int=0)

FIXED: Final = 2
DYNAMIC: Final = 3
DIFFERENCING: Final = 4

_SMALLEST_BLOCK = 512 << 10
_LARGEST_BLOCK = 16 << 20
_MAX_ENTRIES = MAX_SIZE // _SMALLEST_BLOCK

_VERSION = 0x0001_0000
_RESERVED_FEATURE = 2
_NOWHERE = 0xFFFF_FFFF_FFFF_FFFF
_CREATOR = b"tap\0"
# Readers such as QEMU take the size from the geometry, which cannot express every size, unless the
# creator is one of those they know to keep to the byte count.

_FOOTER = struct.Struct(">8sIIQI4sI4sQQHBBII16sB427x")
_HEADER = struct.Struct(">8sQQIIII16sII512s192s256x")
_LOCATOR = struct.Struct(">4sIIIQ")
_CHECKSUM = struct.Struct(">I")


class BadVhd(StorageError):
    """What was given is no VHD that can be read here; the text says why."""


@dataclass(frozen=True, slots=True)
class Footer:
    """What of a footer matters."""

    size: int
    """Bytes of the disk."""
    kind: int
    """`DYNAMIC` or `DIFFERENCING`."""
    unique_id: UUID
    data_offset: int = FOOTER_SIZE
    """Where the header is."""

    def encode(self) -> bytes:
        cylinders, heads, sectors = geometry(self.size)
        packed = _FOOTER.pack(
            b"conectix", _RESERVED_FEATURE, _VERSION, self.data_offset, 0, _CREATOR, _VERSION,
            b"\0\0\0\0", self.size, self.size, cylinders, heads, sectors, self.kind, 0,
            self.unique_id.bytes, 0,
        )  # fmt: skip
        return _with_checksum(packed, 64)

    @classmethod
    def decode(cls, data: bytes) -> Footer:
        """Of exactly `FOOTER_SIZE` bytes. Raises BadVhd."""
        (
            cookie, _features, version, data_offset, _time, _creator, _creator_version, _os,
            _original, size, _cylinders, _heads, _sectors, kind, checksum, unique, _saved,
        ) = _FOOTER.unpack(data)  # fmt: skip
        if cookie != b"conectix":
            raise BadVhd("the image does not begin as a dynamic VHD does")
        if checksum != _checksum(data, 64):
            raise BadVhd("the checksum of the footer is wrong")
        if version >> 16 != _VERSION >> 16:
            raise BadVhd(f"version {version >> 16}.{version & 0xFFFF} of the format is not known")
        if kind not in (DYNAMIC, DIFFERENCING):
            what = "a fixed image" if kind == FIXED else f"an image of type {kind}"
            raise BadVhd(f"{what} cannot be read, only dynamic and differencing ones")
        if size % SECTOR or not 0 < size <= MAX_SIZE:
            raise BadVhd(f"a disk of {size} bytes is not possible")
        return cls(size, kind, UUID(bytes=unique), data_offset)


@dataclass(frozen=True, slots=True)
class Header:
    """What of the header of a dynamic or differencing image matters."""

    table_offset: int
    entries: int
    block_size: int = BLOCK_SIZE
    parent_id: UUID = NO_PARENT
    parent_name: str = ""
    locator: tuple[int, int] = (0, 0)
    """Offset and length in bytes of the URL of the parent; (0, 0) where there is none."""

    def encode(self) -> bytes:
        name = self.parent_name.encode("utf-16-be")[:512]
        locators = b""
        offset, length = self.locator
        if length:
            room = -(-length // SECTOR) * SECTOR
            locators = _LOCATOR.pack(b"MacX", room, length, 0, offset)
        packed = _HEADER.pack(
            b"cxsparse", _NOWHERE, self.table_offset, _VERSION, self.entries, self.block_size, 0,
            self.parent_id.bytes, 0, 0, name, locators,
        )  # fmt: skip
        return _with_checksum(packed, 36)

    @classmethod
    def decode(cls, data: bytes, size: int) -> Header:
        """Of exactly `HEADER_SIZE` bytes, of a disk of `size` bytes. Raises BadVhd."""
        (
            cookie, _offset, table_offset, version, entries, block_size, checksum, parent, _time,
            _reserved, name, _locators,
        ) = _HEADER.unpack(data)  # fmt: skip
        if cookie != b"cxsparse":
            raise BadVhd("there is no header where the footer says")
        if checksum != _checksum(data, 36):
            raise BadVhd("the checksum of the header is wrong")
        if version >> 16 != _VERSION >> 16:
            raise BadVhd(f"version {version >> 16}.{version & 0xFFFF} of the header is not known")
        if block_size & (block_size - 1) or not _SMALLEST_BLOCK <= block_size <= _LARGEST_BLOCK:
            raise BadVhd(f"blocks of {block_size} bytes are not possible")
        if not -(-size // block_size) <= entries <= _MAX_ENTRIES:
            raise BadVhd(f"a block table of {entries} entries does not fit the disk")
        text = name.decode("utf-16-be", "replace").partition("\0")[0]
        return cls(table_offset, entries, block_size, UUID(bytes=parent), text)


def bitmap_size(block_size: int) -> int:
    """Bytes that the bitmap of a block takes, in whole sectors."""
    return -(-block_size // SECTOR // 8 // SECTOR) * SECTOR


def geometry(size: int) -> tuple[int, int, int]:
    """Cylinders, heads and sectors a track, as the format prescribes for a size in bytes."""
    total = min(size // SECTOR, 65535 * 16 * 255)
    if total >= 65535 * 16 * 63:
        sectors, heads = 255, 16
        tracks = total // sectors
    else:
        sectors = 17
        tracks = total // sectors
        heads = max(4, -(-tracks // 1024))
        if tracks >= heads * 1024 or heads > 16:
            sectors, heads = 31, 16
            tracks = total // sectors
        if tracks >= heads * 1024:
            sectors, heads = 63, 16
            tracks = total // sectors
    return tracks // heads, heads, sectors


def _checksum(data: bytes, at: int) -> int:
    return ~(sum(data) - sum(data[at : at + 4])) & 0xFFFF_FFFF


def _with_checksum(data: bytes, at: int) -> bytes:
    return data[:at] + _CHECKSUM.pack(_checksum(data, at)) + data[at + 4 :]
