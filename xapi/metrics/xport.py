"""What `/rrd_updates` answers: rows of several histories since a time, as rrdtool's xport.

The text comes in pieces that take about a millisecond each, so that whoever sends them can let
others work in between. This module must not choose whose histories these are.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from xml.sax.saxutils import escape

import orjson

from xapi.metrics.ring import NAN
from xapi.metrics.rrd import CONSOLIDATIONS, LEVELS, Consolidation, Rrd

__all__ = ["Selection", "Span", "Xport", "number_text", "numbers", "span_of"]

_PIECE = 2000
"""Numbers that are written at a time."""


@dataclass(frozen=True, slots=True)
class Span:
    """Which rows are asked for: of a level, with these times, in seconds since the epoch."""

    level: int
    start: int
    """Of the first row that could be told."""
    end: int
    """Of the newest row."""
    rows: int

    @property
    def step(self) -> int:
        return LEVELS[self.level].seconds


def span_of(start: int, interval: int, updated: float) -> Span:
    """The finest rows at least `interval` apart that reach back to `start`, else the coarsest.

    A negative start counts from `updated`, the time of the last reading.
    """
    if start < 0:
        start += int(updated)
    level = len(LEVELS) - 1
    for at, kept in enumerate(LEVELS):
        newest = int(updated) // kept.seconds * kept.seconds
        if kept.seconds >= interval and start > newest - kept.rows * kept.seconds:
            level = at
            break
    seconds = LEVELS[level].seconds
    end = int(updated) // seconds * seconds
    # Rows are told from `start` on, itself included, as many as are kept.
    count = min((end - start) // seconds + 1 if end >= start else 0, LEVELS[level].rows)
    return Span(level, start // seconds * seconds + seconds, end, count)


@dataclass(frozen=True, slots=True)
class Selection:
    """What is taken from one history, before it changes any further."""

    legend: list[str]
    width: int
    values: array[float]
    """Rows, newest first."""

    @classmethod
    def of(cls, rrd: Rrd, prefix: str, span: Span, cf: Consolidation | None) -> Selection:
        """`prefix`: owner and uuid, such as ``vm:UUID``. Without `cf`, every consolidation; of the
        finest rows there is only one."""
        width = len(rrd.columns)
        # A row of the finest level is one reading, and that is its average as well as its maximum.
        whole = cf is None and span.level > 0
        told = CONSOLIDATIONS if whole else (cf or "AVERAGE",)
        legend = [f"{name}:{prefix}:{column.name}" for name in told for column in rrd.columns]
        begin = CONSOLIDATIONS.index(cf) * width if cf is not None and span.level > 0 else 0
        size = len(legend)
        unknown = array("d", (NAN,)) * size
        newest = span.end // span.step
        values = array("d")
        for number in range(newest, newest - span.rows, -1):
            row = rrd.row(span.level, number)
            values.extend(unknown if row is None else row[begin : begin + size])
        return cls(legend, size, values)


@dataclass(frozen=True, slots=True)
class Xport:
    """An answer."""

    span: Span
    parts: Sequence[Selection]

    def _columns(self) -> int:
        return sum(part.width for part in self.parts)

    def json(self) -> Iterator[bytes]:
        """Strict JSON; numbers are texts, as XenServer writes them, for NaN is no JSON number."""
        span = self.span
        yield (
            b'{"meta":{"start":%d,"step":%d,"end":%d,"rows":%d,"columns":%d,"legend":['
            % (span.start, span.step, span.end, span.rows, self._columns())
        )
        yield from _joined(orjson.dumps(part.legend)[1:-1] for part in self.parts if part.width)
        yield b']},"data":['
        for at in range(span.rows):
            yield b'%b{"t":%d,"values":[' % (b"," if at else b"", span.end - at * span.step)
            yield from _joined(numbers(row, '"%s"', ",") for row in self._rows(at))
            yield b"]}"
        yield b"]}"

    def xml(self) -> Iterator[bytes]:
        span = self.span
        yield (
            b'<?xml version="1.0"?>\n<xport><meta><start>%d</start><step>%d</step><end>%d</end>'
            b"<rows>%d</rows><columns>%d</columns><legend>"
            % (span.start, span.step, span.end, span.rows, self._columns())
        )
        for part in self.parts:
            yield "".join(f"<entry>{escape(entry)}</entry>" for entry in part.legend).encode()
        yield b"</legend></meta><data>"
        for at in range(span.rows):
            yield b"<row><t>%d</t>" % (span.end - at * span.step)
            for row in self._rows(at):
                yield numbers(row, "<v>%s</v>", "")
            yield b"</row>"
        yield b"</data></xport>"

    def _rows(self, at: int) -> Iterator[array[float]]:
        """A row, in pieces of several histories each."""
        piece = array("d")
        for part in self.parts:
            piece.extend(part.values[at * part.width : (at + 1) * part.width])
            if len(piece) >= _PIECE:
                yield piece
                piece = array("d")
        if piece:
            yield piece


def _joined(pieces: Iterator[bytes]) -> Iterator[bytes]:
    first = True
    for piece in pieces:
        yield piece if first else b"," + piece
        first = False


def numbers(values: Sequence[float], frame: str, between: str) -> bytes:
    """All values as text, each in the frame; NaN for what is not known."""
    text = _format(len(values), frame, between) % tuple(values)
    return text.replace("nan", "NaN").encode()


@lru_cache(maxsize=256)
def _format(count: int, frame: str, between: str) -> str:
    return between.join([frame % "%.13g"] * count)


def number_text(value: float) -> str:
    """As clients of XenServer read it: also NaN, Infinity and -Infinity."""
    text = f"{value:.13g}"
    return {"nan": "NaN", "inf": "Infinity", "-inf": "-Infinity"}.get(text, text)
