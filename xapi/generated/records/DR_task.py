# Written by codegen from idl/; change the IDL, not this file.
# pyright: reportConstantRedefinition=false
"""A disaster-recovery run; it introduces the SRs of a lost pool for as long as recovery lasts."""

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

_xml_sr_ref_set = xml_writer(parse_type("SR ref set"))
_json_sr_ref_set = json_writer(parse_type("SR ref set"))
_restore_sr_ref_set = restorer(parse_type("SR ref set"))

if TYPE_CHECKING:

    class DR_taskFields(TypedDict, total=False):
        """Fields of DR_task that can be given to new, create and modify."""

        uuid: str


class DR_task(Row):
    """A disaster-recovery run; it introduces the SRs of a lost pool for as long as recovery
    lasts.
    """

    __slots__ = (
        "introduced_SRs",
        "uuid",
    )

    introduced_SRs: tuple[refs.SRRef, ...]
    """SRs introduced by this run."""
    uuid: str
    """Unique identifier of the run."""

    @classmethod
    def new(cls, ref: str, /, **fields: Unpack[DR_taskFields]) -> DR_task:
        """A row that is in no database yet; fields not given are unset."""
        row = cls.__new__(cls)
        row.ref = ref
        row.created_rev = row.modified_rev = 0
        row.xml_fragment = row.json_fragment = None
        row.introduced_SRs = ()
        row.uuid = ""
        for name, value in fields.items():
            setattr(row, name, value)
        return row

    @classmethod
    def create(cls, writer: Writer, /, **fields: Unpack[DR_taskFields]) -> refs.DR_taskRef:
        """Add a row, with a reference and a uuid of its own if none is given."""
        row = cls.new(new_ref(), **fields)
        if not row.uuid:
            row.uuid = new_uuid()
        writer.create(row)
        return refs.DR_taskRef(row.ref)

    @classmethod
    def modify(cls, writer: Writer, ref: str, /, **fields: Unpack[DR_taskFields]) -> None:
        """Set fields. Raises HANDLE_INVALID [class, ref]."""
        writer.modify("DR_task", ref, cast("Mapping[str, object]", fields))

    def copy(self) -> DR_task:
        row = DR_task.__new__(DR_task)
        row.ref = self.ref
        row.created_rev = self.created_rev
        row.modified_rev = self.modified_rev
        row.xml_fragment = row.json_fragment = None
        row.introduced_SRs = self.introduced_SRs
        row.uuid = self.uuid
        return row

    def stored(self) -> dict[str, object]:
        out: dict[str, object] = {}
        if self.uuid != "":
            out["uuid"] = self.uuid
        return out

    @classmethod
    def restore(cls, ref: str, stored: Mapping[str, Any]) -> DR_task:
        row = cls.new(ref)
        if "uuid" in stored:
            row.uuid = stored["uuid"]
        return row

    def write_xml(self) -> str:
        return (
            "<value><struct>"
            f"<member><name>introduced_SRs</name>{_xml_sr_ref_set(self.introduced_SRs)}</member>"
            f"<member><name>uuid</name><value>{escape(self.uuid)}</value></member>"
            "</struct></value>"
        )

    def write_json(self) -> bytes:
        out: dict[str, object] = {
            "introduced_SRs": self.introduced_SRs,
            "uuid": self.uuid,
        }
        return orjson.dumps(out)


_DEFAULTS = DR_task.new("")


DR_task.MODEL = ClassModel(
    name="DR_task",
    fields=(
        FieldModel(
            "introduced_SRs",
            parse_type("SR ref set"),
            "introduced_SRs",
            _DEFAULTS.introduced_SRs,
            persistent=False,
            relation=Relation("SR", "introduced_by", RelationKind.MANY),
        ),
        FieldModel("uuid", parse_type("string"), "uuid", _DEFAULTS.uuid),
    ),
    row=DR_task,
    persistent=True,
    gen_events=True,
    has_name_label=False,
)
