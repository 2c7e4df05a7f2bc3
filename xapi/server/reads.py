"""Messages that only read and are answered from the database: one small function each.

A read takes no task, no lock and no transaction: rows never change, so what one function call
sees is consistent (design.md §4). Long lists are made in slices, so that others get their turn.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING, Any, TypeAlias

from xapi.database import select
from xapi.idl.messages import Message
from xapi.idl.record import Row
from xapi.server.results import Fragments, type_json, type_xml
from xapi.wire.parts import json_object, xml_struct

if TYPE_CHECKING:
    from xapi.database import Database

__all__ = ["Read", "Reads"]

Now: TypeAlias = Callable[["tuple[Any, ...]"], Fragments]
Later: TypeAlias = Callable[["tuple[Any, ...]"], Awaitable[Fragments]]

SLICE_ROWS = 100
"""Records encoded before others get their turn: about a millisecond."""


@dataclass(frozen=True, slots=True)
class Read:
    """How one message is answered. Exactly one pair of functions is there."""

    xml: Now | None = None
    json: Now | None = None
    xml_later: Later | None = None
    json_later: Later | None = None


class Reads:
    """Builds the reads of all messages over one database."""

    def __init__(self, db: Database) -> None:
        self._db = db
        # One long list at a time: a hundred of them in turn would make everybody else wait for a
        # hundred slices at each step.
        self._long = asyncio.Semaphore(1)

    def read(self, message: Message) -> Read:
        """The read of a message whose tag says that it is one."""
        return getattr(self, f"_{message.tag}")(message)

    # --- one object -------------------------------------------------------------------------

    def _getter(self, message: Message) -> Read:
        row, cls = self._db.row, message.cls
        value = attrgetter(message.field or "")
        xml, json = type_xml(message.result), type_json(message.result)
        return Read(
            lambda args: [xml(value(row(cls, args[0])))],
            lambda args: [json(value(row(cls, args[0])))],
        )

    def _get_record(self, message: Message) -> Read:
        row, cls, fragments = self._db.row, message.cls, self._db.fragments
        return Read(
            lambda args: [fragments.xml(row(cls, args[0]))],
            lambda args: [fragments.json(row(cls, args[0]))],
        )

    def _get_by_uuid(self, message: Message) -> Read:
        db, cls = self._db, message.cls
        return self._value(message, lambda args: db.by_uuid(cls, args[0]).ref)

    # --- many objects -----------------------------------------------------------------------

    def _get_by_name_label(self, message: Message) -> Read:
        db, cls = self._db, message.cls
        return self._value(message, lambda a: tuple(r.ref for r in db.by_name_label(cls, a[0])))

    def _get_all(self, message: Message) -> Read:
        db, cls = self._db, message.cls
        return self._value(message, lambda _args: tuple(row.ref for row in db.rows(cls)))

    def _get_all_where(self, message: Message) -> Read:
        db, model = self._db, self._db.models[message.cls]
        return self._value(message, lambda args: tuple(r.ref for r in select(db, model, args[0])))

    def _get_all_records(self, message: Message) -> Read:
        db, cls = self._db, message.cls
        return self._records(lambda _args: list(db.rows(cls)))

    def _get_all_records_where(self, message: Message) -> Read:
        db, model = self._db, self._db.models[message.cls]
        return self._records(lambda args: select(db, model, args[0]))

    def _value(self, message: Message, find: Callable[[tuple[Any, ...]], object]) -> Read:
        xml, json = type_xml(message.result), type_json(message.result)
        return Read(lambda args: [xml(find(args))], lambda args: [json(find(args))])

    def _records(self, find: Callable[[tuple[Any, ...]], Sequence[Row]]) -> Read:
        fragments = self._db.fragments

        async def xml(args: tuple[Any, ...]) -> Fragments:
            rows = find(args)
            made = await self._sliced(rows, fragments.xml)
            return xml_struct(zip((row.ref for row in rows), made, strict=True))

        async def json(args: tuple[Any, ...]) -> Fragments:
            rows = find(args)
            made = await self._sliced(rows, fragments.json)
            return json_object(zip((row.ref for row in rows), made, strict=True))

        return Read(xml_later=xml, json_later=json)

    async def _sliced(self, rows: Sequence[Row], encode: Callable[[Row], bytes]) -> list[bytes]:
        if len(rows) <= SLICE_ROWS:
            return [encode(row) for row in rows]
        made: list[bytes] = []
        async with self._long:
            for start in range(0, len(rows), SLICE_ROWS):
                made += map(encode, rows[start : start + SLICE_ROWS])
                await asyncio.sleep(0)
        return made
