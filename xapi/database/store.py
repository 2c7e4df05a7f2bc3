"""All tables with the indexes over them, and the reads the database answers.

It applies changes that are known to be right; it must not check them, log them or store them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from operator import attrgetter
from typing import cast

from xapi.database.errors import handle_invalid, uuid_invalid
from xapi.database.log import Change, Changes
from xapi.database.plan import ClassPlan
from xapi.database.table import Table, Tombstone
from xapi.idl.model import NULL_REF
from xapi.idl.record import Row

__all__ = ["Store", "uuid_of"]


def uuid_of(row: Row) -> str:
    """The uuid of a row of a class that has them."""
    return cast("str", getattr(row, "uuid"))  # noqa: B009 - not an attribute of every row


class Store:
    """The rows as they are now. Implements `xapi.idl.record.Reader`."""

    def __init__(self, plans: dict[str, ClassPlan]) -> None:
        self.plans = plans
        self.tables = {name: Table(plan) for name, plan in plans.items()}
        self.class_of: dict[str, str] = {}
        """The class of every reference: references are unique over all classes."""
        self.uuids: dict[str, str] = {}
        """The reference of every uuid: they too are unique over all classes."""

    def row(self, cls: str, ref: str) -> Row:
        """The row. Raises HANDLE_INVALID [cls, ref]."""
        row = self.tables[cls].rows.get(ref)
        if row is None:
            raise handle_invalid(cls, ref)
        return row

    def find(self, cls: str, ref: str) -> Row | None:
        """The row, or None where the reference is null, unknown or of another class."""
        return self.tables[cls].rows.get(ref)

    def rows(self, cls: str) -> Iterable[Row]:
        """All rows of the class, oldest first; not to be used over an ``await``."""
        return self.tables[cls].rows.values()

    def by_uuid(self, cls: str, uuid: str) -> Row:
        """The row. Raises UUID_INVALID [cls, uuid], also if another class has that uuid."""
        row = self.tables[cls].rows.get(self.uuids.get(uuid, ""))
        if row is None:
            raise uuid_invalid(cls, uuid)
        return row

    def by_name_label(self, cls: str, label: str) -> list[Row]:
        """All rows of the class that carry the name."""
        return self.tables[cls].named(label)

    def counts(self) -> dict[str, int]:
        """Number of rows of every class, for ``valid_ref_counts`` (semantics.md §4)."""
        return {name: len(table.rows) for name, table in self.tables.items()}

    def table_revision(self, cls: str) -> int:
        """The last revision that changed a row of the class; 0 if none ever did."""
        return self.tables[cls].revision

    def dangling(self, cls: str, field: str, *, null: bool = False) -> list[Row]:
        """Rows whose reference `field` points at nothing, or at a row of another class.

        `null`: count a null reference as well. Costs one look-up a row of the class.
        """
        kind = self.plans[cls].fields[field].model.type
        target = self.tables[str(kind).removesuffix(" ref")].rows
        rows = self.tables[cls].rows.values()
        refs = map(attrgetter(field), rows)
        return [
            row
            for row, ref in zip(rows, refs, strict=True)
            if ref not in target and (null or ref != NULL_REF)
        ]

    def collect_changes(
        self, since: int, revision: int, classes: Iterable[str] | None = None
    ) -> Changes:
        """What differs from the revision `since`; see `Changes`. Costs what has changed."""
        adds: list[Row] = []
        mods: list[Row] = []
        dels: list[Tombstone] = []
        for name in self.tables if classes is None else dict.fromkeys(classes):
            table = self.tables[name]
            if table.revision <= since:
                continue
            for row in reversed(table.recent.values()):
                if row.modified_rev <= since:
                    break
                (adds if row.created_rev > since else mods).append(row)
            for stone in reversed(table.tombstones):
                if stone.deleted <= since:
                    break
                if stone.created <= since:
                    dels.append(stone)
        adds.sort(key=lambda row: row.modified_rev)
        mods.sort(key=lambda row: row.modified_rev)
        dels.sort(key=lambda stone: stone.deleted)
        return Changes(since, revision, adds, mods, dels)

    def apply(self, changes: Sequence[Change], revision: int) -> dict[str, int]:
        """Put the changes in. Gives the classes that forgot deletions: class -> oldest kept."""
        forgotten: dict[str, int] = {}
        # What leaves goes first: in one transaction a uuid or reference may pass from one row
        # to another.
        for change in changes:
            old = change.old
            if old is None:
                continue
            table = self.tables[change.cls]
            if change.new is None or change.reborn:
                if table.remove(old, revision):
                    forgotten[change.cls] = table.tombstones[0].deleted
                table.revision = revision
                del self.class_of[change.ref]
            if table.plan.has_uuid and (
                change.new is None or change.reborn or uuid_of(change.new) != uuid_of(old)
            ):
                self.uuids.pop(uuid_of(old), None)
        for change in changes:
            new = change.new
            if new is None:
                continue
            table = self.tables[change.cls]
            table.revision = revision
            if change.old is None or change.reborn:
                table.insert(new)
                self.class_of[change.ref] = change.cls
            else:
                table.replace(change.old, new)
            if table.plan.has_uuid and (uuid := uuid_of(new)):
                self.uuids[uuid] = change.ref
        return forgotten
