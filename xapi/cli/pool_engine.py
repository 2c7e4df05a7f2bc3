"""``xapi pool-engine``: which engine keeps the database, and moving from one to another.

Moves, backups of SQLite and restores need the servers of the pool stopped: the lock of the state
directory and the coordinator's place in etcd are taken meanwhile.
"""

from __future__ import annotations

import argparse
import asyncio
import shutil
import sys
import tempfile
from collections.abc import Coroutine
from pathlib import Path
from typing import TypeVar

from xapi.daemon.config import Settings
from xapi.daemon.electing import Holder
from xapi.daemon.engines import (
    etcd_engine,
    forget_engine,
    make_engine,
    sqlite_engine,
    with_kept_engine,
)
from xapi.daemon.lock import StateLock
from xapi.database.engines.base import Batch, Engine, EngineError, Snapshot
from xapi.database.engines.etcd import EtcdEngine
from xapi.database.engines.etcd_care import member_states
from xapi.database.engines.move import Summary, copy_into, summary
from xapi.database.engines.portable import MOVED, read_portable
from xapi.database.engines.sqlite import SqliteEngine
from xapi.pool.role import forget_role

__all__ = ["run"]

T = TypeVar("T")

_NAME = "xapi pool-engine"
_SQLITE_MAGIC = b"SQLite format 3\0"


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Run the action; gives the exit code. Raises EngineError, OSError, StateInUse, ValueError."""
    action: str = arguments.action
    settings = with_kept_engine(settings)
    if action == "show":
        _show(settings)
    elif action == "backup":
        _backup(settings, arguments.file)
    elif action == "restore":
        _restore(settings, arguments.file, force=arguments.force)
    else:
        _move(settings, to_etcd=action == "to-etcd", force=arguments.force)
    return 0


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")


def _show(settings: Settings) -> None:
    engine = make_engine(settings)

    async def show() -> tuple[str, Summary, list[str]]:
        try:
            coordinator = await engine.coordinator() if isinstance(engine, EtcdEngine) else ""
            found = summary(await engine.load())
            return coordinator, found, await engine.check()
        finally:
            await engine.close()

    _say(f"engine       {settings.database.engine}")
    _say(f"place        {_place(engine)}")
    if isinstance(engine, EtcdEngine):
        # First, as the rest waits for a majority.
        for state in asyncio.run(member_states(engine.access)):
            _say(f"member       {state}")
        coordinator, found, problems = asyncio.run(show())
        _say(f"coordinator  {_name_of(coordinator) or 'none'}")
    else:
        _demand_file(settings)
        _, found, problems = _locked(settings, show())
    for problem in problems or ["ok"]:
        _say(f"health       {problem}")
    _say(f"revision     {found.revision}")
    _say(f"objects      {found.objects}")
    _say(f"deletions    {found.tombstones}")
    _say(f"checksum     {found.checksum}")


def _name_of(candidate: str) -> str:
    holder = Holder.read(candidate)
    return candidate if holder is None else f"{holder.name} ({holder.uuid} at {holder.endpoint})"


def _backup(settings: Settings, target: Path) -> None:
    engine = make_engine(settings)

    async def backup() -> None:
        try:
            await engine.load()
            await engine.backup(target)
        finally:
            await engine.close()

    if isinstance(engine, EtcdEngine):
        # A consistent read that disturbs nobody.
        asyncio.run(backup())
    else:
        _demand_file(settings)
        _locked(settings, backup())
    _say(f"written to {target}")


def _restore(settings: Settings, source: Path, *, force: bool) -> None:
    engine = make_engine(settings)

    async def restore() -> Summary:
        snapshot = await _read_backup(source)
        try:
            return await _fill(snapshot, engine, settings, force=force)
        finally:
            await engine.close()

    _report(engine, _locked(settings, restore()))


def _move(settings: Settings, *, to_etcd: bool, force: bool) -> None:
    if not settings.database.etcd.endpoints:
        raise ValueError("database.etcd.endpoints is not configured")
    sqlite, etcd = sqlite_engine(settings), etcd_engine(settings)
    source, target = (sqlite, etcd) if to_etcd else (etcd, sqlite)
    if to_etcd:
        _demand_file(settings)

    async def move() -> Summary:
        try:
            # Nobody else may write to the source while it is copied.
            term = await _turn(source, settings)
            moved = await _fill(await source.load(), target, settings, force=force)
            if not to_etcd:
                # Members that have not heard of it must not lead from what is out of date.
                await source.commit([Batch(0, meta=((MOVED, _place(target)),), term=term)])
            return moved
        finally:
            await source.close()
            await target.close()

    _report(target, _locked(settings, move()))
    if to_etcd:
        _say("now set database.engine to etcd on this host; the other hosts of the pool follow it")
        return
    # This host has the data now, hence it leads.
    forget_role(settings.state_dir)
    forget_engine(settings.state_dir)
    _say("now set database.engine to sqlite on every host where it is configured")


async def _fill(snapshot: Snapshot, engine: Engine, settings: Settings, *, force: bool) -> Summary:
    term = await _turn(engine, settings)
    found = await copy_into(snapshot, engine, term, force=force)
    if isinstance(engine, EtcdEngine):
        await engine.commit([Batch(0, meta=((MOVED, ""),), term=term)])
    return found


async def _turn(engine: Engine, settings: Settings) -> int:
    """Become the engine's only writer: the term, or an EngineError that says who is."""
    seconds = settings.database.etcd.lease_seconds + settings.database.etcd.total_seconds
    try:
        async with asyncio.timeout(seconds):
            return await engine.campaign(_NAME)
    except TimeoutError:
        holder = "another process"
        if isinstance(engine, EtcdEngine):
            holder = _name_of(await engine.coordinator())
        raise EngineError(f"{holder} is coordinator: stop the servers of the pool first") from None


async def _read_backup(source: Path) -> Snapshot:
    with source.open("rb") as file:
        is_sqlite = file.read(len(_SQLITE_MAGIC)) == _SQLITE_MAGIC
    if not is_sqlite:
        return await asyncio.to_thread(read_portable, source)
    # Opening it makes files beside it and may change it: not to the only copy.
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "copy.sqlite"
        await asyncio.to_thread(shutil.copyfile, source, copy)
        engine = SqliteEngine(copy)
        try:
            snapshot = await engine.load()
            problems = await engine.check()
        finally:
            await engine.close()
    if problems:
        raise EngineError(f"the backup {source} is damaged: {problems[0]}")
    return snapshot


def _report(engine: Engine, arrived: Summary) -> None:
    _say(
        f"{arrived.objects} objects and {arrived.tombstones} deletions at revision "
        f"{arrived.revision} are in {_place(engine)}, read back and compared "
        f"(checksum {arrived.checksum})"
    )


def _place(engine: Engine) -> str:
    if isinstance(engine, EtcdEngine):
        return f"{','.join(engine.access.endpoints)} below {engine.options.prefix}"
    return str(engine.path) if isinstance(engine, SqliteEngine) else type(engine).__name__


def _demand_file(settings: Settings) -> None:
    if not settings.database_path.exists():
        raise FileNotFoundError(f"there is no database in {settings.state_dir}")


def _locked(settings: Settings, work: Coroutine[None, None, T]) -> T:
    lock = StateLock(settings.state_dir)
    try:
        lock.acquire()
    except BaseException:
        work.close()
        raise
    try:
        return asyncio.run(work)
    finally:
        lock.release()
