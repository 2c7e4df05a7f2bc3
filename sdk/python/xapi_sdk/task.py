"""Tasks of the server, for the synchronous client. What the outcomes mean stands in `outcome`."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from xapi_sdk.failure import TaskLost
from xapi_sdk.outcome import POLL_SECONDS, is_gone, outcome, task_in

if TYPE_CHECKING:
    from xapi_sdk.client import Client
    from xapi_sdk.enums import TaskStatusType
    from xapi_sdk.model.task import TaskRecord
    from xapi_sdk.refs import TaskRef

__all__ = ["Task"]

T = TypeVar("T")


class Task(Generic[T]):
    """Work under way on the server; its result has type `T`."""

    def __init__(self, client: Client, ref: TaskRef, decode: Callable[[Any], T]) -> None:
        self._client = client
        self.ref = ref
        self._decode = decode

    def record(self) -> TaskRecord:
        """The task as it is now. Raises errors.HandleInvalid once it is destroyed."""
        return self._client.task.get_record(self.ref)

    def status(self) -> TaskStatusType:
        """pending, success, failure, cancelling or cancelled."""
        return self._client.task.get_status(self.ref)

    def progress(self) -> float:
        """The share that is done, 0 to 1."""
        return self._client.task.get_progress(self.ref)

    def cancel(self) -> None:
        """Ask the server to stop; `wait` then raises errors.TaskCancelled."""
        self._client.task.cancel(self.ref)

    def destroy(self) -> None:
        """Remove the task from the server; while it runs, once it has ended."""
        self._client.task.destroy(self.ref)

    def wait(
        self,
        progress: Callable[[float], object] | None = None,
        timeout: float | None = None,
        *,
        keep: bool = False,
    ) -> T:
        """The result, once there is one. The task is destroyed then, unless `keep` is set.

        `progress` is called with the share done, 0 to 1, whenever it has changed.
        Raises what the work failed with: any `Failure`, errors.TaskCancelled; TimeoutError after
        `timeout` seconds, when the task goes on; TaskLost if it is gone.
        """
        until = None if timeout is None else time.monotonic() + timeout
        token = ""
        told: float | None = None
        while True:
            # The first look comes back at once: the task may be gone, and nothing would tell.
            seconds = POLL_SECONDS if token else 0.0
            if until is not None:
                seconds = min(seconds, until - time.monotonic())
            batch = self._client.event.from_([f"task/{self.ref}"], token, max(0.0, seconds))
            record = task_in(batch, self.ref)
            if record is None and not batch.events:
                record = self._read()
            token = batch.token
            if record is not None:
                if progress is not None and record.progress != told:
                    told = record.progress
                    progress(told)
                if record.status.value not in ("pending", "cancelling"):
                    break
            if until is not None and time.monotonic() >= until:
                raise TimeoutError(f"the task is not done after {timeout:g} s")
        try:
            return outcome(record, self._decode)
        finally:
            if not keep:
                self._discard()

    def _read(self) -> TaskRecord:
        from xapi_sdk.failure import Failure  # noqa: PLC0415

        try:
            return self.record()
        except Failure as error:
            if is_gone(error):
                raise TaskLost(f"{self.ref} is gone; what it did is not known") from error
            raise

    def _discard(self) -> None:
        from xapi_sdk.failure import Failure  # noqa: PLC0415

        try:
            self.destroy()
        except Failure as error:
            if not is_gone(error):
                raise

    def __repr__(self) -> str:
        return f"Task({self.ref!r})"
