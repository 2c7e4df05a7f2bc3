# Written by codegen from idl/; change the IDL, not this file.
"""Messages of Feature."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xapi_sdk import refs
from xapi_sdk.method import Invoker
from xapi_sdk.model import Feature as m

if TYPE_CHECKING:
    from xapi_sdk.model.Feature import FeatureRecord


class FeatureCalls:
    """An optional feature of a host, which may be experimental."""

    __slots__ = ("_client",)

    def __init__(self, client: Invoker) -> None:
        self._client = client

    def get_enabled(self, ref: refs.FeatureRef) -> bool:
        """Read enabled: True when the feature is in use on the host."""
        return self._client.invoke(m.get_enabled, (ref,))

    def get_experimental(self, ref: refs.FeatureRef) -> bool:
        """Read experimental: True when the feature is not meant for production."""
        return self._client.invoke(m.get_experimental, (ref,))

    def get_host(self, ref: refs.FeatureRef) -> refs.HostRef:
        """Read host: Host the feature is on."""
        return self._client.invoke(m.get_host, (ref,))

    def get_name_description(self, ref: refs.FeatureRef) -> str:
        """Read name_description: Free description of the feature."""
        return self._client.invoke(m.get_name_description, (ref,))

    def get_name_label(self, ref: refs.FeatureRef) -> str:
        """Read name_label: Name of the feature."""
        return self._client.invoke(m.get_name_label, (ref,))

    def get_uuid(self, ref: refs.FeatureRef) -> str:
        """Read uuid: Unique identifier of the record."""
        return self._client.invoke(m.get_uuid, (ref,))

    def get_version(self, ref: refs.FeatureRef) -> str:
        """Read version: Version of the feature."""
        return self._client.invoke(m.get_version, (ref,))

    def get_by_uuid(self, uuid: str) -> refs.FeatureRef:
        """The object with this uuid."""
        return self._client.invoke(m.get_by_uuid, (uuid,))

    def get_record(self, ref: refs.FeatureRef) -> FeatureRecord:
        """All visible fields of the object."""
        return self._client.invoke(m.get_record, (ref,))

    def get_by_name_label(self, label: str) -> list[refs.FeatureRef]:
        """All objects with this name."""
        return self._client.invoke(m.get_by_name_label, (label,))

    def get_all(self) -> list[refs.FeatureRef]:
        """All objects."""
        return self._client.invoke(m.get_all, ())

    def get_all_where(self, expr: str) -> list[refs.FeatureRef]:
        """All objects for which the filter expression holds."""
        return self._client.invoke(m.get_all_where, (expr,))

    def get_all_records(self) -> dict[refs.FeatureRef, FeatureRecord]:
        """All objects with their records."""
        return self._client.invoke(m.get_all_records, ())

    def get_all_records_where(self, expr: str) -> dict[refs.FeatureRef, FeatureRecord]:
        """All objects, with their records, for which the filter holds."""
        return self._client.invoke(m.get_all_records_where, (expr,))
