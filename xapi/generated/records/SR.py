# Written by codegen from idl/; change the IDL, not this file.
# pyright: reportConstantRedefinition=false
"""A storage repository, a place that holds disk images; hosts reach it through PBDs."""

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

_xml_string_to_blob_ref_map = xml_writer(parse_type("(string -> blob ref) map"))
_json_string_to_blob_ref_map = json_writer(parse_type("(string -> blob ref) map"))
_restore_string_to_blob_ref_map = restorer(parse_type("(string -> blob ref) map"))
_xml_string_to_enum_storage_operations_map = xml_writer(
    parse_type("(string -> enum storage_operations) map")
)
_json_string_to_enum_storage_operations_map = json_writer(
    parse_type("(string -> enum storage_operations) map")
)
_restore_string_to_enum_storage_operations_map = restorer(
    parse_type("(string -> enum storage_operations) map")
)
_xml_string_to_string_map = xml_writer(parse_type("(string -> string) map"))
_json_string_to_string_map = json_writer(parse_type("(string -> string) map"))
_restore_string_to_string_map = restorer(parse_type("(string -> string) map"))
_xml_pbd_ref_set = xml_writer(parse_type("PBD ref set"))
_json_pbd_ref_set = json_writer(parse_type("PBD ref set"))
_restore_pbd_ref_set = restorer(parse_type("PBD ref set"))
_xml_vdi_ref_set = xml_writer(parse_type("VDI ref set"))
_json_vdi_ref_set = json_writer(parse_type("VDI ref set"))
_restore_vdi_ref_set = restorer(parse_type("VDI ref set"))
_xml_enum_storage_operations_set = xml_writer(parse_type("enum storage_operations set"))
_json_enum_storage_operations_set = json_writer(parse_type("enum storage_operations set"))
_restore_enum_storage_operations_set = restorer(parse_type("enum storage_operations set"))
_xml_string_set = xml_writer(parse_type("string set"))
_json_string_set = json_writer(parse_type("string set"))
_restore_string_set = restorer(parse_type("string set"))

if TYPE_CHECKING:

    class SRFields(TypedDict, total=False):
        """Fields of SR that can be given to new, create and modify."""

        allowed_operations: tuple[enums.StorageOperations, ...]
        blobs: Mapping[str, refs.blobRef]
        clustered: bool
        content_type: str
        current_operations: Mapping[str, enums.StorageOperations]
        default_vdi_visibility: bool
        introduced_by: refs.DR_taskRef
        is_tools_sr: bool
        local_cache_enabled: bool
        name_description: str
        name_label: str
        other_config: Mapping[str, str]
        physical_size: int
        physical_utilisation: int
        shared: bool
        sm_config: Mapping[str, str]
        tags: tuple[str, ...]
        type: str
        uuid: str
        virtual_allocation: int


