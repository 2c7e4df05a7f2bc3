"""Start and stop virtual machines, and what lies between."""

from __future__ import annotations

from xapi_xe.context import Context
from xapi_xe.errors import CommandError

__all__ = [
    "vm_pause",
    "vm_reboot",
    "vm_reset_powerstate",
    "vm_restart_device_models",
    "vm_resume",
    "vm_shutdown",
    "vm_start",
    "vm_suspend",
    "vm_unpause",
]


def vm_start(ctx: Context) -> None:
    """``vm-start [on=HOST] [paused=true] [--force]``."""
    _on_hosts(ctx, "VM.start", ctx.params.flag("paused"))


def vm_resume(ctx: Context) -> None:
    """``vm-resume [on=HOST] [--force]``."""
    _on_hosts(ctx, "VM.resume", paused=False)


def _on_hosts(ctx: Context, message: str, paused: bool) -> None:
    force = ctx.params.flag("force")
    vms = ctx.select()
    on = ctx.params.get("on")
    host = ctx.by_name("host", on) if on else ""
    if host:
        ctx.each(lambda vm: ctx.task(f"{message}_on", vm.ref, host, paused, force), vms)
    else:
        ctx.each(lambda vm: ctx.task(message, vm.ref, paused, force), vms)


def vm_shutdown(ctx: Context) -> None:
    """``vm-shutdown [--force]``."""
    _each(ctx, "VM.hard_shutdown" if ctx.params.flag("force") else "VM.clean_shutdown")


def vm_reboot(ctx: Context) -> None:
    """``vm-reboot [--force]``."""
    _each(ctx, "VM.hard_reboot" if ctx.params.flag("force") else "VM.clean_reboot")


def vm_suspend(ctx: Context) -> None:
    """``vm-suspend``."""
    _each(ctx, "VM.suspend")


def vm_pause(ctx: Context) -> None:
    """``vm-pause``."""
    _each(ctx, "VM.pause")


def vm_unpause(ctx: Context) -> None:
    """``vm-unpause``."""
    _each(ctx, "VM.unpause")


def vm_restart_device_models(ctx: Context) -> None:
    """``vm-restart-device-models``."""
    _each(ctx, "VM.restart_device_models")


def _each(ctx: Context, message: str) -> None:
    ctx.each(lambda vm: ctx.task(message, vm.ref))


def vm_reset_powerstate(ctx: Context) -> None:
    """``vm-reset-powerstate --force``."""
    if not ctx.params.flag("force"):
        raise CommandError(
            "A VM that still runs would be started twice, and its disks damaged",
            ["Say --force if it is certain that it does not run"],
        )
    ctx.each(lambda vm: ctx.call("VM.power_state_reset", vm.ref))
