"""``sdk/typescript``: right programs compile and run, wrong ones do not compile."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from npm_kit import installed

from codegen.load import IDL_ROOT

pytestmark = pytest.mark.npm

HERE = Path(__file__).parent
SOURCE = IDL_ROOT.parent / "sdk/typescript"
BUILT = shutil.ignore_patterns("dist", "node_modules")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy: compiling writes beside the sources."""
    return Path(shutil.copytree(SOURCE, tmp_path / "project", ignore=BUILT))


def compile_(project: Path, *arguments: str) -> list[tuple[str, int]]:
    """File and line of every mistake."""
    tsc = installed(HERE / "node", ("package.json", "package-lock.json")) / "node_modules/.bin/tsc"
    done = subprocess.run(
        [str(tsc), "--strict", "--pretty", "false", "-p", ".", *arguments],
        cwd=project, capture_output=True, text=True, timeout=100, check=False,
    )  # fmt: skip
    found = re.findall(r"^(\S+)\((\d+),\d+\): error", done.stdout, re.MULTILINE)
    assert bool(found) == bool(done.returncode), done.stdout + done.stderr
    return [(file, int(line)) for file, line in found]


def test_the_example_compiles_and_runs(project: Path, start_server: Callable[..., Any]) -> None:
    assert compile_(project) == []
    shutil.copy(HERE / "typescript/run.mjs", project)
    server = start_server("--simulate", "vms=2,seed=1")
    done = subprocess.run(
        ["node", "run.mjs", str(server.socket), server.password, "vm-"],
        cwd=project, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    places = json.loads(done.stdout)
    assert set(places) == {"vm-0000", "vm-0001"}
    assert len(set(places.values())) == 1


def test_mistakes_are_found(project: Path) -> None:
    text = (HERE / "typescript/wrong.ts").read_text("utf-8")
    (project / "examples/wrong.ts").write_text(text)
    wanted = [n for n, line in enumerate(text.splitlines(), 1) if "// error:" in line]
    found = compile_(project, "--noEmit")
    assert {file for file, _ in found} == {"examples/wrong.ts"}
    assert sorted({line for _, line in found}) == wanted
