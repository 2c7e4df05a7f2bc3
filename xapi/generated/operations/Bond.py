# Written by codegen from idl/; change the IDL, not this file.
"""Interface of the operations of Bond."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Generic, TypeVar

from xapi.generated.errors import NotImplemented as NotImplementedMessage

if TYPE_CHECKING:
    from xapi.generated import enums, refs

CallT = TypeVar("CallT")


class BondOperations(Generic[CallT]):
    """What Bond messages do. Several physical interfaces of one host joined into one, for
    redundancy or throughput.
    """

    async def create(
        self,
        call: CallT,
        network: refs.networkRef,
        members: tuple[refs.PIFRef, ...],
        MAC: str,
        mode: enums.BondMode,
        properties: Mapping[str, str],
    ) -> refs.BondRef:
        """Joins interfaces of one host into a bond on the network; their VLANs and management
        move to the bond.
        """
        raise NotImplementedMessage("Bond.create")

    async def destroy(self, call: CallT, ref: refs.BondRef) -> None:
        """Breaks the bond up; its configuration, VLANs and management go back to the primary
        member.
        """
        raise NotImplementedMessage("Bond.destroy")

    async def set_mode(self, call: CallT, ref: refs.BondRef, value: enums.BondMode) -> None:
        """Changes how traffic is spread; applies at once."""
        raise NotImplementedMessage("Bond.set_mode")

    async def set_property(self, call: CallT, ref: refs.BondRef, name: str, value: str) -> None:
        """Sets one of the bond's properties; unknown names or values fail."""
        raise NotImplementedMessage("Bond.set_property")
