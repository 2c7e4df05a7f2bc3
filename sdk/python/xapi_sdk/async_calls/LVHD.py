# Written by codegen from idl/; change the IDL, not this file.
"""Messages of LVHD."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xapi_sdk import refs
from xapi_sdk.method import AsyncInvoker, AsyncTaskInvoker
from xapi_sdk.model import LVHD as m

if TYPE_CHECKING:
    from xapi_sdk.aio.task import AsyncTask
    from xapi_sdk.model.LVHD import LVHDRecord


class AsyncLVHDCalls:
    """Messages for SRs that keep their images in LVM volumes; there are no objects of this
    class.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncInvoker) -> None:
        self._client = client

    async def enable_thin_provisioning(
        self, host: refs.HostRef, SR: refs.SRRef, initial_allocation: int, allocation_quantum: int
    ) -> str:
        """Converts an LVM SR to thin provisioning and returns the backend's text; cannot be
        undone.

        host: Host that does the conversion.
        SR: SR to convert.
        initial_allocation: Bytes allocated to a new image.
        allocation_quantum: Bytes by which an image grows.
        """
        return await self._client.invoke(
            m.enable_thin_provisioning, (host, SR, initial_allocation, allocation_quantum)
        )

    async def get_uuid(self, ref: refs.LVHDRef) -> str:
        """Read uuid: Unique identifier; not used."""
        return await self._client.invoke(m.get_uuid, (ref,))

    async def get_by_uuid(self, uuid: str) -> refs.LVHDRef:
        """The object with this uuid."""
        return await self._client.invoke(m.get_by_uuid, (uuid,))

    async def get_record(self, ref: refs.LVHDRef) -> LVHDRecord:
        """All visible fields of the object."""
        return await self._client.invoke(m.get_record, (ref,))


class AsyncLVHDTasks:
    """Messages of LVHD as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncTaskInvoker) -> None:
        self._client = client

    async def enable_thin_provisioning(
        self, host: refs.HostRef, SR: refs.SRRef, initial_allocation: int, allocation_quantum: int
    ) -> AsyncTask[str]:
        """Converts an LVM SR to thin provisioning and returns the backend's text; cannot be
        undone.

        host: Host that does the conversion.
        SR: SR to convert.
        initial_allocation: Bytes allocated to a new image.
        allocation_quantum: Bytes by which an image grows.
        """
        return await self._client.start(
            m.enable_thin_provisioning, (host, SR, initial_allocation, allocation_quantum)
        )
