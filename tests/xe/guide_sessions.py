"""Sessions in guides: the commands of console blocks are run in one bash, and outputs compared.

A block begins with three backticks and ``console``. Lines that begin with ``$ `` are commands, what
follows is what they print, errors too. uuids, dates and fingerprints are numbered in the order in
which they appear, so that the same one stands in the same places. Three points stand for anything.

python tests/xe/guide_sessions.py GUIDE ... writes what the commands print into guides, to be read.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

__all__ = ["commands", "fits", "masked", "replay", "sessions"]

_BLOCK = re.compile(r"^```console\n(.*?)^```", re.S | re.M)
_CHANGING = re.compile(
    r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\b[0-9a-f]{8}\b"
    r"|OpaqueRef:[0-9a-f-]+"
    r"|\d{8}T\d\d:\d\d:\d\dZ"
    r"|(?:[0-9a-f]{2}:){31}[0-9a-f]{2}"
)
_END = "\x1e"


def sessions(guide: str) -> list[tuple[str, str]]:
    """Commands and what the guide says that they print."""
    found: list[tuple[str, str]] = []
    for block in _BLOCK.findall(guide):
        for part in re.split(r"^\$ ", block, flags=re.M)[1:]:
            command, _, output = part.partition("\n")
            found.append((command, output))
    return found


def commands(guide: str) -> list[str]:
    return [command for command, _ in sessions(guide)]


def replay(wanted: Sequence[str], env: Mapping[str, str], replaced: Mapping[str, str]) -> list[str]:
    """What the commands print, one after the other in one bash. `replaced`: the guide's places."""
    script = "".join(
        f"{_told(command, replaced)}\n__code=$?; printf '{_END}'; (exit $__code)\n"
        for command in wanted
    )
    done = subprocess.run(
        ["bash", "-c", "exec 2>&1\n" + script], capture_output=True, text=True, timeout=100,
        check=False, env=dict(env), stdin=subprocess.DEVNULL,
    )  # fmt: skip
    back = {real: told for told, real in replaced.items()}
    outputs = done.stdout.split(_END)
    assert len(outputs) == len(wanted) + 1, done.stdout
    return [_told(output, back) for output in outputs[:-1]]


def _told(text: str, replaced: Mapping[str, str]) -> str:
    for old, new in replaced.items():
        text = text.replace(old, new)
    return text


def masked(texts: Sequence[str]) -> list[str]:
    """The texts with numbers for what is another in each run."""
    numbers: dict[str, str] = {}
    found: list[str] = []
    for text in texts:
        lines = [line.rstrip() for line in text.rstrip().split("\n")]
        short = "\n".join(lines)
        found.append(
            _CHANGING.sub(lambda m: numbers.setdefault(m[0], f"<{len(numbers) + 1}>"), short)
        )
    return found


def fits(told: str, printed: str) -> bool:
    """Whether a masked output is what a guide says, whose three points stand for anything."""
    pattern = ".*".join(map(re.escape, told.split("...")))
    return re.fullmatch(pattern, printed, re.S) is not None


def _fill(path: Path) -> None:
    """Write a guide anew; what it says already, with points, stays."""
    sys.path[:0] = [str(Path(__file__).parent.parent / "e2e"), str(Path(__file__).parent)]
    from guide_kit import place, running

    guide = path.read_text()
    with tempfile.TemporaryDirectory() as scratch, running(Path(scratch), path) as daemon:
        env, replaced = place(daemon, Path(scratch))
        printed = replay(commands(guide), env, replaced)
    told = [output for _, output in sessions(guide)]
    kept = [
        "..." in a and fits(b, c)
        for a, b, c in zip(told, masked(told), masked(printed), strict=True)
    ]
    outputs = iter([a if keep else b for a, b, keep in zip(told, printed, kept, strict=True)])

    def filled(block: re.Match[str]) -> str:
        lines = [part.partition("\n")[0] for part in re.split(r"^\$ ", block[1], flags=re.M)[1:]]
        text = "".join(f"$ {line}\n{next(outputs)}" for line in lines)
        text = re.sub(r"[ \t]+$", "", text, flags=re.M).rstrip()
        return f"```console\n{text}\n```"

    path.write_text(_BLOCK.sub(filled, guide))


if __name__ == "__main__":
    for name in sys.argv[1:]:
        _fill(Path(name))
