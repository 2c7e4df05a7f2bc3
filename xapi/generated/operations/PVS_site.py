# Written by codegen from idl/; change the IDL, not this file.
"""Interface of the operations of PVS_site."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from xapi.generated.errors import NotImplemented as NotImplementedMessage

if TYPE_CHECKING:
    from xapi.generated import refs

CallT = TypeVar("CallT")


class PVS_siteOperations(Generic[CallT]):
    """What PVS_site messages do. A provisioning (PVS) site, with its servers, the proxies of
    VMs that boot from it and the hosts' cache storage.
    """

    async def forget(self, call: CallT, ref: refs.PVS_siteRef) -> None:
        """Removes the site; it must have no servers and no running proxies. Errors:
        PVS_SITE_CONTAINS_RUNNING_PROXIES, PVS_SITE_CONTAINS_SERVERS.
        """
        raise NotImplementedMessage("PVS_site.forget")

    async def introduce(
        self, call: CallT, name_label: str, name_description: str, PVS_uuid: str
    ) -> refs.PVS_siteRef:
        """Records a provisioning site and returns it."""
        raise NotImplementedMessage("PVS_site.introduce")

    async def set_PVS_uuid(self, call: CallT, ref: refs.PVS_siteRef, value: str) -> None:
        """Sets the identifier of the site in the provisioning system."""
        raise NotImplementedMessage("PVS_site.set_PVS_uuid")
