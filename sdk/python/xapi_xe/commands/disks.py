"""Virtual disks and the devices of VMs that show them."""

from __future__ import annotations

import time
from typing import Any

from xapi_sdk.failure import Failure

from xapi_xe.commands.calling import NULL, amount, choice, on_uuid, print_uuid
from xapi_xe.context import Context
from xapi_xe.errors import CommandError, UsageError

_RETRY_SECONDS = 0.5

vdi_destroy = on_uuid("VDI.destroy", task=True)
vdi_forget = on_uuid("VDI.forget")
vdi_update = on_uuid("VDI.update", task=True)
vdi_enable_cbt = on_uuid("VDI.enable_cbt", task=True)
vdi_disable_cbt = on_uuid("VDI.disable_cbt", task=True)
vdi_data_destroy = on_uuid("VDI.data_destroy", task=True)

vbd_destroy = on_uuid("VBD.destroy")
vbd_eject = on_uuid("VBD.eject", task=True)
vbd_plug = on_uuid("VBD.plug", task=True)


def vdi_create(ctx: Context) -> None:
    """``vdi-create sr-uuid= name-label= virtual-size= [type=] ...``."""
    params = ctx.params
    record = {
        "SR": ctx.by_uuid("SR", "sr-uuid"),
        "name_label": params.require("name-label"),
        "name_description": params.get("name-description"),
        "virtual_size": amount(ctx, "virtual-size"),
        "type": choice(ctx, "type", "vdi", "vdi_type", "user"),
        "sharable": params.flag("sharable"),
        "read_only": params.flag("read-only"),
        "other_config": params.mapping("other-config"),
        "xenstore_data": params.mapping("xenstore-data"),
        "sm_config": params.mapping("sm-config"),
        "tags": [tag for tag in params.get("tags").split(",") if tag],
    }
    print_uuid(ctx, "VDI", ctx.task("VDI.create", record))


def vdi_introduce(ctx: Context) -> None:
    """``vdi-introduce uuid= sr-uuid= type= location= ...``: the record of a disk that exists."""
    params = ctx.params
    ref = ctx.task(
        "VDI.introduce",
        params.require("uuid"),
        params.get("name-label"),
        params.get("name-description"),
        ctx.by_uuid("SR", "sr-uuid"),
        choice(ctx, "type", "vdi", "vdi_type"),
        params.flag("sharable"),
        params.flag("read-only"),
        params.mapping("other-config"),
        params.require("location"),
        params.mapping("xenstore-data"),
        params.mapping("sm-config"),
    )
    print_uuid(ctx, "VDI", ref)


def vdi_clone(ctx: Context) -> None:
    """``vdi-clone uuid= [new-name-label=] [new-name-description=]``."""
    ref = ctx.task("VDI.clone", ctx.by_uuid("VDI"), ctx.params.mapping("driver-params"))
    for name, message in (
        ("new-name-label", "VDI.set_name_label"),
        ("new-name-description", "VDI.set_name_description"),
    ):
        if name in ctx.params:
            ctx.call(message, ref, ctx.params.get(name))
    print_uuid(ctx, "VDI", ref)


def vdi_snapshot(ctx: Context) -> None:
    """``vdi-snapshot uuid=``."""
    ref = ctx.task("VDI.snapshot", ctx.by_uuid("VDI"), ctx.params.mapping("driver-params"))
    print_uuid(ctx, "VDI", ref)


def vdi_copy(ctx: Context) -> None:
    """``vdi-copy uuid= sr-uuid= | into-vdi-uuid= [base-vdi-uuid=]``."""
    if not (ctx.params.get("sr-uuid") or ctx.params.get("into-vdi-uuid")):
        raise UsageError(
            "Required parameter not found: sr-uuid",
            ["Or into-vdi-uuid, for a disk that takes the content"],
        )
    ref = ctx.task(
        "VDI.copy",
        ctx.by_uuid("VDI"),
        ctx.by_uuid_or_null("SR", "sr-uuid"),
        ctx.by_uuid_or_null("VDI", "base-vdi-uuid"),
        ctx.by_uuid_or_null("VDI", "into-vdi-uuid"),
    )
    print_uuid(ctx, "VDI", ref)


def vdi_resize(ctx: Context) -> None:
    """``vdi-resize uuid= disk-size=``; a disk in use grows by the same message."""
    ctx.params.flag("online")
    ctx.task("VDI.resize", ctx.by_uuid("VDI"), amount(ctx, "disk-size"))


def vdi_pool_migrate(ctx: Context) -> None:
    """``vdi-pool-migrate uuid= sr-uuid=``."""
    image_format = ctx.params.get("dest-img-format")
    options = {"dest-img-format": image_format} if image_format else {}
    arguments = (ctx.by_uuid("VDI"), ctx.by_uuid("SR", "sr-uuid"), options)
    print_uuid(ctx, "VDI", ctx.task("VDI.pool_migrate", *arguments))


