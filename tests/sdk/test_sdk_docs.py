"""The examples and the code of the guide run against a live server."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from e2e_kit import PASSWORD, Daemon

ROOT = Path(__file__).parent.parent.parent
EXAMPLES = sorted((ROOT / "sdk/python/examples").glob("*.py"))
GUIDE = (ROOT / "docs/sdk.md").read_text()
BLOCKS = re.findall(r"^```python\n(.*?)^```", GUIDE, re.S | re.M)


def run(*arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, *arguments], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr[-3000:]
    return done.stdout


@pytest.mark.parametrize("path", EXAMPLES, ids=[path.stem for path in EXAMPLES])
def test_example(path: Path, daemon: Daemon) -> None:
    arguments = [daemon.url, "root", PASSWORD]
    if path.stem != "old_script":
        arguments.append(str(daemon.certificate))
    if path.stem == "follow_events":
        arguments.append("0.5")
    assert run(str(path), *arguments).strip()


@pytest.mark.parametrize("number", range(len(BLOCKS)))
def test_the_guide(number: int, daemon: Daemon, tmp_path: Path) -> None:
    """Each block is a program; addresses, passwords and files are those of the test's server."""
    program = BLOCKS[number]
    for told, real in {
        "https://pool.example.org": daemon.url,
        "/etc/xapi/ca.pem": str(daemon.certificate),
        "/var/lib/xcp/xapi": str(daemon.socket),
        "a-password": PASSWORD,
        "export.xva": str(tmp_path / "export.xva"),
    }.items():
        program = program.replace(told, real)
    (tmp_path / "block.py").write_text(program)
    run(str(tmp_path / "block.py"))


def test_the_guide_has_code() -> None:
    assert len(BLOCKS) >= 8
