"""A program type-checks strictly against the SDK as it is installed, and mistakes are found."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
SDK = HERE.parent.parent / "sdk/python"


def run(*command: str, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, cwd=cwd, capture_output=True, text=True, timeout=110, check=False
    )


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment of its own with the wheel in it, and nothing else."""
    base = tmp_path_factory.mktemp("wheel")
    pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]
    # A copy: building writes beside its sources.
    copied = run("cp", "-r", str(SDK), str(base / "source"))
    assert copied.returncode == 0
    built = run(
        *pip, "wheel", "--no-deps", "--no-build-isolation", "-w", str(base), str(base / "source")
    )
    assert built.returncode == 0, built.stderr
    (wheel,) = base.glob("*.whl")
    run(sys.executable, "-m", "venv", "--without-pip", str(base / "env"))
    python = base / "env/bin/python"
    done = run(*pip, "--python", str(python), "install", "--no-deps", "--no-index", str(wheel))
    assert done.returncode == 0, done.stderr
    return python


def check(python: Path, project: Path) -> list[dict[str, Any]]:
    (project / "pyrightconfig.json").write_text(json.dumps({"typeCheckingMode": "strict"}))
    pyright = str(Path(sys.executable).parent / "pyright")
    done = run(pyright, "--pythonpath", str(python), "--outputjson", str(project), cwd=project)
    return json.loads(done.stdout)["generalDiagnostics"]


@pytest.mark.slow
def test_the_wheel(installed: Path, tmp_path: Path) -> None:
    """The synchronous part needs nothing but the standard library, nor does the other."""
    program = "from xapi_sdk import AsyncClient, Client, XenAPI, errors; print(errors.__file__)"
    done = run(str(installed), "-I", "-c", program, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    package = Path(done.stdout.strip()).parent
    assert (package / "py.typed").exists()
    assert installed.parent.parent in package.parents


@pytest.mark.slow
def test_right_and_wrong_programs(installed: Path, tmp_path: Path) -> None:
    for path in (HERE / "project").glob("*.py"):
        (tmp_path / path.name).write_text(path.read_text())
    for path in (SDK / "examples").glob("*.py"):
        (tmp_path / path.name).write_text(path.read_text())
    found = check(installed, tmp_path)
    lines = (tmp_path / "wrong.py").read_text().splitlines()
    wanted = {n for n, line in enumerate(lines) if re.search("# error:", line)}
    seen = {f["range"]["start"]["line"] for f in found if f["file"].endswith("wrong.py")}
    assert seen == wanted
    others = [f for f in found if not f["file"].endswith("wrong.py")]
    assert others == []


def test_a_command_loads_only_what_it_needs() -> None:
    """The time itself is measured by bench/clients.py; this is what it depends on."""
    program = (
        "import sys; from xapi_sdk import Client; client = Client('unix:/nowhere'); client.VM; "
        "print(*sys.modules)"
    )
    done = run(sys.executable, "-I", "-c", program)
    loaded = set(done.stdout.split())
    heavy = {
        "asyncio", "http.client", "xmlrpc.client", "inspect", "dataclasses", "urllib.request",
        "xapi_sdk.errors", "xapi_sdk.calls.SR", "xapi_sdk.model.SR", "xapi_sdk.async_calls",
        "xapi_sdk.wire.xmlrpc", "xapi_sdk.task", "xapi_sdk.aio", "email", "ssl",
    }  # fmt: skip
    assert loaded & heavy == set()
    assert "xapi_sdk.calls.VM" in loaded
