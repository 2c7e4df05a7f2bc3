# Written by codegen from idl/; change the IDL, not this file.
"""Interface of the operations of USB_group."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Generic, TypeVar

from xapi.generated.errors import NotImplemented as NotImplementedMessage

if TYPE_CHECKING:
    from xapi.generated import refs

CallT = TypeVar("CallT")


class USB_groupOperations(Generic[CallT]):
    """What USB_group messages do. A group of physical USB devices; a VM asks for a virtual USB
    device of a group. Each device gets its own group.
    """

    async def create(
        self, call: CallT, name_label: str, name_description: str, other_config: Mapping[str, str]
    ) -> refs.USB_groupRef:
        """Creates an empty USB group and returns it."""
        raise NotImplementedMessage("USB_group.create")

    async def destroy(self, call: CallT, ref: refs.USB_groupRef) -> None:
        """Deletes the group; it must hold no physical and no virtual USB devices."""
        raise NotImplementedMessage("USB_group.destroy")
