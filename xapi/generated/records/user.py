# Written by codegen from idl/; change the IDL, not this file.
# pyright: reportConstantRedefinition=false
"""A local account as it was modelled before subjects. Old, and not used by logins."""

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

if TYPE_CHECKING:

    class userFields(TypedDict, total=False):
        """Fields of user that can be given to new, create and modify."""

        fullname: str
        other_config: Mapping[str, str]
        short_name: str
        uuid: str


class user(Row):
    """A local account as it was modelled before subjects. Old, and not used by logins."""

    __slots__ = (
        "fullname",
        "other_config",
        "short_name",
        "uuid",
    )

    fullname: str
    """Full name of the user."""
    other_config: Mapping[str, str]
    """Free key-value pairs for tools."""
    short_name: str
    """Login name of the user."""
    uuid: str
    """Unique identifier of the user record."""

    @classmethod
    def new(cls, ref: str, /, **fields: Unpack[userFields]) -> user:
        """A row that is in no database yet; fields not given are unset."""
        row = cls.__new__(cls)
        row.ref = ref
        row.created_rev = row.modified_rev = 0
        row.xml_fragment = row.json_fragment = None
        row.fullname = ""
        row.other_config = EMPTY_MAP
        row.short_name = ""
        row.uuid = ""
        for name, value in fields.items():
            setattr(row, name, value)
        return row

    @classmethod
    def create(cls, writer: Writer, /, **fields: Unpack[userFields]) -> refs.userRef:
        """Add a row, with a reference and a uuid of its own if none is given."""
        row = cls.new(new_ref(), **fields)
        if not row.uuid:
            row.uuid = new_uuid()
        writer.create(row)
        return refs.userRef(row.ref)

    @classmethod
    def modify(cls, writer: Writer, ref: str, /, **fields: Unpack[userFields]) -> None:
        """Set fields. Raises HANDLE_INVALID [class, ref]."""
        writer.modify("user", ref, cast("Mapping[str, object]", fields))

    def copy(self) -> user:
        row = user.__new__(user)
        row.ref = self.ref
        row.created_rev = self.created_rev
        row.modified_rev = self.modified_rev
        row.xml_fragment = row.json_fragment = None
        row.fullname = self.fullname
        row.other_config = self.other_config
        row.short_name = self.short_name
        row.uuid = self.uuid
        return row

    def stored(self) -> dict[str, object]:
        out: dict[str, object] = {}
        if self.fullname != "":
            out["fullname"] = self.fullname
        if self.other_config:
            out["other_config"] = self.other_config
        if self.short_name != "":
            out["short_name"] = self.short_name
        if self.uuid != "":
            out["uuid"] = self.uuid
        return out

    @classmethod
    def restore(cls, ref: str, stored: Mapping[str, Any]) -> user:
        row = cls.new(ref)
        if "fullname" in stored:
            row.fullname = stored["fullname"]
        if "other_config" in stored:
            row.other_config = _restore_string_to_string_map(stored["other_config"])
        if "short_name" in stored:
            row.short_name = stored["short_name"]
        if "uuid" in stored:
            row.uuid = stored["uuid"]
        return row

    def write_xml(self) -> str:
        return (
            "<value><struct>"
            f"<member><name>fullname</name><value>{escape(self.fullname)}</value></member>"
            f"<member><name>other_config</name>{_xml_string_to_string_map(self.other_config)}</member>"
            f"<member><name>short_name</name><value>{escape(self.short_name)}</value></member>"
            f"<member><name>uuid</name><value>{escape(self.uuid)}</value></member>"
            "</struct></value>"
        )

    def write_json(self) -> bytes:
        out: dict[str, object] = {
            "fullname": self.fullname,
            "other_config": self.other_config,
            "short_name": self.short_name,
            "uuid": self.uuid,
        }
        return orjson.dumps(out)


_DEFAULTS = user.new("")


user.MODEL = ClassModel(
    name="user",
    fields=(
        FieldModel("fullname", parse_type("string"), "fullname", _DEFAULTS.fullname),
        FieldModel(
            "other_config",
            parse_type("(string -> string) map"),
            "other_config",
            _DEFAULTS.other_config,
        ),
        FieldModel("short_name", parse_type("string"), "short_name", _DEFAULTS.short_name),
        FieldModel("uuid", parse_type("string"), "uuid", _DEFAULTS.uuid),
    ),
    row=user,
    persistent=True,
    gen_events=False,
    has_name_label=False,
)
