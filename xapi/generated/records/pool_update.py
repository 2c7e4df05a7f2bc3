# Written by codegen from idl/; change the IDL, not this file.
# pyright: reportConstantRedefinition=false
"""An update package stored as a VDI that can be applied to the hosts of the pool."""

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
_xml_enum_update_after_apply_guidance_set = xml_writer(
    parse_type("enum update_after_apply_guidance set")
)
_json_enum_update_after_apply_guidance_set = json_writer(
    parse_type("enum update_after_apply_guidance set")
)
_restore_enum_update_after_apply_guidance_set = restorer(
    parse_type("enum update_after_apply_guidance set")
)
_xml_host_ref_set = xml_writer(parse_type("host ref set"))
_json_host_ref_set = json_writer(parse_type("host ref set"))
_restore_host_ref_set = restorer(parse_type("host ref set"))

if TYPE_CHECKING:

    class pool_updateFields(TypedDict, total=False):
        """Fields of pool_update that can be given to new, create and modify."""

        after_apply_guidance: tuple[enums.UpdateAfterApplyGuidance, ...]
        enforce_homogeneity: bool
        hosts: tuple[refs.hostRef, ...]
        installation_size: int
        key: str
        name_description: str
        name_label: str
        other_config: Mapping[str, str]
        uuid: str
        vdi: refs.VDIRef
        version: str


