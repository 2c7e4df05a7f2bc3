# Written by codegen from idl/; change the IDL, not this file.
"""Interface of the operations of VM_group."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypedDict, TypeVar

from xapi.generated.errors import NotImplemented as NotImplementedMessage

if TYPE_CHECKING:
    from xapi.generated import enums, refs

CallT = TypeVar("CallT")


class VM_groupArgs(TypedDict):
    """Argument of VM_group.create, with defaults filled in."""

    name_description: str
    name_label: str
    placement: enums.PlacementPolicy


class VM_groupOperations(Generic[CallT]):
    """What VM_group messages do. A set of VMs with a common placement rule, used when hosts are
    chosen for them.
    """

    async def create(self, call: CallT, args: VM_groupArgs) -> refs.VM_groupRef:
        """Make a VM_group object from its record."""
        raise NotImplementedMessage("VM_group.create")

    async def destroy(self, call: CallT, ref: refs.VM_groupRef) -> None:
        """Destroy the VM_group object."""
        raise NotImplementedMessage("VM_group.destroy")
