"""What a message may weigh, and the errors of messages that cannot be read.

Shared by both codecs; the server sets the limits from its configuration.
"""

from __future__ import annotations

from dataclasses import dataclass

__all__ = [
    "ANSWER_LIMITS",
    "REQUEST_LIMITS",
    "Limits",
    "MalformedAnswer",
    "MalformedMessage",
    "MalformedRequest",
]


class MalformedMessage(ValueError):
    """The bytes are no message of the protocol, or larger than allowed."""


class MalformedRequest(MalformedMessage):
    """A request that cannot be read; the server answers HTTP 500 (semantics.md §1)."""


class MalformedAnswer(MalformedMessage):
    """An answer that cannot be read, on the client side."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds a parser holds; exceeding one makes the message malformed (floors.md §1c)."""

    size: int = 300 * 1024
    """Bytes of the message."""
    depth: int = 64
    """Arrays and structs inside one another."""
    elements: int = 32_768
    """XML elements of the message."""


REQUEST_LIMITS = Limits()
ANSWER_LIMITS = Limits(size=512 * 2**20, elements=100_000_000)
"""For answers of other hosts: a record list of a large pool is hundreds of megabytes."""
