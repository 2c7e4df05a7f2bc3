# Written by codegen from idl/; change the IDL, not this file.
"""The record of VM_metrics, and what clients know of its messages."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from xapi_sdk import enums, refs
from xapi_sdk.method import Method
from xapi_sdk.record import Record
from xapi_sdk.unset import epoch
from xapi_sdk.values import (
    date_time,
    double,
    enum_of,
    identity,
    integer,
    map_of,
    void,
)

_int_to_int_map = map_of(integer, integer)
_int_to_string_set_map = map_of(integer, identity)
_int_to_float_map = map_of(integer, double)
_enum_domain_type = enum_of(enums.DomainType)


class VMMetricsRecord(Record):
    """What the host measures of a VM; one row per VM, refreshed while it runs."""

    api_class: ClassVar[str] = "VM_metrics"
    VCPUs_CPU: dict[int, int]
    """Physical CPU each virtual CPU last ran on, by virtual CPU number."""
    VCPUs_flags: dict[int, list[str]]
    """Flags of each virtual CPU (for example online, blocked, running), by virtual CPU number.
    """
    VCPUs_number: int
    """Number of virtual CPUs now online."""
    VCPUs_params: dict[str, str]
    """Scheduler settings in force, such as weight and cap."""
    VCPUs_utilisation: dict[int, float]
    """Removed; load of each virtual CPU. Read the VM's data sources instead. Removed in tampa.
    """
    current_domain_type: enums.DomainType
    """Kind of domain the VM runs as; unspecified while it is halted."""
    hvm: bool
    """True if the running domain is a hardware-assisted one."""
    install_time: datetime
    """When the VM was installed or imported."""
    last_updated: datetime
    """When this row was last refreshed."""
    memory_actual: int
    """Memory the VM uses now, in bytes."""
    nested_virt: bool
    """True if the running VM can itself use hardware virtualisation; it then cannot be migrated
    live.
    """
    nomigrate: bool
    """True if the running VM was started in a way that forbids migration and suspension."""
    numa_node_memory: dict[int, int]
    """Memory of the VM on each NUMA node in bytes, by node number. A prototype; it may change.
    """
    numa_nodes: int
    """Number of NUMA nodes the VM's memory is spread over. A prototype; it may change."""
    numa_optimised: bool
    """True if the VM's memory and virtual CPUs were placed with regard to NUMA. A prototype; it
    may change.
    """
    other_config: dict[str, str]
    """Free-form settings of clients and tools."""
    start_time: datetime
    """When the VM was last started."""
    state: list[str]
    """Flags of the domain as the hypervisor reports them."""
    uuid: str
    """Unique identifier of the metrics row."""

    _decoders = {
        "VCPUs_CPU": _int_to_int_map,
        "VCPUs_flags": _int_to_string_set_map,
        "VCPUs_number": integer,
        "VCPUs_utilisation": _int_to_float_map,
        "current_domain_type": _enum_domain_type,
        "install_time": date_time,
        "last_updated": date_time,
        "memory_actual": integer,
        "numa_node_memory": _int_to_int_map,
        "numa_nodes": integer,
        "start_time": date_time,
    }
    _unset = {
        "VCPUs_CPU": dict,
        "VCPUs_flags": dict,
        "VCPUs_number": int,
        "VCPUs_params": dict,
        "VCPUs_utilisation": dict,
        "current_domain_type": lambda: enums.DomainType("hvm"),
        "hvm": bool,
        "install_time": epoch,
        "last_updated": epoch,
        "memory_actual": int,
        "nested_virt": bool,
        "nomigrate": bool,
        "numa_node_memory": dict,
        "numa_nodes": int,
        "numa_optimised": bool,
        "other_config": dict,
        "start_time": epoch,
        "state": list,
        "uuid": str,
    }


_vm_metrics_ref_to_vm_metrics_record_map = map_of(identity, VMMetricsRecord.decode)

get_VCPUs_CPU: Method[dict[int, int]] = Method(
    "VM_metrics.get_VCPUs_CPU", _int_to_int_map, safe=True
)
get_VCPUs_flags: Method[dict[int, list[str]]] = Method(
    "VM_metrics.get_VCPUs_flags", _int_to_string_set_map, safe=True
)
get_VCPUs_number: Method[int] = Method("VM_metrics.get_VCPUs_number", integer, safe=True)
get_VCPUs_params: Method[dict[str, str]] = Method(
    "VM_metrics.get_VCPUs_params", identity, safe=True
)
get_VCPUs_utilisation: Method[dict[int, float]] = Method(
    "VM_metrics.get_VCPUs_utilisation", _int_to_float_map, safe=True
)
get_current_domain_type: Method[enums.DomainType] = Method(
    "VM_metrics.get_current_domain_type", _enum_domain_type, safe=True
)
get_hvm: Method[bool] = Method("VM_metrics.get_hvm", identity, safe=True)
get_install_time: Method[datetime] = Method("VM_metrics.get_install_time", date_time, safe=True)
get_last_updated: Method[datetime] = Method("VM_metrics.get_last_updated", date_time, safe=True)
get_memory_actual: Method[int] = Method("VM_metrics.get_memory_actual", integer, safe=True)
get_nested_virt: Method[bool] = Method("VM_metrics.get_nested_virt", identity, safe=True)
get_nomigrate: Method[bool] = Method("VM_metrics.get_nomigrate", identity, safe=True)
get_numa_node_memory: Method[dict[int, int]] = Method(
    "VM_metrics.get_numa_node_memory", _int_to_int_map, safe=True
)
get_numa_nodes: Method[int] = Method("VM_metrics.get_numa_nodes", integer, safe=True)
get_numa_optimised: Method[bool] = Method("VM_metrics.get_numa_optimised", identity, safe=True)
get_other_config: Method[dict[str, str]] = Method(
    "VM_metrics.get_other_config", identity, safe=True
)
set_other_config: Method[None] = Method("VM_metrics.set_other_config", void)
add_to_other_config: Method[None] = Method("VM_metrics.add_to_other_config", void)
remove_from_other_config: Method[None] = Method("VM_metrics.remove_from_other_config", void)
get_start_time: Method[datetime] = Method("VM_metrics.get_start_time", date_time, safe=True)
get_state: Method[list[str]] = Method("VM_metrics.get_state", identity, safe=True)
get_uuid: Method[str] = Method("VM_metrics.get_uuid", identity, safe=True)
get_by_uuid: Method[refs.VMMetricsRef] = Method("VM_metrics.get_by_uuid", identity, safe=True)
get_record: Method[VMMetricsRecord] = Method(
    "VM_metrics.get_record", VMMetricsRecord.decode, safe=True
)
get_all: Method[list[refs.VMMetricsRef]] = Method("VM_metrics.get_all", identity, safe=True)
get_all_where: Method[list[refs.VMMetricsRef]] = Method(
    "VM_metrics.get_all_where", identity, safe=True
)
get_all_records: Method[dict[refs.VMMetricsRef, VMMetricsRecord]] = Method(
    "VM_metrics.get_all_records", _vm_metrics_ref_to_vm_metrics_record_map, safe=True
)
get_all_records_where: Method[dict[refs.VMMetricsRef, VMMetricsRecord]] = Method(
    "VM_metrics.get_all_records_where", _vm_metrics_ref_to_vm_metrics_record_map, safe=True
)
