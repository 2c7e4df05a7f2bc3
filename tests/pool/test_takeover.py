"""The coordinator dies under load: another host leads at once, and nothing acknowledged is lost."""

from __future__ import annotations

import time
from operator import gt
from pathlib import Path
from statistics import median
from typing import Any

import pytest
from etcd_pool_kit import (
    LEASE_SECONDS,
    ROUNDS,
    TAKEOVER_SECONDS,
    Watcher,
    Writer,
    etcd_pool,
    working,
)
from pool_kit import eventually, login

pytestmark = pytest.mark.slow


def first_write_after(writers: list[Writer], moment: float) -> float:
    """When a write was acknowledged that was not sent before."""

    def found() -> float | None:
        for writer in writers:
            if writer.error is not None:
                raise writer.error
        ends = [end for writer in writers for begun, end in writer.times[-50:] if begun > moment]
        return min(ends, default=None)

    return eventually(found, 30.0)


@pytest.mark.timeout(60 + 20 * ROUNDS)
def test_killed_under_load(start_server: Any, tmp_path: Path) -> None:
    with etcd_pool(start_server, tmp_path, transparent=True, vms=4) as pool:
        first = pool.hosts[0]
        vms = pool.x(first).VM.get_all_records()
        refs = [ref for ref, record in vms.items() if record["name_label"].startswith("vm-")]
        writers = [Writer(pool, pool.hosts[n % 3], ref) for n, ref in enumerate(refs)]
        watchers = [Watcher(pool, host, refs, moves=False) for host in pool.hosts]
        watchers.append(Watcher(pool, first, refs, moves=True))
        gaps: list[float] = []
        with working(*writers, *watchers):
            for _ in range(ROUNDS):
                coordinator = pool.settle()
                killed = pool.kill(coordinator)
                gaps.append(first_write_after(writers, killed) - killed)
                pool.start(coordinator)
            coordinator = pool.settle()
            numbers = [writer.acknowledged for writer in writers]
            eventually(lambda: all(map(gt, (w.acknowledged for w in writers), numbers)))
        print(f"{ROUNDS} takeovers, writes again after {sorted(round(g, 2) for g in gaps)} s")
        print(f"{sum(2 * w.acknowledged for w in writers)} writes; failures on the way: "
              f"{[dict(w.client.failures) for w in writers]}")  # fmt: skip
        for host in pool.hosts:
            x = pool.x(host)
            for writer in writers:
                kept = x.VM.get_other_config(writer.vm)
                lost = [n for n in range(1, writer.acknowledged + 1) if f"n{n}" not in kept]
                assert lost == [], f"host {host.number}"
                assert int(x.VM.get_name_description(writer.vm)) >= writer.acknowledged
        # One may meet a busy machine, or an election of etcd's.
        assert median(gaps) < TAKEOVER_SECONDS
        assert max(gaps) < TAKEOVER_SECONDS + LEASE_SECONDS
        final = {ref: int(pool.x(coordinator).VM.get_name_description(ref)) for ref in refs}
        for watcher in watchers:
            assert watcher.backwards == []
            eventually(lambda w=watcher: w.step() or {r: w.seen.get(r) for r in refs} == final)
        print(f"events {[w.heard for w in watchers]}, told to start again "
              f"{[w.resyncs for w in watchers]}")  # fmt: skip
        # Sessions outlive the coordinators, and tokens do.
        assert not any("SESSION_INVALID" in w.client.failures for w in (*writers, *watchers))


def test_clients_are_sent_to_the_new_coordinator(start_server: Any, tmp_path: Path) -> None:
    with etcd_pool(start_server, tmp_path, vms=1) as pool:
        first = pool.hosts[0]
        vm = pool.x(first).VM.get_by_name_label("vm-0000")[0]
        writer = Writer(pool, pool.hosts[1], vm)
        with working(writer):
            eventually(lambda: writer.acknowledged > 5)
            killed = pool.kill(first)
            assert first_write_after([writer], killed) - killed < TAKEOVER_SECONDS
            coordinator = pool.another_than(first)
            x = pool.x(coordinator)
            (record,) = x.pool.get_all_records().values()
            assert x.host.get_uuid(record["master"]) == coordinator.uuid
            pool.start(first)
            pool.settle()
        assert "HOST_IS_SLAVE" in writer.client.failures
        assert int(x.VM.get_name_description(vm)) >= writer.acknowledged
        # All at once: the pool comes back by itself, with everything.
        began = time.monotonic()
        for host in pool.hosts:
            pool.kill(host)
        for host in pool.hosts:
            pool.start(host)
        coordinator = eventually(pool.coordinator)
        pool.session = eventually(lambda: login(coordinator.server))._session
        coordinator = pool.settle()
        print(f"all hosts killed, together again after {time.monotonic() - began:.1f} s")
        assert int(pool.x(coordinator).VM.get_name_description(vm)) >= writer.acknowledged
