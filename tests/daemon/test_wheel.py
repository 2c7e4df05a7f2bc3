"""The wheel holds all that the server needs: generated code, typing marker, command."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.slow
def test_the_server_runs_from_its_wheel_alone(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation"]
    # A copy: setuptools builds in the tree it is given.
    source = tmp_path / "source"
    tracked = subprocess.run(
        ["git", "ls-files", "xapi", "pyproject.toml", "README.md", "LICENSE"],
        cwd=ROOT, check=True, capture_output=True, text=True,
    ).stdout.split()  # fmt: skip
    for name in tracked:
        target = source / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes((ROOT / name).read_bytes())
    subprocess.run([*build, "-w", str(tmp_path), str(source)], check=True, timeout=300)
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        archive.extractall(tmp_path / "installed")
    assert "xapi/py.typed" in names
    assert any(name.endswith("entry_points.txt") for name in names)

    script = "import xapi.cli.main as m; print(m.__file__); raise SystemExit(m.main())"
    process = subprocess.Popen(
        [sys.executable, "-P", "-c", script, "serve", "--state-dir", str(tmp_path / "state"),
         "--listen", "127.0.0.1:0"],
        cwd=tmp_path, stdout=subprocess.PIPE, text=True,
        env={**os.environ, "PYTHONPATH": str(tmp_path / "installed")},
    )  # fmt: skip
    try:
        assert process.stdout is not None
        assert process.stdout.readline().startswith(str(tmp_path / "installed"))
        assert process.stdout.readline().startswith("ready https://127.0.0.1:")
    finally:
        process.terminate()
        process.wait(10)
