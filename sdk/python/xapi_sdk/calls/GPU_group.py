# Written by codegen from idl/; change the IDL, not this file.
"""Messages of GPU_group."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xapi_sdk import enums, refs
from xapi_sdk.method import Invoker, TaskInvoker
from xapi_sdk.model import GPU_group as m

if TYPE_CHECKING:
    from xapi_sdk.model.GPU_group import GPUGroupRecord
    from xapi_sdk.task import Task


class GPUGroupCalls:
    """A group of alike physical GPUs in the pool; a VM asks for a virtual GPU of a group."""

    __slots__ = ("_client",)

    def __init__(self, client: Invoker) -> None:
        self._client = client

    def create(
        self,
        name_label: str = "",
        name_description: str = "",
        other_config: dict[str, str] | None = None,
    ) -> refs.GPUGroupRef:
        """Creates an empty GPU group and returns it."""
        return self._client.invoke(
            m.create, (name_label, name_description, {} if other_config is None else other_config)
        )

    def destroy(self, ref: refs.GPUGroupRef) -> None:
        """Deletes the group; it must hold no physical and no virtual GPUs."""
        return self._client.invoke(m.destroy, (ref,))

    def get_remaining_capacity(self, ref: refs.GPUGroupRef, vgpu_type: refs.VGPUTypeRef) -> int:
        """Returns how many more virtual GPUs of the type fit into the group now."""
        return self._client.invoke(m.get_remaining_capacity, (ref, vgpu_type))

    def update_enabled_VGPU_types(self, ref: refs.GPUGroupRef) -> None:
        """Recomputes the group's enabled types from its GPUs; internal."""
        return self._client.invoke(m.update_enabled_VGPU_types, (ref,))

    def update_supported_VGPU_types(self, ref: refs.GPUGroupRef) -> None:
        """Recomputes the group's supported types from its GPUs; internal."""
        return self._client.invoke(m.update_supported_VGPU_types, (ref,))

    def get_GPU_types(self, ref: refs.GPUGroupRef) -> list[str]:
        """Read GPU_types: Vendor and device identifiers of the GPUs in the group."""
        return self._client.invoke(m.get_GPU_types, (ref,))

    def get_PGPUs(self, ref: refs.GPUGroupRef) -> list[refs.PGPURef]:
        """Read PGPUs: Physical GPUs in the group."""
        return self._client.invoke(m.get_PGPUs, (ref,))

    def get_VGPUs(self, ref: refs.GPUGroupRef) -> list[refs.VGPURef]:
        """Read VGPUs: Virtual GPUs supplied by the group."""
        return self._client.invoke(m.get_VGPUs, (ref,))

    def get_allocation_algorithm(self, ref: refs.GPUGroupRef) -> enums.AllocationAlgorithm:
        """Read allocation_algorithm: How virtual GPUs are placed; depth_first fills one GPU
        before the next, breadth_first spreads them.
        """
        return self._client.invoke(m.get_allocation_algorithm, (ref,))

    def set_allocation_algorithm(
        self, ref: refs.GPUGroupRef, value: enums.AllocationAlgorithm
    ) -> None:
        """Set allocation_algorithm: How virtual GPUs are placed; depth_first fills one GPU
        before the next, breadth_first spreads them.
        """
        return self._client.invoke(m.set_allocation_algorithm, (ref, value))

    def get_enabled_VGPU_types(self, ref: refs.GPUGroupRef) -> list[refs.VGPUTypeRef]:
        """Read enabled_VGPU_types: Types of virtual GPU enabled on at least one GPU of the
        group.
        """
        return self._client.invoke(m.get_enabled_VGPU_types, (ref,))

    def get_name_description(self, ref: refs.GPUGroupRef) -> str:
        """Read name_description: Free text describing the group."""
        return self._client.invoke(m.get_name_description, (ref,))

    def set_name_description(self, ref: refs.GPUGroupRef, value: str) -> None:
        """Set name_description: Free text describing the group."""
        return self._client.invoke(m.set_name_description, (ref, value))

    def get_name_label(self, ref: refs.GPUGroupRef) -> str:
        """Read name_label: Name of the group; need not be unique."""
        return self._client.invoke(m.get_name_label, (ref,))

    def set_name_label(self, ref: refs.GPUGroupRef, value: str) -> None:
        """Set name_label: Name of the group; need not be unique."""
        return self._client.invoke(m.set_name_label, (ref, value))

    def get_other_config(self, ref: refs.GPUGroupRef) -> dict[str, str]:
        """Read other_config: Free-form settings of clients and tools."""
        return self._client.invoke(m.get_other_config, (ref,))

    def set_other_config(self, ref: refs.GPUGroupRef, value: dict[str, str]) -> None:
        """Set other_config: Free-form settings of clients and tools."""
        return self._client.invoke(m.set_other_config, (ref, value))

    def add_to_other_config(self, ref: refs.GPUGroupRef, key: str, value: str) -> None:
        """Add a key and its value to other_config."""
        return self._client.invoke(m.add_to_other_config, (ref, key, value))

    def remove_from_other_config(self, ref: refs.GPUGroupRef, key: str) -> None:
        """Remove a key from other_config; a key that is not there is no error."""
        return self._client.invoke(m.remove_from_other_config, (ref, key))

    def get_supported_VGPU_types(self, ref: refs.GPUGroupRef) -> list[refs.VGPUTypeRef]:
        """Read supported_VGPU_types: Types of virtual GPU at least one GPU of the group can
        offer.
        """
        return self._client.invoke(m.get_supported_VGPU_types, (ref,))

    def get_uuid(self, ref: refs.GPUGroupRef) -> str:
        """Read uuid: Unique identifier of the group."""
        return self._client.invoke(m.get_uuid, (ref,))

    def get_by_uuid(self, uuid: str) -> refs.GPUGroupRef:
        """The object with this uuid."""
        return self._client.invoke(m.get_by_uuid, (uuid,))

    def get_record(self, ref: refs.GPUGroupRef) -> GPUGroupRecord:
        """All visible fields of the object."""
        return self._client.invoke(m.get_record, (ref,))

    def get_by_name_label(self, label: str) -> list[refs.GPUGroupRef]:
        """All objects with this name."""
        return self._client.invoke(m.get_by_name_label, (label,))

    def get_all(self) -> list[refs.GPUGroupRef]:
        """All objects."""
        return self._client.invoke(m.get_all, ())

    def get_all_where(self, expr: str) -> list[refs.GPUGroupRef]:
        """All objects for which the filter expression holds."""
        return self._client.invoke(m.get_all_where, (expr,))

    def get_all_records(self) -> dict[refs.GPUGroupRef, GPUGroupRecord]:
        """All objects with their records."""
        return self._client.invoke(m.get_all_records, ())

    def get_all_records_where(self, expr: str) -> dict[refs.GPUGroupRef, GPUGroupRecord]:
        """All objects, with their records, for which the filter holds."""
        return self._client.invoke(m.get_all_records_where, (expr,))


