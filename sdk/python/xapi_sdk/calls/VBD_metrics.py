# Written by codegen from idl/; change the IDL, not this file.
"""Messages of VBD_metrics."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from xapi_sdk import refs
from xapi_sdk.method import Invoker
from xapi_sdk.model import VBD_metrics as m

if TYPE_CHECKING:
    from xapi_sdk.model.VBD_metrics import VBDMetricsRecord


class VBDMetricsCalls:
    """Removed metrics of virtual block devices; read the VM's data sources instead."""

    __slots__ = ("_client",)

    def __init__(self, client: Invoker) -> None:
        self._client = client

    def get_io_read_kbs(self, ref: refs.VBDMetricsRef) -> float:
        """Read io_read_kbs: Removed; read rate in KiB per second. Removed in tampa."""
        return self._client.invoke(m.get_io_read_kbs, (ref,))

    def get_io_write_kbs(self, ref: refs.VBDMetricsRef) -> float:
        """Read io_write_kbs: Removed; write rate in KiB per second. Removed in tampa."""
        return self._client.invoke(m.get_io_write_kbs, (ref,))

    def get_last_updated(self, ref: refs.VBDMetricsRef) -> datetime:
        """Read last_updated: Removed; when the row was last refreshed. Removed in tampa."""
        return self._client.invoke(m.get_last_updated, (ref,))

    def get_other_config(self, ref: refs.VBDMetricsRef) -> dict[str, str]:
        """Read other_config: Removed; free-form settings. Removed in tampa."""
        return self._client.invoke(m.get_other_config, (ref,))

    def set_other_config(self, ref: refs.VBDMetricsRef, value: dict[str, str]) -> None:
        """Set other_config: Removed; free-form settings. Removed in tampa."""
        return self._client.invoke(m.set_other_config, (ref, value))

    def add_to_other_config(self, ref: refs.VBDMetricsRef, key: str, value: str) -> None:
        """Add a key and its value to other_config. Removed in tampa."""
        return self._client.invoke(m.add_to_other_config, (ref, key, value))

    def remove_from_other_config(self, ref: refs.VBDMetricsRef, key: str) -> None:
        """Remove a key from other_config; a key that is not there is no error. Removed in
        tampa.
        """
        return self._client.invoke(m.remove_from_other_config, (ref, key))

    def get_uuid(self, ref: refs.VBDMetricsRef) -> str:
        """Read uuid: Removed; unique identifier of the metrics row."""
        return self._client.invoke(m.get_uuid, (ref,))

    def get_by_uuid(self, uuid: str) -> refs.VBDMetricsRef:
        """The object with this uuid. Removed in tampa."""
        return self._client.invoke(m.get_by_uuid, (uuid,))

    def get_record(self, ref: refs.VBDMetricsRef) -> VBDMetricsRecord:
        """All visible fields of the object. Removed in tampa."""
        return self._client.invoke(m.get_record, (ref,))

    def get_all(self) -> list[refs.VBDMetricsRef]:
        """All objects. Removed in tampa."""
        return self._client.invoke(m.get_all, ())

    def get_all_where(self, expr: str) -> list[refs.VBDMetricsRef]:
        """All objects for which the filter expression holds. Removed in tampa."""
        return self._client.invoke(m.get_all_where, (expr,))

    def get_all_records(self) -> dict[refs.VBDMetricsRef, VBDMetricsRecord]:
        """All objects with their records. Removed in tampa."""
        return self._client.invoke(m.get_all_records, ())

    def get_all_records_where(self, expr: str) -> dict[refs.VBDMetricsRef, VBDMetricsRecord]:
        """All objects, with their records, for which the filter holds. Removed in tampa."""
        return self._client.invoke(m.get_all_records_where, (expr,))
