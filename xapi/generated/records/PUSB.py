# Written by codegen from idl/; change the IDL, not this file.
# pyright: reportConstantRedefinition=false
"""A physical USB device plugged into a host."""

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
_xml_float = xml_writer(parse_type("float"))

if TYPE_CHECKING:

    class PUSBFields(TypedDict, total=False):
        """Fields of PUSB that can be given to new, create and modify."""

        USB_group: refs.USB_groupRef
        description: str
        host: refs.hostRef
        other_config: Mapping[str, str]
        passthrough_enabled: bool
        path: str
        product_desc: str
        product_id: str
        serial: str
        speed: float
        uuid: str
        vendor_desc: str
        vendor_id: str
        version: str


class PUSB(Row):
    """A physical USB device plugged into a host."""

    __slots__ = (
        "USB_group",
        "description",
        "host",
        "other_config",
        "passthrough_enabled",
        "path",
        "product_desc",
        "product_id",
        "serial",
        "speed",
        "uuid",
        "vendor_desc",
        "vendor_id",
        "version",
    )

    USB_group: refs.USB_groupRef
    """USB group the device is in."""
    description: str
    """Text describing the device."""
    host: refs.hostRef
    """Host the device is plugged into."""
    other_config: Mapping[str, str]
    """Free-form settings of clients and tools."""
    passthrough_enabled: bool
    """True if the device may be given to a VM."""
    path: str
    """Port path of the device on the host, for example 1-2."""
    product_desc: str
    """Product name."""
    product_id: str
    """USB product number in hexadecimal."""
    serial: str
    """Serial number of the device; may be empty."""
    speed: float
    """Speed in Mbit/s; -1 if not known."""
    uuid: str
    """Unique identifier of the device."""
    vendor_desc: str
    """Vendor name."""
    vendor_id: str
    """USB vendor number in hexadecimal."""
    version: str
    """USB version the device speaks, for example 2.00."""

    @classmethod
    def new(cls, ref: str, /, **fields: Unpack[PUSBFields]) -> PUSB:
        """A row that is in no database yet; fields not given are unset."""
        row = cls.__new__(cls)
        row.ref = ref
        row.created_rev = row.modified_rev = 0
        row.xml_fragment = row.json_fragment = None
        row.USB_group = refs.USB_groupRef("OpaqueRef:NULL")
        row.description = ""
        row.host = refs.hostRef("OpaqueRef:NULL")
        row.other_config = EMPTY_MAP
        row.passthrough_enabled = False
        row.path = ""
        row.product_desc = ""
        row.product_id = ""
        row.serial = ""
        row.speed = -1.0
        row.uuid = ""
        row.vendor_desc = ""
        row.vendor_id = ""
        row.version = ""
        for name, value in fields.items():
            setattr(row, name, value)
        return row

    @classmethod
    def create(cls, writer: Writer, /, **fields: Unpack[PUSBFields]) -> refs.PUSBRef:
        """Add a row, with a reference and a uuid of its own if none is given."""
        row = cls.new(new_ref(), **fields)
        if not row.uuid:
            row.uuid = new_uuid()
        writer.create(row)
        return refs.PUSBRef(row.ref)

    @classmethod
    def modify(cls, writer: Writer, ref: str, /, **fields: Unpack[PUSBFields]) -> None:
        """Set fields. Raises HANDLE_INVALID [class, ref]."""
        writer.modify("PUSB", ref, cast("Mapping[str, object]", fields))

    def copy(self) -> PUSB:
        row = PUSB.__new__(PUSB)
        row.ref = self.ref
        row.created_rev = self.created_rev
        row.modified_rev = self.modified_rev
        row.xml_fragment = row.json_fragment = None
        row.USB_group = self.USB_group
        row.description = self.description
        row.host = self.host
        row.other_config = self.other_config
        row.passthrough_enabled = self.passthrough_enabled
        row.path = self.path
        row.product_desc = self.product_desc
        row.product_id = self.product_id
        row.serial = self.serial
        row.speed = self.speed
        row.uuid = self.uuid
        row.vendor_desc = self.vendor_desc
        row.vendor_id = self.vendor_id
        row.version = self.version
        return row

    def stored(self) -> dict[str, object]:
        out: dict[str, object] = {}
        if self.USB_group != refs.USB_groupRef("OpaqueRef:NULL"):
            out["USB_group"] = self.USB_group
        if self.description != "":
            out["description"] = self.description
        if self.host != refs.hostRef("OpaqueRef:NULL"):
            out["host"] = self.host
        if self.other_config:
            out["other_config"] = self.other_config
        if self.passthrough_enabled != False:
            out["passthrough_enabled"] = self.passthrough_enabled
        if self.path != "":
            out["path"] = self.path
        if self.product_desc != "":
            out["product_desc"] = self.product_desc
        if self.product_id != "":
            out["product_id"] = self.product_id
        if self.serial != "":
            out["serial"] = self.serial
        if self.speed != -1.0:
            out["speed"] = self.speed
        if self.uuid != "":
            out["uuid"] = self.uuid
        if self.vendor_desc != "":
            out["vendor_desc"] = self.vendor_desc
        if self.vendor_id != "":
            out["vendor_id"] = self.vendor_id
        if self.version != "":
            out["version"] = self.version
        return out

    @classmethod
    def restore(cls, ref: str, stored: Mapping[str, Any]) -> PUSB:
        row = cls.new(ref)
        if "USB_group" in stored:
            row.USB_group = stored["USB_group"]
        if "description" in stored:
            row.description = stored["description"]
        if "host" in stored:
            row.host = stored["host"]
        if "other_config" in stored:
            row.other_config = _restore_string_to_string_map(stored["other_config"])
        if "passthrough_enabled" in stored:
            row.passthrough_enabled = stored["passthrough_enabled"]
        if "path" in stored:
            row.path = stored["path"]
        if "product_desc" in stored:
            row.product_desc = stored["product_desc"]
        if "product_id" in stored:
            row.product_id = stored["product_id"]
        if "serial" in stored:
            row.serial = stored["serial"]
        if "speed" in stored:
            row.speed = stored["speed"]
        if "uuid" in stored:
            row.uuid = stored["uuid"]
        if "vendor_desc" in stored:
            row.vendor_desc = stored["vendor_desc"]
        if "vendor_id" in stored:
            row.vendor_id = stored["vendor_id"]
        if "version" in stored:
            row.version = stored["version"]
        return row

    def write_xml(self) -> str:
        return (
            "<value><struct>"
            f"<member><name>USB_group</name><value>{escape(self.USB_group)}</value></member>"
            f"<member><name>description</name><value>{escape(self.description)}</value></member>"
            f"<member><name>host</name><value>{escape(self.host)}</value></member>"
            f"<member><name>other_config</name>{_xml_string_to_string_map(self.other_config)}</member>"
            f"<member><name>passthrough_enabled</name><value><boolean>{self.passthrough_enabled:d}</boolean></value></member>"
            f"<member><name>path</name><value>{escape(self.path)}</value></member>"
            f"<member><name>product_desc</name><value>{escape(self.product_desc)}</value></member>"
            f"<member><name>product_id</name><value>{escape(self.product_id)}</value></member>"
            f"<member><name>serial</name><value>{escape(self.serial)}</value></member>"
            f"<member><name>speed</name>{_xml_float(self.speed)}</member>"
            f"<member><name>uuid</name><value>{escape(self.uuid)}</value></member>"
            f"<member><name>vendor_desc</name><value>{escape(self.vendor_desc)}</value></member>"
            f"<member><name>vendor_id</name><value>{escape(self.vendor_id)}</value></member>"
            f"<member><name>version</name><value>{escape(self.version)}</value></member>"
            "</struct></value>"
        )

    def write_json(self) -> bytes:
        out: dict[str, object] = {
            "USB_group": self.USB_group,
            "description": self.description,
            "host": self.host,
            "other_config": self.other_config,
            "passthrough_enabled": self.passthrough_enabled,
            "path": self.path,
            "product_desc": self.product_desc,
            "product_id": self.product_id,
            "serial": self.serial,
            "speed": self.speed,
            "uuid": self.uuid,
            "vendor_desc": self.vendor_desc,
            "vendor_id": self.vendor_id,
            "version": self.version,
        }
        return orjson.dumps(out)


