# Written by codegen from idl/; change the IDL, not this file.
# pyright: reportConstantRedefinition=false
"""The connection of one host to one SR, with the settings that host needs to reach it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypedDict, Unpack, cast

import orjson

from xapi.generated import refs
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

if TYPE_CHECKING:

    class PBDFields(TypedDict, total=False):
        """Fields of PBD that can be given to new, create and modify."""

        SR: refs.SRRef
        currently_attached: bool
        device_config: Mapping[str, str]
        host: refs.hostRef
        other_config: Mapping[str, str]
        uuid: str


class PBD(Row):
    """The connection of one host to one SR, with the settings that host needs to reach it."""

    __slots__ = (
        "SR",
        "currently_attached",
        "device_config",
        "host",
        "other_config",
        "uuid",
    )

    SR: refs.SRRef
    """SR that is connected."""
    currently_attached: bool
    """True if the SR is attached on the host now."""
    device_config: Mapping[str, str]
    """Location and access settings passed to the storage driver; passwords are given as
    references to secrets.
    """
    host: refs.hostRef
    """Host that is connected."""
    other_config: Mapping[str, str]
    """Free-form settings of clients and tools."""
    uuid: str
    """Unique identifier of the connection."""

    @classmethod
    def new(cls, ref: str, /, **fields: Unpack[PBDFields]) -> PBD:
        """A row that is in no database yet; fields not given are unset."""
        row = cls.__new__(cls)
        row.ref = ref
        row.created_rev = row.modified_rev = 0
        row.xml_fragment = row.json_fragment = None
        row.SR = refs.SRRef("OpaqueRef:NULL")
        row.currently_attached = False
        row.device_config = EMPTY_MAP
        row.host = refs.hostRef("OpaqueRef:NULL")
        row.other_config = EMPTY_MAP
        row.uuid = ""
        for name, value in fields.items():
            setattr(row, name, value)
        return row

    @classmethod
    def create(cls, writer: Writer, /, **fields: Unpack[PBDFields]) -> refs.PBDRef:
        """Add a row, with a reference and a uuid of its own if none is given."""
        row = cls.new(new_ref(), **fields)
        if not row.uuid:
            row.uuid = new_uuid()
        writer.create(row)
        return refs.PBDRef(row.ref)

    @classmethod
    def modify(cls, writer: Writer, ref: str, /, **fields: Unpack[PBDFields]) -> None:
        """Set fields. Raises HANDLE_INVALID [class, ref]."""
        writer.modify("PBD", ref, cast("Mapping[str, object]", fields))

    def copy(self) -> PBD:
        row = PBD.__new__(PBD)
        row.ref = self.ref
        row.created_rev = self.created_rev
        row.modified_rev = self.modified_rev
        row.xml_fragment = row.json_fragment = None
        row.SR = self.SR
        row.currently_attached = self.currently_attached
        row.device_config = self.device_config
        row.host = self.host
        row.other_config = self.other_config
        row.uuid = self.uuid
        return row

    def stored(self) -> dict[str, object]:
        out: dict[str, object] = {}
        if self.SR != refs.SRRef("OpaqueRef:NULL"):
            out["SR"] = self.SR
        if self.currently_attached != False:
            out["currently_attached"] = self.currently_attached
        if self.device_config:
            out["device_config"] = self.device_config
        if self.host != refs.hostRef("OpaqueRef:NULL"):
            out["host"] = self.host
        if self.other_config:
            out["other_config"] = self.other_config
        if self.uuid != "":
            out["uuid"] = self.uuid
        return out

    @classmethod
    def restore(cls, ref: str, stored: Mapping[str, Any]) -> PBD:
        row = cls.new(ref)
        if "SR" in stored:
            row.SR = stored["SR"]
        if "currently_attached" in stored:
            row.currently_attached = stored["currently_attached"]
        if "device_config" in stored:
            row.device_config = _restore_string_to_string_map(stored["device_config"])
        if "host" in stored:
            row.host = stored["host"]
        if "other_config" in stored:
            row.other_config = _restore_string_to_string_map(stored["other_config"])
        if "uuid" in stored:
            row.uuid = stored["uuid"]
        return row

    def write_xml(self) -> str:
        return (
            "<value><struct>"
            f"<member><name>SR</name><value>{escape(self.SR)}</value></member>"
            f"<member><name>currently_attached</name><value><boolean>{self.currently_attached:d}</boolean></value></member>"
            f"<member><name>device_config</name>{_xml_string_to_string_map(self.device_config)}</member>"
            f"<member><name>host</name><value>{escape(self.host)}</value></member>"
            f"<member><name>other_config</name>{_xml_string_to_string_map(self.other_config)}</member>"
            f"<member><name>uuid</name><value>{escape(self.uuid)}</value></member>"
            "</struct></value>"
        )

    def write_json(self) -> bytes:
        out: dict[str, object] = {
            "SR": self.SR,
            "currently_attached": self.currently_attached,
            "device_config": self.device_config,
            "host": self.host,
            "other_config": self.other_config,
            "uuid": self.uuid,
        }
        return orjson.dumps(out)


_DEFAULTS = PBD.new("")


PBD.MODEL = ClassModel(
    name="PBD",
    fields=(
        FieldModel(
            "SR",
            parse_type("SR ref"),
            "SR",
            _DEFAULTS.SR,
            relation=Relation("SR", "PBDs", RelationKind.ONE),
        ),
        FieldModel(
            "currently_attached",
            parse_type("bool"),
            "currently_attached",
            _DEFAULTS.currently_attached,
        ),
        FieldModel(
            "device_config",
            parse_type("(string -> string) map"),
            "device_config",
            _DEFAULTS.device_config,
        ),
        FieldModel(
            "host",
            parse_type("host ref"),
            "host",
            _DEFAULTS.host,
            relation=Relation("host", "PBDs", RelationKind.ONE),
        ),
        FieldModel(
            "other_config",
            parse_type("(string -> string) map"),
            "other_config",
            _DEFAULTS.other_config,
        ),
        FieldModel("uuid", parse_type("string"), "uuid", _DEFAULTS.uuid),
    ),
    row=PBD,
    persistent=True,
    gen_events=True,
    has_name_label=False,
)
