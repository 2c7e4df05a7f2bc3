# Written by codegen from idl/; change the IDL, not this file.
"""Messages of VGPU."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xapi_sdk import refs
from xapi_sdk.method import Invoker, TaskInvoker
from xapi_sdk.model import VGPU as m

if TYPE_CHECKING:
    from xapi_sdk.model.VGPU import VGPURecord
    from xapi_sdk.task import Task


class VGPUCalls:
    """A virtual graphics device of a VM, a share of a physical GPU or a whole one."""

    __slots__ = ("_client",)

    def __init__(self, client: Invoker) -> None:
        self._client = client

    def atomic_set_resident_on(self, ref: refs.VGPURef, value: refs.PGPURef) -> None:
        """Sets the physical GPU and drops the reservation in one step; for pool members only.

        value: Physical GPU.
        """
        return self._client.invoke(m.atomic_set_resident_on, (ref, value))

    def create(
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
        return self._client.invoke(
            m.create, (VM, GPU_group, device, {} if other_config is None else other_config, type)
        )

    def destroy(self, ref: refs.VGPURef) -> None:
        """Deletes the virtual GPU; the VM must be halted."""
        return self._client.invoke(m.destroy, (ref,))

    def get_GPU_group(self, ref: refs.VGPURef) -> refs.GPUGroupRef:
        """Read GPU_group: GPU group that supplies the physical GPU."""
        return self._client.invoke(m.get_GPU_group, (ref,))

    def get_PCI(self, ref: refs.VGPURef) -> refs.PCIRef:
        """Read PCI: PCI device handed to the VM, for types that use pass-through or SR-IOV;
        null otherwise.
        """
        return self._client.invoke(m.get_PCI, (ref,))

    def get_VM(self, ref: refs.VGPURef) -> refs.VMRef:
        """Read VM: VM that owns the device."""
        return self._client.invoke(m.get_VM, (ref,))

    def get_compatibility_metadata(self, ref: refs.VGPURef) -> dict[str, str]:
        """Read compatibility_metadata: Facts the driver needs to judge whether the VM can
        migrate to another GPU.
        """
        return self._client.invoke(m.get_compatibility_metadata, (ref,))

    def get_currently_attached(self, ref: refs.VGPURef) -> bool:
        """Read currently_attached: True if the device is attached to the running VM."""
        return self._client.invoke(m.get_currently_attached, (ref,))

    def get_device(self, ref: refs.VGPURef) -> str:
        """Read device: Position of the device in the VM, a number from 0 as text."""
        return self._client.invoke(m.get_device, (ref,))

    def get_extra_args(self, ref: refs.VGPURef) -> str:
        """Read extra_args: Further arguments for the device model of the virtual GPU."""
        return self._client.invoke(m.get_extra_args, (ref,))

    def set_extra_args(self, ref: refs.VGPURef, value: str) -> None:
        """Set extra_args: Further arguments for the device model of the virtual GPU."""
        return self._client.invoke(m.set_extra_args, (ref, value))

    def get_other_config(self, ref: refs.VGPURef) -> dict[str, str]:
        """Read other_config: Free-form settings of clients and tools."""
        return self._client.invoke(m.get_other_config, (ref,))

    def set_other_config(self, ref: refs.VGPURef, value: dict[str, str]) -> None:
        """Set other_config: Free-form settings of clients and tools."""
        return self._client.invoke(m.set_other_config, (ref, value))

    def add_to_other_config(self, ref: refs.VGPURef, key: str, value: str) -> None:
        """Add a key and its value to other_config."""
        return self._client.invoke(m.add_to_other_config, (ref, key, value))

    def remove_from_other_config(self, ref: refs.VGPURef, key: str) -> None:
        """Remove a key from other_config; a key that is not there is no error."""
        return self._client.invoke(m.remove_from_other_config, (ref, key))

    def get_resident_on(self, ref: refs.VGPURef) -> refs.PGPURef:
        """Read resident_on: Physical GPU the device runs on; null while the VM is not running."""
        return self._client.invoke(m.get_resident_on, (ref,))

    def get_scheduled_to_be_resident_on(self, ref: refs.VGPURef) -> refs.PGPURef:
        """Read scheduled_to_be_resident_on: Physical GPU reserved while the VM starts or
        migrates; null otherwise.
        """
        return self._client.invoke(m.get_scheduled_to_be_resident_on, (ref,))

    def get_type(self, ref: refs.VGPURef) -> refs.VGPUTypeRef:
        """Read type: Type of virtual GPU."""
        return self._client.invoke(m.get_type, (ref,))

    def get_uuid(self, ref: refs.VGPURef) -> str:
        """Read uuid: Unique identifier of the device."""
        return self._client.invoke(m.get_uuid, (ref,))

    def get_by_uuid(self, uuid: str) -> refs.VGPURef:
        """The object with this uuid."""
        return self._client.invoke(m.get_by_uuid, (uuid,))

    def get_record(self, ref: refs.VGPURef) -> VGPURecord:
        """All visible fields of the object."""
        return self._client.invoke(m.get_record, (ref,))

    def get_all(self) -> list[refs.VGPURef]:
        """All objects."""
        return self._client.invoke(m.get_all, ())

    def get_all_where(self, expr: str) -> list[refs.VGPURef]:
        """All objects for which the filter expression holds."""
        return self._client.invoke(m.get_all_where, (expr,))

    def get_all_records(self) -> dict[refs.VGPURef, VGPURecord]:
        """All objects with their records."""
        return self._client.invoke(m.get_all_records, ())

    def get_all_records_where(self, expr: str) -> dict[refs.VGPURef, VGPURecord]:
        """All objects, with their records, for which the filter holds."""
        return self._client.invoke(m.get_all_records_where, (expr,))


class VGPUTasks:
    """Messages of VGPU as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: TaskInvoker) -> None:
        self._client = client

    def atomic_set_resident_on(self, ref: refs.VGPURef, value: refs.PGPURef) -> Task[None]:
        """Sets the physical GPU and drops the reservation in one step; for pool members only.

        value: Physical GPU.
        """
        return self._client.start(m.atomic_set_resident_on, (ref, value))

    def create(
        self,
        VM: refs.VMRef,
        GPU_group: refs.GPUGroupRef,
        device: str = "0",
        other_config: dict[str, str] | None = None,
        type: refs.VGPUTypeRef = refs.VGPUTypeRef("OpaqueRef:NULL"),
    ) -> Task[refs.VGPURef]:
        """Creates a virtual GPU for a halted VM and returns it; a null type means pass-through
        of a whole GPU.

        GPU_group: Group that supplies the GPU.
        device: Position as text.
        type: Type of virtual GPU; null for pass-through. Since vgpu-tech-preview.
        """
        return self._client.start(
            m.create, (VM, GPU_group, device, {} if other_config is None else other_config, type)
        )

    def destroy(self, ref: refs.VGPURef) -> Task[None]:
        """Deletes the virtual GPU; the VM must be halted."""
        return self._client.start(m.destroy, (ref,))
