"""Make virtual machines from others, take snapshots of them, and delete them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from xapi_xe.context import Context
from xapi_xe.errors import UsageError

if TYPE_CHECKING:
    from xapi_xe.reader import Found

__all__ = [
    "made",
    "uuids",
    "vm_checkpoint",
    "vm_clone",
    "vm_copy",
    "vm_create",
    "vm_destroy",
    "vm_snapshot",
]


def made(
    ctx: Context, make: Callable[[str, str], str], found: Sequence[Found] | None = None
) -> None:
    """Make a VM of each selected one (or of `found`) with `make(ref, new name)`; print its uuid."""
    name = ctx.params.require("new-name-label")

    def one(vm: Found) -> None:
        new = make(vm.ref, name)
        if "new-name-description" in ctx.params:
            text = ctx.params.get("new-name-description")
            ctx.call("VM.set_name_description", new, text)
        ctx.print(ctx.call("VM.get_uuid", new))

    ctx.each(one, ctx.select() if found is None else found)


def vm_clone(ctx: Context) -> None:
    """``vm-clone new-name-label= [new-name-description=]``."""
    made(ctx, lambda vm, name: ctx.task("VM.clone", vm, name))


def vm_copy(ctx: Context) -> None:
    """``vm-copy new-name-label= [new-name-description=] [sr-uuid=]``."""
    repository = ctx.by_uuid_or_null("SR", "sr-uuid")
    made(ctx, lambda vm, name: ctx.task("VM.copy", vm, name, repository))


def vm_snapshot(ctx: Context) -> None:
    """``vm-snapshot new-name-label= [new-name-description=] [ignore-vdi-uuids=]``."""
    ignored = [ctx.reader.by_uuid("VDI", uuid) for uuid in uuids(ctx, "ignore-vdi-uuids")]
    # Servers before 22.22 do not know the third argument.
    more: list[Any] = [ignored] if ignored else []
    made(ctx, lambda vm, name: ctx.task("VM.snapshot", vm, name, *more))


def vm_checkpoint(ctx: Context) -> None:
    """``vm-checkpoint new-name-label= [new-name-description=]``."""
    made(ctx, lambda vm, name: ctx.task("VM.checkpoint", vm, name))


def vm_create(ctx: Context) -> None:
    """``vm-create name-label= [name-description=]``: 256 MiB, one processor, nothing to boot."""
    name = ctx.params.require("name-label")
    if not name:
        raise UsageError("Parameter name-label must not be empty")
    memory = 256 << 20
    ref = ctx.call(
        "VM.create",
        {
            "name_label": name,
            "name_description": ctx.params.get("name-description"),
            "user_version": 0,
            "is_a_template": False,
            "affinity": "OpaqueRef:NULL",
            "memory_static_max": memory,
            "memory_dynamic_max": memory,
            "memory_dynamic_min": memory,
            "memory_static_min": memory,
            "VCPUs_params": {},
            "VCPUs_max": 1,
            "VCPUs_at_startup": 1,
            "actions_after_shutdown": "destroy",
            "actions_after_reboot": "restart",
            "actions_after_crash": "restart",
            "PV_bootloader": "",
            "PV_kernel": "",
            "PV_ramdisk": "",
            "PV_args": "",
            "PV_bootloader_args": "",
            "PV_legacy_args": "",
            "HVM_boot_policy": "",
            "HVM_boot_params": {},
            "platform": {},
            "PCI_bus": "",
            "other_config": {},
            "recommendations": "",
        },
    )
    ctx.print(ctx.call("VM.get_uuid", ref))


def vm_destroy(ctx: Context) -> None:
    """``vm-destroy uuid=``."""
    ctx.task("VM.destroy", ctx.by_uuid("VM"))


def uuids(ctx: Context, name: str) -> list[str]:
    """The uuids of a parameter, which commas separate."""
    return [part for text in ctx.params.all(name) for part in text.split(",") if part]
