# Written by codegen from idl/; change the IDL, not this file.
# pyright: reportConstantRedefinition=false
"""A kernel driver of a host that comes in several variants, of which one can be chosen."""

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

_xml_driver_variant_ref_set = xml_writer(parse_type("Driver_variant ref set"))
_json_driver_variant_ref_set = json_writer(parse_type("Driver_variant ref set"))
_restore_driver_variant_ref_set = restorer(parse_type("Driver_variant ref set"))

if TYPE_CHECKING:

    class Host_driverFields(TypedDict, total=False):
        """Fields of Host_driver that can be given to new, create and modify."""

        active_variant: refs.Driver_variantRef
        description: str
        friendly_name: str
        host: refs.hostRef
        info: str
        name: str
        selected_variant: refs.Driver_variantRef
        type: str
        uuid: str


class Host_driver(Row):
    """A kernel driver of a host that comes in several variants, of which one can be chosen."""

    __slots__ = (
        "active_variant",
        "description",
        "friendly_name",
        "host",
        "info",
        "name",
        "selected_variant",
        "type",
        "uuid",
        "variants",
    )

    active_variant: refs.Driver_variantRef
    """Variant loaded in the running kernel; null if none is."""
    description: str
    """Free description of the driver."""
    friendly_name: str
    """Name of the driver for people."""
    host: refs.hostRef
    """Host the driver is installed on."""
    info: str
    """Further facts on the driver, as free text."""
    name: str
    """Name of the driver, unique on its host."""
    selected_variant: refs.Driver_variantRef
    """Variant chosen for the next load; null if none was chosen."""
    type: str
    """Kind of device the driver is for, such as network or storage."""
    uuid: str
    """Unique identifier of the record."""
    variants: tuple[refs.Driver_variantRef, ...]
    """Variants installed on the host."""

    @classmethod
    def new(cls, ref: str, /, **fields: Unpack[Host_driverFields]) -> Host_driver:
        """A row that is in no database yet; fields not given are unset."""
        row = cls.__new__(cls)
        row.ref = ref
        row.created_rev = row.modified_rev = 0
        row.xml_fragment = row.json_fragment = None
        row.active_variant = refs.Driver_variantRef("OpaqueRef:NULL")
        row.description = ""
        row.friendly_name = ""
        row.host = refs.hostRef("OpaqueRef:NULL")
        row.info = ""
        row.name = ""
        row.selected_variant = refs.Driver_variantRef("OpaqueRef:NULL")
        row.type = ""
        row.uuid = ""
        row.variants = ()
        for name, value in fields.items():
            setattr(row, name, value)
        return row

    @classmethod
    def create(cls, writer: Writer, /, **fields: Unpack[Host_driverFields]) -> refs.Host_driverRef:
        """Add a row, with a reference and a uuid of its own if none is given."""
        row = cls.new(new_ref(), **fields)
        if not row.uuid:
            row.uuid = new_uuid()
        writer.create(row)
        return refs.Host_driverRef(row.ref)

    @classmethod
    def modify(cls, writer: Writer, ref: str, /, **fields: Unpack[Host_driverFields]) -> None:
        """Set fields. Raises HANDLE_INVALID [class, ref]."""
        writer.modify("Host_driver", ref, cast("Mapping[str, object]", fields))

    def copy(self) -> Host_driver:
        row = Host_driver.__new__(Host_driver)
        row.ref = self.ref
        row.created_rev = self.created_rev
        row.modified_rev = self.modified_rev
        row.xml_fragment = row.json_fragment = None
        row.active_variant = self.active_variant
        row.description = self.description
        row.friendly_name = self.friendly_name
        row.host = self.host
        row.info = self.info
        row.name = self.name
        row.selected_variant = self.selected_variant
        row.type = self.type
        row.uuid = self.uuid
        row.variants = self.variants
        return row

    def stored(self) -> dict[str, object]:
        out: dict[str, object] = {}
        if self.active_variant != refs.Driver_variantRef("OpaqueRef:NULL"):
            out["active_variant"] = self.active_variant
        if self.description != "":
            out["description"] = self.description
        if self.friendly_name != "":
            out["friendly_name"] = self.friendly_name
        if self.host != refs.hostRef("OpaqueRef:NULL"):
            out["host"] = self.host
        if self.info != "":
            out["info"] = self.info
        if self.name != "":
            out["name"] = self.name
        if self.selected_variant != refs.Driver_variantRef("OpaqueRef:NULL"):
            out["selected_variant"] = self.selected_variant
        if self.type != "":
            out["type"] = self.type
        if self.uuid != "":
            out["uuid"] = self.uuid
        return out

    @classmethod
    def restore(cls, ref: str, stored: Mapping[str, Any]) -> Host_driver:
        row = cls.new(ref)
        if "active_variant" in stored:
            row.active_variant = stored["active_variant"]
        if "description" in stored:
            row.description = stored["description"]
        if "friendly_name" in stored:
            row.friendly_name = stored["friendly_name"]
        if "host" in stored:
            row.host = stored["host"]
        if "info" in stored:
            row.info = stored["info"]
        if "name" in stored:
            row.name = stored["name"]
        if "selected_variant" in stored:
            row.selected_variant = stored["selected_variant"]
        if "type" in stored:
            row.type = stored["type"]
        if "uuid" in stored:
            row.uuid = stored["uuid"]
        return row

    def write_xml(self) -> str:
        return (
            "<value><struct>"
            f"<member><name>active_variant</name><value>{escape(self.active_variant)}</value></member>"
            f"<member><name>description</name><value>{escape(self.description)}</value></member>"
            f"<member><name>friendly_name</name><value>{escape(self.friendly_name)}</value></member>"
            f"<member><name>host</name><value>{escape(self.host)}</value></member>"
            f"<member><name>info</name><value>{escape(self.info)}</value></member>"
            f"<member><name>name</name><value>{escape(self.name)}</value></member>"
            f"<member><name>selected_variant</name><value>{escape(self.selected_variant)}</value></member>"
            f"<member><name>type</name><value>{escape(self.type)}</value></member>"
            f"<member><name>uuid</name><value>{escape(self.uuid)}</value></member>"
            f"<member><name>variants</name>{_xml_driver_variant_ref_set(self.variants)}</member>"
            "</struct></value>"
        )

    def write_json(self) -> bytes:
        out: dict[str, object] = {
            "active_variant": self.active_variant,
            "description": self.description,
            "friendly_name": self.friendly_name,
            "host": self.host,
            "info": self.info,
            "name": self.name,
            "selected_variant": self.selected_variant,
            "type": self.type,
            "uuid": self.uuid,
            "variants": self.variants,
        }
        return orjson.dumps(out)


