"""The life of guests through the asynchronous client; `test_sdk_scenario` is its twin."""

from __future__ import annotations

from datetime import UTC

import pytest
from sdk_kit import GIB, MIB, amake_disk, amake_vm, unique
from xapi_sdk import NULL, AsyncClient, errors, is_null, refs
from xapi_sdk.enums import (
    OnCrashBehaviour,
    OnNormalExit,
    VBDType,
    VDIType,
    VMOperations,
    VMPowerState,
)


async def test_sessions(aclient: AsyncClient) -> None:
    session = aclient.session_ref
    record = await aclient.session.get_record(session)
    assert record.is_local_superuser is True
    assert record.last_active.tzinfo is UTC
    assert await aclient.session.get_this_host(session) == (await aclient.host.get_all())[0]
    await aclient.session.logout()
    assert await aclient.pool.get_all()  # with a session of its own
    assert (await aclient.session.get_record(aclient.session_ref)).originator == "xapi-sdk"
    assert aclient.session_ref != session


async def test_pool_and_host(aclient: AsyncClient) -> None:
    ((pool, record),) = (await aclient.pool.get_all_records()).items()
    assert await aclient.pool.get_all() == [pool]
    host = await aclient.host.get_record(record.master)
    assert host.enabled is True
    assert host.API_version_major == 2
    assert type(host.API_version_minor) is int
    assert host.software_version["product_version"]
    assert (await aclient.SR.get_record(record.default_SR)).uuid
    assert (await aclient.host.get_servertime(record.master)).tzinfo is not None


async def test_lookups(aclient: AsyncClient) -> None:
    assert await aclient.VM.get_by_name_label(unique("absent")) == []
    vm = await amake_vm(aclient)
    uuid = await aclient.VM.get_uuid(vm)
    assert await aclient.VM.get_by_uuid(uuid) == vm
    with pytest.raises(errors.UUIDInvalid) as invalid:
        await aclient.VDI.get_by_uuid(uuid)
    assert (invalid.value.object_type, invalid.value.uuid) == ("VDI", uuid)
    with pytest.raises(errors.HandleInvalid) as handle:
        await aclient.VM.get_record(NULL)
    assert handle.value.params == ("VM", NULL)
    assert handle.value.remedy
    await aclient.VM.destroy(vm)
    with pytest.raises(errors.HandleInvalid):
        await aclient.VM.get_power_state(vm)


async def test_provision(aclient: AsyncClient) -> None:
    (template,) = await aclient.VM.get_by_name_label("Test guest")
    name = unique("clone")
    vm = await aclient.VM.clone(template, name)
    assert await aclient.VM.get_is_a_template(vm) is True
    await aclient.VM.provision(vm)
    record = await aclient.VM.get_record(vm)
    assert record.is_a_template is False
    assert record.name_label == name
    assert record.power_state is VMPowerState.Halted
    assert record.domid == -1
    assert is_null(record.resident_on)
    assert VMOperations.start in record.allowed_operations
    (vbd,) = record.VBDs
    disk = await aclient.VBD.get_record(vbd)
    assert (disk.VM, disk.userdevice, disk.bootable) == (vm, "0", True)
    vdi = await aclient.VDI.get_record(disk.VDI)
    assert vdi.virtual_size == GIB
    assert vdi.VBDs == [vbd]
    await aclient.VM.destroy(vm)
    await aclient.VDI.destroy(disk.VDI)


async def test_create(aclient: AsyncClient) -> None:
    vm = await aclient.VM.create(
        name_label=unique("created"),
        user_version=1,
        is_a_template=False,
        affinity=refs.HostRef(NULL),
        memory_static_max=128 * MIB,
        memory_dynamic_max=128 * MIB,
        memory_dynamic_min=128 * MIB,
        memory_static_min=64 * MIB,
        VCPUs_max=2,
        VCPUs_at_startup=2,
        actions_after_shutdown=OnNormalExit.destroy,
        actions_after_reboot=OnNormalExit.restart,
        actions_after_crash=OnCrashBehaviour.restart,
        PV_bootloader="",
        PV_kernel="",
        PV_ramdisk="",
        PV_args="",
        PV_bootloader_args="",
        PV_legacy_args="",
        HVM_boot_policy="BIOS order",
        HVM_boot_params={"order": "cdn"},
        PCI_bus="",
        other_config={"a": "1"},
        recommendations="",
    )
    record = await aclient.VM.get_record(vm)
    assert (record.VCPUs_max, record.memory_static_min) == (2, 64 * MIB)
    assert record.HVM_shadow_multiplier == 1.0
    assert record.other_config["a"] == "1"
    await aclient.VM.add_to_other_config(vm, "b", "<&>")
    assert (await aclient.VM.get_other_config(vm))["b"] == "<&>"
    with pytest.raises(errors.MapDuplicateKey) as twice:
        await aclient.VM.add_to_other_config(vm, "b", "2")
    assert twice.value.key == "b"
    await aclient.VM.destroy(vm)


