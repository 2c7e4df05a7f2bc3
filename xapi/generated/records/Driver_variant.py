# Written by codegen from idl/; change the IDL, not this file.
# pyright: reportConstantRedefinition=false
"""One of several variants of a host driver."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypedDict, Unpack, cast

import orjson

from xapi.generated import refs
from xapi.idl.encode import xml_writer
from xapi.idl.identifiers import new_ref, new_uuid
from xapi.idl.model import ClassModel, FieldModel, Relation, RelationKind
from xapi.idl.record import Row, Writer
from xapi.idl.scalars import escape
from xapi.idl.types import parse_type

_xml_float = xml_writer(parse_type("float"))

if TYPE_CHECKING:

    class Driver_variantFields(TypedDict, total=False):
        """Fields of Driver_variant that can be given to new, create and modify."""

        driver: refs.Host_driverRef
        hardware_present: bool
        name: str
        priority: float
        status: str
        uuid: str
        version: str


class Driver_variant(Row):
    """One of several variants of a host driver."""

    __slots__ = (
        "driver",
        "hardware_present",
        "name",
        "priority",
        "status",
        "uuid",
        "version",
    )

    driver: refs.Host_driverRef
    """Driver this is a variant of."""
    hardware_present: bool
    """True when the host has hardware this variant is for."""
    name: str
    """Name of the variant, unique within its driver."""
    priority: float
    """Rank among the variants of a driver; the highest suits best."""
    status: str
    """State of development of the variant, such as production."""
    uuid: str
    """Unique identifier of the record."""
    version: str
    """Version of the variant."""

    @classmethod
    def new(cls, ref: str, /, **fields: Unpack[Driver_variantFields]) -> Driver_variant:
        """A row that is in no database yet; fields not given are unset."""
        row = cls.__new__(cls)
        row.ref = ref
        row.created_rev = row.modified_rev = 0
        row.xml_fragment = row.json_fragment = None
        row.driver = refs.Host_driverRef("OpaqueRef:NULL")
        row.hardware_present = False
        row.name = ""
        row.priority = 0.0
        row.status = ""
        row.uuid = ""
        row.version = ""
        for name, value in fields.items():
            setattr(row, name, value)
        return row

    @classmethod
    def create(
        cls, writer: Writer, /, **fields: Unpack[Driver_variantFields]
    ) -> refs.Driver_variantRef:
        """Add a row, with a reference and a uuid of its own if none is given."""
        row = cls.new(new_ref(), **fields)
        if not row.uuid:
            row.uuid = new_uuid()
        writer.create(row)
        return refs.Driver_variantRef(row.ref)

    @classmethod
    def modify(cls, writer: Writer, ref: str, /, **fields: Unpack[Driver_variantFields]) -> None:
        """Set fields. Raises HANDLE_INVALID [class, ref]."""
        writer.modify("Driver_variant", ref, cast("Mapping[str, object]", fields))

    def copy(self) -> Driver_variant:
        row = Driver_variant.__new__(Driver_variant)
        row.ref = self.ref
        row.created_rev = self.created_rev
        row.modified_rev = self.modified_rev
        row.xml_fragment = row.json_fragment = None
        row.driver = self.driver
        row.hardware_present = self.hardware_present
        row.name = self.name
        row.priority = self.priority
        row.status = self.status
        row.uuid = self.uuid
        row.version = self.version
        return row

    def stored(self) -> dict[str, object]:
        out: dict[str, object] = {}
        if self.driver != refs.Host_driverRef("OpaqueRef:NULL"):
            out["driver"] = self.driver
        if self.hardware_present != False:
            out["hardware_present"] = self.hardware_present
        if self.name != "":
            out["name"] = self.name
        if self.priority != 0.0:
            out["priority"] = self.priority
        if self.status != "":
            out["status"] = self.status
        if self.uuid != "":
            out["uuid"] = self.uuid
        if self.version != "":
            out["version"] = self.version
        return out

    @classmethod
    def restore(cls, ref: str, stored: Mapping[str, Any]) -> Driver_variant:
        row = cls.new(ref)
        if "driver" in stored:
            row.driver = stored["driver"]
        if "hardware_present" in stored:
            row.hardware_present = stored["hardware_present"]
        if "name" in stored:
            row.name = stored["name"]
        if "priority" in stored:
            row.priority = stored["priority"]
        if "status" in stored:
            row.status = stored["status"]
        if "uuid" in stored:
            row.uuid = stored["uuid"]
        if "version" in stored:
            row.version = stored["version"]
        return row

    def write_xml(self) -> str:
        return (
            "<value><struct>"
            f"<member><name>driver</name><value>{escape(self.driver)}</value></member>"
            f"<member><name>hardware_present</name><value><boolean>{self.hardware_present:d}</boolean></value></member>"
            f"<member><name>name</name><value>{escape(self.name)}</value></member>"
            f"<member><name>priority</name>{_xml_float(self.priority)}</member>"
            f"<member><name>status</name><value>{escape(self.status)}</value></member>"
            f"<member><name>uuid</name><value>{escape(self.uuid)}</value></member>"
            f"<member><name>version</name><value>{escape(self.version)}</value></member>"
            "</struct></value>"
        )

    def write_json(self) -> bytes:
        out: dict[str, object] = {
            "driver": self.driver,
            "hardware_present": self.hardware_present,
            "name": self.name,
            "priority": self.priority,
            "status": self.status,
            "uuid": self.uuid,
            "version": self.version,
        }
        return orjson.dumps(out)


_DEFAULTS = Driver_variant.new("")


Driver_variant.MODEL = ClassModel(
    name="Driver_variant",
    fields=(
        FieldModel(
            "driver",
            parse_type("Host_driver ref"),
            "driver",
            _DEFAULTS.driver,
            relation=Relation("Host_driver", "variants", RelationKind.ONE),
        ),
        FieldModel(
            "hardware_present", parse_type("bool"), "hardware_present", _DEFAULTS.hardware_present
        ),
        FieldModel("name", parse_type("string"), "name", _DEFAULTS.name),
        FieldModel("priority", parse_type("float"), "priority", _DEFAULTS.priority),
        FieldModel("status", parse_type("string"), "status", _DEFAULTS.status),
        FieldModel("uuid", parse_type("string"), "uuid", _DEFAULTS.uuid),
        FieldModel("version", parse_type("string"), "version", _DEFAULTS.version),
    ),
    row=Driver_variant,
    persistent=True,
    gen_events=True,
    has_name_label=False,
)
