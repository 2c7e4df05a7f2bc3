# Written by codegen from idl/; change the IDL, not this file.
"""Messages of Host_driver."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xapi_sdk import refs
from xapi_sdk.method import AsyncInvoker, AsyncTaskInvoker
from xapi_sdk.model import Host_driver as m

if TYPE_CHECKING:
    from xapi_sdk.aio.task import AsyncTask
    from xapi_sdk.model.Host_driver import HostDriverRecord


class AsyncHostDriverCalls:
    """A kernel driver of a host that comes in several variants, of which one can be chosen."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncInvoker) -> None:
        self._client = client

    async def deselect(self, ref: refs.HostDriverRef) -> None:
        """Withdraws the choice of a variant; the driver loaded stays until the next boot. A
        prototype; it may change.
        """
        return await self._client.invoke(m.deselect, (ref,))

    async def rescan(self, host: refs.HostRef) -> None:
        """Looks again for drivers and variants on the host and updates the records. A
        prototype; it may change.
        """
        return await self._client.invoke(m.rescan, (host,))

    async def select(self, ref: refs.HostDriverRef, variant: refs.DriverVariantRef) -> None:
        """Chooses a variant of this driver, in force from the next load, usually a reboot. A
        prototype; it may change.
        """
        return await self._client.invoke(m.select, (ref, variant))

    async def get_active_variant(self, ref: refs.HostDriverRef) -> refs.DriverVariantRef:
        """Read active_variant: Variant loaded in the running kernel; null if none is. A
        prototype; it may change.
        """
        return await self._client.invoke(m.get_active_variant, (ref,))

    async def get_description(self, ref: refs.HostDriverRef) -> str:
        """Read description: Free description of the driver. A prototype; it may change."""
        return await self._client.invoke(m.get_description, (ref,))

    async def get_friendly_name(self, ref: refs.HostDriverRef) -> str:
        """Read friendly_name: Name of the driver for people. A prototype; it may change."""
        return await self._client.invoke(m.get_friendly_name, (ref,))

    async def get_host(self, ref: refs.HostDriverRef) -> refs.HostRef:
        """Read host: Host the driver is installed on. A prototype; it may change."""
        return await self._client.invoke(m.get_host, (ref,))

    async def get_info(self, ref: refs.HostDriverRef) -> str:
        """Read info: Further facts on the driver, as free text. A prototype; it may change."""
        return await self._client.invoke(m.get_info, (ref,))

    async def get_name(self, ref: refs.HostDriverRef) -> str:
        """Read name: Name of the driver, unique on its host. A prototype; it may change."""
        return await self._client.invoke(m.get_name, (ref,))

    async def get_selected_variant(self, ref: refs.HostDriverRef) -> refs.DriverVariantRef:
        """Read selected_variant: Variant chosen for the next load; null if none was chosen. A
        prototype; it may change.
        """
        return await self._client.invoke(m.get_selected_variant, (ref,))

    async def get_type(self, ref: refs.HostDriverRef) -> str:
        """Read type: Kind of device the driver is for, such as network or storage. A prototype;
        it may change.
        """
        return await self._client.invoke(m.get_type, (ref,))

    async def get_uuid(self, ref: refs.HostDriverRef) -> str:
        """Read uuid: Unique identifier of the record. A prototype; it may change."""
        return await self._client.invoke(m.get_uuid, (ref,))

    async def get_variants(self, ref: refs.HostDriverRef) -> list[refs.DriverVariantRef]:
        """Read variants: Variants installed on the host. A prototype; it may change."""
        return await self._client.invoke(m.get_variants, (ref,))

    async def get_by_uuid(self, uuid: str) -> refs.HostDriverRef:
        """The object with this uuid. A prototype; it may change."""
        return await self._client.invoke(m.get_by_uuid, (uuid,))

    async def get_record(self, ref: refs.HostDriverRef) -> HostDriverRecord:
        """All visible fields of the object. A prototype; it may change."""
        return await self._client.invoke(m.get_record, (ref,))

    async def get_all(self) -> list[refs.HostDriverRef]:
        """All objects. A prototype; it may change."""
        return await self._client.invoke(m.get_all, ())

    async def get_all_where(self, expr: str) -> list[refs.HostDriverRef]:
        """All objects for which the filter expression holds. A prototype; it may change."""
        return await self._client.invoke(m.get_all_where, (expr,))

    async def get_all_records(self) -> dict[refs.HostDriverRef, HostDriverRecord]:
        """All objects with their records. A prototype; it may change."""
        return await self._client.invoke(m.get_all_records, ())

    async def get_all_records_where(self, expr: str) -> dict[refs.HostDriverRef, HostDriverRecord]:
        """All objects, with their records, for which the filter holds. A prototype; it may
        change.
        """
        return await self._client.invoke(m.get_all_records_where, (expr,))


class AsyncHostDriverTasks:
    """Messages of Host_driver as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncTaskInvoker) -> None:
        self._client = client

    async def deselect(self, ref: refs.HostDriverRef) -> AsyncTask[None]:
        """Withdraws the choice of a variant; the driver loaded stays until the next boot. A
        prototype; it may change.
        """
        return await self._client.start(m.deselect, (ref,))

    async def rescan(self, host: refs.HostRef) -> AsyncTask[None]:
        """Looks again for drivers and variants on the host and updates the records. A
        prototype; it may change.
        """
        return await self._client.start(m.rescan, (host,))

    async def select(
        self, ref: refs.HostDriverRef, variant: refs.DriverVariantRef
    ) -> AsyncTask[None]:
        """Chooses a variant of this driver, in force from the next load, usually a reboot. A
        prototype; it may change.
        """
        return await self._client.start(m.select, (ref, variant))
