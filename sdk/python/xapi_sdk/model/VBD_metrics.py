# Written by codegen from idl/; change the IDL, not this file.
"""The record of VBD_metrics, and what clients know of its messages."""

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


class VBDMetricsRecord(Record):
    """Removed metrics of virtual block devices; read the VM's data sources instead. Removed in
    tampa.
    """

    api_class: ClassVar[str] = "VBD_metrics"
    io_read_kbs: float
    """Removed; read rate in KiB per second."""
    io_write_kbs: float
    """Removed; write rate in KiB per second."""
    last_updated: datetime
    """Removed; when the row was last refreshed."""
    other_config: dict[str, str]
    """Removed; free-form settings. Removed in tampa."""
    uuid: str
    """Removed; unique identifier of the metrics row."""

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


_vbd_metrics_ref_to_vbd_metrics_record_map = map_of(identity, VBDMetricsRecord.decode)

get_io_read_kbs: Method[float] = Method("VBD_metrics.get_io_read_kbs", double, safe=True)
get_io_write_kbs: Method[float] = Method("VBD_metrics.get_io_write_kbs", double, safe=True)
get_last_updated: Method[datetime] = Method("VBD_metrics.get_last_updated", date_time, safe=True)
get_other_config: Method[dict[str, str]] = Method(
    "VBD_metrics.get_other_config", identity, safe=True
)
set_other_config: Method[None] = Method("VBD_metrics.set_other_config", void)
add_to_other_config: Method[None] = Method("VBD_metrics.add_to_other_config", void)
remove_from_other_config: Method[None] = Method("VBD_metrics.remove_from_other_config", void)
get_uuid: Method[str] = Method("VBD_metrics.get_uuid", identity, safe=True)
get_by_uuid: Method[refs.VBDMetricsRef] = Method("VBD_metrics.get_by_uuid", identity, safe=True)
get_record: Method[VBDMetricsRecord] = Method(
    "VBD_metrics.get_record", VBDMetricsRecord.decode, safe=True
)
get_all: Method[list[refs.VBDMetricsRef]] = Method("VBD_metrics.get_all", identity, safe=True)
get_all_where: Method[list[refs.VBDMetricsRef]] = Method(
    "VBD_metrics.get_all_where", identity, safe=True
)
get_all_records: Method[dict[refs.VBDMetricsRef, VBDMetricsRecord]] = Method(
    "VBD_metrics.get_all_records", _vbd_metrics_ref_to_vbd_metrics_record_map, safe=True
)
get_all_records_where: Method[dict[refs.VBDMetricsRef, VBDMetricsRecord]] = Method(
    "VBD_metrics.get_all_records_where", _vbd_metrics_ref_to_vbd_metrics_record_map, safe=True
)
