# Written by codegen from idl/; change the IDL, not this file.
# pyright: reportConstantRedefinition=false
"""A provisioning server, or a group of addresses of one, that serves a PVS site."""

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

_xml_string_set = xml_writer(parse_type("string set"))
_json_string_set = json_writer(parse_type("string set"))
_restore_string_set = restorer(parse_type("string set"))

if TYPE_CHECKING:

    class PVS_serverFields(TypedDict, total=False):
        """Fields of PVS_server that can be given to new, create and modify."""

        addresses: tuple[str, ...]
        first_port: int
        last_port: int
        site: refs.PVS_siteRef
        uuid: str


class PVS_server(Row):
    """A provisioning server, or a group of addresses of one, that serves a PVS site."""

    __slots__ = (
        "addresses",
        "first_port",
        "last_port",
        "site",
        "uuid",
    )

    addresses: tuple[str, ...]
    """IPv4 addresses of the server; unique over all servers."""
    first_port: int
    """First UDP port of the range the server uses."""
    last_port: int
    """Last UDP port of the range the server uses."""
    site: refs.PVS_siteRef
    """PVS site the server belongs to."""
    uuid: str
    """Unique identifier of the server."""

    @classmethod
    def new(cls, ref: str, /, **fields: Unpack[PVS_serverFields]) -> PVS_server:
        """A row that is in no database yet; fields not given are unset."""
        row = cls.__new__(cls)
        row.ref = ref
        row.created_rev = row.modified_rev = 0
        row.xml_fragment = row.json_fragment = None
        row.addresses = ()
        row.first_port = 0
        row.last_port = 0
        row.site = refs.PVS_siteRef("OpaqueRef:NULL")
        row.uuid = ""
        for name, value in fields.items():
            setattr(row, name, value)
        return row

    @classmethod
    def create(cls, writer: Writer, /, **fields: Unpack[PVS_serverFields]) -> refs.PVS_serverRef:
        """Add a row, with a reference and a uuid of its own if none is given."""
        row = cls.new(new_ref(), **fields)
        if not row.uuid:
            row.uuid = new_uuid()
        writer.create(row)
        return refs.PVS_serverRef(row.ref)

    @classmethod
    def modify(cls, writer: Writer, ref: str, /, **fields: Unpack[PVS_serverFields]) -> None:
        """Set fields. Raises HANDLE_INVALID [class, ref]."""
        writer.modify("PVS_server", ref, cast("Mapping[str, object]", fields))

    def copy(self) -> PVS_server:
        row = PVS_server.__new__(PVS_server)
        row.ref = self.ref
        row.created_rev = self.created_rev
        row.modified_rev = self.modified_rev
        row.xml_fragment = row.json_fragment = None
        row.addresses = self.addresses
        row.first_port = self.first_port
        row.last_port = self.last_port
        row.site = self.site
        row.uuid = self.uuid
        return row

    def stored(self) -> dict[str, object]:
        out: dict[str, object] = {}
        if self.addresses:
            out["addresses"] = self.addresses
        if self.first_port != 0:
            out["first_port"] = self.first_port
        if self.last_port != 0:
            out["last_port"] = self.last_port
        if self.site != refs.PVS_siteRef("OpaqueRef:NULL"):
            out["site"] = self.site
        if self.uuid != "":
            out["uuid"] = self.uuid
        return out

    @classmethod
    def restore(cls, ref: str, stored: Mapping[str, Any]) -> PVS_server:
        row = cls.new(ref)
        if "addresses" in stored:
            row.addresses = _restore_string_set(stored["addresses"])
        if "first_port" in stored:
            row.first_port = stored["first_port"]
        if "last_port" in stored:
            row.last_port = stored["last_port"]
        if "site" in stored:
            row.site = stored["site"]
        if "uuid" in stored:
            row.uuid = stored["uuid"]
        return row

    def write_xml(self) -> str:
        return (
            "<value><struct>"
            f"<member><name>addresses</name>{_xml_string_set(self.addresses)}</member>"
            f"<member><name>first_port</name><value>{self.first_port}</value></member>"
            f"<member><name>last_port</name><value>{self.last_port}</value></member>"
            f"<member><name>site</name><value>{escape(self.site)}</value></member>"
            f"<member><name>uuid</name><value>{escape(self.uuid)}</value></member>"
            "</struct></value>"
        )

    def write_json(self) -> bytes:
        out: dict[str, object] = {
            "addresses": self.addresses,
            "first_port": self.first_port,
            "last_port": self.last_port,
            "site": self.site,
            "uuid": self.uuid,
        }
        return orjson.dumps(out)


_DEFAULTS = PVS_server.new("")


PVS_server.MODEL = ClassModel(
    name="PVS_server",
    fields=(
        FieldModel("addresses", parse_type("string set"), "addresses", _DEFAULTS.addresses),
        FieldModel("first_port", parse_type("int"), "first_port", _DEFAULTS.first_port),
        FieldModel("last_port", parse_type("int"), "last_port", _DEFAULTS.last_port),
        FieldModel(
            "site",
            parse_type("PVS_site ref"),
            "site",
            _DEFAULTS.site,
            relation=Relation("PVS_site", "servers", RelationKind.ONE),
        ),
        FieldModel("uuid", parse_type("string"), "uuid", _DEFAULTS.uuid),
    ),
    row=PVS_server,
    persistent=True,
    gen_events=True,
    has_name_label=False,
)
