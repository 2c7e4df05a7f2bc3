# Written by codegen from idl/; change the IDL, not this file.
"""Messages of pool_update."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xapi_sdk import enums, refs
from xapi_sdk.method import AsyncInvoker, AsyncTaskInvoker
from xapi_sdk.model import pool_update as m

if TYPE_CHECKING:
    from xapi_sdk.aio.task import AsyncTask
    from xapi_sdk.model.pool_update import PoolUpdateRecord


class AsyncPoolUpdateCalls:
    """An update package stored as a VDI that can be applied to the hosts of the pool."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncInvoker) -> None:
        self._client = client

    async def apply(self, ref: refs.PoolUpdateRef, host: refs.HostRef) -> None:
        """Applies the update to one host after the same checks as precheck;
        after_apply_guidance tells what to do next.
        """
        return await self._client.invoke(m.apply, (ref, host))

    async def attach(self, ref: refs.PoolUpdateRef, use_localhost_proxy: bool = False) -> str:
        """Internal: makes the update's contents reachable and returns the address they are
        served at.

        use_localhost_proxy: True to serve it through the host's own web server. Since naples.
        """
        return await self._client.invoke(m.attach, (ref, use_localhost_proxy))

    async def destroy(self, ref: refs.PoolUpdateRef) -> None:
        """Deletes the update's record and its VDI; refused once a host has applied it."""
        return await self._client.invoke(m.destroy, (ref,))

    async def detach(self, ref: refs.PoolUpdateRef) -> None:
        """Internal: stops serving the update's contents."""
        return await self._client.invoke(m.detach, (ref,))

    async def introduce(self, vdi: refs.VDIRef) -> refs.PoolUpdateRef:
        """Reads update metadata from a VDI and registers the update; fails if it is not a valid
        signed update.

        vdi: VDI that holds the update image.
        """
        return await self._client.invoke(m.introduce, (vdi,))

    async def pool_apply(self, ref: refs.PoolUpdateRef) -> None:
        """Applies the update to every host that lacks it."""
        return await self._client.invoke(m.pool_apply, (ref,))

    async def pool_clean(self, ref: refs.PoolUpdateRef) -> None:
        """Deletes the VDI of an update to free space; the record of what was applied stays."""
        return await self._client.invoke(m.pool_clean, (ref,))

    async def precheck(self, ref: refs.PoolUpdateRef, host: refs.HostRef) -> enums.LivepatchStatus:
        """Checks that the update can be applied to the host; the answer tells whether a live
        patch spares a reboot.
        """
        return await self._client.invoke(m.precheck, (ref, host))

    async def resync_host(self, host: refs.HostRef) -> None:
        """Internal: corrects the database from the updates found installed on the host."""
        return await self._client.invoke(m.resync_host, (host,))

    async def get_after_apply_guidance(
        self, ref: refs.PoolUpdateRef
    ) -> list[enums.UpdateAfterApplyGuidance]:
        """Read after_apply_guidance: What must be restarted after the update: VMs, the host or
        the toolstack.
        """
        return await self._client.invoke(m.get_after_apply_guidance, (ref,))

    async def get_enforce_homogeneity(self, ref: refs.PoolUpdateRef) -> bool:
        """Read enforce_homogeneity: True when all hosts of the pool must have the update or
        none.
        """
        return await self._client.invoke(m.get_enforce_homogeneity, (ref,))

    async def get_hosts(self, ref: refs.PoolUpdateRef) -> list[refs.HostRef]:
        """Read hosts: Hosts the update has been applied to."""
        return await self._client.invoke(m.get_hosts, (ref,))

    async def get_installation_size(self, ref: refs.PoolUpdateRef) -> int:
        """Read installation_size: Space in bytes the update needs on each host."""
        return await self._client.invoke(m.get_installation_size, (ref,))

    async def get_key(self, ref: refs.PoolUpdateRef) -> str:
        """Read key: Name of the key that signs the update."""
        return await self._client.invoke(m.get_key, (ref,))

    async def get_name_description(self, ref: refs.PoolUpdateRef) -> str:
        """Read name_description: Free description for people."""
        return await self._client.invoke(m.get_name_description, (ref,))

    async def get_name_label(self, ref: refs.PoolUpdateRef) -> str:
        """Read name_label: Display name of the update."""
        return await self._client.invoke(m.get_name_label, (ref,))

    async def get_other_config(self, ref: refs.PoolUpdateRef) -> dict[str, str]:
        """Read other_config: Free key-value pairs for tools."""
        return await self._client.invoke(m.get_other_config, (ref,))

    async def set_other_config(self, ref: refs.PoolUpdateRef, value: dict[str, str]) -> None:
        """Set other_config: Free key-value pairs for tools."""
        return await self._client.invoke(m.set_other_config, (ref, value))

    async def add_to_other_config(self, ref: refs.PoolUpdateRef, key: str, value: str) -> None:
        """Add a key and its value to other_config."""
        return await self._client.invoke(m.add_to_other_config, (ref, key, value))

    async def remove_from_other_config(self, ref: refs.PoolUpdateRef, key: str) -> None:
        """Remove a key from other_config; a key that is not there is no error."""
        return await self._client.invoke(m.remove_from_other_config, (ref, key))

    async def get_uuid(self, ref: refs.PoolUpdateRef) -> str:
        """Read uuid: Unique identifier of the update, set by who made it."""
        return await self._client.invoke(m.get_uuid, (ref,))

    async def get_vdi(self, ref: refs.PoolUpdateRef) -> refs.VDIRef:
        """Read vdi: VDI with the contents of the update; dangling once it was cleaned away."""
        return await self._client.invoke(m.get_vdi, (ref,))

    async def get_version(self, ref: refs.PoolUpdateRef) -> str:
        """Read version: Version of the update."""
        return await self._client.invoke(m.get_version, (ref,))

    async def get_by_uuid(self, uuid: str) -> refs.PoolUpdateRef:
        """The object with this uuid."""
        return await self._client.invoke(m.get_by_uuid, (uuid,))

    async def get_record(self, ref: refs.PoolUpdateRef) -> PoolUpdateRecord:
        """All visible fields of the object."""
        return await self._client.invoke(m.get_record, (ref,))

    async def get_by_name_label(self, label: str) -> list[refs.PoolUpdateRef]:
        """All objects with this name."""
        return await self._client.invoke(m.get_by_name_label, (label,))

    async def get_all(self) -> list[refs.PoolUpdateRef]:
        """All objects."""
        return await self._client.invoke(m.get_all, ())

    async def get_all_where(self, expr: str) -> list[refs.PoolUpdateRef]:
        """All objects for which the filter expression holds."""
        return await self._client.invoke(m.get_all_where, (expr,))

    async def get_all_records(self) -> dict[refs.PoolUpdateRef, PoolUpdateRecord]:
        """All objects with their records."""
        return await self._client.invoke(m.get_all_records, ())

    async def get_all_records_where(self, expr: str) -> dict[refs.PoolUpdateRef, PoolUpdateRecord]:
        """All objects, with their records, for which the filter holds."""
        return await self._client.invoke(m.get_all_records_where, (expr,))


