"""What a coordinator leaves behind: one that was paused wakes up, one that died had work to do."""

from __future__ import annotations

import os
import signal
import threading
import time
from pathlib import Path
from typing import Any
from xmlrpc.client import Fault

import pytest
import XenAPI
from etcd_pool_kit import BROKEN, etcd_pool, is_warm
from pool_kit import eventually, failure

pytestmark = pytest.mark.slow


def test_a_paused_coordinator_cannot_write_when_it_wakes(start_server: Any, tmp_path: Path) -> None:
    with etcd_pool(start_server, tmp_path, vms=1) as pool:
        old = pool.hosts[0]
        vm = pool.x(old).VM.get_by_name_label("vm-0000")[0]
        pool.x(old).VM.set_name_description(vm, "before")
        os.kill(old.pid, signal.SIGSTOP)
        acknowledged: list[str] = []
        refused: list[str] = []
        done = threading.Event()

        def write(number: int) -> None:
            # The first wait in its sockets while it sleeps, others come as it wakes.
            name = f"lost {number}"
            while not done.is_set():
                try:
                    pool.x(old, 60).VM.set_name_description(vm, name)
                    acknowledged.append(name)
                except XenAPI.Failure as error:
                    refused.append(error.details[0])
                except (*BROKEN, Fault) as error:
                    # XenAPI.py's own words for a session that is not known any more.
                    refused.append(type(error).__name__)
                time.sleep(0.01)

        writers = [threading.Thread(target=write, args=(n,), daemon=True) for n in range(4)]
        for writer in writers:
            writer.start()
        new = pool.another_than(old)
        x = pool.x(new)
        eventually(lambda: x.VM.set_name_description(vm, "by the new one") == "")
        os.kill(old.pid, signal.SIGCONT)
        # It becomes a supporter, in its process, and sends clients to the new coordinator.
        told = new.url.removeprefix("https://")
        eventually(lambda: is_warm(old))
        asked = pool.x(old).VM.get_all
        eventually(lambda: failure(asked) == ["HOST_IS_SLAVE", told])
        done.set()
        for writer in writers:
            writer.join(70)
            assert not writer.is_alive()
        assert acknowledged == []
        assert refused
        assert pool.settle() is new
        assert x.VM.get_name_description(vm) == "by the new one"
        assert old.server.process.poll() is None


@pytest.mark.parametrize("where", ["on a supporter", "on the coordinator"])
def test_a_start_that_ran_when_the_coordinator_died(
    start_server: Any, tmp_path: Path, where: str
) -> None:
    with etcd_pool(start_server, tmp_path, vms=1, simulate=",latency=0.5") as pool:
        old = pool.hosts[0]
        x = pool.x(old)
        vm = x.VM.get_by_name_label("vm-0000")[0]
        target = pool.hosts[1] if where == "on a supporter" else old
        host = x.host.get_by_uuid(target.uuid)
        task = getattr(x, "Async.VM.start_on")(vm, host, False, False)
        eventually(lambda: x.task.get_progress(task) > 0)
        # Supporters have seen it, too.
        eventually(lambda: x.VM.get_current_operations(vm))
        time.sleep(0.3)
        killed = pool.kill(old)
        new = pool.another_than(old)
        x = pool.x(new)

        def at_rest() -> bool:
            return (
                x.task.get_status(task) in ("success", "failure")
                and x.VM.get_current_operations(vm) == {}
                and x.host.get_current_operations(host) == {}
            )

        eventually(at_rest, 10.0)
        record = x.task.get_record(task)
        print(f"{where}: {record['status']} {record['error_info']}, "
              f"{time.monotonic() - killed:.1f} s after the death")  # fmt: skip
        if record["status"] == "failure":
            assert record["error_info"][0] in ("CANNOT_CONTACT_HOST", "HOST_OFFLINE")
        # The row says what is true: what may be done now can be done.
        if target is old:
            pool.start(old)
            pool.settle()

        # The agent undoes what was cancelled half-way, or the guest stays where it got to.
        way_out = {"Halted": "start", "Paused": "hard_shutdown", "Running": "hard_shutdown"}

        def consistent() -> bool:
            state, allowed = x.VM.get_power_state(vm), x.VM.get_allowed_operations(vm)
            return way_out.get(state, "") in allowed

        eventually(consistent, 10.0)
        # Its agent may be undoing the start at this moment.
        eventually(
            lambda: x.VM.get_power_state(vm) == "Halted" or x.VM.hard_shutdown(vm) == "", 10.0
        )
        assert x.VM.get_power_state(vm) == "Halted"
        # A host is not driven before it has said hello to the new coordinator.
        eventually(lambda: x.VM.start_on(vm, host, False, False) == "", 10.0)
        assert x.VM.get_power_state(vm) == "Running"
        assert x.VM.get_resident_on(vm) == host


def test_one_that_crashed_leaves_the_place_to_those_that_know_the_sessions(
    start_server: Any, tmp_path: Path
) -> None:
    with etcd_pool(start_server, tmp_path, vms=1) as pool:
        old = pool.hosts[0]
        vm = pool.x(old).VM.get_by_name_label("vm-0000")[0]
        mine = pool.x(old).task.create("mine", "")
        killed = pool.kill(old)
        pool.start(old)
        new = pool.another_than(old)
        print(f"another one leads {time.monotonic() - killed:.1f} s after the death")
        assert pool.settle() is new
        # The session is the one of before, and so are things that are not stored.
        x = pool.x(new)
        x.VM.set_name_description(vm, "in the same session")
        assert x.task.get_status(mine) == "pending"
