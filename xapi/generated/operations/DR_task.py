# Written by codegen from idl/; change the IDL, not this file.
"""Interface of the operations of DR_task."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Generic, TypeVar

from xapi.generated.errors import NotImplemented as NotImplementedMessage

if TYPE_CHECKING:
    from xapi.generated import refs

CallT = TypeVar("CallT")


class DR_taskOperations(Generic[CallT]):
    """What DR_task messages do. A disaster-recovery run; it introduces the SRs of a lost pool
    for as long as recovery lasts.
    """

    async def create(
        self, call: CallT, type: str, device_config: Mapping[str, str], whitelist: tuple[str, ...]
    ) -> refs.DR_taskRef:
        """Looks for SRs at the given location, introduces and plugs those asked for, and
        returns the run.
        """
        raise NotImplementedMessage("DR_task.create")

    async def destroy(self, call: CallT, ref: refs.DR_taskRef) -> None:
        """Ends the run; SRs it introduced that are still unused are unplugged and forgotten."""
        raise NotImplementedMessage("DR_task.destroy")
