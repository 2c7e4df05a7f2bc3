# Written by codegen from idl/; change the IDL, not this file.
"""Interface of the operations of crashdump."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from xapi.generated.errors import NotImplemented as NotImplementedMessage

if TYPE_CHECKING:
    from xapi.generated import refs

CallT = TypeVar("CallT")


class crashdumpOperations(Generic[CallT]):
    """What crashdump messages do. Deprecated record of a crashed guest's memory stored in a
    disk image.
    """

    async def destroy(self, call: CallT, ref: refs.crashdumpRef) -> None:
        """Deletes the dump and its disk image."""
        raise NotImplementedMessage("crashdump.destroy")
