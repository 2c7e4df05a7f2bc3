"""What the commands of ``xapi`` do; errors come out as one sentence and an exit code."""

from __future__ import annotations

import argparse
import asyncio
import gc
import getpass
import sys
from collections.abc import Callable
from contextlib import AsyncExitStack
from typing import Any

from xapi.cli.exits import FAILED, IN_USE, USAGE
from xapi.daemon.config import ConfigError, Settings, load
from xapi.daemon.lock import StateInUse, StateLock
from xapi.database.engines.base import EngineError
from xapi.database.errors import DatabaseError
from xapi.idl.errors import XenAPIError
from xapi.session.passwords import LocalUsers, UserFileError
from xapi.xenops.backends.sim_config import ScriptError
from xapi.xenops.journal import JournalError

__all__ = ["run"]


def run(arguments: argparse.Namespace) -> int:
    """Run the parsed command; gives the exit code."""
    try:
        loaded = load(arguments.config, command_line=_overrides(arguments))
        for name in loaded.unknown:
            _complain(f"warning: environment variable {name} means nothing here")
        return _COMMANDS[arguments.command](arguments, loaded.settings)
    except (ConfigError, ScriptError) as error:
        _complain(str(error))
        return USAGE
    except StateInUse as error:
        _complain(str(error))
        return IN_USE
    except XenAPIError as error:
        _complain(error.message)
    except OSError as error:
        # Ours carry a text with the path already; the system's carry path and text apart.
        where = f"{error.filename}: " if error.filename else ""
        _complain(f"{where}{error.strerror or error}")
    except (DatabaseError, EngineError, JournalError, UserFileError, ValueError) as error:
        _complain(str(error))
    except KeyboardInterrupt:
        _complain("interrupted")
    return FAILED


def _complain(text: str) -> None:
    for line in text.splitlines():
        sys.stderr.write(f"xapi: {line}\n")


def _overrides(arguments: argparse.Namespace) -> dict[str, Any]:
    given = vars(arguments)
    keys = ("state_dir", "listen", "http", "socket", "root_password_file")
    found = {key: given[key] for key in keys if given.get(key) is not None}
    if given.get("log_level") is not None:
        found["log.level"] = given["log_level"]
    simulate: dict[str, Any] = given.get("simulate") or {}
    found.update({f"simulate.{key}": value for key, value in simulate.items()})
    return found


def _serve(_arguments: argparse.Namespace, settings: Settings) -> int:
    # Modules stay for good: looking through them for garbage took a fifth of a start.
    gc.disable()
    # Half a second of imports that the other commands do without.
    from xapi.daemon.daemon import run as run_daemon  # noqa: PLC0415

    gc.freeze()
    gc.enable()
    run_daemon(settings)
    return 0


def _check_database(_arguments: argparse.Namespace, settings: Settings) -> int:
    from xapi.daemon.wiring import open_database  # noqa: PLC0415

    async def check() -> list[str]:
        async with AsyncExitStack() as stack:
            db = await open_database(settings, stack)
            return await db.check()

    _demand_database(settings)
    problems = _with_lock(settings, check)
    for problem in problems:
        sys.stdout.write(f"{problem}\n")
    sys.stdout.write(f"{len(problems)} problems\n" if problems else "the database is sound\n")
    return FAILED if problems else 0


def _backup(arguments: argparse.Namespace, settings: Settings) -> int:
    from xapi.daemon.wiring import open_database  # noqa: PLC0415

    async def backup() -> None:
        async with AsyncExitStack() as stack:
            db = await open_database(settings, stack)
            await db.backup(arguments.file)

    _demand_database(settings)
    if arguments.file.exists():
        _complain(f"{arguments.file} exists; choose another name")
        return FAILED
    _with_lock(settings, backup)
    sys.stdout.write(f"written to {arguments.file}\n")
    return 0


def _passwd(arguments: argparse.Namespace, settings: Settings) -> int:
    if settings.users.source != "local":
        _complain("users come from PAM here; use passwd on the host")
        return FAILED
    if arguments.stdin:
        password = sys.stdin.readline().rstrip("\r\n")
    else:
        password = getpass.getpass(f"New password of {arguments.user}: ")
        if getpass.getpass("Again: ") != password:
            _complain("the two passwords differ")
            return FAILED

    async def change() -> None:
        users = LocalUsers(settings.users_path)
        try:
            await users.change_password(arguments.user, password)
        finally:
            await users.close()

    asyncio.run(change())
    sys.stdout.write(f"password of {arguments.user} set; a running server takes it at once\n")
    return 0


def _pool_engine(arguments: argparse.Namespace, settings: Settings) -> int:
    from xapi.cli.pool_engine import run as run_action  # noqa: PLC0415

    return run_action(arguments, settings)


def _demand_database(settings: Settings) -> None:
    if settings.database.engine == "sqlite" and not settings.database_path.exists():
        raise FileNotFoundError(f"there is no database in {settings.state_dir}")


def _with_lock(settings: Settings, work: Callable[[], Any]) -> Any:
    lock = StateLock(settings.state_dir)
    lock.acquire()
    try:
        return asyncio.run(work())
    finally:
        lock.release()


_COMMANDS: dict[str, Callable[[argparse.Namespace, Settings], int]] = {
    "serve": _serve,
    "check-database": _check_database,
    "backup": _backup,
    "passwd": _passwd,
    "pool-engine": _pool_engine,
}
