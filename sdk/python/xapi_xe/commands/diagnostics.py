"""What helps to find out why something does not work."""

from __future__ import annotations

from xapi_xe.commands.calling import on_selected, one_or_coordinator, table
from xapi_xe.context import Context

diagnostic_compact = on_selected("Diagnostics.gc_compact")


def diagnostic_gc_stats(ctx: Context) -> None:
    """``diagnostic-gc-stats <host-selectors>``."""
    for host in ctx.select():
        table(ctx, ctx.call("Diagnostics.gc_stats", host.ref))


def diagnostic_db_stats(ctx: Context) -> None:
    """``diagnostic-db-stats``."""
    table(ctx, ctx.call("Diagnostics.db_stats"))


def diagnostic_timing_stats(ctx: Context) -> None:
    """``diagnostic-timing-stats [counts=true] <host-selectors>``."""
    counts = ctx.params.flag("counts")
    for host in ctx.select():
        table(ctx, ctx.call("host.get_diagnostic_timing_stats", host.ref, counts))


def diagnostic_net_stats(ctx: Context) -> None:
    """``diagnostic-net-stats [method=] [uri=] [has-param=] <host-selectors>``."""
    names = ("method", "uri", "has-param")
    wanted = {name: ctx.params.get(name) for name in names if name in ctx.params}
    for host in ctx.select():
        rows: list[list[str]] = ctx.call("Diagnostics.network_stats", host.ref, wanted)
        ctx.print_list("\t".join(row) for row in rows)


def diagnostic_license_status(ctx: Context) -> None:
    """``diagnostic-license-status``: a record a host."""
    ctx.print_records(
        [
            ("uuid", str(host["uuid"])),
            ("hostname", str(host["hostname"])),
            ("edition", str(host["edition"])),
            ("expiry", str(host["license_params"].get("expiry", ""))),
        ]
        for host in ctx.reader.table("host").values()
    )


def diagnostic_vdi_status(ctx: Context) -> None:
    """``diagnostic-vdi-status uuid=``: the disk, and who may have it open."""
    vdi = ctx.call("VDI.get_record", ctx.by_uuid("VDI"))
    sr = ctx.reader.record("SR", vdi["SR"])
    records = [
        [
            ("uuid", str(vdi["uuid"])),
            ("name-label", str(vdi["name_label"])),
            ("sr-uuid", str(sr["uuid"]) if sr else ""),
            ("managed", str(vdi["managed"]).lower()),
            ("missing", str(vdi["missing"]).lower()),
            ("storage-lock", str(vdi["storage_lock"]).lower()),
            ("operations", "; ".join(vdi["current_operations"].values())),
        ]
    ]
    records += [_device(ctx, vbd) for vbd in vdi["VBDs"]]
    ctx.print_records(records)


def diagnostic_vm_status(ctx: Context) -> None:
    """``diagnostic-vm-status uuid=``: the VM, where it could run, and its devices."""
    ref = ctx.by_uuid("VM")
    vm = ctx.call("VM.get_record", ref)
    hosts = [ctx.reader.record("host", each) for each in ctx.call("VM.get_possible_hosts", ref)]
    records = [
        [
            ("uuid", str(vm["uuid"])),
            ("name-label", str(vm["name_label"])),
            ("power-state", str(vm["power_state"]).lower()),
            ("operations", "; ".join(vm["current_operations"].values())),
            ("possible-hosts", "; ".join(str(host["uuid"]) for host in hosts if host)),
        ]
    ]
    records += [_device(ctx, vbd) for vbd in vm["VBDs"]]
    ctx.print_records(records)


def _device(ctx: Context, ref: str) -> list[tuple[str, str]]:
    vbd = ctx.reader.record("VBD", ref)
    if vbd is None:
        return []
    vm, vdi = ctx.reader.record("VM", vbd["VM"]), ctx.reader.record("VDI", vbd["VDI"])
    return [
        ("vbd-uuid", str(vbd["uuid"])),
        ("vm-uuid", str(vm["uuid"]) if vm else ""),
        ("vdi-uuid", str(vdi["uuid"]) if vdi else ""),
        ("device", str(vbd["userdevice"])),
        ("mode", str(vbd["mode"])),
        ("currently-attached", str(vbd["currently_attached"]).lower()),
    ]


def host_get_log(ctx: Context) -> None:
    """``host-get-log [host-uuid=]``."""
    ctx.print(ctx.task("host.get_log", one_or_coordinator(ctx)))
