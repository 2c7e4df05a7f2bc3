"""The life of guests through the synchronous client; `test_sdk_scenario_async` is its twin."""

from __future__ import annotations

from datetime import UTC

import pytest
from sdk_kit import GIB, MIB, make_disk, make_vm, unique
from xapi_sdk import NULL, Client, errors, is_null, refs
from xapi_sdk.enums import (
    OnCrashBehaviour,
    OnNormalExit,
    VBDType,
    VDIType,
    VMOperations,
    VMPowerState,
)


def test_sessions(client: Client) -> None:
    session = client.session_ref
    record = client.session.get_record(session)
    assert record.is_local_superuser is True
    assert record.last_active.tzinfo is UTC
    assert client.session.get_this_host(session) == client.host.get_all()[0]
    client.session.logout()
    assert client.pool.get_all()  # with a session of its own
    assert client.session.get_record(client.session_ref).originator == "xapi-sdk"
    assert client.session_ref != session


def test_pool_and_host(client: Client) -> None:
    ((pool, record),) = client.pool.get_all_records().items()
    assert client.pool.get_all() == [pool]
    host = client.host.get_record(record.master)
    assert host.enabled is True
    assert host.API_version_major == 2
    assert type(host.API_version_minor) is int
    assert host.software_version["product_version"]
    assert client.SR.get_record(record.default_SR).uuid
    assert client.host.get_servertime(record.master).tzinfo is not None


def test_lookups(client: Client) -> None:
    assert client.VM.get_by_name_label(unique("absent")) == []
    vm = make_vm(client)
    uuid = client.VM.get_uuid(vm)
    assert client.VM.get_by_uuid(uuid) == vm
    with pytest.raises(errors.UUIDInvalid) as invalid:
        client.VDI.get_by_uuid(uuid)
    assert (invalid.value.object_type, invalid.value.uuid) == ("VDI", uuid)
    with pytest.raises(errors.HandleInvalid) as handle:
        client.VM.get_record(NULL)
    assert handle.value.params == ("VM", NULL)
    assert handle.value.remedy
    client.VM.destroy(vm)
    with pytest.raises(errors.HandleInvalid):
        client.VM.get_power_state(vm)


def test_provision(client: Client) -> None:
    (template,) = client.VM.get_by_name_label("Test guest")
    name = unique("clone")
    vm = client.VM.clone(template, name)
    assert client.VM.get_is_a_template(vm) is True
    client.VM.provision(vm)
    record = client.VM.get_record(vm)
    assert record.is_a_template is False
    assert record.name_label == name
    assert record.power_state is VMPowerState.Halted
    assert record.domid == -1
    assert is_null(record.resident_on)
    assert VMOperations.start in record.allowed_operations
    (vbd,) = record.VBDs
    disk = client.VBD.get_record(vbd)
    assert (disk.VM, disk.userdevice, disk.bootable) == (vm, "0", True)
    vdi = client.VDI.get_record(disk.VDI)
    assert vdi.virtual_size == GIB
    assert vdi.VBDs == [vbd]
    client.VM.destroy(vm)
    client.VDI.destroy(disk.VDI)


def test_create(client: Client) -> None:
    vm = client.VM.create(
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
    record = client.VM.get_record(vm)
    assert (record.VCPUs_max, record.memory_static_min) == (2, 64 * MIB)
    assert record.HVM_shadow_multiplier == 1.0
    assert record.other_config["a"] == "1"
    client.VM.add_to_other_config(vm, "b", "<&>")
    assert client.VM.get_other_config(vm)["b"] == "<&>"
    with pytest.raises(errors.MapDuplicateKey) as twice:
        client.VM.add_to_other_config(vm, "b", "2")
    assert twice.value.key == "b"
    client.VM.destroy(vm)


def test_power(client: Client) -> None:
    vm = make_vm(client)
    vdi, vbd = make_disk(client, vm)
    with pytest.raises(errors.VMBadPowerState) as state:
        client.VM.clean_shutdown(vm)
    assert (state.value.vm, state.value.expected, state.value.actual) == (vm, "running", "halted")
    assert (state.value.fault, state.value.retry) == ("client", "later")
    client.VM.start(vm, start_paused=False, force=False)
    record = client.VM.get_record(vm)
    assert record.power_state is VMPowerState.Running
    assert record.resident_on == client.host.get_all()[0]
    assert record.domid > 0
    assert client.VBD.get_currently_attached(vbd) is True
    with pytest.raises(errors.VDIInUse):
        client.VDI.destroy(vdi)
    client.VM.pause(vm)
    assert client.VM.get_power_state(vm) == "Paused"
    client.VM.unpause(vm)
    client.VM.suspend(vm)
    image = client.VM.get_suspend_VDI(vm)
    assert client.VDI.get_type(image) is VDIType.suspend
    client.VM.resume(vm, False, False)
    client.VM.clean_reboot(vm)
    snapshot = client.VM.snapshot(vm, unique("snapshot"))
    taken = client.VM.get_record(snapshot)
    assert taken.is_a_snapshot
    assert taken.snapshot_of == vm
    assert taken.snapshot_time.tzinfo is UTC
    client.VM.clean_shutdown(vm)
    assert client.VM.get_power_state(vm) is VMPowerState.Halted
    for gone in (snapshot, vm):
        disks = [client.VBD.get_VDI(each) for each in client.VM.get_VBDs(gone)]
        client.VM.destroy(gone)
        for disk in disks:
            client.VDI.destroy(disk)


def test_devices(client: Client) -> None:
    vm = make_vm(client)
    client.VM.start(vm, False, False)
    vdi, vbd = make_disk(client, vm)
    client.VBD.plug(vbd)
    assert client.VBD.get_type(vbd) is VBDType.Disk
    with pytest.raises(errors.DeviceAlreadyAttached):
        client.VBD.plug(vbd)
    client.VBD.unplug(vbd)
    client.VBD.destroy(vbd)
    vif = client.VIF.create(
        VM=vm,
        network=client.network.get_all()[0],
        device=client.VM.get_allowed_VIF_devices(vm)[0],
        MAC="",
        MTU=1500,
        qos_algorithm_type="",
    )
    client.VIF.plug(vif)
    assert client.VIF.get_record(vif).currently_attached is True
    client.VIF.unplug(vif)
    client.VM.hard_shutdown(vm)
    client.VM.destroy(vm)
    client.VDI.destroy(vdi)


def test_plain_calls(client: Client) -> None:
    with pytest.raises(errors.MessageMethodUnknown) as unknown:
        client.call("VM.no_such_message", "x")
    assert unknown.value.method == "VM.no_such_message"
    ((pool, record),) = client.call("pool.get_all_records").items()
    assert client.pool.get_uuid(pool) == record["uuid"]
