# Written by codegen from idl/; change the IDL, not this file.
# pyright: reportConstantRedefinition=false
"""A password or similar value kept apart from the settings that need it, which name it by uuid."""

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

    class secretFields(TypedDict, total=False):
        """Fields of secret that can be given to new, create and modify."""

        other_config: Mapping[str, str]
        uuid: str
        value: str


class secret(Row):
    """A password or similar value kept apart from the settings that need it, which name it by
    uuid.
    """

    __slots__ = (
        "other_config",
        "uuid",
        "value",
    )

    other_config: Mapping[str, str]
    """Free-form settings of clients and tools."""
    uuid: str
    """Unique identifier of the secret, written where it is used."""
    value: str
    """The secret text itself; readable by administrators only."""

    @classmethod
    def new(cls, ref: str, /, **fields: Unpack[secretFields]) -> secret:
        """A row that is in no database yet; fields not given are unset."""
        row = cls.__new__(cls)
        row.ref = ref
        row.created_rev = row.modified_rev = 0
        row.xml_fragment = row.json_fragment = None
        row.other_config = EMPTY_MAP
        row.uuid = ""
        row.value = ""
        for name, value in fields.items():
            setattr(row, name, value)
        return row

    @classmethod
    def create(cls, writer: Writer, /, **fields: Unpack[secretFields]) -> refs.secretRef:
        """Add a row, with a reference and a uuid of its own if none is given."""
        row = cls.new(new_ref(), **fields)
        if not row.uuid:
            row.uuid = new_uuid()
        writer.create(row)
        return refs.secretRef(row.ref)

    @classmethod
    def modify(cls, writer: Writer, ref: str, /, **fields: Unpack[secretFields]) -> None:
        """Set fields. Raises HANDLE_INVALID [class, ref]."""
        writer.modify("secret", ref, cast("Mapping[str, object]", fields))

    def copy(self) -> secret:
        row = secret.__new__(secret)
        row.ref = self.ref
        row.created_rev = self.created_rev
        row.modified_rev = self.modified_rev
        row.xml_fragment = row.json_fragment = None
        row.other_config = self.other_config
        row.uuid = self.uuid
        row.value = self.value
        return row

    def stored(self) -> dict[str, object]:
        out: dict[str, object] = {}
        if self.other_config:
            out["other_config"] = self.other_config
        if self.uuid != "":
            out["uuid"] = self.uuid
        if self.value != "":
            out["value"] = self.value
        return out

    @classmethod
    def restore(cls, ref: str, stored: Mapping[str, Any]) -> secret:
        row = cls.new(ref)
        if "other_config" in stored:
            row.other_config = _restore_string_to_string_map(stored["other_config"])
        if "uuid" in stored:
            row.uuid = stored["uuid"]
        if "value" in stored:
            row.value = stored["value"]
        return row

    def write_xml(self) -> str:
        return (
            "<value><struct>"
            f"<member><name>other_config</name>{_xml_string_to_string_map(self.other_config)}</member>"
            f"<member><name>uuid</name><value>{escape(self.uuid)}</value></member>"
            f"<member><name>value</name><value>{escape(self.value)}</value></member>"
            "</struct></value>"
        )

    def write_json(self) -> bytes:
        out: dict[str, object] = {
            "other_config": self.other_config,
            "uuid": self.uuid,
            "value": self.value,
        }
        return orjson.dumps(out)


_DEFAULTS = secret.new("")


secret.MODEL = ClassModel(
    name="secret",
    fields=(
        FieldModel(
            "other_config",
            parse_type("(string -> string) map"),
            "other_config",
            _DEFAULTS.other_config,
        ),
        FieldModel("uuid", parse_type("string"), "uuid", _DEFAULTS.uuid),
        FieldModel("value", parse_type("string"), "value", _DEFAULTS.value),
    ),
    row=secret,
    persistent=True,
    gen_events=False,
    has_name_label=False,
)
