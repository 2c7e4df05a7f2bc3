"""Streams of bytes that calls give or take: exports and imports.

A source or a sink is the work of one call, as any operation is; HTTP belongs to
`xapi.server.transfers`, which gives it a task and settles that. What a client asked for comes as
text, as it stood in the query.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from xapi.operations.context import Call

__all__ = ["Asked", "Download", "Sink", "Source"]


@dataclass(frozen=True, slots=True)
class Download:
    """What a client gets."""

    pieces: AsyncGenerator[bytes]
    """Made as the client takes them. Whatever must be held meanwhile, such as the marks of an
    operation, is held by the generator: it is always closed. An error before its first piece is
    an error of the request, a later one cuts the stream."""
    length: int | None = None
    """Bytes in all, where that is known before."""
    content_type: str = "application/octet-stream"
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    """Further ones."""


Asked: TypeAlias = Mapping[str, str]
Source: TypeAlias = Callable[[Call, Asked], Awaitable[Download]]
Sink: TypeAlias = Callable[[Call, Asked, AsyncIterator[bytes], "int | None"], Awaitable[object]]
"""Takes the body in pieces of any size, and its length where the client has told it: a body that
is shorter was cut off. Gives the result of the task. The client has its answer long before, so
errors show in the task only. The work goes on when the client hangs up; the body ends then."""
