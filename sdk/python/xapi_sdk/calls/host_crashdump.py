# Written by codegen from idl/; change the IDL, not this file.
"""Messages of host_crashdump."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from xapi_sdk import refs
from xapi_sdk.method import Invoker, TaskInvoker
from xapi_sdk.model import host_crashdump as m

if TYPE_CHECKING:
    from xapi_sdk.model.host_crashdump import HostCrashdumpRecord
    from xapi_sdk.task import Task


class HostCrashdumpCalls:
    """A dump left behind by a crash of a host, kept on that host until it is destroyed."""

    __slots__ = ("_client",)

    def __init__(self, client: Invoker) -> None:
        self._client = client

    def destroy(self, ref: refs.HostCrashdumpRef) -> None:
        """Deletes the dump from the host's disk, and its record."""
        return self._client.invoke(m.destroy, (ref,))

    def upload(self, ref: refs.HostCrashdumpRef, url: str, options: dict[str, str]) -> None:
        """Sends the dump to the given address; the dump stays on the host.

        url: Where to upload; empty for the built-in address.
        options: Upload options, such as a proxy.
        """
        return self._client.invoke(m.upload, (ref, url, options))

    def get_host(self, ref: refs.HostCrashdumpRef) -> refs.HostRef:
        """Read host: Host that crashed and holds the dump."""
        return self._client.invoke(m.get_host, (ref,))

    def get_other_config(self, ref: refs.HostCrashdumpRef) -> dict[str, str]:
        """Read other_config: Free key-value pairs for tools."""
        return self._client.invoke(m.get_other_config, (ref,))

    def set_other_config(self, ref: refs.HostCrashdumpRef, value: dict[str, str]) -> None:
        """Set other_config: Free key-value pairs for tools."""
        return self._client.invoke(m.set_other_config, (ref, value))

    def add_to_other_config(self, ref: refs.HostCrashdumpRef, key: str, value: str) -> None:
        """Add a key and its value to other_config."""
        return self._client.invoke(m.add_to_other_config, (ref, key, value))

    def remove_from_other_config(self, ref: refs.HostCrashdumpRef, key: str) -> None:
        """Remove a key from other_config; a key that is not there is no error."""
        return self._client.invoke(m.remove_from_other_config, (ref, key))

    def get_size(self, ref: refs.HostCrashdumpRef) -> int:
        """Read size: Size of the dump in bytes."""
        return self._client.invoke(m.get_size, (ref,))

    def get_timestamp(self, ref: refs.HostCrashdumpRef) -> datetime:
        """Read timestamp: When the crash happened."""
        return self._client.invoke(m.get_timestamp, (ref,))

    def get_uuid(self, ref: refs.HostCrashdumpRef) -> str:
        """Read uuid: Unique identifier of the dump."""
        return self._client.invoke(m.get_uuid, (ref,))

    def get_by_uuid(self, uuid: str) -> refs.HostCrashdumpRef:
        """The object with this uuid."""
        return self._client.invoke(m.get_by_uuid, (uuid,))

    def get_record(self, ref: refs.HostCrashdumpRef) -> HostCrashdumpRecord:
        """All visible fields of the object."""
        return self._client.invoke(m.get_record, (ref,))

    def get_all(self) -> list[refs.HostCrashdumpRef]:
        """All objects."""
        return self._client.invoke(m.get_all, ())

    def get_all_where(self, expr: str) -> list[refs.HostCrashdumpRef]:
        """All objects for which the filter expression holds."""
        return self._client.invoke(m.get_all_where, (expr,))

    def get_all_records(self) -> dict[refs.HostCrashdumpRef, HostCrashdumpRecord]:
        """All objects with their records."""
        return self._client.invoke(m.get_all_records, ())

    def get_all_records_where(self, expr: str) -> dict[refs.HostCrashdumpRef, HostCrashdumpRecord]:
        """All objects, with their records, for which the filter holds."""
        return self._client.invoke(m.get_all_records_where, (expr,))


class HostCrashdumpTasks:
    """Messages of host_crashdump as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: TaskInvoker) -> None:
        self._client = client

    def destroy(self, ref: refs.HostCrashdumpRef) -> Task[None]:
        """Deletes the dump from the host's disk, and its record."""
        return self._client.start(m.destroy, (ref,))

    def upload(self, ref: refs.HostCrashdumpRef, url: str, options: dict[str, str]) -> Task[None]:
        """Sends the dump to the given address; the dump stays on the host.

        url: Where to upload; empty for the built-in address.
        options: Upload options, such as a proxy.
        """
        return self._client.start(m.upload, (ref, url, options))
