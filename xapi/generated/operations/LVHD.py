# Written by codegen from idl/; change the IDL, not this file.
"""Interface of the operations of LVHD."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from xapi.generated.errors import NotImplemented as NotImplementedMessage

if TYPE_CHECKING:
    from xapi.generated import refs

CallT = TypeVar("CallT")


class LVHDOperations(Generic[CallT]):
    """What LVHD messages do. Messages for SRs that keep their images in LVM volumes; there are
    no objects of this class.
    """

    async def enable_thin_provisioning(
        self,
        call: CallT,
        host: refs.hostRef,
        SR: refs.SRRef,
        initial_allocation: int,
        allocation_quantum: int,
    ) -> str:
        """Converts an LVM SR to thin provisioning and returns the backend's text; cannot be
        undone.
        """
        raise NotImplementedMessage("LVHD.enable_thin_provisioning")
