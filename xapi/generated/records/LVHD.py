# Written by codegen from idl/; change the IDL, not this file.
# pyright: reportConstantRedefinition=false
"""Messages for SRs that keep their images in LVM volumes; there are no objects of this class."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypedDict, Unpack, cast

import orjson

from xapi.generated import refs
from xapi.idl.identifiers import new_ref, new_uuid
from xapi.idl.model import ClassModel, FieldModel
from xapi.idl.record import Row, Writer
from xapi.idl.scalars import escape
from xapi.idl.types import parse_type

if TYPE_CHECKING:

    class LVHDFields(TypedDict, total=False):
        """Fields of LVHD that can be given to new, create and modify."""

        uuid: str


class LVHD(Row):
    """Messages for SRs that keep their images in LVM volumes; there are no objects of this
    class.
    """

    __slots__ = ("uuid",)

    uuid: str
    """Unique identifier; not used."""

    @classmethod
    def new(cls, ref: str, /, **fields: Unpack[LVHDFields]) -> LVHD:
        """A row that is in no database yet; fields not given are unset."""
        row = cls.__new__(cls)
        row.ref = ref
        row.created_rev = row.modified_rev = 0
        row.xml_fragment = row.json_fragment = None
        row.uuid = ""
        for name, value in fields.items():
            setattr(row, name, value)
        return row

    @classmethod
    def create(cls, writer: Writer, /, **fields: Unpack[LVHDFields]) -> refs.LVHDRef:
        """Add a row, with a reference and a uuid of its own if none is given."""
        row = cls.new(new_ref(), **fields)
        if not row.uuid:
            row.uuid = new_uuid()
        writer.create(row)
        return refs.LVHDRef(row.ref)

    @classmethod
    def modify(cls, writer: Writer, ref: str, /, **fields: Unpack[LVHDFields]) -> None:
        """Set fields. Raises HANDLE_INVALID [class, ref]."""
        writer.modify("LVHD", ref, cast("Mapping[str, object]", fields))

    def copy(self) -> LVHD:
        row = LVHD.__new__(LVHD)
        row.ref = self.ref
        row.created_rev = self.created_rev
        row.modified_rev = self.modified_rev
        row.xml_fragment = row.json_fragment = None
        row.uuid = self.uuid
        return row

    def stored(self) -> dict[str, object]:
        out: dict[str, object] = {}
        if self.uuid != "":
            out["uuid"] = self.uuid
        return out

    @classmethod
    def restore(cls, ref: str, stored: Mapping[str, Any]) -> LVHD:
        row = cls.new(ref)
        if "uuid" in stored:
            row.uuid = stored["uuid"]
        return row

    def write_xml(self) -> str:
        return (
            "<value><struct>"
            f"<member><name>uuid</name><value>{escape(self.uuid)}</value></member>"
            "</struct></value>"
        )

    def write_json(self) -> bytes:
        out: dict[str, object] = {
            "uuid": self.uuid,
        }
        return orjson.dumps(out)


_DEFAULTS = LVHD.new("")


LVHD.MODEL = ClassModel(
    name="LVHD",
    fields=(FieldModel("uuid", parse_type("string"), "uuid", _DEFAULTS.uuid),),
    row=LVHD,
    persistent=True,
    gen_events=True,
    has_name_label=False,
)
