"""The files of a handover of the coordinator's role by command.

The host that is to lead first writes the whole database beside its own, with the token of the
handover (`ready`). The one that led then gives its role up, in its role file, with the same token;
from there on there is no way back. Told the token, the new coordinator puts the database in place
and forgets that it followed (`take_over`). Each step can be repeated, so whoever is killed in
between goes on where it was: the former coordinator repeats the token until the other one leads.

Everything here is blocking.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import orjson

from xapi.pool.files import write_private
from xapi.pool.keeping import keep_leadership, read_leadership
from xapi.pool.role import forget_role
from xapi.xenops.plain import from_plain, to_plain

__all__ = ["Ready", "is_ready", "keep_ready", "prepared_path", "take_over"]

_FILE = "handover.json"


@dataclass(frozen=True, slots=True)
class Ready:
    """A host has what it needs in order to lead."""

    token: str
    reign: int


def prepared_path(state_dir: Path) -> Path:
    """The database of the new coordinator, until it is in place."""
    return state_dir / "handover.sqlite"


def keep_ready(state_dir: Path, ready: Ready) -> None:
    """The prepared database is complete. Raises OSError."""
    write_private(state_dir / _FILE, orjson.dumps(to_plain(ready)))


def is_ready(state_dir: Path, token: str) -> bool:
    """Whether this host is prepared for the handover of the token. Raises OSError, ValueError."""
    ready = _read(state_dir)
    return ready is not None and ready.token == token


def take_over(state_dir: Path, database: Path) -> None:
    """Lead from the next start on: the prepared database becomes `database`.

    Raises OSError, ValueError.
    """
    ready = _read(state_dir)
    if ready is None:
        raise ValueError("this host is not prepared to lead")
    prepared = prepared_path(state_dir)
    if prepared.exists():
        for suffix in ("-wal", "-shm"):
            # Of the database that is replaced; to the new one they would be damage.
            database.with_name(database.name + suffix).unlink(missing_ok=True)
        prepared.replace(database)
    directory = state_dir / "pool"
    keep_leadership(directory, replace(read_leadership(directory), reign=ready.reign))
    forget_role(state_dir)
    (state_dir / _FILE).unlink(missing_ok=True)


def _read(state_dir: Path) -> Ready | None:
    path = state_dir / _FILE
    return from_plain(Ready, orjson.loads(path.read_bytes())) if path.exists() else None
