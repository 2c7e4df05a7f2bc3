"""A ring of rows of numbers at a fixed interval: the newest so many, in one flat array.

Rows are numbered from the epoch: row n is about the interval that ends at n times the interval.
The array grows with the rows until the ring is full, so a short history costs little. NaN is
unknown, and so is a row that is not there. This module must not know what the numbers mean.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence

__all__ = ["NAN", "Ring"]

NAN = float("nan")


class Ring:
    """`last` is the number of the newest row, also where there is none: the next one follows it."""

    __slots__ = ("_head", "capacity", "last", "values", "width")

    def __init__(self, capacity: int, width: int, last: int) -> None:
        self.capacity = capacity
        self.width = width
        self.last = last
        self.values = array("d")
        self._head = 0
        """Where the next row goes once the ring is full: the place of the oldest."""

    def __len__(self) -> int:
        return len(self.values) // self.width if self.width else 0

    def push(self, row: array[float]) -> None:
        """The row after the newest."""
        self.last += 1
        width, values = self.width, self.values
        if len(values) < self.capacity * width:
            values.extend(row)
            return
        at = self._head
        values[at * width : (at + 1) * width] = row
        self._head = (at + 1) % self.capacity

    def skip(self, count: int) -> None:
        """So many rows that are unknown."""
        if count >= self.capacity:
            self.values = array("d")
            self._head = 0
            self.last += count
            return
        if count > 0:
            unknown = array("d", (NAN,)) * self.width
            for _ in range(count):
                self.push(unknown)

    def cut(self, last: int) -> None:
        """Forget the rows after this one; the next pushed follows it."""
        gone = self.last - last
        if gone <= 0:
            return
        self._straighten()
        keep = max(0, len(self) - gone)
        del self.values[keep * self.width :]
        self.last = last

    def row(self, number: int) -> array[float] | None:
        """One row, or None where it is not there (any more, or yet)."""
        count = len(self)
        back = self.last - number
        if not 0 <= back < count:
            return None
        at = (self._head + count - 1 - back) % count if count == self.capacity else count - 1 - back
        return self.values[at * self.width : (at + 1) * self.width]

    def tail(self, count: int) -> array[float]:
        """The newest rows, oldest first; fewer where there are fewer."""
        count = min(count, len(self))
        width, values, head = self.width, self.values, self._head
        if count <= head or head == 0:
            end = head * width if head else len(values)
            return values[end - count * width : end]
        return values[len(values) - (count - head) * width :] + values[: head * width]

    def replace(self, values: array[float], last: int) -> None:
        """Take over rows, oldest first, of which `last` is the newest."""
        self.values = values[max(0, len(values) - self.capacity * self.width) :]
        self._head = 0
        self.last = last

    def arrange(self, columns: Sequence[int]) -> None:
        """Have other columns: each is a former one, or new and unknown where it is -1."""
        self._straighten()
        width, old = self.width, self.values
        rows = len(self)
        new = array("d", (NAN,)) * (rows * len(columns))
        for at, column in enumerate(columns):
            if column >= 0:
                new[at :: len(columns)] = old[column::width]
        self.width, self.values = len(columns), new

    def _straighten(self) -> None:
        if self._head:
            at = self._head * self.width
            self.values = self.values[at:] + self.values[:at]
            self._head = 0
