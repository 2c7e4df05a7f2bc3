"""Headers of tar members (POSIX ustar): one block of 512 bytes each, written and read strictly.

Only plain files are written. What is read may also hold directories and pax headers, which tools
that repack archives add; anything else (links, devices, long names of GNU tar) is refused.
"""

from __future__ import annotations

from dataclasses import dataclass

from xapi.storage.xva.errors import MalformedArchive

__all__ = ["RECORD", "Member", "header", "padding", "parse"]

RECORD = 512
"""Bytes of a header, and what the content of a member is rounded up to."""

_NAME, _SIZE, _SUM, _TYPE, _MAGIC, _PREFIX = (
    slice(0, 100),
    slice(124, 136),
    slice(148, 156),
    slice(156, 157),
    slice(257, 263),
    slice(345, 500),
)
_KINDS = {b"0": "file", b"\0": "file", b"7": "file", b"5": "directory", b"x": "pax", b"g": "pax"}


@dataclass(frozen=True, slots=True)
class Member:
    """What a header says."""

    name: str
    size: int
    kind: str
    """``file``, ``directory`` or ``pax``."""


def header(name: str, size: int) -> bytes:
    """The header of a file that everybody may read. Raises ValueError for a name beyond 100
    bytes."""
    encoded = name.encode("ascii")
    if len(encoded) > 100:
        raise ValueError(f"the name {name!r} is too long")
    block = bytearray(RECORD)
    block[: len(encoded)] = encoded
    block[100:108] = b"0000444\0"
    block[108:116] = block[116:124] = b"0000000\0"
    block[_SIZE] = b"%011o\0" % size
    block[136:148] = b"00000000000\0"
    block[_SUM] = b" " * 8
    block[_TYPE] = b"0"
    block[257:265] = b"ustar\x0000"
    block[_SUM] = b"%06o\0 " % sum(block)
    return bytes(block)


def padding(size: int) -> int:
    """Bytes of zeros after a content of `size` bytes."""
    return -size % RECORD


def parse(block: bytes) -> Member | None:
    """Read a header; None for the block of zeros that ends an archive. Raises MalformedArchive."""
    if not any(block):
        return None
    claimed = _number(block[_SUM], "checksum")
    # Old tars sum signed bytes; both are allowed by POSIX.
    plain = bytes(block[:148]) + b" " * 8 + bytes(block[156:])
    if claimed not in (sum(plain), sum(b - 256 if b > 127 else b for b in plain)):
        raise MalformedArchive("a damaged tar header")
    kind = _KINDS.get(bytes(block[_TYPE]))
    if kind is None:
        raise MalformedArchive("a tar member that is no plain file")
    name = _text(block[_NAME])
    if block[257:262] == b"ustar" and (prefix := _text(block[_PREFIX])):
        name = f"{prefix}/{name}"
    return Member(name, _number(block[_SIZE], "size"), kind)


def _text(field: bytes) -> str:
    return bytes(field).split(b"\0", 1)[0].decode("utf-8", "replace")


def _number(field: bytes, what: str) -> int:
    """An octal number, or one in base 256, as large sizes are written."""
    raw = bytes(field)
    if raw[0] == 0x80:
        return int.from_bytes(raw[1:], "big")
    digits = raw.strip(b" \0")
    if not digits or len(digits) > 12 or digits.strip(b"01234567"):
        raise MalformedArchive(f"a tar header whose {what} is no number")
    return int(digits, 8)
