"""Parts of a pool that cannot reach each other: members of etcd, hosts, or both."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import XenAPI
from etcd_pool_kit import BROKEN, LEASE_SECONDS, EtcdPool, Host, etcd_pool, is_warm
from pool_kit import eventually

pytestmark = pytest.mark.slow


@pytest.fixture
def pool(start_server: Any, tmp_path: Path) -> Iterator[EtcdPool]:
    with etcd_pool(start_server, tmp_path, transparent=True, vms=1) as made:
        yield made


def the_vm(pool: EtcdPool) -> str:
    return pool.x(pool.hosts[0]).VM.get_by_name_label("vm-0000")[0]


def write(pool: EtcdPool, host: Host, vm: str, text: str) -> None:
    pool.x(host).VM.set_name_description(vm, text)


def reads(pool: EtcdPool, host: Host, vm: str) -> str:
    return pool.x(host, 3.0).VM.get_name_description(vm)


def all_read(pool: EtcdPool, coordinator: Host, vm: str, *texts: str) -> None:
    """All hosts come to read the same, one of these."""
    assert reads(pool, coordinator, vm) in texts
    for host in pool.hosts:
        eventually(lambda host=host: reads(pool, host, vm) == reads(pool, coordinator, vm))


def refused(pool: EtcdPool, host: Host, vm: str, text: str, seconds: float) -> list[str]:
    """How a write fails, which it has to do in time."""
    begun = time.monotonic()
    with pytest.raises(XenAPI.Failure) as caught:
        pool.x(host, 3 * seconds).VM.set_name_description(vm, text)
    assert time.monotonic() - begun < seconds
    return list(caught.value.details)


def test_loss_of_a_minority_and_of_the_majority_of_etcd(pool: EtcdPool) -> None:
    coordinator, vm, members = pool.hosts[0], the_vm(pool), pool.cluster.members
    # A minority: writes go on, with a pause at the most.
    pool.cluster.leader().kill()
    for number in range(5):
        write(pool, pool.hosts[number % 3], vm, f"{number}")
    assert pool.coordinator() is coordinator
    # The majority, for a moment, and for longer than the lease.
    for seconds in (0.0, LEASE_SECONDS + 3.0):
        alive = [member for member in members if member.process is not None]
        for member in alive[: len(alive) - 1]:
            member.kill()
        end = time.monotonic() + seconds
        error = refused(pool, coordinator, vm, "lost", 5.0)
        assert error[0] == "INTERNAL_ERROR"
        assert "etcd has not answered within 3 s" in " ".join(error)
        # Known by now: the next one does not wait.
        assert "cannot be written" in " ".join(refused(pool, coordinator, vm, "lost", 1.0))
        while True:
            for host in pool.hosts:
                assert reads(pool, host, vm) == "4"
            if time.monotonic() > end:
                break
            time.sleep(0.2)
        for member in members:
            if member.process is None:
                pool.cluster.start_member(member)
        pool.cluster.wait_ready()
        begun = time.monotonic()
        eventually(lambda: write(pool, pool.hosts[1], vm, "4") is None or True, 15.0)
        kept = "kept" if pool.coordinator() is coordinator else "gone over"
        print(f"majority lost for {seconds:.0f} s: written {time.monotonic() - begun:.1f} s after "
              f"it is back, the role is {kept}")  # fmt: skip
        coordinator = pool.settle()
    for host in pool.hosts:
        assert reads(pool, host, vm) == "4"


def test_a_coordinator_that_reaches_etcd_but_no_host(pool: EtcdPool) -> None:
    coordinator, vm = pool.hosts[0], the_vm(pool)
    write(pool, coordinator, vm, "before")
    pool.cut_from_hosts(coordinator)
    # It keeps its place: nobody else could write more than it can.
    for number in range(3):
        write(pool, coordinator, vm, str(number))
    x = pool.x(coordinator)

    def alone() -> bool:
        records = x.host_metrics.get_all_records().values()
        return sorted(record["live"] for record in records) == [False, False, True]

    eventually(alone)
    for host in pool.others(coordinator):
        with pytest.raises((XenAPI.Failure, *BROKEN)):
            write(pool, host, vm, "unheard")
    assert pool.coordinator() is coordinator
    pool.net.restore()
    pool.settle()
    # What went into the silence on a kept connection may arrive after all: the writer was told
    # of no success, and that is all it was told.
    all_read(pool, coordinator, vm, "2", "unheard")


def test_a_coordinator_that_reaches_the_hosts_but_not_etcd(pool: EtcdPool) -> None:
    old, vm = pool.hosts[0], the_vm(pool)
    write(pool, old, vm, "before")
    pool.cut_from_etcd(old)
    begun = time.monotonic()
    assert refused(pool, old, vm, "lost", 5.0)[0] == "INTERNAL_ERROR"
    new = pool.another_than(old)
    eventually(lambda: write(pool, new, vm, "after") is None or True)
    print(f"written by another host {time.monotonic() - begun:.1f} s after the cut")
    # The old one acknowledges nothing of its own, and steps down when it hears of it.
    eventually(lambda: "not the coordinator any more" in old.server.log.read_text())
    print(f"stepped down {time.monotonic() - begun:.1f} s after the cut")
    assert pool.coordinator() is new
    pool.net.restore()
    eventually(lambda: is_warm(old))
    assert pool.settle() is new
    for host in pool.hosts:
        eventually(lambda host=host: reads(pool, host, vm) == "after")
    write(pool, old, vm, "through the former one")
    assert reads(pool, new, vm) == "through the former one"


def test_a_supporter_cut_off_from_everything(pool: EtcdPool) -> None:
    coordinator, alone, vm = pool.hosts[0], pool.hosts[2], the_vm(pool)
    write(pool, alone, vm, "before")
    pool.cut_from_hosts(alone)
    pool.cut_from_etcd(alone)
    for number in range(5):
        write(pool, pool.hosts[number % 2], vm, str(number))
    x = pool.x(coordinator)
    metrics = x.host.get_metrics(x.host.get_by_uuid(alone.uuid))
    eventually(lambda: not x.host_metrics.get_live(metrics))
    with pytest.raises((XenAPI.Failure, *BROKEN)):
        write(pool, alone, vm, "unheard")
    # Longer than the lease: it has nobody to take it from.
    time.sleep(LEASE_SECONDS)
    assert pool.coordinator() is coordinator
    pool.net.restore()
    pool.settle()
    all_read(pool, coordinator, vm, "4", "unheard")
    write(pool, alone, vm, "after")
    assert reads(pool, coordinator, vm) == "after"
