# Written by codegen from idl/; change the IDL, not this file.
"""Interface of the operations of console."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Generic, TypedDict, TypeVar

from xapi.generated.errors import NotImplemented as NotImplementedMessage

if TYPE_CHECKING:
    from xapi.generated import refs

CallT = TypeVar("CallT")


class consoleArgs(TypedDict):
    """Argument of console.create, with defaults filled in."""

    other_config: Mapping[str, str]


class consoleOperations(Generic[CallT]):
    """What console messages do. A console of a running VM, graphical or text; it goes away when
    the VM stops.
    """

    async def create(self, call: CallT, args: consoleArgs) -> refs.consoleRef:
        """Make a console object from its record."""
        raise NotImplementedMessage("console.create")

    async def destroy(self, call: CallT, ref: refs.consoleRef) -> None:
        """Destroy the console object."""
        raise NotImplementedMessage("console.destroy")
