# Written by codegen from idl/; change the IDL, not this file.
# pyright: reportConstantRedefinition=false
"""Link state and card details of a PIF."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TypedDict, Unpack, cast

import orjson

from xapi.generated import refs
from xapi.idl.encode import json_writer, xml_writer
from xapi.idl.identifiers import new_ref, new_uuid
from xapi.idl.model import ClassModel, FieldModel
from xapi.idl.record import EMPTY_MAP, Row, Writer
from xapi.idl.restore import restorer
from xapi.idl.scalars import escape, format_datetime, parse_datetime
from xapi.idl.types import parse_type

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

_xml_string_to_string_map = xml_writer(parse_type("(string -> string) map"))
_json_string_to_string_map = json_writer(parse_type("(string -> string) map"))
_restore_string_to_string_map = restorer(parse_type("(string -> string) map"))
_xml_float = xml_writer(parse_type("float"))

if TYPE_CHECKING:

    class PIF_metricsFields(TypedDict, total=False):
        """Fields of PIF_metrics that can be given to new, create and modify."""

        carrier: bool
        device_id: str
        device_name: str
        duplex: bool
        io_read_kbs: float
        io_write_kbs: float
        last_updated: datetime
        other_config: Mapping[str, str]
        pci_bus_path: str
        speed: int
        uuid: str
        vendor_id: str
        vendor_name: str


class PIF_metrics(Row):
    """Link state and card details of a PIF."""

    __slots__ = (
        "carrier",
        "device_id",
        "device_name",
        "duplex",
        "io_read_kbs",
        "io_write_kbs",
        "last_updated",
        "other_config",
        "pci_bus_path",
        "speed",
        "uuid",
        "vendor_id",
        "vendor_name",
    )

    carrier: bool
    """True while a link is detected."""
    device_id: str
    """PCI device number of the card, in hexadecimal."""
    device_name: str
    """Product name of the card."""
    duplex: bool
    """True for full duplex, false for half duplex or unknown."""
    io_read_kbs: float
    """Removed from the API; the performance archives hold the receive rate."""
    io_write_kbs: float
    """Removed from the API; the performance archives hold the send rate."""
    last_updated: datetime
    """When the figures were last written."""
    other_config: Mapping[str, str]
    """Free key-value pairs for tools."""
    pci_bus_path: str
    """PCI address of the card."""
    speed: int
    """Link speed in Mbit/s; 0 without link."""
    uuid: str
    """Unique identifier of the metrics record."""
    vendor_id: str
    """PCI vendor number of the card, in hexadecimal."""
    vendor_name: str
    """Name of the card's vendor."""

    @classmethod
    def new(cls, ref: str, /, **fields: Unpack[PIF_metricsFields]) -> PIF_metrics:
        """A row that is in no database yet; fields not given are unset."""
        row = cls.__new__(cls)
        row.ref = ref
        row.created_rev = row.modified_rev = 0
        row.xml_fragment = row.json_fragment = None
        row.carrier = False
        row.device_id = ""
        row.device_name = ""
        row.duplex = False
        row.io_read_kbs = 0.0
        row.io_write_kbs = 0.0
        row.last_updated = EPOCH
        row.other_config = EMPTY_MAP
        row.pci_bus_path = ""
        row.speed = 0
        row.uuid = ""
        row.vendor_id = ""
        row.vendor_name = ""
        for name, value in fields.items():
            setattr(row, name, value)
        return row

    @classmethod
    def create(cls, writer: Writer, /, **fields: Unpack[PIF_metricsFields]) -> refs.PIF_metricsRef:
        """Add a row, with a reference and a uuid of its own if none is given."""
        row = cls.new(new_ref(), **fields)
        if not row.uuid:
            row.uuid = new_uuid()
        writer.create(row)
        return refs.PIF_metricsRef(row.ref)

    @classmethod
    def modify(cls, writer: Writer, ref: str, /, **fields: Unpack[PIF_metricsFields]) -> None:
        """Set fields. Raises HANDLE_INVALID [class, ref]."""
        writer.modify("PIF_metrics", ref, cast("Mapping[str, object]", fields))

    def copy(self) -> PIF_metrics:
        row = PIF_metrics.__new__(PIF_metrics)
        row.ref = self.ref
        row.created_rev = self.created_rev
        row.modified_rev = self.modified_rev
        row.xml_fragment = row.json_fragment = None
        row.carrier = self.carrier
        row.device_id = self.device_id
        row.device_name = self.device_name
        row.duplex = self.duplex
        row.io_read_kbs = self.io_read_kbs
        row.io_write_kbs = self.io_write_kbs
        row.last_updated = self.last_updated
        row.other_config = self.other_config
        row.pci_bus_path = self.pci_bus_path
        row.speed = self.speed
        row.uuid = self.uuid
        row.vendor_id = self.vendor_id
        row.vendor_name = self.vendor_name
        return row

    def stored(self) -> dict[str, object]:
        out: dict[str, object] = {}
        if self.carrier != False:
            out["carrier"] = self.carrier
        if self.device_id != "":
            out["device_id"] = self.device_id
        if self.device_name != "":
            out["device_name"] = self.device_name
        if self.duplex != False:
            out["duplex"] = self.duplex
        if self.last_updated != EPOCH:
            out["last_updated"] = format_datetime(self.last_updated)
        if self.other_config:
            out["other_config"] = self.other_config
        if self.pci_bus_path != "":
            out["pci_bus_path"] = self.pci_bus_path
        if self.speed != 0:
            out["speed"] = self.speed
        if self.uuid != "":
            out["uuid"] = self.uuid
        if self.vendor_id != "":
            out["vendor_id"] = self.vendor_id
        if self.vendor_name != "":
            out["vendor_name"] = self.vendor_name
        return out

    @classmethod
    def restore(cls, ref: str, stored: Mapping[str, Any]) -> PIF_metrics:
        row = cls.new(ref)
        if "carrier" in stored:
            row.carrier = stored["carrier"]
        if "device_id" in stored:
            row.device_id = stored["device_id"]
        if "device_name" in stored:
            row.device_name = stored["device_name"]
        if "duplex" in stored:
            row.duplex = stored["duplex"]
        if "last_updated" in stored:
            row.last_updated = parse_datetime(stored["last_updated"])
        if "other_config" in stored:
            row.other_config = _restore_string_to_string_map(stored["other_config"])
        if "pci_bus_path" in stored:
            row.pci_bus_path = stored["pci_bus_path"]
        if "speed" in stored:
            row.speed = stored["speed"]
        if "uuid" in stored:
            row.uuid = stored["uuid"]
        if "vendor_id" in stored:
            row.vendor_id = stored["vendor_id"]
        if "vendor_name" in stored:
            row.vendor_name = stored["vendor_name"]
        return row

    def write_xml(self) -> str:
        return (
            "<value><struct>"
            f"<member><name>carrier</name><value><boolean>{self.carrier:d}</boolean></value></member>"
            f"<member><name>device_id</name><value>{escape(self.device_id)}</value></member>"
            f"<member><name>device_name</name><value>{escape(self.device_name)}</value></member>"
            f"<member><name>duplex</name><value><boolean>{self.duplex:d}</boolean></value></member>"
            f"<member><name>io_read_kbs</name>{_xml_float(self.io_read_kbs)}</member>"
            f"<member><name>io_write_kbs</name>{_xml_float(self.io_write_kbs)}</member>"
            f"<member><name>last_updated</name><value><dateTime.iso8601>{format_datetime(self.last_updated)}</dateTime.iso8601></value></member>"
            f"<member><name>other_config</name>{_xml_string_to_string_map(self.other_config)}</member>"
            f"<member><name>pci_bus_path</name><value>{escape(self.pci_bus_path)}</value></member>"
            f"<member><name>speed</name><value>{self.speed}</value></member>"
            f"<member><name>uuid</name><value>{escape(self.uuid)}</value></member>"
            f"<member><name>vendor_id</name><value>{escape(self.vendor_id)}</value></member>"
            f"<member><name>vendor_name</name><value>{escape(self.vendor_name)}</value></member>"
            "</struct></value>"
        )

    def write_json(self) -> bytes:
        out: dict[str, object] = {
            "carrier": self.carrier,
            "device_id": self.device_id,
            "device_name": self.device_name,
            "duplex": self.duplex,
            "io_read_kbs": self.io_read_kbs,
            "io_write_kbs": self.io_write_kbs,
            "last_updated": format_datetime(self.last_updated),
            "other_config": self.other_config,
            "pci_bus_path": self.pci_bus_path,
            "speed": self.speed,
            "uuid": self.uuid,
            "vendor_id": self.vendor_id,
            "vendor_name": self.vendor_name,
        }
        return orjson.dumps(out)


