"""The database: the one owner of the model, and the way changes take through it.

A transaction is applied at once and becomes one revision: the tables change, the revision log
grows, subscribers are told, and what must survive goes to the engine. Whoever acknowledges a
change awaits `Database.durable` first. It must not know what the classes mean.
"""

from __future__ import annotations

import asyncio
import logging
import threading
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Protocol, TypeAlias

from xapi.database.check import check_rows, check_snapshot
from xapi.database.durability import Durability
from xapi.database.engines.base import Batch, Engine, Op, Record
from xapi.database.errors import HistoryUnavailable
from xapi.database.fragments import Fragments
from xapi.database.history import HistoryReader
from xapi.database.loading import LoadReport, load_store
from xapi.database.log import Change, Changes, Commit, RevisionLog
from xapi.database.plan import make_plans
from xapi.database.store import Store
from xapi.database.transaction import Transaction
from xapi.database.upgrade import SCHEMA, STEPS, Step
from xapi.idl.model import ClassModel
from xapi.idl.record import Reader, Row

__all__ = ["Begun", "Database", "Invariant", "Subscriber"]

Subscriber: TypeAlias = Callable[[Commit], None]
"""Is told of each commit at once, before it is durable. Must be quick and must not write."""

Invariant: TypeAlias = Callable[[Reader, Row | None, Row | None], None]
"""``(transaction, old row, new row)``: raises a XenAPIError to refuse the commit."""

ROW_BYTES = 1024
"""What one old version of a row is taken to hold."""

RESERVE = 1 << 20
"""Revisions reserved on disk at a time."""

_log = logging.getLogger(__name__)


class Begun(Protocol):
    """What a term begins with: a revision, and what is to be stored at once."""

    @property
    def revision(self) -> int: ...
    @property
    def records(self) -> tuple[Record, ...]: ...
    @property
    def meta(self) -> tuple[tuple[str, str], ...]: ...


