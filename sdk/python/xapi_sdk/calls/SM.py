# Written by codegen from idl/; change the IDL, not this file.
"""Messages of SM."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xapi_sdk import enums, refs
from xapi_sdk.method import Invoker
from xapi_sdk.model import SM as m

if TYPE_CHECKING:
    from xapi_sdk.model.SM import SMRecord


class SMCalls:
    """A storage driver installed on the hosts; each SR type has one row."""

    __slots__ = ("_client",)

    def __init__(self, client: Invoker) -> None:
        self._client = client

    def get_capabilities(self, ref: refs.SMRef) -> list[str]:
        """Read capabilities: Deprecated list of what the driver can do; use features.
        Deprecated since clearwater.
        """
        return self._client.invoke(m.get_capabilities, (ref,))

    def get_configuration(self, ref: refs.SMRef) -> dict[str, str]:
        """Read configuration: Settings the driver accepts in device_config, by name, with an
        explanation of each.
        """
        return self._client.invoke(m.get_configuration, (ref,))

    def get_copyright(self, ref: refs.SMRef) -> str:
        """Read copyright: Copyright notice of the driver."""
        return self._client.invoke(m.get_copyright, (ref,))

    def get_driver_filename(self, ref: refs.SMRef) -> str:
        """Read driver_filename: File name of the driver on the host."""
        return self._client.invoke(m.get_driver_filename, (ref,))

    def get_features(self, ref: refs.SMRef) -> dict[str, int]:
        """Read features: What the driver can do, by feature name, with the version of each
        feature.
        """
        return self._client.invoke(m.get_features, (ref,))

    def get_name_description(self, ref: refs.SMRef) -> str:
        """Read name_description: Free text describing the driver."""
        return self._client.invoke(m.get_name_description, (ref,))

    def get_name_label(self, ref: refs.SMRef) -> str:
        """Read name_label: Name of the driver."""
        return self._client.invoke(m.get_name_label, (ref,))

    def get_other_config(self, ref: refs.SMRef) -> dict[str, str]:
        """Read other_config: Free-form settings of clients and tools."""
        return self._client.invoke(m.get_other_config, (ref,))

    def set_other_config(self, ref: refs.SMRef, value: dict[str, str]) -> None:
        """Set other_config: Free-form settings of clients and tools."""
        return self._client.invoke(m.set_other_config, (ref, value))

    def add_to_other_config(self, ref: refs.SMRef, key: str, value: str) -> None:
        """Add a key and its value to other_config."""
        return self._client.invoke(m.add_to_other_config, (ref, key, value))

    def remove_from_other_config(self, ref: refs.SMRef, key: str) -> None:
        """Remove a key from other_config; a key that is not there is no error."""
        return self._client.invoke(m.remove_from_other_config, (ref, key))

    def get_required_api_version(self, ref: refs.SMRef) -> str:
        """Read required_api_version: Version of the storage interface the driver needs."""
        return self._client.invoke(m.get_required_api_version, (ref,))

    def get_required_cluster_stack(self, ref: refs.SMRef) -> list[str]:
        """Read required_cluster_stack: Cluster stacks of which one must run on the host for the
        driver; empty for none.
        """
        return self._client.invoke(m.get_required_cluster_stack, (ref,))

    def get_supported_image_formats(self, ref: refs.SMRef) -> list[enums.ImageFormatType]:
        """Read supported_image_formats: Image formats the driver can create, preferred one
        first. A prototype; it may change.
        """
        return self._client.invoke(m.get_supported_image_formats, (ref,))

    def get_type(self, ref: refs.SMRef) -> str:
        """Read type: SR type the driver serves, such as nfs."""
        return self._client.invoke(m.get_type, (ref,))

    def get_uuid(self, ref: refs.SMRef) -> str:
        """Read uuid: Unique identifier of the driver row."""
        return self._client.invoke(m.get_uuid, (ref,))

    def get_vendor(self, ref: refs.SMRef) -> str:
        """Read vendor: Who made the driver."""
        return self._client.invoke(m.get_vendor, (ref,))

    def get_version(self, ref: refs.SMRef) -> str:
        """Read version: Version of the driver."""
        return self._client.invoke(m.get_version, (ref,))

    def get_by_uuid(self, uuid: str) -> refs.SMRef:
        """The object with this uuid."""
        return self._client.invoke(m.get_by_uuid, (uuid,))

    def get_record(self, ref: refs.SMRef) -> SMRecord:
        """All visible fields of the object."""
        return self._client.invoke(m.get_record, (ref,))

    def get_by_name_label(self, label: str) -> list[refs.SMRef]:
        """All objects with this name."""
        return self._client.invoke(m.get_by_name_label, (label,))

    def get_all(self) -> list[refs.SMRef]:
        """All objects."""
        return self._client.invoke(m.get_all, ())

    def get_all_where(self, expr: str) -> list[refs.SMRef]:
        """All objects for which the filter expression holds."""
        return self._client.invoke(m.get_all_where, (expr,))

    def get_all_records(self) -> dict[refs.SMRef, SMRecord]:
        """All objects with their records."""
        return self._client.invoke(m.get_all_records, ())

    def get_all_records_where(self, expr: str) -> dict[refs.SMRef, SMRecord]:
        """All objects, with their records, for which the filter holds."""
        return self._client.invoke(m.get_all_records_where, (expr,))
