"""The engine of tests and of throw-away servers: objects in a dict, gone with the process.

It keeps the same contract as the others, so a database can be closed and opened again on it.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from pathlib import Path

from xapi.database.engines.base import (
    Batch,
    BatchLog,
    EngineError,
    Fenced,
    Op,
    PreconditionFailed,
    Record,
    Snapshot,
    StoredObject,
    StoredTombstone,
)
from xapi.database.engines.portable import write_portable

__all__ = ["MemoryEngine"]


class MemoryEngine:
    """Implements `xapi.database.engines.base.Engine`."""

    def __init__(self, *, watch_entries: int = 4096) -> None:
        self._objects: dict[str, StoredObject] = {}
        self._tombstones: list[StoredTombstone] = []
        self._meta: dict[str, str] = {}
        self._revision = 0
        self._term = 0
        self._open = False
        self._log = BatchLog(watch_entries)

    async def load(self) -> Snapshot:
        """See `Engine.load`."""
        self._open_once()
        return Snapshot(
            self._revision,
            dict(self._meta),
            sorted(self._objects.values(), key=lambda stored: stored.created),
            sorted(self._tombstones, key=lambda stone: stone.deleted),
        )

    async def commit(self, batches: Sequence[Batch]) -> None:
        """See `Engine.commit`."""
        self._demand_open()
        for count, batch in enumerate(batches):
            error = self._refusal(batch)
            if error is not None:
                self._log.extend(batches[:count])
                error.applied = count
                raise error
            self._apply(batch)
        self._log.extend(batches)

    def watch(self, after: int) -> AsyncIterator[Batch]:
        """See `Engine.watch`."""
        self._demand_open()
        return self._log.watch(after)

    async def campaign(self, candidate: str) -> int:
        """Wins at once: there is no other process."""
        self._open_once()
        self._term += 1
        self._meta["owner"] = candidate
        return self._term

    async def check(self) -> list[str]:
        """A dict has nothing to check beyond its keys."""
        return [
            f"object {ref} is kept as {stored.ref}"
            for ref, stored in self._objects.items()
            if ref != stored.ref
        ]

    async def backup(self, target: Path) -> None:
        """See `portable`: one JSON file."""
        await asyncio.to_thread(write_portable, await self.load(), target)

    async def close(self) -> None:
        """See `Engine.close`."""
        self._open = False
        self._log.close()

    def _open_once(self) -> None:
        if not self._open:
            self._open = True
            self._log.reset(self._revision)

    def _demand_open(self) -> None:
        if not self._open:
            raise EngineError("the engine is closed")

    def _refusal(self, batch: Batch) -> EngineError | None:
        if batch.term is not None and batch.term != self._term:
            return Fenced(f"term {batch.term} is over, now it is {self._term}")
        for condition in batch.preconditions:
            stored = self._objects.get(condition.ref)
            if (None if stored is None else stored.modified) != condition.modified:
                return PreconditionFailed(f"{condition.ref} is not at {condition.modified}")
        return None

    def _apply(self, batch: Batch) -> None:
        for record in batch.records:
            self._apply_record(record)
        for cls, before in batch.forget:
            self._tombstones = [t for t in self._tombstones if t.cls != cls or t.deleted >= before]
        self._meta.update(batch.meta)
        self._revision = max(self._revision, batch.revision)

    def _apply_record(self, record: Record) -> None:
        op, cls, ref, created, modified, body, reborn = record
        if op is Op.PUT:
            if reborn:
                self._tombstones.append(StoredTombstone(cls, ref, reborn, modified))
                self._objects.pop(ref, None)
            self._objects[ref] = StoredObject(cls, ref, created, modified, body)
        elif op is Op.TOUCH:
            stored = self._objects.get(ref)
            if stored is not None:
                self._objects[ref] = stored._replace(modified=modified)
        else:
            self._objects.pop(ref, None)
            self._tombstones.append(StoredTombstone(cls, ref, created, modified))
