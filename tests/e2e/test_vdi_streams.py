"""Exports and imports of disk images as clients make them, and a server that dies in the middle."""

from __future__ import annotations

import random
import ssl
import subprocess
import sys
import urllib.parse
import urllib.request
from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest
from e2e_kit import (
    MIB,
    PASSWORD,
    Daemon,
    discard_sockets,
    eventually,
    finished,
    restart,
    start_daemon,
)
from xapi_sdk import TLS, Client

SIZE = 24 * MIB


def image(seed: int = 1, size: int = SIZE) -> bytes:
    """Data, a hole, and data at the very end."""
    data = random.Random(seed)
    return data.randbytes(3 * MIB + 17).ljust(size - 5000, b"\0") + data.randbytes(5000)


@pytest.fixture
def session(daemon: Daemon) -> Generator[Any]:
    made = daemon.https_session(verify=True)
    yield made
    made.xenapi.session.logout()


@pytest.fixture
def x(session: Any) -> Any:
    return session.xenapi


def new_vdi(x: Any, size: int = SIZE) -> str:
    pool = next(iter(x.pool.get_all()))
    record = {"SR": x.pool.get_default_SR(pool), "virtual_size": str(size), "type": "user"}
    more = {"name_label": "disk", "sharable": False, "read_only": False, "other_config": {}}
    return str(x.VDI.create({**record, **more}))


def url(daemon: Daemon, session: Any, path: str, **asked: str) -> str:
    query = urllib.parse.urlencode({"session_id": session._session, **asked})
    return f"{daemon.url}{path}?{query}"


def fetch(daemon: Daemon, session: Any, path: str, **asked: str) -> bytes:
    context = ssl.create_default_context(cafile=str(daemon.certificate))
    with urllib.request.urlopen(url(daemon, session, path, **asked), context=context) as answer:
        data = bytes(answer.read())
        assert answer.headers["Content-Length"] == str(len(data))
        return data


def send(daemon: Daemon, session: Any, data: bytes, path: str, **asked: str) -> None:
    context = ssl.create_default_context(cafile=str(daemon.certificate))
    request = urllib.request.Request(url(daemon, session, path, **asked), data, method="PUT")
    with urllib.request.urlopen(request, context=context) as answer:
        assert answer.status == 200
        answer.read()


@pytest.mark.parametrize("form", ["raw", "vhd"])
def test_there_and_back_with_xenapi_py(daemon: Daemon, session: Any, x: Any, form: str) -> None:
    data = image()
    vdi, other = new_vdi(x), new_vdi(x)
    task = x.task.create("import", "")
    send(daemon, session, data, "/import_raw_vdi", vdi=vdi, task_id=task)
    assert finished(x, task)["status"] == "success", x.task.get_record(task)
    task = x.task.create("export", "")
    stream = fetch(
        daemon, session, "/export_raw_vdi/", vdi=x.VDI.get_uuid(vdi), format=form, task_id=task
    )
    assert finished(x, task)["status"] == "success"
    task = x.task.create("import", "")
    send(daemon, session, stream, "/import_raw_vdi/", vdi=other, format=form, task_id=task)
    record = finished(x, task)
    assert (record["status"], record["progress"]) == ("success", 1.0)
    assert fetch(daemon, session, "/export_raw_vdi", vdi=other) == data
    if form == "vhd":
        assert len(stream) < 3 * 2 * MIB + 10_000
    used = int(x.VDI.get_physical_utilisation(other))
    assert 3 * MIB < used < 4 * MIB
    for ref in (vdi, other):
        x.VDI.destroy(ref)


def test_a_backup_of_what_changed(daemon: Daemon, session: Any, x: Any) -> None:
    """Full export of a snapshot, then the differences to the next one, restored elsewhere."""
    vdi, backup = new_vdi(x), new_vdi(x)
    send(daemon, session, image(1), "/import_raw_vdi", vdi=vdi)
    first = x.VDI.snapshot(vdi)
    full = fetch(daemon, session, "/export_raw_vdi", vdi=first, format="vhd")
    changed = bytearray(image(1))
    changed[9 * MIB : 9 * MIB + 3] = b"new"
    send(daemon, session, bytes(changed), "/import_raw_vdi", vdi=vdi)
    second = x.VDI.snapshot(vdi)
    delta = fetch(daemon, session, "/export_raw_vdi", vdi=second, format="vhd", base=first)
    for stream in (full, delta):
        task = x.task.create("restore", "")
        send(daemon, session, stream, "/import_raw_vdi", vdi=backup, format="vhd", task_id=task)
        assert finished(x, task)["status"] == "success", x.task.get_record(task)
    assert fetch(daemon, session, "/export_raw_vdi", vdi=backup) == changed
    x.VDI.revert(first)
    assert fetch(daemon, session, "/export_raw_vdi", vdi=vdi) == image(1)


def test_an_empty_upload_does_no_harm(daemon: Daemon, session: Any, x: Any) -> None:
    """As clients send it that look for a redirection first (clients.md §4)."""
    vdi = new_vdi(x)
    send(daemon, session, image(2), "/import_raw_vdi", vdi=vdi)
    send(daemon, session, b"", "/import_raw_vdi/", vdi=vdi, format="raw")
    assert fetch(daemon, session, "/export_raw_vdi", vdi=vdi) == image(2)


