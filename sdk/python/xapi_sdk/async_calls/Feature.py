# Written by codegen from idl/; change the IDL, not this file.
"""Messages of Feature."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xapi_sdk import refs
from xapi_sdk.method import AsyncInvoker
from xapi_sdk.model import Feature as m

if TYPE_CHECKING:
    from xapi_sdk.model.Feature import FeatureRecord


class AsyncFeatureCalls:
    """An optional feature of a host, which may be experimental."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncInvoker) -> None:
        self._client = client

    async def get_enabled(self, ref: refs.FeatureRef) -> bool:
        """Read enabled: True when the feature is in use on the host."""
        return await self._client.invoke(m.get_enabled, (ref,))

    async def get_experimental(self, ref: refs.FeatureRef) -> bool:
        """Read experimental: True when the feature is not meant for production."""
        return await self._client.invoke(m.get_experimental, (ref,))

    async def get_host(self, ref: refs.FeatureRef) -> refs.HostRef:
        """Read host: Host the feature is on."""
        return await self._client.invoke(m.get_host, (ref,))

    async def get_name_description(self, ref: refs.FeatureRef) -> str:
        """Read name_description: Free description of the feature."""
        return await self._client.invoke(m.get_name_description, (ref,))

    async def get_name_label(self, ref: refs.FeatureRef) -> str:
        """Read name_label: Name of the feature."""
        return await self._client.invoke(m.get_name_label, (ref,))

    async def get_uuid(self, ref: refs.FeatureRef) -> str:
        """Read uuid: Unique identifier of the record."""
        return await self._client.invoke(m.get_uuid, (ref,))

    async def get_version(self, ref: refs.FeatureRef) -> str:
        """Read version: Version of the feature."""
        return await self._client.invoke(m.get_version, (ref,))

    async def get_by_uuid(self, uuid: str) -> refs.FeatureRef:
        """The object with this uuid."""
        return await self._client.invoke(m.get_by_uuid, (uuid,))

    async def get_record(self, ref: refs.FeatureRef) -> FeatureRecord:
        """All visible fields of the object."""
        return await self._client.invoke(m.get_record, (ref,))

    async def get_by_name_label(self, label: str) -> list[refs.FeatureRef]:
        """All objects with this name."""
        return await self._client.invoke(m.get_by_name_label, (label,))

    async def get_all(self) -> list[refs.FeatureRef]:
        """All objects."""
        return await self._client.invoke(m.get_all, ())

    async def get_all_where(self, expr: str) -> list[refs.FeatureRef]:
        """All objects for which the filter expression holds."""
        return await self._client.invoke(m.get_all_where, (expr,))

    async def get_all_records(self) -> dict[refs.FeatureRef, FeatureRecord]:
        """All objects with their records."""
        return await self._client.invoke(m.get_all_records, ())

    async def get_all_records_where(self, expr: str) -> dict[refs.FeatureRef, FeatureRecord]:
        """All objects, with their records, for which the filter holds."""
        return await self._client.invoke(m.get_all_records_where, (expr,))
