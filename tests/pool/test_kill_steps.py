"""kill -9 of any daemon at every step of a migration and of a forwarded start (decision 16).

One guest stands at each step when the daemon is killed, so one kill covers all steps. Whatever
dies: no guest ever runs twice, none is lost, no task stays pending, nothing stays marked.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from etcd_pool_kit import etcd_pool
from kill_kit import ElectingPool, KillPool, Step, hold_at, wait_for
from pool_kit import eventually

SENDER = (
    "VM_set_memory_target", "VM_wait_ballooning", "VM_save", "VM_rename",
    "VM_pause", "VM_destroy", "VM_remove",
)  # fmt: skip
RECEIVER = (
    "VM_create", "VM_restore", "VM_rename", "VM_create_device_model", "VM_unpause",
    "VM_set_domain_action_request", "VM_set_memory_target",
)  # fmt: skip
START = (
    "VM_create", "VM_build", "VM_create_device_model", "VM_set_domain_action_request", "VM_unpause",
)  # fmt: skip
STEPS = len(SENDER) + len(RECEIVER)
SECONDS = 10.0
"""Until everything is right again after the daemon is back."""

pytestmark = pytest.mark.slow


@pytest.fixture
def pool(start_server: Any, tmp_path: Path) -> Iterator[KillPool]:
    made = KillPool(start_server, tmp_path, hosts=3, guests=STEPS)
    yield made
    made.watch.stop()
    assert made.watch.looks > 20
    assert made.watch.twice == set()


@pytest.fixture
def electing(start_server: Any, tmp_path: Path) -> Iterator[ElectingPool]:
    folders = [tmp_path / f"hold{number}" for number in range(3)]
    for folder in folders:
        folder.mkdir()
    with etcd_pool(
        start_server, tmp_path, vms=STEPS, more=lambda number: hold_at(folders[number])
    ) as pool:
        made = ElectingPool(pool, folders)
        yield made
        made.watch.stop()
        assert made.watch.looks > 20
        assert made.watch.twice == set()


def check(pool: KillPool, held: dict[str, tuple[Step, str]], victim: int) -> None:
    """Kill the victim where everybody stands, let the others go on, bring it back, and look."""
    pool.kill(victim)
    pool.let_go()
    if victim or pool.elects:
        for step, task in held.values():
            eventually(lambda task=task: pool.ended(task))
            assert pool.x.task.get_status(task) in ("success", "failure"), step
        for vm in held:
            assert pool.x.VM.get_current_operations(vm) == {}
    pool.restart(victim)
    wrong: list[str] = []
    for vm, (step, task) in held.items():
        try:
            eventually(lambda vm=vm: pool.settled(vm), SECONDS)
        except AssertionError:
            wrong.append(f"{step}: {pool.about(vm)}")
        assert pool.ended(task)
    assert not wrong, "\n".join(wrong)
    pool.ledger_is_right()


def migrate(pool: KillPool, source: int, target: int, victims: tuple[int, ...]) -> None:
    steps: list[Step] = [(source, name) for name in SENDER] + [(target, n) for n in RECEIVER]
    for victim in victims:
        x, hosts = pool.x, pool.pool.hosts
        pool.at_rest(pool.vms)
        for vm in pool.vms:
            x.VM.start_on(vm, hosts[source], False, False)
        reached = [pool.hold(vm, step) for vm, step in zip(pool.vms, steps, strict=True)]
        tasks = [x.Async.VM.pool_migrate(vm, hosts[target], {}) for vm in pool.vms]
        wait_for(reached)
        held = dict(zip(pool.vms, zip(steps, tasks, strict=True), strict=True))
        check(pool, held, victim)
        for vm, (step, _) in held.items():
            assert pool.x.VM.get_power_state(vm) == "Running", (source, target, victim, step)


def start(pool: KillPool, target: int, victim: int) -> None:
    steps: list[Step] = [(target, name) for name in START]
    vms = pool.vms[: len(START)]
    x, hosts = pool.x, pool.pool.hosts
    pool.at_rest(vms)
    reached = [pool.hold(vm, step) for vm, step in zip(vms, steps, strict=True)]
    tasks = [x.Async.VM.start_on(vm, hosts[target], False, False) for vm in vms]
    wait_for(reached)
    check(pool, dict(zip(vms, zip(steps, tasks, strict=True), strict=True)), victim)


def test_hosts_beside_the_coordinator(pool: KillPool) -> None:
    migrate(pool, 1, 2, (1, 2, 0))
    start(pool, 1, 1)
    start(pool, 1, 0)


def test_the_coordinator_as_one_of_the_two(pool: KillPool) -> None:
    migrate(pool, 0, 1, (1, 0))
    migrate(pool, 1, 0, (1, 0))


def test_another_host_leads_meanwhile(electing: ElectingPool) -> None:
    migrate(electing, 1, 2, (0,))
    other = {1: 2, 2: 1}[electing.leads]
    migrate(electing, electing.leads, other, (electing.leads,))
    last = electing.leads
    migrate(electing, 0 if last else 1, last, (last,))
