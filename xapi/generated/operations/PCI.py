# Written by codegen from idl/; change the IDL, not this file.
"""Interface of the operations of PCI."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from xapi.generated.errors import NotImplemented as NotImplementedMessage

if TYPE_CHECKING:
    from xapi.generated import enums, refs

CallT = TypeVar("CallT")


class PCIOperations(Generic[CallT]):
    """What PCI messages do. A PCI device of a host that is of interest to the pool, such as a
    GPU or a network controller.
    """

    async def disable_dom0_access(self, call: CallT, ref: refs.PCIRef) -> enums.PCIDom0Access:
        """Takes the device from the control domain, from the next host boot, so that VMs can
        have it. Returns the new state.
        """
        raise NotImplementedMessage("PCI.disable_dom0_access")

    async def enable_dom0_access(self, call: CallT, ref: refs.PCIRef) -> enums.PCIDom0Access:
        """Gives the device back to the control domain, from the next host boot. Returns the new
        state.
        """
        raise NotImplementedMessage("PCI.enable_dom0_access")

    async def get_dom0_access_status(self, call: CallT, ref: refs.PCIRef) -> enums.PCIDom0Access:
        """Tells whether the control domain may use the device now and after the next host boot."""
        raise NotImplementedMessage("PCI.get_dom0_access_status")
