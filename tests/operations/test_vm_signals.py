"""What reaches a running guest: keys, triggers, sleep, scheduler settings, paused devices."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest
from vm_world import Datacentre, close_datacentre, make_datacentre

from xapi.generated import errors, records, refs
from xapi.xenops.backends.sim_guest import Domain


@pytest.fixture
async def dc() -> AsyncIterator[Datacentre]:
    made = await make_datacentre()
    yield made
    await close_datacentre(made)


async def started(dc: Datacentre, **fields: Any) -> refs.VMRef:
    vm = await dc.make_vm(disks=1, **fields)
    await dc.run("VM.start", vm, False, False)
    return vm


def domain(dc: Datacentre, vm: str) -> Domain:
    found = dc.simulator.guest(dc.vm(vm).uuid).domain
    assert found is not None
    return found


async def test_keys_and_triggers_reach_the_kernel(dc: Datacentre) -> None:
    vm = await started(dc)
    await dc.run("VM.send_sysrq", vm, "h")
    await dc.run("VM.send_trigger", vm, "nmi")
    assert domain(dc, vm).heard == ["sysrq h", "trigger nmi"]
    for name, bad in (("send_sysrq", "hh"), ("send_sysrq", "ö"), ("send_trigger", "boo")):
        with pytest.raises(errors.ValueNotSupported) as caught:
            await dc.run(f"VM.{name}", vm, bad)
        assert caught.value.params[1] == bad
    assert dc.vm(vm).current_operations == {}


@pytest.mark.parametrize(
    ("message", "what", "state"),
    [
        ("VM.send_sysrq", "o", "Halted"),
        ("VM.send_trigger", "power", "Halted"),
        ("VM.send_sysrq", "c", "Halted"),
    ],
)
async def test_some_end_the_guest(dc: Datacentre, message: str, what: str, state: str) -> None:
    vm = await started(dc)
    await dc.run(message, vm, what)
    for _ in range(100):
        await dc.guests.reconcile()
        if dc.vm(vm).power_state == state:
            break
    assert dc.vm(vm).power_state == state
    with pytest.raises(errors.VMBadPowerState):
        await dc.run(message, vm, what)


async def test_a_guest_that_sleeps_hears_nothing(dc: Datacentre) -> None:
    vm = await started(dc, domain_type="hvm")
    await dc.run("VM.s3_resume", vm)
    await dc.run("VM.s3_suspend", vm)
    assert dc.vm(vm).power_state == "Running"
    await dc.run("VM.send_sysrq", vm, "h")
    await dc.run("VM.send_trigger", vm, "power")
    assert domain(dc, vm).heard == []
    await dc.run("VM.s3_resume", vm)
    await dc.run("VM.clean_shutdown", vm)
    with pytest.raises(errors.VMBadPowerState):
        await dc.run("VM.s3_suspend", vm)
    other = await started(dc, domain_type="pv")
    with pytest.raises(errors.VMHVMRequired):
        await dc.run("VM.s3_suspend", other)


async def test_device_models_are_restarted(dc: Datacentre) -> None:
    vm = await started(dc)
    with dc.db.transaction() as tx:
        guidances = ("restart_device_model", "restart_vm")
        records.VM.modify(tx, vm, pending_guidances=guidances)
    before = domain(dc, vm).domid
    await dc.run("VM.restart_device_models", vm)
    assert (domain(dc, vm).domid, domain(dc, vm).device_model) == (before, True)
    assert dc.vm(vm).pending_guidances == ("restart_vm",)
    await dc.run("VM.hard_shutdown", vm)
    with pytest.raises(errors.VMBadPowerState):
        await dc.run("VM.restart_device_models", vm)


async def test_scheduler_settings_of_a_running_guest(dc: Datacentre) -> None:
    vm = await started(dc)
    await dc.run("VM.add_to_VCPUs_params_live", vm, "weight", "512")
    assert domain(dc, vm).spec.vcpus_params == {"weight": "512"}
    assert dc.vm(vm).VCPUs_params == {"weight": "512"}
    with pytest.raises(errors.MapDuplicateKey):
        await dc.run("VM.add_to_VCPUs_params_live", vm, "weight", "1")
    with pytest.raises(errors.ValueNotSupported):
        await dc.run("VM.add_to_VCPUs_params_live", vm, "cap", "much")
    assert dc.vm(vm).VCPUs_params == domain(dc, vm).spec.vcpus_params == {"weight": "512"}


async def test_a_linux_guest_has_no_sysprep(dc: Datacentre) -> None:
    vm = await started(dc)
    with pytest.raises(errors.Sysprep) as caught:
        await dc.run("VM.sysprep", vm, "<unattend/>", 60.0)
    assert caught.value.params[0] == vm


async def test_a_device_is_paused(dc: Datacentre) -> None:
    vm = await started(dc)
    (vbd,) = dc.vm(vm).VBDs
    uuid = records.VBD.get(dc.db, vbd).uuid
    token = await dc.run("VBD.pause", vbd)
    assert domain(dc, vm).frozen_vbds == {uuid}
    with pytest.raises(errors.InvalidValue):
        await dc.run("VBD.unpause", vbd, "another")
    await dc.run("VBD.unpause", vbd, token)
    await dc.run("VBD.unpause", vbd, "")
    assert domain(dc, vm).frozen_vbds == set()
    await dc.run("VBD.unplug", vbd)
    with pytest.raises(errors.DeviceNotAttached):
        await dc.run("VBD.pause", vbd)


async def test_storage_is_made_without_a_row(dc: Datacentre) -> None:
    args = ({"device": "/dev/sdz"}, 1 << 40, "made", "", "ext", "", {})
    uuid = await dc.run("SR.make", dc.host, *args)
    assert all(row.uuid != uuid for row in records.SR.all(dc.db))
    sr = await dc.run("SR.introduce", uuid, "made", "", "ext", "", False, {})
    assert records.SR.get(dc.db, sr).uuid == uuid
    with pytest.raises(errors.SRUnknownDriver):
        await dc.run("SR.make", dc.host, {}, 0, "", "", "nonsense", "", {})
