"""The host's management interface."""

from __future__ import annotations

from xapi.generated import records, refs
from xapi.generated.operations.host import hostOperations
from xapi.operations.context import Call
from xapi.operations.management import check_may_manage, move_management

__all__ = ["Management"]


class Management(hostOperations[Call]):
    """Where a host is managed from."""

    async def management_reconfigure(self, call: Call, pif: refs.PIFRef) -> None:
        """The host's address follows; errors of `check_may_manage`."""
        row = records.PIF.get(call.db, pif)
        move_management(call.db, [(row, check_may_manage(call.db, row))])
