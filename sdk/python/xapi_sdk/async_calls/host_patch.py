# Written by codegen from idl/; change the IDL, not this file.
"""Messages of host_patch."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from xapi_sdk import refs
from xapi_sdk.method import AsyncInvoker, AsyncTaskInvoker
from xapi_sdk.model import host_patch as m

if TYPE_CHECKING:
    from xapi_sdk.aio.task import AsyncTask
    from xapi_sdk.model.host_patch import HostPatchRecord


class AsyncHostPatchCalls:
    """An old-style hotfix as present on one host. Replaced by pool_update."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncInvoker) -> None:
        self._client = client

    async def apply(self, ref: refs.HostPatchRef) -> str:
        """Old: applies the hotfix to its host and returns the output; use pool_update.apply.
        Deprecated since miami.
        """
        return await self._client.invoke(m.apply, (ref,))

    async def destroy(self, ref: refs.HostPatchRef) -> None:
        """Old: deletes a hotfix that was not applied from the host; use pool_update.destroy.
        Deprecated since miami.
        """
        return await self._client.invoke(m.destroy, (ref,))

    async def get_applied(self, ref: refs.HostPatchRef) -> bool:
        """Read applied: True once the hotfix has been applied to the host."""
        return await self._client.invoke(m.get_applied, (ref,))

    async def get_host(self, ref: refs.HostPatchRef) -> refs.HostRef:
        """Read host: Host the hotfix belongs to."""
        return await self._client.invoke(m.get_host, (ref,))

    async def get_name_description(self, ref: refs.HostPatchRef) -> str:
        """Read name_description: Free description for people."""
        return await self._client.invoke(m.get_name_description, (ref,))

    async def get_name_label(self, ref: refs.HostPatchRef) -> str:
        """Read name_label: Display name of the hotfix."""
        return await self._client.invoke(m.get_name_label, (ref,))

    async def get_other_config(self, ref: refs.HostPatchRef) -> dict[str, str]:
        """Read other_config: Free key-value pairs for tools."""
        return await self._client.invoke(m.get_other_config, (ref,))

    async def set_other_config(self, ref: refs.HostPatchRef, value: dict[str, str]) -> None:
        """Set other_config: Free key-value pairs for tools."""
        return await self._client.invoke(m.set_other_config, (ref, value))

    async def add_to_other_config(self, ref: refs.HostPatchRef, key: str, value: str) -> None:
        """Add a key and its value to other_config."""
        return await self._client.invoke(m.add_to_other_config, (ref, key, value))

    async def remove_from_other_config(self, ref: refs.HostPatchRef, key: str) -> None:
        """Remove a key from other_config; a key that is not there is no error."""
        return await self._client.invoke(m.remove_from_other_config, (ref, key))

    async def get_pool_patch(self, ref: refs.HostPatchRef) -> refs.PoolPatchRef:
        """Read pool_patch: Hotfix of the pool this is the host's copy of; null if there is
        none.
        """
        return await self._client.invoke(m.get_pool_patch, (ref,))

    async def get_size(self, ref: refs.HostPatchRef) -> int:
        """Read size: Size of the hotfix file in bytes."""
        return await self._client.invoke(m.get_size, (ref,))

    async def get_timestamp_applied(self, ref: refs.HostPatchRef) -> datetime:
        """Read timestamp_applied: When it was applied; 1970-01-01 if it was not."""
        return await self._client.invoke(m.get_timestamp_applied, (ref,))

    async def get_uuid(self, ref: refs.HostPatchRef) -> str:
        """Read uuid: Unique identifier of the record."""
        return await self._client.invoke(m.get_uuid, (ref,))

    async def get_version(self, ref: refs.HostPatchRef) -> str:
        """Read version: Version of the hotfix."""
        return await self._client.invoke(m.get_version, (ref,))

    async def get_by_uuid(self, uuid: str) -> refs.HostPatchRef:
        """The object with this uuid. Deprecated since ely."""
        return await self._client.invoke(m.get_by_uuid, (uuid,))

    async def get_record(self, ref: refs.HostPatchRef) -> HostPatchRecord:
        """All visible fields of the object. Deprecated since ely."""
        return await self._client.invoke(m.get_record, (ref,))

    async def get_by_name_label(self, label: str) -> list[refs.HostPatchRef]:
        """All objects with this name. Deprecated since ely."""
        return await self._client.invoke(m.get_by_name_label, (label,))

    async def get_all(self) -> list[refs.HostPatchRef]:
        """All objects. Deprecated since ely."""
        return await self._client.invoke(m.get_all, ())

    async def get_all_where(self, expr: str) -> list[refs.HostPatchRef]:
        """All objects for which the filter expression holds. Deprecated since ely."""
        return await self._client.invoke(m.get_all_where, (expr,))

    async def get_all_records(self) -> dict[refs.HostPatchRef, HostPatchRecord]:
        """All objects with their records. Deprecated since ely."""
        return await self._client.invoke(m.get_all_records, ())

    async def get_all_records_where(self, expr: str) -> dict[refs.HostPatchRef, HostPatchRecord]:
        """All objects, with their records, for which the filter holds. Deprecated since ely."""
        return await self._client.invoke(m.get_all_records_where, (expr,))


class AsyncHostPatchTasks:
    """Messages of host_patch as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncTaskInvoker) -> None:
        self._client = client

    async def apply(self, ref: refs.HostPatchRef) -> AsyncTask[str]:
        """Old: applies the hotfix to its host and returns the output; use pool_update.apply.
        Deprecated since miami.
        """
        return await self._client.start(m.apply, (ref,))

    async def destroy(self, ref: refs.HostPatchRef) -> AsyncTask[None]:
        """Old: deletes a hotfix that was not applied from the host; use pool_update.destroy.
        Deprecated since miami.
        """
        return await self._client.start(m.destroy, (ref,))
