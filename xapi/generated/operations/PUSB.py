# Written by codegen from idl/; change the IDL, not this file.
"""Interface of the operations of PUSB."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from xapi.generated.errors import NotImplemented as NotImplementedMessage

if TYPE_CHECKING:
    from xapi.generated import refs

CallT = TypeVar("CallT")


class PUSBOperations(Generic[CallT]):
    """What PUSB messages do. A physical USB device plugged into a host."""

    async def scan(self, call: CallT, host: refs.hostRef) -> None:
        """Looks for USB devices on the host and brings the database in line with what is
        plugged in.
        """
        raise NotImplementedMessage("PUSB.scan")

    async def set_passthrough_enabled(self, call: CallT, ref: refs.PUSBRef, value: bool) -> None:
        """Allows or forbids giving the device to a VM; forbidding is refused while a VM has it."""
        raise NotImplementedMessage("PUSB.set_passthrough_enabled")
