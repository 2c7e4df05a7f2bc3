# Written by codegen from idl/; change the IDL, not this file.
"""Messages of host_metrics."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from xapi_sdk import refs
from xapi_sdk.method import Invoker
from xapi_sdk.model import host_metrics as m

if TYPE_CHECKING:
    from xapi_sdk.model.host_metrics import HostMetricsRecord


class HostMetricsCalls:
    """Liveness and memory figures of a host."""

    __slots__ = ("_client",)

    def __init__(self, client: Invoker) -> None:
        self._client = client

    def get_last_updated(self, ref: refs.HostMetricsRef) -> datetime:
        """Read last_updated: When the figures were last written."""
        return self._client.invoke(m.get_last_updated, (ref,))

    def get_live(self, ref: refs.HostMetricsRef) -> bool:
        """Read live: True while the coordinator (or HA) takes the host to be alive; false 10
        minutes after the last heartbeat.
        """
        return self._client.invoke(m.get_live, (ref,))

    def get_memory_free(self, ref: refs.HostMetricsRef) -> int:
        """Read memory_free: Removed from the API; host.compute_free_memory or the performance
        archives give the free memory. Removed in tampa.
        """
        return self._client.invoke(m.get_memory_free, (ref,))

    def get_memory_total(self, ref: refs.HostMetricsRef) -> int:
        """Read memory_total: Physical memory of the host in bytes."""
        return self._client.invoke(m.get_memory_total, (ref,))

    def get_other_config(self, ref: refs.HostMetricsRef) -> dict[str, str]:
        """Read other_config: Free key-value pairs for tools."""
        return self._client.invoke(m.get_other_config, (ref,))

    def set_other_config(self, ref: refs.HostMetricsRef, value: dict[str, str]) -> None:
        """Set other_config: Free key-value pairs for tools."""
        return self._client.invoke(m.set_other_config, (ref, value))

    def add_to_other_config(self, ref: refs.HostMetricsRef, key: str, value: str) -> None:
        """Add a key and its value to other_config."""
        return self._client.invoke(m.add_to_other_config, (ref, key, value))

    def remove_from_other_config(self, ref: refs.HostMetricsRef, key: str) -> None:
        """Remove a key from other_config; a key that is not there is no error."""
        return self._client.invoke(m.remove_from_other_config, (ref, key))

    def get_uuid(self, ref: refs.HostMetricsRef) -> str:
        """Read uuid: Unique identifier of the metrics record."""
        return self._client.invoke(m.get_uuid, (ref,))

    def get_by_uuid(self, uuid: str) -> refs.HostMetricsRef:
        """The object with this uuid."""
        return self._client.invoke(m.get_by_uuid, (uuid,))

    def get_record(self, ref: refs.HostMetricsRef) -> HostMetricsRecord:
        """All visible fields of the object."""
        return self._client.invoke(m.get_record, (ref,))

    def get_all(self) -> list[refs.HostMetricsRef]:
        """All objects."""
        return self._client.invoke(m.get_all, ())

    def get_all_where(self, expr: str) -> list[refs.HostMetricsRef]:
        """All objects for which the filter expression holds."""
        return self._client.invoke(m.get_all_where, (expr,))

    def get_all_records(self) -> dict[refs.HostMetricsRef, HostMetricsRecord]:
        """All objects with their records."""
        return self._client.invoke(m.get_all_records, ())

    def get_all_records_where(self, expr: str) -> dict[refs.HostMetricsRef, HostMetricsRecord]:
        """All objects, with their records, for which the filter holds."""
        return self._client.invoke(m.get_all_records_where, (expr,))
