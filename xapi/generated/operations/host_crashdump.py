# Written by codegen from idl/; change the IDL, not this file.
"""Interface of the operations of host_crashdump."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Generic, TypeVar

from xapi.generated.errors import NotImplemented as NotImplementedMessage

if TYPE_CHECKING:
    from xapi.generated import refs

CallT = TypeVar("CallT")


class host_crashdumpOperations(Generic[CallT]):
    """What host_crashdump messages do. A dump left behind by a crash of a host, kept on that
    host until it is destroyed.
    """

    async def destroy(self, call: CallT, ref: refs.host_crashdumpRef) -> None:
        """Deletes the dump from the host's disk, and its record."""
        raise NotImplementedMessage("host_crashdump.destroy")

    async def upload(
        self, call: CallT, ref: refs.host_crashdumpRef, url: str, options: Mapping[str, str]
    ) -> None:
        """Sends the dump to the given address; the dump stays on the host."""
        raise NotImplementedMessage("host_crashdump.upload")
