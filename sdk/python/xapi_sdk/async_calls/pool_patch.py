# Written by codegen from idl/; change the IDL, not this file.
"""Messages of pool_patch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xapi_sdk import enums, refs
from xapi_sdk.method import AsyncInvoker, AsyncTaskInvoker
from xapi_sdk.model import pool_patch as m

if TYPE_CHECKING:
    from xapi_sdk.aio.task import AsyncTask
    from xapi_sdk.model.pool_patch import PoolPatchRecord


class AsyncPoolPatchCalls:
    """An old-style hotfix known to the pool. Replaced by pool_update."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncInvoker) -> None:
        self._client = client

    async def apply(self, ref: refs.PoolPatchRef, host: refs.HostRef) -> str:
        """Old: applies the hotfix to one host and returns the output; use pool_update.apply.
        Deprecated since ely.
        """
        return await self._client.invoke(m.apply, (ref, host))

    async def clean(self, ref: refs.PoolPatchRef) -> None:
        """Old: deletes the hotfix file from the coordinator; the record stays. Deprecated since
        ely.
        """
        return await self._client.invoke(m.clean, (ref,))

    async def clean_on_host(self, ref: refs.PoolPatchRef, host: refs.HostRef) -> None:
        """Old: deletes the hotfix file from one host; the record stays. Deprecated since ely."""
        return await self._client.invoke(m.clean_on_host, (ref, host))

    async def destroy(self, ref: refs.PoolPatchRef) -> None:
        """Old: deletes file and record of a hotfix that no host has applied. Deprecated since
        ely.
        """
        return await self._client.invoke(m.destroy, (ref,))

    async def pool_apply(self, ref: refs.PoolPatchRef) -> None:
        """Old: applies the hotfix to all hosts that lack it; use pool_update.pool_apply.
        Deprecated since ely.
        """
        return await self._client.invoke(m.pool_apply, (ref,))

    async def pool_clean(self, ref: refs.PoolPatchRef) -> None:
        """Old: deletes the hotfix file from all hosts; the record stays. Deprecated since ely."""
        return await self._client.invoke(m.pool_clean, (ref,))

    async def precheck(self, ref: refs.PoolPatchRef, host: refs.HostRef) -> str:
        """Old: checks that the hotfix can be applied to the host and returns the check's
        output. Deprecated since ely.
        """
        return await self._client.invoke(m.precheck, (ref, host))

    async def get_after_apply_guidance(
        self, ref: refs.PoolPatchRef
    ) -> list[enums.AfterApplyGuidance]:
        """Read after_apply_guidance: What must be restarted after the hotfix: VMs, the host or
        the toolstack.
        """
        return await self._client.invoke(m.get_after_apply_guidance, (ref,))

    async def get_host_patches(self, ref: refs.PoolPatchRef) -> list[refs.HostPatchRef]:
        """Read host_patches: The copies of this hotfix on the single hosts."""
        return await self._client.invoke(m.get_host_patches, (ref,))

    async def get_name_description(self, ref: refs.PoolPatchRef) -> str:
        """Read name_description: Free description for people."""
        return await self._client.invoke(m.get_name_description, (ref,))

    async def get_name_label(self, ref: refs.PoolPatchRef) -> str:
        """Read name_label: Display name of the hotfix."""
        return await self._client.invoke(m.get_name_label, (ref,))

    async def get_other_config(self, ref: refs.PoolPatchRef) -> dict[str, str]:
        """Read other_config: Free key-value pairs for tools."""
        return await self._client.invoke(m.get_other_config, (ref,))

    async def set_other_config(self, ref: refs.PoolPatchRef, value: dict[str, str]) -> None:
        """Set other_config: Free key-value pairs for tools."""
        return await self._client.invoke(m.set_other_config, (ref, value))

    async def add_to_other_config(self, ref: refs.PoolPatchRef, key: str, value: str) -> None:
        """Add a key and its value to other_config."""
        return await self._client.invoke(m.add_to_other_config, (ref, key, value))

    async def remove_from_other_config(self, ref: refs.PoolPatchRef, key: str) -> None:
        """Remove a key from other_config; a key that is not there is no error."""
        return await self._client.invoke(m.remove_from_other_config, (ref, key))

    async def get_pool_applied(self, ref: refs.PoolPatchRef) -> bool:
        """Read pool_applied: True when every host of the pool has the hotfix."""
        return await self._client.invoke(m.get_pool_applied, (ref,))

    async def get_pool_update(self, ref: refs.PoolPatchRef) -> refs.PoolUpdateRef:
        """Read pool_update: The update this hotfix stands for; null if there is none."""
        return await self._client.invoke(m.get_pool_update, (ref,))

    async def get_size(self, ref: refs.PoolPatchRef) -> int:
        """Read size: Size of the hotfix file in bytes."""
        return await self._client.invoke(m.get_size, (ref,))

    async def get_uuid(self, ref: refs.PoolPatchRef) -> str:
        """Read uuid: Unique identifier of the hotfix, set by who made it."""
        return await self._client.invoke(m.get_uuid, (ref,))

    async def get_version(self, ref: refs.PoolPatchRef) -> str:
        """Read version: Version of the hotfix."""
        return await self._client.invoke(m.get_version, (ref,))

    async def get_by_uuid(self, uuid: str) -> refs.PoolPatchRef:
        """The object with this uuid. Deprecated since ely."""
        return await self._client.invoke(m.get_by_uuid, (uuid,))

    async def get_record(self, ref: refs.PoolPatchRef) -> PoolPatchRecord:
        """All visible fields of the object. Deprecated since ely."""
        return await self._client.invoke(m.get_record, (ref,))

    async def get_by_name_label(self, label: str) -> list[refs.PoolPatchRef]:
        """All objects with this name. Deprecated since ely."""
        return await self._client.invoke(m.get_by_name_label, (label,))

    async def get_all(self) -> list[refs.PoolPatchRef]:
        """All objects. Deprecated since ely."""
        return await self._client.invoke(m.get_all, ())

    async def get_all_where(self, expr: str) -> list[refs.PoolPatchRef]:
        """All objects for which the filter expression holds. Deprecated since ely."""
        return await self._client.invoke(m.get_all_where, (expr,))

    async def get_all_records(self) -> dict[refs.PoolPatchRef, PoolPatchRecord]:
        """All objects with their records. Deprecated since ely."""
        return await self._client.invoke(m.get_all_records, ())

    async def get_all_records_where(self, expr: str) -> dict[refs.PoolPatchRef, PoolPatchRecord]:
        """All objects, with their records, for which the filter holds. Deprecated since ely."""
        return await self._client.invoke(m.get_all_records_where, (expr,))