class GPUGroupTasks:
    """Messages of GPU_group as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: TaskInvoker) -> None:
        self._client = client

    def create(
        self,
        name_label: str = "",
        name_description: str = "",
        other_config: dict[str, str] | None = None,
    ) -> Task[refs.GPUGroupRef]:
        """Creates an empty GPU group and returns it."""
        return self._client.start(
            m.create, (name_label, name_description, {} if other_config is None else other_config)
        )

    def destroy(self, ref: refs.GPUGroupRef) -> Task[None]:
        """Deletes the group; it must hold no physical and no virtual GPUs."""
        return self._client.start(m.destroy, (ref,))

    def get_remaining_capacity(
        self, ref: refs.GPUGroupRef, vgpu_type: refs.VGPUTypeRef
    ) -> Task[int]:
        """Returns how many more virtual GPUs of the type fit into the group now."""
        return self._client.start(m.get_remaining_capacity, (ref, vgpu_type))

    def update_enabled_VGPU_types(self, ref: refs.GPUGroupRef) -> Task[None]:
        """Recomputes the group's enabled types from its GPUs; internal."""
        return self._client.start(m.update_enabled_VGPU_types, (ref,))

    def update_supported_VGPU_types(self, ref: refs.GPUGroupRef) -> Task[None]:
        """Recomputes the group's supported types from its GPUs; internal."""
        return self._client.start(m.update_supported_VGPU_types, (ref,))
