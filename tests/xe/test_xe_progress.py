"""Progress of long work: a bar for who sits at a terminal, nothing for others, and Ctrl-C."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from e2e_kit import HANGS_AT_START, SLOW_TO_SUSPEND, Daemon, eventually
from pty_kit import OnTerminal
from xe_kit import Xe

PROGRAM = [str(Path(sys.executable).parent / "xe")]
WITHOUT_RICH = [
    sys.executable, "-c",
    "import sys; sys.modules['rich.progress'] = None; from xapi_xe.main import main; "
    "sys.exit(main())",
]  # fmt: skip
SHOW_CURSOR = "\x1b[?25h"


@pytest.fixture
def env(daemon: Daemon, tmp_path: Path) -> dict[str, str]:
    return {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "TERM": "xterm",
            "XE_SOCKET": str(daemon.socket)}  # fmt: skip


def install(xe: Xe, name: str) -> str:
    return xe("vm-install", "template=Other install media", f"new-name-label={name}").line


def operations(xe: Xe, vm: str) -> str:
    return xe("vm-param-get", f"uuid={vm}", "param-name=current-operations").line


@pytest.mark.parametrize("program", [PROGRAM, WITHOUT_RICH], ids=["rich", "plain"])
def test_a_bar_on_a_terminal_and_ctrl_c_cancels(
    xe: Xe, env: dict[str, str], program: Sequence[str]
):
    vm = install(xe, HANGS_AT_START)
    process = OnTerminal([*program, "vm-start", f"uuid={vm}"], env)
    process.until(r"vm-start\S*.*\d+%")
    assert operations(xe, vm) == "start"
    process.send("\x03")
    code = process.end()
    assert code == 130
    # The bar is wiped off, and the cursor is there again.
    assert process.seen.rstrip().endswith("Interrupted")
    assert (SHOW_CURSOR in process.seen) == (program is PROGRAM)
    eventually(lambda: operations(xe, vm) == "")
    assert xe("vm-param-get", f"uuid={vm}", "param-name=power-state").line == "halted"


def test_the_bar_goes_when_the_work_is_done(xe: Xe, env: dict[str, str]):
    vm = install(xe, SLOW_TO_SUSPEND)
    assert xe("vm-start", f"uuid={vm}").code == 0
    with_task = f"""
import sys
from xapi_sdk import local
from xapi_xe.local import LocalAPI, LocalTerminal
from xapi_xe.waiting import wait
with local({env["XE_SOCKET"]!r}) as client:
    api = LocalAPI(client)
    vm = api.call("VM.get_by_uuid", {vm!r})
    wait(api, LocalTerminal(), api.call("Async.VM.suspend", vm), "vm-suspend")
print("done")
"""
    process = OnTerminal([sys.executable, "-c", with_task], env)
    process.until(r"vm-suspend\S*.*\d+%")
    assert process.end() == 0
    assert process.seen.endswith("done\r\n")
    assert SHOW_CURSOR in process.seen


def test_quick_work_shows_none(xe: Xe, env: dict[str, str]):
    vm = install(xe, "quick")
    process = OnTerminal([*PROGRAM, "vm-start", f"uuid={vm}"], env)
    assert (process.end(), process.seen) == (0, "")


def test_nothing_where_there_is_no_terminal(xe: Xe, env: dict[str, str]):
    vm = install(xe, HANGS_AT_START)
    command = [*PROGRAM, "vm-start", f"uuid={vm}"]
    with subprocess.Popen(
        command, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        eventually(lambda: operations(xe, vm) == "start")
        # Longer than a terminal waits with the bar.
        with pytest.raises(subprocess.TimeoutExpired):
            process.wait(1.0)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=30)
    assert (process.returncode, out, err) == (130, "", "Interrupted\n")
