# Written by codegen from idl/; change the IDL, not this file.
"""Messages of VMSS."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from xapi_sdk import enums, refs
from xapi_sdk.method import Invoker, TaskInvoker
from xapi_sdk.model import VMSS as m

if TYPE_CHECKING:
    from xapi_sdk.model.VMSS import VMSSRecord
    from xapi_sdk.task import Task


class VMSSCalls:
    """A snapshot schedule; it takes snapshots of its VMs at fixed times and keeps the newest
    ones.
    """

    __slots__ = ("_client",)

    def __init__(self, client: Invoker) -> None:
        self._client = client

    def add_to_schedule(self, ref: refs.VMSSRef, key: str, value: str) -> None:
        """Adds a key to the schedule; values are checked against the frequency.

        key: min, hour or days.
        value: Number or weekday names as text.
        """
        return self._client.invoke(m.add_to_schedule, (ref, key, value))

    def remove_from_schedule(self, ref: refs.VMSSRef, key: str) -> None:
        """Removes a key from the schedule; no error if it is absent."""
        return self._client.invoke(m.remove_from_schedule, (ref, key))

    def set_frequency(self, ref: refs.VMSSRef, value: enums.VMSSFrequency) -> None:
        """Sets how often snapshots are taken."""
        return self._client.invoke(m.set_frequency, (ref, value))

    def set_last_run_time(self, ref: refs.VMSSRef, value: datetime) -> None:
        """Records when the schedule last ran; internal.

        value: Time in UTC.
        """
        return self._client.invoke(m.set_last_run_time, (ref, value))

    def set_retained_snapshots(self, ref: refs.VMSSRef, value: int) -> None:
        """Sets how many scheduled snapshots are kept per VM."""
        return self._client.invoke(m.set_retained_snapshots, (ref, value))

    def set_schedule(self, ref: refs.VMSSRef, value: dict[str, str]) -> None:
        """Replaces the schedule; keys and values are checked against the frequency."""
        return self._client.invoke(m.set_schedule, (ref, value))

    def set_type(self, ref: refs.VMSSRef, value: enums.VMSSType) -> None:
        """Sets the kind of snapshot taken."""
        return self._client.invoke(m.set_type, (ref, value))

    def snapshot_now(self, vmss: refs.VMSSRef) -> str:
        """Runs the schedule at once for all its VMs and returns a text with the outcome."""
        return self._client.invoke(m.snapshot_now, (vmss,))

    def get_VMs(self, ref: refs.VMSSRef) -> list[refs.VMRef]:
        """Read VMs: VMs assigned to the schedule; written through the VM's snapshot_schedule
        field.
        """
        return self._client.invoke(m.get_VMs, (ref,))

    def get_enabled(self, ref: refs.VMSSRef) -> bool:
        """Read enabled: True if the schedule runs; a disabled one can still be run by hand."""
        return self._client.invoke(m.get_enabled, (ref,))

    def set_enabled(self, ref: refs.VMSSRef, value: bool) -> None:
        """Set enabled: True if the schedule runs; a disabled one can still be run by hand."""
        return self._client.invoke(m.set_enabled, (ref, value))

    def get_frequency(self, ref: refs.VMSSRef) -> enums.VMSSFrequency:
        """Read frequency: How often snapshots are taken (hourly, daily or weekly)."""
        return self._client.invoke(m.get_frequency, (ref,))

    def get_last_run_time(self, ref: refs.VMSSRef) -> datetime:
        """Read last_run_time: When the schedule last ran; 1970-01-01 if never."""
        return self._client.invoke(m.get_last_run_time, (ref,))

    def get_name_description(self, ref: refs.VMSSRef) -> str:
        """Read name_description: Free text describing the schedule."""
        return self._client.invoke(m.get_name_description, (ref,))

    def set_name_description(self, ref: refs.VMSSRef, value: str) -> None:
        """Set name_description: Free text describing the schedule."""
        return self._client.invoke(m.set_name_description, (ref, value))

    def get_name_label(self, ref: refs.VMSSRef) -> str:
        """Read name_label: Name of the schedule; need not be unique."""
        return self._client.invoke(m.get_name_label, (ref,))

    def set_name_label(self, ref: refs.VMSSRef, value: str) -> None:
        """Set name_label: Name of the schedule; need not be unique."""
        return self._client.invoke(m.set_name_label, (ref, value))

    def get_retained_snapshots(self, ref: refs.VMSSRef) -> int:
        """Read retained_snapshots: Number of scheduled snapshots kept per VM; older ones are
        destroyed.
        """
        return self._client.invoke(m.get_retained_snapshots, (ref,))

    def get_schedule(self, ref: refs.VMSSRef) -> dict[str, str]:
        """Read schedule: When to run, with keys min and, depending on the frequency, hour and
        days (weekday names, comma separated).
        """
        return self._client.invoke(m.get_schedule, (ref,))

    def get_type(self, ref: refs.VMSSRef) -> enums.VMSSType:
        """Read type: Kind of snapshot taken; checkpoint includes the memory of the VM."""
        return self._client.invoke(m.get_type, (ref,))

    def get_uuid(self, ref: refs.VMSSRef) -> str:
        """Read uuid: Unique identifier of the schedule."""
        return self._client.invoke(m.get_uuid, (ref,))

    def create(
        self,
        *,
        frequency: enums.VMSSFrequency,
        type: enums.VMSSType,
        enabled: bool = True,
        name_description: str = "",
        name_label: str = "",
        retained_snapshots: int = 7,
        schedule: dict[str, str] | None = None,
    ) -> refs.VMSSRef:
        """Make a VMSS object from its record.

        frequency: How often snapshots are taken (hourly, daily or weekly).
        type: Kind of snapshot taken; checkpoint includes the memory of the VM.
        enabled: True if the schedule runs; a disabled one can still be run by hand.
        name_description: Free text describing the schedule.
        name_label: Name of the schedule; need not be unique.
        retained_snapshots: Number of scheduled snapshots kept per VM; older ones are destroyed.
        schedule: When to run, with keys min and, depending on the frequency, hour and days
            (weekday names, comma separated).
        """
        return self._client.invoke(
            m.create,
            (
                {
                    "frequency": frequency,
                    "type": type,
                    "enabled": enabled,
                    "name_description": name_description,
                    "name_label": name_label,
                    "retained_snapshots": retained_snapshots,
                    "schedule": {} if schedule is None else schedule,
                },
            ),
        )

    def destroy(self, ref: refs.VMSSRef) -> None:
        """Destroy the VMSS object."""
        return self._client.invoke(m.destroy, (ref,))

    def get_by_uuid(self, uuid: str) -> refs.VMSSRef:
        """The object with this uuid."""
        return self._client.invoke(m.get_by_uuid, (uuid,))

    def get_record(self, ref: refs.VMSSRef) -> VMSSRecord:
        """All visible fields of the object."""
        return self._client.invoke(m.get_record, (ref,))

    def get_by_name_label(self, label: str) -> list[refs.VMSSRef]:
        """All objects with this name."""
        return self._client.invoke(m.get_by_name_label, (label,))

    def get_all(self) -> list[refs.VMSSRef]:
        """All objects."""
        return self._client.invoke(m.get_all, ())

    def get_all_where(self, expr: str) -> list[refs.VMSSRef]:
        """All objects for which the filter expression holds."""
        return self._client.invoke(m.get_all_where, (expr,))

    def get_all_records(self) -> dict[refs.VMSSRef, VMSSRecord]:
        """All objects with their records."""
        return self._client.invoke(m.get_all_records, ())

    def get_all_records_where(self, expr: str) -> dict[refs.VMSSRef, VMSSRecord]:
        """All objects, with their records, for which the filter holds."""
        return self._client.invoke(m.get_all_records_where, (expr,))


class VMSSTasks:
    """Messages of VMSS as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: TaskInvoker) -> None:
        self._client = client

    def create(
        self,
        *,
        frequency: enums.VMSSFrequency,
        type: enums.VMSSType,
        enabled: bool = True,
        name_description: str = "",
        name_label: str = "",
        retained_snapshots: int = 7,
        schedule: dict[str, str] | None = None,
    ) -> Task[refs.VMSSRef]:
        """Make a VMSS object from its record.

        frequency: How often snapshots are taken (hourly, daily or weekly).
        type: Kind of snapshot taken; checkpoint includes the memory of the VM.
        enabled: True if the schedule runs; a disabled one can still be run by hand.
        name_description: Free text describing the schedule.
        name_label: Name of the schedule; need not be unique.
        retained_snapshots: Number of scheduled snapshots kept per VM; older ones are destroyed.
        schedule: When to run, with keys min and, depending on the frequency, hour and days
            (weekday names, comma separated).
        """
        return self._client.start(
            m.create,
            (
                {
                    "frequency": frequency,
                    "type": type,
                    "enabled": enabled,
                    "name_description": name_description,
                    "name_label": name_label,
                    "retained_snapshots": retained_snapshots,
                    "schedule": {} if schedule is None else schedule,
                },
            ),
        )

    def destroy(self, ref: refs.VMSSRef) -> Task[None]:
        """Destroy the VMSS object."""
        return self._client.start(m.destroy, (ref,))
