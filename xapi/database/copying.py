"""A copy of all rows as a database file of its own: what a supporter would lead with.

Only what is persistent is copied. The source is not touched; the copy is complete or not there.
"""

from __future__ import annotations

import asyncio
from pathlib import Path

from xapi.database.database import RESERVE, Database
from xapi.database.engines.base import Batch, Op, Record
from xapi.database.engines.sqlite import SqliteEngine
from xapi.database.loading import shape_of
from xapi.database.upgrade import SCHEMA
from xapi.idl.record import Row

__all__ = ["copy_rows"]


async def copy_rows(db: Database, target: Path, term: int) -> int:
    """Write the rows as they are now; gives their revision. Raises EngineError, OSError.

    `term`: the highest one known; who leads with the copy has a higher one.

    Revisions given out by who leads with it are higher than any that was given out before.
    """
    # Rows never change, so these lists are one revision however long encoding takes.
    revision = db.revision
    names = [name for name, plan in db.plans.items() if plan.persistent]
    rows = [(name, list(db.tables[name].rows.values())) for name in names]
    stones = [stone for name in names for stone in db.tables[name].tombstones]

    def encode() -> tuple[Record, ...]:
        records = [
            Record(Op.DELETE, stone.cls, stone.ref, stone.created, stone.deleted)
            for stone in stones
        ]
        records += [_put(db, name, row) for name, some in rows for row in some]
        return tuple(records)

    records = await asyncio.to_thread(encode)
    part = target.with_name(target.name + ".part")
    await asyncio.to_thread(_remove, part)
    engine = SqliteEngine(part)
    try:
        own = await engine.campaign(db.name)
        meta = (
            ("schema", str(SCHEMA)),
            ("shape", shape_of(db.plans)),
            ("ceiling", str(revision + RESERVE)),
            ("term", str(max(term, own))),
        )
        await engine.commit([Batch(revision, records, meta=meta, term=own)])
    finally:
        await engine.close()
    await asyncio.to_thread(_put_in_place, part, target)
    return revision


def _put(db: Database, name: str, row: Row) -> Record:
    encoded = db.plans[name].encode(row)
    return Record(Op.PUT, name, row.ref, row.created_rev, row.modified_rev, encoded)


def _remove(path: Path) -> None:
    for suffix in ("", "-wal", "-shm", ".lock"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def _put_in_place(part: Path, target: Path) -> None:
    part.replace(target)
    _remove(part)
