"""Make virtual machines from templates."""

from __future__ import annotations

from xapi_sdk.failure import XapiError

from xapi_xe.context import Context
from xapi_xe.errors import CommandError, UsageError

__all__ = ["vm_install"]

_NULL = "OpaqueRef:NULL"


def vm_install(ctx: Context) -> None:
    """``vm-install template= new-name-label= [sr-uuid=]``: clone or copy, provision."""
    name = ctx.params.require("new-name-label")
    template = _template(ctx)
    repository = _repository(ctx)
    bios = ctx.by_uuid_or_null("host", "copy-bios-strings-from")
    if repository == _NULL:
        vm = ctx.task("VM.clone", template, name)
    else:
        vm = ctx.task("VM.copy", template, name, repository)
    try:
        if repository != _NULL:
            _put_disks_into(ctx, vm, repository)
        if bios != _NULL:
            ctx.call("VM.copy_bios_strings", vm, bios)
        ctx.task("VM.provision", vm)
        ctx.call("VM.set_name_description", vm, "Installed via xe CLI")
    except BaseException:
        # Nobody wants half a VM, and nothing was put on its disks yet.
        try:
            ctx.call("VM.destroy", vm)
        except XapiError as error:
            ctx.terminal.print_error(f"What was made of {name!r} could not be removed: {error}")
        raise
    ctx.print(ctx.call("VM.get_uuid", vm))


def _template(ctx: Context) -> str:
    uuid = ctx.params.get("template-uuid")
    name = ctx.params.get("template-name-label") or ctx.params.get("template")
    if uuid:
        ref = ctx.reader.by_uuid("VM", uuid)
    elif name:
        found = [
            each for each in ctx.reader.named("VM", name)
            if each.record["is_a_template"] and not each.record["is_a_snapshot"]
        ]  # fmt: skip
        if len(found) != 1:
            problem = "There is no template" if not found else f"There are {len(found)} templates"
            uuids = [f"Give template-uuid: {each.record['uuid']}" for each in found]
            raise CommandError(f"{problem} called {name!r}, by name or uuid", uuids)
        ref = found[0].ref
    else:
        raise UsageError("Required parameter not found: template")
    if not ctx.call("VM.get_is_a_template", ref):
        raise CommandError(f"{uuid or name} is no template; use vm-clone or vm-copy")
    return ref


def _repository(ctx: Context) -> str:
    if ctx.params.get("sr-uuid"):
        return ctx.by_uuid("SR", "sr-uuid")
    name = ctx.params.get("sr-name-label")
    return ctx.by_name("SR", name) if name else _NULL


def _put_disks_into(ctx: Context, vm: str, repository: str) -> None:
    """The disks that provisioning makes are described in XML, each with a repository."""
    text = ctx.call("VM.get_other_config", vm).get("disks", "")
    if not text:
        return
    from xml.etree import ElementTree  # noqa: PLC0415

    uuid = ctx.call("SR.get_uuid", repository)
    root = ElementTree.fromstring(text)  # noqa: S314 - the server's own
    for disk in root.iter("disk"):
        disk.set("sr", uuid)
    ctx.call("VM.remove_from_other_config", vm, "disks")
    new = ElementTree.tostring(root, encoding="unicode")
    ctx.call("VM.add_to_other_config", vm, "disks", new)