class AsyncPoolPatchTasks:
    """Messages of pool_patch as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncTaskInvoker) -> None:
        self._client = client

    async def apply(self, ref: refs.PoolPatchRef, host: refs.HostRef) -> AsyncTask[str]:
        """Old: applies the hotfix to one host and returns the output; use pool_update.apply.
        Deprecated since ely.
        """
        return await self._client.start(m.apply, (ref, host))

    async def clean(self, ref: refs.PoolPatchRef) -> AsyncTask[None]:
        """Old: deletes the hotfix file from the coordinator; the record stays. Deprecated since
        ely.
        """
        return await self._client.start(m.clean, (ref,))

    async def clean_on_host(self, ref: refs.PoolPatchRef, host: refs.HostRef) -> AsyncTask[None]:
        """Old: deletes the hotfix file from one host; the record stays. Deprecated since ely."""
        return await self._client.start(m.clean_on_host, (ref, host))

    async def destroy(self, ref: refs.PoolPatchRef) -> AsyncTask[None]:
        """Old: deletes file and record of a hotfix that no host has applied. Deprecated since
        ely.
        """
        return await self._client.start(m.destroy, (ref,))

    async def pool_apply(self, ref: refs.PoolPatchRef) -> AsyncTask[None]:
        """Old: applies the hotfix to all hosts that lack it; use pool_update.pool_apply.
        Deprecated since ely.
        """
        return await self._client.start(m.pool_apply, (ref,))

    async def pool_clean(self, ref: refs.PoolPatchRef) -> AsyncTask[None]:
        """Old: deletes the hotfix file from all hosts; the record stays. Deprecated since ely."""
        return await self._client.start(m.pool_clean, (ref,))

    async def precheck(self, ref: refs.PoolPatchRef, host: refs.HostRef) -> AsyncTask[str]:
        """Old: checks that the hotfix can be applied to the host and returns the check's
        output. Deprecated since ely.
        """
        return await self._client.start(m.precheck, (ref, host))
