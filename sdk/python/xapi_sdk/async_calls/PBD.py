# Written by codegen from idl/; change the IDL, not this file.
"""Messages of PBD."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xapi_sdk import refs
from xapi_sdk.method import AsyncInvoker, AsyncTaskInvoker
from xapi_sdk.model import PBD as m

if TYPE_CHECKING:
    from xapi_sdk.aio.task import AsyncTask
    from xapi_sdk.model.PBD import PBDRecord


class AsyncPBDCalls:
    """The connection of one host to one SR, with the settings that host needs to reach it."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncInvoker) -> None:
        self._client = client

    async def plug(self, ref: refs.PBDRef) -> None:
        """Attaches the SR on the host; no effect if it is attached already.

        Errors: SR_UNKNOWN_DRIVER.
        """
        return await self._client.invoke(m.plug, (ref,))

    async def set_device_config(self, ref: refs.PBDRef, value: dict[str, str]) -> None:
        """Replaces the settings for the storage driver; the connection must not be attached.

        value: Location and access settings as the driver wants them.
        """
        return await self._client.invoke(m.set_device_config, (ref, value))

    async def unplug(self, ref: refs.PBDRef) -> None:
        """Detaches the SR from the host; refused while a running VM uses its images there, and
        for some system SRs.
        """
        return await self._client.invoke(m.unplug, (ref,))

    async def get_SR(self, ref: refs.PBDRef) -> refs.SRRef:
        """Read SR: SR that is connected."""
        return await self._client.invoke(m.get_SR, (ref,))

    async def get_currently_attached(self, ref: refs.PBDRef) -> bool:
        """Read currently_attached: True if the SR is attached on the host now."""
        return await self._client.invoke(m.get_currently_attached, (ref,))

    async def get_device_config(self, ref: refs.PBDRef) -> dict[str, str]:
        """Read device_config: Location and access settings passed to the storage driver;
        passwords are given as references to secrets.
        """
        return await self._client.invoke(m.get_device_config, (ref,))

    async def get_host(self, ref: refs.PBDRef) -> refs.HostRef:
        """Read host: Host that is connected."""
        return await self._client.invoke(m.get_host, (ref,))

    async def get_other_config(self, ref: refs.PBDRef) -> dict[str, str]:
        """Read other_config: Free-form settings of clients and tools."""
        return await self._client.invoke(m.get_other_config, (ref,))

    async def set_other_config(self, ref: refs.PBDRef, value: dict[str, str]) -> None:
        """Set other_config: Free-form settings of clients and tools."""
        return await self._client.invoke(m.set_other_config, (ref, value))

    async def add_to_other_config(self, ref: refs.PBDRef, key: str, value: str) -> None:
        """Add a key and its value to other_config."""
        return await self._client.invoke(m.add_to_other_config, (ref, key, value))

    async def remove_from_other_config(self, ref: refs.PBDRef, key: str) -> None:
        """Remove a key from other_config; a key that is not there is no error."""
        return await self._client.invoke(m.remove_from_other_config, (ref, key))

    async def get_uuid(self, ref: refs.PBDRef) -> str:
        """Read uuid: Unique identifier of the connection."""
        return await self._client.invoke(m.get_uuid, (ref,))

    async def create(
        self,
        *,
        SR: refs.SRRef,
        host: refs.HostRef,
        device_config: dict[str, str] | None = None,
        other_config: dict[str, str] | None = None,
    ) -> refs.PBDRef:
        """Make a PBD object from its record.

        SR: SR that is connected.
        host: Host that is connected.
        device_config: Location and access settings passed to the storage driver; passwords are
            given as references to secrets.
        other_config: Free-form settings of clients and tools.
        """
        return await self._client.invoke(
            m.create,
            (
                {
                    "SR": SR,
                    "host": host,
                    "device_config": {} if device_config is None else device_config,
                    "other_config": {} if other_config is None else other_config,
                },
            ),
        )

    async def destroy(self, ref: refs.PBDRef) -> None:
        """Destroy the PBD object."""
        return await self._client.invoke(m.destroy, (ref,))

    async def get_by_uuid(self, uuid: str) -> refs.PBDRef:
        """The object with this uuid."""
        return await self._client.invoke(m.get_by_uuid, (uuid,))

    async def get_record(self, ref: refs.PBDRef) -> PBDRecord:
        """All visible fields of the object."""
        return await self._client.invoke(m.get_record, (ref,))

    async def get_all(self) -> list[refs.PBDRef]:
        """All objects."""
        return await self._client.invoke(m.get_all, ())

    async def get_all_where(self, expr: str) -> list[refs.PBDRef]:
        """All objects for which the filter expression holds."""
        return await self._client.invoke(m.get_all_where, (expr,))

    async def get_all_records(self) -> dict[refs.PBDRef, PBDRecord]:
        """All objects with their records."""
        return await self._client.invoke(m.get_all_records, ())

    async def get_all_records_where(self, expr: str) -> dict[refs.PBDRef, PBDRecord]:
        """All objects, with their records, for which the filter holds."""
        return await self._client.invoke(m.get_all_records_where, (expr,))


class AsyncPBDTasks:
    """Messages of PBD as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncTaskInvoker) -> None:
        self._client = client

    async def plug(self, ref: refs.PBDRef) -> AsyncTask[None]:
        """Attaches the SR on the host; no effect if it is attached already.

        Errors: SR_UNKNOWN_DRIVER.
        """
        return await self._client.start(m.plug, (ref,))

    async def set_device_config(self, ref: refs.PBDRef, value: dict[str, str]) -> AsyncTask[None]:
        """Replaces the settings for the storage driver; the connection must not be attached.

        value: Location and access settings as the driver wants them.
        """
        return await self._client.start(m.set_device_config, (ref, value))

    async def unplug(self, ref: refs.PBDRef) -> AsyncTask[None]:
        """Detaches the SR from the host; refused while a running VM uses its images there, and
        for some system SRs.
        """
        return await self._client.start(m.unplug, (ref,))

    async def create(
        self,
        *,
        SR: refs.SRRef,
        host: refs.HostRef,
        device_config: dict[str, str] | None = None,
        other_config: dict[str, str] | None = None,
    ) -> AsyncTask[refs.PBDRef]:
        """Make a PBD object from its record.

        SR: SR that is connected.
        host: Host that is connected.
        device_config: Location and access settings passed to the storage driver; passwords are
            given as references to secrets.
        other_config: Free-form settings of clients and tools.
        """
        return await self._client.start(
            m.create,
            (
                {
                    "SR": SR,
                    "host": host,
                    "device_config": {} if device_config is None else device_config,
                    "other_config": {} if other_config is None else other_config,
                },
            ),
        )

    async def destroy(self, ref: refs.PBDRef) -> AsyncTask[None]:
        """Destroy the PBD object."""
        return await self._client.start(m.destroy, (ref,))
