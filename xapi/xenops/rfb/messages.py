"""What an RFB client says, byte by byte (RFC 6143, 7.1 and 7.5).

The reader keeps no more than one message without its lists: those are skipped as they come,
however long they say they are. What the protocol does not know ends the talk.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from xapi.xenops.rfb.pixels import FORMAT_BYTES, RfbError, TrueColour, read_format

__all__ = [
    "CUT_TEXT_MAX",
    "Begin",
    "Format",
    "Key",
    "Message",
    "Pointer",
    "Reader",
    "Security",
    "Version",
    "Wanted",
]

CUT_TEXT_MAX = 1 << 20
"""Bytes that a client may have on its clipboard."""
_VERSION = re.compile(rb"RFB (\d{3})\.(\d{3})\n")
_VERSION_BYTES = 12


@dataclass(frozen=True, slots=True)
class Version:
    """3, 7 or 8: of version 3."""

    minor: int


@dataclass(frozen=True, slots=True)
class Security:
    """How the client wants to prove who it is: 1 is not at all."""

    kind: int


@dataclass(frozen=True, slots=True)
class Begin:
    """Handshakes are over; `shared`: others may stay."""

    shared: bool


@dataclass(frozen=True, slots=True)
class Format:
    """The pixels it wants from now on; None: numbers of a map of colours."""

    form: TrueColour | None


@dataclass(frozen=True, slots=True)
class Wanted:
    """It wants to see an area; `incremental`: as far as it has changed, and once it has."""

    incremental: bool
    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Key:
    """A key goes down or up; `symbol`: as X11 numbers them."""

    down: bool
    symbol: int


@dataclass(frozen=True, slots=True)
class Pointer:
    """Where it is now, and which buttons are down: bit 0 is the left one."""

    buttons: int
    x: int
    y: int


Message: TypeAlias = Version | Security | Begin | Format | Wanted | Key | Pointer


class Reader:
    """Cuts what comes in into messages."""

    def __init__(self) -> None:
        self._held = bytearray()
        self._skip = 0
        self._need = _VERSION_BYTES
        self._next: Callable[[bytes], Message | None] = self._version

    def feed(self, data: bytes) -> Iterator[Message]:
        """The messages that end in these bytes. Raises RfbError; nothing can be read after it."""
        at = 0
        while at < len(data):
            if self._skip:
                passed = min(self._skip, len(data) - at)
                self._skip -= passed
                at += passed
                continue
            part = data[at : at + self._need - len(self._held)]
            at += len(part)
            self._held += part
            if len(self._held) < self._need:
                return
            whole = bytes(self._held)
            self._held.clear()
            message = self._next(whole)
            if message is not None:
                yield message

    def _expect(self, size: int, reader: Callable[[bytes], Message | None]) -> None:
        self._need, self._next = size, reader

    def _version(self, data: bytes) -> Message:
        found = _VERSION.fullmatch(data)
        if found is None:
            raise RfbError("this is no RFB client")
        given = int(found[1]), int(found[2])
        minor = given[1] if given in ((3, 7), (3, 8)) else 3  # as RFC 6143, 7.1.1 has it
        if minor == 3:
            self._expect(1, self._begin)
        else:
            self._expect(1, self._security)
        return Version(minor)

    def _security(self, data: bytes) -> Message:
        self._expect(1, self._begin)
        return Security(data[0])

    def _begin(self, data: bytes) -> Message:
        self._expect(1, self._kind)
        return Begin(bool(data[0]))

    def _kind(self, data: bytes) -> None:
        found = _BODIES.get(data[0])
        if found is None:
            raise RfbError(f"message {data[0]} is not known")
        size, read = found

        def body(rest: bytes) -> Message | None:
            self._expect(1, self._kind)
            result = read(rest)
            if isinstance(result, int):
                self._skip = result
                return None
            return result

        self._expect(size, body)


def _format(data: bytes) -> Message:
    return Format(read_format(data[3:]))


def _encodings(data: bytes) -> int:
    # Whatever a client knows, it takes the one encoding that everybody must (7.7.1).
    return 4 * struct.unpack(">xH", data)[0]


def _wanted(data: bytes) -> Message:
    incremental, x, y, width, height = struct.unpack(">BHHHH", data)
    return Wanted(bool(incremental), x, y, width, height)


def _key(data: bytes) -> Message:
    down, symbol = struct.unpack(">BxxI", data)
    return Key(bool(down), symbol)


def _pointer(data: bytes) -> Message:
    return Pointer(*struct.unpack(">BHH", data))


def _cut_text(data: bytes) -> int:
    length = struct.unpack(">3xI", data)[0]
    if length > CUT_TEXT_MAX:
        raise RfbError(f"a clipboard of {length} bytes")
    return length


_BODIES: dict[int, tuple[int, Callable[[bytes], Message | int]]] = {
    0: (3 + FORMAT_BYTES, _format),
    2: (3, _encodings),
    3: (9, _wanted),
    4: (7, _key),
    5: (5, _pointer),
    6: (7, _cut_text),
}
"""The length of each message after its number, and what it says: or how many bytes of it follow
that nobody needs."""
