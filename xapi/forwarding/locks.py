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
from typing import TYPE_CHECKING, NamedTuple, cast

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
        meanwhile its task can be cancelled (TASK_CANCELLED).
        """
        wanted = tuple(marks)
        if not wanted:
            yield
            return
        await self._acquire(call.task, wanted, RETRY_POLICIES[retry], strict)
        try:
            yield
        finally:
            self._release(call.task.ref, wanted)

    def wake(self) -> None:
        """Everybody who waits looks again."""
        for ref in tuple(self._waiting):
            self._wake(ref)

    # --- taking -----------------------------------------------------------------------------

    async def _acquire(
        self, task: TaskHandle, marks: Sequence[Mark], policy: RetryPolicy, strict: bool
    ) -> None:
        loop = asyncio.get_running_loop()
        give_up = loop.time() + policy.total
        while True:
            task.check()
            try:
                self._take(task.ref, marks, strict)
                return
            except errors.OtherOperationInProgress as error:
                left = give_up - loop.time()
                if left <= 0:
                    raise
                delay = self._jitter.uniform(policy.shortest, policy.longest)
                await self._wait(task, error.params[1], min(delay, left))

    def _take(self, task: str, marks: Sequence[Mark], strict: bool) -> None:
        with self._db.transaction() as tx:
            for mark in marks:
                validity.check(tx, mark.cls, mark.ref, mark.operation, strict=strict)
                row = tx.row(mark.cls, mark.ref)
                current = cast("Mapping[str, str]", getattr(row, "current_operations", {}))
                tx.modify(
                    mark.cls, mark.ref, {"current_operations": {**current, task: mark.operation}}
                )
            _refresh(tx, marks)

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

    def _release(self, task: str, marks: Sequence[Mark]) -> None:
        with self._db.transaction() as tx:
            for mark in marks:
                row = tx.find(mark.cls, mark.ref)
                if row is None:
                    continue
                current = cast("Mapping[str, str]", getattr(row, "current_operations", {}))
                if task in current:
                    left = {t: o for t, o in current.items() if t != task}
                    tx.modify(mark.cls, mark.ref, {"current_operations": left})
            _refresh(tx, marks)
        for mark in marks:
            self._wake(mark.ref)

    def _wake(self, ref: str) -> None:
        for future in self._waiting.get(ref, ()):
            if not future.done():
                future.set_result(None)


def _refresh(tx: Transaction, marks: Sequence[Mark]) -> None:
    """Recompute what is allowed on the marked objects and on those that mind their marks."""
    marked = {(mark.cls, mark.ref): None for mark in marks}
    minding = {found: None for mark in marks for found in bystanders(tx, mark.cls, mark.ref)}
    for cls, ref in {**marked, **minding}:
        validity.refresh(tx, cls, ref)
