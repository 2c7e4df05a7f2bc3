# Written by codegen from idl/; change the IDL, not this file.
"""Messages of VGPU_type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xapi_sdk import enums, refs
from xapi_sdk.method import Invoker
from xapi_sdk.model import VGPU_type as m

if TYPE_CHECKING:
    from xapi_sdk.model.VGPU_type import VGPUTypeRecord


class VGPUTypeCalls:
    """A type of virtual GPU that some physical GPUs can offer."""

    __slots__ = ("_client",)

    def __init__(self, client: Invoker) -> None:
        self._client = client

    def get_VGPUs(self, ref: refs.VGPUTypeRef) -> list[refs.VGPURef]:
        """Read VGPUs: Virtual GPUs of this type."""
        return self._client.invoke(m.get_VGPUs, (ref,))

    def get_compatible_types_in_vm(self, ref: refs.VGPUTypeRef) -> list[refs.VGPUTypeRef]:
        """Read compatible_types_in_vm: Types that may be combined with this one in one VM."""
        return self._client.invoke(m.get_compatible_types_in_vm, (ref,))

    def get_enabled_on_GPU_groups(self, ref: refs.VGPUTypeRef) -> list[refs.GPUGroupRef]:
        """Read enabled_on_GPU_groups: GPU groups with at least one GPU on which the type is
        enabled.
        """
        return self._client.invoke(m.get_enabled_on_GPU_groups, (ref,))

    def get_enabled_on_PGPUs(self, ref: refs.VGPUTypeRef) -> list[refs.PGPURef]:
        """Read enabled_on_PGPUs: Physical GPUs on which the type is enabled."""
        return self._client.invoke(m.get_enabled_on_PGPUs, (ref,))

    def get_experimental(self, ref: refs.VGPUTypeRef) -> bool:
        """Read experimental: True if the type is not yet fully supported."""
        return self._client.invoke(m.get_experimental, (ref,))

    def get_framebuffer_size(self, ref: refs.VGPUTypeRef) -> int:
        """Read framebuffer_size: Graphics memory of each virtual GPU in bytes; 0 for pass-
        through.
        """
        return self._client.invoke(m.get_framebuffer_size, (ref,))

    def get_identifier(self, ref: refs.VGPUTypeRef) -> str:
        """Read identifier: Internal key of the type, unique over all types."""
        return self._client.invoke(m.get_identifier, (ref,))

    def get_implementation(self, ref: refs.VGPUTypeRef) -> enums.VGPUTypeImplementation:
        """Read implementation: Technique behind the type, such as passthrough or nvidia."""
        return self._client.invoke(m.get_implementation, (ref,))

    def get_max_heads(self, ref: refs.VGPUTypeRef) -> int:
        """Read max_heads: Most displays a virtual GPU of this type can drive."""
        return self._client.invoke(m.get_max_heads, (ref,))

    def get_max_resolution_x(self, ref: refs.VGPUTypeRef) -> int:
        """Read max_resolution_x: Widest resolution in pixels; 0 if not known."""
        return self._client.invoke(m.get_max_resolution_x, (ref,))

    def get_max_resolution_y(self, ref: refs.VGPUTypeRef) -> int:
        """Read max_resolution_y: Highest resolution in pixels; 0 if not known."""
        return self._client.invoke(m.get_max_resolution_y, (ref,))

    def get_model_name(self, ref: refs.VGPUTypeRef) -> str:
        """Read model_name: Model name of the type."""
        return self._client.invoke(m.get_model_name, (ref,))

    def get_supported_on_GPU_groups(self, ref: refs.VGPUTypeRef) -> list[refs.GPUGroupRef]:
        """Read supported_on_GPU_groups: GPU groups with at least one GPU that supports the
        type.
        """
        return self._client.invoke(m.get_supported_on_GPU_groups, (ref,))

    def get_supported_on_PGPUs(self, ref: refs.VGPUTypeRef) -> list[refs.PGPURef]:
        """Read supported_on_PGPUs: Physical GPUs that support the type."""
        return self._client.invoke(m.get_supported_on_PGPUs, (ref,))

    def get_uuid(self, ref: refs.VGPUTypeRef) -> str:
        """Read uuid: Unique identifier of the type."""
        return self._client.invoke(m.get_uuid, (ref,))

    def get_vendor_name(self, ref: refs.VGPUTypeRef) -> str:
        """Read vendor_name: Vendor of the type."""
        return self._client.invoke(m.get_vendor_name, (ref,))

    def get_by_uuid(self, uuid: str) -> refs.VGPUTypeRef:
        """The object with this uuid."""
        return self._client.invoke(m.get_by_uuid, (uuid,))

    def get_record(self, ref: refs.VGPUTypeRef) -> VGPUTypeRecord:
        """All visible fields of the object."""
        return self._client.invoke(m.get_record, (ref,))

    def get_all(self) -> list[refs.VGPUTypeRef]:
        """All objects."""
        return self._client.invoke(m.get_all, ())

    def get_all_where(self, expr: str) -> list[refs.VGPUTypeRef]:
        """All objects for which the filter expression holds."""
        return self._client.invoke(m.get_all_where, (expr,))

    def get_all_records(self) -> dict[refs.VGPUTypeRef, VGPUTypeRecord]:
        """All objects with their records."""
        return self._client.invoke(m.get_all_records, ())

    def get_all_records_where(self, expr: str) -> dict[refs.VGPUTypeRef, VGPUTypeRecord]:
        """All objects, with their records, for which the filter holds."""
        return self._client.invoke(m.get_all_records_where, (expr,))
