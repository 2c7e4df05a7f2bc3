# Written by codegen from idl/; change the IDL, not this file.
"""Messages of VMPP."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from xapi_sdk import enums, refs
from xapi_sdk.method import Invoker, TaskInvoker
from xapi_sdk.model import VMPP as m

if TYPE_CHECKING:
    from xapi_sdk.model.VMPP import VMPPRecord
    from xapi_sdk.task import Task


class VMPPCalls:
    """Removed protection policies, which took and archived snapshots of VMs on a schedule;
    snapshot schedules (VMSS) took their place.
    """

    __slots__ = ("_client",)

    def __init__(self, client: Invoker) -> None:
        self._client = client

    def add_to_alarm_config(self, ref: refs.VMPPRef, key: str, value: str) -> None:
        """Removed; added a mail setting. Removed in clearwater."""
        return self._client.invoke(m.add_to_alarm_config, (ref, key, value))

    def add_to_archive_schedule(self, ref: refs.VMPPRef, key: str, value: str) -> None:
        """Removed; added a key to the archive schedule. Removed in clearwater."""
        return self._client.invoke(m.add_to_archive_schedule, (ref, key, value))

    def add_to_archive_target_config(self, ref: refs.VMPPRef, key: str, value: str) -> None:
        """Removed; added a key to the archive target. Removed in clearwater."""
        return self._client.invoke(m.add_to_archive_target_config, (ref, key, value))

    def add_to_backup_schedule(self, ref: refs.VMPPRef, key: str, value: str) -> None:
        """Removed; added a key to the snapshot schedule. Removed in clearwater."""
        return self._client.invoke(m.add_to_backup_schedule, (ref, key, value))

    def archive_now(self, snapshot: refs.VMRef) -> str:
        """Removed; archived one snapshot at once. Removed in clearwater."""
        return self._client.invoke(m.archive_now, (snapshot,))

    def create_alert(
        self, vmpp: refs.VMPPRef, name: str, priority: int, body: str, data: str
    ) -> None:
        """Removed; recorded an alert of the policy. Removed in clearwater."""
        return self._client.invoke(m.create_alert, (vmpp, name, priority, body, data))

    def get_alerts(self, vmpp: refs.VMPPRef, hours_from_now: int) -> list[str]:
        """Removed; listed alerts of the last hours. Removed in clearwater."""
        return self._client.invoke(m.get_alerts, (vmpp, hours_from_now))

    def protect_now(self, vmpp: refs.VMPPRef) -> str:
        """Removed; ran the policy at once. Removed in clearwater."""
        return self._client.invoke(m.protect_now, (vmpp,))

    def remove_from_alarm_config(self, ref: refs.VMPPRef, key: str) -> None:
        """Removed; removed a mail setting. Removed in clearwater."""
        return self._client.invoke(m.remove_from_alarm_config, (ref, key))

    def remove_from_archive_schedule(self, ref: refs.VMPPRef, key: str) -> None:
        """Removed; removed a key from the archive schedule. Removed in clearwater."""
        return self._client.invoke(m.remove_from_archive_schedule, (ref, key))

    def remove_from_archive_target_config(self, ref: refs.VMPPRef, key: str) -> None:
        """Removed; removed a key from the archive target. Removed in clearwater."""
        return self._client.invoke(m.remove_from_archive_target_config, (ref, key))

    def remove_from_backup_schedule(self, ref: refs.VMPPRef, key: str) -> None:
        """Removed; removed a key from the snapshot schedule. Removed in clearwater."""
        return self._client.invoke(m.remove_from_backup_schedule, (ref, key))

    def set_alarm_config(self, ref: refs.VMPPRef, value: dict[str, str]) -> None:
        """Removed; replaced the mail settings. Removed in clearwater."""
        return self._client.invoke(m.set_alarm_config, (ref, value))

    def set_archive_frequency(self, ref: refs.VMPPRef, value: enums.VMPPArchiveFrequency) -> None:
        """Removed; set how often snapshots were archived. Removed in clearwater."""
        return self._client.invoke(m.set_archive_frequency, (ref, value))

    def set_archive_last_run_time(self, ref: refs.VMPPRef, value: datetime) -> None:
        """Removed; recorded the last archive run. Removed in clearwater."""
        return self._client.invoke(m.set_archive_last_run_time, (ref, value))

    def set_archive_schedule(self, ref: refs.VMPPRef, value: dict[str, str]) -> None:
        """Removed; replaced the archive schedule. Removed in clearwater."""
        return self._client.invoke(m.set_archive_schedule, (ref, value))

    def set_archive_target_config(self, ref: refs.VMPPRef, value: dict[str, str]) -> None:
        """Removed; replaced the archive target's settings. Removed in clearwater."""
        return self._client.invoke(m.set_archive_target_config, (ref, value))

    def set_archive_target_type(
        self, ref: refs.VMPPRef, value: enums.VMPPArchiveTargetType
    ) -> None:
        """Removed; set the kind of archive target. Removed in clearwater."""
        return self._client.invoke(m.set_archive_target_type, (ref, value))

    def set_backup_frequency(self, ref: refs.VMPPRef, value: enums.VMPPBackupFrequency) -> None:
        """Removed; set how often snapshots were taken. Removed in clearwater."""
        return self._client.invoke(m.set_backup_frequency, (ref, value))

    def set_backup_last_run_time(self, ref: refs.VMPPRef, value: datetime) -> None:
        """Removed; recorded the last snapshot run. Removed in clearwater."""
        return self._client.invoke(m.set_backup_last_run_time, (ref, value))

    def set_backup_retention_value(self, ref: refs.VMPPRef, value: int) -> None:
        """Removed; set the number of snapshots kept. Removed in clearwater."""
        return self._client.invoke(m.set_backup_retention_value, (ref, value))

    def set_backup_schedule(self, ref: refs.VMPPRef, value: dict[str, str]) -> None:
        """Removed; replaced the snapshot schedule. Removed in clearwater."""
        return self._client.invoke(m.set_backup_schedule, (ref, value))

    def set_is_alarm_enabled(self, ref: refs.VMPPRef, value: bool) -> None:
        """Removed; turned alert mails on or off. Removed in clearwater."""
        return self._client.invoke(m.set_is_alarm_enabled, (ref, value))

    def set_is_archive_running(self, ref: refs.VMPPRef, value: bool) -> None:
        """Removed; recorded that an archive run began or ended. Removed in clearwater."""
        return self._client.invoke(m.set_is_archive_running, (ref, value))

    def set_is_backup_running(self, ref: refs.VMPPRef, value: bool) -> None:
        """Removed; recorded that a snapshot run began or ended. Removed in clearwater."""
        return self._client.invoke(m.set_is_backup_running, (ref, value))

    def get_VMs(self, ref: refs.VMPPRef) -> list[refs.VMRef]:
        """Read VMs: Removed; VMs the policy covered. Removed in clearwater."""
        return self._client.invoke(m.get_VMs, (ref,))

    def get_alarm_config(self, ref: refs.VMPPRef) -> dict[str, str]:
        """Read alarm_config: Removed; mail settings for alerts of the policy. Removed in
        clearwater.
        """
        return self._client.invoke(m.get_alarm_config, (ref,))

    def get_archive_frequency(self, ref: refs.VMPPRef) -> enums.VMPPArchiveFrequency:
        """Read archive_frequency: Removed; how often snapshots were archived. Removed in
        clearwater.
        """
        return self._client.invoke(m.get_archive_frequency, (ref,))

    def get_archive_last_run_time(self, ref: refs.VMPPRef) -> datetime:
        """Read archive_last_run_time: Removed; when the last archive run took place. Removed in
        clearwater.
        """
        return self._client.invoke(m.get_archive_last_run_time, (ref,))

    def get_archive_schedule(self, ref: refs.VMPPRef) -> dict[str, str]:
        """Read archive_schedule: Removed; when archives were made, with keys hour, min and
        days. Removed in clearwater.
        """
        return self._client.invoke(m.get_archive_schedule, (ref,))

    def get_archive_target_config(self, ref: refs.VMPPRef) -> dict[str, str]:
        """Read archive_target_config: Removed; location and credentials of the archive target.
        Removed in clearwater.
        """
        return self._client.invoke(m.get_archive_target_config, (ref,))

    def get_archive_target_type(self, ref: refs.VMPPRef) -> enums.VMPPArchiveTargetType:
        """Read archive_target_type: Removed; kind of archive target (none, cifs or nfs).
        Removed in clearwater.
        """
        return self._client.invoke(m.get_archive_target_type, (ref,))

    def get_backup_frequency(self, ref: refs.VMPPRef) -> enums.VMPPBackupFrequency:
        """Read backup_frequency: Removed; how often snapshots were taken. Removed in
        clearwater.
        """
        return self._client.invoke(m.get_backup_frequency, (ref,))

    def get_backup_last_run_time(self, ref: refs.VMPPRef) -> datetime:
        """Read backup_last_run_time: Removed; when the last snapshot run took place. Removed in
        clearwater.
        """
        return self._client.invoke(m.get_backup_last_run_time, (ref,))

    def get_backup_retention_value(self, ref: refs.VMPPRef) -> int:
        """Read backup_retention_value: Removed; number of snapshots kept per VM. Removed in
        clearwater.
        """
        return self._client.invoke(m.get_backup_retention_value, (ref,))

    def get_backup_schedule(self, ref: refs.VMPPRef) -> dict[str, str]:
        """Read backup_schedule: Removed; when snapshots were taken, with keys hour, min and
        days. Removed in clearwater.
        """
        return self._client.invoke(m.get_backup_schedule, (ref,))

    def get_backup_type(self, ref: refs.VMPPRef) -> enums.VMPPBackupType:
        """Read backup_type: Removed; whether snapshots included memory (checkpoint) or not
        (snapshot). Removed in clearwater.
        """
        return self._client.invoke(m.get_backup_type, (ref,))

    def set_backup_type(self, ref: refs.VMPPRef, value: enums.VMPPBackupType) -> None:
        """Set backup_type: Removed; whether snapshots included memory (checkpoint) or not
        (snapshot). Removed in clearwater.
        """
        return self._client.invoke(m.set_backup_type, (ref, value))

    def get_is_alarm_enabled(self, ref: refs.VMPPRef) -> bool:
        """Read is_alarm_enabled: Removed; true if alerts were sent by mail. Removed in
        clearwater.
        """
        return self._client.invoke(m.get_is_alarm_enabled, (ref,))

    def get_is_archive_running(self, ref: refs.VMPPRef) -> bool:
        """Read is_archive_running: Removed; true while an archive run was in progress. Removed
        in clearwater.
        """
        return self._client.invoke(m.get_is_archive_running, (ref,))

    def get_is_backup_running(self, ref: refs.VMPPRef) -> bool:
        """Read is_backup_running: Removed; true while a snapshot run was in progress. Removed
        in clearwater.
        """
        return self._client.invoke(m.get_is_backup_running, (ref,))

    def get_is_policy_enabled(self, ref: refs.VMPPRef) -> bool:
        """Read is_policy_enabled: Removed; true if the policy was in force. Removed in
        clearwater.
        """
        return self._client.invoke(m.get_is_policy_enabled, (ref,))

    def set_is_policy_enabled(self, ref: refs.VMPPRef, value: bool) -> None:
        """Set is_policy_enabled: Removed; true if the policy was in force. Removed in
        clearwater.
        """
        return self._client.invoke(m.set_is_policy_enabled, (ref, value))

    def get_name_description(self, ref: refs.VMPPRef) -> str:
        """Read name_description: Removed; free text describing the policy. Removed in
        clearwater.
        """
        return self._client.invoke(m.get_name_description, (ref,))

    def set_name_description(self, ref: refs.VMPPRef, value: str) -> None:
        """Set name_description: Removed; free text describing the policy. Removed in
        clearwater.
        """
        return self._client.invoke(m.set_name_description, (ref, value))

    def get_name_label(self, ref: refs.VMPPRef) -> str:
        """Read name_label: Removed; name of the policy. Removed in clearwater."""
        return self._client.invoke(m.get_name_label, (ref,))

    def set_name_label(self, ref: refs.VMPPRef, value: str) -> None:
        """Set name_label: Removed; name of the policy. Removed in clearwater."""
        return self._client.invoke(m.set_name_label, (ref, value))

    def get_recent_alerts(self, ref: refs.VMPPRef) -> list[str]:
        """Read recent_alerts: Removed; latest alerts of the policy. Removed in clearwater."""
        return self._client.invoke(m.get_recent_alerts, (ref,))

    def get_uuid(self, ref: refs.VMPPRef) -> str:
        """Read uuid: Removed; unique identifier of the policy. Removed in clearwater."""
        return self._client.invoke(m.get_uuid, (ref,))

    def create(
        self,
        *,
        alarm_config: dict[str, str] | None = None,
        archive_frequency: enums.VMPPArchiveFrequency = enums.VMPPArchiveFrequency.never,
        archive_schedule: dict[str, str] | None = None,
        archive_target_config: dict[str, str] | None = None,
        archive_target_type: enums.VMPPArchiveTargetType = enums.VMPPArchiveTargetType.none,
        backup_frequency: enums.VMPPBackupFrequency = enums.VMPPBackupFrequency.daily,
        backup_retention_value: int = 7,
        backup_schedule: dict[str, str] | None = None,
        backup_type: enums.VMPPBackupType = enums.VMPPBackupType.snapshot,
        is_alarm_enabled: bool = False,
        is_policy_enabled: bool = True,
        name_description: str = "",
        name_label: str = "",
    ) -> refs.VMPPRef:
        """Make a VMPP object from its record. Removed in clearwater.

        alarm_config: Removed; mail settings for alerts of the policy.
        archive_frequency: Removed; how often snapshots were archived.
        archive_schedule: Removed; when archives were made, with keys hour, min and days.
        archive_target_config: Removed; location and credentials of the archive target.
        archive_target_type: Removed; kind of archive target (none, cifs or nfs).
        backup_frequency: Removed; how often snapshots were taken.
        backup_retention_value: Removed; number of snapshots kept per VM.
        backup_schedule: Removed; when snapshots were taken, with keys hour, min and days.
        backup_type: Removed; whether snapshots included memory (checkpoint) or not (snapshot).
        is_alarm_enabled: Removed; true if alerts were sent by mail.
        is_policy_enabled: Removed; true if the policy was in force.
        name_description: Removed; free text describing the policy.
        name_label: Removed; name of the policy.
        """
        return self._client.invoke(
            m.create,
            (
                {
                    "alarm_config": {} if alarm_config is None else alarm_config,
                    "archive_frequency": archive_frequency,
                    "archive_schedule": {} if archive_schedule is None else archive_schedule,
                    "archive_target_config": {}
                    if archive_target_config is None
                    else archive_target_config,
                    "archive_target_type": archive_target_type,
                    "backup_frequency": backup_frequency,
                    "backup_retention_value": backup_retention_value,
                    "backup_schedule": {} if backup_schedule is None else backup_schedule,
                    "backup_type": backup_type,
                    "is_alarm_enabled": is_alarm_enabled,
                    "is_policy_enabled": is_policy_enabled,
                    "name_description": name_description,
                    "name_label": name_label,
                },
            ),
        )

    def destroy(self, ref: refs.VMPPRef) -> None:
        """Destroy the VMPP object. Removed in clearwater."""
        return self._client.invoke(m.destroy, (ref,))

    def get_by_uuid(self, uuid: str) -> refs.VMPPRef:
        """The object with this uuid. Removed in clearwater."""
        return self._client.invoke(m.get_by_uuid, (uuid,))

    def get_record(self, ref: refs.VMPPRef) -> VMPPRecord:
        """All visible fields of the object. Removed in clearwater."""
        return self._client.invoke(m.get_record, (ref,))

    def get_by_name_label(self, label: str) -> list[refs.VMPPRef]:
        """All objects with this name. Removed in clearwater."""
        return self._client.invoke(m.get_by_name_label, (label,))

    def get_all(self) -> list[refs.VMPPRef]:
        """All objects. Removed in clearwater."""
        return self._client.invoke(m.get_all, ())

    def get_all_where(self, expr: str) -> list[refs.VMPPRef]:
        """All objects for which the filter expression holds. Removed in clearwater."""
        return self._client.invoke(m.get_all_where, (expr,))

    def get_all_records(self) -> dict[refs.VMPPRef, VMPPRecord]:
        """All objects with their records. Removed in clearwater."""
        return self._client.invoke(m.get_all_records, ())

    def get_all_records_where(self, expr: str) -> dict[refs.VMPPRef, VMPPRecord]:
        """All objects, with their records, for which the filter holds. Removed in clearwater."""
        return self._client.invoke(m.get_all_records_where, (expr,))


