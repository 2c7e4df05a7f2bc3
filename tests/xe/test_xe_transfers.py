"""The terminal of a person, against a small HTTPS server: files and consoles."""

from __future__ import annotations

import hashlib
import os
import pty
import socket
import ssl
import subprocess
import sys
import threading
from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from e2e_kit import Daemon, eventually
from test_xe_commands import program
from xapi_sdk import TLS, Client
from xapi_sdk.failure import CertificateRefused, HttpError, OutcomeUnknown
from xapi_xe.errors import CommandError
from xapi_xe.local import LocalTerminal
from xe_kit import Screen, Xe

SESSION = "OpaqueRef:a secret session"


@dataclass
class Files:
    """Answers each connection with what the test says."""

    port: int = 0
    fingerprint: str = ""
    answer: Callable[[socket.socket, str], None] = lambda _sock, _head: None
    heads: list[str] = field(default_factory=list)
    received: list[bytes] = field(default_factory=list)

    def terminal(self, tls: TLS | None = None) -> LocalTerminal:
        terminal = LocalTerminal()
        tls = tls or TLS(fingerprint=self.fingerprint)
        url = f"https://127.0.0.1:{self.port}"
        terminal._client = Client(url, session=SESSION, tls=tls)
        return terminal

    def serve(self, listener: socket.socket, context: ssl.SSLContext) -> None:
        while True:
            try:
                plain, _ = listener.accept()
            except OSError:
                return
            try:
                with context.wrap_socket(plain, server_side=True) as sock:
                    head = b""
                    while b"\r\n\r\n" not in head:
                        piece = sock.recv(65536)
                        if not piece:
                            break
                        head += piece
                    text, _, rest = head.partition(b"\r\n\r\n")
                    self.heads.append(text.decode())
                    self.received.append(rest)
                    self.answer(sock, text.decode())
            except OSError:
                continue


@pytest.fixture(scope="module")
def certificate(daemon: Daemon) -> Path:
    return daemon.certificate


@pytest.fixture
def files(certificate: Path) -> Generator[Files]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, certificate.with_suffix(".key"))
    der = ssl.PEM_cert_to_DER_cert(
        certificate.read_text().split("-----END")[0] + "-----END CERTIFICATE-----\n"
    )
    with socket.create_server(("127.0.0.1", 0)) as listener:
        made = Files(listener.getsockname()[1], hashlib.sha256(der).hexdigest())
        thread = threading.Thread(target=made.serve, args=(listener, context), daemon=True)
        thread.start()
        yield made
        listener.shutdown(socket.SHUT_RDWR)
    thread.join(10)
    assert not thread.is_alive()


def gives(*pieces: bytes) -> Callable[[socket.socket, str], None]:
    def answer(sock: socket.socket, _head: str) -> None:
        for piece in pieces:
            sock.sendall(piece)

    return answer


OK = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n"


def test_a_file_is_fetched_into_a_new_file(files: Files, tmp_path: Path):
    files.answer = gives(OK, b"hel", b"lo")
    target = tmp_path / "new"
    files.terminal().download(str(target), "/export", {"uuid": "u 1", "task_id": "OpaqueRef:t"})
    assert target.read_bytes() == b"hello"
    (head,) = files.heads
    assert head.startswith("GET /export?uuid=u+1&task_id=OpaqueRef%3At HTTP/1.")
    assert SESSION not in head.splitlines()[0]
    assert f"Cookie: session_id={SESSION}" in head


def test_a_file_that_exists_stays_as_it_is(files: Files, tmp_path: Path):
    files.answer = gives(OK, b"hello")
    target = tmp_path / "old"
    target.write_text("mine")
    with pytest.raises(CommandError, match="exists already"):
        files.terminal().download(str(target), "/export", {})
    assert target.read_text() == "mine"
    with pytest.raises(CommandError, match="cannot be written"):
        files.terminal().download(str(tmp_path / "no" / "where"), "/export", {})


