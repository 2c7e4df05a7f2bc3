# Written by codegen from idl/; change the IDL, not this file.
# pyright: reportConstantRedefinition=false
"""A type of virtual GPU that some physical GPUs can offer."""

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
_xml_gpu_group_ref_set = xml_writer(parse_type("GPU_group ref set"))
_json_gpu_group_ref_set = json_writer(parse_type("GPU_group ref set"))
_restore_gpu_group_ref_set = restorer(parse_type("GPU_group ref set"))
_xml_pgpu_ref_set = xml_writer(parse_type("PGPU ref set"))
_json_pgpu_ref_set = json_writer(parse_type("PGPU ref set"))
_restore_pgpu_ref_set = restorer(parse_type("PGPU ref set"))
_xml_vgpu_ref_set = xml_writer(parse_type("VGPU ref set"))
_json_vgpu_ref_set = json_writer(parse_type("VGPU ref set"))
_restore_vgpu_ref_set = restorer(parse_type("VGPU ref set"))
_xml_vgpu_type_ref_set = xml_writer(parse_type("VGPU_type ref set"))
_json_vgpu_type_ref_set = json_writer(parse_type("VGPU_type ref set"))
_restore_vgpu_type_ref_set = restorer(parse_type("VGPU_type ref set"))

if TYPE_CHECKING:

    class VGPU_typeFields(TypedDict, total=False):
        """Fields of VGPU_type that can be given to new, create and modify."""

        compatible_types_in_vm: tuple[refs.VGPU_typeRef, ...]
        compatible_types_on_pgpu: tuple[refs.VGPU_typeRef, ...]
        enabled_on_GPU_groups: tuple[refs.GPU_groupRef, ...]
        enabled_on_PGPUs: tuple[refs.PGPURef, ...]
        experimental: bool
        framebuffer_size: int
        identifier: str
        implementation: enums.VGPUTypeImplementation
        internal_config: Mapping[str, str]
        max_heads: int
        max_resolution_x: int
        max_resolution_y: int
        model_name: str
        size: int
        supported_on_GPU_groups: tuple[refs.GPU_groupRef, ...]
        supported_on_PGPUs: tuple[refs.PGPURef, ...]
        uuid: str
        vendor_name: str


