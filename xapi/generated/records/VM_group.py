# Written by codegen from idl/; change the IDL, not this file.
# pyright: reportConstantRedefinition=false
"""A set of VMs with a common placement rule, used when hosts are chosen for them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypedDict, Unpack, cast

import orjson

from xapi.generated import enums, refs
from xapi.idl.encode import json_writer, xml_writer
from xapi.idl.identifiers import new_ref, new_uuid
from xapi.idl.model import ClassModel, FieldModel, Relation, RelationKind
from xapi.idl.record import Row, Writer
from xapi.idl.restore import restorer
from xapi.idl.scalars import escape
from xapi.idl.types import parse_type

_xml_vm_ref_set = xml_writer(parse_type("VM ref set"))
_json_vm_ref_set = json_writer(parse_type("VM ref set"))
_restore_vm_ref_set = restorer(parse_type("VM ref set"))

if TYPE_CHECKING:

    class VM_groupFields(TypedDict, total=False):
        """Fields of VM_group that can be given to new, create and modify."""

        VMs: tuple[refs.VMRef, ...]
        name_description: str
        name_label: str
        placement: enums.PlacementPolicy
        uuid: str


class VM_group(Row):
    """A set of VMs with a common placement rule, used when hosts are chosen for them."""

    __slots__ = (
        "VMs",
        "name_description",
        "name_label",
        "placement",
        "uuid",
    )

    VMs: tuple[refs.VMRef, ...]
    """VMs in the group; written through the VM's groups field."""
    name_description: str
    """Free text describing the group."""
    name_label: str
    """Name of the group; need not be unique."""
    placement: enums.PlacementPolicy
    """Placement rule; anti_affinity spreads the VMs over hosts as far as possible, normal has
    no effect.
    """
    uuid: str
    """Unique identifier of the group."""

    @classmethod
    def new(cls, ref: str, /, **fields: Unpack[VM_groupFields]) -> VM_group:
        """A row that is in no database yet; fields not given are unset."""
        row = cls.__new__(cls)
        row.ref = ref
        row.created_rev = row.modified_rev = 0
        row.xml_fragment = row.json_fragment = None
        row.VMs = ()
        row.name_description = ""
        row.name_label = ""
        row.placement = "normal"
        row.uuid = ""
        for name, value in fields.items():
            setattr(row, name, value)
        return row

    @classmethod
    def create(cls, writer: Writer, /, **fields: Unpack[VM_groupFields]) -> refs.VM_groupRef:
        """Add a row, with a reference and a uuid of its own if none is given."""
        row = cls.new(new_ref(), **fields)
        if not row.uuid:
            row.uuid = new_uuid()
        writer.create(row)
        return refs.VM_groupRef(row.ref)

    @classmethod
    def modify(cls, writer: Writer, ref: str, /, **fields: Unpack[VM_groupFields]) -> None:
        """Set fields. Raises HANDLE_INVALID [class, ref]."""
        writer.modify("VM_group", ref, cast("Mapping[str, object]", fields))

    def copy(self) -> VM_group:
        row = VM_group.__new__(VM_group)
        row.ref = self.ref
        row.created_rev = self.created_rev
        row.modified_rev = self.modified_rev
        row.xml_fragment = row.json_fragment = None
        row.VMs = self.VMs
        row.name_description = self.name_description
        row.name_label = self.name_label
        row.placement = self.placement
        row.uuid = self.uuid
        return row

    def stored(self) -> dict[str, object]:
        out: dict[str, object] = {}
        if self.VMs:
            out["VMs"] = self.VMs
        if self.name_description != "":
            out["name_description"] = self.name_description
        if self.name_label != "":
            out["name_label"] = self.name_label
        if self.placement != "normal":
            out["placement"] = self.placement
        if self.uuid != "":
            out["uuid"] = self.uuid
        return out

    @classmethod
    def restore(cls, ref: str, stored: Mapping[str, Any]) -> VM_group:
        row = cls.new(ref)
        if "VMs" in stored:
            row.VMs = _restore_vm_ref_set(stored["VMs"])
        if "name_description" in stored:
            row.name_description = stored["name_description"]
        if "name_label" in stored:
            row.name_label = stored["name_label"]
        if "placement" in stored:
            row.placement = stored["placement"]
        if "uuid" in stored:
            row.uuid = stored["uuid"]
        return row

    def write_xml(self) -> str:
        return (
            "<value><struct>"
            f"<member><name>VMs</name>{_xml_vm_ref_set(self.VMs)}</member>"
            f"<member><name>name_description</name><value>{escape(self.name_description)}</value></member>"
            f"<member><name>name_label</name><value>{escape(self.name_label)}</value></member>"
            f"<member><name>placement</name><value>{self.placement}</value></member>"
            f"<member><name>uuid</name><value>{escape(self.uuid)}</value></member>"
            "</struct></value>"
        )

    def write_json(self) -> bytes:
        out: dict[str, object] = {
            "VMs": self.VMs,
            "name_description": self.name_description,
            "name_label": self.name_label,
            "placement": self.placement,
            "uuid": self.uuid,
        }
        return orjson.dumps(out)


_DEFAULTS = VM_group.new("")


VM_group.MODEL = ClassModel(
    name="VM_group",
    fields=(
        FieldModel(
            "VMs",
            parse_type("VM ref set"),
            "VMs",
            _DEFAULTS.VMs,
            relation=Relation("VM", "groups", RelationKind.MANY_TO_MANY, leads=False),
        ),
        FieldModel(
            "name_description",
            parse_type("string"),
            "name__description",
            _DEFAULTS.name_description,
        ),
        FieldModel("name_label", parse_type("string"), "name__label", _DEFAULTS.name_label),
        FieldModel(
            "placement", parse_type("enum placement_policy"), "placement", _DEFAULTS.placement
        ),
        FieldModel("uuid", parse_type("string"), "uuid", _DEFAULTS.uuid),
    ),
    row=VM_group,
    persistent=True,
    gen_events=True,
    has_name_label=True,
)
