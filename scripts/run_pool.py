"""`make run POOL=3`: several servers on loopback that form a pool, until Ctrl-C.

Each has a state directory of its own below the given one; the first is the coordinator. Hosts that
are members from an earlier run are started as they are.
"""

from __future__ import annotations

import argparse
import signal
import subprocess
import sys
import time
from contextlib import ExitStack
from pathlib import Path
from types import FrameType

import XenAPI

STOP_SECONDS = 10.0
READY_SECONDS = 60.0


def start(arguments: argparse.Namespace, number: int, port: int) -> subprocess.Popen[str]:
    """One server that answers."""
    state = arguments.state / f"host{number}"
    simulate = arguments.simulate if number == 0 else f"seed={number + 1}"
    command = [
        sys.executable, "-m", "xapi.cli.main", "serve",
        "--state-dir", str(state), "--listen", f"{arguments.address}:{port}",
        "--root-password-file", str(arguments.password_file), "--simulate", simulate,
    ]  # fmt: skip
    if arguments.config is not None:
        command += ["--config", str(arguments.config)]
    arguments.state.mkdir(parents=True, exist_ok=True, mode=0o700)
    log = (arguments.state / f"host{number}.log").open("a")
    process = subprocess.Popen(  # noqa: S603 - our own server
        command, stdout=subprocess.PIPE, stderr=log, text=True, start_new_session=True
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


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=3)
    parser.add_argument("--state", type=Path, required=True)
    parser.add_argument("--listen", default="127.0.0.1:8443", help="of the first host")
    parser.add_argument("--password-file", type=Path, required=True)
    parser.add_argument("--simulate", default="vms=3,seed=1")
    parser.add_argument("--config", type=Path)
    arguments = parser.parse_args()
    arguments.address, _, first = arguments.listen.rpartition(":")
    password = arguments.password_file.read_text().strip()

    def stop(_number: int, _frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    signal.signal(signal.SIGTERM, stop)
    with ExitStack() as stack:
        servers: list[subprocess.Popen[str]] = []
        stack.callback(end, servers)
        urls = [f"https://{arguments.address}:{int(first) + n}" for n in range(arguments.count)]
        for number, url in enumerate(urls):
            servers.append(start(arguments, number, int(url.rpartition(":")[2])))
        session = login(urls[0], password)
        for number, url in enumerate(urls[1:], 1):
            if not (arguments.state / f"host{number}" / "role.json").exists():
                joining = login(url, password)
                joining.xenapi.pool.join(urls[0].removeprefix("https://"), "root", password)
            wait_until_live(session, number + 1)
        session.xenapi.session.logout()
        for number, url in enumerate(urls):
            role = "coordinator" if number == 0 else "supporter, sends you to the coordinator"
            print(f"host {number}    {url}  ({role})")
        print(f"sockets   {arguments.state}/host*/xapi.sock  (every one takes every call)")
        print(f"user      root\npassword  {password}")
        print(
            f'log in    {sys.executable} -c \'import XenAPI; s = XenAPI.Session("{urls[0]}", '
            f'ignore_ssl=True); s.login_with_password("root", "{password}"); '
            "print(s.xenapi.host.get_all_records())'",
            flush=True,
        )
        try:
            for server in servers:
                server.wait()
        except KeyboardInterrupt:
            print("stopping", flush=True)


def end(servers: list[subprocess.Popen[str]]) -> None:
    """Stop those that run, the coordinator last."""
    for server in reversed(servers):
        server.terminate()
        try:
            server.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            server.kill()


if __name__ == "__main__":
    main()
