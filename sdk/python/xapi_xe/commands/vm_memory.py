"""The memory and the processors of virtual machines. Amounts are bytes, or have a suffix."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xapi_xe.context import Context
from xapi_xe.errors import UsageError
from xapi_xe.values import parse_bytes

if TYPE_CHECKING:
    from xapi_xe.reader import Found

__all__ = [
    "balloon",
    "compute_maximum_memory",
    "compute_memory_overhead",
    "dynamic_range_set",
    "limits_set",
    "memory_set",
    "shadow_multiplier_set",
    "static_range_set",
    "target_set",
    "target_wait",
    "vcpu_hotplug",
]


def limits_set(ctx: Context) -> None:
    """``vm-memory-limits-set static-min= static-max= dynamic-min= dynamic-max=``."""
    _set(ctx, "VM.set_memory_limits", "static-min", "static-max", "dynamic-min", "dynamic-max")


def static_range_set(ctx: Context) -> None:
    """``vm-memory-static-range-set min= max=``."""
    _set(ctx, "VM.set_memory_static_range", "min", "max")


def dynamic_range_set(ctx: Context) -> None:
    """``vm-memory-dynamic-range-set min= max=``."""
    _set(ctx, "VM.set_memory_dynamic_range", "min", "max")


def memory_set(ctx: Context) -> None:
    """``vm-memory-set memory=``."""
    _set(ctx, "VM.set_memory", "memory")


def target_set(ctx: Context) -> None:
    """``vm-memory-target-set target=``: both limits of the range, so that the target is theirs."""
    target = _bytes(ctx, "target")
    ctx.each(lambda vm: ctx.call("VM.set_memory_dynamic_range", vm.ref, target, target))


def balloon(ctx: Context) -> None:
    """``vm-memory-balloon target=``."""
    _set(ctx, "VM.set_memory_target_live", "target")


def _set(ctx: Context, message: str, *names: str) -> None:
    amounts = [_bytes(ctx, name) for name in names]
    ctx.each(lambda vm: ctx.call(message, vm.ref, *amounts))


def _bytes(ctx: Context, name: str) -> int:
    return parse_bytes(name, ctx.params.require(name))


def target_wait(ctx: Context) -> None:
    """``vm-memory-target-wait``."""
    ctx.each(lambda vm: ctx.task("VM.wait_memory_target_live", vm.ref))


def shadow_multiplier_set(ctx: Context) -> None:
    """``vm-memory-shadow-multiplier-set multiplier=``."""
    text = ctx.params.require("multiplier")
    try:
        factor = float(text)
    except ValueError:
        raise UsageError(f"Parameter multiplier must be a number, not {text!r}") from None

    def set_(vm: Found) -> None:
        live = vm.record["power_state"] != "Halted"
        message = "VM.set_shadow_multiplier_live" if live else "VM.set_HVM_shadow_multiplier"
        ctx.call(message, vm.ref, factor)

    ctx.each(set_)


def compute_maximum_memory(ctx: Context) -> None:
    """``vm-compute-maximum-memory total= [approximate=]``."""
    total, approximate = _bytes(ctx, "total"), ctx.params.flag("approximate")
    for vm in ctx.select():
        ctx.print(ctx.call("VM.maximise_memory", vm.ref, total, approximate))


def compute_memory_overhead(ctx: Context) -> None:
    """``vm-compute-memory-overhead``."""
    for vm in ctx.select():
        ctx.print(ctx.call("VM.compute_memory_overhead", vm.ref))


def vcpu_hotplug(ctx: Context) -> None:
    """``vm-vcpu-hotplug new-vcpus=``."""
    count = ctx.params.integer("new-vcpus")
    ctx.each(lambda vm: ctx.call("VM.set_VCPUs_number_live", vm.ref, count))
