"""Operation marks: who does what with an object, and who has to wait (semantics.md §7).

All marks of one call are checked and taken in one transaction, so nobody holds some of its marks
while it waits for others and no order of objects can deadlock. Work runs without any lock;
whoever ends removes its marks and wakes those that wait for the same objects.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncGenerator, Iterable, Sequence
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, NamedTuple, TypeAlias, cast

from xapi.generated import errors
from xapi.operations import validity
from xapi.operations.validity.storage import bystanders

if TYPE_CHECKING:
    from collections.abc import Mapping

    from xapi.database import Database, Transaction
    from xapi.operations.context import Call, Mark, TaskHandle

__all__ = ["OperationLocks"]


class RetryPolicy(NamedTuple):
    """How long to wait for other operations: seconds between looks, and in all."""

    shortest: float
    longest: float
    total: float


RETRY_POLICIES = {
    "standard": RetryPolicy(1, 20, 7200),
    "fail_quickly": RetryPolicy(2, 2, 120),
    "fail_immediately": RetryPolicy(0, 0, 0),
}


_Before: TypeAlias = "dict[tuple[str, str], str]"
"""Marks of the same task that were there before, by class and reference."""


class OperationLocks:
    """Takes and releases marks; implements `xapi.operations.context.Locks`."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._waiting: dict[str, set[asyncio.Future[None]]] = {}
        self._jitter = random.Random()  # noqa: S311  # spreads retries, guards nothing

    @asynccontextmanager
    async def hold(
        self, call: Call, marks: Iterable[Mark], *, retry: str = "standard", strict: bool = True
    ) -> AsyncGenerator[None]:
        """Mark, run the block, unmark. Raises the first error of the operation tables.

        While that error is OTHER_OPERATION_IN_PROGRESS the call waits, as long as `retry` says;
        meanwhile its task can be cancelled (TASK_CANCELLED). A call never waits for a mark of its
        own task: the mark it invokes another message under is put aside and comes back.
        """
        wanted = tuple(marks)
        if not wanted:
            yield
            return
        before = await self._acquire(call.task, wanted, RETRY_POLICIES[retry], strict)
        try:
            yield
        finally:
            self._release(call.task.ref, wanted, before)

    def wake(self) -> None:
        """Everybody who waits looks again."""
        for ref in tuple(self._waiting):
            self._wake(ref)

    # --- taking -----------------------------------------------------------------------------

    async def _acquire(
        self, task: TaskHandle, marks: Sequence[Mark], policy: RetryPolicy, strict: bool
    ) -> _Before:
        task.show()  # current_operations is going to name it
        loop = asyncio.get_running_loop()
        give_up = loop.time() + policy.total
        while True:
            task.check()
            try:
                return self._take(task.ref, marks, strict)
            except errors.OtherOperationInProgress as error:
                left = give_up - loop.time()
                if left <= 0:
                    raise
                delay = self._jitter.uniform(policy.shortest, policy.longest)
                await self._wait(task, error.params[1], min(delay, left))

    def _take(self, task: str, marks: Sequence[Mark], strict: bool) -> _Before:
        """Mark all or none; gives what the same task had marked there before."""
        before: _Before = {}
        with self._db.transaction() as tx:
            for mark in marks:
                validity.check(tx, mark.cls, mark.ref, mark.operation, strict=strict, own_task=task)
                current = _current(tx, mark)
                if task in current:
                    before.setdefault((mark.cls, mark.ref), current[task])
                marked = {**current, task: mark.operation}
                tx.modify(mark.cls, mark.ref, {"current_operations": marked})
            _refresh(tx, marks)
        return before

    async def _wait(self, task: TaskHandle, ref: str, seconds: float) -> None:
        """Until the object is released, the time is over or the task is cancelled."""
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        waiting = self._waiting.setdefault(ref, set())
        waiting.add(future)

        def look() -> None:
            if not future.done():
                future.set_result(None)

        try:
            with task.cancellable(look):
                await asyncio.wait((future,), timeout=seconds)
        finally:
            waiting.discard(future)
            if not waiting and self._waiting.get(ref) is waiting:
                del self._waiting[ref]
        task.check()

    # --- giving back ------------------------------------------------------------------------

    def _release(self, task: str, marks: Sequence[Mark], before: _Before) -> None:
        with self._db.transaction() as tx:
            for mark in marks:
                if tx.find(mark.cls, mark.ref) is None:
                    continue
                left = dict(_current(tx, mark))
                left.pop(task, None)
                if (mark.cls, mark.ref) in before:
                    left[task] = before[(mark.cls, mark.ref)]
                tx.modify(mark.cls, mark.ref, {"current_operations": left})
            _refresh(tx, marks)
        for mark in marks:
            self._wake(mark.ref)

    def _wake(self, ref: str) -> None:
        for future in self._waiting.get(ref, ()):
            if not future.done():
                future.set_result(None)


def _current(tx: Transaction, mark: Mark) -> Mapping[str, str]:
    row = tx.row(mark.cls, mark.ref)
    return cast("Mapping[str, str]", getattr(row, "current_operations", {}))


def _refresh(tx: Transaction, marks: Sequence[Mark]) -> None:
    """Recompute what is allowed on the marked objects and on those that mind their marks."""
    marked = {(mark.cls, mark.ref): None for mark in marks}
    minding = {found: None for mark in marks for found in bystanders(tx, mark.cls, mark.ref)}
    for cls, ref in {**marked, **minding}:
        validity.refresh(tx, cls, ref)
