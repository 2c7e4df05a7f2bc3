"""In a pool that elects its coordinator, the role passes to a host by command."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import pytest
from etcd_pool_kit import Watcher, Writer, etcd_pool, working
from pool_kit import eventually, failure

pytestmark = pytest.mark.slow


def test_the_coordinator_is_the_host_that_was_designated(start_server: Any, tmp_path: Path) -> None:
    with etcd_pool(start_server, tmp_path, transparent=True, vms=2) as pool:
        old = pool.hosts[0]
        x = pool.x(old)
        vms = x.VM.get_all_records()
        refs = [ref for ref, record in vms.items() if record["name_label"].startswith("vm-")]
        host_of = {record["uuid"]: ref for ref, record in x.host.get_all_records().items()}
        writers = [Writer(pool, host, ref) for host, ref in zip(pool.hosts, refs, strict=False)]
        watchers = [Watcher(pool, host, refs, moves=False) for host in pool.hosts]
        with working(*writers, *watchers):
            for heir in (pool.hosts[2], pool.hosts[1], old):
                coordinator = pool.settle()
                begun = time.monotonic()
                pool.x(coordinator).pool.designate_new_master(host_of[heir.uuid])
                eventually(lambda h=heir: pool.coordinator() is h)
                print(f"handed over after {time.monotonic() - begun:.2f} s")
                assert pool.settle() is heir
                numbers = [writer.acknowledged for writer in writers]
                eventually(
                    lambda n=numbers: all(
                        w.acknowledged > m for w, m in zip(writers, n, strict=True)
                    )
                )
        x = pool.x(old)
        for writer in writers:
            config = x.VM.get_other_config(writer.vm)
            assert {f"n{number}" for number in range(1, writer.acknowledged + 1)} <= set(config)
        for watcher in watchers:
            assert watcher.backwards == []
            assert watcher.resyncs == 0
        eventually(lambda: len(x.pool.recover_slaves()) == 2)


def test_a_host_that_could_not_lead_is_refused(start_server: Any, tmp_path: Path) -> None:
    with etcd_pool(start_server, tmp_path, vms=1) as pool:
        old, heir, third = pool.hosts
        x = pool.x(old, 60)
        ref = x.host.get_by_uuid(heir.uuid)
        # It follows, but could not reach the store.
        pool.cut_from_etcd(heir)
        refused = failure(lambda: x.pool.designate_new_master(ref))
        assert refused[0] in ("INTERNAL_ERROR", "CANNOT_CONTACT_HOST")
        assert pool.coordinator() is old
        vm = x.VM.get_by_name_label("vm-0000")[0]
        x.VM.set_name_description(vm, "still written here")
        # A third one is not kept from leading by that.
        x.pool.designate_new_master(x.host.get_by_uuid(third.uuid))
        eventually(lambda: pool.coordinator() is third)
