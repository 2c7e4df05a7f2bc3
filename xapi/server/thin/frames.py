"""The bytes of the thin client's protocol: numbers are 32 bits, little endian; texts carry their
length in front (clients.md §7). Both directions, so that a test can be the client. Opens nothing.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from enum import IntEnum

__all__ = [
    "MAGIC",
    "MAJOR",
    "MINOR",
    "BadFrame",
    "Blob",
    "Command",
    "Kind",
    "Reader",
    "Reply",
    "blob",
    "command",
    "framed",
    "number",
    "numbers",
    "reply",
    "text",
    "texts",
]

MAGIC = b"XenSource thin CLI protocol"
MAJOR, MINOR = 0, 2

_INT = struct.Struct("<i")


class BadFrame(ValueError):
    """The other side does not speak the protocol."""


class Kind(IntEnum):
    """What a message's payload begins with."""

    COMMAND = 9
    RESPONSE = 10
    BLOB = 11


class Command(IntEnum):
    """From the server."""

    PRINT = 0
    LOAD = 1
    PROMPT = 3
    EXIT = 4
    HTTP_GET = 12
    HTTP_PUT = 13
    ERROR = 14
    DEBUG = 15
    PRINT_ERROR = 16
    HTTP_CONNECT = 17


class Reply(IntEnum):
    """From the client."""

    OK = 5
    FAILED = 6
    WAIT = 18


class Blob(IntEnum):
    """Before raw bytes, and after the last of them."""

    CHUNK = 7
    END = 8


def number(value: int) -> bytes:
    return _INT.pack(value)


def numbers(data: bytes) -> tuple[int, ...]:
    """Any number of them."""
    return tuple(value for (value,) in _INT.iter_unpack(data))


def text(value: str) -> bytes:
    data = value.encode("utf-8", "surrogateescape")
    return number(len(data)) + data


def texts(values: Sequence[str]) -> bytes:
    return number(len(values)) + b"".join(map(text, values))


def framed(payload: bytes) -> bytes:
    return number(len(payload)) + payload


def command(which: Command, arguments: bytes = b"") -> bytes:
    """A whole message."""
    return framed(number(Kind.COMMAND) + number(which) + arguments)


def reply(which: Reply) -> bytes:
    """A whole message."""
    return framed(number(Kind.RESPONSE) + number(which))


def blob(which: Blob, size: int = 0) -> bytes:
    """A whole message; `size` raw bytes follow a chunk's."""
    payload = number(Kind.BLOB) + number(which)
    return framed(payload + number(size) if which is Blob.CHUNK else payload)


class Reader:
    """Takes the parts of a payload one after another. Raises BadFrame."""

    def __init__(self, payload: bytes) -> None:
        self._data = payload
        self._at = 0

    def number(self) -> int:
        (value,) = _INT.unpack(self._take(4))
        return int(value)

    def text(self) -> str:
        return self._take(self.number()).decode("utf-8", "surrogateescape")

    def texts(self) -> list[str]:
        return [self.text() for _ in range(self.number())]

    def end(self) -> None:
        """Nothing may follow."""
        if self._at != len(self._data):
            raise BadFrame("a message is longer than it should be")

    def _take(self, size: int) -> bytes:
        if size < 0 or self._at + size > len(self._data):
            raise BadFrame("a message is shorter than it says")
        self._at += size
        return self._data[self._at - size : self._at]
