"""The wheels hold all that the server needs: generated code, typing marker, command, the SDK."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def build(tmp_path: Path, name: str, folder: str, *what: str) -> zipfile.ZipFile:
    """The wheel of what is tracked there; built from a copy, for setuptools builds in place."""
    source = tmp_path / "source" / name
    tracked = subprocess.run(
        ["git", "ls-files", *what],
        cwd=ROOT / folder, check=True, capture_output=True, text=True,
    ).stdout.split()  # fmt: skip
    for path in tracked:
        target = source / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes((ROOT / folder / path).read_bytes())
    wheels = tmp_path / "wheels" / name
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation"]
    subprocess.run([*command, "-w", str(wheels), str(source)], check=True, timeout=300)
    (wheel,) = wheels.glob("*.whl")
    return zipfile.ZipFile(wheel)


@pytest.mark.slow
def test_the_server_runs_from_its_wheels_alone(tmp_path: Path) -> None:
    wheels = {
        "xapi": build(tmp_path, "xapi", ".", "xapi", "pyproject.toml", "README.md", "LICENSE"),
        "xapi_sdk": build(tmp_path, "xapi_sdk", "sdk/python"),
    }
    names: list[str] = []
    for package, archive in wheels.items():
        with archive:
            assert f"{package}/py.typed" in archive.namelist()
            names += archive.namelist()
            archive.extractall(tmp_path / "installed")
    assert any(name.endswith("entry_points.txt") for name in names)
    metadata = next((tmp_path / "installed").glob("xapi-*.dist-info/METADATA")).read_text()
    assert "Requires-Dist: xapi-sdk" in metadata

    script = (
        "import xapi.cli.main as m; print(m.__file__)\n"
        "import xapi_sdk; print(xapi_sdk.__file__); raise SystemExit(m.main())"
    )
    process = subprocess.Popen(
        [sys.executable, "-P", "-c", script, "serve", "--state-dir", str(tmp_path / "state"),
         "--listen", "127.0.0.1:0"],
        cwd=tmp_path, stdout=subprocess.PIPE, text=True,
        env={**os.environ, "PYTHONPATH": str(tmp_path / "installed")},
    )  # fmt: skip
    try:
        assert process.stdout is not None
        for _ in wheels:
            assert process.stdout.readline().startswith(str(tmp_path / "installed"))
        assert process.stdout.readline().startswith("ready https://127.0.0.1:")
    finally:
        process.terminate()
        process.wait(10)
