# Written by codegen from idl/; change the IDL, not this file.
"""Messages of PVS_server."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xapi_sdk import refs
from xapi_sdk.method import AsyncInvoker, AsyncTaskInvoker
from xapi_sdk.model import PVS_server as m

if TYPE_CHECKING:
    from xapi_sdk.aio.task import AsyncTask
    from xapi_sdk.model.PVS_server import PVSServerRecord


class AsyncPVSServerCalls:
    """A provisioning server, or a group of addresses of one, that serves a PVS site."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncInvoker) -> None:
        self._client = client

    async def forget(self, ref: refs.PVSServerRef) -> None:
        """Removes the server from the database."""
        return await self._client.invoke(m.forget, (ref,))

    async def introduce(
        self, addresses: list[str], first_port: int, last_port: int, site: refs.PVSSiteRef
    ) -> refs.PVSServerRef:
        """Records a provisioning server and returns it; addresses and port range are checked.

        addresses: IPv4 addresses.
        first_port: First UDP port.
        last_port: Last UDP port.
        """
        return await self._client.invoke(m.introduce, (addresses, first_port, last_port, site))

    async def get_addresses(self, ref: refs.PVSServerRef) -> list[str]:
        """Read addresses: IPv4 addresses of the server; unique over all servers."""
        return await self._client.invoke(m.get_addresses, (ref,))

    async def get_first_port(self, ref: refs.PVSServerRef) -> int:
        """Read first_port: First UDP port of the range the server uses."""
        return await self._client.invoke(m.get_first_port, (ref,))

    async def get_last_port(self, ref: refs.PVSServerRef) -> int:
        """Read last_port: Last UDP port of the range the server uses."""
        return await self._client.invoke(m.get_last_port, (ref,))

    async def get_site(self, ref: refs.PVSServerRef) -> refs.PVSSiteRef:
        """Read site: PVS site the server belongs to."""
        return await self._client.invoke(m.get_site, (ref,))

    async def get_uuid(self, ref: refs.PVSServerRef) -> str:
        """Read uuid: Unique identifier of the server."""
        return await self._client.invoke(m.get_uuid, (ref,))

    async def get_by_uuid(self, uuid: str) -> refs.PVSServerRef:
        """The object with this uuid."""
        return await self._client.invoke(m.get_by_uuid, (uuid,))

    async def get_record(self, ref: refs.PVSServerRef) -> PVSServerRecord:
        """All visible fields of the object."""
        return await self._client.invoke(m.get_record, (ref,))

    async def get_all(self) -> list[refs.PVSServerRef]:
        """All objects."""
        return await self._client.invoke(m.get_all, ())

    async def get_all_where(self, expr: str) -> list[refs.PVSServerRef]:
        """All objects for which the filter expression holds."""
        return await self._client.invoke(m.get_all_where, (expr,))

    async def get_all_records(self) -> dict[refs.PVSServerRef, PVSServerRecord]:
        """All objects with their records."""
        return await self._client.invoke(m.get_all_records, ())

    async def get_all_records_where(self, expr: str) -> dict[refs.PVSServerRef, PVSServerRecord]:
        """All objects, with their records, for which the filter holds."""
        return await self._client.invoke(m.get_all_records_where, (expr,))


class AsyncPVSServerTasks:
    """Messages of PVS_server as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncTaskInvoker) -> None:
        self._client = client

    async def forget(self, ref: refs.PVSServerRef) -> AsyncTask[None]:
        """Removes the server from the database."""
        return await self._client.start(m.forget, (ref,))

    async def introduce(
        self, addresses: list[str], first_port: int, last_port: int, site: refs.PVSSiteRef
    ) -> AsyncTask[refs.PVSServerRef]:
        """Records a provisioning server and returns it; addresses and port range are checked.

        addresses: IPv4 addresses.
        first_port: First UDP port.
        last_port: Last UDP port.
        """
        return await self._client.start(m.introduce, (addresses, first_port, last_port, site))
