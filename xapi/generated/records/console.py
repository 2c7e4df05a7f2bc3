# Written by codegen from idl/; change the IDL, not this file.
# pyright: reportConstantRedefinition=false
"""A console of a running VM, graphical or text; it goes away when the VM stops."""

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

if TYPE_CHECKING:

    class consoleFields(TypedDict, total=False):
        """Fields of console that can be given to new, create and modify."""

        VM: refs.VMRef
        location: str
        other_config: Mapping[str, str]
        port: int
        protocol: enums.ConsoleProtocol
        uuid: str


class console(Row):
    """A console of a running VM, graphical or text; it goes away when the VM stops."""

    __slots__ = (
        "VM",
        "location",
        "other_config",
        "port",
        "protocol",
        "uuid",
    )

    VM: refs.VMRef
    """VM the console belongs to."""
    location: str
    """URL of the console; open it with HTTP CONNECT and a session to reach the stream."""
    other_config: Mapping[str, str]
    """Free-form settings of clients and tools."""
    port: int
    """Internal port on which the host offers the console; -1 if none."""
    protocol: enums.ConsoleProtocol
    """Protocol of the stream, rfb (VNC), vt100 (text) or rdp."""
    uuid: str
    """Unique identifier of the console."""

    @classmethod
    def new(cls, ref: str, /, **fields: Unpack[consoleFields]) -> console:
        """A row that is in no database yet; fields not given are unset."""
        row = cls.__new__(cls)
        row.ref = ref
        row.created_rev = row.modified_rev = 0
        row.xml_fragment = row.json_fragment = None
        row.VM = refs.VMRef("OpaqueRef:NULL")
        row.location = ""
        row.other_config = EMPTY_MAP
        row.port = 0
        row.protocol = "vt100"
        row.uuid = ""
        for name, value in fields.items():
            setattr(row, name, value)
        return row

    @classmethod
    def create(cls, writer: Writer, /, **fields: Unpack[consoleFields]) -> refs.consoleRef:
        """Add a row, with a reference and a uuid of its own if none is given."""
        row = cls.new(new_ref(), **fields)
        if not row.uuid:
            row.uuid = new_uuid()
        writer.create(row)
        return refs.consoleRef(row.ref)

    @classmethod
    def modify(cls, writer: Writer, ref: str, /, **fields: Unpack[consoleFields]) -> None:
        """Set fields. Raises HANDLE_INVALID [class, ref]."""
        writer.modify("console", ref, cast("Mapping[str, object]", fields))

    def copy(self) -> console:
        row = console.__new__(console)
        row.ref = self.ref
        row.created_rev = self.created_rev
        row.modified_rev = self.modified_rev
        row.xml_fragment = row.json_fragment = None
        row.VM = self.VM
        row.location = self.location
        row.other_config = self.other_config
        row.port = self.port
        row.protocol = self.protocol
        row.uuid = self.uuid
        return row

    def stored(self) -> dict[str, object]:
        out: dict[str, object] = {}
        if self.VM != refs.VMRef("OpaqueRef:NULL"):
            out["VM"] = self.VM
        if self.location != "":
            out["location"] = self.location
        if self.other_config:
            out["other_config"] = self.other_config
        if self.port != 0:
            out["port"] = self.port
        if self.protocol != "vt100":
            out["protocol"] = self.protocol
        if self.uuid != "":
            out["uuid"] = self.uuid
        return out

    @classmethod
    def restore(cls, ref: str, stored: Mapping[str, Any]) -> console:
        row = cls.new(ref)
        if "VM" in stored:
            row.VM = stored["VM"]
        if "location" in stored:
            row.location = stored["location"]
        if "other_config" in stored:
            row.other_config = _restore_string_to_string_map(stored["other_config"])
        if "port" in stored:
            row.port = stored["port"]
        if "protocol" in stored:
            row.protocol = stored["protocol"]
        if "uuid" in stored:
            row.uuid = stored["uuid"]
        return row

    def write_xml(self) -> str:
        return (
            "<value><struct>"
            f"<member><name>VM</name><value>{escape(self.VM)}</value></member>"
            f"<member><name>location</name><value>{escape(self.location)}</value></member>"
            f"<member><name>other_config</name>{_xml_string_to_string_map(self.other_config)}</member>"
            f"<member><name>protocol</name><value>{self.protocol}</value></member>"
            f"<member><name>uuid</name><value>{escape(self.uuid)}</value></member>"
            "</struct></value>"
        )

    def write_json(self) -> bytes:
        out: dict[str, object] = {
            "VM": self.VM,
            "location": self.location,
            "other_config": self.other_config,
            "protocol": self.protocol,
            "uuid": self.uuid,
        }
        return orjson.dumps(out)


_DEFAULTS = console.new("")


console.MODEL = ClassModel(
    name="console",
    fields=(
        FieldModel(
            "VM",
            parse_type("VM ref"),
            "VM",
            _DEFAULTS.VM,
            relation=Relation("VM", "consoles", RelationKind.ONE),
        ),
        FieldModel("location", parse_type("string"), "location", _DEFAULTS.location),
        FieldModel(
            "other_config",
            parse_type("(string -> string) map"),
            "other_config",
            _DEFAULTS.other_config,
        ),
        FieldModel("port", parse_type("int"), "port", _DEFAULTS.port, internal=True),
        FieldModel("protocol", parse_type("enum console_protocol"), "protocol", _DEFAULTS.protocol),
        FieldModel("uuid", parse_type("string"), "uuid", _DEFAULTS.uuid),
    ),
    row=console,
    persistent=True,
    gen_events=True,
    has_name_label=False,
)
