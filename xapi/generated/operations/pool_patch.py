# Written by codegen from idl/; change the IDL, not this file.
"""Interface of the operations of pool_patch."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from xapi.generated.errors import NotImplemented as NotImplementedMessage

if TYPE_CHECKING:
    from xapi.generated import refs

CallT = TypeVar("CallT")


class pool_patchOperations(Generic[CallT]):
    """What pool_patch messages do. An old-style hotfix known to the pool. Replaced by
    pool_update.
    """

    async def apply(self, call: CallT, ref: refs.pool_patchRef, host: refs.hostRef) -> str:
        """Old: applies the hotfix to one host and returns the output; use pool_update.apply."""
        raise NotImplementedMessage("pool_patch.apply")

    async def clean(self, call: CallT, ref: refs.pool_patchRef) -> None:
        """Old: deletes the hotfix file from the coordinator; the record stays."""
        raise NotImplementedMessage("pool_patch.clean")

    async def clean_on_host(self, call: CallT, ref: refs.pool_patchRef, host: refs.hostRef) -> None:
        """Old: deletes the hotfix file from one host; the record stays."""
        raise NotImplementedMessage("pool_patch.clean_on_host")

    async def destroy(self, call: CallT, ref: refs.pool_patchRef) -> None:
        """Old: deletes file and record of a hotfix that no host has applied."""
        raise NotImplementedMessage("pool_patch.destroy")

    async def pool_apply(self, call: CallT, ref: refs.pool_patchRef) -> None:
        """Old: applies the hotfix to all hosts that lack it; use pool_update.pool_apply."""
        raise NotImplementedMessage("pool_patch.pool_apply")

    async def pool_clean(self, call: CallT, ref: refs.pool_patchRef) -> None:
        """Old: deletes the hotfix file from all hosts; the record stays."""
        raise NotImplementedMessage("pool_patch.pool_clean")

    async def precheck(self, call: CallT, ref: refs.pool_patchRef, host: refs.hostRef) -> str:
        """Old: checks that the hotfix can be applied to the host and returns the check's
        output.
        """
        raise NotImplementedMessage("pool_patch.precheck")
