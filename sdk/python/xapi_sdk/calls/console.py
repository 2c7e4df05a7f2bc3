# Written by codegen from idl/; change the IDL, not this file.
"""Messages of console."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xapi_sdk import enums, refs
from xapi_sdk.method import Invoker, TaskInvoker
from xapi_sdk.model import console as m

if TYPE_CHECKING:
    from xapi_sdk.model.console import ConsoleRecord
    from xapi_sdk.task import Task


class ConsoleCalls:
    """A console of a running VM, graphical or text; it goes away when the VM stops."""

    __slots__ = ("_client",)

    def __init__(self, client: Invoker) -> None:
        self._client = client

    def get_VM(self, ref: refs.ConsoleRef) -> refs.VMRef:
        """Read VM: VM the console belongs to."""
        return self._client.invoke(m.get_VM, (ref,))

    def get_location(self, ref: refs.ConsoleRef) -> str:
        """Read location: URL of the console; open it with HTTP CONNECT and a session to reach
        the stream.
        """
        return self._client.invoke(m.get_location, (ref,))

    def get_other_config(self, ref: refs.ConsoleRef) -> dict[str, str]:
        """Read other_config: Free-form settings of clients and tools."""
        return self._client.invoke(m.get_other_config, (ref,))

    def set_other_config(self, ref: refs.ConsoleRef, value: dict[str, str]) -> None:
        """Set other_config: Free-form settings of clients and tools."""
        return self._client.invoke(m.set_other_config, (ref, value))

    def add_to_other_config(self, ref: refs.ConsoleRef, key: str, value: str) -> None:
        """Add a key and its value to other_config."""
        return self._client.invoke(m.add_to_other_config, (ref, key, value))

    def remove_from_other_config(self, ref: refs.ConsoleRef, key: str) -> None:
        """Remove a key from other_config; a key that is not there is no error."""
        return self._client.invoke(m.remove_from_other_config, (ref, key))

    def get_protocol(self, ref: refs.ConsoleRef) -> enums.ConsoleProtocol:
        """Read protocol: Protocol of the stream, rfb (VNC), vt100 (text) or rdp."""
        return self._client.invoke(m.get_protocol, (ref,))

    def get_uuid(self, ref: refs.ConsoleRef) -> str:
        """Read uuid: Unique identifier of the console."""
        return self._client.invoke(m.get_uuid, (ref,))

    def create(self, *, other_config: dict[str, str] | None = None) -> refs.ConsoleRef:
        """Make a console object from its record.

        other_config: Free-form settings of clients and tools.
        """
        return self._client.invoke(
            m.create, ({"other_config": {} if other_config is None else other_config},)
        )

    def destroy(self, ref: refs.ConsoleRef) -> None:
        """Destroy the console object."""
        return self._client.invoke(m.destroy, (ref,))

    def get_by_uuid(self, uuid: str) -> refs.ConsoleRef:
        """The object with this uuid."""
        return self._client.invoke(m.get_by_uuid, (uuid,))

    def get_record(self, ref: refs.ConsoleRef) -> ConsoleRecord:
        """All visible fields of the object."""
        return self._client.invoke(m.get_record, (ref,))

    def get_all(self) -> list[refs.ConsoleRef]:
        """All objects."""
        return self._client.invoke(m.get_all, ())

    def get_all_where(self, expr: str) -> list[refs.ConsoleRef]:
        """All objects for which the filter expression holds."""
        return self._client.invoke(m.get_all_where, (expr,))

    def get_all_records(self) -> dict[refs.ConsoleRef, ConsoleRecord]:
        """All objects with their records."""
        return self._client.invoke(m.get_all_records, ())

    def get_all_records_where(self, expr: str) -> dict[refs.ConsoleRef, ConsoleRecord]:
        """All objects, with their records, for which the filter holds."""
        return self._client.invoke(m.get_all_records_where, (expr,))


class ConsoleTasks:
    """Messages of console as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: TaskInvoker) -> None:
        self._client = client

    def create(self, *, other_config: dict[str, str] | None = None) -> Task[refs.ConsoleRef]:
        """Make a console object from its record.

        other_config: Free-form settings of clients and tools.
        """
        return self._client.start(
            m.create, ({"other_config": {} if other_config is None else other_config},)
        )

    def destroy(self, ref: refs.ConsoleRef) -> Task[None]:
        """Destroy the console object."""
        return self._client.start(m.destroy, (ref,))
