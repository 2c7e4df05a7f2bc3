"""The database as it stands at a published revision, while the tables are ahead of it.

Tables show what has been applied; clients may see only what is durable, and everybody the same
windows. A `View` is the tables with the few later commits taken back, so it costs what those
changed and never what there is. It must not decide when to publish.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import NamedTuple

import orjson

from xapi.database.database import Database
from xapi.database.log import Commit
from xapi.database.table import Table, Tombstone
from xapi.events.subscription import MESSAGE, Subscription, Token
from xapi.idl.record import Row

__all__ = ["Counts", "View", "Window"]


class Window(NamedTuple):
    """What a subscriber has to be told: ``(revision, operation, class, ref, row)`` in order."""

    events: list[tuple[int, str, str, str, Row | None]]
    token: Token
    """Where it stands then: the highest revisions among the events, or at which an object that
    was made since has gone again."""


class Counts:
    """``valid_ref_counts``, encoded once for all answers of one view."""

    def __init__(self, counts: Mapping[str, int]) -> None:
        self.counts = counts

    @cached_property
    def xml(self) -> bytes:
        """As ``<value>``, numbers as ``<i4>`` (clients.md §6)."""
        members = "".join(
            f"<member><name>{name}</name><value><i4>{count}</i4></value></member>"
            for name, count in self.counts.items()
        )
        return f"<value><struct>{members}</struct></value>".encode()

    @cached_property
    def json(self) -> bytes:
        """As a JSON object."""
        return orjson.dumps(self.counts)


class View:
    """The state at `revision`. Commits after it have to be noted, oldest first."""

    def __init__(self, db: Database, revision: int, later: Iterable[Commit] = ()) -> None:
        self.revision = revision
        self._db = db
        self._former: dict[str, dict[str, Row | None]] = {}
        """What has changed since: class -> reference -> the row at `revision`."""
        self._classes = tuple(
            model.name for model in db.models.values() if model.gen_events and model.name != MESSAGE
        )
        for commit in later:
            self.note(commit)

    def note(self, commit: Commit) -> None:
        """The tables have moved on."""
        former = self._former
        for change in commit.changes:
            of_class = former.get(change.cls)
            if of_class is None:
                of_class = former[change.cls] = {}
            if change.ref not in of_class:
                of_class[change.ref] = change.old

    def window(self, since: Token, subscription: Subscription) -> Window | None:
        """What has happened after the token; None where that is nothing.

        An object appears once, as ``add`` if it was made since; it appears as ``del`` only if
        it was there at the token. An object deleted and later made again under the same reference
        gives both (semantics.md §4, §13). Costs what has changed.
        """
        objects = Collector(since.objects)
        messages = Collector(since.messages)
        self._collect(objects, messages, subscription)
        if not objects and not messages:
            return None
        events = [
            *sorted((*messages.adds.values(), *messages.mods, *messages.dels), key=_revision),
            *sorted(objects.adds.values(), key=_revision),
            *sorted(objects.mods, key=_revision),
            *sorted(objects.dels, key=_revision),
        ]
        return Window(events, Token(objects.newest, messages.newest))

    @cached_property
    def counts(self) -> Counts:
        """Rows of every table, under lower-case names, for ``valid_ref_counts``.

        Messages are no table there. To be read while the view is being noted, as it looks at
        the tables.
        """
        found: dict[str, int] = {}
        for name, table in self._db.tables.items():
            if name == MESSAGE:
                continue
            rows = table.rows
            count = len(rows)
            for ref, row in self._former.get(name, _NOTHING).items():
                count += (row is not None) - (ref in rows)
            found[name.lower()] = count
        return Counts(found)

    def _collect(self, objects: Collector, messages: Collector, subscription: Subscription) -> None:
        if subscription.everything:
            for cls in self._classes:
                self._collect_class(objects, cls)
            self._collect_class(messages, MESSAGE)
            return
        for cls in subscription.classes:
            self._collect_class(messages if cls == MESSAGE else objects, cls)
        for cls, refs in subscription.refs_of.items():
            self._collect_objects(messages if cls == MESSAGE else objects, cls, refs)

    def _collect_class(self, found: Collector, cls: str) -> None:
        table = self._db.tables.get(cls)
        if table is None or table.revision <= found.since:
            return
        for row in reversed(table.recent.values()):
            if row.modified_rev <= found.since:
                break
            if row.modified_rev <= self.revision:
                found.row(cls, row)
        for row in self._former.get(cls, _NOTHING).values():
            if row is not None and row.modified_rev > found.since:
                found.row(cls, row)
        for stone in self._deletions(table, found.since):
            found.deletion(cls, stone)

    def _collect_objects(self, found: Collector, cls: str, refs: frozenset[str]) -> None:
        table = self._db.tables.get(cls)
        if table is None or table.revision <= found.since:
            return
        former = self._former.get(cls, _NOTHING)
        for ref in refs:
            row = former[ref] if ref in former else table.rows.get(ref)
            if row is not None and row.modified_rev > found.since:
                found.row(cls, row)
        for stone in self._deletions(table, found.since):
            if stone.ref in refs:
                found.deletion(cls, stone)

    def _deletions(self, table: Table, since: int) -> Iterator[Tombstone]:
        for stone in reversed(table.tombstones):
            if stone.deleted <= since:
                return
            if stone.deleted <= self.revision:
                yield stone


class Collector:
    """Sorts what is found into kinds, and keeps the highest revision."""

    __slots__ = ("adds", "dels", "mods", "newest", "since")

    def __init__(self, since: int) -> None:
        self.since = since
        self.newest = since
        self.adds: dict[str, tuple[int, str, str, str, Row | None]] = {}
        """By reference: no two classes share one."""
        self.mods: list[tuple[int, str, str, str, Row | None]] = []
        self.dels: list[tuple[int, str, str, str, Row | None]] = []

    def row(self, cls: str, row: Row) -> None:
        """It was made or changed since."""
        revision = row.modified_rev
        self.newest = max(self.newest, revision)
        if row.created_rev > self.since:
            self.adds[row.ref] = (revision, "add", cls, row.ref, row)
        else:
            self.mods.append((revision, "mod", cls, row.ref, row))

    def deletion(self, cls: str, stone: Tombstone) -> None:
        """It has been deleted since; rows must be told before deletions."""
        # The token passes also what is not reported: were it left behind the deletion but after
        # the creation, the next answer would delete an object the client has never seen.
        self.newest = max(self.newest, stone.deleted)
        if stone.created > self.since:
            return
        again = self.adds.get(stone.ref)
        if again is not None and again[4] is not None and again[4].created_rev == stone.deleted:
            # Replaced within one revision, it was never away; add and del with one id would
            # leave clients to guess which came first.
            del self.adds[stone.ref]
            self.mods.append((again[0], "mod", *again[2:]))
            return
        self.dels.append((stone.deleted, "del", cls, stone.ref, None))

    def __bool__(self) -> bool:
        return bool(self.adds or self.mods or self.dels)


def _revision(event: tuple[int, str, str, str, Row | None]) -> int:
    return event[0]


_NOTHING: dict[str, Row | None] = {}
