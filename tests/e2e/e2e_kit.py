"""What the end-to-end tests share: a server as a process, its clients, and raw sockets.

Nothing here knows the server's code: it talks to the process as any client does.
"""

from __future__ import annotations

import http.client
import json
import re
import shutil
import signal
import socket
import ssl
import subprocess
import tempfile
import threading
import time
import uuid
import xmlrpc.client
from collections.abc import Callable, Generator, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import warm_kit
import XenAPI
from e2e_json import JsonSession

PASSWORD = "correct horse battery staple"
NULL = "OpaqueRef:NULL"
MIB = 1 << 20
GIB = 1 << 30

HANGS_AT_START = "hangs-at-start"
"""A guest of this name is built for ever, until its task is cancelled."""
SLOW_TO_SUSPEND = "slow-to-suspend"
"""A guest of this name takes a while to be saved."""
SLOW_TO_START = "slow-to-start"
NO_SUCH_REF = "OpaqueRef:00000000-0000-4000-8000-000000000000"

CONFIG = {
    "log": {"level": "warning"},
    # Many tests share one server, and some come in floods.
    "limits": {"connections_per_address": 2000},
    "simulate": {
        "machine": {
            "memory_total": 4096 * GIB,
            "faults": [
                {
                    "atomic": "VM_build",
                    "guest": HANGS_AT_START,
                    "action": "hang",
                    "times": None,
                },
                {
                    "atomic": "VM_save",
                    "guest": SLOW_TO_SUSPEND,
                    "action": "slow",
                    "seconds": 1.0,
                    "times": None,
                },
                {
                    "atomic": "VM_build",
                    "guest": SLOW_TO_START,
                    "action": "slow",
                    "seconds": 0.5,
                    "times": None,
                },
            ],
        }
    },
}


def unique(name: str) -> str:
    return f"{name} {uuid.uuid4().hex[:10]}"


# --------------------------------------------------------------------------- the process


@dataclass
class Daemon:
    """A running `xapi serve`."""

    process: warm_kit.Process | subprocess.Popen[str]
    state_dir: Path
    host: str
    port: int
    socket: Path
    log: Path
    arguments: tuple[str, ...]

    @property
    def url(self) -> str:
        return f"https://{self.host}:{self.port}"

    @property
    def certificate(self) -> Path:
        return self.state_dir / "tls" / "server.crt"

    def alive(self) -> bool:
        return self.process.poll() is None

    def rss(self) -> int:
        """Resident memory in bytes."""
        text = Path(f"/proc/{self.process.pid}/status").read_text()
        found = re.search(r"VmRSS:\s+(\d+) kB", text)
        assert found is not None
        return int(found[1]) * 1024

    def kill(self) -> None:
        self.process.send_signal(signal.SIGKILL)
        self.close()

    def close(self) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait(10)
        if self.process.stdout is not None:
            self.process.stdout.close()

    # Clients

    def unix_connection(self, timeout: float = 60.0) -> http.client.HTTPConnection:
        return UnixConnection(self.socket, timeout)

    def tls_connection(self, timeout: float = 60.0) -> http.client.HTTPSConnection:
        context = ssl.create_default_context(cafile=str(self.certificate))
        return http.client.HTTPSConnection(self.host, self.port, context=context, timeout=timeout)

    def raw(self, timeout: float = 20.0) -> socket.socket:
        """A connected UNIX socket, to write bytes to."""
        sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        sock.settimeout(timeout)
        sock.connect(str(self.socket))
        return sock

    def raw_tls(self, timeout: float = 20.0) -> ssl.SSLSocket:
        context = ssl.create_default_context(cafile=str(self.certificate))
        plain = socket.create_connection((self.host, self.port), timeout)
        return context.wrap_socket(plain, server_hostname=self.host)

    def session(self, login: bool = True) -> Any:
        """XenAPI.py over the UNIX socket."""
        made = XenAPI.Session(
            f"http://{str(self.socket).replace('/', '_')}/", transport=XenAPI.UDSTransport()
        )
        if login:
            made.xenapi.login_with_password("", "", "1.0", "e2e")
        return made

    def https_session(self, verify: bool, login: bool = True) -> Any:
        """XenAPI.py over HTTPS; `verify` with the server's own certificate as authority."""
        if verify:
            context = ssl.create_default_context(cafile=str(self.certificate))
            transport = xmlrpc.client.SafeTransport(context=context)
            made = XenAPI.Session(self.url, transport=transport)
        else:
            made = XenAPI.Session(self.url, ignore_ssl=True)
        if login:
            made.xenapi.login_with_password("root", PASSWORD, "1.0", "e2e")
        return made

    def json_session(self, login: bool = True, version: str = "2.0") -> JsonSession:
        made = JsonSession(self.unix_connection(), version)
        if login:
            made.xenapi.login_with_password("root", PASSWORD, "1.0", "e2e")
        return made


