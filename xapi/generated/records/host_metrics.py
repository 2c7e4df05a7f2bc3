# Written by codegen from idl/; change the IDL, not this file.
# pyright: reportConstantRedefinition=false
"""Liveness and memory figures of a host."""

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

if TYPE_CHECKING:

    class host_metricsFields(TypedDict, total=False):
        """Fields of host_metrics that can be given to new, create and modify."""

        last_updated: datetime
        live: bool
        memory_free: int
        memory_total: int
        other_config: Mapping[str, str]
        uuid: str


class host_metrics(Row):
    """Liveness and memory figures of a host."""

    __slots__ = (
        "last_updated",
        "live",
        "memory_free",
        "memory_total",
        "other_config",
        "uuid",
    )

    last_updated: datetime
    """When the figures were last written."""
    live: bool
    """True while the coordinator (or HA) takes the host to be alive; false 10 minutes after the
    last heartbeat.
    """
    memory_free: int
    """Removed from the API; host.compute_free_memory or the performance archives give the free
    memory.
    """
    memory_total: int
    """Physical memory of the host in bytes."""
    other_config: Mapping[str, str]
    """Free key-value pairs for tools."""
    uuid: str
    """Unique identifier of the metrics record."""

    @classmethod
    def new(cls, ref: str, /, **fields: Unpack[host_metricsFields]) -> host_metrics:
        """A row that is in no database yet; fields not given are unset."""
        row = cls.__new__(cls)
        row.ref = ref
        row.created_rev = row.modified_rev = 0
        row.xml_fragment = row.json_fragment = None
        row.last_updated = EPOCH
        row.live = False
        row.memory_free = 0
        row.memory_total = 0
        row.other_config = EMPTY_MAP
        row.uuid = ""
        for name, value in fields.items():
            setattr(row, name, value)
        return row

    @classmethod
    def create(
        cls, writer: Writer, /, **fields: Unpack[host_metricsFields]
    ) -> refs.host_metricsRef:
        """Add a row, with a reference and a uuid of its own if none is given."""
        row = cls.new(new_ref(), **fields)
        if not row.uuid:
            row.uuid = new_uuid()
        writer.create(row)
        return refs.host_metricsRef(row.ref)

    @classmethod
    def modify(cls, writer: Writer, ref: str, /, **fields: Unpack[host_metricsFields]) -> None:
        """Set fields. Raises HANDLE_INVALID [class, ref]."""
        writer.modify("host_metrics", ref, cast("Mapping[str, object]", fields))

    def copy(self) -> host_metrics:
        row = host_metrics.__new__(host_metrics)
        row.ref = self.ref
        row.created_rev = self.created_rev
        row.modified_rev = self.modified_rev
        row.xml_fragment = row.json_fragment = None
        row.last_updated = self.last_updated
        row.live = self.live
        row.memory_free = self.memory_free
        row.memory_total = self.memory_total
        row.other_config = self.other_config
        row.uuid = self.uuid
        return row

    def stored(self) -> dict[str, object]:
        out: dict[str, object] = {}
        if self.last_updated != EPOCH:
            out["last_updated"] = format_datetime(self.last_updated)
        if self.live != False:
            out["live"] = self.live
        if self.memory_free != 0:
            out["memory_free"] = self.memory_free
        if self.memory_total != 0:
            out["memory_total"] = self.memory_total
        if self.other_config:
            out["other_config"] = self.other_config
        if self.uuid != "":
            out["uuid"] = self.uuid
        return out

    @classmethod
    def restore(cls, ref: str, stored: Mapping[str, Any]) -> host_metrics:
        row = cls.new(ref)
        if "last_updated" in stored:
            row.last_updated = parse_datetime(stored["last_updated"])
        if "live" in stored:
            row.live = stored["live"]
        if "memory_free" in stored:
            row.memory_free = stored["memory_free"]
        if "memory_total" in stored:
            row.memory_total = stored["memory_total"]
        if "other_config" in stored:
            row.other_config = _restore_string_to_string_map(stored["other_config"])
        if "uuid" in stored:
            row.uuid = stored["uuid"]
        return row

    def write_xml(self) -> str:
        return (
            "<value><struct>"
            f"<member><name>last_updated</name><value><dateTime.iso8601>{format_datetime(self.last_updated)}</dateTime.iso8601></value></member>"
            f"<member><name>live</name><value><boolean>{self.live:d}</boolean></value></member>"
            f"<member><name>memory_free</name><value>{self.memory_free}</value></member>"
            f"<member><name>memory_total</name><value>{self.memory_total}</value></member>"
            f"<member><name>other_config</name>{_xml_string_to_string_map(self.other_config)}</member>"
            f"<member><name>uuid</name><value>{escape(self.uuid)}</value></member>"
            "</struct></value>"
        )

    def write_json(self) -> bytes:
        out: dict[str, object] = {
            "last_updated": format_datetime(self.last_updated),
            "live": self.live,
            "memory_free": self.memory_free,
            "memory_total": self.memory_total,
            "other_config": self.other_config,
            "uuid": self.uuid,
        }
        return orjson.dumps(out)


_DEFAULTS = host_metrics.new("")


host_metrics.MODEL = ClassModel(
    name="host_metrics",
    fields=(
        FieldModel("last_updated", parse_type("datetime"), "last_updated", _DEFAULTS.last_updated),
        FieldModel("live", parse_type("bool"), "live", _DEFAULTS.live),
        FieldModel("memory_free", parse_type("int"), "memory__free", _DEFAULTS.memory_free),
        FieldModel("memory_total", parse_type("int"), "memory__total", _DEFAULTS.memory_total),
        FieldModel(
            "other_config",
            parse_type("(string -> string) map"),
            "other_config",
            _DEFAULTS.other_config,
        ),
        FieldModel("uuid", parse_type("string"), "uuid", _DEFAULTS.uuid),
    ),
    row=host_metrics,
    persistent=True,
    gen_events=True,
    has_name_label=False,
)
