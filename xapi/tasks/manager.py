"""Tasks from creation to the last state (semantics.md §3).

A database task exists only for messages with an async form whose class is neither task nor event;
everything else runs under an in-memory task. Final states are written once, from pending. The
manager owns the coroutines of ``Async.*`` calls and awaits them when the daemon stops.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Generator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

import structlog

from xapi.generated import errors, records, refs
from xapi.generated.messages import MESSAGES
from xapi.idl.errors import XenAPIError
from xapi.idl.identifiers import new_ref, new_uuid
from xapi.idl.messages import Message
from xapi.tasks.task import BaseTask, DummyTask, RowTask

if TYPE_CHECKING:
    from xapi.database import Database
    from xapi.operations.context import Call, Caller, Origin

__all__ = ["TaskManager"]

MAX_PENDING = 10_000
"""Async calls in flight at once; one more is refused with TOO_MANY_PENDING_TASKS."""

CLASSES_WITHOUT_TASK = frozenset({"task", "event"})
_OTHER_CONFIG_HEADER = "x-http-other-config-"

log = structlog.stdlib.get_logger("xapi.tasks")


class TaskManager:
    """Makes, runs, cancels and ends tasks; implements `xapi.operations.context.Tasks`."""

    def __init__(self, db: Database, host: str, now: Callable[[], datetime]) -> None:
        self._db = db
        self._host = refs.hostRef(host)
        self._now = now
        self._running: dict[str, RowTask] = {}
        self._background: set[asyncio.Task[None]] = set()

    # --- creation ---------------------------------------------------------------------------

    def begin(
        self,
        message: Message,
        name: str,
        caller: Caller,
        origin: Origin,
        told: Callable[[float], None] | None = None,
    ) -> BaseTask:
        """The task of one call; `name` is the method as called, `told` gets its progress."""
        if not message.asynchronous or message.cls in CLASSES_WITHOUT_TASK:
            return DummyTask(new_uuid(), name)
        created = self._now()

        def make(ref: str) -> None:
            parent = origin.headers.get("subtask-of", refs.NULL)
            with self._db.transaction() as tx:
                if records.task.find(tx, parent) is None:
                    parent = refs.NULL
                row = records.task.new(
                    ref,
                    uuid=new_uuid(),
                    name_label=name,
                    status="pending",
                    created=created,
                    session=refs.sessionRef(caller.session or refs.NULL),
                    resident_on=self._host,
                    type="<none/>",
                    subtask_of=refs.taskRef(parent),
                    backtrace="()",
                    other_config=_http_other_config(origin.headers),
                )
                tx.create(row)

        task = RowTask(self._db, new_ref(), make, told)
        self._running[task.ref] = task
        return task

    def adopt(self, ref: str) -> BaseTask:
        """A task that its client has made for work that begins now (semantics.md §3).

        HANDLE_INVALID; TASK_CANCELLED [task] and OPERATION_NOT_ALLOWED where it is over or under
        way already.
        """
        row = records.task.get(self._db, ref)
        if row.status == "cancelled":
            raise errors.TaskCancelled(row.ref)
        if row.status != "pending" or ref in self._running:
            raise errors.OperationNotAllowed(f"The task {ref} has its work already.")
        task = RowTask(self._db, ref, _is_there)
        self._running[ref] = task
        return task

    @contextmanager
    def subtask(self, call: Call, name: str, told: Callable[[float], None]) -> Generator[BaseTask]:
        """See `xapi.operations.context.Tasks.subtask`; the row goes with the block."""
        call.task.show()
        origin = replace(call.origin, headers={"subtask-of": call.task.ref})
        task = self.begin(MESSAGES[name], name, call.caller, origin, told)
        try:
            yield task
        finally:
            self.succeed(task, "", keep=False)

    def run(self, work: Coroutine[Any, Any, None], name: str) -> None:
        """Run an async call in the background. Raises TOO_MANY_PENDING_TASKS."""
        if len(self._background) >= MAX_PENDING:
            work.close()
            raise errors.TooManyPendingTasks()
        task = asyncio.get_running_loop().create_task(work, name=name)
        self._background.add(task)
        task.add_done_callback(self._background.discard)

    # --- ends -------------------------------------------------------------------------------

    def succeed(self, task: BaseTask, result: str, *, keep: bool) -> None:
        """`result` is XML-RPC text. `keep`: the row stays for its Async caller."""
        self._end(task, keep, {"status": "success", "result": result})

    def fail(self, task: BaseTask, error: XenAPIError, *, keep: bool) -> None:
        """Cancelled if that is why the work stopped, else failure with the error."""
        cancelled = isinstance(error, errors.TaskCancelled)
        status = "cancelled" if cancelled else "failure"
        self._end(task, keep, {"status": status, "error_info": tuple(error.description)})

    def _end(self, task: BaseTask, keep: bool, outcome: Mapping[str, object]) -> None:
        if not isinstance(task, RowTask):
            return
        task.finished = True
        self._running.pop(task.ref, None)
        row = records.task.find(self._db, task.ref)
        if row is None:
            return
        with self._db.transaction() as tx:
            if not keep or task.destroy_when_done:
                records.task.delete(tx, task.ref)
            elif row.status == "pending":
                changes: dict[str, object] = {
                    **outcome,
                    "finished": self._now(),
                    "progress": 1.0,
                    "allowed_operations": (),
                    "current_operations": {},
                }
                tx.modify("task", task.ref, changes)
            else:
                log.warning("task is over already", task=task.ref, status=row.status)

    # --- what operations ask for (xapi.operations.context.Tasks) ------------------------------

    def cancel(self, call: Call, task: str) -> None:
        """Ask a task to stop; it ends by itself. No effect on a task that is over."""
        row = records.task.get(self._db, task)
        if row.status != "pending":
            return
        with self._db.transaction() as tx:
            tx.modify("task", task, {"current_operations": {call.task.ref: "cancel"}})
        running = self._running.get(task)
        if running is not None:
            running.cancel()

    def is_running(self, task: str) -> bool:
        """True while the work of a task is going on here."""
        return task in self._running

    def destroy(self, task: str) -> None:
        """Delete the row now if the work is over, else as soon as it is."""
        running = self._running.get(task)
        with self._db.transaction() as tx:
            if running is None:
                records.task.delete(tx, task)
            else:
                running.destroy_when_done = True
                tx.modify("task", task, {"current_operations": {task: "destroy"}})

    # --- stop -------------------------------------------------------------------------------

    async def close(self, grace: float) -> None:
        """Let running calls end for `grace` seconds, then cancel them and await the rest."""
        if self._background:
            await asyncio.wait(self._background, timeout=grace)
        left = tuple(self._background)
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)


def _is_there(_ref: str) -> None:
    """The row was made by a client."""


def _http_other_config(headers: Mapping[str, str]) -> dict[str, str]:
    """Headers ``x-http-other-config-K`` become ``http:K``."""
    return {
        f"http:{name.removeprefix(_OTHER_CONFIG_HEADER)}": value
        for name, value in headers.items()
        if name.startswith(_OTHER_CONFIG_HEADER)
    }