def start_daemon(state_dir: Path, *arguments: str, config: Any = CONFIG) -> Daemon:
    """Start `xapi serve` and wait for its ``ready`` line.

    The socket lies in a directory whose path has no ``_``: XenAPI.py writes ``/`` as ``_``.
    """
    state_dir.mkdir(parents=True, exist_ok=True)
    state_dir.chmod(0o700)
    password = state_dir.parent / f"{state_dir.name}.password"
    password.write_text(PASSWORD)
    settings = state_dir.parent / f"{state_dir.name}.yaml"
    settings.write_text(json.dumps(config))  # JSON is YAML
    sockets = Path(tempfile.gettempdir()) / f"xapi-e2e-{uuid.uuid4().hex[:12]}"
    sockets.mkdir(mode=0o700)
    arguments = (
        "serve", "--config", str(settings),
        "--state-dir", str(state_dir), "--listen", "127.0.0.1:0",
        "--socket", str(sockets / "sock"), "--root-password-file", str(password), *arguments,
    )  # fmt: skip
    return _launch(arguments, state_dir)


def restart(daemon: Daemon) -> Daemon:
    """The same command again, after the process has ended."""
    assert not daemon.alive()
    return _launch(daemon.arguments, daemon.state_dir)


def _launch(arguments: tuple[str, ...], state_dir: Path) -> Daemon:
    log = state_dir.parent / f"{state_dir.name}.log"
    with log.open("a") as stderr:
        process = warm_kit.start("xapi.cli.main", *arguments, stdout=subprocess.PIPE, stderr=stderr)
    assert process.stdout is not None
    for line in process.stdout:
        found = re.match(r"ready https://([\d.]+):(\d+) .*?unix:(\S+)", line)
        if found:
            host, port, path = found.groups()
            return Daemon(process, state_dir, host, int(port), Path(path), log, arguments)
    process.wait(10)
    process.stdout.close()
    raise AssertionError(f"exit code {process.returncode}: {log.read_text()[-4000:]}")


def discard_sockets(daemon: Daemon) -> None:
    shutil.rmtree(daemon.socket.parent, ignore_errors=True)


def xapi(*arguments: str) -> subprocess.CompletedProcess[str]:
    return warm_kit.run("xapi.cli.main", *arguments)


class UnixConnection(http.client.HTTPConnection):
    def __init__(self, path: Path, timeout: float) -> None:
        super().__init__("localhost", timeout=timeout)
        self._path = path

    def connect(self) -> None:
        self.sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.sock.settimeout(self.timeout)
        self.sock.connect(str(self._path))


def end_session(session: Any) -> None:
    """Close the connection of either kind of client."""
    session("close")() if isinstance(session, XenAPI.Session) else session.close()


# --------------------------------------------------------------------------- checks


@contextmanager
def fails(code: str, *params: Any) -> Iterator[None]:
    """The block fails with this code; with exactly these parameters if any are given."""
    with pytest.raises(XenAPI.Failure) as caught:
        yield
    details = list(caught.value.details)
    assert details[0] == code, details
    assert all(isinstance(part, str) for part in details), details
    if params:
        assert details[1:] == list(params)


def code_of(call: Callable[..., Any], *params: Any) -> str:
    """The error code the call answers, or "" where it succeeds."""
    try:
        call(*params)
    except XenAPI.Failure as error:
        return error.details[0]
    return ""


def eventually(look: Callable[[], Any], seconds: float = 10.0) -> Any:
    """The first true value of `look`, which is asked again and again."""
    deadline = time.monotonic() + seconds
    while True:
        value = look()
        if value:
            return value
        assert time.monotonic() < deadline, f"still {value!r} after {seconds} s"
        time.sleep(0.01)


def finished(x: Any, task: str, seconds: float = 20.0) -> dict[str, Any]:
    """The record of the task once it is over."""

    def over() -> dict[str, Any] | None:
        record = x.task.get_record(task)
        return record if record["status"] not in ("pending", "cancelling") else None

    record = eventually(over, seconds)
    assert record is not None
    return record


def value_of(result: str) -> Any:
    """What a task's `result` holds: the XML-RPC text of a value."""
    if result in ("", "<value></value>", "<value/>"):
        return ""
    text = f"<?xml version='1.0'?><params><param>{result}</param></params>"
    return xmlrpc.client.loads(text)[0][0]


# --------------------------------------------------------------------------- events


def event_from(x: Any, classes: list[str], token: str, timeout: float = 5.0) -> dict[str, Any]:
    """One call of event.from."""
    return x.event_from(classes, token, timeout)


class Follower:
    """What event.from tells of some objects, batch by batch."""

    def __init__(self, x: Any, classes: list[str], token: str | None = None) -> None:
        self._x = x
        self._classes = classes
        self.token = event_from(x, classes, "")["token"] if token is None else token
        self.events: list[dict[str, Any]] = []

    def until(self, condition: Callable[[list[dict[str, Any]]], bool]) -> None:
        """Read batches until all events so far fulfil the condition."""

        def look() -> bool:
            batch = event_from(self._x, self._classes, self.token, 1.0)
            assert batch["token"] >= self.token
            self.token = batch["token"]
            self.events.extend(batch["events"])
            return condition(self.events)

        eventually(look)

    def seen(self, ref: str) -> list[str]:
        return [event["operation"] for event in self.events if event["ref"] == ref]


