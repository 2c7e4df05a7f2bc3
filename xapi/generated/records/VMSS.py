# Written by codegen from idl/; change the IDL, not this file.
# pyright: reportConstantRedefinition=false
"""A snapshot schedule; it takes snapshots of its VMs at fixed times and keeps the newest ones."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TypedDict, Unpack, cast

import orjson

from xapi.generated import enums, refs
from xapi.idl.encode import json_writer, xml_writer
from xapi.idl.identifiers import new_ref, new_uuid
from xapi.idl.model import ClassModel, FieldModel, Relation, RelationKind
from xapi.idl.record import EMPTY_MAP, Row, Writer
from xapi.idl.restore import restorer
from xapi.idl.scalars import escape, format_datetime, parse_datetime
from xapi.idl.types import parse_type

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

_xml_string_to_string_map = xml_writer(parse_type("(string -> string) map"))
_json_string_to_string_map = json_writer(parse_type("(string -> string) map"))
_restore_string_to_string_map = restorer(parse_type("(string -> string) map"))
_xml_vm_ref_set = xml_writer(parse_type("VM ref set"))
_json_vm_ref_set = json_writer(parse_type("VM ref set"))
_restore_vm_ref_set = restorer(parse_type("VM ref set"))

if TYPE_CHECKING:

    class VMSSFields(TypedDict, total=False):
        """Fields of VMSS that can be given to new, create and modify."""

        enabled: bool
        frequency: enums.VMSSFrequency
        last_run_time: datetime
        name_description: str
        name_label: str
        retained_snapshots: int
        schedule: Mapping[str, str]
        type: enums.VMSSType
        uuid: str


class VMSS(Row):
    """A snapshot schedule; it takes snapshots of its VMs at fixed times and keeps the newest
    ones.
    """

    __slots__ = (
        "VMs",
        "enabled",
        "frequency",
        "last_run_time",
        "name_description",
        "name_label",
        "retained_snapshots",
        "schedule",
        "type",
        "uuid",
    )

    VMs: tuple[refs.VMRef, ...]
    """VMs assigned to the schedule; written through the VM's snapshot_schedule field."""
    enabled: bool
    """True if the schedule runs; a disabled one can still be run by hand."""
    frequency: enums.VMSSFrequency
    """How often snapshots are taken (hourly, daily or weekly)."""
    last_run_time: datetime
    """When the schedule last ran; 1970-01-01 if never."""
    name_description: str
    """Free text describing the schedule."""
    name_label: str
    """Name of the schedule; need not be unique."""
    retained_snapshots: int
    """Number of scheduled snapshots kept per VM; older ones are destroyed."""
    schedule: Mapping[str, str]
    """When to run, with keys min and, depending on the frequency, hour and days (weekday names,
    comma separated).
    """
    type: enums.VMSSType
    """Kind of snapshot taken; checkpoint includes the memory of the VM."""
    uuid: str
    """Unique identifier of the schedule."""

    @classmethod
    def new(cls, ref: str, /, **fields: Unpack[VMSSFields]) -> VMSS:
        """A row that is in no database yet; fields not given are unset."""
        row = cls.__new__(cls)
        row.ref = ref
        row.created_rev = row.modified_rev = 0
        row.xml_fragment = row.json_fragment = None
        row.VMs = ()
        row.enabled = True
        row.frequency = "hourly"
        row.last_run_time = EPOCH
        row.name_description = ""
        row.name_label = ""
        row.retained_snapshots = 7
        row.schedule = EMPTY_MAP
        row.type = "snapshot"
        row.uuid = ""
        for name, value in fields.items():
            setattr(row, name, value)
        return row

    @classmethod
    def create(cls, writer: Writer, /, **fields: Unpack[VMSSFields]) -> refs.VMSSRef:
        """Add a row, with a reference and a uuid of its own if none is given."""
        row = cls.new(new_ref(), **fields)
        if not row.uuid:
            row.uuid = new_uuid()
        writer.create(row)
        return refs.VMSSRef(row.ref)

    @classmethod
    def modify(cls, writer: Writer, ref: str, /, **fields: Unpack[VMSSFields]) -> None:
        """Set fields. Raises HANDLE_INVALID [class, ref]."""
        writer.modify("VMSS", ref, cast("Mapping[str, object]", fields))

    def copy(self) -> VMSS:
        row = VMSS.__new__(VMSS)
        row.ref = self.ref
        row.created_rev = self.created_rev
        row.modified_rev = self.modified_rev
        row.xml_fragment = row.json_fragment = None
        row.VMs = self.VMs
        row.enabled = self.enabled
        row.frequency = self.frequency
        row.last_run_time = self.last_run_time
        row.name_description = self.name_description
        row.name_label = self.name_label
        row.retained_snapshots = self.retained_snapshots
        row.schedule = self.schedule
        row.type = self.type
        row.uuid = self.uuid
        return row

    def stored(self) -> dict[str, object]:
        out: dict[str, object] = {}
        if self.enabled != True:
            out["enabled"] = self.enabled
        if self.frequency != "hourly":
            out["frequency"] = self.frequency
        if self.last_run_time != EPOCH:
            out["last_run_time"] = format_datetime(self.last_run_time)
        if self.name_description != "":
            out["name_description"] = self.name_description
        if self.name_label != "":
            out["name_label"] = self.name_label
        if self.retained_snapshots != 7:
            out["retained_snapshots"] = self.retained_snapshots
        if self.schedule:
            out["schedule"] = self.schedule
        if self.type != "snapshot":
            out["type"] = self.type
        if self.uuid != "":
            out["uuid"] = self.uuid
        return out

    @classmethod
    def restore(cls, ref: str, stored: Mapping[str, Any]) -> VMSS:
        row = cls.new(ref)
        if "enabled" in stored:
            row.enabled = stored["enabled"]
        if "frequency" in stored:
            row.frequency = stored["frequency"]
        if "last_run_time" in stored:
            row.last_run_time = parse_datetime(stored["last_run_time"])
        if "name_description" in stored:
            row.name_description = stored["name_description"]
        if "name_label" in stored:
            row.name_label = stored["name_label"]
        if "retained_snapshots" in stored:
            row.retained_snapshots = stored["retained_snapshots"]
        if "schedule" in stored:
            row.schedule = _restore_string_to_string_map(stored["schedule"])
        if "type" in stored:
            row.type = stored["type"]
        if "uuid" in stored:
            row.uuid = stored["uuid"]
        return row

    def write_xml(self) -> str:
        return (
            "<value><struct>"
            f"<member><name>VMs</name>{_xml_vm_ref_set(self.VMs)}</member>"
            f"<member><name>enabled</name><value><boolean>{self.enabled:d}</boolean></value></member>"
            f"<member><name>frequency</name><value>{self.frequency}</value></member>"
            f"<member><name>last_run_time</name><value><dateTime.iso8601>{format_datetime(self.last_run_time)}</dateTime.iso8601></value></member>"
            f"<member><name>name_description</name><value>{escape(self.name_description)}</value></member>"
            f"<member><name>name_label</name><value>{escape(self.name_label)}</value></member>"
            f"<member><name>retained_snapshots</name><value>{self.retained_snapshots}</value></member>"
            f"<member><name>schedule</name>{_xml_string_to_string_map(self.schedule)}</member>"
            f"<member><name>type</name><value>{self.type}</value></member>"
            f"<member><name>uuid</name><value>{escape(self.uuid)}</value></member>"
            "</struct></value>"
        )

    def write_json(self) -> bytes:
        out: dict[str, object] = {
            "VMs": self.VMs,
            "enabled": self.enabled,
            "frequency": self.frequency,
            "last_run_time": format_datetime(self.last_run_time),
            "name_description": self.name_description,
            "name_label": self.name_label,
            "retained_snapshots": self.retained_snapshots,
            "schedule": self.schedule,
            "type": self.type,
            "uuid": self.uuid,
        }
        return orjson.dumps(out)


