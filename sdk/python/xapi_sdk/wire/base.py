"""What both codecs share: plain values, answers, bounds, and the error of bad bytes."""

from __future__ import annotations

from typing import Any, NamedTuple, TypeAlias

__all__ = ["ANSWER_LIMITS", "REQUEST_LIMITS", "Answer", "Limits", "MalformedMessage", "Plain"]

Plain: TypeAlias = Any
"""What a codec reads: str, int, float, bool, None, list or dict of these."""


class MalformedMessage(ValueError):
    """The bytes are no message of the protocol, or larger than allowed."""


class Answer(NamedTuple):
    """The answer to one call: a value, or the error's code and parameters."""

    value: Plain
    error: list[str] | None = None


class Limits(NamedTuple):
    """Bounds a reader holds; exceeding one makes the message malformed."""

    size: int = 300 * 1024
    """Bytes."""
    depth: int = 64
    """Arrays and structs inside one another."""
    elements: int = 32_768
    """XML elements."""


REQUEST_LIMITS = Limits()
ANSWER_LIMITS = Limits(size=1 << 30, elements=200_000_000)
"""A record list of a large pool is hundreds of megabytes."""
