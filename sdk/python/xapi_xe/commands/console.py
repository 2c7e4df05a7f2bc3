"""The text consoles of virtual machines."""

from __future__ import annotations

from xapi_xe.context import Context
from xapi_xe.errors import CommandError

__all__ = ["console"]


def console(ctx: Context) -> None:
    """``console vm=NAME``: joins the terminal and the VM's text console."""
    vms = ctx.select()
    if len(vms) > 1:
        raise CommandError("A terminal shows one console; name one VM")
    (vm,) = vms
    consoles = [(ref, ctx.reader.record("console", ref)) for ref in vm.record["consoles"]]
    texts = [ref for ref, record in consoles if record and record["protocol"] == "vt100"]
    if not texts:
        name, state = vm.record["name_label"], vm.record["power_state"].lower()
        kinds = ", ".join(record["protocol"] for _, record in consoles if record)
        raise CommandError(f"{name} has no text console; it is {state}, with: {kinds or 'none'}")
    ctx.terminal.console("/console", {"ref": texts[0]})
