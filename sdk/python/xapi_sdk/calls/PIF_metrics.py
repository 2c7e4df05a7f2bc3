# Written by codegen from idl/; change the IDL, not this file.
"""Messages of PIF_metrics."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from xapi_sdk import refs
from xapi_sdk.method import Invoker
from xapi_sdk.model import PIF_metrics as m

if TYPE_CHECKING:
    from xapi_sdk.model.PIF_metrics import PIFMetricsRecord


class PIFMetricsCalls:
    """Link state and card details of a PIF."""

    __slots__ = ("_client",)

    def __init__(self, client: Invoker) -> None:
        self._client = client

    def get_carrier(self, ref: refs.PIFMetricsRef) -> bool:
        """Read carrier: True while a link is detected."""
        return self._client.invoke(m.get_carrier, (ref,))

    def get_device_id(self, ref: refs.PIFMetricsRef) -> str:
        """Read device_id: PCI device number of the card, in hexadecimal."""
        return self._client.invoke(m.get_device_id, (ref,))

    def get_device_name(self, ref: refs.PIFMetricsRef) -> str:
        """Read device_name: Product name of the card."""
        return self._client.invoke(m.get_device_name, (ref,))

    def get_duplex(self, ref: refs.PIFMetricsRef) -> bool:
        """Read duplex: True for full duplex, false for half duplex or unknown."""
        return self._client.invoke(m.get_duplex, (ref,))

    def get_io_read_kbs(self, ref: refs.PIFMetricsRef) -> float:
        """Read io_read_kbs: Removed from the API; the performance archives hold the receive
        rate. Removed in tampa.
        """
        return self._client.invoke(m.get_io_read_kbs, (ref,))

    def get_io_write_kbs(self, ref: refs.PIFMetricsRef) -> float:
        """Read io_write_kbs: Removed from the API; the performance archives hold the send rate.
        Removed in tampa.
        """
        return self._client.invoke(m.get_io_write_kbs, (ref,))

    def get_last_updated(self, ref: refs.PIFMetricsRef) -> datetime:
        """Read last_updated: When the figures were last written."""
        return self._client.invoke(m.get_last_updated, (ref,))

    def get_other_config(self, ref: refs.PIFMetricsRef) -> dict[str, str]:
        """Read other_config: Free key-value pairs for tools."""
        return self._client.invoke(m.get_other_config, (ref,))

    def set_other_config(self, ref: refs.PIFMetricsRef, value: dict[str, str]) -> None:
        """Set other_config: Free key-value pairs for tools."""
        return self._client.invoke(m.set_other_config, (ref, value))

    def add_to_other_config(self, ref: refs.PIFMetricsRef, key: str, value: str) -> None:
        """Add a key and its value to other_config."""
        return self._client.invoke(m.add_to_other_config, (ref, key, value))

    def remove_from_other_config(self, ref: refs.PIFMetricsRef, key: str) -> None:
        """Remove a key from other_config; a key that is not there is no error."""
        return self._client.invoke(m.remove_from_other_config, (ref, key))

    def get_pci_bus_path(self, ref: refs.PIFMetricsRef) -> str:
        """Read pci_bus_path: PCI address of the card."""
        return self._client.invoke(m.get_pci_bus_path, (ref,))

    def get_speed(self, ref: refs.PIFMetricsRef) -> int:
        """Read speed: Link speed in Mbit/s; 0 without link."""
        return self._client.invoke(m.get_speed, (ref,))

    def get_uuid(self, ref: refs.PIFMetricsRef) -> str:
        """Read uuid: Unique identifier of the metrics record."""
        return self._client.invoke(m.get_uuid, (ref,))

    def get_vendor_id(self, ref: refs.PIFMetricsRef) -> str:
        """Read vendor_id: PCI vendor number of the card, in hexadecimal."""
        return self._client.invoke(m.get_vendor_id, (ref,))

    def get_vendor_name(self, ref: refs.PIFMetricsRef) -> str:
        """Read vendor_name: Name of the card's vendor."""
        return self._client.invoke(m.get_vendor_name, (ref,))

    def get_by_uuid(self, uuid: str) -> refs.PIFMetricsRef:
        """The object with this uuid."""
        return self._client.invoke(m.get_by_uuid, (uuid,))

    def get_record(self, ref: refs.PIFMetricsRef) -> PIFMetricsRecord:
        """All visible fields of the object."""
        return self._client.invoke(m.get_record, (ref,))

    def get_all(self) -> list[refs.PIFMetricsRef]:
        """All objects."""
        return self._client.invoke(m.get_all, ())

    def get_all_where(self, expr: str) -> list[refs.PIFMetricsRef]:
        """All objects for which the filter expression holds."""
        return self._client.invoke(m.get_all_where, (expr,))

    def get_all_records(self) -> dict[refs.PIFMetricsRef, PIFMetricsRecord]:
        """All objects with their records."""
        return self._client.invoke(m.get_all_records, ())

    def get_all_records_where(self, expr: str) -> dict[refs.PIFMetricsRef, PIFMetricsRecord]:
        """All objects, with their records, for which the filter holds."""
        return self._client.invoke(m.get_all_records_where, (expr,))
