"""Virtual machines as files: export and import (semantics.md §13, clients.md §6)."""

from __future__ import annotations

from typing import cast

from xapi_xe.context import Context
from xapi_xe.errors import CommandError, UsageError
from xapi_xe.transferring import download, upload

__all__ = ["snapshot_export", "template_export", "vm_export", "vm_import"]

_COMPRESSIONS = {"": "false", "false": "false", "true": "true", "gzip": "true", "zstd": "zstd"}


def vm_export(ctx: Context) -> None:
    """``vm-export filename= [compress=] [metadata=] [preserve-power-state=] [...]``."""
    vms = ctx.select()
    if len(vms) > 1:
        raise CommandError(f"{len(vms)} VMs match, and a file holds one")
    _export(ctx, vms[0].ref)


def template_export(ctx: Context) -> None:
    """``template-export template-uuid= filename= [compress=] [metadata=]``."""
    _export(ctx, ctx.by_uuid("VM", "template-uuid"))


def snapshot_export(ctx: Context) -> None:
    """``snapshot-export-to-template snapshot-uuid= filename= [preserve-power-state=]``."""
    _export(ctx, ctx.by_uuid("VM", "snapshot-uuid"))


def _export(ctx: Context, vm: str) -> None:
    text = ctx.params.get("compress").lower()
    if text not in _COMPRESSIONS:
        raise UsageError(f"Parameter compress cannot be {text!r}; it is true, zstd or false")
    metadata = ctx.params.flag("metadata")
    query = {
        "ref": vm,
        "use_compression": _COMPRESSIONS[text],
        "preserve_power_state": _word(ctx.params.flag("preserve-power-state")),
    }
    if metadata:
        query["export_snapshots"] = _word(ctx.params.flag("include-snapshots"))
    file = ctx.params.require("filename")
    path = "/export_metadata" if metadata else "/export"
    name = "" if file == "-" else file
    download(ctx, name, path, query)
    if name:  # else the output is the file
        ctx.terminal.print("Export succeeded")


def vm_import(ctx: Context) -> None:
    """``vm-import filename=|url= [sr-uuid=] [preserve=] [force=] [metadata=] [dry-run=]``."""
    restore, force = ctx.params.flag("preserve"), ctx.params.flag("force")
    metadata, dry_run = ctx.params.flag("metadata"), ctx.params.flag("dry-run")
    if dry_run and not metadata:
        raise UsageError("Parameter dry-run needs metadata=true")
    if ctx.params.get("type"):
        _convert(ctx)
        return
    if not ctx.params.get("url") and "filename" not in ctx.params:
        raise UsageError("Required parameter not found: filename")
    repository = ctx.by_uuid_or_null("SR", "sr-uuid")
    if ctx.params.get("url"):
        found = ctx.task("VM.import", ctx.params.get("url"), repository, restore, force)
    else:
        query = {"restore": _word(restore), "force": _word(force)}
        if repository != "OpaqueRef:NULL":
            query["sr_id"] = repository
        if metadata:
            query["dry_run"] = _word(dry_run)
        file = ctx.params.require("filename")
        path = "/import_metadata" if metadata else "/import"
        name = "" if file == "-" else file
        found = upload(ctx, name, path, query)
    if not dry_run and isinstance(found, list):
        refs = cast("list[str]", found)
        ctx.print_list(ctx.call("VM.get_uuid", ref) for ref in refs)


def _convert(ctx: Context) -> None:
    """``vm-import type= host-username= [host-password=] remote-config:KEY=VALUE``."""
    user = ctx.params.require("host-username")
    if "host-password" in ctx.params:
        password = ctx.params.get("host-password")
    else:
        password = ctx.terminal.prompt(f"Password of {user}: ", hidden=True)
    repository = ctx.by_uuid_or_null("SR", "sr-uuid")
    remote = ctx.params.mapping("remote-config")
    type_ = ctx.params.get("type")
    ctx.task("VM.import_convert", type_, user, password, repository, remote)


def _word(value: bool) -> str:
    return "true" if value else "false"
