# Written by codegen from idl/; change the IDL, not this file.
"""Interface of the operations of host_patch."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from xapi.generated.errors import NotImplemented as NotImplementedMessage

if TYPE_CHECKING:
    from xapi.generated import refs

CallT = TypeVar("CallT")


class host_patchOperations(Generic[CallT]):
    """What host_patch messages do. An old-style hotfix as present on one host. Replaced by
    pool_update.
    """

    async def apply(self, call: CallT, ref: refs.host_patchRef) -> str:
        """Old: applies the hotfix to its host and returns the output; use pool_update.apply."""
        raise NotImplementedMessage("host_patch.apply")

    async def destroy(self, call: CallT, ref: refs.host_patchRef) -> None:
        """Old: deletes a hotfix that was not applied from the host; use pool_update.destroy."""
        raise NotImplementedMessage("host_patch.destroy")
