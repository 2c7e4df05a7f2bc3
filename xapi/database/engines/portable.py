"""A whole database as one JSON file: backups of engines that have no file of their own.

Also what two engines are compared by when data has moved from one to the other.
"""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import Any

import orjson

from xapi.database.engines.base import EngineError, Snapshot, StoredObject, StoredTombstone

__all__ = ["MOVED", "OWN_META", "checksum", "read_portable", "write_portable"]

MOVED = "moved"
"""Fact of a store whose database lives elsewhere now: where. Nobody may write from it."""
OWN_META = frozenset({MOVED, "owner", "probe", "revision", "term"})
"""Facts an engine keeps about itself; they do not move with the data."""


def checksum(snapshot: Snapshot) -> str:
    """The same for the same objects, deletions and facts, in whatever order and engine."""
    digest = hashlib.sha256()
    for ref, cls, created, modified, body in sorted(
        (o.ref, o.cls, o.created, o.modified, o.body) for o in snapshot.objects
    ):
        digest.update(orjson.dumps([ref, cls, created, modified, len(body)]))
        digest.update(body)
    digest.update(orjson.dumps(sorted(map(list, snapshot.tombstones))))
    facts = {key: text for key, text in snapshot.meta.items() if key not in OWN_META}
    digest.update(orjson.dumps(facts, option=orjson.OPT_SORT_KEYS))
    return digest.hexdigest()


def write_portable(snapshot: Snapshot, target: Path) -> None:
    """Write the file, for its owner only, complete or not at all. Raises `EngineError`."""
    body = orjson.dumps(
        {
            "format": 1,
            "checksum": checksum(snapshot),
            "revision": snapshot.revision,
            "meta": snapshot.meta,
            "objects": [[*stored[:4], stored.body.decode()] for stored in snapshot.objects],
            "tombstones": [list(stone) for stone in snapshot.tombstones],
        }
    )
    part = target.with_name(target.name + ".part")
    try:
        if target.exists():
            raise EngineError(f"the backup {target} exists already")
        part.unlink(missing_ok=True)
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(body)
            file.flush()
            os.fsync(file.fileno())
        part.rename(target)
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise EngineError(f"the backup {target} cannot be written: {error}") from error


def read_portable(source: Path) -> Snapshot:
    """Read such a file. Raises `EngineError` where it is none or damaged."""
    try:
        found: dict[str, Any] = orjson.loads(source.read_bytes())
        snapshot = Snapshot(
            int(found["revision"]),
            dict(found["meta"]),
            [
                StoredObject(cls, ref, created, modified, body.encode())
                for cls, ref, created, modified, body in found["objects"]
            ],
            [StoredTombstone._make(stone) for stone in found["tombstones"]],
        )
        known = found["checksum"]
    except OSError as error:
        raise EngineError(f"the backup {source} cannot be read: {error}") from error
    except (ValueError, KeyError, TypeError, IndexError, AttributeError) as error:
        raise EngineError(f"{source} is no backup of a database: {error!r}") from error
    if known != checksum(snapshot):
        raise EngineError(f"the backup {source} is damaged: its checksum does not fit")
    return snapshot
