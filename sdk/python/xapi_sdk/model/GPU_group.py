# Written by codegen from idl/; change the IDL, not this file.
"""The record of GPU_group, and what clients know of its messages."""

from __future__ import annotations

from typing import ClassVar

from xapi_sdk import enums, refs
from xapi_sdk.method import Method
from xapi_sdk.record import Record
from xapi_sdk.values import (
    enum_of,
    identity,
    integer,
    map_of,
    void,
)

_enum_allocation_algorithm = enum_of(enums.AllocationAlgorithm)


class GPUGroupRecord(Record):
    """A group of alike physical GPUs in the pool; a VM asks for a virtual GPU of a group."""

    api_class: ClassVar[str] = "GPU_group"
    GPU_types: list[str]
    """Vendor and device identifiers of the GPUs in the group."""
    PGPUs: list[refs.PGPURef]
    """Physical GPUs in the group."""
    VGPUs: list[refs.VGPURef]
    """Virtual GPUs supplied by the group."""
    allocation_algorithm: enums.AllocationAlgorithm
    """How virtual GPUs are placed; depth_first fills one GPU before the next, breadth_first
    spreads them.
    """
    enabled_VGPU_types: list[refs.VGPUTypeRef]
    """Types of virtual GPU enabled on at least one GPU of the group."""
    name_description: str
    """Free text describing the group."""
    name_label: str
    """Name of the group; need not be unique."""
    other_config: dict[str, str]
    """Free-form settings of clients and tools."""
    supported_VGPU_types: list[refs.VGPUTypeRef]
    """Types of virtual GPU at least one GPU of the group can offer."""
    uuid: str
    """Unique identifier of the group."""

    _decoders = {
        "allocation_algorithm": _enum_allocation_algorithm,
    }
    _unset = {
        "GPU_types": list,
        "PGPUs": list,
        "VGPUs": list,
        "allocation_algorithm": lambda: enums.AllocationAlgorithm("breadth_first"),
        "enabled_VGPU_types": list,
        "name_description": str,
        "name_label": str,
        "other_config": dict,
        "supported_VGPU_types": list,
        "uuid": str,
    }


_gpu_group_ref_to_gpu_group_record_map = map_of(identity, GPUGroupRecord.decode)

create: Method[refs.GPUGroupRef] = Method(
    "GPU_group.create",
    identity,
    defaults=(
        "",
        "",
        {},
    ),
)
destroy: Method[None] = Method("GPU_group.destroy", void)
get_remaining_capacity: Method[int] = Method("GPU_group.get_remaining_capacity", integer)
update_enabled_VGPU_types: Method[None] = Method("GPU_group.update_enabled_VGPU_types", void)
update_supported_VGPU_types: Method[None] = Method("GPU_group.update_supported_VGPU_types", void)
get_GPU_types: Method[list[str]] = Method("GPU_group.get_GPU_types", identity, safe=True)
get_PGPUs: Method[list[refs.PGPURef]] = Method("GPU_group.get_PGPUs", identity, safe=True)
get_VGPUs: Method[list[refs.VGPURef]] = Method("GPU_group.get_VGPUs", identity, safe=True)
get_allocation_algorithm: Method[enums.AllocationAlgorithm] = Method(
    "GPU_group.get_allocation_algorithm", _enum_allocation_algorithm, safe=True
)
set_allocation_algorithm: Method[None] = Method("GPU_group.set_allocation_algorithm", void)
get_enabled_VGPU_types: Method[list[refs.VGPUTypeRef]] = Method(
    "GPU_group.get_enabled_VGPU_types", identity, safe=True
)
get_name_description: Method[str] = Method("GPU_group.get_name_description", identity, safe=True)
set_name_description: Method[None] = Method("GPU_group.set_name_description", void)
get_name_label: Method[str] = Method("GPU_group.get_name_label", identity, safe=True)
set_name_label: Method[None] = Method("GPU_group.set_name_label", void)
get_other_config: Method[dict[str, str]] = Method("GPU_group.get_other_config", identity, safe=True)
set_other_config: Method[None] = Method("GPU_group.set_other_config", void)
add_to_other_config: Method[None] = Method("GPU_group.add_to_other_config", void)
remove_from_other_config: Method[None] = Method("GPU_group.remove_from_other_config", void)
get_supported_VGPU_types: Method[list[refs.VGPUTypeRef]] = Method(
    "GPU_group.get_supported_VGPU_types", identity, safe=True
)
get_uuid: Method[str] = Method("GPU_group.get_uuid", identity, safe=True)
get_by_uuid: Method[refs.GPUGroupRef] = Method("GPU_group.get_by_uuid", identity, safe=True)
get_record: Method[GPUGroupRecord] = Method(
    "GPU_group.get_record", GPUGroupRecord.decode, safe=True
)
get_by_name_label: Method[list[refs.GPUGroupRef]] = Method(
    "GPU_group.get_by_name_label", identity, safe=True
)
get_all: Method[list[refs.GPUGroupRef]] = Method("GPU_group.get_all", identity, safe=True)
get_all_where: Method[list[refs.GPUGroupRef]] = Method(
    "GPU_group.get_all_where", identity, safe=True
)
get_all_records: Method[dict[refs.GPUGroupRef, GPUGroupRecord]] = Method(
    "GPU_group.get_all_records", _gpu_group_ref_to_gpu_group_record_map, safe=True
)
get_all_records_where: Method[dict[refs.GPUGroupRef, GPUGroupRecord]] = Method(
    "GPU_group.get_all_records_where", _gpu_group_ref_to_gpu_group_record_map, safe=True
)
