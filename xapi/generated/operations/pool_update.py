# Written by codegen from idl/; change the IDL, not this file.
"""Interface of the operations of pool_update."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from xapi.generated.errors import NotImplemented as NotImplementedMessage

if TYPE_CHECKING:
    from xapi.generated import enums, refs

CallT = TypeVar("CallT")


class pool_updateOperations(Generic[CallT]):
    """What pool_update messages do. An update package stored as a VDI that can be applied to
    the hosts of the pool.
    """

    async def apply(self, call: CallT, ref: refs.pool_updateRef, host: refs.hostRef) -> None:
        """Applies the update to one host after the same checks as precheck;
        after_apply_guidance tells what to do next.
        """
        raise NotImplementedMessage("pool_update.apply")

    async def attach(self, call: CallT, ref: refs.pool_updateRef, use_localhost_proxy: bool) -> str:
        """Internal: makes the update's contents reachable and returns the address they are
        served at.
        """
        raise NotImplementedMessage("pool_update.attach")

    async def destroy(self, call: CallT, ref: refs.pool_updateRef) -> None:
        """Deletes the update's record and its VDI; refused once a host has applied it."""
        raise NotImplementedMessage("pool_update.destroy")

    async def detach(self, call: CallT, ref: refs.pool_updateRef) -> None:
        """Internal: stops serving the update's contents."""
        raise NotImplementedMessage("pool_update.detach")

    async def introduce(self, call: CallT, vdi: refs.VDIRef) -> refs.pool_updateRef:
        """Reads update metadata from a VDI and registers the update; fails if it is not a valid
        signed update.
        """
        raise NotImplementedMessage("pool_update.introduce")

    async def pool_apply(self, call: CallT, ref: refs.pool_updateRef) -> None:
        """Applies the update to every host that lacks it."""
        raise NotImplementedMessage("pool_update.pool_apply")

    async def pool_clean(self, call: CallT, ref: refs.pool_updateRef) -> None:
        """Deletes the VDI of an update to free space; the record of what was applied stays."""
        raise NotImplementedMessage("pool_update.pool_clean")

    async def precheck(
        self, call: CallT, ref: refs.pool_updateRef, host: refs.hostRef
    ) -> enums.LivepatchStatus:
        """Checks that the update can be applied to the host; the answer tells whether a live
        patch spares a reboot.
        """
        raise NotImplementedMessage("pool_update.precheck")

    async def resync_host(self, call: CallT, host: refs.hostRef) -> None:
        """Internal: corrects the database from the updates found installed on the host."""
        raise NotImplementedMessage("pool_update.resync_host")
