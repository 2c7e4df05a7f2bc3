# Written by codegen from idl/; change the IDL, not this file.
"""The record of VGPU_type, and what clients know of its messages."""

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
)

_enum_vgpu_type_implementation = enum_of(enums.VGPUTypeImplementation)


class VGPUTypeRecord(Record):
    """A type of virtual GPU that some physical GPUs can offer."""

    api_class: ClassVar[str] = "VGPU_type"
    VGPUs: list[refs.VGPURef]
    """Virtual GPUs of this type."""
    compatible_types_in_vm: list[refs.VGPUTypeRef]
    """Types that may be combined with this one in one VM."""
    enabled_on_GPU_groups: list[refs.GPUGroupRef]
    """GPU groups with at least one GPU on which the type is enabled."""
    enabled_on_PGPUs: list[refs.PGPURef]
    """Physical GPUs on which the type is enabled."""
    experimental: bool
    """True if the type is not yet fully supported."""
    framebuffer_size: int
    """Graphics memory of each virtual GPU in bytes; 0 for pass-through."""
    identifier: str
    """Internal key of the type, unique over all types."""
    implementation: enums.VGPUTypeImplementation
    """Technique behind the type, such as passthrough or nvidia."""
    max_heads: int
    """Most displays a virtual GPU of this type can drive."""
    max_resolution_x: int
    """Widest resolution in pixels; 0 if not known."""
    max_resolution_y: int
    """Highest resolution in pixels; 0 if not known."""
    model_name: str
    """Model name of the type."""
    supported_on_GPU_groups: list[refs.GPUGroupRef]
    """GPU groups with at least one GPU that supports the type."""
    supported_on_PGPUs: list[refs.PGPURef]
    """Physical GPUs that support the type."""
    uuid: str
    """Unique identifier of the type."""
    vendor_name: str
    """Vendor of the type."""

    _decoders = {
        "framebuffer_size": integer,
        "implementation": _enum_vgpu_type_implementation,
        "max_heads": integer,
        "max_resolution_x": integer,
        "max_resolution_y": integer,
    }
    _unset = {
        "VGPUs": list,
        "compatible_types_in_vm": list,
        "enabled_on_GPU_groups": list,
        "enabled_on_PGPUs": list,
        "experimental": bool,
        "framebuffer_size": int,
        "identifier": str,
        "implementation": lambda: enums.VGPUTypeImplementation("passthrough"),
        "max_heads": int,
        "max_resolution_x": int,
        "max_resolution_y": int,
        "model_name": str,
        "supported_on_GPU_groups": list,
        "supported_on_PGPUs": list,
        "uuid": str,
        "vendor_name": str,
    }


_vgpu_type_ref_to_vgpu_type_record_map = map_of(identity, VGPUTypeRecord.decode)

get_VGPUs: Method[list[refs.VGPURef]] = Method("VGPU_type.get_VGPUs", identity, safe=True)
get_compatible_types_in_vm: Method[list[refs.VGPUTypeRef]] = Method(
    "VGPU_type.get_compatible_types_in_vm", identity, safe=True
)
get_enabled_on_GPU_groups: Method[list[refs.GPUGroupRef]] = Method(
    "VGPU_type.get_enabled_on_GPU_groups", identity, safe=True
)
get_enabled_on_PGPUs: Method[list[refs.PGPURef]] = Method(
    "VGPU_type.get_enabled_on_PGPUs", identity, safe=True
)
get_experimental: Method[bool] = Method("VGPU_type.get_experimental", identity, safe=True)
get_framebuffer_size: Method[int] = Method("VGPU_type.get_framebuffer_size", integer, safe=True)
get_identifier: Method[str] = Method("VGPU_type.get_identifier", identity, safe=True)
get_implementation: Method[enums.VGPUTypeImplementation] = Method(
    "VGPU_type.get_implementation", _enum_vgpu_type_implementation, safe=True
)
get_max_heads: Method[int] = Method("VGPU_type.get_max_heads", integer, safe=True)
get_max_resolution_x: Method[int] = Method("VGPU_type.get_max_resolution_x", integer, safe=True)
get_max_resolution_y: Method[int] = Method("VGPU_type.get_max_resolution_y", integer, safe=True)
get_model_name: Method[str] = Method("VGPU_type.get_model_name", identity, safe=True)
get_supported_on_GPU_groups: Method[list[refs.GPUGroupRef]] = Method(
    "VGPU_type.get_supported_on_GPU_groups", identity, safe=True
)
get_supported_on_PGPUs: Method[list[refs.PGPURef]] = Method(
    "VGPU_type.get_supported_on_PGPUs", identity, safe=True
)
get_uuid: Method[str] = Method("VGPU_type.get_uuid", identity, safe=True)
get_vendor_name: Method[str] = Method("VGPU_type.get_vendor_name", identity, safe=True)
get_by_uuid: Method[refs.VGPUTypeRef] = Method("VGPU_type.get_by_uuid", identity, safe=True)
get_record: Method[VGPUTypeRecord] = Method(
    "VGPU_type.get_record", VGPUTypeRecord.decode, safe=True
)
get_all: Method[list[refs.VGPUTypeRef]] = Method("VGPU_type.get_all", identity, safe=True)
get_all_where: Method[list[refs.VGPUTypeRef]] = Method(
    "VGPU_type.get_all_where", identity, safe=True
)
get_all_records: Method[dict[refs.VGPUTypeRef, VGPUTypeRecord]] = Method(
    "VGPU_type.get_all_records", _vgpu_type_ref_to_vgpu_type_record_map, safe=True
)
get_all_records_where: Method[dict[refs.VGPUTypeRef, VGPUTypeRecord]] = Method(
    "VGPU_type.get_all_records_where", _vgpu_type_ref_to_vgpu_type_record_map, safe=True
)
