"""Servers for the end-to-end tests; one is shared by all tests of a worker."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

import pytest
from e2e_kit import Daemon, discard_sockets, end_session, start_daemon

TRANSPORTS = ("https-verified", "https-unverified", "unix", "jsonrpc")


@pytest.fixture(scope="session")
def daemon(tmp_path_factory: pytest.TempPathFactory) -> Generator[Daemon]:
    """A server as a process of its own. Shared: leave other tests' objects alone."""
    running = start_daemon(tmp_path_factory.mktemp("e2e") / "state")
    yield running
    assert running.alive(), running.log.read_text()[-4000:]
    running.close()
    discard_sockets(running)


@pytest.fixture
def own_daemon(tmp_path: Path) -> Generator[Callable[..., Daemon]]:
    """Starts servers that belong to one test."""
    started: list[Daemon] = []

    def start(*arguments: str, **more: Any) -> Daemon:
        running = start_daemon(tmp_path / f"state{len(started)}", *arguments, **more)
        started.append(running)
        return running

    yield start
    for running in started:
        running.close()
        discard_sockets(running)


def connect(daemon: Daemon, transport: str, login: bool = True) -> Any:
    match transport:
        case "https-verified":
            return daemon.https_session(verify=True, login=login)
        case "https-unverified":
            return daemon.https_session(verify=False, login=login)
        case "unix":
            return daemon.session(login=login)
        case _:
            return daemon.json_session(login=login)


@pytest.fixture(params=TRANSPORTS)
def api(daemon: Daemon, request: pytest.FixtureRequest) -> Generator[Any]:
    """A logged-in client: XenAPI.py in three ways, and JSON-RPC."""
    made = connect(daemon, request.param)
    yield made
    end_session(made)


@pytest.fixture
def x(api: Any) -> Any:
    """The calls of `api`."""
    return api.xenapi


@pytest.fixture
def new_client(
    daemon: Daemon, api: Any, request: pytest.FixtureRequest
) -> Generator[Callable[..., Any]]:
    """More clients of the same kind as `api`."""
    made: list[Any] = []
    transport = request.node.callspec.params["api"]

    def make(login: bool = True) -> Any:
        made.append(connect(daemon, transport, login))
        return made[-1]

    yield make
    for client in made:
        end_session(client)


@pytest.fixture
def root(daemon: Daemon) -> Generator[Any]:
    """XenAPI.py over the UNIX socket, when the kind of client does not matter."""
    made = daemon.session()
    yield made.xenapi
    end_session(made)


class Lateness:
    """How long another client waits for a small read while a test misbehaves."""

    def __init__(self, daemon: Daemon) -> None:
        self.worst = 0.0
        self.calls = 0
        self.error: BaseException | None = None
        self._daemon = daemon
        self._begun = threading.Event()
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)

    def _run(self) -> None:
        try:
            client = self._daemon.session()
            over = False
            while not over:
                over = self._stop.is_set()  # one more call after the end
                start = time.monotonic()
                client.xenapi.pool.get_all()
                self.worst = max(self.worst, time.monotonic() - start)
                self.calls += 1
                self._begun.set()
                self._stop.wait(0.005)
            end_session(client)
        except BaseException as error:  # noqa: BLE001 - judged by the test
            self.error = error
            self._begun.set()

    def __enter__(self) -> Lateness:
        self._thread.start()
        assert self._begun.wait(30)
        return self

    def __exit__(self, *_exc: object) -> None:
        self._stop.set()
        self._thread.join(30)
        assert self.error is None, self.error
        assert self.calls > 0
        assert not self._thread.is_alive()


@pytest.fixture
def other_client(daemon: Daemon) -> Lateness:
    """Use as a context manager around misbehaviour; `worst` is in seconds."""
    return Lateness(daemon)
