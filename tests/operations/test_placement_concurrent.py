"""Memory under concurrent operations on several hosts: never given twice, never lost."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from typing import Any

import pytest
from hosts_kit import Pool, make_pool
from vm_world import GIB, MIB, NULL

from xapi.generated import errors, records
from xapi.operations import placement

SLOW_ATOMICS = {"latency": {"*": {"uniform": [0.0, 0.004]}}}


async def small_guests(pool: Pool, count: int) -> list[str]:
    return [
        await pool.dc.make_vm(
            VCPUs_max=1,
            memory_static_max=64 * MIB,
            memory_dynamic_max=64 * MIB,
            memory_dynamic_min=64 * MIB,
        )
        for _ in range(count)
    ]


def balanced(pool: Pool) -> None:
    """No reservation is left, and what is free is what nobody has."""
    db = pool.dc.db
    for host in pool.agents:
        taken = 0
        for vm in records.VM.all(db):
            assert vm.scheduled_to_be_resident_on == NULL
            assert vm.current_operations == {}
            if vm.resident_on == host:
                taken += placement.required_memory(vm)
        assert placement.free_memory(db, host) == pool.room(host) - taken
        assert records.host.get(db, host).current_operations == {}


async def test_200_starts_at_once_fill_four_hosts_exactly() -> None:
    needed = 64 * MIB + 4 * MIB  # 2 MiB, 1 for the CPU, 64 * 8 KiB of page tables
    rooms = (35, 20, 50, 11)
    pool = await make_pool(SLOW_ATOMICS, *(n * needed + needed // 2 for n in rooms))
    try:
        vms = await small_guests(pool, 200)
        assert {placement.required_memory(pool.dc.vm(vm)) for vm in vms} == {needed}
        pool.watch_memory()
        results = await asyncio.gather(
            *(pool.dc.run("VM.start", vm, False, False) for vm in vms), return_exceptions=True
        )
        assert not pool.overcommitted
        assert results.count(None) == sum(rooms)
        refused = [result for result in results if result is not None]
        assert all(isinstance(error, errors.NoHostsAvailable) for error in refused)
        assert all(error.params == () for error in refused if isinstance(error, errors.XenAPIError))
        there = await pool.running()
        assert sorted(map(len, there.values())) == sorted(rooms)
        balanced(pool)
        why = placement.refusals(pool.dc.db, vms[results.index(refused[0])])
        assert {error.code for error in why.values()} == {"HOST_NOT_ENOUGH_FREE_MEMORY"}
        started = [vm for vm, result in zip(vms, results, strict=True) if result is None]
        await asyncio.gather(*(pool.dc.run("VM.hard_shutdown", vm) for vm in started))
        balanced(pool)
        free = [placement.free_memory(pool.dc.db, host) // needed for host in pool.agents]
        assert free == list(rooms)
    finally:
        await pool.aclose()


class Traffic:
    """Whatever may happen to guests, at once."""

    def __init__(self, pool: Pool, seed: int) -> None:
        self.pool, self.rng = pool, random.Random(seed)
        self.vms: list[str] = []
        self.outcomes: Counter[str] = Counter()

    async def one(self) -> None:
        vm, host = self.rng.choice(self.vms), self.rng.choice(list(self.pool.agents))
        steps: list[tuple[str, tuple[Any, ...]]] = [
            ("VM.start", (vm, False, False)),
            ("VM.start_on", (vm, host, False, False)),
            ("VM.suspend", (vm,)),
            ("VM.resume", (vm, False, False)),
            ("VM.resume_on", (vm, host, False, False)),
            ("VM.pool_migrate", (vm, host, {})),
            ("VM.hard_shutdown", (vm,)),
            ("VM.hard_reboot", (vm,)),
            ("VM.set_memory_dynamic_range", (vm, 32 * MIB, self.rng.choice((32, 64)) * MIB)),
            ("VM.clone", (vm, "a clone")),
        ]
        weights = [6, 4, 3, 4, 3, 6, 2, 1, 2, 1]
        if self.rng.random() < 0.8:  # mostly what makes sense, else anything
            allowed = {"set_memory_dynamic_range", *self.pool.dc.vm(vm).allowed_operations}
            for number, (name, _) in enumerate(steps):
                if name.removeprefix("VM.") not in allowed:
                    weights[number] = 0
        ((name, args),) = self.rng.choices(steps, weights)
        await asyncio.sleep(self.rng.random() * 0.05)
        try:
            made = await self.pool.dc.run(name, *args)
            if name == "VM.clone":
                self.vms.append(made)
                await self.pool.dc.run("VM.start", made, False, False)
        except errors.XenAPIError as error:
            self.outcomes[error.code] += 1
        else:
            self.outcomes[name] += 1


@pytest.mark.parametrize("seed", [1, 2, 3])
async def test_everything_at_once_never_overcommits(seed: int) -> None:
    unit = 68 * MIB
    pool = await make_pool(SLOW_ATOMICS, 4 * unit, 6 * unit, 3 * unit)
    try:
        traffic = Traffic(pool, seed)
        traffic.vms = [*await small_guests(pool, 20)]
        pool.watch_memory()

        async def user() -> None:
            for _ in range(25):
                await traffic.one()

        async with asyncio.timeout(60):
            await asyncio.gather(*(user() for _ in range(16)))
        assert not pool.overcommitted
        balanced(pool)
        there = await pool.running()
        for vm in traffic.vms:
            row = pool.dc.vm(vm)
            homes = [host for host, ids in there.items() if row.uuid in ids]
            assert homes == ([row.resident_on] if row.resident_on != NULL else [])
        # It was worth it: each way of starting went through, and memory was short.
        assert {"VM.start", "VM.start_on", "VM.pool_migrate", "VM.suspend"} <= set(traffic.outcomes)
        short = {"NO_HOSTS_AVAILABLE", "HOST_NOT_ENOUGH_FREE_MEMORY"}
        assert short & set(traffic.outcomes)
        assert "INTERNAL_ERROR" not in traffic.outcomes
    finally:
        await pool.aclose()


async def test_a_resumed_guest_takes_the_memory_it_had() -> None:
    pool = await make_pool({}, 2 * GIB)
    try:
        (vm,) = await small_guests(pool, 1)
        await pool.dc.run("VM.start", vm, False, False)
        used = placement.required_memory(pool.dc.vm(vm))
        free = placement.free_memory(pool.dc.db, pool.dc.host)
        await pool.dc.run("VM.suspend", vm)
        assert placement.free_memory(pool.dc.db, pool.dc.host) == free + used
        await pool.dc.run("VM.resume", vm, False, False)
        assert placement.free_memory(pool.dc.db, pool.dc.host) == free
    finally:
        await pool.aclose()
