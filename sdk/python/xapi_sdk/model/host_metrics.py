# Written by codegen from idl/; change the IDL, not this file.
"""The record of host_metrics, and what clients know of its messages."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from xapi_sdk import refs
from xapi_sdk.method import Method
from xapi_sdk.record import Record
from xapi_sdk.unset import epoch
from xapi_sdk.values import (
    date_time,
    identity,
    integer,
    map_of,
    void,
)


class HostMetricsRecord(Record):
    """Liveness and memory figures of a host."""

    api_class: ClassVar[str] = "host_metrics"
    last_updated: datetime
    """When the figures were last written."""
    live: bool
    """True while the coordinator (or HA) takes the host to be alive; false 10 minutes after the
    last heartbeat.
    """
    memory_free: int
    """Removed from the API; host.compute_free_memory or the performance archives give the free
    memory. Removed in tampa.
    """
    memory_total: int
    """Physical memory of the host in bytes."""
    other_config: dict[str, str]
    """Free key-value pairs for tools."""
    uuid: str
    """Unique identifier of the metrics record."""

    _decoders = {
        "last_updated": date_time,
        "memory_free": integer,
        "memory_total": integer,
    }
    _unset = {
        "last_updated": epoch,
        "live": bool,
        "memory_free": int,
        "memory_total": int,
        "other_config": dict,
        "uuid": str,
    }


_host_metrics_ref_to_host_metrics_record_map = map_of(identity, HostMetricsRecord.decode)

get_last_updated: Method[datetime] = Method("host_metrics.get_last_updated", date_time, safe=True)
get_live: Method[bool] = Method("host_metrics.get_live", identity, safe=True)
get_memory_free: Method[int] = Method("host_metrics.get_memory_free", integer, safe=True)
get_memory_total: Method[int] = Method("host_metrics.get_memory_total", integer, safe=True)
get_other_config: Method[dict[str, str]] = Method(
    "host_metrics.get_other_config", identity, safe=True
)
set_other_config: Method[None] = Method("host_metrics.set_other_config", void)
add_to_other_config: Method[None] = Method("host_metrics.add_to_other_config", void)
remove_from_other_config: Method[None] = Method("host_metrics.remove_from_other_config", void)
get_uuid: Method[str] = Method("host_metrics.get_uuid", identity, safe=True)
get_by_uuid: Method[refs.HostMetricsRef] = Method("host_metrics.get_by_uuid", identity, safe=True)
get_record: Method[HostMetricsRecord] = Method(
    "host_metrics.get_record", HostMetricsRecord.decode, safe=True
)
get_all: Method[list[refs.HostMetricsRef]] = Method("host_metrics.get_all", identity, safe=True)
get_all_where: Method[list[refs.HostMetricsRef]] = Method(
    "host_metrics.get_all_where", identity, safe=True
)
get_all_records: Method[dict[refs.HostMetricsRef, HostMetricsRecord]] = Method(
    "host_metrics.get_all_records", _host_metrics_ref_to_host_metrics_record_map, safe=True
)
get_all_records_where: Method[dict[refs.HostMetricsRef, HostMetricsRecord]] = Method(
    "host_metrics.get_all_records_where", _host_metrics_ref_to_host_metrics_record_map, safe=True
)
