# Written by codegen from idl/; change the IDL, not this file.
"""Messages of SDN_controller."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xapi_sdk import enums, refs
from xapi_sdk.method import AsyncInvoker, AsyncTaskInvoker
from xapi_sdk.model import SDN_controller as m

if TYPE_CHECKING:
    from xapi_sdk.aio.task import AsyncTask
    from xapi_sdk.model.SDN_controller import SDNControllerRecord


class AsyncSDNControllerCalls:
    """A software-defined networking controller that the virtual switches of all hosts connect
    to.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncInvoker) -> None:
        self._client = client

    async def forget(self, ref: refs.SDNControllerRef) -> None:
        """Disconnects all hosts from the controller and deletes its record."""
        return await self._client.invoke(m.forget, (ref,))

    async def introduce(
        self,
        protocol: enums.SDNControllerProtocol = enums.SDNControllerProtocol.ssl,
        address: str = "",
        port: int = 0,
    ) -> refs.SDNControllerRef:
        """Registers a controller and connects the virtual switches of all hosts to it.

        port: TCP port, 0 for the default.
        """
        return await self._client.invoke(m.introduce, (protocol, address, port))

    async def get_address(self, ref: refs.SDNControllerRef) -> str:
        """Read address: IP address of the controller; empty for passive connections."""
        return await self._client.invoke(m.get_address, (ref,))

    async def get_port(self, ref: refs.SDNControllerRef) -> int:
        """Read port: TCP port of the controller; 0 means the protocol's default."""
        return await self._client.invoke(m.get_port, (ref,))

    async def get_protocol(self, ref: refs.SDNControllerRef) -> enums.SDNControllerProtocol:
        """Read protocol: Connection kind: ssl for switches that call the controller, pssl for
        switches that listen.
        """
        return await self._client.invoke(m.get_protocol, (ref,))

    async def get_uuid(self, ref: refs.SDNControllerRef) -> str:
        """Read uuid: Unique identifier of the record."""
        return await self._client.invoke(m.get_uuid, (ref,))

    async def get_by_uuid(self, uuid: str) -> refs.SDNControllerRef:
        """The object with this uuid."""
        return await self._client.invoke(m.get_by_uuid, (uuid,))

    async def get_record(self, ref: refs.SDNControllerRef) -> SDNControllerRecord:
        """All visible fields of the object."""
        return await self._client.invoke(m.get_record, (ref,))

    async def get_all(self) -> list[refs.SDNControllerRef]:
        """All objects."""
        return await self._client.invoke(m.get_all, ())

    async def get_all_where(self, expr: str) -> list[refs.SDNControllerRef]:
        """All objects for which the filter expression holds."""
        return await self._client.invoke(m.get_all_where, (expr,))

    async def get_all_records(self) -> dict[refs.SDNControllerRef, SDNControllerRecord]:
        """All objects with their records."""
        return await self._client.invoke(m.get_all_records, ())

    async def get_all_records_where(
        self, expr: str
    ) -> dict[refs.SDNControllerRef, SDNControllerRecord]:
        """All objects, with their records, for which the filter holds."""
        return await self._client.invoke(m.get_all_records_where, (expr,))


class AsyncSDNControllerTasks:
    """Messages of SDN_controller as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncTaskInvoker) -> None:
        self._client = client

    async def forget(self, ref: refs.SDNControllerRef) -> AsyncTask[None]:
        """Disconnects all hosts from the controller and deletes its record."""
        return await self._client.start(m.forget, (ref,))

    async def introduce(
        self,
        protocol: enums.SDNControllerProtocol = enums.SDNControllerProtocol.ssl,
        address: str = "",
        port: int = 0,
    ) -> AsyncTask[refs.SDNControllerRef]:
        """Registers a controller and connects the virtual switches of all hosts to it.

        port: TCP port, 0 for the default.
        """
        return await self._client.start(m.introduce, (protocol, address, port))
