# Written by codegen from idl/; change the IDL, not this file.
"""Interface of the operations of VTPM."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from xapi.generated.errors import NotImplemented as NotImplementedMessage

if TYPE_CHECKING:
    from xapi.generated import refs

CallT = TypeVar("CallT")


class VTPMOperations(Generic[CallT]):
    """What VTPM messages do. A virtual TPM 2.0 device of a VM; its state is stored by the
    server and travels with the VM.
    """

    async def create(self, call: CallT, vM: refs.VMRef, is_unique: bool) -> refs.VTPMRef:
        """Adds a virtual TPM to a halted VM; a VM can have one only. Returns the device."""
        raise NotImplementedMessage("VTPM.create")

    async def destroy(self, call: CallT, ref: refs.VTPMRef) -> None:
        """Deletes the device and its stored state; the VM must be halted. Secrets sealed by it
        are lost.
        """
        raise NotImplementedMessage("VTPM.destroy")

    async def get_contents(self, call: CallT, ref: refs.VTPMRef) -> str:
        """Returns the encoded state of the device; internal."""
        raise NotImplementedMessage("VTPM.get_contents")

    async def set_contents(self, call: CallT, ref: refs.VTPMRef, contents: str) -> None:
        """Stores the encoded state of the device; internal."""
        raise NotImplementedMessage("VTPM.set_contents")
