# Written by codegen from idl/; change the IDL, not this file.
# pyright: reportConstantRedefinition=false
"""Deprecated record of a crashed guest's memory stored in a disk image."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypedDict, Unpack, cast

import orjson

from xapi.generated import refs
from xapi.idl.encode import json_writer, xml_writer
from xapi.idl.identifiers import new_ref, new_uuid
from xapi.idl.model import ClassModel, FieldModel, Relation, RelationKind
from xapi.idl.record import EMPTY_MAP, Row, Writer
from xapi.idl.restore import restorer
from xapi.idl.scalars import escape
from xapi.idl.types import parse_type

_xml_string_to_string_map = xml_writer(parse_type("(string -> string) map"))
_json_string_to_string_map = json_writer(parse_type("(string -> string) map"))
_restore_string_to_string_map = restorer(parse_type("(string -> string) map"))

if TYPE_CHECKING:

    class crashdumpFields(TypedDict, total=False):
        """Fields of crashdump that can be given to new, create and modify."""

        VDI: refs.VDIRef
        VM: refs.VMRef
        other_config: Mapping[str, str]
        uuid: str


class crashdump(Row):
    """Deprecated record of a crashed guest's memory stored in a disk image."""

    __slots__ = (
        "VDI",
        "VM",
        "other_config",
        "uuid",
    )

    VDI: refs.VDIRef
    """Image that holds the dump."""
    VM: refs.VMRef
    """VM that crashed."""
    other_config: Mapping[str, str]
    """Free-form settings of clients and tools."""
    uuid: str
    """Unique identifier of the dump."""

    @classmethod
    def new(cls, ref: str, /, **fields: Unpack[crashdumpFields]) -> crashdump:
        """A row that is in no database yet; fields not given are unset."""
        row = cls.__new__(cls)
        row.ref = ref
        row.created_rev = row.modified_rev = 0
        row.xml_fragment = row.json_fragment = None
        row.VDI = refs.VDIRef("OpaqueRef:NULL")
        row.VM = refs.VMRef("OpaqueRef:NULL")
        row.other_config = EMPTY_MAP
        row.uuid = ""
        for name, value in fields.items():
            setattr(row, name, value)
        return row

    @classmethod
    def create(cls, writer: Writer, /, **fields: Unpack[crashdumpFields]) -> refs.crashdumpRef:
        """Add a row, with a reference and a uuid of its own if none is given."""
        row = cls.new(new_ref(), **fields)
        if not row.uuid:
            row.uuid = new_uuid()
        writer.create(row)
        return refs.crashdumpRef(row.ref)

    @classmethod
    def modify(cls, writer: Writer, ref: str, /, **fields: Unpack[crashdumpFields]) -> None:
        """Set fields. Raises HANDLE_INVALID [class, ref]."""
        writer.modify("crashdump", ref, cast("Mapping[str, object]", fields))

    def copy(self) -> crashdump:
        row = crashdump.__new__(crashdump)
        row.ref = self.ref
        row.created_rev = self.created_rev
        row.modified_rev = self.modified_rev
        row.xml_fragment = row.json_fragment = None
        row.VDI = self.VDI
        row.VM = self.VM
        row.other_config = self.other_config
        row.uuid = self.uuid
        return row

    def stored(self) -> dict[str, object]:
        out: dict[str, object] = {}
        if self.VDI != refs.VDIRef("OpaqueRef:NULL"):
            out["VDI"] = self.VDI
        if self.VM != refs.VMRef("OpaqueRef:NULL"):
            out["VM"] = self.VM
        if self.other_config:
            out["other_config"] = self.other_config
        if self.uuid != "":
            out["uuid"] = self.uuid
        return out

    @classmethod
    def restore(cls, ref: str, stored: Mapping[str, Any]) -> crashdump:
        row = cls.new(ref)
        if "VDI" in stored:
            row.VDI = stored["VDI"]
        if "VM" in stored:
            row.VM = stored["VM"]
        if "other_config" in stored:
            row.other_config = _restore_string_to_string_map(stored["other_config"])
        if "uuid" in stored:
            row.uuid = stored["uuid"]
        return row

    def write_xml(self) -> str:
        return (
            "<value><struct>"
            f"<member><name>VDI</name><value>{escape(self.VDI)}</value></member>"
            f"<member><name>VM</name><value>{escape(self.VM)}</value></member>"
            f"<member><name>other_config</name>{_xml_string_to_string_map(self.other_config)}</member>"
            f"<member><name>uuid</name><value>{escape(self.uuid)}</value></member>"
            "</struct></value>"
        )

    def write_json(self) -> bytes:
        out: dict[str, object] = {
            "VDI": self.VDI,
            "VM": self.VM,
            "other_config": self.other_config,
            "uuid": self.uuid,
        }
        return orjson.dumps(out)


_DEFAULTS = crashdump.new("")


crashdump.MODEL = ClassModel(
    name="crashdump",
    fields=(
        FieldModel(
            "VDI",
            parse_type("VDI ref"),
            "VDI",
            _DEFAULTS.VDI,
            relation=Relation("VDI", "crash_dumps", RelationKind.ONE),
        ),
        FieldModel(
            "VM",
            parse_type("VM ref"),
            "VM",
            _DEFAULTS.VM,
            relation=Relation("VM", "crash_dumps", RelationKind.ONE),
        ),
        FieldModel(
            "other_config",
            parse_type("(string -> string) map"),
            "other_config",
            _DEFAULTS.other_config,
        ),
        FieldModel("uuid", parse_type("string"), "uuid", _DEFAULTS.uuid),
    ),
    row=crashdump,
    persistent=True,
    gen_events=True,
    has_name_label=False,
)
