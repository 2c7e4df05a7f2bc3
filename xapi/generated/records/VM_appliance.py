# Written by codegen from idl/; change the IDL, not this file.
# pyright: reportConstantRedefinition=false
"""A set of VMs started, stopped and recovered as one, in the order given by their order and
delay fields.
"""

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

_xml_string_to_enum_vm_appliance_operation_map = xml_writer(
    parse_type("(string -> enum vm_appliance_operation) map")
)
_json_string_to_enum_vm_appliance_operation_map = json_writer(
    parse_type("(string -> enum vm_appliance_operation) map")
)
_restore_string_to_enum_vm_appliance_operation_map = restorer(
    parse_type("(string -> enum vm_appliance_operation) map")
)
_xml_vm_ref_set = xml_writer(parse_type("VM ref set"))
_json_vm_ref_set = json_writer(parse_type("VM ref set"))
_restore_vm_ref_set = restorer(parse_type("VM ref set"))
_xml_enum_vm_appliance_operation_set = xml_writer(parse_type("enum vm_appliance_operation set"))
_json_enum_vm_appliance_operation_set = json_writer(parse_type("enum vm_appliance_operation set"))
_restore_enum_vm_appliance_operation_set = restorer(parse_type("enum vm_appliance_operation set"))

if TYPE_CHECKING:

    class VM_applianceFields(TypedDict, total=False):
        """Fields of VM_appliance that can be given to new, create and modify."""

        allowed_operations: tuple[enums.VMApplianceOperation, ...]
        current_operations: Mapping[str, enums.VMApplianceOperation]
        name_description: str
        name_label: str
        uuid: str


class VM_appliance(Row):
    """A set of VMs started, stopped and recovered as one, in the order given by their order and
    delay fields.
    """

    __slots__ = (
        "VMs",
        "allowed_operations",
        "current_operations",
        "name_description",
        "name_label",
        "uuid",
    )

    VMs: tuple[refs.VMRef, ...]
    """VMs in the appliance."""
    allowed_operations: tuple[enums.VMApplianceOperation, ...]
    """Operations that would be accepted at present; advisory."""
    current_operations: Mapping[str, enums.VMApplianceOperation]
    """Operations in progress on the appliance, by reference of their task."""
    name_description: str
    """Free text describing the appliance."""
    name_label: str
    """Name of the appliance; need not be unique."""
    uuid: str
    """Unique identifier of the appliance."""

    @classmethod
    def new(cls, ref: str, /, **fields: Unpack[VM_applianceFields]) -> VM_appliance:
        """A row that is in no database yet; fields not given are unset."""
        row = cls.__new__(cls)
        row.ref = ref
        row.created_rev = row.modified_rev = 0
        row.xml_fragment = row.json_fragment = None
        row.VMs = ()
        row.allowed_operations = ()
        row.current_operations = EMPTY_MAP
        row.name_description = ""
        row.name_label = ""
        row.uuid = ""
        for name, value in fields.items():
            setattr(row, name, value)
        return row

    @classmethod
    def create(
        cls, writer: Writer, /, **fields: Unpack[VM_applianceFields]
    ) -> refs.VM_applianceRef:
        """Add a row, with a reference and a uuid of its own if none is given."""
        row = cls.new(new_ref(), **fields)
        if not row.uuid:
            row.uuid = new_uuid()
        writer.create(row)
        return refs.VM_applianceRef(row.ref)

    @classmethod
    def modify(cls, writer: Writer, ref: str, /, **fields: Unpack[VM_applianceFields]) -> None:
        """Set fields. Raises HANDLE_INVALID [class, ref]."""
        writer.modify("VM_appliance", ref, cast("Mapping[str, object]", fields))

    def copy(self) -> VM_appliance:
        row = VM_appliance.__new__(VM_appliance)
        row.ref = self.ref
        row.created_rev = self.created_rev
        row.modified_rev = self.modified_rev
        row.xml_fragment = row.json_fragment = None
        row.VMs = self.VMs
        row.allowed_operations = self.allowed_operations
        row.current_operations = self.current_operations
        row.name_description = self.name_description
        row.name_label = self.name_label
        row.uuid = self.uuid
        return row

    def stored(self) -> dict[str, object]:
        out: dict[str, object] = {}
        if self.name_description != "":
            out["name_description"] = self.name_description
        if self.name_label != "":
            out["name_label"] = self.name_label
        if self.uuid != "":
            out["uuid"] = self.uuid
        return out

    @classmethod
    def restore(cls, ref: str, stored: Mapping[str, Any]) -> VM_appliance:
        row = cls.new(ref)
        if "name_description" in stored:
            row.name_description = stored["name_description"]
        if "name_label" in stored:
            row.name_label = stored["name_label"]
        if "uuid" in stored:
            row.uuid = stored["uuid"]
        return row

    def write_xml(self) -> str:
        return (
            "<value><struct>"
            f"<member><name>VMs</name>{_xml_vm_ref_set(self.VMs)}</member>"
            f"<member><name>allowed_operations</name>{_xml_enum_vm_appliance_operation_set(self.allowed_operations)}</member>"
            f"<member><name>current_operations</name>{_xml_string_to_enum_vm_appliance_operation_map(self.current_operations)}</member>"
            f"<member><name>name_description</name><value>{escape(self.name_description)}</value></member>"
            f"<member><name>name_label</name><value>{escape(self.name_label)}</value></member>"
            f"<member><name>uuid</name><value>{escape(self.uuid)}</value></member>"
            "</struct></value>"
        )

    def write_json(self) -> bytes:
        out: dict[str, object] = {
            "VMs": self.VMs,
            "allowed_operations": self.allowed_operations,
            "current_operations": self.current_operations,
            "name_description": self.name_description,
            "name_label": self.name_label,
            "uuid": self.uuid,
        }
        return orjson.dumps(out)


_DEFAULTS = VM_appliance.new("")


VM_appliance.MODEL = ClassModel(
    name="VM_appliance",
    fields=(
        FieldModel(
            "VMs",
            parse_type("VM ref set"),
            "VMs",
            _DEFAULTS.VMs,
            persistent=False,
            relation=Relation("VM", "appliance", RelationKind.MANY),
        ),
        FieldModel(
            "allowed_operations",
            parse_type("enum vm_appliance_operation set"),
            "allowed_operations",
            _DEFAULTS.allowed_operations,
            persistent=False,
        ),
        FieldModel(
            "current_operations",
            parse_type("(string -> enum vm_appliance_operation) map"),
            "current_operations",
            _DEFAULTS.current_operations,
            persistent=False,
        ),
        FieldModel(
            "name_description",
            parse_type("string"),
            "name__description",
            _DEFAULTS.name_description,
        ),
        FieldModel("name_label", parse_type("string"), "name__label", _DEFAULTS.name_label),
        FieldModel("uuid", parse_type("string"), "uuid", _DEFAULTS.uuid),
    ),
    row=VM_appliance,
    persistent=True,
    gen_events=True,
    has_name_label=True,
)
