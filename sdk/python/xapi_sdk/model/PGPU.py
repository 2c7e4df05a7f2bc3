# Written by codegen from idl/; change the IDL, not this file.
"""The record of PGPU, and what clients know of its messages."""

from __future__ import annotations

from typing import ClassVar

from xapi_sdk import enums, refs
from xapi_sdk.method import Method
from xapi_sdk.record import Record
from xapi_sdk.unset import null
from xapi_sdk.values import (
    enum_of,
    identity,
    integer,
    map_of,
    void,
)

_enum_pci_dom0_access = enum_of(enums.PCIDom0Access)
_vgpu_type_ref_to_int_map = map_of(identity, integer)


class PGPURecord(Record):
    """A physical GPU of a host."""

    api_class: ClassVar[str] = "PGPU"
    GPU_group: refs.GPUGroupRef
    """GPU group the GPU is in."""
    PCI: refs.PCIRef
    """PCI device of the GPU."""
    compatibility_metadata: dict[str, str]
    """Facts the driver needs to judge migration of virtual GPUs to and from the GPU."""
    dom0_access: enums.PCIDom0Access
    """Deprecated; whether the control domain may use the GPU. See PCI.get_dom0_access_status.
    Deprecated since 24.14.0.
    """
    enabled_VGPU_types: list[refs.VGPUTypeRef]
    """Types of virtual GPU that may be placed on the GPU."""
    host: refs.HostRef
    """Host that has the GPU."""
    is_system_display_device: bool
    """True if the host's own display uses the GPU."""
    other_config: dict[str, str]
    """Free-form settings of clients and tools."""
    resident_VGPUs: list[refs.VGPURef]
    """Virtual GPUs that run on the GPU."""
    supported_VGPU_max_capacities: dict[refs.VGPUTypeRef, int]
    """How many virtual GPUs of each type the GPU can hold when used for that type alone."""
    supported_VGPU_types: list[refs.VGPUTypeRef]
    """Types of virtual GPU the GPU can offer."""
    uuid: str
    """Unique identifier of the GPU."""

    _decoders = {
        "dom0_access": _enum_pci_dom0_access,
        "supported_VGPU_max_capacities": _vgpu_type_ref_to_int_map,
    }
    _unset = {
        "GPU_group": null,
        "PCI": null,
        "compatibility_metadata": dict,
        "dom0_access": lambda: enums.PCIDom0Access("enabled"),
        "enabled_VGPU_types": list,
        "host": null,
        "is_system_display_device": bool,
        "other_config": dict,
        "resident_VGPUs": list,
        "supported_VGPU_max_capacities": dict,
        "supported_VGPU_types": list,
        "uuid": str,
    }


_pgpu_ref_to_pgpu_record_map = map_of(identity, PGPURecord.decode)

add_enabled_VGPU_types: Method[None] = Method("PGPU.add_enabled_VGPU_types", void)
disable_dom0_access: Method[enums.PCIDom0Access] = Method(
    "PGPU.disable_dom0_access", _enum_pci_dom0_access
)
enable_dom0_access: Method[enums.PCIDom0Access] = Method(
    "PGPU.enable_dom0_access", _enum_pci_dom0_access
)
get_remaining_capacity: Method[int] = Method("PGPU.get_remaining_capacity", integer)
remove_enabled_VGPU_types: Method[None] = Method("PGPU.remove_enabled_VGPU_types", void)
set_GPU_group: Method[None] = Method("PGPU.set_GPU_group", void)
set_enabled_VGPU_types: Method[None] = Method("PGPU.set_enabled_VGPU_types", void)
get_GPU_group: Method[refs.GPUGroupRef] = Method("PGPU.get_GPU_group", identity, safe=True)
get_PCI: Method[refs.PCIRef] = Method("PGPU.get_PCI", identity, safe=True)
get_compatibility_metadata: Method[dict[str, str]] = Method(
    "PGPU.get_compatibility_metadata", identity, safe=True
)
get_dom0_access: Method[enums.PCIDom0Access] = Method(
    "PGPU.get_dom0_access", _enum_pci_dom0_access, safe=True
)
get_enabled_VGPU_types: Method[list[refs.VGPUTypeRef]] = Method(
    "PGPU.get_enabled_VGPU_types", identity, safe=True
)
get_host: Method[refs.HostRef] = Method("PGPU.get_host", identity, safe=True)
get_is_system_display_device: Method[bool] = Method(
    "PGPU.get_is_system_display_device", identity, safe=True
)
get_other_config: Method[dict[str, str]] = Method("PGPU.get_other_config", identity, safe=True)
set_other_config: Method[None] = Method("PGPU.set_other_config", void)
add_to_other_config: Method[None] = Method("PGPU.add_to_other_config", void)
remove_from_other_config: Method[None] = Method("PGPU.remove_from_other_config", void)
get_resident_VGPUs: Method[list[refs.VGPURef]] = Method(
    "PGPU.get_resident_VGPUs", identity, safe=True
)
get_supported_VGPU_max_capacities: Method[dict[refs.VGPUTypeRef, int]] = Method(
    "PGPU.get_supported_VGPU_max_capacities", _vgpu_type_ref_to_int_map, safe=True
)
get_supported_VGPU_types: Method[list[refs.VGPUTypeRef]] = Method(
    "PGPU.get_supported_VGPU_types", identity, safe=True
)
get_uuid: Method[str] = Method("PGPU.get_uuid", identity, safe=True)
get_by_uuid: Method[refs.PGPURef] = Method("PGPU.get_by_uuid", identity, safe=True)
get_record: Method[PGPURecord] = Method("PGPU.get_record", PGPURecord.decode, safe=True)
get_all: Method[list[refs.PGPURef]] = Method("PGPU.get_all", identity, safe=True)
get_all_where: Method[list[refs.PGPURef]] = Method("PGPU.get_all_where", identity, safe=True)
get_all_records: Method[dict[refs.PGPURef, PGPURecord]] = Method(
    "PGPU.get_all_records", _pgpu_ref_to_pgpu_record_map, safe=True
)
get_all_records_where: Method[dict[refs.PGPURef, PGPURecord]] = Method(
    "PGPU.get_all_records_where", _pgpu_ref_to_pgpu_record_map, safe=True
)
