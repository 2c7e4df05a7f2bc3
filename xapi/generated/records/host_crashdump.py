# Written by codegen from idl/; change the IDL, not this file.
# pyright: reportConstantRedefinition=false
"""A dump left behind by a crash of a host, kept on that host until it is destroyed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TypedDict, Unpack, cast

import orjson

from xapi.generated import refs
from xapi.idl.encode import json_writer, xml_writer
from xapi.idl.identifiers import new_ref, new_uuid
from xapi.idl.model import ClassModel, FieldModel, Relation, RelationKind
from xapi.idl.record import EMPTY_MAP, Row, Writer
from xapi.idl.restore import restorer
from xapi.idl.scalars import escape, format_datetime, parse_datetime
from xapi.idl.types import parse_type

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

_xml_string_to_string_map = xml_writer(parse_type("(string -> string) map"))
_json_string_to_string_map = json_writer(parse_type("(string -> string) map"))
_restore_string_to_string_map = restorer(parse_type("(string -> string) map"))

if TYPE_CHECKING:

    class host_crashdumpFields(TypedDict, total=False):
        """Fields of host_crashdump that can be given to new, create and modify."""

        filename: str
        host: refs.hostRef
        other_config: Mapping[str, str]
        size: int
        timestamp: datetime
        uuid: str


class host_crashdump(Row):
    """A dump left behind by a crash of a host, kept on that host until it is destroyed."""

    __slots__ = (
        "filename",
        "host",
        "other_config",
        "size",
        "timestamp",
        "uuid",
    )

    filename: str
    """Name of the dump in the host's crash directory."""
    host: refs.hostRef
    """Host that crashed and holds the dump."""
    other_config: Mapping[str, str]
    """Free key-value pairs for tools."""
    size: int
    """Size of the dump in bytes."""
    timestamp: datetime
    """When the crash happened."""
    uuid: str
    """Unique identifier of the dump."""

    @classmethod
    def new(cls, ref: str, /, **fields: Unpack[host_crashdumpFields]) -> host_crashdump:
        """A row that is in no database yet; fields not given are unset."""
        row = cls.__new__(cls)
        row.ref = ref
        row.created_rev = row.modified_rev = 0
        row.xml_fragment = row.json_fragment = None
        row.filename = ""
        row.host = refs.hostRef("OpaqueRef:NULL")
        row.other_config = EMPTY_MAP
        row.size = 0
        row.timestamp = EPOCH
        row.uuid = ""
        for name, value in fields.items():
            setattr(row, name, value)
        return row

    @classmethod
    def create(
        cls, writer: Writer, /, **fields: Unpack[host_crashdumpFields]
    ) -> refs.host_crashdumpRef:
        """Add a row, with a reference and a uuid of its own if none is given."""
        row = cls.new(new_ref(), **fields)
        if not row.uuid:
            row.uuid = new_uuid()
        writer.create(row)
        return refs.host_crashdumpRef(row.ref)

    @classmethod
    def modify(cls, writer: Writer, ref: str, /, **fields: Unpack[host_crashdumpFields]) -> None:
        """Set fields. Raises HANDLE_INVALID [class, ref]."""
        writer.modify("host_crashdump", ref, cast("Mapping[str, object]", fields))

    def copy(self) -> host_crashdump:
        row = host_crashdump.__new__(host_crashdump)
        row.ref = self.ref
        row.created_rev = self.created_rev
        row.modified_rev = self.modified_rev
        row.xml_fragment = row.json_fragment = None
        row.filename = self.filename
        row.host = self.host
        row.other_config = self.other_config
        row.size = self.size
        row.timestamp = self.timestamp
        row.uuid = self.uuid
        return row

    def stored(self) -> dict[str, object]:
        out: dict[str, object] = {}
        if self.filename != "":
            out["filename"] = self.filename
        if self.host != refs.hostRef("OpaqueRef:NULL"):
            out["host"] = self.host
        if self.other_config:
            out["other_config"] = self.other_config
        if self.size != 0:
            out["size"] = self.size
        if self.timestamp != EPOCH:
            out["timestamp"] = format_datetime(self.timestamp)
        if self.uuid != "":
            out["uuid"] = self.uuid
        return out

    @classmethod
    def restore(cls, ref: str, stored: Mapping[str, Any]) -> host_crashdump:
        row = cls.new(ref)
        if "filename" in stored:
            row.filename = stored["filename"]
        if "host" in stored:
            row.host = stored["host"]
        if "other_config" in stored:
            row.other_config = _restore_string_to_string_map(stored["other_config"])
        if "size" in stored:
            row.size = stored["size"]
        if "timestamp" in stored:
            row.timestamp = parse_datetime(stored["timestamp"])
        if "uuid" in stored:
            row.uuid = stored["uuid"]
        return row

    def write_xml(self) -> str:
        return (
            "<value><struct>"
            f"<member><name>host</name><value>{escape(self.host)}</value></member>"
            f"<member><name>other_config</name>{_xml_string_to_string_map(self.other_config)}</member>"
            f"<member><name>size</name><value>{self.size}</value></member>"
            f"<member><name>timestamp</name><value><dateTime.iso8601>{format_datetime(self.timestamp)}</dateTime.iso8601></value></member>"
            f"<member><name>uuid</name><value>{escape(self.uuid)}</value></member>"
            "</struct></value>"
        )

    def write_json(self) -> bytes:
        out: dict[str, object] = {
            "host": self.host,
            "other_config": self.other_config,
            "size": self.size,
            "timestamp": format_datetime(self.timestamp),
            "uuid": self.uuid,
        }
        return orjson.dumps(out)


_DEFAULTS = host_crashdump.new("")


host_crashdump.MODEL = ClassModel(
    name="host_crashdump",
    fields=(
        FieldModel("filename", parse_type("string"), "filename", _DEFAULTS.filename, internal=True),
        FieldModel(
            "host",
            parse_type("host ref"),
            "host",
            _DEFAULTS.host,
            relation=Relation("host", "crashdumps", RelationKind.ONE),
        ),
        FieldModel(
            "other_config",
            parse_type("(string -> string) map"),
            "other_config",
            _DEFAULTS.other_config,
        ),
        FieldModel("size", parse_type("int"), "size", _DEFAULTS.size),
        FieldModel("timestamp", parse_type("datetime"), "timestamp", _DEFAULTS.timestamp),
        FieldModel("uuid", parse_type("string"), "uuid", _DEFAULTS.uuid),
    ),
    row=host_crashdump,
    persistent=True,
    gen_events=True,
    has_name_label=False,
)
