# Written by codegen from idl/; change the IDL, not this file.
"""The record of message, and what clients know of its messages."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from xapi_sdk import enums, refs
from xapi_sdk.method import Method
from xapi_sdk.record import Record
from xapi_sdk.unset import epoch
from xapi_sdk.values import (
    date_time,
    enum_of,
    identity,
    integer,
    map_of,
    void,
)

_enum_cls = enum_of(enums.Cls)


class MessageRecord(Record):
    """An alert about an object, made by the system or by a tool. Messages are kept by the
    coordinator outside the database.
    """

    api_class: ClassVar[str] = "message"
    body: str
    """Text of the message, free or XML by the kind of alert."""
    cls: enums.Cls
    """Class of the object the message is about."""
    name: str
    """Name of the kind of alert, such as VM_STARTED."""
    obj_uuid: str
    """UUID of the object the message is about."""
    priority: int
    """Urgency from 1 (data loss threatens) to 5 (information)."""
    timestamp: datetime
    """When the message was made."""
    uuid: str
    """Unique identifier of the message."""

    _decoders = {
        "cls": _enum_cls,
        "priority": integer,
        "timestamp": date_time,
    }
    _unset = {
        "body": str,
        "cls": lambda: enums.Cls("VM"),
        "name": str,
        "obj_uuid": str,
        "priority": int,
        "timestamp": epoch,
        "uuid": str,
    }


_message_ref_to_message_record_map = map_of(identity, MessageRecord.decode)

create: Method[refs.MessageRef] = Method("message.create", identity)
destroy: Method[None] = Method("message.destroy", void)
destroy_all: Method[None] = Method("message.destroy_all", void)
destroy_many: Method[None] = Method("message.destroy_many", void)
get: Method[dict[refs.MessageRef, MessageRecord]] = Method(
    "message.get", _message_ref_to_message_record_map
)
get_all: Method[list[refs.MessageRef]] = Method("message.get_all", identity, safe=True)
get_all_records: Method[dict[refs.MessageRef, MessageRecord]] = Method(
    "message.get_all_records", _message_ref_to_message_record_map, safe=True
)
get_all_records_where: Method[dict[refs.MessageRef, MessageRecord]] = Method(
    "message.get_all_records_where", _message_ref_to_message_record_map, safe=True
)
get_by_uuid: Method[refs.MessageRef] = Method("message.get_by_uuid", identity, safe=True)
get_record: Method[MessageRecord] = Method("message.get_record", MessageRecord.decode, safe=True)
get_since: Method[dict[refs.MessageRef, MessageRecord]] = Method(
    "message.get_since", _message_ref_to_message_record_map, safe=True
)
