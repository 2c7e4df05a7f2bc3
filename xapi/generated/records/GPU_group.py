# Written by codegen from idl/; change the IDL, not this file.
# pyright: reportConstantRedefinition=false
"""A group of alike physical GPUs in the pool; a VM asks for a virtual GPU of a group."""

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

_xml_string_to_string_map = xml_writer(parse_type("(string -> string) map"))
_json_string_to_string_map = json_writer(parse_type("(string -> string) map"))
_restore_string_to_string_map = restorer(parse_type("(string -> string) map"))
_xml_pgpu_ref_set = xml_writer(parse_type("PGPU ref set"))
_json_pgpu_ref_set = json_writer(parse_type("PGPU ref set"))
_restore_pgpu_ref_set = restorer(parse_type("PGPU ref set"))
_xml_vgpu_ref_set = xml_writer(parse_type("VGPU ref set"))
_json_vgpu_ref_set = json_writer(parse_type("VGPU ref set"))
_restore_vgpu_ref_set = restorer(parse_type("VGPU ref set"))
_xml_vgpu_type_ref_set = xml_writer(parse_type("VGPU_type ref set"))
_json_vgpu_type_ref_set = json_writer(parse_type("VGPU_type ref set"))
_restore_vgpu_type_ref_set = restorer(parse_type("VGPU_type ref set"))
_xml_string_set = xml_writer(parse_type("string set"))
_json_string_set = json_writer(parse_type("string set"))
_restore_string_set = restorer(parse_type("string set"))

if TYPE_CHECKING:

    class GPU_groupFields(TypedDict, total=False):
        """Fields of GPU_group that can be given to new, create and modify."""

        GPU_types: tuple[str, ...]
        allocation_algorithm: enums.AllocationAlgorithm
        enabled_VGPU_types: tuple[refs.VGPU_typeRef, ...]
        name_description: str
        name_label: str
        other_config: Mapping[str, str]
        supported_VGPU_types: tuple[refs.VGPU_typeRef, ...]
        uuid: str