class pool_update(Row):
    """An update package stored as a VDI that can be applied to the hosts of the pool."""

    __slots__ = (
        "after_apply_guidance",
        "enforce_homogeneity",
        "hosts",
        "installation_size",
        "key",
        "name_description",
        "name_label",
        "other_config",
        "uuid",
        "vdi",
        "version",
    )

    after_apply_guidance: tuple[enums.UpdateAfterApplyGuidance, ...]
    """What must be restarted after the update: VMs, the host or the toolstack."""
    enforce_homogeneity: bool
    """True when all hosts of the pool must have the update or none."""
    hosts: tuple[refs.hostRef, ...]
    """Hosts the update has been applied to."""
    installation_size: int
    """Space in bytes the update needs on each host."""
    key: str
    """Name of the key that signs the update."""
    name_description: str
    """Free description for people."""
    name_label: str
    """Display name of the update."""
    other_config: Mapping[str, str]
    """Free key-value pairs for tools."""
    uuid: str
    """Unique identifier of the update, set by who made it."""
    vdi: refs.VDIRef
    """VDI with the contents of the update; dangling once it was cleaned away."""
    version: str
    """Version of the update."""

    @classmethod
    def new(cls, ref: str, /, **fields: Unpack[pool_updateFields]) -> pool_update:
        """A row that is in no database yet; fields not given are unset."""
        row = cls.__new__(cls)
        row.ref = ref
        row.created_rev = row.modified_rev = 0
        row.xml_fragment = row.json_fragment = None
        row.after_apply_guidance = ()
        row.enforce_homogeneity = False
        row.hosts = ()
        row.installation_size = 0
        row.key = ""
        row.name_description = ""
        row.name_label = ""
        row.other_config = EMPTY_MAP
        row.uuid = ""
        row.vdi = refs.VDIRef("OpaqueRef:NULL")
        row.version = ""
        for name, value in fields.items():
            setattr(row, name, value)
        return row

    @classmethod
    def create(cls, writer: Writer, /, **fields: Unpack[pool_updateFields]) -> refs.pool_updateRef:
        """Add a row, with a reference and a uuid of its own if none is given."""
        row = cls.new(new_ref(), **fields)
        if not row.uuid:
            row.uuid = new_uuid()
        writer.create(row)
        return refs.pool_updateRef(row.ref)

    @classmethod
    def modify(cls, writer: Writer, ref: str, /, **fields: Unpack[pool_updateFields]) -> None:
        """Set fields. Raises HANDLE_INVALID [class, ref]."""
        writer.modify("pool_update", ref, cast("Mapping[str, object]", fields))

    def copy(self) -> pool_update:
        row = pool_update.__new__(pool_update)
        row.ref = self.ref
        row.created_rev = self.created_rev
        row.modified_rev = self.modified_rev
        row.xml_fragment = row.json_fragment = None
        row.after_apply_guidance = self.after_apply_guidance
        row.enforce_homogeneity = self.enforce_homogeneity
        row.hosts = self.hosts
        row.installation_size = self.installation_size
        row.key = self.key
        row.name_description = self.name_description
        row.name_label = self.name_label
        row.other_config = self.other_config
        row.uuid = self.uuid
        row.vdi = self.vdi
        row.version = self.version
        return row

    def stored(self) -> dict[str, object]:
        out: dict[str, object] = {}
        if self.after_apply_guidance:
            out["after_apply_guidance"] = self.after_apply_guidance
        if self.enforce_homogeneity != False:
            out["enforce_homogeneity"] = self.enforce_homogeneity
        if self.hosts:
            out["hosts"] = self.hosts
        if self.installation_size != 0:
            out["installation_size"] = self.installation_size
        if self.key != "":
            out["key"] = self.key
        if self.name_description != "":
            out["name_description"] = self.name_description
        if self.name_label != "":
            out["name_label"] = self.name_label
        if self.other_config:
            out["other_config"] = self.other_config
        if self.uuid != "":
            out["uuid"] = self.uuid
        if self.vdi != refs.VDIRef("OpaqueRef:NULL"):
            out["vdi"] = self.vdi
        if self.version != "":
            out["version"] = self.version
        return out

    @classmethod
    def restore(cls, ref: str, stored: Mapping[str, Any]) -> pool_update:
        row = cls.new(ref)
        if "after_apply_guidance" in stored:
            row.after_apply_guidance = _restore_enum_update_after_apply_guidance_set(
                stored["after_apply_guidance"]
            )
        if "enforce_homogeneity" in stored:
            row.enforce_homogeneity = stored["enforce_homogeneity"]
        if "hosts" in stored:
            row.hosts = _restore_host_ref_set(stored["hosts"])
        if "installation_size" in stored:
            row.installation_size = stored["installation_size"]
        if "key" in stored:
            row.key = stored["key"]
        if "name_description" in stored:
            row.name_description = stored["name_description"]
        if "name_label" in stored:
            row.name_label = stored["name_label"]
        if "other_config" in stored:
            row.other_config = _restore_string_to_string_map(stored["other_config"])
        if "uuid" in stored:
            row.uuid = stored["uuid"]
        if "vdi" in stored:
            row.vdi = stored["vdi"]
        if "version" in stored:
            row.version = stored["version"]
        return row

    def write_xml(self) -> str:
        return (
            "<value><struct>"
            f"<member><name>after_apply_guidance</name>{_xml_enum_update_after_apply_guidance_set(self.after_apply_guidance)}</member>"
            f"<member><name>enforce_homogeneity</name><value><boolean>{self.enforce_homogeneity:d}</boolean></value></member>"
            f"<member><name>hosts</name>{_xml_host_ref_set(self.hosts)}</member>"
            f"<member><name>installation_size</name><value>{self.installation_size}</value></member>"
            f"<member><name>key</name><value>{escape(self.key)}</value></member>"
            f"<member><name>name_description</name><value>{escape(self.name_description)}</value></member>"
            f"<member><name>name_label</name><value>{escape(self.name_label)}</value></member>"
            f"<member><name>other_config</name>{_xml_string_to_string_map(self.other_config)}</member>"
            f"<member><name>uuid</name><value>{escape(self.uuid)}</value></member>"
            f"<member><name>vdi</name><value>{escape(self.vdi)}</value></member>"
            f"<member><name>version</name><value>{escape(self.version)}</value></member>"
            "</struct></value>"
        )

    def write_json(self) -> bytes:
        out: dict[str, object] = {
            "after_apply_guidance": self.after_apply_guidance,
            "enforce_homogeneity": self.enforce_homogeneity,
            "hosts": self.hosts,
            "installation_size": self.installation_size,
            "key": self.key,
            "name_description": self.name_description,
            "name_label": self.name_label,
            "other_config": self.other_config,
            "uuid": self.uuid,
            "vdi": self.vdi,
            "version": self.version,
        }
        return orjson.dumps(out)


_DEFAULTS = pool_update.new("")


pool_update.MODEL = ClassModel(
    name="pool_update",
    fields=(
        FieldModel(
            "after_apply_guidance",
            parse_type("enum update_after_apply_guidance set"),
            "after_apply_guidance",
            _DEFAULTS.after_apply_guidance,
        ),
        FieldModel(
            "enforce_homogeneity",
            parse_type("bool"),
            "enforce_homogeneity",
            _DEFAULTS.enforce_homogeneity,
        ),
        FieldModel(
            "hosts",
            parse_type("host ref set"),
            "hosts",
            _DEFAULTS.hosts,
            relation=Relation("host", "updates", RelationKind.MANY_TO_MANY, leads=False),
        ),
        FieldModel(
            "installation_size", parse_type("int"), "installation_size", _DEFAULTS.installation_size
        ),
        FieldModel("key", parse_type("string"), "key", _DEFAULTS.key),
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
        FieldModel("vdi", parse_type("VDI ref"), "vdi", _DEFAULTS.vdi),
        FieldModel("version", parse_type("string"), "version", _DEFAULTS.version),
    ),
    row=pool_update,
    persistent=True,
    gen_events=True,
    has_name_label=True,
)
