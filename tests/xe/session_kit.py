"""Replay recorded sessions of `xe`: files of commands, and what each prints.

::

    # A line of comment.
    $ xe vm-install template="Other install media" new-name-label=one-<run>
    <uuid:vm>
    $ xe vm-pause uuid=<uuid:vm>
    2> VM <uuid:vm> (one-<run>) is in power state halted; this needs running.
    2> ...
    [exit 1]

``<uuid:NAME>`` stands for a uuid, always the same for a name; ``<run>`` for a word of this replay;
``<...>`` for any text within a line; a line ``...`` for any number of lines. What goes to the side
of errors has ``2>`` in front and comes last.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

__all__ = ["Ran", "Run", "Step", "read", "replay"]

_UUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
_PLACE = re.compile(r"<(uuid:[a-z0-9-]+|run|\.\.\.)>")


class Ran(NamedTuple):
    """What a command did."""

    code: int
    out: str
    err: str


class Step(NamedTuple):
    """A command, and what it should do."""

    command: str
    expected: list[str]
    where: str


Run = Callable[[list[str]], Ran]
"""Runs the arguments behind ``xe``."""


def read(path: Path) -> list[Step]:
    """The steps of a session. Raises ValueError for text before the first command."""
    steps: list[Step] = []
    for number, line in enumerate(path.read_text().splitlines(), 1):
        if line.startswith("#"):
            continue
        if line.startswith("$ xe "):
            steps.append(Step(line.removeprefix("$ xe "), [], f"{path.name}:{number}"))
        elif steps:
            steps[-1].expected.append(line)
        elif line:
            raise ValueError(f"{path.name}:{number}: no command yet")
    return steps


def replay(path: Path, run: Run, word: str, **uuids: str) -> None:
    """Run each command of a session; raises AssertionError where one does something else.

    `uuids` are known before it begins.
    """
    known = {"run": word, **uuids}
    for step in read(path):
        command = _PLACE.sub(lambda found: known[found[1].removeprefix("uuid:")], step.command)
        ran = run(shlex.split(command))
        lines = [*ran.out.splitlines(), *(f"2> {line}" for line in ran.err.splitlines())]
        if ran.code:
            lines.append(f"[exit {ran.code}]")
        _compare(step, command, lines, known)


def _compare(step: Step, command: str, lines: list[str], known: dict[str, str]) -> None:
    expected = list(step.expected)
    while expected and not expected[-1]:
        expected.pop()
    while lines and not lines[-1]:
        lines.pop()
    shown = f"{step.where}: xe {command}\n" + "\n".join(lines)
    at = 0
    for index, wanted in enumerate(expected):
        if wanted in ("...", "2> ..."):
            rest = len(expected) - index - 1
            assert len(lines) - at >= rest, f"{shown}\nis too short"
            at = len(lines) - rest
            continue
        assert at < len(lines), f"{shown}\nlacks {wanted!r}"
        _line(wanted, lines[at], known, shown)
        at += 1
    assert at == len(lines), f"{shown}\nhas {lines[at]!r} beyond what is expected"


def _line(wanted: str, line: str, known: dict[str, str], shown: str) -> None:
    new: dict[str, str] = {}

    def pattern(name: str) -> str:
        if name == "...":
            return ".*"
        key = name.removeprefix("uuid:")
        if key in known:
            return re.escape(known[key])
        if key in new:
            return f"(?P={new[key]})"
        new[key] = f"g{len(new)}"
        return f"(?P<{new[key]}>{_UUID})"

    parts = _PLACE.split(wanted)
    text = "".join(
        pattern(part) if index % 2 else re.escape(part) for index, part in enumerate(parts)
    )
    found = re.fullmatch(text, line)
    assert found is not None, f"{shown}\nexpected: {wanted!r}\ngot:      {line!r}"
    for key, group in new.items():
        assert found[group] not in known.values(), f"{shown}\n<uuid:{key}> is an older one"
        known[key] = found[group]
