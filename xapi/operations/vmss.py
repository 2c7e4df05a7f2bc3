"""What VMSS messages do: schedules of snapshots, and the runs that keep to them.

Times of a schedule are UTC. A run that was missed by more than `GRACE` is not made up for.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

import structlog

from xapi.database import Database
from xapi.generated import enums, errors, records, refs
from xapi.generated.operations.VMSS import VMSSArgs, VMSSOperations
from xapi.idl.errors import XenAPIError
from xapi.idl.record import Reader
from xapi.operations.context import Call

__all__ = ["VMSS", "SnapshotSchedules", "is_due", "newest_time"]

log = structlog.get_logger(__name__)

RETAINED_MAX = 10
GRACE = timedelta(minutes=15)
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MINUTES = ("0", "15", "30", "45")
HOURS = tuple(str(hour) for hour in range(24))
PERIOD = 60.0
"""Seconds between two looks at the schedules."""

_KEYS: Mapping[enums.VMSSFrequency, Mapping[str, str]] = {
    "hourly": {"min": "0"},
    "daily": {"hour": "0", "min": "0"},
    "weekly": {"days": "Monday", "hour": "0", "min": "0"},
}
"""What a schedule of each frequency holds, with the defaults."""


def _days(value: str) -> tuple[str, ...]:
    return tuple(day.strip() for day in value.split(","))


def _check(key: str, value: str) -> None:
    """Raises INVALID_VALUE [schedule:key, value]."""
    valid = (
        (key == "min" and value in MINUTES)
        or (key == "hour" and value in HOURS)
        or (key == "days" and all(day in DAYS for day in _days(value)))
    )
    if not valid:
        raise errors.InvalidValue(f"schedule:{key}", value)


def _schedule(frequency: enums.VMSSFrequency, given: Mapping[str, str]) -> dict[str, str]:
    """What the frequency needs, from what was given and the defaults."""
    for key, value in given.items():
        _check(key, value)
    return {key: given.get(key, default) for key, default in _KEYS[frequency].items()}


def _check_retained(value: int) -> None:
    if not 1 <= value <= RETAINED_MAX:
        raise errors.InvalidValue("retained_snapshots", str(value))


def newest_time(frequency: str, schedule: Mapping[str, str], now: datetime) -> datetime:
    """The newest time of the schedule that is not after `now`."""
    minute = int(schedule.get("min", "0"))
    at = now.replace(minute=minute, second=0, microsecond=0)
    if frequency == "hourly":
        return at if at <= now else at - timedelta(hours=1)
    at = at.replace(hour=int(schedule.get("hour", "0")))
    days = set(DAYS) if frequency == "daily" else set(_days(schedule.get("days", "Monday")))
    while at > now or DAYS[at.weekday()] not in days:
        at -= timedelta(days=1)
    return at


def is_due(row: records.VMSS, now: datetime) -> bool:
    """Whether a time of the schedule has come since its last run."""
    at = newest_time(row.frequency, row.schedule, now)
    return row.enabled and bool(row.VMs) and row.last_run_time < at and now - at <= GRACE


class VMSS(VMSSOperations[Call]):
    """Rows, checked; and runs, through VM.snapshot and VM.checkpoint."""

    async def create(self, call: Call, args: VMSSArgs) -> refs.VMSSRef:
        """INVALID_VALUE; what the schedule leaves out gets its default."""
        _check_retained(args["retained_snapshots"])
        with call.db.transaction() as tx:
            return records.VMSS.create(
                tx,
                name_label=args["name_label"],
                name_description=args["name_description"],
                enabled=args["enabled"],
                type=args["type"],
                frequency=args["frequency"],
                retained_snapshots=args["retained_snapshots"],
                schedule=_schedule(args["frequency"], args["schedule"]),
            )

    async def destroy(self, call: Call, ref: refs.VMSSRef) -> None:
        """VMSS_HAS_VM while VMs follow it."""
        if records.VMSS.get(call.db, ref).VMs:
            raise errors.VMSSHasVM()
        with call.db.transaction() as tx:
            records.VMSS.delete(tx, ref)

    async def set_frequency(
        self, call: Call, ref: refs.VMSSRef, value: enums.VMSSFrequency
    ) -> None:
        row = records.VMSS.get(call.db, ref)
        with call.db.transaction() as tx:
            schedule = _schedule(value, row.schedule)
            records.VMSS.modify(tx, ref, frequency=value, schedule=schedule)

    async def set_schedule(self, call: Call, ref: refs.VMSSRef, value: Mapping[str, str]) -> None:
        row = records.VMSS.get(call.db, ref)
        with call.db.transaction() as tx:
            records.VMSS.modify(tx, ref, schedule=_schedule(row.frequency, value))

    async def add_to_schedule(self, call: Call, ref: refs.VMSSRef, key: str, value: str) -> None:
        """INVALID_VALUE, MAP_DUPLICATE_KEY."""
        _check(key, value)
        with call.db.transaction() as tx:
            tx.add_to_map("VMSS", ref, "schedule", key, value)

    async def remove_from_schedule(self, call: Call, ref: refs.VMSSRef, key: str) -> None:
        with call.db.transaction() as tx:
            tx.remove_from_map("VMSS", ref, "schedule", key)

    async def set_retained_snapshots(self, call: Call, ref: refs.VMSSRef, value: int) -> None:
        _check_retained(value)
        with call.db.transaction() as tx:
            records.VMSS.modify(tx, ref, retained_snapshots=value)

    async def set_type(self, call: Call, ref: refs.VMSSRef, value: enums.VMSSType) -> None:
        with call.db.transaction() as tx:
            records.VMSS.modify(tx, ref, type=value)

    async def set_last_run_time(self, call: Call, ref: refs.VMSSRef, value: datetime) -> None:
        with call.db.transaction() as tx:
            records.VMSS.modify(tx, ref, last_run_time=value)

    async def snapshot_now(self, call: Call, vmss: refs.VMSSRef) -> str:
        """One line for each VM: its uuid, and ``ok`` or the error."""
        row = records.VMSS.get(call.db, vmss)
        with call.db.transaction() as tx:
            records.VMSS.modify(tx, vmss, last_run_time=call.services.now())
        lines: list[str] = []
        for number, ref in enumerate(row.VMs):
            vm = records.VM.find(call.db, ref)
            if vm is None:
                continue
            call.task.check()
            try:
                await _snapshot(call, row, vm)
                lines.append(f"{vm.uuid} ok")
            except XenAPIError as error:
                lines.append(f"{vm.uuid} {' '.join(error.description)}")
            call.task.progress((number + 1) / len(row.VMs))
        return "\n".join(lines)


async def _snapshot(call: Call, schedule: records.VMSS, vm: records.VM) -> None:
    """A new snapshot first, then the oldest ones beyond what is to be kept go."""
    stamp = call.services.now().strftime("%Y%m%dT%H%M%SZ")
    name = f"{vm.name_label}-{schedule.name_label}-{stamp}"
    match schedule.type:
        case "snapshot":
            made = await call.services.invoke(call, "VM.snapshot", vm.ref, name, ())
        case "checkpoint":
            made = await call.services.invoke(call, "VM.checkpoint", vm.ref, name)
        case "snapshot_with_quiesce":
            made = await call.services.invoke(call, "VM.snapshot_with_quiesce", vm.ref, name)
    with call.db.transaction() as tx:
        records.VM.modify(tx, made, is_vmss_snapshot=True)
    for old in _scheduled(call.db, vm.ref)[: -schedule.retained_snapshots]:
        await _destroy(call, old)


def _scheduled(db: Reader, vm: str) -> list[records.VM]:
    """Snapshots of the VM that a schedule took, oldest first."""
    found = (records.VM.find(db, ref) for ref in records.VM.get(db, vm).snapshots)
    made = [row for row in found if row is not None and row.is_vmss_snapshot]
    return sorted(made, key=lambda row: row.snapshot_time)


async def _destroy(call: Call, snapshot: records.VM) -> None:
    """The snapshot with its disks, which VM.destroy leaves alone."""
    vbds = (records.VBD.find(call.db, ref) for ref in snapshot.VBDs)
    disks = [vbd.VDI for vbd in vbds if vbd is not None and vbd.type == "Disk"]
    await call.services.invoke(call, "VM.destroy", snapshot.ref)
    for vdi in disks:
        if records.VDI.find(call.db, vdi) is not None:
            await call.services.invoke(call, "VDI.destroy", vdi)


class SnapshotSchedules:
    """Runs the schedules that are due, once a minute. `run` has one owner, the daemon.

    `make_call` gives a call of the server itself (a superuser's, with a task of its own) for the
    message named; calls of clients are never used.
    """

    def __init__(
        self,
        db: Database,
        now: Callable[[], datetime],
        make_call: Callable[[str], Call],
        *,
        period: float = PERIOD,
    ) -> None:
        self._db = db
        self._now = now
        self._make_call = make_call
        self._period = period

    async def run(self) -> None:
        """Until it is cancelled."""
        while True:
            await self.look()
            await asyncio.sleep(self._period)

    async def look(self) -> None:
        """Run what is due; a schedule that fails is logged and the others go on."""
        for row in [row for row in records.VMSS.all(self._db) if is_due(row, self._now())]:
            call = self._make_call("VMSS.snapshot_now")
            try:
                text = await call.services.invoke(call, "VMSS.snapshot_now", row.ref)
            except Exception:
                log.exception("a snapshot schedule failed", vmss=row.uuid)
            else:
                log.info("snapshots taken", vmss=row.uuid, outcome=text)