class SR(Row):
    """A storage repository, a place that holds disk images; hosts reach it through PBDs."""

    __slots__ = (
        "PBDs",
        "VDIs",
        "allowed_operations",
        "blobs",
        "clustered",
        "content_type",
        "current_operations",
        "default_vdi_visibility",
        "introduced_by",
        "is_tools_sr",
        "local_cache_enabled",
        "name_description",
        "name_label",
        "other_config",
        "physical_size",
        "physical_utilisation",
        "shared",
        "sm_config",
        "tags",
        "type",
        "uuid",
        "virtual_allocation",
    )

    PBDs: tuple[refs.PBDRef, ...]
    """Connections of hosts to the SR."""
    VDIs: tuple[refs.VDIRef, ...]
    """Disk images in the SR."""
    allowed_operations: tuple[enums.StorageOperations, ...]
    """Operations that would be accepted at present; advisory."""
    blobs: Mapping[str, refs.blobRef]
    """Binary data attached to the SR, by name."""
    clustered: bool
    """True if the SR relies on a cluster stack among its hosts."""
    content_type: str
    """What the SR holds; user for disks, iso for CD images, empty if not stated."""
    current_operations: Mapping[str, enums.StorageOperations]
    """Operations in progress on the SR, by reference of their task."""
    default_vdi_visibility: bool
    """Internal default for the managed field of new images."""
    introduced_by: refs.DR_taskRef
    """Disaster-recovery task that introduced the SR; null otherwise."""
    is_tools_sr: bool
    """True if the SR holds the ISO with the guest tools."""
    local_cache_enabled: bool
    """True if the SR serves as a local cache of its host."""
    name_description: str
    """Free text describing the SR."""
    name_label: str
    """Name of the SR; need not be unique."""
    other_config: Mapping[str, str]
    """Free-form settings of clients and tools."""
    physical_size: int
    """Size of the underlying storage in bytes; refreshed by scans."""
    physical_utilisation: int
    """Space in use on the underlying storage in bytes; refreshed by scans."""
    shared: bool
    """True if the SR can be used by several hosts at once."""
    sm_config: Mapping[str, str]
    """Settings and notes of the storage backend."""
    tags: tuple[str, ...]
    """Labels chosen by the user for searching and grouping."""
    type: str
    """Storage driver of the SR, such as ext, lvm, nfs or iso."""
    uuid: str
    """Unique identifier of the SR."""
    virtual_allocation: int
    """Sum of the virtual sizes of all images in bytes; may exceed the physical size on thin
    storage.
    """

    @classmethod
    def new(cls, ref: str, /, **fields: Unpack[SRFields]) -> SR:
        """A row that is in no database yet; fields not given are unset."""
        row = cls.__new__(cls)
        row.ref = ref
        row.created_rev = row.modified_rev = 0
        row.xml_fragment = row.json_fragment = None
        row.PBDs = ()
        row.VDIs = ()
        row.allowed_operations = ()
        row.blobs = EMPTY_MAP
        row.clustered = False
        row.content_type = ""
        row.current_operations = EMPTY_MAP
        row.default_vdi_visibility = False
        row.introduced_by = refs.DR_taskRef("OpaqueRef:NULL")
        row.is_tools_sr = False
        row.local_cache_enabled = False
        row.name_description = ""
        row.name_label = ""
        row.other_config = EMPTY_MAP
        row.physical_size = 0
        row.physical_utilisation = 0
        row.shared = False
        row.sm_config = EMPTY_MAP
        row.tags = ()
        row.type = ""
        row.uuid = ""
        row.virtual_allocation = 0
        for name, value in fields.items():
            setattr(row, name, value)
        return row

    @classmethod
    def create(cls, writer: Writer, /, **fields: Unpack[SRFields]) -> refs.SRRef:
        """Add a row, with a reference and a uuid of its own if none is given."""
        row = cls.new(new_ref(), **fields)
        if not row.uuid:
            row.uuid = new_uuid()
        writer.create(row)
        return refs.SRRef(row.ref)

    @classmethod
    def modify(cls, writer: Writer, ref: str, /, **fields: Unpack[SRFields]) -> None:
        """Set fields. Raises HANDLE_INVALID [class, ref]."""
        writer.modify("SR", ref, cast("Mapping[str, object]", fields))

    def copy(self) -> SR:
        row = SR.__new__(SR)
        row.ref = self.ref
        row.created_rev = self.created_rev
        row.modified_rev = self.modified_rev
        row.xml_fragment = row.json_fragment = None
        row.PBDs = self.PBDs
        row.VDIs = self.VDIs
        row.allowed_operations = self.allowed_operations
        row.blobs = self.blobs
        row.clustered = self.clustered
        row.content_type = self.content_type
        row.current_operations = self.current_operations
        row.default_vdi_visibility = self.default_vdi_visibility
        row.introduced_by = self.introduced_by
        row.is_tools_sr = self.is_tools_sr
        row.local_cache_enabled = self.local_cache_enabled
        row.name_description = self.name_description
        row.name_label = self.name_label
        row.other_config = self.other_config
        row.physical_size = self.physical_size
        row.physical_utilisation = self.physical_utilisation
        row.shared = self.shared
        row.sm_config = self.sm_config
        row.tags = self.tags
        row.type = self.type
        row.uuid = self.uuid
        row.virtual_allocation = self.virtual_allocation
        return row

    def stored(self) -> dict[str, object]:
        out: dict[str, object] = {}
        if self.blobs:
            out["blobs"] = self.blobs
        if self.clustered != False:
            out["clustered"] = self.clustered
        if self.content_type != "":
            out["content_type"] = self.content_type
        if self.default_vdi_visibility != False:
            out["default_vdi_visibility"] = self.default_vdi_visibility
        if self.introduced_by != refs.DR_taskRef("OpaqueRef:NULL"):
            out["introduced_by"] = self.introduced_by
        if self.is_tools_sr != False:
            out["is_tools_sr"] = self.is_tools_sr
        if self.local_cache_enabled != False:
            out["local_cache_enabled"] = self.local_cache_enabled
        if self.name_description != "":
            out["name_description"] = self.name_description
        if self.name_label != "":
            out["name_label"] = self.name_label
        if self.other_config:
            out["other_config"] = self.other_config
        if self.physical_size != 0:
            out["physical_size"] = self.physical_size
        if self.physical_utilisation != 0:
            out["physical_utilisation"] = self.physical_utilisation
        if self.shared != False:
            out["shared"] = self.shared
        if self.sm_config:
            out["sm_config"] = self.sm_config
        if self.tags:
            out["tags"] = self.tags
        if self.type != "":
            out["type"] = self.type
        if self.uuid != "":
            out["uuid"] = self.uuid
        if self.virtual_allocation != 0:
            out["virtual_allocation"] = self.virtual_allocation
        return out

    @classmethod
    def restore(cls, ref: str, stored: Mapping[str, Any]) -> SR:
        row = cls.new(ref)
        if "blobs" in stored:
            row.blobs = _restore_string_to_blob_ref_map(stored["blobs"])
        if "clustered" in stored:
            row.clustered = stored["clustered"]
        if "content_type" in stored:
            row.content_type = stored["content_type"]
        if "default_vdi_visibility" in stored:
            row.default_vdi_visibility = stored["default_vdi_visibility"]
        if "introduced_by" in stored:
            row.introduced_by = stored["introduced_by"]
        if "is_tools_sr" in stored:
            row.is_tools_sr = stored["is_tools_sr"]
        if "local_cache_enabled" in stored:
            row.local_cache_enabled = stored["local_cache_enabled"]
        if "name_description" in stored:
            row.name_description = stored["name_description"]
        if "name_label" in stored:
            row.name_label = stored["name_label"]
        if "other_config" in stored:
            row.other_config = _restore_string_to_string_map(stored["other_config"])
        if "physical_size" in stored:
            row.physical_size = stored["physical_size"]
        if "physical_utilisation" in stored:
            row.physical_utilisation = stored["physical_utilisation"]
        if "shared" in stored:
            row.shared = stored["shared"]
        if "sm_config" in stored:
            row.sm_config = _restore_string_to_string_map(stored["sm_config"])
        if "tags" in stored:
            row.tags = _restore_string_set(stored["tags"])
        if "type" in stored:
            row.type = stored["type"]
        if "uuid" in stored:
            row.uuid = stored["uuid"]
        if "virtual_allocation" in stored:
            row.virtual_allocation = stored["virtual_allocation"]
        return row

    def write_xml(self) -> str:
        return (
            "<value><struct>"
            f"<member><name>PBDs</name>{_xml_pbd_ref_set(self.PBDs)}</member>"
            f"<member><name>VDIs</name>{_xml_vdi_ref_set(self.VDIs)}</member>"
            f"<member><name>allowed_operations</name>{_xml_enum_storage_operations_set(self.allowed_operations)}</member>"
            f"<member><name>blobs</name>{_xml_string_to_blob_ref_map(self.blobs)}</member>"
            f"<member><name>clustered</name><value><boolean>{self.clustered:d}</boolean></value></member>"
            f"<member><name>content_type</name><value>{escape(self.content_type)}</value></member>"
            f"<member><name>current_operations</name>{_xml_string_to_enum_storage_operations_map(self.current_operations)}</member>"
            f"<member><name>introduced_by</name><value>{escape(self.introduced_by)}</value></member>"
            f"<member><name>is_tools_sr</name><value><boolean>{self.is_tools_sr:d}</boolean></value></member>"
            f"<member><name>local_cache_enabled</name><value><boolean>{self.local_cache_enabled:d}</boolean></value></member>"
            f"<member><name>name_description</name><value>{escape(self.name_description)}</value></member>"
            f"<member><name>name_label</name><value>{escape(self.name_label)}</value></member>"
            f"<member><name>other_config</name>{_xml_string_to_string_map(self.other_config)}</member>"
            f"<member><name>physical_size</name><value>{self.physical_size}</value></member>"
            f"<member><name>physical_utilisation</name><value>{self.physical_utilisation}</value></member>"
            f"<member><name>shared</name><value><boolean>{self.shared:d}</boolean></value></member>"
            f"<member><name>sm_config</name>{_xml_string_to_string_map(self.sm_config)}</member>"
            f"<member><name>tags</name>{_xml_string_set(self.tags)}</member>"
            f"<member><name>type</name><value>{escape(self.type)}</value></member>"
            f"<member><name>uuid</name><value>{escape(self.uuid)}</value></member>"
            f"<member><name>virtual_allocation</name><value>{self.virtual_allocation}</value></member>"
            "</struct></value>"
        )

    def write_json(self) -> bytes:
        out: dict[str, object] = {
            "PBDs": self.PBDs,
            "VDIs": self.VDIs,
            "allowed_operations": self.allowed_operations,
            "blobs": self.blobs,
            "clustered": self.clustered,
            "content_type": self.content_type,
            "current_operations": self.current_operations,
            "introduced_by": self.introduced_by,
            "is_tools_sr": self.is_tools_sr,
            "local_cache_enabled": self.local_cache_enabled,
            "name_description": self.name_description,
            "name_label": self.name_label,
            "other_config": self.other_config,
            "physical_size": self.physical_size,
            "physical_utilisation": self.physical_utilisation,
            "shared": self.shared,
            "sm_config": self.sm_config,
            "tags": self.tags,
            "type": self.type,
            "uuid": self.uuid,
            "virtual_allocation": self.virtual_allocation,
        }
        return orjson.dumps(out)