async def test_power(aclient: AsyncClient) -> None:
    vm = await amake_vm(aclient)
    vdi, vbd = await amake_disk(aclient, vm)
    with pytest.raises(errors.VMBadPowerState) as state:
        await aclient.VM.clean_shutdown(vm)
    assert (state.value.vm, state.value.expected, state.value.actual) == (vm, "running", "halted")
    assert (state.value.fault, state.value.retry) == ("client", "later")
    await aclient.VM.start(vm, start_paused=False, force=False)
    record = await aclient.VM.get_record(vm)
    assert record.power_state is VMPowerState.Running
    assert record.resident_on == (await aclient.host.get_all())[0]
    assert record.domid > 0
    assert await aclient.VBD.get_currently_attached(vbd) is True
    with pytest.raises(errors.VDIInUse):
        await aclient.VDI.destroy(vdi)
    await aclient.VM.pause(vm)
    assert await aclient.VM.get_power_state(vm) == "Paused"
    await aclient.VM.unpause(vm)
    await aclient.VM.suspend(vm)
    image = await aclient.VM.get_suspend_VDI(vm)
    assert await aclient.VDI.get_type(image) is VDIType.suspend
    await aclient.VM.resume(vm, False, False)
    await aclient.VM.clean_reboot(vm)
    snapshot = await aclient.VM.snapshot(vm, unique("snapshot"))
    taken = await aclient.VM.get_record(snapshot)
    assert taken.is_a_snapshot
    assert taken.snapshot_of == vm
    assert taken.snapshot_time.tzinfo is UTC
    await aclient.VM.clean_shutdown(vm)
    assert await aclient.VM.get_power_state(vm) is VMPowerState.Halted
    for gone in (snapshot, vm):
        disks = [await aclient.VBD.get_VDI(each) for each in await aclient.VM.get_VBDs(gone)]
        await aclient.VM.destroy(gone)
        for disk in disks:
            await aclient.VDI.destroy(disk)


async def test_devices(aclient: AsyncClient) -> None:
    vm = await amake_vm(aclient)
    await aclient.VM.start(vm, False, False)
    vdi, vbd = await amake_disk(aclient, vm)
    await aclient.VBD.plug(vbd)
    assert await aclient.VBD.get_type(vbd) is VBDType.Disk
    with pytest.raises(errors.DeviceAlreadyAttached):
        await aclient.VBD.plug(vbd)
    await aclient.VBD.unplug(vbd)
    await aclient.VBD.destroy(vbd)
    vif = await aclient.VIF.create(
        VM=vm,
        network=(await aclient.network.get_all())[0],
        device=(await aclient.VM.get_allowed_VIF_devices(vm))[0],
        MAC="",
        MTU=1500,
        qos_algorithm_type="",
    )
    await aclient.VIF.plug(vif)
    assert (await aclient.VIF.get_record(vif)).currently_attached is True
    await aclient.VIF.unplug(vif)
    await aclient.VM.hard_shutdown(vm)
    await aclient.VM.destroy(vm)
    await aclient.VDI.destroy(vdi)


async def test_plain_calls(aclient: AsyncClient) -> None:
    with pytest.raises(errors.MessageMethodUnknown) as unknown:
        await aclient.call("VM.no_such_message", "x")
    assert unknown.value.method == "VM.no_such_message"
    ((pool, record),) = (await aclient.call("pool.get_all_records")).items()
    assert await aclient.pool.get_uuid(pool) == record["uuid"]
