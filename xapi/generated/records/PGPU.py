# Written by codegen from idl/; change the IDL, not this file.
# pyright: reportConstantRedefinition=false
"""A physical GPU of a host."""

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

_xml_vgpu_type_ref_to_int_map = xml_writer(parse_type("(VGPU_type ref -> int) map"))
_json_vgpu_type_ref_to_int_map = json_writer(parse_type("(VGPU_type ref -> int) map"))
_restore_vgpu_type_ref_to_int_map = restorer(parse_type("(VGPU_type ref -> int) map"))
_xml_string_to_string_map = xml_writer(parse_type("(string -> string) map"))
_json_string_to_string_map = json_writer(parse_type("(string -> string) map"))
_restore_string_to_string_map = restorer(parse_type("(string -> string) map"))
_xml_vgpu_ref_set = xml_writer(parse_type("VGPU ref set"))
_json_vgpu_ref_set = json_writer(parse_type("VGPU ref set"))
_restore_vgpu_ref_set = restorer(parse_type("VGPU ref set"))
_xml_vgpu_type_ref_set = xml_writer(parse_type("VGPU_type ref set"))
_json_vgpu_type_ref_set = json_writer(parse_type("VGPU_type ref set"))
_restore_vgpu_type_ref_set = restorer(parse_type("VGPU_type ref set"))

if TYPE_CHECKING:

    class PGPUFields(TypedDict, total=False):
        """Fields of PGPU that can be given to new, create and modify."""

        GPU_group: refs.GPU_groupRef
        PCI: refs.PCIRef
        compatibility_metadata: Mapping[str, str]
        dom0_access: enums.PCIDom0Access
        enabled_VGPU_types: tuple[refs.VGPU_typeRef, ...]
        host: refs.hostRef
        is_system_display_device: bool
        other_config: Mapping[str, str]
        size: int
        supported_VGPU_max_capacities: Mapping[refs.VGPU_typeRef, int]
        supported_VGPU_types: tuple[refs.VGPU_typeRef, ...]
        uuid: str


