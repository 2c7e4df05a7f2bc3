# Written by codegen from idl/; change the IDL, not this file.
"""Messages of VGPU."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xapi_sdk import refs
from xapi_sdk.method import AsyncInvoker, AsyncTaskInvoker
from xapi_sdk.model import VGPU as m

if TYPE_CHECKING:
    from xapi_sdk.aio.task import AsyncTask
    from xapi_sdk.model.VGPU import VGPURecord


class AsyncVGPUCalls:
    """A virtual graphics device of a VM, a share of a physical GPU or a whole one."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncInvoker) -> None:
        self._client = client

    async def atomic_set_resident_on(self, ref: refs.VGPURef, value: refs.PGPURef) -> None:
        """Sets the physical GPU and drops the reservation in one step; for pool members only.

        value: Physical GPU.
        """
        return await self._client.invoke(m.atomic_set_resident_on, (ref, value))

    async def create(
        self,
        VM: refs.VMRef,
        GPU_group: refs.GPUGroupRef,
        device: str = "0",
        other_config: dict[str, str] | None = None,
        type: refs.VGPUTypeRef = refs.VGPUTypeRef("OpaqueRef:NULL"),
    ) -> refs.VGPURef:
        """Creates a virtual GPU for a halted VM and returns it; a null type means pass-through
        of a whole GPU.

        GPU_group: Group that supplies the GPU.
        device: Position as text.
        type: Type of virtual GPU; null for pass-through. Since vgpu-tech-preview.
        """
        return await self._client.invoke(
            m.create, (VM, GPU_group, device, {} if other_config is None else other_config, type)
        )

    async def destroy(self, ref: refs.VGPURef) -> None:
        """Deletes the virtual GPU; the VM must be halted."""
        return await self._client.invoke(m.destroy, (ref,))

    async def get_GPU_group(self, ref: refs.VGPURef) -> refs.GPUGroupRef:
        """Read GPU_group: GPU group that supplies the physical GPU."""
        return await self._client.invoke(m.get_GPU_group, (ref,))

    async def get_PCI(self, ref: refs.VGPURef) -> refs.PCIRef:
        """Read PCI: PCI device handed to the VM, for types that use pass-through or SR-IOV;
        null otherwise.
        """
        return await self._client.invoke(m.get_PCI, (ref,))

    async def get_VM(self, ref: refs.VGPURef) -> refs.VMRef:
        """Read VM: VM that owns the device."""
        return await self._client.invoke(m.get_VM, (ref,))

    async def get_compatibility_metadata(self, ref: refs.VGPURef) -> dict[str, str]:
        """Read compatibility_metadata: Facts the driver needs to judge whether the VM can
        migrate to another GPU.
        """
        return await self._client.invoke(m.get_compatibility_metadata, (ref,))

    async def get_currently_attached(self, ref: refs.VGPURef) -> bool:
        """Read currently_attached: True if the device is attached to the running VM."""
        return await self._client.invoke(m.get_currently_attached, (ref,))

    async def get_device(self, ref: refs.VGPURef) -> str:
        """Read device: Position of the device in the VM, a number from 0 as text."""
        return await self._client.invoke(m.get_device, (ref,))

    async def get_extra_args(self, ref: refs.VGPURef) -> str:
        """Read extra_args: Further arguments for the device model of the virtual GPU."""
        return await self._client.invoke(m.get_extra_args, (ref,))

    async def set_extra_args(self, ref: refs.VGPURef, value: str) -> None:
        """Set extra_args: Further arguments for the device model of the virtual GPU."""
        return await self._client.invoke(m.set_extra_args, (ref, value))

    async def get_other_config(self, ref: refs.VGPURef) -> dict[str, str]:
        """Read other_config: Free-form settings of clients and tools."""
        return await self._client.invoke(m.get_other_config, (ref,))

    async def set_other_config(self, ref: refs.VGPURef, value: dict[str, str]) -> None:
        """Set other_config: Free-form settings of clients and tools."""
        return await self._client.invoke(m.set_other_config, (ref, value))

    async def add_to_other_config(self, ref: refs.VGPURef, key: str, value: str) -> None:
        """Add a key and its value to other_config."""
        return await self._client.invoke(m.add_to_other_config, (ref, key, value))

    async def remove_from_other_config(self, ref: refs.VGPURef, key: str) -> None:
        """Remove a key from other_config; a key that is not there is no error."""
        return await self._client.invoke(m.remove_from_other_config, (ref, key))

    async def get_resident_on(self, ref: refs.VGPURef) -> refs.PGPURef:
        """Read resident_on: Physical GPU the device runs on; null while the VM is not running."""
        return await self._client.invoke(m.get_resident_on, (ref,))

    async def get_scheduled_to_be_resident_on(self, ref: refs.VGPURef) -> refs.PGPURef:
        """Read scheduled_to_be_resident_on: Physical GPU reserved while the VM starts or
        migrates; null otherwise.
        """
        return await self._client.invoke(m.get_scheduled_to_be_resident_on, (ref,))

    async def get_type(self, ref: refs.VGPURef) -> refs.VGPUTypeRef:
        """Read type: Type of virtual GPU."""
        return await self._client.invoke(m.get_type, (ref,))

    async def get_uuid(self, ref: refs.VGPURef) -> str:
        """Read uuid: Unique identifier of the device."""
        return await self._client.invoke(m.get_uuid, (ref,))

    async def get_by_uuid(self, uuid: str) -> refs.VGPURef:
        """The object with this uuid."""
        return await self._client.invoke(m.get_by_uuid, (uuid,))

    async def get_record(self, ref: refs.VGPURef) -> VGPURecord:
        """All visible fields of the object."""
        return await self._client.invoke(m.get_record, (ref,))

    async def get_all(self) -> list[refs.VGPURef]:
        """All objects."""
        return await self._client.invoke(m.get_all, ())

    async def get_all_where(self, expr: str) -> list[refs.VGPURef]:
        """All objects for which the filter expression holds."""
        return await self._client.invoke(m.get_all_where, (expr,))

    async def get_all_records(self) -> dict[refs.VGPURef, VGPURecord]:
        """All objects with their records."""
        return await self._client.invoke(m.get_all_records, ())

    async def get_all_records_where(self, expr: str) -> dict[refs.VGPURef, VGPURecord]:
        """All objects, with their records, for which the filter holds."""
        return await self._client.invoke(m.get_all_records_where, (expr,))


