# Written by codegen from idl/; change the IDL, not this file.
"""Interface of the operations of VGPU."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Generic, TypeVar

from xapi.generated.errors import NotImplemented as NotImplementedMessage

if TYPE_CHECKING:
    from xapi.generated import refs

CallT = TypeVar("CallT")


class VGPUOperations(Generic[CallT]):
    """What VGPU messages do. A virtual graphics device of a VM, a share of a physical GPU or a
    whole one.
    """

    async def atomic_set_resident_on(
        self, call: CallT, ref: refs.VGPURef, value: refs.PGPURef
    ) -> None:
        """Sets the physical GPU and drops the reservation in one step; for pool members only."""
        raise NotImplementedMessage("VGPU.atomic_set_resident_on")

    async def create(
        self,
        call: CallT,
        VM: refs.VMRef,
        GPU_group: refs.GPU_groupRef,
        device: str,
        other_config: Mapping[str, str],
        type: refs.VGPU_typeRef,
    ) -> refs.VGPURef:
        """Creates a virtual GPU for a halted VM and returns it; a null type means pass-through
        of a whole GPU.
        """
        raise NotImplementedMessage("VGPU.create")

    async def destroy(self, call: CallT, ref: refs.VGPURef) -> None:
        """Deletes the virtual GPU; the VM must be halted."""
        raise NotImplementedMessage("VGPU.destroy")
