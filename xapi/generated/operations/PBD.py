# Written by codegen from idl/; change the IDL, not this file.
"""Interface of the operations of PBD."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Generic, TypedDict, TypeVar

from xapi.generated.errors import NotImplemented as NotImplementedMessage

if TYPE_CHECKING:
    from xapi.generated import refs

CallT = TypeVar("CallT")


class PBDArgs(TypedDict):
    """Argument of PBD.create, with defaults filled in."""

    SR: refs.SRRef
    device_config: Mapping[str, str]
    host: refs.hostRef
    other_config: Mapping[str, str]


class PBDOperations(Generic[CallT]):
    """What PBD messages do. The connection of one host to one SR, with the settings that host
    needs to reach it.
    """

    async def plug(self, call: CallT, ref: refs.PBDRef) -> None:
        """Attaches the SR on the host; no effect if it is attached already. Errors:
        SR_UNKNOWN_DRIVER.
        """
        raise NotImplementedMessage("PBD.plug")

    async def set_device_config(
        self, call: CallT, ref: refs.PBDRef, value: Mapping[str, str]
    ) -> None:
        """Replaces the settings for the storage driver; the connection must not be attached."""
        raise NotImplementedMessage("PBD.set_device_config")

    async def unplug(self, call: CallT, ref: refs.PBDRef) -> None:
        """Detaches the SR from the host; refused while a running VM uses its images there, and
        for some system SRs.
        """
        raise NotImplementedMessage("PBD.unplug")

    async def create(self, call: CallT, args: PBDArgs) -> refs.PBDRef:
        """Make a PBD object from its record."""
        raise NotImplementedMessage("PBD.create")

    async def destroy(self, call: CallT, ref: refs.PBDRef) -> None:
        """Destroy the PBD object."""
        raise NotImplementedMessage("PBD.destroy")
