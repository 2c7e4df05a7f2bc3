# Written by codegen from idl/; change the IDL, not this file.
"""Messages of host_metrics."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from xapi_sdk import refs
from xapi_sdk.method import AsyncInvoker
from xapi_sdk.model import host_metrics as m

if TYPE_CHECKING:
    from xapi_sdk.model.host_metrics import HostMetricsRecord


class AsyncHostMetricsCalls:
    """Liveness and memory figures of a host."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncInvoker) -> None:
        self._client = client

    async def get_last_updated(self, ref: refs.HostMetricsRef) -> datetime:
        """Read last_updated: When the figures were last written."""
        return await self._client.invoke(m.get_last_updated, (ref,))

    async def get_live(self, ref: refs.HostMetricsRef) -> bool:
        """Read live: True while the coordinator (or HA) takes the host to be alive; false 10
        minutes after the last heartbeat.
        """
        return await self._client.invoke(m.get_live, (ref,))

    async def get_memory_free(self, ref: refs.HostMetricsRef) -> int:
        """Read memory_free: Removed from the API; host.compute_free_memory or the performance
        archives give the free memory. Removed in tampa.
        """
        return await self._client.invoke(m.get_memory_free, (ref,))

    async def get_memory_total(self, ref: refs.HostMetricsRef) -> int:
        """Read memory_total: Physical memory of the host in bytes."""
        return await self._client.invoke(m.get_memory_total, (ref,))

    async def get_other_config(self, ref: refs.HostMetricsRef) -> dict[str, str]:
        """Read other_config: Free key-value pairs for tools."""
        return await self._client.invoke(m.get_other_config, (ref,))

    async def set_other_config(self, ref: refs.HostMetricsRef, value: dict[str, str]) -> None:
        """Set other_config: Free key-value pairs for tools."""
        return await self._client.invoke(m.set_other_config, (ref, value))

    async def add_to_other_config(self, ref: refs.HostMetricsRef, key: str, value: str) -> None:
        """Add a key and its value to other_config."""
        return await self._client.invoke(m.add_to_other_config, (ref, key, value))

    async def remove_from_other_config(self, ref: refs.HostMetricsRef, key: str) -> None:
        """Remove a key from other_config; a key that is not there is no error."""
        return await self._client.invoke(m.remove_from_other_config, (ref, key))

    async def get_uuid(self, ref: refs.HostMetricsRef) -> str:
        """Read uuid: Unique identifier of the metrics record."""
        return await self._client.invoke(m.get_uuid, (ref,))

    async def get_by_uuid(self, uuid: str) -> refs.HostMetricsRef:
        """The object with this uuid."""
        return await self._client.invoke(m.get_by_uuid, (uuid,))

    async def get_record(self, ref: refs.HostMetricsRef) -> HostMetricsRecord:
        """All visible fields of the object."""
        return await self._client.invoke(m.get_record, (ref,))

    async def get_all(self) -> list[refs.HostMetricsRef]:
        """All objects."""
        return await self._client.invoke(m.get_all, ())

    async def get_all_where(self, expr: str) -> list[refs.HostMetricsRef]:
        """All objects for which the filter expression holds."""
        return await self._client.invoke(m.get_all_where, (expr,))

    async def get_all_records(self) -> dict[refs.HostMetricsRef, HostMetricsRecord]:
        """All objects with their records."""
        return await self._client.invoke(m.get_all_records, ())

    async def get_all_records_where(
        self, expr: str
    ) -> dict[refs.HostMetricsRef, HostMetricsRecord]:
        """All objects, with their records, for which the filter holds."""
        return await self._client.invoke(m.get_all_records_where, (expr,))
