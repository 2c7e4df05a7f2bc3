"""The sessions of the guide and the README, replayed against live servers."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from guide_kit import place, running
from guide_sessions import fits, masked, replay, sessions
from xapi_xe.options import EXIT_CODES, OPTIONS

ROOT = Path(__file__).parent.parent.parent
GUIDES = [ROOT / "docs/xe.md", ROOT / "README.md"]


@pytest.mark.parametrize("guide", GUIDES, ids=lambda path: path.stem)
def test_commands_print_what_the_guide_says(guide: Path, tmp_path: Path):
    """If this fails rightly: python tests/xe/guide_sessions.py docs/xe.md README.md."""
    told = sessions(guide.read_text())
    assert len(told) >= 5
    with running(tmp_path, guide) as daemon:
        env, replaced = place(daemon, tmp_path)
        printed = replay([command for command, _ in told], env, replaced)
    said = masked([output for _, output in told])
    for (command, _), expected, seen in zip(told, said, masked(printed), strict=True):
        assert fits(expected, seen), f"$ {command}\n{seen}\n--- but the guide says:\n{expected}"


def test_points_stand_for_anything_but_the_rest_must_be_there():
    assert fits("a ... c", "a b\nb c")
    assert not fits("a ... c", "a b")
    assert not fits("a", "a b")
    one, two = "00000000-0000-4000-8000-000000000001", "00000000-0000-4000-8000-000000000002"
    assert masked([one, two, one]) == ["<1>", "<2>", "<1>"]


def test_the_guide_has_no_command_that_is_not_run():
    text = GUIDES[0].read_text()
    plain = re.findall(r"^```\n(.*?)^```", text, re.S | re.M)
    assert not [block for block in plain if re.search(r"^\$|^xe ", block, re.M)]


def test_the_guide_tells_exit_codes_and_trust():
    text = GUIDES[0].read_text()
    for code, _ in EXIT_CODES:
        assert f"| {code} |" in text
    for option in ("-pwf", "--ca-file", "--fingerprint", "--no-verify", "--json", "--minimal"):
        assert option in text
        assert option in {name for name, _, _ in OPTIONS}
