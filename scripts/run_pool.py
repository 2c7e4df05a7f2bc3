"""`make run POOL=3`: several servers on loopback that form a pool, until Ctrl-C.

Each has a state directory of its own below the given one, and all have one for the images of shared
SRs. Hosts that are members from an earlier
run are started as they are. Where the program etcd is installed, three members of it keep the
pool's data and the servers elect their coordinator; otherwise the first server keeps the data, and
is the coordinator.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from contextlib import ExitStack
from pathlib import Path
from types import FrameType

import XenAPI

STOP_SECONDS = 10.0
READY_SECONDS = 60.0
LEASE_SECONDS = 5
MEMBERS = 3
Process = subprocess.Popen[str]


def start(arguments: argparse.Namespace, number: int, port: int) -> Process:
    """One server that answers."""
    state = arguments.state / f"host{number}"
    simulate = arguments.simulate if number == 0 else f"seed={number + 1}"
    command = [
        sys.executable, "-m", "xapi.cli.main", "serve",
        "--state-dir", str(state), "--listen", f"{arguments.address}:{port}",
        "--root-password-file", str(arguments.password_file), "--simulate", simulate,
    ]  # fmt: skip
    if arguments.config is not None and (number == 0 or not arguments.etcd):
        # The others are told by the pool where its data is.
        command += ["--config", str(arguments.config)]
    arguments.state.mkdir(parents=True, exist_ok=True, mode=0o700)
    log = (arguments.state / f"host{number}.log").open("a")
    process = subprocess.Popen(  # noqa: S603 - our own server
        command,
        stdout=subprocess.PIPE,
        stderr=log,
        text=True,
        start_new_session=True,
        env={**arguments.shared, **os.environ},
    )
    log.close()
    if process.stdout is None:
        raise RuntimeError("the server has no output")
    for line in process.stdout:
        if line.startswith("ready "):
            return process
    raise SystemExit(f"server {number} did not start; see {arguments.state}/host{number}.log")


def login(url: str, password: str) -> XenAPI.Session:
    session = XenAPI.Session(url, ignore_ssl=True)
    session.xenapi.login_with_password("root", password, "1.0", "run_pool")
    return session


def find_coordinator(urls: list[str], password: str) -> tuple[int, XenAPI.Session]:
    """Which server takes logins, and a session there."""
    end = time.monotonic() + READY_SECONDS
    while time.monotonic() < end:
        for number, url in enumerate(urls):
            try:
                return number, login(url, password)
            except (XenAPI.Failure, OSError):
                continue  # a supporter, or one that is not there yet
        time.sleep(0.2)
    raise SystemExit("no server is the coordinator; see the logs")


def wait_until_live(session: XenAPI.Session, count: int) -> None:
    """Return once the pool has so many hosts and all are live."""
    x = session.xenapi
    end = time.monotonic() + READY_SECONDS
    while time.monotonic() < end:
        hosts = x.host.get_all_records().values()
        if len(hosts) >= count and all(x.host_metrics.get_live(h["metrics"]) for h in hosts):
            return
        time.sleep(0.1)
    raise SystemExit("the hosts of the pool do not all come up; see the logs")


def start_etcd(program: str, where: Path) -> tuple[list[Process], list[str]]:
    """Three members on loopback, on ports they keep; and where clients reach them."""
    where.mkdir(parents=True, exist_ok=True, mode=0o700)
    kept = where / "ports.json"
    if not kept.exists():
        kept.write_text(json.dumps(free_ports(2 * MEMBERS)))
    ports: list[int] = json.loads(kept.read_text())
    clients = [f"http://127.0.0.1:{port}" for port in ports[:MEMBERS]]
    peers = [f"http://127.0.0.1:{port}" for port in ports[MEMBERS:]]
    cluster = ",".join(f"m{n}={peer}" for n, peer in enumerate(peers))
    members: list[Process] = []
    for number, (client, peer) in enumerate(zip(clients, peers, strict=True)):
        command = [
            program, "--name", f"m{number}", "--data-dir", str(where / f"m{number}"),
            "--listen-client-urls", client, "--advertise-client-urls", client,
            "--listen-peer-urls", peer, "--initial-advertise-peer-urls", peer,
            "--initial-cluster", cluster, "--log-level", "error", "--logger", "zap",
        ]  # fmt: skip
        with (where / f"m{number}.log").open("a") as log:
            members.append(
                subprocess.Popen(  # noqa: S603 - a program of this machine
                    command, stdout=log, stderr=log, text=True, start_new_session=True
                )
            )
    return members, clients


def free_ports(count: int) -> list[int]:
    with ExitStack() as stack:
        sockets = [stack.enter_context(socket.socket()) for _ in range(count)]
        for one in sockets:
            one.bind(("127.0.0.1", 0))
        return [one.getsockname()[1] for one in sockets]


def use_etcd(arguments: argparse.Namespace, stack: ExitStack) -> None:
    """Keep the pool's data in etcd, if it can be started and nothing else is asked for."""
    arguments.etcd = []
    program = shutil.which("etcd")
    known = (arguments.state / "etcd").exists()
    founded = (arguments.state / "host0" / "state.sqlite").exists()
    if arguments.config is not None or arguments.count == 1 or (founded and not known):
        return
    if program is None:
        print(
            "etcd is not installed (Debian: etcd-server): without it no host takes over", flush=True
        )
        return
    members, arguments.etcd = start_etcd(program, arguments.state / "etcd")
    stack.callback(end, members)
    arguments.config = arguments.state / "host0.json"
    etcd = {"endpoints": arguments.etcd, "lease_seconds": LEASE_SECONDS}
    arguments.config.write_text(json.dumps({"database": {"engine": "etcd", "etcd": etcd}}))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=3)
    parser.add_argument("--state", type=Path, required=True)
    parser.add_argument("--listen", default="127.0.0.1:8443", help="of the first host")
    parser.add_argument("--password-file", type=Path, required=True)
    parser.add_argument("--simulate", default="vms=3,seed=1")
    parser.add_argument("--config", type=Path, help="of every server; then no etcd is started")
    arguments = parser.parse_args()
    arguments.shared = {}
    if arguments.config is None:
        # A host that takes over finds what images of shared SRs hold.
        where = arguments.state.absolute() / "shared"
        arguments.shared = {"XAPI_SIMULATE__SHARED_STORAGE": str(where)}
    arguments.address, _, first = arguments.listen.rpartition(":")
    arguments.state.mkdir(parents=True, exist_ok=True, mode=0o700)
    password = arguments.password_file.read_text().strip()

    def stop(_number: int, _frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    signal.signal(signal.SIGTERM, stop)
    with ExitStack() as stack:
        use_etcd(arguments, stack)
        servers: list[Process] = []
        stack.callback(end, servers)
        urls = [f"https://{arguments.address}:{int(first) + n}" for n in range(arguments.count)]
        for number, url in enumerate(urls):
            servers.append(start(arguments, number, int(url.rpartition(":")[2])))
        new = [
            number
            for number in range(1, arguments.count)
            if not (arguments.state / f"host{number}" / "role.json").exists()
        ]
        old = [url for number, url in enumerate(urls) if number not in new]
        leads, session = find_coordinator(old, password)
        address = old[leads].removeprefix("https://")
        for number in new:
            login(urls[number], password).xenapi.pool.join(address, "root", password)
            wait_until_live(session, number + 1)
        wait_until_live(session, arguments.count)
        session.xenapi.session.logout()
        tell(arguments, urls, servers, urls.index(old[leads]), password)
        try:
            for server in servers:
                server.wait()
        except KeyboardInterrupt:
            print("stopping", flush=True)


def tell(
    arguments: argparse.Namespace,
    urls: list[str],
    servers: list[Process],
    leads: int,
    password: str,
) -> None:
    """How to talk to the pool."""
    for number, (url, server) in enumerate(zip(urls, servers, strict=True)):
        role = "coordinator" if number == leads else "supporter, sends you to the coordinator"
        print(f"host {number}    {url}  pid {server.pid}  ({role})")
    if arguments.etcd:
        print(f"etcd      {','.join(arguments.etcd)}")
        print(
            f"takeover  kill -9 {servers[leads].pid}  and another host leads within "
            f"{LEASE_SECONDS} s or so"
        )
    print(f"sockets   {arguments.state}/host*/xapi.sock  (every one takes every call)")
    print(f"user      root\npassword  {password}")
    print(
        f'log in    {sys.executable} -c \'import XenAPI; s = XenAPI.Session("{urls[leads]}", '
        f'ignore_ssl=True); s.login_with_password("root", "{password}"); '
        "print(s.xenapi.host.get_all_records())'",
        flush=True,
    )


def end(servers: list[Process]) -> None:
    """Stop those that run, the coordinator last."""
    for server in reversed(servers):
        server.terminate()
        try:
            server.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            server.kill()


if __name__ == "__main__":
    main()
