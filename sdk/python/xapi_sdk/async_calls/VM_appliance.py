# Written by codegen from idl/; change the IDL, not this file.
"""Messages of VM_appliance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xapi_sdk import enums, refs
from xapi_sdk.method import AsyncInvoker, AsyncTaskInvoker
from xapi_sdk.model import VM_appliance as m

if TYPE_CHECKING:
    from xapi_sdk.aio.task import AsyncTask
    from xapi_sdk.model.VM_appliance import VMApplianceRecord


class AsyncVMApplianceCalls:
    """A set of VMs started, stopped and recovered as one, in the order given by their order and
    delay fields.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncInvoker) -> None:
        self._client = client

    async def assert_can_be_recovered(
        self, ref: refs.VMApplianceRef, session_to: refs.SessionRef
    ) -> None:
        """Fails with VM_REQUIRES_SR if the receiving pool lacks an SR with disks of one of the
        VMs.

        session_to: Session on the receiving pool.
        Errors: VM_REQUIRES_SR.
        """
        return await self._client.invoke(m.assert_can_be_recovered, (ref, session_to))

    async def clean_shutdown(self, ref: refs.VMApplianceRef) -> None:
        """Shuts all running VMs down cleanly in reverse order; OPERATION_PARTIALLY_FAILED names
        those that failed.

        Errors: OPERATION_PARTIALLY_FAILED.
        """
        return await self._client.invoke(m.clean_shutdown, (ref,))

    async def get_SRs_required_for_recovery(
        self, ref: refs.VMApplianceRef, session_to: refs.SessionRef
    ) -> list[refs.SRRef]:
        """Lists the SRs that must be present in the receiving pool to recover all VMs.

        session_to: Session on the receiving pool.
        """
        return await self._client.invoke(m.get_SRs_required_for_recovery, (ref, session_to))

    async def hard_shutdown(self, ref: refs.VMApplianceRef) -> None:
        """Stops all VMs at once in reverse order; OPERATION_PARTIALLY_FAILED names those that
        failed.

        Errors: OPERATION_PARTIALLY_FAILED.
        """
        return await self._client.invoke(m.hard_shutdown, (ref,))

    async def recover(
        self, ref: refs.VMApplianceRef, session_to: refs.SessionRef, force: bool
    ) -> None:
        """Recovers all VMs and the appliance itself into the pool of the given session.

        session_to: Session on the receiving pool.
        force: True to recover even where newer copies of the VMs exist.
        Errors: VM_REQUIRES_SR.
        """
        return await self._client.invoke(m.recover, (ref, session_to, force))

    async def shutdown(self, ref: refs.VMApplianceRef) -> None:
        """Shuts all VMs down cleanly, each one hard if that fails; OPERATION_PARTIALLY_FAILED
        names those that failed.

        Errors: OPERATION_PARTIALLY_FAILED.
        """
        return await self._client.invoke(m.shutdown, (ref,))

    async def start(self, ref: refs.VMApplianceRef, paused: bool) -> None:
        """Starts all halted VMs in order with their delays; OPERATION_PARTIALLY_FAILED names
        those that failed.

        paused: True to leave every VM paused.
        Errors: OPERATION_PARTIALLY_FAILED.
        """
        return await self._client.invoke(m.start, (ref, paused))

    async def get_VMs(self, ref: refs.VMApplianceRef) -> list[refs.VMRef]:
        """Read VMs: VMs in the appliance."""
        return await self._client.invoke(m.get_VMs, (ref,))

    async def get_allowed_operations(
        self, ref: refs.VMApplianceRef
    ) -> list[enums.VMApplianceOperation]:
        """Read allowed_operations: Operations that would be accepted at present; advisory."""
        return await self._client.invoke(m.get_allowed_operations, (ref,))

    async def get_current_operations(
        self, ref: refs.VMApplianceRef
    ) -> dict[str, enums.VMApplianceOperation]:
        """Read current_operations: Operations in progress on the appliance, by reference of
        their task.
        """
        return await self._client.invoke(m.get_current_operations, (ref,))

    async def get_name_description(self, ref: refs.VMApplianceRef) -> str:
        """Read name_description: Free text describing the appliance."""
        return await self._client.invoke(m.get_name_description, (ref,))

    async def set_name_description(self, ref: refs.VMApplianceRef, value: str) -> None:
        """Set name_description: Free text describing the appliance."""
        return await self._client.invoke(m.set_name_description, (ref, value))

    async def get_name_label(self, ref: refs.VMApplianceRef) -> str:
        """Read name_label: Name of the appliance; need not be unique."""
        return await self._client.invoke(m.get_name_label, (ref,))

    async def set_name_label(self, ref: refs.VMApplianceRef, value: str) -> None:
        """Set name_label: Name of the appliance; need not be unique."""
        return await self._client.invoke(m.set_name_label, (ref, value))

    async def get_uuid(self, ref: refs.VMApplianceRef) -> str:
        """Read uuid: Unique identifier of the appliance."""
        return await self._client.invoke(m.get_uuid, (ref,))

    async def create(
        self, *, name_description: str = "", name_label: str = ""
    ) -> refs.VMApplianceRef:
        """Make a VM_appliance object from its record.

        name_description: Free text describing the appliance.
        name_label: Name of the appliance; need not be unique.
        """
        return await self._client.invoke(
            m.create, ({"name_description": name_description, "name_label": name_label},)
        )

    async def destroy(self, ref: refs.VMApplianceRef) -> None:
        """Destroy the VM_appliance object."""
        return await self._client.invoke(m.destroy, (ref,))

    async def get_by_uuid(self, uuid: str) -> refs.VMApplianceRef:
        """The object with this uuid."""
        return await self._client.invoke(m.get_by_uuid, (uuid,))

    async def get_record(self, ref: refs.VMApplianceRef) -> VMApplianceRecord:
        """All visible fields of the object."""
        return await self._client.invoke(m.get_record, (ref,))

    async def get_by_name_label(self, label: str) -> list[refs.VMApplianceRef]:
        """All objects with this name."""
        return await self._client.invoke(m.get_by_name_label, (label,))

    async def get_all(self) -> list[refs.VMApplianceRef]:
        """All objects."""
        return await self._client.invoke(m.get_all, ())

    async def get_all_where(self, expr: str) -> list[refs.VMApplianceRef]:
        """All objects for which the filter expression holds."""
        return await self._client.invoke(m.get_all_where, (expr,))

    async def get_all_records(self) -> dict[refs.VMApplianceRef, VMApplianceRecord]:
        """All objects with their records."""
        return await self._client.invoke(m.get_all_records, ())

    async def get_all_records_where(
        self, expr: str
    ) -> dict[refs.VMApplianceRef, VMApplianceRecord]:
        """All objects, with their records, for which the filter holds."""
        return await self._client.invoke(m.get_all_records_where, (expr,))


