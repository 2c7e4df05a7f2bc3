"""What the rows say of operations when a coordinator begins: nothing is in progress.

This module must not ask hosts; what only they know is settled by `guest_claims`.
"""

from __future__ import annotations

from collections.abc import Callable

from xapi.database import Database
from xapi.generated.operation_tables import TABLES
from xapi.idl.record import EMPTY_MAP, Row, Writer
from xapi.operations.validity.engine import allowed

__all__ = ["reset_volatile"]

_SLICE = 1000
"""Objects a transaction of `reset_volatile` changes at most."""


def reset_volatile(db: Database) -> None:
    """When a coordinator begins: no operation is in progress, and every allowed_operations is
    recomputed.

    Reservations stay, as the hosts they are on may have got an order: they are asked first.
    """
    for cls, model in db.models.items():
        if "current_operations" in model.field:
            _change_all(db, cls, _without_operations)
    for cls in TABLES:
        _change_all(db, cls, _allowed)


def _change_all(
    db: Database, cls: str, changes: Callable[[Writer, str, Row], dict[str, object]]
) -> None:
    rows = list(db.rows(cls))
    for start in range(0, len(rows), _SLICE):
        with db.transaction() as tx:
            for row in rows[start : start + _SLICE]:
                if changed := changes(tx, cls, row):
                    tx.modify(cls, row.ref, changed)


def _without_operations(_tx: Writer, _cls: str, row: Row) -> dict[str, object]:
    running = getattr(row, "current_operations", EMPTY_MAP)
    return {"current_operations": EMPTY_MAP} if running else {}


def _allowed(tx: Writer, cls: str, row: Row) -> dict[str, object]:
    return {"allowed_operations": allowed(tx, cls, row)}
