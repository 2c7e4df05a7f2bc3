"""Wait for a task of the server: progress on the terminal, its result, or what it failed with."""

from __future__ import annotations

import contextlib
import time
from typing import Any, cast

from xapi_sdk.failure import Failure, TaskLost, XapiError, failure_from

from xapi_xe.errors import Disconnected
from xapi_xe.protocols import API, Terminal

__all__ = ["result_of", "wait", "watch"]

_STEP_SECONDS = 5.0
"""How long the server is asked to wait for a change; between two asks the user may go away."""
_EARLY_SECONDS = 0.6
"""At first it waits no longer: then a terminal may begin to show that there is work."""
_ABANDON_SECONDS = 5.0
"""How long work that is being left is asked to let itself be cancelled."""
_AT_WORK = ("pending", "cancelling")


def wait(api: API, terminal: Terminal, ref: str, label: str) -> Any:
    """The result of a task, which is destroyed then. An interrupt cancels the task.

    Raises what the task failed with, TaskLost if it is gone. An error of the network leaves it at
    work: nobody has asked for its end.
    """
    try:
        record = watch(api, terminal, ref, label)
    except (KeyboardInterrupt, Disconnected):
        # Whoever leaves leaves no work behind.
        _abandon(api, terminal, ref)
        raise
    try:
        return result_of(record)
    finally:
        with contextlib.suppress(Failure):
            api.call("task.destroy", ref)


def _abandon(api: API, terminal: Terminal, ref: str) -> None:
    """Cancel a task, as soon as it lets itself be cancelled; says so where it does not."""
    until = time.monotonic() + _ABANDON_SECONDS
    token = ""
    try:
        while True:
            try:
                api.call("task.cancel", ref)
                return
            except Failure as error:
                if error.code == "HANDLE_INVALID":
                    return
                if error.code != "OPERATION_NOT_ALLOWED":
                    raise
            # Work cannot be cancelled before it has begun.
            left = until - time.monotonic()
            record = api.call("task.get_record", ref)
            if record["status"] not in _AT_WORK:
                return
            if left <= 0:
                break
            token = api.call("event.from", [f"task/{ref}"], token, min(left, 1.0))["token"]
        reason = "it cannot be cancelled now"
    except XapiError as error:
        reason = str(error)
    # The terminal may be what has gone.
    with contextlib.suppress(Disconnected):
        terminal.print_error(f"The task was not cancelled ({reason}) and goes on.")


def watch(api: API, terminal: Terminal, ref: str, label: str) -> dict[str, Any]:
    """The record of a task once it has ended; the task is left as it is."""
    token = ""
    record: dict[str, Any] | None = None
    begun = time.monotonic()
    try:
        while True:
            early = time.monotonic() - begun < _EARLY_SECONDS
            seconds = (_EARLY_SECONDS if early else _STEP_SECONDS) if token else 0.0
            batch = api.call("event.from", [f"task/{ref}"], token, seconds)
            token = batch["token"]
            for event in batch["events"]:
                if event["ref"] != ref:
                    continue
                if event["operation"] == "del":
                    raise TaskLost(f"{ref} was destroyed before its outcome was read")
                record = event["snapshot"]
            if record is None:
                record = cast("dict[str, Any]", api.call("task.get_record", ref))
            if record["status"] not in _AT_WORK:
                return record
            terminal.progress(label, float(record["progress"]))
            terminal.heartbeat()
    finally:
        terminal.progress(label, None)


def result_of(record: dict[str, Any]) -> Any:
    """The result of a task that has ended. Raises what it failed with."""
    error = cast("list[str]", record["error_info"])
    match record["status"]:
        case "success":
            return _plain(record["result"])
        case "cancelled":
            raise failure_from(error or ["TASK_CANCELLED", str(record["uuid"])])
        case status:
            raise failure_from(error or ["INTERNAL_ERROR", f"a task ended as {status}"])


def _plain(text: str) -> Any:
    """Results are XML-RPC values in either protocol; some are bare references, some nothing."""
    if not text.startswith("<value"):
        return text
    from xapi_sdk.wire.xmlrpc import load_value  # noqa: PLC0415

    return load_value(text)
