# Written by codegen from idl/; change the IDL, not this file.
# pyright: reportConstantRedefinition=false
"""A group of physical USB devices; a VM asks for a virtual USB device of a group. Each device
gets its own group.
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
_xml_pusb_ref_set = xml_writer(parse_type("PUSB ref set"))
_json_pusb_ref_set = json_writer(parse_type("PUSB ref set"))
_restore_pusb_ref_set = restorer(parse_type("PUSB ref set"))
_xml_vusb_ref_set = xml_writer(parse_type("VUSB ref set"))
_json_vusb_ref_set = json_writer(parse_type("VUSB ref set"))
_restore_vusb_ref_set = restorer(parse_type("VUSB ref set"))

if TYPE_CHECKING:

    class USB_groupFields(TypedDict, total=False):
        """Fields of USB_group that can be given to new, create and modify."""

        name_description: str
        name_label: str
        other_config: Mapping[str, str]
        uuid: str


class USB_group(Row):
    """A group of physical USB devices; a VM asks for a virtual USB device of a group. Each
    device gets its own group.
    """

    __slots__ = (
        "PUSBs",
        "VUSBs",
        "name_description",
        "name_label",
        "other_config",
        "uuid",
    )

    PUSBs: tuple[refs.PUSBRef, ...]
    """Physical USB devices in the group."""
    VUSBs: tuple[refs.VUSBRef, ...]
    """Virtual USB devices supplied by the group."""
    name_description: str
    """Free text describing the group."""
    name_label: str
    """Name of the group; need not be unique."""
    other_config: Mapping[str, str]
    """Free-form settings of clients and tools."""
    uuid: str
    """Unique identifier of the group."""

    @classmethod
    def new(cls, ref: str, /, **fields: Unpack[USB_groupFields]) -> USB_group:
        """A row that is in no database yet; fields not given are unset."""
        row = cls.__new__(cls)
        row.ref = ref
        row.created_rev = row.modified_rev = 0
        row.xml_fragment = row.json_fragment = None
        row.PUSBs = ()
        row.VUSBs = ()
        row.name_description = ""
        row.name_label = ""
        row.other_config = EMPTY_MAP
        row.uuid = ""
        for name, value in fields.items():
            setattr(row, name, value)
        return row

    @classmethod
    def create(cls, writer: Writer, /, **fields: Unpack[USB_groupFields]) -> refs.USB_groupRef:
        """Add a row, with a reference and a uuid of its own if none is given."""
        row = cls.new(new_ref(), **fields)
        if not row.uuid:
            row.uuid = new_uuid()
        writer.create(row)
        return refs.USB_groupRef(row.ref)

    @classmethod
    def modify(cls, writer: Writer, ref: str, /, **fields: Unpack[USB_groupFields]) -> None:
        """Set fields. Raises HANDLE_INVALID [class, ref]."""
        writer.modify("USB_group", ref, cast("Mapping[str, object]", fields))

    def copy(self) -> USB_group:
        row = USB_group.__new__(USB_group)
        row.ref = self.ref
        row.created_rev = self.created_rev
        row.modified_rev = self.modified_rev
        row.xml_fragment = row.json_fragment = None
        row.PUSBs = self.PUSBs
        row.VUSBs = self.VUSBs
        row.name_description = self.name_description
        row.name_label = self.name_label
        row.other_config = self.other_config
        row.uuid = self.uuid
        return row

    def stored(self) -> dict[str, object]:
        out: dict[str, object] = {}
        if self.name_description != "":
            out["name_description"] = self.name_description
        if self.name_label != "":
            out["name_label"] = self.name_label
        if self.other_config:
            out["other_config"] = self.other_config
        if self.uuid != "":
            out["uuid"] = self.uuid
        return out

    @classmethod
    def restore(cls, ref: str, stored: Mapping[str, Any]) -> USB_group:
        row = cls.new(ref)
        if "name_description" in stored:
            row.name_description = stored["name_description"]
        if "name_label" in stored:
            row.name_label = stored["name_label"]
        if "other_config" in stored:
            row.other_config = _restore_string_to_string_map(stored["other_config"])
        if "uuid" in stored:
            row.uuid = stored["uuid"]
        return row

    def write_xml(self) -> str:
        return (
            "<value><struct>"
            f"<member><name>PUSBs</name>{_xml_pusb_ref_set(self.PUSBs)}</member>"
            f"<member><name>VUSBs</name>{_xml_vusb_ref_set(self.VUSBs)}</member>"
            f"<member><name>name_description</name><value>{escape(self.name_description)}</value></member>"
            f"<member><name>name_label</name><value>{escape(self.name_label)}</value></member>"
            f"<member><name>other_config</name>{_xml_string_to_string_map(self.other_config)}</member>"
            f"<member><name>uuid</name><value>{escape(self.uuid)}</value></member>"
            "</struct></value>"
        )

    def write_json(self) -> bytes:
        out: dict[str, object] = {
            "PUSBs": self.PUSBs,
            "VUSBs": self.VUSBs,
            "name_description": self.name_description,
            "name_label": self.name_label,
            "other_config": self.other_config,
            "uuid": self.uuid,
        }
        return orjson.dumps(out)


_DEFAULTS = USB_group.new("")


USB_group.MODEL = ClassModel(
    name="USB_group",
    fields=(
        FieldModel(
            "PUSBs",
            parse_type("PUSB ref set"),
            "PUSBs",
            _DEFAULTS.PUSBs,
            persistent=False,
            relation=Relation("PUSB", "USB_group", RelationKind.MANY),
        ),
        FieldModel(
            "VUSBs",
            parse_type("VUSB ref set"),
            "VUSBs",
            _DEFAULTS.VUSBs,
            persistent=False,
            relation=Relation("VUSB", "USB_group", RelationKind.MANY),
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
        FieldModel("uuid", parse_type("string"), "uuid", _DEFAULTS.uuid),
    ),
    row=USB_group,
    persistent=True,
    gen_events=True,
    has_name_label=True,
)