_DEFAULTS = SR.new("")


SR.MODEL = ClassModel(
    name="SR",
    fields=(
        FieldModel(
            "PBDs",
            parse_type("PBD ref set"),
            "PBDs",
            _DEFAULTS.PBDs,
            persistent=False,
            relation=Relation("PBD", "SR", RelationKind.MANY),
        ),
        FieldModel(
            "VDIs",
            parse_type("VDI ref set"),
            "VDIs",
            _DEFAULTS.VDIs,
            persistent=False,
            relation=Relation("VDI", "SR", RelationKind.MANY),
        ),
        FieldModel(
            "allowed_operations",
            parse_type("enum storage_operations set"),
            "allowed_operations",
            _DEFAULTS.allowed_operations,
            persistent=False,
        ),
        FieldModel("blobs", parse_type("(string -> blob ref) map"), "blobs", _DEFAULTS.blobs),
        FieldModel("clustered", parse_type("bool"), "clustered", _DEFAULTS.clustered),
        FieldModel("content_type", parse_type("string"), "content_type", _DEFAULTS.content_type),
        FieldModel(
            "current_operations",
            parse_type("(string -> enum storage_operations) map"),
            "current_operations",
            _DEFAULTS.current_operations,
            persistent=False,
        ),
        FieldModel(
            "default_vdi_visibility",
            parse_type("bool"),
            "default_vdi_visibility",
            _DEFAULTS.default_vdi_visibility,
            internal=True,
        ),
        FieldModel(
            "introduced_by",
            parse_type("DR_task ref"),
            "introduced_by",
            _DEFAULTS.introduced_by,
            relation=Relation("DR_task", "introduced_SRs", RelationKind.ONE),
        ),
        FieldModel("is_tools_sr", parse_type("bool"), "is_tools_sr", _DEFAULTS.is_tools_sr),
        FieldModel(
            "local_cache_enabled",
            parse_type("bool"),
            "local_cache_enabled",
            _DEFAULTS.local_cache_enabled,
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
        FieldModel("physical_size", parse_type("int"), "physical_size", _DEFAULTS.physical_size),
        FieldModel(
            "physical_utilisation",
            parse_type("int"),
            "physical_utilisation",
            _DEFAULTS.physical_utilisation,
        ),
        FieldModel("shared", parse_type("bool"), "shared", _DEFAULTS.shared),
        FieldModel(
            "sm_config", parse_type("(string -> string) map"), "sm_config", _DEFAULTS.sm_config
        ),
        FieldModel("tags", parse_type("string set"), "tags", _DEFAULTS.tags),
        FieldModel("type", parse_type("string"), "type", _DEFAULTS.type),
        FieldModel("uuid", parse_type("string"), "uuid", _DEFAULTS.uuid),
        FieldModel(
            "virtual_allocation",
            parse_type("int"),
            "virtual_allocation",
            _DEFAULTS.virtual_allocation,
        ),
    ),
    row=SR,
    persistent=True,
    gen_events=True,
    has_name_label=True,
)
