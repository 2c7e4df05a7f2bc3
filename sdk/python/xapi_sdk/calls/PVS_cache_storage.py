# Written by codegen from idl/; change the IDL, not this file.
"""Messages of PVS_cache_storage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xapi_sdk import refs
from xapi_sdk.method import Invoker, TaskInvoker
from xapi_sdk.model import PVS_cache_storage as m

if TYPE_CHECKING:
    from xapi_sdk.model.PVS_cache_storage import PVSCacheStorageRecord
    from xapi_sdk.task import Task


class PVSCacheStorageCalls:
    """The storage one host gives to the cache of PVS proxies of one site."""

    __slots__ = ("_client",)

    def __init__(self, client: Invoker) -> None:
        self._client = client

    def get_SR(self, ref: refs.PVSCacheStorageRef) -> refs.SRRef:
        """Read SR: SR that holds the cache image."""
        return self._client.invoke(m.get_SR, (ref,))

    def get_VDI(self, ref: refs.PVSCacheStorageRef) -> refs.VDIRef:
        """Read VDI: Cache image; null until a proxy on the host needs it."""
        return self._client.invoke(m.get_VDI, (ref,))

    def get_host(self, ref: refs.PVSCacheStorageRef) -> refs.HostRef:
        """Read host: Host that uses the cache."""
        return self._client.invoke(m.get_host, (ref,))

    def get_site(self, ref: refs.PVSCacheStorageRef) -> refs.PVSSiteRef:
        """Read site: PVS site whose proxies use the cache."""
        return self._client.invoke(m.get_site, (ref,))

    def get_size(self, ref: refs.PVSCacheStorageRef) -> int:
        """Read size: Size of the cache image in bytes."""
        return self._client.invoke(m.get_size, (ref,))

    def get_uuid(self, ref: refs.PVSCacheStorageRef) -> str:
        """Read uuid: Unique identifier of the cache storage."""
        return self._client.invoke(m.get_uuid, (ref,))

    def create(
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
        return self._client.invoke(
            m.create, ({"SR": SR, "host": host, "site": site, "size": size},)
        )

    def destroy(self, ref: refs.PVSCacheStorageRef) -> None:
        """Destroy the PVS_cache_storage object."""
        return self._client.invoke(m.destroy, (ref,))

    def get_by_uuid(self, uuid: str) -> refs.PVSCacheStorageRef:
        """The object with this uuid."""
        return self._client.invoke(m.get_by_uuid, (uuid,))

    def get_record(self, ref: refs.PVSCacheStorageRef) -> PVSCacheStorageRecord:
        """All visible fields of the object."""
        return self._client.invoke(m.get_record, (ref,))

    def get_all(self) -> list[refs.PVSCacheStorageRef]:
        """All objects."""
        return self._client.invoke(m.get_all, ())

    def get_all_where(self, expr: str) -> list[refs.PVSCacheStorageRef]:
        """All objects for which the filter expression holds."""
        return self._client.invoke(m.get_all_where, (expr,))

    def get_all_records(self) -> dict[refs.PVSCacheStorageRef, PVSCacheStorageRecord]:
        """All objects with their records."""
        return self._client.invoke(m.get_all_records, ())

    def get_all_records_where(
        self, expr: str
    ) -> dict[refs.PVSCacheStorageRef, PVSCacheStorageRecord]:
        """All objects, with their records, for which the filter holds."""
        return self._client.invoke(m.get_all_records_where, (expr,))


class PVSCacheStorageTasks:
    """Messages of PVS_cache_storage as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: TaskInvoker) -> None:
        self._client = client

    def create(
        self,
        *,
        SR: refs.SRRef = refs.SRRef("OpaqueRef:NULL"),
        host: refs.HostRef = refs.HostRef("OpaqueRef:NULL"),
        site: refs.PVSSiteRef = refs.PVSSiteRef("OpaqueRef:NULL"),
        size: int = 21474836480,
    ) -> Task[refs.PVSCacheStorageRef]:
        """Make a PVS_cache_storage object from its record.

        SR: SR that holds the cache image.
        host: Host that uses the cache.
        site: PVS site whose proxies use the cache.
        size: Size of the cache image in bytes.
        """
        return self._client.start(m.create, ({"SR": SR, "host": host, "site": site, "size": size},))

    def destroy(self, ref: refs.PVSCacheStorageRef) -> Task[None]:
        """Destroy the PVS_cache_storage object."""
        return self._client.start(m.destroy, (ref,))
