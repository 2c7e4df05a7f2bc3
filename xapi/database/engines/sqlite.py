"""The default engine: one SQLite file, WAL, synchronous=FULL, a writer thread of its own.

All work on the file runs on that one thread, so the event loop never waits for a disk. A group
of batches is one COMMIT and one flush (floors.md §2a: the group, not the statement, sets the
rate). One process owns the file, held by a lock on a file beside it.
"""

from __future__ import annotations

import asyncio
import contextlib
import fcntl
import os
import sqlite3
from collections.abc import AsyncIterator, Callable, Generator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

from xapi.database.engines.base import (
    Batch,
    BatchLog,
    EngineError,
    Fenced,
    Op,
    Precondition,
    PreconditionFailed,
    Record,
    Snapshot,
    StoredObject,
    StoredTombstone,
)

__all__ = ["SqliteEngine"]

T = TypeVar("T")

_LAYOUT = 1
"""Version of the tables below, kept in ``user_version``; not that of the data model."""
_APPLICATION = 0x58415049
_TABLES = """
CREATE TABLE IF NOT EXISTS objects (
    ref TEXT NOT NULL UNIQUE, class TEXT NOT NULL,
    created INTEGER NOT NULL, modified INTEGER NOT NULL, body BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS tombstones (
    class TEXT NOT NULL, ref TEXT NOT NULL, created INTEGER NOT NULL, deleted INTEGER NOT NULL);
CREATE INDEX IF NOT EXISTS tombstones_by_class ON tombstones (class, deleted);
CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
"""
_PUT = (
    "INSERT INTO objects (ref, class, created, modified, body) VALUES (?, ?, ?, ?, ?) "
    "ON CONFLICT (ref) DO UPDATE SET class = excluded.class, created = excluded.created, "
    "modified = excluded.modified, body = excluded.body"
)
_TOUCH = "UPDATE objects SET modified = ? WHERE ref = ?"
_DELETE = "DELETE FROM objects WHERE ref = ?"
_BURY = "INSERT INTO tombstones (class, ref, created, deleted) VALUES (?, ?, ?, ?)"
_FORGET = "DELETE FROM tombstones WHERE class = ? AND deleted < ?"
_META = (
    "INSERT INTO meta (key, value) VALUES (?, ?) "
    "ON CONFLICT (key) DO UPDATE SET value = excluded.value"
)


