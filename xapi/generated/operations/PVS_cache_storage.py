# Written by codegen from idl/; change the IDL, not this file.
"""Interface of the operations of PVS_cache_storage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypedDict, TypeVar

from xapi.generated.errors import NotImplemented as NotImplementedMessage

if TYPE_CHECKING:
    from xapi.generated import refs

CallT = TypeVar("CallT")


class PVS_cache_storageArgs(TypedDict):
    """Argument of PVS_cache_storage.create, with defaults filled in."""

    SR: refs.SRRef
    host: refs.hostRef
    site: refs.PVS_siteRef
    size: int


class PVS_cache_storageOperations(Generic[CallT]):
    """What PVS_cache_storage messages do. The storage one host gives to the cache of PVS
    proxies of one site.
    """

    async def create(self, call: CallT, args: PVS_cache_storageArgs) -> refs.PVS_cache_storageRef:
        """Make a PVS_cache_storage object from its record."""
        raise NotImplementedMessage("PVS_cache_storage.create")

    async def destroy(self, call: CallT, ref: refs.PVS_cache_storageRef) -> None:
        """Destroy the PVS_cache_storage object."""
        raise NotImplementedMessage("PVS_cache_storage.destroy")
