"""Hosts of a pool are disabled, emptied, switched off and on, restarted, and declared dead."""

from __future__ import annotations

import os
import signal
from pathlib import Path
from typing import Any

import pytest
from pool_kit import eventually, failure, start_pool

pytestmark = pytest.mark.slow
NULL = "OpaqueRef:NULL"


def start_guests(pool: Any, count: int, host: str) -> list[str]:
    """Guests that run on the host and can be moved."""
    x = pool.x
    found = sorted(
        (vm for vm in x.VM.get_all() if x.VM.get_name_label(vm).startswith("vm-0")),
        key=x.VM.get_uuid,
    )[:count]
    for vm in found:
        x.VM.start_on(vm, host, False, False)
    for vm in found:
        eventually(lambda vm=vm: "pool_migrate" in x.VM.get_allowed_operations(vm))
    return found


def test_off_and_on_again(start_server: Any, tmp_path: Path) -> None:
    pool = start_pool(start_server, tmp_path, simulate=",vms=1")
    x, (one, two) = pool.x, pool.hosts
    assert failure(lambda: x.host.shutdown(two)) == ["HOST_NOT_DISABLED"]
    (vm,) = start_guests(pool, 1, two)
    x.host.disable(two)
    assert not x.host.get_enabled(two)
    assert {"shutdown", "reboot"} <= set(x.host.get_allowed_operations(two))
    assert failure(lambda: x.host.reboot(two)) == ["HOST_IN_USE", two, "VM", vm]
    assert failure(lambda: x.host.power_on(two)) == ["HOST_IS_LIVE", two]
    x.VM.hard_shutdown(vm)
    supporter = pool.servers[1]
    x.host.shutdown(two)
    assert not pool.live(two)
    assert "power_on" not in x.host.get_allowed_operations(two)
    # Its API is closed, its process is there, and what needs it says so.
    eventually(lambda: _closed(supporter.url))
    assert supporter.process.poll() is None
    assert failure(lambda: x.VM.start_on(vm, two, False, False)) == ["HOST_OFFLINE", two]
    assert failure(lambda: x.host.power_on(two)) == ["HOST_POWER_ON_MODE_DISABLED"]
    x.host.set_power_on_mode(two, "ilo", {})
    assert failure(lambda: x.host.power_on(two)) == ["XENAPI_MISSING_PLUGIN", "host-power-on"]
    x.host.set_power_on_mode(two, "wake-on-lan", {})
    assert "power_on" in x.host.get_allowed_operations(two)
    task = x.Async.host.power_on(two)
    eventually(lambda: x.task.get_status(task) == "success")
    assert pool.live(two)
    assert x.host.get_enabled(two)
    eventually(lambda: x.VM.start_on(vm, two, False, False) or True)
    assert x.VM.get_resident_on(vm) == two
    assert failure(lambda: x.VM.start_on(vm, one, False, False))[0] == "VM_BAD_POWER_STATE"


def _closed(url: str) -> bool:
    import socket

    host, port = url.removeprefix("https://").rsplit(":", 1)
    with socket.socket() as probe:
        return probe.connect_ex((host, int(port))) != 0


def test_reboots_and_agents(start_server: Any, tmp_path: Path) -> None:
    pool = start_pool(start_server, tmp_path, simulate=",vms=1")
    x, (one, two) = pool.x, pool.hosts

    def run() -> str:
        return x.host.get_other_config(two)["agent_run"]

    def started() -> str:
        return x.host.get_other_config(one)["agent_start_time"]

    # An agent that starts again finds its guests; a host that is disabled for good stays so.
    (vm,) = start_guests(pool, 1, two)
    domid, before = x.VM.get_domid(vm), run()
    x.host.disable(two, False)
    x.host.restart_agent(two)
    eventually(lambda: run() != before and pool.live(two))
    assert not x.host.get_enabled(two)
    eventually(lambda: x.VM.pause(vm) or True)
    x.VM.unpause(vm)
    assert x.VM.get_domid(vm) == domid
    x.VM.hard_shutdown(vm)
    x.host.enable(two)
    # A reboot enables it.
    x.host.disable(two)
    before = run()
    x.host.reboot(two)
    assert not pool.live(two)
    eventually(lambda: run() != before and pool.live(two))
    assert x.host.get_enabled(two)
    # The coordinator itself: it comes back on its ports, without its guests.
    x.VM.start_on(vm, one, False, False)
    x.host.disable(one)
    assert failure(lambda: x.host.reboot(one)) == ["HOST_IN_USE", one, "VM", vm]
    x.VM.hard_shutdown(vm)
    # (The client logs in again by itself.)
    before = started()
    x.host.reboot(one)
    eventually(lambda: started() != before and pool.live(two))
    assert x.host.get_enabled(one)
    # Restarted by hand it goes on, too; switched off, its process ends.
    before = started()
    x.host.restart_agent(one)
    eventually(lambda: started() != before and pool.live(two))
    x.host.disable(one)
    x.host.shutdown(one)
    assert pool.servers[0].process.wait(15) == 0


