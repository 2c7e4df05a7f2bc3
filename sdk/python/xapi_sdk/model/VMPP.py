# Written by codegen from idl/; change the IDL, not this file.
"""The record of VMPP, and what clients know of its messages."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from xapi_sdk import enums, refs
from xapi_sdk.method import Method
from xapi_sdk.record import Record
from xapi_sdk.unset import epoch
from xapi_sdk.values import (
    date_time,
    enum_of,
    identity,
    integer,
    map_of,
    void,
)

_enum_vmpp_archive_frequency = enum_of(enums.VMPPArchiveFrequency)
_enum_vmpp_archive_target_type = enum_of(enums.VMPPArchiveTargetType)
_enum_vmpp_backup_frequency = enum_of(enums.VMPPBackupFrequency)
_enum_vmpp_backup_type = enum_of(enums.VMPPBackupType)


class VMPPRecord(Record):
    """Removed protection policies, which took and archived snapshots of VMs on a schedule;
    snapshot schedules (VMSS) took their place. Removed in clearwater.
    """

    api_class: ClassVar[str] = "VMPP"
    VMs: list[refs.VMRef]
    """Removed; VMs the policy covered."""
    alarm_config: dict[str, str]
    """Removed; mail settings for alerts of the policy."""
    archive_frequency: enums.VMPPArchiveFrequency
    """Removed; how often snapshots were archived."""
    archive_last_run_time: datetime
    """Removed; when the last archive run took place."""
    archive_schedule: dict[str, str]
    """Removed; when archives were made, with keys hour, min and days."""
    archive_target_config: dict[str, str]
    """Removed; location and credentials of the archive target."""
    archive_target_type: enums.VMPPArchiveTargetType
    """Removed; kind of archive target (none, cifs or nfs)."""
    backup_frequency: enums.VMPPBackupFrequency
    """Removed; how often snapshots were taken."""
    backup_last_run_time: datetime
    """Removed; when the last snapshot run took place."""
    backup_retention_value: int
    """Removed; number of snapshots kept per VM."""
    backup_schedule: dict[str, str]
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
    recent_alerts: list[str]
    """Removed; latest alerts of the policy."""
    uuid: str
    """Removed; unique identifier of the policy."""

    _decoders = {
        "archive_frequency": _enum_vmpp_archive_frequency,
        "archive_last_run_time": date_time,
        "archive_target_type": _enum_vmpp_archive_target_type,
        "backup_frequency": _enum_vmpp_backup_frequency,
        "backup_last_run_time": date_time,
        "backup_retention_value": integer,
        "backup_type": _enum_vmpp_backup_type,
    }
    _unset = {
        "VMs": list,
        "alarm_config": dict,
        "archive_frequency": lambda: enums.VMPPArchiveFrequency("never"),
        "archive_last_run_time": epoch,
        "archive_schedule": dict,
        "archive_target_config": dict,
        "archive_target_type": lambda: enums.VMPPArchiveTargetType("none"),
        "backup_frequency": lambda: enums.VMPPBackupFrequency("hourly"),
        "backup_last_run_time": epoch,
        "backup_retention_value": int,
        "backup_schedule": dict,
        "backup_type": lambda: enums.VMPPBackupType("snapshot"),
        "is_alarm_enabled": bool,
        "is_archive_running": bool,
        "is_backup_running": bool,
        "is_policy_enabled": bool,
        "name_description": str,
        "name_label": str,
        "recent_alerts": list,
        "uuid": str,
    }


_vmpp_ref_to_vmpp_record_map = map_of(identity, VMPPRecord.decode)

add_to_alarm_config: Method[None] = Method("VMPP.add_to_alarm_config", void)
add_to_archive_schedule: Method[None] = Method("VMPP.add_to_archive_schedule", void)
add_to_archive_target_config: Method[None] = Method("VMPP.add_to_archive_target_config", void)
add_to_backup_schedule: Method[None] = Method("VMPP.add_to_backup_schedule", void)
archive_now: Method[str] = Method("VMPP.archive_now", identity)
create_alert: Method[None] = Method("VMPP.create_alert", void)
get_alerts: Method[list[str]] = Method("VMPP.get_alerts", identity, safe=True)
protect_now: Method[str] = Method("VMPP.protect_now", identity)
remove_from_alarm_config: Method[None] = Method("VMPP.remove_from_alarm_config", void)
remove_from_archive_schedule: Method[None] = Method("VMPP.remove_from_archive_schedule", void)
remove_from_archive_target_config: Method[None] = Method(
    "VMPP.remove_from_archive_target_config", void
)
remove_from_backup_schedule: Method[None] = Method("VMPP.remove_from_backup_schedule", void)
set_alarm_config: Method[None] = Method("VMPP.set_alarm_config", void)
set_archive_frequency: Method[None] = Method("VMPP.set_archive_frequency", void)
set_archive_last_run_time: Method[None] = Method("VMPP.set_archive_last_run_time", void)
set_archive_schedule: Method[None] = Method("VMPP.set_archive_schedule", void)
set_archive_target_config: Method[None] = Method("VMPP.set_archive_target_config", void)
set_archive_target_type: Method[None] = Method("VMPP.set_archive_target_type", void)
set_backup_frequency: Method[None] = Method("VMPP.set_backup_frequency", void)
set_backup_last_run_time: Method[None] = Method("VMPP.set_backup_last_run_time", void)
set_backup_retention_value: Method[None] = Method("VMPP.set_backup_retention_value", void)
set_backup_schedule: Method[None] = Method("VMPP.set_backup_schedule", void)
set_is_alarm_enabled: Method[None] = Method("VMPP.set_is_alarm_enabled", void)
set_is_archive_running: Method[None] = Method("VMPP.set_is_archive_running", void)
set_is_backup_running: Method[None] = Method("VMPP.set_is_backup_running", void)
get_VMs: Method[list[refs.VMRef]] = Method("VMPP.get_VMs", identity, safe=True)
get_alarm_config: Method[dict[str, str]] = Method("VMPP.get_alarm_config", identity, safe=True)
get_archive_frequency: Method[enums.VMPPArchiveFrequency] = Method(
    "VMPP.get_archive_frequency", _enum_vmpp_archive_frequency, safe=True
)
get_archive_last_run_time: Method[datetime] = Method(
    "VMPP.get_archive_last_run_time", date_time, safe=True
)
get_archive_schedule: Method[dict[str, str]] = Method(
    "VMPP.get_archive_schedule", identity, safe=True
)
get_archive_target_config: Method[dict[str, str]] = Method(
    "VMPP.get_archive_target_config", identity, safe=True
)
get_archive_target_type: Method[enums.VMPPArchiveTargetType] = Method(
    "VMPP.get_archive_target_type", _enum_vmpp_archive_target_type, safe=True
)
get_backup_frequency: Method[enums.VMPPBackupFrequency] = Method(
    "VMPP.get_backup_frequency", _enum_vmpp_backup_frequency, safe=True
)
get_backup_last_run_time: Method[datetime] = Method(
    "VMPP.get_backup_last_run_time", date_time, safe=True
)
get_backup_retention_value: Method[int] = Method(
    "VMPP.get_backup_retention_value", integer, safe=True
)
get_backup_schedule: Method[dict[str, str]] = Method(
    "VMPP.get_backup_schedule", identity, safe=True
)
get_backup_type: Method[enums.VMPPBackupType] = Method(
    "VMPP.get_backup_type", _enum_vmpp_backup_type, safe=True
)
set_backup_type: Method[None] = Method("VMPP.set_backup_type", void)
get_is_alarm_enabled: Method[bool] = Method("VMPP.get_is_alarm_enabled", identity, safe=True)
get_is_archive_running: Method[bool] = Method("VMPP.get_is_archive_running", identity, safe=True)
get_is_backup_running: Method[bool] = Method("VMPP.get_is_backup_running", identity, safe=True)
get_is_policy_enabled: Method[bool] = Method("VMPP.get_is_policy_enabled", identity, safe=True)
set_is_policy_enabled: Method[None] = Method("VMPP.set_is_policy_enabled", void)
get_name_description: Method[str] = Method("VMPP.get_name_description", identity, safe=True)
set_name_description: Method[None] = Method("VMPP.set_name_description", void)
get_name_label: Method[str] = Method("VMPP.get_name_label", identity, safe=True)
set_name_label: Method[None] = Method("VMPP.set_name_label", void)
get_recent_alerts: Method[list[str]] = Method("VMPP.get_recent_alerts", identity, safe=True)
get_uuid: Method[str] = Method("VMPP.get_uuid", identity, safe=True)
create: Method[refs.VMPPRef] = Method("VMPP.create", identity)
destroy: Method[None] = Method("VMPP.destroy", void)
get_by_uuid: Method[refs.VMPPRef] = Method("VMPP.get_by_uuid", identity, safe=True)
get_record: Method[VMPPRecord] = Method("VMPP.get_record", VMPPRecord.decode, safe=True)
get_by_name_label: Method[list[refs.VMPPRef]] = Method(
    "VMPP.get_by_name_label", identity, safe=True
)
get_all: Method[list[refs.VMPPRef]] = Method("VMPP.get_all", identity, safe=True)
get_all_where: Method[list[refs.VMPPRef]] = Method("VMPP.get_all_where", identity, safe=True)
get_all_records: Method[dict[refs.VMPPRef, VMPPRecord]] = Method(
    "VMPP.get_all_records", _vmpp_ref_to_vmpp_record_map, safe=True
)
get_all_records_where: Method[dict[refs.VMPPRef, VMPPRecord]] = Method(
    "VMPP.get_all_records_where", _vmpp_ref_to_vmpp_record_map, safe=True
)
