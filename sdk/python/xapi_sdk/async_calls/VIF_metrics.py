# Written by codegen from idl/; change the IDL, not this file.
"""Messages of VIF_metrics."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from xapi_sdk import refs
from xapi_sdk.method import AsyncInvoker
from xapi_sdk.model import VIF_metrics as m

if TYPE_CHECKING:
    from xapi_sdk.model.VIF_metrics import VIFMetricsRecord


class AsyncVIFMetricsCalls:
    """Removed from the API: traffic figures of a VIF. The performance archives hold them now."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncInvoker) -> None:
        self._client = client

    async def get_io_read_kbs(self, ref: refs.VIFMetricsRef) -> float:
        """Read io_read_kbs: Removed from the API; the performance archives hold the receive
        rate. Removed in tampa.
        """
        return await self._client.invoke(m.get_io_read_kbs, (ref,))

    async def get_io_write_kbs(self, ref: refs.VIFMetricsRef) -> float:
        """Read io_write_kbs: Removed from the API; the performance archives hold the send rate.
        Removed in tampa.
        """
        return await self._client.invoke(m.get_io_write_kbs, (ref,))

    async def get_last_updated(self, ref: refs.VIFMetricsRef) -> datetime:
        """Read last_updated: When the record was last written."""
        return await self._client.invoke(m.get_last_updated, (ref,))

    async def get_other_config(self, ref: refs.VIFMetricsRef) -> dict[str, str]:
        """Read other_config: Free key-value pairs for tools."""
        return await self._client.invoke(m.get_other_config, (ref,))

    async def set_other_config(self, ref: refs.VIFMetricsRef, value: dict[str, str]) -> None:
        """Set other_config: Free key-value pairs for tools."""
        return await self._client.invoke(m.set_other_config, (ref, value))

    async def add_to_other_config(self, ref: refs.VIFMetricsRef, key: str, value: str) -> None:
        """Add a key and its value to other_config."""
        return await self._client.invoke(m.add_to_other_config, (ref, key, value))

    async def remove_from_other_config(self, ref: refs.VIFMetricsRef, key: str) -> None:
        """Remove a key from other_config; a key that is not there is no error."""
        return await self._client.invoke(m.remove_from_other_config, (ref, key))

    async def get_uuid(self, ref: refs.VIFMetricsRef) -> str:
        """Read uuid: Unique identifier of the metrics record."""
        return await self._client.invoke(m.get_uuid, (ref,))

    async def get_by_uuid(self, uuid: str) -> refs.VIFMetricsRef:
        """The object with this uuid. Removed in tampa."""
        return await self._client.invoke(m.get_by_uuid, (uuid,))

    async def get_record(self, ref: refs.VIFMetricsRef) -> VIFMetricsRecord:
        """All visible fields of the object. Removed in tampa."""
        return await self._client.invoke(m.get_record, (ref,))

    async def get_all(self) -> list[refs.VIFMetricsRef]:
        """All objects. Removed in tampa."""
        return await self._client.invoke(m.get_all, ())

    async def get_all_where(self, expr: str) -> list[refs.VIFMetricsRef]:
        """All objects for which the filter expression holds. Removed in tampa."""
        return await self._client.invoke(m.get_all_where, (expr,))

    async def get_all_records(self) -> dict[refs.VIFMetricsRef, VIFMetricsRecord]:
        """All objects with their records. Removed in tampa."""
        return await self._client.invoke(m.get_all_records, ())

    async def get_all_records_where(self, expr: str) -> dict[refs.VIFMetricsRef, VIFMetricsRecord]:
        """All objects, with their records, for which the filter holds. Removed in tampa."""
        return await self._client.invoke(m.get_all_records_where, (expr,))