_DEFAULTS = Host_driver.new("")


Host_driver.MODEL = ClassModel(
    name="Host_driver",
    fields=(
        FieldModel(
            "active_variant",
            parse_type("Driver_variant ref"),
            "active_variant",
            _DEFAULTS.active_variant,
        ),
        FieldModel("description", parse_type("string"), "description", _DEFAULTS.description),
        FieldModel("friendly_name", parse_type("string"), "friendly_name", _DEFAULTS.friendly_name),
        FieldModel("host", parse_type("host ref"), "host", _DEFAULTS.host),
        FieldModel("info", parse_type("string"), "info", _DEFAULTS.info),
        FieldModel("name", parse_type("string"), "name", _DEFAULTS.name),
        FieldModel(
            "selected_variant",
            parse_type("Driver_variant ref"),
            "selected_variant",
            _DEFAULTS.selected_variant,
        ),
        FieldModel("type", parse_type("string"), "type", _DEFAULTS.type),
        FieldModel("uuid", parse_type("string"), "uuid", _DEFAULTS.uuid),
        FieldModel(
            "variants",
            parse_type("Driver_variant ref set"),
            "variants",
            _DEFAULTS.variants,
            persistent=False,
            relation=Relation("Driver_variant", "driver", RelationKind.MANY),
        ),
    ),
    row=Host_driver,
    persistent=True,
    gen_events=True,
    has_name_label=False,
)
