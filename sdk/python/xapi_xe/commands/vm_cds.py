"""The CD drives of virtual machines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from xapi_xe.commands.vm_disks import add_device, drives, remove_device
from xapi_xe.context import Context
from xapi_xe.errors import CommandError

if TYPE_CHECKING:
    from xapi_xe.reader import Found

__all__ = ["vm_cd_add", "vm_cd_eject", "vm_cd_insert", "vm_cd_remove"]

_EMPTY = "<EMPTY>"
"""How lists call what is in an empty drive."""


def vm_cd_add(ctx: Context) -> None:
    """``vm-cd-add cd-name= device=``."""
    device = ctx.params.require("device")
    cd = _cd(ctx)
    ctx.each(lambda vm: add_device(ctx, vm, device, cd, owner=False))


def vm_cd_insert(ctx: Context) -> None:
    """``vm-cd-insert cd-name=``."""
    cd = _cd(ctx)

    def insert(vm: Found) -> None:
        empty = [ref for ref, vbd in drives(ctx, vm, "CD") if vbd["empty"]]
        ctx.call("VBD.insert", _only(vm, empty, "empty CD drive", "vbd-insert"), cd)

    ctx.each(insert)


def vm_cd_eject(ctx: Context) -> None:
    """``vm-cd-eject``."""

    def eject(vm: Found) -> None:
        full = [ref for ref, vbd in drives(ctx, vm, "CD") if not vbd["empty"]]
        ctx.call("VBD.eject", _only(vm, full, "CD drive with a CD in it", "vbd-eject"))

    ctx.each(eject)


def vm_cd_remove(ctx: Context) -> None:
    """``vm-cd-remove cd-name=``: the drive goes, the CD stays where it is kept."""
    name = ctx.params.require("cd-name")

    def remove(vm: Found) -> None:
        found = [each for each in drives(ctx, vm, "CD") if name in _names(ctx, each[1])]
        if not found:
            raise CommandError(f"{vm.record['name_label']} has no CD {name!r}")
        if len(found) > 1:
            raise CommandError(
                f"{vm.record['name_label']} has {len(found)} drives with {name!r}",
                ["Say which with vbd-destroy"],
            )
        remove_device(ctx, *found[0])

    ctx.each(remove)


def _names(ctx: Context, vbd: dict[str, Any]) -> tuple[str, ...]:
    """What the thing in a drive may be called."""
    if vbd["empty"]:
        return (_EMPTY,)
    vdi = ctx.reader.record("VDI", vbd["VDI"])
    return (vdi["name_label"], vdi["uuid"]) if vdi else ()


def _cd(ctx: Context) -> str:
    """The CD with this name (or uuid), in a repository of CDs."""
    name = ctx.params.require("cd-name")
    found: list[str] = []
    for each in ctx.reader.named("VDI", name):
        repository = ctx.reader.record("SR", each.record["SR"])
        if repository is not None and repository["content_type"] == "iso":
            found.append(each.ref)
    if len(found) != 1:
        many = f"{len(found)} CDs are" if found else "There is no CD"
        raise CommandError(f"{many} called {name!r}", ["See: xe vdi-list sr-uuid=SR-OF-CDS"])
    return found[0]


def _only(vm: Found, refs: list[str], what: str, otherwise: str) -> str:
    if len(refs) == 1:
        return refs[0]
    count = str(len(refs)) if refs else "no"
    raise CommandError(
        f"{vm.record['name_label']} has {count} {what}{'s' if len(refs) > 1 else ''}",
        [f"Say which with {otherwise}"] if refs else [],
    )
