# Written by codegen from idl/; change the IDL, not this file.
"""The record of Driver_variant, and what clients know of its messages."""

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


class DriverVariantRecord(Record):
    """One of several variants of a host driver. A prototype; it may change."""

    api_class: ClassVar[str] = "Driver_variant"
    driver: refs.HostDriverRef
    """Driver this is a variant of."""
    hardware_present: bool
    """True when the host has hardware this variant is for."""
    name: str
    """Name of the variant, unique within its driver."""
    priority: float
    """Rank among the variants of a driver; the highest suits best."""
    status: str
    """State of development of the variant, such as production."""
    uuid: str
    """Unique identifier of the record."""
    version: str
    """Version of the variant."""

    _decoders = {
        "priority": double,
    }
    _unset = {
        "driver": null,
        "hardware_present": bool,
        "name": str,
        "priority": float,
        "status": str,
        "uuid": str,
        "version": str,
    }


_driver_variant_ref_to_driver_variant_record_map = map_of(identity, DriverVariantRecord.decode)

select: Method[None] = Method("Driver_variant.select", void)
get_driver: Method[refs.HostDriverRef] = Method("Driver_variant.get_driver", identity, safe=True)
get_hardware_present: Method[bool] = Method(
    "Driver_variant.get_hardware_present", identity, safe=True
)
get_name: Method[str] = Method("Driver_variant.get_name", identity, safe=True)
get_priority: Method[float] = Method("Driver_variant.get_priority", double, safe=True)
get_status: Method[str] = Method("Driver_variant.get_status", identity, safe=True)
get_uuid: Method[str] = Method("Driver_variant.get_uuid", identity, safe=True)
get_version: Method[str] = Method("Driver_variant.get_version", identity, safe=True)
get_by_uuid: Method[refs.DriverVariantRef] = Method(
    "Driver_variant.get_by_uuid", identity, safe=True
)
get_record: Method[DriverVariantRecord] = Method(
    "Driver_variant.get_record", DriverVariantRecord.decode, safe=True
)
get_all: Method[list[refs.DriverVariantRef]] = Method("Driver_variant.get_all", identity, safe=True)
get_all_where: Method[list[refs.DriverVariantRef]] = Method(
    "Driver_variant.get_all_where", identity, safe=True
)
get_all_records: Method[dict[refs.DriverVariantRef, DriverVariantRecord]] = Method(
    "Driver_variant.get_all_records", _driver_variant_ref_to_driver_variant_record_map, safe=True
)
get_all_records_where: Method[dict[refs.DriverVariantRef, DriverVariantRecord]] = Method(
    "Driver_variant.get_all_records_where",
    _driver_variant_ref_to_driver_variant_record_map,
    safe=True,
)
