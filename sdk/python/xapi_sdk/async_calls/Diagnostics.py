# Written by codegen from idl/; change the IDL, not this file.
"""Messages of Diagnostics."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xapi_sdk import refs
from xapi_sdk.method import AsyncInvoker, AsyncTaskInvoker
from xapi_sdk.model import Diagnostics as m

if TYPE_CHECKING:
    from xapi_sdk.aio.task import AsyncTask


class AsyncDiagnosticsCalls:
    """Internal calls for developers that look into a running server. It has no objects."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncInvoker) -> None:
        self._client = client

    async def db_stats(self) -> dict[str, str]:
        """Internal: returns figures on the use of the database lock and tables."""
        return await self._client.invoke(m.db_stats, ())

    async def gc_compact(self, host: refs.HostRef) -> None:
        """Internal: has the toolstack of a host collect garbage and compact its memory."""
        return await self._client.invoke(m.gc_compact, (host,))

    async def gc_stats(self, host: refs.HostRef) -> dict[str, str]:
        """Internal: returns memory figures of the toolstack of a host."""
        return await self._client.invoke(m.gc_stats, (host,))

    async def network_stats(self, host: refs.HostRef, params: dict[str, str]) -> list[list[str]]:
        """Internal: returns traffic figures of a host's connections as a table of text.

        params: Choice of columns and format, by name.
        """
        return await self._client.invoke(m.network_stats, (host, params))


class AsyncDiagnosticsTasks:
    """Messages of Diagnostics as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncTaskInvoker) -> None:
        self._client = client

    async def db_stats(self) -> AsyncTask[dict[str, str]]:
        """Internal: returns figures on the use of the database lock and tables."""
        return await self._client.start(m.db_stats, ())

    async def gc_compact(self, host: refs.HostRef) -> AsyncTask[None]:
        """Internal: has the toolstack of a host collect garbage and compact its memory."""
        return await self._client.start(m.gc_compact, (host,))

    async def gc_stats(self, host: refs.HostRef) -> AsyncTask[dict[str, str]]:
        """Internal: returns memory figures of the toolstack of a host."""
        return await self._client.start(m.gc_stats, (host,))

    async def network_stats(
        self, host: refs.HostRef, params: dict[str, str]
    ) -> AsyncTask[list[list[str]]]:
        """Internal: returns traffic figures of a host's connections as a table of text.

        params: Choice of columns and format, by name.
        """
        return await self._client.start(m.network_stats, (host, params))
