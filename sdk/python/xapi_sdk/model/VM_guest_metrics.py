# Written by codegen from idl/; change the IDL, not this file.
"""The record of VM_guest_metrics, and what clients know of its messages."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from xapi_sdk import enums, refs
from xapi_sdk.method import Method
from xapi_sdk.record import Record
from xapi_sdk.unset import epoch
from xapi_sdk.values import (
    date_time,
    enum_of,
    identity,
    map_of,
    void,
)

_enum_tristate_type = enum_of(enums.TristateType)


class VMGuestMetricsRecord(Record):
    """What the agent inside a guest reports about it; exists once an agent has reported since
    boot.
    """

    api_class: ClassVar[str] = "VM_guest_metrics"
    PV_drivers_detected: bool
    """True if paravirtual drivers were seen at work in the guest."""
    PV_drivers_up_to_date: bool
    """Deprecated; always equal to PV_drivers_detected. Deprecated since dundee."""
    PV_drivers_version: dict[str, str]
    """Version of the guest's paravirtual drivers, with keys major, minor, micro and build."""
    can_use_hotplug_vbd: enums.TristateType
    """Whether the guest accepts disks while it runs; unspecified until the agent tells."""
    can_use_hotplug_vif: enums.TristateType
    """Whether the guest accepts network interfaces while it runs; unspecified until the agent
    tells.
    """
    disks: dict[str, str]
    """Removed; disk usage inside the guest. Removed in orlando."""
    last_updated: datetime
    """When the guest last changed what it reports."""
    live: bool
    """True if the agent is alive and the values are current."""
    memory: dict[str, str]
    """Removed; memory figures from inside the guest. Removed in george."""
    netbios_name: dict[str, str]
    """NetBIOS names of a Windows guest, such as host and domain name. A prototype; it may
    change.
    """
    networks: dict[str, str]
    """IP addresses of the guest, with keys like 0/ip, 0/ipv4/0 and 0/ipv6/0 (device number
    first).
    """
    os_version: dict[str, str]
    """Operating system of the guest, with keys such as name, distro, major, minor and uname."""
    other: dict[str, str]
    """Further facts from the agent, such as feature flags and terminal services state."""
    other_config: dict[str, str]
    """Free-form settings of clients and tools."""
    services: dict[str, str]
    """State of services the guest reports, by service and item name. A prototype; it may
    change.
    """
    uuid: str
    """Unique identifier of the metrics row."""

    _decoders = {
        "can_use_hotplug_vbd": _enum_tristate_type,
        "can_use_hotplug_vif": _enum_tristate_type,
        "last_updated": date_time,
    }
    _unset = {
        "PV_drivers_detected": bool,
        "PV_drivers_up_to_date": bool,
        "PV_drivers_version": dict,
        "can_use_hotplug_vbd": lambda: enums.TristateType("yes"),
        "can_use_hotplug_vif": lambda: enums.TristateType("yes"),
        "disks": dict,
        "last_updated": epoch,
        "live": bool,
        "memory": dict,
        "netbios_name": dict,
        "networks": dict,
        "os_version": dict,
        "other": dict,
        "other_config": dict,
        "services": dict,
        "uuid": str,
    }


_vm_guest_metrics_ref_to_vm_guest_metrics_record_map = map_of(identity, VMGuestMetricsRecord.decode)

get_PV_drivers_detected: Method[bool] = Method(
    "VM_guest_metrics.get_PV_drivers_detected", identity, safe=True
)
get_PV_drivers_up_to_date: Method[bool] = Method(
    "VM_guest_metrics.get_PV_drivers_up_to_date", identity, safe=True
)
get_PV_drivers_version: Method[dict[str, str]] = Method(
    "VM_guest_metrics.get_PV_drivers_version", identity, safe=True
)
get_can_use_hotplug_vbd: Method[enums.TristateType] = Method(
    "VM_guest_metrics.get_can_use_hotplug_vbd", _enum_tristate_type, safe=True
)
get_can_use_hotplug_vif: Method[enums.TristateType] = Method(
    "VM_guest_metrics.get_can_use_hotplug_vif", _enum_tristate_type, safe=True
)
get_disks: Method[dict[str, str]] = Method("VM_guest_metrics.get_disks", identity, safe=True)
get_last_updated: Method[datetime] = Method(
    "VM_guest_metrics.get_last_updated", date_time, safe=True
)
get_live: Method[bool] = Method("VM_guest_metrics.get_live", identity, safe=True)
get_memory: Method[dict[str, str]] = Method("VM_guest_metrics.get_memory", identity, safe=True)
get_netbios_name: Method[dict[str, str]] = Method(
    "VM_guest_metrics.get_netbios_name", identity, safe=True
)
get_networks: Method[dict[str, str]] = Method("VM_guest_metrics.get_networks", identity, safe=True)
get_os_version: Method[dict[str, str]] = Method(
    "VM_guest_metrics.get_os_version", identity, safe=True
)
get_other: Method[dict[str, str]] = Method("VM_guest_metrics.get_other", identity, safe=True)
get_other_config: Method[dict[str, str]] = Method(
    "VM_guest_metrics.get_other_config", identity, safe=True
)
set_other_config: Method[None] = Method("VM_guest_metrics.set_other_config", void)
add_to_other_config: Method[None] = Method("VM_guest_metrics.add_to_other_config", void)
remove_from_other_config: Method[None] = Method("VM_guest_metrics.remove_from_other_config", void)
get_services: Method[dict[str, str]] = Method("VM_guest_metrics.get_services", identity, safe=True)
get_uuid: Method[str] = Method("VM_guest_metrics.get_uuid", identity, safe=True)
get_by_uuid: Method[refs.VMGuestMetricsRef] = Method(
    "VM_guest_metrics.get_by_uuid", identity, safe=True
)
get_record: Method[VMGuestMetricsRecord] = Method(
    "VM_guest_metrics.get_record", VMGuestMetricsRecord.decode, safe=True
)
get_all: Method[list[refs.VMGuestMetricsRef]] = Method(
    "VM_guest_metrics.get_all", identity, safe=True
)
get_all_where: Method[list[refs.VMGuestMetricsRef]] = Method(
    "VM_guest_metrics.get_all_where", identity, safe=True
)
get_all_records: Method[dict[refs.VMGuestMetricsRef, VMGuestMetricsRecord]] = Method(
    "VM_guest_metrics.get_all_records",
    _vm_guest_metrics_ref_to_vm_guest_metrics_record_map,
    safe=True,
)
get_all_records_where: Method[dict[refs.VMGuestMetricsRef, VMGuestMetricsRecord]] = Method(
    "VM_guest_metrics.get_all_records_where",
    _vm_guest_metrics_ref_to_vm_guest_metrics_record_map,
    safe=True,
)
