"""Real etcd clusters on loopback, with ports of their own, for tests."""

from __future__ import annotations

import json
import os
import secrets
import shutil
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from xapi.database.engines.etcd import EtcdEngine, EtcdOptions
from xapi.database.engines.etcd_client import EtcdAccess


def demand_etcd() -> str:
    """The etcd program; skips the test where there is none."""
    found = shutil.which("etcd")
    if found is None:
        pytest.skip("no etcd here")
    return found


def free_ports(count: int) -> list[int]:
    """Ports below those that the kernel gives to connections, which come and go all the time."""
    found: set[int] = set()
    while len(found) < count:
        port = 12_000 + secrets.randbelow(20_000)
        with socket.socket() as one, suppress(OSError):
            one.bind(("127.0.0.1", port))
            found.add(port)
    return list(found)


@dataclass
class Member:
    name: str
    client: str
    peer: str
    data: Path
    process: subprocess.Popen[bytes] | None = None

    @property
    def pid(self) -> int:
        assert self.process is not None
        return self.process.pid

    def kill(self) -> None:
        """kill -9."""
        if self.process is not None:
            # A stopped process is killed all the same.
            self.process.kill()
            self.process.wait(10)
            self.process = None

    def pause(self) -> None:
        os.kill(self.pid, signal.SIGSTOP)
        # Only then all of its threads stand.
        os.waitid(os.P_PID, self.pid, os.WSTOPPED)

    def resume(self) -> None:
        os.kill(self.pid, signal.SIGCONT)


@dataclass
class Cluster:
    """`durable`: with fsync. `arguments`: more of etcd's options."""

    where: Path
    size: int = 1
    durable: bool = False
    arguments: tuple[str, ...] = ()
    scheme: str = "http"
    members: list[Member] = field(default_factory=list)

    def start(self) -> Cluster:
        demand_etcd()
        for attempt in range(5):  # somebody else may take a port in between
            ports = free_ports(2 * self.size)
            self.members = [
                Member(
                    f"m{n}",
                    f"{self.scheme}://127.0.0.1:{ports[2 * n]}",
                    f"http://127.0.0.1:{ports[2 * n + 1]}",
                    self.where / f"etcd-{attempt}-{n}",
                )
                for n in range(self.size)
            ]
            for member in self.members:
                self.start_member(member)
            try:
                self.wait_ready()
                return self
            except AssertionError:
                self.stop()
        raise AssertionError("etcd does not start")

    def start_member(self, member: Member) -> None:
        self.where.mkdir(parents=True, exist_ok=True)
        command = [
            demand_etcd(), "--name", member.name, "--data-dir", str(member.data),
            "--listen-client-urls", member.client, "--advertise-client-urls", member.client,
            "--listen-peer-urls", member.peer, "--initial-advertise-peer-urls", member.peer,
            "--initial-cluster", ",".join(f"{m.name}={m.peer}" for m in self.members),
            "--heartbeat-interval", "50", "--election-timeout", "500",
            "--log-level", "error", "--logger", "zap", *self.arguments,
        ]  # fmt: skip
        if not self.durable:
            command.append("--unsafe-no-fsync")
        with (self.where / f"{member.name}.log").open("ab") as log:
            member.process = subprocess.Popen(
                command, stdout=log, stderr=log, env={"PATH": os.environ["PATH"]}
            )

    def wait_ready(self, seconds: float = 20.0) -> None:
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            if any(m.process and m.process.poll() is not None for m in self.members):
                raise AssertionError("etcd has ended")
            if self.scheme == "https":
                time.sleep(1.0)
                return
            if all(m.process is None or self.healthy(m) for m in self.members):
                return
            time.sleep(0.05)
        raise AssertionError("etcd is not ready in time")

    @staticmethod
    def healthy(member: Member) -> bool:
        try:
            with urllib.request.urlopen(f"{member.client}/health", timeout=1) as answer:
                return json.load(answer).get("health") == "true"
        except (OSError, ValueError):
            return False

    def leader(self) -> Member:
        """Raises AssertionError if there is none."""
        for member in self.members:
            if member.process is None:
                continue
            request = urllib.request.Request(
                f"{member.client}/v3/maintenance/status", b"{}", method="POST"
            )
            try:
                with urllib.request.urlopen(request, timeout=1) as answer:
                    status = json.load(answer)
            except OSError:
                continue
            if status.get("leader") == status["header"]["member_id"]:
                return member
        raise AssertionError("the cluster has no leader")

    @property
    def endpoints(self) -> tuple[str, ...]:
        return tuple(member.client for member in self.members)

    def access(self, **more: object) -> EtcdAccess:
        return EtcdAccess(self.endpoints, **more)  # type: ignore[arg-type]

    def engine(self, prefix: str = "/xapi", *, total: float = 8.0, **more: object) -> EtcdEngine:
        more.setdefault("lease_seconds", 3)
        more.setdefault("idle_seconds", 1.0)
        options = EtcdOptions(prefix=prefix, **more)  # type: ignore[arg-type]
        return EtcdEngine(self.access(total_seconds=total), options)

    def stop(self) -> None:
        for member in self.members:
            member.kill()
