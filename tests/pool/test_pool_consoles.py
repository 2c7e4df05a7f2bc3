"""Consoles in a pool: at the host that the guest runs on, whoever is asked; and from a terminal."""

from __future__ import annotations

import base64
import re
import shutil
import socket
import ssl
import subprocess
import sys
import tarfile
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from pool_kit import SMALL, eventually, login, start_pool

ROOT = Path(__file__).parents[1]


class Tunnel:
    """A raw CONNECT, as scripts make it."""

    def __init__(self, url: str, query: str, *lines: str) -> None:
        parts = urlsplit(url)
        context = ssl.create_default_context()
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        plain = socket.create_connection((parts.hostname, parts.port), 10)
        self.sock = context.wrap_socket(plain)
        head = "\r\n".join([f"CONNECT /console?{query} HTTP/1.0", *lines, "", ""])
        self.sock.sendall(head.encode())
        self.data = b""
        head = self.until(b"\r\n\r\n").decode()
        self.status = int(head.split()[1])
        found = re.search(r"(?im)^location: *(\S+)", head)
        self.location = found[1] if found else ""

    def until(self, mark: bytes) -> bytes:
        while mark not in self.data:
            piece = self.sock.recv(65536)
            assert piece, self.data
            self.data += piece
        taken, _, self.data = self.data.partition(mark)
        return taken

    def ended(self) -> bool:
        while piece := self.sock.recv(65536):
            self.data += piece
        self.sock.close()
        return True


def guest_of(pool: Any, host: str) -> str:
    template = pool.x.VM.get_by_name_label("Other install media")[0]
    vm = pool.x.VM.clone(template, "web-1")
    pool.x.VM.provision(vm)
    pool.x.VM.start_on(vm, host, False, False)
    return vm


def test_a_guest_moves_and_its_console_with_it(start_server: Any, tmp_path: Path) -> None:
    pool = start_pool(start_server, tmp_path, simulate=f",{SMALL}")
    first, second = pool.servers
    here, there = pool.hosts
    vm = guest_of(pool, there)
    session = pool.session._session
    consoles = pool.x.VM.get_consoles(vm)
    text = next(ref for ref in consoles if pool.x.console.get_protocol(ref) == "vt100")
    asked = f"ref={text}&session_id={session}"

    # The location is at the host, and so says the one that is asked and does not have it.
    location = eventually(
        lambda: (at := pool.x.console.get_location(text)).startswith(second.url) and at
    )
    tunnel = Tunnel(first.url, asked)
    assert (tunnel.status, tunnel.location) == (302, f"{second.url}/console?{asked}")
    tunnel = Tunnel(location, f"{urlsplit(location).query}&session_id={session}")
    assert tunnel.status == 200
    assert b"web-1" in tunnel.until(b"> ")
    # A session that was made this moment is known there; so is a password.
    fresh = login(first)
    fresh_tunnel = Tunnel(second.url, f"ref={text}&session_id={fresh._session}")
    assert fresh_tunnel.status == 200
    fresh_tunnel.until(b"> ")
    fresh.xenapi.session.logout()
    assert fresh_tunnel.ended()
    for password, status in ((first.password, 200), ("wrong", 401)):
        given = base64.b64encode(f"root:{password}".encode()).decode()
        assert Tunnel(location, f"ref={text}", f"Authorization: Basic {given}").status == status

    terminal_of(first, tmp_path, vm, pool)
    files_of(first, tmp_path, pool)

    # Each host has the console of its own control domain.
    control = pool.x.host.get_control_domain(there)
    assert Tunnel(first.url, f"ref={control}&session_id={session}").status == 302
    assert Tunnel(second.url, f"ref={control}&session_id={session}").status == 200

    # It moves: the talk ends, the row stays, and points to the other host.
    pool.x.VM.pool_migrate(vm, here, {})
    assert tunnel.ended()
    assert set(pool.x.VM.get_consoles(vm)) == set(consoles)
    assert pool.x.console.get_location(text).startswith(f"{first.url}/console?uuid=")
    tunnel = Tunnel(first.url, asked)
    assert tunnel.status == 200
    tunnel.until(b"> ")
    moved = Tunnel(second.url, asked)
    assert (moved.status, moved.location) == (302, f"{first.url}/console?{asked}")
    # The end of the server is the end of the talk, at once.
    assert first.stop() == 0
    assert tunnel.ended()


def terminal_of(server: Any, tmp_path: Path, vm: str, pool: Any) -> None:
    """``xe console`` in a terminal, of a guest of another host than the one that is asked."""
    sys.path.insert(0, str(ROOT / "xe"))
    try:
        from pty_kit import OnTerminal
    finally:
        sys.path.remove(str(ROOT / "xe"))
    command = xe_of(server, "console", f"uuid={pool.x.VM.get_uuid(vm)}")
    terminal = OnTerminal(command, home_of(tmp_path))
    terminal.until(r"web-1 .*\r\n")
    terminal.until("> ")
    terminal.send("uptime\r")
    terminal.until(r"uptime\r\nup 0 d 00:\d\d:\d\d\r\n> ")
    terminal.send("\x1d")
    assert terminal.end() == 0


def xe_of(server: Any, *arguments: str) -> list[str]:
    program = shutil.which("xe", path=str(Path(sys.executable).parent))
    assert program is not None
    address = server.url.removeprefix("https://")
    return [program, "--no-verify", "-s", address, "-u", "root", "-pw", server.password, *arguments]


def home_of(tmp_path: Path) -> dict[str, str]:
    return {"HOME": str(tmp_path), "PATH": "/usr/bin:/bin", "TERM": "xterm"}


def files_of(server: Any, tmp_path: Path, pool: Any) -> None:
    """Each host gives its own files; the task that ``xe`` waits for is the coordinator's."""
    reports: list[str] = []
    for number, host in enumerate(pool.hosts):
        name = tmp_path / f"status{number}.tar"
        uuid = pool.x.host.get_uuid(host)
        command = xe_of(server, "host-get-system-status", f"filename={name}", f"uuid={uuid}",
                        "entries=version,engine,database")  # fmt: skip
        subprocess.run(command, env=home_of(tmp_path), check=True, timeout=30)
        with tarfile.open(name) as tar:
            names = tar.getnames()
        assert f"status-report-{uuid}/database.json" in names
        reports += names
    assert len(reports) == len(set(reports)) == 6
    uuid = pool.x.host.get_uuid(pool.hosts[1])
    done = subprocess.run(
        xe_of(server, "host-get-system-status", f"filename={tmp_path / 'no.rar'}", f"uuid={uuid}",
              "output=rar"),
        env=home_of(tmp_path), capture_output=True, text=True, check=False, timeout=30,
    )  # fmt: skip
    assert "Error code: INVALID_VALUE" in done.stderr
    assert [row["name_label"] for row in pool.x.task.get_all_records().values()] == []
    backup = tmp_path / "backup.tar"
    command = xe_of(server, "host-backup", f"file-name={backup}", f"uuid={uuid}")
    subprocess.run(command, env=home_of(tmp_path), check=True, timeout=30)
    with tarfile.open(backup) as tar:
        assert "pool/host.key" in tar.getnames()
        assert "state.sqlite" not in tar.getnames()  # the coordinator has it
