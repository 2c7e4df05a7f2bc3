# Written by codegen from idl/; change the IDL, not this file.
# pyright: reportConstantRedefinition=false
"""A virtual graphics device of a VM, a share of a physical GPU or a whole one."""

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

    class VGPUFields(TypedDict, total=False):
        """Fields of VGPU that can be given to new, create and modify."""

        GPU_group: refs.GPU_groupRef
        PCI: refs.PCIRef
        VM: refs.VMRef
        compatibility_metadata: Mapping[str, str]
        currently_attached: bool
        device: str
        extra_args: str
        other_config: Mapping[str, str]
        resident_on: refs.PGPURef
        scheduled_to_be_resident_on: refs.PGPURef
        type: refs.VGPU_typeRef
        uuid: str


class VGPU(Row):
    """A virtual graphics device of a VM, a share of a physical GPU or a whole one."""

    __slots__ = (
        "GPU_group",
        "PCI",
        "VM",
        "compatibility_metadata",
        "currently_attached",
        "device",
        "extra_args",
        "other_config",
        "resident_on",
        "scheduled_to_be_resident_on",
        "type",
        "uuid",
    )

    GPU_group: refs.GPU_groupRef
    """GPU group that supplies the physical GPU."""
    PCI: refs.PCIRef
    """PCI device handed to the VM, for types that use pass-through or SR-IOV; null otherwise.
    """
    VM: refs.VMRef
    """VM that owns the device."""
    compatibility_metadata: Mapping[str, str]
    """Facts the driver needs to judge whether the VM can migrate to another GPU."""
    currently_attached: bool
    """True if the device is attached to the running VM."""
    device: str
    """Position of the device in the VM, a number from 0 as text."""
    extra_args: str
    """Further arguments for the device model of the virtual GPU."""
    other_config: Mapping[str, str]
    """Free-form settings of clients and tools."""
    resident_on: refs.PGPURef
    """Physical GPU the device runs on; null while the VM is not running."""
    scheduled_to_be_resident_on: refs.PGPURef
    """Physical GPU reserved while the VM starts or migrates; null otherwise."""
    type: refs.VGPU_typeRef
    """Type of virtual GPU."""
    uuid: str
    """Unique identifier of the device."""

    @classmethod
    def new(cls, ref: str, /, **fields: Unpack[VGPUFields]) -> VGPU:
        """A row that is in no database yet; fields not given are unset."""
        row = cls.__new__(cls)
        row.ref = ref
        row.created_rev = row.modified_rev = 0
        row.xml_fragment = row.json_fragment = None
        row.GPU_group = refs.GPU_groupRef("OpaqueRef:NULL")
        row.PCI = refs.PCIRef("OpaqueRef:NULL")
        row.VM = refs.VMRef("OpaqueRef:NULL")
        row.compatibility_metadata = EMPTY_MAP
        row.currently_attached = False
        row.device = "0"
        row.extra_args = ""
        row.other_config = EMPTY_MAP
        row.resident_on = refs.PGPURef("OpaqueRef:NULL")
        row.scheduled_to_be_resident_on = refs.PGPURef("OpaqueRef:NULL")
        row.type = refs.VGPU_typeRef("OpaqueRef:NULL")
        row.uuid = ""
        for name, value in fields.items():
            setattr(row, name, value)
        return row

    @classmethod
    def create(cls, writer: Writer, /, **fields: Unpack[VGPUFields]) -> refs.VGPURef:
        """Add a row, with a reference and a uuid of its own if none is given."""
        row = cls.new(new_ref(), **fields)
        if not row.uuid:
            row.uuid = new_uuid()
        writer.create(row)
        return refs.VGPURef(row.ref)

    @classmethod
    def modify(cls, writer: Writer, ref: str, /, **fields: Unpack[VGPUFields]) -> None:
        """Set fields. Raises HANDLE_INVALID [class, ref]."""
        writer.modify("VGPU", ref, cast("Mapping[str, object]", fields))

    def copy(self) -> VGPU:
        row = VGPU.__new__(VGPU)
        row.ref = self.ref
        row.created_rev = self.created_rev
        row.modified_rev = self.modified_rev
        row.xml_fragment = row.json_fragment = None
        row.GPU_group = self.GPU_group
        row.PCI = self.PCI
        row.VM = self.VM
        row.compatibility_metadata = self.compatibility_metadata
        row.currently_attached = self.currently_attached
        row.device = self.device
        row.extra_args = self.extra_args
        row.other_config = self.other_config
        row.resident_on = self.resident_on
        row.scheduled_to_be_resident_on = self.scheduled_to_be_resident_on
        row.type = self.type
        row.uuid = self.uuid
        return row

    def stored(self) -> dict[str, object]:
        out: dict[str, object] = {}
        if self.GPU_group != refs.GPU_groupRef("OpaqueRef:NULL"):
            out["GPU_group"] = self.GPU_group
        if self.PCI != refs.PCIRef("OpaqueRef:NULL"):
            out["PCI"] = self.PCI
        if self.VM != refs.VMRef("OpaqueRef:NULL"):
            out["VM"] = self.VM
        if self.compatibility_metadata:
            out["compatibility_metadata"] = self.compatibility_metadata
        if self.currently_attached != False:
            out["currently_attached"] = self.currently_attached
        if self.device != "0":
            out["device"] = self.device
        if self.extra_args != "":
            out["extra_args"] = self.extra_args
        if self.other_config:
            out["other_config"] = self.other_config
        if self.resident_on != refs.PGPURef("OpaqueRef:NULL"):
            out["resident_on"] = self.resident_on
        if self.scheduled_to_be_resident_on != refs.PGPURef("OpaqueRef:NULL"):
            out["scheduled_to_be_resident_on"] = self.scheduled_to_be_resident_on
        if self.type != refs.VGPU_typeRef("OpaqueRef:NULL"):
            out["type"] = self.type
        if self.uuid != "":
            out["uuid"] = self.uuid
        return out

    @classmethod
    def restore(cls, ref: str, stored: Mapping[str, Any]) -> VGPU:
        row = cls.new(ref)
        if "GPU_group" in stored:
            row.GPU_group = stored["GPU_group"]
        if "PCI" in stored:
            row.PCI = stored["PCI"]
        if "VM" in stored:
            row.VM = stored["VM"]
        if "compatibility_metadata" in stored:
            row.compatibility_metadata = _restore_string_to_string_map(
                stored["compatibility_metadata"]
            )
        if "currently_attached" in stored:
            row.currently_attached = stored["currently_attached"]
        if "device" in stored:
            row.device = stored["device"]
        if "extra_args" in stored:
            row.extra_args = stored["extra_args"]
        if "other_config" in stored:
            row.other_config = _restore_string_to_string_map(stored["other_config"])
        if "resident_on" in stored:
            row.resident_on = stored["resident_on"]
        if "scheduled_to_be_resident_on" in stored:
            row.scheduled_to_be_resident_on = stored["scheduled_to_be_resident_on"]
        if "type" in stored:
            row.type = stored["type"]
        if "uuid" in stored:
            row.uuid = stored["uuid"]
        return row

    def write_xml(self) -> str:
        return (
            "<value><struct>"
            f"<member><name>GPU_group</name><value>{escape(self.GPU_group)}</value></member>"
            f"<member><name>PCI</name><value>{escape(self.PCI)}</value></member>"
            f"<member><name>VM</name><value>{escape(self.VM)}</value></member>"
            f"<member><name>compatibility_metadata</name>{_xml_string_to_string_map(self.compatibility_metadata)}</member>"
            f"<member><name>currently_attached</name><value><boolean>{self.currently_attached:d}</boolean></value></member>"
            f"<member><name>device</name><value>{escape(self.device)}</value></member>"
            f"<member><name>extra_args</name><value>{escape(self.extra_args)}</value></member>"
            f"<member><name>other_config</name>{_xml_string_to_string_map(self.other_config)}</member>"
            f"<member><name>resident_on</name><value>{escape(self.resident_on)}</value></member>"
            f"<member><name>scheduled_to_be_resident_on</name><value>{escape(self.scheduled_to_be_resident_on)}</value></member>"
            f"<member><name>type</name><value>{escape(self.type)}</value></member>"
            f"<member><name>uuid</name><value>{escape(self.uuid)}</value></member>"
            "</struct></value>"
        )

    def write_json(self) -> bytes:
        out: dict[str, object] = {
            "GPU_group": self.GPU_group,
            "PCI": self.PCI,
            "VM": self.VM,
            "compatibility_metadata": self.compatibility_metadata,
            "currently_attached": self.currently_attached,
            "device": self.device,
            "extra_args": self.extra_args,
            "other_config": self.other_config,
            "resident_on": self.resident_on,
            "scheduled_to_be_resident_on": self.scheduled_to_be_resident_on,
            "type": self.type,
            "uuid": self.uuid,
        }
        return orjson.dumps(out)


