"""What Diagnostics messages do: look into the running server."""

from __future__ import annotations

import asyncio
import gc
import resource
import sys
from collections.abc import Mapping

from xapi.generated import refs
from xapi.generated.operations.Diagnostics import DiagnosticsOperations
from xapi.operations.context import Call

__all__ = ["Diagnostics"]


class Diagnostics(DiagnosticsOperations[Call]):
    """It has no objects. Figures are of this process; connections are not counted here."""

    async def gc_compact(self, call: Call, host: refs.hostRef) -> None:
        """A full collection, in a thread; the interpreter does not move objects."""
        await asyncio.to_thread(gc.collect)

    async def gc_stats(self, call: Call, host: refs.hostRef) -> Mapping[str, str]:
        """Collections and objects by generation; the largest resident size so far, in KiB."""
        stats: dict[str, str] = {}
        for generation, figures in enumerate(gc.get_stats()):
            for name, value in figures.items():
                stats[f"generation_{generation}_{name}"] = str(value)
        for generation, count in enumerate(gc.get_count()):
            stats[f"generation_{generation}_count"] = str(count)
        stats["allocated_blocks"] = str(sys.getallocatedblocks())
        stats["max_rss_kib"] = str(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
        return stats

    async def db_stats(self, call: Call) -> Mapping[str, str]:
        """Revisions, and rows by class."""
        db = call.db
        stats = {
            "revision": str(db.revision),
            "durable_revision": str(db.durable_revision),
        }
        for name, table in db.tables.items():
            if table.rows:
                stats[f"rows_{name}"] = str(len(table.rows))
        return stats
