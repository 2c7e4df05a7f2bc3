# Written by codegen from idl/; change the IDL, not this file.
# pyright: reportConstantRedefinition=false
"""One finding of SR.probe_ext; a value, not a stored object."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypedDict, Unpack, cast

import orjson

from xapi.generated import records, refs
from xapi.idl.encode import json_writer, xml_writer
from xapi.idl.identifiers import new_ref
from xapi.idl.model import ClassModel, FieldModel
from xapi.idl.record import EMPTY_MAP, Row, Writer
from xapi.idl.restore import restorer
from xapi.idl.types import parse_type

_xml_string_to_string_map = xml_writer(parse_type("(string -> string) map"))
_json_string_to_string_map = json_writer(parse_type("(string -> string) map"))
_restore_string_to_string_map = restorer(parse_type("(string -> string) map"))

if TYPE_CHECKING:

    class probe_resultFields(TypedDict, total=False):
        """Fields of probe_result that can be given to new, create and modify."""

        complete: bool
        configuration: Mapping[str, str]
        extra_info: Mapping[str, str]
        sr: records.sr_stat | None


class probe_result(Row):
    """One finding of SR.probe_ext; a value, not a stored object."""

    __slots__ = (
        "complete",
        "configuration",
        "extra_info",
        "sr",
    )

    complete: bool
    """True if configuration suffices to attach or create an SR; false if it must be probed
    further.
    """
    configuration: Mapping[str, str]
    """Settings for device_config found so far; pass them on to create, introduce or probe."""
    extra_info: Mapping[str, str]
    """Further facts for the user, such as disk vendor or size."""
    sr: records.sr_stat | None
    """SR found at this place; absent if there is none."""

    @classmethod
    def new(cls, ref: str, /, **fields: Unpack[probe_resultFields]) -> probe_result:
        """A row that is in no database yet; fields not given are unset."""
        row = cls.__new__(cls)
        row.ref = ref
        row.created_rev = row.modified_rev = 0
        row.xml_fragment = row.json_fragment = None
        row.complete = False
        row.configuration = EMPTY_MAP
        row.extra_info = EMPTY_MAP
        row.sr = None
        for name, value in fields.items():
            setattr(row, name, value)
        return row

    @classmethod
    def create(
        cls, writer: Writer, /, **fields: Unpack[probe_resultFields]
    ) -> refs.probe_resultRef:
        """Add a row, with a reference and a uuid of its own if none is given."""
        row = cls.new(new_ref(), **fields)
        writer.create(row)
        return refs.probe_resultRef(row.ref)

    @classmethod
    def modify(cls, writer: Writer, ref: str, /, **fields: Unpack[probe_resultFields]) -> None:
        """Set fields. Raises HANDLE_INVALID [class, ref]."""
        writer.modify("probe_result", ref, cast("Mapping[str, object]", fields))

    def copy(self) -> probe_result:
        row = probe_result.__new__(probe_result)
        row.ref = self.ref
        row.created_rev = self.created_rev
        row.modified_rev = self.modified_rev
        row.xml_fragment = row.json_fragment = None
        row.complete = self.complete
        row.configuration = self.configuration
        row.extra_info = self.extra_info
        row.sr = self.sr
        return row

    def stored(self) -> dict[str, object]:
        out: dict[str, object] = {}
        if self.complete != False:
            out["complete"] = self.complete
        if self.configuration:
            out["configuration"] = self.configuration
        if self.extra_info:
            out["extra_info"] = self.extra_info
        if self.sr != None:
            out["sr"] = self.sr
        return out

    @classmethod
    def restore(cls, ref: str, stored: Mapping[str, Any]) -> probe_result:
        row = cls.new(ref)
        if "complete" in stored:
            row.complete = stored["complete"]
        if "configuration" in stored:
            row.configuration = _restore_string_to_string_map(stored["configuration"])
        if "extra_info" in stored:
            row.extra_info = _restore_string_to_string_map(stored["extra_info"])
        if "sr" in stored:
            row.sr = stored["sr"]
        return row

    def write_xml(self) -> str:
        return (
            "<value><struct>"
            f"<member><name>complete</name><value><boolean>{self.complete:d}</boolean></value></member>"
            f"<member><name>configuration</name>{_xml_string_to_string_map(self.configuration)}</member>"
            f"<member><name>extra_info</name>{_xml_string_to_string_map(self.extra_info)}</member>"
            + ("" if self.sr is None else f"<member><name>sr</name>{self.sr.write_xml()}</member>")
            + ""
            "</struct></value>"
        )

    def write_json(self) -> bytes:
        out: dict[str, object] = {
            "complete": self.complete,
            "configuration": self.configuration,
            "extra_info": self.extra_info,
        }
        if self.sr is not None:
            out["sr"] = orjson.Fragment(self.sr.write_json())
        return orjson.dumps(out)


_DEFAULTS = probe_result.new("")


probe_result.MODEL = ClassModel(
    name="probe_result",
    fields=(
        FieldModel("complete", parse_type("bool"), "complete", _DEFAULTS.complete),
        FieldModel(
            "configuration",
            parse_type("(string -> string) map"),
            "configuration",
            _DEFAULTS.configuration,
        ),
        FieldModel(
            "extra_info", parse_type("(string -> string) map"), "extra_info", _DEFAULTS.extra_info
        ),
        FieldModel("sr", parse_type("sr_stat record option"), "sr", _DEFAULTS.sr),
    ),
    row=probe_result,
    persistent=True,
    gen_events=False,
    has_name_label=False,
)
