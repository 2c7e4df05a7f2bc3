"""Storage repositories, and the connections of hosts to them."""

from __future__ import annotations

from typing import Any

from xapi_xe.commands.calling import (
    amount,
    on_uuid,
    one_or_coordinator,
    pair_records,
    print_uuid,
)
from xapi_xe.context import Context

sr_forget = on_uuid("SR.forget", task=True)
sr_destroy = on_uuid("SR.destroy", task=True)
sr_scan = on_uuid("SR.scan", task=True)
sr_update = on_uuid("SR.update", task=True)
sr_enable_replication = on_uuid("SR.enable_database_replication", task=True)
sr_disable_replication = on_uuid("SR.disable_database_replication", task=True)

pbd_destroy = on_uuid("PBD.destroy")
pbd_plug = on_uuid("PBD.plug", task=True)
pbd_unplug = on_uuid("PBD.unplug", task=True)


def sr_create(ctx: Context) -> None:
    """``sr-create name-label= type= [host-uuid=] [device-config:K=V ...]``."""
    params = ctx.params
    ref = ctx.task(
        "SR.create",
        one_or_coordinator(ctx),
        params.mapping("device-config"),
        amount(ctx, "physical-size", 0),
        params.require("name-label"),
        params.get("name-description"),
        params.require("type"),
        params.get("content-type"),
        params.flag("shared"),
        params.mapping("sm-config"),
    )
    print_uuid(ctx, "SR", ref)


def sr_introduce(ctx: Context) -> None:
    """``sr-introduce uuid= name-label= type= ...``: known again, its content untouched."""
    params = ctx.params
    ref = ctx.task(
        "SR.introduce",
        params.require("uuid"),
        params.require("name-label"),
        params.get("name-description"),
        params.require("type"),
        params.get("content-type"),
        params.flag("shared"),
        params.mapping("sm-config"),
    )
    print_uuid(ctx, "SR", ref)


def sr_probe(ctx: Context) -> None:
    """``sr-probe type= [host-uuid=] [device-config:K=V ...]``."""
    ctx.print(_probe(ctx, "SR.probe"))


def sr_probe_ext(ctx: Context) -> None:
    """The same, as records."""
    found = _probe(ctx, "SR.probe_ext")
    if ctx.json:
        ctx.print_json(found)
        return
    records: list[list[tuple[str, str]]] = []
    for each in found:
        record = [
            ("configuration", _entries(each["configuration"])),
            ("complete", "true" if each["complete"] else "false"),
        ]
        sr = each.get("sr")
        if sr:
            record += [(f"sr-{key.replace('_', '-')}", str(value)) for key, value in sr.items()]
        record += [(f"extra {key}", value) for key, value in each["extra_info"].items()]
        records.append(record)
    ctx.print_records(records)


def _probe(ctx: Context, message: str) -> Any:
    return ctx.task(
        message,
        one_or_coordinator(ctx),
        ctx.params.mapping("device-config"),
        ctx.params.require("type"),
        ctx.params.mapping("sm-config"),
    )


def _entries(entries: dict[str, Any]) -> str:
    return "; ".join(f"{key}: {value}" for key, value in pair_records(entries))


def pbd_create(ctx: Context) -> None:
    """``pbd-create host-uuid= sr-uuid= [device-config:K=V ...]``."""
    record = {
        "host": ctx.by_uuid("host", "host-uuid"),
        "SR": ctx.by_uuid("SR", "sr-uuid"),
        "device_config": ctx.params.mapping("device-config"),
        "other_config": ctx.params.mapping("other-config"),
    }
    print_uuid(ctx, "PBD", ctx.call("PBD.create", record))


def cd_list(ctx: Context) -> None:
    """``cd-list``: the images of the repositories that hold ISO images."""
    isos = {
        ref for ref, sr in ctx.reader.table("SR").items() if sr["content_type"] == "iso"
    }  # fmt: skip
    entity = ctx.entity("vdi")
    filters = [(n, v) for n, v in ctx.params.pairs if n != "params" and n in entity.fields]
    found = [each for each in ctx.reader.search(entity, filters) if each.record["SR"] in isos]
    from xapi_xe.generic import print_list  # noqa: PLC0415

    print_list(ctx, entity, found, ("uuid", "name-label"))


def lvhd_enable_thin_provisioning(ctx: Context) -> None:
    """``lvhd-enable-thin-provisioning sr-uuid= initial-allocation= allocation-quantum=``."""
    ctx.task(
        "LVHD.enable_thin_provisioning",
        one_or_coordinator(ctx),
        ctx.by_uuid("SR", "sr-uuid"),
        amount(ctx, "initial-allocation"),
        amount(ctx, "allocation-quantum"),
    )


def drtask_create(ctx: Context) -> None:
    """``drtask-create type= device-config:K=V ... [sr-whitelist=UUID,...]``."""
    whitelist = [uuid for uuid in ctx.params.get("sr-whitelist").split(",") if uuid]
    ref = ctx.task(
        "DR_task.create", ctx.params.require("type"), ctx.params.mapping("device-config"), whitelist
    )
    print_uuid(ctx, "DR_task", ref)


drtask_destroy = on_uuid("DR_task.destroy", task=True)


def host_enable_local_storage_caching(ctx: Context) -> None:
    """``host-enable-local-storage-caching sr-uuid= <host-selectors>``."""
    sr = ctx.by_uuid("SR", "sr-uuid")
    for host in ctx.select():
        ctx.call("host.enable_local_storage_caching", host.ref, sr)
