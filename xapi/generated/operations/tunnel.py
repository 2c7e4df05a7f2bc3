# Written by codegen from idl/; change the IDL, not this file.
"""Interface of the operations of tunnel."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from xapi.generated.errors import NotImplemented as NotImplementedMessage

if TYPE_CHECKING:
    from xapi.generated import enums, refs

CallT = TypeVar("CallT")


class tunnelOperations(Generic[CallT]):
    """What tunnel messages do. A tunnel on one host that carries a private network inside IP
    packets; needs Open vSwitch and an SDN controller.
    """

    async def create(
        self,
        call: CallT,
        transport_PIF: refs.PIFRef,
        network: refs.networkRef,
        protocol: enums.TunnelProtocol,
    ) -> refs.tunnelRef:
        """Creates a tunnel and its PIF; the transport PIF needs an IP configuration and must
        not be a tunnel itself. Errors: IS_TUNNEL_ACCESS_PIF, OPENVSWITCH_NOT_ACTIVE,
        TRANSPORT_PIF_NOT_CONFIGURED.
        """
        raise NotImplementedMessage("tunnel.create")

    async def destroy(self, call: CallT, ref: refs.tunnelRef) -> None:
        """Takes the tunnel down and deletes it with its PIF."""
        raise NotImplementedMessage("tunnel.destroy")