class Database(Store):
    """All tables of one pool, in memory, durable through an engine.

    Implements `Reader`; writing goes through `transaction`. To be used on the thread of the loop
    that opened it. `history_seconds`, `history_entries` and `history_bytes` (held by old rows)
    bound the revision log, `fragment_budget` (bytes) the encoded records. `before_upgrade`: the
    new file that takes a backup before data of an older release is adapted. `probe_interval`:
    seconds between attempts to write again after the engine failed.
    """

    def __init__(
        self,
        models: Sequence[ClassModel],
        engine: Engine,
        *,
        name: str = "xapi",
        history_seconds: float = 3600.0,
        history_entries: int = 10_000,
        history_bytes: int = 64 << 20,
        fragment_budget: int = 128 << 20,
        schema: int = SCHEMA,
        steps: Mapping[int, Step] = STEPS,
        before_upgrade: Path | None = None,
        probe_interval: float = 1.0,
        reserve: int = RESERVE,
        clock: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(make_plans(models))
        self.engine = engine
        self.name = name
        self.models = {model.name: model for model in models}
        self.fragments = Fragments(fragment_budget, self.is_current)
        self.report = LoadReport()
        """What `open` found."""
        self.denied: Callable[[], Exception] | None = None
        """Set: transactions are refused with what this makes."""
        self.revision = 0
        """The newest revision, applied but perhaps not yet durable."""
        self._new_log = partial(
            RevisionLog, entries=history_entries, seconds=history_seconds, size=history_bytes
        )
        self.log = self._new_log(0)
        self._schema = schema
        self._steps = steps
        self._before_upgrade = before_upgrade
        self._probe_interval = probe_interval
        self._reserve = reserve
        self._clock = clock
        self._subscribers: tuple[Subscriber, ...] = ()
        self._invariants: dict[str, list[Invariant]] = {}
        self._event_classes = tuple(m.name for m in models if m.gen_events)
        self._durability: Durability | None = None
        self._transaction: Transaction | None = None
        self._thread = 0
        self._term = 0

    # Life

    @property
    def term(self) -> int:
        """Of this writer; any later writer's is higher. 0 for who does not write."""
        return self._term

    async def open(self, term: int | None = None) -> LoadReport:
        """Load everything, upgrade it if it is older, and become its writer.

        `term`: won by the engine already. Raises `EngineError`, `SchemaTooNew`, `DatabaseError`;
        nothing is open then.
        """
        if self._durability is not None:
            raise RuntimeError("the database is open")
        if term is None:
            term = await self.engine.campaign(self.name)
        self._term = term
        try:
            snapshot = await self.engine.load()
            loaded = await asyncio.to_thread(
                load_store, self.plans, snapshot, self._schema, self._steps
            )
            if loaded.report.adapted:
                _log.warning("the stored data is adapted to this release: %s", loaded.report)
                if self._before_upgrade is not None:
                    await self.engine.backup(self._before_upgrade)
            ceiling = await self._begin_term(loaded)
        except BaseException:
            await self.engine.close()
            raise
        store = loaded.store
        self.tables, self.class_of, self.uuids = store.tables, store.class_of, store.uuids
        self.revision = loaded.revision
        self.report = loaded.report
        self.log = self._new_log(self.revision)
        self._start_writing(ceiling)
        return loaded.report

    async def close(self) -> None:
        """Make what is waiting durable and release the engine. Raises `EngineError`."""
        durability, self._durability = self._durability, None
        if durability is None:
            return
        try:
            await durability.close()
        finally:
            await self.engine.close()

    def transaction(self) -> Transaction:
        """A new transaction, to be used as ``with db.transaction() as tx:`` without any await."""
        return Transaction(self, self)

    def subscribe(self, subscriber: Subscriber) -> Callable[[], None]:
        """Be told of each commit; gives the function that ends it."""
        self._subscribers = (*self._subscribers, subscriber)

        def end() -> None:
            self._subscribers = tuple(s for s in self._subscribers if s is not subscriber)

        return end

    def add_invariant(self, cls: str, check: Invariant) -> None:
        """Have each changed row of the class checked before a commit."""
        self._invariants.setdefault(self.models[cls].name, []).append(check)

    # Durability

    @property
    def durable_revision(self) -> int:
        """The highest revision such that it and all before it are durable."""
        return self._durability.revision if self._durability is not None else self.revision

    @property
    def failure(self) -> str | None:
        """Why writes are refused at the moment; None if they are not."""
        return None if self._durability is None else self._durability.failure

    async def durable(self, revision: int | None = None) -> None:
        """Return once the revision (by default: the newest) is on disk.

        Give the `Transaction.revision` that is to be acknowledged: after a failure of the engine
        only that tells whether it was taken back. Raises `WriteFailed` then.
        """
        await self._opened().wait(self.revision if revision is None else revision)

    async def writable(self) -> None:
        """Return once writes are accepted: at once, or when the engine has recovered.

        Raises `WriteFailed` where another writer has taken this one's place.
        """
        await self._opened().works()

    # The past

    def at(self, revision: int) -> HistoryReader:
        """The database as it was right after the revision. Raises `HistoryUnavailable`."""
        if not self.log.floor <= revision <= self.revision:
            raise HistoryUnavailable(
                f"revision {revision} is not between {self.log.floor} and {self.revision}"
            )
        return HistoryReader(self, self.log, revision)

    def changes_since(self, revision: int, classes: Iterable[str] | None = None) -> Changes:
        """What happened after the revision to objects of the classes (by default: of all that
        report events), each object once (semantics.md §4). Revision 0 gives every object."""
        chosen = self._event_classes if classes is None else classes
        return self.collect_changes(revision, self.revision, chosen)

    # Care

    async def check(self) -> list[str]:
        """Everything that is wrong with the engine, the stored objects and the rows, in words."""
        await self.durable()
        problems = await self.engine.check()
        snapshot = await self.engine.load()
        problems += await asyncio.to_thread(check_snapshot, self.plans, snapshot)
        # The rows of one revision, gathered without an await; rows themselves never change.
        frozen = Store(self.plans)
        for name, table in self.tables.items():
            frozen.tables[name].rows = dict(table.rows)
        problems += await asyncio.to_thread(check_rows, self.plans, frozen)
        return problems + self.report.problems

    async def backup(self, target: Path) -> None:
        """Write a consistent copy of all that is durable, while work goes on."""
        await self.durable()
        await self.engine.backup(target)

    def is_current(self, row: Row) -> bool:
        """Whether the row is the version readers see now."""
        return self.tables[row.MODEL.name].rows.get(row.ref) is row

    # For transactions (`TransactionOwner`)

    def begin(self, tx: Transaction) -> None:
        """See `TransactionOwner.begin`."""
        self._opened()
        if self.denied is not None:
            raise self.denied()
        if threading.get_ident() != self._thread:
            raise RuntimeError("the database belongs to the thread that opened it")
        if self._transaction is not None:
            raise RuntimeError("a transaction is open: they do not nest and must not await")
        self._transaction = tx

    def finish(self, tx: Transaction, *, keep: bool) -> Commit | None:
        """See `TransactionOwner.finish`."""
        try:
            if not keep:
                return None
            pairs = list(tx.changes())
            if not pairs:
                return None
            if self._invariants:
                for change, _ in pairs:
                    for check in self._invariants.get(change.cls, ()):
                        check(tx, change.old, change.new)
            return self._commit(pairs)
        finally:
            self._transaction = None

    # Inside

    async def _begin_term(self, loaded: Begun) -> int:
        """Store what loading changed and reserve revisions; gives the highest of them."""
        ceiling = loaded.revision + self._reserve
        meta = (*loaded.meta, ("ceiling", str(ceiling)))
        batch = Batch(loaded.revision, loaded.records, meta=meta, term=self._term)
        await self.engine.commit([batch])
        return ceiling

    def _start_writing(self, ceiling: int) -> None:
        self._thread = threading.get_ident()
        self._durability = Durability(
            self.engine,
            self._undo,
            term=self._term,
            revision=self.revision,
            ceiling=ceiling,
            reserve=self._reserve,
            probe_interval=self._probe_interval,
        )

    def _opened(self) -> Durability:
        if self._durability is None:
            raise RuntimeError("the database is not open")
        return self._durability

    def _commit(self, pairs: Sequence[tuple[Change, Op | None]]) -> Commit:
        revision = self.revision + 1
        # Everything that can fail comes before anything is changed.
        records = tuple(self._record(change, op, revision) for change, op in pairs if op)
        durability = self._opened()
        durability.admit(persistent=bool(records))
        for change, _ in pairs:
            new = change.new
            if new is not None:
                new.modified_rev = revision
                if change.old is None or change.reborn:
                    new.created_rev = revision
        commit = Commit(revision, self._clock(), tuple(change for change, _ in pairs))
        batch = Batch(revision, records, self._apply(commit), term=self._term)
        durability.submit(commit, batch if records else None)
        self._tell(commit)
        return commit

    def _record(self, change: Change, op: Op, revision: int) -> Record:
        cls, ref, old, new, reborn = change
        if new is None:
            created = old.created_rev if old is not None else revision
            return Record(Op.DELETE, cls, ref, created, revision)
        created = revision if old is None or reborn else old.created_rev
        if op is Op.TOUCH:
            return Record(op, cls, ref, created, revision)
        former = old.created_rev if old is not None and reborn else 0
        return Record(op, cls, ref, created, revision, self.plans[cls].encode(new), former)

    def _apply(self, commit: Commit) -> tuple[tuple[str, int], ...]:
        size = 0
        for change in commit.changes:
            old, new = change.old, change.new
            if old is not None:
                self.fragments.replaced(old, new)
                size += self._held_by(old, new)
        forgotten = self.apply(commit.changes, commit.revision)
        self.revision = commit.revision
        self.log.append(commit, size)
        return tuple(forgotten.items())

    def _held_by(self, old: Row, new: Row | None) -> int:
        """Bytes that only history keeps, roughly. Versions share all values that did not change,
        but a set of 10,000 references is copied with each of its changes."""
        size = ROW_BYTES
        if new is not None:
            for name in self.plans[old.MODEL.name].computed:
                refs = getattr(old, name)
                if refs is not getattr(new, name):
                    size += 8 * len(refs)
        return size

    def _tell(self, commit: Commit) -> None:
        for subscriber in self._subscribers:
            try:
                subscriber(commit)
            except Exception:  # noqa: BLE001 - logged with its trace below
                # The commit has happened; one listener's fault must not look like its failure.
                _log.exception("a subscriber failed at revision %d", commit.revision)

    def _undo(self, commits: Sequence[Commit]) -> tuple[int, tuple[Record, ...]]:
        """Take back what could not be made durable, as one new revision.

        Revisions never go back: readers may have seen the ones that are undone, so the rows
        return in new versions that event tokens will not miss.
        """
        revision = self.revision + 1
        before: dict[tuple[str, str], Row | None] = {}
        for commit in reversed(commits):
            for change in commit.changes:
                before[change.cls, change.ref] = change.old
        changes: list[Change] = []
        records: list[Record] = []
        for (cls, ref), then in before.items():
            now = self.tables[cls].rows.get(ref)
            if now is None and then is None:
                continue
            new = None if then is None else then.copy()
            if new is not None and then is not None:
                same = now is not None and now.created_rev == then.created_rev
                new.created_rev = then.created_rev if same else revision
                new.modified_rev = revision
                new.xml_fragment = new.json_fragment = None
            reborn = now is not None and new is not None and now.created_rev != new.created_rev
            change = Change(cls, ref, now, new, reborn)
            changes.append(change)
            if self.plans[cls].persistent:
                op = Op.DELETE if new is None else Op.PUT
                records.append(self._record(change, op, revision))
        commit = Commit(revision, self._clock(), tuple(changes), undo=True)
        self._apply(commit)
        self._tell(commit)
        return revision, tuple(records)
