# Written by codegen from idl/; change the IDL, not this file.
# pyright: reportConstantRedefinition=false
"""An old-style hotfix as present on one host. Replaced by pool_update."""

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

    class host_patchFields(TypedDict, total=False):
        """Fields of host_patch that can be given to new, create and modify."""

        applied: bool
        filename: str
        host: refs.hostRef
        name_description: str
        name_label: str
        other_config: Mapping[str, str]
        pool_patch: refs.pool_patchRef
        size: int
        timestamp_applied: datetime
        uuid: str
        version: str


class host_patch(Row):
    """An old-style hotfix as present on one host. Replaced by pool_update."""

    __slots__ = (
        "applied",
        "filename",
        "host",
        "name_description",
        "name_label",
        "other_config",
        "pool_patch",
        "size",
        "timestamp_applied",
        "uuid",
        "version",
    )

    applied: bool
    """True once the hotfix has been applied to the host."""
    filename: str
    """Path of the hotfix file on the host."""
    host: refs.hostRef
    """Host the hotfix belongs to."""
    name_description: str
    """Free description for people."""
    name_label: str
    """Display name of the hotfix."""
    other_config: Mapping[str, str]
    """Free key-value pairs for tools."""
    pool_patch: refs.pool_patchRef
    """Hotfix of the pool this is the host's copy of; null if there is none."""
    size: int
    """Size of the hotfix file in bytes."""
    timestamp_applied: datetime
    """When it was applied; 1970-01-01 if it was not."""
    uuid: str
    """Unique identifier of the record."""
    version: str
    """Version of the hotfix."""

    @classmethod
    def new(cls, ref: str, /, **fields: Unpack[host_patchFields]) -> host_patch:
        """A row that is in no database yet; fields not given are unset."""
        row = cls.__new__(cls)
        row.ref = ref
        row.created_rev = row.modified_rev = 0
        row.xml_fragment = row.json_fragment = None
        row.applied = False
        row.filename = ""
        row.host = refs.hostRef("OpaqueRef:NULL")
        row.name_description = ""
        row.name_label = ""
        row.other_config = EMPTY_MAP
        row.pool_patch = refs.pool_patchRef("OpaqueRef:NULL")
        row.size = 0
        row.timestamp_applied = EPOCH
        row.uuid = ""
        row.version = ""
        for name, value in fields.items():
            setattr(row, name, value)
        return row

    @classmethod
    def create(cls, writer: Writer, /, **fields: Unpack[host_patchFields]) -> refs.host_patchRef:
        """Add a row, with a reference and a uuid of its own if none is given."""
        row = cls.new(new_ref(), **fields)
        if not row.uuid:
            row.uuid = new_uuid()
        writer.create(row)
        return refs.host_patchRef(row.ref)

    @classmethod
    def modify(cls, writer: Writer, ref: str, /, **fields: Unpack[host_patchFields]) -> None:
        """Set fields. Raises HANDLE_INVALID [class, ref]."""
        writer.modify("host_patch", ref, cast("Mapping[str, object]", fields))

    def copy(self) -> host_patch:
        row = host_patch.__new__(host_patch)
        row.ref = self.ref
        row.created_rev = self.created_rev
        row.modified_rev = self.modified_rev
        row.xml_fragment = row.json_fragment = None
        row.applied = self.applied
        row.filename = self.filename
        row.host = self.host
        row.name_description = self.name_description
        row.name_label = self.name_label
        row.other_config = self.other_config
        row.pool_patch = self.pool_patch
        row.size = self.size
        row.timestamp_applied = self.timestamp_applied
        row.uuid = self.uuid
        row.version = self.version
        return row

    def stored(self) -> dict[str, object]:
        out: dict[str, object] = {}
        if self.applied != False:
            out["applied"] = self.applied
        if self.filename != "":
            out["filename"] = self.filename
        if self.host != refs.hostRef("OpaqueRef:NULL"):
            out["host"] = self.host
        if self.name_description != "":
            out["name_description"] = self.name_description
        if self.name_label != "":
            out["name_label"] = self.name_label
        if self.other_config:
            out["other_config"] = self.other_config
        if self.pool_patch != refs.pool_patchRef("OpaqueRef:NULL"):
            out["pool_patch"] = self.pool_patch
        if self.size != 0:
            out["size"] = self.size
        if self.timestamp_applied != EPOCH:
            out["timestamp_applied"] = format_datetime(self.timestamp_applied)
        if self.uuid != "":
            out["uuid"] = self.uuid
        if self.version != "":
            out["version"] = self.version
        return out

    @classmethod
    def restore(cls, ref: str, stored: Mapping[str, Any]) -> host_patch:
        row = cls.new(ref)
        if "applied" in stored:
            row.applied = stored["applied"]
        if "filename" in stored:
            row.filename = stored["filename"]
        if "host" in stored:
            row.host = stored["host"]
        if "name_description" in stored:
            row.name_description = stored["name_description"]
        if "name_label" in stored:
            row.name_label = stored["name_label"]
        if "other_config" in stored:
            row.other_config = _restore_string_to_string_map(stored["other_config"])
        if "pool_patch" in stored:
            row.pool_patch = stored["pool_patch"]
        if "size" in stored:
            row.size = stored["size"]
        if "timestamp_applied" in stored:
            row.timestamp_applied = parse_datetime(stored["timestamp_applied"])
        if "uuid" in stored:
            row.uuid = stored["uuid"]
        if "version" in stored:
            row.version = stored["version"]
        return row

    def write_xml(self) -> str:
        return (
            "<value><struct>"
            f"<member><name>applied</name><value><boolean>{self.applied:d}</boolean></value></member>"
            f"<member><name>host</name><value>{escape(self.host)}</value></member>"
            f"<member><name>name_description</name><value>{escape(self.name_description)}</value></member>"
            f"<member><name>name_label</name><value>{escape(self.name_label)}</value></member>"
            f"<member><name>other_config</name>{_xml_string_to_string_map(self.other_config)}</member>"
            f"<member><name>pool_patch</name><value>{escape(self.pool_patch)}</value></member>"
            f"<member><name>size</name><value>{self.size}</value></member>"
            f"<member><name>timestamp_applied</name><value><dateTime.iso8601>{format_datetime(self.timestamp_applied)}</dateTime.iso8601></value></member>"
            f"<member><name>uuid</name><value>{escape(self.uuid)}</value></member>"
            f"<member><name>version</name><value>{escape(self.version)}</value></member>"
            "</struct></value>"
        )

    def write_json(self) -> bytes:
        out: dict[str, object] = {
            "applied": self.applied,
            "host": self.host,
            "name_description": self.name_description,
            "name_label": self.name_label,
            "other_config": self.other_config,
            "pool_patch": self.pool_patch,
            "size": self.size,
            "timestamp_applied": format_datetime(self.timestamp_applied),
            "uuid": self.uuid,
            "version": self.version,
        }
        return orjson.dumps(out)


