"""VMs as files, as their users move them: XenAPI.py with urllib, xe, the SDK, and kill -9."""

from __future__ import annotations

import os
import socket
import ssl
import subprocess
import sys
import tarfile
import threading
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import Request, urlopen

import pytest
from e2e_kit import (
    CONFIG,
    MIB,
    NULL,
    PASSWORD,
    Daemon,
    end_session,
    eventually,
    finished,
    make_disk,
    make_vm,
    restart,
    unique,
    value_of,
)
from xapi_sdk import TLS, Client

SIZE = 64 * MIB
DATA = os.urandom(3 * MIB) + bytes(20 * MIB) + os.urandom(2 * MIB) + bytes(39 * MIB)


class Files:
    """GET and PUT of one session, with the standard library."""

    def __init__(self, daemon: Daemon) -> None:
        self.daemon = daemon
        self.session = daemon.https_session(verify=True)
        self.x = self.session.xenapi

    def request(self, method: str, path: str, body: bytes | None = None, **query: str) -> bytes:
        query["session_id"] = self.session._session
        url = f"{self.daemon.url}{path}?{urlencode(query)}"
        context = ssl.create_default_context(cafile=str(self.daemon.certificate))
        with urlopen(Request(url, data=body, method=method), context=context, timeout=60) as answer:
            assert answer.status == 200
            return answer.read()

    def put(self, path: str, body: bytes, **query: str) -> dict[str, Any]:
        """The task at its end."""
        task = self.x.task.create("upload", "")
        self.request("PUT", path, body, task_id=task, **query)
        return finished(self.x, task)

    def get(self, path: str, **query: str) -> bytes:
        task = self.x.task.create("download", "")
        data = self.request("GET", path, task_id=task, **query)
        done = finished(self.x, task)
        assert (done["status"], done["progress"]) == ("success", 1.0)
        return data

    def import_(self, data: bytes, **query: str) -> str:
        done = self.put("/import/", data, **query)
        assert done["status"] == "success", done["error_info"]
        (vm,) = value_of(done["result"])
        return vm

    def disk(self, vm: str) -> bytes:
        (vbd,) = self.x.VM.get_VBDs(vm)
        return self.request("GET", "/export_raw_vdi/", vdi=self.x.VBD.get_VDI(vbd), format="raw")


@pytest.fixture
def here(daemon: Daemon) -> Generator[Files]:
    files = Files(daemon)
    yield files
    end_session(files.session)


def full_vm(files: Files) -> str:
    vm = make_vm(files.x, unique("travels"))
    disk, _ = make_disk(files.x, vm, SIZE)
    assert files.put("/import_raw_vdi/", DATA, vdi=disk)["status"] == "success"
    return vm


def test_from_one_server_to_another(
    here: Files, own_daemon: Callable[..., Daemon], tmp_path: Path
) -> None:
    there = Files(own_daemon(config=CONFIG | {"imports": {"allow_local": True}}))
    vm = full_vm(here)
    uuid, name = here.x.VM.get_uuid(vm), here.x.VM.get_name_label(vm)
    for packing, most in (("false", 8 * MIB), ("true", 6 * MIB), ("zstd", 6 * MIB)):
        began = time.monotonic()
        data = here.get("/export/", ref=vm, use_compression=packing)
        assert not data.startswith(b"HTTP/")
        assert len(data) < most
        made = there.import_(data)
        # Whoever waits for the end of a download is not made to wait.
        assert time.monotonic() - began < 8
        assert there.x.VM.get_name_label(made) == name
        assert there.disk(made) == DATA
    with tarfile.open(fileobj=BytesIO(here.get("/export", uuid=uuid))) as tar:
        assert tar.getnames()[0] == "ova.xml"

    # The same by the SDK and by xe, over the same two files.
    file = tmp_path / "one.xva"
    tls = TLS(ca_file=str(here.daemon.certificate))
    client = Client(here.daemon.url, username="root", password=PASSWORD, tls=tls)
    with client, client.http.get_export(uuid=uuid) as export, file.open("wb") as opened:
        export.save(opened)
    back = xe(there.daemon, tmp_path, "vm-import", f"filename={file}", "preserve=true")
    assert back.stdout.strip() == uuid
    assert there.x.VM.get_by_uuid(uuid)
    again = xe(there.daemon, tmp_path, "vm-import", f"filename={file}", "preserve=true")
    assert "VM_TO_IMPORT_IS_NOT_NEWER_VERSION" in again.stderr
    with site(tmp_path) as url:
        (fetched,) = getattr(there.x.VM, "import")(f"{url}/one.xva", NULL, False, False)
        assert there.disk(fetched) == DATA
        nothing = getattr(there.x.Async.VM, "import")(f"{url}/two.xva", NULL, False, False)
        assert finished(there.x, nothing)["error_info"][0] == "IMPORT_ERROR"
        refused = getattr(here.x.Async.VM, "import")(f"{url}/one.xva", NULL, False, False)
        assert finished(here.x, refused)["error_info"][:2] == ["INVALID_VALUE", "url"]
    template = tmp_path / "template.xva"
    known = there.x.VM.get_by_name_label("Other install media")[0]
    done = xe(
        there.daemon, tmp_path, "template-export",
        f"template-uuid={there.x.VM.get_uuid(known)}", f"filename={template}",
    )  # fmt: skip
    assert done.stdout == "Export succeeded\n"
    found = xe(here.daemon, tmp_path, "vm-import", f"filename={template}").stdout.strip()
    assert here.x.VM.get_by_uuid(found) in here.x.VM.get_by_name_label("Other install media")


