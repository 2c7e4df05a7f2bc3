"""Start and stop virtual machines."""

from __future__ import annotations

from xapi_xe.context import Context

__all__ = ["vm_shutdown", "vm_start"]


def vm_start(ctx: Context) -> None:
    """``vm-start [on=HOST] [paused=true] [--force]``."""
    paused, force = ctx.params.flag("paused"), ctx.params.flag("force")
    vms = ctx.select()
    on = ctx.params.get("on")
    host = ctx.by_name("host", on) if on else ""
    for vm in vms:
        if host:
            ctx.task("VM.start_on", vm.ref, host, paused, force)
        else:
            ctx.task("VM.start", vm.ref, paused, force)


def vm_shutdown(ctx: Context) -> None:
    """``vm-shutdown [--force]``."""
    message = "VM.hard_shutdown" if ctx.params.flag("force") else "VM.clean_shutdown"
    for vm in ctx.select():
        ctx.task(message, vm.ref)
