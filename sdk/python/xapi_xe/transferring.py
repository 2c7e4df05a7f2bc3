"""Files between the user's terminal and the server, whose outcome is that of a task.

A server answers a transfer before it has done the work (clients.md §6), so each gets a task.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from xapi_sdk.failure import Failure, XapiError

from xapi_xe.errors import CommandError, Disconnected
from xapi_xe.waiting import result_of, wait

if TYPE_CHECKING:
    from xapi_xe.context import Context

__all__ = ["at_host", "download", "upload"]


def download(ctx: Context, name: str, path: str, query: Mapping[str, str] | None = None) -> Any:
    """Fetch a path of the server into the user's file `name`; gives the result of the task.

    Raises CommandError, and what the task failed with.
    """
    return _transfer(ctx, ctx.terminal.download, name, path, query or {})


def upload(ctx: Context, name: str, path: str, query: Mapping[str, str] | None = None) -> Any:
    """Send the user's file `name` to a path of the server; the same rules."""
    return _transfer(ctx, ctx.terminal.upload, name, path, query or {})


def at_host(ctx: Context, host: str, path: str) -> str:
    """The path on one host of the pool: its own server has what is to be fetched, or takes it."""
    if host == ctx.call("pool.get_master", ctx.pool):
        return path
    address = str(ctx.call("host.get_address", host))
    bare = f"[{address}]" if ":" in address else address
    # Told by servers that are not at the usual port.
    port = ctx.call("host.get_other_config", host).get("api_port", "")
    return f"https://{bare}:{port}{path}" if port else f"https://{bare}{path}"


def _transfer(
    ctx: Context,
    move: Callable[[str, str, Mapping[str, str]], None],
    name: str,
    path: str,
    query: Mapping[str, str],
) -> Any:
    task = ctx.call("task.create", ctx.name, name)
    try:
        move(name, path, {**query, "task_id": task})
    except (XapiError, CommandError):
        record = _ended(ctx, task)
        if record is not None:
            result_of(record)  # what the task failed with says more than a status of HTTP
        raise
    except (KeyboardInterrupt, Disconnected):
        for message in ("task.cancel", "task.destroy"):
            with contextlib.suppress(XapiError):
                ctx.call(message, task)
        raise
    return wait(ctx.api, ctx.terminal, task, ctx.name)


def _ended(ctx: Context, task: str) -> dict[str, Any] | None:
    """The record of a task that is over; the task goes, whether anybody worked on it or not."""
    try:
        record: dict[str, Any] = ctx.call("task.get_record", task)
        ctx.call("task.destroy", task)
    except Failure:
        return None
    return record if record["status"] in ("failure", "cancelled") else None
