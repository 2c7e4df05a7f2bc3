# Written by codegen from idl/; change the IDL, not this file.
"""Messages of SM."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xapi_sdk import enums, refs
from xapi_sdk.method import AsyncInvoker
from xapi_sdk.model import SM as m

if TYPE_CHECKING:
    from xapi_sdk.model.SM import SMRecord


class AsyncSMCalls:
    """A storage driver installed on the hosts; each SR type has one row."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncInvoker) -> None:
        self._client = client

    async def get_capabilities(self, ref: refs.SMRef) -> list[str]:
        """Read capabilities: Deprecated list of what the driver can do; use features.
        Deprecated since clearwater.
        """
        return await self._client.invoke(m.get_capabilities, (ref,))

    async def get_configuration(self, ref: refs.SMRef) -> dict[str, str]:
        """Read configuration: Settings the driver accepts in device_config, by name, with an
        explanation of each.
        """
        return await self._client.invoke(m.get_configuration, (ref,))

    async def get_copyright(self, ref: refs.SMRef) -> str:
        """Read copyright: Copyright notice of the driver."""
        return await self._client.invoke(m.get_copyright, (ref,))

    async def get_driver_filename(self, ref: refs.SMRef) -> str:
        """Read driver_filename: File name of the driver on the host."""
        return await self._client.invoke(m.get_driver_filename, (ref,))

    async def get_features(self, ref: refs.SMRef) -> dict[str, int]:
        """Read features: What the driver can do, by feature name, with the version of each
        feature.
        """
        return await self._client.invoke(m.get_features, (ref,))

    async def get_name_description(self, ref: refs.SMRef) -> str:
        """Read name_description: Free text describing the driver."""
        return await self._client.invoke(m.get_name_description, (ref,))

    async def get_name_label(self, ref: refs.SMRef) -> str:
        """Read name_label: Name of the driver."""
        return await self._client.invoke(m.get_name_label, (ref,))

    async def get_other_config(self, ref: refs.SMRef) -> dict[str, str]:
        """Read other_config: Free-form settings of clients and tools."""
        return await self._client.invoke(m.get_other_config, (ref,))

    async def set_other_config(self, ref: refs.SMRef, value: dict[str, str]) -> None:
        """Set other_config: Free-form settings of clients and tools."""
        return await self._client.invoke(m.set_other_config, (ref, value))

    async def add_to_other_config(self, ref: refs.SMRef, key: str, value: str) -> None:
        """Add a key and its value to other_config."""
        return await self._client.invoke(m.add_to_other_config, (ref, key, value))

    async def remove_from_other_config(self, ref: refs.SMRef, key: str) -> None:
        """Remove a key from other_config; a key that is not there is no error."""
        return await self._client.invoke(m.remove_from_other_config, (ref, key))

    async def get_required_api_version(self, ref: refs.SMRef) -> str:
        """Read required_api_version: Version of the storage interface the driver needs."""
        return await self._client.invoke(m.get_required_api_version, (ref,))

    async def get_required_cluster_stack(self, ref: refs.SMRef) -> list[str]:
        """Read required_cluster_stack: Cluster stacks of which one must run on the host for the
        driver; empty for none.
        """
        return await self._client.invoke(m.get_required_cluster_stack, (ref,))

    async def get_supported_image_formats(self, ref: refs.SMRef) -> list[enums.ImageFormatType]:
        """Read supported_image_formats: Image formats the driver can create, preferred one
        first. A prototype; it may change.
        """
        return await self._client.invoke(m.get_supported_image_formats, (ref,))

    async def get_type(self, ref: refs.SMRef) -> str:
        """Read type: SR type the driver serves, such as nfs."""
        return await self._client.invoke(m.get_type, (ref,))

    async def get_uuid(self, ref: refs.SMRef) -> str:
        """Read uuid: Unique identifier of the driver row."""
        return await self._client.invoke(m.get_uuid, (ref,))

    async def get_vendor(self, ref: refs.SMRef) -> str:
        """Read vendor: Who made the driver."""
        return await self._client.invoke(m.get_vendor, (ref,))

    async def get_version(self, ref: refs.SMRef) -> str:
        """Read version: Version of the driver."""
        return await self._client.invoke(m.get_version, (ref,))

    async def get_by_uuid(self, uuid: str) -> refs.SMRef:
        """The object with this uuid."""
        return await self._client.invoke(m.get_by_uuid, (uuid,))

    async def get_record(self, ref: refs.SMRef) -> SMRecord:
        """All visible fields of the object."""
        return await self._client.invoke(m.get_record, (ref,))

    async def get_by_name_label(self, label: str) -> list[refs.SMRef]:
        """All objects with this name."""
        return await self._client.invoke(m.get_by_name_label, (label,))

    async def get_all(self) -> list[refs.SMRef]:
        """All objects."""
        return await self._client.invoke(m.get_all, ())

    async def get_all_where(self, expr: str) -> list[refs.SMRef]:
        """All objects for which the filter expression holds."""
        return await self._client.invoke(m.get_all_where, (expr,))

    async def get_all_records(self) -> dict[refs.SMRef, SMRecord]:
        """All objects with their records."""
        return await self._client.invoke(m.get_all_records, ())

    async def get_all_records_where(self, expr: str) -> dict[refs.SMRef, SMRecord]:
        """All objects, with their records, for which the filter holds."""
        return await self._client.invoke(m.get_all_records_where, (expr,))