_DEFAULTS = PUSB.new("")


PUSB.MODEL = ClassModel(
    name="PUSB",
    fields=(
        FieldModel(
            "USB_group",
            parse_type("USB_group ref"),
            "USB_group",
            _DEFAULTS.USB_group,
            relation=Relation("USB_group", "PUSBs", RelationKind.ONE),
        ),
        FieldModel("description", parse_type("string"), "description", _DEFAULTS.description),
        FieldModel(
            "host",
            parse_type("host ref"),
            "host",
            _DEFAULTS.host,
            relation=Relation("host", "PUSBs", RelationKind.ONE),
        ),
        FieldModel(
            "other_config",
            parse_type("(string -> string) map"),
            "other_config",
            _DEFAULTS.other_config,
        ),
        FieldModel(
            "passthrough_enabled",
            parse_type("bool"),
            "passthrough_enabled",
            _DEFAULTS.passthrough_enabled,
        ),
        FieldModel("path", parse_type("string"), "path", _DEFAULTS.path),
        FieldModel("product_desc", parse_type("string"), "product_desc", _DEFAULTS.product_desc),
        FieldModel("product_id", parse_type("string"), "product_id", _DEFAULTS.product_id),
        FieldModel("serial", parse_type("string"), "serial", _DEFAULTS.serial),
        FieldModel("speed", parse_type("float"), "speed", _DEFAULTS.speed),
        FieldModel("uuid", parse_type("string"), "uuid", _DEFAULTS.uuid),
        FieldModel("vendor_desc", parse_type("string"), "vendor_desc", _DEFAULTS.vendor_desc),
        FieldModel("vendor_id", parse_type("string"), "vendor_id", _DEFAULTS.vendor_id),
        FieldModel("version", parse_type("string"), "version", _DEFAULTS.version),
    ),
    row=PUSB,
    persistent=True,
    gen_events=True,
    has_name_label=False,
)
