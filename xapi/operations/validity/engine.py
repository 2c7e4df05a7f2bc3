"""Is an operation valid now, and which are (allowed_operations, semantics.md §7).

The data model's operation tables (`xapi.generated.operation_tables`) say which condition refuses
which operations with which error; a condition is a small function registered here under the
class and the name that the table uses. A condition reads rows and changes nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol, TypeAlias, cast

from xapi.generated import errors
from xapi.generated.operation_tables import TABLES
from xapi.idl.errors import XenAPIError
from xapi.idl.operations import OperationTable
from xapi.idl.record import Reader, Row, Writer

__all__ = ["Check", "Condition", "allowed", "check", "condition", "other_operation", "refresh"]


@dataclass(slots=True)
class Check:
    """One look at one object."""

    db: Reader
    row: Any
    """The row of the object; conditions know its class."""
    table: OperationTable
    current: Mapping[str, str]
    """Operations in progress: task -> operation."""
    operation: str | None = None
    """Set only for conditions that say ``per_operation``."""
    strict: bool = True
    """False: the caller said force, so guest features are not looked at."""

    def busy(self, *but: str) -> tuple[str, str] | None:
        """Task and operation of one in progress, other than those named; None if there is none."""
        for task, operation in self.current.items():
            if operation not in but:
                return task, operation
        return None


Condition: TypeAlias = Callable[[Check], "tuple[str, ...] | None"]
"""Gives the parameters of the rule's error where the condition holds, else None."""


class Before(Protocol):
    """Checks of a class that come before the rules of its table."""

    def __call__(self, check: Check, operations: Iterable[str]) -> dict[str, XenAPIError]:
        """The operations that are refused, each with its error."""
        ...


@dataclass(frozen=True, slots=True)
class _Registered:
    holds: Condition
    per_operation: bool


_CONDITIONS: dict[tuple[str, str], _Registered] = {}
_BEFORE: dict[str, Before] = {}


def condition(
    cls: str, name: str, *, per_operation: bool = False
) -> Callable[[Condition], Condition]:
    """Register a condition under the class and name the operation table uses."""

    def register(holds: Condition) -> Condition:
        key = (cls, name)
        if key in _CONDITIONS:
            raise ValueError(f"condition {name!r} of {cls} is registered twice")
        _CONDITIONS[key] = _Registered(holds, per_operation)
        return holds

    return register


def before(cls: str) -> Callable[[Before], Before]:
    """Register the checks that come before the table's rules."""

    def register(checks: Before) -> Before:
        _BEFORE[cls] = checks
        return checks

    return register


def missing_conditions() -> list[str]:
    """Conditions the tables name and nobody registered; a test keeps this empty."""
    return sorted(
        f"{cls}: {rule.when}"
        for cls, table in TABLES.items()
        for rule in table.rules
        if (cls, rule.when) not in _CONDITIONS
    )


def other_operation(cls: str, ref: str, found: tuple[str, str]) -> XenAPIError:
    """OTHER_OPERATION_IN_PROGRESS [class, ref, operation, task]."""
    task, operation = found
    return errors.BY_CODE["OTHER_OPERATION_IN_PROGRESS"](cls, ref, operation, task)


def _look(db: Reader, cls: str, row: Row, strict: bool, own_task: str | None = None) -> Check:
    current = cast("Mapping[str, str]", getattr(row, "current_operations", {}))
    if own_task in current:
        current = {task: operation for task, operation in current.items() if task != own_task}
    return Check(db, row, TABLES[cls], current, strict=strict)


def refused(look: Check, cls: str, operations: Iterable[str]) -> dict[str, XenAPIError]:
    """Of `operations`, those that are not valid now, each with the first error that applies."""
    wanted = list(operations)
    found: dict[str, XenAPIError] = {}
    if cls in _BEFORE:
        found = _BEFORE[cls](look, wanted)
    left = {o for o in wanted if o not in found}
    for rule in look.table.rules:
        touched = left & rule.operations
        if not touched:
            continue
        registered = _CONDITIONS[(cls, rule.when)]
        make = errors.BY_CODE[rule.error]
        if registered.per_operation:
            for operation in touched:
                look.operation = operation
                params = registered.holds(look)
                if params is not None:
                    found[operation] = make(*params)
        else:
            params = registered.holds(look)
            if params is not None:
                error = make(*params)
                found.update(dict.fromkeys(touched, error))
        left -= found.keys()
        if not left:
            break
    return found


def check(
    db: Reader,
    cls: str,
    ref: str,
    operation: str,
    *,
    strict: bool = True,
    own_task: str | None = None,
) -> None:
    """Raise the error that forbids the operation now; HANDLE_INVALID [class, ref] if it is gone.

    Operations in progress under `own_task` do not count.
    """
    row = db.row(cls, ref)
    if cls not in TABLES:
        return
    found = refused(_look(db, cls, row, strict, own_task), cls, (operation,))
    if operation in found:
        raise found[operation]


def allowed(db: Reader, cls: str, row: Row) -> tuple[str, ...]:
    """The operations of the table that would be valid now, in the table's order."""
    table = TABLES[cls]
    found = refused(_look(db, cls, row, True), cls, table.advertised)
    return tuple(o for o in table.advertised if o not in found)


def refresh(tx: Writer, cls: str, ref: str) -> None:
    """Recompute allowed_operations of one object, if it still exists."""
    row = tx.find(cls, ref)
    if row is not None and cls in TABLES:
        tx.modify(cls, ref, {"allowed_operations": allowed(tx, cls, row)})
