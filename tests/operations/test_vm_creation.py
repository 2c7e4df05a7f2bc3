"""VM.create, destroy, provision and templates."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from helpers import NOW
from vm_world import GIB, NULL, Datacentre, close_datacentre, make_datacentre

from xapi.generated import errors, records
from xapi.operations.vm import VM
from xapi.operations.vm.provisioning import DiskSpec, parse_disks

DISKS = (
    '<provision><disk device="0" size="8589934592" sr="" bootable="true" type="system"/>'
    '<disk device="1" size="1073741824" sr="" bootable="false" type="user"/></provision>'
)


@pytest.fixture
async def dc() -> AsyncIterator[Datacentre]:
    made = await make_datacentre()
    yield made
    await close_datacentre(made)


async def test_create_fills_in_what_the_server_knows(dc: Datacentre) -> None:
    vm = await dc.make_vm(has_vendor_device=True)
    row = dc.vm(vm)
    assert (row.power_state, row.domid, row.resident_on) == ("Halted", -1, NULL)
    assert row.domain_type == "hvm"
    assert row.other_config["mac_seed"]
    assert row.hardware_platform_version == 2
    assert row.memory_overhead > 0
    assert records.VM_metrics.get(dc.db, row.metrics).current_domain_type == "unspecified"
    assert {"start", "start_on", "clone", "destroy"} <= set(row.allowed_operations)
    assert dc.db.by_uuid("VM", row.uuid) is row


@pytest.mark.parametrize(
    ("policy", "given", "expected"),
    [("", "unspecified", "pv"), ("BIOS order", "unspecified", "hvm"), ("", "pvh", "pvh")],
)
async def test_the_domain_type_follows_the_boot_policy(
    dc: Datacentre, policy: str, given: str, expected: str
) -> None:
    row = dc.vm(await dc.make_vm(HVM_boot_policy=policy, domain_type=given))
    assert row.domain_type == expected


async def test_create_keeps_a_given_seed_and_takes_what_is_nonsense(dc: Datacentre) -> None:
    vm = await dc.make_vm(
        other_config={"mac_seed": "mine"}, affinity="OpaqueRef:gone", memory_static_min=4 * GIB
    )
    assert dc.vm(vm).other_config == {"mac_seed": "mine"}
    assert dc.vm(vm).affinity == "OpaqueRef:gone"


async def test_destroy_leaves_disks_and_nothing_else(dc: Datacentre) -> None:
    vm = await dc.make_vm(disks=1, vifs=1)
    await dc.run("VM.start", vm, False, False)
    with pytest.raises(errors.VMBadPowerState) as caught:
        await dc.run("VM.destroy", vm)
    assert caught.value.params == (vm, "halted, suspended", "running")
    await dc.run("VM.hard_shutdown", vm)
    row = dc.vm(vm)
    (vdi,) = dc.disks(vm)
    await dc.run("VM.destroy", vm)
    assert records.VM.find(dc.db, vm) is None
    assert records.VM_metrics.find(dc.db, row.metrics) is None
    assert records.VM_guest_metrics.find(dc.db, row.guest_metrics) is None
    assert records.VBD.find(dc.db, row.VBDs[0]) is None
    assert records.VIF.find(dc.db, row.VIFs[0]) is None
    assert records.VDI.get(dc.db, vdi).VBDs == ()
    assert row.uuid not in dc.agent.known()


async def test_destroy_of_a_suspended_vm_takes_its_memory_along(dc: Datacentre) -> None:
    vm = await dc.make_vm()
    await dc.run("VM.start", vm, False, False)
    await dc.run("VM.suspend", vm)
    image = dc.vm(vm).suspend_VDI
    await dc.run("VM.destroy", vm)
    assert records.VDI.find(dc.db, image) is None


async def test_default_templates_stay(dc: Datacentre) -> None:
    template = next(vm for vm in records.VM.all(dc.db) if vm.is_default_template)
    with pytest.raises(errors.VMIsTemplate) as caught:
        await dc.run("VM.destroy", template.ref)
    assert caught.value.params == (template.ref, "destroy")
    clone = await dc.run("VM.clone", template.ref, "mine")
    assert dc.vm(clone).is_a_template
    assert not dc.vm(clone).is_default_template
    assert "default_template" not in dc.vm(clone).other_config
    await dc.run("VM.destroy", clone)


async def test_provision_makes_the_disks_of_the_template(dc: Datacentre) -> None:
    template = await dc.make_vm(is_a_template=True, other_config={"disks": DISKS})
    vm = await dc.run("VM.clone", template, "new")
    with pytest.raises(errors.VMIsTemplate):
        await dc.run("VM.start", vm, False, False)
    await dc.run("VM.provision", vm)
    row = dc.vm(vm)
    assert not row.is_a_template
    assert "disks" not in row.other_config
    vbds = [records.VBD.get(dc.db, ref) for ref in row.VBDs]
    assert [(vbd.userdevice, vbd.bootable) for vbd in vbds] == [("0", True), ("1", False)]
    sizes = [records.VDI.get(dc.db, vbd.VDI).virtual_size for vbd in vbds]
    assert sizes == [8 * GIB, GIB]
    assert records.VM_metrics.get(dc.db, row.metrics).install_time == NOW
    await dc.run("VM.start", vm, False, False)
    with pytest.raises(errors.VMBadPowerState):
        await dc.run("VM.provision", vm)
    with pytest.raises(errors.ProvisionOnlyAllowedOnTemplate):
        await dc.run("VM.provision", await dc.make_vm())


async def test_a_provision_that_fails_takes_everything_back(dc: Datacentre) -> None:
    huge = DISKS.replace("1073741824", str(1500 * GIB))
    vm = await dc.make_vm(is_a_template=True, other_config={"disks": huge})
    before = {row.ref for row in records.VDI.all(dc.db)}
    with pytest.raises(errors.BY_CODE["SR_FULL"]):
        await dc.run("VM.provision", vm)
    assert dc.vm(vm).is_a_template
    assert dc.vm(vm).VBDs == ()
    assert {row.ref for row in records.VDI.all(dc.db)} == before


def test_lists_of_disks() -> None:
    assert parse_disks(DISKS) == [
        DiskSpec("0", 8 * GIB, "", True, "system"),
        DiskSpec("1", GIB, "", False, "user"),
    ]
    assert parse_disks("<provision/>") == []


@pytest.mark.parametrize(
    "text",
    [
        "",
        "<provision>",
        "<disks/>",
        '<provision><disk device="0"/></provision>',
        '<provision><disk device="0" size="big"/></provision>',
        '<!DOCTYPE x [<!ENTITY a "b">]><provision/>',
    ],
)
def test_what_is_no_list_of_disks(text: str) -> None:
    with pytest.raises(errors.InvalidValue):
        parse_disks(text)


async def test_templates_by_flag(dc: Datacentre) -> None:
    vm = await dc.make_vm(ha_restart_priority="restart", ha_always_run=True)
    await dc.run("VM.set_is_default_template", vm, True)
    row = dc.vm(vm)
    assert (row.is_a_template, row.is_default_template) == (True, True)
    assert row.other_config["default_template"] == "true"
    assert (row.ha_restart_priority, row.ha_always_run) == ("", False)
    assert "start" not in row.allowed_operations
    operation = VM()
    await operation.set_is_default_template(dc.call("VM.set_is_default_template"), vm, False)
    assert (dc.vm(vm).is_a_template, dc.vm(vm).is_default_template) == (True, False)
    assert "default_template" not in dc.vm(vm).other_config
    assert "destroy" in dc.vm(vm).allowed_operations
    running = await dc.make_vm()
    await dc.run("VM.start", running, False, False)
    with pytest.raises(errors.VMBadPowerState):
        await operation.set_is_a_template(dc.call("VM.set_is_a_template"), running, True)
