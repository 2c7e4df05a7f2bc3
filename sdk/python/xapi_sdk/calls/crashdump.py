# Written by codegen from idl/; change the IDL, not this file.
"""Messages of crashdump."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xapi_sdk import refs
from xapi_sdk.method import Invoker, TaskInvoker
from xapi_sdk.model import crashdump as m

if TYPE_CHECKING:
    from xapi_sdk.model.crashdump import CrashdumpRecord
    from xapi_sdk.task import Task


class CrashdumpCalls:
    """Deprecated record of a crashed guest's memory stored in a disk image."""

    __slots__ = ("_client",)

    def __init__(self, client: Invoker) -> None:
        self._client = client

    def destroy(self, ref: refs.CrashdumpRef) -> None:
        """Deletes the dump and its disk image."""
        return self._client.invoke(m.destroy, (ref,))

    def get_VDI(self, ref: refs.CrashdumpRef) -> refs.VDIRef:
        """Read VDI: Image that holds the dump."""
        return self._client.invoke(m.get_VDI, (ref,))

    def get_VM(self, ref: refs.CrashdumpRef) -> refs.VMRef:
        """Read VM: VM that crashed."""
        return self._client.invoke(m.get_VM, (ref,))

    def get_other_config(self, ref: refs.CrashdumpRef) -> dict[str, str]:
        """Read other_config: Free-form settings of clients and tools."""
        return self._client.invoke(m.get_other_config, (ref,))

    def set_other_config(self, ref: refs.CrashdumpRef, value: dict[str, str]) -> None:
        """Set other_config: Free-form settings of clients and tools."""
        return self._client.invoke(m.set_other_config, (ref, value))

    def add_to_other_config(self, ref: refs.CrashdumpRef, key: str, value: str) -> None:
        """Add a key and its value to other_config."""
        return self._client.invoke(m.add_to_other_config, (ref, key, value))

    def remove_from_other_config(self, ref: refs.CrashdumpRef, key: str) -> None:
        """Remove a key from other_config; a key that is not there is no error."""
        return self._client.invoke(m.remove_from_other_config, (ref, key))

    def get_uuid(self, ref: refs.CrashdumpRef) -> str:
        """Read uuid: Unique identifier of the dump."""
        return self._client.invoke(m.get_uuid, (ref,))

    def get_by_uuid(self, uuid: str) -> refs.CrashdumpRef:
        """The object with this uuid. Deprecated since inverness."""
        return self._client.invoke(m.get_by_uuid, (uuid,))

    def get_record(self, ref: refs.CrashdumpRef) -> CrashdumpRecord:
        """All visible fields of the object. Deprecated since inverness."""
        return self._client.invoke(m.get_record, (ref,))

    def get_all(self) -> list[refs.CrashdumpRef]:
        """All objects. Deprecated since inverness."""
        return self._client.invoke(m.get_all, ())

    def get_all_where(self, expr: str) -> list[refs.CrashdumpRef]:
        """All objects for which the filter expression holds. Deprecated since inverness."""
        return self._client.invoke(m.get_all_where, (expr,))

    def get_all_records(self) -> dict[refs.CrashdumpRef, CrashdumpRecord]:
        """All objects with their records. Deprecated since inverness."""
        return self._client.invoke(m.get_all_records, ())

    def get_all_records_where(self, expr: str) -> dict[refs.CrashdumpRef, CrashdumpRecord]:
        """All objects, with their records, for which the filter holds. Deprecated since
        inverness.
        """
        return self._client.invoke(m.get_all_records_where, (expr,))


class CrashdumpTasks:
    """Messages of crashdump as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: TaskInvoker) -> None:
        self._client = client

    def destroy(self, ref: refs.CrashdumpRef) -> Task[None]:
        """Deletes the dump and its disk image."""
        return self._client.start(m.destroy, (ref,))
