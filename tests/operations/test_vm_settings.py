"""Setters and questions of VMs: memory, CPUs, maps, BIOS strings, devices, HA, recovery."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest
from vm_world import GIB, MIB, NULL, Datacentre, close_datacentre, make_datacentre

from xapi.generated import errors, records
from xapi.operations import placement


@pytest.fixture
async def dc() -> AsyncIterator[Datacentre]:
    made = await make_datacentre()
    yield made
    await close_datacentre(made)


# Memory


async def test_memory_limits_must_be_in_order(dc: Datacentre) -> None:
    vm = await dc.make_vm()
    await dc.run("VM.set_memory_limits", vm, MIB, 4 * GIB, GIB, 2 * GIB)
    row = dc.vm(vm)
    assert (row.memory_static_min, row.memory_static_max) == (MIB, 4 * GIB)
    assert (row.memory_dynamic_min, row.memory_dynamic_max) == (GIB, 2 * GIB)
    assert row.memory_overhead == placement.memory_overhead(row)
    for bad in ((2 * GIB, 4 * GIB, GIB, GIB), (0, GIB, GIB, 2 * GIB), (-1, GIB, 0, 0)):
        with pytest.raises(errors.MemoryConstraintViolation):
            await dc.run("VM.set_memory_limits", vm, *bad)
    with pytest.raises(errors.MemoryConstraintViolation):
        await dc.run("VM.set_memory_dynamic_max", vm, 5 * GIB)
    with pytest.raises(errors.MemoryConstraintViolation):
        await dc.run("VM.set_memory_static_max", vm, GIB)
    assert dc.vm(vm).write_json() == row.write_json()
    await dc.run("VM.set_memory_static_max", vm, 8 * GIB)
    await dc.run("VM.set_memory_static_min", vm, 2 * MIB)
    await dc.run("VM.set_memory_dynamic_min", vm, 512 * MIB)
    await dc.run("VM.set_memory", vm, 3 * GIB)
    row = dc.vm(vm)
    assert {row.memory_static_max, row.memory_dynamic_max, row.memory_dynamic_min} == {3 * GIB}
    assert row.current_operations == {}


async def test_memory_of_a_running_guest(dc: Datacentre) -> None:
    vm = await dc.make_vm(memory_static_max=4 * GIB)
    await dc.run("VM.start", vm, False, False)
    free = placement.free_memory(dc.db, dc.host)
    with pytest.raises(errors.VMBadPowerState):
        await dc.run("VM.set_memory_limits", vm, 0, GIB, GIB, GIB)
    await dc.run("VM.set_memory_dynamic_range", vm, 2 * GIB, 2 * GIB)
    row = dc.vm(vm)
    assert (row.memory_dynamic_min, row.memory_dynamic_max) == (2 * GIB, 2 * GIB)
    assert records.VM_metrics.get(dc.db, row.metrics).memory_actual == 2 * GIB
    assert placement.free_memory(dc.db, dc.host) == free - GIB
    await dc.run("VM.set_memory_target_live", vm, GIB)
    await dc.run("VM.wait_memory_target_live", vm)
    assert dc.vm(vm).memory_dynamic_max == GIB
    metrics = records.host.get(dc.db, dc.host).metrics
    with dc.db.transaction() as tx:
        total = records.host_metrics.get(tx, metrics).memory_total
        records.host_metrics.modify(tx, metrics, memory_total=total - free)
    with pytest.raises(errors.HostNotEnoughFreeMemory):
        await dc.run("VM.set_memory_dynamic_range", vm, 4 * GIB, 4 * GIB)
    assert dc.vm(vm).memory_dynamic_max == GIB


async def test_memory_that_the_agent_refuses_is_not_recorded(dc: Datacentre) -> None:
    from xapi.xenops.backends.sim_config import parse_faults

    vm = await dc.make_vm(memory_static_max=4 * GIB)
    await dc.run("VM.start", vm, False, False)
    fault = {"atomic": "VM_set_memory_target", "action": "fail", "error": ["INTERNAL_ERROR", "no"]}
    dc.simulator.set_faults(parse_faults([fault]))
    with pytest.raises(errors.InternalError):
        await dc.run("VM.set_memory_dynamic_range", vm, 2 * GIB, 2 * GIB)
    assert dc.vm(vm).memory_dynamic_max == GIB


async def test_maximise_memory_fills_the_total(dc: Datacentre) -> None:
    vm = await dc.make_vm()
    total = 10 * GIB
    found = await dc.run("VM.maximise_memory", vm, total, False)
    sample = dc.vm(vm).copy()
    sample.memory_static_max = found
    assert found + placement.memory_overhead(sample) <= total
    sample.memory_static_max = found + MIB
    assert found + MIB + placement.memory_overhead(sample) > total
    assert await dc.run("VM.maximise_memory", vm, total, True) < found
    assert await dc.run("VM.maximise_memory", vm, 0, False) == 0


async def test_shadow_multiplier(dc: Datacentre) -> None:
    vm = await dc.make_vm()
    before = dc.vm(vm).memory_overhead
    await dc.run("VM.set_HVM_shadow_multiplier", vm, 3.0)
    assert dc.vm(vm).memory_overhead > before
    assert await dc.run("VM.compute_memory_overhead", vm) == dc.vm(vm).memory_overhead
    for bad in (0.5, float("nan")):
        with pytest.raises(errors.ValueNotSupported):
            await dc.run("VM.set_HVM_shadow_multiplier", vm, bad)
    await dc.run("VM.start", vm, False, False)
    await dc.run("VM.set_shadow_multiplier_live", vm, 4.0)
    with pytest.raises(errors.HostNotEnoughFreeMemory):
        await dc.run("VM.set_shadow_multiplier_live", vm, 1e6)
    assert dc.vm(vm).HVM_shadow_multiplier == 4.0


# CPUs


async def test_cpus(dc: Datacentre) -> None:
    vm = await dc.make_vm(VCPUs_max=2)
    await dc.run("VM.set_VCPUs_max", vm, 4)
    await dc.run("VM.set_VCPUs_at_startup", vm, 3)
    for name, value, field in (
        ("VM.set_VCPUs_max", 2, "VCPUs_at_startup"),
        ("VM.set_VCPUs_max", 0, "VCPUs_max"),
        ("VM.set_VCPUs_at_startup", 5, "VCPUs_at_startup"),
        ("VM.set_VCPUs_at_startup", 0, "VCPUs_at_startup"),
    ):
        with pytest.raises(errors.ValueNotSupported) as caught:
            await dc.run(name, vm, value)
        assert caught.value.params[0] == field
    await dc.run("VM.start", vm, False, False)
    with pytest.raises(errors.VMBadPowerState):
        await dc.run("VM.set_VCPUs_at_startup", vm, 1)
    await dc.run("VM.set_VCPUs_number_live", vm, 4)
    row = dc.vm(vm)
    assert records.VM_metrics.get(dc.db, row.metrics).VCPUs_number == 4
    assert row.VCPUs_at_startup == 4


# Maps and simple values


async def test_maps(dc: Datacentre) -> None:
    vm = await dc.make_vm(other_config={"mac_seed": "x"})
    await dc.run("VM.add_to_other_config", vm, "a", "1")
    with pytest.raises(errors.MapDuplicateKey) as caught:
        await dc.run("VM.add_to_other_config", vm, "a", "1")
    assert caught.value.params == ("VM", "other_config", vm, "a")
    await dc.run("VM.remove_from_other_config", vm, "absent")
    await dc.run("VM.remove_from_other_config", vm, "a")
    assert dc.vm(vm).other_config == {"mac_seed": "x"}
    await dc.run("VM.set_other_config", vm, {"b": "2"})
    await dc.run("VM.set_platform", vm, {"nx": "true"})
    await dc.run("VM.add_to_platform", vm, "cores-per-socket", "2")
    await dc.run("VM.remove_from_platform", vm, "nx")
    await dc.run("VM.set_NVRAM", vm, {"k": "v"})
    await dc.run("VM.add_to_NVRAM", vm, "l", "w")
    await dc.run("VM.remove_from_NVRAM", vm, "k")
    await dc.run("VM.set_xenstore_data", vm, {"vm-data": ""})
    row = dc.vm(vm)
    assert row.other_config == {"b": "2"}
    assert row.platform == {"cores-per-socket": "2"}
    assert row.NVRAM == {"l": "w"}
    assert row.xenstore_data == {"vm-data": ""}
    await dc.run("VM.start", vm, False, False)
    with pytest.raises(errors.VMBadPowerState):
        await dc.run("VM.set_NVRAM", vm, {})


async def test_blocked_operations_show_at_once(dc: Datacentre) -> None:
    vm = await dc.make_vm()
    await dc.run("VM.add_to_blocked_operations", vm, "start", "no")
    assert "start" not in dc.vm(vm).allowed_operations
    with pytest.raises(errors.OperationBlocked) as caught:
        await dc.run("VM.start", vm, False, True)
    assert caught.value.params == (vm, "no")
    await dc.run("VM.remove_from_blocked_operations", vm, "start")
    assert "start" in dc.vm(vm).allowed_operations
    await dc.run("VM.set_blocked_operations", vm, {"clone": "no"})
    assert "clone" not in dc.vm(vm).allowed_operations


async def test_domain_type_and_boot_policy_go_together(dc: Datacentre) -> None:
    vm = await dc.make_vm()
    await dc.run("VM.set_domain_type", vm, "pv")
    assert (dc.vm(vm).HVM_boot_policy, dc.vm(vm).domain_type) == ("", "pv")
    await dc.run("VM.set_HVM_boot_policy", vm, "BIOS order")
    assert dc.vm(vm).domain_type == "hvm"
    with pytest.raises(errors.InvalidValue):
        await dc.run("VM.set_domain_type", vm, "unspecified")
    await dc.run("VM.start", vm, False, False)
    with pytest.raises(errors.VMBadPowerState):
        await dc.run("VM.set_domain_type", vm, "pv")


async def test_bios_strings_are_set_once(dc: Datacentre) -> None:
    vm = await dc.make_vm()
    for bad in ({"colour": "red"}, {"bios-vendor": ""}, {"bios-vendor": "x" * 513},
                {"bios-vendor": "\n"}):  # fmt: skip
        with pytest.raises(errors.InvalidValue):
            await dc.run("VM.set_bios_strings", vm, bad)
    await dc.run("VM.set_bios_strings", vm, {"bios-vendor": "Acme"})
    assert dc.vm(vm).bios_strings["bios-vendor"] == "Acme"
    with pytest.raises(errors.VMBiosStringsAlreadySet):
        await dc.run("VM.copy_bios_strings", vm, dc.host)


@pytest.mark.parametrize("field", ["order", "start_delay", "shutdown_delay"])
async def test_numbers_must_not_be_negative(dc: Datacentre, field: str) -> None:
    vm = await dc.make_vm()
    await dc.run(f"VM.set_{field}", vm, 7)
    assert getattr(dc.vm(vm), field) == 7
    with pytest.raises(errors.InvalidValue) as caught:
        await dc.run(f"VM.set_{field}", vm, -1)
    assert caught.value.params == (field, "-1")


async def test_ha_priorities(dc: Datacentre) -> None:
    vm = await dc.make_vm()
    await dc.run("VM.set_ha_restart_priority", vm, "restart")
    assert (dc.vm(vm).ha_restart_priority, dc.vm(vm).ha_always_run) == ("restart", False)
    with pytest.raises(errors.InvalidValue):
        await dc.run("VM.set_ha_restart_priority", vm, "always")
    await dc.run("VM.start", vm, False, False)
    assert dc.vm(vm).ha_always_run
    await dc.run("VM.clean_shutdown", vm)
    assert not dc.vm(vm).ha_always_run


async def test_groups(dc: Datacentre) -> None:
    vm = await dc.make_vm()
    with dc.db.transaction() as tx:
        groups = tuple(records.VM_group.create(tx, placement="anti_affinity") for _ in range(2))
    await dc.run("VM.set_groups", vm, groups[:1])
    assert records.VM_group.get(dc.db, groups[0]).VMs == (vm,)
    for bad, error in (
        (groups, errors.OperationNotAllowed),
        (("OpaqueRef:none",), errors.HandleInvalid),
    ):
        with pytest.raises(error):
            await dc.run("VM.set_groups", vm, bad)


async def test_a_suspend_image_can_be_replaced_by_one_like_it(dc: Datacentre) -> None:
    vm = await dc.make_vm()
    other = await dc.add_disk(await dc.make_vm(), "0")
    with pytest.raises(errors.VMBadPowerState):
        await dc.run("VM.set_suspend_VDI", vm, other)
    await dc.run("VM.start", vm, False, False)
    await dc.run("VM.suspend", vm)
    with pytest.raises(errors.SuspendVDIReplacementIsNotIdentical):
        await dc.run("VM.set_suspend_VDI", vm, other)


# Questions


async def test_free_device_positions(dc: Datacentre) -> None:
    vm = await dc.make_vm(disks=2, vifs=2)
    vbds = await dc.run("VM.get_allowed_VBD_devices", vm)
    assert vbds[:2] == ("2", "3")
    assert len(vbds) == 253
    assert await dc.run("VM.get_allowed_VIF_devices", vm) == ("2", "3", "4", "5", "6")


async def test_questions_about_operations_and_hosts(dc: Datacentre) -> None:
    vm = await dc.make_vm()
    await dc.run("VM.assert_operation_valid", vm, "start")
    with pytest.raises(errors.VMBadPowerState):
        await dc.run("VM.assert_operation_valid", vm, "suspend")
    await dc.run("VM.assert_can_boot_here", vm, dc.host)
    assert await dc.run("VM.get_possible_hosts", vm) == (dc.host,)
    nonsense = await dc.make_vm(VCPUs_max=0)
    with pytest.raises(errors.ValueNotSupported):
        await dc.run("VM.assert_can_boot_here", nonsense, dc.host)
    with pytest.raises(errors.HandleInvalid):
        await dc.run("VM.assert_can_boot_here", vm, NULL)
    assert await dc.run("VM.get_cooperative", vm)
    await dc.run("VM.update_allowed_operations", vm)


async def test_agility(dc: Datacentre) -> None:
    vm = await dc.make_vm(disks=1)
    with pytest.raises(errors.HAConstraintViolationSRNotShared):
        await dc.run("VM.assert_agile", vm)
    await dc.run("VM.assert_agile", await dc.make_vm())


@pytest.mark.parametrize(
    ("name", "args", "code"),
    [
        ("VM.retrieve_wlb_recommendations", (), "WLB_NOT_INITIALIZED"),
        ("VM.call_plugin", ("p", "f", {}), "XENAPI_MISSING_PLUGIN"),
        ("VM.call_host_plugin", ("p", "f", {}), "XENAPI_MISSING_PLUGIN"),
        ("VM.migrate_send", ({}, True, {}, {}, {}, {}, {}), "INVALID_VALUE"),
    ],
)
async def test_refusals(dc: Datacentre, name: str, args: tuple[Any, ...], code: str) -> None:
    vm = await dc.make_vm()
    await dc.run("VM.start", vm, False, False)
    with pytest.raises(errors.XenAPIError) as caught:
        await dc.run(name, vm, *args)
    assert caught.value.code == code
    assert dc.vm(vm).current_operations == {}


async def test_recovery_names_the_srs_that_are_missing(dc: Datacentre) -> None:
    vm = await dc.make_vm(disks=1)
    with pytest.raises(errors.HandleInvalid):
        await dc.run("VM.get_SRs_required_for_recovery", vm, "OpaqueRef:none")
    with dc.db.transaction() as tx:
        session = records.session.create(tx)
    assert await dc.run("VM.get_SRs_required_for_recovery", vm, session) == ()
    await dc.run("VM.assert_can_be_recovered", vm, session)
    with dc.db.transaction() as tx:
        for pbd in records.SR.get(tx, dc.sr).PBDs:
            records.PBD.modify(tx, pbd, currently_attached=False)
    assert await dc.run("VM.get_SRs_required_for_recovery", vm, session) == (dc.sr,)
    with pytest.raises(errors.VMRequiresSR) as caught:
        await dc.run("VM.assert_can_be_recovered", vm, session)
    assert caught.value.params == (vm, dc.sr)