class PGPU(Row):
    """A physical GPU of a host."""

    __slots__ = (
        "GPU_group",
        "PCI",
        "compatibility_metadata",
        "dom0_access",
        "enabled_VGPU_types",
        "host",
        "is_system_display_device",
        "other_config",
        "resident_VGPUs",
        "size",
        "supported_VGPU_max_capacities",
        "supported_VGPU_types",
        "uuid",
    )

    GPU_group: refs.GPU_groupRef
    """GPU group the GPU is in."""
    PCI: refs.PCIRef
    """PCI device of the GPU."""
    compatibility_metadata: Mapping[str, str]
    """Facts the driver needs to judge migration of virtual GPUs to and from the GPU."""
    dom0_access: enums.PCIDom0Access
    """Deprecated; whether the control domain may use the GPU. See PCI.get_dom0_access_status.
    """
    enabled_VGPU_types: tuple[refs.VGPU_typeRef, ...]
    """Types of virtual GPU that may be placed on the GPU."""
    host: refs.hostRef
    """Host that has the GPU."""
    is_system_display_device: bool
    """True if the host's own display uses the GPU."""
    other_config: Mapping[str, str]
    """Free-form settings of clients and tools."""
    resident_VGPUs: tuple[refs.VGPURef, ...]
    """Virtual GPUs that run on the GPU."""
    size: int
    """Internal capacity of the GPU, the unit in which types count their share."""
    supported_VGPU_max_capacities: Mapping[refs.VGPU_typeRef, int]
    """How many virtual GPUs of each type the GPU can hold when used for that type alone."""
    supported_VGPU_types: tuple[refs.VGPU_typeRef, ...]
    """Types of virtual GPU the GPU can offer."""
    uuid: str
    """Unique identifier of the GPU."""

    @classmethod
    def new(cls, ref: str, /, **fields: Unpack[PGPUFields]) -> PGPU:
        """A row that is in no database yet; fields not given are unset."""
        row = cls.__new__(cls)
        row.ref = ref
        row.created_rev = row.modified_rev = 0
        row.xml_fragment = row.json_fragment = None
        row.GPU_group = refs.GPU_groupRef("OpaqueRef:NULL")
        row.PCI = refs.PCIRef("OpaqueRef:NULL")
        row.compatibility_metadata = EMPTY_MAP
        row.dom0_access = "enabled"
        row.enabled_VGPU_types = ()
        row.host = refs.hostRef("OpaqueRef:NULL")
        row.is_system_display_device = False
        row.other_config = EMPTY_MAP
        row.resident_VGPUs = ()
        row.size = 1048576
        row.supported_VGPU_max_capacities = EMPTY_MAP
        row.supported_VGPU_types = ()
        row.uuid = ""
        for name, value in fields.items():
            setattr(row, name, value)
        return row

    @classmethod
    def create(cls, writer: Writer, /, **fields: Unpack[PGPUFields]) -> refs.PGPURef:
        """Add a row, with a reference and a uuid of its own if none is given."""
        row = cls.new(new_ref(), **fields)
        if not row.uuid:
            row.uuid = new_uuid()
        writer.create(row)
        return refs.PGPURef(row.ref)

    @classmethod
    def modify(cls, writer: Writer, ref: str, /, **fields: Unpack[PGPUFields]) -> None:
        """Set fields. Raises HANDLE_INVALID [class, ref]."""
        writer.modify("PGPU", ref, cast("Mapping[str, object]", fields))

    def copy(self) -> PGPU:
        row = PGPU.__new__(PGPU)
        row.ref = self.ref
        row.created_rev = self.created_rev
        row.modified_rev = self.modified_rev
        row.xml_fragment = row.json_fragment = None
        row.GPU_group = self.GPU_group
        row.PCI = self.PCI
        row.compatibility_metadata = self.compatibility_metadata
        row.dom0_access = self.dom0_access
        row.enabled_VGPU_types = self.enabled_VGPU_types
        row.host = self.host
        row.is_system_display_device = self.is_system_display_device
        row.other_config = self.other_config
        row.resident_VGPUs = self.resident_VGPUs
        row.size = self.size
        row.supported_VGPU_max_capacities = self.supported_VGPU_max_capacities
        row.supported_VGPU_types = self.supported_VGPU_types
        row.uuid = self.uuid
        return row

    def stored(self) -> dict[str, object]:
        out: dict[str, object] = {}
        if self.GPU_group != refs.GPU_groupRef("OpaqueRef:NULL"):
            out["GPU_group"] = self.GPU_group
        if self.PCI != refs.PCIRef("OpaqueRef:NULL"):
            out["PCI"] = self.PCI
        if self.compatibility_metadata:
            out["compatibility_metadata"] = self.compatibility_metadata
        if self.dom0_access != "enabled":
            out["dom0_access"] = self.dom0_access
        if self.enabled_VGPU_types:
            out["enabled_VGPU_types"] = self.enabled_VGPU_types
        if self.host != refs.hostRef("OpaqueRef:NULL"):
            out["host"] = self.host
        if self.is_system_display_device != False:
            out["is_system_display_device"] = self.is_system_display_device
        if self.other_config:
            out["other_config"] = self.other_config
        if self.size != 1048576:
            out["size"] = self.size
        if self.supported_VGPU_max_capacities:
            out["supported_VGPU_max_capacities"] = self.supported_VGPU_max_capacities
        if self.supported_VGPU_types:
            out["supported_VGPU_types"] = self.supported_VGPU_types
        if self.uuid != "":
            out["uuid"] = self.uuid
        return out

    @classmethod
    def restore(cls, ref: str, stored: Mapping[str, Any]) -> PGPU:
        row = cls.new(ref)
        if "GPU_group" in stored:
            row.GPU_group = stored["GPU_group"]
        if "PCI" in stored:
            row.PCI = stored["PCI"]
        if "compatibility_metadata" in stored:
            row.compatibility_metadata = _restore_string_to_string_map(
                stored["compatibility_metadata"]
            )
        if "dom0_access" in stored:
            row.dom0_access = stored["dom0_access"]
        if "enabled_VGPU_types" in stored:
            row.enabled_VGPU_types = _restore_vgpu_type_ref_set(stored["enabled_VGPU_types"])
        if "host" in stored:
            row.host = stored["host"]
        if "is_system_display_device" in stored:
            row.is_system_display_device = stored["is_system_display_device"]
        if "other_config" in stored:
            row.other_config = _restore_string_to_string_map(stored["other_config"])
        if "size" in stored:
            row.size = stored["size"]
        if "supported_VGPU_max_capacities" in stored:
            row.supported_VGPU_max_capacities = _restore_vgpu_type_ref_to_int_map(
                stored["supported_VGPU_max_capacities"]
            )
        if "supported_VGPU_types" in stored:
            row.supported_VGPU_types = _restore_vgpu_type_ref_set(stored["supported_VGPU_types"])
        if "uuid" in stored:
            row.uuid = stored["uuid"]
        return row

    def write_xml(self) -> str:
        return (
            "<value><struct>"
            f"<member><name>GPU_group</name><value>{escape(self.GPU_group)}</value></member>"
            f"<member><name>PCI</name><value>{escape(self.PCI)}</value></member>"
            f"<member><name>compatibility_metadata</name>{_xml_string_to_string_map(self.compatibility_metadata)}</member>"
            f"<member><name>dom0_access</name><value>{self.dom0_access}</value></member>"
            f"<member><name>enabled_VGPU_types</name>{_xml_vgpu_type_ref_set(self.enabled_VGPU_types)}</member>"
            f"<member><name>host</name><value>{escape(self.host)}</value></member>"
            f"<member><name>is_system_display_device</name><value><boolean>{self.is_system_display_device:d}</boolean></value></member>"
            f"<member><name>other_config</name>{_xml_string_to_string_map(self.other_config)}</member>"
            f"<member><name>resident_VGPUs</name>{_xml_vgpu_ref_set(self.resident_VGPUs)}</member>"
            f"<member><name>supported_VGPU_max_capacities</name>{_xml_vgpu_type_ref_to_int_map(self.supported_VGPU_max_capacities)}</member>"
            f"<member><name>supported_VGPU_types</name>{_xml_vgpu_type_ref_set(self.supported_VGPU_types)}</member>"
            f"<member><name>uuid</name><value>{escape(self.uuid)}</value></member>"
            "</struct></value>"
        )

    def write_json(self) -> bytes:
        out: dict[str, object] = {
            "GPU_group": self.GPU_group,
            "PCI": self.PCI,
            "compatibility_metadata": self.compatibility_metadata,
            "dom0_access": self.dom0_access,
            "enabled_VGPU_types": self.enabled_VGPU_types,
            "host": self.host,
            "is_system_display_device": self.is_system_display_device,
            "other_config": self.other_config,
            "resident_VGPUs": self.resident_VGPUs,
            "supported_VGPU_max_capacities": self.supported_VGPU_max_capacities,
            "supported_VGPU_types": self.supported_VGPU_types,
            "uuid": self.uuid,
        }
        return orjson.dumps(out)


