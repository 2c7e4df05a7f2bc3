"""Calls with a head that was served before, answered without parsing it again.

Clients send the same head with every call, only the length differs; and the same program sends the
same head on its next connection. Where a connection rests and exactly one whole request comes whose
head is known, a small read is answered as it comes in. Anything else, and every other call, takes
the usual way through aiohttp, with what was begun here. This module must not decode bodies.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any, NamedTuple, TypeAlias

from xapi.operations.context import Origin
from xapi.server.peer import Peer

__all__ = ["Answering", "Begun", "FirstCalls", "Head", "Heads", "Visitor"]

Begun: TypeAlias = "bytes | Coroutine[Any, Any, Any]"
"""What a dispatcher gives for a body: a small answer, or how to make one."""

_LENGTH = re.compile(rb"\r\ncontent-length:[ \t]*(\d{1,15})(?=[ \t]*\r\n)", re.IGNORECASE)
_OTHER = re.compile(
    rb"\r\n(?:transfer-encoding|expect|content-encoding|upgrade):"
    # Another one with each call: not worth keeping.
    rb"|\r\n(?:idempotency-key|traceparent|task-id|x-xapi-minimum-revision):"
    rb"|\r\nconnection:(?![ \t]*keep-alive[ \t]*\r\n)",
    re.IGNORECASE,
)
_DIGITS = 15
_HEAD_BYTES = 1024
_HEADS = 256
"""Kept in all; clients are few programs."""
_CALLERS = 256


class Answering(NamedTuple):
    """What answers the calls of one connection that come with one head."""

    begin: Callable[[bytes], Begun | None]
    """Of a body; None where it has to go the usual way."""
    write: Callable[[bytes], bytes | None]
    """An answer with its HTTP head; None if it is not written this way."""


@dataclass(frozen=True, slots=True)
class Head:
    """The bytes around the length, as one connection knows them."""

    before: bytes
    behind: bytes
    """Up to the empty line."""
    answering: Answering

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


class Heads:
    """The heads that were served, for all connections of a server."""

    def __init__(self) -> None:
        self._known: dict[tuple[bytes, bytes], Callable[[Origin], Answering]] = {}

    def learn(
        self, data: bytes, answering: Callable[[Origin], Answering], base: Origin
    ) -> Head | None:
        """The head of a request that was served, in these bytes; None if it is unusual.

        `answering`: what answers it on a connection of that origin, which `base` is of this one.
        """
        parts = _parts(data)
        if parts is None:
            return None
        if parts not in self._known:
            if len(self._known) >= _HEADS:
                self._known.clear()
            self._known[parts] = answering
        return Head(*parts, answering(base))

    def find(self, data: bytes, base: Origin) -> Head | None:
        """For a connection's first request: its head, if another one has served it."""
        parts = _parts(data)
        found = None if parts is None else self._known.get(parts)
        return None if parts is None or found is None else Head(*parts, found(base))


class FirstCalls:
    """Answers the first requests of connections, which the same programs open again and again."""

    def __init__(self, heads: Heads, origin: Callable[[Peer], Origin]) -> None:
        self._heads = heads
        self._origin = origin
        self._callers: dict[Peer, Visitor] = {}

    def of(self, peer: Peer) -> Callable[[bytes], bytes | None]:
        """What answers a request of this peer, with its HTTP head, if that can be done at once;
        where it gives None nothing has happened."""
        found = self._callers.get(peer)
        if found is None:
            if len(self._callers) >= _CALLERS:
                self._callers.clear()
            found = self._callers[peer] = Visitor(self._heads, self._origin(peer))
        return found.answer


class Visitor:
    """One peer, and the head that it sent last."""

    __slots__ = ("_heads", "_last", "_origin")

    def __init__(self, heads: Heads, origin: Origin) -> None:
        self._heads = heads
        self._origin = origin
        self._last: Head | None = None

    def answer(self, data: bytes) -> bytes | None:
        head = self._last
        body = None if head is None else head.body(data)
        if head is None or body is None:
            self._last = head = self._heads.find(data, self._origin)
            body = None if head is None else head.body(data)
            if head is None or body is None:
                return None
        begun = head.answering.begin(body)
        if isinstance(begun, bytes):
            return head.answering.write(begun)
        if begun is not None:
            begun.close()  # it has not started
        return None


def _parts(data: bytes) -> tuple[bytes, bytes] | None:
    """What is before and behind the length, of exactly one whole request that is usual."""
    end = data.find(b"\r\n\r\n", 0, _HEAD_BYTES) + 4
    if end < 4 or data.find(b" HTTP/1.1\r\n", 0, end) < 0:
        return None
    found = list(_LENGTH.finditer(data, 0, end))
    if len(found) != 1 or int(found[0][1]) != len(data) - end or _OTHER.search(data, 0, end):
        return None
    return data[: found[0].start(1)], data[found[0].end(1) : end]
