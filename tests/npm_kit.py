"""Packages of npm, installed once from a lock file into the user's cache."""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

import pytest

INSTALL_SECONDS = 180


def installed(source: Path, files: Sequence[str]) -> Path:
    """A directory with the files and their modules; skips the test where npm cannot make it."""
    for tool in ("node", "npm"):
        if shutil.which(tool) is None:
            pytest.skip(f"{tool} is not installed")
    try:
        return _installed(source, files)
    except (subprocess.SubprocessError, OSError) as error:
        pytest.skip(f"npm cannot install {source.name}: {error}")


def _installed(source: Path, files: Sequence[str]) -> Path:
    """Made once, also when workers race."""
    digest = hashlib.sha256(b"".join((source / name).read_bytes() for name in files)).hexdigest()
    cache = Path(os.environ.get("XDG_CACHE_HOME") or "~/.cache").expanduser() / "xapi-tests"
    target = cache / f"node-{digest[:16]}"
    if target.exists():
        return target
    cache.mkdir(parents=True, exist_ok=True)
    made = Path(tempfile.mkdtemp(dir=cache))
    for name in files:
        shutil.copy(source / name, made / name)
    subprocess.run(
        ["npm", "ci", "--silent", "--no-audit", "--no-fund", "--ignore-scripts"],
        cwd=made, check=True, capture_output=True, text=True, timeout=INSTALL_SECONDS,
    )  # fmt: skip
    with contextlib.suppress(OSError):  # another worker was quicker
        made.rename(target)
    shutil.rmtree(made, ignore_errors=True)
    return target
