"""Members of an archive, ready to be sent: metadata first, then each disk's blocks in order.

A disk is cut into blocks of 1 MiB, numbered from 0, each followed by its checksum (XXH64). Blocks
of zeros are left out, but the first and the last one are always there. Readers of other servers
take the disks in the order of their names as text, so that is the order to write them in.
"""

from __future__ import annotations

import xxhash

from xapi.storage.xva.tar import RECORD, header, padding

__all__ = ["BLOCK", "END", "METADATA", "block_members", "checksum", "member", "metadata_member"]

BLOCK = 1 << 20
METADATA = "ova.xml"
END = bytes(2 * RECORD)
"""What ends an archive."""


def checksum(data: bytes) -> str:
    """XXH64 as sixteen capital hexadecimal digits."""
    return xxhash.xxh64_hexdigest(data).upper()


def member(name: str, data: bytes) -> bytes:
    """A whole member: header, content, padding."""
    return b"".join((header(name, len(data)), data, bytes(padding(len(data)))))


def metadata_member(text: bytes) -> bytes:
    """The first member."""
    return member(METADATA, text)


def block_members(disk: str, number: int, data: bytes) -> bytes:
    """A block and its checksum. `disk` is the name of the disk in the metadata (``Ref:3``)."""
    name = f"{disk}/{number:08d}"
    return member(name, data) + member(f"{name}.xxhash", checksum(data).encode())