def test_a_smaller_image_goes_to_the_beginning(daemon: Daemon, session: Any, x: Any) -> None:
    vdi = new_vdi(x)
    send(daemon, session, image(2), "/import_raw_vdi", vdi=vdi)
    send(daemon, session, b"x" * 5000, "/import_raw_vdi", vdi=vdi)
    assert fetch(daemon, session, "/export_raw_vdi", vdi=vdi) == b"x" * 5000 + image(2)[5000:]


def test_errors_show_in_the_task(daemon: Daemon, session: Any, x: Any) -> None:
    vdi = new_vdi(x)
    for data, form, code in (
        (b"x" * (SIZE + 1), "raw", "VDI_TOO_SMALL"),
        (b"x" * 5000, "vhd", "IMPORT_ERROR"),
        (b"x" * 5000, "vmdk", "INVALID_VALUE"),
    ):
        task = x.task.create("import", "")
        send(daemon, session, data, "/import_raw_vdi", vdi=vdi, format=form, task_id=task)
        record = finished(x, task)
        assert (record["status"], record["error_info"][0]) == ("failure", code)
    with pytest.raises(urllib.error.HTTPError) as refused:
        fetch(daemon, session, "/export_raw_vdi", vdi="no such VDI")
    assert refused.value.code == 404
    assert int(x.VDI.get_physical_utilisation(vdi)) < MIB


def test_with_xe(daemon: Daemon, session: Any, x: Any, tmp_path: Path) -> None:
    source, back = tmp_path / "source", tmp_path / "back.vhd"
    source.write_bytes(image(3))
    one, other = (x.VDI.get_uuid(new_vdi(x)) for _ in range(2))

    def xe(*arguments: str) -> None:
        command = [str(Path(sys.executable).with_name("xe")), *arguments]
        here = {"HOME": str(tmp_path), "XE_SOCKET": str(daemon.socket)}
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=60, check=False, env=here
        )
        assert done.returncode == 0, done.stderr

    xe("vdi-import", f"uuid={one}", f"filename={source}", "format=raw")
    xe("vdi-export", f"uuid={one}", f"filename={back}", "format=vhd")
    xe("vdi-import", f"uuid={other}", f"filename={back}", "format=vhd")
    assert fetch(daemon, session, "/export_raw_vdi", vdi=other) == image(3)


def test_with_the_sdk(daemon: Daemon, x: Any) -> None:
    vdi = new_vdi(x)
    tls = TLS(ca_file=daemon.certificate)
    with Client(daemon.url, username="root", password=PASSWORD, tls=tls) as client:
        task = client.task.create("import", "")
        # It hangs up as soon as it has sent everything.
        client.http.put_import_raw_vdi(iter([image(4)]), vdi=vdi, size=SIZE, task=task)
        assert finished(x, task)["status"] == "success"
        with client.http.get_export_raw_vdi(vdi=vdi, format="raw") as download:
            assert download.read() == image(4)


def test_a_server_that_is_killed_in_the_middle_of_an_import(tmp_path: Path) -> None:
    daemon = start_daemon(tmp_path / "state")
    session = daemon.https_session(verify=True)
    x = session.xenapi
    old, new = image(5), image(6)
    vdi = new_vdi(x)
    send(daemon, session, old, "/import_raw_vdi", vdi=vdi)
    snapshot = x.VDI.snapshot(vdi)
    sr = x.VDI.get_SR(vdi)
    sock = daemon.raw_tls()
    query = urllib.parse.urlencode({"session_id": session._session, "vdi": vdi})
    head = f"PUT /import_raw_vdi?{query} HTTP/1.1\r\nHost: x\r\nContent-Length: {SIZE}\r\n\r\n"
    sock.sendall(head.encode() + new[: 2 * MIB])
    eventually(lambda: "blocked" in x.VDI.get_current_operations(vdi).values())
    before = int(x.SR.get_physical_utilisation(sr))
    daemon.kill()
    sock.close()
    daemon = restart(daemon)
    try:
        session = daemon.https_session(verify=True)
        x = session.xenapi
        assert x.VDI.get_current_operations(vdi) == {}
        held = fetch(daemon, session, "/export_raw_vdi", vdi=vdi)
        # Nothing of it was durable, or a part: each block is as it was or as it was sent.
        for at in range(0, SIZE, 65536):
            assert held[at : at + 65536] in (old[at : at + 65536], new[at : at + 65536])
        assert fetch(daemon, session, "/export_raw_vdi", vdi=snapshot) == old
        assert before - 32 * MIB < int(x.SR.get_physical_utilisation(sr)) < before + 32 * MIB
        send(daemon, session, new, "/import_raw_vdi", vdi=vdi)
        assert fetch(daemon, session, "/export_raw_vdi", vdi=vdi) == new
        x.VDI.destroy(vdi)
        x.VDI.destroy(snapshot)
        (files,) = (daemon.state_dir / "volumes").iterdir()
        left = sum(path.stat().st_blocks * 512 for path in files.glob("*.data"))
        assert left < MIB
    finally:
        daemon.close()
        discard_sockets(daemon)
