"""HTTP/1.1 as much of it as a client of one server needs: requests out, answers in, no sockets.

Shared by the synchronous and the asynchronous transport. Written by hand since the standard
library's parser costs more than the calls it carries.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from xapi_sdk.failure import ProtocolError

__all__ = ["AnswerReader", "Head", "HttpAnswer", "parse_head", "request_head", "whole_answer"]

MAX_HEAD = 64 * 1024

_LENGTH = re.compile(rb"\r\ncontent-length:[ \t]*(\d{1,18})[ \t]*\r\n", re.IGNORECASE)
_CHUNKED = re.compile(rb"\r\ntransfer-encoding:[^\r\n]*chunked[ \t]*\r\n", re.IGNORECASE)
_CLOSE = re.compile(rb"\r\nconnection:[^\r\n]*close", re.IGNORECASE)
_KEEP = re.compile(rb"\r\nconnection:[^\r\n]*keep-alive", re.IGNORECASE)
_STATUS = re.compile(rb"HTTP/1\.([01]) (\d{3})(?: ([^\r\n]*))?\r\n")
_CLEAN = re.compile(r"[^\x21-\x7e]")


class Head(NamedTuple):
    """The head of an answer."""

    status: int
    reason: str
    raw: bytes
    length: int | None
    """Bytes of the body; None if it is chunked or ends with the connection."""
    chunked: bool
    keep: bool
    """The connection can be used again after the body."""

    def header(self, name: str) -> str:
        """The first header of this name, or nothing."""
        found = re.search(
            rb"\r\n" + re.escape(name.encode()) + rb":[ \t]*([^\r\n]*)", self.raw, re.IGNORECASE
        )
        return found[1].decode("latin-1").strip() if found else ""


class HttpAnswer(NamedTuple):
    """A whole answer."""

    head: Head
    body: bytes


@lru_cache(maxsize=64)
def parse_head(raw: bytes) -> Head:
    """The head in these bytes, which end with its empty line. Raises ProtocolError.

    Remembered: small answers have the same head again and again.
    """
    status = _STATUS.match(raw)
    if status is None:
        raise ProtocolError("the server does not speak HTTP/1.1")
    number = int(status[2])
    length = _LENGTH.search(raw)
    chunked = length is None and _CHUNKED.search(raw) is not None
    if number in (204, 304) or number < 200:
        size: int | None = 0
    else:
        size = int(length[1]) if length else None
    modern = status[1] == b"1"
    keep = _CLOSE.search(raw) is None if modern else _KEEP.search(raw) is not None
    framed = size is not None or chunked
    reason = (status[3] or b"").decode("latin-1")
    return Head(number, reason, raw, size, chunked, keep and framed)


def request_head(method: str, path: str, authority: str, headers: dict[str, str]) -> bytes:
    """The head of a request, with its empty line. Raises ValueError for line breaks in it."""
    lines = [f"{method} {_CLEAN.sub('', path)} HTTP/1.1", f"Host: {authority}"]
    for name, value in headers.items():
        if "\r" in value or "\n" in value:
            raise ValueError(f"a line break in the header {name}")
        lines.append(f"{name}: {value}")
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")


def whole_answer(data: bytes) -> HttpAnswer | None:
    """The answer, if these bytes are just one with a length, as nearly all come.

    None for anything else, which `AnswerReader` has to look at. Raises ProtocolError.
    """
    end = data.find(b"\r\n\r\n") + 4
    if end > 3:
        head = parse_head(data[:end])
        if head.length == len(data) - end and head.status >= 200:
            return HttpAnswer(head, data[end:])
    return None


class AnswerReader:
    """Puts one answer together from the pieces that arrive."""

    __slots__ = ("_buffer", "_chunks", "_limit", "_pieces", "_size", "head")

    def __init__(self, limit: int) -> None:
        """`limit`: bytes of the body."""
        self._limit = limit
        self._buffer = b""
        self._pieces: list[bytes] = []
        self._size = 0
        self._chunks: _Chunks | None = None
        self.head: Head | None = None
        """Once it is there."""

    def feed(self, data: bytes) -> HttpAnswer | None:
        """The answer once it is whole. Raises ProtocolError."""
        head = self.head
        if head is None:
            data = self._buffer + data if self._buffer else data
            end = data.find(b"\r\n\r\n")
            if end < 0:
                if len(data) > MAX_HEAD:
                    raise ProtocolError("the head of the answer is too long")
                self._buffer = data
                return None
            head = parse_head(data[: end + 4])
            data = data[end + 4 :]
            self._buffer = b""
            if 100 <= head.status < 200:
                return self.feed(data) if data else None
            self.head = head
        if head.chunked:
            if self._chunks is None:
                self._chunks = _Chunks(self._limit)
            over = self._chunks.feed(data, self._pieces)
            return HttpAnswer(head, b"".join(self._pieces)) if over else None
        self._pieces.append(data)
        self._size += len(data)
        if head.length is None:
            if self._size > self._limit:
                raise ProtocolError("the answer is too large")
            return None
        if head.length > self._limit:
            raise ProtocolError("the answer is too large")
        if self._size < head.length:
            return None
        if self._size > head.length:
            raise ProtocolError("more than the answer has come")
        pieces = self._pieces
        return HttpAnswer(head, pieces[0] if len(pieces) == 1 else b"".join(pieces))

    def take(self) -> list[bytes]:
        """What has come of the body since the last time: for those who read it as it comes.

        What is taken is not in the whole answer.
        """
        taken, self._pieces = self._pieces, []
        return taken

    def eof(self) -> HttpAnswer | None:
        """The connection has ended: the answer, if it was to end so."""
        head = self.head
        if head is None or head.chunked or head.length is not None:
            return None
        return HttpAnswer(head, b"".join(self._pieces))


class _Chunks:
    """Takes the chunks off a body. Kept between two pieces are at most parts of lines."""

    __slots__ = ("_buffer", "_left", "_limit", "_size", "_within")

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._buffer = b""
        self._size = 0
        self._left = 0
        self._within = False
        """A chunk has begun whose end has not come."""

    def feed(self, data: bytes, pieces: list[bytes]) -> bool:
        """Put what has come of the body into `pieces`; True at its end. Raises ProtocolError."""
        buffer = self._buffer + data if self._buffer else data
        at = 0
        while True:
            if self._within:
                piece = buffer[at : at + self._left]
                pieces.append(piece)
                self._left -= len(piece)
                at += len(piece)
                if self._left or len(buffer) < at + 2:
                    break
                if not buffer.startswith(b"\r\n", at):
                    raise ProtocolError("a chunk without an end")
                at += 2
                self._within = False
            end = buffer.find(b"\r\n", at)
            if end < 0:
                break
            self._left = chunk_size(buffer[at:end])
            if not self._left:
                over = _end_of_trailer(buffer, end)
                if not over:
                    break
                if len(buffer) > over:
                    raise ProtocolError("more than the answer has come")
                return True
            self._size += self._left
            if self._size > self._limit:
                raise ProtocolError("the answer is too large")
            self._within = True
            at = end + 2
        self._buffer = buffer[at:]
        if len(self._buffer) > MAX_HEAD:
            raise ProtocolError("a chunk without a size")
        return False


def _end_of_trailer(buffer: bytes, end: int) -> int:
    """Where the body is over, after the line of its last chunk; 0 if that has not come."""
    if buffer.startswith(b"\r\n", end + 2):
        return end + 4
    return buffer.find(b"\r\n\r\n", end) + 4 if b"\r\n\r\n" in buffer[end:] else 0


def chunk_size(line: bytes) -> int:
    """The size that a chunk begins with. Raises ProtocolError."""
    text = line.split(b";")[0].strip()
    if re.fullmatch(rb"[0-9A-Fa-f]{1,15}", text) is None:
        raise ProtocolError("a chunk without a size")
    return int(text, 16)
