# Written by codegen from idl/; change the IDL, not this file.
"""Messages of PVS_cache_storage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xapi_sdk import refs
from xapi_sdk.method import AsyncInvoker, AsyncTaskInvoker
from xapi_sdk.model import PVS_cache_storage as m

if TYPE_CHECKING:
    from xapi_sdk.aio.task import AsyncTask
    from xapi_sdk.model.PVS_cache_storage import PVSCacheStorageRecord


class AsyncPVSCacheStorageCalls:
    """The storage one host gives to the cache of PVS proxies of one site."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncInvoker) -> None:
        self._client = client

    async def get_SR(self, ref: refs.PVSCacheStorageRef) -> refs.SRRef:
        """Read SR: SR that holds the cache image."""
        return await self._client.invoke(m.get_SR, (ref,))

    async def get_VDI(self, ref: refs.PVSCacheStorageRef) -> refs.VDIRef:
        """Read VDI: Cache image; null until a proxy on the host needs it."""
        return await self._client.invoke(m.get_VDI, (ref,))

    async def get_host(self, ref: refs.PVSCacheStorageRef) -> refs.HostRef:
        """Read host: Host that uses the cache."""
        return await self._client.invoke(m.get_host, (ref,))

    async def get_site(self, ref: refs.PVSCacheStorageRef) -> refs.PVSSiteRef:
        """Read site: PVS site whose proxies use the cache."""
        return await self._client.invoke(m.get_site, (ref,))

    async def get_size(self, ref: refs.PVSCacheStorageRef) -> int:
        """Read size: Size of the cache image in bytes."""
        return await self._client.invoke(m.get_size, (ref,))

    async def get_uuid(self, ref: refs.PVSCacheStorageRef) -> str:
        """Read uuid: Unique identifier of the cache storage."""
        return await self._client.invoke(m.get_uuid, (ref,))

    async def create(
        self,
        *,
        SR: refs.SRRef = refs.SRRef("OpaqueRef:NULL"),
        host: refs.HostRef = refs.HostRef("OpaqueRef:NULL"),
        site: refs.PVSSiteRef = refs.PVSSiteRef("OpaqueRef:NULL"),
        size: int = 21474836480,
    ) -> refs.PVSCacheStorageRef:
        """Make a PVS_cache_storage object from its record.

        SR: SR that holds the cache image.
        host: Host that uses the cache.
        site: PVS site whose proxies use the cache.
        size: Size of the cache image in bytes.
        """
        return await self._client.invoke(
            m.create, ({"SR": SR, "host": host, "site": site, "size": size},)
        )

    async def destroy(self, ref: refs.PVSCacheStorageRef) -> None:
        """Destroy the PVS_cache_storage object."""
        return await self._client.invoke(m.destroy, (ref,))

    async def get_by_uuid(self, uuid: str) -> refs.PVSCacheStorageRef:
        """The object with this uuid."""
        return await self._client.invoke(m.get_by_uuid, (uuid,))

    async def get_record(self, ref: refs.PVSCacheStorageRef) -> PVSCacheStorageRecord:
        """All visible fields of the object."""
        return await self._client.invoke(m.get_record, (ref,))

    async def get_all(self) -> list[refs.PVSCacheStorageRef]:
        """All objects."""
        return await self._client.invoke(m.get_all, ())

    async def get_all_where(self, expr: str) -> list[refs.PVSCacheStorageRef]:
        """All objects for which the filter expression holds."""
        return await self._client.invoke(m.get_all_where, (expr,))

    async def get_all_records(self) -> dict[refs.PVSCacheStorageRef, PVSCacheStorageRecord]:
        """All objects with their records."""
        return await self._client.invoke(m.get_all_records, ())

    async def get_all_records_where(
        self, expr: str
    ) -> dict[refs.PVSCacheStorageRef, PVSCacheStorageRecord]:
        """All objects, with their records, for which the filter holds."""
        return await self._client.invoke(m.get_all_records_where, (expr,))


class AsyncPVSCacheStorageTasks:
    """Messages of PVS_cache_storage as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncTaskInvoker) -> None:
        self._client = client

    async def create(
        self,
        *,
        SR: refs.SRRef = refs.SRRef("OpaqueRef:NULL"),
        host: refs.HostRef = refs.HostRef("OpaqueRef:NULL"),
        site: refs.PVSSiteRef = refs.PVSSiteRef("OpaqueRef:NULL"),
        size: int = 21474836480,
    ) -> AsyncTask[refs.PVSCacheStorageRef]:
        """Make a PVS_cache_storage object from its record.

        SR: SR that holds the cache image.
        host: Host that uses the cache.
        site: PVS site whose proxies use the cache.
        size: Size of the cache image in bytes.
        """
        return await self._client.start(
            m.create, ({"SR": SR, "host": host, "site": site, "size": size},)
        )

    async def destroy(self, ref: refs.PVSCacheStorageRef) -> AsyncTask[None]:
        """Destroy the PVS_cache_storage object."""
        return await self._client.start(m.destroy, (ref,))
