# Written by codegen from idl/; change the IDL, not this file.
"""Interface of the operations of network."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Generic, TypedDict, TypeVar

from xapi.generated.errors import NotImplemented as NotImplementedMessage

if TYPE_CHECKING:
    from xapi.generated import enums, refs

CallT = TypeVar("CallT")


class networkArgs(TypedDict):
    """Argument of network.create, with defaults filled in."""

    MTU: int
    bridge: str
    managed: bool
    name_description: str
    name_label: str
    other_config: Mapping[str, str]
    tags: tuple[str, ...]


class networkOperations(Generic[CallT]):
    """What network messages do. A virtual network of the pool. VMs attach to it through VIFs,
    hosts through PIFs; without PIFs it is internal to each host.
    """

    async def add_purpose(
        self, call: CallT, ref: refs.networkRef, value: enums.NetworkPurpose
    ) -> None:
        """Allows a further use of the network; NETWORK_INCOMPATIBLE_PURPOSES if it does not go
        with those set. Errors: NETWORK_INCOMPATIBLE_PURPOSES.
        """
        raise NotImplementedMessage("network.add_purpose")

    async def attach(self, call: CallT, network: refs.networkRef, host: refs.hostRef) -> None:
        """Internal: brings the network up on a host, with its bridge and PIF."""
        raise NotImplementedMessage("network.attach")

    async def attach_for_vm(self, call: CallT, host: refs.hostRef, vm: refs.VMRef) -> None:
        """Internal: brings the network up on a host because a VM there needs it."""
        raise NotImplementedMessage("network.attach_for_vm")

    async def create_new_blob(
        self, call: CallT, network: refs.networkRef, name: str, mime_type: str, public: bool
    ) -> refs.blobRef:
        """Adds an empty named blob to the network and returns it; the content is uploaded over
        HTTP.
        """
        raise NotImplementedMessage("network.create_new_blob")

    async def detach_for_vm(self, call: CallT, host: refs.hostRef, vm: refs.VMRef) -> None:
        """Internal: takes the network down on a host once the VM no longer needs it."""
        raise NotImplementedMessage("network.detach_for_vm")

    async def pool_introduce(
        self,
        call: CallT,
        name_label: str,
        name_description: str,
        MTU: int,
        other_config: Mapping[str, str],
        bridge: str,
        managed: bool,
        purpose: tuple[enums.NetworkPurpose, ...],
    ) -> refs.networkRef:
        """Internal: records a network of a joining host in the pool's database."""
        raise NotImplementedMessage("network.pool_introduce")

    async def remove_purpose(
        self, call: CallT, ref: refs.networkRef, value: enums.NetworkPurpose
    ) -> None:
        """Withdraws a use of the network; a purpose that is not set is no error."""
        raise NotImplementedMessage("network.remove_purpose")

    async def set_default_locking_mode(
        self, call: CallT, network: refs.networkRef, value: enums.NetworkDefaultLockingMode
    ) -> None:
        """Sets the traffic rule for VIFs that follow the network; refused while such VIFs are
        plugged.
        """
        raise NotImplementedMessage("network.set_default_locking_mode")

    async def create(self, call: CallT, args: networkArgs) -> refs.networkRef:
        """Make a network object from its record."""
        raise NotImplementedMessage("network.create")

    async def destroy(self, call: CallT, ref: refs.networkRef) -> None:
        """Destroy the network object."""
        raise NotImplementedMessage("network.destroy")
