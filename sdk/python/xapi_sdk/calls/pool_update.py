# Written by codegen from idl/; change the IDL, not this file.
"""Messages of pool_update."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xapi_sdk import enums, refs
from xapi_sdk.method import Invoker, TaskInvoker
from xapi_sdk.model import pool_update as m

if TYPE_CHECKING:
    from xapi_sdk.model.pool_update import PoolUpdateRecord
    from xapi_sdk.task import Task


class PoolUpdateCalls:
    """An update package stored as a VDI that can be applied to the hosts of the pool."""

    __slots__ = ("_client",)

    def __init__(self, client: Invoker) -> None:
        self._client = client

    def apply(self, ref: refs.PoolUpdateRef, host: refs.HostRef) -> None:
        """Applies the update to one host after the same checks as precheck;
        after_apply_guidance tells what to do next.
        """
        return self._client.invoke(m.apply, (ref, host))

    def attach(self, ref: refs.PoolUpdateRef, use_localhost_proxy: bool = False) -> str:
        """Internal: makes the update's contents reachable and returns the address they are
        served at.

        use_localhost_proxy: True to serve it through the host's own web server. Since naples.
        """
        return self._client.invoke(m.attach, (ref, use_localhost_proxy))

    def destroy(self, ref: refs.PoolUpdateRef) -> None:
        """Deletes the update's record and its VDI; refused once a host has applied it."""
        return self._client.invoke(m.destroy, (ref,))

    def detach(self, ref: refs.PoolUpdateRef) -> None:
        """Internal: stops serving the update's contents."""
        return self._client.invoke(m.detach, (ref,))

    def introduce(self, vdi: refs.VDIRef) -> refs.PoolUpdateRef:
        """Reads update metadata from a VDI and registers the update; fails if it is not a valid
        signed update.

        vdi: VDI that holds the update image.
        """
        return self._client.invoke(m.introduce, (vdi,))

    def pool_apply(self, ref: refs.PoolUpdateRef) -> None:
        """Applies the update to every host that lacks it."""
        return self._client.invoke(m.pool_apply, (ref,))

    def pool_clean(self, ref: refs.PoolUpdateRef) -> None:
        """Deletes the VDI of an update to free space; the record of what was applied stays."""
        return self._client.invoke(m.pool_clean, (ref,))

    def precheck(self, ref: refs.PoolUpdateRef, host: refs.HostRef) -> enums.LivepatchStatus:
        """Checks that the update can be applied to the host; the answer tells whether a live
        patch spares a reboot.
        """
        return self._client.invoke(m.precheck, (ref, host))

    def resync_host(self, host: refs.HostRef) -> None:
        """Internal: corrects the database from the updates found installed on the host."""
        return self._client.invoke(m.resync_host, (host,))

    def get_after_apply_guidance(
        self, ref: refs.PoolUpdateRef
    ) -> list[enums.UpdateAfterApplyGuidance]:
        """Read after_apply_guidance: What must be restarted after the update: VMs, the host or
        the toolstack.
        """
        return self._client.invoke(m.get_after_apply_guidance, (ref,))

    def get_enforce_homogeneity(self, ref: refs.PoolUpdateRef) -> bool:
        """Read enforce_homogeneity: True when all hosts of the pool must have the update or
        none.
        """
        return self._client.invoke(m.get_enforce_homogeneity, (ref,))

    def get_hosts(self, ref: refs.PoolUpdateRef) -> list[refs.HostRef]:
        """Read hosts: Hosts the update has been applied to."""
        return self._client.invoke(m.get_hosts, (ref,))

    def get_installation_size(self, ref: refs.PoolUpdateRef) -> int:
        """Read installation_size: Space in bytes the update needs on each host."""
        return self._client.invoke(m.get_installation_size, (ref,))

    def get_key(self, ref: refs.PoolUpdateRef) -> str:
        """Read key: Name of the key that signs the update."""
        return self._client.invoke(m.get_key, (ref,))

    def get_name_description(self, ref: refs.PoolUpdateRef) -> str:
        """Read name_description: Free description for people."""
        return self._client.invoke(m.get_name_description, (ref,))

    def get_name_label(self, ref: refs.PoolUpdateRef) -> str:
        """Read name_label: Display name of the update."""
        return self._client.invoke(m.get_name_label, (ref,))

    def get_other_config(self, ref: refs.PoolUpdateRef) -> dict[str, str]:
        """Read other_config: Free key-value pairs for tools."""
        return self._client.invoke(m.get_other_config, (ref,))

    def set_other_config(self, ref: refs.PoolUpdateRef, value: dict[str, str]) -> None:
        """Set other_config: Free key-value pairs for tools."""
        return self._client.invoke(m.set_other_config, (ref, value))

    def add_to_other_config(self, ref: refs.PoolUpdateRef, key: str, value: str) -> None:
        """Add a key and its value to other_config."""
        return self._client.invoke(m.add_to_other_config, (ref, key, value))

    def remove_from_other_config(self, ref: refs.PoolUpdateRef, key: str) -> None:
        """Remove a key from other_config; a key that is not there is no error."""
        return self._client.invoke(m.remove_from_other_config, (ref, key))

    def get_uuid(self, ref: refs.PoolUpdateRef) -> str:
        """Read uuid: Unique identifier of the update, set by who made it."""
        return self._client.invoke(m.get_uuid, (ref,))

    def get_vdi(self, ref: refs.PoolUpdateRef) -> refs.VDIRef:
        """Read vdi: VDI with the contents of the update; dangling once it was cleaned away."""
        return self._client.invoke(m.get_vdi, (ref,))

    def get_version(self, ref: refs.PoolUpdateRef) -> str:
        """Read version: Version of the update."""
        return self._client.invoke(m.get_version, (ref,))

    def get_by_uuid(self, uuid: str) -> refs.PoolUpdateRef:
        """The object with this uuid."""
        return self._client.invoke(m.get_by_uuid, (uuid,))

    def get_record(self, ref: refs.PoolUpdateRef) -> PoolUpdateRecord:
        """All visible fields of the object."""
        return self._client.invoke(m.get_record, (ref,))

    def get_by_name_label(self, label: str) -> list[refs.PoolUpdateRef]:
        """All objects with this name."""
        return self._client.invoke(m.get_by_name_label, (label,))

    def get_all(self) -> list[refs.PoolUpdateRef]:
        """All objects."""
        return self._client.invoke(m.get_all, ())

    def get_all_where(self, expr: str) -> list[refs.PoolUpdateRef]:
        """All objects for which the filter expression holds."""
        return self._client.invoke(m.get_all_where, (expr,))

    def get_all_records(self) -> dict[refs.PoolUpdateRef, PoolUpdateRecord]:
        """All objects with their records."""
        return self._client.invoke(m.get_all_records, ())

    def get_all_records_where(self, expr: str) -> dict[refs.PoolUpdateRef, PoolUpdateRecord]:
        """All objects, with their records, for which the filter holds."""
        return self._client.invoke(m.get_all_records_where, (expr,))


