# Written by codegen from idl/; change the IDL, not this file.
"""Messages of PUSB."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xapi_sdk import refs
from xapi_sdk.method import AsyncInvoker, AsyncTaskInvoker
from xapi_sdk.model import PUSB as m

if TYPE_CHECKING:
    from xapi_sdk.aio.task import AsyncTask
    from xapi_sdk.model.PUSB import PUSBRecord


class AsyncPUSBCalls:
    """A physical USB device plugged into a host."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncInvoker) -> None:
        self._client = client

    async def scan(self, host: refs.HostRef) -> None:
        """Looks for USB devices on the host and brings the database in line with what is
        plugged in.
        """
        return await self._client.invoke(m.scan, (host,))

    async def set_passthrough_enabled(self, ref: refs.PUSBRef, value: bool) -> None:
        """Allows or forbids giving the device to a VM; forbidding is refused while a VM has it."""
        return await self._client.invoke(m.set_passthrough_enabled, (ref, value))

    async def get_USB_group(self, ref: refs.PUSBRef) -> refs.USBGroupRef:
        """Read USB_group: USB group the device is in."""
        return await self._client.invoke(m.get_USB_group, (ref,))

    async def get_description(self, ref: refs.PUSBRef) -> str:
        """Read description: Text describing the device."""
        return await self._client.invoke(m.get_description, (ref,))

    async def get_host(self, ref: refs.PUSBRef) -> refs.HostRef:
        """Read host: Host the device is plugged into."""
        return await self._client.invoke(m.get_host, (ref,))

    async def get_other_config(self, ref: refs.PUSBRef) -> dict[str, str]:
        """Read other_config: Free-form settings of clients and tools."""
        return await self._client.invoke(m.get_other_config, (ref,))

    async def set_other_config(self, ref: refs.PUSBRef, value: dict[str, str]) -> None:
        """Set other_config: Free-form settings of clients and tools."""
        return await self._client.invoke(m.set_other_config, (ref, value))

    async def add_to_other_config(self, ref: refs.PUSBRef, key: str, value: str) -> None:
        """Add a key and its value to other_config."""
        return await self._client.invoke(m.add_to_other_config, (ref, key, value))

    async def remove_from_other_config(self, ref: refs.PUSBRef, key: str) -> None:
        """Remove a key from other_config; a key that is not there is no error."""
        return await self._client.invoke(m.remove_from_other_config, (ref, key))

    async def get_passthrough_enabled(self, ref: refs.PUSBRef) -> bool:
        """Read passthrough_enabled: True if the device may be given to a VM."""
        return await self._client.invoke(m.get_passthrough_enabled, (ref,))

    async def get_path(self, ref: refs.PUSBRef) -> str:
        """Read path: Port path of the device on the host, for example 1-2."""
        return await self._client.invoke(m.get_path, (ref,))

    async def get_product_desc(self, ref: refs.PUSBRef) -> str:
        """Read product_desc: Product name."""
        return await self._client.invoke(m.get_product_desc, (ref,))

    async def get_product_id(self, ref: refs.PUSBRef) -> str:
        """Read product_id: USB product number in hexadecimal."""
        return await self._client.invoke(m.get_product_id, (ref,))

    async def get_serial(self, ref: refs.PUSBRef) -> str:
        """Read serial: Serial number of the device; may be empty."""
        return await self._client.invoke(m.get_serial, (ref,))

    async def get_speed(self, ref: refs.PUSBRef) -> float:
        """Read speed: Speed in Mbit/s; -1 if not known."""
        return await self._client.invoke(m.get_speed, (ref,))

    async def get_uuid(self, ref: refs.PUSBRef) -> str:
        """Read uuid: Unique identifier of the device."""
        return await self._client.invoke(m.get_uuid, (ref,))

    async def get_vendor_desc(self, ref: refs.PUSBRef) -> str:
        """Read vendor_desc: Vendor name."""
        return await self._client.invoke(m.get_vendor_desc, (ref,))

    async def get_vendor_id(self, ref: refs.PUSBRef) -> str:
        """Read vendor_id: USB vendor number in hexadecimal."""
        return await self._client.invoke(m.get_vendor_id, (ref,))

    async def get_version(self, ref: refs.PUSBRef) -> str:
        """Read version: USB version the device speaks, for example 2.00."""
        return await self._client.invoke(m.get_version, (ref,))

    async def get_by_uuid(self, uuid: str) -> refs.PUSBRef:
        """The object with this uuid."""
        return await self._client.invoke(m.get_by_uuid, (uuid,))

    async def get_record(self, ref: refs.PUSBRef) -> PUSBRecord:
        """All visible fields of the object."""
        return await self._client.invoke(m.get_record, (ref,))

    async def get_all(self) -> list[refs.PUSBRef]:
        """All objects."""
        return await self._client.invoke(m.get_all, ())

    async def get_all_where(self, expr: str) -> list[refs.PUSBRef]:
        """All objects for which the filter expression holds."""
        return await self._client.invoke(m.get_all_where, (expr,))

    async def get_all_records(self) -> dict[refs.PUSBRef, PUSBRecord]:
        """All objects with their records."""
        return await self._client.invoke(m.get_all_records, ())

    async def get_all_records_where(self, expr: str) -> dict[refs.PUSBRef, PUSBRecord]:
        """All objects, with their records, for which the filter holds."""
        return await self._client.invoke(m.get_all_records_where, (expr,))


class AsyncPUSBTasks:
    """Messages of PUSB as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncTaskInvoker) -> None:
        self._client = client

    async def scan(self, host: refs.HostRef) -> AsyncTask[None]:
        """Looks for USB devices on the host and brings the database in line with what is
        plugged in.
        """
        return await self._client.start(m.scan, (host,))

    async def set_passthrough_enabled(self, ref: refs.PUSBRef, value: bool) -> AsyncTask[None]:
        """Allows or forbids giving the device to a VM; forbidding is refused while a VM has it."""
        return await self._client.start(m.set_passthrough_enabled, (ref, value))
