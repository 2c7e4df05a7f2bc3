"""What runs in and beside virtual machines: firmware, plugins, agents, measurements."""

from __future__ import annotations

from typing import Any

from xapi_xe.context import Context
from xapi_xe.errors import UsageError

__all__ = [
    "call_plugin",
    "copy_bios_strings",
    "data_source_forget",
    "data_source_list",
    "data_source_query",
    "data_source_record",
    "get_secureboot_readiness",
    "is_bios_customized",
    "query_services",
    "retrieve_wlb_recommendations",
    "set_uefi_mode",
    "sysprep",
]

_MODES = ("setup", "user")
_SYSPREP_SECONDS = 180.0
_SOURCE = ("name_label", "name_description", "enabled", "standard", "min", "max", "units")
_GENERIC = {"bios-vendor": "Xen", "system-manufacturer": "Xen"}
"""BIOS strings that only say what the VM runs on."""


def is_bios_customized(ctx: Context) -> None:
    """``vm-is-bios-customized``."""
    for vm in ctx.select():
        strings = vm.record["bios_strings"]
        if not strings:
            ctx.print("The BIOS strings of this VM have not yet been set.")
        elif all(strings.get(key, value) == value for key, value in _GENERIC.items()):
            ctx.print("This VM is BIOS-generic.")
        else:
            ctx.print("This VM is BIOS-customized.")


def copy_bios_strings(ctx: Context) -> None:
    """``vm-copy-bios-strings host-uuid=``."""
    host = ctx.by_uuid("host", "host-uuid")
    ctx.each(lambda vm: ctx.call("VM.copy_bios_strings", vm.ref, host))


def set_uefi_mode(ctx: Context) -> None:
    """``vm-set-uefi-mode uuid= mode=setup|user``."""
    mode = ctx.params.require("mode").lower()
    if mode not in _MODES:
        raise UsageError(f"Parameter mode cannot be {mode!r}; it is setup or user")
    ctx.print(ctx.call("VM.set_uefi_mode", ctx.by_uuid("VM"), mode))


def get_secureboot_readiness(ctx: Context) -> None:
    """``vm-get-secureboot-readiness uuid=``."""
    ctx.print(ctx.call("VM.get_secureboot_readiness", ctx.by_uuid("VM")))


def call_plugin(ctx: Context) -> None:
    """``vm-call-plugin vm-uuid= plugin= fn= [args:KEY=VALUE] [args:KEY:file=FILE]``."""
    arguments: dict[str, str] = {}
    for key, value in ctx.params.mapping("args").items():
        name = key.removesuffix(":file")
        if name != key:
            arguments[name] = ctx.terminal.load(value).decode(errors="surrogateescape")
        else:
            arguments[key] = value
    vm = ctx.by_uuid("VM", "vm-uuid")
    plugin, function = ctx.params.require("plugin"), ctx.params.require("fn")
    ctx.print(ctx.task("VM.call_plugin", vm, plugin, function, arguments))


def query_services(ctx: Context) -> None:
    """``vm-query-services``."""
    for vm in ctx.select():
        services: dict[str, str] = ctx.call("VM.query_services", vm.ref)
        ctx.print_records([sorted(services.items())])


def sysprep(ctx: Context) -> None:
    """``vm-sysprep filename= [timeout=]``."""
    text = ctx.params.get("timeout")
    try:
        seconds = float(text) if text else _SYSPREP_SECONDS
    except ValueError:
        raise UsageError(f"Parameter timeout must be a number, not {text!r}") from None
    answers = ctx.terminal.load(ctx.params.require("filename")).decode(errors="replace")
    ctx.each(lambda vm: ctx.task("VM.sysprep", vm.ref, answers, seconds))


def retrieve_wlb_recommendations(ctx: Context) -> None:
    """``vm-retrieve-wlb-recommendations``: hosts with scores or refusals."""
    for vm in ctx.select():
        found: dict[str, list[str]] = ctx.call("VM.retrieve_wlb_recommendations", vm.ref)
        rows: list[tuple[str, str]] = []
        for ref, words in found.items():
            host = ctx.reader.record("host", ref)
            name = f"{host['name_label']}({host['uuid']})" if host else ref
            rows.append((name, " ".join(words)))
        ctx.print_records([rows])


# --- measurements ---------------------------------------------------------------------------


def data_source_list(ctx: Context) -> None:
    """``vm-data-source-list``."""
    for vm in ctx.select():
        sources: list[dict[str, Any]] = ctx.call("VM.get_data_sources", vm.ref)
        ctx.print_records(
            [(name, _text(each[name])) for name in _SOURCE if name in each] for each in sources
        )


def _text(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return f"{value:.3f}" if isinstance(value, float) else str(value)


def data_source_query(ctx: Context) -> None:
    """``vm-data-source-query data-source=``."""
    source = ctx.params.require("data-source")
    for vm in ctx.select():
        ctx.print(f"{float(ctx.call('VM.query_data_source', vm.ref, source)):f}")


def data_source_record(ctx: Context) -> None:
    """``vm-data-source-record data-source=``."""
    _on_source(ctx, "VM.record_data_source")


def data_source_forget(ctx: Context) -> None:
    """``vm-data-source-forget data-source=``."""
    _on_source(ctx, "VM.forget_data_source_archives")


def _on_source(ctx: Context, message: str) -> None:
    source = ctx.params.require("data-source")
    ctx.each(lambda vm: ctx.call(message, vm.ref, source))
