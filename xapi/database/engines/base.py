"""What every storage engine does, and the plain data that passes between it and the database.

An engine keeps encoded objects and never looks into them. The contract, which one conformance
suite holds all engines to:

* `Engine.commit` takes batches in order and makes a prefix of them durable, all of it at once;
  a batch is never half there. It returns only when the disk (or the quorum) has it.
* a batch whose preconditions do not hold, or whose term is over, ends that prefix.
* `Engine.watch` tells every batch after a revision in order, or says that it cannot.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import NamedTuple, Protocol

__all__ = [
    "Batch",
    "BatchLog",
    "Engine",
    "EngineError",
    "Facts",
    "Fenced",
    "Op",
    "Precondition",
    "PreconditionFailed",
    "Record",
    "Snapshot",
    "StoredObject",
    "StoredTombstone",
    "WatchCompacted",
]


class EngineError(Exception):
    """The engine did not make everything durable.

    `applied`: how many of the batches, from the first, are durable all the same.
    """

    def __init__(self, text: str, applied: int = 0) -> None:
        super().__init__(text)
        self.applied = applied


class PreconditionFailed(EngineError):
    """An object was not at the revision the batch demands."""


class Fenced(EngineError):
    """Another candidate has won a campaign since: this writer must not write any more."""


class WatchCompacted(EngineError):
    """Batches after the asked revision are no longer known; load again, then watch."""


class Op(IntEnum):
    """What happens to one object. A higher one covers a lower one."""

    TOUCH = 1
    """Only its modified revision changes (a computed set did, or `event.inject` asked)."""
    PUT = 2
    """A new body."""
    DELETE = 3
    """Removed, leaving a tombstone."""


class Record(NamedTuple):
    """One object's part of a batch."""

    op: Op
    cls: str
    ref: str
    created: int
    modified: int
    """For a deletion, the revision that deleted it."""
    body: bytes = b""
    """The encoded object; only for `Op.PUT`."""
    reborn: int = 0
    """For a put under a reference that the same revision deleted: when the old one was created."""


class Precondition(NamedTuple):
    """The object must be at this modified revision; None: it must not exist."""

    ref: str
    modified: int | None


@dataclass(frozen=True, slots=True)
class Batch:
    """One transaction, as an engine sees it."""

    revision: int
    """Stored as the revision of the whole database; never goes back."""
    records: tuple[Record, ...] = ()
    forget: tuple[tuple[str, int], ...] = ()
    """Tombstones to drop: of this class, deleted before this revision."""
    meta: tuple[tuple[str, str], ...] = ()
    """Facts about the database to set: ceiling, schema, shape."""
    preconditions: tuple[Precondition, ...] = ()
    term: int | None = None
    """The term won by `Engine.campaign`; a later winner makes the batch fail with `Fenced`."""


class StoredObject(NamedTuple):
    """An object as it was loaded."""

    cls: str
    ref: str
    created: int
    modified: int
    body: bytes


class StoredTombstone(NamedTuple):
    """A deletion as it was loaded."""

    cls: str
    ref: str
    created: int
    deleted: int


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Everything in an engine; objects in the order of creation, deletions in their order."""

    revision: int
    meta: dict[str, str]
    objects: Sequence[StoredObject]
    tombstones: Sequence[StoredTombstone]


@dataclass(frozen=True, slots=True)
class Facts:
    """What an engine knows beside the objects."""

    revision: int
    meta: dict[str, str]


class Engine(Protocol):
    """A place where objects survive."""

    async def load(self) -> Snapshot:
        """Open the store, if it is not, and read all of it. Raises `EngineError`."""
        ...

    async def commit(self, batches: Sequence[Batch]) -> None:
        """Make the batches durable, in order, as one group.

        Raises `EngineError` whose `applied` batches are durable and whose others left no trace.
        Not to be called again before it has returned.
        """
        ...

    def watch(self, after: int) -> AsyncIterator[Batch]:
        """Every durable batch later than the revision, now and as they come, until closed.

        Raises `WatchCompacted` where some are no longer known, also when the reader falls behind.
        """
        ...

    async def campaign(self, candidate: str) -> int:
        """Become the one writer: gives the term; earlier terms are over.

        Opens the store, if it is not, and waits for its turn. Who wants to write campaigns first
        and loads then: what was loaded while another one wrote is out of date.
        """
        ...

    async def check(self) -> list[str]:
        """What is wrong with the store itself, in words; empty if nothing."""
        ...

    async def backup(self, target: Path) -> None:
        """Write a consistent copy to the file, while commits go on. Raises `EngineError`."""
        ...

    async def close(self) -> None:
        """Release the store; watches end. `load` opens it again."""
        ...


class BatchLog:
    """The latest batches, for engines that serve `watch` from memory."""

    def __init__(self, limit: int = 4096) -> None:
        self._batches: deque[Batch] = deque()
        self._limit = limit
        self._floor = 0
        self._grown = asyncio.Event()
        self._closed = False

    def reset(self, revision: int) -> None:
        """Start again: batches up to the revision are only in the snapshot."""
        self._batches.clear()
        self._floor = revision
        self._closed = False

    def extend(self, batches: Sequence[Batch]) -> None:
        """Add durable batches and wake the watchers."""
        # A batch without records only sets facts about the store, which nobody follows.
        self._batches.extend(batch for batch in batches if batch.records)
        while len(self._batches) > self._limit:
            self._floor = self._batches.popleft().revision
        self._wake()

    def close(self) -> None:
        """End all watches."""
        self._closed = True
        self._wake()

    def _wake(self) -> None:
        self._grown.set()
        self._grown = asyncio.Event()

    async def watch(self, after: int) -> AsyncIterator[Batch]:
        """See `Engine.watch`."""
        while True:
            if after < self._floor:
                raise WatchCompacted(
                    f"batches after {after} are gone; the oldest known follows "
                    f"revision {self._floor}"
                )
            fresh: list[Batch] = []
            for batch in reversed(self._batches):
                if batch.revision <= after:
                    break
                fresh.append(batch)
            for batch in reversed(fresh):
                yield batch
                after = batch.revision
            if fresh:
                continue
            if self._closed:
                return
            await self._grown.wait()
