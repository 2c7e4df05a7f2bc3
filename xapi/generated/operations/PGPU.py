# Written by codegen from idl/; change the IDL, not this file.
"""Interface of the operations of PGPU."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from xapi.generated.errors import NotImplemented as NotImplementedMessage

if TYPE_CHECKING:
    from xapi.generated import enums, refs

CallT = TypeVar("CallT")


class PGPUOperations(Generic[CallT]):
    """What PGPU messages do. A physical GPU of a host."""

    async def add_enabled_VGPU_types(
        self, call: CallT, ref: refs.PGPURef, value: refs.VGPU_typeRef
    ) -> None:
        """Enables one type on the GPU; it must be a supported one."""
        raise NotImplementedMessage("PGPU.add_enabled_VGPU_types")

    async def disable_dom0_access(self, call: CallT, ref: refs.PGPURef) -> enums.PCIDom0Access:
        """Deprecated; takes the GPU from the control domain, from the next host boot. Returns
        the new state.
        """
        raise NotImplementedMessage("PGPU.disable_dom0_access")

    async def enable_dom0_access(self, call: CallT, ref: refs.PGPURef) -> enums.PCIDom0Access:
        """Deprecated; gives the GPU back to the control domain, from the next host boot.
        Returns the new state.
        """
        raise NotImplementedMessage("PGPU.enable_dom0_access")

    async def get_remaining_capacity(
        self, call: CallT, ref: refs.PGPURef, vgpu_type: refs.VGPU_typeRef
    ) -> int:
        """Returns how many more virtual GPUs of the type fit on the GPU now."""
        raise NotImplementedMessage("PGPU.get_remaining_capacity")

    async def remove_enabled_VGPU_types(
        self, call: CallT, ref: refs.PGPURef, value: refs.VGPU_typeRef
    ) -> None:
        """Disables one type on the GPU; refused while a virtual GPU of it runs there."""
        raise NotImplementedMessage("PGPU.remove_enabled_VGPU_types")

    async def set_GPU_group(self, call: CallT, ref: refs.PGPURef, value: refs.GPU_groupRef) -> None:
        """Moves the GPU to another GPU group of the same kind; refused while virtual GPUs run
        on it.
        """
        raise NotImplementedMessage("PGPU.set_GPU_group")

    async def set_enabled_VGPU_types(
        self, call: CallT, ref: refs.PGPURef, value: tuple[refs.VGPU_typeRef, ...]
    ) -> None:
        """Replaces the set of enabled types; all must be supported, and types in use must stay."""
        raise NotImplementedMessage("PGPU.set_enabled_VGPU_types")
