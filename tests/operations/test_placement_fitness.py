"""What keeps a guest from a host apart from memory, which host is preferred, and how it is told."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest
from helpers import NOW, SETTINGS, FakeTask
from hypothesis import given
from hypothesis import strategies as st
from test_placement import add_host
from vm_world import GIB, Datacentre, close_datacentre, make_datacentre

from xapi.generated import errors, records, refs
from xapi.operations import placement
from xapi.operations.bootstrap import Hardware
from xapi.operations.bootstrap.host_rows import refresh_host
from xapi.operations.cpu_features import common, contains, level_pool
from xapi.operations.no_hosts import KEY

WIDE, NARROW = "0000ffff-000000ff", "0000ff00-0000000f"


@pytest.fixture
async def dc() -> AsyncIterator[Datacentre]:
    made = await make_datacentre()
    yield made
    await close_datacentre(made)


def why(dc: Datacentre, vm: str, host: str) -> list[str]:
    with pytest.raises(errors.XenAPIError) as caught:
        placement.assert_can_boot_here(dc.db, vm, host)
    return caught.value.description


def set_features(dc: Datacentre, host: str, features: str, vendor: str = "GenuineIntel") -> None:
    cpu = {"cpu_count": "8", "vendor": vendor, "features_hvm": features, "features_pv": features}
    with dc.db.transaction() as tx:
        records.host.modify(tx, host, cpu_info=cpu)
        level_pool(tx, NOW)


words = st.lists(st.integers(0, 0xFFFFFFFF), min_size=1, max_size=4)


@given(st.lists(words, min_size=1, max_size=4))
def test_what_hosts_share_is_in_each_and_nothing_else_is(hosts: list[list[int]]) -> None:
    sets = ["-".join(f"{word:08x}" for word in host) for host in hosts]
    shared = common(sets)
    assert all(contains(host, shared) for host in sets)
    padded = [host + [0] * (4 - len(host)) for host in hosts]
    got = [int(word, 16) for word in shared.split("-")]
    for place, word in enumerate(got):
        expected = 0xFFFFFFFF
        for host in padded:
            expected &= host[place]
        assert word == expected


def test_features_that_are_not_known_stand_in_nobodys_way() -> None:
    assert contains("", WIDE)
    assert contains(WIDE, "")
    assert contains(WIDE, NARROW)
    assert not contains(NARROW, WIDE)
    assert not contains("ffffffff", "00000000-00000001")
    assert contains("ffffffff", "00000001-00000000")
    assert common(["", WIDE, ""]) == WIDE
    assert common([]) == ""
    assert not contains("no features", WIDE)


async def test_a_guest_with_memory_keeps_its_cpu_features(dc: Datacentre) -> None:
    beta = add_host(dc, "beta")
    with dc.db.transaction() as tx:
        records.PBD.create(tx, host=beta, SR=dc.sr, currently_attached=True)
    set_features(dc, dc.host, WIDE)
    set_features(dc, beta, WIDE)
    vm = await dc.make_vm(VCPUs_max=1)
    await dc.run("VM.start_on", vm, dc.host, False, False)
    assert dc.vm(vm).last_boot_CPU_flags == {"vendor": "GenuineIntel", "features": WIDE}
    placement.assert_can_boot_here(dc.db, vm, beta)
    # A host with fewer features comes: what runs does not fit there, what starts now does.
    set_features(dc, beta, NARROW)
    (pool,) = records.pool.all(dc.db)
    assert pool.cpu_info["features_hvm"] == NARROW
    assert [row.name for row in records.message.all(dc.db)][-1] == "POOL_CPU_FEATURES_DOWN"
    code, *params = why(dc, vm, beta)
    assert (code, params[:2]) == ("VM_INCOMPATIBLE_WITH_THIS_HOST", [vm, beta])
    with pytest.raises(errors.VMIncompatibleWithThisHost):
        await dc.run("VM.pool_migrate", vm, beta, {"live": "true"})
    other = await dc.make_vm(VCPUs_max=1)
    await dc.run("VM.start_on", other, dc.host, False, False)
    assert dc.vm(other).last_boot_CPU_flags["features"] == NARROW
    placement.assert_can_boot_here(dc.db, other, beta)
    # Its memory on disk does not change that, a reboot does.
    await dc.run("VM.suspend", vm)
    assert why(dc, vm, beta)[0] == "VM_INCOMPATIBLE_WITH_THIS_HOST"
    assert placement.possible_hosts(dc.db, vm) == (dc.host,)
    await dc.run("VM.resume", vm, False, False)
    assert dc.vm(vm).last_boot_CPU_flags["features"] == WIDE
    await dc.run("VM.hard_reboot", vm)
    placement.assert_can_boot_here(dc.db, vm, beta)
    set_features(dc, beta, WIDE, "AuthenticAMD")
    assert "vendor" in why(dc, vm, beta)[-1]
    await dc.run("VM.hard_shutdown", vm)
    placement.assert_can_boot_here(dc.db, vm, beta)


async def test_ranks_come_before_the_affinity_host(dc: Datacentre) -> None:
    beta = add_host(dc, "beta", 1024 * GIB)
    with dc.db.transaction() as tx:
        group = records.VM_group.create(tx, name_label="apart", placement="anti_affinity")
    first, second, third = [await dc.make_vm(affinity=beta) for _ in range(3)]
    with dc.db.transaction() as tx:
        for vm in (first, second, third):
            records.VM.modify(tx, vm, groups=(group,))
    assert placement.choose(dc.db, first) == beta
    assert placement.choose(dc.db, second) == dc.host
    # Equal ranks: the affinity host again.
    assert placement.choose(dc.db, third) == beta
    placement.release(dc.db, third)
    assert placement.choose(dc.db, third, but={beta}) == dc.host


async def test_gpus_and_usb_devices(dc: Datacentre) -> None:
    vm = await dc.make_vm()
    with dc.db.transaction() as tx:
        kind = records.VGPU_type.create(tx, model_name="quarter")
        group = records.GPU_group.create(tx, name_label="cards")
        vgpus = [records.VGPU.create(tx, VM=vm, GPU_group=group, type=kind) for _ in range(2)]
    assert why(dc, vm, dc.host) == ["VM_REQUIRES_GPU", vm, group]
    with dc.db.transaction() as tx:
        card = records.PGPU.create(
            tx,
            host=dc.host,
            GPU_group=group,
            enabled_VGPU_types=(kind,),
            supported_VGPU_max_capacities={kind: 1},
        )
    assert why(dc, vm, dc.host) == ["VM_REQUIRES_VGPU", vm, group, kind]
    with dc.db.transaction() as tx:
        records.PGPU.modify(tx, card, supported_VGPU_max_capacities={kind: 2})
    placement.assert_can_boot_here(dc.db, vm, dc.host)
    other = await dc.make_vm()
    with dc.db.transaction() as tx:
        records.VGPU.create(tx, VM=other, GPU_group=group, type=kind, resident_on=card)
    assert why(dc, vm, dc.host)[0] == "VM_REQUIRES_VGPU"
    with dc.db.transaction() as tx:
        for vgpu in vgpus:
            records.VGPU.delete(tx, vgpu)
        usb = records.USB_group.create(tx, name_label="keys")
        records.VUSB.create(tx, VM=vm, USB_group=usb)
    assert why(dc, vm, dc.host) == ["VM_REQUIRES_VUSB", vm, usb]
    with dc.db.transaction() as tx:
        records.PUSB.create(tx, host=dc.host, USB_group=usb, passthrough_enabled=True)
    placement.assert_can_boot_here(dc.db, vm, dc.host)


async def test_why_no_host_takes_it_stands_beside_the_error(dc: Datacentre) -> None:
    beta = add_host(dc, "beta", 1)
    with dc.db.transaction() as tx:
        records.host.modify(tx, dc.host, enabled=False)
        task = records.task.create(tx, name_label="Async.VM.start", other_config={"mine": "1"})
    vm = await dc.make_vm()
    with pytest.raises(errors.NoHostsAvailable) as caught:
        await dc.run("VM.start", vm, False, False, task=FakeTask(refs.taskRef(task)))
    assert caught.value.description == ["NO_HOSTS_AVAILABLE"]
    uuid = records.host.get(dc.db, dc.host).uuid
    told = dict(records.task.get(dc.db, task).other_config)
    assert told.pop("mine") == "1"
    assert told.pop(f"{KEY}{uuid}") == f"HOST_DISABLED,{dc.host}"
    needed = placement.required_memory(dc.vm(vm))
    reason = told.pop(f"{KEY}{records.host.get(dc.db, beta).uuid}")
    assert reason == f"HOST_NOT_ENOUGH_FREE_MEMORY,{needed},1"
    assert not told
    assert await dc.run("VM.get_possible_hosts", vm) == ()


async def test_only_a_start_of_the_host_enables_it(dc: Datacentre) -> None:
    def hello(run: str) -> records.host:
        with dc.db.transaction() as tx:
            refresh_host(tx, dc.host, replace(SETTINGS, run=run), NOW)
        return records.host.get(dc.db, dc.host)

    assert hello("first").enabled
    await dc.run("host.disable", dc.host, True)
    assert not hello("first").enabled
    assert hello("second").enabled
    await dc.run("host.disable", dc.host, False)
    assert not hello("third").enabled
    weaker = replace(SETTINGS, hardware=Hardware(features=NARROW))
    with dc.db.transaction() as tx:
        refresh_host(tx, dc.host, weaker, NOW)
    (pool,) = records.pool.all(dc.db)
    assert pool.cpu_info["features_hvm"] == NARROW
