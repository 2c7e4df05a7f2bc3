# Written by codegen from idl/; change the IDL, not this file.
# pyright: reportConstantRedefinition=false
"""One metric of a host, VM or SR with its present value; a value, not a stored object."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypedDict, Unpack, cast

import orjson

from xapi.generated import refs
from xapi.idl.encode import xml_writer
from xapi.idl.identifiers import new_ref
from xapi.idl.model import ClassModel, FieldModel
from xapi.idl.record import Row, Writer
from xapi.idl.scalars import escape
from xapi.idl.types import parse_type

_xml_float = xml_writer(parse_type("float"))

if TYPE_CHECKING:

    class data_sourceFields(TypedDict, total=False):
        """Fields of data_source that can be given to new, create and modify."""

        enabled: bool
        max: float
        min: float
        name_description: str
        name_label: str
        standard: bool
        units: str
        value: float


class data_source(Row):
    """One metric of a host, VM or SR with its present value; a value, not a stored object."""

    __slots__ = (
        "enabled",
        "max",
        "min",
        "name_description",
        "name_label",
        "standard",
        "units",
        "value",
    )

    enabled: bool
    """True if the metric is being recorded."""
    max: float
    """Largest value the metric can take."""
    min: float
    """Smallest value the metric can take."""
    name_description: str
    """What the metric measures."""
    name_label: str
    """Name of the metric, as used in messages about data sources."""
    standard: bool
    """True if the metric is recorded by default."""
    units: str
    """Unit of the value, such as B, B/s or (fraction)."""
    value: float
    """Present value; NaN if there is none."""

    @classmethod
    def new(cls, ref: str, /, **fields: Unpack[data_sourceFields]) -> data_source:
        """A row that is in no database yet; fields not given are unset."""
        row = cls.__new__(cls)
        row.ref = ref
        row.created_rev = row.modified_rev = 0
        row.xml_fragment = row.json_fragment = None
        row.enabled = False
        row.max = 0.0
        row.min = 0.0
        row.name_description = ""
        row.name_label = ""
        row.standard = False
        row.units = ""
        row.value = 0.0
        for name, value in fields.items():
            setattr(row, name, value)
        return row

    @classmethod
    def create(cls, writer: Writer, /, **fields: Unpack[data_sourceFields]) -> refs.data_sourceRef:
        """Add a row, with a reference and a uuid of its own if none is given."""
        row = cls.new(new_ref(), **fields)
        writer.create(row)
        return refs.data_sourceRef(row.ref)

    @classmethod
    def modify(cls, writer: Writer, ref: str, /, **fields: Unpack[data_sourceFields]) -> None:
        """Set fields. Raises HANDLE_INVALID [class, ref]."""
        writer.modify("data_source", ref, cast("Mapping[str, object]", fields))

    def copy(self) -> data_source:
        row = data_source.__new__(data_source)
        row.ref = self.ref
        row.created_rev = self.created_rev
        row.modified_rev = self.modified_rev
        row.xml_fragment = row.json_fragment = None
        row.enabled = self.enabled
        row.max = self.max
        row.min = self.min
        row.name_description = self.name_description
        row.name_label = self.name_label
        row.standard = self.standard
        row.units = self.units
        row.value = self.value
        return row

    def stored(self) -> dict[str, object]:
        out: dict[str, object] = {}
        if self.enabled != False:
            out["enabled"] = self.enabled
        if self.max != 0.0:
            out["max"] = self.max
        if self.min != 0.0:
            out["min"] = self.min
        if self.name_description != "":
            out["name_description"] = self.name_description
        if self.name_label != "":
            out["name_label"] = self.name_label
        if self.standard != False:
            out["standard"] = self.standard
        if self.units != "":
            out["units"] = self.units
        if self.value != 0.0:
            out["value"] = self.value
        return out

    @classmethod
    def restore(cls, ref: str, stored: Mapping[str, Any]) -> data_source:
        row = cls.new(ref)
        if "enabled" in stored:
            row.enabled = stored["enabled"]
        if "max" in stored:
            row.max = stored["max"]
        if "min" in stored:
            row.min = stored["min"]
        if "name_description" in stored:
            row.name_description = stored["name_description"]
        if "name_label" in stored:
            row.name_label = stored["name_label"]
        if "standard" in stored:
            row.standard = stored["standard"]
        if "units" in stored:
            row.units = stored["units"]
        if "value" in stored:
            row.value = stored["value"]
        return row

    def write_xml(self) -> str:
        return (
            "<value><struct>"
            f"<member><name>enabled</name><value><boolean>{self.enabled:d}</boolean></value></member>"
            f"<member><name>max</name>{_xml_float(self.max)}</member>"
            f"<member><name>min</name>{_xml_float(self.min)}</member>"
            f"<member><name>name_description</name><value>{escape(self.name_description)}</value></member>"
            f"<member><name>name_label</name><value>{escape(self.name_label)}</value></member>"
            f"<member><name>standard</name><value><boolean>{self.standard:d}</boolean></value></member>"
            f"<member><name>units</name><value>{escape(self.units)}</value></member>"
            f"<member><name>value</name>{_xml_float(self.value)}</member>"
            "</struct></value>"
        )

    def write_json(self) -> bytes:
        out: dict[str, object] = {
            "enabled": self.enabled,
            "max": self.max,
            "min": self.min,
            "name_description": self.name_description,
            "name_label": self.name_label,
            "standard": self.standard,
            "units": self.units,
            "value": self.value,
        }
        return orjson.dumps(out)


_DEFAULTS = data_source.new("")


data_source.MODEL = ClassModel(
    name="data_source",
    fields=(
        FieldModel("enabled", parse_type("bool"), "enabled", _DEFAULTS.enabled),
        FieldModel("max", parse_type("float"), "max", _DEFAULTS.max),
        FieldModel("min", parse_type("float"), "min", _DEFAULTS.min),
        FieldModel(
            "name_description",
            parse_type("string"),
            "name__description",
            _DEFAULTS.name_description,
        ),
        FieldModel("name_label", parse_type("string"), "name__label", _DEFAULTS.name_label),
        FieldModel("standard", parse_type("bool"), "standard", _DEFAULTS.standard),
        FieldModel("units", parse_type("string"), "units", _DEFAULTS.units),
        FieldModel("value", parse_type("float"), "value", _DEFAULTS.value),
    ),
    row=data_source,
    persistent=True,
    gen_events=False,
    has_name_label=True,
)
