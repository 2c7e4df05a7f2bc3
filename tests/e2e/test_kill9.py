"""kill -9 under a write load: nothing acknowledged is lost, nothing is half there.

Each writer keeps a model of what the server has acknowledged. The one call that was under way when
the process died may or may not have happened; everything else is known exactly.
"""

from __future__ import annotations

import http.client
import os
import random
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest
import XenAPI
from e2e_json import JsonSession
from e2e_kit import (
    GIB,
    MIB,
    Daemon,
    default_sr,
    restart,
    vbd_record,
    vdi_record,
    xapi,
)

WRITERS = 4
KEPT = 5
"""VMs that a writer has at most."""

Owned = Callable[..., Daemon]


@dataclass
class Guest:
    names: set[str]
    """Names it may have: one, or two while a change is in doubt."""
    states: set[str] = field(default_factory=lambda: {"Halted"})
    disks: dict[str, str] = field(default_factory=dict[str, str])
    """VDI -> VBD."""
    doubtful: bool = False
    """A destroy was under way."""


class Writer:
    """One client that writes as fast as it may, and remembers what was acknowledged."""

    def __init__(self, number: int, seed: int) -> None:
        self.prefix = f"kill9-{number}-"
        self.random = random.Random(seed * 1000 + number)
        self.guests: dict[str, Guest] = {}
        self.gone: set[str] = set()
        self.acknowledged = 0
        self.counter = 0
        self.new_vm = ""
        """Name of a VM whose creation is in doubt."""
        self.new_vdi = ""
        self.new_vbd: tuple[str, str] | None = None
        self.errors: list[str] = []

    def name(self) -> str:
        self.counter += 1
        return f"{self.prefix}{self.counter}"

    # Load

    def run(self, daemon: Daemon) -> None:
        """Until the connection breaks. API errors are noted: none is expected."""
        session: JsonSession | None = None
        try:
            session = daemon.json_session()
            sr = default_sr(session.xenapi)
            while True:
                self.step(session.xenapi, sr)
                self.acknowledged += 1
        except (OSError, http.client.HTTPException):
            pass  # the process is dead
        except (XenAPI.Failure, AssertionError) as error:
            self.errors.append(repr(error))
        finally:
            if session is not None:
                session.close()

    def step(self, x: Any, sr: str) -> None:
        choice = self.random.random()
        if not self.guests or (choice < 0.25 and len(self.guests) < KEPT):
            self.create(x)
            return
        ref = self.random.choice(sorted(self.guests))
        guest = self.guests[ref]
        (state,) = guest.states
        if choice < 0.55:
            new = self.name()
            guest.names.add(new)
            x.VM.set_name_label(ref, new)
            guest.names = {new}
        elif choice < 0.70:
            self.add_disk(x, ref, guest, sr)
        elif choice < 0.85 or state == "Running":
            to = "Halted" if state == "Running" else "Running"
            guest.states.add(to)
            if to == "Running":
                x.VM.start(ref, False, False)
            else:
                x.VM.hard_shutdown(ref)
            guest.states = {to}
        else:
            guest.doubtful = True
            x.VM.destroy(ref)
            del self.guests[ref]
            self.gone.add(ref)
            self.gone.update(guest.disks.values())

    def create(self, x: Any) -> None:
        self.new_vm = self.name()
        ref = x.VM.create(vm_record(self.new_vm))
        self.guests[ref] = Guest({self.new_vm})
        self.new_vm = ""

    def add_disk(self, x: Any, ref: str, guest: Guest, sr: str) -> None:
        self.new_vdi = self.name()
        vdi = x.VDI.create(vdi_record(x, MIB) | {"SR": sr, "name_label": self.new_vdi})
        self.new_vdi = ""
        self.new_vbd = (ref, vdi)
        device = str(len(guest.disks))
        guest.disks[vdi] = x.VBD.create(vbd_record(ref, vdi, device))
        self.new_vbd = None

    # Verification

    def verify(self, rows: Rows) -> None:
        """Compare the model with the rows after a restart; settles what was in doubt."""
        assert self.errors == []
        for ref in self.gone:
            assert ref not in rows.vms, f"acknowledged destroy of {ref} undone"
            assert ref not in rows.vbds, f"VBD {ref} of a destroyed VM came back"
        self.gone.clear()
        mine = {ref for ref, vm in rows.vms.items() if vm["name_label"].startswith(self.prefix)}
        if self.new_vm:
            for ref in mine - set(self.guests):
                assert rows.vms[ref]["name_label"] == self.new_vm
                self.guests[ref] = Guest({self.new_vm})
            self.new_vm = ""
        for ref, guest in list(self.guests.items()):
            if ref not in rows.vms:
                assert guest.doubtful, f"acknowledged VM {ref} lost"
                for vbd in guest.disks.values():
                    assert vbd not in rows.vbds, "half of a destroy was done"
                del self.guests[ref]
                continue
            guest.doubtful = False
            self.verify_guest(rows, ref, guest)
        assert mine == set(self.guests)
        self.new_vdi = ""
        self.new_vbd = None

    def verify_guest(self, rows: Rows, ref: str, guest: Guest) -> None:
        vm = rows.vms[ref]
        assert vm["name_label"] in guest.names, f"acknowledged name lost: {guest.names}"
        guest.names = {vm["name_label"]}
        assert vm["power_state"] in guest.states, f"{vm['power_state']}, not {guest.states}"
        guest.states = {vm["power_state"]}
        assert vm["metrics"] in rows.vm_metrics, "a VM without the metrics made with it"
        assert vm["current_operations"] == {}
        # Whoever asks first is told what became of a start that was under way.
        assert vm["scheduled_to_be_resident_on"] == "OpaqueRef:NULL"
        running = vm["power_state"] == "Running"
        assert (vm["domid"] > 0) is running
        assert (vm["resident_on"] == rows.host) is running
        if self.new_vbd is not None and self.new_vbd[0] == ref:
            vdi = self.new_vbd[1]
            assert vdi in rows.vdis, "acknowledged VDI lost"
            for vbd in vm["VBDs"]:
                if rows.vbds[vbd]["VDI"] == vdi:
                    guest.disks[vdi] = vbd
        assert set(vm["VBDs"]) == set(guest.disks.values()), "acknowledged VBD lost"
        for vdi, vbd in guest.disks.items():
            assert vdi in rows.vdis, "acknowledged VDI lost"
            assert rows.vbds[vbd]["VM"] == ref
            assert rows.vbds[vbd]["VDI"] == vdi
            assert vbd in rows.vdis[vdi]["VBDs"]


