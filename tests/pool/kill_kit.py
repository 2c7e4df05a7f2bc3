"""A pool whose daemons are stopped at named steps and killed there, and what each host has.

What a host has is read from its agent's journal, dead or alive: a guest that runs there goes on
running when the daemon dies.
"""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import Any

import orjson
import XenAPI
from etcd_pool_kit import EtcdPool, session_on
from pool_kit import Pool, eventually, join, login

Step = tuple[int, str]
"""Number of a host, and the atomic it is stopped at."""


def journal(state_dir: Path) -> dict[str, Any]:
    """The keys of a host agent's journal as they are now."""
    found: dict[str, Any] = {}
    path = state_dir / "xenops.journal"
    for line in path.read_bytes().split(b"\n")[:-1] if path.exists() else ():
        key, value = orjson.loads(line)
        found[key] = value
    return {key: value for key, value in found.items() if value is not None}


def running(state_dir: Path) -> frozenset[str]:
    """Ids of the guests that run on the host."""
    path = state_dir / "xenops.journal"
    if not path.exists():
        return frozenset()
    found = path.stat()
    return _running(state_dir, (found.st_ino, found.st_size, found.st_mtime_ns))


@lru_cache(maxsize=64)
def _running(state_dir: Path, _version: tuple[int, ...]) -> frozenset[str]:
    found: set[str] = set()
    for key, record in journal(state_dir).items():
        domain = record.get("domain") if key.startswith("domain/") else None
        if domain and not (domain["paused"] or domain["suspended"] or domain["ended"]):
            found.add(key.removeprefix("domain/").partition("/")[0])
    return frozenset(found)


class Watch(threading.Thread):
    """Looks all the time whether a guest runs twice."""

    def __init__(self, hosts: Iterable[Path]) -> None:
        super().__init__(daemon=True)
        self.hosts = list(hosts)
        self.twice: set[str] = set()
        self.looks = 0
        self._end = threading.Event()

    def run(self) -> None:
        while not self._end.wait(0.02):
            self.looks += 1
            # Read again in the same order: one that moved meanwhile is not in both.
            first = [running(host) for host in self.hosts]
            again = [running(host) for host in self.hosts]
            for one in range(len(self.hosts)):
                for other in range(one):
                    self.twice |= first[one] & first[other] & again[one] & again[other]

    def stop(self) -> None:
        self._end.set()
        self.join(10)


def hold_at(folder: Path) -> dict[str, Any]:
    """Configuration of a machine that stops where files in the folder say."""
    return {"simulate": {"machine": {"faults": [{"action": "hold", "folder": str(folder)}]}}}


