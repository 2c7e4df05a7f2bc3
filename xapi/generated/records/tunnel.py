# Written by codegen from idl/; change the IDL, not this file.
# pyright: reportConstantRedefinition=false
"""A tunnel on one host that carries a private network inside IP packets; needs Open vSwitch and
an SDN controller.
"""

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

    class tunnelFields(TypedDict, total=False):
        """Fields of tunnel that can be given to new, create and modify."""

        access_PIF: refs.PIFRef
        other_config: Mapping[str, str]
        protocol: enums.TunnelProtocol
        status: Mapping[str, str]
        transport_PIF: refs.PIFRef
        uuid: str


class tunnel(Row):
    """A tunnel on one host that carries a private network inside IP packets; needs Open vSwitch
    and an SDN controller.
    """

    __slots__ = (
        "access_PIF",
        "other_config",
        "protocol",
        "status",
        "transport_PIF",
        "uuid",
    )

    access_PIF: refs.PIFRef
    """PIF made for the tunnel, by which its network is reached."""
    other_config: Mapping[str, str]
    """Free key-value pairs for tools."""
    protocol: enums.TunnelProtocol
    """Encapsulation: GRE or VXLAN."""
    status: Mapping[str, str]
    """State kept by the SDN controller; the key active tells whether the tunnel works."""
    transport_PIF: refs.PIFRef
    """Interface whose IP configuration carries the tunnelled packets."""
    uuid: str
    """Unique identifier of the tunnel."""

    @classmethod
    def new(cls, ref: str, /, **fields: Unpack[tunnelFields]) -> tunnel:
        """A row that is in no database yet; fields not given are unset."""
        row = cls.__new__(cls)
        row.ref = ref
        row.created_rev = row.modified_rev = 0
        row.xml_fragment = row.json_fragment = None
        row.access_PIF = refs.PIFRef("OpaqueRef:NULL")
        row.other_config = EMPTY_MAP
        row.protocol = "gre"
        row.status = {"active": "false"}
        row.transport_PIF = refs.PIFRef("OpaqueRef:NULL")
        row.uuid = ""
        for name, value in fields.items():
            setattr(row, name, value)
        return row

    @classmethod
    def create(cls, writer: Writer, /, **fields: Unpack[tunnelFields]) -> refs.tunnelRef:
        """Add a row, with a reference and a uuid of its own if none is given."""
        row = cls.new(new_ref(), **fields)
        if not row.uuid:
            row.uuid = new_uuid()
        writer.create(row)
        return refs.tunnelRef(row.ref)

    @classmethod
    def modify(cls, writer: Writer, ref: str, /, **fields: Unpack[tunnelFields]) -> None:
        """Set fields. Raises HANDLE_INVALID [class, ref]."""
        writer.modify("tunnel", ref, cast("Mapping[str, object]", fields))

    def copy(self) -> tunnel:
        row = tunnel.__new__(tunnel)
        row.ref = self.ref
        row.created_rev = self.created_rev
        row.modified_rev = self.modified_rev
        row.xml_fragment = row.json_fragment = None
        row.access_PIF = self.access_PIF
        row.other_config = self.other_config
        row.protocol = self.protocol
        row.status = self.status
        row.transport_PIF = self.transport_PIF
        row.uuid = self.uuid
        return row

    def stored(self) -> dict[str, object]:
        out: dict[str, object] = {}
        if self.access_PIF != refs.PIFRef("OpaqueRef:NULL"):
            out["access_PIF"] = self.access_PIF
        if self.other_config:
            out["other_config"] = self.other_config
        if self.protocol != "gre":
            out["protocol"] = self.protocol
        if self.status != {"active": "false"}:
            out["status"] = self.status
        if self.transport_PIF != refs.PIFRef("OpaqueRef:NULL"):
            out["transport_PIF"] = self.transport_PIF
        if self.uuid != "":
            out["uuid"] = self.uuid
        return out

    @classmethod
    def restore(cls, ref: str, stored: Mapping[str, Any]) -> tunnel:
        row = cls.new(ref)
        if "access_PIF" in stored:
            row.access_PIF = stored["access_PIF"]
        if "other_config" in stored:
            row.other_config = _restore_string_to_string_map(stored["other_config"])
        if "protocol" in stored:
            row.protocol = stored["protocol"]
        if "status" in stored:
            row.status = _restore_string_to_string_map(stored["status"])
        if "transport_PIF" in stored:
            row.transport_PIF = stored["transport_PIF"]
        if "uuid" in stored:
            row.uuid = stored["uuid"]
        return row

    def write_xml(self) -> str:
        return (
            "<value><struct>"
            f"<member><name>access_PIF</name><value>{escape(self.access_PIF)}</value></member>"
            f"<member><name>other_config</name>{_xml_string_to_string_map(self.other_config)}</member>"
            f"<member><name>protocol</name><value>{self.protocol}</value></member>"
            f"<member><name>status</name>{_xml_string_to_string_map(self.status)}</member>"
            f"<member><name>transport_PIF</name><value>{escape(self.transport_PIF)}</value></member>"
            f"<member><name>uuid</name><value>{escape(self.uuid)}</value></member>"
            "</struct></value>"
        )

    def write_json(self) -> bytes:
        out: dict[str, object] = {
            "access_PIF": self.access_PIF,
            "other_config": self.other_config,
            "protocol": self.protocol,
            "status": self.status,
            "transport_PIF": self.transport_PIF,
            "uuid": self.uuid,
        }
        return orjson.dumps(out)


_DEFAULTS = tunnel.new("")


tunnel.MODEL = ClassModel(
    name="tunnel",
    fields=(
        FieldModel(
            "access_PIF",
            parse_type("PIF ref"),
            "access_PIF",
            _DEFAULTS.access_PIF,
            relation=Relation("PIF", "tunnel_access_PIF_of", RelationKind.ONE),
        ),
        FieldModel(
            "other_config",
            parse_type("(string -> string) map"),
            "other_config",
            _DEFAULTS.other_config,
        ),
        FieldModel("protocol", parse_type("enum tunnel_protocol"), "protocol", _DEFAULTS.protocol),
        FieldModel("status", parse_type("(string -> string) map"), "status", _DEFAULTS.status),
        FieldModel(
            "transport_PIF",
            parse_type("PIF ref"),
            "transport_PIF",
            _DEFAULTS.transport_PIF,
            relation=Relation("PIF", "tunnel_transport_PIF_of", RelationKind.ONE),
        ),
        FieldModel("uuid", parse_type("string"), "uuid", _DEFAULTS.uuid),
    ),
    row=tunnel,
    persistent=True,
    gen_events=True,
    has_name_label=False,
)
