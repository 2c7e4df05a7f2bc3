"""VM.pool_migrate between daemons: the guest arrives, or stays; it never runs twice."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from pool_kit import eventually, failure, start_pool


def test_a_guest_moves_between_all_hosts(start_server: Any, tmp_path: Path) -> None:
    pool = start_pool(start_server, tmp_path, 3, simulate=",vms=1")
    x, (one, two, three) = pool.x, pool.hosts
    vm = x.VM.get_by_name_label("vm-0000")[0]
    x.VM.start_on(vm, one, False, False)
    for target in (two, three, one):
        x.VM.pool_migrate(vm, target, {})
        assert x.VM.get_resident_on(vm) == target
        assert x.VM.get_power_state(vm) == "Running"
        assert x.VM.get_scheduled_to_be_resident_on(vm) == "OpaqueRef:NULL"
        running = [h for h in pool.hosts if vm in x.host.get_resident_VMs(h)]
        assert running == [target]
    x.VM.pool_migrate(vm, two, {})
    x.VM.hard_shutdown(vm)
    assert x.VM.get_power_state(vm) == "Halted"


def test_a_host_is_emptied(start_server: Any, tmp_path: Path) -> None:
    pool = start_pool(start_server, tmp_path, simulate=",vms=2")
    x, (one, two) = pool.x, pool.hosts
    vms = x.VM.get_by_name_label("vm-0000")
    for vm in vms:
        x.VM.start_on(vm, two, False, False)
    x.host.disable(two)
    x.host.evacuate(two)
    assert {x.VM.get_resident_on(vm) for vm in vms} == {one}
    x.pool.eject(two)
    assert {x.VM.get_power_state(vm) for vm in vms} == {"Running"}


def test_the_receiver_dies_in_the_middle(start_server: Any, tmp_path: Path) -> None:
    pool = start_pool(start_server, tmp_path, simulate=",vms=1,latency=0.3")
    x, (one, two) = pool.x, pool.hosts
    vm = x.VM.get_by_name_label("vm-0000")[0]
    x.VM.start_on(vm, one, False, False)
    task = x.Async.VM.pool_migrate(vm, two, {})
    eventually(lambda: x.task.get_progress(task) > 0)
    pool.servers[1].process.kill()
    eventually(lambda: x.task.get_status(task) == "failure")
    assert x.task.get_error_info(task)[0] in ("VM_MIGRATE_FAILED", "CANNOT_CONTACT_HOST")
    assert (x.VM.get_power_state(vm), x.VM.get_resident_on(vm)) == ("Running", one)
    assert x.VM.get_current_operations(vm) == {}
    x.VM.pause(vm)


def test_a_migration_is_cancelled(start_server: Any, tmp_path: Path) -> None:
    pool = start_pool(start_server, tmp_path, simulate=",vms=1,latency=0.3")
    x, (one, two) = pool.x, pool.hosts
    vm = x.VM.get_by_name_label("vm-0000")[0]
    x.VM.start_on(vm, two, False, False)
    task = x.Async.VM.pool_migrate(vm, one, {})
    eventually(lambda: x.task.get_progress(task) > 0)
    x.task.cancel(task)
    eventually(lambda: x.task.get_status(task) != "pending")
    assert x.task.get_status(task) == "cancelled"
    assert (x.VM.get_power_state(vm), x.VM.get_resident_on(vm)) == ("Running", two)
    x.VM.pool_migrate(vm, one, {})
    assert x.VM.get_resident_on(vm) == one


def test_what_refuses_a_migration(start_server: Any, tmp_path: Path) -> None:
    pool = start_pool(start_server, tmp_path, simulate=",vms=1")
    x, (one, two) = pool.x, pool.hosts
    vm = x.VM.get_by_name_label("vm-0000")[0]
    assert failure(lambda: x.VM.pool_migrate(vm, two, {}))[0] == "VM_BAD_POWER_STATE"
    x.VM.start_on(vm, one, False, False)
    x.host.disable(two)
    assert failure(lambda: x.VM.pool_migrate(vm, two, {})) == ["HOST_DISABLED", two]
    assert x.VM.get_resident_on(vm) == one


def test_disks_move_along(start_server: Any, tmp_path: Path) -> None:
    """From the local storage of one host to that of the other, and back to what both see."""
    pool = start_pool(start_server, tmp_path, simulate=",vms=1")
    x, (one, two) = pool.x, pool.hosts
    there, both = [
        x.SR.create(two, config, "1099511627776", name, "", kind, "user", shared, {})
        for name, kind, shared, config in (
            ("there", "lvm", False, {"device": "/dev/sdb"}),
            ("both", "nfs", True, {"server": "nfs", "serverpath": "/vms"}),
        )
    ]
    vm = x.VM.get_by_name_label("vm-0000")[0]
    here = x.pool.get_default_SR(x.pool.get_all()[0])
    size = {"SR": here, "virtual_size": "1073741824", "type": "user", "sharable": False}
    image = x.VDI.create({**size, "read_only": False, "other_config": {}, "name_label": "disk"})
    drive = {"VM": vm, "VDI": image, "userdevice": "0", "bootable": True, "mode": "RW"}
    disk = x.VBD.create(
        {**drive, "type": "Disk", "unpluggable": True, "empty": False, "other_config": {},
         "qos_algorithm_type": "", "qos_algorithm_params": {}}
    )  # fmt: skip
    x.VM.start_on(vm, one, False, False)
    for target, sr in ((two, there), (one, both), (one, here)):
        before = x.VBD.get_VDI(disk)
        network = x.PIF.get_network(x.host.get_management_interface(target))
        dest = x.host.migrate_receive(target, network, {})
        x.VM.assert_can_migrate(vm, dest, True, {before: sr}, {}, {})
        task = x.Async.VM.migrate_send(vm, dest, True, {before: sr}, {}, {})
        eventually(lambda t=task: x.task.get_status(t) != "pending")
        assert x.task.get_error_info(task) == []
        assert x.task.get_result(task) == f"<value>{vm}</value>"
        assert x.VM.get_resident_on(vm) == target
        assert x.VDI.get_SR(x.VBD.get_VDI(disk)) == sr
        assert failure(lambda v=before: x.VDI.get_uuid(v))[0] == "HANDLE_INVALID"
    moved = x.VDI.pool_migrate(x.VBD.get_VDI(disk), both, {})
    assert x.VBD.get_VDI(disk) == moved
    x.VM.clean_reboot(vm)
    x.VM.pool_migrate(vm, two, {})
    x.VM.hard_shutdown(vm)
