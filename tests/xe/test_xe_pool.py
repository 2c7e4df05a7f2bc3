"""The command line on a pool of two hosts."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent.parent / "pool"))

from pool_kit import start_pool
from session_kit import Ran, replay
from xapi_sdk import Client
from xapi_xe import run
from xapi_xe.local import LocalAPI
from xapi_xe.protocols import Target
from xe_kit import Told

SESSION = Path(__file__).parent / "sessions" / "migrate.txt"


@pytest.mark.slow
def test_a_guest_moves(start_server: Any, tmp_path: Path):
    pool = start_pool(start_server, tmp_path, simulate=",vms=1")
    (server, _) = pool.servers

    def reach(_target: Target) -> LocalAPI:
        return LocalAPI(Client(f"unix:{server.socket}"))

    def xe(arguments: list[str]) -> Ran:
        screen = Told()
        code = run(arguments, reach, screen)
        return Ran(code, "".join(screen.out), "".join(screen.err))

    one, two = [pool.x.host.get_uuid(host) for host in pool.hosts]
    vm = pool.x.VM.get_by_name_label("vm-0000")[0]
    replay(SESSION, xe, "pool", one=one, two=two, vm=pool.x.VM.get_uuid(vm))
