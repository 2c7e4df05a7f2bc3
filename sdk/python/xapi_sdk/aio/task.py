"""Tasks of the server, for the asynchronous client."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from xapi_sdk.failure import Failure
from xapi_sdk.outcome import is_gone, outcome

if TYPE_CHECKING:
    from xapi_sdk.aio.client import AsyncClient
    from xapi_sdk.enums import TaskStatusType
    from xapi_sdk.model.task import TaskRecord
    from xapi_sdk.refs import TaskRef

__all__ = ["AsyncTask"]

T = TypeVar("T")


class AsyncTask(Generic[T]):
    """Work under way on the server; its result has type `T`."""

    def __init__(self, client: AsyncClient, ref: TaskRef, decode: Callable[[Any], T]) -> None:
        self._client = client
        self.ref = ref
        self._decode = decode

    async def record(self) -> TaskRecord:
        """The task as it is now. Raises errors.HandleInvalid once it is destroyed."""
        return await self._client.task.get_record(self.ref)

    async def status(self) -> TaskStatusType:
        """pending, success, failure, cancelling or cancelled."""
        return await self._client.task.get_status(self.ref)

    async def progress(self) -> float:
        """The share that is done, 0 to 1."""
        return await self._client.task.get_progress(self.ref)

    async def cancel(self) -> None:
        """Ask the server to stop; `wait` then raises errors.TaskCancelled."""
        await self._client.task.cancel(self.ref)

    async def destroy(self) -> None:
        """Remove the task from the server; while it runs, once it has ended."""
        await self._client.task.destroy(self.ref)

    async def wait(
        self,
        progress: Callable[[float], object] | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 - the same as in the synchronous client
        *,
        keep: bool = False,
    ) -> T:
        """The result, once there is one. The task is destroyed then, unless `keep` is set.

        `progress`, a function or a coroutine function, is called with the share done, 0 to 1,
        whenever it has changed. Raises what the work failed with: any `Failure`,
        errors.TaskCancelled; TimeoutError after `timeout` seconds, when the task goes on; TaskLost
        if it is gone. If the waiting is cancelled, the task on the server goes on.
        """
        told: float | None = None
        async with asyncio.timeout(timeout):
            async with self._client.watcher.watch(self.ref) as records:
                while True:
                    record = await records.get()
                    if progress is not None and record.progress != told:
                        told = record.progress
                        called = progress(told)
                        if isawaitable(called):
                            await called
                    if record.status.value not in ("pending", "cancelling"):
                        break
        try:
            return outcome(record, self._decode)
        finally:
            if not keep:
                await self._discard()

    async def _discard(self) -> None:
        try:
            await self.destroy()
        except Failure as error:
            if not is_gone(error):
                raise

    def __repr__(self) -> str:
        return f"AsyncTask({self.ref!r})"
