# Written by codegen from idl/; change the IDL, not this file.
"""The record of USB_group, and what clients know of its messages."""

from __future__ import annotations

from typing import ClassVar

from xapi_sdk import refs
from xapi_sdk.method import Method
from xapi_sdk.record import Record
from xapi_sdk.values import (
    identity,
    map_of,
    void,
)


class USBGroupRecord(Record):
    """A group of physical USB devices; a VM asks for a virtual USB device of a group. Each
    device gets its own group.
    """

    api_class: ClassVar[str] = "USB_group"
    PUSBs: list[refs.PUSBRef]
    """Physical USB devices in the group."""
    VUSBs: list[refs.VUSBRef]
    """Virtual USB devices supplied by the group."""
    name_description: str
    """Free text describing the group."""
    name_label: str
    """Name of the group; need not be unique."""
    other_config: dict[str, str]
    """Free-form settings of clients and tools."""
    uuid: str
    """Unique identifier of the group."""

    _decoders = {}
    _unset = {
        "PUSBs": list,
        "VUSBs": list,
        "name_description": str,
        "name_label": str,
        "other_config": dict,
        "uuid": str,
    }


_usb_group_ref_to_usb_group_record_map = map_of(identity, USBGroupRecord.decode)

create: Method[refs.USBGroupRef] = Method(
    "USB_group.create",
    identity,
    defaults=(
        "",
        "",
        {},
    ),
)
destroy: Method[None] = Method("USB_group.destroy", void)
get_PUSBs: Method[list[refs.PUSBRef]] = Method("USB_group.get_PUSBs", identity, safe=True)
get_VUSBs: Method[list[refs.VUSBRef]] = Method("USB_group.get_VUSBs", identity, safe=True)
get_name_description: Method[str] = Method("USB_group.get_name_description", identity, safe=True)
set_name_description: Method[None] = Method("USB_group.set_name_description", void)
get_name_label: Method[str] = Method("USB_group.get_name_label", identity, safe=True)
set_name_label: Method[None] = Method("USB_group.set_name_label", void)
get_other_config: Method[dict[str, str]] = Method("USB_group.get_other_config", identity, safe=True)
set_other_config: Method[None] = Method("USB_group.set_other_config", void)
add_to_other_config: Method[None] = Method("USB_group.add_to_other_config", void)
remove_from_other_config: Method[None] = Method("USB_group.remove_from_other_config", void)
get_uuid: Method[str] = Method("USB_group.get_uuid", identity, safe=True)
get_by_uuid: Method[refs.USBGroupRef] = Method("USB_group.get_by_uuid", identity, safe=True)
get_record: Method[USBGroupRecord] = Method(
    "USB_group.get_record", USBGroupRecord.decode, safe=True
)
get_by_name_label: Method[list[refs.USBGroupRef]] = Method(
    "USB_group.get_by_name_label", identity, safe=True
)
get_all: Method[list[refs.USBGroupRef]] = Method("USB_group.get_all", identity, safe=True)
get_all_where: Method[list[refs.USBGroupRef]] = Method(
    "USB_group.get_all_where", identity, safe=True
)
get_all_records: Method[dict[refs.USBGroupRef, USBGroupRecord]] = Method(
    "USB_group.get_all_records", _usb_group_ref_to_usb_group_record_map, safe=True
)
get_all_records_where: Method[dict[refs.USBGroupRef, USBGroupRecord]] = Method(
    "USB_group.get_all_records_where", _usb_group_ref_to_usb_group_record_map, safe=True
)
