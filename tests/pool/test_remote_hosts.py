"""Guests on other hosts: placement, operations, rights, and hosts that die in the middle."""

from __future__ import annotations

import ssl
import time
import xmlrpc.client
from pathlib import Path
from typing import Any

import pytest
from kill_kit import journal, running
from pool_kit import eventually, failure, login, pool_secret, start_pool

from xapi.generated.rbac import ROLE_BITS
from xapi.operations.context import Caller
from xapi.pool.acting import Acting


def untrusting() -> ssl.SSLContext:
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def start_on(pool: Any, vm: str, host: str) -> None:
    pool.x.VM.start_on(vm, host, False, False)


def test_a_guest_lives_on_another_host(start_server: Any, tmp_path: Path) -> None:
    pool = start_pool(start_server, tmp_path, simulate=",vms=1")
    x, (_, two) = pool.x, pool.hosts
    vm = x.VM.get_by_name_label("vm-0000")[0]
    start_on(pool, vm, two)
    assert x.VM.get_resident_on(vm) == two
    assert x.VM.get_power_state(vm) == "Running"
    assert vm in x.host.get_resident_VMs(two)
    x.VM.pause(vm)
    assert x.VM.get_power_state(vm) == "Paused"
    x.VM.unpause(vm)
    x.VM.clean_reboot(vm)
    x.VM.suspend(vm)
    assert x.VM.get_power_state(vm) == "Suspended"
    x.VM.resume_on(vm, two, False, False)
    assert x.VM.get_resident_on(vm) == two
    x.VM.hard_shutdown(vm)
    assert x.VM.get_power_state(vm) == "Halted"
    assert x.VM.get_current_operations(vm) == {}
    assert x.host.get_current_operations(two) == {}


def test_guests_spread_over_the_pool(start_server: Any, tmp_path: Path) -> None:
    pool = start_pool(start_server, tmp_path, 3, simulate=",vms=6")
    x = pool.x
    vms = x.VM.get_by_name_label("vm-0000") + x.VM.get_by_name_label("vm-0001")
    for vm in vms:
        x.VM.start(vm, False, False)
    assert {x.VM.get_resident_on(vm) for vm in vms} == set(pool.hosts)


def test_progress_and_cancel_reach_the_other_host(start_server: Any, tmp_path: Path) -> None:
    pool = start_pool(start_server, tmp_path, simulate=",vms=1,latency=0.4")
    x, (_, two) = pool.x, pool.hosts
    vm = x.VM.get_by_name_label("vm-0000")[0]
    task = x.Async.VM.start_on(vm, two, False, False)
    eventually(lambda: 0 < x.task.get_progress(task) < 1)
    x.task.cancel(task)
    eventually(lambda: x.task.get_status(task) == "cancelled")
    assert x.VM.get_power_state(vm) == "Halted"
    assert x.VM.get_current_operations(vm) == {}