class AsyncVMApplianceTasks:
    """Messages of VM_appliance as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncTaskInvoker) -> None:
        self._client = client

    async def assert_can_be_recovered(
        self, ref: refs.VMApplianceRef, session_to: refs.SessionRef
    ) -> AsyncTask[None]:
        """Fails with VM_REQUIRES_SR if the receiving pool lacks an SR with disks of one of the
        VMs.

        session_to: Session on the receiving pool.
        Errors: VM_REQUIRES_SR.
        """
        return await self._client.start(m.assert_can_be_recovered, (ref, session_to))

    async def clean_shutdown(self, ref: refs.VMApplianceRef) -> AsyncTask[None]:
        """Shuts all running VMs down cleanly in reverse order; OPERATION_PARTIALLY_FAILED names
        those that failed.

        Errors: OPERATION_PARTIALLY_FAILED.
        """
        return await self._client.start(m.clean_shutdown, (ref,))

    async def get_SRs_required_for_recovery(
        self, ref: refs.VMApplianceRef, session_to: refs.SessionRef
    ) -> AsyncTask[list[refs.SRRef]]:
        """Lists the SRs that must be present in the receiving pool to recover all VMs.

        session_to: Session on the receiving pool.
        """
        return await self._client.start(m.get_SRs_required_for_recovery, (ref, session_to))

    async def hard_shutdown(self, ref: refs.VMApplianceRef) -> AsyncTask[None]:
        """Stops all VMs at once in reverse order; OPERATION_PARTIALLY_FAILED names those that
        failed.

        Errors: OPERATION_PARTIALLY_FAILED.
        """
        return await self._client.start(m.hard_shutdown, (ref,))

    async def recover(
        self, ref: refs.VMApplianceRef, session_to: refs.SessionRef, force: bool
    ) -> AsyncTask[None]:
        """Recovers all VMs and the appliance itself into the pool of the given session.

        session_to: Session on the receiving pool.
        force: True to recover even where newer copies of the VMs exist.
        Errors: VM_REQUIRES_SR.
        """
        return await self._client.start(m.recover, (ref, session_to, force))

    async def shutdown(self, ref: refs.VMApplianceRef) -> AsyncTask[None]:
        """Shuts all VMs down cleanly, each one hard if that fails; OPERATION_PARTIALLY_FAILED
        names those that failed.

        Errors: OPERATION_PARTIALLY_FAILED.
        """
        return await self._client.start(m.shutdown, (ref,))

    async def start(self, ref: refs.VMApplianceRef, paused: bool) -> AsyncTask[None]:
        """Starts all halted VMs in order with their delays; OPERATION_PARTIALLY_FAILED names
        those that failed.

        paused: True to leave every VM paused.
        Errors: OPERATION_PARTIALLY_FAILED.
        """
        return await self._client.start(m.start, (ref, paused))

    async def create(
        self, *, name_description: str = "", name_label: str = ""
    ) -> AsyncTask[refs.VMApplianceRef]:
        """Make a VM_appliance object from its record.

        name_description: Free text describing the appliance.
        name_label: Name of the appliance; need not be unique.
        """
        return await self._client.start(
            m.create, ({"name_description": name_description, "name_label": name_label},)
        )

    async def destroy(self, ref: refs.VMApplianceRef) -> AsyncTask[None]:
        """Destroy the VM_appliance object."""
        return await self._client.start(m.destroy, (ref,))
