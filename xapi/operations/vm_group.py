"""What VM_group messages do: rows that the choice of hosts reads."""

from __future__ import annotations

from xapi.generated import records, refs
from xapi.generated.operations.VM_group import VM_groupArgs, VM_groupOperations
from xapi.operations.context import Call
from xapi.operations.generic import create_row, destroy_row

__all__ = ["VM_group"]


class VM_group(VM_groupOperations[Call]):
    """Pure rows; VMs name their groups, and lose the one that goes."""

    async def create(self, call: Call, args: VM_groupArgs) -> refs.VM_groupRef:
        return refs.VM_groupRef(create_row(call, records.VM_group, args))

    async def destroy(self, call: Call, ref: refs.VM_groupRef) -> None:
        destroy_row(call, records.VM_group, ref)
