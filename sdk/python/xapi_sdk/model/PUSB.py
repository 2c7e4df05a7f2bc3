# Written by codegen from idl/; change the IDL, not this file.
"""The record of PUSB, and what clients know of its messages."""

from __future__ import annotations

from typing import ClassVar

from xapi_sdk import refs
from xapi_sdk.method import Method
from xapi_sdk.record import Record
from xapi_sdk.unset import null
from xapi_sdk.values import (
    double,
    identity,
    map_of,
    void,
)


class PUSBRecord(Record):
    """A physical USB device plugged into a host."""

    api_class: ClassVar[str] = "PUSB"
    USB_group: refs.USBGroupRef
    """USB group the device is in."""
    description: str
    """Text describing the device."""
    host: refs.HostRef
    """Host the device is plugged into."""
    other_config: dict[str, str]
    """Free-form settings of clients and tools."""
    passthrough_enabled: bool
    """True if the device may be given to a VM."""
    path: str
    """Port path of the device on the host, for example 1-2."""
    product_desc: str
    """Product name."""
    product_id: str
    """USB product number in hexadecimal."""
    serial: str
    """Serial number of the device; may be empty."""
    speed: float
    """Speed in Mbit/s; -1 if not known."""
    uuid: str
    """Unique identifier of the device."""
    vendor_desc: str
    """Vendor name."""
    vendor_id: str
    """USB vendor number in hexadecimal."""
    version: str
    """USB version the device speaks, for example 2.00."""

    _decoders = {
        "speed": double,
    }
    _unset = {
        "USB_group": null,
        "description": str,
        "host": null,
        "other_config": dict,
        "passthrough_enabled": bool,
        "path": str,
        "product_desc": str,
        "product_id": str,
        "serial": str,
        "speed": float,
        "uuid": str,
        "vendor_desc": str,
        "vendor_id": str,
        "version": str,
    }


_pusb_ref_to_pusb_record_map = map_of(identity, PUSBRecord.decode)

scan: Method[None] = Method("PUSB.scan", void)
set_passthrough_enabled: Method[None] = Method("PUSB.set_passthrough_enabled", void)
get_USB_group: Method[refs.USBGroupRef] = Method("PUSB.get_USB_group", identity, safe=True)
get_description: Method[str] = Method("PUSB.get_description", identity, safe=True)
get_host: Method[refs.HostRef] = Method("PUSB.get_host", identity, safe=True)
get_other_config: Method[dict[str, str]] = Method("PUSB.get_other_config", identity, safe=True)
set_other_config: Method[None] = Method("PUSB.set_other_config", void)
add_to_other_config: Method[None] = Method("PUSB.add_to_other_config", void)
remove_from_other_config: Method[None] = Method("PUSB.remove_from_other_config", void)
get_passthrough_enabled: Method[bool] = Method("PUSB.get_passthrough_enabled", identity, safe=True)
get_path: Method[str] = Method("PUSB.get_path", identity, safe=True)
get_product_desc: Method[str] = Method("PUSB.get_product_desc", identity, safe=True)
get_product_id: Method[str] = Method("PUSB.get_product_id", identity, safe=True)
get_serial: Method[str] = Method("PUSB.get_serial", identity, safe=True)
get_speed: Method[float] = Method("PUSB.get_speed", double, safe=True)
get_uuid: Method[str] = Method("PUSB.get_uuid", identity, safe=True)
get_vendor_desc: Method[str] = Method("PUSB.get_vendor_desc", identity, safe=True)
get_vendor_id: Method[str] = Method("PUSB.get_vendor_id", identity, safe=True)
get_version: Method[str] = Method("PUSB.get_version", identity, safe=True)
get_by_uuid: Method[refs.PUSBRef] = Method("PUSB.get_by_uuid", identity, safe=True)
get_record: Method[PUSBRecord] = Method("PUSB.get_record", PUSBRecord.decode, safe=True)
get_all: Method[list[refs.PUSBRef]] = Method("PUSB.get_all", identity, safe=True)
get_all_where: Method[list[refs.PUSBRef]] = Method("PUSB.get_all_where", identity, safe=True)
get_all_records: Method[dict[refs.PUSBRef, PUSBRecord]] = Method(
    "PUSB.get_all_records", _pusb_ref_to_pusb_record_map, safe=True
)
get_all_records_where: Method[dict[refs.PUSBRef, PUSBRecord]] = Method(
    "PUSB.get_all_records_where", _pusb_ref_to_pusb_record_map, safe=True
)
