# Written by codegen from idl/; change the IDL, not this file.
# pyright: reportConstantRedefinition=false
"""Size and health of an SR as its driver reports them; part of a probe result, not a stored
object.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypedDict, Unpack, cast

import orjson

from xapi.generated import enums, refs
from xapi.idl.encode import xml_option_writer
from xapi.idl.identifiers import new_ref, new_uuid
from xapi.idl.model import ClassModel, FieldModel
from xapi.idl.record import Row, Writer
from xapi.idl.restore import restorer
from xapi.idl.scalars import escape
from xapi.idl.types import Option, parse_type

_xml_string_option = xml_option_writer(cast(Option, parse_type("string option")))
_restore_string_option = restorer(cast(Option, parse_type("string option")))

if TYPE_CHECKING:

    class sr_statFields(TypedDict, total=False):
        """Fields of sr_stat that can be given to new, create and modify."""

        clustered: bool
        free_space: int
        health: enums.SRHealth
        name_description: str
        name_label: str
        total_space: int
        uuid: str | None


class sr_stat(Row):
    """Size and health of an SR as its driver reports them; part of a probe result, not a stored
    object.
    """

    __slots__ = (
        "clustered",
        "free_space",
        "health",
        "name_description",
        "name_label",
        "total_space",
        "uuid",
    )

    clustered: bool
    """True if the SR relies on a cluster stack."""
    free_space: int
    """Free space in bytes."""
    health: enums.SRHealth
    """State of the SR as the driver sees it."""
    name_description: str
    """Description stored in the SR."""
    name_label: str
    """Name stored in the SR."""
    total_space: int
    """Total space in bytes."""
    uuid: str | None
    """Uuid of the SR; absent if the driver does not give one."""

    @classmethod
    def new(cls, ref: str, /, **fields: Unpack[sr_statFields]) -> sr_stat:
        """A row that is in no database yet; fields not given are unset."""
        row = cls.__new__(cls)
        row.ref = ref
        row.created_rev = row.modified_rev = 0
        row.xml_fragment = row.json_fragment = None
        row.clustered = False
        row.free_space = 0
        row.health = "healthy"
        row.name_description = ""
        row.name_label = ""
        row.total_space = 0
        row.uuid = None
        for name, value in fields.items():
            setattr(row, name, value)
        return row

    @classmethod
    def create(cls, writer: Writer, /, **fields: Unpack[sr_statFields]) -> refs.sr_statRef:
        """Add a row, with a reference and a uuid of its own if none is given."""
        row = cls.new(new_ref(), **fields)
        if not row.uuid:
            row.uuid = new_uuid()
        writer.create(row)
        return refs.sr_statRef(row.ref)

    @classmethod
    def modify(cls, writer: Writer, ref: str, /, **fields: Unpack[sr_statFields]) -> None:
        """Set fields. Raises HANDLE_INVALID [class, ref]."""
        writer.modify("sr_stat", ref, cast("Mapping[str, object]", fields))

    def copy(self) -> sr_stat:
        row = sr_stat.__new__(sr_stat)
        row.ref = self.ref
        row.created_rev = self.created_rev
        row.modified_rev = self.modified_rev
        row.xml_fragment = row.json_fragment = None
        row.clustered = self.clustered
        row.free_space = self.free_space
        row.health = self.health
        row.name_description = self.name_description
        row.name_label = self.name_label
        row.total_space = self.total_space
        row.uuid = self.uuid
        return row

    def stored(self) -> dict[str, object]:
        out: dict[str, object] = {}
        if self.clustered != False:
            out["clustered"] = self.clustered
        if self.free_space != 0:
            out["free_space"] = self.free_space
        if self.health != "healthy":
            out["health"] = self.health
        if self.name_description != "":
            out["name_description"] = self.name_description
        if self.name_label != "":
            out["name_label"] = self.name_label
        if self.total_space != 0:
            out["total_space"] = self.total_space
        if self.uuid != None:
            out["uuid"] = self.uuid
        return out

    @classmethod
    def restore(cls, ref: str, stored: Mapping[str, Any]) -> sr_stat:
        row = cls.new(ref)
        if "clustered" in stored:
            row.clustered = stored["clustered"]
        if "free_space" in stored:
            row.free_space = stored["free_space"]
        if "health" in stored:
            row.health = stored["health"]
        if "name_description" in stored:
            row.name_description = stored["name_description"]
        if "name_label" in stored:
            row.name_label = stored["name_label"]
        if "total_space" in stored:
            row.total_space = stored["total_space"]
        if "uuid" in stored:
            row.uuid = _restore_string_option(stored["uuid"])
        return row

    def write_xml(self) -> str:
        return (
            "<value><struct>"
            f"<member><name>clustered</name><value><boolean>{self.clustered:d}</boolean></value></member>"
            f"<member><name>free_space</name><value>{self.free_space}</value></member>"
            f"<member><name>health</name><value>{self.health}</value></member>"
            f"<member><name>name_description</name><value>{escape(self.name_description)}</value></member>"
            f"<member><name>name_label</name><value>{escape(self.name_label)}</value></member>"
            f"<member><name>total_space</name><value>{self.total_space}</value></member>"
            + (
                ""
                if self.uuid is None
                else f"<member><name>uuid</name>{_xml_string_option(self.uuid)}</member>"
            )
            + ""
            "</struct></value>"
        )

    def write_json(self) -> bytes:
        out: dict[str, object] = {
            "clustered": self.clustered,
            "free_space": self.free_space,
            "health": self.health,
            "name_description": self.name_description,
            "name_label": self.name_label,
            "total_space": self.total_space,
        }
        if self.uuid is not None:
            out["uuid"] = self.uuid
        return orjson.dumps(out)


_DEFAULTS = sr_stat.new("")


sr_stat.MODEL = ClassModel(
    name="sr_stat",
    fields=(
        FieldModel("clustered", parse_type("bool"), "clustered", _DEFAULTS.clustered),
        FieldModel("free_space", parse_type("int"), "free_space", _DEFAULTS.free_space),
        FieldModel("health", parse_type("enum sr_health"), "health", _DEFAULTS.health),
        FieldModel(
            "name_description", parse_type("string"), "name_description", _DEFAULTS.name_description
        ),
        FieldModel("name_label", parse_type("string"), "name_label", _DEFAULTS.name_label),
        FieldModel("total_space", parse_type("int"), "total_space", _DEFAULTS.total_space),
        FieldModel("uuid", parse_type("string option"), "uuid", _DEFAULTS.uuid),
    ),
    row=sr_stat,
    persistent=True,
    gen_events=False,
    has_name_label=False,
)
