"""Runs one plan: progress, cancellation, patience, and the way back when an atomic fails.

An operation runs in its caller's task: no task is made unless a parallel group really waits. It
is interrupted the way asyncio.timeout does it, so that a cancel reaches inside the running atomic.
This module must not know what operations exist or what guests are.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

import structlog

from xapi.xenops.atomics import Atomic, BestEffort, Env
from xapi.xenops.clock import Timer
from xapi.xenops.errors import AtomicTimeout, Cancelled
from xapi.xenops.plans import Commit, Parallel, Plan, Serial, Step, weight

log = structlog.get_logger(__name__)

# Called with the share that is done, 0.0 to 1.0, rising.
Progress = Callable[[float], None]

# Seconds an atomic may take unless it says otherwise.
DEFAULT_PATIENCE = 1200.0
# Seconds one atomic of the way back may take.
UNDO_PATIENCE = 120.0


class Operation:
    """One running operation: who may interrupt it, and how far it is."""

    __slots__ = (
        "_baseline",
        "_interrupts",
        "_task",
        "_timed_out",
        "cancel_requested",
        "committed",
        "finished",
        "id",
        "migrates",
        "progress",
        "vm_id",
    )

    def __init__(self, operation_id: str, vm_id: str, progress: Progress | None) -> None:
        task = asyncio.current_task()
        if task is None:
            raise RuntimeError("an operation must run in a task")
        self.id = operation_id
        self.vm_id = vm_id
        self.progress = progress
        self.cancel_requested = False
        # One end of a migration: `Agent.settle` ends it.
        self.migrates = False
        # True from the plan's commit on: too late to cancel.
        self.committed = False
        self.finished = False
        self._task: asyncio.Task[object] = task
        self._baseline = task.cancelling()
        self._interrupts = 0
        self._timed_out: AtomicTimeout | None = None

    def cancel(self) -> bool:
        """Asks for the end; False when it is too late for that."""
        if self.committed or self.finished:
            return False
        if not self.cancel_requested:
            self.cancel_requested = True
            self.interrupt()
        return True

    def interrupt(self, error: AtomicTimeout | None = None) -> None:
        """Throws into the running atomic; also after the commit."""
        if self.finished:
            return
        if error is not None:
            self._timed_out = error
        # From its own task (a progress callback) the flag is enough, nothing is waiting.
        if asyncio.current_task() is not self._task:
            self._interrupts += 1
            self._task.cancel()

    def translate(self, error: BaseException) -> BaseException:
        """What a caller shall see of an error: our interruptions are not its cancellation."""
        if not self._interrupts:
            return error
        remaining = 0
        for _ in range(self._interrupts):
            remaining = self._task.uncancel()
        self._interrupts = 0
        if not isinstance(error, asyncio.CancelledError) or remaining > self._baseline:
            return error
        return self._timed_out or Cancelled(self.id)


class Worker:
    """Runs one plan of one operation."""

    __slots__ = (
        "_commit",
        "_deadline",
        "_done",
        "_env",
        "_in_group",
        "_op",
        "_patience",
        "_total",
        "_watchdog",
        "_weight_done",
        "_where",
    )

    def __init__(self, op: Operation, env: Env, patience: float = DEFAULT_PATIENCE) -> None:
        self._op = op
        self._env = env
        self._patience = patience
        self._done: list[Atomic] = []
        self._commit: Commit | None = None
        self._total = 0.0
        self._weight_done = 0.0
        self._deadline = 0.0
        self._in_group = 0
        self._where: Atomic | None = None
        self._watchdog: Timer | None = None

    async def run(self, plan: Plan) -> None:
        """Raises what the failing atomic raised, Cancelled, or AtomicTimeout, after backing out."""
        if self._op.progress is not None:
            self._total = weight(plan)
        self._watchdog = self._env.clock.call_later(self._patience, self._watch)
        try:
            await self._serial(plan)
            # Done: a cancel that comes now is too late.
            self._op.committed = True
        except BaseException as raised:
            error = self._op.translate(raised)
            self._watchdog.cancel()
            # Backing out is not to be cancelled either.
            self._op.committed = True
            await self._back_out(error)
            if error is raised:
                raise
            raise error from None
        finally:
            self._watchdog.cancel()

    async def _serial(self, steps: Iterable[Step]) -> None:
        for step in steps:
            if isinstance(step, Atomic):
                await self._atomic(step)
            elif isinstance(step, Parallel):
                await self._parallel(step)
            elif isinstance(step, Serial):
                await self._serial(step.steps)
            else:
                self._commit = step
                self._op.committed = True

    async def _atomic(self, atomic: Atomic) -> None:
        op = self._op
        if op.cancel_requested and not op.committed:
            raise Cancelled(op.id)
        now = self._env.clock.monotonic()
        deadline = now + (atomic.patience or self._patience)
        # Beside others the most patient counts.
        self._deadline = max(self._deadline, deadline) if self._in_group else deadline
        self._where = atomic
        try:
            await atomic.perform(self._env)
        except Exception as error:
            if not isinstance(atomic, BestEffort):
                raise
            log.info("atomic passed over", vm=op.vm_id, atomic=str(atomic), error=str(error))
        else:
            self._done.append(atomic)
        if op.progress is not None:
            self._weight_done += atomic.weight
            op.progress(min(1.0, self._weight_done / self._total))

    async def _parallel(self, group: Parallel) -> None:
        if self._env.backend.immediate:
            for branch in group.branches:
                await self._serial(branch.steps)
            return
        loop = asyncio.get_running_loop()
        self._in_group += 1
        tasks = [loop.create_task(self._serial(branch.steps)) for branch in group.branches]
        try:
            await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
        finally:
            self._in_group -= 1
            for task in tasks:
                task.cancel()
            await _finish(asyncio.gather(*tasks, return_exceptions=True))
        for task in tasks:
            if not task.cancelled() and (error := task.exception()) is not None:
                raise error

    def _watch(self) -> None:
        left = self._deadline - self._env.clock.monotonic()
        if left > 0:
            self._watchdog = self._env.clock.call_later(left, self._watch)
        else:
            self._op.interrupt(AtomicTimeout(self._op.vm_id, str(self._where), self._patience))

    async def _back_out(self, error: BaseException) -> None:
        commit = self._commit
        if commit is None or (commit.undo_on is not None and isinstance(error, commit.undo_on)):
            back = [step for atomic in reversed(self._done) for step in atomic.undo()]
        else:
            back = list(commit.recover)
        if back:
            # In a task of its own: whoever cancels the caller must not cut the way back short.
            await _finish(asyncio.get_running_loop().create_task(self._go_back(back)))

    async def _go_back(self, atomics: list[Atomic]) -> None:
        for atomic in atomics:
            step = asyncio.ensure_future(atomic.perform(self._env))
            timer = self._env.clock.call_later(UNDO_PATIENCE, partial(_cancel, step))
            # Not awaited directly: its cancellation by the timer is not ours.
            await asyncio.wait([step])
            timer.cancel()
            if step.cancelled():
                problem = f"did not end within {UNDO_PATIENCE:g} s"
            elif step.exception() is not None:
                problem = str(step.exception())
            else:
                continue
            log.error("undo failed", vm=self._op.vm_id, atomic=str(atomic), error=problem)


def _cancel(work: asyncio.Future[Any]) -> None:
    work.cancel()


async def _finish(work: asyncio.Future[Any]) -> None:
    """Waits for the end of the work even when cancelled meanwhile; then is cancelled."""
    cancelled: asyncio.CancelledError | None = None
    while not work.done():
        try:
            await asyncio.wait([work])
        except asyncio.CancelledError as error:
            cancelled = error
    if cancelled is not None:
        raise cancelled
    work.result()