def test_evacuation(start_server: Any, tmp_path: Path) -> None:
    pool = start_pool(start_server, tmp_path, 3, simulate=",vms=8,memory_total=4294967296")
    x, (one, two, three) = pool.x, pool.hosts
    guests = start_guests(pool, 4, two)
    x.host.disable(three)
    x.host.disable(two)
    blocked = guests[0]
    x.VM.add_to_blocked_operations(blocked, "pool_migrate", "stay")
    assert x.host.get_vms_which_prevent_evacuation(two) == {
        blocked: ["OPERATION_BLOCKED", blocked, "stay"]
    }
    assert failure(lambda: x.host.evacuate(two)) == ["OPERATION_BLOCKED", blocked, "stay"]
    assert all(x.VM.get_resident_on(vm) == two for vm in guests)
    x.VM.remove_from_blocked_operations(blocked, "pool_migrate")
    x.host.evacuate(two, NULL, 2)
    assert all(x.VM.get_resident_on(vm) == one for vm in guests)
    assert not x.host.get_enabled(two)
    assert x.host.get_resident_VMs(two) == [x.host.get_control_domain(two)]
    for host in pool.hosts:
        assert x.host.get_current_operations(host) == {}


def test_an_evacuation_is_cancelled(start_server: Any, tmp_path: Path) -> None:
    pool = start_pool(start_server, tmp_path, simulate=",vms=4,latency=0.1")
    x, (_, two) = pool.x, pool.hosts
    guests = start_guests(pool, 4, two)
    x.host.disable(two)
    task = x.Async.host.evacuate(two, NULL, 1)
    eventually(lambda: x.task.get_progress(task) > 0.3)
    (below,) = eventually(lambda: x.task.get_subtasks(task))
    assert x.task.get_name_label(below) == "VM.pool_migrate"
    x.task.cancel(task)
    eventually(lambda: x.task.get_status(task) == "cancelled")
    left = [vm for vm in guests if x.VM.get_resident_on(vm) == two]
    assert 0 < len(left) < 4
    assert all(x.VM.get_power_state(vm) == "Running" for vm in guests)
    assert all(x.VM.get_current_operations(vm) == {} for vm in guests)
    assert all(x.host.get_current_operations(host) == {} for host in pool.hosts)
    assert not x.host.get_enabled(two)


def test_away_and_back(start_server: Any, tmp_path: Path) -> None:
    pool = start_pool(start_server, tmp_path, simulate=",vms=1")
    x, (one, two) = pool.x, pool.hosts
    (vm,) = start_guests(pool, 1, two)
    x.host.disable(two)
    process = pool.servers[1].process
    free = x.host.compute_free_memory(two)
    assert failure(lambda: x.host.declare_dead(two)) == ["HOST_IS_LIVE", two]
    # Out of sight: it comes back as it was.
    os.kill(process.pid, signal.SIGSTOP)
    try:
        eventually(lambda: not pool.live(two))
        assert "vm_start" in x.host.get_allowed_operations(two)
    finally:
        os.kill(process.pid, signal.SIGCONT)
    eventually(lambda: pool.live(two))
    assert not x.host.get_enabled(two)
    assert x.VM.get_resident_on(vm) == two
    # Dead: its guests start elsewhere, its memory is free, its row can go.
    process.kill()
    process.wait(10)
    eventually(lambda: not pool.live(two))
    assert failure(lambda: x.host.destroy(two)) == ["HOST_HAS_RESIDENT_VMS", two]
    x.host.declare_dead(two)
    assert x.VM.get_power_state(vm) == "Halted"
    assert x.host.compute_free_memory(two) > free
    x.VM.start(vm, False, False)
    assert x.VM.get_resident_on(vm) == one
    level = x.pool.get_cpu_info(x.pool.get_all()[0])
    x.host.destroy(two)
    assert x.host.get_all() == [one]
    after = x.pool.get_cpu_info(x.pool.get_all()[0])
    assert int(after["cpu_count"]) == int(level["cpu_count"]) // 2
