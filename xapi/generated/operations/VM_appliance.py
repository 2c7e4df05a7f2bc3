# Written by codegen from idl/; change the IDL, not this file.
"""Interface of the operations of VM_appliance."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypedDict, TypeVar

from xapi.generated.errors import NotImplemented as NotImplementedMessage

if TYPE_CHECKING:
    from xapi.generated import refs

CallT = TypeVar("CallT")


class VM_applianceArgs(TypedDict):
    """Argument of VM_appliance.create, with defaults filled in."""

    name_description: str
    name_label: str


class VM_applianceOperations(Generic[CallT]):
    """What VM_appliance messages do. A set of VMs started, stopped and recovered as one, in the
    order given by their order and delay fields.
    """

    async def assert_can_be_recovered(
        self, call: CallT, ref: refs.VM_applianceRef, session_to: refs.sessionRef
    ) -> None:
        """Fails with VM_REQUIRES_SR if the receiving pool lacks an SR with disks of one of the
        VMs. Errors: VM_REQUIRES_SR.
        """
        raise NotImplementedMessage("VM_appliance.assert_can_be_recovered")

    async def clean_shutdown(self, call: CallT, ref: refs.VM_applianceRef) -> None:
        """Shuts all running VMs down cleanly in reverse order; OPERATION_PARTIALLY_FAILED names
        those that failed. Errors: OPERATION_PARTIALLY_FAILED.
        """
        raise NotImplementedMessage("VM_appliance.clean_shutdown")

    async def get_SRs_required_for_recovery(
        self, call: CallT, ref: refs.VM_applianceRef, session_to: refs.sessionRef
    ) -> tuple[refs.SRRef, ...]:
        """Lists the SRs that must be present in the receiving pool to recover all VMs."""
        raise NotImplementedMessage("VM_appliance.get_SRs_required_for_recovery")

    async def hard_shutdown(self, call: CallT, ref: refs.VM_applianceRef) -> None:
        """Stops all VMs at once in reverse order; OPERATION_PARTIALLY_FAILED names those that
        failed. Errors: OPERATION_PARTIALLY_FAILED.
        """
        raise NotImplementedMessage("VM_appliance.hard_shutdown")

    async def recover(
        self, call: CallT, ref: refs.VM_applianceRef, session_to: refs.sessionRef, force: bool
    ) -> None:
        """Recovers all VMs and the appliance itself into the pool of the given session. Errors:
        VM_REQUIRES_SR.
        """
        raise NotImplementedMessage("VM_appliance.recover")

    async def shutdown(self, call: CallT, ref: refs.VM_applianceRef) -> None:
        """Shuts all VMs down cleanly, each one hard if that fails; OPERATION_PARTIALLY_FAILED
        names those that failed. Errors: OPERATION_PARTIALLY_FAILED.
        """
        raise NotImplementedMessage("VM_appliance.shutdown")

    async def start(self, call: CallT, ref: refs.VM_applianceRef, paused: bool) -> None:
        """Starts all halted VMs in order with their delays; OPERATION_PARTIALLY_FAILED names
        those that failed. Errors: OPERATION_PARTIALLY_FAILED.
        """
        raise NotImplementedMessage("VM_appliance.start")

    async def create(self, call: CallT, args: VM_applianceArgs) -> refs.VM_applianceRef:
        """Make a VM_appliance object from its record."""
        raise NotImplementedMessage("VM_appliance.create")

    async def destroy(self, call: CallT, ref: refs.VM_applianceRef) -> None:
        """Destroy the VM_appliance object."""
        raise NotImplementedMessage("VM_appliance.destroy")
