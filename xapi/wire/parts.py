"""Large answers as a sequence of byte strings of known total length, never joined.

An answer of tens of megabytes is made of fragments that are cached anyway; joining them would
hold the event loop and double the memory (floors.md §1b). This module knows how fragments become
an XML-RPC or JSON collection; it must not encode values.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import orjson

from xapi.idl.scalars import escape, valid_text

__all__ = ["Parts", "json_array", "json_object", "xml_array", "xml_struct"]


class Parts:
    """Byte strings to be sent one after the other."""

    __slots__ = ("length", "parts", "revision")

    def __init__(self, parts: Sequence[bytes], revision: int = 0) -> None:
        self.parts = parts
        self.revision = revision
        """Of the database the answer shows; 0 where whoever made it did not say."""
        self.length = sum(map(len, parts))
        """Bytes in all: the Content-Length."""

    def __iter__(self) -> Iterator[bytes]:
        return iter(self.parts)

    def slices(self, size: int = 64 * 1024) -> Iterator[bytes]:
        """The same bytes in pieces of about ``size``, so that small parts share one write.

        A part that is larger than ``size`` is handed on as it is.
        """
        pending = list[bytes]()
        length = 0
        for part in self.parts:
            pending.append(part)
            length += len(part)
            if length >= size:
                yield pending[0] if len(pending) == 1 else b"".join(pending)
                pending, length = [], 0
        if pending:
            yield b"".join(pending)

    def join(self) -> bytes:
        """All bytes as one string, for small answers and tests."""
        return b"".join(self.parts)


def xml_array(values: Iterable[bytes]) -> list[bytes]:
    """An XML-RPC array of ``<value>`` fragments."""
    return [b"<value><array><data>", *values, b"</data></array></value>"]


def xml_struct(members: Iterable[tuple[str, bytes]]) -> list[bytes]:
    """An XML-RPC struct of names and ``<value>`` fragments, such as get_all_records."""
    parts = [b"<value><struct>"]
    for name, value in members:
        parts.append(f"<member><name>{escape(name)}</name>".encode())
        parts.append(value)
        parts.append(b"</member>")
    parts.append(b"</struct></value>")
    return parts


def json_array(values: Iterable[bytes]) -> list[bytes]:
    """A JSON array of fragments."""
    parts = [b"["]
    for value in values:
        parts += (value, b",")
    return _closed(parts, b"]")


def json_object(members: Iterable[tuple[str, bytes]]) -> list[bytes]:
    """A JSON object of names and fragments, such as get_all_records."""
    parts = [b"{"]
    for name, value in members:
        parts += (orjson.dumps(valid_text(name)), b":", value, b",")
    return _closed(parts, b"}")


def _closed(parts: list[bytes], bracket: bytes) -> list[bytes]:
    if len(parts) > 1:
        parts[-1] = bracket  # instead of the comma after the last item
    else:
        parts.append(bracket)
    return parts
