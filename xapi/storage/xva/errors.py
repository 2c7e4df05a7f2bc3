"""What can be wrong with an archive, in plain words: this room knows no errors of the API.

ArchiveError
    ArchiveEnded       the bytes end before the archive does
    MalformedArchive   no archive of this kind, or larger than is taken
    UnexpectedMember   a member that does not belong here
    ChecksumMismatch   a block whose bytes do not match its checksum
"""

from __future__ import annotations

__all__ = [
    "ArchiveEnded",
    "ArchiveError",
    "ChecksumMismatch",
    "MalformedArchive",
    "UnexpectedMember",
]


class ArchiveError(Exception):
    """Base of everything a reader refuses."""


class ArchiveEnded(ArchiveError):
    """The bytes end in the middle of a member, or before the last block of a disk."""


class MalformedArchive(ArchiveError):
    """The message says what is wrong."""


class UnexpectedMember(ArchiveError):
    """`found` stands where `expected` should."""

    def __init__(self, expected: str, found: str) -> None:
        super().__init__(f"{found!r} where {expected!r} was expected")
        self.expected = expected
        self.found = found


class ChecksumMismatch(ArchiveError):
    """The bytes of the member `name` are not those that were written."""

    def __init__(self, name: str) -> None:
        super().__init__(f"{name} does not match its checksum")
        self.name = name
