# Written by codegen from idl/; change the IDL, not this file.
"""Messages of console."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xapi_sdk import enums, refs
from xapi_sdk.method import AsyncInvoker, AsyncTaskInvoker
from xapi_sdk.model import console as m

if TYPE_CHECKING:
    from xapi_sdk.aio.task import AsyncTask
    from xapi_sdk.model.console import ConsoleRecord


class AsyncConsoleCalls:
    """A console of a running VM, graphical or text; it goes away when the VM stops."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncInvoker) -> None:
        self._client = client

    async def get_VM(self, ref: refs.ConsoleRef) -> refs.VMRef:
        """Read VM: VM the console belongs to."""
        return await self._client.invoke(m.get_VM, (ref,))

    async def get_location(self, ref: refs.ConsoleRef) -> str:
        """Read location: URL of the console; open it with HTTP CONNECT and a session to reach
        the stream.
        """
        return await self._client.invoke(m.get_location, (ref,))

    async def get_other_config(self, ref: refs.ConsoleRef) -> dict[str, str]:
        """Read other_config: Free-form settings of clients and tools."""
        return await self._client.invoke(m.get_other_config, (ref,))

    async def set_other_config(self, ref: refs.ConsoleRef, value: dict[str, str]) -> None:
        """Set other_config: Free-form settings of clients and tools."""
        return await self._client.invoke(m.set_other_config, (ref, value))

    async def add_to_other_config(self, ref: refs.ConsoleRef, key: str, value: str) -> None:
        """Add a key and its value to other_config."""
        return await self._client.invoke(m.add_to_other_config, (ref, key, value))

    async def remove_from_other_config(self, ref: refs.ConsoleRef, key: str) -> None:
        """Remove a key from other_config; a key that is not there is no error."""
        return await self._client.invoke(m.remove_from_other_config, (ref, key))

    async def get_protocol(self, ref: refs.ConsoleRef) -> enums.ConsoleProtocol:
        """Read protocol: Protocol of the stream, rfb (VNC), vt100 (text) or rdp."""
        return await self._client.invoke(m.get_protocol, (ref,))

    async def get_uuid(self, ref: refs.ConsoleRef) -> str:
        """Read uuid: Unique identifier of the console."""
        return await self._client.invoke(m.get_uuid, (ref,))

    async def create(self, *, other_config: dict[str, str] | None = None) -> refs.ConsoleRef:
        """Make a console object from its record.

        other_config: Free-form settings of clients and tools.
        """
        return await self._client.invoke(
            m.create, ({"other_config": {} if other_config is None else other_config},)
        )

    async def destroy(self, ref: refs.ConsoleRef) -> None:
        """Destroy the console object."""
        return await self._client.invoke(m.destroy, (ref,))

    async def get_by_uuid(self, uuid: str) -> refs.ConsoleRef:
        """The object with this uuid."""
        return await self._client.invoke(m.get_by_uuid, (uuid,))

    async def get_record(self, ref: refs.ConsoleRef) -> ConsoleRecord:
        """All visible fields of the object."""
        return await self._client.invoke(m.get_record, (ref,))

    async def get_all(self) -> list[refs.ConsoleRef]:
        """All objects."""
        return await self._client.invoke(m.get_all, ())

    async def get_all_where(self, expr: str) -> list[refs.ConsoleRef]:
        """All objects for which the filter expression holds."""
        return await self._client.invoke(m.get_all_where, (expr,))

    async def get_all_records(self) -> dict[refs.ConsoleRef, ConsoleRecord]:
        """All objects with their records."""
        return await self._client.invoke(m.get_all_records, ())

    async def get_all_records_where(self, expr: str) -> dict[refs.ConsoleRef, ConsoleRecord]:
        """All objects, with their records, for which the filter holds."""
        return await self._client.invoke(m.get_all_records_where, (expr,))


class AsyncConsoleTasks:
    """Messages of console as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncTaskInvoker) -> None:
        self._client = client

    async def create(
        self, *, other_config: dict[str, str] | None = None
    ) -> AsyncTask[refs.ConsoleRef]:
        """Make a console object from its record.

        other_config: Free-form settings of clients and tools.
        """
        return await self._client.start(
            m.create, ({"other_config": {} if other_config is None else other_config},)
        )

    async def destroy(self, ref: refs.ConsoleRef) -> AsyncTask[None]:
        """Destroy the console object."""
        return await self._client.start(m.destroy, (ref,))