@contextmanager
def site(directory: Path) -> Generator[str]:
    """A web server of a directory."""
    handler = partial(SimpleHTTPRequestHandler, directory=str(directory))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()


def xe(server: Daemon, tmp_path: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    password = tmp_path / "password"
    password.write_text(PASSWORD)
    password.chmod(0o600)
    command = [
        str(Path(sys.executable).parent / "xe"), "-s", server.host, "-p", str(server.port),
        "-u", "root", "-pwf", str(password), "--ca-file", str(server.certificate), *arguments,
    ]  # fmt: skip
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


def test_what_cannot_be_exported_says_so_in_the_answer_and_in_the_task(here: Files) -> None:
    vm = make_vm(here.x, unique("runs"))
    here.x.VM.start(vm, False, False)
    task = here.x.task.create("export", "")
    with pytest.raises(HTTPError) as refused:
        here.request("GET", "/export/", ref=vm, task_id=task)
    assert refused.value.code == 500
    done = finished(here.x, task)
    assert done["error_info"] == ["VM_BAD_POWER_STATE", vm, "halted, suspended", "running"]
    with pytest.raises(HTTPError) as missing:
        here.request("GET", "/export/", uuid="nobody")
    assert missing.value.code == 404
    here.x.VM.hard_shutdown(vm)
    here.x.VM.destroy(vm)


def upload(files: Files, task: str, length: int) -> ssl.SSLSocket:
    """The beginning of an import, past the answer that comes before the body."""
    context = ssl.create_default_context(cafile=str(files.daemon.certificate))
    plain = socket.create_connection((files.daemon.host, files.daemon.port), 20)
    sock = context.wrap_socket(plain, server_hostname=files.daemon.host)
    query = urlencode({"session_id": files.session._session, "task_id": task})
    sock.sendall(f"PUT /import?{query} HTTP/1.0\r\nContent-Length: {length}\r\n\r\n".encode())
    assert sock.recv(4096).startswith(b"HTTP/1.1 200")
    return sock


def rows(x: Any) -> dict[str, set[str]]:
    return {
        cls: set(getattr(x, cls).get_all())
        for cls in ("VM", "VDI", "VBD", "VIF", "network", "secret")
    }


def test_an_import_is_seen_cancelled_and_undone(here: Files) -> None:
    data = here.get("/export/", ref=full_vm(here))
    before = rows(here.x)
    task = here.x.task.create("import", "")
    with upload(here, task, len(data)) as sock:
        sock.sendall(data[: 3 * MIB])
        (vm,) = eventually(lambda: set(here.x.VM.get_all()) - before["VM"])
        eventually(lambda: here.x.VM.get_current_operations(vm) == {task: "import"})
        assert here.x.task.get_other_config(task)["object_creation"] == "complete"
        eventually(lambda: here.x.task.get_allowed_operations(task) == ["cancel"])
        here.x.task.cancel(task)
        assert finished(here.x, task)["status"] == "cancelled"
    assert rows(here.x) == before


def test_a_client_that_leaves_in_the_middle(here: Files) -> None:
    data = here.get("/export/", ref=full_vm(here))
    before = rows(here.x)
    task = here.x.task.create("import", "")
    with upload(here, task, len(data)) as sock:
        sock.sendall(data[: 3 * MIB])
    assert finished(here.x, task)["error_info"] == ["IMPORT_ERROR_PREMATURE_EOF"]
    assert rows(here.x) == before


def test_kill_9_in_the_middle_of_an_import(own_daemon: Callable[..., Daemon]) -> None:
    daemon = own_daemon()
    files = Files(daemon)
    data = files.get("/export/", ref=full_vm(files))
    before = rows(files.x)
    names = {files.x.VM.get_name_label(vm) for vm in before["VM"]}
    sr = files.x.pool.get_default_SR(files.x.pool.get_all()[0])
    used = files.x.SR.get_physical_utilisation(sr)
    task = files.x.task.create("import", "")
    with upload(files, task, len(data)) as sock:
        sock.sendall(data[: 4 * MIB])
        eventually(lambda: set(files.x.VM.get_all()) - before["VM"])
        eventually(lambda: float(files.x.task.get_progress(task)) > 0)
        daemon.kill()
    daemon.__dict__.update(restart(daemon).__dict__)
    again = Files(daemon)
    assert {again.x.VM.get_name_label(vm) for vm in again.x.VM.get_all()} == names
    assert rows(again.x) == before
    assert again.x.SR.get_physical_utilisation(sr) == used
    (vm,) = set(again.x.VM.get_by_name_label(next(n for n in names if n.startswith("travels"))))
    assert again.disk(vm) == DATA
    assert again.disk(again.import_(data)) == DATA
    end_session(again.session)