class VGPU_type(Row):
    """A type of virtual GPU that some physical GPUs can offer."""

    __slots__ = (
        "VGPUs",
        "compatible_types_in_vm",
        "compatible_types_on_pgpu",
        "enabled_on_GPU_groups",
        "enabled_on_PGPUs",
        "experimental",
        "framebuffer_size",
        "identifier",
        "implementation",
        "internal_config",
        "max_heads",
        "max_resolution_x",
        "max_resolution_y",
        "model_name",
        "size",
        "supported_on_GPU_groups",
        "supported_on_PGPUs",
        "uuid",
        "vendor_name",
    )

    VGPUs: tuple[refs.VGPURef, ...]
    """Virtual GPUs of this type."""
    compatible_types_in_vm: tuple[refs.VGPU_typeRef, ...]
    """Types that may be combined with this one in one VM."""
    compatible_types_on_pgpu: tuple[refs.VGPU_typeRef, ...]
    """Internal; types that may share a physical GPU with this one."""
    enabled_on_GPU_groups: tuple[refs.GPU_groupRef, ...]
    """GPU groups with at least one GPU on which the type is enabled."""
    enabled_on_PGPUs: tuple[refs.PGPURef, ...]
    """Physical GPUs on which the type is enabled."""
    experimental: bool
    """True if the type is not yet fully supported."""
    framebuffer_size: int
    """Graphics memory of each virtual GPU in bytes; 0 for pass-through."""
    identifier: str
    """Internal key of the type, unique over all types."""
    implementation: enums.VGPUTypeImplementation
    """Technique behind the type, such as passthrough or nvidia."""
    internal_config: Mapping[str, str]
    """Internal settings for the device model."""
    max_heads: int
    """Most displays a virtual GPU of this type can drive."""
    max_resolution_x: int
    """Widest resolution in pixels; 0 if not known."""
    max_resolution_y: int
    """Highest resolution in pixels; 0 if not known."""
    model_name: str
    """Model name of the type."""
    size: int
    """Internal share of a physical GPU each virtual GPU takes, in the units of PGPU.size."""
    supported_on_GPU_groups: tuple[refs.GPU_groupRef, ...]
    """GPU groups with at least one GPU that supports the type."""
    supported_on_PGPUs: tuple[refs.PGPURef, ...]
    """Physical GPUs that support the type."""
    uuid: str
    """Unique identifier of the type."""
    vendor_name: str
    """Vendor of the type."""

    @classmethod
    def new(cls, ref: str, /, **fields: Unpack[VGPU_typeFields]) -> VGPU_type:
        """A row that is in no database yet; fields not given are unset."""
        row = cls.__new__(cls)
        row.ref = ref
        row.created_rev = row.modified_rev = 0
        row.xml_fragment = row.json_fragment = None
        row.VGPUs = ()
        row.compatible_types_in_vm = ()
        row.compatible_types_on_pgpu = ()
        row.enabled_on_GPU_groups = ()
        row.enabled_on_PGPUs = ()
        row.experimental = False
        row.framebuffer_size = 0
        row.identifier = ""
        row.implementation = "passthrough"
        row.internal_config = EMPTY_MAP
        row.max_heads = 0
        row.max_resolution_x = 0
        row.max_resolution_y = 0
        row.model_name = ""
        row.size = 0
        row.supported_on_GPU_groups = ()
        row.supported_on_PGPUs = ()
        row.uuid = ""
        row.vendor_name = ""
        for name, value in fields.items():
            setattr(row, name, value)
        return row

    @classmethod
    def create(cls, writer: Writer, /, **fields: Unpack[VGPU_typeFields]) -> refs.VGPU_typeRef:
        """Add a row, with a reference and a uuid of its own if none is given."""
        row = cls.new(new_ref(), **fields)
        if not row.uuid:
            row.uuid = new_uuid()
        writer.create(row)
        return refs.VGPU_typeRef(row.ref)

    @classmethod
    def modify(cls, writer: Writer, ref: str, /, **fields: Unpack[VGPU_typeFields]) -> None:
        """Set fields. Raises HANDLE_INVALID [class, ref]."""
        writer.modify("VGPU_type", ref, cast("Mapping[str, object]", fields))

    def copy(self) -> VGPU_type:
        row = VGPU_type.__new__(VGPU_type)
        row.ref = self.ref
        row.created_rev = self.created_rev
        row.modified_rev = self.modified_rev
        row.xml_fragment = row.json_fragment = None
        row.VGPUs = self.VGPUs
        row.compatible_types_in_vm = self.compatible_types_in_vm
        row.compatible_types_on_pgpu = self.compatible_types_on_pgpu
        row.enabled_on_GPU_groups = self.enabled_on_GPU_groups
        row.enabled_on_PGPUs = self.enabled_on_PGPUs
        row.experimental = self.experimental
        row.framebuffer_size = self.framebuffer_size
        row.identifier = self.identifier
        row.implementation = self.implementation
        row.internal_config = self.internal_config
        row.max_heads = self.max_heads
        row.max_resolution_x = self.max_resolution_x
        row.max_resolution_y = self.max_resolution_y
        row.model_name = self.model_name
        row.size = self.size
        row.supported_on_GPU_groups = self.supported_on_GPU_groups
        row.supported_on_PGPUs = self.supported_on_PGPUs
        row.uuid = self.uuid
        row.vendor_name = self.vendor_name
        return row

    def stored(self) -> dict[str, object]:
        out: dict[str, object] = {}
        if self.compatible_types_in_vm:
            out["compatible_types_in_vm"] = self.compatible_types_in_vm
        if self.compatible_types_on_pgpu:
            out["compatible_types_on_pgpu"] = self.compatible_types_on_pgpu
        if self.enabled_on_GPU_groups:
            out["enabled_on_GPU_groups"] = self.enabled_on_GPU_groups
        if self.enabled_on_PGPUs:
            out["enabled_on_PGPUs"] = self.enabled_on_PGPUs
        if self.experimental != False:
            out["experimental"] = self.experimental
        if self.framebuffer_size != 0:
            out["framebuffer_size"] = self.framebuffer_size
        if self.identifier != "":
            out["identifier"] = self.identifier
        if self.implementation != "passthrough":
            out["implementation"] = self.implementation
        if self.internal_config:
            out["internal_config"] = self.internal_config
        if self.max_heads != 0:
            out["max_heads"] = self.max_heads
        if self.max_resolution_x != 0:
            out["max_resolution_x"] = self.max_resolution_x
        if self.max_resolution_y != 0:
            out["max_resolution_y"] = self.max_resolution_y
        if self.model_name != "":
            out["model_name"] = self.model_name
        if self.size != 0:
            out["size"] = self.size
        if self.supported_on_GPU_groups:
            out["supported_on_GPU_groups"] = self.supported_on_GPU_groups
        if self.supported_on_PGPUs:
            out["supported_on_PGPUs"] = self.supported_on_PGPUs
        if self.uuid != "":
            out["uuid"] = self.uuid
        if self.vendor_name != "":
            out["vendor_name"] = self.vendor_name
        return out

    @classmethod
    def restore(cls, ref: str, stored: Mapping[str, Any]) -> VGPU_type:
        row = cls.new(ref)
        if "compatible_types_in_vm" in stored:
            row.compatible_types_in_vm = _restore_vgpu_type_ref_set(
                stored["compatible_types_in_vm"]
            )
        if "compatible_types_on_pgpu" in stored:
            row.compatible_types_on_pgpu = _restore_vgpu_type_ref_set(
                stored["compatible_types_on_pgpu"]
            )
        if "enabled_on_GPU_groups" in stored:
            row.enabled_on_GPU_groups = _restore_gpu_group_ref_set(stored["enabled_on_GPU_groups"])
        if "enabled_on_PGPUs" in stored:
            row.enabled_on_PGPUs = _restore_pgpu_ref_set(stored["enabled_on_PGPUs"])
        if "experimental" in stored:
            row.experimental = stored["experimental"]
        if "framebuffer_size" in stored:
            row.framebuffer_size = stored["framebuffer_size"]
        if "identifier" in stored:
            row.identifier = stored["identifier"]
        if "implementation" in stored:
            row.implementation = stored["implementation"]
        if "internal_config" in stored:
            row.internal_config = _restore_string_to_string_map(stored["internal_config"])
        if "max_heads" in stored:
            row.max_heads = stored["max_heads"]
        if "max_resolution_x" in stored:
            row.max_resolution_x = stored["max_resolution_x"]
        if "max_resolution_y" in stored:
            row.max_resolution_y = stored["max_resolution_y"]
        if "model_name" in stored:
            row.model_name = stored["model_name"]
        if "size" in stored:
            row.size = stored["size"]
        if "supported_on_GPU_groups" in stored:
            row.supported_on_GPU_groups = _restore_gpu_group_ref_set(
                stored["supported_on_GPU_groups"]
            )
        if "supported_on_PGPUs" in stored:
            row.supported_on_PGPUs = _restore_pgpu_ref_set(stored["supported_on_PGPUs"])
        if "uuid" in stored:
            row.uuid = stored["uuid"]
        if "vendor_name" in stored:
            row.vendor_name = stored["vendor_name"]
        return row

    def write_xml(self) -> str:
        return (
            "<value><struct>"
            f"<member><name>VGPUs</name>{_xml_vgpu_ref_set(self.VGPUs)}</member>"
            f"<member><name>compatible_types_in_vm</name>{_xml_vgpu_type_ref_set(self.compatible_types_in_vm)}</member>"
            f"<member><name>enabled_on_GPU_groups</name>{_xml_gpu_group_ref_set(self.enabled_on_GPU_groups)}</member>"
            f"<member><name>enabled_on_PGPUs</name>{_xml_pgpu_ref_set(self.enabled_on_PGPUs)}</member>"
            f"<member><name>experimental</name><value><boolean>{self.experimental:d}</boolean></value></member>"
            f"<member><name>framebuffer_size</name><value>{self.framebuffer_size}</value></member>"
            f"<member><name>identifier</name><value>{escape(self.identifier)}</value></member>"
            f"<member><name>implementation</name><value>{self.implementation}</value></member>"
            f"<member><name>max_heads</name><value>{self.max_heads}</value></member>"
            f"<member><name>max_resolution_x</name><value>{self.max_resolution_x}</value></member>"
            f"<member><name>max_resolution_y</name><value>{self.max_resolution_y}</value></member>"
            f"<member><name>model_name</name><value>{escape(self.model_name)}</value></member>"
            f"<member><name>supported_on_GPU_groups</name>{_xml_gpu_group_ref_set(self.supported_on_GPU_groups)}</member>"
            f"<member><name>supported_on_PGPUs</name>{_xml_pgpu_ref_set(self.supported_on_PGPUs)}</member>"
            f"<member><name>uuid</name><value>{escape(self.uuid)}</value></member>"
            f"<member><name>vendor_name</name><value>{escape(self.vendor_name)}</value></member>"
            "</struct></value>"
        )

    def write_json(self) -> bytes:
        out: dict[str, object] = {
            "VGPUs": self.VGPUs,
            "compatible_types_in_vm": self.compatible_types_in_vm,
            "enabled_on_GPU_groups": self.enabled_on_GPU_groups,
            "enabled_on_PGPUs": self.enabled_on_PGPUs,
            "experimental": self.experimental,
            "framebuffer_size": self.framebuffer_size,
            "identifier": self.identifier,
            "implementation": self.implementation,
            "max_heads": self.max_heads,
            "max_resolution_x": self.max_resolution_x,
            "max_resolution_y": self.max_resolution_y,
            "model_name": self.model_name,
            "supported_on_GPU_groups": self.supported_on_GPU_groups,
            "supported_on_PGPUs": self.supported_on_PGPUs,
            "uuid": self.uuid,
            "vendor_name": self.vendor_name,
        }
        return orjson.dumps(out)


