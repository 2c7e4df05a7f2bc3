# Written by codegen from idl/; change the IDL, not this file.
"""Messages of DR_task."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xapi_sdk import refs
from xapi_sdk.method import AsyncInvoker, AsyncTaskInvoker
from xapi_sdk.model import DR_task as m

if TYPE_CHECKING:
    from xapi_sdk.aio.task import AsyncTask
    from xapi_sdk.model.DR_task import DRTaskRecord


class AsyncDRTaskCalls:
    """A disaster-recovery run; it introduces the SRs of a lost pool for as long as recovery
    lasts.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncInvoker) -> None:
        self._client = client

    async def create(
        self, type: str, device_config: dict[str, str], whitelist: list[str]
    ) -> refs.DRTaskRef:
        """Looks for SRs at the given location, introduces and plugs those asked for, and
        returns the run.

        type: Storage driver.
        device_config: Location and access settings as the driver wants them.
        whitelist: Uuids of the SRs to introduce.
        """
        return await self._client.invoke(m.create, (type, device_config, whitelist))

    async def destroy(self, ref: refs.DRTaskRef) -> None:
        """Ends the run; SRs it introduced that are still unused are unplugged and forgotten."""
        return await self._client.invoke(m.destroy, (ref,))

    async def get_introduced_SRs(self, ref: refs.DRTaskRef) -> list[refs.SRRef]:
        """Read introduced_SRs: SRs introduced by this run."""
        return await self._client.invoke(m.get_introduced_SRs, (ref,))

    async def get_uuid(self, ref: refs.DRTaskRef) -> str:
        """Read uuid: Unique identifier of the run."""
        return await self._client.invoke(m.get_uuid, (ref,))

    async def get_by_uuid(self, uuid: str) -> refs.DRTaskRef:
        """The object with this uuid."""
        return await self._client.invoke(m.get_by_uuid, (uuid,))

    async def get_record(self, ref: refs.DRTaskRef) -> DRTaskRecord:
        """All visible fields of the object."""
        return await self._client.invoke(m.get_record, (ref,))

    async def get_all(self) -> list[refs.DRTaskRef]:
        """All objects."""
        return await self._client.invoke(m.get_all, ())

    async def get_all_where(self, expr: str) -> list[refs.DRTaskRef]:
        """All objects for which the filter expression holds."""
        return await self._client.invoke(m.get_all_where, (expr,))

    async def get_all_records(self) -> dict[refs.DRTaskRef, DRTaskRecord]:
        """All objects with their records."""
        return await self._client.invoke(m.get_all_records, ())

    async def get_all_records_where(self, expr: str) -> dict[refs.DRTaskRef, DRTaskRecord]:
        """All objects, with their records, for which the filter holds."""
        return await self._client.invoke(m.get_all_records_where, (expr,))


class AsyncDRTaskTasks:
    """Messages of DR_task as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncTaskInvoker) -> None:
        self._client = client

    async def create(
        self, type: str, device_config: dict[str, str], whitelist: list[str]
    ) -> AsyncTask[refs.DRTaskRef]:
        """Looks for SRs at the given location, introduces and plugs those asked for, and
        returns the run.

        type: Storage driver.
        device_config: Location and access settings as the driver wants them.
        whitelist: Uuids of the SRs to introduce.
        """
        return await self._client.start(m.create, (type, device_config, whitelist))

    async def destroy(self, ref: refs.DRTaskRef) -> AsyncTask[None]:
        """Ends the run; SRs it introduced that are still unused are unplugged and forgotten."""
        return await self._client.start(m.destroy, (ref,))
