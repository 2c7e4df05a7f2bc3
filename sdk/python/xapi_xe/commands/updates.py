"""Updates of hosts: patches, updates, and repositories of them."""

from __future__ import annotations

from xapi_xe.commands.calling import Command, on_uuid, print_uuid
from xapi_xe.context import Context
from xapi_xe.transferring import upload

patch_destroy = on_uuid("pool_patch.destroy", task=True)
patch_pool_clean = on_uuid("pool_patch.pool_clean", task=True)
patch_pool_apply = on_uuid("pool_patch.pool_apply", task=True)
update_destroy = on_uuid("pool_update.destroy", task=True)
update_pool_clean = on_uuid("pool_update.pool_clean", task=True)
update_pool_apply = on_uuid("pool_update.pool_apply", task=True)
repository_forget = on_uuid("Repository.forget", task=True)


def _on_host(message: str) -> Command:
    """A message on an update and a host; what it answers is printed."""
    cls = message.partition(".")[0]

    def command(ctx: Context) -> None:
        host = ctx.by_uuid("host", "host-uuid")
        result = ctx.task(message, ctx.by_uuid(cls), host)
        if result not in ("", None):
            ctx.print(result)

    return command


patch_apply = _on_host("pool_patch.apply")
patch_precheck = _on_host("pool_patch.precheck")
update_apply = _on_host("pool_update.apply")
update_precheck = _on_host("pool_update.precheck")


def patch_clean(ctx: Context) -> None:
    """``patch-clean uuid= [host-uuid=]``."""
    patch = ctx.by_uuid("pool_patch")
    if ctx.params.get("host-uuid"):
        ctx.task("pool_patch.clean_on_host", patch, ctx.by_uuid("host", "host-uuid"))
    else:
        ctx.task("pool_patch.clean", patch)


def patch_upload(ctx: Context) -> None:
    """``patch-upload file-name= [sr-uuid=]``: prints the uuid of the patch."""
    print_uuid(ctx, "pool_patch", _upload(ctx))


def update_upload(ctx: Context) -> None:
    """``update-upload file-name= [sr-uuid=]``: prints the uuid of the update."""
    print_uuid(ctx, "pool_update", ctx.call("pool_patch.get_pool_update", _upload(ctx)))


def _upload(ctx: Context) -> str:
    query: dict[str, str] = {}
    if ctx.params.get("sr-uuid"):
        query["sr_id"] = ctx.by_uuid("SR", "sr-uuid")
    return str(upload(ctx, ctx.params.require("file-name"), "/pool_patch_upload", query))


def update_introduce(ctx: Context) -> None:
    """``update-introduce vdi-uuid=``."""
    ref = ctx.task("pool_update.introduce", ctx.by_uuid("VDI", "vdi-uuid"))
    print_uuid(ctx, "pool_update", ref)


def update_resync_host(ctx: Context) -> None:
    """``update-resync-host host-uuid=``."""
    ctx.task("pool_update.resync_host", ctx.by_uuid("host", "host-uuid"))


def repository_introduce(ctx: Context) -> None:
    """``repository-introduce name-label= binary-url= source-url= update= ...``."""
    params = ctx.params
    texts = [params.get(name) for name in ("name-label", "name-description")]
    urls = [params.require(name) for name in ("binary-url", "source-url")]
    update, key = params.flag("update"), params.get("gpgkey-path")
    ref = ctx.call("Repository.introduce", *texts, *urls, update, key)
    print_uuid(ctx, "Repository", ref)


def repository_introduce_bundle(ctx: Context) -> None:
    """``repository-introduce-bundle name-label= [name-description=]``."""
    texts = [ctx.params.get(name) for name in ("name-label", "name-description")]
    print_uuid(ctx, "Repository", ctx.call("Repository.introduce_bundle", *texts))


def repository_introduce_remote_pool(ctx: Context) -> None:
    """``repository-introduce-remote-pool name-label= binary-url= certificate-file= ...``."""
    params = ctx.params
    texts = [params.get(name) for name in ("name-label", "name-description", "binary-url")]
    certificate = ctx.terminal.load(params.require("certificate-file")).decode()
    ref = ctx.call("Repository.introduce_remote_pool", *texts, certificate)
    print_uuid(ctx, "Repository", ref)
