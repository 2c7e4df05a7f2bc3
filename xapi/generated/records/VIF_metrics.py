# Written by codegen from idl/; change the IDL, not this file.
# pyright: reportConstantRedefinition=false
"""Removed from the API: traffic figures of a VIF. The performance archives hold them now."""

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

    class VIF_metricsFields(TypedDict, total=False):
        """Fields of VIF_metrics that can be given to new, create and modify."""

        io_read_kbs: float
        io_write_kbs: float
        last_updated: datetime
        other_config: Mapping[str, str]
        uuid: str


class VIF_metrics(Row):
    """Removed from the API: traffic figures of a VIF. The performance archives hold them now."""

    __slots__ = (
        "io_read_kbs",
        "io_write_kbs",
        "last_updated",
        "other_config",
        "uuid",
    )

    io_read_kbs: float
    """Removed from the API; the performance archives hold the receive rate."""
    io_write_kbs: float
    """Removed from the API; the performance archives hold the send rate."""
    last_updated: datetime
    """When the record was last written."""
    other_config: Mapping[str, str]
    """Free key-value pairs for tools."""
    uuid: str
    """Unique identifier of the metrics record."""

    @classmethod
    def new(cls, ref: str, /, **fields: Unpack[VIF_metricsFields]) -> VIF_metrics:
        """A row that is in no database yet; fields not given are unset."""
        row = cls.__new__(cls)
        row.ref = ref
        row.created_rev = row.modified_rev = 0
        row.xml_fragment = row.json_fragment = None
        row.io_read_kbs = 0.0
        row.io_write_kbs = 0.0
        row.last_updated = EPOCH
        row.other_config = EMPTY_MAP
        row.uuid = ""
        for name, value in fields.items():
            setattr(row, name, value)
        return row

    @classmethod
    def create(cls, writer: Writer, /, **fields: Unpack[VIF_metricsFields]) -> refs.VIF_metricsRef:
        """Add a row, with a reference and a uuid of its own if none is given."""
        row = cls.new(new_ref(), **fields)
        if not row.uuid:
            row.uuid = new_uuid()
        writer.create(row)
        return refs.VIF_metricsRef(row.ref)

    @classmethod
    def modify(cls, writer: Writer, ref: str, /, **fields: Unpack[VIF_metricsFields]) -> None:
        """Set fields. Raises HANDLE_INVALID [class, ref]."""
        writer.modify("VIF_metrics", ref, cast("Mapping[str, object]", fields))

    def copy(self) -> VIF_metrics:
        row = VIF_metrics.__new__(VIF_metrics)
        row.ref = self.ref
        row.created_rev = self.created_rev
        row.modified_rev = self.modified_rev
        row.xml_fragment = row.json_fragment = None
        row.io_read_kbs = self.io_read_kbs
        row.io_write_kbs = self.io_write_kbs
        row.last_updated = self.last_updated
        row.other_config = self.other_config
        row.uuid = self.uuid
        return row

    def stored(self) -> dict[str, object]:
        out: dict[str, object] = {}
        if self.last_updated != EPOCH:
            out["last_updated"] = format_datetime(self.last_updated)
        if self.other_config:
            out["other_config"] = self.other_config
        if self.uuid != "":
            out["uuid"] = self.uuid
        return out

    @classmethod
    def restore(cls, ref: str, stored: Mapping[str, Any]) -> VIF_metrics:
        row = cls.new(ref)
        if "last_updated" in stored:
            row.last_updated = parse_datetime(stored["last_updated"])
        if "other_config" in stored:
            row.other_config = _restore_string_to_string_map(stored["other_config"])
        if "uuid" in stored:
            row.uuid = stored["uuid"]
        return row

    def write_xml(self) -> str:
        return (
            "<value><struct>"
            f"<member><name>io_read_kbs</name>{_xml_float(self.io_read_kbs)}</member>"
            f"<member><name>io_write_kbs</name>{_xml_float(self.io_write_kbs)}</member>"
            f"<member><name>last_updated</name><value><dateTime.iso8601>{format_datetime(self.last_updated)}</dateTime.iso8601></value></member>"
            f"<member><name>other_config</name>{_xml_string_to_string_map(self.other_config)}</member>"
            f"<member><name>uuid</name><value>{escape(self.uuid)}</value></member>"
            "</struct></value>"
        )

    def write_json(self) -> bytes:
        out: dict[str, object] = {
            "io_read_kbs": self.io_read_kbs,
            "io_write_kbs": self.io_write_kbs,
            "last_updated": format_datetime(self.last_updated),
            "other_config": self.other_config,
            "uuid": self.uuid,
        }
        return orjson.dumps(out)


_DEFAULTS = VIF_metrics.new("")


VIF_metrics.MODEL = ClassModel(
    name="VIF_metrics",
    fields=(
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
        FieldModel("uuid", parse_type("string"), "uuid", _DEFAULTS.uuid),
    ),
    row=VIF_metrics,
    persistent=False,
    gen_events=True,
    has_name_label=False,
)
