# Written by codegen from idl/; change the IDL, not this file.
# pyright: reportConstantRedefinition=false
"""A named set of permissions. Roles are built in: users get the public ones, single permissions
exist as internal ones.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypedDict, Unpack, cast

import orjson

from xapi.generated import refs
from xapi.idl.encode import json_writer, xml_writer
from xapi.idl.identifiers import new_ref, new_uuid
from xapi.idl.model import ClassModel, FieldModel, Relation, RelationKind
from xapi.idl.record import Row, Writer
from xapi.idl.restore import restorer
from xapi.idl.scalars import escape
from xapi.idl.types import parse_type

_xml_role_ref_set = xml_writer(parse_type("role ref set"))
_json_role_ref_set = json_writer(parse_type("role ref set"))
_restore_role_ref_set = restorer(parse_type("role ref set"))

if TYPE_CHECKING:

    class roleFields(TypedDict, total=False):
        """Fields of role that can be given to new, create and modify."""

        is_internal: bool
        name_description: str
        name_label: str
        subroles: tuple[refs.roleRef, ...]
        uuid: str


class role(Row):
    """A named set of permissions. Roles are built in: users get the public ones, single
    permissions exist as internal ones.
    """

    __slots__ = (
        "is_internal",
        "name_description",
        "name_label",
        "subroles",
        "uuid",
    )

    is_internal: bool
    """True for roles that are not meant to be given to users."""
    name_description: str
    """Short description of the role."""
    name_label: str
    """Name of the role, such as pool-admin; for a permission, the name of the call."""
    subroles: tuple[refs.roleRef, ...]
    """Roles and permissions contained in this one; empty for a single permission."""
    uuid: str
    """Unique identifier, the same on every server."""

    @classmethod
    def new(cls, ref: str, /, **fields: Unpack[roleFields]) -> role:
        """A row that is in no database yet; fields not given are unset."""
        row = cls.__new__(cls)
        row.ref = ref
        row.created_rev = row.modified_rev = 0
        row.xml_fragment = row.json_fragment = None
        row.is_internal = False
        row.name_description = ""
        row.name_label = ""
        row.subroles = ()
        row.uuid = ""
        for name, value in fields.items():
            setattr(row, name, value)
        return row

    @classmethod
    def create(cls, writer: Writer, /, **fields: Unpack[roleFields]) -> refs.roleRef:
        """Add a row, with a reference and a uuid of its own if none is given."""
        row = cls.new(new_ref(), **fields)
        if not row.uuid:
            row.uuid = new_uuid()
        writer.create(row)
        return refs.roleRef(row.ref)

    @classmethod
    def modify(cls, writer: Writer, ref: str, /, **fields: Unpack[roleFields]) -> None:
        """Set fields. Raises HANDLE_INVALID [class, ref]."""
        writer.modify("role", ref, cast("Mapping[str, object]", fields))

    def copy(self) -> role:
        row = role.__new__(role)
        row.ref = self.ref
        row.created_rev = self.created_rev
        row.modified_rev = self.modified_rev
        row.xml_fragment = row.json_fragment = None
        row.is_internal = self.is_internal
        row.name_description = self.name_description
        row.name_label = self.name_label
        row.subroles = self.subroles
        row.uuid = self.uuid
        return row

    def stored(self) -> dict[str, object]:
        out: dict[str, object] = {}
        if self.is_internal != False:
            out["is_internal"] = self.is_internal
        if self.name_description != "":
            out["name_description"] = self.name_description
        if self.name_label != "":
            out["name_label"] = self.name_label
        if self.subroles:
            out["subroles"] = self.subroles
        if self.uuid != "":
            out["uuid"] = self.uuid
        return out

    @classmethod
    def restore(cls, ref: str, stored: Mapping[str, Any]) -> role:
        row = cls.new(ref)
        if "is_internal" in stored:
            row.is_internal = stored["is_internal"]
        if "name_description" in stored:
            row.name_description = stored["name_description"]
        if "name_label" in stored:
            row.name_label = stored["name_label"]
        if "subroles" in stored:
            row.subroles = _restore_role_ref_set(stored["subroles"])
        if "uuid" in stored:
            row.uuid = stored["uuid"]
        return row

    def write_xml(self) -> str:
        return (
            "<value><struct>"
            f"<member><name>is_internal</name><value><boolean>{self.is_internal:d}</boolean></value></member>"
            f"<member><name>name_description</name><value>{escape(self.name_description)}</value></member>"
            f"<member><name>name_label</name><value>{escape(self.name_label)}</value></member>"
            f"<member><name>subroles</name>{_xml_role_ref_set(self.subroles)}</member>"
            f"<member><name>uuid</name><value>{escape(self.uuid)}</value></member>"
            "</struct></value>"
        )

    def write_json(self) -> bytes:
        out: dict[str, object] = {
            "is_internal": self.is_internal,
            "name_description": self.name_description,
            "name_label": self.name_label,
            "subroles": self.subroles,
            "uuid": self.uuid,
        }
        return orjson.dumps(out)


_DEFAULTS = role.new("")


role.MODEL = ClassModel(
    name="role",
    fields=(
        FieldModel("is_internal", parse_type("bool"), "is_internal", _DEFAULTS.is_internal),
        FieldModel(
            "name_description",
            parse_type("string"),
            "name__description",
            _DEFAULTS.name_description,
        ),
        FieldModel("name_label", parse_type("string"), "name__label", _DEFAULTS.name_label),
        FieldModel(
            "subroles",
            parse_type("role ref set"),
            "subroles",
            _DEFAULTS.subroles,
            plain_refs=True,
            relation=Relation("role", "subroles", RelationKind.MANY_TO_MANY),
        ),
        FieldModel("uuid", parse_type("string"), "uuid", _DEFAULTS.uuid),
    ),
    row=role,
    persistent=True,
    gen_events=True,
    has_name_label=True,
)
