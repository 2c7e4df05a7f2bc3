"""Appliances, schedules of snapshots, groups of VMs; virtual GPUs and TPMs."""

from __future__ import annotations

from xapi_xe.context import Context
from xapi_xe.errors import UsageError
from xapi_xe.values import parse_enum

__all__ = [
    "appliance_create",
    "appliance_destroy",
    "appliance_shutdown",
    "appliance_start",
    "vgpu_create",
    "vgpu_destroy",
    "vm_group_create",
    "vm_group_destroy",
    "vmss_create",
    "vmss_destroy",
    "vtpm_create",
    "vtpm_destroy",
]


def appliance_create(ctx: Context) -> None:
    """``appliance-create name-label= [name-description=]``."""
    ref = ctx.call("VM_appliance.create", _names(ctx))
    ctx.print(ctx.call("VM_appliance.get_uuid", ref))


def _names(ctx: Context) -> dict[str, object]:
    name = ctx.params.require("name-label")
    return {"name_label": name, "name_description": ctx.params.get("name-description")}


def appliance_destroy(ctx: Context) -> None:
    """``appliance-destroy uuid=``."""
    ctx.call("VM_appliance.destroy", ctx.by_uuid("VM_appliance"))


def appliance_start(ctx: Context) -> None:
    """``appliance-start uuid= [paused=]``."""
    paused = ctx.params.flag("paused")
    ctx.task("VM_appliance.start", ctx.by_uuid("VM_appliance"), paused)


def appliance_shutdown(ctx: Context) -> None:
    """``appliance-shutdown uuid= [--force]``."""
    how = "hard_shutdown" if ctx.params.flag("force") else "clean_shutdown"
    ctx.task(f"VM_appliance.{how}", ctx.by_uuid("VM_appliance"))


def vmss_create(ctx: Context) -> None:
    """``vmss-create name-label= type= frequency= [enabled=] [retained-snapshots=] ...``."""
    enums = ctx.entity("vmss").enums
    record = {
        **_names(ctx),
        "enabled": ctx.params.flag("enabled", default=True),
        "type": parse_enum("type", "vmss_type", ctx.params.require("type"), enums),
        "retained_snapshots": ctx.params.integer("retained-snapshots", 7),
        "frequency": parse_enum(
            "frequency", "vmss_frequency", ctx.params.require("frequency"), enums
        ),
        "schedule": ctx.params.mapping("schedule"),
    }
    ref = ctx.call("VMSS.create", record)
    ctx.print(ctx.call("VMSS.get_uuid", ref))


def vmss_destroy(ctx: Context) -> None:
    """``vmss-destroy uuid=``."""
    ctx.call("VMSS.destroy", ctx.by_uuid("VMSS"))


def vm_group_create(ctx: Context) -> None:
    """``vm-group-create name-label= placement= [name-description=]``."""
    enums = ctx.entity("vm-group").enums
    text = ctx.params.require("placement").replace("-", "_")
    placement = parse_enum("placement", "placement_policy", text, enums)
    ref = ctx.call("VM_group.create", {**_names(ctx), "placement": placement})
    ctx.print(ctx.call("VM_group.get_uuid", ref))


def vm_group_destroy(ctx: Context) -> None:
    """``vm-group-destroy uuid=``."""
    ctx.call("VM_group.destroy", ctx.by_uuid("VM_group"))


def vgpu_create(ctx: Context) -> None:
    """``vgpu-create vm-uuid= gpu-group-uuid= [vgpu-type-uuid=] [device=]``."""
    device = ctx.params.get("device") or "0"
    if not device.isdigit():
        raise UsageError(f"Parameter device must be a number, not {device!r}")
    vm = ctx.by_uuid("VM", "vm-uuid")
    group = ctx.by_uuid("GPU_group", "gpu-group-uuid")
    type_ = ctx.by_uuid_or_null("VGPU_type", "vgpu-type-uuid")
    ref = ctx.task("VGPU.create", vm, group, device, {}, type_)
    ctx.print(ctx.call("VGPU.get_uuid", ref))


def vgpu_destroy(ctx: Context) -> None:
    """``vgpu-destroy uuid=``."""
    ctx.call("VGPU.destroy", ctx.by_uuid("VGPU"))


def vtpm_create(ctx: Context) -> None:
    """``vtpm-create vm-uuid= [is-unique=]``."""
    vm = ctx.by_uuid("VM", "vm-uuid")
    ref = ctx.call("VTPM.create", vm, ctx.params.flag("is-unique"))
    ctx.print(ctx.call("VTPM.get_uuid", ref))


def vtpm_destroy(ctx: Context) -> None:
    """``vtpm-destroy uuid=``."""
    ctx.call("VTPM.destroy", ctx.by_uuid("VTPM"))
