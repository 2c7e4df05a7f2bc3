"""The daemon as a process: ready line, lock, signals, restart, and the care commands."""

from __future__ import annotations

import json
import os
import signal
import socket
import ssl
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
import warm_kit
import XenAPI

StartServer = Callable[..., Any]


def xapi(*arguments: str, text: str = "", cold: bool = False) -> subprocess.CompletedProcess[str]:
    return warm_kit.run("xapi.cli.main", *arguments, input=text, cold=cold)


def login(server: Any, user: str = "root", password: str | None = None) -> Any:
    session = XenAPI.Session(server.url, ignore_ssl=True)
    session.xenapi.login_with_password(user, password or server.password, "1.0", "test")
    return session


def test_help_is_quick() -> None:
    best = 9.0
    for _ in range(5):
        start = time.monotonic()
        assert xapi("--help", cold=True).returncode == 0
        best = min(best, time.monotonic() - start)
    assert best < 0.3  # 0.04 s alone on a machine; the rest is for neighbours
    quick = xapi("--help", cold=True)
    assert "serve" in quick.stdout
    loaded = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "xapi.cli.main", "--help"],
        capture_output=True, text=True, check=True,
    ).stderr  # fmt: skip
    assert not any(name in loaded for name in ("aiohttp", "pydantic", "xapi.database", "structlog"))


def test_a_client_logs_in_and_reads(start_server: StartServer) -> None:
    server = start_server("--simulate", "vms=3,seed=5", cold=True)
    session = login(server)
    assert len(session.xenapi.VM.get_by_name_label("vm-0001")) == 1
    session.xenapi.session.logout()
    with pytest.raises(XenAPI.Failure):
        login(server, password="wrong")
    assert stat.S_IMODE(server.socket.stat().st_mode) == 0o600
    assert stat.S_IMODE(server.state_dir.stat().st_mode) == 0o700
    for name in ("users", "pool/secrets.json", "audit.log", "tls/server.key"):
        assert stat.S_IMODE((server.state_dir / name).stat().st_mode) == 0o600


def test_it_stops_when_it_is_told_to(start_server: StartServer) -> None:
    """host.shutdown_agent: answered, then stopped as by a signal; guests go on."""
    server = start_server("--simulate", "vms=1,seed=5")
    x = login(server).xenapi
    [vm] = x.VM.get_by_name_label("vm-0000")
    x.VM.start(vm, False, False)
    x.host.shutdown_agent()
    assert server.process.wait(10) == 0
    x = login(start_server("--simulate", "vms=1,seed=5")).xenapi
    assert x.VM.get_power_state(vm) == "Running"


def test_the_same_seed_gives_the_same_uuids(start_server: StartServer, tmp_path: Path) -> None:
    found: list[set[str]] = []
    for name in ("one", "two"):
        # Each with hashes of strings of its own.
        server = start_server("--simulate", "vms=3,seed=5", state_dir=tmp_path / name, cold=True)
        records = login(server).xenapi.VM.get_all_records().values()
        found.append({record["uuid"] for record in records})
        assert server.stop() == 0
    assert found[0] == found[1]


def test_sigterm_ends_it_within_five_seconds(start_server: StartServer) -> None:
    server = start_server(cold=True)
    session = login(server)
    kept = [_connect(server) for _ in range(5)]
    # A poll that waits, a call half sent, an idle connection: none may hold the stop up.
    body = (
        "<methodCall><methodName>event.from</methodName><params>"
        f"<param><value>{session._session}</value></param><param><value><array><data>"
        "<value>*</value></data></array></value></param>"
        "<param><value></value></param><param><value><double>60</double></value></param>"
        "</params></methodCall>"
    )
    for connection in kept[:3]:
        head = f"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: {len(body)}\r\n\r\n"
        connection.sendall((head + body).encode())
    kept[3].sendall(b"POST / HTTP/1.1\r\nContent-Le")
    time.sleep(0.2)
    start = time.monotonic()
    assert server.stop() == 0
    assert time.monotonic() - start < 5
    assert not server.socket.exists()
    for connection in kept:
        connection.close()


def _connect(server: Any) -> ssl.SSLSocket:
    address = urlsplit(server.url)
    context = ssl.create_default_context(cafile=str(server.state_dir / "tls" / "server.crt"))
    raw = socket.create_connection((address.hostname, address.port))
    return context.wrap_socket(raw, server_hostname=address.hostname)


def test_an_acknowledged_write_survives_kill_9(start_server: StartServer) -> None:
    server = start_server("--simulate", "vms=1,seed=5")
    session = login(server)
    [vm] = session.xenapi.VM.get_by_name_label("vm-0000")
    certificate = (server.state_dir / "tls" / "server.crt").read_bytes()
    session.xenapi.VM.set_name_description(vm, "kept")
    server.process.kill()
    server.process.wait(10)
    assert server.socket.exists()
    again = start_server("--simulate", "vms=1,seed=5")
    session = login(again)
    assert session.xenapi.VM.get_name_description(vm) == "kept"
    assert len(session.xenapi.VM.get_by_name_label("vm-0000")) == 1
    assert len(session.xenapi.pool.get_all()) == 1
    assert (again.state_dir / "tls" / "server.crt").read_bytes() == certificate


