# Written by codegen from idl/; change the IDL, not this file.
"""Messages of pool_patch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xapi_sdk import enums, refs
from xapi_sdk.method import Invoker, TaskInvoker
from xapi_sdk.model import pool_patch as m

if TYPE_CHECKING:
    from xapi_sdk.model.pool_patch import PoolPatchRecord
    from xapi_sdk.task import Task


class PoolPatchCalls:
    """An old-style hotfix known to the pool. Replaced by pool_update."""

    __slots__ = ("_client",)

    def __init__(self, client: Invoker) -> None:
        self._client = client

    def apply(self, ref: refs.PoolPatchRef, host: refs.HostRef) -> str:
        """Old: applies the hotfix to one host and returns the output; use pool_update.apply.
        Deprecated since ely.
        """
        return self._client.invoke(m.apply, (ref, host))

    def clean(self, ref: refs.PoolPatchRef) -> None:
        """Old: deletes the hotfix file from the coordinator; the record stays. Deprecated since
        ely.
        """
        return self._client.invoke(m.clean, (ref,))

    def clean_on_host(self, ref: refs.PoolPatchRef, host: refs.HostRef) -> None:
        """Old: deletes the hotfix file from one host; the record stays. Deprecated since ely."""
        return self._client.invoke(m.clean_on_host, (ref, host))

    def destroy(self, ref: refs.PoolPatchRef) -> None:
        """Old: deletes file and record of a hotfix that no host has applied. Deprecated since
        ely.
        """
        return self._client.invoke(m.destroy, (ref,))

    def pool_apply(self, ref: refs.PoolPatchRef) -> None:
        """Old: applies the hotfix to all hosts that lack it; use pool_update.pool_apply.
        Deprecated since ely.
        """
        return self._client.invoke(m.pool_apply, (ref,))

    def pool_clean(self, ref: refs.PoolPatchRef) -> None:
        """Old: deletes the hotfix file from all hosts; the record stays. Deprecated since ely."""
        return self._client.invoke(m.pool_clean, (ref,))

    def precheck(self, ref: refs.PoolPatchRef, host: refs.HostRef) -> str:
        """Old: checks that the hotfix can be applied to the host and returns the check's
        output. Deprecated since ely.
        """
        return self._client.invoke(m.precheck, (ref, host))

    def get_after_apply_guidance(self, ref: refs.PoolPatchRef) -> list[enums.AfterApplyGuidance]:
        """Read after_apply_guidance: What must be restarted after the hotfix: VMs, the host or
        the toolstack.
        """
        return self._client.invoke(m.get_after_apply_guidance, (ref,))

    def get_host_patches(self, ref: refs.PoolPatchRef) -> list[refs.HostPatchRef]:
        """Read host_patches: The copies of this hotfix on the single hosts."""
        return self._client.invoke(m.get_host_patches, (ref,))

    def get_name_description(self, ref: refs.PoolPatchRef) -> str:
        """Read name_description: Free description for people."""
        return self._client.invoke(m.get_name_description, (ref,))

    def get_name_label(self, ref: refs.PoolPatchRef) -> str:
        """Read name_label: Display name of the hotfix."""
        return self._client.invoke(m.get_name_label, (ref,))

    def get_other_config(self, ref: refs.PoolPatchRef) -> dict[str, str]:
        """Read other_config: Free key-value pairs for tools."""
        return self._client.invoke(m.get_other_config, (ref,))

    def set_other_config(self, ref: refs.PoolPatchRef, value: dict[str, str]) -> None:
        """Set other_config: Free key-value pairs for tools."""
        return self._client.invoke(m.set_other_config, (ref, value))

    def add_to_other_config(self, ref: refs.PoolPatchRef, key: str, value: str) -> None:
        """Add a key and its value to other_config."""
        return self._client.invoke(m.add_to_other_config, (ref, key, value))

    def remove_from_other_config(self, ref: refs.PoolPatchRef, key: str) -> None:
        """Remove a key from other_config; a key that is not there is no error."""
        return self._client.invoke(m.remove_from_other_config, (ref, key))

    def get_pool_applied(self, ref: refs.PoolPatchRef) -> bool:
        """Read pool_applied: True when every host of the pool has the hotfix."""
        return self._client.invoke(m.get_pool_applied, (ref,))

    def get_pool_update(self, ref: refs.PoolPatchRef) -> refs.PoolUpdateRef:
        """Read pool_update: The update this hotfix stands for; null if there is none."""
        return self._client.invoke(m.get_pool_update, (ref,))

    def get_size(self, ref: refs.PoolPatchRef) -> int:
        """Read size: Size of the hotfix file in bytes."""
        return self._client.invoke(m.get_size, (ref,))

    def get_uuid(self, ref: refs.PoolPatchRef) -> str:
        """Read uuid: Unique identifier of the hotfix, set by who made it."""
        return self._client.invoke(m.get_uuid, (ref,))

    def get_version(self, ref: refs.PoolPatchRef) -> str:
        """Read version: Version of the hotfix."""
        return self._client.invoke(m.get_version, (ref,))

    def get_by_uuid(self, uuid: str) -> refs.PoolPatchRef:
        """The object with this uuid. Deprecated since ely."""
        return self._client.invoke(m.get_by_uuid, (uuid,))

    def get_record(self, ref: refs.PoolPatchRef) -> PoolPatchRecord:
        """All visible fields of the object. Deprecated since ely."""
        return self._client.invoke(m.get_record, (ref,))

    def get_by_name_label(self, label: str) -> list[refs.PoolPatchRef]:
        """All objects with this name. Deprecated since ely."""
        return self._client.invoke(m.get_by_name_label, (label,))

    def get_all(self) -> list[refs.PoolPatchRef]:
        """All objects. Deprecated since ely."""
        return self._client.invoke(m.get_all, ())

    def get_all_where(self, expr: str) -> list[refs.PoolPatchRef]:
        """All objects for which the filter expression holds. Deprecated since ely."""
        return self._client.invoke(m.get_all_where, (expr,))

    def get_all_records(self) -> dict[refs.PoolPatchRef, PoolPatchRecord]:
        """All objects with their records. Deprecated since ely."""
        return self._client.invoke(m.get_all_records, ())

    def get_all_records_where(self, expr: str) -> dict[refs.PoolPatchRef, PoolPatchRecord]:
        """All objects, with their records, for which the filter holds. Deprecated since ely."""
        return self._client.invoke(m.get_all_records_where, (expr,))


class PoolPatchTasks:
    """Messages of pool_patch as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: TaskInvoker) -> None:
        self._client = client

    def apply(self, ref: refs.PoolPatchRef, host: refs.HostRef) -> Task[str]:
        """Old: applies the hotfix to one host and returns the output; use pool_update.apply.
        Deprecated since ely.
        """
        return self._client.start(m.apply, (ref, host))

    def clean(self, ref: refs.PoolPatchRef) -> Task[None]:
        """Old: deletes the hotfix file from the coordinator; the record stays. Deprecated since
        ely.
        """
        return self._client.start(m.clean, (ref,))

    def clean_on_host(self, ref: refs.PoolPatchRef, host: refs.HostRef) -> Task[None]:
        """Old: deletes the hotfix file from one host; the record stays. Deprecated since ely."""
        return self._client.start(m.clean_on_host, (ref, host))

    def destroy(self, ref: refs.PoolPatchRef) -> Task[None]:
        """Old: deletes file and record of a hotfix that no host has applied. Deprecated since
        ely.
        """
        return self._client.start(m.destroy, (ref,))

    def pool_apply(self, ref: refs.PoolPatchRef) -> Task[None]:
        """Old: applies the hotfix to all hosts that lack it; use pool_update.pool_apply.
        Deprecated since ely.
        """
        return self._client.start(m.pool_apply, (ref,))

    def pool_clean(self, ref: refs.PoolPatchRef) -> Task[None]:
        """Old: deletes the hotfix file from all hosts; the record stays. Deprecated since ely."""
        return self._client.start(m.pool_clean, (ref,))

    def precheck(self, ref: refs.PoolPatchRef, host: refs.HostRef) -> Task[str]:
        """Old: checks that the hotfix can be applied to the host and returns the check's
        output. Deprecated since ely.
        """
        return self._client.start(m.precheck, (ref, host))
