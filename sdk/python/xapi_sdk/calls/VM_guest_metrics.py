# Written by codegen from idl/; change the IDL, not this file.
"""Messages of VM_guest_metrics."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from xapi_sdk import enums, refs
from xapi_sdk.method import Invoker
from xapi_sdk.model import VM_guest_metrics as m

if TYPE_CHECKING:
    from xapi_sdk.model.VM_guest_metrics import VMGuestMetricsRecord


class VMGuestMetricsCalls:
    """What the agent inside a guest reports about it; exists once an agent has reported since
    boot.
    """

    __slots__ = ("_client",)

    def __init__(self, client: Invoker) -> None:
        self._client = client

    def get_PV_drivers_detected(self, ref: refs.VMGuestMetricsRef) -> bool:
        """Read PV_drivers_detected: True if paravirtual drivers were seen at work in the guest."""
        return self._client.invoke(m.get_PV_drivers_detected, (ref,))

    def get_PV_drivers_up_to_date(self, ref: refs.VMGuestMetricsRef) -> bool:
        """Read PV_drivers_up_to_date: Deprecated; always equal to PV_drivers_detected.
        Deprecated since dundee.
        """
        return self._client.invoke(m.get_PV_drivers_up_to_date, (ref,))

    def get_PV_drivers_version(self, ref: refs.VMGuestMetricsRef) -> dict[str, str]:
        """Read PV_drivers_version: Version of the guest's paravirtual drivers, with keys major,
        minor, micro and build.
        """
        return self._client.invoke(m.get_PV_drivers_version, (ref,))

    def get_can_use_hotplug_vbd(self, ref: refs.VMGuestMetricsRef) -> enums.TristateType:
        """Read can_use_hotplug_vbd: Whether the guest accepts disks while it runs; unspecified
        until the agent tells.
        """
        return self._client.invoke(m.get_can_use_hotplug_vbd, (ref,))

    def get_can_use_hotplug_vif(self, ref: refs.VMGuestMetricsRef) -> enums.TristateType:
        """Read can_use_hotplug_vif: Whether the guest accepts network interfaces while it runs;
        unspecified until the agent tells.
        """
        return self._client.invoke(m.get_can_use_hotplug_vif, (ref,))

    def get_disks(self, ref: refs.VMGuestMetricsRef) -> dict[str, str]:
        """Read disks: Removed; disk usage inside the guest. Removed in orlando."""
        return self._client.invoke(m.get_disks, (ref,))

    def get_last_updated(self, ref: refs.VMGuestMetricsRef) -> datetime:
        """Read last_updated: When the guest last changed what it reports."""
        return self._client.invoke(m.get_last_updated, (ref,))

    def get_live(self, ref: refs.VMGuestMetricsRef) -> bool:
        """Read live: True if the agent is alive and the values are current."""
        return self._client.invoke(m.get_live, (ref,))

    def get_memory(self, ref: refs.VMGuestMetricsRef) -> dict[str, str]:
        """Read memory: Removed; memory figures from inside the guest. Removed in george."""
        return self._client.invoke(m.get_memory, (ref,))

    def get_netbios_name(self, ref: refs.VMGuestMetricsRef) -> dict[str, str]:
        """Read netbios_name: NetBIOS names of a Windows guest, such as host and domain name. A
        prototype; it may change.
        """
        return self._client.invoke(m.get_netbios_name, (ref,))

    def get_networks(self, ref: refs.VMGuestMetricsRef) -> dict[str, str]:
        """Read networks: IP addresses of the guest, with keys like 0/ip, 0/ipv4/0 and 0/ipv6/0
        (device number first).
        """
        return self._client.invoke(m.get_networks, (ref,))

    def get_os_version(self, ref: refs.VMGuestMetricsRef) -> dict[str, str]:
        """Read os_version: Operating system of the guest, with keys such as name, distro,
        major, minor and uname.
        """
        return self._client.invoke(m.get_os_version, (ref,))

    def get_other(self, ref: refs.VMGuestMetricsRef) -> dict[str, str]:
        """Read other: Further facts from the agent, such as feature flags and terminal services
        state.
        """
        return self._client.invoke(m.get_other, (ref,))

    def get_other_config(self, ref: refs.VMGuestMetricsRef) -> dict[str, str]:
        """Read other_config: Free-form settings of clients and tools."""
        return self._client.invoke(m.get_other_config, (ref,))

    def set_other_config(self, ref: refs.VMGuestMetricsRef, value: dict[str, str]) -> None:
        """Set other_config: Free-form settings of clients and tools."""
        return self._client.invoke(m.set_other_config, (ref, value))

    def add_to_other_config(self, ref: refs.VMGuestMetricsRef, key: str, value: str) -> None:
        """Add a key and its value to other_config."""
        return self._client.invoke(m.add_to_other_config, (ref, key, value))

    def remove_from_other_config(self, ref: refs.VMGuestMetricsRef, key: str) -> None:
        """Remove a key from other_config; a key that is not there is no error."""
        return self._client.invoke(m.remove_from_other_config, (ref, key))

    def get_services(self, ref: refs.VMGuestMetricsRef) -> dict[str, str]:
        """Read services: State of services the guest reports, by service and item name. A
        prototype; it may change.
        """
        return self._client.invoke(m.get_services, (ref,))

    def get_uuid(self, ref: refs.VMGuestMetricsRef) -> str:
        """Read uuid: Unique identifier of the metrics row."""
        return self._client.invoke(m.get_uuid, (ref,))

    def get_by_uuid(self, uuid: str) -> refs.VMGuestMetricsRef:
        """The object with this uuid."""
        return self._client.invoke(m.get_by_uuid, (uuid,))

    def get_record(self, ref: refs.VMGuestMetricsRef) -> VMGuestMetricsRecord:
        """All visible fields of the object."""
        return self._client.invoke(m.get_record, (ref,))

    def get_all(self) -> list[refs.VMGuestMetricsRef]:
        """All objects."""
        return self._client.invoke(m.get_all, ())

    def get_all_where(self, expr: str) -> list[refs.VMGuestMetricsRef]:
        """All objects for which the filter expression holds."""
        return self._client.invoke(m.get_all_where, (expr,))

    def get_all_records(self) -> dict[refs.VMGuestMetricsRef, VMGuestMetricsRecord]:
        """All objects with their records."""
        return self._client.invoke(m.get_all_records, ())

    def get_all_records_where(
        self, expr: str
    ) -> dict[refs.VMGuestMetricsRef, VMGuestMetricsRecord]:
        """All objects, with their records, for which the filter holds."""
        return self._client.invoke(m.get_all_records_where, (expr,))
