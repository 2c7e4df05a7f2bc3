"""What hosts and repositories measure."""

from __future__ import annotations

from typing import Any

from xapi_xe.commands.calling import Command, plain
from xapi_xe.context import Context

_FIELDS = (
    "name_label", "name_description", "enabled", "standard", "units", "min", "max", "value",
)  # fmt: skip


def _objects(ctx: Context, cls: str) -> list[str]:
    if ctx.verb.selects:
        return [found.ref for found in ctx.select()]
    return [ctx.by_uuid(cls)]


def _listing(cls: str) -> Command:
    def command(ctx: Context) -> None:
        for ref in _objects(ctx, cls):
            found: list[dict[str, Any]] = ctx.call(f"{cls}.get_data_sources", ref)
            ctx.print_records(
                [(name, plain(each[name])) for name in _FIELDS if name in each] for each in found
            )

    return command


def _querying(cls: str) -> Command:
    def command(ctx: Context) -> None:
        source = ctx.params.require("data-source")
        for ref in _objects(ctx, cls):
            ctx.print(f"{float(ctx.call(f'{cls}.query_data_source', ref, source)):f}")

    return command


def _changing(cls: str, message: str) -> Command:
    def command(ctx: Context) -> None:
        source = ctx.params.require("data-source")
        for ref in _objects(ctx, cls):
            ctx.call(f"{cls}.{message}", ref, source)

    return command


host_list, sr_list = _listing("host"), _listing("SR")
host_query, sr_query = _querying("host"), _querying("SR")
host_record, sr_record = (_changing(cls, "record_data_source") for cls in ("host", "SR"))
host_forget, sr_forget = (_changing(cls, "forget_data_source_archives") for cls in ("host", "SR"))
