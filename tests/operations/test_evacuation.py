"""Evacuations: a plan that fits as a whole, a bound, another place where one is taken, a cancel."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
from hosts_kit import Pool, make_pool
from vm_world import MIB, NULL

from xapi.generated import errors, records, refs
from xapi.operations import placement
from xapi.operations.host.evacuation import plan
from xapi.tasks.manager import TaskManager

UNIT = 68 * MIB


@pytest.fixture
async def pool() -> AsyncIterator[Pool]:
    made = await make_pool({"latency": {"*": 0.002}}, 8 * UNIT, 3 * UNIT, 3 * UNIT)
    made.dc.services.tasks = TaskManager(made.dc.db, made.dc.host, made.dc.services.now)
    yield made
    await made.aclose()


async def guest(pool: Pool, host: str, size: int = 64) -> refs.VMRef:
    vm = await pool.dc.make_vm(
        VCPUs_max=1,
        memory_static_max=size * MIB,
        memory_dynamic_max=size * MIB,
        memory_dynamic_min=size * MIB,
    )
    await pool.dc.run("VM.start_on", vm, host, False, False)
    changed = asyncio.Event()
    end = pool.dc.db.subscribe(lambda _: changed.set())
    async with asyncio.timeout(10):
        while "pool_migrate" not in pool.dc.vm(vm).allowed_operations:
            changed.clear()
            await changed.wait()
    end()
    return vm


async def test_a_plan_fits_as_a_whole(pool: Pool) -> None:
    here, beta, gamma = pool.agents
    small = [await guest(pool, here) for _ in range(4)]
    # Two units each: first come, first served would leave no place for one of them.
    large = [await guest(pool, here, 131) for _ in range(2)]
    places, refused = plan(pool.dc.db, here)
    assert len(refused) == 2  # four units of small ones for two
    assert refused.keys() <= set(small)
    assert {places[vm] for vm in large} == {beta, gamma}
    for reason in refused.values():
        assert reason.description == ["HOST_NOT_ENOUGH_FREE_MEMORY", str(UNIT), str(0)] or (
            int(reason.params[1]) < UNIT
        )
    with pytest.raises(errors.HostNotEnoughFreeMemory):
        await pool.dc.run("host.evacuate", here, refs.networkRef(NULL), 0)
    assert len(pool.dc.db.row("host", here).resident_VMs) == 7  # type: ignore[attr-defined]


async def test_a_place_that_is_taken_meanwhile(pool: Pool) -> None:
    here, beta, gamma = pool.agents
    vms = [await guest(pool, here) for _ in range(4)]
    most = 0
    changed = pool.dc.db.subscribe

    def count(_commit: object) -> None:
        nonlocal most
        rows = (pool.dc.vm(vm) for vm in vms)
        most = max(most, sum("pool_migrate" in r.current_operations.values() for r in rows))

    changed(count)
    places, refused = plan(pool.dc.db, here)
    assert not refused
    task = asyncio.ensure_future(pool.dc.run("host.evacuate", here, refs.networkRef(NULL), 2))
    await asyncio.sleep(0)
    # The plan is made; now one of its targets takes no guests any more.
    with pool.dc.db.transaction() as tx:
        records.host.modify(tx, beta, enabled=False)
    results = await asyncio.gather(task, return_exceptions=True)
    homes = [pool.dc.vm(vm).resident_on for vm in vms]
    # Three found another place; for the fourth there is none.
    assert isinstance(results[0], errors.HostDisabled | errors.HostNotEnoughFreeMemory)
    assert homes.count(here) == 1
    assert homes.count(gamma) == 3
    assert most == 2
    assert set(places.values()) == {beta, gamma}
    for host in pool.agents:
        assert records.host.get(pool.dc.db, host).current_operations == {}
    assert all(vm.scheduled_to_be_resident_on == NULL for vm in records.VM.all(pool.dc.db))
    assert placement.free_memory(pool.dc.db, gamma) < UNIT


async def test_hosts_that_are_emptied_do_not_wait_for_each_other(pool: Pool) -> None:
    here, beta, _ = pool.agents
    await guest(pool, here)
    with pool.dc.db.transaction() as tx:
        records.host.modify(tx, beta, current_operations={"OpaqueRef:other": "evacuate"})
    places, _refused = plan(pool.dc.db, here)
    assert beta not in places.values()
