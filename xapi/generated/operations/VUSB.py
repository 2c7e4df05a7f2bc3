# Written by codegen from idl/; change the IDL, not this file.
"""Interface of the operations of VUSB."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Generic, TypeVar

from xapi.generated.errors import NotImplemented as NotImplementedMessage

if TYPE_CHECKING:
    from xapi.generated import refs

CallT = TypeVar("CallT")


class VUSBOperations(Generic[CallT]):
    """What VUSB messages do. A virtual USB device; it gives a VM the physical device of a USB
    group.
    """

    async def create(
        self,
        call: CallT,
        VM: refs.VMRef,
        USB_group: refs.USB_groupRef,
        other_config: Mapping[str, str],
    ) -> refs.VUSBRef:
        """Creates a virtual USB device for a halted VM; the group must have a device free for
        pass-through. Returns it.
        """
        raise NotImplementedMessage("VUSB.create")

    async def destroy(self, call: CallT, ref: refs.VUSBRef) -> None:
        """Deletes the virtual USB device; it must not be attached."""
        raise NotImplementedMessage("VUSB.destroy")

    async def unplug(self, call: CallT, ref: refs.VUSBRef) -> None:
        """Takes the device away from the running VM; the row stays."""
        raise NotImplementedMessage("VUSB.unplug")
