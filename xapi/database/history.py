"""The database as it was at an earlier revision.

A past state is the present one with the changes since then taken back, so it costs what has
changed, not what there is. It stays the same while the database goes on, as long as the
revision log reaches back to it.
"""

from __future__ import annotations

from collections.abc import Iterable

from xapi.database.errors import HistoryUnavailable, handle_invalid, uuid_invalid
from xapi.database.log import RevisionLog
from xapi.database.store import Store, uuid_of
from xapi.idl.record import Row

__all__ = ["HistoryReader"]


class HistoryReader:
    """Implements `xapi.idl.record.Reader` at `revision`.

    Each read raises `HistoryUnavailable` once commits it has not yet seen are out of the log.
    """

    def __init__(self, store: Store, log: RevisionLog, revision: int) -> None:
        self.revision = revision
        self._store = store
        self._log = log
        self._seen = revision
        self._former: dict[str, dict[str, Row | None]] = {}

    def row(self, cls: str, ref: str) -> Row:
        """See `Reader.row`."""
        row = self.find(cls, ref)
        if row is None:
            raise handle_invalid(cls, ref)
        return row

    def find(self, cls: str, ref: str) -> Row | None:
        """See `Reader.find`."""
        former = self._former_of(cls)
        return former[ref] if ref in former else self._store.find(cls, ref)

    def rows(self, cls: str) -> Iterable[Row]:
        """See `Reader.rows`."""
        former = self._former_of(cls)
        base = self._store.tables[cls].rows
        found = [row for row in base.values() if row.ref not in former]
        found.extend(row for row in former.values() if row is not None)
        if former:
            found.sort(key=lambda row: row.created_rev)
        return found

    def by_uuid(self, cls: str, uuid: str) -> Row:
        """See `Reader.by_uuid`."""
        former = self._former_of(cls)
        for row in former.values():
            if row is not None and uuid_of(row) == uuid:
                return row
        ref = self._store.uuids.get(uuid, "")
        row = None if ref in former else self._store.find(cls, ref)
        if row is None:
            raise uuid_invalid(cls, uuid)
        return row

    def by_name_label(self, cls: str, label: str) -> list[Row]:
        """See `Reader.by_name_label`."""
        former = self._former_of(cls)
        found = [row for row in self._store.by_name_label(cls, label) if row.ref not in former]
        if self._store.plans[cls].model.has_name_label:
            found.extend(
                row
                for row in former.values()
                if row is not None and getattr(row, "name_label") == label  # noqa: B009
            )
        return found

    def _former_of(self, cls: str) -> dict[str, Row | None]:
        """The versions at `revision` of all rows of the class that have changed since."""
        log = self._log
        if log.head != self._seen:
            if log.floor > self._seen:
                raise HistoryUnavailable(
                    f"revision {self.revision} has left the history, which begins at {log.floor}"
                )
            for commit in reversed(list(log.newest_first(self._seen))):
                for change in commit.changes:
                    self._former.setdefault(change.cls, {}).setdefault(change.ref, change.old)
            self._seen = log.head
        return self._former.get(cls, _NOTHING)


_NOTHING: dict[str, Row | None] = {}
