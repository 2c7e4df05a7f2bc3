# Written by codegen from idl/; change the IDL, not this file.
# pyright: reportConstantRedefinition=false
"""A token bucket that slows down its callers: each call takes tokens, which flow back at a
fixed rate.
"""

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

_xml_caller_ref_set = xml_writer(parse_type("Caller ref set"))
_json_caller_ref_set = json_writer(parse_type("Caller ref set"))
_restore_caller_ref_set = restorer(parse_type("Caller ref set"))
_xml_float = xml_writer(parse_type("float"))

if TYPE_CHECKING:

    class Rate_limitFields(TypedDict, total=False):
        """Fields of Rate_limit that can be given to new, create and modify."""

        burst_size: float
        fill_rate: float
        name_description: str
        name_label: str
        uuid: str


class Rate_limit(Row):
    """A token bucket that slows down its callers: each call takes tokens, which flow back at a
    fixed rate.
    """

    __slots__ = (
        "burst_size",
        "callers",
        "fill_rate",
        "name_description",
        "name_label",
        "uuid",
    )

    burst_size: float
    """Size of the bucket in tokens: how much may be used at once after a pause."""
    callers: tuple[refs.CallerRef, ...]
    """Callers that share the bucket."""
    fill_rate: float
    """Tokens flowing back per second: the use that can be kept up."""
    name_description: str
    """Free description for people."""
    name_label: str
    """Display name of the limit."""
    uuid: str
    """Unique identifier of the record."""

    @classmethod
    def new(cls, ref: str, /, **fields: Unpack[Rate_limitFields]) -> Rate_limit:
        """A row that is in no database yet; fields not given are unset."""
        row = cls.__new__(cls)
        row.ref = ref
        row.created_rev = row.modified_rev = 0
        row.xml_fragment = row.json_fragment = None
        row.burst_size = 0.0
        row.callers = ()
        row.fill_rate = 0.0
        row.name_description = ""
        row.name_label = ""
        row.uuid = ""
        for name, value in fields.items():
            setattr(row, name, value)
        return row

    @classmethod
    def create(cls, writer: Writer, /, **fields: Unpack[Rate_limitFields]) -> refs.Rate_limitRef:
        """Add a row, with a reference and a uuid of its own if none is given."""
        row = cls.new(new_ref(), **fields)
        if not row.uuid:
            row.uuid = new_uuid()
        writer.create(row)
        return refs.Rate_limitRef(row.ref)

    @classmethod
    def modify(cls, writer: Writer, ref: str, /, **fields: Unpack[Rate_limitFields]) -> None:
        """Set fields. Raises HANDLE_INVALID [class, ref]."""
        writer.modify("Rate_limit", ref, cast("Mapping[str, object]", fields))

    def copy(self) -> Rate_limit:
        row = Rate_limit.__new__(Rate_limit)
        row.ref = self.ref
        row.created_rev = self.created_rev
        row.modified_rev = self.modified_rev
        row.xml_fragment = row.json_fragment = None
        row.burst_size = self.burst_size
        row.callers = self.callers
        row.fill_rate = self.fill_rate
        row.name_description = self.name_description
        row.name_label = self.name_label
        row.uuid = self.uuid
        return row

    def stored(self) -> dict[str, object]:
        out: dict[str, object] = {}
        if self.burst_size != 0.0:
            out["burst_size"] = self.burst_size
        if self.fill_rate != 0.0:
            out["fill_rate"] = self.fill_rate
        if self.name_description != "":
            out["name_description"] = self.name_description
        if self.name_label != "":
            out["name_label"] = self.name_label
        if self.uuid != "":
            out["uuid"] = self.uuid
        return out

    @classmethod
    def restore(cls, ref: str, stored: Mapping[str, Any]) -> Rate_limit:
        row = cls.new(ref)
        if "burst_size" in stored:
            row.burst_size = stored["burst_size"]
        if "fill_rate" in stored:
            row.fill_rate = stored["fill_rate"]
        if "name_description" in stored:
            row.name_description = stored["name_description"]
        if "name_label" in stored:
            row.name_label = stored["name_label"]
        if "uuid" in stored:
            row.uuid = stored["uuid"]
        return row

    def write_xml(self) -> str:
        return (
            "<value><struct>"
            f"<member><name>burst_size</name>{_xml_float(self.burst_size)}</member>"
            f"<member><name>callers</name>{_xml_caller_ref_set(self.callers)}</member>"
            f"<member><name>fill_rate</name>{_xml_float(self.fill_rate)}</member>"
            f"<member><name>name_description</name><value>{escape(self.name_description)}</value></member>"
            f"<member><name>name_label</name><value>{escape(self.name_label)}</value></member>"
            f"<member><name>uuid</name><value>{escape(self.uuid)}</value></member>"
            "</struct></value>"
        )

    def write_json(self) -> bytes:
        out: dict[str, object] = {
            "burst_size": self.burst_size,
            "callers": self.callers,
            "fill_rate": self.fill_rate,
            "name_description": self.name_description,
            "name_label": self.name_label,
            "uuid": self.uuid,
        }
        return orjson.dumps(out)


_DEFAULTS = Rate_limit.new("")


Rate_limit.MODEL = ClassModel(
    name="Rate_limit",
    fields=(
        FieldModel("burst_size", parse_type("float"), "burst_size", _DEFAULTS.burst_size),
        FieldModel(
            "callers",
            parse_type("Caller ref set"),
            "callers",
            _DEFAULTS.callers,
            persistent=False,
            relation=Relation("Caller", "rate_limit", RelationKind.MANY),
        ),
        FieldModel("fill_rate", parse_type("float"), "fill_rate", _DEFAULTS.fill_rate),
        FieldModel(
            "name_description",
            parse_type("string"),
            "name__description",
            _DEFAULTS.name_description,
        ),
        FieldModel("name_label", parse_type("string"), "name__label", _DEFAULTS.name_label),
        FieldModel("uuid", parse_type("string"), "uuid", _DEFAULTS.uuid),
    ),
    row=Rate_limit,
    persistent=True,
    gen_events=True,
    has_name_label=True,
)