def test_a_host_dies_in_the_middle(start_server: Any, tmp_path: Path) -> None:
    pool = start_pool(start_server, tmp_path, simulate=",vms=2,latency=0.3")
    x, (one, two) = pool.x, pool.hosts
    running, starting = x.VM.get_by_name_label("vm-0000")
    start_on(pool, running, two)
    task = x.Async.VM.start_on(starting, two, False, False)
    eventually(lambda: x.task.get_progress(task) > 0)
    server = pool.servers[1]
    server.process.kill()
    server.process.wait(10)
    eventually(lambda: x.task.get_status(task) == "failure")
    assert x.task.get_error_info(task) == ["CANNOT_CONTACT_HOST", two]
    assert x.VM.get_current_operations(starting) == {}
    # It may have got the guest to run: the reservation stands until it has been asked.
    assert x.VM.get_scheduled_to_be_resident_on(starting) == two
    assert x.VM.get_power_state(starting) == "Halted"
    assert failure(lambda: start_on(pool, starting, one)) == ["HOST_OFFLINE", two]
    assert failure(lambda: x.VM.destroy(starting)) == ["HOST_OFFLINE", two]
    eventually(lambda: not pool.live(two))
    # Nobody knows what the guest does, so nothing is said about it.
    assert x.VM.get_power_state(running) == "Running"
    assert x.VM.get_resident_on(running) == two
    assert failure(lambda: x.VM.pause(running)) == ["HOST_OFFLINE", two]
    assert failure(lambda: start_on(pool, starting, two)) == ["HOST_OFFLINE", two]
    # When the host is back, so are its guests.
    address = server.url.removeprefix("https://")
    start_server(
        "--config", str(tmp_path / "pool.yaml"), "--simulate", "seed=2", "--listen", address,
        state_dir=server.state_dir,
    )  # fmt: skip
    eventually(lambda: pool.live(two))
    eventually(lambda: x.VM.pause(running) or True)
    assert x.VM.get_power_state(running) == "Paused"
    eventually(lambda: x.VM.get_scheduled_to_be_resident_on(starting) == "OpaqueRef:NULL")
    start_on(pool, starting, one)
    assert x.VM.get_resident_on(starting) == one


def test_a_host_comes_back_with_a_guest_that_was_given_up(
    start_server: Any, tmp_path: Path
) -> None:
    pool = start_pool(start_server, tmp_path, simulate=",vms=2")
    x, (one, two) = pool.x, pool.hosts
    restarted, left = x.VM.get_by_name_label("vm-0000")
    for vm in (restarted, left):
        start_on(pool, vm, two)
    server = pool.servers[1]
    server.process.kill()
    server.process.wait(10)
    eventually(lambda: not pool.live(two))
    x.host.declare_dead(two)
    start_on(pool, restarted, one)
    start_server(
        "--config", str(tmp_path / "pool.yaml"), "--simulate", "seed=2",
        "--listen", server.url.removeprefix("https://"), state_dir=server.state_dir,
    )  # fmt: skip
    eventually(lambda: pool.live(two))
    # One was started elsewhere, the other is as it was.
    eventually(lambda: x.VM.get_resident_on(left) == two)
    eventually(lambda: running(server.state_dir) == {x.VM.get_uuid(left)})
    assert x.VM.get_resident_on(restarted) == one
    alerts = x.message.get_all_records().values()
    (alert,) = [a for a in alerts if a["name"] == "VM_STALE_COPY_DESTROYED"]
    assert alert["obj_uuid"] == x.VM.get_uuid(restarted)


def test_cancel_and_identity_of_an_async_call_reach_the_other_host(
    start_server: Any, tmp_path: Path
) -> None:
    pool = start_pool(start_server, tmp_path, simulate=",vms=1,latency=0.4")
    x, (_, two) = pool.x, pool.hosts
    vm = x.VM.get_by_name_label("vm-0000")[0]
    task = x.Async.VM.start_on(vm, two, False, False)
    log = pool.servers[1].log

    def told(text: str) -> bool:
        lines = log.read_text().splitlines()
        return any(text in line and task in line for line in lines)

    eventually(lambda: told("the coordinator orders an operation"))
    assert told("VM.start_on")
    assert x.task.get_status(task) == "pending"
    x.task.cancel(task)
    eventually(lambda: told("the coordinator cancels an operation"))
    eventually(lambda: x.task.get_status(task) == "cancelled")
    eventually(lambda: x.VM.get_scheduled_to_be_resident_on(vm) == "OpaqueRef:NULL")
    x.VM.start_on(vm, two, False, False)
    known = f"guest/{x.VM.get_uuid(vm)}"
    assert [known in journal(server.state_dir) for server in pool.servers] == [False, True]