_DEFAULTS = host_patch.new("")


host_patch.MODEL = ClassModel(
    name="host_patch",
    fields=(
        FieldModel("applied", parse_type("bool"), "applied", _DEFAULTS.applied),
        FieldModel("filename", parse_type("string"), "filename", _DEFAULTS.filename, internal=True),
        FieldModel(
            "host",
            parse_type("host ref"),
            "host",
            _DEFAULTS.host,
            relation=Relation("host", "patches", RelationKind.ONE),
        ),
        FieldModel(
            "name_description",
            parse_type("string"),
            "name__description",
            _DEFAULTS.name_description,
        ),
        FieldModel("name_label", parse_type("string"), "name__label", _DEFAULTS.name_label),
        FieldModel(
            "other_config",
            parse_type("(string -> string) map"),
            "other_config",
            _DEFAULTS.other_config,
        ),
        FieldModel(
            "pool_patch",
            parse_type("pool_patch ref"),
            "pool_patch",
            _DEFAULTS.pool_patch,
            relation=Relation("pool_patch", "host_patches", RelationKind.ONE),
        ),
        FieldModel("size", parse_type("int"), "size", _DEFAULTS.size),
        FieldModel(
            "timestamp_applied",
            parse_type("datetime"),
            "timestamp_applied",
            _DEFAULTS.timestamp_applied,
        ),
        FieldModel("uuid", parse_type("string"), "uuid", _DEFAULTS.uuid),
        FieldModel("version", parse_type("string"), "version", _DEFAULTS.version),
    ),
    row=host_patch,
    persistent=True,
    gen_events=True,
    has_name_label=True,
)
