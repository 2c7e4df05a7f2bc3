# Written by codegen from idl/; change the IDL, not this file.
# pyright: reportConstantRedefinition=false
"""A user or group of the external directory that may log in to the pool, with the roles it has
there.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypedDict, Unpack, cast

import orjson

from xapi.generated import refs
from xapi.idl.encode import json_writer, xml_writer
from xapi.idl.identifiers import new_ref, new_uuid
from xapi.idl.model import ClassModel, FieldModel
from xapi.idl.record import EMPTY_MAP, Row, Writer
from xapi.idl.restore import restorer
from xapi.idl.scalars import escape
from xapi.idl.types import parse_type

_xml_string_to_string_map = xml_writer(parse_type("(string -> string) map"))
_json_string_to_string_map = json_writer(parse_type("(string -> string) map"))
_restore_string_to_string_map = restorer(parse_type("(string -> string) map"))
_xml_role_ref_set = xml_writer(parse_type("role ref set"))
_json_role_ref_set = json_writer(parse_type("role ref set"))
_restore_role_ref_set = restorer(parse_type("role ref set"))

if TYPE_CHECKING:

    class subjectFields(TypedDict, total=False):
        """Fields of subject that can be given to new, create and modify."""

        other_config: Mapping[str, str]
        roles: tuple[refs.roleRef, ...]
        subject_identifier: str
        uuid: str


class subject(Row):
    """A user or group of the external directory that may log in to the pool, with the roles it
    has there.
    """

    __slots__ = (
        "other_config",
        "roles",
        "subject_identifier",
        "uuid",
    )

    other_config: Mapping[str, str]
    """Details from the directory, such as display name and principal name."""
    roles: tuple[refs.roleRef, ...]
    """Roles given to the subject; a user gets those of all groups he is in as well."""
    subject_identifier: str
    """Identifier in the directory, such as a SID; unique in the pool."""
    uuid: str
    """Unique identifier of the subject record."""

    @classmethod
    def new(cls, ref: str, /, **fields: Unpack[subjectFields]) -> subject:
        """A row that is in no database yet; fields not given are unset."""
        row = cls.__new__(cls)
        row.ref = ref
        row.created_rev = row.modified_rev = 0
        row.xml_fragment = row.json_fragment = None
        row.other_config = EMPTY_MAP
        row.roles = tuple(map(refs.roleRef, ("OpaqueRef:0165f154-ba3e-034e-6b27-5d271af109ba",)))
        row.subject_identifier = ""
        row.uuid = ""
        for name, value in fields.items():
            setattr(row, name, value)
        return row

    @classmethod
    def create(cls, writer: Writer, /, **fields: Unpack[subjectFields]) -> refs.subjectRef:
        """Add a row, with a reference and a uuid of its own if none is given."""
        row = cls.new(new_ref(), **fields)
        if not row.uuid:
            row.uuid = new_uuid()
        writer.create(row)
        return refs.subjectRef(row.ref)

    @classmethod
    def modify(cls, writer: Writer, ref: str, /, **fields: Unpack[subjectFields]) -> None:
        """Set fields. Raises HANDLE_INVALID [class, ref]."""
        writer.modify("subject", ref, cast("Mapping[str, object]", fields))

    def copy(self) -> subject:
        row = subject.__new__(subject)
        row.ref = self.ref
        row.created_rev = self.created_rev
        row.modified_rev = self.modified_rev
        row.xml_fragment = row.json_fragment = None
        row.other_config = self.other_config
        row.roles = self.roles
        row.subject_identifier = self.subject_identifier
        row.uuid = self.uuid
        return row

    def stored(self) -> dict[str, object]:
        out: dict[str, object] = {}
        if self.other_config:
            out["other_config"] = self.other_config
        if self.roles != tuple(
            map(refs.roleRef, ("OpaqueRef:0165f154-ba3e-034e-6b27-5d271af109ba",))
        ):
            out["roles"] = self.roles
        if self.subject_identifier != "":
            out["subject_identifier"] = self.subject_identifier
        if self.uuid != "":
            out["uuid"] = self.uuid
        return out

    @classmethod
    def restore(cls, ref: str, stored: Mapping[str, Any]) -> subject:
        row = cls.new(ref)
        if "other_config" in stored:
            row.other_config = _restore_string_to_string_map(stored["other_config"])
        if "roles" in stored:
            row.roles = _restore_role_ref_set(stored["roles"])
        if "subject_identifier" in stored:
            row.subject_identifier = stored["subject_identifier"]
        if "uuid" in stored:
            row.uuid = stored["uuid"]
        return row

    def write_xml(self) -> str:
        return (
            "<value><struct>"
            f"<member><name>other_config</name>{_xml_string_to_string_map(self.other_config)}</member>"
            f"<member><name>roles</name>{_xml_role_ref_set(self.roles)}</member>"
            f"<member><name>subject_identifier</name><value>{escape(self.subject_identifier)}</value></member>"
            f"<member><name>uuid</name><value>{escape(self.uuid)}</value></member>"
            "</struct></value>"
        )

    def write_json(self) -> bytes:
        out: dict[str, object] = {
            "other_config": self.other_config,
            "roles": self.roles,
            "subject_identifier": self.subject_identifier,
            "uuid": self.uuid,
        }
        return orjson.dumps(out)


_DEFAULTS = subject.new("")


subject.MODEL = ClassModel(
    name="subject",
    fields=(
        FieldModel(
            "other_config",
            parse_type("(string -> string) map"),
            "other_config",
            _DEFAULTS.other_config,
        ),
        FieldModel("roles", parse_type("role ref set"), "roles", _DEFAULTS.roles, plain_refs=True),
        FieldModel(
            "subject_identifier",
            parse_type("string"),
            "subject_identifier",
            _DEFAULTS.subject_identifier,
        ),
        FieldModel("uuid", parse_type("string"), "uuid", _DEFAULTS.uuid),
    ),
    row=subject,
    persistent=True,
    gen_events=True,
    has_name_label=False,
)
