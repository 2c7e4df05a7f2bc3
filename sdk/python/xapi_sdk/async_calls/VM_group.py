# Written by codegen from idl/; change the IDL, not this file.
"""Messages of VM_group."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xapi_sdk import enums, refs
from xapi_sdk.method import AsyncInvoker, AsyncTaskInvoker
from xapi_sdk.model import VM_group as m

if TYPE_CHECKING:
    from xapi_sdk.aio.task import AsyncTask
    from xapi_sdk.model.VM_group import VMGroupRecord


class AsyncVMGroupCalls:
    """A set of VMs with a common placement rule, used when hosts are chosen for them."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncInvoker) -> None:
        self._client = client

    async def get_VMs(self, ref: refs.VMGroupRef) -> list[refs.VMRef]:
        """Read VMs: VMs in the group; written through the VM's groups field. A prototype; it
        may change.
        """
        return await self._client.invoke(m.get_VMs, (ref,))

    async def get_name_description(self, ref: refs.VMGroupRef) -> str:
        """Read name_description: Free text describing the group."""
        return await self._client.invoke(m.get_name_description, (ref,))

    async def set_name_description(self, ref: refs.VMGroupRef, value: str) -> None:
        """Set name_description: Free text describing the group."""
        return await self._client.invoke(m.set_name_description, (ref, value))

    async def get_name_label(self, ref: refs.VMGroupRef) -> str:
        """Read name_label: Name of the group; need not be unique."""
        return await self._client.invoke(m.get_name_label, (ref,))

    async def set_name_label(self, ref: refs.VMGroupRef, value: str) -> None:
        """Set name_label: Name of the group; need not be unique."""
        return await self._client.invoke(m.set_name_label, (ref, value))

    async def get_placement(self, ref: refs.VMGroupRef) -> enums.PlacementPolicy:
        """Read placement: Placement rule; anti_affinity spreads the VMs over hosts as far as
        possible, normal has no effect. A prototype; it may change.
        """
        return await self._client.invoke(m.get_placement, (ref,))

    async def get_uuid(self, ref: refs.VMGroupRef) -> str:
        """Read uuid: Unique identifier of the group."""
        return await self._client.invoke(m.get_uuid, (ref,))

    async def create(
        self,
        *,
        name_description: str = "",
        name_label: str = "",
        placement: enums.PlacementPolicy = enums.PlacementPolicy.normal,
    ) -> refs.VMGroupRef:
        """Make a VM_group object from its record. A prototype; it may change.

        name_description: Free text describing the group.
        name_label: Name of the group; need not be unique.
        placement: Placement rule; anti_affinity spreads the VMs over hosts as far as possible,
            normal has no effect.
        """
        return await self._client.invoke(
            m.create,
            (
                {
                    "name_description": name_description,
                    "name_label": name_label,
                    "placement": placement,
                },
            ),
        )

    async def destroy(self, ref: refs.VMGroupRef) -> None:
        """Destroy the VM_group object. A prototype; it may change."""
        return await self._client.invoke(m.destroy, (ref,))

    async def get_by_uuid(self, uuid: str) -> refs.VMGroupRef:
        """The object with this uuid. A prototype; it may change."""
        return await self._client.invoke(m.get_by_uuid, (uuid,))

    async def get_record(self, ref: refs.VMGroupRef) -> VMGroupRecord:
        """All visible fields of the object. A prototype; it may change."""
        return await self._client.invoke(m.get_record, (ref,))

    async def get_by_name_label(self, label: str) -> list[refs.VMGroupRef]:
        """All objects with this name. A prototype; it may change."""
        return await self._client.invoke(m.get_by_name_label, (label,))

    async def get_all(self) -> list[refs.VMGroupRef]:
        """All objects. A prototype; it may change."""
        return await self._client.invoke(m.get_all, ())

    async def get_all_where(self, expr: str) -> list[refs.VMGroupRef]:
        """All objects for which the filter expression holds. A prototype; it may change."""
        return await self._client.invoke(m.get_all_where, (expr,))

    async def get_all_records(self) -> dict[refs.VMGroupRef, VMGroupRecord]:
        """All objects with their records. A prototype; it may change."""
        return await self._client.invoke(m.get_all_records, ())

    async def get_all_records_where(self, expr: str) -> dict[refs.VMGroupRef, VMGroupRecord]:
        """All objects, with their records, for which the filter holds. A prototype; it may
        change.
        """
        return await self._client.invoke(m.get_all_records_where, (expr,))


class AsyncVMGroupTasks:
    """Messages of VM_group as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncTaskInvoker) -> None:
        self._client = client

    async def create(
        self,
        *,
        name_description: str = "",
        name_label: str = "",
        placement: enums.PlacementPolicy = enums.PlacementPolicy.normal,
    ) -> AsyncTask[refs.VMGroupRef]:
        """Make a VM_group object from its record. A prototype; it may change.

        name_description: Free text describing the group.
        name_label: Name of the group; need not be unique.
        placement: Placement rule; anti_affinity spreads the VMs over hosts as far as possible,
            normal has no effect.
        """
        return await self._client.start(
            m.create,
            (
                {
                    "name_description": name_description,
                    "name_label": name_label,
                    "placement": placement,
                },
            ),
        )

    async def destroy(self, ref: refs.VMGroupRef) -> AsyncTask[None]:
        """Destroy the VM_group object. A prototype; it may change."""
        return await self._client.start(m.destroy, (ref,))
