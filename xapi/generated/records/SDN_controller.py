# Written by codegen from idl/; change the IDL, not this file.
# pyright: reportConstantRedefinition=false
"""A software-defined networking controller that the virtual switches of all hosts connect to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypedDict, Unpack, cast

import orjson

from xapi.generated import enums, refs
from xapi.idl.identifiers import new_ref, new_uuid
from xapi.idl.model import ClassModel, FieldModel
from xapi.idl.record import Row, Writer
from xapi.idl.scalars import escape
from xapi.idl.types import parse_type

if TYPE_CHECKING:

    class SDN_controllerFields(TypedDict, total=False):
        """Fields of SDN_controller that can be given to new, create and modify."""

        address: str
        port: int
        protocol: enums.SDNControllerProtocol
        uuid: str


class SDN_controller(Row):
    """A software-defined networking controller that the virtual switches of all hosts connect
    to.
    """

    __slots__ = (
        "address",
        "port",
        "protocol",
        "uuid",
    )

    address: str
    """IP address of the controller; empty for passive connections."""
    port: int
    """TCP port of the controller; 0 means the protocol's default."""
    protocol: enums.SDNControllerProtocol
    """Connection kind: ssl for switches that call the controller, pssl for switches that
    listen.
    """
    uuid: str
    """Unique identifier of the record."""

    @classmethod
    def new(cls, ref: str, /, **fields: Unpack[SDN_controllerFields]) -> SDN_controller:
        """A row that is in no database yet; fields not given are unset."""
        row = cls.__new__(cls)
        row.ref = ref
        row.created_rev = row.modified_rev = 0
        row.xml_fragment = row.json_fragment = None
        row.address = ""
        row.port = 0
        row.protocol = "ssl"
        row.uuid = ""
        for name, value in fields.items():
            setattr(row, name, value)
        return row

    @classmethod
    def create(
        cls, writer: Writer, /, **fields: Unpack[SDN_controllerFields]
    ) -> refs.SDN_controllerRef:
        """Add a row, with a reference and a uuid of its own if none is given."""
        row = cls.new(new_ref(), **fields)
        if not row.uuid:
            row.uuid = new_uuid()
        writer.create(row)
        return refs.SDN_controllerRef(row.ref)

    @classmethod
    def modify(cls, writer: Writer, ref: str, /, **fields: Unpack[SDN_controllerFields]) -> None:
        """Set fields. Raises HANDLE_INVALID [class, ref]."""
        writer.modify("SDN_controller", ref, cast("Mapping[str, object]", fields))

    def copy(self) -> SDN_controller:
        row = SDN_controller.__new__(SDN_controller)
        row.ref = self.ref
        row.created_rev = self.created_rev
        row.modified_rev = self.modified_rev
        row.xml_fragment = row.json_fragment = None
        row.address = self.address
        row.port = self.port
        row.protocol = self.protocol
        row.uuid = self.uuid
        return row

    def stored(self) -> dict[str, object]:
        out: dict[str, object] = {}
        if self.address != "":
            out["address"] = self.address
        if self.port != 0:
            out["port"] = self.port
        if self.protocol != "ssl":
            out["protocol"] = self.protocol
        if self.uuid != "":
            out["uuid"] = self.uuid
        return out

    @classmethod
    def restore(cls, ref: str, stored: Mapping[str, Any]) -> SDN_controller:
        row = cls.new(ref)
        if "address" in stored:
            row.address = stored["address"]
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
            f"<member><name>address</name><value>{escape(self.address)}</value></member>"
            f"<member><name>port</name><value>{self.port}</value></member>"
            f"<member><name>protocol</name><value>{self.protocol}</value></member>"
            f"<member><name>uuid</name><value>{escape(self.uuid)}</value></member>"
            "</struct></value>"
        )

    def write_json(self) -> bytes:
        out: dict[str, object] = {
            "address": self.address,
            "port": self.port,
            "protocol": self.protocol,
            "uuid": self.uuid,
        }
        return orjson.dumps(out)


_DEFAULTS = SDN_controller.new("")


SDN_controller.MODEL = ClassModel(
    name="SDN_controller",
    fields=(
        FieldModel("address", parse_type("string"), "address", _DEFAULTS.address),
        FieldModel("port", parse_type("int"), "port", _DEFAULTS.port),
        FieldModel(
            "protocol", parse_type("enum sdn_controller_protocol"), "protocol", _DEFAULTS.protocol
        ),
        FieldModel("uuid", parse_type("string"), "uuid", _DEFAULTS.uuid),
    ),
    row=SDN_controller,
    persistent=True,
    gen_events=True,
    has_name_label=False,
)
