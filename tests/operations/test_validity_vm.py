"""Which VM operations are valid: order of the checks, conditions, cost."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator

import pytest
from helpers import NOW
from vm_world import GIB, NULL, Datacentre, close_datacentre, make_datacentre

from xapi.generated import errors, records
from xapi.generated.operation_tables import TABLES
from xapi.operations import validity
from xapi.operations.guests import reset_volatile
from xapi.operations.validity.engine import missing_conditions


@pytest.fixture
async def dc() -> AsyncIterator[Datacentre]:
    made = await make_datacentre()
    yield made
    await close_datacentre(made)


def refusal(dc: Datacentre, vm: str, operation: str, *, strict: bool = True) -> list[str] | None:
    try:
        validity.check(dc.db, "VM", vm, operation, strict=strict)
    except errors.XenAPIError as error:
        return error.description
    return None


def change(dc: Datacentre, cls: str, ref: str, **fields: object) -> None:
    with dc.db.transaction() as tx:
        tx.modify(cls, ref, fields)


def test_every_condition_is_registered() -> None:
    assert missing_conditions() == []


async def test_the_order_of_the_checks(dc: Datacentre) -> None:
    vm = await dc.make_vm()
    change(
        dc, "VM", vm,
        blocked_operations={"start": "tuesday"},
        power_state="Running",
        current_operations={"OpaqueRef:t": "clone"},
        is_a_template=True,
        is_a_snapshot=False,
    )  # fmt: skip
    assert refusal(dc, vm, "start") == ["OPERATION_BLOCKED", vm, "tuesday"]
    change(dc, "VM", vm, blocked_operations={})
    assert refusal(dc, vm, "start") == ["VM_BAD_POWER_STATE", vm, "halted", "running"]
    change(dc, "VM", vm, power_state="Halted")
    busy = ["OTHER_OPERATION_IN_PROGRESS", "VM", vm, "clone", "OpaqueRef:t"]
    assert refusal(dc, vm, "start") == busy
    change(dc, "VM", vm, current_operations={})
    assert refusal(dc, vm, "start") == ["VM_IS_TEMPLATE", vm, "start"]
    change(dc, "VM", vm, is_a_snapshot=True)
    assert refusal(dc, vm, "start") == ["VM_IS_SNAPSHOT", vm, "start"]
    change(dc, "VM", vm, is_a_snapshot=False, is_a_template=False)
    assert refusal(dc, vm, "start") is None


@pytest.mark.parametrize(
    ("operation", "state", "wanted"),
    [
        ("destroy", "Running", "halted, suspended"),
        ("hard_shutdown", "Halted", "paused, suspended, running"),
        ("hard_reboot", "Halted", "paused, running"),
        ("clone", "Suspended", "halted"),
        ("resume", "Running", "suspended"),
    ],
)
async def test_bad_power_states(dc: Datacentre, operation: str, state: str, wanted: str) -> None:
    vm = await dc.make_vm()
    change(dc, "VM", vm, power_state=state)
    assert refusal(dc, vm, operation) == ["VM_BAD_POWER_STATE", vm, wanted, state.lower()]


async def test_clone_of_a_suspended_vm_where_the_pool_allows_it(dc: Datacentre) -> None:
    vm = await dc.make_vm()
    change(dc, "VM", vm, power_state="Suspended")
    pool = next(iter(records.pool.all(dc.db)))
    change(dc, "pool", pool.ref, other_config={"allow_clone_suspended_vm": "true"})
    assert refusal(dc, vm, "clone") is None
    change(dc, "pool", pool.ref, other_config={})
    assert refusal(dc, vm, "clone") is not None


@pytest.mark.parametrize(
    ("running", "operation", "free"),
    [
        ("clone", "copy", True),
        ("clone", "snapshot", False),
        ("snapshot", "checkpoint", True),
        ("clean_shutdown", "hard_shutdown", True),
        ("hard_shutdown", "hard_shutdown", False),
        ("hard_shutdown", "hard_reboot", False),
        ("migrate_send", "metadata_export", True),
    ],
)
async def test_what_may_run_beside_what(
    dc: Datacentre, running: str, operation: str, free: bool
) -> None:
    vm = await dc.make_vm()
    state = TABLES["VM"].power_states[operation][-1]
    change(dc, "VM", vm, power_state=state, current_operations={"OpaqueRef:t": running})
    found = refusal(dc, vm, operation)
    assert (found is None or found[0] != "OTHER_OPERATION_IN_PROGRESS") is free


async def test_guest_features(dc: Datacentre) -> None:
    vm = await dc.make_vm(platform={"guest-agent": "false"})
    await dc.run("VM.start", vm, False, False)
    lacks = ["VM_LACKS_FEATURE", vm]
    for operation in ("clean_shutdown", "clean_reboot", "suspend", "checkpoint", "pool_migrate"):
        assert refusal(dc, vm, operation) == lacks
        assert refusal(dc, vm, operation, strict=False) is None
        assert operation not in dc.vm(vm).allowed_operations
    gm = dc.vm(vm).guest_metrics
    change(dc, "VM_guest_metrics", gm, other={"feature-suspend": "1", "feature-reboot": "1"})
    assert refusal(dc, vm, "suspend") is None
    assert refusal(dc, vm, "clean_reboot") is None
    assert refusal(dc, vm, "clean_shutdown") == lacks
    change(dc, "VM_guest_metrics", gm, PV_drivers_version={"major": "9", "minor": "4"})
    assert refusal(dc, vm, "clean_shutdown") is None
    change(dc, "VM_guest_metrics", gm, other={"data-cant-suspend-reason": "busy"})
    assert refusal(dc, vm, "suspend") == ["VM_NON_SUSPENDABLE", vm, "busy"]


async def test_what_a_vm_is_and_has(dc: Datacentre) -> None:
    vm = await dc.make_vm(disks=1)
    await dc.run("VM.start", vm, False, False)
    change(dc, "VDI", dc.disks(vm)[0], on_boot="reset")
    code = "VDI_ON_BOOT_MODE_INCOMPATIBLE_WITH_OPERATION"
    assert refusal(dc, vm, "snapshot") == [code]
    change(dc, "VDI", dc.disks(vm)[0], on_boot="persist")
    metrics = dc.vm(vm).metrics
    change(dc, "VM_metrics", metrics, nomigrate=True)
    assert refusal(dc, vm, "suspend") == ["VM_IS_IMMOBILE", vm]
    assert refusal(dc, vm, "suspend", strict=False) is None
    change(dc, "VM_metrics", metrics, nomigrate=False, nested_virt=True)
    assert refusal(dc, vm, "changing_dynamic_range") == ["VM_IS_USING_NESTED_VIRT", vm]
    assert refusal(dc, vm, "query_services") == ["NOT_SYSTEM_DOMAIN", vm]
    with dc.db.transaction() as tx:
        appliance = records.VM_appliance.create(tx)
        schedule = records.VMSS.create(tx)
    await dc.run("VM.hard_shutdown", vm)
    change(dc, "VM", vm, appliance=appliance)
    making = "make_into_template"
    assert refusal(dc, vm, making) == ["VM_IS_PART_OF_AN_APPLIANCE", vm, appliance]
    change(dc, "VM", vm, appliance=NULL, snapshot_schedule=schedule)
    assert refusal(dc, vm, making) == ["VM_ASSIGNED_TO_SNAPSHOT_SCHEDULE", vm, schedule]


async def test_control_domains(dc: Datacentre) -> None:
    dom0 = next(vm for vm in records.VM.all(dc.db) if vm.is_control_domain)
    found = refusal(dc, dom0.ref, "clean_shutdown")
    assert found is not None
    assert found[0] == "OPERATION_NOT_ALLOWED"
    found = refusal(dc, dom0.ref, "changing_VCPUs")
    assert found is not None
    assert found[0] == "OPERATION_NOT_ALLOWED"
    assert refusal(dc, dom0.ref, "changing_memory_limits") is None
    assert "hard_shutdown" not in dom0.allowed_operations


async def test_during_a_rolling_upgrade(dc: Datacentre) -> None:
    vm = await dc.make_vm()
    pool = next(iter(records.pool.all(dc.db)))
    change(dc, "pool", pool.ref, other_config={"rolling_upgrade_in_progress": "true"})
    assert refusal(dc, vm, "snapshot") == ["NOT_SUPPORTED_DURING_UPGRADE"]
    assert refusal(dc, vm, "start") is None


async def test_allowed_operations_are_those_that_check_lets_pass(dc: Datacentre) -> None:
    vm = await dc.make_vm(disks=1)
    for state in ("Halted", "Running", "Paused", "Suspended"):
        change(dc, "VM", vm, power_state=state)
        row = dc.vm(vm)
        one_by_one = [op for op in TABLES["VM"].advertised if refusal(dc, vm, op) is None]
        assert list(validity.allowed(dc.db, "VM", row)) == one_by_one


async def test_reset_volatile_is_quick_and_complete(dc: Datacentre) -> None:
    count = 10_000
    with dc.db.transaction() as tx:
        for number in range(count):
            records.VM.create(
                tx,
                name_label=f"vm{number}",
                power_state="Halted",
                memory_static_max=GIB,
                memory_dynamic_max=GIB,
                current_operations={"OpaqueRef:gone": "start"},
            )
    started = time.process_time()
    reset_volatile(dc.db)
    taken = time.process_time() - started
    row = dc.db.by_name_label("VM", "vm77")[0]
    assert isinstance(row, records.VM)
    assert row.current_operations == {}
    assert "start" in row.allowed_operations
    assert taken < 4.0, f"{taken:.2f} s of CPU for {count} VMs"
    print(f"reset_volatile: {taken:.2f} s, {NOW}")


async def test_a_reservation_that_nobody_holds_keeps_all_hands_off(dc: Datacentre) -> None:
    """A coordinator that died may have sent the order: that host is to be asked first."""
    vm = await dc.make_vm()
    change(
        dc,
        "VM",
        vm,
        scheduled_to_be_resident_on=dc.host,
        current_operations={"OpaqueRef:gone": "start"},
    )
    assert (refusal(dc, vm, "start") or [])[0] == "OTHER_OPERATION_IN_PROGRESS"
    reset_volatile(dc.db)
    assert dc.vm(vm).scheduled_to_be_resident_on == dc.host
    assert refusal(dc, vm, "start") == ["HOST_OFFLINE", dc.host]
    assert refusal(dc, vm, "destroy") == ["HOST_OFFLINE", dc.host]
    assert dc.vm(vm).allowed_operations == ("metadata_export",)
    # It is asked, and has never heard of the guest.
    await dc.run("VM.start", vm, False, False)
    assert dc.vm(vm).power_state == "Running"