class PoolUpdateTasks:
    """Messages of pool_update as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: TaskInvoker) -> None:
        self._client = client

    def apply(self, ref: refs.PoolUpdateRef, host: refs.HostRef) -> Task[None]:
        """Applies the update to one host after the same checks as precheck;
        after_apply_guidance tells what to do next.
        """
        return self._client.start(m.apply, (ref, host))

    def attach(self, ref: refs.PoolUpdateRef, use_localhost_proxy: bool = False) -> Task[str]:
        """Internal: makes the update's contents reachable and returns the address they are
        served at.

        use_localhost_proxy: True to serve it through the host's own web server. Since naples.
        """
        return self._client.start(m.attach, (ref, use_localhost_proxy))

    def destroy(self, ref: refs.PoolUpdateRef) -> Task[None]:
        """Deletes the update's record and its VDI; refused once a host has applied it."""
        return self._client.start(m.destroy, (ref,))

    def detach(self, ref: refs.PoolUpdateRef) -> Task[None]:
        """Internal: stops serving the update's contents."""
        return self._client.start(m.detach, (ref,))

    def introduce(self, vdi: refs.VDIRef) -> Task[refs.PoolUpdateRef]:
        """Reads update metadata from a VDI and registers the update; fails if it is not a valid
        signed update.

        vdi: VDI that holds the update image.
        """
        return self._client.start(m.introduce, (vdi,))

    def pool_apply(self, ref: refs.PoolUpdateRef) -> Task[None]:
        """Applies the update to every host that lacks it."""
        return self._client.start(m.pool_apply, (ref,))

    def pool_clean(self, ref: refs.PoolUpdateRef) -> Task[None]:
        """Deletes the VDI of an update to free space; the record of what was applied stays."""
        return self._client.start(m.pool_clean, (ref,))

    def precheck(self, ref: refs.PoolUpdateRef, host: refs.HostRef) -> Task[enums.LivepatchStatus]:
        """Checks that the update can be applied to the host; the answer tells whether a live
        patch spares a reboot.
        """
        return self._client.start(m.precheck, (ref, host))

    def resync_host(self, host: refs.HostRef) -> Task[None]:
        """Internal: corrects the database from the updates found installed on the host."""
        return self._client.start(m.resync_host, (host,))
