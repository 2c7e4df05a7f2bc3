# Written by codegen from idl/; change the IDL, not this file.
"""Interface of the operations of network_sriov."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from xapi.generated.errors import NotImplemented as NotImplementedMessage

if TYPE_CHECKING:
    from xapi.generated import refs

CallT = TypeVar("CallT")


class network_sriovOperations(Generic[CallT]):
    """What network_sriov messages do. SR-IOV switched on for one physical interface. VMs on the
    logical PIF's network get a virtual function of the card each.
    """

    async def create(
        self, call: CallT, pif: refs.PIFRef, network: refs.networkRef
    ) -> refs.network_sriovRef:
        """Switches SR-IOV on for a capable PIF and creates the logical PIF on the network; the
        network must suit.
        """
        raise NotImplementedMessage("network_sriov.create")

    async def destroy(self, call: CallT, ref: refs.network_sriovRef) -> None:
        """Switches SR-IOV off and removes the logical PIF; it must not be in use."""
        raise NotImplementedMessage("network_sriov.destroy")

    async def get_remaining_capacity(self, call: CallT, ref: refs.network_sriovRef) -> int:
        """Returns how many virtual functions are still free."""
        raise NotImplementedMessage("network_sriov.get_remaining_capacity")
