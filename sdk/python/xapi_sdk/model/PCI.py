# Written by codegen from idl/; change the IDL, not this file.
"""The record of PCI, and what clients know of its messages."""

from __future__ import annotations

from typing import ClassVar

from xapi_sdk import enums, refs
from xapi_sdk.method import Method
from xapi_sdk.record import Record
from xapi_sdk.unset import null
from xapi_sdk.values import (
    enum_of,
    identity,
    map_of,
    void,
)

_enum_pci_dom0_access = enum_of(enums.PCIDom0Access)


class PCIRecord(Record):
    """A PCI device of a host that is of interest to the pool, such as a GPU or a network
    controller.
    """

    api_class: ClassVar[str] = "PCI"
    class_id: str
    """PCI class number in hexadecimal."""
    class_name: str
    """PCI class name."""
    dependencies: list[refs.PCIRef]
    """Devices that must be passed through together with this one."""
    device_id: str
    """PCI device number in hexadecimal."""
    device_name: str
    """Device name."""
    driver_name: str
    """Host driver bound to the device; empty if none."""
    host: refs.HostRef
    """Host that has the device."""
    other_config: dict[str, str]
    """Free-form settings of clients and tools."""
    pci_id: str
    """PCI address in the form domain:bus:device.function, for example 0000:04:00.0."""
    subsystem_device_id: str
    """PCI subsystem device number in hexadecimal; may be empty."""
    subsystem_device_name: str
    """Subsystem device name; may be empty."""
    subsystem_vendor_id: str
    """PCI subsystem vendor number in hexadecimal; may be empty."""
    subsystem_vendor_name: str
    """Subsystem vendor name; may be empty."""
    uuid: str
    """Unique identifier of the device."""
    vendor_id: str
    """PCI vendor number in hexadecimal."""
    vendor_name: str
    """Vendor name."""

    _decoders = {}
    _unset = {
        "class_id": str,
        "class_name": str,
        "dependencies": list,
        "device_id": str,
        "device_name": str,
        "driver_name": str,
        "host": null,
        "other_config": dict,
        "pci_id": str,
        "subsystem_device_id": str,
        "subsystem_device_name": str,
        "subsystem_vendor_id": str,
        "subsystem_vendor_name": str,
        "uuid": str,
        "vendor_id": str,
        "vendor_name": str,
    }


_pci_ref_to_pci_record_map = map_of(identity, PCIRecord.decode)

disable_dom0_access: Method[enums.PCIDom0Access] = Method(
    "PCI.disable_dom0_access", _enum_pci_dom0_access
)
enable_dom0_access: Method[enums.PCIDom0Access] = Method(
    "PCI.enable_dom0_access", _enum_pci_dom0_access
)
get_dom0_access_status: Method[enums.PCIDom0Access] = Method(
    "PCI.get_dom0_access_status", _enum_pci_dom0_access
)
get_class_id: Method[str] = Method("PCI.get_class_id", identity, safe=True)
get_class_name: Method[str] = Method("PCI.get_class_name", identity, safe=True)
get_dependencies: Method[list[refs.PCIRef]] = Method("PCI.get_dependencies", identity, safe=True)
get_device_id: Method[str] = Method("PCI.get_device_id", identity, safe=True)
get_device_name: Method[str] = Method("PCI.get_device_name", identity, safe=True)
get_driver_name: Method[str] = Method("PCI.get_driver_name", identity, safe=True)
get_host: Method[refs.HostRef] = Method("PCI.get_host", identity, safe=True)
get_other_config: Method[dict[str, str]] = Method("PCI.get_other_config", identity, safe=True)
set_other_config: Method[None] = Method("PCI.set_other_config", void)
add_to_other_config: Method[None] = Method("PCI.add_to_other_config", void)
remove_from_other_config: Method[None] = Method("PCI.remove_from_other_config", void)
get_pci_id: Method[str] = Method("PCI.get_pci_id", identity, safe=True)
get_subsystem_device_id: Method[str] = Method("PCI.get_subsystem_device_id", identity, safe=True)
get_subsystem_device_name: Method[str] = Method(
    "PCI.get_subsystem_device_name", identity, safe=True
)
get_subsystem_vendor_id: Method[str] = Method("PCI.get_subsystem_vendor_id", identity, safe=True)
get_subsystem_vendor_name: Method[str] = Method(
    "PCI.get_subsystem_vendor_name", identity, safe=True
)
get_uuid: Method[str] = Method("PCI.get_uuid", identity, safe=True)
get_vendor_id: Method[str] = Method("PCI.get_vendor_id", identity, safe=True)
get_vendor_name: Method[str] = Method("PCI.get_vendor_name", identity, safe=True)
get_by_uuid: Method[refs.PCIRef] = Method("PCI.get_by_uuid", identity, safe=True)
get_record: Method[PCIRecord] = Method("PCI.get_record", PCIRecord.decode, safe=True)
get_all: Method[list[refs.PCIRef]] = Method("PCI.get_all", identity, safe=True)
get_all_where: Method[list[refs.PCIRef]] = Method("PCI.get_all_where", identity, safe=True)
get_all_records: Method[dict[refs.PCIRef, PCIRecord]] = Method(
    "PCI.get_all_records", _pci_ref_to_pci_record_map, safe=True
)
get_all_records_where: Method[dict[refs.PCIRef, PCIRecord]] = Method(
    "PCI.get_all_records_where", _pci_ref_to_pci_record_map, safe=True
)
