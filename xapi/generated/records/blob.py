# Written by codegen from idl/; change the IDL, not this file.
# pyright: reportConstantRedefinition=false
"""A piece of binary data stored by the pool and read or written over HTTP by its reference."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TypedDict, Unpack, cast

import orjson

from xapi.generated import refs
from xapi.idl.identifiers import new_ref, new_uuid
from xapi.idl.model import ClassModel, FieldModel
from xapi.idl.record import Row, Writer
from xapi.idl.scalars import escape, format_datetime, parse_datetime
from xapi.idl.types import parse_type

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


if TYPE_CHECKING:

    class blobFields(TypedDict, total=False):
        """Fields of blob that can be given to new, create and modify."""

        last_updated: datetime
        mime_type: str
        name_description: str
        name_label: str
        public: bool
        size: int
        uuid: str


class blob(Row):
    """A piece of binary data stored by the pool and read or written over HTTP by its reference."""

    __slots__ = (
        "last_updated",
        "mime_type",
        "name_description",
        "name_label",
        "public",
        "size",
        "uuid",
    )

    last_updated: datetime
    """When the content was last written."""
    mime_type: str
    """MIME type of the content."""
    name_description: str
    """Free text describing the blob."""
    name_label: str
    """Name of the blob."""
    public: bool
    """True if the content can be read without a session."""
    size: int
    """Size of the content in bytes; 0 until it is written."""
    uuid: str
    """Unique identifier of the blob."""

    @classmethod
    def new(cls, ref: str, /, **fields: Unpack[blobFields]) -> blob:
        """A row that is in no database yet; fields not given are unset."""
        row = cls.__new__(cls)
        row.ref = ref
        row.created_rev = row.modified_rev = 0
        row.xml_fragment = row.json_fragment = None
        row.last_updated = EPOCH
        row.mime_type = ""
        row.name_description = ""
        row.name_label = ""
        row.public = False
        row.size = 0
        row.uuid = ""
        for name, value in fields.items():
            setattr(row, name, value)
        return row

    @classmethod
    def create(cls, writer: Writer, /, **fields: Unpack[blobFields]) -> refs.blobRef:
        """Add a row, with a reference and a uuid of its own if none is given."""
        row = cls.new(new_ref(), **fields)
        if not row.uuid:
            row.uuid = new_uuid()
        writer.create(row)
        return refs.blobRef(row.ref)

    @classmethod
    def modify(cls, writer: Writer, ref: str, /, **fields: Unpack[blobFields]) -> None:
        """Set fields. Raises HANDLE_INVALID [class, ref]."""
        writer.modify("blob", ref, cast("Mapping[str, object]", fields))

    def copy(self) -> blob:
        row = blob.__new__(blob)
        row.ref = self.ref
        row.created_rev = self.created_rev
        row.modified_rev = self.modified_rev
        row.xml_fragment = row.json_fragment = None
        row.last_updated = self.last_updated
        row.mime_type = self.mime_type
        row.name_description = self.name_description
        row.name_label = self.name_label
        row.public = self.public
        row.size = self.size
        row.uuid = self.uuid
        return row

    def stored(self) -> dict[str, object]:
        out: dict[str, object] = {}
        if self.last_updated != EPOCH:
            out["last_updated"] = format_datetime(self.last_updated)
        if self.mime_type != "":
            out["mime_type"] = self.mime_type
        if self.name_description != "":
            out["name_description"] = self.name_description
        if self.name_label != "":
            out["name_label"] = self.name_label
        if self.public != False:
            out["public"] = self.public
        if self.size != 0:
            out["size"] = self.size
        if self.uuid != "":
            out["uuid"] = self.uuid
        return out

    @classmethod
    def restore(cls, ref: str, stored: Mapping[str, Any]) -> blob:
        row = cls.new(ref)
        if "last_updated" in stored:
            row.last_updated = parse_datetime(stored["last_updated"])
        if "mime_type" in stored:
            row.mime_type = stored["mime_type"]
        if "name_description" in stored:
            row.name_description = stored["name_description"]
        if "name_label" in stored:
            row.name_label = stored["name_label"]
        if "public" in stored:
            row.public = stored["public"]
        if "size" in stored:
            row.size = stored["size"]
        if "uuid" in stored:
            row.uuid = stored["uuid"]
        return row

    def write_xml(self) -> str:
        return (
            "<value><struct>"
            f"<member><name>last_updated</name><value><dateTime.iso8601>{format_datetime(self.last_updated)}</dateTime.iso8601></value></member>"
            f"<member><name>mime_type</name><value>{escape(self.mime_type)}</value></member>"
            f"<member><name>name_description</name><value>{escape(self.name_description)}</value></member>"
            f"<member><name>name_label</name><value>{escape(self.name_label)}</value></member>"
            f"<member><name>public</name><value><boolean>{self.public:d}</boolean></value></member>"
            f"<member><name>size</name><value>{self.size}</value></member>"
            f"<member><name>uuid</name><value>{escape(self.uuid)}</value></member>"
            "</struct></value>"
        )

    def write_json(self) -> bytes:
        out: dict[str, object] = {
            "last_updated": format_datetime(self.last_updated),
            "mime_type": self.mime_type,
            "name_description": self.name_description,
            "name_label": self.name_label,
            "public": self.public,
            "size": self.size,
            "uuid": self.uuid,
        }
        return orjson.dumps(out)


_DEFAULTS = blob.new("")


blob.MODEL = ClassModel(
    name="blob",
    fields=(
        FieldModel("last_updated", parse_type("datetime"), "last_updated", _DEFAULTS.last_updated),
        FieldModel("mime_type", parse_type("string"), "mime_type", _DEFAULTS.mime_type),
        FieldModel(
            "name_description",
            parse_type("string"),
            "name__description",
            _DEFAULTS.name_description,
        ),
        FieldModel("name_label", parse_type("string"), "name__label", _DEFAULTS.name_label),
        FieldModel("public", parse_type("bool"), "public", _DEFAULTS.public),
        FieldModel("size", parse_type("int"), "size", _DEFAULTS.size),
        FieldModel("uuid", parse_type("string"), "uuid", _DEFAULTS.uuid),
    ),
    row=blob,
    persistent=True,
    gen_events=True,
    has_name_label=True,
)
