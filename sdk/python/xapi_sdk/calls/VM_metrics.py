# Written by codegen from idl/; change the IDL, not this file.
"""Messages of VM_metrics."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from xapi_sdk import enums, refs
from xapi_sdk.method import Invoker
from xapi_sdk.model import VM_metrics as m

if TYPE_CHECKING:
    from xapi_sdk.model.VM_metrics import VMMetricsRecord


class VMMetricsCalls:
    """What the host measures of a VM; one row per VM, refreshed while it runs."""

    __slots__ = ("_client",)

    def __init__(self, client: Invoker) -> None:
        self._client = client

    def get_VCPUs_CPU(self, ref: refs.VMMetricsRef) -> dict[int, int]:
        """Read VCPUs_CPU: Physical CPU each virtual CPU last ran on, by virtual CPU number."""
        return self._client.invoke(m.get_VCPUs_CPU, (ref,))

    def get_VCPUs_flags(self, ref: refs.VMMetricsRef) -> dict[int, list[str]]:
        """Read VCPUs_flags: Flags of each virtual CPU (for example online, blocked, running),
        by virtual CPU number.
        """
        return self._client.invoke(m.get_VCPUs_flags, (ref,))

    def get_VCPUs_number(self, ref: refs.VMMetricsRef) -> int:
        """Read VCPUs_number: Number of virtual CPUs now online."""
        return self._client.invoke(m.get_VCPUs_number, (ref,))

    def get_VCPUs_params(self, ref: refs.VMMetricsRef) -> dict[str, str]:
        """Read VCPUs_params: Scheduler settings in force, such as weight and cap."""
        return self._client.invoke(m.get_VCPUs_params, (ref,))

    def get_VCPUs_utilisation(self, ref: refs.VMMetricsRef) -> dict[int, float]:
        """Read VCPUs_utilisation: Removed; load of each virtual CPU. Read the VM's data sources
        instead. Removed in tampa.
        """
        return self._client.invoke(m.get_VCPUs_utilisation, (ref,))

    def get_current_domain_type(self, ref: refs.VMMetricsRef) -> enums.DomainType:
        """Read current_domain_type: Kind of domain the VM runs as; unspecified while it is
        halted.
        """
        return self._client.invoke(m.get_current_domain_type, (ref,))

    def get_hvm(self, ref: refs.VMMetricsRef) -> bool:
        """Read hvm: True if the running domain is a hardware-assisted one."""
        return self._client.invoke(m.get_hvm, (ref,))

    def get_install_time(self, ref: refs.VMMetricsRef) -> datetime:
        """Read install_time: When the VM was installed or imported."""
        return self._client.invoke(m.get_install_time, (ref,))

    def get_last_updated(self, ref: refs.VMMetricsRef) -> datetime:
        """Read last_updated: When this row was last refreshed."""
        return self._client.invoke(m.get_last_updated, (ref,))

    def get_memory_actual(self, ref: refs.VMMetricsRef) -> int:
        """Read memory_actual: Memory the VM uses now, in bytes."""
        return self._client.invoke(m.get_memory_actual, (ref,))

    def get_nested_virt(self, ref: refs.VMMetricsRef) -> bool:
        """Read nested_virt: True if the running VM can itself use hardware virtualisation; it
        then cannot be migrated live.
        """
        return self._client.invoke(m.get_nested_virt, (ref,))

    def get_nomigrate(self, ref: refs.VMMetricsRef) -> bool:
        """Read nomigrate: True if the running VM was started in a way that forbids migration
        and suspension.
        """
        return self._client.invoke(m.get_nomigrate, (ref,))

    def get_numa_node_memory(self, ref: refs.VMMetricsRef) -> dict[int, int]:
        """Read numa_node_memory: Memory of the VM on each NUMA node in bytes, by node number. A
        prototype; it may change.
        """
        return self._client.invoke(m.get_numa_node_memory, (ref,))

    def get_numa_nodes(self, ref: refs.VMMetricsRef) -> int:
        """Read numa_nodes: Number of NUMA nodes the VM's memory is spread over. A prototype; it
        may change.
        """
        return self._client.invoke(m.get_numa_nodes, (ref,))

    def get_numa_optimised(self, ref: refs.VMMetricsRef) -> bool:
        """Read numa_optimised: True if the VM's memory and virtual CPUs were placed with regard
        to NUMA. A prototype; it may change.
        """
        return self._client.invoke(m.get_numa_optimised, (ref,))

    def get_other_config(self, ref: refs.VMMetricsRef) -> dict[str, str]:
        """Read other_config: Free-form settings of clients and tools."""
        return self._client.invoke(m.get_other_config, (ref,))

    def set_other_config(self, ref: refs.VMMetricsRef, value: dict[str, str]) -> None:
        """Set other_config: Free-form settings of clients and tools."""
        return self._client.invoke(m.set_other_config, (ref, value))

    def add_to_other_config(self, ref: refs.VMMetricsRef, key: str, value: str) -> None:
        """Add a key and its value to other_config."""
        return self._client.invoke(m.add_to_other_config, (ref, key, value))

    def remove_from_other_config(self, ref: refs.VMMetricsRef, key: str) -> None:
        """Remove a key from other_config; a key that is not there is no error."""
        return self._client.invoke(m.remove_from_other_config, (ref, key))

    def get_start_time(self, ref: refs.VMMetricsRef) -> datetime:
        """Read start_time: When the VM was last started."""
        return self._client.invoke(m.get_start_time, (ref,))

    def get_state(self, ref: refs.VMMetricsRef) -> list[str]:
        """Read state: Flags of the domain as the hypervisor reports them."""
        return self._client.invoke(m.get_state, (ref,))

    def get_uuid(self, ref: refs.VMMetricsRef) -> str:
        """Read uuid: Unique identifier of the metrics row."""
        return self._client.invoke(m.get_uuid, (ref,))

    def get_by_uuid(self, uuid: str) -> refs.VMMetricsRef:
        """The object with this uuid."""
        return self._client.invoke(m.get_by_uuid, (uuid,))

    def get_record(self, ref: refs.VMMetricsRef) -> VMMetricsRecord:
        """All visible fields of the object."""
        return self._client.invoke(m.get_record, (ref,))

    def get_all(self) -> list[refs.VMMetricsRef]:
        """All objects."""
        return self._client.invoke(m.get_all, ())

    def get_all_where(self, expr: str) -> list[refs.VMMetricsRef]:
        """All objects for which the filter expression holds."""
        return self._client.invoke(m.get_all_where, (expr,))

    def get_all_records(self) -> dict[refs.VMMetricsRef, VMMetricsRecord]:
        """All objects with their records."""
        return self._client.invoke(m.get_all_records, ())

    def get_all_records_where(self, expr: str) -> dict[refs.VMMetricsRef, VMMetricsRecord]:
        """All objects, with their records, for which the filter holds."""
        return self._client.invoke(m.get_all_records_where, (expr,))
