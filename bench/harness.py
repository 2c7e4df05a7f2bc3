"""What all benchmarks share: a server of its own, a bare HTTP client, and honest statistics.

Every figure is measured over several rounds and printed with its spread. Where there is a
baseline, rounds alternate (A, B, A, B …), so that a noisy machine moves both sides alike.
"""

from __future__ import annotations

import asyncio
import json
import os
import platform
import secrets
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlparse

from xapi.wire import xmlrpc

ROOT = Path(__file__).resolve().parent.parent
PASSWORD = "bench-password"


@dataclass
class Server:
    """A running daemon."""

    process: subprocess.Popen[str]
    host: str
    port: int
    http_port: int
    socket: str
    started_in: float
    state: Path
    baseline: bool = False

    @property
    def pid(self) -> int:
        return self.process.pid

    def cpu(self) -> float:
        """Seconds of CPU the process has used, user and system."""
        fields = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def rss(self) -> int:
        """Bytes of resident memory."""
        for line in Path(f"/proc/{self.pid}/status").read_text().splitlines():
            if line.startswith("VmRSS"):
                return int(line.split()[1]) * 1024
        raise RuntimeError("no VmRSS")


@contextmanager
def _scratch() -> Iterator[Path]:
    """A directory without an underscore in its name: XenAPI.py takes one for a slash."""
    made = Path(tempfile.gettempdir()) / f"xapi-bench-{secrets.token_hex(6)}"
    made.mkdir(0o700)
    try:
        yield made
    finally:
        shutil.rmtree(made, ignore_errors=True)


@contextmanager
def server(
    simulate: str = "",
    state: Path | None = None,
    *,
    config: Path | None = None,
    profile: Path | None = None,
    listen: str = "127.0.0.1:0",
) -> Iterator[Server]:
    """Start ``xapi serve`` on free ports and a temporary state directory; stop it at the end.

    `profile`: where cProfile writes what the server did.
    """
    with _scratch() as base:
        state = state or base / "state"
        password = base / "password"
        password.write_text(PASSWORD)
        program = [str(Path(sys.executable).parent / "xapi")]
        if profile is not None:
            program = [sys.executable, "-m", "cProfile", "-o", str(profile), "-m", "xapi.cli.main"]
        command = [
            *program,
            "serve",
            "--state-dir", str(state),
            "--listen", listen,
            "--http", "127.0.0.1:0",
            "--socket", str(base / "xapi.sock"),
            "--root-password-file", str(password),
        ]  # fmt: skip
        if simulate:
            command += ["--simulate", simulate]
        if config is not None:
            command += ["--config", str(config)]
        begun = time.perf_counter()
        with (base / "log").open("w") as log_file:
            process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=log_file, text=True)
        try:
            assert process.stdout is not None
            ready = ""
            for ready in process.stdout:
                if ready.startswith("ready "):
                    break
            if not ready.startswith("ready "):
                raise RuntimeError(f"the server did not start:\n{(base / 'log').read_text()}")
            took = time.perf_counter() - begun
            words = ready.split()
            urls = {urlparse(w).scheme: urlparse(w) for w in words if "://" in w}
            unix = next(w.removeprefix("unix:") for w in words if w.startswith("unix:"))
            https = urls["https"]
            http = urls.get("http")
            yield Server(
                process=process,
                host=https.hostname or "127.0.0.1",
                port=https.port or 0,
                http_port=(http.port or 0) if http else 0,
                socket=unix,
                started_in=took,
                state=state,
            )
        finally:
            process.send_signal(signal.SIGTERM)
            try:
                process.wait(15)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


class Connection:
    """A keep-alive HTTP/1.1 connection that does as little as possible."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer
        self.head = b""
        """Of the last answer."""

    @classmethod
    async def unix(cls, path: str) -> Connection:
        return cls(*await asyncio.open_unix_connection(path, limit=1 << 24))

    @classmethod
    async def tcp(cls, port: int) -> Connection:
        return cls(*await asyncio.open_connection("127.0.0.1", port, limit=1 << 24))

    async def post(
        self, body: bytes, path: str = "/", content_type: str = "text/xml", more: str = ""
    ) -> bytes:
        """`more`: further lines of the head, each with its end."""
        head = (
            f"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: {content_type}\r\n"
            f"{more}Content-Length: {len(body)}\r\n\r\n"
        )
        self._writer.write(head.encode() + body)
        return await self._answer()

    async def _answer(self) -> bytes:
        head = self.head = await self._reader.readuntil(b"\r\n\r\n")
        length = 0
        for line in head.split(b"\r\n"):
            if line.lower().startswith(b"content-length:"):
                length = int(line.split(b":")[1])
        return await self._reader.readexactly(length)

    async def call(self, method: str, *params: object) -> object:
        answer = xmlrpc.load_response(await self.post(xmlrpc.dump_call(method, list(params))))
        if answer.error is not None:
            raise RuntimeError(f"{method}: {answer.error}")
        return answer.value

    def close(self) -> None:
        self._writer.close()


@dataclass
class Figure:
    """One measured quantity over its rounds."""

    name: str
    unit: str
    rounds: list[float] = field(default_factory=list)
    goal: str = ""
    peer: str = ""

    def add(self, value: float) -> None:
        self.rounds.append(value)

    @property
    def median(self) -> float:
        return statistics.median(self.rounds)

    def line(self) -> str:
        low, high = min(self.rounds), max(self.rounds)
        extra = "".join(f"  [{k} {v}]" for k, v in (("goal", self.goal), ("peer", self.peer)) if v)
        return (
            f"{self.name:<58} {self.median:>10.4g} {self.unit:<8} "
            f"({low:.4g} - {high:.4g}, n={len(self.rounds)}){extra}"
        )


def report(title: str, figures: Sequence[Figure]) -> None:
    """Print a table, and JSON where ``XAPI_BENCH_JSON`` names a file."""
    print(f"\n{title}\n  {machine()}")
    for figure in figures:
        print("  " + figure.line())
    path = os.environ.get("XAPI_BENCH_JSON")
    if path:
        with Path(path).open("a") as out:
            for f in figures:
                out.write(json.dumps({"bench": title, **f.__dict__}) + "\n")


def machine() -> str:
    model = "unknown CPU"
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            model = line.split(":", 1)[1].strip()
            break
    return f"{model}, {os.cpu_count()} cores, Python {platform.python_version()}"


def percentile(values: Sequence[float], share: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


async def login(connection: Connection) -> str:
    session = await connection.call("session.login_with_password", "root", PASSWORD)
    assert isinstance(session, str)
    return session