class AsyncPoolUpdateTasks:
    """Messages of pool_update as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncTaskInvoker) -> None:
        self._client = client

    async def apply(self, ref: refs.PoolUpdateRef, host: refs.HostRef) -> AsyncTask[None]:
        """Applies the update to one host after the same checks as precheck;
        after_apply_guidance tells what to do next.
        """
        return await self._client.start(m.apply, (ref, host))

    async def attach(
        self, ref: refs.PoolUpdateRef, use_localhost_proxy: bool = False
    ) -> AsyncTask[str]:
        """Internal: makes the update's contents reachable and returns the address they are
        served at.

        use_localhost_proxy: True to serve it through the host's own web server. Since naples.
        """
        return await self._client.start(m.attach, (ref, use_localhost_proxy))

    async def destroy(self, ref: refs.PoolUpdateRef) -> AsyncTask[None]:
        """Deletes the update's record and its VDI; refused once a host has applied it."""
        return await self._client.start(m.destroy, (ref,))

    async def detach(self, ref: refs.PoolUpdateRef) -> AsyncTask[None]:
        """Internal: stops serving the update's contents."""
        return await self._client.start(m.detach, (ref,))

    async def introduce(self, vdi: refs.VDIRef) -> AsyncTask[refs.PoolUpdateRef]:
        """Reads update metadata from a VDI and registers the update; fails if it is not a valid
        signed update.

        vdi: VDI that holds the update image.
        """
        return await self._client.start(m.introduce, (vdi,))

    async def pool_apply(self, ref: refs.PoolUpdateRef) -> AsyncTask[None]:
        """Applies the update to every host that lacks it."""
        return await self._client.start(m.pool_apply, (ref,))

    async def pool_clean(self, ref: refs.PoolUpdateRef) -> AsyncTask[None]:
        """Deletes the VDI of an update to free space; the record of what was applied stays."""
        return await self._client.start(m.pool_clean, (ref,))

    async def precheck(
        self, ref: refs.PoolUpdateRef, host: refs.HostRef
    ) -> AsyncTask[enums.LivepatchStatus]:
        """Checks that the update can be applied to the host; the answer tells whether a live
        patch spares a reboot.
        """
        return await self._client.start(m.precheck, (ref, host))

    async def resync_host(self, host: refs.HostRef) -> AsyncTask[None]:
        """Internal: corrects the database from the updates found installed on the host."""
        return await self._client.start(m.resync_host, (host,))
