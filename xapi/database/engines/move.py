"""Moving a whole database from one engine to another, and proving that it has arrived.

The server is stopped meanwhile. The source is only read, so a failure leaves it as it was.
"""

from __future__ import annotations

from dataclasses import dataclass

from xapi.database.engines.base import Batch, Engine, EngineError, Op, Record, Snapshot
from xapi.database.engines.portable import OWN_META, checksum

__all__ = ["Summary", "copy_into", "summary"]


@dataclass(frozen=True, slots=True)
class Summary:
    """What a store holds."""

    revision: int
    objects: int
    tombstones: int
    checksum: str


def summary(snapshot: Snapshot) -> Summary:
    """See `Summary`."""
    return Summary(
        snapshot.revision, len(snapshot.objects), len(snapshot.tombstones), checksum(snapshot)
    )


async def copy_into(snapshot: Snapshot, target: Engine, term: int, *, force: bool) -> Summary:
    """Fill the engine with the snapshot, as one batch, read it back and compare.

    `term`: what `Engine.campaign` has given for the target. `force`: replace what the engine
    holds; revisions do not go back, so that nobody who knew the old content takes the new one
    for it. Raises `EngineError` where it holds something and may not, or where what is read back
    differs.
    """
    found = await target.load()
    revision = snapshot.revision
    if found.objects or found.tombstones or found.revision:
        if not force:
            raise EngineError(
                f"the target is not empty: it holds {len(found.objects)} objects "
                f"at revision {found.revision}"
            )
        emptying = _emptying(found, term)
        await target.commit([emptying])
        revision = max(revision, emptying.revision + 1)
    records = [
        Record(Op.DELETE, stone.cls, stone.ref, stone.created, stone.deleted)
        for stone in snapshot.tombstones
    ]
    records += [Record(Op.PUT, *stored) for stored in snapshot.objects]
    meta = tuple((key, text) for key, text in snapshot.meta.items() if key not in OWN_META)
    await target.commit([Batch(revision, tuple(records), meta=meta, term=term)])
    wanted, arrived = summary(snapshot), summary(await target.load())
    if (wanted.objects, wanted.tombstones, wanted.checksum) != (
        arrived.objects,
        arrived.tombstones,
        arrived.checksum,
    ):
        raise EngineError(f"the copy differs: {arrived} instead of {wanted}")
    return arrived


def _emptying(found: Snapshot, term: int) -> Batch:
    revision = 1 + max([found.revision, *(stone.deleted for stone in found.tombstones)])
    classes = {stored.cls for stored in found.objects} | {s.cls for s in found.tombstones}
    return Batch(
        revision,
        tuple(Record(Op.DELETE, o.cls, o.ref, o.created, revision) for o in found.objects),
        forget=tuple((cls, revision + 1) for cls in sorted(classes)),
        term=term,
    )
