# Written by codegen from idl/; change the IDL, not this file.
"""Interface of the operations of PVS_proxy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from xapi.generated.errors import NotImplemented as NotImplementedMessage

if TYPE_CHECKING:
    from xapi.generated import refs

CallT = TypeVar("CallT")


class PVS_proxyOperations(Generic[CallT]):
    """What PVS_proxy messages do. Caching of provisioning traffic for one VM's network
    interface.
    """

    async def create(
        self, call: CallT, site: refs.PVS_siteRef, VIF: refs.VIFRef
    ) -> refs.PVS_proxyRef:
        """Sets up caching for a network interface and returns the proxy; on a running VM it
        starts at once.
        """
        raise NotImplementedMessage("PVS_proxy.create")

    async def destroy(self, call: CallT, ref: refs.PVS_proxyRef) -> None:
        """Stops caching for the interface and deletes the proxy."""
        raise NotImplementedMessage("PVS_proxy.destroy")
