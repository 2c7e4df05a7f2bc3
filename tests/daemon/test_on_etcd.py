"""The server on etcd: restart, standby, loss of the place, and moving from engine to engine."""

from __future__ import annotations

import json
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import warm_kit
import XenAPI
from etcd_kit import Cluster, demand_etcd

from xapi.daemon.config import ConfigError, load

StartServer = Callable[..., Any]


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    demand_etcd()
    started = Cluster(tmp_path_factory.mktemp("etcd")).start()
    yield started
    started.stop()


@pytest.fixture
def config(cluster: Cluster, tmp_path: Path) -> Path:
    """A configuration for an etcd prefix of the test's own."""
    file = tmp_path / "xapi.yaml"
    etcd = {
        "endpoints": list(cluster.endpoints),
        "prefix": f"/{tmp_path.name}",
        "lease_seconds": 3,
        "total_seconds": 3,
    }
    file.write_text(json.dumps({"database": {"engine": "etcd", "etcd": etcd}}))
    return file


def xapi(*arguments: object) -> subprocess.CompletedProcess[str]:
    return warm_kit.run("xapi.cli.main", *map(str, arguments))


def login(server: Any) -> Any:
    session = XenAPI.Session(server.url, ignore_ssl=True)
    session.xenapi.login_with_password("root", server.password, "1.0", "test")
    return session.xenapi


@pytest.mark.slow
def test_an_acknowledged_write_survives(start_server: StartServer, config: Path) -> None:
    server = start_server("--config", str(config), "--simulate", "vms=2,seed=1")
    x = login(server)
    (vm,) = x.VM.get_by_name_label("vm-0001")
    x.VM.set_name_description(vm, "kept")
    server.process.kill()
    server.process.wait(10)
    begun = time.monotonic()
    server = start_server("--config", str(config))
    assert time.monotonic() - begun < 15  # the dead one's lease, and the start
    assert login(server).VM.get_name_description(vm) == "kept"
    assert not (server.state_dir / "state.sqlite").exists()
    assert server.stop() == 0
    begun = time.monotonic()
    server = start_server("--config", str(config))
    assert server.stop() == 0
    done = xapi("check-database", "--config", config, "--state-dir", server.state_dir)
    assert (done.returncode, done.stdout) == (0, "the database is sound\n"), done.stderr


@pytest.mark.slow
def test_a_stranger_does_not_get_in(
    start_server: StartServer, config: Path, tmp_path: Path
) -> None:
    """A host with access to the store is no member for that, whether or not the place is free."""
    first = start_server("--config", str(config))
    for running in (True, False):
        if not running:
            assert first.stop() == 0
        done = xapi(
            "serve", "--config", config,
            "--state-dir", tmp_path / "second", "--listen", "127.0.0.1:0",
        )  # fmt: skip
        assert done.returncode == 1
        assert "a pool this host is not a member of" in done.stderr
        assert "ready" not in done.stdout
    again = start_server("--config", str(config))
    assert len(login(again).host.get_all()) == 1


@pytest.mark.slow
def test_a_paused_coordinator_starts_again(start_server: StartServer, config: Path) -> None:
    server = start_server("--config", str(config), "--simulate", "vms=1,seed=1")
    (vm,) = login(server).VM.get_by_name_label("vm-0000")
    server.process.send_signal(signal.SIGSTOP)
    time.sleep(4.5)  # longer than the lease: etcd cannot be asked whether it is over
    server.process.send_signal(signal.SIGCONT)
    assert server.process.stdout is not None
    assert server.process.stdout.readline().startswith("ready https://")
    assert "is not the coordinator any more" in server.log.read_text()
    login(server).VM.set_name_description(vm, "it goes on")
    assert server.stop() == 0


def test_it_waits_for_etcd_until_it_is_stopped(tmp_path: Path) -> None:
    file = tmp_path / "xapi.yaml"
    etcd = {"endpoints": ["http://127.0.0.1:1"], "total_seconds": 0.3}
    file.write_text(json.dumps({"database": {"engine": "etcd", "etcd": etcd}}))
    command = [
        sys.executable, "-m", "xapi.cli.main", "serve", "--config", str(file),
        "--state-dir", str(tmp_path / "state"), "--listen", "127.0.0.1:0",
    ]  # fmt: skip
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as server:
        assert server.stderr is not None
        assert any("etcd does not answer yet" in line for line in server.stderr)
        server.terminate()
        assert server.wait(5) == 0


