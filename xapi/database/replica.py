"""A database that follows another one: the same rows at the same revisions, read only.

What passes between the two is made and read here: rows as field names and plain values, commits as
the fields that changed. A commit is applied once and in order; anything else is `Diverged`, and the
follower loads everything again. Nothing is kept on disk: what is acknowledged is durable where it
was written. It must not know how the lines travel.
"""

from __future__ import annotations

import asyncio
import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, cast

import orjson

from xapi.database.database import Database
from xapi.database.engines.memory import MemoryEngine
from xapi.database.errors import DatabaseError
from xapi.database.log import Change, Commit
from xapi.database.table import Tombstone
from xapi.database.transaction import Transaction
from xapi.generated.errors import HostIsSlave
from xapi.idl.model import ClassModel
from xapi.idl.record import Row
from xapi.idl.restore import restorer
from xapi.idl.scalars import format_datetime
from xapi.idl.types import Scalar

__all__ = [
    "Diverged",
    "Loading",
    "Replica",
    "dump",
    "fields_of",
    "plain_commit",
    "plain_row",
    "restore_row",
]

_PARTS_FROM = 16
"""References in a set from which on only those that came or went are sent."""


class Diverged(DatabaseError):
    """A commit does not fit what the replica holds."""


def dump(line: Mapping[str, Any]) -> bytes:
    """One line of JSON."""
    return orjson.dumps(
        line, default=_text, option=orjson.OPT_PASSTHROUGH_DATETIME | orjson.OPT_NON_STR_KEYS
    )


def _text(value: object) -> str:
    if isinstance(value, datetime):
        return format_datetime(value)
    raise TypeError(f"{type(value).__name__} is no value of a row")


def _plain(value: object) -> object:
    # JSON has no word for these, and orjson would write null.
    if isinstance(value, float) and not math.isfinite(value):
        return repr(value)
    return value


def fields_of(row: Row) -> dict[str, object]:
    """The fields of a row that are not at their default, far ends of relations included."""
    found: dict[str, object] = {}
    for field in row.MODEL.fields:
        value = getattr(row, field.name)
        if value != field.default:
            found[field.name] = _plain(value)
    return found


def plain_row(row: Row) -> dict[str, Any]:
    """A whole row."""
    return {
        "c": row.MODEL.name,
        "r": row.ref,
        "b": row.created_rev,
        "m": row.modified_rev,
        "f": fields_of(row),
    }


def plain_commit(commit: Commit) -> dict[str, Any]:
    """A commit, as the rows it made and removed, and the fields it changed."""
    return {
        "revision": commit.revision,
        "time": commit.time,
        "undo": commit.undo,
        "changes": [_plain_change(change) for change in commit.changes],
    }


def _plain_change(change: Change) -> dict[str, Any]:
    old, new = change.old, change.new
    if new is None:
        return {"c": change.cls, "r": change.ref}
    if old is None or change.reborn:
        return {**plain_row(new), "n": 2 if change.reborn else 1}
    fields: dict[str, object] = {}
    parts: dict[str, object] = {}
    for field in new.MODEL.fields:
        before, after = getattr(old, field.name), getattr(new, field.name)
        if before is after or before == after:
            continue
        part = _part(before, after)
        if part is None:
            fields[field.name] = _plain(after)
        else:
            parts[field.name] = part
    made: dict[str, Any] = {"c": change.cls, "r": change.ref, "f": fields}
    if new.created_rev != old.created_rev:
        made["b"] = new.created_rev
    if parts:
        made["p"] = parts
    return made


def _part(before: object, after: object) -> tuple[int, object] | None:
    """How a long set changed: (position, None) for what left, (-1, what was added)."""
    if not isinstance(before, tuple) or not isinstance(after, tuple):
        return None
    old, new = cast("tuple[object, ...]", before), cast("tuple[object, ...]", after)
    if len(old) < _PARTS_FROM:
        return None
    if new[: len(old)] == old:
        return -1, new[len(old) :]
    if len(new) == len(old) - 1:
        at = next((i for i, item in enumerate(new) if old[i] != item), len(new))
        if new[at:] == old[at + 1 :]:
            return at, None
    return None