class VMPPTasks:
    """Messages of VMPP as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: TaskInvoker) -> None:
        self._client = client

    def create(
        self,
        *,
        alarm_config: dict[str, str] | None = None,
        archive_frequency: enums.VMPPArchiveFrequency = enums.VMPPArchiveFrequency.never,
        archive_schedule: dict[str, str] | None = None,
        archive_target_config: dict[str, str] | None = None,
        archive_target_type: enums.VMPPArchiveTargetType = enums.VMPPArchiveTargetType.none,
        backup_frequency: enums.VMPPBackupFrequency = enums.VMPPBackupFrequency.daily,
        backup_retention_value: int = 7,
        backup_schedule: dict[str, str] | None = None,
        backup_type: enums.VMPPBackupType = enums.VMPPBackupType.snapshot,
        is_alarm_enabled: bool = False,
        is_policy_enabled: bool = True,
        name_description: str = "",
        name_label: str = "",
    ) -> Task[refs.VMPPRef]:
        """Make a VMPP object from its record. Removed in clearwater.

        alarm_config: Removed; mail settings for alerts of the policy.
        archive_frequency: Removed; how often snapshots were archived.
        archive_schedule: Removed; when archives were made, with keys hour, min and days.
        archive_target_config: Removed; location and credentials of the archive target.
        archive_target_type: Removed; kind of archive target (none, cifs or nfs).
        backup_frequency: Removed; how often snapshots were taken.
        backup_retention_value: Removed; number of snapshots kept per VM.
        backup_schedule: Removed; when snapshots were taken, with keys hour, min and days.
        backup_type: Removed; whether snapshots included memory (checkpoint) or not (snapshot).
        is_alarm_enabled: Removed; true if alerts were sent by mail.
        is_policy_enabled: Removed; true if the policy was in force.
        name_description: Removed; free text describing the policy.
        name_label: Removed; name of the policy.
        """
        return self._client.start(
            m.create,
            (
                {
                    "alarm_config": {} if alarm_config is None else alarm_config,
                    "archive_frequency": archive_frequency,
                    "archive_schedule": {} if archive_schedule is None else archive_schedule,
                    "archive_target_config": {}
                    if archive_target_config is None
                    else archive_target_config,
                    "archive_target_type": archive_target_type,
                    "backup_frequency": backup_frequency,
                    "backup_retention_value": backup_retention_value,
                    "backup_schedule": {} if backup_schedule is None else backup_schedule,
                    "backup_type": backup_type,
                    "is_alarm_enabled": is_alarm_enabled,
                    "is_policy_enabled": is_policy_enabled,
                    "name_description": name_description,
                    "name_label": name_label,
                },
            ),
        )

    def destroy(self, ref: refs.VMPPRef) -> Task[None]:
        """Destroy the VMPP object. Removed in clearwater."""
        return self._client.start(m.destroy, (ref,))
