# Written by codegen from idl/; change the IDL, not this file.
# pyright: reportConstantRedefinition=false
"""An old-style hotfix known to the pool. Replaced by pool_update."""

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
_xml_enum_after_apply_guidance_set = xml_writer(parse_type("enum after_apply_guidance set"))
_json_enum_after_apply_guidance_set = json_writer(parse_type("enum after_apply_guidance set"))
_restore_enum_after_apply_guidance_set = restorer(parse_type("enum after_apply_guidance set"))
_xml_host_patch_ref_set = xml_writer(parse_type("host_patch ref set"))
_json_host_patch_ref_set = json_writer(parse_type("host_patch ref set"))
_restore_host_patch_ref_set = restorer(parse_type("host_patch ref set"))

if TYPE_CHECKING:

    class pool_patchFields(TypedDict, total=False):
        """Fields of pool_patch that can be given to new, create and modify."""

        after_apply_guidance: tuple[enums.AfterApplyGuidance, ...]
        filename: str
        name_description: str
        name_label: str
        other_config: Mapping[str, str]
        pool_applied: bool
        pool_update: refs.pool_updateRef
        size: int
        uuid: str
        version: str


class pool_patch(Row):
    """An old-style hotfix known to the pool. Replaced by pool_update."""

    __slots__ = (
        "after_apply_guidance",
        "filename",
        "host_patches",
        "name_description",
        "name_label",
        "other_config",
        "pool_applied",
        "pool_update",
        "size",
        "uuid",
        "version",
    )

    after_apply_guidance: tuple[enums.AfterApplyGuidance, ...]
    """What must be restarted after the hotfix: VMs, the host or the toolstack."""
    filename: str
    """Path of the hotfix file on the coordinator; empty once it was cleaned away."""
    host_patches: tuple[refs.host_patchRef, ...]
    """The copies of this hotfix on the single hosts."""
    name_description: str
    """Free description for people."""
    name_label: str
    """Display name of the hotfix."""
    other_config: Mapping[str, str]
    """Free key-value pairs for tools."""
    pool_applied: bool
    """True when every host of the pool has the hotfix."""
    pool_update: refs.pool_updateRef
    """The update this hotfix stands for; null if there is none."""
    size: int
    """Size of the hotfix file in bytes."""
    uuid: str
    """Unique identifier of the hotfix, set by who made it."""
    version: str
    """Version of the hotfix."""

    @classmethod
    def new(cls, ref: str, /, **fields: Unpack[pool_patchFields]) -> pool_patch:
        """A row that is in no database yet; fields not given are unset."""
        row = cls.__new__(cls)
        row.ref = ref
        row.created_rev = row.modified_rev = 0
        row.xml_fragment = row.json_fragment = None
        row.after_apply_guidance = ()
        row.filename = ""
        row.host_patches = ()
        row.name_description = ""
        row.name_label = ""
        row.other_config = EMPTY_MAP
        row.pool_applied = False
        row.pool_update = refs.pool_updateRef("OpaqueRef:NULL")
        row.size = 0
        row.uuid = ""
        row.version = ""
        for name, value in fields.items():
            setattr(row, name, value)
        return row

    @classmethod
    def create(cls, writer: Writer, /, **fields: Unpack[pool_patchFields]) -> refs.pool_patchRef:
        """Add a row, with a reference and a uuid of its own if none is given."""
        row = cls.new(new_ref(), **fields)
        if not row.uuid:
            row.uuid = new_uuid()
        writer.create(row)
        return refs.pool_patchRef(row.ref)

    @classmethod
    def modify(cls, writer: Writer, ref: str, /, **fields: Unpack[pool_patchFields]) -> None:
        """Set fields. Raises HANDLE_INVALID [class, ref]."""
        writer.modify("pool_patch", ref, cast("Mapping[str, object]", fields))

    def copy(self) -> pool_patch:
        row = pool_patch.__new__(pool_patch)
        row.ref = self.ref
        row.created_rev = self.created_rev
        row.modified_rev = self.modified_rev
        row.xml_fragment = row.json_fragment = None
        row.after_apply_guidance = self.after_apply_guidance
        row.filename = self.filename
        row.host_patches = self.host_patches
        row.name_description = self.name_description
        row.name_label = self.name_label
        row.other_config = self.other_config
        row.pool_applied = self.pool_applied
        row.pool_update = self.pool_update
        row.size = self.size
        row.uuid = self.uuid
        row.version = self.version
        return row

    def stored(self) -> dict[str, object]:
        out: dict[str, object] = {}
        if self.after_apply_guidance:
            out["after_apply_guidance"] = self.after_apply_guidance
        if self.filename != "":
            out["filename"] = self.filename
        if self.name_description != "":
            out["name_description"] = self.name_description
        if self.name_label != "":
            out["name_label"] = self.name_label
        if self.other_config:
            out["other_config"] = self.other_config
        if self.pool_applied != False:
            out["pool_applied"] = self.pool_applied
        if self.pool_update != refs.pool_updateRef("OpaqueRef:NULL"):
            out["pool_update"] = self.pool_update
        if self.size != 0:
            out["size"] = self.size
        if self.uuid != "":
            out["uuid"] = self.uuid
        if self.version != "":
            out["version"] = self.version
        return out

    @classmethod
    def restore(cls, ref: str, stored: Mapping[str, Any]) -> pool_patch:
        row = cls.new(ref)
        if "after_apply_guidance" in stored:
            row.after_apply_guidance = _restore_enum_after_apply_guidance_set(
                stored["after_apply_guidance"]
            )
        if "filename" in stored:
            row.filename = stored["filename"]
        if "name_description" in stored:
            row.name_description = stored["name_description"]
        if "name_label" in stored:
            row.name_label = stored["name_label"]
        if "other_config" in stored:
            row.other_config = _restore_string_to_string_map(stored["other_config"])
        if "pool_applied" in stored:
            row.pool_applied = stored["pool_applied"]
        if "pool_update" in stored:
            row.pool_update = stored["pool_update"]
        if "size" in stored:
            row.size = stored["size"]
        if "uuid" in stored:
            row.uuid = stored["uuid"]
        if "version" in stored:
            row.version = stored["version"]
        return row

    def write_xml(self) -> str:
        return (
            "<value><struct>"
            f"<member><name>after_apply_guidance</name>{_xml_enum_after_apply_guidance_set(self.after_apply_guidance)}</member>"
            f"<member><name>host_patches</name>{_xml_host_patch_ref_set(self.host_patches)}</member>"
            f"<member><name>name_description</name><value>{escape(self.name_description)}</value></member>"
            f"<member><name>name_label</name><value>{escape(self.name_label)}</value></member>"
            f"<member><name>other_config</name>{_xml_string_to_string_map(self.other_config)}</member>"
            f"<member><name>pool_applied</name><value><boolean>{self.pool_applied:d}</boolean></value></member>"
            f"<member><name>pool_update</name><value>{escape(self.pool_update)}</value></member>"
            f"<member><name>size</name><value>{self.size}</value></member>"
            f"<member><name>uuid</name><value>{escape(self.uuid)}</value></member>"
            f"<member><name>version</name><value>{escape(self.version)}</value></member>"
            "</struct></value>"
        )

    def write_json(self) -> bytes:
        out: dict[str, object] = {
            "after_apply_guidance": self.after_apply_guidance,
            "host_patches": self.host_patches,
            "name_description": self.name_description,
            "name_label": self.name_label,
            "other_config": self.other_config,
            "pool_applied": self.pool_applied,
            "pool_update": self.pool_update,
            "size": self.size,
            "uuid": self.uuid,
            "version": self.version,
        }
        return orjson.dumps(out)


_DEFAULTS = pool_patch.new("")


pool_patch.MODEL = ClassModel(
    name="pool_patch",
    fields=(
        FieldModel(
            "after_apply_guidance",
            parse_type("enum after_apply_guidance set"),
            "after_apply_guidance",
            _DEFAULTS.after_apply_guidance,
        ),
        FieldModel("filename", parse_type("string"), "filename", _DEFAULTS.filename, internal=True),
        FieldModel(
            "host_patches",
            parse_type("host_patch ref set"),
            "host_patches",
            _DEFAULTS.host_patches,
            persistent=False,
            relation=Relation("host_patch", "pool_patch", RelationKind.MANY),
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
        FieldModel("pool_applied", parse_type("bool"), "pool_applied", _DEFAULTS.pool_applied),
        FieldModel(
            "pool_update", parse_type("pool_update ref"), "pool_update", _DEFAULTS.pool_update
        ),
        FieldModel("size", parse_type("int"), "size", _DEFAULTS.size),
        FieldModel("uuid", parse_type("string"), "uuid", _DEFAULTS.uuid),
        FieldModel("version", parse_type("string"), "version", _DEFAULTS.version),
    ),
    row=pool_patch,
    persistent=True,
    gen_events=True,
    has_name_label=True,
)