def vdi_unlock(ctx: Context) -> None:
    """``vdi-unlock uuid= --force``."""
    if not ctx.params.flag("force"):
        raise CommandError(
            "Only --force unlocks a disk",
            ["Whoever still writes to it damages its content. Be sure that nobody does."],
        )
    ctx.call("VDI.force_unlock", ctx.by_uuid("VDI"))


def vdi_list_changed_blocks(ctx: Context) -> None:
    """``vdi-list-changed-blocks vdi-from-uuid= vdi-to-uuid=``: a bitmap in base 64."""
    older, newer = ctx.by_uuid("VDI", "vdi-from-uuid"), ctx.by_uuid("VDI", "vdi-to-uuid")
    ctx.print(ctx.task("VDI.list_changed_blocks", older, newer))


def vdi_import(ctx: Context) -> None:
    """``vdi-import uuid= filename= [format=raw|vhd|tar|qcow2]``."""
    from xapi_xe.transferring import upload  # noqa: PLC0415

    query = {"vdi": _vdi_uuid(ctx, "uuid"), "format": ctx.params.get("format") or "raw"}
    upload(ctx, ctx.params.require("filename"), "/import_raw_vdi", query)


def vdi_export(ctx: Context) -> None:
    """``vdi-export uuid= filename= [format=] [base=UUID]``."""
    from xapi_xe.transferring import download  # noqa: PLC0415

    query = {"vdi": _vdi_uuid(ctx, "uuid"), "format": ctx.params.get("format") or "raw"}
    if ctx.params.get("base"):
        query["base"] = _vdi_uuid(ctx, "base")
    download(ctx, ctx.params.require("filename"), "/export_raw_vdi", query)


def _vdi_uuid(ctx: Context, name: str) -> str:
    """The uuid, of a disk that there is."""
    ctx.by_uuid("VDI", name)
    return ctx.params.require(name)


# --- devices of VMs -------------------------------------------------------------------------


def vbd_create(ctx: Context) -> None:
    """``vbd-create vm-uuid= device= [vdi-uuid=] [type=Disk|CD] [mode=RW|RO] ...``."""
    params = ctx.params
    vm, vdi = ctx.by_uuid("VM", "vm-uuid"), ctx.by_uuid_or_null("VDI", "vdi-uuid")
    kind = choice(ctx, "type", "vbd", "vbd_type", "Disk")
    record: dict[str, Any] = {
        "VM": vm,
        "VDI": vdi,
        "userdevice": free_device(ctx, vm, "VBD"),
        "bootable": params.flag("bootable"),
        "mode": choice(ctx, "mode", "vbd", "vbd_mode", "RO" if kind == "CD" else "RW"),
        "type": kind,
        "unpluggable": params.flag("unpluggable", True),
        "empty": vdi == NULL,
        "other_config": params.mapping("other-config"),
        "qos_algorithm_type": "",
        "qos_algorithm_params": {},
    }
    print_uuid(ctx, "VBD", ctx.call("VBD.create", record))


def free_device(ctx: Context, vm: str, kind: str) -> str:
    """The parameter ``device``; ``autodetect`` takes the first that is free on the VM."""
    device = ctx.params.require("device")
    if device != "autodetect":
        return device
    free = ctx.call(f"VM.get_allowed_{kind}_devices", vm)
    if not free:
        raise CommandError(f"The VM has no device left for another {kind}")
    return min(free, key=int)


def vbd_insert(ctx: Context) -> None:
    """``vbd-insert uuid= vdi-uuid=``."""
    ctx.task("VBD.insert", ctx.by_uuid("VBD"), ctx.by_uuid("VDI", "vdi-uuid"))


def vbd_unplug(ctx: Context) -> None:
    """``vbd-unplug uuid= [timeout=SECONDS] [--force]``: a guest may need a while to let go."""
    vbd = ctx.by_uuid("VBD")
    message = "VBD.unplug_force" if ctx.params.flag("force") else "VBD.unplug"
    until = time.monotonic() + ctx.params.integer("timeout", 0)
    while True:
        try:
            ctx.task(message, vbd)
            return
        except Failure as error:
            if error.code != "DEVICE_DETACH_REJECTED" or time.monotonic() >= until:
                raise
        ctx.terminal.heartbeat()
        time.sleep(_RETRY_SECONDS)


def vbd_pause(ctx: Context) -> None:
    """``vbd-pause uuid=``: prints the token that ends it."""
    ctx.print(ctx.task("VBD.pause", ctx.by_uuid("VBD")))


def vbd_unpause(ctx: Context) -> None:
    """``vbd-unpause uuid= token=``."""
    ctx.task("VBD.unpause", ctx.by_uuid("VBD"), ctx.params.get("token"))
