# Written by codegen from idl/; change the IDL, not this file.
# pyright: reportConstantRedefinition=false
"""Removed protection policies, which took and archived snapshots of VMs on a schedule; snapshot
schedules (VMSS) took their place.
"""

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
_xml_string_set = xml_writer(parse_type("string set"))
_json_string_set = json_writer(parse_type("string set"))
_restore_string_set = restorer(parse_type("string set"))

if TYPE_CHECKING:

    class VMPPFields(TypedDict, total=False):
        """Fields of VMPP that can be given to new, create and modify."""

        alarm_config: Mapping[str, str]
        archive_frequency: enums.VMPPArchiveFrequency
        archive_last_run_time: datetime
        archive_schedule: Mapping[str, str]
        archive_target_config: Mapping[str, str]
        archive_target_type: enums.VMPPArchiveTargetType
        backup_frequency: enums.VMPPBackupFrequency
        backup_last_run_time: datetime
        backup_retention_value: int
        backup_schedule: Mapping[str, str]
        backup_type: enums.VMPPBackupType
        is_alarm_enabled: bool
        is_archive_running: bool
        is_backup_running: bool
        is_policy_enabled: bool
        name_description: str
        name_label: str
        recent_alerts: tuple[str, ...]
        uuid: str


class VMPP(Row):
    """Removed protection policies, which took and archived snapshots of VMs on a schedule;
    snapshot schedules (VMSS) took their place.
    """

    __slots__ = (
        "VMs",
        "alarm_config",
        "archive_frequency",
        "archive_last_run_time",
        "archive_schedule",
        "archive_target_config",
        "archive_target_type",
        "backup_frequency",
        "backup_last_run_time",
        "backup_retention_value",
        "backup_schedule",
        "backup_type",
        "is_alarm_enabled",
        "is_archive_running",
        "is_backup_running",
        "is_policy_enabled",
        "name_description",
        "name_label",
        "recent_alerts",
        "uuid",
    )

    VMs: tuple[refs.VMRef, ...]
    """Removed; VMs the policy covered."""
    alarm_config: Mapping[str, str]
    """Removed; mail settings for alerts of the policy."""
    archive_frequency: enums.VMPPArchiveFrequency
    """Removed; how often snapshots were archived."""
    archive_last_run_time: datetime
    """Removed; when the last archive run took place."""
    archive_schedule: Mapping[str, str]
    """Removed; when archives were made, with keys hour, min and days."""
    archive_target_config: Mapping[str, str]
    """Removed; location and credentials of the archive target."""
    archive_target_type: enums.VMPPArchiveTargetType
    """Removed; kind of archive target (none, cifs or nfs)."""
    backup_frequency: enums.VMPPBackupFrequency
    """Removed; how often snapshots were taken."""
    backup_last_run_time: datetime
    """Removed; when the last snapshot run took place."""
    backup_retention_value: int
    """Removed; number of snapshots kept per VM."""
    backup_schedule: Mapping[str, str]
    """Removed; when snapshots were taken, with keys hour, min and days."""
    backup_type: enums.VMPPBackupType
    """Removed; whether snapshots included memory (checkpoint) or not (snapshot)."""
    is_alarm_enabled: bool
    """Removed; true if alerts were sent by mail."""
    is_archive_running: bool
    """Removed; true while an archive run was in progress."""
    is_backup_running: bool
    """Removed; true while a snapshot run was in progress."""
    is_policy_enabled: bool
    """Removed; true if the policy was in force."""
    name_description: str
    """Removed; free text describing the policy."""
    name_label: str
    """Removed; name of the policy."""
    recent_alerts: tuple[str, ...]
    """Removed; latest alerts of the policy."""
    uuid: str
    """Removed; unique identifier of the policy."""

    @classmethod
    def new(cls, ref: str, /, **fields: Unpack[VMPPFields]) -> VMPP:
        """A row that is in no database yet; fields not given are unset."""
        row = cls.__new__(cls)
        row.ref = ref
        row.created_rev = row.modified_rev = 0
        row.xml_fragment = row.json_fragment = None
        row.VMs = ()
        row.alarm_config = EMPTY_MAP
        row.archive_frequency = "never"
        row.archive_last_run_time = EPOCH
        row.archive_schedule = EMPTY_MAP
        row.archive_target_config = EMPTY_MAP
        row.archive_target_type = "none"
        row.backup_frequency = "daily"
        row.backup_last_run_time = EPOCH
        row.backup_retention_value = 7
        row.backup_schedule = EMPTY_MAP
        row.backup_type = "snapshot"
        row.is_alarm_enabled = False
        row.is_archive_running = False
        row.is_backup_running = False
        row.is_policy_enabled = True
        row.name_description = ""
        row.name_label = ""
        row.recent_alerts = ()
        row.uuid = ""
        for name, value in fields.items():
            setattr(row, name, value)
        return row

    @classmethod
    def create(cls, writer: Writer, /, **fields: Unpack[VMPPFields]) -> refs.VMPPRef:
        """Add a row, with a reference and a uuid of its own if none is given."""
        row = cls.new(new_ref(), **fields)
        if not row.uuid:
            row.uuid = new_uuid()
        writer.create(row)
        return refs.VMPPRef(row.ref)

    @classmethod
    def modify(cls, writer: Writer, ref: str, /, **fields: Unpack[VMPPFields]) -> None:
        """Set fields. Raises HANDLE_INVALID [class, ref]."""
        writer.modify("VMPP", ref, cast("Mapping[str, object]", fields))

    def copy(self) -> VMPP:
        row = VMPP.__new__(VMPP)
        row.ref = self.ref
        row.created_rev = self.created_rev
        row.modified_rev = self.modified_rev
        row.xml_fragment = row.json_fragment = None
        row.VMs = self.VMs
        row.alarm_config = self.alarm_config
        row.archive_frequency = self.archive_frequency
        row.archive_last_run_time = self.archive_last_run_time
        row.archive_schedule = self.archive_schedule
        row.archive_target_config = self.archive_target_config
        row.archive_target_type = self.archive_target_type
        row.backup_frequency = self.backup_frequency
        row.backup_last_run_time = self.backup_last_run_time
        row.backup_retention_value = self.backup_retention_value
        row.backup_schedule = self.backup_schedule
        row.backup_type = self.backup_type
        row.is_alarm_enabled = self.is_alarm_enabled
        row.is_archive_running = self.is_archive_running
        row.is_backup_running = self.is_backup_running
        row.is_policy_enabled = self.is_policy_enabled
        row.name_description = self.name_description
        row.name_label = self.name_label
        row.recent_alerts = self.recent_alerts
        row.uuid = self.uuid
        return row

    def stored(self) -> dict[str, object]:
        out: dict[str, object] = {}
        if self.alarm_config:
            out["alarm_config"] = self.alarm_config
        if self.archive_frequency != "never":
            out["archive_frequency"] = self.archive_frequency
        if self.archive_last_run_time != EPOCH:
            out["archive_last_run_time"] = format_datetime(self.archive_last_run_time)
        if self.archive_schedule:
            out["archive_schedule"] = self.archive_schedule
        if self.archive_target_config:
            out["archive_target_config"] = self.archive_target_config
        if self.archive_target_type != "none":
            out["archive_target_type"] = self.archive_target_type
        if self.backup_frequency != "daily":
            out["backup_frequency"] = self.backup_frequency
        if self.backup_last_run_time != EPOCH:
            out["backup_last_run_time"] = format_datetime(self.backup_last_run_time)
        if self.backup_retention_value != 7:
            out["backup_retention_value"] = self.backup_retention_value
        if self.backup_schedule:
            out["backup_schedule"] = self.backup_schedule
        if self.backup_type != "snapshot":
            out["backup_type"] = self.backup_type
        if self.is_alarm_enabled != False:
            out["is_alarm_enabled"] = self.is_alarm_enabled
        if self.is_archive_running != False:
            out["is_archive_running"] = self.is_archive_running
        if self.is_backup_running != False:
            out["is_backup_running"] = self.is_backup_running
        if self.is_policy_enabled != True:
            out["is_policy_enabled"] = self.is_policy_enabled
        if self.name_description != "":
            out["name_description"] = self.name_description
        if self.name_label != "":
            out["name_label"] = self.name_label
        if self.recent_alerts:
            out["recent_alerts"] = self.recent_alerts
        if self.uuid != "":
            out["uuid"] = self.uuid
        return out

    @classmethod
    def restore(cls, ref: str, stored: Mapping[str, Any]) -> VMPP:
        row = cls.new(ref)
        if "alarm_config" in stored:
            row.alarm_config = _restore_string_to_string_map(stored["alarm_config"])
        if "archive_frequency" in stored:
            row.archive_frequency = stored["archive_frequency"]
        if "archive_last_run_time" in stored:
            row.archive_last_run_time = parse_datetime(stored["archive_last_run_time"])
        if "archive_schedule" in stored:
            row.archive_schedule = _restore_string_to_string_map(stored["archive_schedule"])
        if "archive_target_config" in stored:
            row.archive_target_config = _restore_string_to_string_map(
                stored["archive_target_config"]
            )
        if "archive_target_type" in stored:
            row.archive_target_type = stored["archive_target_type"]
        if "backup_frequency" in stored:
            row.backup_frequency = stored["backup_frequency"]
        if "backup_last_run_time" in stored:
            row.backup_last_run_time = parse_datetime(stored["backup_last_run_time"])
        if "backup_retention_value" in stored:
            row.backup_retention_value = stored["backup_retention_value"]
        if "backup_schedule" in stored:
            row.backup_schedule = _restore_string_to_string_map(stored["backup_schedule"])
        if "backup_type" in stored:
            row.backup_type = stored["backup_type"]
        if "is_alarm_enabled" in stored:
            row.is_alarm_enabled = stored["is_alarm_enabled"]
        if "is_archive_running" in stored:
            row.is_archive_running = stored["is_archive_running"]
        if "is_backup_running" in stored:
            row.is_backup_running = stored["is_backup_running"]
        if "is_policy_enabled" in stored:
            row.is_policy_enabled = stored["is_policy_enabled"]
        if "name_description" in stored:
            row.name_description = stored["name_description"]
        if "name_label" in stored:
            row.name_label = stored["name_label"]
        if "recent_alerts" in stored:
            row.recent_alerts = _restore_string_set(stored["recent_alerts"])
        if "uuid" in stored:
            row.uuid = stored["uuid"]
        return row

    def write_xml(self) -> str:
        return (
            "<value><struct>"
            f"<member><name>VMs</name>{_xml_vm_ref_set(self.VMs)}</member>"
            f"<member><name>alarm_config</name>{_xml_string_to_string_map(self.alarm_config)}</member>"
            f"<member><name>archive_frequency</name><value>{self.archive_frequency}</value></member>"
            f"<member><name>archive_last_run_time</name><value><dateTime.iso8601>{format_datetime(self.archive_last_run_time)}</dateTime.iso8601></value></member>"
            f"<member><name>archive_schedule</name>{_xml_string_to_string_map(self.archive_schedule)}</member>"
            f"<member><name>archive_target_config</name>{_xml_string_to_string_map(self.archive_target_config)}</member>"
            f"<member><name>archive_target_type</name><value>{self.archive_target_type}</value></member>"
            f"<member><name>backup_frequency</name><value>{self.backup_frequency}</value></member>"
            f"<member><name>backup_last_run_time</name><value><dateTime.iso8601>{format_datetime(self.backup_last_run_time)}</dateTime.iso8601></value></member>"
            f"<member><name>backup_retention_value</name><value>{self.backup_retention_value}</value></member>"
            f"<member><name>backup_schedule</name>{_xml_string_to_string_map(self.backup_schedule)}</member>"
            f"<member><name>backup_type</name><value>{self.backup_type}</value></member>"
            f"<member><name>is_alarm_enabled</name><value><boolean>{self.is_alarm_enabled:d}</boolean></value></member>"
            f"<member><name>is_archive_running</name><value><boolean>{self.is_archive_running:d}</boolean></value></member>"
            f"<member><name>is_backup_running</name><value><boolean>{self.is_backup_running:d}</boolean></value></member>"
            f"<member><name>is_policy_enabled</name><value><boolean>{self.is_policy_enabled:d}</boolean></value></member>"
            f"<member><name>name_description</name><value>{escape(self.name_description)}</value></member>"
            f"<member><name>name_label</name><value>{escape(self.name_label)}</value></member>"
            f"<member><name>recent_alerts</name>{_xml_string_set(self.recent_alerts)}</member>"
            f"<member><name>uuid</name><value>{escape(self.uuid)}</value></member>"
            "</struct></value>"
        )

    def write_json(self) -> bytes:
        out: dict[str, object] = {
            "VMs": self.VMs,
            "alarm_config": self.alarm_config,
            "archive_frequency": self.archive_frequency,
            "archive_last_run_time": format_datetime(self.archive_last_run_time),
            "archive_schedule": self.archive_schedule,
            "archive_target_config": self.archive_target_config,
            "archive_target_type": self.archive_target_type,
            "backup_frequency": self.backup_frequency,
            "backup_last_run_time": format_datetime(self.backup_last_run_time),
            "backup_retention_value": self.backup_retention_value,
            "backup_schedule": self.backup_schedule,
            "backup_type": self.backup_type,
            "is_alarm_enabled": self.is_alarm_enabled,
            "is_archive_running": self.is_archive_running,
            "is_backup_running": self.is_backup_running,
            "is_policy_enabled": self.is_policy_enabled,
            "name_description": self.name_description,
            "name_label": self.name_label,
            "recent_alerts": self.recent_alerts,
            "uuid": self.uuid,
        }
        return orjson.dumps(out)


