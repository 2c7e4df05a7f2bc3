"""A screen of text in dots: 80 by 25 characters of the own font, 640 by 400 pixels.

Pixels are numbers of `PALETTE`, made when they are asked for. Who watches is told what changed.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from xapi.xenops.rfb.font import GLYPH_COLUMNS, GLYPH_ROWS, glyph
from xapi.xenops.rfb.pixels import Colour

__all__ = [
    "CELL_HEIGHT",
    "CELL_WIDTH",
    "COLUMNS",
    "DIM",
    "HEIGHT",
    "MARK",
    "PALETTE",
    "PLAIN",
    "ROWS",
    "TITLE",
    "WIDTH",
    "Screen",
]

COLUMNS, ROWS = 80, 25
CELL_WIDTH, CELL_HEIGHT = 8, 16
WIDTH, HEIGHT = COLUMNS * CELL_WIDTH, ROWS * CELL_HEIGHT
PALETTE: tuple[Colour, ...] = (
    (16, 20, 28),
    (222, 226, 230),
    (36, 92, 148),
    (255, 255, 255),
    (128, 138, 150),
    (236, 160, 40),
)
PLAIN, TITLE, DIM, MARK = range(4)
"""How text looks: ink and paper of each are in `_LOOKS`."""
_LOOKS = ((1, 0), (3, 2), (4, 0), (0, 5))
_LEFT = 1
_TOP = 1

Watcher: TypeAlias = Callable[[int, int], None]
"""Told a row, and which of its columns changed: bit 0 is the leftmost."""


def _scanlines(code: int, look: int) -> tuple[bytes, ...]:
    """The cell of a character: each dot of the font is two pixels high."""
    ink, paper = _LOOKS[look]
    empty = bytes((paper,)) * CELL_WIDTH
    right = CELL_WIDTH - GLYPH_COLUMNS - _LEFT
    lines = [empty] * _TOP
    for row in glyph(code):
        dots = bytes(ink if dot == "#" else paper for dot in row)
        line = bytes((paper,)) * _LEFT + dots + bytes((paper,)) * right
        lines += (line, line)
    lines += [empty] * (CELL_HEIGHT - _TOP - 2 * GLYPH_ROWS)
    return tuple(lines)


_CELLS: dict[tuple[int, int], tuple[bytes, ...]] = {}


def _cell(code: int, look: int) -> tuple[bytes, ...]:
    found = _CELLS.get((code, look))
    if found is None:
        found = _CELLS[code, look] = _scanlines(code, look)
    return found


class Screen:
    """What is shown, and who watches."""

    def __init__(self) -> None:
        self._codes = [bytearray(b" " * COLUMNS) for _ in range(ROWS)]
        self._looks = [bytearray(COLUMNS) for _ in range(ROWS)]
        self._watchers: list[Watcher] = []

    def watch(self, watcher: Watcher) -> Callable[[], None]:
        """Tell of changes from now on; gives what ends it."""
        self._watchers.append(watcher)
        return lambda: self._watchers.remove(watcher)

    def put(self, row: int, text: str, look: int = PLAIN, *, column: int = 0) -> None:
        """Write one row from a column to its end; what does not fit is cut off."""
        shown = text.encode("ascii", "replace")[: COLUMNS - column]
        codes = shown.ljust(COLUMNS - column)
        self._set(row, column, codes, bytes((look,)) * len(codes))

    def colour(self, row: int, column: int, look: int) -> int:
        """Show one character in another way; gives how it was."""
        before = self._looks[row][column]
        self._set(row, column, bytes((self._codes[row][column],)), bytes((look,)))
        return before

    def text(self, row: int) -> str:
        """What a row says."""
        return self._codes[row].decode("ascii").rstrip()

    def pixels(self, row: int, first: int, last: int) -> bytes:
        """The pixels of a row's columns from `first` up to before `last`, line by line."""
        cells = [
            _cell(code, look)
            for code, look in zip(
                self._codes[row][first:last], self._looks[row][first:last], strict=True
            )
        ]
        return b"".join(cell[line] for line in range(CELL_HEIGHT) for cell in cells)

    def _set(self, row: int, column: int, codes: bytes, looks: bytes) -> None:
        before = self._codes[row], self._looks[row]
        changed = 0
        for place, pair in enumerate(zip(codes, looks, strict=True), column):
            if (before[0][place], before[1][place]) != pair:
                before[0][place], before[1][place] = pair
                changed |= 1 << place
        if changed:
            for watcher in tuple(self._watchers):
                watcher(row, changed)
