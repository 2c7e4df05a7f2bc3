# Written by codegen from idl/; change the IDL, not this file.
"""The record of VIF_metrics, and what clients know of its messages."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from xapi_sdk import refs
from xapi_sdk.method import Method
from xapi_sdk.record import Record
from xapi_sdk.unset import epoch
from xapi_sdk.values import (
    date_time,
    double,
    identity,
    map_of,
    void,
)


class VIFMetricsRecord(Record):
    """Removed from the API: traffic figures of a VIF. The performance archives hold them now.
    Removed in tampa.
    """

    api_class: ClassVar[str] = "VIF_metrics"
    io_read_kbs: float
    """Removed from the API; the performance archives hold the receive rate."""
    io_write_kbs: float
    """Removed from the API; the performance archives hold the send rate."""
    last_updated: datetime
    """When the record was last written."""
    other_config: dict[str, str]
    """Free key-value pairs for tools."""
    uuid: str
    """Unique identifier of the metrics record."""

    _decoders = {
        "io_read_kbs": double,
        "io_write_kbs": double,
        "last_updated": date_time,
    }
    _unset = {
        "io_read_kbs": float,
        "io_write_kbs": float,
        "last_updated": epoch,
        "other_config": dict,
        "uuid": str,
    }


_vif_metrics_ref_to_vif_metrics_record_map = map_of(identity, VIFMetricsRecord.decode)

get_io_read_kbs: Method[float] = Method("VIF_metrics.get_io_read_kbs", double, safe=True)
get_io_write_kbs: Method[float] = Method("VIF_metrics.get_io_write_kbs", double, safe=True)
get_last_updated: Method[datetime] = Method("VIF_metrics.get_last_updated", date_time, safe=True)
get_other_config: Method[dict[str, str]] = Method(
    "VIF_metrics.get_other_config", identity, safe=True
)
set_other_config: Method[None] = Method("VIF_metrics.set_other_config", void)
add_to_other_config: Method[None] = Method("VIF_metrics.add_to_other_config", void)
remove_from_other_config: Method[None] = Method("VIF_metrics.remove_from_other_config", void)
get_uuid: Method[str] = Method("VIF_metrics.get_uuid", identity, safe=True)
get_by_uuid: Method[refs.VIFMetricsRef] = Method("VIF_metrics.get_by_uuid", identity, safe=True)
get_record: Method[VIFMetricsRecord] = Method(
    "VIF_metrics.get_record", VIFMetricsRecord.decode, safe=True
)
get_all: Method[list[refs.VIFMetricsRef]] = Method("VIF_metrics.get_all", identity, safe=True)
get_all_where: Method[list[refs.VIFMetricsRef]] = Method(
    "VIF_metrics.get_all_where", identity, safe=True
)
get_all_records: Method[dict[refs.VIFMetricsRef, VIFMetricsRecord]] = Method(
    "VIF_metrics.get_all_records", _vif_metrics_ref_to_vif_metrics_record_map, safe=True
)
get_all_records_where: Method[dict[refs.VIFMetricsRef, VIFMetricsRecord]] = Method(
    "VIF_metrics.get_all_records_where", _vif_metrics_ref_to_vif_metrics_record_map, safe=True
)