_DEFAULTS = VMPP.new("")


VMPP.MODEL = ClassModel(
    name="VMPP",
    fields=(
        FieldModel(
            "VMs",
            parse_type("VM ref set"),
            "VMs",
            _DEFAULTS.VMs,
            persistent=False,
            relation=Relation("VM", "protection_policy", RelationKind.MANY),
        ),
        FieldModel(
            "alarm_config",
            parse_type("(string -> string) map"),
            "alarm_config",
            _DEFAULTS.alarm_config,
        ),
        FieldModel(
            "archive_frequency",
            parse_type("enum vmpp_archive_frequency"),
            "archive_frequency",
            _DEFAULTS.archive_frequency,
        ),
        FieldModel(
            "archive_last_run_time",
            parse_type("datetime"),
            "archive_last_run_time",
            _DEFAULTS.archive_last_run_time,
        ),
        FieldModel(
            "archive_schedule",
            parse_type("(string -> string) map"),
            "archive_schedule",
            _DEFAULTS.archive_schedule,
        ),
        FieldModel(
            "archive_target_config",
            parse_type("(string -> string) map"),
            "archive_target_config",
            _DEFAULTS.archive_target_config,
        ),
        FieldModel(
            "archive_target_type",
            parse_type("enum vmpp_archive_target_type"),
            "archive_target_type",
            _DEFAULTS.archive_target_type,
        ),
        FieldModel(
            "backup_frequency",
            parse_type("enum vmpp_backup_frequency"),
            "backup_frequency",
            _DEFAULTS.backup_frequency,
        ),
        FieldModel(
            "backup_last_run_time",
            parse_type("datetime"),
            "backup_last_run_time",
            _DEFAULTS.backup_last_run_time,
        ),
        FieldModel(
            "backup_retention_value",
            parse_type("int"),
            "backup_retention_value",
            _DEFAULTS.backup_retention_value,
        ),
        FieldModel(
            "backup_schedule",
            parse_type("(string -> string) map"),
            "backup_schedule",
            _DEFAULTS.backup_schedule,
        ),
        FieldModel(
            "backup_type", parse_type("enum vmpp_backup_type"), "backup_type", _DEFAULTS.backup_type
        ),
        FieldModel(
            "is_alarm_enabled", parse_type("bool"), "is_alarm_enabled", _DEFAULTS.is_alarm_enabled
        ),
        FieldModel(
            "is_archive_running",
            parse_type("bool"),
            "is_archive_running",
            _DEFAULTS.is_archive_running,
        ),
        FieldModel(
            "is_backup_running",
            parse_type("bool"),
            "is_backup_running",
            _DEFAULTS.is_backup_running,
        ),
        FieldModel(
            "is_policy_enabled",
            parse_type("bool"),
            "is_policy_enabled",
            _DEFAULTS.is_policy_enabled,
        ),
        FieldModel(
            "name_description",
            parse_type("string"),
            "name__description",
            _DEFAULTS.name_description,
        ),
        FieldModel("name_label", parse_type("string"), "name__label", _DEFAULTS.name_label),
        FieldModel(
            "recent_alerts", parse_type("string set"), "recent_alerts", _DEFAULTS.recent_alerts
        ),
        FieldModel("uuid", parse_type("string"), "uuid", _DEFAULTS.uuid),
    ),
    row=VMPP,
    persistent=True,
    gen_events=True,
    has_name_label=True,
)
