"""Crash dumps: deprecated rows that tie a guest's saved memory to a disk image."""

from __future__ import annotations

from xapi.generated import records, refs
from xapi.generated.operations.crashdump import crashdumpOperations
from xapi.operations.context import Call

__all__ = ["crashdump"]


class crashdump(crashdumpOperations[Call]):
    """See `xapi.generated.operations.crashdump`."""

    async def destroy(self, call: Call, ref: refs.crashdumpRef) -> None:
        """Whatever keeps the image from being destroyed keeps the dump, too."""
        dump = records.crashdump.get(call.db, ref)
        if records.VDI.find(call.db, dump.VDI) is not None:
            await call.services.invoke(call, "VDI.destroy", dump.VDI)
        with call.db.transaction() as tx:
            # The row may have gone with its image.
            if records.crashdump.find(tx, ref) is not None:
                records.crashdump.delete(tx, ref)