class SqliteEngine:
    """Implements `xapi.database.engines.base.Engine` on the file `path`."""

    def __init__(self, path: Path, *, watch_entries: int = 4096) -> None:
        self.path = path
        self._connection: sqlite3.Connection | None = None
        self._lock = -1
        self._term = 0
        self._thread = _writer_thread()
        self._log = BatchLog(watch_entries)

    async def load(self) -> Snapshot:
        """See `Engine.load`. Raises `EngineError` where another process owns the file."""
        await self._open_once()
        return await self._on_thread(self._load)

    async def commit(self, batches: Sequence[Batch]) -> None:
        """See `Engine.commit`."""
        try:
            await self._on_thread(lambda: self._commit(batches))
        except EngineError as error:
            self._log.extend(batches[: error.applied])
            raise
        self._log.extend(batches)

    def watch(self, after: int) -> AsyncIterator[Batch]:
        """See `Engine.watch`; from memory, so only revisions since the file was opened."""
        self._db()
        return self._log.watch(after)

    async def campaign(self, candidate: str) -> int:
        """Wins at once: the lock on the file has already made this process the only writer."""
        await self._open_once()
        return await self._on_thread(lambda: self._campaign(candidate))

    async def check(self) -> list[str]:
        """SQLite's own integrity check of every page and index."""
        rows = await self._on_thread(
            lambda: self._db().execute("PRAGMA integrity_check").fetchall()
        )
        return [str(row[0]) for row in rows if row[0] != "ok"]

    async def backup(self, target: Path) -> None:
        """A compact copy of the last durable state, complete or absent, for its owner only."""
        self._db()
        # Its own connection and thread: a WAL lets it read while commits go on.
        await asyncio.to_thread(self._backup, target)

    async def close(self) -> None:
        """See `Engine.close`."""
        await self._on_thread(self._close)
        self._log.close()
        # The old thread ends; a new executor starts one only if the file is opened again.
        self._thread.shutdown(wait=False)
        self._thread = _writer_thread()

    async def _open_once(self) -> None:
        if self._connection is None:
            self._log.reset(await self._on_thread(self._open))

    # Everything below runs on the writer thread, except _backup.

    async def _on_thread(self, work: Callable[[], T]) -> T:
        try:
            return await asyncio.get_running_loop().run_in_executor(self._thread, work)
        except sqlite3.Error as error:
            raise EngineError(f"{self.path}: {error}") from error
        except OSError as error:
            raise EngineError(f"{self.path}: {error.strerror or error}") from error

    def _db(self) -> sqlite3.Connection:
        if self._connection is None:
            raise EngineError(f"{self.path} is closed")
        return self._connection

    def _open(self) -> int:
        """Open the file; gives its revision."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        lock = os.open(f"{self.path}.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            os.close(lock)
            raise EngineError(f"another process has {self.path} open") from error
        connection: sqlite3.Connection | None = None
        try:
            # Secrets are stored: the file, and what SQLite derives from it, is the owner's only.
            os.close(os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600))
            connection = sqlite3.connect(
                self.path, isolation_level=None, check_same_thread=False, cached_statements=64
            )
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
            layout = int(connection.execute("PRAGMA user_version").fetchone()[0])
            if layout > _LAYOUT:
                raise EngineError(f"{self.path} has layout {layout}; this program knows {_LAYOUT}")
            if layout == 0:
                connection.executescript(
                    f"BEGIN; {_TABLES} PRAGMA user_version = {_LAYOUT}; "
                    f"PRAGMA application_id = {_APPLICATION}; COMMIT;"
                )
            meta = _read_meta(connection)
        except BaseException:
            if connection is not None:
                connection.close()
            os.close(lock)
            raise
        self._lock, self._connection = lock, connection
        self._term = int(meta.get("term", "0"))
        return int(meta.get("revision", "0"))

    def _load(self) -> Snapshot:
        db = self._db()
        meta = _read_meta(db)
        objects = db.execute(
            "SELECT class, ref, created, modified, body FROM objects ORDER BY created, rowid"
        )
        stones = db.execute(
            "SELECT class, ref, created, deleted FROM tombstones ORDER BY deleted, rowid"
        )
        return Snapshot(
            int(meta.get("revision", "0")),
            meta,
            list(map(StoredObject._make, objects)),
            list(map(StoredTombstone._make, stones)),
        )

    def _campaign(self, candidate: str) -> int:
        db = self._db()
        with self._transaction(db):
            db.executemany(_META, [("term", str(self._term + 1)), ("owner", candidate)])
        self._term += 1
        return self._term

    @contextlib.contextmanager
    def _transaction(self, db: sqlite3.Connection) -> Generator[None]:
        db.execute("BEGIN IMMEDIATE")
        try:
            yield
            db.execute("COMMIT")
        except BaseException:
            # SQLite rolls some failures back by itself.
            if db.in_transaction:
                db.execute("ROLLBACK")
            raise

    def _commit(self, batches: Sequence[Batch]) -> None:
        db = self._db()
        refused: EngineError | None = None
        group = _Group(db)
        with self._transaction(db):
            for count, batch in enumerate(batches):
                refused = self._refusal(batch, group)
                if refused is not None:
                    refused.applied = count
                    break
                group.add(batch)
            group.flush()
        if refused is not None:
            raise refused

    def _refusal(self, batch: Batch, group: _Group) -> EngineError | None:
        if batch.term is not None and batch.term != self._term:
            return Fenced(f"term {batch.term} is over, now it is {self._term}")
        if batch.preconditions:
            group.flush()
            for condition in batch.preconditions:
                if not group.holds(condition):
                    return PreconditionFailed(f"{condition.ref} is not at {condition.modified}")
        return None

    def _backup(self, target: Path) -> None:
        part = target.with_name(target.name + ".part")
        try:
            if target.exists():
                raise EngineError(f"the backup {target} exists already")
            part.unlink(missing_ok=True)
            os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
            with contextlib.closing(
                sqlite3.connect(f"file:{self.path}?mode=ro", uri=True)
            ) as source:
                source.execute("VACUUM INTO ?", (str(part),))
            for path in (part, part.parent):
                handle = os.open(path, os.O_RDONLY)
                try:
                    os.fsync(handle)
                finally:
                    os.close(handle)
                if path is part:
                    part.rename(target)
        except (sqlite3.Error, OSError) as error:
            part.unlink(missing_ok=True)
            raise EngineError(f"the backup {target} cannot be written: {error}") from error

    def _close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None
            os.close(self._lock)


def _read_meta(db: sqlite3.Connection) -> dict[str, str]:
    return {str(k): str(v) for k, v in db.execute("SELECT key, value FROM meta")}


def _writer_thread() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(1, thread_name_prefix="sqlite")


class _Group:
    """Writes of several batches, one statement an object however often it changed."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._final: dict[str, Record] = {}
        self._buried: list[tuple[str, str, int, int]] = []
        self._forget: dict[str, int] = {}
        self._meta: dict[str, str] = {}
        self._revision = 0

    def add(self, batch: Batch) -> None:
        for record in batch.records:
            ref = record.ref
            before = self._final.get(ref)
            if record.op is Op.DELETE:
                self._buried.append((record.cls, ref, record.created, record.modified))
            elif record.reborn:
                self._buried.append((record.cls, ref, record.reborn, record.modified))
                # A new row, or it would be loaded in its predecessor's place.
                self._db.execute(_DELETE, (ref,))
            elif record.op is Op.TOUCH and before is not None and before.op is not Op.TOUCH:
                if before.op is Op.PUT:
                    self._final[ref] = before._replace(modified=record.modified)
                continue
            self._final[ref] = record
        self._forget.update(batch.forget)
        self._meta.update(batch.meta)
        self._revision = max(self._revision, batch.revision)

    def flush(self) -> None:
        db = self._db
        puts: list[tuple[str, str, int, int, bytes]] = []
        touches: list[tuple[int, str]] = []
        deletions: list[tuple[str]] = []
        for op, cls, ref, created, modified, body, _ in self._final.values():
            if op is Op.PUT:
                puts.append((ref, cls, created, modified, body))
            elif op is Op.TOUCH:
                touches.append((modified, ref))
            else:
                deletions.append((ref,))
        if deletions:
            db.executemany(_DELETE, deletions)
        if puts:
            db.executemany(_PUT, puts)
        if touches:
            db.executemany(_TOUCH, touches)
        if self._buried:
            db.executemany(_BURY, self._buried)
        if self._forget:
            db.executemany(_FORGET, self._forget.items())
        if self._revision:
            self._meta["revision"] = str(self._revision)
        if self._meta:
            db.executemany(_META, self._meta.items())
        self._final.clear()
        self._buried.clear()
        self._forget.clear()
        self._meta.clear()
        self._revision = 0

    def holds(self, condition: Precondition) -> bool:
        found = self._db.execute(
            "SELECT modified FROM objects WHERE ref = ?", (condition.ref,)
        ).fetchone()
        return (None if found is None else found[0]) == condition.modified
