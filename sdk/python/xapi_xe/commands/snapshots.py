"""Snapshots of virtual machines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xapi_xe.commands.vm_copies import made
from xapi_xe.context import Context
from xapi_xe.errors import CommandError

if TYPE_CHECKING:
    from xapi_xe.reader import Found

__all__ = [
    "chosen",
    "snapshot_clone",
    "snapshot_copy",
    "snapshot_destroy",
    "snapshot_reset_powerstate",
    "snapshot_revert",
]


def chosen(ctx: Context) -> list[Found]:
    """The snapshots that the command means: by snapshot-uuid, or as selectors say."""
    if "snapshot-uuid" in ctx.params:
        from xapi_xe.reader import Found  # noqa: PLC0415

        ref = ctx.by_uuid("VM", "snapshot-uuid")
        found = [Found(ref, ctx.reader.record("VM", ref) or {})]
    else:
        found = ctx.select()
    for each in found:
        if not each.record.get("is_a_snapshot"):
            raise CommandError(f"{each.record.get('uuid')} is no snapshot")
    return found


def snapshot_revert(ctx: Context) -> None:
    """``snapshot-revert snapshot-uuid=``."""
    ctx.each(lambda snapshot: ctx.task("VM.revert", snapshot.ref), chosen(ctx))


def snapshot_clone(ctx: Context) -> None:
    """``snapshot-clone new-name-label= [new-name-description=]``."""
    made(ctx, lambda vm, name: ctx.task("VM.clone", vm, name), chosen(ctx))


def snapshot_copy(ctx: Context) -> None:
    """``snapshot-copy new-name-label= [new-name-description=] [sr-uuid=]``."""
    repository = ctx.by_uuid_or_null("SR", "sr-uuid")
    made(ctx, lambda vm, name: ctx.task("VM.copy", vm, name, repository), chosen(ctx))


def snapshot_destroy(ctx: Context) -> None:
    """``snapshot-destroy snapshot-uuid=``: its disks stay."""
    ctx.each(lambda snapshot: ctx.task("VM.destroy", snapshot.ref), chosen(ctx))


def snapshot_reset_powerstate(ctx: Context) -> None:
    """``snapshot-reset-powerstate snapshot-uuid= --force``."""
    if not ctx.params.flag("force"):
        raise CommandError("The memory of a checkpoint would be lost", ["Say --force to lose it"])
    ctx.each(lambda snapshot: ctx.call("VM.power_state_reset", snapshot.ref), chosen(ctx))
