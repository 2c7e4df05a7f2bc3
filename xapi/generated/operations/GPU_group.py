# Written by codegen from idl/; change the IDL, not this file.
"""Interface of the operations of GPU_group."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Generic, TypeVar

from xapi.generated.errors import NotImplemented as NotImplementedMessage

if TYPE_CHECKING:
    from xapi.generated import refs

CallT = TypeVar("CallT")


class GPU_groupOperations(Generic[CallT]):
    """What GPU_group messages do. A group of alike physical GPUs in the pool; a VM asks for a
    virtual GPU of a group.
    """

    async def create(
        self, call: CallT, name_label: str, name_description: str, other_config: Mapping[str, str]
    ) -> refs.GPU_groupRef:
        """Creates an empty GPU group and returns it."""
        raise NotImplementedMessage("GPU_group.create")

    async def destroy(self, call: CallT, ref: refs.GPU_groupRef) -> None:
        """Deletes the group; it must hold no physical and no virtual GPUs."""
        raise NotImplementedMessage("GPU_group.destroy")

    async def get_remaining_capacity(
        self, call: CallT, ref: refs.GPU_groupRef, vgpu_type: refs.VGPU_typeRef
    ) -> int:
        """Returns how many more virtual GPUs of the type fit into the group now."""
        raise NotImplementedMessage("GPU_group.get_remaining_capacity")

    async def update_enabled_VGPU_types(self, call: CallT, ref: refs.GPU_groupRef) -> None:
        """Recomputes the group's enabled types from its GPUs; internal."""
        raise NotImplementedMessage("GPU_group.update_enabled_VGPU_types")

    async def update_supported_VGPU_types(self, call: CallT, ref: refs.GPU_groupRef) -> None:
        """Recomputes the group's supported types from its GPUs; internal."""
        raise NotImplementedMessage("GPU_group.update_supported_VGPU_types")
