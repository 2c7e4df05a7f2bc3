"""Hosts for guests: what refuses one, which is chosen, and that no byte is given twice."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from vm_world import GIB, MIB, NULL, Datacentre, close_datacentre, make_datacentre

from xapi.generated import errors, records, refs
from xapi.operations import placement


@pytest.fixture
async def dc() -> AsyncIterator[Datacentre]:
    made = await make_datacentre()
    yield made
    await close_datacentre(made)


def add_host(dc: Datacentre, name: str, memory: int = 64 * GIB) -> refs.hostRef:
    with dc.db.transaction() as tx:
        metrics = records.host_metrics.create(tx, live=True, memory_total=memory)
        return records.host.create(tx, hostname=name, enabled=True, metrics=metrics)


def counted(dc: Datacentre, host: str) -> int:
    """Free memory by looking at every VM: what the running account must come to."""
    row = records.host.get(dc.db, host)
    total = records.host_metrics.get(dc.db, row.metrics).memory_total - row.memory_overhead
    for vm in records.VM.all(dc.db):
        if host in (vm.resident_on, vm.scheduled_to_be_resident_on):
            total -= placement.required_memory(vm)
    return max(0, total)


async def test_the_affinity_host_comes_first_if_it_fits(dc: Datacentre) -> None:
    beta = add_host(dc, "beta", 256 * GIB)
    vm = await dc.make_vm(affinity=dc.host)
    assert placement.choose(dc.db, vm) == dc.host
    assert dc.vm(vm).scheduled_to_be_resident_on == dc.host
    placement.release(dc.db, vm)
    assert dc.vm(vm).scheduled_to_be_resident_on == NULL
    free = await dc.make_vm()
    assert placement.choose(dc.db, free) == beta
    with dc.db.transaction() as tx:
        records.host.modify(tx, dc.host, enabled=False)
    assert placement.choose(dc.db, vm) == beta


async def test_anti_affinity_spreads_the_guests(dc: Datacentre) -> None:
    beta = add_host(dc, "beta", 1024 * GIB)
    with dc.db.transaction() as tx:
        group = records.VM_group.create(tx, name_label="apart", placement="anti_affinity")
    first, second = await dc.make_vm(), await dc.make_vm()
    with dc.db.transaction() as tx:
        for vm in (first, second):
            records.VM.modify(tx, vm, groups=(group,))
    assert placement.choose(dc.db, first) == beta
    assert placement.choose(dc.db, second) == dc.host


async def test_refusals_in_order(dc: Datacentre) -> None:
    vm = await dc.make_vm(disks=1, vifs=1)
    beta = add_host(dc, "beta", GIB)
    row = records.host.get(dc.db, beta)

    def why() -> list[str]:
        with pytest.raises(errors.XenAPIError) as caught:
            placement.assert_can_boot_here(dc.db, vm, beta)
        return caught.value.description

    sr, network = dc.sr, records.VIF.get(dc.db, dc.vm(vm).VIFs[0]).network
    with dc.db.transaction() as tx:
        records.host.modify(tx, beta, enabled=False, capabilities=("xen-3.0-x86_64",))
        records.host.modify(tx, beta, cpu_info={"cpu_count": "1"})
        records.host_metrics.modify(tx, row.metrics, live=False)
    assert why() == ["HOST_DISABLED", beta]
    with dc.db.transaction() as tx:
        records.host.modify(tx, beta, enabled=True)
    assert why() == ["HOST_NOT_LIVE"]
    with dc.db.transaction() as tx:
        records.host_metrics.modify(tx, row.metrics, live=True)
    assert why() == ["HOST_NOT_ENOUGH_PCPUS", "2", "1"]
    with dc.db.transaction() as tx:
        records.host.modify(tx, beta, cpu_info={"cpu_count": "8"})
    assert why() == ["VM_REQUIRES_SR", vm, sr]
    with dc.db.transaction() as tx:
        records.PBD.create(tx, host=beta, SR=sr, currently_attached=True)
    assert why() == ["VM_REQUIRES_NETWORK", vm, network]
    with dc.db.transaction() as tx:
        records.PIF.create(tx, host=beta, network=network, device="eth0")
    assert why() == ["VM_HVM_REQUIRED", vm]
    with dc.db.transaction() as tx:
        records.host.modify(tx, beta, capabilities=("hvm-3.0-x86_64",))
    assert why()[0] == "HOST_NOT_ENOUGH_FREE_MEMORY"
    assert placement.possible_hosts(dc.db, vm) == (dc.host,)
    with dc.db.transaction() as tx:
        records.host_metrics.modify(tx, row.metrics, memory_total=8 * GIB)
    placement.assert_can_boot_here(dc.db, vm, beta)
    assert set(placement.possible_hosts(dc.db, vm)) == {dc.host, beta}


async def test_memory_is_never_given_twice(dc: Datacentre) -> None:
    vms = [await dc.make_vm(VCPUs_max=1) for _ in range(12)]
    needed = placement.required_memory(dc.vm(vms[0]))
    used = counted(dc, dc.host)
    metrics = records.host.get(dc.db, dc.host).metrics
    total = records.host_metrics.get(dc.db, metrics).memory_total
    with dc.db.transaction() as tx:
        records.host_metrics.modify(
            tx, metrics, memory_total=total - used + 5 * needed + needed // 2
        )
    results = await asyncio.gather(
        *(dc.run("VM.start", vm, False, False) for vm in vms), return_exceptions=True
    )
    assert results.count(None) == 5
    assert all(isinstance(r, errors.NoHostsAvailable) for r in results if r is not None)
    assert 0 <= placement.free_memory(dc.db, dc.host) < needed
    stopped = next(vm for vm in vms if dc.vm(vm).power_state == "Halted")
    with pytest.raises(errors.HostNotEnoughFreeMemory) as caught:
        await dc.run("VM.start_on", stopped, dc.host, False, False)
    assert caught.value.params == (str(needed), str(placement.free_memory(dc.db, dc.host)))


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    steps=st.lists(
        st.tuples(
            st.integers(0, 3),
            st.sampled_from(["reserve", "run", "halt", "grow", "destroy", "fail"]),
            st.integers(1, 4),
        ),
        max_size=25,
    )
)
async def test_the_running_account_is_the_sum(
    dc: Datacentre, steps: list[tuple[int, str, int]]
) -> None:
    vms = [await dc.make_vm() for _ in range(4)]
    placement.free_memory(dc.db, dc.host)
    for which, step, size in steps:
        vm = vms[which]
        if records.VM.find(dc.db, vm) is None:
            continue
        try:
            with dc.db.transaction() as tx:
                if step == "reserve":
                    placement.reserve(tx, vm, dc.host)
                elif step == "run":
                    records.VM.modify(tx, vm, resident_on=dc.host)
                elif step == "halt":
                    records.VM.modify(tx, vm, resident_on=NULL, scheduled_to_be_resident_on=NULL)
                elif step == "grow":
                    records.VM.modify(
                        tx, vm, memory_dynamic_max=size * GIB, memory_static_max=size * GIB
                    )
                elif step == "destroy":
                    records.VM.delete(tx, vm)
                else:
                    records.VM.modify(tx, vm, resident_on=dc.host, VCPUs_max=size)
                    raise KeyError(step)
        except KeyError:
            pass
        assert placement.free_memory(dc.db, dc.host) == counted(dc, dc.host)


async def test_overhead_grows_with_cpus_memory_and_multiplier(dc: Datacentre) -> None:
    small = dc.vm(await dc.make_vm(VCPUs_max=1))
    more_cpus = dc.vm(await dc.make_vm(VCPUs_max=9))
    bigger = dc.vm(await dc.make_vm(VCPUs_max=1, memory_static_max=4 * GIB))
    twice = dc.vm(await dc.make_vm(VCPUs_max=1, HVM_shadow_multiplier=2.0))
    paravirtual = dc.vm(await dc.make_vm(HVM_boot_policy=""))
    assert small.memory_overhead == (2 + 1 + 8) * MIB
    assert more_cpus.memory_overhead == small.memory_overhead + 8 * MIB
    assert bigger.memory_overhead == small.memory_overhead + 24 * MIB
    assert twice.memory_overhead == (2 + 2 * 9) * MIB
    assert paravirtual.memory_overhead == 2 * MIB