class KillPool:
    """Daemons of one pool, the coordinator first."""

    elects = False
    """Whether another host leads when the coordinator has died."""

    def __init__(self, start_server: Any, tmp_path: Path, hosts: int, guests: int) -> None:
        self._start = start_server
        self.configs: list[Path] = []
        self.folders: list[Path] = []
        servers: list[Any] = []
        for number in range(hosts):
            folder = tmp_path / f"hold{number}"
            folder.mkdir()
            config = tmp_path / f"host{number}.yaml"
            pool = {"heartbeat_seconds": 0.3, "silence_seconds": 2}
            config.write_text(json.dumps({"pool": pool, **hold_at(folder)}))
            self.folders.append(folder)
            self.configs.append(config)
            vms = f",vms={guests}" if number == 0 else ""
            servers.append(
                start_server(
                    "--config", str(config), "--simulate", f"seed={number + 1}{vms}",
                    state_dir=tmp_path / f"host{number}",
                )
            )  # fmt: skip
        self.pool = Pool(servers, login(servers[0]))
        for server in servers[1:]:
            join(server, servers[0])
        x = self.pool.x
        eventually(lambda: len(x.host.get_all()) == hosts)
        eventually(lambda: all(self.pool.live(host) for host in x.host.get_all()))
        self._look_around()

    def _look_around(self) -> None:
        x, servers = self.pool.x, self.pool.servers
        by_uuid = {x.host.get_uuid(host): host for host in x.host.get_all()}
        self.pool.hosts = [
            by_uuid[(s.state_dir / "host_uuid").read_text().strip()] for s in servers
        ]
        self.vms = [
            ref
            for ref, row in x.VM.get_all_records().items()
            if not (row["is_a_template"] or row["is_control_domain"] or row["is_a_snapshot"])
        ]
        self.uuids = {vm: x.VM.get_uuid(vm) for vm in self.vms}
        self.watch = Watch(self.states)
        self.watch.start()

    @property
    def x(self) -> Any:
        return self.pool.x

    @property
    def states(self) -> list[Path]:
        return [server.state_dir for server in self.pool.servers]

    # Steps

    def hold(self, vm: str, step: Step) -> Path:
        """Have the host stop the guest's next operation there; the file that says it did."""
        number, atomic = step
        wanted = self.folders[number] / f"{atomic}.{self.uuids[vm]}"
        wanted.touch()
        return wanted.with_name(f"{wanted.name}.reached")

    def let_go(self) -> None:
        for folder in self.folders:
            for file in folder.iterdir():
                file.unlink()

    def kill(self, number: int) -> None:
        process = self.pool.servers[number].process
        process.kill()
        process.wait(10)

    def restart(self, number: int) -> None:
        """The same host again, on its state directory; returns when the pool is whole."""
        old = self.pool.servers[number]
        address = old.url.removeprefix("https://")
        self.pool.servers[number] = self._start(
            "--config", str(self.configs[number]), "--simulate", f"seed={number + 1}",
            "--listen", address, state_dir=old.state_dir,
        )  # fmt: skip
        if number == 0:
            self.pool.session = login(self.pool.servers[0])
        eventually(lambda: all(self.pool.live(host) for host in self.pool.hosts))

    # What must hold

    def at_rest(self, vms: Iterable[str]) -> None:
        for vm in vms:
            if self.x.VM.get_power_state(vm) != "Halted":
                self.x.VM.hard_shutdown(vm)

    def settled(self, vm: str) -> bool:
        """The row, all hosts and the lists agree about the guest; no mark or reservation left."""
        row = self.x.VM.get_record(vm)
        where = [n for n, state in enumerate(self.states) if self.uuids[vm] in running(state)]
        lives = [self.pool.hosts[n] for n in where]
        wanted = [row["resident_on"]] if row["power_state"] == "Running" else []
        return (
            row["power_state"] in ("Running", "Halted")
            and row["current_operations"] == {}
            and row["scheduled_to_be_resident_on"] == "OpaqueRef:NULL"
            and lives == wanted
            and self.debris(vm) == []
            and self._lists_are_fresh(vm, row)
        )

    def about(self, vm: str) -> str:
        """What there is to know of a guest that is not settled."""
        row = self.x.VM.get_record(vm)
        names = {host: str(number) for number, host in enumerate(self.pool.hosts)}
        runs = [n for n, state in enumerate(self.states) if self.uuids[vm] in running(state)]
        return (
            f"{row['uuid']} {row['power_state']} on {names.get(row['resident_on'])}, reserved on "
            f"{names.get(row['scheduled_to_be_resident_on'])}, runs on {runs}, "
            f"{row['current_operations']}, debris {self.debris(vm)}"
        )

    def debris(self, vm: str) -> list[str]:
        """Halves of migrations and domains that do not run."""
        uuid, found = self.uuids[vm], []
        for number, state in enumerate(self.states):
            alive = uuid in running(state)
            for key, record in journal(state).items():
                half = key == f"guest/{uuid}" and record["migration"]
                domain = key.startswith(f"domain/{uuid}") and record.get("domain")
                if half or (domain and not alive):
                    found.append(f"{number}: {key}")
        return found

    def _lists_are_fresh(self, vm: str, row: Any) -> bool:
        self.x.VM.update_allowed_operations(vm)
        return sorted(self.x.VM.get_allowed_operations(vm)) == sorted(row["allowed_operations"])

    def ledger_is_right(self) -> None:
        """Free memory of each host is what its guests leave."""
        x = self.x
        rows = x.VM.get_all_records()
        for host in self.pool.hosts:
            total = int(x.host_metrics.get_memory_total(x.host.get_metrics(host)))
            taken = sum(
                int(row["memory_dynamic_max"]) + int(x.VM.compute_memory_overhead(vm))
                for vm, row in rows.items()
                if host in (row["resident_on"], row["scheduled_to_be_resident_on"])
            )
            overhead = int(x.host.get_memory_overhead(host))
            assert int(x.host.compute_free_memory(host)) == total - overhead - taken

    def ended(self, task: str) -> bool:
        """No longer pending; a task of a coordinator that died is gone."""
        try:
            return self.x.task.get_status(task) != "pending"
        except XenAPI.Failure as error:
            return error.details[0] == "HANDLE_INVALID"


class ElectingPool(KillPool):
    """The same with a database in etcd: `kill` of the coordinator waits for the next one."""

    elects = True

    def __init__(self, pool: EtcdPool, folders: list[Path]) -> None:
        self.elected = pool
        self.folders = folders
        self.pool = Pool([host.server for host in pool.hosts], None)
        self._follow()
        self._look_around()

    @property
    def leads(self) -> int:
        """Number of the coordinator."""
        found = self.elected.coordinator()
        assert found is not None
        return found.number

    def kill(self, number: int) -> None:
        host = self.elected.hosts[number]
        led = self.elected.coordinator() is host
        self.elected.kill(host)
        if led:
            self.elected.another_than(host)
            self._follow()

    def restart(self, number: int) -> None:
        host = self.elected.hosts[number]
        self.elected.start(host)
        self.pool.servers[number] = host.server
        self.elected.settle()
        self._follow()

    def _follow(self) -> None:
        url = self.elected.hosts[self.leads].url
        self.pool.session = session_on(url, self.elected.session, 60.0)


def wait_for(files: Iterable[Path], seconds: float = 20.0) -> None:
    end = time.monotonic() + seconds
    left = list(files)
    while left := [file for file in left if not file.exists()]:
        assert time.monotonic() < end, f"not reached: {[file.name for file in left]}"
        time.sleep(0.02)
