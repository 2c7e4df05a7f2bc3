# Written by codegen from idl/; change the IDL, not this file.
"""Messages of PGPU."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xapi_sdk import enums, refs
from xapi_sdk.method import AsyncInvoker, AsyncTaskInvoker
from xapi_sdk.model import PGPU as m

if TYPE_CHECKING:
    from xapi_sdk.aio.task import AsyncTask
    from xapi_sdk.model.PGPU import PGPURecord


class AsyncPGPUCalls:
    """A physical GPU of a host."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncInvoker) -> None:
        self._client = client

    async def add_enabled_VGPU_types(self, ref: refs.PGPURef, value: refs.VGPUTypeRef) -> None:
        """Enables one type on the GPU; it must be a supported one."""
        return await self._client.invoke(m.add_enabled_VGPU_types, (ref, value))

    async def disable_dom0_access(self, ref: refs.PGPURef) -> enums.PCIDom0Access:
        """Deprecated; takes the GPU from the control domain, from the next host boot. Returns
        the new state. Deprecated since 24.14.0.
        """
        return await self._client.invoke(m.disable_dom0_access, (ref,))

    async def enable_dom0_access(self, ref: refs.PGPURef) -> enums.PCIDom0Access:
        """Deprecated; gives the GPU back to the control domain, from the next host boot.
        Returns the new state. Deprecated since 24.14.0.
        """
        return await self._client.invoke(m.enable_dom0_access, (ref,))

    async def get_remaining_capacity(self, ref: refs.PGPURef, vgpu_type: refs.VGPUTypeRef) -> int:
        """Returns how many more virtual GPUs of the type fit on the GPU now."""
        return await self._client.invoke(m.get_remaining_capacity, (ref, vgpu_type))

    async def remove_enabled_VGPU_types(self, ref: refs.PGPURef, value: refs.VGPUTypeRef) -> None:
        """Disables one type on the GPU; refused while a virtual GPU of it runs there."""
        return await self._client.invoke(m.remove_enabled_VGPU_types, (ref, value))

    async def set_GPU_group(self, ref: refs.PGPURef, value: refs.GPUGroupRef) -> None:
        """Moves the GPU to another GPU group of the same kind; refused while virtual GPUs run
        on it.
        """
        return await self._client.invoke(m.set_GPU_group, (ref, value))

    async def set_enabled_VGPU_types(
        self, ref: refs.PGPURef, value: list[refs.VGPUTypeRef]
    ) -> None:
        """Replaces the set of enabled types; all must be supported, and types in use must stay."""
        return await self._client.invoke(m.set_enabled_VGPU_types, (ref, value))

    async def get_GPU_group(self, ref: refs.PGPURef) -> refs.GPUGroupRef:
        """Read GPU_group: GPU group the GPU is in."""
        return await self._client.invoke(m.get_GPU_group, (ref,))

    async def get_PCI(self, ref: refs.PGPURef) -> refs.PCIRef:
        """Read PCI: PCI device of the GPU."""
        return await self._client.invoke(m.get_PCI, (ref,))

    async def get_compatibility_metadata(self, ref: refs.PGPURef) -> dict[str, str]:
        """Read compatibility_metadata: Facts the driver needs to judge migration of virtual
        GPUs to and from the GPU.
        """
        return await self._client.invoke(m.get_compatibility_metadata, (ref,))

    async def get_dom0_access(self, ref: refs.PGPURef) -> enums.PCIDom0Access:
        """Read dom0_access: Deprecated; whether the control domain may use the GPU. See
        PCI.get_dom0_access_status. Deprecated since 24.14.0.
        """
        return await self._client.invoke(m.get_dom0_access, (ref,))

    async def get_enabled_VGPU_types(self, ref: refs.PGPURef) -> list[refs.VGPUTypeRef]:
        """Read enabled_VGPU_types: Types of virtual GPU that may be placed on the GPU."""
        return await self._client.invoke(m.get_enabled_VGPU_types, (ref,))

    async def get_host(self, ref: refs.PGPURef) -> refs.HostRef:
        """Read host: Host that has the GPU."""
        return await self._client.invoke(m.get_host, (ref,))

    async def get_is_system_display_device(self, ref: refs.PGPURef) -> bool:
        """Read is_system_display_device: True if the host's own display uses the GPU."""
        return await self._client.invoke(m.get_is_system_display_device, (ref,))

    async def get_other_config(self, ref: refs.PGPURef) -> dict[str, str]:
        """Read other_config: Free-form settings of clients and tools."""
        return await self._client.invoke(m.get_other_config, (ref,))

    async def set_other_config(self, ref: refs.PGPURef, value: dict[str, str]) -> None:
        """Set other_config: Free-form settings of clients and tools."""
        return await self._client.invoke(m.set_other_config, (ref, value))

    async def add_to_other_config(self, ref: refs.PGPURef, key: str, value: str) -> None:
        """Add a key and its value to other_config."""
        return await self._client.invoke(m.add_to_other_config, (ref, key, value))

    async def remove_from_other_config(self, ref: refs.PGPURef, key: str) -> None:
        """Remove a key from other_config; a key that is not there is no error."""
        return await self._client.invoke(m.remove_from_other_config, (ref, key))

    async def get_resident_VGPUs(self, ref: refs.PGPURef) -> list[refs.VGPURef]:
        """Read resident_VGPUs: Virtual GPUs that run on the GPU."""
        return await self._client.invoke(m.get_resident_VGPUs, (ref,))

    async def get_supported_VGPU_max_capacities(
        self, ref: refs.PGPURef
    ) -> dict[refs.VGPUTypeRef, int]:
        """Read supported_VGPU_max_capacities: How many virtual GPUs of each type the GPU can
        hold when used for that type alone.
        """
        return await self._client.invoke(m.get_supported_VGPU_max_capacities, (ref,))

    async def get_supported_VGPU_types(self, ref: refs.PGPURef) -> list[refs.VGPUTypeRef]:
        """Read supported_VGPU_types: Types of virtual GPU the GPU can offer."""
        return await self._client.invoke(m.get_supported_VGPU_types, (ref,))

    async def get_uuid(self, ref: refs.PGPURef) -> str:
        """Read uuid: Unique identifier of the GPU."""
        return await self._client.invoke(m.get_uuid, (ref,))

    async def get_by_uuid(self, uuid: str) -> refs.PGPURef:
        """The object with this uuid."""
        return await self._client.invoke(m.get_by_uuid, (uuid,))

    async def get_record(self, ref: refs.PGPURef) -> PGPURecord:
        """All visible fields of the object."""
        return await self._client.invoke(m.get_record, (ref,))

    async def get_all(self) -> list[refs.PGPURef]:
        """All objects."""
        return await self._client.invoke(m.get_all, ())

    async def get_all_where(self, expr: str) -> list[refs.PGPURef]:
        """All objects for which the filter expression holds."""
        return await self._client.invoke(m.get_all_where, (expr,))

    async def get_all_records(self) -> dict[refs.PGPURef, PGPURecord]:
        """All objects with their records."""
        return await self._client.invoke(m.get_all_records, ())

    async def get_all_records_where(self, expr: str) -> dict[refs.PGPURef, PGPURecord]:
        """All objects, with their records, for which the filter holds."""
        return await self._client.invoke(m.get_all_records_where, (expr,))


