"""VMSS: schedules are checked, come due, and keep so many snapshots. VTPM: one a VM."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from helpers import NOW, World
from hypothesis import given
from hypothesis import strategies as st

import xapi.operations.registry as _registry
from xapi.generated import errors, records, refs
from xapi.generated.operations.VMSS import VMSSArgs
from xapi.operations.context import Call
from xapi.operations.vmss import DAYS, HOURS, MINUTES, VMSS, SnapshotSchedules, is_due, newest_time
from xapi.operations.vtpm import VTPM

assert _registry.CONDITIONS

SCHEDULES, TPMS = VMSS(), VTPM()


def args(**given: Any) -> VMSSArgs:
    return {
        "enabled": True,
        "frequency": "daily",
        "name_description": "",
        "name_label": "nightly",
        "retained_snapshots": 2,
        "schedule": {"hour": "3"},
        "type": "snapshot",
        **given,  # type: ignore[typeddict-item]
    }


def guest(world: World, schedule: refs.VMSSRef) -> refs.VMRef:
    with world.db.transaction() as tx:
        return records.VM.create(tx, name_label="g", snapshot_schedule=schedule)


def with_snapshots(world: World) -> list[str]:
    """VM.snapshot makes a row and VM.destroy deletes it; gives the names of what ran."""
    ran: list[str] = []

    async def run(call: Call, name: str, vm: str, *rest: object) -> Any:
        ran.append(name)
        with world.db.transaction() as tx:
            if name == "VM.destroy":
                records.VM.delete(tx, vm)
                return None
            count = len(records.VM.get(tx, vm).snapshots)
            return records.VM.create(
                tx,
                name_label=str(rest[0]),
                is_a_snapshot=True,
                snapshot_of=refs.VMRef(vm),
                snapshot_time=NOW + timedelta(seconds=count),
            )

    world.services.invoke = run
    return ran


async def test_a_schedule_holds_what_its_frequency_needs(world: World) -> None:
    call = world.call()
    ref = await SCHEDULES.create(call, args())
    assert records.VMSS.get(world.db, ref).schedule == {"hour": "3", "min": "0"}
    await SCHEDULES.set_frequency(call, ref, "weekly")
    row = records.VMSS.get(world.db, ref)
    assert row.schedule == {"days": "Monday", "hour": "3", "min": "0"}
    await SCHEDULES.set_schedule(call, ref, {"days": "Tuesday, Friday"})
    assert records.VMSS.get(world.db, ref).schedule["days"] == "Tuesday, Friday"
    with pytest.raises(errors.MapDuplicateKey):
        await SCHEDULES.add_to_schedule(call, ref, "min", "15")
    await SCHEDULES.remove_from_schedule(call, ref, "min")
    await SCHEDULES.add_to_schedule(call, ref, "min", "15")
    assert records.VMSS.get(world.db, ref).schedule["min"] == "15"


@pytest.mark.parametrize(
    ("key", "value"), [("min", "7"), ("hour", "24"), ("days", "Mon"), ("x", "")]
)
async def test_schedules_are_checked(world: World, key: str, value: str) -> None:
    with pytest.raises(errors.InvalidValue) as raised:
        await SCHEDULES.create(world.call(), args(schedule={key: value}))
    assert raised.value.params == (f"schedule:{key}", value)


@pytest.mark.parametrize("count", [0, 11])
async def test_the_number_kept_is_bounded(world: World, count: int) -> None:
    with pytest.raises(errors.InvalidValue):
        await SCHEDULES.create(world.call(), args(retained_snapshots=count))


@given(
    st.sampled_from(["hourly", "daily", "weekly"]),
    st.sampled_from(MINUTES),
    st.sampled_from(HOURS),
    st.sets(st.sampled_from(DAYS), min_size=1),
    st.datetimes(datetime(2020, 1, 10), datetime(2030, 1, 1), timezones=st.just(UTC)),
)
def test_the_newest_time_is_on_the_schedule_and_past(
    frequency: str, minute: str, hour: str, days: set[str], now: datetime
) -> None:
    schedule = {"min": minute, "hour": hour, "days": ",".join(days)}
    at = newest_time(frequency, schedule, now)
    longest = {"hourly": timedelta(hours=1), "daily": timedelta(days=1)}
    assert timedelta(0) <= now - at < longest.get(frequency, timedelta(days=7))
    assert at.minute == int(minute)
    if frequency != "hourly":
        assert at.hour == int(hour)
    if frequency == "weekly":
        assert DAYS[at.weekday()] in days


async def test_a_schedule_comes_due_once(world: World) -> None:
    ref = await SCHEDULES.create(world.call(), args(schedule={"hour": str(NOW.hour)}))
    at = NOW.replace(minute=5)
    assert not is_due(records.VMSS.get(world.db, ref), at), "no VM follows it"
    guest(world, ref)
    row = records.VMSS.get(world.db, ref)
    assert is_due(row, at)
    assert not is_due(row, NOW.replace(minute=16)), "missed"
    await SCHEDULES.set_last_run_time(world.call(), ref, NOW)
    assert not is_due(records.VMSS.get(world.db, ref), at)


async def test_a_run_keeps_so_many_snapshots(world: World) -> None:
    ran = with_snapshots(world)
    ref = await SCHEDULES.create(world.call(), args())
    vm = guest(world, ref)
    with pytest.raises(errors.VMSSHasVM):
        await SCHEDULES.destroy(world.call(), ref)
    by_hand = await world.services.invoke(world.call(), "VM.snapshot", vm, "by hand")
    for _ in range(4):
        text = await SCHEDULES.snapshot_now(world.call(), ref)
        assert text == f"{records.VM.get(world.db, vm).uuid} ok"
    kept = [records.VM.get(world.db, snap) for snap in records.VM.get(world.db, vm).snapshots]
    assert len([row for row in kept if row.is_vmss_snapshot]) == 2
    assert by_hand in {row.ref for row in kept}
    assert ran.count("VM.destroy") == 2
    assert records.VMSS.get(world.db, ref).last_run_time == NOW


async def test_one_vm_that_fails_does_not_stop_the_others(world: World) -> None:
    ref = await SCHEDULES.create(world.call(), args())
    vm = guest(world, ref)
    world.invoke.answers["VM.snapshot"] = errors.VMIsTemplate(vm)
    text = await SCHEDULES.snapshot_now(world.call(), ref)
    assert text == f"{records.VM.get(world.db, vm).uuid} VM_IS_TEMPLATE {vm}"


async def test_the_runner_runs_what_is_due(world: World) -> None:
    due = await SCHEDULES.create(world.call(), args(schedule={"hour": str(NOW.hour)}))
    later = await SCHEDULES.create(world.call(), args(schedule={"hour": str(NOW.hour - 1)}))
    for schedule in (due, later):
        guest(world, schedule)
    runner = SnapshotSchedules(world.db, lambda: NOW, world.call)
    await runner.look()
    assert [(ran.name, ran.args) for ran in world.invoke.calls] == [("VMSS.snapshot_now", (due,))]


async def test_a_vm_has_one_tpm_and_its_state(world: World) -> None:
    call = world.call()
    with world.db.transaction() as tx:
        vm = records.VM.create(tx)
    ref = await TPMS.create(call, vm, True)
    with pytest.raises(errors.VTPMMaxAmountReached) as raised:
        await TPMS.create(call, vm, False)
    assert raised.value.params == ("1",)
    assert await TPMS.get_contents(call, ref) == ""
    await TPMS.set_contents(call, ref, "c3RhdGU=")
    assert await TPMS.get_contents(call, ref) == "c3RhdGU="
    with world.db.transaction() as tx:
        records.VM.modify(tx, vm, power_state="Running")
    with pytest.raises(errors.VMBadPowerState):
        await TPMS.destroy(call, ref)
    with world.db.transaction() as tx:
        records.VM.modify(tx, vm, power_state="Halted")
    await TPMS.destroy(call, ref)
    assert list(records.secret.all(world.db)) == []