_DEFAULTS = VMSS.new("")


VMSS.MODEL = ClassModel(
    name="VMSS",
    fields=(
        FieldModel(
            "VMs",
            parse_type("VM ref set"),
            "VMs",
            _DEFAULTS.VMs,
            persistent=False,
            relation=Relation("VM", "snapshot_schedule", RelationKind.MANY),
        ),
        FieldModel("enabled", parse_type("bool"), "enabled", _DEFAULTS.enabled),
        FieldModel(
            "frequency", parse_type("enum vmss_frequency"), "frequency", _DEFAULTS.frequency
        ),
        FieldModel(
            "last_run_time", parse_type("datetime"), "last_run_time", _DEFAULTS.last_run_time
        ),
        FieldModel(
            "name_description",
            parse_type("string"),
            "name__description",
            _DEFAULTS.name_description,
        ),
        FieldModel("name_label", parse_type("string"), "name__label", _DEFAULTS.name_label),
        FieldModel(
            "retained_snapshots",
            parse_type("int"),
            "retained_snapshots",
            _DEFAULTS.retained_snapshots,
        ),
        FieldModel(
            "schedule", parse_type("(string -> string) map"), "schedule", _DEFAULTS.schedule
        ),
        FieldModel("type", parse_type("enum vmss_type"), "type", _DEFAULTS.type),
        FieldModel("uuid", parse_type("string"), "uuid", _DEFAULTS.uuid),
    ),
    row=VMSS,
    persistent=True,
    gen_events=True,
    has_name_label=True,
)
