# Written by codegen from idl/; change the IDL, not this file.
"""Interface of the operations of Diagnostics."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Generic, TypeVar

from xapi.generated.errors import NotImplemented as NotImplementedMessage

if TYPE_CHECKING:
    from xapi.generated import refs

CallT = TypeVar("CallT")


class DiagnosticsOperations(Generic[CallT]):
    """What Diagnostics messages do. Internal calls for developers that look into a running
    server. It has no objects.
    """

    async def db_stats(self, call: CallT) -> Mapping[str, str]:
        """Internal: returns figures on the use of the database lock and tables."""
        raise NotImplementedMessage("Diagnostics.db_stats")

    async def gc_compact(self, call: CallT, host: refs.hostRef) -> None:
        """Internal: has the toolstack of a host collect garbage and compact its memory."""
        raise NotImplementedMessage("Diagnostics.gc_compact")

    async def gc_stats(self, call: CallT, host: refs.hostRef) -> Mapping[str, str]:
        """Internal: returns memory figures of the toolstack of a host."""
        raise NotImplementedMessage("Diagnostics.gc_stats")

    async def network_stats(
        self, call: CallT, host: refs.hostRef, params: Mapping[str, str]
    ) -> tuple[tuple[str, ...], ...]:
        """Internal: returns traffic figures of a host's connections as a table of text."""
        raise NotImplementedMessage("Diagnostics.network_stats")
