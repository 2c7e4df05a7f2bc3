"""Fixtures that start the server: in this process, or as a process of its own.

With XAPI_TEST_REQUIRE_ALL=1 a test that would be skipped because something is absent fails.
"""

from __future__ import annotations

import asyncio
import os
import re
import signal
import subprocess
import time
from collections.abc import AsyncGenerator, Callable, Generator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, TypeVar

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    import warm_kit

    from xapi.daemon.config import Settings
    from xapi.daemon.wiring import Server

# Laws are about values: how long an example takes says only how busy the machine is.
settings.register_profile("suite", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("suite")

Report = TypeVar("Report", pytest.TestReport, pytest.CollectReport)

# A shell that runs the suite in the background has it ignore interrupts, and whatever the suite
# starts would do so, too.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

REQUIRE_ALL = os.environ.get("XAPI_TEST_REQUIRE_ALL") == "1"
PASSWORD = "correct horse battery staple"

# Clients of others need an environment of their own: `make clients`.
collect_ignore = [] if "XAPI_CLIENTS" in os.environ else ["clients"]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    return _demanded((yield))


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    return _demanded((yield))


def _demanded(report: Report) -> Report:
    if REQUIRE_ALL and report.outcome == "skipped" and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else report.longrepr
        report.longrepr = f"XAPI_TEST_REQUIRE_ALL is set, but: {reason}"
    return report


class CallFailed(Exception):
    """The server answered with an error; `description` is its code and parameters."""

    def __init__(self, description: Sequence[str]) -> None:
        super().__init__(*description)
        self.description = list(description)

    @property
    def code(self) -> str:
        return self.description[0]


class RpcClient:
    """XML-RPC over one kept connection to a UNIX socket; one call at a time."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.session = ""
        self._streams: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    async def call(self, method: str, *params: object) -> Any:
        """The value. Raises CallFailed."""
        from xapi.wire import xmlrpc

        body = xmlrpc.dump_call(method, params)
        answer = xmlrpc.load_response(await self.post("/", body))
        if answer.error is not None:
            raise CallFailed(answer.error)
        return answer.value

    async def post(self, path: str, body: bytes) -> bytes:
        """The body of the answer."""
        if self._streams is None:
            self._streams = await asyncio.open_unix_connection(str(self.path), limit=1 << 26)
        reader, writer = self._streams
        head = f"POST {path} HTTP/1.1\r\nHost: x\r\nContent-Length: {len(body)}\r\n\r\n"
        writer.write(head.encode() + body)
        answer_head = await reader.readuntil(b"\r\n\r\n")
        length = re.search(rb"(?i)content-length: (\d+)", answer_head)
        assert length is not None
        return await reader.readexactly(int(length[1]))

    async def login(self, user: str = "root", password: str = "", originator: str = "") -> str:
        """Log in (over the socket, as local root) and remember the session."""
        self.session = await self.call(
            "session.login_with_password", user, password, "1.0", originator
        )
        return self.session

    async def ask(self, method: str, *params: object) -> Any:
        """`call` with the remembered session in front."""
        return await self.call(method, self.session, *params)

    async def close(self) -> None:
        if self._streams is not None:
            self._streams[1].close()
            self._streams = None


@dataclass
class LiveServer:
    """A server in this process, with a client that is logged in as local root."""

    server: Server
    settings: Settings
    client: RpcClient
    password: str = PASSWORD
    _clients: list[RpcClient] = field(default_factory=list)

    @property
    def url(self) -> str:
        return f"https://{self.server.https}"

    @property
    def socket(self) -> Path:
        return self.server.socket

    def new_client(self) -> RpcClient:
        """Another connection."""
        client = RpcClient(self.socket)
        self._clients.append(client)
        return client


def make_settings(state_dir: Path, **more: Any) -> Settings:
    """Settings for a test: every port 0, the socket where its path is short enough."""
    from xapi.daemon.config import Settings

    password = state_dir.parent / f"{state_dir.name}.password"
    password.write_text(PASSWORD + "\n")
    return Settings.model_validate(
        {
            "state_dir": state_dir,
            "listen": "127.0.0.1:0",
            "root_password_file": password,
            "simulate": {"seed": 1},
            **more,
        }
    )


@pytest.fixture
async def live_server(tmp_path: Path) -> AsyncGenerator[LiveServer]:
    """The whole server in this process: `client` is logged in, `url` is HTTPS."""
    from xapi.daemon.daemon import running

    settings = make_settings(tmp_path / "state", http="127.0.0.1:0")
    async with running(settings) as server:
        live = LiveServer(server, settings, RpcClient(server.socket))
        await live.client.login()
        yield live
        for client in (live.client, *live._clients):
            await client.close()


@dataclass
class ServerProcess:
    """A server in a process of its own."""

    process: warm_kit.Process | subprocess.Popen[str]
    state_dir: Path
    url: str
    socket: Path
    log: Path
    password: str = PASSWORD

    def stop(self, seconds: float = 10.0) -> int:
        """SIGTERM and wait; gives the exit code."""
        self.process.terminate()
        return self.process.wait(seconds)


StartServer = Callable[..., ServerProcess]


@pytest.fixture
def start_server(tmp_path: Path) -> Generator[StartServer]:
    """Start `xapi serve` as often as wanted: ``start_server("--simulate", "vms=3")``.

    The state directory is the same each time unless `state_dir` says otherwise. `cold`: with an
    interpreter of its own, where the test is about how it starts.
    """
    import warm_kit

    started: list[tuple[Any, IO[str]]] = []
    password = tmp_path / "password"
    password.write_text(PASSWORD)

    def start(*arguments: str, state_dir: Path | None = None, cold: bool = False) -> ServerProcess:
        where = state_dir or tmp_path / "state"
        log_path = tmp_path / f"server-{len(started)}.log"
        log = log_path.open("w")
        process = warm_kit.start(
            "xapi.cli.main", "serve",
            "--state-dir", str(where), "--listen", "127.0.0.1:0",
            "--root-password-file", str(password), *arguments,
            stdout=subprocess.PIPE, stderr=log, cold=cold,
        )  # fmt: skip
        started.append((process, log))
        assert process.stdout is not None
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            line = process.stdout.readline()
            if line.startswith("ready "):
                found = re.search(r"(https://\S+) .*?unix:(\S+)", line)
                assert found is not None, line
                return ServerProcess(process, where, found[1], Path(found[2]), log_path)
            if not line:
                break
        process.wait(10)
        raise AssertionError(f"exit code {process.returncode}: {log_path.read_text()}")

    yield start
    for process, log in started:
        if process.poll() is None:
            process.kill()
            process.wait(10)
        if process.stdout is not None:
            process.stdout.close()
        log.close()


@pytest.fixture
def server_process(start_server: StartServer) -> ServerProcess:
    """One server as a process of its own."""
    return start_server()
