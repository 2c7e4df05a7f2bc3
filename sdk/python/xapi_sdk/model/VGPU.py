# Written by codegen from idl/; change the IDL, not this file.
"""The record of VGPU, and what clients know of its messages."""

from __future__ import annotations

from typing import ClassVar

from xapi_sdk import refs
from xapi_sdk.method import Method
from xapi_sdk.record import Record
from xapi_sdk.unset import null
from xapi_sdk.values import (
    identity,
    map_of,
    void,
)


class VGPURecord(Record):
    """A virtual graphics device of a VM, a share of a physical GPU or a whole one."""

    api_class: ClassVar[str] = "VGPU"
    GPU_group: refs.GPUGroupRef
    """GPU group that supplies the physical GPU."""
    PCI: refs.PCIRef
    """PCI device handed to the VM, for types that use pass-through or SR-IOV; null otherwise.
    """
    VM: refs.VMRef
    """VM that owns the device."""
    compatibility_metadata: dict[str, str]
    """Facts the driver needs to judge whether the VM can migrate to another GPU."""
    currently_attached: bool
    """True if the device is attached to the running VM."""
    device: str
    """Position of the device in the VM, a number from 0 as text."""
    extra_args: str
    """Further arguments for the device model of the virtual GPU."""
    other_config: dict[str, str]
    """Free-form settings of clients and tools."""
    resident_on: refs.PGPURef
    """Physical GPU the device runs on; null while the VM is not running."""
    scheduled_to_be_resident_on: refs.PGPURef
    """Physical GPU reserved while the VM starts or migrates; null otherwise."""
    type: refs.VGPUTypeRef
    """Type of virtual GPU."""
    uuid: str
    """Unique identifier of the device."""

    _decoders = {}
    _unset = {
        "GPU_group": null,
        "PCI": null,
        "VM": null,
        "compatibility_metadata": dict,
        "currently_attached": bool,
        "device": str,
        "extra_args": str,
        "other_config": dict,
        "resident_on": null,
        "scheduled_to_be_resident_on": null,
        "type": null,
        "uuid": str,
    }


_vgpu_ref_to_vgpu_record_map = map_of(identity, VGPURecord.decode)

atomic_set_resident_on: Method[None] = Method("VGPU.atomic_set_resident_on", void)
create: Method[refs.VGPURef] = Method(
    "VGPU.create",
    identity,
    defaults=(
        "0",
        {},
        refs.VGPUTypeRef("OpaqueRef:NULL"),
    ),
)
destroy: Method[None] = Method("VGPU.destroy", void)
get_GPU_group: Method[refs.GPUGroupRef] = Method("VGPU.get_GPU_group", identity, safe=True)
get_PCI: Method[refs.PCIRef] = Method("VGPU.get_PCI", identity, safe=True)
get_VM: Method[refs.VMRef] = Method("VGPU.get_VM", identity, safe=True)
get_compatibility_metadata: Method[dict[str, str]] = Method(
    "VGPU.get_compatibility_metadata", identity, safe=True
)
get_currently_attached: Method[bool] = Method("VGPU.get_currently_attached", identity, safe=True)
get_device: Method[str] = Method("VGPU.get_device", identity, safe=True)
get_extra_args: Method[str] = Method("VGPU.get_extra_args", identity, safe=True)
set_extra_args: Method[None] = Method("VGPU.set_extra_args", void)
get_other_config: Method[dict[str, str]] = Method("VGPU.get_other_config", identity, safe=True)
set_other_config: Method[None] = Method("VGPU.set_other_config", void)
add_to_other_config: Method[None] = Method("VGPU.add_to_other_config", void)
remove_from_other_config: Method[None] = Method("VGPU.remove_from_other_config", void)
get_resident_on: Method[refs.PGPURef] = Method("VGPU.get_resident_on", identity, safe=True)
get_scheduled_to_be_resident_on: Method[refs.PGPURef] = Method(
    "VGPU.get_scheduled_to_be_resident_on", identity, safe=True
)
get_type: Method[refs.VGPUTypeRef] = Method("VGPU.get_type", identity, safe=True)
get_uuid: Method[str] = Method("VGPU.get_uuid", identity, safe=True)
get_by_uuid: Method[refs.VGPURef] = Method("VGPU.get_by_uuid", identity, safe=True)
get_record: Method[VGPURecord] = Method("VGPU.get_record", VGPURecord.decode, safe=True)
get_all: Method[list[refs.VGPURef]] = Method("VGPU.get_all", identity, safe=True)
get_all_where: Method[list[refs.VGPURef]] = Method("VGPU.get_all_where", identity, safe=True)
get_all_records: Method[dict[refs.VGPURef, VGPURecord]] = Method(
    "VGPU.get_all_records", _vgpu_ref_to_vgpu_record_map, safe=True
)
get_all_records_where: Method[dict[refs.VGPURef, VGPURecord]] = Method(
    "VGPU.get_all_records_where", _vgpu_ref_to_vgpu_record_map, safe=True
)
