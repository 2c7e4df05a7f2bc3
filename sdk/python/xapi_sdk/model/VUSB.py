# Written by codegen from idl/; change the IDL, not this file.
"""The record of VUSB, and what clients know of its messages."""

from __future__ import annotations

from typing import ClassVar

from xapi_sdk import enums, refs
from xapi_sdk.method import Method
from xapi_sdk.record import Record
from xapi_sdk.unset import null
from xapi_sdk.values import (
    enum_of,
    identity,
    list_of,
    map_of,
    void,
)

_enum_vusb_operations = enum_of(enums.VUSBOperations)
_enum_vusb_operations_set = list_of(_enum_vusb_operations)
_string_to_enum_vusb_operations_map = map_of(identity, _enum_vusb_operations)


class VUSBRecord(Record):
    """A virtual USB device; it gives a VM the physical device of a USB group."""

    api_class: ClassVar[str] = "VUSB"
    USB_group: refs.USBGroupRef
    """Group that supplies the physical device."""
    VM: refs.VMRef
    """VM that owns the device."""
    allowed_operations: list[enums.VUSBOperations]
    """Operations that would be accepted at present; advisory."""
    current_operations: dict[str, enums.VUSBOperations]
    """Operations in progress on the device, by reference of their task."""
    currently_attached: bool
    """True if the device is attached to the running VM."""
    other_config: dict[str, str]
    """Free-form settings of clients and tools."""
    uuid: str
    """Unique identifier of the device."""

    _decoders = {
        "allowed_operations": _enum_vusb_operations_set,
        "current_operations": _string_to_enum_vusb_operations_map,
    }
    _unset = {
        "USB_group": null,
        "VM": null,
        "allowed_operations": list,
        "current_operations": dict,
        "currently_attached": bool,
        "other_config": dict,
        "uuid": str,
    }


_vusb_ref_to_vusb_record_map = map_of(identity, VUSBRecord.decode)

create: Method[refs.VUSBRef] = Method("VUSB.create", identity, defaults=({},))
destroy: Method[None] = Method("VUSB.destroy", void)
unplug: Method[None] = Method("VUSB.unplug", void)
get_USB_group: Method[refs.USBGroupRef] = Method("VUSB.get_USB_group", identity, safe=True)
get_VM: Method[refs.VMRef] = Method("VUSB.get_VM", identity, safe=True)
get_allowed_operations: Method[list[enums.VUSBOperations]] = Method(
    "VUSB.get_allowed_operations", _enum_vusb_operations_set, safe=True
)
get_current_operations: Method[dict[str, enums.VUSBOperations]] = Method(
    "VUSB.get_current_operations", _string_to_enum_vusb_operations_map, safe=True
)
get_currently_attached: Method[bool] = Method("VUSB.get_currently_attached", identity, safe=True)
get_other_config: Method[dict[str, str]] = Method("VUSB.get_other_config", identity, safe=True)
set_other_config: Method[None] = Method("VUSB.set_other_config", void)
add_to_other_config: Method[None] = Method("VUSB.add_to_other_config", void)
remove_from_other_config: Method[None] = Method("VUSB.remove_from_other_config", void)
get_uuid: Method[str] = Method("VUSB.get_uuid", identity, safe=True)
get_by_uuid: Method[refs.VUSBRef] = Method("VUSB.get_by_uuid", identity, safe=True)
get_record: Method[VUSBRecord] = Method("VUSB.get_record", VUSBRecord.decode, safe=True)
get_all: Method[list[refs.VUSBRef]] = Method("VUSB.get_all", identity, safe=True)
get_all_where: Method[list[refs.VUSBRef]] = Method("VUSB.get_all_where", identity, safe=True)
get_all_records: Method[dict[refs.VUSBRef, VUSBRecord]] = Method(
    "VUSB.get_all_records", _vusb_ref_to_vusb_record_map, safe=True
)
get_all_records_where: Method[dict[refs.VUSBRef, VUSBRecord]] = Method(
    "VUSB.get_all_records_where", _vusb_ref_to_vusb_record_map, safe=True
)