_DEFAULTS = VGPU.new("")


VGPU.MODEL = ClassModel(
    name="VGPU",
    fields=(
        FieldModel(
            "GPU_group",
            parse_type("GPU_group ref"),
            "GPU_group",
            _DEFAULTS.GPU_group,
            relation=Relation("GPU_group", "VGPUs", RelationKind.ONE),
        ),
        FieldModel("PCI", parse_type("PCI ref"), "PCI", _DEFAULTS.PCI),
        FieldModel(
            "VM",
            parse_type("VM ref"),
            "VM",
            _DEFAULTS.VM,
            relation=Relation("VM", "VGPUs", RelationKind.ONE),
        ),
        FieldModel(
            "compatibility_metadata",
            parse_type("(string -> string) map"),
            "compatibility_metadata",
            _DEFAULTS.compatibility_metadata,
        ),
        FieldModel(
            "currently_attached",
            parse_type("bool"),
            "currently_attached",
            _DEFAULTS.currently_attached,
        ),
        FieldModel("device", parse_type("string"), "device", _DEFAULTS.device),
        FieldModel("extra_args", parse_type("string"), "extra_args", _DEFAULTS.extra_args),
        FieldModel(
            "other_config",
            parse_type("(string -> string) map"),
            "other_config",
            _DEFAULTS.other_config,
        ),
        FieldModel(
            "resident_on",
            parse_type("PGPU ref"),
            "resident_on",
            _DEFAULTS.resident_on,
            relation=Relation("PGPU", "resident_VGPUs", RelationKind.ONE),
        ),
        FieldModel(
            "scheduled_to_be_resident_on",
            parse_type("PGPU ref"),
            "scheduled_to_be_resident_on",
            _DEFAULTS.scheduled_to_be_resident_on,
        ),
        FieldModel(
            "type",
            parse_type("VGPU_type ref"),
            "type",
            _DEFAULTS.type,
            relation=Relation("VGPU_type", "VGPUs", RelationKind.ONE),
        ),
        FieldModel("uuid", parse_type("string"), "uuid", _DEFAULTS.uuid),
    ),
    row=VGPU,
    persistent=True,
    gen_events=True,
    has_name_label=False,
)
