# Written by codegen from idl/; change the IDL, not this file.
"""The record of Host_driver, and what clients know of its messages."""

from __future__ import annotations

from typing import ClassVar

from xapi_sdk import refs
from xapi_sdk.method import Method
from xapi_sdk.record import Record
from xapi_sdk.unset import null
from xapi_sdk.values import (
    identity,
    map_of,
    void,
)


class HostDriverRecord(Record):
    """A kernel driver of a host that comes in several variants, of which one can be chosen. A
    prototype; it may change.
    """

    api_class: ClassVar[str] = "Host_driver"
    active_variant: refs.DriverVariantRef
    """Variant loaded in the running kernel; null if none is."""
    description: str
    """Free description of the driver."""
    friendly_name: str
    """Name of the driver for people."""
    host: refs.HostRef
    """Host the driver is installed on."""
    info: str
    """Further facts on the driver, as free text."""
    name: str
    """Name of the driver, unique on its host."""
    selected_variant: refs.DriverVariantRef
    """Variant chosen for the next load; null if none was chosen."""
    type: str
    """Kind of device the driver is for, such as network or storage."""
    uuid: str
    """Unique identifier of the record."""
    variants: list[refs.DriverVariantRef]
    """Variants installed on the host."""

    _decoders = {}
    _unset = {
        "active_variant": null,
        "description": str,
        "friendly_name": str,
        "host": null,
        "info": str,
        "name": str,
        "selected_variant": null,
        "type": str,
        "uuid": str,
        "variants": list,
    }


_host_driver_ref_to_host_driver_record_map = map_of(identity, HostDriverRecord.decode)

deselect: Method[None] = Method("Host_driver.deselect", void)
rescan: Method[None] = Method("Host_driver.rescan", void)
select: Method[None] = Method("Host_driver.select", void)
get_active_variant: Method[refs.DriverVariantRef] = Method(
    "Host_driver.get_active_variant", identity, safe=True
)
get_description: Method[str] = Method("Host_driver.get_description", identity, safe=True)
get_friendly_name: Method[str] = Method("Host_driver.get_friendly_name", identity, safe=True)
get_host: Method[refs.HostRef] = Method("Host_driver.get_host", identity, safe=True)
get_info: Method[str] = Method("Host_driver.get_info", identity, safe=True)
get_name: Method[str] = Method("Host_driver.get_name", identity, safe=True)
get_selected_variant: Method[refs.DriverVariantRef] = Method(
    "Host_driver.get_selected_variant", identity, safe=True
)
get_type: Method[str] = Method("Host_driver.get_type", identity, safe=True)
get_uuid: Method[str] = Method("Host_driver.get_uuid", identity, safe=True)
get_variants: Method[list[refs.DriverVariantRef]] = Method(
    "Host_driver.get_variants", identity, safe=True
)
get_by_uuid: Method[refs.HostDriverRef] = Method("Host_driver.get_by_uuid", identity, safe=True)
get_record: Method[HostDriverRecord] = Method(
    "Host_driver.get_record", HostDriverRecord.decode, safe=True
)
get_all: Method[list[refs.HostDriverRef]] = Method("Host_driver.get_all", identity, safe=True)
get_all_where: Method[list[refs.HostDriverRef]] = Method(
    "Host_driver.get_all_where", identity, safe=True
)
get_all_records: Method[dict[refs.HostDriverRef, HostDriverRecord]] = Method(
    "Host_driver.get_all_records", _host_driver_ref_to_host_driver_record_map, safe=True
)
get_all_records_where: Method[dict[refs.HostDriverRef, HostDriverRecord]] = Method(
    "Host_driver.get_all_records_where", _host_driver_ref_to_host_driver_record_map, safe=True
)
