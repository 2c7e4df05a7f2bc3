"""From applied to durable: the queue between the database and its engine.

Revisions are applied to the model at once and handed to the engine in groups; whoever must
acknowledge one waits for it here. If the engine fails, every revision that is not durable is
taken back, newest first, each waiter gets an error, and writes are refused until the engine
has taken a probe: what the taking back changed. It must not know tables or rows.
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Callable, Sequence
from itertools import islice
from typing import TypeAlias

from xapi.database.engines.base import Batch, Engine, EngineError, Fenced, Record
from xapi.database.errors import WriteFailed
from xapi.database.log import Commit

__all__ = ["GROUP_MAX", "PENDING_MAX", "Durability", "Undo"]

GROUP_MAX = 1024
"""Revisions in one engine commit."""
PENDING_MAX = 65_536
"""Revisions that may wait for the engine; more are refused."""
UNDONE_MAX = 4096
"""Ranges of undone revisions that are remembered for late waiters."""

Undo: TypeAlias = Callable[[Sequence[Commit]], tuple[int, tuple[Record, ...]]]
"""Takes commits back in the model; gives the revision of doing so and what engines must do."""

_log = logging.getLogger(__name__)


class Durability:
    """Owns the one task that calls `Engine.commit`."""

    def __init__(
        self,
        engine: Engine,
        undo: Undo,
        *,
        term: int,
        revision: int,
        ceiling: int,
        reserve: int,
        probe_interval: float,
    ) -> None:
        self._engine = engine
        self._undo = undo
        self._term = term
        self._head = revision
        self._durable = revision
        self._ceiling = ceiling
        self._reserve = reserve
        self._probe_interval = probe_interval
        self._pending: deque[tuple[Commit, Batch | None]] = deque()
        self._waiters: list[tuple[int, asyncio.Future[None]]] = []
        self._undone: deque[tuple[int, int, str]] = deque(maxlen=UNDONE_MAX)
        self._failure: EngineError | None = None
        self._repair: Batch | None = None
        self._closing = False
        self._works = asyncio.Event()
        self._works.set()
        self._wake = asyncio.Event()
        self._task = asyncio.get_running_loop().create_task(self._run(), name="database-commit")

    @property
    def revision(self) -> int:
        """The highest revision such that it and all before it are durable, or taken back."""
        return self._durable

    @property
    def failure(self) -> str | None:
        """Why writes are refused now; None if they are not."""
        return None if self._failure is None else str(self._failure)

    def admit(self, *, persistent: bool) -> None:
        """Refuse a change that could not be made durable. Raises `WriteFailed`."""
        if persistent and self._failure is not None:
            self._wake.set()
            raise WriteFailed(f"the database cannot be written: {self._failure}")
        if len(self._pending) >= PENDING_MAX:
            raise WriteFailed("too many changes wait for the disk")
        # A revision beyond what is reserved on disk could be given out twice after a crash.
        if self._head + 1 >= self._ceiling:
            raise WriteFailed("the reserved revisions are used up and the disk takes no more")

    def submit(self, commit: Commit, batch: Batch | None) -> None:
        """Take over an applied commit; `batch` is what of it must survive, None if nothing."""
        self._head = commit.revision
        if batch is not None or self._pending:
            self._pending.append((commit, batch))
            self._wake.set()
            return
        self._durable = commit.revision
        if self._reserve_is_low():
            self._wake.set()

    async def wait(self, revision: int) -> None:
        """Return once the revision is durable. Raises `WriteFailed` if it was taken back."""
        for first, last, text in self._undone:
            if first <= revision <= last:
                raise WriteFailed(text)
        if revision <= self._durable:
            return
        if self._task.done():
            raise WriteFailed(f"the change was not stored: {self._failure or 'it is closed'}")
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        waiter = (revision, future)
        self._waiters.append(waiter)
        try:
            await future
        except asyncio.CancelledError:
            # A revision that is far ahead may never come.
            if waiter in self._waiters:
                self._waiters.remove(waiter)
            raise

    async def works(self) -> None:
        """Return once writes are accepted. Raises `WriteFailed` where they never will be."""
        await self._works.wait()
        if isinstance(self._failure, Fenced) or self._task.done():
            raise WriteFailed(f"the database cannot be written: {self._failure or 'it is closed'}")

    async def close(self) -> None:
        """Make durable what is waiting, if that is possible at all, and end the task."""
        self._closing = True
        self._wake.set()
        await self._task
        if self._failure is None:
            # Nothing was given out beyond the head, so the next start need not jump over it.
            last = Batch(self._head, meta=(("ceiling", str(self._head)),), term=self._term)
            await self._engine.commit([last])

    async def _run(self) -> None:
        try:
            await self._serve()
        except BaseException as error:
            # Without this task nothing becomes durable any more: nobody may wait for it.
            self._failure = EngineError(f"the commit task has ended: {error!r}")
            self._works.set()
            for _, future in self._waiters:
                if not future.done():
                    future.set_exception(WriteFailed(str(self._failure)))
            raise

    async def _serve(self) -> None:
        while True:
            if self._failure is not None:
                if await self._repaired():
                    continue
            elif self._pending or self._reserve_is_low():
                await self._flush()
                continue
            if self._closing:
                return
            await self._rest()

    async def _rest(self) -> None:
        """Wait for work; while the engine fails, no longer than until the next probe."""
        probing = self._failure is not None and not isinstance(self._failure, Fenced)
        try:
            async with asyncio.timeout(self._probe_interval if probing else None):
                await self._wake.wait()
        except TimeoutError:
            return
        self._wake.clear()

    def _reserve_is_low(self) -> bool:
        return self._ceiling - self._head <= self._reserve // 2

    def _with_reserve(self, batches: list[Batch]) -> tuple[list[Batch], int]:
        if not self._reserve_is_low():
            return batches, self._ceiling
        ceiling = self._head + self._reserve
        raise_it = Batch(0, meta=(("ceiling", str(ceiling)),), term=self._term)
        return [raise_it, *batches], ceiling

    async def _flush(self) -> None:
        group = list(islice(self._pending, GROUP_MAX))
        mine = [batch for _, batch in group if batch is not None]
        batches, ceiling = self._with_reserve(mine)
        failure = await self._commit(batches)
        if failure is None:
            self._ceiling = ceiling
            self._settle(len(mine))
            return
        extra = len(batches) - len(mine)
        self._settle(max(0, failure.applied - extra))
        self._fail(failure)

    async def _commit(self, batches: Sequence[Batch]) -> EngineError | None:
        try:
            await self._engine.commit(batches)
        except EngineError as error:
            return error
        except Exception as error:  # noqa: BLE001 - see below
            # A fault of the engine itself: the waiters must hear of it like of any other.
            _log.exception("the storage engine failed unexpectedly")
            return EngineError(f"{type(error).__name__}: {error}")
        return None

    def _settle(self, batches: int) -> None:
        """The first so many batches of the queue are durable, and what needs no engine."""
        pending = self._pending
        while pending:
            commit, batch = pending[0]
            if batch is not None:
                if not batches:
                    break
                batches -= 1
            pending.popleft()
            self._durable = commit.revision
        self._release()

    def _release(self) -> None:
        waiting: list[tuple[int, asyncio.Future[None]]] = []
        for revision, future in self._waiters:
            if revision > self._durable:
                waiting.append((revision, future))
            elif not future.done():
                future.set_result(None)
        self._waiters = waiting

    def _fail(self, failure: EngineError) -> None:
        self._failed(failure)
        _log.error("the database cannot be written: %s", failure)
        lost = [commit for commit, _ in self._pending]
        self._pending.clear()
        if not lost:
            self._repair = None
            return
        first, last = lost[0].revision, lost[-1].revision
        text = f"the change was not stored and has been taken back: {failure}"
        self._undone.append((first, last, text))
        revision, records = self._undo(lost)
        self._head = self._durable = revision
        self._repair = Batch(revision, records, term=self._term)
        for asked, future in self._waiters:
            if first <= asked <= last and not future.done():
                future.set_exception(WriteFailed(text))
        self._release()

    def _failed(self, failure: EngineError) -> None:
        self._failure = failure
        if isinstance(failure, Fenced):
            # This writer's time is over for good: nothing to wait for.
            self._works.set()
        else:
            self._works.clear()

    async def _repaired(self) -> bool:
        """Probe the engine with what the taking back changed; open for writes if it works."""
        if isinstance(self._failure, Fenced):
            return False
        probe = self._repair or Batch(0, meta=(("probe", str(self._head)),), term=self._term)
        batches, ceiling = self._with_reserve([probe])
        failure = await self._commit(batches)
        if failure is not None:
            self._failed(failure)
            return False
        self._ceiling = ceiling
        self._failure = self._repair = None
        self._works.set()
        _log.warning("the database can be written again")
        return True
