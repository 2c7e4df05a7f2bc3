"""A server for the SDK's tests, shared by all tests of a worker, and clients of it."""

from __future__ import annotations

import sys
from collections.abc import AsyncGenerator, Callable, Generator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent.parent / "e2e"))
sys.path.insert(0, str(Path(__file__).parent.parent.parent))

from e2e_kit import PASSWORD, Daemon, discard_sockets, start_daemon
from xapi_sdk import TLS, AsyncClient, Client

WAYS = ("https-json", "https-xml", "unix-json", "unix-xml")


@pytest.fixture(scope="session")
def daemon(tmp_path_factory: pytest.TempPathFactory) -> Generator[Daemon]:
    """A server as a process of its own. Shared: leave other tests' objects alone."""
    running = start_daemon(tmp_path_factory.mktemp("sdk") / "state")
    yield running
    assert running.alive(), running.log.read_text()[-4000:]
    running.close()
    discard_sockets(running)


@pytest.fixture
def own_daemon(tmp_path: Path) -> Generator[Callable[..., Daemon]]:
    """Starts servers that belong to one test."""
    started: list[Daemon] = []

    def start(*arguments: str) -> Daemon:
        started.append(start_daemon(tmp_path / f"state{len(started)}", *arguments))
        return started[-1]

    yield start
    for running in started:
        running.close()
        discard_sockets(running)


def arguments(daemon: Daemon, way: str) -> tuple[str, dict[str, object]]:
    transport, protocol = way.split("-")
    if transport == "unix":
        return f"unix:{daemon.socket}", {"protocol": protocol}
    tls = TLS(ca_file=daemon.certificate)
    more = {"username": "root", "password": PASSWORD, "tls": tls, "protocol": protocol}
    return daemon.url, more


@pytest.fixture(params=WAYS)
def client(daemon: Daemon, request: pytest.FixtureRequest) -> Generator[Client]:
    """A logged-in synchronous client, each way there is."""
    url, more = arguments(daemon, request.param)
    with Client(url, **more) as made:
        yield made


@pytest.fixture(params=WAYS)
async def aclient(daemon: Daemon, request: pytest.FixtureRequest) -> AsyncGenerator[AsyncClient]:
    """A logged-in asynchronous client, each way there is."""
    url, more = arguments(daemon, request.param)
    async with AsyncClient(url, **more) as made:
        yield made


@pytest.fixture
def quick(daemon: Daemon) -> Generator[Client]:
    """A client over the socket, when the way does not matter."""
    with Client(f"unix:{daemon.socket}") as made:
        yield made


@pytest.fixture
async def aquick(daemon: Daemon) -> AsyncGenerator[AsyncClient]:
    """The same with asyncio."""
    async with AsyncClient(f"unix:{daemon.socket}") as made:
        yield made