_DEFAULTS = VGPU_type.new("")


VGPU_type.MODEL = ClassModel(
    name="VGPU_type",
    fields=(
        FieldModel(
            "VGPUs",
            parse_type("VGPU ref set"),
            "VGPUs",
            _DEFAULTS.VGPUs,
            persistent=False,
            relation=Relation("VGPU", "type", RelationKind.MANY),
        ),
        FieldModel(
            "compatible_types_in_vm",
            parse_type("VGPU_type ref set"),
            "compatible_types_in_vm",
            _DEFAULTS.compatible_types_in_vm,
            plain_refs=True,
        ),
        FieldModel(
            "compatible_types_on_pgpu",
            parse_type("VGPU_type ref set"),
            "compatible_types_on_pgpu",
            _DEFAULTS.compatible_types_on_pgpu,
            internal=True,
            plain_refs=True,
        ),
        FieldModel(
            "enabled_on_GPU_groups",
            parse_type("GPU_group ref set"),
            "enabled_on_GPU_groups",
            _DEFAULTS.enabled_on_GPU_groups,
            relation=Relation(
                "GPU_group", "enabled_VGPU_types", RelationKind.MANY_TO_MANY, leads=False
            ),
        ),
        FieldModel(
            "enabled_on_PGPUs",
            parse_type("PGPU ref set"),
            "enabled_on_PGPUs",
            _DEFAULTS.enabled_on_PGPUs,
            relation=Relation("PGPU", "enabled_VGPU_types", RelationKind.MANY_TO_MANY, leads=False),
        ),
        FieldModel("experimental", parse_type("bool"), "experimental", _DEFAULTS.experimental),
        FieldModel(
            "framebuffer_size", parse_type("int"), "framebuffer_size", _DEFAULTS.framebuffer_size
        ),
        FieldModel("identifier", parse_type("string"), "identifier", _DEFAULTS.identifier),
        FieldModel(
            "implementation",
            parse_type("enum vgpu_type_implementation"),
            "implementation",
            _DEFAULTS.implementation,
        ),
        FieldModel(
            "internal_config",
            parse_type("(string -> string) map"),
            "internal_config",
            _DEFAULTS.internal_config,
            internal=True,
        ),
        FieldModel("max_heads", parse_type("int"), "max_heads", _DEFAULTS.max_heads),
        FieldModel(
            "max_resolution_x", parse_type("int"), "max_resolution_x", _DEFAULTS.max_resolution_x
        ),
        FieldModel(
            "max_resolution_y", parse_type("int"), "max_resolution_y", _DEFAULTS.max_resolution_y
        ),
        FieldModel("model_name", parse_type("string"), "model_name", _DEFAULTS.model_name),
        FieldModel("size", parse_type("int"), "size", _DEFAULTS.size, internal=True),
        FieldModel(
            "supported_on_GPU_groups",
            parse_type("GPU_group ref set"),
            "supported_on_GPU_groups",
            _DEFAULTS.supported_on_GPU_groups,
            relation=Relation(
                "GPU_group", "supported_VGPU_types", RelationKind.MANY_TO_MANY, leads=False
            ),
        ),
        FieldModel(
            "supported_on_PGPUs",
            parse_type("PGPU ref set"),
            "supported_on_PGPUs",
            _DEFAULTS.supported_on_PGPUs,
            relation=Relation(
                "PGPU", "supported_VGPU_types", RelationKind.MANY_TO_MANY, leads=False
            ),
        ),
        FieldModel("uuid", parse_type("string"), "uuid", _DEFAULTS.uuid),
        FieldModel("vendor_name", parse_type("string"), "vendor_name", _DEFAULTS.vendor_name),
    ),
    row=VGPU_type,
    persistent=True,
    gen_events=True,
    has_name_label=False,
)
