# Written by codegen from idl/; change the IDL, not this file.
# pyright: reportConstantRedefinition=false
"""An optional feature of a host, which may be experimental."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypedDict, Unpack, cast

import orjson

from xapi.generated import refs
from xapi.idl.identifiers import new_ref, new_uuid
from xapi.idl.model import ClassModel, FieldModel, Relation, RelationKind
from xapi.idl.record import Row, Writer
from xapi.idl.scalars import escape
from xapi.idl.types import parse_type

if TYPE_CHECKING:

    class FeatureFields(TypedDict, total=False):
        """Fields of Feature that can be given to new, create and modify."""

        enabled: bool
        experimental: bool
        host: refs.hostRef
        name_description: str
        name_label: str
        uuid: str
        version: str


class Feature(Row):
    """An optional feature of a host, which may be experimental."""

    __slots__ = (
        "enabled",
        "experimental",
        "host",
        "name_description",
        "name_label",
        "uuid",
        "version",
    )

    enabled: bool
    """True when the feature is in use on the host."""
    experimental: bool
    """True when the feature is not meant for production."""
    host: refs.hostRef
    """Host the feature is on."""
    name_description: str
    """Free description of the feature."""
    name_label: str
    """Name of the feature."""
    uuid: str
    """Unique identifier of the record."""
    version: str
    """Version of the feature."""

    @classmethod
    def new(cls, ref: str, /, **fields: Unpack[FeatureFields]) -> Feature:
        """A row that is in no database yet; fields not given are unset."""
        row = cls.__new__(cls)
        row.ref = ref
        row.created_rev = row.modified_rev = 0
        row.xml_fragment = row.json_fragment = None
        row.enabled = False
        row.experimental = False
        row.host = refs.hostRef("OpaqueRef:NULL")
        row.name_description = ""
        row.name_label = ""
        row.uuid = ""
        row.version = "1.0"
        for name, value in fields.items():
            setattr(row, name, value)
        return row

    @classmethod
    def create(cls, writer: Writer, /, **fields: Unpack[FeatureFields]) -> refs.FeatureRef:
        """Add a row, with a reference and a uuid of its own if none is given."""
        row = cls.new(new_ref(), **fields)
        if not row.uuid:
            row.uuid = new_uuid()
        writer.create(row)
        return refs.FeatureRef(row.ref)

    @classmethod
    def modify(cls, writer: Writer, ref: str, /, **fields: Unpack[FeatureFields]) -> None:
        """Set fields. Raises HANDLE_INVALID [class, ref]."""
        writer.modify("Feature", ref, cast("Mapping[str, object]", fields))

    def copy(self) -> Feature:
        row = Feature.__new__(Feature)
        row.ref = self.ref
        row.created_rev = self.created_rev
        row.modified_rev = self.modified_rev
        row.xml_fragment = row.json_fragment = None
        row.enabled = self.enabled
        row.experimental = self.experimental
        row.host = self.host
        row.name_description = self.name_description
        row.name_label = self.name_label
        row.uuid = self.uuid
        row.version = self.version
        return row

    def stored(self) -> dict[str, object]:
        out: dict[str, object] = {}
        if self.enabled != False:
            out["enabled"] = self.enabled
        if self.experimental != False:
            out["experimental"] = self.experimental
        if self.host != refs.hostRef("OpaqueRef:NULL"):
            out["host"] = self.host
        if self.name_description != "":
            out["name_description"] = self.name_description
        if self.name_label != "":
            out["name_label"] = self.name_label
        if self.uuid != "":
            out["uuid"] = self.uuid
        if self.version != "1.0":
            out["version"] = self.version
        return out

    @classmethod
    def restore(cls, ref: str, stored: Mapping[str, Any]) -> Feature:
        row = cls.new(ref)
        if "enabled" in stored:
            row.enabled = stored["enabled"]
        if "experimental" in stored:
            row.experimental = stored["experimental"]
        if "host" in stored:
            row.host = stored["host"]
        if "name_description" in stored:
            row.name_description = stored["name_description"]
        if "name_label" in stored:
            row.name_label = stored["name_label"]
        if "uuid" in stored:
            row.uuid = stored["uuid"]
        if "version" in stored:
            row.version = stored["version"]
        return row

    def write_xml(self) -> str:
        return (
            "<value><struct>"
            f"<member><name>enabled</name><value><boolean>{self.enabled:d}</boolean></value></member>"
            f"<member><name>experimental</name><value><boolean>{self.experimental:d}</boolean></value></member>"
            f"<member><name>host</name><value>{escape(self.host)}</value></member>"
            f"<member><name>name_description</name><value>{escape(self.name_description)}</value></member>"
            f"<member><name>name_label</name><value>{escape(self.name_label)}</value></member>"
            f"<member><name>uuid</name><value>{escape(self.uuid)}</value></member>"
            f"<member><name>version</name><value>{escape(self.version)}</value></member>"
            "</struct></value>"
        )

    def write_json(self) -> bytes:
        out: dict[str, object] = {
            "enabled": self.enabled,
            "experimental": self.experimental,
            "host": self.host,
            "name_description": self.name_description,
            "name_label": self.name_label,
            "uuid": self.uuid,
            "version": self.version,
        }
        return orjson.dumps(out)


_DEFAULTS = Feature.new("")


Feature.MODEL = ClassModel(
    name="Feature",
    fields=(
        FieldModel("enabled", parse_type("bool"), "enabled", _DEFAULTS.enabled),
        FieldModel("experimental", parse_type("bool"), "experimental", _DEFAULTS.experimental),
        FieldModel(
            "host",
            parse_type("host ref"),
            "host",
            _DEFAULTS.host,
            relation=Relation("host", "features", RelationKind.ONE),
        ),
        FieldModel(
            "name_description",
            parse_type("string"),
            "name__description",
            _DEFAULTS.name_description,
        ),
        FieldModel("name_label", parse_type("string"), "name__label", _DEFAULTS.name_label),
        FieldModel("uuid", parse_type("string"), "uuid", _DEFAULTS.uuid),
        FieldModel("version", parse_type("string"), "version", _DEFAULTS.version),
    ),
    row=Feature,
    persistent=True,
    gen_events=True,
    has_name_label=True,
)
