# Written by codegen from idl/; change the IDL, not this file.
"""Interface of the operations of Driver_variant."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from xapi.generated.errors import NotImplemented as NotImplementedMessage

if TYPE_CHECKING:
    from xapi.generated import refs

CallT = TypeVar("CallT")


class Driver_variantOperations(Generic[CallT]):
    """What Driver_variant messages do. One of several variants of a host driver."""

    async def select(self, call: CallT, ref: refs.Driver_variantRef) -> None:
        """Chooses this variant for its driver; HOST_DRIVER_NO_HARDWARE if the host has no such
        hardware.
        """
        raise NotImplementedMessage("Driver_variant.select")
