# Written by codegen from idl/; change the IDL, not this file.
# pyright: reportConstantRedefinition=false
"""A disk image in a storage repository; VMs use it through VBDs."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TypedDict, Unpack, cast

import orjson

from xapi.generated import enums, refs
from xapi.idl.encode import json_writer, xml_writer
from xapi.idl.identifiers import new_ref, new_uuid
from xapi.idl.model import ClassModel, FieldModel, Relation, RelationKind
from xapi.idl.record import EMPTY_MAP, Row, Writer
from xapi.idl.restore import restorer
from xapi.idl.scalars import escape, format_datetime, parse_datetime
from xapi.idl.types import parse_type

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

_xml_string_to_enum_vdi_operations_map = xml_writer(
    parse_type("(string -> enum vdi_operations) map")
)
_json_string_to_enum_vdi_operations_map = json_writer(
    parse_type("(string -> enum vdi_operations) map")
)
_restore_string_to_enum_vdi_operations_map = restorer(
    parse_type("(string -> enum vdi_operations) map")
)
_xml_string_to_string_map = xml_writer(parse_type("(string -> string) map"))
_json_string_to_string_map = json_writer(parse_type("(string -> string) map"))
_restore_string_to_string_map = restorer(parse_type("(string -> string) map"))
_xml_vbd_ref_set = xml_writer(parse_type("VBD ref set"))
_json_vbd_ref_set = json_writer(parse_type("VBD ref set"))
_restore_vbd_ref_set = restorer(parse_type("VBD ref set"))
_xml_vdi_ref_set = xml_writer(parse_type("VDI ref set"))
_json_vdi_ref_set = json_writer(parse_type("VDI ref set"))
_restore_vdi_ref_set = restorer(parse_type("VDI ref set"))
_xml_crashdump_ref_set = xml_writer(parse_type("crashdump ref set"))
_json_crashdump_ref_set = json_writer(parse_type("crashdump ref set"))
_restore_crashdump_ref_set = restorer(parse_type("crashdump ref set"))
_xml_enum_vdi_operations_set = xml_writer(parse_type("enum vdi_operations set"))
_json_enum_vdi_operations_set = json_writer(parse_type("enum vdi_operations set"))
_restore_enum_vdi_operations_set = restorer(parse_type("enum vdi_operations set"))
_xml_string_set = xml_writer(parse_type("string set"))
_json_string_set = json_writer(parse_type("string set"))
_restore_string_set = restorer(parse_type("string set"))

if TYPE_CHECKING:

    class VDIFields(TypedDict, total=False):
        """Fields of VDI that can be given to new, create and modify."""

        SR: refs.SRRef
        allow_caching: bool
        allowed_operations: tuple[enums.VDIOperations, ...]
        cbt_enabled: bool
        current_operations: Mapping[str, enums.VDIOperations]
        is_a_snapshot: bool
        is_tools_iso: bool
        location: str
        managed: bool
        metadata_latest: bool
        metadata_of_pool: refs.poolRef
        missing: bool
        name_description: str
        name_label: str
        on_boot: enums.OnBoot
        other_config: Mapping[str, str]
        parent: refs.VDIRef
        physical_utilisation: int
        read_only: bool
        sharable: bool
        sm_config: Mapping[str, str]
        snapshot_of: refs.VDIRef
        snapshot_time: datetime
        storage_lock: bool
        tags: tuple[str, ...]
        type: enums.VDIType
        uuid: str
        virtual_size: int
        xenstore_data: Mapping[str, str]


class VDI(Row):
    """A disk image in a storage repository; VMs use it through VBDs."""

    __slots__ = (
        "SR",
        "VBDs",
        "allow_caching",
        "allowed_operations",
        "cbt_enabled",
        "crash_dumps",
        "current_operations",
        "is_a_snapshot",
        "is_tools_iso",
        "location",
        "managed",
        "metadata_latest",
        "metadata_of_pool",
        "missing",
        "name_description",
        "name_label",
        "on_boot",
        "other_config",
        "parent",
        "physical_utilisation",
        "read_only",
        "sharable",
        "sm_config",
        "snapshot_of",
        "snapshot_time",
        "snapshots",
        "storage_lock",
        "tags",
        "type",
        "uuid",
        "virtual_size",
        "xenstore_data",
    )

    SR: refs.SRRef
    """SR that holds the image."""
    VBDs: tuple[refs.VBDRef, ...]
    """Devices that connect the image to VMs."""
    allow_caching: bool
    """True if hosts may cache the image on their local cache SR."""
    allowed_operations: tuple[enums.VDIOperations, ...]
    """Operations that would be accepted at present; advisory, newer operations are left out."""
    cbt_enabled: bool
    """True if changed blocks are tracked for incremental backup."""
    crash_dumps: tuple[refs.crashdumpRef, ...]
    """Crash dumps stored in the image."""
    current_operations: Mapping[str, enums.VDIOperations]
    """Operations in progress on the image, by reference of their task."""
    is_a_snapshot: bool
    """True if the image is a snapshot of another one."""
    is_tools_iso: bool
    """True if the image is the ISO with the guest tools."""
    location: str
    """Name of the image within its SR as the storage backend knows it, often the uuid."""
    managed: bool
    """True if the image is visible to users; false for images the backend keeps for itself,
    such as common parents.
    """
    metadata_latest: bool
    """True if the image holds the newest replicated pool database the server has seen for its
    pool.
    """
    metadata_of_pool: refs.poolRef
    """Pool whose database the image holds; null unless the type is metadata."""
    missing: bool
    """True if the last scan of the SR did not find the image."""
    name_description: str
    """Free text describing the image."""
    name_label: str
    """Name of the image; need not be unique."""
    on_boot: enums.OnBoot
    """Whether changes persist over a restart of the VM, or the image is reset to its saved
    state.
    """
    other_config: Mapping[str, str]
    """Free-form settings of clients and tools."""
    parent: refs.VDIRef
    """Deprecated; always null."""
    physical_utilisation: int
    """Space the image takes on its SR, in bytes; refreshed by scans."""
    read_only: bool
    """True if the image can only be attached read-only."""
    sharable: bool
    """True if several VMs may attach the image for writing at once."""
    sm_config: Mapping[str, str]
    """Settings and notes of the storage backend."""
    snapshot_of: refs.VDIRef
    """Image the snapshot was taken of; null if this is not a snapshot, dangling if that image
    is gone.
    """
    snapshot_time: datetime
    """When the snapshot was taken; 1970-01-01 if this is not a snapshot."""
    snapshots: tuple[refs.VDIRef, ...]
    """Snapshots taken of the image."""
    storage_lock: bool
    """True if the image is locked on its SR; not used any more."""
    tags: tuple[str, ...]
    """Labels chosen by the user for searching and grouping."""
    type: enums.VDIType
    """Purpose of the image, such as user, system, suspend or metadata."""
    uuid: str
    """Unique identifier of the image."""
    virtual_size: int
    """Size of the disk as the guest sees it, in bytes; the backend may round it up."""
    xenstore_data: Mapping[str, str]
    """Keys written to the xenstore tree of the disk while it is attached."""

    @classmethod
    def new(cls, ref: str, /, **fields: Unpack[VDIFields]) -> VDI:
        """A row that is in no database yet; fields not given are unset."""
        row = cls.__new__(cls)
        row.ref = ref
        row.created_rev = row.modified_rev = 0
        row.xml_fragment = row.json_fragment = None
        row.SR = refs.SRRef("OpaqueRef:NULL")
        row.VBDs = ()
        row.allow_caching = False
        row.allowed_operations = ()
        row.cbt_enabled = False
        row.crash_dumps = ()
        row.current_operations = EMPTY_MAP
        row.is_a_snapshot = False
        row.is_tools_iso = False
        row.location = ""
        row.managed = False
        row.metadata_latest = False
        row.metadata_of_pool = refs.poolRef("OpaqueRef:NULL")
        row.missing = False
        row.name_description = ""
        row.name_label = ""
        row.on_boot = "persist"
        row.other_config = EMPTY_MAP
        row.parent = refs.VDIRef("OpaqueRef:NULL")
        row.physical_utilisation = 0
        row.read_only = False
        row.sharable = False
        row.sm_config = EMPTY_MAP
        row.snapshot_of = refs.VDIRef("OpaqueRef:NULL")
        row.snapshot_time = EPOCH
        row.snapshots = ()
        row.storage_lock = False
        row.tags = ()
        row.type = "system"
        row.uuid = ""
        row.virtual_size = 0
        row.xenstore_data = EMPTY_MAP
        for name, value in fields.items():
            setattr(row, name, value)
        return row

    @classmethod
    def create(cls, writer: Writer, /, **fields: Unpack[VDIFields]) -> refs.VDIRef:
        """Add a row, with a reference and a uuid of its own if none is given."""
        row = cls.new(new_ref(), **fields)
        if not row.uuid:
            row.uuid = new_uuid()
        writer.create(row)
        return refs.VDIRef(row.ref)

    @classmethod
    def modify(cls, writer: Writer, ref: str, /, **fields: Unpack[VDIFields]) -> None:
        """Set fields. Raises HANDLE_INVALID [class, ref]."""
        writer.modify("VDI", ref, cast("Mapping[str, object]", fields))

    def copy(self) -> VDI:
        row = VDI.__new__(VDI)
        row.ref = self.ref
        row.created_rev = self.created_rev
        row.modified_rev = self.modified_rev
        row.xml_fragment = row.json_fragment = None
        row.SR = self.SR
        row.VBDs = self.VBDs
        row.allow_caching = self.allow_caching
        row.allowed_operations = self.allowed_operations
        row.cbt_enabled = self.cbt_enabled
        row.crash_dumps = self.crash_dumps
        row.current_operations = self.current_operations
        row.is_a_snapshot = self.is_a_snapshot
        row.is_tools_iso = self.is_tools_iso
        row.location = self.location
        row.managed = self.managed
        row.metadata_latest = self.metadata_latest
        row.metadata_of_pool = self.metadata_of_pool
        row.missing = self.missing
        row.name_description = self.name_description
        row.name_label = self.name_label
        row.on_boot = self.on_boot
        row.other_config = self.other_config
        row.parent = self.parent
        row.physical_utilisation = self.physical_utilisation
        row.read_only = self.read_only
        row.sharable = self.sharable
        row.sm_config = self.sm_config
        row.snapshot_of = self.snapshot_of
        row.snapshot_time = self.snapshot_time
        row.snapshots = self.snapshots
        row.storage_lock = self.storage_lock
        row.tags = self.tags
        row.type = self.type
        row.uuid = self.uuid
        row.virtual_size = self.virtual_size
        row.xenstore_data = self.xenstore_data
        return row

    def stored(self) -> dict[str, object]:
        out: dict[str, object] = {}
        if self.SR != refs.SRRef("OpaqueRef:NULL"):
            out["SR"] = self.SR
        if self.allow_caching != False:
            out["allow_caching"] = self.allow_caching
        if self.cbt_enabled != False:
            out["cbt_enabled"] = self.cbt_enabled
        if self.is_a_snapshot != False:
            out["is_a_snapshot"] = self.is_a_snapshot
        if self.is_tools_iso != False:
            out["is_tools_iso"] = self.is_tools_iso
        if self.location != "":
            out["location"] = self.location
        if self.managed != False:
            out["managed"] = self.managed
        if self.metadata_latest != False:
            out["metadata_latest"] = self.metadata_latest
        if self.metadata_of_pool != refs.poolRef("OpaqueRef:NULL"):
            out["metadata_of_pool"] = self.metadata_of_pool
        if self.missing != False:
            out["missing"] = self.missing
        if self.name_description != "":
            out["name_description"] = self.name_description
        if self.name_label != "":
            out["name_label"] = self.name_label
        if self.on_boot != "persist":
            out["on_boot"] = self.on_boot
        if self.other_config:
            out["other_config"] = self.other_config
        if self.parent != refs.VDIRef("OpaqueRef:NULL"):
            out["parent"] = self.parent
        if self.physical_utilisation != 0:
            out["physical_utilisation"] = self.physical_utilisation
        if self.read_only != False:
            out["read_only"] = self.read_only
        if self.sharable != False:
            out["sharable"] = self.sharable
        if self.sm_config:
            out["sm_config"] = self.sm_config
        if self.snapshot_of != refs.VDIRef("OpaqueRef:NULL"):
            out["snapshot_of"] = self.snapshot_of
        if self.snapshot_time != EPOCH:
            out["snapshot_time"] = format_datetime(self.snapshot_time)
        if self.storage_lock != False:
            out["storage_lock"] = self.storage_lock
        if self.tags:
            out["tags"] = self.tags
        if self.type != "system":
            out["type"] = self.type
        if self.uuid != "":
            out["uuid"] = self.uuid
        if self.virtual_size != 0:
            out["virtual_size"] = self.virtual_size
        if self.xenstore_data:
            out["xenstore_data"] = self.xenstore_data
        return out

    @classmethod
    def restore(cls, ref: str, stored: Mapping[str, Any]) -> VDI:
        row = cls.new(ref)
        if "SR" in stored:
            row.SR = stored["SR"]
        if "allow_caching" in stored:
            row.allow_caching = stored["allow_caching"]
        if "cbt_enabled" in stored:
            row.cbt_enabled = stored["cbt_enabled"]
        if "is_a_snapshot" in stored:
            row.is_a_snapshot = stored["is_a_snapshot"]
        if "is_tools_iso" in stored:
            row.is_tools_iso = stored["is_tools_iso"]
        if "location" in stored:
            row.location = stored["location"]
        if "managed" in stored:
            row.managed = stored["managed"]
        if "metadata_latest" in stored:
            row.metadata_latest = stored["metadata_latest"]
        if "metadata_of_pool" in stored:
            row.metadata_of_pool = stored["metadata_of_pool"]
        if "missing" in stored:
            row.missing = stored["missing"]
        if "name_description" in stored:
            row.name_description = stored["name_description"]
        if "name_label" in stored:
            row.name_label = stored["name_label"]
        if "on_boot" in stored:
            row.on_boot = stored["on_boot"]
        if "other_config" in stored:
            row.other_config = _restore_string_to_string_map(stored["other_config"])
        if "parent" in stored:
            row.parent = stored["parent"]
        if "physical_utilisation" in stored:
            row.physical_utilisation = stored["physical_utilisation"]
        if "read_only" in stored:
            row.read_only = stored["read_only"]
        if "sharable" in stored:
            row.sharable = stored["sharable"]
        if "sm_config" in stored:
            row.sm_config = _restore_string_to_string_map(stored["sm_config"])
        if "snapshot_of" in stored:
            row.snapshot_of = stored["snapshot_of"]
        if "snapshot_time" in stored:
            row.snapshot_time = parse_datetime(stored["snapshot_time"])
        if "storage_lock" in stored:
            row.storage_lock = stored["storage_lock"]
        if "tags" in stored:
            row.tags = _restore_string_set(stored["tags"])
        if "type" in stored:
            row.type = stored["type"]
        if "uuid" in stored:
            row.uuid = stored["uuid"]
        if "virtual_size" in stored:
            row.virtual_size = stored["virtual_size"]
        if "xenstore_data" in stored:
            row.xenstore_data = _restore_string_to_string_map(stored["xenstore_data"])
        return row

    def write_xml(self) -> str:
        return (
            "<value><struct>"
            f"<member><name>SR</name><value>{escape(self.SR)}</value></member>"
            f"<member><name>VBDs</name>{_xml_vbd_ref_set(self.VBDs)}</member>"
            f"<member><name>allow_caching</name><value><boolean>{self.allow_caching:d}</boolean></value></member>"
            f"<member><name>allowed_operations</name>{_xml_enum_vdi_operations_set(self.allowed_operations)}</member>"
            f"<member><name>cbt_enabled</name><value><boolean>{self.cbt_enabled:d}</boolean></value></member>"
            f"<member><name>crash_dumps</name>{_xml_crashdump_ref_set(self.crash_dumps)}</member>"
            f"<member><name>current_operations</name>{_xml_string_to_enum_vdi_operations_map(self.current_operations)}</member>"
            f"<member><name>is_a_snapshot</name><value><boolean>{self.is_a_snapshot:d}</boolean></value></member>"
            f"<member><name>is_tools_iso</name><value><boolean>{self.is_tools_iso:d}</boolean></value></member>"
            f"<member><name>location</name><value>{escape(self.location)}</value></member>"
            f"<member><name>managed</name><value><boolean>{self.managed:d}</boolean></value></member>"
            f"<member><name>metadata_latest</name><value><boolean>{self.metadata_latest:d}</boolean></value></member>"
            f"<member><name>metadata_of_pool</name><value>{escape(self.metadata_of_pool)}</value></member>"
            f"<member><name>missing</name><value><boolean>{self.missing:d}</boolean></value></member>"
            f"<member><name>name_description</name><value>{escape(self.name_description)}</value></member>"
            f"<member><name>name_label</name><value>{escape(self.name_label)}</value></member>"
            f"<member><name>on_boot</name><value>{self.on_boot}</value></member>"
            f"<member><name>other_config</name>{_xml_string_to_string_map(self.other_config)}</member>"
            f"<member><name>parent</name><value>{escape(self.parent)}</value></member>"
            f"<member><name>physical_utilisation</name><value>{self.physical_utilisation}</value></member>"
            f"<member><name>read_only</name><value><boolean>{self.read_only:d}</boolean></value></member>"
            f"<member><name>sharable</name><value><boolean>{self.sharable:d}</boolean></value></member>"
            f"<member><name>sm_config</name>{_xml_string_to_string_map(self.sm_config)}</member>"
            f"<member><name>snapshot_of</name><value>{escape(self.snapshot_of)}</value></member>"
            f"<member><name>snapshot_time</name><value><dateTime.iso8601>{format_datetime(self.snapshot_time)}</dateTime.iso8601></value></member>"
            f"<member><name>snapshots</name>{_xml_vdi_ref_set(self.snapshots)}</member>"
            f"<member><name>storage_lock</name><value><boolean>{self.storage_lock:d}</boolean></value></member>"
            f"<member><name>tags</name>{_xml_string_set(self.tags)}</member>"
            f"<member><name>type</name><value>{self.type}</value></member>"
            f"<member><name>uuid</name><value>{escape(self.uuid)}</value></member>"
            f"<member><name>virtual_size</name><value>{self.virtual_size}</value></member>"
            f"<member><name>xenstore_data</name>{_xml_string_to_string_map(self.xenstore_data)}</member>"
            "</struct></value>"
        )

    def write_json(self) -> bytes:
        out: dict[str, object] = {
            "SR": self.SR,
            "VBDs": self.VBDs,
            "allow_caching": self.allow_caching,
            "allowed_operations": self.allowed_operations,
            "cbt_enabled": self.cbt_enabled,
            "crash_dumps": self.crash_dumps,
            "current_operations": self.current_operations,
            "is_a_snapshot": self.is_a_snapshot,
            "is_tools_iso": self.is_tools_iso,
            "location": self.location,
            "managed": self.managed,
            "metadata_latest": self.metadata_latest,
            "metadata_of_pool": self.metadata_of_pool,
            "missing": self.missing,
            "name_description": self.name_description,
            "name_label": self.name_label,
            "on_boot": self.on_boot,
            "other_config": self.other_config,
            "parent": self.parent,
            "physical_utilisation": self.physical_utilisation,
            "read_only": self.read_only,
            "sharable": self.sharable,
            "sm_config": self.sm_config,
            "snapshot_of": self.snapshot_of,
            "snapshot_time": format_datetime(self.snapshot_time),
            "snapshots": self.snapshots,
            "storage_lock": self.storage_lock,
            "tags": self.tags,
            "type": self.type,
            "uuid": self.uuid,
            "virtual_size": self.virtual_size,
            "xenstore_data": self.xenstore_data,
        }
        return orjson.dumps(out)


_DEFAULTS = VDI.new("")


VDI.MODEL = ClassModel(
    name="VDI",
    fields=(
        FieldModel(
            "SR",
            parse_type("SR ref"),
            "SR",
            _DEFAULTS.SR,
            relation=Relation("SR", "VDIs", RelationKind.ONE),
        ),
        FieldModel(
            "VBDs",
            parse_type("VBD ref set"),
            "VBDs",
            _DEFAULTS.VBDs,
            persistent=False,
            relation=Relation("VBD", "VDI", RelationKind.MANY),
        ),
        FieldModel("allow_caching", parse_type("bool"), "allow_caching", _DEFAULTS.allow_caching),
        FieldModel(
            "allowed_operations",
            parse_type("enum vdi_operations set"),
            "allowed_operations",
            _DEFAULTS.allowed_operations,
            persistent=False,
        ),
        FieldModel("cbt_enabled", parse_type("bool"), "cbt_enabled", _DEFAULTS.cbt_enabled),
        FieldModel(
            "crash_dumps",
            parse_type("crashdump ref set"),
            "crash_dumps",
            _DEFAULTS.crash_dumps,
            persistent=False,
            relation=Relation("crashdump", "VDI", RelationKind.MANY),
        ),
        FieldModel(
            "current_operations",
            parse_type("(string -> enum vdi_operations) map"),
            "current_operations",
            _DEFAULTS.current_operations,
            persistent=False,
        ),
        FieldModel("is_a_snapshot", parse_type("bool"), "is_a_snapshot", _DEFAULTS.is_a_snapshot),
        FieldModel("is_tools_iso", parse_type("bool"), "is_tools_iso", _DEFAULTS.is_tools_iso),
        FieldModel("location", parse_type("string"), "location", _DEFAULTS.location),
        FieldModel("managed", parse_type("bool"), "managed", _DEFAULTS.managed),
        FieldModel(
            "metadata_latest", parse_type("bool"), "metadata_latest", _DEFAULTS.metadata_latest
        ),
        FieldModel(
            "metadata_of_pool",
            parse_type("pool ref"),
            "metadata_of_pool",
            _DEFAULTS.metadata_of_pool,
            relation=Relation("pool", "metadata_VDIs", RelationKind.ONE),
        ),
        FieldModel("missing", parse_type("bool"), "missing", _DEFAULTS.missing),
        FieldModel(
            "name_description",
            parse_type("string"),
            "name__description",
            _DEFAULTS.name_description,
        ),
        FieldModel("name_label", parse_type("string"), "name__label", _DEFAULTS.name_label),
        FieldModel("on_boot", parse_type("enum on_boot"), "on_boot", _DEFAULTS.on_boot),
        FieldModel(
            "other_config",
            parse_type("(string -> string) map"),
            "other_config",
            _DEFAULTS.other_config,
        ),
        FieldModel("parent", parse_type("VDI ref"), "parent", _DEFAULTS.parent),
        FieldModel(
            "physical_utilisation",
            parse_type("int"),
            "physical_utilisation",
            _DEFAULTS.physical_utilisation,
        ),
        FieldModel("read_only", parse_type("bool"), "read_only", _DEFAULTS.read_only),
        FieldModel("sharable", parse_type("bool"), "sharable", _DEFAULTS.sharable),
        FieldModel(
            "sm_config", parse_type("(string -> string) map"), "sm_config", _DEFAULTS.sm_config
        ),
        FieldModel(
            "snapshot_of",
            parse_type("VDI ref"),
            "snapshot_of",
            _DEFAULTS.snapshot_of,
            relation=Relation("VDI", "snapshots", RelationKind.ONE),
        ),
        FieldModel(
            "snapshot_time", parse_type("datetime"), "snapshot_time", _DEFAULTS.snapshot_time
        ),
        FieldModel(
            "snapshots",
            parse_type("VDI ref set"),
            "snapshots",
            _DEFAULTS.snapshots,
            persistent=False,
            relation=Relation("VDI", "snapshot_of", RelationKind.MANY),
        ),
        FieldModel("storage_lock", parse_type("bool"), "storage_lock", _DEFAULTS.storage_lock),
        FieldModel("tags", parse_type("string set"), "tags", _DEFAULTS.tags),
        FieldModel("type", parse_type("enum vdi_type"), "type", _DEFAULTS.type),
        FieldModel("uuid", parse_type("string"), "uuid", _DEFAULTS.uuid),
        FieldModel("virtual_size", parse_type("int"), "virtual_size", _DEFAULTS.virtual_size),
        FieldModel(
            "xenstore_data",
            parse_type("(string -> string) map"),
            "xenstore_data",
            _DEFAULTS.xenstore_data,
        ),
    ),
    row=VDI,
    persistent=True,
    gen_events=True,
    has_name_label=True,
)
