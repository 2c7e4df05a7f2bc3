"""Waits for all tasks of a client together, with one poll for as many as there are."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from xapi_sdk.failure import Failure, TaskLost, XapiError
from xapi_sdk.outcome import is_gone
from xapi_sdk.refs import TaskRef

if TYPE_CHECKING:
    from xapi_sdk.aio.client import AsyncClient
    from xapi_sdk.model.task import TaskRecord

__all__ = ["TaskWatch", "TaskWatcher"]


class TaskWatch:
    """The newest record of one task; older ones that nobody took are dropped."""

    def __init__(self) -> None:
        self._changed = asyncio.Event()
        self._record: TaskRecord | None = None
        self._error: XapiError | None = None

    def put(self, record: TaskRecord) -> None:
        self._record = record
        self._changed.set()

    def fail(self, error: XapiError) -> None:
        self._error = error
        self._changed.set()

    @property
    def ended(self) -> bool:
        record = self._record
        return record is not None and record.status.value not in ("pending", "cancelling")

    async def get(self) -> TaskRecord:
        """The next record. Raises what ended the watching."""
        await self._changed.wait()
        self._changed.clear()
        if self._record is not None and (self._error is None or self.ended):
            return self._record
        raise self._error or TaskLost("the task is not watched any more")


class TaskWatcher:
    """Polls while anybody waits, and only then."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
        self._watched: dict[str, set[TaskWatch]] = {}
        self._poll: asyncio.Task[None] | None = None

    @asynccontextmanager
    async def watch(self, ref: TaskRef) -> AsyncGenerator[TaskWatch]:
        """Records of a task while the block runs; its present one first."""
        watch = TaskWatch()
        self._watched.setdefault(ref, set()).add(watch)
        try:
            if self._poll is None or self._poll.done():
                # Begins with all tasks there are.
                self._poll = asyncio.create_task(self._run(), name="xapi-tasks")
            else:
                # The poll tells what changes from now on; how it stands now has to be asked.
                await self._ask(ref, watch)
            yield watch
        finally:
            watches = self._watched[ref]
            watches.discard(watch)
            if not watches:
                del self._watched[ref]

    async def stop(self) -> None:
        """End the poll; those who still wait get TaskLost."""
        poll, self._poll = self._poll, None
        if poll is not None:
            poll.cancel()
            await asyncio.wait([poll])
        self._fail_all(TaskLost("the client is closed"))

    async def _ask(self, ref: str, watch: TaskWatch) -> None:
        try:
            record = await self._client.task.get_record(TaskRef(ref))
        except Failure as error:
            if not is_gone(error):
                raise
            lost = TaskLost(f"{ref} is gone; what it did is not known")
            lost.__cause__ = error
            watch.fail(lost)
        else:
            if not watch.ended:
                watch.put(record)

    async def _run(self) -> None:
        from xapi_sdk.model.task import TaskRecord  # noqa: PLC0415

        stream = self._client.events("task")
        try:
            async for batch in stream.batches():
                present: set[str] = set()
                for change in batch.events:
                    present.add(change.ref)
                    for watch in self._watched.get(change.ref, ()):
                        if isinstance(change.record, TaskRecord):
                            watch.put(change.record)
                        elif not watch.ended:
                            watch.fail(TaskLost(f"{change.ref} was destroyed"))
                if batch.resync is not None:
                    await self._look_for(self._watched.keys() - present)
                if not self._watched:
                    return
        except XapiError as error:
            self._fail_all(error)

    async def _look_for(self, refs: set[str]) -> None:
        """Tasks that a full listing lacks: gone, or made since it was taken."""
        for ref in refs:
            for watch in tuple(self._watched.get(ref, ())):
                await self._ask(ref, watch)

    def _fail_all(self, error: XapiError) -> None:
        for watches in self._watched.values():
            for watch in watches:
                watch.fail(error)