class Rows:
    """All records after a restart, and what holds for each of them."""

    def __init__(self, daemon: Daemon) -> None:
        session = daemon.json_session()
        x = session.xenapi
        self.host = x.host.get_all()[0]
        self.vms = x.VM.get_all_records()
        self.vdis = x.VDI.get_all_records()
        self.vbds = x.VBD.get_all_records()
        self.vm_metrics = x.VM_metrics.get_all_records()
        tasks = x.task.get_all_records()
        session.close()
        pending = [t["name_label"] for t in tasks.values() if t["status"] == "pending"]
        assert pending == [], "tasks are left pending for ever"
        for ref, vbd in self.vbds.items():
            assert vbd["VM"] in self.vms, "half of a VBD is there"
            assert ref in self.vms[vbd["VM"]]["VBDs"]
        owned = {vm["metrics"] for vm in self.vms.values()}
        assert set(self.vm_metrics) <= owned, "metrics without their VM"


def vm_record(name: str) -> dict[str, Any]:
    return {
        "name_label": name, "name_description": "", "user_version": 1, "is_a_template": False,
        "affinity": "OpaqueRef:NULL", "memory_static_max": 128 * MIB,
        "memory_dynamic_max": 128 * MIB, "memory_dynamic_min": 128 * MIB,
        "memory_static_min": 64 * MIB, "VCPUs_params": {}, "VCPUs_max": 1, "VCPUs_at_startup": 1,
        "actions_after_shutdown": "destroy", "actions_after_reboot": "restart",
        "actions_after_crash": "restart", "PV_bootloader": "", "PV_kernel": "", "PV_ramdisk": "",
        "PV_args": "", "PV_bootloader_args": "", "PV_legacy_args": "",
        "HVM_boot_policy": "BIOS order", "HVM_boot_params": {"order": "cdn"}, "platform": {},
        "PCI_bus": "", "other_config": {}, "recommendations": "",
    }  # fmt: skip


CONFIG = {
    "log": {"level": "warning"},
    "simulate": {"machine": {"memory_total": 256 * GIB}},
}


def rounds(start: Owned, count: int, seed: int) -> int:
    """Kill `count` times; gives the number of acknowledged writes."""
    daemon = start(config=CONFIG)
    writers = [Writer(number, seed) for number in range(WRITERS)]
    pause = random.Random(seed)
    for number in range(count):
        threads = [threading.Thread(target=w.run, args=(daemon,)) for w in writers]
        for thread in threads:
            thread.start()
        time.sleep(pause.uniform(0.02, 0.3))
        daemon.kill()
        for thread in threads:
            thread.join(10)
            assert not thread.is_alive()
        if number % 10 == 9:
            checked = xapi("check-database", "--state-dir", str(daemon.state_dir))
            assert checked.returncode == 0, checked.stdout + checked.stderr
        daemon.__dict__.update(restart(daemon).__dict__)
        rows = Rows(daemon)
        for writer in writers:
            writer.verify(rows)
    total = sum(writer.acknowledged for writer in writers)
    print(f"{count} rounds, {total} acknowledged writes")
    assert total > count  # otherwise nothing was tested
    return total


def test_ten_rounds(own_daemon: Owned) -> None:
    rounds(own_daemon, 10, seed=1)


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.parametrize("seed", [11, 12, 13, 14])
def test_many_rounds(own_daemon: Owned, seed: int) -> None:
    """With each of four seeds: 15 rounds in the suite, 50 in `make soak`."""
    rounds(own_daemon, int(os.environ.get("KILL_ROUNDS", "15")), seed=seed)
