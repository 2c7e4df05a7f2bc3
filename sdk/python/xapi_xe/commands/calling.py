"""What commands of all families share: calls on named objects, checks of values, questions.

Most commands are one message on one object: ``vbd_plug = on_uuid("VBD.plug", task=True)``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeAlias

from xapi_xe.context import Context
from xapi_xe.errors import CommandError, UsageError
from xapi_xe.values import parse_enum

__all__ = [
    "NULL",
    "Command",
    "amount",
    "choice",
    "confirm",
    "named_by_uuids",
    "number",
    "on_pool",
    "on_selected",
    "on_uuid",
    "one_or_coordinator",
    "pair_records",
    "plain",
    "print_uuid",
    "table",
    "texts",
]

Command: TypeAlias = Callable[[Context], None]
NULL = "OpaqueRef:NULL"


def on_uuid(message: str, *more: str, task: bool = False, name: str = "uuid") -> Command:
    """A message on the object that ``uuid=`` names.

    `more`: parameters whose texts are its further arguments; `task`: for what takes a while.
    """
    cls = message.partition(".")[0]

    def command(ctx: Context) -> None:
        ref = ctx.by_uuid(cls, name)
        arguments = [ctx.params.require(each) for each in more]
        (ctx.task if task else ctx.call)(message, ref, *arguments)

    return command


def on_selected(message: str, *, task: bool = False, prints: bool = False) -> Command:
    """A message on each of the objects that the selectors name."""

    def command(ctx: Context) -> None:
        for found in ctx.select():
            result = (ctx.task if task else ctx.call)(message, found.ref)
            if prints:
                ctx.print(plain(result))

    return command


def on_pool(message: str, *more: str, task: bool = False) -> Command:
    """A message on the pool, or on the one that ``uuid=`` names."""

    def command(ctx: Context) -> None:
        ref = ctx.by_uuid("pool") if "uuid" in ctx.params else ctx.pool
        arguments = [ctx.params.require(each) for each in more]
        (ctx.task if task else ctx.call)(message, ref, *arguments)

    return command


def one_or_coordinator(ctx: Context, name: str = "host-uuid") -> str:
    """The host that the parameter names, or the coordinator."""
    if ctx.params.get(name):
        return ctx.by_uuid("host", name)
    return str(ctx.call("pool.get_master", ctx.pool))


def named_by_uuids(ctx: Context, cls: str, name: str) -> list[str]:
    """References of a list of uuids, separated by commas."""
    return [ctx.reader.by_uuid(cls, uuid) for uuid in texts(ctx, name)]


def texts(ctx: Context, name: str) -> list[str]:
    """The members of a list, separated by commas."""
    return [part.strip() for part in ctx.params.get(name).split(",") if part.strip()]


def amount(ctx: Context, name: str, default: int | None = None) -> int:
    """Bytes, with a suffix or without."""
    from xapi_xe.values import parse_bytes  # noqa: PLC0415

    if name not in ctx.params and default is not None:
        return default
    return parse_bytes(name, ctx.params.require(name))


def number(ctx: Context, name: str, default: float) -> float:
    """Raises UsageError for what is no number."""
    text = ctx.params.get(name)
    try:
        return float(text) if text else default
    except ValueError:
        raise UsageError(f"Parameter {name} must be a number, not {text!r}") from None


def choice(ctx: Context, name: str, noun: str, enum: str, default: str = "") -> str:
    """The value of an enumeration, from what users call it in any case. Raises UsageError."""
    text = ctx.params.get(name, default) if default else ctx.params.require(name)
    return parse_enum(name, enum, text, ctx.entity(noun).enums)


def confirm(ctx: Context, warning: Sequence[str]) -> None:
    """Ask before something that cannot be undone; ``--force`` answers. Raises CommandError."""
    if ctx.params.flag("force"):
        return
    for line in warning:
        ctx.terminal.print(line)
    answer = ctx.terminal.prompt("Type 'yes' to continue: ")
    if answer.strip() != "yes":
        raise CommandError("Aborted", ["Nothing was changed."])


def plain(value: Any) -> str:
    """A result as text."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def print_uuid(ctx: Context, cls: str, ref: object) -> None:
    """The uuid of a new object."""
    ctx.print(ctx.call(f"{cls}.get_uuid", ref))


def pair_records(entries: dict[str, Any]) -> list[tuple[str, str]]:
    """A map as one record."""
    return [(key, plain(value)) for key, value in entries.items()]


def table(ctx: Context, entries: dict[str, Any]) -> None:
    """Print a map: a line an entry."""
    ctx.print_records([pair_records(entries)] if entries else [])
