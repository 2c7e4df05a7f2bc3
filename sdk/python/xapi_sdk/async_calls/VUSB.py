# Written by codegen from idl/; change the IDL, not this file.
"""Messages of VUSB."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xapi_sdk import enums, refs
from xapi_sdk.method import AsyncInvoker, AsyncTaskInvoker
from xapi_sdk.model import VUSB as m

if TYPE_CHECKING:
    from xapi_sdk.aio.task import AsyncTask
    from xapi_sdk.model.VUSB import VUSBRecord


class AsyncVUSBCalls:
    """A virtual USB device; it gives a VM the physical device of a USB group."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncInvoker) -> None:
        self._client = client

    async def create(
        self,
        VM: refs.VMRef,
        USB_group: refs.USBGroupRef,
        other_config: dict[str, str] | None = None,
    ) -> refs.VUSBRef:
        """Creates a virtual USB device for a halted VM; the group must have a device free for
        pass-through. Returns it.
        """
        return await self._client.invoke(
            m.create, (VM, USB_group, {} if other_config is None else other_config)
        )

    async def destroy(self, ref: refs.VUSBRef) -> None:
        """Deletes the virtual USB device; it must not be attached."""
        return await self._client.invoke(m.destroy, (ref,))

    async def unplug(self, ref: refs.VUSBRef) -> None:
        """Takes the device away from the running VM; the row stays."""
        return await self._client.invoke(m.unplug, (ref,))

    async def get_USB_group(self, ref: refs.VUSBRef) -> refs.USBGroupRef:
        """Read USB_group: Group that supplies the physical device."""
        return await self._client.invoke(m.get_USB_group, (ref,))

    async def get_VM(self, ref: refs.VUSBRef) -> refs.VMRef:
        """Read VM: VM that owns the device."""
        return await self._client.invoke(m.get_VM, (ref,))

    async def get_allowed_operations(self, ref: refs.VUSBRef) -> list[enums.VUSBOperations]:
        """Read allowed_operations: Operations that would be accepted at present; advisory."""
        return await self._client.invoke(m.get_allowed_operations, (ref,))

    async def get_current_operations(self, ref: refs.VUSBRef) -> dict[str, enums.VUSBOperations]:
        """Read current_operations: Operations in progress on the device, by reference of their
        task.
        """
        return await self._client.invoke(m.get_current_operations, (ref,))

    async def get_currently_attached(self, ref: refs.VUSBRef) -> bool:
        """Read currently_attached: True if the device is attached to the running VM."""
        return await self._client.invoke(m.get_currently_attached, (ref,))

    async def get_other_config(self, ref: refs.VUSBRef) -> dict[str, str]:
        """Read other_config: Free-form settings of clients and tools."""
        return await self._client.invoke(m.get_other_config, (ref,))

    async def set_other_config(self, ref: refs.VUSBRef, value: dict[str, str]) -> None:
        """Set other_config: Free-form settings of clients and tools."""
        return await self._client.invoke(m.set_other_config, (ref, value))

    async def add_to_other_config(self, ref: refs.VUSBRef, key: str, value: str) -> None:
        """Add a key and its value to other_config."""
        return await self._client.invoke(m.add_to_other_config, (ref, key, value))

    async def remove_from_other_config(self, ref: refs.VUSBRef, key: str) -> None:
        """Remove a key from other_config; a key that is not there is no error."""
        return await self._client.invoke(m.remove_from_other_config, (ref, key))

    async def get_uuid(self, ref: refs.VUSBRef) -> str:
        """Read uuid: Unique identifier of the device."""
        return await self._client.invoke(m.get_uuid, (ref,))

    async def get_by_uuid(self, uuid: str) -> refs.VUSBRef:
        """The object with this uuid."""
        return await self._client.invoke(m.get_by_uuid, (uuid,))

    async def get_record(self, ref: refs.VUSBRef) -> VUSBRecord:
        """All visible fields of the object."""
        return await self._client.invoke(m.get_record, (ref,))

    async def get_all(self) -> list[refs.VUSBRef]:
        """All objects."""
        return await self._client.invoke(m.get_all, ())

    async def get_all_where(self, expr: str) -> list[refs.VUSBRef]:
        """All objects for which the filter expression holds."""
        return await self._client.invoke(m.get_all_where, (expr,))

    async def get_all_records(self) -> dict[refs.VUSBRef, VUSBRecord]:
        """All objects with their records."""
        return await self._client.invoke(m.get_all_records, ())

    async def get_all_records_where(self, expr: str) -> dict[refs.VUSBRef, VUSBRecord]:
        """All objects, with their records, for which the filter holds."""
        return await self._client.invoke(m.get_all_records_where, (expr,))


class AsyncVUSBTasks:
    """Messages of VUSB as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncTaskInvoker) -> None:
        self._client = client

    async def create(
        self,
        VM: refs.VMRef,
        USB_group: refs.USBGroupRef,
        other_config: dict[str, str] | None = None,
    ) -> AsyncTask[refs.VUSBRef]:
        """Creates a virtual USB device for a halted VM; the group must have a device free for
        pass-through. Returns it.
        """
        return await self._client.start(
            m.create, (VM, USB_group, {} if other_config is None else other_config)
        )

    async def destroy(self, ref: refs.VUSBRef) -> AsyncTask[None]:
        """Deletes the virtual USB device; it must not be attached."""
        return await self._client.start(m.destroy, (ref,))

    async def unplug(self, ref: refs.VUSBRef) -> AsyncTask[None]:
        """Takes the device away from the running VM; the row stays."""
        return await self._client.start(m.unplug, (ref,))
