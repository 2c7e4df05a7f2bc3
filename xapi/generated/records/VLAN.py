# Written by codegen from idl/; change the IDL, not this file.
# pyright: reportConstantRedefinition=false
"""A VLAN on one host: it ties an interface carrying tagged frames to the PIF on which they
appear untagged.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypedDict, Unpack, cast

import orjson

from xapi.generated import refs
from xapi.idl.encode import json_writer, xml_writer
from xapi.idl.identifiers import new_ref, new_uuid
from xapi.idl.model import ClassModel, FieldModel, Relation, RelationKind
from xapi.idl.record import EMPTY_MAP, Row, Writer
from xapi.idl.restore import restorer
from xapi.idl.scalars import escape
from xapi.idl.types import parse_type

_xml_string_to_string_map = xml_writer(parse_type("(string -> string) map"))
_json_string_to_string_map = json_writer(parse_type("(string -> string) map"))
_restore_string_to_string_map = restorer(parse_type("(string -> string) map"))

if TYPE_CHECKING:

    class VLANFields(TypedDict, total=False):
        """Fields of VLAN that can be given to new, create and modify."""

        other_config: Mapping[str, str]
        tag: int
        tagged_PIF: refs.PIFRef
        untagged_PIF: refs.PIFRef
        uuid: str


class VLAN(Row):
    """A VLAN on one host: it ties an interface carrying tagged frames to the PIF on which they
    appear untagged.
    """

    __slots__ = (
        "other_config",
        "tag",
        "tagged_PIF",
        "untagged_PIF",
        "uuid",
    )

    other_config: Mapping[str, str]
    """Free key-value pairs for tools."""
    tag: int
    """VLAN tag."""
    tagged_PIF: refs.PIFRef
    """Underlying interface, on which the frames carry the tag."""
    untagged_PIF: refs.PIFRef
    """PIF made for this VLAN, on which the frames appear without tag."""
    uuid: str
    """Unique identifier of the VLAN."""

    @classmethod
    def new(cls, ref: str, /, **fields: Unpack[VLANFields]) -> VLAN:
        """A row that is in no database yet; fields not given are unset."""
        row = cls.__new__(cls)
        row.ref = ref
        row.created_rev = row.modified_rev = 0
        row.xml_fragment = row.json_fragment = None
        row.other_config = EMPTY_MAP
        row.tag = -1
        row.tagged_PIF = refs.PIFRef("OpaqueRef:NULL")
        row.untagged_PIF = refs.PIFRef("OpaqueRef:NULL")
        row.uuid = ""
        for name, value in fields.items():
            setattr(row, name, value)
        return row

    @classmethod
    def create(cls, writer: Writer, /, **fields: Unpack[VLANFields]) -> refs.VLANRef:
        """Add a row, with a reference and a uuid of its own if none is given."""
        row = cls.new(new_ref(), **fields)
        if not row.uuid:
            row.uuid = new_uuid()
        writer.create(row)
        return refs.VLANRef(row.ref)

    @classmethod
    def modify(cls, writer: Writer, ref: str, /, **fields: Unpack[VLANFields]) -> None:
        """Set fields. Raises HANDLE_INVALID [class, ref]."""
        writer.modify("VLAN", ref, cast("Mapping[str, object]", fields))

    def copy(self) -> VLAN:
        row = VLAN.__new__(VLAN)
        row.ref = self.ref
        row.created_rev = self.created_rev
        row.modified_rev = self.modified_rev
        row.xml_fragment = row.json_fragment = None
        row.other_config = self.other_config
        row.tag = self.tag
        row.tagged_PIF = self.tagged_PIF
        row.untagged_PIF = self.untagged_PIF
        row.uuid = self.uuid
        return row

    def stored(self) -> dict[str, object]:
        out: dict[str, object] = {}
        if self.other_config:
            out["other_config"] = self.other_config
        if self.tag != -1:
            out["tag"] = self.tag
        if self.tagged_PIF != refs.PIFRef("OpaqueRef:NULL"):
            out["tagged_PIF"] = self.tagged_PIF
        if self.untagged_PIF != refs.PIFRef("OpaqueRef:NULL"):
            out["untagged_PIF"] = self.untagged_PIF
        if self.uuid != "":
            out["uuid"] = self.uuid
        return out

    @classmethod
    def restore(cls, ref: str, stored: Mapping[str, Any]) -> VLAN:
        row = cls.new(ref)
        if "other_config" in stored:
            row.other_config = _restore_string_to_string_map(stored["other_config"])
        if "tag" in stored:
            row.tag = stored["tag"]
        if "tagged_PIF" in stored:
            row.tagged_PIF = stored["tagged_PIF"]
        if "untagged_PIF" in stored:
            row.untagged_PIF = stored["untagged_PIF"]
        if "uuid" in stored:
            row.uuid = stored["uuid"]
        return row

    def write_xml(self) -> str:
        return (
            "<value><struct>"
            f"<member><name>other_config</name>{_xml_string_to_string_map(self.other_config)}</member>"
            f"<member><name>tag</name><value>{self.tag}</value></member>"
            f"<member><name>tagged_PIF</name><value>{escape(self.tagged_PIF)}</value></member>"
            f"<member><name>untagged_PIF</name><value>{escape(self.untagged_PIF)}</value></member>"
            f"<member><name>uuid</name><value>{escape(self.uuid)}</value></member>"
            "</struct></value>"
        )

    def write_json(self) -> bytes:
        out: dict[str, object] = {
            "other_config": self.other_config,
            "tag": self.tag,
            "tagged_PIF": self.tagged_PIF,
            "untagged_PIF": self.untagged_PIF,
            "uuid": self.uuid,
        }
        return orjson.dumps(out)


_DEFAULTS = VLAN.new("")


VLAN.MODEL = ClassModel(
    name="VLAN",
    fields=(
        FieldModel(
            "other_config",
            parse_type("(string -> string) map"),
            "other_config",
            _DEFAULTS.other_config,
        ),
        FieldModel("tag", parse_type("int"), "tag", _DEFAULTS.tag),
        FieldModel(
            "tagged_PIF",
            parse_type("PIF ref"),
            "tagged_PIF",
            _DEFAULTS.tagged_PIF,
            relation=Relation("PIF", "VLAN_slave_of", RelationKind.ONE),
        ),
        FieldModel("untagged_PIF", parse_type("PIF ref"), "untagged_PIF", _DEFAULTS.untagged_PIF),
        FieldModel("uuid", parse_type("string"), "uuid", _DEFAULTS.uuid),
    ),
    row=VLAN,
    persistent=True,
    gen_events=True,
    has_name_label=False,
)
