# Written by codegen from idl/; change the IDL, not this file.
"""The record of event, and what clients know of its messages."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar

from xapi_sdk import enums
from xapi_sdk.events import EventBatch, decode_batch
from xapi_sdk.method import Method
from xapi_sdk.record import Record
from xapi_sdk.unset import epoch
from xapi_sdk.values import (
    date_time,
    enum_of,
    identity,
    integer,
    list_of,
    void,
)

_enum_event_operation = enum_of(enums.EventOperation)


class EventRecord(Record):
    """A change to an object of the database, as delivered to clients that follow it. Events are
    not stored as objects.
    """

    api_class: ClassVar[str] = "event"
    class_: str
    """Name of the object's class; in lower case in answers of event.from."""
    id: int
    """Number of the event; later events have higher numbers."""
    obj_uuid: str
    """Old: UUID of the object. Deprecated since boston."""
    operation: enums.EventOperation
    """What happened: add, mod or del."""
    ref: str
    """Reference of the object."""
    snapshot: dict[str, Any]
    """Full record of the object at the time of the answer; absent for del."""
    timestamp: datetime
    """Old: time of the event; event.from always gives the epoch. Deprecated since boston."""

    _decoders = {
        "id": integer,
        "operation": _enum_event_operation,
        "timestamp": date_time,
    }
    _unset = {
        "class": str,
        "id": int,
        "obj_uuid": str,
        "operation": lambda: enums.EventOperation("add"),
        "ref": str,
        "snapshot": dict,
        "timestamp": epoch,
    }


_event_record_set = list_of(EventRecord.decode)

from_: Method[EventBatch] = Method("event.from", decode_batch, safe=True, wait=True)
get_current_id: Method[int] = Method("event.get_current_id", integer, safe=True)
inject: Method[str] = Method("event.inject", identity)
next: Method[list[EventRecord]] = Method("event.next", _event_record_set)
register: Method[None] = Method("event.register", void)
unregister: Method[None] = Method("event.unregister", void)
