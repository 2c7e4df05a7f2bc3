"""Clients of others, unchanged and in an environment of their own (`make clients`).

Not part of `make test`, since they are large: what they send and read is replayed there.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import XenAPI

HERE = Path(__file__).parent
CLIENTS = Path(os.environ["XAPI_CLIENTS"])


def test_ansible(start_server: Any, tmp_path: Path) -> None:
    server = start_server("--simulate", "seed=1")
    done = subprocess.run(
        [
            CLIENTS / "bin" / "ansible-playbook", HERE / "guest.yml",
            "-e", json.dumps({"url": server.url, "password": server.password}),
        ],
        env={**os.environ, "ANSIBLE_STDOUT_CALLBACK": "ansible.posix.json",
             "ANSIBLE_HOME": str(tmp_path)},
        cwd=tmp_path, capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    tasks = {
        task["task"]["name"]: task["hosts"]["localhost"]
        for task in json.loads(done.stdout)["plays"][0]["tasks"]
    }
    assert all(
        tasks[name]["changed"] for name in ("created", "switched on", "states", "changed", "gone")
    )
    assert not tasks["nothing to change"]["changed"]
    told = tasks["told"]["instance"]
    assert told["state"] == "poweredon"
    assert told["hardware"] == {"memory_mb": 1024, "num_cpu_cores_per_socket": 1, "num_cpus": 2}
    assert told["networks"][0]["mac"] == "00:16:3e:11:22:33"
    assert told["folder"] == "/shop"
    facts = tasks["facts"]["instance"]
    assert [disk["size"] for disk in facts["disks"]] == [4 << 30, 1 << 30]
    assert facts["name_desc"] == "the shop"
    session = XenAPI.Session(server.url, ignore_ssl=True)
    session.xenapi.login_with_password("root", server.password, "1.0", "test")
    assert session.xenapi.VM.get_by_name_label("web") == []
    assert not session.xenapi.VDI.get_by_name_label("root")
    assert not session.xenapi.VDI.get_by_name_label("data")


def test_fence_xenapi(start_server: Any) -> None:
    agent = shutil.which("fence_xenapi")
    if agent is None:
        pytest.skip("fence_xenapi is not installed (package fence-agents)")
    server = start_server("--simulate", "seed=1,vms=2")
    url = server.url.replace("127.0.0.1", "localhost")

    def fence(action: str, *more: str) -> str:
        done = subprocess.run(
            [CLIENTS / "bin" / "python", agent, "-s", url, "-l", "root", "-p", server.password,
             "-n", "vm-0001", "-o", action, *more],
            # It verifies: against the certificate this server has made for itself.
            env={**os.environ, "SSL_CERT_FILE": str(server.state_dir / "tls" / "server.crt"),
                 "PYTHONPATH": "/usr/share/fence"},
            capture_output=True, text=True, timeout=100, check=False,
        )  # fmt: skip
        assert done.returncode == (2 if "Status: OFF" in done.stdout else 0), (
            done.stdout + done.stderr
        )
        return done.stdout.strip()

    assert "vm-0000" in fence("list")
    assert fence("status") == "Status: OFF"
    assert fence("on") == "Success: Powered ON"
    assert fence("status") == "Status: ON"
    assert fence("reboot") == "Success: Rebooted"
    assert fence("off") == "Success: Powered OFF"
    assert fence("status") == "Status: OFF"
