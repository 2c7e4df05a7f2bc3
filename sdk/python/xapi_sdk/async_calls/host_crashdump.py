# Written by codegen from idl/; change the IDL, not this file.
"""Messages of host_crashdump."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from xapi_sdk import refs
from xapi_sdk.method import AsyncInvoker, AsyncTaskInvoker
from xapi_sdk.model import host_crashdump as m

if TYPE_CHECKING:
    from xapi_sdk.aio.task import AsyncTask
    from xapi_sdk.model.host_crashdump import HostCrashdumpRecord


class AsyncHostCrashdumpCalls:
    """A dump left behind by a crash of a host, kept on that host until it is destroyed."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncInvoker) -> None:
        self._client = client

    async def destroy(self, ref: refs.HostCrashdumpRef) -> None:
        """Deletes the dump from the host's disk, and its record."""
        return await self._client.invoke(m.destroy, (ref,))

    async def upload(self, ref: refs.HostCrashdumpRef, url: str, options: dict[str, str]) -> None:
        """Sends the dump to the given address; the dump stays on the host.

        url: Where to upload; empty for the built-in address.
        options: Upload options, such as a proxy.
        """
        return await self._client.invoke(m.upload, (ref, url, options))

    async def get_host(self, ref: refs.HostCrashdumpRef) -> refs.HostRef:
        """Read host: Host that crashed and holds the dump."""
        return await self._client.invoke(m.get_host, (ref,))

    async def get_other_config(self, ref: refs.HostCrashdumpRef) -> dict[str, str]:
        """Read other_config: Free key-value pairs for tools."""
        return await self._client.invoke(m.get_other_config, (ref,))

    async def set_other_config(self, ref: refs.HostCrashdumpRef, value: dict[str, str]) -> None:
        """Set other_config: Free key-value pairs for tools."""
        return await self._client.invoke(m.set_other_config, (ref, value))

    async def add_to_other_config(self, ref: refs.HostCrashdumpRef, key: str, value: str) -> None:
        """Add a key and its value to other_config."""
        return await self._client.invoke(m.add_to_other_config, (ref, key, value))

    async def remove_from_other_config(self, ref: refs.HostCrashdumpRef, key: str) -> None:
        """Remove a key from other_config; a key that is not there is no error."""
        return await self._client.invoke(m.remove_from_other_config, (ref, key))

    async def get_size(self, ref: refs.HostCrashdumpRef) -> int:
        """Read size: Size of the dump in bytes."""
        return await self._client.invoke(m.get_size, (ref,))

    async def get_timestamp(self, ref: refs.HostCrashdumpRef) -> datetime:
        """Read timestamp: When the crash happened."""
        return await self._client.invoke(m.get_timestamp, (ref,))

    async def get_uuid(self, ref: refs.HostCrashdumpRef) -> str:
        """Read uuid: Unique identifier of the dump."""
        return await self._client.invoke(m.get_uuid, (ref,))

    async def get_by_uuid(self, uuid: str) -> refs.HostCrashdumpRef:
        """The object with this uuid."""
        return await self._client.invoke(m.get_by_uuid, (uuid,))

    async def get_record(self, ref: refs.HostCrashdumpRef) -> HostCrashdumpRecord:
        """All visible fields of the object."""
        return await self._client.invoke(m.get_record, (ref,))

    async def get_all(self) -> list[refs.HostCrashdumpRef]:
        """All objects."""
        return await self._client.invoke(m.get_all, ())

    async def get_all_where(self, expr: str) -> list[refs.HostCrashdumpRef]:
        """All objects for which the filter expression holds."""
        return await self._client.invoke(m.get_all_where, (expr,))

    async def get_all_records(self) -> dict[refs.HostCrashdumpRef, HostCrashdumpRecord]:
        """All objects with their records."""
        return await self._client.invoke(m.get_all_records, ())

    async def get_all_records_where(
        self, expr: str
    ) -> dict[refs.HostCrashdumpRef, HostCrashdumpRecord]:
        """All objects, with their records, for which the filter holds."""
        return await self._client.invoke(m.get_all_records_where, (expr,))


class AsyncHostCrashdumpTasks:
    """Messages of host_crashdump as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncTaskInvoker) -> None:
        self._client = client

    async def destroy(self, ref: refs.HostCrashdumpRef) -> AsyncTask[None]:
        """Deletes the dump from the host's disk, and its record."""
        return await self._client.start(m.destroy, (ref,))

    async def upload(
        self, ref: refs.HostCrashdumpRef, url: str, options: dict[str, str]
    ) -> AsyncTask[None]:
        """Sends the dump to the given address; the dump stays on the host.

        url: Where to upload; empty for the built-in address.
        options: Upload options, such as a proxy.
        """
        return await self._client.start(m.upload, (ref, url, options))