def test_a_second_daemon_is_refused(server_process: Any) -> None:
    refused = xapi("serve", "--state-dir", str(server_process.state_dir), "--listen", "127.0.0.1:0")
    assert refused.returncode == 3
    assert f"in use by process {server_process.process.pid}" in refused.stderr
    assert "--state-dir" in refused.stderr
    assert xapi("check-database", "--state-dir", str(server_process.state_dir)).returncode == 3
    assert login(server_process)


def test_a_taken_port_is_told(server_process: Any, tmp_path: Path) -> None:
    address = server_process.url.removeprefix("https://")
    other = tmp_path / "other"
    refused = xapi("serve", "--state-dir", str(other), "--listen", address)
    assert refused.returncode == 1
    assert f"cannot listen on {address}: Address already in use" in refused.stderr
    assert "Traceback" not in refused.stderr


def test_the_first_password_is_shown_once(tmp_path: Path) -> None:
    command = [
        sys.executable, "-m", "xapi.cli.main", "serve",
        "--state-dir", str(tmp_path / "s"), "--listen", "127.0.0.1:0",
    ]  # fmt: skip
    for first in (True, False):
        log = tmp_path / "log"
        with (
            log.open("w") as stream,
            subprocess.Popen(command, stdout=subprocess.PIPE, stderr=stream, text=True) as process,
        ):
            assert process.stdout is not None
            assert process.stdout.readline().startswith("ready https://127.0.0.1:")
            process.send_signal(signal.SIGINT)
            assert process.wait(10) == 0
        shown = [x for x in log.read_text().splitlines() if x.startswith("user root, password ")]
        assert len(shown) == first


def test_passwd_is_taken_by_a_running_server(server_process: Any) -> None:
    state = str(server_process.state_dir)
    assert login(server_process)
    done = xapi("passwd", "root", "--stdin", "--state-dir", state, text="changed\n")
    assert done.returncode == 0, done.stderr
    assert login(server_process, password="changed")
    time.sleep(2.1)
    with pytest.raises(XenAPI.Failure):
        login(server_process)
    assert xapi("passwd", "root", "--stdin", "--state-dir", state, text="\n").returncode == 1


def test_check_and_backup(start_server: StartServer, tmp_path: Path) -> None:
    server = start_server("--simulate", "vms=5")
    assert server.stop() == 0
    state = str(server.state_dir)
    checked = xapi("check-database", "--state-dir", state)
    assert (checked.returncode, checked.stdout) == (0, "the database is sound\n")
    target = tmp_path / "backup.sqlite"
    done = xapi("backup", str(target), "--state-dir", state)
    assert done.returncode == 0, done.stderr
    assert target.stat().st_size > 4096
    assert xapi("backup", str(target), "--state-dir", state).returncode == 1
    missing = xapi("check-database", "--state-dir", str(tmp_path / "none"))
    assert missing.returncode == 1
    assert "there is no database" in missing.stderr


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--listen", "x"], "--listen"),
        (["--simulate", "vms"], "key=value"),
        (["--simulate", "vms=-1"], "--simulate.vms"),
        (["--simulate", "hosts=2"], "--simulate.hosts"),
        (["--simulate", "wings=2"], "wings"),
        (["--config", "/nonexistent/x.yaml"], "/nonexistent/x.yaml"),
        (["--nonsense"], "--nonsense"),
    ],
)
def test_wrong_usage_is_explained(arguments: list[str], words: str, tmp_path: Path) -> None:
    refused = xapi("serve", "--state-dir", str(tmp_path / "s"), *arguments)
    assert refused.returncode == 2
    assert words in refused.stderr
    assert "Traceback" not in refused.stderr


def test_logs_are_json_when_nobody_watches(server_process: Any) -> None:
    server_process.stop()
    lines = [json.loads(line) for line in server_process.log.read_text().splitlines()]
    assert {"ready", "stopping", "stopped"} <= {line["event"] for line in lines}


def test_a_stop_that_hangs_is_forced(tmp_path: Path) -> None:
    script = (
        "import asyncio, sys\n"
        "from xapi.daemon import daemon, wiring\n"
        "from xapi.xenops.agent import Agent\n"
        "async def hang(self): await asyncio.sleep(60)\n"
        "Agent.aclose = hang\n"
        "from xapi.cli.main import main\n"
        "sys.exit(main(sys.argv[1:]))\n"
    )
    environment = {**os.environ, "XAPI_STOP_SECONDS": "1.5"}
    command = [
        sys.executable, "-c", script, "serve",
        "--state-dir", str(tmp_path / "s"), "--listen", "127.0.0.1:0",
    ]  # fmt: skip
    with (
        subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process,
        closing(process.stdout),
    ):  # type: ignore[arg-type]
        assert process.stdout is not None
        while not process.stdout.readline().startswith("ready"):
            pass
        process.terminate()
        assert process.wait(10) == 75
