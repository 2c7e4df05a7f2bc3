"""Delete virtual machines, templates and snapshots together with their disks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from xapi_xe.commands.snapshots import chosen
from xapi_xe.context import Context
from xapi_xe.errors import CommandError

if TYPE_CHECKING:
    from xapi_xe.reader import Found

__all__ = ["snapshot_uninstall", "template_uninstall", "vm_uninstall"]

_OWNED = "owner"
"""VBDs with this key in other_config belong to the disk's one VM; attached data disks lack it."""


def vm_uninstall(ctx: Context) -> None:
    """``vm-uninstall [--force]``."""
    _uninstall(ctx, ctx.select())


def snapshot_uninstall(ctx: Context) -> None:
    """``snapshot-uninstall snapshot-uuid= [--force]``."""
    _uninstall(ctx, chosen(ctx))


def template_uninstall(ctx: Context) -> None:
    """``template-uninstall template-uuid= [--force]``."""
    from xapi_xe.reader import Found  # noqa: PLC0415

    ref = ctx.by_uuid("VM", "template-uuid")
    template = Found(ref, ctx.reader.record("VM", ref) or {})
    if not template.record.get("is_a_template"):
        raise CommandError(f"{ctx.params.get('template-uuid')} is no template; use vm-uninstall")
    _uninstall(ctx, [template])


def _uninstall(ctx: Context, vms: Sequence[Found]) -> None:
    disks = {vm.ref: _disks(ctx, vm, {each.ref for each in vms}) for vm in vms}
    force = ctx.params.flag("force")
    say = ctx.terminal.print
    say("The following items are about to be destroyed")
    for vm in vms:
        say(f"VM : {vm.record['uuid']} ({vm.record['name_label']})")
        for disk in disks[vm.ref]:
            say(f"VDI: {disk.record['uuid']} ({disk.record['name_label']})")
    if not force:
        answer = ctx.terminal.prompt("Type 'yes' to continue\n")
        if answer.strip().lower() not in ("y", "yes"):
            raise CommandError("Nothing was destroyed")

    def destroy(vm: Found) -> None:
        # The server refuses this of a VM that runs, so its disks are safe until here.
        ctx.task("VM.destroy", vm.ref)
        for disk in disks[vm.ref]:
            ctx.task("VDI.destroy", disk.ref)

    ctx.each(destroy, vms)
    say("All objects destroyed")


def _disks(ctx: Context, vm: Found, going: set[str]) -> list[Found]:
    """The disks that nothing else uses once these VMs are gone, and the memory image."""
    from xapi_xe.reader import Found  # noqa: PLC0415

    reader = ctx.reader
    refs: list[str] = []
    for ref in vm.record["VBDs"]:
        vbd = reader.record("VBD", ref)
        if vbd is None or vbd["type"] == "CD" or _OWNED not in vbd["other_config"]:
            continue
        refs.append(vbd["VDI"])
    refs.append(vm.record["suspend_VDI"])
    found: dict[str, Found] = {}
    for ref in refs:
        record = reader.record("VDI", ref)
        if record is None:
            continue
        users = [reader.record("VBD", each) for each in record["VBDs"]]
        if all(user is None or user["VM"] in going for user in users):
            found[ref] = Found(ref, record)
    return list(found.values())
