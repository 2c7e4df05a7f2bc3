"""Constructor and destructor of classes that are pure rows: what the record says is what there is.

Only for classes behind which no machine, disk or network stands.
"""

from __future__ import annotations

from collections.abc import Mapping

from xapi.idl.identifiers import new_ref, new_uuid
from xapi.idl.record import Row
from xapi.operations.context import Call

__all__ = ["create_row", "destroy_row"]


def create_row(call: Call, cls: type[Row], args: Mapping[str, object]) -> str:
    """Add a row with the fields of the constructor's argument; gives its reference."""
    new = cls.restore(new_ref(), {})
    for name, value in args.items():
        setattr(new, name, value)
    if "uuid" in cls.MODEL.field:
        setattr(new, "uuid", new_uuid())  # noqa: B010 - not every row has one
    with call.db.transaction() as tx:
        tx.create(new)
    return new.ref


def destroy_row(call: Call, cls: type[Row], ref: str) -> None:
    """Remove the row. Raises HANDLE_INVALID [class, ref]."""
    with call.db.transaction() as tx:
        cls.delete(tx, ref)
