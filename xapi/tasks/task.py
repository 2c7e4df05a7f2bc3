"""A task in flight: progress, cancellation, and the row that shows them (semantics.md §3)."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from contextlib import AbstractContextManager, contextmanager
from typing import TYPE_CHECKING

from xapi.generated import errors, records
from xapi.generated.refs import taskRef

if TYPE_CHECKING:
    from xapi.database import Database

__all__ = ["DummyTask", "RowTask", "SubStep"]

PROGRESS_INTERVAL = 0.05
"""Seconds between two writes of progress: more often nobody can see it (design.md §7)."""


class BaseTask:
    """What real and in-memory tasks share: the cancel switch."""

    __slots__ = ("_hooks", "cancelled", "ref")

    def __init__(self, ref: str) -> None:
        self.ref = taskRef(ref)
        self.cancelled = False
        self._hooks: list[Callable[[], None]] = []

    @property
    def real(self) -> bool:
        return False

    def check(self) -> None:
        """Raises TASK_CANCELLED [task] if somebody cancelled it."""
        if self.cancelled:
            raise errors.TaskCancelled(self.ref)

    def cancel(self) -> None:
        """Set the switch and tell whoever runs now."""
        self.cancelled = True
        for hook in tuple(self._hooks):
            hook()

    def show(self) -> None:
        """Make the task's row, where it has one."""

    def progress(self, fraction: float) -> None:
        """Report progress; nobody sees that of an in-memory task."""

    @contextmanager
    def cancellable(self, cancel: Callable[[], None]) -> Generator[None]:
        """While the block runs a cancel calls `cancel`; raises TASK_CANCELLED if it came before."""
        self.check()
        self._hooks.append(cancel)
        try:
            yield
        finally:
            self._hooks.remove(cancel)

    def step(self, start: float, end: float) -> SubStep:
        """The same task, with progress 0 to 1 mapped to ``start`` to ``end``."""
        return SubStep(self, start, end)


class DummyTask(BaseTask):
    """The task of calls that show nowhere; its reference cannot be looked up."""

    __slots__ = ()

    def __init__(self, uuid: str, name: str) -> None:
        super().__init__(f"DummyRef:|{uuid}|{name}")


class RowTask(BaseTask):
    """A task that clients see."""

    __slots__ = ("_db", "_fraction", "_make", "_told", "_written", "destroy_when_done", "finished")

    def __init__(
        self,
        db: Database,
        ref: str,
        make: Callable[[str], None],
        told: Callable[[float], None] | None = None,
    ) -> None:
        """`told` gets all progress, also what is not worth a write."""
        super().__init__(ref)
        self._told = told
        self._db = db
        self._make: Callable[[str], None] | None = make
        self._fraction = 0.0
        self._written = 0.0
        self.destroy_when_done = False
        self.finished = False

    @property
    def real(self) -> bool:
        return True

    def show(self) -> None:
        """Make the row, if it is not there yet.

        The row of a synchronous call is made when others may see the task: when it marks an
        object, can be cancelled or reports progress. Most calls are over before that.
        """
        make, self._make = self._make, None
        if make is not None:
            make(self.ref)

    def progress(self, fraction: float) -> None:
        """Never goes back; written at most every `PROGRESS_INTERVAL` seconds."""
        fraction = min(fraction, 1.0)
        if self._told is not None:
            self._told(fraction)
        now = time.monotonic()
        if fraction <= self._fraction or now - self._written < PROGRESS_INTERVAL:
            return
        self._fraction, self._written = fraction, now
        self.show()
        if records.task.find(self._db, self.ref) is not None:
            with self._db.transaction() as tx:
                records.task.modify(tx, self.ref, progress=fraction)

    @contextmanager
    def cancellable(self, cancel: Callable[[], None]) -> Generator[None]:
        """As the base; meanwhile the row's allowed_operations says ``cancel``."""
        self.show()
        with super().cancellable(cancel):
            if len(self._hooks) == 1:
                self._allow(("cancel",))
            try:
                yield
            finally:
                if len(self._hooks) == 1:
                    self._allow(())

    def _allow(self, operations: tuple[str, ...]) -> None:
        if records.task.find(self._db, self.ref) is not None:
            with self._db.transaction() as tx:
                tx.modify("task", self.ref, {"allowed_operations": operations})


class SubStep:
    """A view of a task in which progress 0 to 1 is a part of the whole."""

    __slots__ = ("_end", "_start", "_task")

    def __init__(self, task: BaseTask | SubStep, start: float, end: float) -> None:
        self._task = task
        self._start = start
        self._end = end

    @property
    def ref(self) -> taskRef:
        return self._task.ref

    @property
    def real(self) -> bool:
        return self._task.real

    @property
    def cancelled(self) -> bool:
        return self._task.cancelled

    def check(self) -> None:
        self._task.check()

    def show(self) -> None:
        self._task.show()

    def progress(self, fraction: float) -> None:
        self._task.progress(self._start + (self._end - self._start) * fraction)

    def cancellable(self, cancel: Callable[[], None]) -> AbstractContextManager[None]:
        return self._task.cancellable(cancel)

    def step(self, start: float, end: float) -> SubStep:
        return SubStep(self, start, end)
