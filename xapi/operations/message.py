"""What message messages do: alerts, which clients read, make and clear.

At most `gc.MESSAGES_MAX` are kept; garbage collection removes the oldest (semantics.md §5).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from xapi.database import select
from xapi.generated import enums, errors, records, refs
from xapi.generated.operations.message import messageOperations
from xapi.operations.context import Call

__all__ = ["message"]

_CLASSES: Mapping[str, str] = {"Host": "host", "Pool": "pool"}
"""Where a value of the enum ``cls`` is not the name of the class."""

_FILTERS = frozenset({"name", "cls", "obj_uuid", "body", "priority", "uuid"})


def _records(rows: Iterable[records.message]) -> dict[refs.messageRef, records.message]:
    return {refs.messageRef(row.ref): row for row in rows}


class message(messageOperations[Call]):
    """Alerts are rows that do not outlive the server."""

    async def create(
        self, call: Call, name: str, priority: int, cls: enums.Cls, obj_uuid: str, body: str
    ) -> refs.messageRef:
        """UUID_INVALID [class, uuid] where there is no such object."""
        call.db.by_uuid(_CLASSES.get(cls, cls), obj_uuid)
        with call.db.transaction() as tx:
            return records.message.create(
                tx,
                name=name,
                priority=priority,
                cls=cls,
                obj_uuid=obj_uuid,
                body=body,
                timestamp=call.services.now(),
            )

    async def destroy(self, call: Call, ref: refs.messageRef) -> None:
        with call.db.transaction() as tx:
            records.message.delete(tx, ref)

    async def destroy_many(self, call: Call, messages: tuple[refs.messageRef, ...]) -> None:
        """All or, where one is unknown, none: HANDLE_INVALID."""
        with call.db.transaction() as tx:
            for ref in dict.fromkeys(messages):
                records.message.delete(tx, ref)

    async def destroy_all(self, call: Call, filters: Mapping[str, str]) -> None:
        """Those whose fields have the given values; no filter means all of them.

        INVALID_VALUE [filters, name] for a field that cannot be filtered by.
        """
        for name in filters:
            if name not in _FILTERS:
                raise errors.InvalidValue("filters", name)
        with call.db.transaction() as tx:
            for row in list(records.message.all(tx)):
                if all(str(getattr(row, name)) == value for name, value in filters.items()):
                    records.message.delete(tx, row.ref)

    async def get(
        self, call: Call, cls: enums.Cls, obj_uuid: str, since: datetime
    ) -> Mapping[refs.messageRef, records.message]:
        return _records(
            row
            for row in records.message.all(call.db)
            if row.cls == cls and row.obj_uuid == obj_uuid and row.timestamp >= since
        )

    async def get_since(
        self, call: Call, since: datetime
    ) -> Mapping[refs.messageRef, records.message]:
        return _records(row for row in records.message.all(call.db) if row.timestamp >= since)

    async def get_all(self, call: Call) -> tuple[refs.messageRef, ...]:
        return tuple(refs.messageRef(row.ref) for row in records.message.all(call.db))

    async def get_all_records(self, call: Call) -> Mapping[refs.messageRef, records.message]:
        return _records(records.message.all(call.db))

    async def get_all_records_where(
        self, call: Call, expr: str
    ) -> Mapping[refs.messageRef, records.message]:
        found = select(call.db, records.message.MODEL, expr)
        return _records(row for row in found if isinstance(row, records.message))

    async def get_by_uuid(self, call: Call, uuid: str) -> refs.messageRef:
        """UUID_INVALID [message, uuid]."""
        return refs.messageRef(records.message.by_uuid(call.db, uuid).ref)

    async def get_record(self, call: Call, ref: refs.messageRef) -> records.message:
        return records.message.get(call.db, ref)