_DEFAULTS = PIF_metrics.new("")


PIF_metrics.MODEL = ClassModel(
    name="PIF_metrics",
    fields=(
        FieldModel("carrier", parse_type("bool"), "carrier", _DEFAULTS.carrier),
        FieldModel("device_id", parse_type("string"), "device_id", _DEFAULTS.device_id),
        FieldModel("device_name", parse_type("string"), "device_name", _DEFAULTS.device_name),
        FieldModel("duplex", parse_type("bool"), "duplex", _DEFAULTS.duplex),
        FieldModel(
            "io_read_kbs",
            parse_type("float"),
            "io__read_kbs",
            _DEFAULTS.io_read_kbs,
            persistent=False,
        ),
        FieldModel(
            "io_write_kbs",
            parse_type("float"),
            "io__write_kbs",
            _DEFAULTS.io_write_kbs,
            persistent=False,
        ),
        FieldModel("last_updated", parse_type("datetime"), "last_updated", _DEFAULTS.last_updated),
        FieldModel(
            "other_config",
            parse_type("(string -> string) map"),
            "other_config",
            _DEFAULTS.other_config,
        ),
        FieldModel("pci_bus_path", parse_type("string"), "pci_bus_path", _DEFAULTS.pci_bus_path),
        FieldModel("speed", parse_type("int"), "speed", _DEFAULTS.speed),
        FieldModel("uuid", parse_type("string"), "uuid", _DEFAULTS.uuid),
        FieldModel("vendor_id", parse_type("string"), "vendor_id", _DEFAULTS.vendor_id),
        FieldModel("vendor_name", parse_type("string"), "vendor_name", _DEFAULTS.vendor_name),
    ),
    row=PIF_metrics,
    persistent=True,
    gen_events=True,
    has_name_label=False,
)
