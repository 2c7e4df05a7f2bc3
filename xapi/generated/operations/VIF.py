# Written by codegen from idl/; change the IDL, not this file.
"""Interface of the operations of VIF."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Generic, TypedDict, TypeVar

from xapi.generated.errors import NotImplemented as NotImplementedMessage

if TYPE_CHECKING:
    from xapi.generated import enums, refs

CallT = TypeVar("CallT")


class VIFArgs(TypedDict):
    """Argument of VIF.create, with defaults filled in."""

    MAC: str
    MTU: int
    VM: refs.VMRef
    currently_attached: bool
    device: str
    ipv4_allowed: tuple[str, ...]
    ipv6_allowed: tuple[str, ...]
    locking_mode: enums.VIFLockingMode
    network: refs.networkRef
    other_config: Mapping[str, str]
    qos_algorithm_params: Mapping[str, str]
    qos_algorithm_type: str
    trunks: tuple[int, ...]


class VIFOperations(Generic[CallT]):
    """What VIF messages do. A virtual network interface of a VM, connecting it to one network."""

    async def add_ipv4_allowed(self, call: CallT, ref: refs.VIFRef, value: str) -> None:
        """Adds an IPv4 address the VM may use while locked; applies at once."""
        raise NotImplementedMessage("VIF.add_ipv4_allowed")

    async def add_ipv6_allowed(self, call: CallT, ref: refs.VIFRef, value: str) -> None:
        """Adds an IPv6 address the VM may use while locked; applies at once."""
        raise NotImplementedMessage("VIF.add_ipv6_allowed")

    async def add_trunks(self, call: CallT, ref: refs.VIFRef, value: int) -> None:
        """Adds a VLAN tag to the trunk."""
        raise NotImplementedMessage("VIF.add_trunks")

    async def configure_ipv4(
        self,
        call: CallT,
        ref: refs.VIFRef,
        mode: enums.VIFIpv4ConfigurationMode,
        address: str,
        gateway: str,
    ) -> None:
        """Sets the guest's IPv4 address from outside; needs a guest agent that can do so."""
        raise NotImplementedMessage("VIF.configure_ipv4")

    async def configure_ipv6(
        self,
        call: CallT,
        ref: refs.VIFRef,
        mode: enums.VIFIpv6ConfigurationMode,
        address: str,
        gateway: str,
    ) -> None:
        """Sets the guest's IPv6 address from outside; needs a guest agent that can do so."""
        raise NotImplementedMessage("VIF.configure_ipv6")

    async def move(self, call: CallT, ref: refs.VIFRef, network: refs.networkRef) -> None:
        """Attaches the interface to another network, even while the VM runs."""
        raise NotImplementedMessage("VIF.move")

    async def plug(self, call: CallT, ref: refs.VIFRef) -> None:
        """Plugs the interface into a running VM; for a halted VM it is plugged at start anyway."""
        raise NotImplementedMessage("VIF.plug")

    async def remove_ipv4_allowed(self, call: CallT, ref: refs.VIFRef, value: str) -> None:
        """Removes an allowed IPv4 address; applies at once."""
        raise NotImplementedMessage("VIF.remove_ipv4_allowed")

    async def remove_ipv6_allowed(self, call: CallT, ref: refs.VIFRef, value: str) -> None:
        """Removes an allowed IPv6 address; applies at once."""
        raise NotImplementedMessage("VIF.remove_ipv6_allowed")

    async def remove_trunks(self, call: CallT, ref: refs.VIFRef, value: int) -> None:
        """Removes a VLAN tag from the trunk."""
        raise NotImplementedMessage("VIF.remove_trunks")

    async def set_ipv4_allowed(self, call: CallT, ref: refs.VIFRef, value: tuple[str, ...]) -> None:
        """Replaces the IPv4 addresses the VM may use while locked; applies at once."""
        raise NotImplementedMessage("VIF.set_ipv4_allowed")

    async def set_ipv6_allowed(self, call: CallT, ref: refs.VIFRef, value: tuple[str, ...]) -> None:
        """Replaces the IPv6 addresses the VM may use while locked; applies at once."""
        raise NotImplementedMessage("VIF.set_ipv6_allowed")

    async def set_locking_mode(
        self, call: CallT, ref: refs.VIFRef, value: enums.VIFLockingMode
    ) -> None:
        """Sets the traffic rule; applies at once to a plugged interface."""
        raise NotImplementedMessage("VIF.set_locking_mode")

    async def set_trunks(self, call: CallT, ref: refs.VIFRef, value: tuple[int, ...]) -> None:
        """Replaces the VLAN tags of the trunk; NETWORK_INCOMPATIBLE_WITH_TRUNKS on networks
        that cannot carry one.
        """
        raise NotImplementedMessage("VIF.set_trunks")

    async def unplug(self, call: CallT, ref: refs.VIFRef) -> None:
        """Unplugs the interface from a running VM; waits for the guest to let go."""
        raise NotImplementedMessage("VIF.unplug")

    async def unplug_force(self, call: CallT, ref: refs.VIFRef) -> None:
        """Unplugs the interface without waiting for the guest."""
        raise NotImplementedMessage("VIF.unplug_force")

    async def create(self, call: CallT, args: VIFArgs) -> refs.VIFRef:
        """Make a VIF object from its record."""
        raise NotImplementedMessage("VIF.create")

    async def destroy(self, call: CallT, ref: refs.VIFRef) -> None:
        """Destroy the VIF object."""
        raise NotImplementedMessage("VIF.destroy")
