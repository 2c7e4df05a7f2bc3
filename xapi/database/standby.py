"""A replica that can become the database's writer in place.

Whoever reads it, subscribes to it or waits for its revisions need not notice. What the lost writer
had stored and the replica had not seen yet is read from the engine that both share. What is not
stored - tasks, sessions, marks - stays as the replica knows it; as nobody can tell what else
clients have seen of that, all rows with such fields count as modified, as after a restart
(`xapi.database.loading`). It must not know how a writer is chosen.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import dataclass
from typing import Any, Protocol

from xapi.database.database import Begun, Database
from xapi.database.engines.base import Batch, Engine, EngineError, Facts, Record
from xapi.database.loading import Loaded, load_store, shape_of
from xapi.database.log import Change, Commit
from xapi.database.replay import replayed
from xapi.database.replica import Replica
from xapi.database.transaction import Transaction
from xapi.idl.record import Row

__all__ = ["SharedEngine", "Standby"]

CATCH_UP_SECONDS = 10.0
"""To read what was missed; after that everything is loaded."""

_log = logging.getLogger(__name__)


class SharedEngine(Engine, Protocol):
    """An engine that several processes open, one of which writes."""

    async def facts(self) -> Facts:
        """What `load` gives, without the objects."""
        ...

    def missed(self, after: int) -> AsyncGenerator[Batch]:
        """Every batch after the revision, up to now. Raises `WatchCompacted`, `EngineError`."""
        ...


@dataclass(frozen=True, slots=True)
class _Warm:
    """Implements `Begun` where everything was here already."""

    revision: int
    meta: tuple[tuple[str, str], ...]
    records: tuple[Record, ...] = ()


class Standby(Replica):
    """Follows until `promote`; then as a `Database` that was opened."""

    def __init__(self, *arguments: Any, **settings: Any) -> None:
        super().__init__(*arguments, **settings)
        self._doubted = -1

    @property
    def leads(self) -> bool:
        """Whether it writes."""
        return self._durability is not None

    async def promote(self, engine: SharedEngine, term: int) -> None:
        """Become the writer; the engine has won the term. To be called once.

        The commits meanwhile are told like any others. Nothing may follow any more. Raises
        `EngineError`, `SchemaTooNew`, `DatabaseError`: the replica is to be thrown away then.
        """
        facts = await engine.facts()
        begun: Begun | None = None
        if self._is_warm(facts):
            try:
                async with asyncio.timeout(CATCH_UP_SECONDS):
                    begun = await self._catch_up(engine, facts)
            except (EngineError, TimeoutError) as error:
                _log.warning("the replica cannot catch up, everything is loaded: %r", error)
        if begun is None:
            begun = await self._load_all(engine)
        self.engine = engine
        self._term = term
        self._start_writing(await self._begin_term(begun))

    # Either role

    def begin(self, tx: Transaction) -> None:
        """See `TransactionOwner.begin`."""
        return Database.begin(self, tx) if self.leads else super().begin(tx)

    async def durable(self, revision: int | None = None) -> None:
        """See `Replica.durable`, `Database.durable`."""
        await (Database.durable(self, revision) if self.leads else super().durable(revision))

    async def writable(self) -> None:
        """See `Replica.writable`, `Database.writable`."""
        await (Database.writable(self) if self.leads else super().writable())

    # Inside

    def _take(self, commit: Commit) -> None:
        if commit.undo:
            self._doubted = self.loads
        super()._take(commit)

    def _is_warm(self, facts: Facts) -> bool:
        """Whether what is here, and what was missed, is all there is.

        Not after the writer took something back: its engine may have it all the same.
        """
        ours = (str(self._schema), shape_of(self.plans))
        stored = (facts.meta.get("schema"), facts.meta.get("shape"))
        return bool(self.life) and self._doubted < self.loads and stored == ours

    async def _catch_up(self, engine: SharedEngine, facts: Facts) -> Begun:
        missed = 0
        async with aclosing(engine.missed(self.revision)) as batches:
            async for batch in batches:
                changes = replayed(self, batch.records, batch.revision)
                self._take(Commit(batch.revision, self._clock(), changes))
                missed += 1
        for table in self.tables.values():
            table.recent = {row.ref: row for row in sorted(table.rows.values(), key=_modified)}
        revision = 1 + max(self.revision, facts.revision, int(facts.meta.get("ceiling", "0")))
        stale = [
            Change(plan.name, row.ref, row, _again(row, revision))
            for plan in self.plans.values()
            if plan.has_volatile or not plan.persistent
            for row in self.tables[plan.name].rows.values()
        ]
        self._take(Commit(revision, self._clock(), tuple(stale)))
        _log.info("caught up with %d batches, now at revision %d", missed, revision)
        meta = (("schema", str(self._schema)), ("shape", shape_of(self.plans)))
        return _Warm(revision, meta)

    async def _load_all(self, engine: Engine) -> Loaded:
        """Become what the engine holds; rows of volatile classes stay."""
        snapshot = await engine.load()
        loaded = await asyncio.to_thread(
            load_store, self.plans, snapshot, self._schema, self._steps
        )
        order: dict[str, dict[str, Row]] = {}
        for name, plan in self.plans.items():
            here, stored = self.tables[name].rows, loaded.store.tables[name].rows
            if plan.persistent:
                order[name] = {
                    ref: old if (old := here.get(ref)) and _equal(old, row) else row
                    for ref, row in stored.items()
                }
            else:
                order[name] = {ref: _again(row, loaded.revision) for ref, row in here.items()}
        changes = tuple(self._differences(order))
        stones = [stone for table in loaded.store.tables.values() for stone in table.tombstones]
        self._take(Commit(loaded.revision, self._clock(), changes))
        self.log = self._new_log(loaded.revision)
        self._arrange(order, stones)
        self.report = loaded.report
        return loaded


def _modified(row: Row) -> int:
    return row.modified_rev


def _equal(one: Row, other: Row) -> bool:
    return one.created_rev == other.created_rev and one.modified_rev == other.modified_rev


def _again(row: Row, revision: int) -> Row:
    """The same row, modified by the revision."""
    new = row.copy()
    new.created_rev, new.modified_rev = row.created_rev, revision
    new.xml_fragment, new.json_fragment = row.xml_fragment, row.json_fragment
    return new