class GPU_group(Row):
    """A group of alike physical GPUs in the pool; a VM asks for a virtual GPU of a group."""

    __slots__ = (
        "GPU_types",
        "PGPUs",
        "VGPUs",
        "allocation_algorithm",
        "enabled_VGPU_types",
        "name_description",
        "name_label",
        "other_config",
        "supported_VGPU_types",
        "uuid",
    )

    GPU_types: tuple[str, ...]
    """Vendor and device identifiers of the GPUs in the group."""
    PGPUs: tuple[refs.PGPURef, ...]
    """Physical GPUs in the group."""
    VGPUs: tuple[refs.VGPURef, ...]
    """Virtual GPUs supplied by the group."""
    allocation_algorithm: enums.AllocationAlgorithm
    """How virtual GPUs are placed; depth_first fills one GPU before the next, breadth_first
    spreads them.
    """
    enabled_VGPU_types: tuple[refs.VGPU_typeRef, ...]
    """Types of virtual GPU enabled on at least one GPU of the group."""
    name_description: str
    """Free text describing the group."""
    name_label: str
    """Name of the group; need not be unique."""
    other_config: Mapping[str, str]
    """Free-form settings of clients and tools."""
    supported_VGPU_types: tuple[refs.VGPU_typeRef, ...]
    """Types of virtual GPU at least one GPU of the group can offer."""
    uuid: str
    """Unique identifier of the group."""

    @classmethod
    def new(cls, ref: str, /, **fields: Unpack[GPU_groupFields]) -> GPU_group:
        """A row that is in no database yet; fields not given are unset."""
        row = cls.__new__(cls)
        row.ref = ref
        row.created_rev = row.modified_rev = 0
        row.xml_fragment = row.json_fragment = None
        row.GPU_types = ()
        row.PGPUs = ()
        row.VGPUs = ()
        row.allocation_algorithm = "depth_first"
        row.enabled_VGPU_types = ()
        row.name_description = ""
        row.name_label = ""
        row.other_config = EMPTY_MAP
        row.supported_VGPU_types = ()
        row.uuid = ""
        for name, value in fields.items():
            setattr(row, name, value)
        return row

    @classmethod
    def create(cls, writer: Writer, /, **fields: Unpack[GPU_groupFields]) -> refs.GPU_groupRef:
        """Add a row, with a reference and a uuid of its own if none is given."""
        row = cls.new(new_ref(), **fields)
        if not row.uuid:
            row.uuid = new_uuid()
        writer.create(row)
        return refs.GPU_groupRef(row.ref)

    @classmethod
    def modify(cls, writer: Writer, ref: str, /, **fields: Unpack[GPU_groupFields]) -> None:
        """Set fields. Raises HANDLE_INVALID [class, ref]."""
        writer.modify("GPU_group", ref, cast("Mapping[str, object]", fields))

    def copy(self) -> GPU_group:
        row = GPU_group.__new__(GPU_group)
        row.ref = self.ref
        row.created_rev = self.created_rev
        row.modified_rev = self.modified_rev
        row.xml_fragment = row.json_fragment = None
        row.GPU_types = self.GPU_types
        row.PGPUs = self.PGPUs
        row.VGPUs = self.VGPUs
        row.allocation_algorithm = self.allocation_algorithm
        row.enabled_VGPU_types = self.enabled_VGPU_types
        row.name_description = self.name_description
        row.name_label = self.name_label
        row.other_config = self.other_config
        row.supported_VGPU_types = self.supported_VGPU_types
        row.uuid = self.uuid
        return row

    def stored(self) -> dict[str, object]:
        out: dict[str, object] = {}
        if self.GPU_types:
            out["GPU_types"] = self.GPU_types
        if self.allocation_algorithm != "depth_first":
            out["allocation_algorithm"] = self.allocation_algorithm
        if self.enabled_VGPU_types:
            out["enabled_VGPU_types"] = self.enabled_VGPU_types
        if self.name_description != "":
            out["name_description"] = self.name_description
        if self.name_label != "":
            out["name_label"] = self.name_label
        if self.other_config:
            out["other_config"] = self.other_config
        if self.supported_VGPU_types:
            out["supported_VGPU_types"] = self.supported_VGPU_types
        if self.uuid != "":
            out["uuid"] = self.uuid
        return out

    @classmethod
    def restore(cls, ref: str, stored: Mapping[str, Any]) -> GPU_group:
        row = cls.new(ref)
        if "GPU_types" in stored:
            row.GPU_types = _restore_string_set(stored["GPU_types"])
        if "allocation_algorithm" in stored:
            row.allocation_algorithm = stored["allocation_algorithm"]
        if "enabled_VGPU_types" in stored:
            row.enabled_VGPU_types = _restore_vgpu_type_ref_set(stored["enabled_VGPU_types"])
        if "name_description" in stored:
            row.name_description = stored["name_description"]
        if "name_label" in stored:
            row.name_label = stored["name_label"]
        if "other_config" in stored:
            row.other_config = _restore_string_to_string_map(stored["other_config"])
        if "supported_VGPU_types" in stored:
            row.supported_VGPU_types = _restore_vgpu_type_ref_set(stored["supported_VGPU_types"])
        if "uuid" in stored:
            row.uuid = stored["uuid"]
        return row

    def write_xml(self) -> str:
        return (
            "<value><struct>"
            f"<member><name>GPU_types</name>{_xml_string_set(self.GPU_types)}</member>"
            f"<member><name>PGPUs</name>{_xml_pgpu_ref_set(self.PGPUs)}</member>"
            f"<member><name>VGPUs</name>{_xml_vgpu_ref_set(self.VGPUs)}</member>"
            f"<member><name>allocation_algorithm</name><value>{self.allocation_algorithm}</value></member>"
            f"<member><name>enabled_VGPU_types</name>{_xml_vgpu_type_ref_set(self.enabled_VGPU_types)}</member>"
            f"<member><name>name_description</name><value>{escape(self.name_description)}</value></member>"
            f"<member><name>name_label</name><value>{escape(self.name_label)}</value></member>"
            f"<member><name>other_config</name>{_xml_string_to_string_map(self.other_config)}</member>"
            f"<member><name>supported_VGPU_types</name>{_xml_vgpu_type_ref_set(self.supported_VGPU_types)}</member>"
            f"<member><name>uuid</name><value>{escape(self.uuid)}</value></member>"
            "</struct></value>"
        )

    def write_json(self) -> bytes:
        out: dict[str, object] = {
            "GPU_types": self.GPU_types,
            "PGPUs": self.PGPUs,
            "VGPUs": self.VGPUs,
            "allocation_algorithm": self.allocation_algorithm,
            "enabled_VGPU_types": self.enabled_VGPU_types,
            "name_description": self.name_description,
            "name_label": self.name_label,
            "other_config": self.other_config,
            "supported_VGPU_types": self.supported_VGPU_types,
            "uuid": self.uuid,
        }
        return orjson.dumps(out)


_DEFAULTS = GPU_group.new("")


GPU_group.MODEL = ClassModel(
    name="GPU_group",
    fields=(
        FieldModel("GPU_types", parse_type("string set"), "GPU_types", _DEFAULTS.GPU_types),
        FieldModel(
            "PGPUs",
            parse_type("PGPU ref set"),
            "PGPUs",
            _DEFAULTS.PGPUs,
            persistent=False,
            relation=Relation("PGPU", "GPU_group", RelationKind.MANY),
        ),
        FieldModel(
            "VGPUs",
            parse_type("VGPU ref set"),
            "VGPUs",
            _DEFAULTS.VGPUs,
            persistent=False,
            relation=Relation("VGPU", "GPU_group", RelationKind.MANY),
        ),
        FieldModel(
            "allocation_algorithm",
            parse_type("enum allocation_algorithm"),
            "allocation_algorithm",
            _DEFAULTS.allocation_algorithm,
        ),
        FieldModel(
            "enabled_VGPU_types",
            parse_type("VGPU_type ref set"),
            "enabled_VGPU_types",
            _DEFAULTS.enabled_VGPU_types,
            relation=Relation("VGPU_type", "enabled_on_GPU_groups", RelationKind.MANY_TO_MANY),
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
            "supported_VGPU_types",
            parse_type("VGPU_type ref set"),
            "supported_VGPU_types",
            _DEFAULTS.supported_VGPU_types,
            relation=Relation("VGPU_type", "supported_on_GPU_groups", RelationKind.MANY_TO_MANY),
        ),
        FieldModel("uuid", parse_type("string"), "uuid", _DEFAULTS.uuid),
    ),
    row=GPU_group,
    persistent=True,
    gen_events=True,
    has_name_label=True,
)
