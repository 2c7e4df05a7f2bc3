# Written by codegen from idl/; change the IDL, not this file.
"""The record of PIF_metrics, and what clients know of its messages."""

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
    integer,
    map_of,
    void,
)


class PIFMetricsRecord(Record):
    """Link state and card details of a PIF."""

    api_class: ClassVar[str] = "PIF_metrics"
    carrier: bool
    """True while a link is detected."""
    device_id: str
    """PCI device number of the card, in hexadecimal."""
    device_name: str
    """Product name of the card."""
    duplex: bool
    """True for full duplex, false for half duplex or unknown."""
    io_read_kbs: float
    """Removed from the API; the performance archives hold the receive rate. Removed in tampa.
    """
    io_write_kbs: float
    """Removed from the API; the performance archives hold the send rate. Removed in tampa."""
    last_updated: datetime
    """When the figures were last written."""
    other_config: dict[str, str]
    """Free key-value pairs for tools."""
    pci_bus_path: str
    """PCI address of the card."""
    speed: int
    """Link speed in Mbit/s; 0 without link."""
    uuid: str
    """Unique identifier of the metrics record."""
    vendor_id: str
    """PCI vendor number of the card, in hexadecimal."""
    vendor_name: str
    """Name of the card's vendor."""

    _decoders = {
        "io_read_kbs": double,
        "io_write_kbs": double,
        "last_updated": date_time,
        "speed": integer,
    }
    _unset = {
        "carrier": bool,
        "device_id": str,
        "device_name": str,
        "duplex": bool,
        "io_read_kbs": float,
        "io_write_kbs": float,
        "last_updated": epoch,
        "other_config": dict,
        "pci_bus_path": str,
        "speed": int,
        "uuid": str,
        "vendor_id": str,
        "vendor_name": str,
    }


_pif_metrics_ref_to_pif_metrics_record_map = map_of(identity, PIFMetricsRecord.decode)

get_carrier: Method[bool] = Method("PIF_metrics.get_carrier", identity, safe=True)
get_device_id: Method[str] = Method("PIF_metrics.get_device_id", identity, safe=True)
get_device_name: Method[str] = Method("PIF_metrics.get_device_name", identity, safe=True)
get_duplex: Method[bool] = Method("PIF_metrics.get_duplex", identity, safe=True)
get_io_read_kbs: Method[float] = Method("PIF_metrics.get_io_read_kbs", double, safe=True)
get_io_write_kbs: Method[float] = Method("PIF_metrics.get_io_write_kbs", double, safe=True)
get_last_updated: Method[datetime] = Method("PIF_metrics.get_last_updated", date_time, safe=True)
get_other_config: Method[dict[str, str]] = Method(
    "PIF_metrics.get_other_config", identity, safe=True
)
set_other_config: Method[None] = Method("PIF_metrics.set_other_config", void)
add_to_other_config: Method[None] = Method("PIF_metrics.add_to_other_config", void)
remove_from_other_config: Method[None] = Method("PIF_metrics.remove_from_other_config", void)
get_pci_bus_path: Method[str] = Method("PIF_metrics.get_pci_bus_path", identity, safe=True)
get_speed: Method[int] = Method("PIF_metrics.get_speed", integer, safe=True)
get_uuid: Method[str] = Method("PIF_metrics.get_uuid", identity, safe=True)
get_vendor_id: Method[str] = Method("PIF_metrics.get_vendor_id", identity, safe=True)
get_vendor_name: Method[str] = Method("PIF_metrics.get_vendor_name", identity, safe=True)
get_by_uuid: Method[refs.PIFMetricsRef] = Method("PIF_metrics.get_by_uuid", identity, safe=True)
get_record: Method[PIFMetricsRecord] = Method(
    "PIF_metrics.get_record", PIFMetricsRecord.decode, safe=True
)
get_all: Method[list[refs.PIFMetricsRef]] = Method("PIF_metrics.get_all", identity, safe=True)
get_all_where: Method[list[refs.PIFMetricsRef]] = Method(
    "PIF_metrics.get_all_where", identity, safe=True
)
get_all_records: Method[dict[refs.PIFMetricsRef, PIFMetricsRecord]] = Method(
    "PIF_metrics.get_all_records", _pif_metrics_ref_to_pif_metrics_record_map, safe=True
)
get_all_records_where: Method[dict[refs.PIFMetricsRef, PIFMetricsRecord]] = Method(
    "PIF_metrics.get_all_records_where", _pif_metrics_ref_to_pif_metrics_record_map, safe=True
)