class AsyncVGPUTasks:
    """Messages of VGPU as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncTaskInvoker) -> None:
        self._client = client

    async def atomic_set_resident_on(
        self, ref: refs.VGPURef, value: refs.PGPURef
    ) -> AsyncTask[None]:
        """Sets the physical GPU and drops the reservation in one step; for pool members only.

        value: Physical GPU.
        """
        return await self._client.start(m.atomic_set_resident_on, (ref, value))

    async def create(
        self,
        VM: refs.VMRef,
        GPU_group: refs.GPUGroupRef,
        device: str = "0",
        other_config: dict[str, str] | None = None,
        type: refs.VGPUTypeRef = refs.VGPUTypeRef("OpaqueRef:NULL"),
    ) -> AsyncTask[refs.VGPURef]:
        """Creates a virtual GPU for a halted VM and returns it; a null type means pass-through
        of a whole GPU.

        GPU_group: Group that supplies the GPU.
        device: Position as text.
        type: Type of virtual GPU; null for pass-through. Since vgpu-tech-preview.
        """
        return await self._client.start(
            m.create, (VM, GPU_group, device, {} if other_config is None else other_config, type)
        )

    async def destroy(self, ref: refs.VGPURef) -> AsyncTask[None]:
        """Deletes the virtual GPU; the VM must be halted."""
        return await self._client.start(m.destroy, (ref,))
