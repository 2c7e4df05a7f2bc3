# Written by codegen from idl/; change the IDL, not this file.
"""Interface of the operations of VLAN."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Generic, TypeVar

from xapi.generated.errors import NotImplemented as NotImplementedMessage

if TYPE_CHECKING:
    from xapi.generated import refs

CallT = TypeVar("CallT")


class VLANOperations(Generic[CallT]):
    """What VLAN messages do. A VLAN on one host: it ties an interface carrying tagged frames to
    the PIF on which they appear untagged.
    """

    async def create(
        self, call: CallT, tagged_PIF: refs.PIFRef, tag: int, network: refs.networkRef
    ) -> refs.VLANRef:
        """Creates a VLAN and its PIF on the tagged PIF's host; VLAN_TAG_INVALID or
        PIF_VLAN_EXISTS if the tag will not do.
        """
        raise NotImplementedMessage("VLAN.create")

    async def destroy(self, call: CallT, ref: refs.VLANRef) -> None:
        """Takes the VLAN down and deletes it with its PIF."""
        raise NotImplementedMessage("VLAN.destroy")

    async def pool_introduce(
        self,
        call: CallT,
        tagged_PIF: refs.PIFRef,
        untagged_PIF: refs.PIFRef,
        tag: int,
        other_config: Mapping[str, str],
    ) -> refs.VLANRef:
        """Internal: records a VLAN of a joining host in the pool's database."""
        raise NotImplementedMessage("VLAN.pool_introduce")
