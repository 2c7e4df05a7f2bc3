"""One server for all tests of the command line."""

from __future__ import annotations

import sys
from collections.abc import Generator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent.parent / "e2e"))
sys.path.insert(0, str(Path(__file__).parent.parent.parent))

from e2e_kit import Daemon, discard_sockets, start_daemon
from xe_kit import Xe


@pytest.fixture(scope="session")
def daemon(tmp_path_factory: pytest.TempPathFactory) -> Generator[Daemon]:
    """A server as a process of its own. Shared: leave other tests' objects alone."""
    running = start_daemon(tmp_path_factory.mktemp("xe") / "state")
    yield running
    assert running.alive(), running.log.read_text()[-4000:]
    running.close()
    discard_sockets(running)


@pytest.fixture
def xe(daemon: Daemon) -> Xe:
    return Xe(daemon)


@pytest.fixture
def vm(xe: Xe, request: pytest.FixtureRequest) -> str:
    """The uuid of a halted guest."""
    name = f"guest of {request.node.name}"
    return xe("vm-install", "template=Other install media", f"new-name-label={name}").line
