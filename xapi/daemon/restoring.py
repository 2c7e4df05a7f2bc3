"""A backup of this host comes back: taken and looked at while the server runs, put in place at its
next start, before anything is read.

What a backup replaces is kept beside it. Guests, their disks and their saved memory are not part of
it. Only a host that is its whole pool can be put back: others have seen what came after.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import tarfile
import tempfile
from collections.abc import AsyncIterator
from pathlib import Path, PurePosixPath
from typing import Any, BinaryIO, cast

import orjson
import structlog

from xapi.daemon.config import Settings
from xapi.database import Database
from xapi.database.engines.base import EngineError
from xapi.database.engines.sqlite import SqliteEngine
from xapi.database.errors import DatabaseError
from xapi.generated import errors, records
from xapi.operations.context import Call
from xapi.operations.transfers import Asked

__all__ = ["MANIFEST", "PARTS", "STATE", "Restoring", "put_back"]

log = structlog.stdlib.get_logger("xapi.daemon")

MANIFEST = "backup.json"
STATE = "state.sqlite"
PARTS = ("users", "host_uuid", "pool", "tls")
"""Files of the state directory, and directories of files."""
_READY, _BEFORE, _MAKING = "restore", "before-restore", "restore-"
_FILES_MAX, _SMALL_MAX, _STATE_MAX = 256, 1 << 20, 8 << 30
"""Files in a backup, and bytes of each, the database apart."""


class Restoring:
    """The sink of ``/host_restore``."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    async def sink(
        self, call: Call, _asked: Asked, body: AsyncIterator[bytes], length: int | None
    ) -> None:
        """Have the next start put a backup of this host back.

        OPERATION_NOT_ALLOWED where others are in the pool or its data is not on this host;
        INVALID_VALUE [backup, text] for what is no backup of this host, or not sound.
        """
        self._demand_alone(call)
        state = self._settings.state_dir
        with tempfile.TemporaryDirectory(dir=state, prefix=_MAKING) as directory:
            made = Path(directory) / "new"
            with tempfile.TemporaryFile(dir=directory) as file:
                size = 0
                async for piece in body:
                    size += len(piece)
                    if size > _STATE_MAX:
                        raise _bad("it is too large")
                    await asyncio.to_thread(file.write, piece)
                if length is not None and size < length:
                    raise _bad("it was cut off")
                host = records.host.get(call.db, call.services.host)
                unpacked = cast("BinaryIO", file)
                await asyncio.to_thread(_unpack, unpacked, made, host.uuid)
            await _look_at(made / STATE, host.uuid)
            self._demand_alone(call)
            await asyncio.to_thread(_make_ready, made, state)
        row = records.host.get(call.db, host.ref)
        if "restart_toolstack" not in row.pending_guidances:
            with call.db.transaction() as tx:
                wanted = (*row.pending_guidances, "restart_toolstack")
                records.host.modify(tx, row.ref, pending_guidances=wanted)
        log.warning("a backup is put back at the next start of the server", host=host.uuid)

    def _demand_alone(self, call: Call) -> None:
        if self._settings.database.engine != "sqlite" or len(list(records.host.all(call.db))) != 1:
            raise errors.OperationNotAllowed(
                "Only a host that is its whole pool and keeps its database itself can be restored."
            )


def _bad(text: str) -> errors.InvalidValue:
    return errors.InvalidValue("backup", text)


def _unpack(file: BinaryIO, made: Path, host: str) -> None:
    """Nothing but the files that a backup has, each bounded."""
    file.seek(0)
    made.mkdir(mode=0o700)
    try:
        with tarfile.open(fileobj=file, mode="r:") as tar:
            for number, entry in enumerate(tar):
                if number >= _FILES_MAX or not entry.isreg() or not _is_part(entry):
                    raise _bad(f"{entry.name!r} does not belong there")
                content = tar.extractfile(entry)
                if content is None:
                    raise _bad(f"{entry.name!r} cannot be read")
                target = made / entry.name
                target.parent.mkdir(exist_ok=True, mode=0o700)
                with target.open("xb") as out:
                    target.chmod(0o600)
                    shutil.copyfileobj(content, out)
                    out.flush()
                    os.fsync(out.fileno())
    except (tarfile.TarError, EOFError, FileExistsError) as error:
        raise _bad(f"this is no backup: {error}") from error
    for name in (MANIFEST, STATE, *PARTS):
        if name != "tls" and not (made / name).exists():
            raise _bad(f"{name} is missing")
    try:
        told: Any = orjson.loads((made / MANIFEST).read_bytes())
        whose = told["host"], (made / "host_uuid").read_text("ascii").strip()
    except (orjson.JSONDecodeError, KeyError, TypeError, UnicodeDecodeError) as error:
        raise _bad(f"{MANIFEST} cannot be read") from error
    if whose != (host, host):
        raise _bad("it is of another host")


def _is_part(entry: tarfile.TarInfo) -> bool:
    path = PurePosixPath(entry.name)
    if path.is_absolute() or str(path) != entry.name or ".." in path.parts:
        return False
    if entry.name == STATE:
        return entry.size <= _STATE_MAX
    known = entry.name == MANIFEST or (path.parts[0] in PARTS and len(path.parts) <= 2)
    return known and entry.size <= _SMALL_MAX


async def _look_at(path: Path, host: str) -> None:
    """The database must load, be sound, and know the host."""
    db = Database(records.MODELS, SqliteEngine(path))
    try:
        await db.open()
        try:
            problems = await db.check()
            known = any(row.uuid == host for row in records.host.all(db))
        finally:
            await db.close()
    except (EngineError, DatabaseError, OSError, ValueError) as error:
        raise _bad(f"its database cannot be read: {error}") from error
    if problems or not known:
        raise _bad(f"its database is not sound: {(problems or ['the host is not in it'])[0]}")


def _make_ready(made: Path, state: Path) -> None:
    ready = state / _READY
    if ready.exists():  # an earlier one that was not put back yet
        shutil.rmtree(ready)
    (made / MANIFEST).unlink()
    made.rename(ready)


def put_back(state: Path) -> bool:
    """At a start: replace what the backup has, part by part; whether there was one.

    Whenever it is interrupted, the next start goes on. Blocking. Raises OSError.
    """
    for left in state.glob(f"{_MAKING}*"):
        shutil.rmtree(left, ignore_errors=True)
    ready, before = state / _READY, state / _BEFORE
    if not ready.is_dir():
        return False
    before.mkdir(exist_ok=True, mode=0o700)
    # What belongs to the old database must not be taken for the new one's.
    if (ready / STATE).exists():
        for path in state.glob(f"{STATE}*"):
            _set_aside(path, before)
    for path in sorted(ready.iterdir(), key=lambda path: path.name == STATE):
        if path.name == STATE or path.name in PARTS:
            _set_aside(state / path.name, before)
            path.rename(state / path.name)
    shutil.rmtree(ready)
    log.warning("a backup has been put back; what it replaced is in before-restore")
    return True


def _set_aside(path: Path, before: Path) -> None:
    target = before / path.name
    if not path.exists():
        return
    if target.is_dir():
        shutil.rmtree(target)
    path.rename(target)
