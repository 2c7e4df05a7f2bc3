"""What the documentation points at exists: tests, files, headings, make targets."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from codegen.load import IDL_ROOT, load

ROOT = IDL_ROOT.parent
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
EXAMPLES = {"idl/classes/NAME.yaml", "xapi/operations/shelf.py", "docs/_site/"}
"""Files that the reader is told to make."""
TEST = re.compile(r"`(?P<file>tests/[\w/]+\.py)?(?:::(?P<name>test_\w+))?`")


def defined(path: Path) -> set[str]:
    functions = (ast.FunctionDef, ast.AsyncFunctionDef)
    tree = ast.parse(path.read_text("utf-8"))
    return {node.name for node in ast.walk(tree) if isinstance(node, functions)}


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_tests_that_are_named_exist(page: Path) -> None:
    missing: list[str] = []
    file = ""
    for line in page.read_text("utf-8").splitlines():
        for match in TEST.finditer(line):
            file = match["file"] or file
            if match["file"] and not (ROOT / file).exists():
                missing.append(file)
            elif match["name"] and match["name"] not in defined(ROOT / file):
                missing.append(f"{file}::{match['name']}")
    assert missing == []


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(page: Path) -> None:
    targets = re.findall(r"\]\(([^)]+)\)", page.read_text("utf-8"))
    local = [t.partition("#")[0] for t in targets if "://" not in t]
    assert [t for t in local if t and not (page.parent / t).exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_files_that_are_named_exist(page: Path) -> None:
    named = re.findall(
        r"`((?:xapi|idl|codegen|tests|bench|docs)/[\w/.-]+)`", page.read_text("utf-8")
    )
    assert [n for n in named if n not in EXAMPLES and not (ROOT / n).exists()] == []


def test_make_targets_that_are_named_exist() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    for page in PAGES:
        named = set(re.findall(r"(?:`|^)make ([a-z]+)", page.read_text("utf-8"), re.MULTILINE))
        assert named <= targets, page.name


def test_every_class_of_vulnerabilities_has_a_row() -> None:
    rows = re.findall(r"^\| (\d+) \|(.*)\|$", (ROOT / "docs/security.md").read_text(), re.MULTILINE)
    assert [int(number) for number, _ in rows] == list(range(1, 19))
    for number, rest in rows:
        tests, still_open = (cell.strip() for cell in rest.split(" | ")[-2:])
        assert tests != "–" or still_open, f"row {number} names neither a test nor what is open"


def test_figures_of_the_model_are_right() -> None:
    """The numbers that pages quote are those of the data model."""
    document = load()
    page = (ROOT / "README.md").read_text("utf-8") + (ROOT / "CHANGELOG.md").read_text("utf-8")
    assert f"{len(document.classes)} classes" in page
    assert f"{len(document.errors)} errors" in page
    assert "2,258 messages" in page
    assert f"XenAPI {document.release.api_version}" in page
