"""The next call with the head of the last one, answered without parsing it again.

Clients send the same head with every call, only the length differs. Where a connection rests and
exactly one whole request comes whose head was served before, a small read is answered as it comes
in. Anything else, and every other call, takes the usual way through aiohttp, with what was begun
here. This module must not decode bodies.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any, TypeAlias

__all__ = ["Begun", "Head", "known_head"]

Begun: TypeAlias = "bytes | Coroutine[Any, Any, Any]"
"""What a dispatcher gives for a body: a small answer, or how to make one."""

_LENGTH = re.compile(rb"\r\ncontent-length:[ \t]*(\d{1,15})(?=[ \t]*\r\n)", re.IGNORECASE)
_OTHER = re.compile(
    rb"\r\n(?:transfer-encoding|expect|content-encoding|upgrade):"
    rb"|\r\nconnection:(?![ \t]*keep-alive[ \t]*\r\n)",
    re.IGNORECASE,
)
_DIGITS = 15


@dataclass(frozen=True, slots=True)
class Head:
    """The bytes around the length, and what answers calls that come with them."""

    before: bytes
    behind: bytes
    """Up to the empty line."""
    begin: Callable[[bytes], Begun | None]
    """Of a body; None where it has to go the usual way."""
    write: Callable[[bytes], bytes | None]
    """An answer with its HTTP head; None if it is not written this way."""

    def body(self, data: bytes) -> bytes | None:
        """The body, if these bytes are this head and one whole body."""
        start = len(self.before)
        if not data.startswith(self.before):
            return None
        end = data.find(self.behind, start, start + _DIGITS + len(self.behind))
        digits = data[start:end]
        if end < 0 or not (digits.isdigit() and digits.isascii()):
            return None
        at = end + len(self.behind)
        return data[at:] if int(digits) == len(data) - at else None


def known_head(
    data: bytes,
    begin: Callable[[bytes], Begun | None],
    write: Callable[[bytes], bytes | None],
) -> Head | None:
    """For a request that came as these bytes, and was served; None if its head is unusual."""
    end = data.find(b"\r\n\r\n") + 4
    line = data.find(b" HTTP/1.1\r\n", 0, end)
    lengths = list(_LENGTH.finditer(data, 0, end))
    if end < 4 or line < 0 or len(lengths) != 1 or _OTHER.search(data, 0, end):
        return None
    at = lengths[0]
    if int(at[1]) != len(data) - end:
        return None
    return Head(data[: at.start(1)], data[at.end(1) : end], begin, write)
