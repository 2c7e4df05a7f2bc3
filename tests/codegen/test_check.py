"""``python -m codegen --check``: what is generated is up to date, and drift is found."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from codegen import coverage
from codegen.load import IDL_ROOT

ROOT = IDL_ROOT.parent
BUILT = ("__pycache__", ".codegen-*", "node_modules", "dist")


def run(*arguments: str, tree: Path = ROOT) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", *arguments],
        cwd=tree,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A copy of what the generator reads and writes."""
    for name in (
        "idl",
        "codegen",
        "xapi/idl",
        "xapi/generated",
        "sdk/python/xapi_sdk",
        "sdk/python/xapi_xe",
        "sdk/schemas",
        "sdk/typescript",
    ):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns(*BUILT))
    shutil.copy(ROOT / "xapi/__init__.py", tmp_path / "xapi")
    return tmp_path


def test_the_tree_is_up_to_date() -> None:
    done = run("codegen", "--check")
    assert (done.returncode, done.stderr) == (0, "")


def test_drift_is_found_and_mended(tree: Path) -> None:
    vbd = tree / "idl/classes/VBD.yaml"
    text = vbd.read_text("utf-8")
    assert "doc: A virtual block device" in text
    vbd.write_text(text.replace("doc: A virtual block device", "doc: Any block device"), "utf-8")
    (tree / "xapi/generated/left_over.py").write_text("x = 1\n")
    (tree / "xapi/generated/refs.py").unlink()

    found = run("codegen", "--check", tree=tree)
    assert found.returncode == 1
    assert set(found.stderr.splitlines()) == {
        "missing: xapi/generated/refs.py",
        "differs: xapi/generated/records/VBD.py",
        "differs: xapi/generated/operations/VBD.py",
        "differs: sdk/python/xapi_sdk/refs.py",
        "differs: sdk/python/xapi_sdk/tables.py",
        "differs: sdk/python/xapi_sdk/model/VBD.py",
        "differs: sdk/python/xapi_sdk/calls/__init__.py",
        "differs: sdk/python/xapi_sdk/calls/VBD.py",
        "differs: sdk/python/xapi_sdk/async_calls/__init__.py",
        "differs: sdk/python/xapi_sdk/async_calls/VBD.py",
        "differs: sdk/schemas/openrpc.json",
        "differs: sdk/schemas/records.schema.json",
        "differs: sdk/schemas/xenapi.json",
        "differs: sdk/typescript/src/model.ts",
        "surplus: xapi/generated/left_over.py",
    }
    assert not (tree / "xapi/generated/refs.py").exists(), "--check must change nothing"

    assert run("codegen", tree=tree).returncode == 0
    assert run("codegen", "--check", tree=tree).returncode == 0
    assert not (tree / "xapi/generated/left_over.py").exists()
    assert "Any block device" in (tree / "xapi/generated/records/VBD.py").read_text("utf-8")


def test_a_change_by_hand_is_found(tree: Path) -> None:
    path = tree / "xapi/generated/rbac.py"
    path.write_text(path.read_text("utf-8").replace("LOCAL_ROOT_ONLY = 0", "LOCAL_ROOT_ONLY = 1"))
    found = run("codegen", "--check", tree=tree)
    assert (found.returncode, found.stderr) == (1, "differs: xapi/generated/rbac.py\n")


def test_a_mistake_in_the_idl_stops_it(tree: Path) -> None:
    vbd = tree / "idl/classes/VBD.yaml"
    vbd.write_text(vbd.read_text("utf-8").replace("access: StaticRO", "access: Static", 1), "utf-8")
    found = run("codegen", "--check", tree=tree)
    assert found.returncode == 1
    assert "VBD.yaml:" in found.stderr
    assert "Traceback" not in found.stderr


def test_the_recipes_of_the_documentation_work(tree: Path) -> None:
    """docs/idl.md: a field, a message and a class, taken from the page as they stand there."""
    blocks = re.findall(r"^```yaml\n(.*?)^```", (ROOT / "docs/idl.md").read_text(), re.S | re.M)
    field, message, shelf = blocks
    vbd = tree / "idl/classes/VBD.yaml"
    text = vbd.read_text("utf-8").replace("\nfields:\n", f"\nfields:\n{field}", 1)
    text = text.replace("\nmessages:\n", f"\n{message}", 1)
    vbd.write_text(text, "utf-8")
    (tree / "idl/classes/Shelf.yaml").write_text(shelf, "utf-8")
    done = run("codegen", tree=tree)
    assert (done.returncode, done.stderr) == (0, "")
    program = """
from xapi.generated.messages import MESSAGES
from xapi.generated.operations.VBD import VBDOperations
from xapi.generated import records, errors
assert {"VBD.get_speed_limit", "VBD.set_speed_limit", "Shelf.create"} <= set(MESSAGES)
assert records.VBD.new("r").speed_limit == 0 and records.Shelf.new("r").uuid == ""
blink = MESSAGES["VBD.blink"]
assert blink.asynchronous and blink.mandatory == 1 and blink.validate(["OpaqueRef:1"])[1] == 5
assert blink.policy.marks == ("self:plug",) and blink.roles == MESSAGES["VBD.insert"].roles
try:
    VBDOperations().blink(None, "r", 5).send(None)
except errors.NotImplemented as error:
    assert error.description == ["NOT_IMPLEMENTED", "VBD.blink"]
else:
    raise AssertionError
"""
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=tree, capture_output=True, text=True, timeout=100, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")


def test_the_surface_command(tmp_path: Path) -> None:
    done = run("codegen.surface")
    recorded = (ROOT / "tests/data/surface.txt").read_text("utf-8")
    assert (done.returncode, done.stdout) == (0, recorded)


def test_the_coverage_page_is_up_to_date(capsys: pytest.CaptureFixture[str]) -> None:
    assert coverage.main(["--check"]) == 0, capsys.readouterr().err


def test_a_stale_coverage_page_is_found_and_mended(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = tmp_path / "coverage.md"
    page.write_text("old\n")
    assert coverage.main(["--check"], page) == 1
    assert "coverage.md is stale" in capsys.readouterr().err
    assert coverage.main(["--write"], page) == 0
    assert coverage.main(["--check"], page) == 0
