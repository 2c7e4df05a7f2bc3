"""Messages that change one field and need no code of their own: setters, adders, removers.

Each is one transaction. The caller acknowledges only when the revision is durable.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeAlias

from xapi.idl.messages import Message

if TYPE_CHECKING:
    from xapi.database import Database, Transaction

__all__ = ["Same", "Write", "compile_same", "compile_write"]

Write: TypeAlias = "Callable[[Database, tuple[Any, ...]], int]"
"""Makes the change; gives its revision, 0 where nothing changed."""


def compile_write(message: Message) -> Write:
    """The write of a message whose tag says that it is one."""
    change = _CHANGES[message.tag]
    cls, field = message.cls, message.field or ""

    def write(db: Database, args: tuple[Any, ...]) -> int:
        with db.transaction() as tx:
            change(tx, cls, field, args)
        return tx.revision or 0

    return write


Same: TypeAlias = "Callable[[Database, tuple[Any, ...]], bool]"
"""Whether the field has the value already, so that there is nothing to write."""


def compile_same(message: Message) -> Same | None:
    """For setters; None for every other message."""
    if message.tag != "setter" or message.custom:
        return None
    cls, field = message.cls, message.field or ""

    def same(db: Database, args: tuple[Any, ...]) -> bool:
        row = db.find(cls, args[0]) if db.denied is None else None
        return row is not None and bool(getattr(row, field) == args[1])

    return same


def _set(tx: Transaction, cls: str, field: str, args: tuple[Any, ...]) -> None:
    tx.modify(cls, args[0], {field: args[1]})


def _add_to(tx: Transaction, cls: str, field: str, args: tuple[Any, ...]) -> None:
    tx.add_to_map(cls, args[0], field, args[1], args[2])


def _remove_from(tx: Transaction, cls: str, field: str, args: tuple[Any, ...]) -> None:
    tx.remove_from_map(cls, args[0], field, args[1])


def _add(tx: Transaction, cls: str, field: str, args: tuple[Any, ...]) -> None:
    tx.add_to_set(cls, args[0], field, args[1])


def _remove(tx: Transaction, cls: str, field: str, args: tuple[Any, ...]) -> None:
    tx.remove_from_set(cls, args[0], field, args[1])


_CHANGES: dict[str, Callable[[Transaction, str, str, tuple[Any, ...]], None]] = {
    "setter": _set,
    "add_to": _add_to,
    "remove_from": _remove_from,
    "add": _add,
    "remove": _remove,
}
