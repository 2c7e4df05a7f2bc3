"""One table: rows in order of creation and of change, deletions, names.

It must not check anything; what is put here has been found right by a transaction.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from typing import NamedTuple, cast

from xapi.database.plan import ClassPlan
from xapi.idl.record import Row

__all__ = ["TOMBSTONES_KEPT", "TOMBSTONES_MAX", "Table", "Tombstone"]

TOMBSTONES_MAX = 510
"""Deletions a table remembers; one more cuts the memory (semantics.md §13)."""
TOMBSTONES_KEPT = 257
"""What that cut leaves, the new one included."""


class Tombstone(NamedTuple):
    """A deletion. Times are revisions."""

    cls: str
    ref: str
    created: int
    deleted: int


class Table:
    """The rows of one class."""

    __slots__ = ("_named", "_names", "plan", "recent", "revision", "rows", "tombstones")

    def __init__(self, plan: ClassPlan) -> None:
        self.plan = plan
        self.rows: dict[str, Row] = {}
        """By reference, oldest first."""
        self.recent: dict[str, Row] = {}
        """The same rows, in the order of their last change."""
        self.tombstones: deque[Tombstone] = deque()
        self.revision = 0
        """The last revision that changed this table."""
        self._named = plan.model.has_name_label
        # Most names stand for one row: a plain string then, a dict for an ordered set otherwise.
        self._names: dict[str, str | dict[str, None]] = {}

    def insert(self, row: Row) -> None:
        """Add a row that is not here."""
        self.rows[row.ref] = row
        self.recent[row.ref] = row
        if self._named:
            self._add_name(row)

    def replace(self, old: Row, new: Row) -> None:
        """Put a new version of a row."""
        ref = new.ref
        self.rows[ref] = new
        del self.recent[ref]
        self.recent[ref] = new
        if self._named and _name(old) != _name(new):
            self._drop_name(old)
            self._add_name(new)

    def remove(self, row: Row, revision: int) -> bool:
        """Take a row out and remember that. True if older deletions were forgotten for it."""
        del self.rows[row.ref]
        del self.recent[row.ref]
        if self._named:
            self._drop_name(row)
        self.tombstones.append(Tombstone(self.plan.name, row.ref, row.created_rev, revision))
        if len(self.tombstones) <= TOMBSTONES_MAX:
            return False
        while len(self.tombstones) > TOMBSTONES_KEPT:
            self.tombstones.popleft()
        return True

    def load(self, rows: list[Row]) -> None:
        """Fill an empty table; rows come in the order of creation."""
        self.rows = {row.ref: row for row in rows}
        self.recent = {row.ref: row for row in sorted(rows, key=lambda row: row.modified_rev)}
        if self._named:
            for row in rows:
                self._add_name(row)
        if rows:
            self.revision = next(reversed(self.recent.values())).modified_rev

    def bury(self, tombstones: Iterable[Tombstone]) -> None:
        """Remember deletions of earlier runs."""
        self.tombstones = deque(sorted(tombstones, key=lambda t: t.deleted))
        while len(self.tombstones) > TOMBSTONES_MAX:
            self.tombstones.popleft()
        if self.tombstones:
            self.revision = max(self.revision, self.tombstones[-1].deleted)

    def named(self, label: str) -> list[Row]:
        """The rows with this name_label; none for a class without names."""
        found = self._names.get(label)
        if found is None:
            return []
        if isinstance(found, str):
            return [self.rows[found]]
        return [self.rows[ref] for ref in found]

    def _add_name(self, row: Row) -> None:
        label = _name(row)
        found = self._names.get(label)
        if found is None:
            self._names[label] = row.ref
        elif isinstance(found, str):
            self._names[label] = {found: None, row.ref: None}
        else:
            found[row.ref] = None

    def _drop_name(self, row: Row) -> None:
        label = _name(row)
        found = self._names[label]
        if isinstance(found, str):
            del self._names[label]
        else:
            del found[row.ref]
            if len(found) == 1:
                self._names[label] = next(iter(found))


def _name(row: Row) -> str:
    return cast("str", getattr(row, "name_label"))  # noqa: B009 - not an attribute of every row
