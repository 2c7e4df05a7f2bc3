"""The law of a round-robin database, written as plainly as possible."""

from __future__ import annotations

from dataclasses import dataclass, field
from math import inf, isnan
from typing import Any

from xapi.metrics.rrd import HEARTBEAT, LEVELS, STEP
from xapi.metrics.sources import DataSource

NAN = float("nan")
Row = tuple[float, float, float, float]
UNKNOWN: Row = (NAN, NAN, NAN, NAN)


def source(name: str, kind: Any = "gauge", low: float = -inf, high: float = inf) -> DataSource:
    return DataSource(name, f"about {name}", "B", kind, low, high, standard=True)


@dataclass
class Said:
    """A reading."""

    sources: tuple[DataSource, ...]
    values: list[float | None]
    life: str = "1"


@dataclass
class Model:
    """One gauge: dictionaries by number of row, and no cleverness."""

    levels: list[dict[int, Row]] = field(default_factory=lambda: [{} for _ in LEVELS])
    last: int | None = None

    def sample(self, time: float, value: float | None) -> None:
        slot = int(time // STEP)
        if self.last is None:
            self.last = slot - 1
        if slot == self.last:
            return
        if slot < self.last:
            self.last = slot - 1
            for level, rows in zip(LEVELS, self.levels, strict=True):
                for number in [n for n in rows if n > self.last // level.steps]:
                    del rows[number]
        known = NAN if value is None else value
        near = (slot - self.last) * STEP <= HEARTBEAT
        while self.last < slot:
            self.last += 1
            self.push(0, self.last, (known,) * 4 if near or self.last == slot else UNKNOWN)

    def push(self, level: int, number: int, row: Row) -> None:
        rows = self.levels[level]
        rows[number] = row
        rows.pop(number - LEVELS[level].rows, None)
        if level + 1 == len(LEVELS):
            return
        ratio = LEVELS[level + 1].steps // LEVELS[level].steps
        if number % ratio == 0:
            below = [rows.get(n, UNKNOWN) for n in range(number - ratio + 1, number + 1)]
            self.push(level + 1, number // ratio, consolidated(below))

    def row(self, level: int, number: int) -> Row:
        return self.levels[level].get(number, UNKNOWN)


def consolidated(below: list[Row]) -> Row:
    known = [row for row in below if not isnan(row[0])]
    if 2 * len(known) < len(below):
        return UNKNOWN
    return (
        sum(row[0] for row in known) / len(known),
        min(row[1] for row in known),
        max(row[2] for row in known),
        known[-1][3],
    )