# --------------------------------------------------------------------------- guests


def make_vm(x: Any, name: str = "", template: str = "Other install media") -> str:
    """A halted VM the way clients make one: clone a template, provision it."""
    (source,) = x.VM.get_by_name_label(template)
    vm = x.VM.clone(source, name or unique("guest"))
    x.VM.provision(vm)
    return vm


def make_disk(x: Any, vm: str | None = None, size: int = 1 * GIB, **more: Any) -> tuple[str, str]:
    """A VDI on the default SR, and its VBD when `vm` is given."""
    vdi = x.VDI.create(vdi_record(x, size) | more)
    if vm is None:
        return vdi, NULL
    return vdi, x.VBD.create(vbd_record(vm, vdi, x.VM.get_allowed_VBD_devices(vm)[0]))


def default_sr(x: Any) -> str:
    (pool,) = x.pool.get_all()
    return x.pool.get_default_SR(pool)


def vdi_record(x: Any, size: int) -> dict[str, Any]:
    return {
        "name_label": unique("disk"),
        "name_description": "made by a test",
        "SR": default_sr(x),
        "virtual_size": str(size),
        "type": "user",
        "sharable": False,
        "read_only": False,
        "other_config": {},
    }


def vbd_record(vm: str, vdi: str, device: str) -> dict[str, Any]:
    return {
        "VM": vm,
        "VDI": vdi,
        "userdevice": device,
        "bootable": False,
        "mode": "RW",
        "type": "Disk",
        "empty": False,
        "other_config": {},
        "qos_algorithm_type": "",
        "qos_algorithm_params": {},
    }


def vif_record(vm: str, network: str, device: str, mac: str = "") -> dict[str, Any]:
    return {
        "VM": vm,
        "network": network,
        "device": device,
        "MAC": mac,
        "MTU": "1500",
        "other_config": {},
        "qos_algorithm_type": "",
        "qos_algorithm_params": {},
    }


# --------------------------------------------------------------------------- raw HTTP


@dataclass
class Reply:
    status: int
    head: bytes
    body: bytes
    reads: list[int] = field(default_factory=list[int])
    """The size of each piece the socket gave."""

    def header(self, name: str) -> str | None:
        found = re.search(rb"(?im)^" + re.escape(name.encode()) + rb": *(.*?)\r$", self.head)
        return found[1].decode() if found else None


def exchange(sock: socket.socket, request: bytes) -> Reply:
    """Send bytes, read one answer."""
    sock.sendall(request)
    return read_reply(sock)


def read_reply(sock: socket.socket) -> Reply:
    data, reads = b"", []
    while b"\r\n\r\n" not in data:
        piece = sock.recv(1 << 20)
        if not piece:
            raise ConnectionError(f"closed after {data[:100]!r}")
        reads.append(len(piece))
        data += piece
    head, _, body = data.partition(b"\r\n\r\n")
    head += b"\r\n"
    reply = Reply(int(head.split()[1]), head, body, reads)
    length = reply.header("Content-Length")
    while length is None or len(reply.body) < int(length):
        piece = sock.recv(1 << 20)
        if not piece:
            break
        reads.append(len(piece))
        reply.body += piece
    return reply


def post(path: str, body: bytes, *headers: str, version: str = "1.1", host: str = "x") -> bytes:
    """The bytes of a POST; `host` empty leaves the header out."""
    lines = [f"POST {path} HTTP/{version}", f"Content-Length: {len(body)}", *headers]
    if host:
        lines.insert(1, f"Host: {host}")
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def xml_call(method: str, *params: Any) -> bytes:
    return xmlrpc.client.dumps(params, method, allow_none=True).encode()


def json_call(method: str, *params: Any, number: Any = 0) -> bytes:
    return json.dumps({"jsonrpc": "2.0", "method": method, "params": params, "id": number}).encode()


def xml_answer(body: bytes) -> Any:
    """What an XML-RPC client reads; a fault raises."""
    return xmlrpc.client.loads(body.decode())[0][0]


# --------------------------------------------------------------------------- threads


class Crowd:
    """Threads that work until told to stop; the first error of any comes out at the end."""

    def __init__(self) -> None:
        self.stop = threading.Event()
        self._threads: list[threading.Thread] = []
        self._errors: list[BaseException] = []

    def add(self, work: Callable[[], None]) -> None:
        def run() -> None:
            try:
                work()
            except BaseException as error:  # noqa: BLE001 - raised again by join
                self._errors.append(error)

        thread = threading.Thread(target=run, daemon=True)
        self._threads.append(thread)
        thread.start()

    def join(self, seconds: float = 30.0) -> None:
        self.stop.set()
        for thread in self._threads:
            thread.join(seconds)
            assert not thread.is_alive(), "a client hangs"
        if self._errors:
            raise self._errors[0]


def crowd() -> AbstractContextManager[Crowd]:
    @contextmanager
    def make() -> Generator[Crowd]:
        made = Crowd()
        try:
            yield made
        finally:
            made.join()

    return make()