@pytest.mark.slow
def test_moving_to_etcd_and_back(start_server: StartServer, config: Path, tmp_path: Path) -> None:
    server = start_server("--simulate", "vms=5,seed=1")
    x = login(server)
    uuids = {record["uuid"] for record in x.VM.get_all_records().values()}
    here = ("--config", config, "--state-dir", server.state_dir)
    busy = xapi("pool-engine", "to-etcd", *here)
    assert (busy.returncode, "in use" in busy.stderr) == (3, True)
    assert server.stop() == 0
    lost = xapi("pool-engine", "to-etcd", "--state-dir", server.state_dir)
    assert (lost.returncode, "endpoints is not configured" in lost.stderr) == (1, True)

    done = xapi("pool-engine", "to-etcd", *here)
    assert done.returncode == 0, done.stderr
    assert "read back and compared" in done.stdout
    assert "set database.engine to etcd" in done.stdout
    again = xapi("pool-engine", "to-etcd", *here)
    assert (again.returncode, "the target is not empty" in again.stderr) == (1, True)
    assert xapi("pool-engine", "to-etcd", "--force", *here).returncode == 0

    server = start_server("--config", str(config))
    x = login(server)
    assert {record["uuid"] for record in x.VM.get_all_records().values()} == uuids
    shown = xapi("pool-engine", "show", *here)
    assert shown.returncode == 0, shown.stderr
    assert "engine       etcd" in shown.stdout
    assert "coordinator  " in shown.stdout
    assert "health       ok" in shown.stdout
    (member,) = [line for line in shown.stdout.splitlines() if line.startswith("member")]
    assert "KiB, leads" in member
    (vm,) = x.VM.get_by_name_label("vm-0001")
    x.VM.set_name_description(vm, "written to etcd")
    copy = tmp_path / "copy"
    # With etcd this works while servers run.
    assert xapi("pool-engine", "backup", copy, *here).returncode == 0
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    x.VM.set_name_description(vm, "after the backup")
    busy = xapi("pool-engine", "to-sqlite", "--force", *here)
    assert busy.returncode == 3
    other = xapi(
        "pool-engine", "to-sqlite", "--config", config, "--state-dir", tmp_path / "elsewhere"
    )
    assert other.returncode == 1
    assert "is coordinator: stop the servers of the pool first" in other.stderr
    assert server.stop() == 0

    kept = xapi("pool-engine", "restore", copy, *here)
    assert (kept.returncode, "not empty" in kept.stderr) == (1, True)
    restored = xapi("pool-engine", "restore", "--force", copy, *here)
    assert restored.returncode == 0, restored.stderr
    back = xapi("pool-engine", "to-sqlite", "--force", *here)
    assert back.returncode == 0, back.stderr
    moved = xapi("serve", *here, "--listen", "127.0.0.1:0")
    assert (moved.returncode, "has been moved to" in moved.stderr) == (1, True)
    server = start_server()
    assert login(server).VM.get_name_description(vm) == "written to etcd"
    assert server.stop() == 0
    # A backup of SQLite restores into etcd, too.
    there = ("--state-dir", server.state_dir)
    assert xapi("pool-engine", "backup", tmp_path / "file", *there).returncode == 0
    shown = xapi("pool-engine", "show", *there)
    assert "engine       sqlite" in shown.stdout
    restored = xapi("pool-engine", "restore", "--force", tmp_path / "file", *here)
    assert restored.returncode == 0, restored.stderr
    wanted = shown.stdout.split()[-1]
    assert wanted in restored.stdout


@pytest.mark.parametrize(
    ("etcd", "text"),
    [
        ({}, "the engine etcd needs etcd.endpoints"),
        ({"endpoints": ["10.0.0.1:2379"]}, "not of the form https://HOST:2379"),
        ({"endpoints": ["https://u:s3cret@a:2379"]}, r"names no user: that is etcd\.user"),
        ({"endpoints": ["http://a"], "lease_seconds": 2}, "greater than or equal to 3"),
        ({"endpoints": ["http://a"], "user": "x"}, "user and password_file belong together"),
        ({"endpoints": ["http://a"], "key": "/k"}, "certificate and key belong together"),
        ({"endpoints": ["http://a"], "prefix": "xapi"}, "should match pattern"),
    ],
)
def test_mistakes_in_the_configuration(tmp_path: Path, etcd: object, text: str) -> None:
    file = tmp_path / "x.yaml"
    file.write_text(json.dumps({"database": {"engine": "etcd", "etcd": etcd}}))
    with pytest.raises(ConfigError, match=text) as caught:
        load(file, environment={})
    assert "s3cret" not in str(caught.value)
