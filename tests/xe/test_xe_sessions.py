"""Recorded sessions, command by command: what an operator types, and what comes back."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from e2e_kit import Daemon
from session_kit import Ran, replay
from xe_kit import Told, Xe

SESSIONS = Path(__file__).parent / "sessions"
QUICK = ["vm-life", "snapshots", "cds", "filters-and-params"]


@pytest.mark.parametrize("name", QUICK)
def test_session(xe: Xe, name: str):
    def run(arguments: list[str]) -> Ran:
        done = xe(*arguments, screen=Told())
        return Ran(done.code, done.out, done.err)

    replay(SESSIONS / f"{name}.txt", run, f"{name}-1")


def test_a_session_of_the_program(daemon: Daemon, tmp_path: Path):
    program = str(Path(sys.executable).parent / "xe")
    env = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "XE_SOCKET": str(daemon.socket)}

    def run(arguments: list[str]) -> Ran:
        done = subprocess.run(
            [program, *arguments], capture_output=True, text=True, timeout=60, check=False, env=env
        )
        return Ran(done.returncode, done.stdout, done.stderr)

    replay(SESSIONS / "cds.txt", run, "program")


def test_the_replay_finds_what_differs(tmp_path: Path):
    session = tmp_path / "session.txt"
    uuids = ["0" * 8 + "-0000-0000-0000-" + f"{n:012}" for n in range(3)]

    def replayed(text: str, *outs: str) -> None:
        session.write_text(text)
        results = iter(outs)
        replay(session, lambda _: Ran(0, next(results), ""), "word")

    replayed("$ xe a\n<uuid:a>\n$ xe b\nis <uuid:a> <...>", f"{uuids[0]}\n", f"is {uuids[0]} x\n")
    replayed("$ xe a\nfirst\n...\nlast", "first\nx\ny\nlast\n")
    replayed("$ xe a\nfirst\n...\nlast", "first\nlast\n")
    for text, *outs in (
        ("$ xe a\n<uuid:a>\n$ xe b\n<uuid:a>", f"{uuids[0]}\n", f"{uuids[1]}\n"),
        ("$ xe a\n<uuid:a>\n$ xe b\n<uuid:b>", f"{uuids[0]}\n", f"{uuids[0]}\n"),
        ("$ xe a\none", "one\ntwo\n"),
        ("$ xe a\none\ntwo", "one\n"),
        ("$ xe a\none", "other\n"),
        ("$ xe a\none\n...\ntwo", "one\nthree\n"),
    ):
        with pytest.raises(AssertionError):
            replayed(text, *outs)