class AsyncPGPUTasks:
    """Messages of PGPU as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncTaskInvoker) -> None:
        self._client = client

    async def add_enabled_VGPU_types(
        self, ref: refs.PGPURef, value: refs.VGPUTypeRef
    ) -> AsyncTask[None]:
        """Enables one type on the GPU; it must be a supported one."""
        return await self._client.start(m.add_enabled_VGPU_types, (ref, value))

    async def disable_dom0_access(self, ref: refs.PGPURef) -> AsyncTask[enums.PCIDom0Access]:
        """Deprecated; takes the GPU from the control domain, from the next host boot. Returns
        the new state. Deprecated since 24.14.0.
        """
        return await self._client.start(m.disable_dom0_access, (ref,))

    async def enable_dom0_access(self, ref: refs.PGPURef) -> AsyncTask[enums.PCIDom0Access]:
        """Deprecated; gives the GPU back to the control domain, from the next host boot.
        Returns the new state. Deprecated since 24.14.0.
        """
        return await self._client.start(m.enable_dom0_access, (ref,))

    async def get_remaining_capacity(
        self, ref: refs.PGPURef, vgpu_type: refs.VGPUTypeRef
    ) -> AsyncTask[int]:
        """Returns how many more virtual GPUs of the type fit on the GPU now."""
        return await self._client.start(m.get_remaining_capacity, (ref, vgpu_type))

    async def remove_enabled_VGPU_types(
        self, ref: refs.PGPURef, value: refs.VGPUTypeRef
    ) -> AsyncTask[None]:
        """Disables one type on the GPU; refused while a virtual GPU of it runs there."""
        return await self._client.start(m.remove_enabled_VGPU_types, (ref, value))

    async def set_GPU_group(self, ref: refs.PGPURef, value: refs.GPUGroupRef) -> AsyncTask[None]:
        """Moves the GPU to another GPU group of the same kind; refused while virtual GPUs run
        on it.
        """
        return await self._client.start(m.set_GPU_group, (ref, value))

    async def set_enabled_VGPU_types(
        self, ref: refs.PGPURef, value: list[refs.VGPUTypeRef]
    ) -> AsyncTask[None]:
        """Replaces the set of enabled types; all must be supported, and types in use must stay."""
        return await self._client.start(m.set_enabled_VGPU_types, (ref, value))
