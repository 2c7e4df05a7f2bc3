"""The manual page: fresh, complete, and well-formed where there is something to tell by."""

from __future__ import annotations

import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest
from xapi_xe.arguments import parse
from xapi_xe.manual import main, page
from xapi_xe.options import ENVIRONMENT, OPTIONS
from xapi_xe.registry import all_verbs
from xapi_xe.table import NOUNS

SDK = Path(__file__).parent.parent.parent / "sdk/python"
PAGE = SDK / "share/man/man1/xe.1"


def test_the_page_in_the_tree_is_fresh(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["--check", str(PAGE)]) == 0, "make generate"
    stale = tmp_path / "xe.1"
    stale.write_text(page() + "x")
    assert main(["--check", str(stale)]) == 1
    assert main([str(stale)]) == 0
    assert main(["--check", str(stale)]) == 0
    assert main([]) == 0
    assert capsys.readouterr().out == page()


def test_wheels_carry_the_page():
    project = tomllib.loads((SDK / "pyproject.toml").read_text())
    assert project["tool"]["setuptools"]["data-files"] == {
        "share/man/man1": ["share/man/man1/xe.1"]
    }


def test_it_names_everything_there_is():
    text = page().replace("\\-", "-")
    for name in (*all_verbs(), *NOUNS, *(option for option, _, _ in OPTIONS)):
        assert f"\\fB{name}\\fR" in text, name


def test_options_that_are_told_are_options():
    for option, value, _ in OPTIONS:
        words = [option, "1"] if value else [option]
        read = parse([*words, "vm-list"])
        assert read.command == "vm-list", option
        assert read.words == []
    for name, _ in ENVIRONMENT:
        assert name.startswith("XE_")


@pytest.mark.parametrize(
    "command", [("groff", "-man", "-Tutf8", "-ww", "-z"), ("mandoc", "-T", "lint", "-W", "error")]
)
def test_formatters_have_nothing_to_complain_of(command: tuple[str, ...]):
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    done = subprocess.run([*command, PAGE], capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stderr, done.stdout) == (0, "", "")
