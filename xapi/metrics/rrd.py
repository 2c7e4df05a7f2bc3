"""A round-robin database: the recorded sources of one owner, at four resolutions.

Five seconds, a minute, an hour, a day, as XenServer keeps them. A reading becomes a row of the
finest ring; whenever a coarser interval is over, its row is made of the rows of the next finer
ring, so that nothing but rows has to be kept. A row of AVERAGE, MIN, MAX or LAST is known where at
least half of what it is made of is known.

Time may jump: what was skipped for up to `HEARTBEAT` seconds takes the value that ends the gap, as
in rrdtool; longer gaps are unknown; after a step back what would be later is forgotten. This
module must not read clocks or files.
"""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from math import isnan
from typing import Literal, NamedTuple, TypeAlias, get_args

from xapi.metrics.ring import NAN, Ring
from xapi.metrics.sources import Kind, Reading, Source

__all__ = ["CONSOLIDATIONS", "HEARTBEAT", "LEVELS", "STEP", "Consolidation", "Level", "Rrd"]

STEP = 5
"""Seconds between two readings."""
HEARTBEAT = 300
"""Seconds after which a reading says nothing about the time before it."""

Consolidation: TypeAlias = Literal["AVERAGE", "MIN", "MAX", "LAST"]
CONSOLIDATIONS: tuple[Consolidation, ...] = get_args(Consolidation)


class Level(NamedTuple):
    """One resolution."""

    steps: int
    """Readings a row is about."""
    rows: int

    @property
    def seconds(self) -> int:
        return self.steps * STEP


