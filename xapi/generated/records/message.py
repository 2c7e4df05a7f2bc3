# Written by codegen from idl/; change the IDL, not this file.
# pyright: reportConstantRedefinition=false
"""An alert about an object, made by the system or by a tool. Messages are kept by the
coordinator outside the database.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TypedDict, Unpack, cast

import orjson

from xapi.generated import enums, refs
from xapi.idl.identifiers import new_ref, new_uuid
from xapi.idl.model import ClassModel, FieldModel
from xapi.idl.record import Row, Writer
from xapi.idl.scalars import escape, format_datetime, parse_datetime
from xapi.idl.types import parse_type

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


if TYPE_CHECKING:

    class messageFields(TypedDict, total=False):
        """Fields of message that can be given to new, create and modify."""

        body: str
        cls: enums.Cls
        name: str
        obj_uuid: str
        priority: int
        timestamp: datetime
        uuid: str


class message(Row):
    """An alert about an object, made by the system or by a tool. Messages are kept by the
    coordinator outside the database.
    """

    __slots__ = (
        "body",
        "cls",
        "name",
        "obj_uuid",
        "priority",
        "timestamp",
        "uuid",
    )

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

    @classmethod
    def new(cls, ref: str, /, **fields: Unpack[messageFields]) -> message:
        """A row that is in no database yet; fields not given are unset."""
        row = cls.__new__(cls)
        row.ref = ref
        row.created_rev = row.modified_rev = 0
        row.xml_fragment = row.json_fragment = None
        row.body = ""
        row.cls = "VM"
        row.name = ""
        row.obj_uuid = ""
        row.priority = 0
        row.timestamp = EPOCH
        row.uuid = ""
        for name, value in fields.items():
            setattr(row, name, value)
        return row

    @classmethod
    def create(cls, writer: Writer, /, **fields: Unpack[messageFields]) -> refs.messageRef:
        """Add a row, with a reference and a uuid of its own if none is given."""
        row = cls.new(new_ref(), **fields)
        if not row.uuid:
            row.uuid = new_uuid()
        writer.create(row)
        return refs.messageRef(row.ref)

    @classmethod
    def modify(cls, writer: Writer, ref: str, /, **fields: Unpack[messageFields]) -> None:
        """Set fields. Raises HANDLE_INVALID [class, ref]."""
        writer.modify("message", ref, cast("Mapping[str, object]", fields))

    def copy(self) -> message:
        row = message.__new__(message)
        row.ref = self.ref
        row.created_rev = self.created_rev
        row.modified_rev = self.modified_rev
        row.xml_fragment = row.json_fragment = None
        row.body = self.body
        row.cls = self.cls
        row.name = self.name
        row.obj_uuid = self.obj_uuid
        row.priority = self.priority
        row.timestamp = self.timestamp
        row.uuid = self.uuid
        return row

    def stored(self) -> dict[str, object]:
        out: dict[str, object] = {}
        if self.body != "":
            out["body"] = self.body
        if self.cls != "VM":
            out["cls"] = self.cls
        if self.name != "":
            out["name"] = self.name
        if self.obj_uuid != "":
            out["obj_uuid"] = self.obj_uuid
        if self.priority != 0:
            out["priority"] = self.priority
        if self.timestamp != EPOCH:
            out["timestamp"] = format_datetime(self.timestamp)
        if self.uuid != "":
            out["uuid"] = self.uuid
        return out

    @classmethod
    def restore(cls, ref: str, stored: Mapping[str, Any]) -> message:
        row = cls.new(ref)
        if "body" in stored:
            row.body = stored["body"]
        if "cls" in stored:
            row.cls = stored["cls"]
        if "name" in stored:
            row.name = stored["name"]
        if "obj_uuid" in stored:
            row.obj_uuid = stored["obj_uuid"]
        if "priority" in stored:
            row.priority = stored["priority"]
        if "timestamp" in stored:
            row.timestamp = parse_datetime(stored["timestamp"])
        if "uuid" in stored:
            row.uuid = stored["uuid"]
        return row

    def write_xml(self) -> str:
        return (
            "<value><struct>"
            f"<member><name>body</name><value>{escape(self.body)}</value></member>"
            f"<member><name>cls</name><value>{self.cls}</value></member>"
            f"<member><name>name</name><value>{escape(self.name)}</value></member>"
            f"<member><name>obj_uuid</name><value>{escape(self.obj_uuid)}</value></member>"
            f"<member><name>priority</name><value>{self.priority}</value></member>"
            f"<member><name>timestamp</name><value><dateTime.iso8601>{format_datetime(self.timestamp)}</dateTime.iso8601></value></member>"
            f"<member><name>uuid</name><value>{escape(self.uuid)}</value></member>"
            "</struct></value>"
        )

    def write_json(self) -> bytes:
        out: dict[str, object] = {
            "body": self.body,
            "cls": self.cls,
            "name": self.name,
            "obj_uuid": self.obj_uuid,
            "priority": self.priority,
            "timestamp": format_datetime(self.timestamp),
            "uuid": self.uuid,
        }
        return orjson.dumps(out)


_DEFAULTS = message.new("")


message.MODEL = ClassModel(
    name="message",
    fields=(
        FieldModel("body", parse_type("string"), "body", _DEFAULTS.body),
        FieldModel("cls", parse_type("enum cls"), "cls", _DEFAULTS.cls),
        FieldModel("name", parse_type("string"), "name", _DEFAULTS.name),
        FieldModel("obj_uuid", parse_type("string"), "obj_uuid", _DEFAULTS.obj_uuid),
        FieldModel("priority", parse_type("int"), "priority", _DEFAULTS.priority),
        FieldModel("timestamp", parse_type("datetime"), "timestamp", _DEFAULTS.timestamp),
        FieldModel("uuid", parse_type("string"), "uuid", _DEFAULTS.uuid),
    ),
    row=message,
    persistent=True,
    gen_events=True,
    has_name_label=False,
)
