# Written by codegen from idl/; change the IDL, not this file.
"""Messages of USB_group."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xapi_sdk import refs
from xapi_sdk.method import AsyncInvoker, AsyncTaskInvoker
from xapi_sdk.model import USB_group as m

if TYPE_CHECKING:
    from xapi_sdk.aio.task import AsyncTask
    from xapi_sdk.model.USB_group import USBGroupRecord


class AsyncUSBGroupCalls:
    """A group of physical USB devices; a VM asks for a virtual USB device of a group. Each
    device gets its own group.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncInvoker) -> None:
        self._client = client

    async def create(
        self,
        name_label: str = "",
        name_description: str = "",
        other_config: dict[str, str] | None = None,
    ) -> refs.USBGroupRef:
        """Creates an empty USB group and returns it."""
        return await self._client.invoke(
            m.create, (name_label, name_description, {} if other_config is None else other_config)
        )

    async def destroy(self, ref: refs.USBGroupRef) -> None:
        """Deletes the group; it must hold no physical and no virtual USB devices."""
        return await self._client.invoke(m.destroy, (ref,))

    async def get_PUSBs(self, ref: refs.USBGroupRef) -> list[refs.PUSBRef]:
        """Read PUSBs: Physical USB devices in the group."""
        return await self._client.invoke(m.get_PUSBs, (ref,))

    async def get_VUSBs(self, ref: refs.USBGroupRef) -> list[refs.VUSBRef]:
        """Read VUSBs: Virtual USB devices supplied by the group."""
        return await self._client.invoke(m.get_VUSBs, (ref,))

    async def get_name_description(self, ref: refs.USBGroupRef) -> str:
        """Read name_description: Free text describing the group."""
        return await self._client.invoke(m.get_name_description, (ref,))

    async def set_name_description(self, ref: refs.USBGroupRef, value: str) -> None:
        """Set name_description: Free text describing the group."""
        return await self._client.invoke(m.set_name_description, (ref, value))

    async def get_name_label(self, ref: refs.USBGroupRef) -> str:
        """Read name_label: Name of the group; need not be unique."""
        return await self._client.invoke(m.get_name_label, (ref,))

    async def set_name_label(self, ref: refs.USBGroupRef, value: str) -> None:
        """Set name_label: Name of the group; need not be unique."""
        return await self._client.invoke(m.set_name_label, (ref, value))

    async def get_other_config(self, ref: refs.USBGroupRef) -> dict[str, str]:
        """Read other_config: Free-form settings of clients and tools."""
        return await self._client.invoke(m.get_other_config, (ref,))

    async def set_other_config(self, ref: refs.USBGroupRef, value: dict[str, str]) -> None:
        """Set other_config: Free-form settings of clients and tools."""
        return await self._client.invoke(m.set_other_config, (ref, value))

    async def add_to_other_config(self, ref: refs.USBGroupRef, key: str, value: str) -> None:
        """Add a key and its value to other_config."""
        return await self._client.invoke(m.add_to_other_config, (ref, key, value))

    async def remove_from_other_config(self, ref: refs.USBGroupRef, key: str) -> None:
        """Remove a key from other_config; a key that is not there is no error."""
        return await self._client.invoke(m.remove_from_other_config, (ref, key))

    async def get_uuid(self, ref: refs.USBGroupRef) -> str:
        """Read uuid: Unique identifier of the group."""
        return await self._client.invoke(m.get_uuid, (ref,))

    async def get_by_uuid(self, uuid: str) -> refs.USBGroupRef:
        """The object with this uuid."""
        return await self._client.invoke(m.get_by_uuid, (uuid,))

    async def get_record(self, ref: refs.USBGroupRef) -> USBGroupRecord:
        """All visible fields of the object."""
        return await self._client.invoke(m.get_record, (ref,))

    async def get_by_name_label(self, label: str) -> list[refs.USBGroupRef]:
        """All objects with this name."""
        return await self._client.invoke(m.get_by_name_label, (label,))

    async def get_all(self) -> list[refs.USBGroupRef]:
        """All objects."""
        return await self._client.invoke(m.get_all, ())

    async def get_all_where(self, expr: str) -> list[refs.USBGroupRef]:
        """All objects for which the filter expression holds."""
        return await self._client.invoke(m.get_all_where, (expr,))

    async def get_all_records(self) -> dict[refs.USBGroupRef, USBGroupRecord]:
        """All objects with their records."""
        return await self._client.invoke(m.get_all_records, ())

    async def get_all_records_where(self, expr: str) -> dict[refs.USBGroupRef, USBGroupRecord]:
        """All objects, with their records, for which the filter holds."""
        return await self._client.invoke(m.get_all_records_where, (expr,))


class AsyncUSBGroupTasks:
    """Messages of USB_group as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncTaskInvoker) -> None:
        self._client = client

    async def create(
        self,
        name_label: str = "",
        name_description: str = "",
        other_config: dict[str, str] | None = None,
    ) -> AsyncTask[refs.USBGroupRef]:
        """Creates an empty USB group and returns it."""
        return await self._client.start(
            m.create, (name_label, name_description, {} if other_config is None else other_config)
        )

    async def destroy(self, ref: refs.USBGroupRef) -> AsyncTask[None]:
        """Deletes the group; it must hold no physical and no virtual USB devices."""
        return await self._client.start(m.destroy, (ref,))