class _Reading:
    """How plain fields of one class become values again."""

    def __init__(self, model: ClassModel) -> None:
        self.model = model
        self.restore: dict[str, Callable[[Any], object]] = {
            field.name: float if field.type == Scalar("float") else restorer(field.type)
            for field in model.fields
        }

    def fill(self, row: Row, fields: Mapping[str, object]) -> None:
        for name, value in fields.items():
            if name in self.restore:  # a newer coordinator may know more
                setattr(row, name, self.restore[name](value))


def restore_row(model: ClassModel, ref: str, fields: Mapping[str, object]) -> Row:
    """The row that `fields_of` described."""
    row = model.row.restore(ref, {})
    _Reading(model).fill(row, fields)
    return row


class Replica(Database):
    """Follows a database; `transaction` is refused with HOST_IS_SLAVE [address]."""

    def __init__(self, models: Sequence[ClassModel], address: str, **settings: Any) -> None:
        """`address`: where writers are sent; `settings` as for `Database`."""
        super().__init__(models, MemoryEngine(), **settings)
        self.address = address
        self.life = ""
        """Which run of the coordinator the revisions belong to; empty before the first load."""
        self.loads = 0
        """How often everything was loaded."""
        self._reading = {model.name: _Reading(model) for model in models}
        self._waiting: list[tuple[int, asyncio.Future[None]]] = []

    def begin(self, tx: Transaction) -> None:
        """Refuse the transaction."""
        raise HostIsSlave(self.address)

    async def durable(self, revision: int | None = None) -> None:
        """Return once the replica has reached the revision; what it holds is durable."""
        if revision is None or revision <= self.revision:
            return
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        waiter = (revision, future)
        self._waiting.append(waiter)
        try:
            await future
        except asyncio.CancelledError:
            # A revision that is far ahead may never come.
            if waiter in self._waiting:
                self._waiting.remove(waiter)
            raise

    async def writable(self) -> None:
        """Never: writes go to the coordinator."""
        raise HostIsSlave(self.address)

    # Following

    def follow(self, line: Mapping[str, Any]) -> None:
        """Apply the next commit. Raises Diverged, also if one is missing before it (`after`)."""
        revision = int(line["revision"])
        if revision <= self.revision:
            raise Diverged(f"revision {revision} has been applied already")
        if line.get("after", self.revision) != self.revision:
            raise Diverged(f"revision {revision} does not follow on {self.revision}")
        changes = tuple(self._change(change, revision) for change in line["changes"])
        self._take(Commit(revision, float(line["time"]), changes, bool(line["undo"])))

    def _change(self, plain: Mapping[str, Any], revision: int) -> Change:
        cls, ref = str(plain["c"]), str(plain["r"])
        old = self.tables[cls].rows.get(ref)
        made = int(plain.get("n", 0))
        if (old is None) != (made == 1):
            raise Diverged(f"{cls} {ref} is {'missing' if old is None else 'there already'}")
        if "f" not in plain:
            return Change(cls, ref, old, None)
        reading = self._reading[cls]
        new = reading.model.row.restore(ref, {}) if made or old is None else old.copy()
        new.created_rev = int(plain.get("b", old.created_rev if old is not None else revision))
        new.modified_rev = revision
        reading.fill(new, plain["f"])
        for name, part in plain.get("p", {}).items():
            setattr(new, name, _apply_part(getattr(old, name), part))
        return Change(cls, ref, old, new, made == 2)

    def load(
        self, revision: int, rows: Iterable[Mapping[str, Any]], stones: Iterable[Sequence[Any]]
    ) -> None:
        """Become what the coordinator holds: one commit of all that differs.

        `rows` come class by class, oldest first; `stones` are its tombstones.
        """
        loading = Loading(self)
        loading.add(rows)
        loading.finish(revision, stones)

    def become(
        self,
        revision: int,
        order: Mapping[str, dict[str, Row]],
        stones: Iterable[Sequence[Any]],
    ) -> None:
        """The last step of `Loading`: the rows by class and reference."""
        changes = list(self._differences(order))
        buried = [Tombstone(*stone) for stone in stones]
        self._take(Commit(revision, self._clock(), tuple(changes)))
        self.log = self._new_log(revision)
        self._arrange(order, buried)
        self.loads += 1

    def row_of(self, plain: Mapping[str, Any]) -> Row:
        """The row of a line: the one held already, if it is the same version."""
        cls = str(plain["c"])
        old = self.tables[cls].rows.get(str(plain["r"]))
        if old is not None and self._is_same(old, plain):
            return old
        row = self._reading[cls].model.row.restore(str(plain["r"]), {})
        row.created_rev, row.modified_rev = int(plain["b"]), int(plain["m"])
        self._reading[cls].fill(row, plain["f"])
        return row

    @staticmethod
    def _is_same(old: Row, plain: Mapping[str, Any]) -> bool:
        return old.created_rev == plain["b"] and old.modified_rev == plain["m"]

    def _differences(self, order: Mapping[str, Mapping[str, Row]]) -> Iterable[Change]:
        for cls, rows in order.items():
            table = self.tables[cls]
            for ref, old in table.rows.items():
                if ref not in rows:
                    yield Change(cls, ref, old, None)
            for ref, new in rows.items():
                old = table.rows.get(ref)
                if old is not new:
                    reborn = old is not None and old.created_rev != new.created_rev
                    yield Change(cls, ref, old, new, reborn)

    def _arrange(self, order: Mapping[str, dict[str, Row]], buried: list[Tombstone]) -> None:
        """Rows in the coordinator's order, and its tombstones with ours it does not know."""
        stones: dict[str, dict[tuple[str, int], Tombstone]] = {}
        for name, table in self.tables.items():
            # Of volatile rows that are gone the coordinator may have kept no trace.
            stones[name] = {(stone.ref, stone.created): stone for stone in table.tombstones}
        for stone in buried:
            if stone.cls in stones:
                stones[stone.cls][stone.ref, stone.created] = stone
        for name, table in self.tables.items():
            table.rows = order[name]
            table.recent = {row.ref: row for row in sorted(order[name].values(), key=_modified)}
            table.bury(stones[name].values())

    def _take(self, commit: Commit) -> None:
        self._apply(commit)
        self._tell(commit)
        waiting, self._waiting = self._waiting, []
        for revision, future in waiting:
            if revision > self.revision:
                self._waiting.append((revision, future))
            elif not future.done():
                future.set_result(None)


class Loading:
    """Everything the coordinator holds, line by line: rows are read as they come, so that only
    the change-over is one step. The replica shows nothing of it before `finish`.

    No commit may be followed in between.
    """

    def __init__(self, replica: Replica) -> None:
        self._replica = replica
        self._order: dict[str, dict[str, Row]] = {name: {} for name in replica.tables}

    def add(self, rows: Iterable[Mapping[str, Any]]) -> None:
        """More rows, class by class, oldest first."""
        for plain in rows:
            row = self._replica.row_of(plain)
            self._order[row.MODEL.name][row.ref] = row

    def finish(self, revision: int, stones: Iterable[Sequence[Any]]) -> None:
        """Become that. To be called once."""
        self._replica.become(revision, self._order, stones)


def _modified(row: Row) -> int:
    return row.modified_rev


def _apply_part(before: tuple[object, ...], part: Sequence[Any]) -> tuple[object, ...]:
    at, added = int(part[0]), part[1]
    if at < 0:
        return (*before, *added)
    return before[:at] + before[at + 1 :]
