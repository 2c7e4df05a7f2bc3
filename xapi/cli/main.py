"""The ``xapi`` command: the daemon and the care of its state directory.

Everything but argparse is imported when a command needs it, so that ``xapi --help`` is quick.
Exit codes: 0 done, 1 failed, 2 wrong usage or configuration, 3 state directory in use.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

__all__ = ["main"]


def main(argv: list[str] | None = None) -> int:
    """Run a command; gives the exit code."""
    arguments = _parser().parse_args(argv)
    # The imports below are the slow part of every command.
    from xapi.cli import commands  # noqa: PLC0415

    return commands.run(arguments)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="xapi", description="A XenAPI management server for pools of Linux hosts."
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    serve = _command(commands, "serve", "run the server until SIGTERM")
    serve.add_argument("--listen", metavar="ADDR:PORT", help="HTTPS address; port 0 takes any")
    serve.add_argument("--http", metavar="ADDR:PORT", help="also plain HTTP (off by default)")
    serve.add_argument("--socket", type=Path, metavar="PATH", help="UNIX socket of local root")
    serve.add_argument(
        "--root-password-file",
        type=Path,
        metavar="F",
        help="root's password at the first start; default: made and printed once",
    )
    serve.add_argument(
        "--simulate",
        metavar="KEY=VALUE,…",
        type=_simulate,
        help="the simulated machine: hosts=1, vms=N, seed=S, latency=SECONDS, boot_seconds=S, …",
    )
    serve.add_argument("--log-level", choices=("debug", "info", "warning", "error"))

    _command(commands, "check-database", "verify the stored data of a stopped server")

    backup = _command(commands, "backup", "copy the database of a stopped server to a file")
    backup.add_argument("file", type=Path, metavar="FILE")

    passwd = _command(commands, "passwd", "set the password of a local user")
    passwd.add_argument("user", metavar="USER")
    passwd.add_argument("--stdin", action="store_true", help="read it from standard input")

    _pool_engine(commands)
    return parser


def _pool_engine(commands: Any) -> None:
    text = "show, move, back up or restore what keeps the database"
    engine: argparse.ArgumentParser = commands.add_parser(
        "pool-engine", help=text, description=text
    )
    actions = engine.add_subparsers(dest="action", required=True, metavar="ACTION")
    _command(actions, "show", "engine, place, revision, counts and checksum")
    moves = (
        _command(actions, "to-etcd", "copy the SQLite database of a stopped server to etcd"),
        _command(actions, "to-sqlite", "copy the database of a stopped pool from etcd to SQLite"),
    )
    backup = _command(actions, "backup", "copy the database to a file; with etcd also while in use")
    restore = _command(actions, "restore", "fill the configured engine from a backup of any engine")
    for command in (backup, restore):
        command.add_argument("file", type=Path, metavar="FILE")
    for command in (*moves, restore):
        command.add_argument(
            "--force", action="store_true", help="replace what the target holds already"
        )


def _command(commands: Any, name: str, text: str) -> argparse.ArgumentParser:
    command: argparse.ArgumentParser = commands.add_parser(name, help=text, description=text)
    command.add_argument(
        "--state-dir",
        type=Path,
        metavar="D",
        help="default: /var/lib/xapi for root, else ~/.local/state/xapi",
    )
    command.add_argument("--config", type=Path, metavar="F", help="YAML file with settings")
    return command


def _simulate(text: str) -> dict[str, Any]:
    """``vms=100,seed=7,latency=0.01``: numbers, and names of what the machine can do."""
    settings: dict[str, Any] = {}
    machine: dict[str, Any] = {}
    for item in filter(None, text.split(",")):
        name, equals, value = item.partition("=")
        if not equals or not name or not value:
            raise argparse.ArgumentTypeError(f"{item!r} is not of the form key=value")
        number = _number(value)
        if name in ("hosts", "vms", "seed"):
            settings[name] = number
        elif name == "latency":
            machine[name] = {"*": number}
        else:
            machine[name] = number
    return {**settings, **({"machine": machine} if machine else {})}


def _number(text: str) -> object:
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            continue
    return {"true": True, "false": False}.get(text, text)


if __name__ == "__main__":
    sys.exit(main())
