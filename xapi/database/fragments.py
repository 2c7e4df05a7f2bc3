"""Encoded records, kept with the rows they encode and bounded in bytes (design.md §5).

A hit costs one attribute read: callers may look at ``row.xml_fragment`` themselves and come here
only for None. A row never changes, so a fragment is right as long as its row is the current
version; the database drops it with the row. Which fragment makes room for another is drawn at
random: lists are read in the same order again and again, where first-in-first-out would throw
out just what is read next.
"""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from xapi.idl.record import Row

__all__ = ["Fragments"]


class Fragments:
    """The cache of one database.

    `budget`: bytes of fragments kept. `is_current`: whether a row is the one readers see now;
    past versions are encoded but not kept.
    """

    def __init__(self, budget: int, is_current: Callable[[Row], bool]) -> None:
        self.budget = budget
        self.used = 0
        """Bytes kept now."""
        self._is_current = is_current
        self._rows: list[Row] = []
        self._at: dict[str, int] = {}
        # Not for secrets: a fixed seed keeps runs alike.
        self._draw = Random(0)  # noqa: S311

    def xml(self, row: Row) -> bytes:
        """``<value><struct>…</struct></value>`` of the visible record, UTF-8."""
        fragment = row.xml_fragment
        if fragment is None:
            fragment = row.write_xml().encode()
            if self._admit(row, len(fragment)):
                row.xml_fragment = fragment
        return fragment

    def json(self, row: Row) -> bytes:
        """The visible record as a JSON object, UTF-8."""
        fragment = row.json_fragment
        if fragment is None:
            fragment = row.write_json()
            if self._admit(row, len(fragment)):
                row.json_fragment = fragment
        return fragment

    def replaced(self, old: Row, new: Row | None) -> None:
        """The row has a new version, or none: keep what is still right, drop the rest."""
        at = self._at.get(old.ref)
        if at is None:
            return
        if (
            new is not None
            and new.xml_fragment is old.xml_fragment
            and new.json_fragment is old.json_fragment
        ):
            self._rows[at] = new
            old.xml_fragment = old.json_fragment = None
        else:
            self._drop(at)

    def __len__(self) -> int:
        return len(self._rows)

    def _admit(self, row: Row, size: int) -> bool:
        # One giant record must not empty the cache.
        if size > self.budget // 4 or not self._is_current(row):
            return False
        while self.used + size > self.budget and self._rows:
            self._drop(self._draw.randrange(len(self._rows)))
        if row.ref not in self._at:
            self._at[row.ref] = len(self._rows)
            self._rows.append(row)
        self.used += size
        return True

    def _drop(self, at: int) -> None:
        row = self._rows[at]
        self.used -= len(row.xml_fragment or b"") + len(row.json_fragment or b"")
        row.xml_fragment = row.json_fragment = None
        del self._at[row.ref]
        last = self._rows.pop()
        if last is not row:
            self._rows[at] = last
            self._at[last.ref] = at
