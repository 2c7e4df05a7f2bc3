"""Devices of hosts that VMs may have for themselves: PCI, graphics, USB."""

from __future__ import annotations

from xapi_xe.commands.calling import Command, on_uuid, print_uuid
from xapi_xe.context import Context


def _asking(message: str) -> Command:
    def command(ctx: Context) -> None:
        ctx.print(ctx.call(message, ctx.by_uuid(message.partition(".")[0])))

    return command


pci_enable_dom0_access = _asking("PCI.enable_dom0_access")
pci_disable_dom0_access = _asking("PCI.disable_dom0_access")
pci_get_dom0_access_status = _asking("PCI.get_dom0_access_status")
pgpu_enable_dom0_access = _asking("PGPU.enable_dom0_access")
pgpu_disable_dom0_access = _asking("PGPU.disable_dom0_access")
gpu_group_destroy = on_uuid("GPU_group.destroy")
usb_group_destroy = on_uuid("USB_group.destroy")
vusb_unplug = on_uuid("VUSB.unplug", task=True)
vusb_destroy = on_uuid("VUSB.destroy")


def _capacity(cls: str) -> Command:
    def command(ctx: Context) -> None:
        kind = ctx.by_uuid("VGPU_type", "vgpu-type-uuid")
        ctx.print(ctx.call(f"{cls}.get_remaining_capacity", ctx.by_uuid(cls), kind))

    return command


gpu_group_get_remaining_capacity = _capacity("GPU_group")
pgpu_get_remaining_capacity = _capacity("PGPU")


def _grouping(cls: str) -> Command:
    def command(ctx: Context) -> None:
        params = ctx.params
        texts = (params.get("name-label"), params.get("name-description"))
        ref = ctx.call(f"{cls}.create", *texts, params.mapping("other-config"))
        print_uuid(ctx, cls, ref)

    return command


gpu_group_create = _grouping("GPU_group")
usb_group_create = _grouping("USB_group")


def pusb_scan(ctx: Context) -> None:
    """``pusb-scan host-uuid=``."""
    ctx.task("PUSB.scan", ctx.by_uuid("host", "host-uuid"))


def vusb_create(ctx: Context) -> None:
    """``vusb-create usb-group-uuid= vm-uuid=``."""
    vm, group = ctx.by_uuid("VM", "vm-uuid"), ctx.by_uuid("USB_group", "usb-group-uuid")
    other = ctx.params.mapping("other-config")
    print_uuid(ctx, "VUSB", ctx.task("VUSB.create", vm, group, other))
