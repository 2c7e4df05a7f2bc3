"""A server shared by the tests of thin clients."""

from __future__ import annotations

import sys
from collections.abc import Generator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent.parent / "e2e"))

from e2e_kit import Daemon, discard_sockets, start_daemon


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Generator[Daemon]:
    """With ``vm-0000`` and ``vm-0001``, which are halted."""
    running = start_daemon(tmp_path_factory.mktemp("thin") / "state", "--simulate", "vms=2,seed=7")
    yield running
    assert running.alive(), running.log.read_text()[-4000:]
    running.close()
    discard_sockets(running)
