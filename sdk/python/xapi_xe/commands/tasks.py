"""Tasks of the server."""

from __future__ import annotations

from xapi_xe.context import Context
from xapi_xe.waiting import result_of, watch

__all__ = ["task_cancel", "task_wait"]


def task_cancel(ctx: Context) -> None:
    """``task-cancel uuid=``."""
    ctx.call("task.cancel", ctx.by_uuid("task"))


def task_wait(ctx: Context) -> None:
    """``task-wait uuid=``: the task stays, and an interrupt leaves it at work."""
    ref = ctx.by_uuid("task")
    record = watch(ctx.api, ctx.terminal, ref, str(ctx.call("task.get_name_label", ref)))
    result = result_of(record)
    if result not in ("", None):
        ctx.print(result)