def test_a_guest_of_a_dead_host_can_be_reset(start_server: Any, tmp_path: Path) -> None:
    pool = start_pool(start_server, tmp_path, simulate=",vms=1")
    x, (one, two) = pool.x, pool.hosts
    vm = x.VM.get_by_name_label("vm-0000")[0]
    start_on(pool, vm, two)
    assert failure(lambda: x.VM.power_state_reset(vm))[0] == "DOMAIN_EXISTS"
    pool.servers[1].process.kill()
    pool.servers[1].process.wait(10)
    eventually(lambda: not pool.live(two))
    x.VM.power_state_reset(vm)
    assert x.VM.get_power_state(vm) == "Halted"
    start_on(pool, vm, one)
    assert x.VM.get_resident_on(vm) == one


def test_what_a_guest_does_by_itself_is_told(start_server: Any, tmp_path: Path) -> None:
    pool = start_pool(start_server, tmp_path, simulate=",vms=1")
    x, (_, two) = pool.x, pool.hosts
    vm = x.VM.get_by_name_label("vm-0000")[0]
    start_on(pool, vm, two)
    eventually(lambda: x.VM_guest_metrics.get_live(x.VM.get_guest_metrics(vm)))
    coordinator = pool.servers[0]
    coordinator.process.kill()
    coordinator.process.wait(10)
    address = coordinator.url.removeprefix("https://")
    again = start_server(
        "--config", str(tmp_path / "pool.yaml"), "--simulate", "seed=1", "--listen", address,
        state_dir=coordinator.state_dir,
    )  # fmt: skip
    y = login(again).xenapi
    # The guest went on running under a new coordinator.
    assert y.VM.get_power_state(vm) == "Running"
    metrics = y.host.get_metrics(two)
    eventually(lambda: y.host_metrics.get_live(metrics))
    y.VM.clean_shutdown(vm)
    assert y.VM.get_power_state(vm) == "Halted"


def test_the_receiver_checks_the_right_again() -> None:
    from xapi.daemon.pool_side import check_right
    from xapi.generated.errors import RBACPermissionDenied

    class Sessions:
        def __init__(self, caller: Caller | None) -> None:
            self.caller = caller

        def known(self, _session: str) -> Caller | None:
            return self.caller

    reader = Caller("s", roles=ROLE_BITS["read-only"])
    operator = Caller("s", roles=ROLE_BITS["vm-operator"])
    claim = Acting(method="VM.start", session="s", superuser=True)
    with pytest.raises(RBACPermissionDenied):
        check_right(Sessions(reader), claim)  # type: ignore[arg-type]
    check_right(Sessions(operator), claim)  # type: ignore[arg-type]
    ended = Acting(method="VM.start", session="s", superuser=False, roles=("read-only",))
    with pytest.raises(RBACPermissionDenied):
        check_right(Sessions(None), ended)  # type: ignore[arg-type]
    start = time.monotonic()
    check_right(Sessions(None), Acting())  # type: ignore[arg-type]
    assert time.monotonic() - start < 1


def test_the_coordinator_dies_before_it_notes_a_migration(
    start_server: Any, tmp_path: Path
) -> None:
    pool = start_pool(start_server, tmp_path, simulate=",vms=1")
    x, (one, two) = pool.x, pool.hosts
    vm = x.VM.get_by_name_label("vm-0000")[0]
    start_on(pool, vm, two)
    coordinator = pool.servers[0]
    secret = pool_secret(coordinator)
    # As it would be then: the guest has left the host that the database has it on.
    with xmlrpc.client.ServerProxy(coordinator.url, context=untrusting()) as proxy:
        session = proxy.session.slave_login(one, secret)["Value"]
        assert proxy.VM.atomic_set_resident_on(session, vm, one)["Status"] == "Success"
    coordinator.process.kill()
    coordinator.process.wait(10)
    address = coordinator.url.removeprefix("https://")
    again = start_server(
        "--config", str(tmp_path / "pool.yaml"), "--simulate", "seed=1", "--listen", address,
        state_dir=coordinator.state_dir,
    )  # fmt: skip
    y = login(again).xenapi
    eventually(lambda: y.VM.get_resident_on(vm) == two)
    assert y.VM.get_power_state(vm) == "Running"