LEVELS = (Level(1, 120), Level(12, 120), Level(720, 168), Level(17280, 366))
_RATIOS = tuple(coarse.steps // fine.steps for fine, coarse in pairwise(LEVELS))


class _Pick(NamedTuple):
    """How a recorded column comes from a reading."""

    at: int
    kind: Kind
    low: float
    high: float


class _Reading(NamedTuple):
    values: Sequence[float | None]
    elapsed: float
    """Seconds on a clock that does not jump."""
    life: str


class Rrd:
    """The history of one owner."""

    __slots__ = ("_before", "_choices", "_latest", "_picks", "columns", "known", "rings", "updated")

    def __init__(self) -> None:
        self.columns: tuple[Source, ...] = ()
        """What is recorded, in the order of the values of a row. The coarser rings have the
        columns once for each consolidation."""
        self.known: Sequence[Source] = ()
        """What the last reading told, recorded or not."""
        self.rings: tuple[Ring, ...] = ()
        """Finest first; none before the first reading."""
        self.updated = 0.0
        """Time of the last reading, seconds since the epoch."""
        self._choices: dict[str, bool] = {}
        self._picks: tuple[_Pick, ...] = ()
        self._before: _Reading | None = None
        self._latest: _Reading | None = None

    # Writing

    def sample(self, time: float, reading: Reading, elapsed: float) -> None:
        """Take up a reading. `elapsed`: of a clock that does not jump, for the rates.

        The second reading of a step is left out.
        """
        slot = int(time // STEP)
        if not self.rings:
            self._begin(slot - 1)
        last = self.rings[0].last
        if slot == last:
            return
        if reading.sources is not self.known:
            if reading.sources != self.known:
                self._meet(reading.sources)
            self.known = reading.sources
        if slot < last:
            self._rewind(slot - 1)
            last = slot - 1
        self._before, self._latest = (
            self._latest,
            _Reading(reading.values, elapsed, reading.life),
        )
        self.updated = time
        row = self._row(self._picks)
        gap = slot - last - 1
        if gap and (gap + 1) * STEP > HEARTBEAT:
            self._advance(0, slot - 1)
            gap = 0
        for _ in range(gap + 1):
            self._push(row)

    def _begin(self, last: int) -> None:
        width = len(self.columns)
        self.rings = tuple(
            Ring(level.rows, width * (len(CONSOLIDATIONS) if at else 1), last // level.steps)
            for at, level in enumerate(LEVELS)
        )

    def _row(self, picks: Sequence[_Pick]) -> array[float]:
        latest, before = self._latest, self._before
        if latest is None:
            return array("d", (NAN,)) * len(picks)
        passed = 0.0
        if before is not None and before.life == latest.life:
            passed = latest.elapsed - before.elapsed
        if passed > HEARTBEAT:
            passed = 0.0
        now = latest.values
        then = before.values if before is not None and passed > 0 else None
        return array("d", [_value(pick, now, then, passed) for pick in picks])

    def _push(self, row: array[float]) -> None:
        fine = self.rings[0]
        fine.push(row)
        if not fine.last % _RATIOS[0]:
            self._consolidate(1)

    def _consolidate(self, level: int) -> None:
        """Make the row of a level whose interval has just ended in the level below."""
        below, ring = self.rings[level - 1], self.rings[level]
        ratio = _RATIOS[level - 1]
        rows = below.tail(ratio)
        ring.push(_consolidated(rows, below.width, len(self.columns), ratio))
        if level < len(_RATIOS) and not ring.last % _RATIOS[level]:
            self._consolidate(level + 1)

    def _advance(self, level: int, to: int) -> None:
        """Unknown rows up to this one, here and above."""
        ring = self.rings[level]
        if level < len(_RATIOS):
            ratio = _RATIOS[level]
            boundary = (ring.last // ratio + 1) * ratio
            if boundary <= to:
                ring.skip(boundary - ring.last)
                self._consolidate(level + 1)
                self._advance(level + 1, to // ratio)
        ring.skip(to - ring.last)

    def _rewind(self, last: int) -> None:
        for level, ring in zip(LEVELS, self.rings, strict=True):
            ring.cut(last // level.steps)

    # Which sources are recorded

    def record(self, name: str) -> bool:
        """Record a source from now on; False where no reading knows it."""
        return self._choose(name, True)

    def forget(self, name: str) -> bool:
        """Stop recording a source and drop its history; False where it is not known."""
        return self._choose(name, False)

    def _choose(self, name: str, recorded: bool) -> bool:
        told = any(source.name == name for source in self.known)
        if not told and (recorded or not self.records(name)):
            return False
        self._choices[name] = recorded
        if not recorded:
            self._arrange(tuple(source for source in self.columns if source.name != name))
        self._meet(self.known)
        return True

    def records(self, name: str) -> bool:
        return any(source.name == name for source in self.columns)

    def _meet(self, sources: Sequence[Source]) -> None:
        """The owner has these sources from now on."""
        self.known = sources
        choices = self._choices
        told = {source.name: source for source in sources}
        names = {source.name for source in self.columns}
        kept = [
            told.get(source.name, source)
            for source in self.columns
            if source.name in told or self._has_history(source.name)
        ]
        fresh = [
            source
            for source in sources
            if source.name not in names and choices.get(source.name, source.standard)
        ]
        self._arrange((*kept, *fresh))

    def _has_history(self, name: str) -> bool:
        """Whether anything is known of a column that is not told any more."""
        at = next(i for i, source in enumerate(self.columns) if source.name == name)
        width = len(self.columns)
        return any(not isnan(value) for ring in self.rings for value in ring.values[at::width])

    def _arrange(self, columns: tuple[Source, ...]) -> None:
        former = {source.name: at for at, source in enumerate(self.columns)}
        order = [former.get(source.name, -1) for source in columns]
        if order != list(range(len(self.columns))):
            width = len(self.columns)
            for at, ring in enumerate(self.rings):
                blocks = len(CONSOLIDATIONS) if at else 1
                ring.arrange(
                    [
                        column + block * width if column >= 0 else -1
                        for block in range(blocks)
                        for column in order
                    ]
                )
        # Owners with the same devices share what describes them.
        self.columns, self._picks = _shared(columns, tuple(self.known))

    # Reading

    def current(self, name: str) -> float:
        """What a source says now, recorded or not; NaN where that is not known.

        Raises KeyError where the last reading does not have it.
        """
        for at, source in enumerate(self.known):
            if source.name == name:
                pick = _Pick(at, source.kind, source.minimum, source.maximum)
                return self._row((pick,))[0]
        raise KeyError(name)

    def figures(self) -> list[tuple[str, float, float | None]]:
        """Of each source its name, what it says now (NaN where that is not known), and the value
        that was read, such as a counter's."""
        if self._latest is None:
            return []
        picks = [
            _Pick(at, source.kind, source.minimum, source.maximum)
            for at, source in enumerate(self.known)
        ]
        rows = self._row(picks)
        values = self._latest.values
        return [(source.name, rows[at], values[at]) for at, source in enumerate(self.known)]

    def row(self, level: int, number: int) -> array[float] | None:
        """All columns at once: see `columns`."""
        return self.rings[level].row(number) if self.rings else None

    # Keeping

    @property
    def choices(self) -> Mapping[str, bool]:
        """What somebody wants recorded, or not, whatever is standard."""
        return self._choices

    def restore(
        self,
        columns: Sequence[Source],
        rings: Sequence[tuple[int, array[float]]],
        updated: float,
        choices: Mapping[str, bool],
    ) -> None:
        """Take over what was kept: a ring is its last row's number, and rows, oldest first.

        Raises ValueError where rings and columns do not fit.
        """
        if len(rings) != len(LEVELS):
            raise ValueError(f"{len(rings)} archives, not {len(LEVELS)}")
        finest = rings[0][0]
        width = len(columns)
        for at, (level, (last, values)) in enumerate(zip(LEVELS, rings, strict=True)):
            if last != finest // level.steps:
                raise ValueError("the archives are not of the same time")
            row = width * (len(CONSOLIDATIONS) if at else 1)
            if len(values) % row if row else len(values):
                raise ValueError("an archive has half a row")
        self.columns, self._picks = _shared(tuple(columns), ())
        self.known, self._before, self._latest = (), None, None
        self._choices = dict(choices)
        self.updated = updated
        self._begin(finest)
        for ring, (last, values) in zip(self.rings, rings, strict=True):
            ring.replace(values, last)

    def graft(self, older: Rrd) -> None:
        """Put the history of the same owner, as it was kept elsewhere, in front of this one.

        Where both have a row, this one's counts; what is between them is unknown.
        """
        if not older.rings:
            return
        for name, choice in older.choices.items():
            self._choices.setdefault(name, choice)
        if not self.rings:
            self._begin(older.rings[0].last)
        had = {source.name for source in self.columns}
        missing = [source for source in older.columns if source.name not in had]
        self._arrange((*self.columns, *missing))
        place = {source.name: at for at, source in enumerate(older.columns)}
        order = [place.get(source.name, -1) for source in self.columns]
        for at, (ring, former) in enumerate(zip(self.rings, older.rings, strict=True)):
            blocks = len(CONSOLIDATIONS) if at else 1
            columns = [
                column + block * len(older.columns) if column >= 0 else -1
                for block in range(blocks)
                for column in order
            ]
            _graft(ring, former, columns)
        if self.known:
            self._meet(self.known)


def _value(
    pick: _Pick,
    now: Sequence[float | None],
    then: Sequence[float | None] | None,
    passed: float,
) -> float:
    at, kind, low, high = pick
    value = now[at] if at >= 0 else None
    if value is None:
        return NAN
    if kind != "gauge":
        if then is None:
            return NAN
        if kind == "derive":
            former = then[at] if at < len(then) else None
            if former is None:
                return NAN
            value = _growth(former, value)
        value /= passed
    return value if low <= value <= high and value not in _INFINITE else NAN


_INFINITE = (float("inf"), float("-inf"))


def _growth(former: float, value: float) -> float:
    """Of a counter. One of whole numbers that is smaller than before has wrapped, at 32 bits or at
    64; any other has begun anew, which the range of its source tells from growth."""
    grown = value - former
    if grown < 0 and isinstance(former, int) and isinstance(value, int) and former >= 0 <= value:
        return grown + (1 << 32 if former < 1 << 32 else 1 << 64)
    return grown


def _consolidated(rows: array[float], stride: int, width: int, expected: int) -> array[float]:
    """A row of all consolidations. `rows`: of readings where stride and width are the same, else
    of consolidations; fewer than `expected` are there where some are not known at all."""
    made = array("d", (NAN,)) * (width * len(CONSOLIDATIONS))
    raw = stride == width
    needed = (expected + 1) // 2
    for column in range(width):
        average = rows[column::stride]
        total = sum(average)
        count = len(average)
        if isnan(total):
            average = array("d", [value for value in average if not isnan(value)])
            total, count = sum(average), len(average)
        if count < needed:
            continue
        made[column] = total / count
        if raw:
            made[column + width] = min(average)
            made[column + 2 * width] = max(average)
            made[column + 3 * width] = average[-1]
        else:
            made[column + width] = min(_known(rows, column + width, stride))
            made[column + 2 * width] = max(_known(rows, column + 2 * width, stride))
            made[column + 3 * width] = _known(rows, column + 3 * width, stride)[-1]
    return made


def _known(rows: array[float], column: int, stride: int) -> list[float]:
    # A row's consolidations are known together, so there is one wherever there is an average.
    return [value for value in rows[column::stride] if not isnan(value)]


@lru_cache(maxsize=1024)
def _shared(
    columns: tuple[Source, ...], known: tuple[Source, ...]
) -> tuple[tuple[Source, ...], tuple[_Pick, ...]]:
    places = {source.name: at for at, source in enumerate(known)}
    return columns, tuple(
        _Pick(places.get(source.name, -1), source.kind, source.minimum, source.maximum)
        for source in columns
    )


def _graft(ring: Ring, former: Ring, columns: Sequence[int]) -> None:
    oldest = ring.last - len(ring) + 1
    first = max(former.last - len(former) + 1, ring.last - ring.capacity + 1)
    if first >= oldest or first > former.last:
        return
    rows = array("d")
    unknown = array("d", (NAN,)) * len(columns)
    for number in range(first, oldest):
        row = former.row(number)
        if row is None:
            rows.extend(unknown)
        else:
            rows.extend(array("d", [row[at] if at >= 0 else NAN for at in columns]))
    ring.replace(rows + ring.tail(len(ring)), ring.last)
