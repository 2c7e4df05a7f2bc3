"""The audit log as a download: all that is kept, the oldest line first, or what came since a time.

Lines that are written meanwhile are not part of it. Files are opened before the first byte is
sent, so that one that is turned over meanwhile is still read.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Iterator, Sequence
from contextlib import ExitStack
from typing import BinaryIO

import orjson

from xapi.generated import errors
from xapi.idl.scalars import parse_datetime
from xapi.operations.context import Call
from xapi.operations.transfers import Asked, Download, Source
from xapi.session.audit import AuditFile

__all__ = ["audit_source"]

_PIECE = 1 << 18


def audit_source(file: AuditFile) -> Source:
    """Serves ``GET /audit_log``; ``since``: a date as the XenAPI writes them."""

    async def source(_call: Call, asked: Asked) -> Download:
        since = _seconds(asked.get("since", ""))
        await asyncio.to_thread(file.flush)
        return Download(_pieces(file, since), content_type="text/plain")

    return source


def _seconds(since: str) -> float | None:
    """INVALID_VALUE [since, text]."""
    if not since:
        return None
    try:
        return parse_datetime(since).timestamp()
    except ValueError:
        raise errors.InvalidValue("since", since) from None


async def _pieces(file: AuditFile, since: float | None) -> AsyncGenerator[bytes]:
    with ExitStack() as stack:
        opened = await asyncio.to_thread(_open, file, stack)
        made = _read(opened, since)
        while piece := await asyncio.to_thread(next, made, b""):
            yield piece


def _open(file: AuditFile, stack: ExitStack) -> list[tuple[BinaryIO, int]]:
    """The files, oldest first, and how much of each is there now."""
    opened: list[tuple[BinaryIO, int]] = []
    for path in file.paths():
        if path.exists():
            found = stack.enter_context(path.open("rb"))
            opened.append((found, path.stat().st_size))
    return opened


def _read(opened: Sequence[tuple[BinaryIO, int]], since: float | None) -> Iterator[bytes]:
    for file, size in opened:
        left = size
        rest = b""
        while left and (piece := file.read(min(_PIECE, left))):
            left -= len(piece)
            if since is not None:
                lines, newline, rest = (rest + piece).rpartition(b"\n")
                piece = _from(lines + newline, since)
                if not piece:
                    continue
                # Times grow, so all that follows is newer.
                piece, rest, since = piece + rest, b"", None
            yield piece


def _from(lines: bytes, since: float) -> bytes:
    """The lines from the first one on that is not older."""
    at = 0
    for line in lines.splitlines(keepends=True):
        if float(orjson.loads(line)["time"]) >= since:
            return lines[at:]
        at += len(line)
    return b""
