# Written by codegen from idl/; change the IDL, not this file.
"""Messages of Diagnostics."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xapi_sdk import refs
from xapi_sdk.method import Invoker, TaskInvoker
from xapi_sdk.model import Diagnostics as m

if TYPE_CHECKING:
    from xapi_sdk.task import Task


class DiagnosticsCalls:
    """Internal calls for developers that look into a running server. It has no objects."""

    __slots__ = ("_client",)

    def __init__(self, client: Invoker) -> None:
        self._client = client

    def db_stats(self) -> dict[str, str]:
        """Internal: returns figures on the use of the database lock and tables."""
        return self._client.invoke(m.db_stats, ())

    def gc_compact(self, host: refs.HostRef) -> None:
        """Internal: has the toolstack of a host collect garbage and compact its memory."""
        return self._client.invoke(m.gc_compact, (host,))

    def gc_stats(self, host: refs.HostRef) -> dict[str, str]:
        """Internal: returns memory figures of the toolstack of a host."""
        return self._client.invoke(m.gc_stats, (host,))

    def network_stats(self, host: refs.HostRef, params: dict[str, str]) -> list[list[str]]:
        """Internal: returns traffic figures of a host's connections as a table of text.

        params: Choice of columns and format, by name.
        """
        return self._client.invoke(m.network_stats, (host, params))


class DiagnosticsTasks:
    """Messages of Diagnostics as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: TaskInvoker) -> None:
        self._client = client

    def db_stats(self) -> Task[dict[str, str]]:
        """Internal: returns figures on the use of the database lock and tables."""
        return self._client.start(m.db_stats, ())

    def gc_compact(self, host: refs.HostRef) -> Task[None]:
        """Internal: has the toolstack of a host collect garbage and compact its memory."""
        return self._client.start(m.gc_compact, (host,))

    def gc_stats(self, host: refs.HostRef) -> Task[dict[str, str]]:
        """Internal: returns memory figures of the toolstack of a host."""
        return self._client.start(m.gc_stats, (host,))

    def network_stats(self, host: refs.HostRef, params: dict[str, str]) -> Task[list[list[str]]]:
        """Internal: returns traffic figures of a host's connections as a table of text.

        params: Choice of columns and format, by name.
        """
        return self._client.start(m.network_stats, (host, params))
