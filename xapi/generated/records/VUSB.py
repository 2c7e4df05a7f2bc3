# Written by codegen from idl/; change the IDL, not this file.
# pyright: reportConstantRedefinition=false
"""A virtual USB device; it gives a VM the physical device of a USB group."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypedDict, Unpack, cast

import orjson

from xapi.generated import enums, refs
from xapi.idl.encode import json_writer, xml_writer
from xapi.idl.identifiers import new_ref, new_uuid
from xapi.idl.model import ClassModel, FieldModel, Relation, RelationKind
from xapi.idl.record import EMPTY_MAP, Row, Writer
from xapi.idl.restore import restorer
from xapi.idl.scalars import escape
from xapi.idl.types import parse_type

_xml_string_to_enum_vusb_operations_map = xml_writer(
    parse_type("(string -> enum vusb_operations) map")
)
_json_string_to_enum_vusb_operations_map = json_writer(
    parse_type("(string -> enum vusb_operations) map")
)
_restore_string_to_enum_vusb_operations_map = restorer(
    parse_type("(string -> enum vusb_operations) map")
)
_xml_string_to_string_map = xml_writer(parse_type("(string -> string) map"))
_json_string_to_string_map = json_writer(parse_type("(string -> string) map"))
_restore_string_to_string_map = restorer(parse_type("(string -> string) map"))
_xml_enum_vusb_operations_set = xml_writer(parse_type("enum vusb_operations set"))
_json_enum_vusb_operations_set = json_writer(parse_type("enum vusb_operations set"))
_restore_enum_vusb_operations_set = restorer(parse_type("enum vusb_operations set"))

if TYPE_CHECKING:

    class VUSBFields(TypedDict, total=False):
        """Fields of VUSB that can be given to new, create and modify."""

        USB_group: refs.USB_groupRef
        VM: refs.VMRef
        allowed_operations: tuple[enums.VUSBOperations, ...]
        current_operations: Mapping[str, enums.VUSBOperations]
        currently_attached: bool
        other_config: Mapping[str, str]
        uuid: str


class VUSB(Row):
    """A virtual USB device; it gives a VM the physical device of a USB group."""

    __slots__ = (
        "USB_group",
        "VM",
        "allowed_operations",
        "current_operations",
        "currently_attached",
        "other_config",
        "uuid",
    )

    USB_group: refs.USB_groupRef
    """Group that supplies the physical device."""
    VM: refs.VMRef
    """VM that owns the device."""
    allowed_operations: tuple[enums.VUSBOperations, ...]
    """Operations that would be accepted at present; advisory."""
    current_operations: Mapping[str, enums.VUSBOperations]
    """Operations in progress on the device, by reference of their task."""
    currently_attached: bool
    """True if the device is attached to the running VM."""
    other_config: Mapping[str, str]
    """Free-form settings of clients and tools."""
    uuid: str
    """Unique identifier of the device."""

    @classmethod
    def new(cls, ref: str, /, **fields: Unpack[VUSBFields]) -> VUSB:
        """A row that is in no database yet; fields not given are unset."""
        row = cls.__new__(cls)
        row.ref = ref
        row.created_rev = row.modified_rev = 0
        row.xml_fragment = row.json_fragment = None
        row.USB_group = refs.USB_groupRef("OpaqueRef:NULL")
        row.VM = refs.VMRef("OpaqueRef:NULL")
        row.allowed_operations = ()
        row.current_operations = EMPTY_MAP
        row.currently_attached = False
        row.other_config = EMPTY_MAP
        row.uuid = ""
        for name, value in fields.items():
            setattr(row, name, value)
        return row

    @classmethod
    def create(cls, writer: Writer, /, **fields: Unpack[VUSBFields]) -> refs.VUSBRef:
        """Add a row, with a reference and a uuid of its own if none is given."""
        row = cls.new(new_ref(), **fields)
        if not row.uuid:
            row.uuid = new_uuid()
        writer.create(row)
        return refs.VUSBRef(row.ref)

    @classmethod
    def modify(cls, writer: Writer, ref: str, /, **fields: Unpack[VUSBFields]) -> None:
        """Set fields. Raises HANDLE_INVALID [class, ref]."""
        writer.modify("VUSB", ref, cast("Mapping[str, object]", fields))

    def copy(self) -> VUSB:
        row = VUSB.__new__(VUSB)
        row.ref = self.ref
        row.created_rev = self.created_rev
        row.modified_rev = self.modified_rev
        row.xml_fragment = row.json_fragment = None
        row.USB_group = self.USB_group
        row.VM = self.VM
        row.allowed_operations = self.allowed_operations
        row.current_operations = self.current_operations
        row.currently_attached = self.currently_attached
        row.other_config = self.other_config
        row.uuid = self.uuid
        return row

    def stored(self) -> dict[str, object]:
        out: dict[str, object] = {}
        if self.USB_group != refs.USB_groupRef("OpaqueRef:NULL"):
            out["USB_group"] = self.USB_group
        if self.VM != refs.VMRef("OpaqueRef:NULL"):
            out["VM"] = self.VM
        if self.currently_attached != False:
            out["currently_attached"] = self.currently_attached
        if self.other_config:
            out["other_config"] = self.other_config
        if self.uuid != "":
            out["uuid"] = self.uuid
        return out

    @classmethod
    def restore(cls, ref: str, stored: Mapping[str, Any]) -> VUSB:
        row = cls.new(ref)
        if "USB_group" in stored:
            row.USB_group = stored["USB_group"]
        if "VM" in stored:
            row.VM = stored["VM"]
        if "currently_attached" in stored:
            row.currently_attached = stored["currently_attached"]
        if "other_config" in stored:
            row.other_config = _restore_string_to_string_map(stored["other_config"])
        if "uuid" in stored:
            row.uuid = stored["uuid"]
        return row

    def write_xml(self) -> str:
        return (
            "<value><struct>"
            f"<member><name>USB_group</name><value>{escape(self.USB_group)}</value></member>"
            f"<member><name>VM</name><value>{escape(self.VM)}</value></member>"
            f"<member><name>allowed_operations</name>{_xml_enum_vusb_operations_set(self.allowed_operations)}</member>"
            f"<member><name>current_operations</name>{_xml_string_to_enum_vusb_operations_map(self.current_operations)}</member>"
            f"<member><name>currently_attached</name><value><boolean>{self.currently_attached:d}</boolean></value></member>"
            f"<member><name>other_config</name>{_xml_string_to_string_map(self.other_config)}</member>"
            f"<member><name>uuid</name><value>{escape(self.uuid)}</value></member>"
            "</struct></value>"
        )

    def write_json(self) -> bytes:
        out: dict[str, object] = {
            "USB_group": self.USB_group,
            "VM": self.VM,
            "allowed_operations": self.allowed_operations,
            "current_operations": self.current_operations,
            "currently_attached": self.currently_attached,
            "other_config": self.other_config,
            "uuid": self.uuid,
        }
        return orjson.dumps(out)


_DEFAULTS = VUSB.new("")


VUSB.MODEL = ClassModel(
    name="VUSB",
    fields=(
        FieldModel(
            "USB_group",
            parse_type("USB_group ref"),
            "USB_group",
            _DEFAULTS.USB_group,
            relation=Relation("USB_group", "VUSBs", RelationKind.ONE),
        ),
        FieldModel(
            "VM",
            parse_type("VM ref"),
            "VM",
            _DEFAULTS.VM,
            relation=Relation("VM", "VUSBs", RelationKind.ONE),
        ),
        FieldModel(
            "allowed_operations",
            parse_type("enum vusb_operations set"),
            "allowed_operations",
            _DEFAULTS.allowed_operations,
            persistent=False,
        ),
        FieldModel(
            "current_operations",
            parse_type("(string -> enum vusb_operations) map"),
            "current_operations",
            _DEFAULTS.current_operations,
            persistent=False,
        ),
        FieldModel(
            "currently_attached",
            parse_type("bool"),
            "currently_attached",
            _DEFAULTS.currently_attached,
        ),
        FieldModel(
            "other_config",
            parse_type("(string -> string) map"),
            "other_config",
            _DEFAULTS.other_config,
        ),
        FieldModel("uuid", parse_type("string"), "uuid", _DEFAULTS.uuid),
    ),
    row=VUSB,
    persistent=True,
    gen_events=True,
    has_name_label=False,
)