_DEFAULTS = PGPU.new("")


PGPU.MODEL = ClassModel(
    name="PGPU",
    fields=(
        FieldModel(
            "GPU_group",
            parse_type("GPU_group ref"),
            "GPU_group",
            _DEFAULTS.GPU_group,
            relation=Relation("GPU_group", "PGPUs", RelationKind.ONE),
        ),
        FieldModel("PCI", parse_type("PCI ref"), "PCI", _DEFAULTS.PCI),
        FieldModel(
            "compatibility_metadata",
            parse_type("(string -> string) map"),
            "compatibility_metadata",
            _DEFAULTS.compatibility_metadata,
        ),
        FieldModel(
            "dom0_access", parse_type("enum pci_dom0_access"), "dom0_access", _DEFAULTS.dom0_access
        ),
        FieldModel(
            "enabled_VGPU_types",
            parse_type("VGPU_type ref set"),
            "enabled_VGPU_types",
            _DEFAULTS.enabled_VGPU_types,
            relation=Relation("VGPU_type", "enabled_on_PGPUs", RelationKind.MANY_TO_MANY),
        ),
        FieldModel(
            "host",
            parse_type("host ref"),
            "host",
            _DEFAULTS.host,
            relation=Relation("host", "PGPUs", RelationKind.ONE),
        ),
        FieldModel(
            "is_system_display_device",
            parse_type("bool"),
            "is_system_display_device",
            _DEFAULTS.is_system_display_device,
        ),
        FieldModel(
            "other_config",
            parse_type("(string -> string) map"),
            "other_config",
            _DEFAULTS.other_config,
        ),
        FieldModel(
            "resident_VGPUs",
            parse_type("VGPU ref set"),
            "resident_VGPUs",
            _DEFAULTS.resident_VGPUs,
            persistent=False,
            relation=Relation("VGPU", "resident_on", RelationKind.MANY),
        ),
        FieldModel("size", parse_type("int"), "size", _DEFAULTS.size, internal=True),
        FieldModel(
            "supported_VGPU_max_capacities",
            parse_type("(VGPU_type ref -> int) map"),
            "supported_VGPU_max_capacities",
            _DEFAULTS.supported_VGPU_max_capacities,
        ),
        FieldModel(
            "supported_VGPU_types",
            parse_type("VGPU_type ref set"),
            "supported_VGPU_types",
            _DEFAULTS.supported_VGPU_types,
            relation=Relation("VGPU_type", "supported_on_PGPUs", RelationKind.MANY_TO_MANY),
        ),
        FieldModel("uuid", parse_type("string"), "uuid", _DEFAULTS.uuid),
    ),
    row=PGPU,
    persistent=True,
    gen_events=True,
    has_name_label=False,
)