def test_what_is_refused_or_cut_off_leaves_no_file(files: Files, tmp_path: Path):
    target = tmp_path / "new"
    files.answer = gives(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n")
    with pytest.raises(HttpError) as refused:
        files.terminal().download(str(target), "/export", {})
    assert refused.value.status == 403
    files.answer = gives(OK, b"hel")
    with pytest.raises(OutcomeUnknown):
        files.terminal().download(str(target), "/export", {})
    assert not target.exists()


def test_certificates_of_transfers_are_verified(files: Files, certificate: Path, tmp_path: Path):
    files.answer = gives(OK, b"hello")
    for tls in (TLS(), TLS(fingerprint="ab" * 32)):
        with pytest.raises(CertificateRefused):
            files.terminal(tls).download(str(tmp_path / "new"), "/export", {})
        with pytest.raises(CertificateRefused):
            files.terminal(tls).console("/console", {})
        assert not (tmp_path / "new").exists()
    assert "".join(files.heads) == ""
    files.terminal(TLS(ca_file=certificate)).download(str(tmp_path / "new"), "/export", {})
    assert (tmp_path / "new").read_bytes() == b"hello"


@pytest.mark.parametrize("name", ["", "-"])
def test_standard_output(files: Files, name: str, capfdbinary: pytest.CaptureFixture[bytes]):
    files.answer = gives(OK, b"hello")
    files.terminal().download(name, "/export", {})
    sys.stdout.flush()
    assert capfdbinary.readouterr().out == b"hello"


def test_another_host_of_the_pool(files: Files, tmp_path: Path):
    files.answer = gives(OK, b"hello")
    terminal = files.terminal()
    # The port is that of the server that was logged into.
    terminal.download(str(tmp_path / "a"), "https://localhost/host_backup", {"task_id": "t"})
    assert files.heads[0].startswith("GET /host_backup?task_id=t HTTP/1.")
    assert f"Host: localhost:{files.port}" in files.heads[0]
    with pytest.raises(ValueError, match="https"):
        terminal.download(str(tmp_path / "b"), "http://localhost/host_backup", {})


def takes(sock: socket.socket, head: str) -> None:
    sock.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
    while True:
        try:
            piece = sock.recv(65536)
        except ssl.SSLEOFError:
            break
        if not piece:
            break
        taken.append(piece)


taken: list[bytes] = []


def test_a_file_is_sent(files: Files, tmp_path: Path):
    taken.clear()
    files.answer = takes
    source = tmp_path / "source"
    source.write_bytes(b"x" * 600_000)
    files.terminal().upload(str(source), "/import", {"sr_id": "s", "task_id": "t"})
    eventually(lambda: len(b"".join(taken)) == 600_000)
    assert files.heads[0].startswith("PUT /import?sr_id=s&task_id=t HTTP/1.")
    assert "Content-Length: 600000" in files.heads[0]
    with pytest.raises(CommandError, match="cannot be read"):
        files.terminal().upload(str(tmp_path / "none"), "/import", {})


def test_standard_input_has_no_length(files: Files, monkeypatch: pytest.MonkeyPatch):
    taken.clear()
    files.answer = takes
    read, write = os.pipe()
    os.write(write, b"hello")
    os.close(write)
    with os.fdopen(read) as stream:
        monkeypatch.setattr(sys, "stdin", stream)
        files.terminal().upload("-", "/import", {})
    eventually(lambda: b"".join(taken) == b"hello")
    assert "Content-Length" not in files.heads[0]


# --- consoles -------------------------------------------------------------------------------

_JOIN = """
import sys
from xapi_sdk import TLS, Client
from xapi_xe.errors import CommandError
from xapi_xe.local import LocalTerminal
terminal = LocalTerminal()
terminal._client = Client(sys.argv[1], session="s", tls=TLS(fingerprint=sys.argv[2]))
try:
    terminal.console("/console", {"uuid": "u"})
except CommandError as error:
    print("Error:", error)
"""


def join(files: Files, typed: bytes = b"") -> str:
    """What a person sees on a terminal, until the talk ends; `typed` once the screen is there."""
    main, side = pty.openpty()
    url = f"https://127.0.0.1:{files.port}"
    command = [sys.executable, "-c", _JOIN, url, files.fingerprint]
    with subprocess.Popen(command, stdin=side, stdout=side, stderr=side) as process:
        os.close(side)
        seen = b""
        while True:
            try:
                piece = os.read(main, 65536)
            except OSError:  # nobody has the other side any more
                break
            if not piece:
                break
            seen += piece
            if typed and b"login:" in seen:
                os.write(main, typed)
                typed = b""
        assert process.wait(30) == 0
    os.close(main)
    return seen.decode()


def test_a_console_is_joined_until_the_escape_key(files: Files):
    typed: list[bytes] = []

    def answer(sock: socket.socket, _head: str) -> None:
        # More than one read takes, with the head in front.
        sock.sendall(b"HTTP/1.0 200 OK\r\nA: b\r\n\r\n" + b"." * 9000 + b"login:")
        while piece := sock.recv(4096):
            typed.append(piece)
            sock.sendall(b"<" + piece + b">")
            if b"\r" in piece:
                return

    files.answer = answer
    seen = join(files, b"root\r")
    assert files.heads[0].startswith("CONNECT /console?uuid=u&session_id=s HTTP/1.0")
    assert "Ctrl-] leaves" in seen
    assert "." * 9000 + "login:" in seen
    assert b"".join(typed) == b"root\r"  # raw: neither echo nor line feeds are the terminal's
    assert "<root\r>" in seen

    def silent(sock: socket.socket, _head: str) -> None:
        sock.sendall(b"HTTP/1.0 200 OK\r\n\r\nlogin:")
        while piece := sock.recv(4096):
            typed.append(piece)

    files.answer = silent
    typed.clear()
    assert "login:" in join(files, b"by\x1de")
    eventually(lambda: b"".join(typed) == b"by")


def test_a_console_on_another_host(files: Files):
    port = files.port

    def answer(sock: socket.socket, head: str) -> None:
        if head.startswith("CONNECT /console?"):
            place = f"https://localhost:{port}/there?uuid=u&session_id=s"
            sock.sendall(f"HTTP/1.1 302 Found\r\nLocation: {place}\r\n\r\n".encode())
        else:
            sock.sendall(b"HTTP/1.1 200 OK\r\n\r\nlogin:")

    files.answer = answer
    assert "login:" in join(files)
    assert files.heads[1].startswith("CONNECT /there?uuid=u&session_id=s HTTP/1.0")
    for place, text in (
        ("http://localhost/x", "is said to be at"), ("/console", "is said to be at"),
        (f"https://localhost:{port}/console?x", "one host sends to the other"),
    ):  # fmt: skip
        files.answer = gives(f"HTTP/1.1 302 Found\r\nLocation: {place}\r\n\r\n".encode())
        assert text in join(files)


@pytest.mark.parametrize(
    ("answer", "text"),
    [
        (b"HTTP/1.0 404 Not Found\r\n\r\n", "There is no console"),
        (b"HTTP/1.0 403 Forbidden\r\n\r\n", "gave no console: HTTP/1.0 403 Forbidden"),
        (b"", "gave no console"),
    ],
)
def test_there_is_no_console(files: Files, answer: bytes, text: str):
    files.answer = gives(answer)
    assert text in join(files)


# --- the outcome of a transfer is its task's ------------------------------------------------


def test_the_outcome_is_that_of_the_task(xe: Xe, daemon: Daemon):
    """A terminal that plays the server's part in the task."""
    with Client(f"unix:{daemon.socket}") as client:

        class Playing(Screen):
            status, error = "success", ()

            def download(self, name: str, path: str, query: Any) -> None:
                task = query["task_id"]
                if self.error:
                    client.call("task.set_error_info", task, list(self.error))
                client.call("task.set_status", task, self.status)
                if self.error:
                    raise CommandError("the connection broke")

        before = {*xe.values("task-list")}
        done = xe("audit-log-get", "filename=x", "since=20261121T10:00:00Z", screen=Playing())
        assert (done.code, done.err) == (0, "")
        failing = Playing()
        failing.status, failing.error = "failure", ("SR_FULL", "1", "2")
        done = xe("audit-log-get", "filename=x", screen=failing)
        assert done.code == 1
        assert "[SR_FULL] ['1', '2']" in done.err
        assert {*xe.values("task-list")} <= before


def test_whoever_leaves_a_transfer_cancels_its_task(xe: Xe, daemon: Daemon):
    class Leaving(Screen):
        def upload(self, name: str, path: str, query: Any) -> None:
            raise KeyboardInterrupt

    done = xe("pool-sync-bundle", "filename=x", screen=Leaving())
    assert (done.code, done.err) == (130, "Interrupted\n")


def test_the_program_says_what_the_server_does_not_do(daemon: Daemon, tmp_path: Path):
    target = tmp_path / "report"
    done = program(
        "pool-retrieve-wlb-diagnostics", f"filename={target}", home=tmp_path,
        XE_SOCKET=str(daemon.socket),
    )  # fmt: skip
    assert done.returncode == 1
    assert "Error code: NOT_IMPLEMENTED\n" in done.stderr
    assert not target.exists()


def test_the_audit_log_is_fetched(daemon: Daemon, tmp_path: Path):
    target = tmp_path / "log"
    done = program(
        "audit-log-get", f"filename={target}", home=tmp_path, XE_SOCKET=str(daemon.socket)
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert b'"action":"task.create"' in target.read_bytes()
