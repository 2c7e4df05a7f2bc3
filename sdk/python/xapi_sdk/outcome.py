"""What the end of a task means; shared by both clients."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from xapi_sdk.failure import Failure, ProtocolError, TaskLost, failure_from

if TYPE_CHECKING:
    from xapi_sdk.events import EventBatch
    from xapi_sdk.model.task import TaskRecord

__all__ = ["POLL_SECONDS", "is_gone", "outcome", "task_in"]

POLL_SECONDS = 30.0
"""How long the server is asked to wait for the next change of a task."""

T = TypeVar("T")


def outcome(record: TaskRecord, decode: Callable[[Any], T]) -> T:
    """The result of a finished task, typed. Raises what it failed with."""
    status = record.status.value
    if status == "success":
        return decode(_plain(record.result))
    if status == "cancelled":
        raise failure_from(record.error_info or ["TASK_CANCELLED", record.uuid])
    raise failure_from(record.error_info or ["INTERNAL_ERROR", f"a task ended as {status}"])


def _plain(text: str) -> Any:
    """Task results are XML-RPC values in either protocol, some empty, some bare references."""
    if not text.startswith("<value"):
        return text
    from xapi_sdk.wire.base import MalformedMessage  # noqa: PLC0415
    from xapi_sdk.wire.xmlrpc import load_value  # noqa: PLC0415

    try:
        return load_value(text)
    except MalformedMessage as error:
        raise ProtocolError(f"a task's result cannot be read: {error}") from error


def is_gone(error: Failure) -> bool:
    """The task that was asked about is no more."""
    return error.code in ("HANDLE_INVALID", "UUID_INVALID")


def task_in(batch: EventBatch, ref: str) -> TaskRecord | None:
    """The newest record of a task in a batch. Raises TaskLost if it was destroyed."""
    from xapi_sdk.model.task import TaskRecord  # noqa: PLC0415

    found: TaskRecord | None = None
    for change in batch.events:
        if change.ref != ref:
            continue
        if isinstance(change.record, TaskRecord):
            found = change.record
        elif change.operation == "del":
            if found is None:
                raise TaskLost(f"{ref} was destroyed before its outcome was read")
            break
    return found
