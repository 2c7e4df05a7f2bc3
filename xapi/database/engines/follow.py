"""Following an engine without ever missing a change, whatever the watch may lose.

After a gap the whole store is read and compared with what the follower knows; the difference is
told as one batch, so that whoever applies batches need not know of gaps. The same comparison runs
from time to time although nothing seems wrong: then a difference is a fault, and is logged.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncGenerator, AsyncIterator, Collection, Mapping
from contextlib import aclosing
from dataclasses import replace
from typing import NamedTuple

from xapi.database.engines.base import (
    Batch,
    Engine,
    EngineError,
    Op,
    Record,
    Snapshot,
    WatchCompacted,
)

__all__ = ["Follower", "Known", "difference"]

_log = logging.getLogger(__name__)


class Known(NamedTuple):
    """What a follower must know of an object to tell whether it has changed."""

    cls: str
    created: int
    modified: int


def difference(
    known: Mapping[str, Known], snapshot: Snapshot, *, except_for: Collection[str] = ()
) -> tuple[Record, ...]:
    """What turns the known objects into those of the snapshot, deletions first."""
    deleted = {(stone.ref, stone.created): stone.deleted for stone in snapshot.tombstones}
    stored = {found.ref: found for found in snapshot.objects}
    gone: list[Record] = []
    changed: list[Record] = []
    for ref, (cls, created, _) in known.items():
        found = stored.get(ref)
        if ref not in except_for and (found is None or found.created != created):
            when = deleted.get((ref, created), snapshot.revision)
            gone.append(Record(Op.DELETE, cls, ref, created, when))
    for cls, ref, created, modified, body in snapshot.objects:
        if ref not in except_for and known.get(ref) != Known(cls, created, modified):
            changed.append(Record(Op.PUT, cls, ref, created, modified, body))
    return (*gone, *changed)


class Follower:
    """Tells an engine's batches after a snapshot, for ever.

    `compare_seconds`: how often everything is compared; `settle_seconds`: how long the watch may
    take to tell what a comparison has read already.
    """

    def __init__(
        self,
        engine: Engine,
        snapshot: Snapshot,
        *,
        compare_seconds: float = 900.0,
        settle_seconds: float = 30.0,
    ) -> None:
        self.revision = snapshot.revision
        """Of the last batch told."""
        self.gaps = 0
        self.faults = 0
        """Comparisons that found what the watch had not told."""
        self._engine = engine
        self._compare_seconds = compare_seconds
        self._settle_seconds = settle_seconds
        self._floor = 0
        self._known = {o.ref: Known(o.cls, o.created, o.modified) for o in snapshot.objects}

    async def run(self) -> AsyncGenerator[Batch]:
        """Batches in order; ends when the engine is closed. Raises `EngineError`."""
        while True:
            try:
                async with aclosing(self._watched()) as told:
                    async for batch in told:
                        yield batch
                return
            except WatchCompacted as error:
                _log.warning("everything is compared: %s", error)
                self.gaps += 1
                snapshot = await self._engine.load()
                missed = difference(self._known, snapshot)
                # The watch goes on after what was read, whether or not it was anything new.
                self.revision = max(self.revision, snapshot.revision)
                if missed:
                    yield self._learn(Batch(snapshot.revision, missed))

    async def _watched(self) -> AsyncGenerator[Batch]:
        loop = asyncio.get_running_loop()
        due = loop.time() + self._compare_seconds
        watch = self._engine.watch(self.revision)
        # A task, because a time limit on the iterator itself would end it.
        waiting: asyncio.Task[Batch | None] = loop.create_task(_next(watch))
        try:
            while True:
                await asyncio.wait((waiting,), timeout=max(0.0, due - loop.time()))
                if waiting.done():
                    batch = waiting.result()
                    if batch is None:
                        return
                    if told := self._new_of(batch):
                        yield self._learn(told)
                    waiting = loop.create_task(_next(watch))
                    continue
                due = loop.time() + self._compare_seconds
                try:
                    snapshot = await self._engine.load()
                except EngineError as error:
                    # Closed, and then the watch ends by itself, or out of reach for now.
                    _log.warning("nothing could be compared: %s", error)
                    continue
                newer: set[str] = set()
                last = _last_revision(snapshot)
                limit = loop.time() + self._settle_seconds
                while self.revision < last and loop.time() < limit:
                    await asyncio.wait((waiting,), timeout=max(0.0, limit - loop.time()))
                    if not waiting.done():
                        break
                    batch = waiting.result()
                    if batch is None:
                        return
                    newer.update(r.ref for r in batch.records if r.modified > last)
                    yield self._learn(batch)
                    waiting = loop.create_task(_next(watch))
                missed = difference(self._known, snapshot, except_for=newer)
                if missed:
                    self.faults += 1
                    _log.error("the watch had not told %d changes; they are told now", len(missed))
                    # What the watch still has to tell of that time is older than this.
                    self._floor = snapshot.revision
                    yield self._learn(Batch(max(self.revision, snapshot.revision), missed))
        finally:
            waiting.cancel()
            await asyncio.gather(waiting, return_exceptions=True)
            if isinstance(watch, AsyncGenerator):
                await watch.aclose()

    def _new_of(self, batch: Batch) -> Batch | None:
        if batch.revision <= self._floor:
            return None
        if all(record.modified > self._floor for record in batch.records):
            return batch
        later = tuple(record for record in batch.records if record.modified > self._floor)
        return replace(batch, records=later)

    def _learn(self, batch: Batch) -> Batch:
        for op, cls, ref, created, modified, _, _ in batch.records:
            if op is Op.DELETE:
                self._known.pop(ref, None)
            elif op is Op.PUT or ref in self._known:
                self._known[ref] = Known(cls, created, modified)
        self.revision = max(self.revision, batch.revision)
        return batch


def _last_revision(snapshot: Snapshot) -> int:
    """Up to which a watch must have told everything for the snapshot to be known."""
    return max(
        max((found.modified for found in snapshot.objects), default=0),
        max((stone.deleted for stone in snapshot.tombstones), default=0),
    )


async def _next(watch: AsyncIterator[Batch]) -> Batch | None:
    try:
        return await anext(watch)
    except StopAsyncIteration:
        return None
