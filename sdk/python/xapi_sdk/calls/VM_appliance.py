# Written by codegen from idl/; change the IDL, not this file.
"""Messages of VM_appliance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xapi_sdk import enums, refs
from xapi_sdk.method import Invoker, TaskInvoker
from xapi_sdk.model import VM_appliance as m

if TYPE_CHECKING:
    from xapi_sdk.model.VM_appliance import VMApplianceRecord
    from xapi_sdk.task import Task


class VMApplianceCalls:
    """A set of VMs started, stopped and recovered as one, in the order given by their order and
    delay fields.
    """

    __slots__ = ("_client",)

    def __init__(self, client: Invoker) -> None:
        self._client = client

    def assert_can_be_recovered(
        self, ref: refs.VMApplianceRef, session_to: refs.SessionRef
    ) -> None:
        """Fails with VM_REQUIRES_SR if the receiving pool lacks an SR with disks of one of the
        VMs.

        session_to: Session on the receiving pool.
        Errors: VM_REQUIRES_SR.
        """
        return self._client.invoke(m.assert_can_be_recovered, (ref, session_to))

    def clean_shutdown(self, ref: refs.VMApplianceRef) -> None:
        """Shuts all running VMs down cleanly in reverse order; OPERATION_PARTIALLY_FAILED names
        those that failed.

        Errors: OPERATION_PARTIALLY_FAILED.
        """
        return self._client.invoke(m.clean_shutdown, (ref,))

    def get_SRs_required_for_recovery(
        self, ref: refs.VMApplianceRef, session_to: refs.SessionRef
    ) -> list[refs.SRRef]:
        """Lists the SRs that must be present in the receiving pool to recover all VMs.

        session_to: Session on the receiving pool.
        """
        return self._client.invoke(m.get_SRs_required_for_recovery, (ref, session_to))

    def hard_shutdown(self, ref: refs.VMApplianceRef) -> None:
        """Stops all VMs at once in reverse order; OPERATION_PARTIALLY_FAILED names those that
        failed.

        Errors: OPERATION_PARTIALLY_FAILED.
        """
        return self._client.invoke(m.hard_shutdown, (ref,))

    def recover(self, ref: refs.VMApplianceRef, session_to: refs.SessionRef, force: bool) -> None:
        """Recovers all VMs and the appliance itself into the pool of the given session.

        session_to: Session on the receiving pool.
        force: True to recover even where newer copies of the VMs exist.
        Errors: VM_REQUIRES_SR.
        """
        return self._client.invoke(m.recover, (ref, session_to, force))

    def shutdown(self, ref: refs.VMApplianceRef) -> None:
        """Shuts all VMs down cleanly, each one hard if that fails; OPERATION_PARTIALLY_FAILED
        names those that failed.

        Errors: OPERATION_PARTIALLY_FAILED.
        """
        return self._client.invoke(m.shutdown, (ref,))

    def start(self, ref: refs.VMApplianceRef, paused: bool) -> None:
        """Starts all halted VMs in order with their delays; OPERATION_PARTIALLY_FAILED names
        those that failed.

        paused: True to leave every VM paused.
        Errors: OPERATION_PARTIALLY_FAILED.
        """
        return self._client.invoke(m.start, (ref, paused))

    def get_VMs(self, ref: refs.VMApplianceRef) -> list[refs.VMRef]:
        """Read VMs: VMs in the appliance."""
        return self._client.invoke(m.get_VMs, (ref,))

    def get_allowed_operations(self, ref: refs.VMApplianceRef) -> list[enums.VMApplianceOperation]:
        """Read allowed_operations: Operations that would be accepted at present; advisory."""
        return self._client.invoke(m.get_allowed_operations, (ref,))

    def get_current_operations(
        self, ref: refs.VMApplianceRef
    ) -> dict[str, enums.VMApplianceOperation]:
        """Read current_operations: Operations in progress on the appliance, by reference of
        their task.
        """
        return self._client.invoke(m.get_current_operations, (ref,))

    def get_name_description(self, ref: refs.VMApplianceRef) -> str:
        """Read name_description: Free text describing the appliance."""
        return self._client.invoke(m.get_name_description, (ref,))

    def set_name_description(self, ref: refs.VMApplianceRef, value: str) -> None:
        """Set name_description: Free text describing the appliance."""
        return self._client.invoke(m.set_name_description, (ref, value))

    def get_name_label(self, ref: refs.VMApplianceRef) -> str:
        """Read name_label: Name of the appliance; need not be unique."""
        return self._client.invoke(m.get_name_label, (ref,))

    def set_name_label(self, ref: refs.VMApplianceRef, value: str) -> None:
        """Set name_label: Name of the appliance; need not be unique."""
        return self._client.invoke(m.set_name_label, (ref, value))

    def get_uuid(self, ref: refs.VMApplianceRef) -> str:
        """Read uuid: Unique identifier of the appliance."""
        return self._client.invoke(m.get_uuid, (ref,))

    def create(self, *, name_description: str = "", name_label: str = "") -> refs.VMApplianceRef:
        """Make a VM_appliance object from its record.

        name_description: Free text describing the appliance.
        name_label: Name of the appliance; need not be unique.
        """
        return self._client.invoke(
            m.create, ({"name_description": name_description, "name_label": name_label},)
        )

    def destroy(self, ref: refs.VMApplianceRef) -> None:
        """Destroy the VM_appliance object."""
        return self._client.invoke(m.destroy, (ref,))

    def get_by_uuid(self, uuid: str) -> refs.VMApplianceRef:
        """The object with this uuid."""
        return self._client.invoke(m.get_by_uuid, (uuid,))

    def get_record(self, ref: refs.VMApplianceRef) -> VMApplianceRecord:
        """All visible fields of the object."""
        return self._client.invoke(m.get_record, (ref,))

    def get_by_name_label(self, label: str) -> list[refs.VMApplianceRef]:
        """All objects with this name."""
        return self._client.invoke(m.get_by_name_label, (label,))

    def get_all(self) -> list[refs.VMApplianceRef]:
        """All objects."""
        return self._client.invoke(m.get_all, ())

    def get_all_where(self, expr: str) -> list[refs.VMApplianceRef]:
        """All objects for which the filter expression holds."""
        return self._client.invoke(m.get_all_where, (expr,))

    def get_all_records(self) -> dict[refs.VMApplianceRef, VMApplianceRecord]:
        """All objects with their records."""
        return self._client.invoke(m.get_all_records, ())

    def get_all_records_where(self, expr: str) -> dict[refs.VMApplianceRef, VMApplianceRecord]:
        """All objects, with their records, for which the filter holds."""
        return self._client.invoke(m.get_all_records_where, (expr,))


class VMApplianceTasks:
    """Messages of VM_appliance as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: TaskInvoker) -> None:
        self._client = client

    def assert_can_be_recovered(
        self, ref: refs.VMApplianceRef, session_to: refs.SessionRef
    ) -> Task[None]:
        """Fails with VM_REQUIRES_SR if the receiving pool lacks an SR with disks of one of the
        VMs.

        session_to: Session on the receiving pool.
        Errors: VM_REQUIRES_SR.
        """
        return self._client.start(m.assert_can_be_recovered, (ref, session_to))

    def clean_shutdown(self, ref: refs.VMApplianceRef) -> Task[None]:
        """Shuts all running VMs down cleanly in reverse order; OPERATION_PARTIALLY_FAILED names
        those that failed.

        Errors: OPERATION_PARTIALLY_FAILED.
        """
        return self._client.start(m.clean_shutdown, (ref,))

    def get_SRs_required_for_recovery(
        self, ref: refs.VMApplianceRef, session_to: refs.SessionRef
    ) -> Task[list[refs.SRRef]]:
        """Lists the SRs that must be present in the receiving pool to recover all VMs.

        session_to: Session on the receiving pool.
        """
        return self._client.start(m.get_SRs_required_for_recovery, (ref, session_to))

    def hard_shutdown(self, ref: refs.VMApplianceRef) -> Task[None]:
        """Stops all VMs at once in reverse order; OPERATION_PARTIALLY_FAILED names those that
        failed.

        Errors: OPERATION_PARTIALLY_FAILED.
        """
        return self._client.start(m.hard_shutdown, (ref,))

    def recover(
        self, ref: refs.VMApplianceRef, session_to: refs.SessionRef, force: bool
    ) -> Task[None]:
        """Recovers all VMs and the appliance itself into the pool of the given session.

        session_to: Session on the receiving pool.
        force: True to recover even where newer copies of the VMs exist.
        Errors: VM_REQUIRES_SR.
        """
        return self._client.start(m.recover, (ref, session_to, force))

    def shutdown(self, ref: refs.VMApplianceRef) -> Task[None]:
        """Shuts all VMs down cleanly, each one hard if that fails; OPERATION_PARTIALLY_FAILED
        names those that failed.

        Errors: OPERATION_PARTIALLY_FAILED.
        """
        return self._client.start(m.shutdown, (ref,))

    def start(self, ref: refs.VMApplianceRef, paused: bool) -> Task[None]:
        """Starts all halted VMs in order with their delays; OPERATION_PARTIALLY_FAILED names
        those that failed.

        paused: True to leave every VM paused.
        Errors: OPERATION_PARTIALLY_FAILED.
        """
        return self._client.start(m.start, (ref, paused))

    def create(
        self, *, name_description: str = "", name_label: str = ""
    ) -> Task[refs.VMApplianceRef]:
        """Make a VM_appliance object from its record.

        name_description: Free text describing the appliance.
        name_label: Name of the appliance; need not be unique.
        """
        return self._client.start(
            m.create, ({"name_description": name_description, "name_label": name_label},)
        )

    def destroy(self, ref: refs.VMApplianceRef) -> Task[None]:
        """Destroy the VM_appliance object."""
        return self._client.start(m.destroy, (ref,))
