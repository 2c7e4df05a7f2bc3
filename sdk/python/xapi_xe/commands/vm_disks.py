"""The disks of virtual machines, and lists of their devices."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from xapi_sdk.failure import XapiError

from xapi_xe.commands.showing import as_json, as_text, fields_of
from xapi_xe.context import Context, block, escaped
from xapi_xe.errors import CommandError, UsageError
from xapi_xe.values import parse_bytes

if TYPE_CHECKING:
    from xapi_xe.reader import Found

__all__ = [
    "add_device",
    "drives",
    "remove_device",
    "snapshot_disk_list",
    "vm_cd_list",
    "vm_crashdump_list",
    "vm_disk_add",
    "vm_disk_list",
    "vm_disk_remove",
    "vm_vif_list",
]

_NULL = "OpaqueRef:NULL"
_VDI_SHOWN = ("uuid", "name-label", "sr-name-label", "virtual-size")


def vm_disk_add(ctx: Context) -> None:
    """``vm-disk-add disk-size= device= [sr-uuid=]``."""
    size = parse_bytes("disk-size", ctx.params.require("disk-size"))
    device = ctx.params.require("device")
    vms = ctx.select()
    repository = _repository(ctx)

    def add(vm: Found) -> None:
        disk = ctx.task(
            "VDI.create",
            {
                "name_label": "Created by xe",
                "name_description": "",
                "SR": repository,
                "virtual_size": size,
                "type": "user",
                "sharable": False,
                "read_only": False,
                "other_config": {},
                "xenstore_data": {},
                "sm_config": {},
                "tags": [],
            },
        )
        try:
            add_device(ctx, vm, device, disk, owner=True)
        except BaseException:
            # A disk that no VM has is found by nobody.
            with contextlib.suppress(XapiError):
                ctx.call("VDI.destroy", disk)
            raise

    ctx.each(add, vms)


def _repository(ctx: Context) -> str:
    if ctx.params.get("sr-uuid"):
        return ctx.by_uuid("SR", "sr-uuid")
    repository = ctx.call("pool.get_default_SR", ctx.pool)
    # The pool may name one that was forgotten.
    if ctx.reader.record("SR", repository) is None:
        raise CommandError(
            "The pool has no default repository",
            ["Say which: sr-uuid=UUID, or set the pool's default-SR"],
        )
    return repository


def add_device(ctx: Context, vm: Found, device: str, disk: str, *, owner: bool) -> None:
    """Give a VM a disk that belongs to it (`owner`), or else a CD; at once if it runs."""
    vbd = ctx.call(
        "VBD.create",
        {
            "VM": vm.ref,
            "VDI": disk,
            "userdevice": device,
            "bootable": False,
            "mode": "RW" if owner else "RO",
            "type": "Disk" if owner else "CD",
            "unpluggable": True,
            "empty": False,
            "other_config": {"owner": ""} if owner else {},
            "qos_algorithm_type": "",
            "qos_algorithm_params": {},
        },
    )
    if vm.record["power_state"] != "Running":
        return
    try:
        ctx.task("VBD.plug", vbd)
    except BaseException:
        with contextlib.suppress(XapiError):
            ctx.call("VBD.destroy", vbd)
        raise


def vm_disk_remove(ctx: Context) -> None:
    """``vm-disk-remove device=``: the position, or the name that the guest knows."""
    device = ctx.params.require("device")

    def remove(vm: Found) -> None:
        disks = drives(ctx, vm, "Disk")
        found = [
            (ref, vbd) for ref, vbd in disks if device in (vbd["userdevice"], vbd["device"])
        ]  # fmt: skip
        if not found:
            there = ", ".join(sorted(vbd["userdevice"] for _, vbd in disks)) or "none"
            raise CommandError(
                f"{vm.record['name_label']} has no disk {device}", [f"It has: {there}"]
            )
        for ref, vbd in found:
            remove_device(ctx, ref, vbd)
            if vbd["VDI"] != _NULL:
                ctx.task("VDI.destroy", vbd["VDI"])

    ctx.each(remove)


def remove_device(ctx: Context, ref: str, vbd: dict[str, Any]) -> None:
    """Take a drive away, from a running VM too; what is in it stays."""
    if vbd["currently_attached"]:
        ctx.task("VBD.unplug", ref)
    ctx.call("VBD.destroy", ref)


def drives(ctx: Context, vm: Found, type_: str) -> list[tuple[str, dict[str, Any]]]:
    """The drives of a VM by their positions; `type_`: Disk or CD."""
    found = [(ref, ctx.reader.record("VBD", ref)) for ref in vm.record["VBDs"]]
    there = [(ref, dict(vbd)) for ref, vbd in found if vbd is not None and vbd["type"] == type_]
    return sorted(there, key=lambda each: (len(each[1]["userdevice"]), each[1]["userdevice"]))


# --- lists ----------------------------------------------------------------------------------


def vm_disk_list(ctx: Context) -> None:
    """``vm-disk-list [vbd-params=] [vdi-params=]``."""
    _list_drives(ctx, ctx.select(), "Disk", ("uuid", "vm-name-label", "userdevice"))


def snapshot_disk_list(ctx: Context) -> None:
    """``snapshot-disk-list [snapshot-uuid=] [vbd-params=] [vdi-params=]``."""
    from xapi_xe.commands.snapshots import chosen  # noqa: PLC0415

    _list_drives(ctx, chosen(ctx), "Disk", ("uuid", "vm-name-label", "userdevice"))


def vm_cd_list(ctx: Context) -> None:
    """``vm-cd-list [vbd-params=] [vdi-params=]``."""
    _list_drives(ctx, ctx.select(), "CD", ("uuid", "vm-name-label", "empty", "userdevice"))


def _list_drives(ctx: Context, vms: Sequence[Found], type_: str, shown: Sequence[str]) -> None:
    """Blocks of a VBD and its VDI, numbered within each VM."""
    vbd, vdi = ctx.entity("vbd"), ctx.entity("vdi")
    vbd_fields = fields_of(vbd, ctx.params.get("vbd-params"), shown)
    vdi_fields = fields_of(vdi, ctx.params.get("vdi-params"), _VDI_SHOWN)
    objects: list[Any] = []
    firsts: list[str] = []
    for vm in vms:
        for number, (ref, record) in enumerate(drives(ctx, vm, type_)):
            if ctx.json:
                objects.append(
                    {
                        "vbd": as_json(ctx, vbd, vbd_fields, ref),
                        "vdi": as_json(ctx, vdi, vdi_fields, record["VDI"]),
                    }
                )
                continue
            for label, lines in (
                ("VBD", as_text(ctx, vbd, vbd_fields, ref)),
                ("VDI", as_text(ctx, vdi, vdi_fields, record["VDI"])),
            ):
                if lines and ctx.minimal:
                    firsts.append(escaped(lines[0][1]))
                elif lines:
                    title = f"{'Disk' if type_ == 'Disk' else 'CD'} {number} {label}:"
                    ctx.terminal.print(f"{title}\n{block(lines)}")
    if ctx.json:
        ctx.print_json(objects)
    elif ctx.minimal:
        ctx.terminal.print(",".join(firsts))


def vm_vif_list(ctx: Context) -> None:
    """``vm-vif-list [params=]``."""
    shown = ("uuid", "vm-name-label", "device", "MAC", "network-uuid", "network-name-label")
    _list_devices(ctx, "vif", "VIFs", shown)


def vm_crashdump_list(ctx: Context) -> None:
    """``vm-crashdump-list [params=]``."""
    _list_devices(ctx, "crashdump", "crash_dumps", ("uuid", "vm-uuid", "vm-name-label", "vdi-uuid"))


def _list_devices(ctx: Context, noun: str, column: str, shown: Sequence[str]) -> None:
    entity = ctx.entity(noun)
    fields = fields_of(entity, ctx.params.get("params"), shown)
    if not fields:
        raise UsageError("Parameter params names no field")
    refs = [ref for vm in ctx.select() for ref in vm.record[column]]
    if ctx.json:
        ctx.print_json([as_json(ctx, entity, fields, ref) for ref in refs])
    else:
        found = [as_text(ctx, entity, fields, ref) for ref in refs]
        ctx.print_records([lines for lines in found if lines])
