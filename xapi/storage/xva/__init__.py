"""The container that virtual machines travel in (XVA): a tar of metadata and blocks of disks.

Facts of the format stand in docs/export.md. This package knows members, blocks, checksums and
compression; it knows neither rows nor the API's errors, and it never holds more than one block.
"""

from xapi.storage.xva.compression import ALGORITHMS, compress, decompress
from xapi.storage.xva.errors import (
    ArchiveEnded,
    ArchiveError,
    ChecksumMismatch,
    MalformedArchive,
    UnexpectedMember,
)
from xapi.storage.xva.reader import Block, XvaReader
from xapi.storage.xva.writer import BLOCK, END, METADATA, block_members, metadata_member

__all__ = [
    "ALGORITHMS",
    "BLOCK",
    "END",
    "METADATA",
    "ArchiveEnded",
    "ArchiveError",
    "Block",
    "ChecksumMismatch",
    "MalformedArchive",
    "UnexpectedMember",
    "XvaReader",
    "block_members",
    "compress",
    "decompress",
    "metadata_member",
]
