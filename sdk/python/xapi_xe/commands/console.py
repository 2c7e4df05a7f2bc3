"""The text consoles of virtual machines."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

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
    ctx.terminal.console(_path(ctx, vm.record, texts[0]), {"ref": texts[0]})


def _path(ctx: Context, vm: Mapping[str, Any], ref: str) -> str:
    """Of a guest of another host: at that host, whose server alone has the console."""
    if vm["resident_on"] == ctx.call("pool.get_master", ctx.pool):
        return "/console"
    location = str(ctx.call("console.get_location", ref))
    return location.partition("?")[0]
