"""``xe __complete SHELL``: what the scripts of shells ask at every press of the key.

Nothing here may disturb who is typing: it prints words or nothing, asks no questions, and ends
within a second whatever the server or the network do.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Sequence

from xapi_xe.arguments import parse
from xapi_xe.completing import Candidate, Wanted, complete, known_values, wanted
from xapi_xe.completing_shells import bash_line, bash_words, zsh_line, zsh_words
from xapi_xe.errors import CommandError, XeError
from xapi_xe.local import LocalTerminal

__all__ = ["main"]

_SECONDS = 0.85
"""Until a server is given up: with the start of the program, a person waits for a second."""
_GOES_ON = ("=", ":", ",", "/")


class _Mute(LocalTerminal):
    """Nobody answers while a line is being written."""

    def prompt(self, text: str, hidden: bool = False) -> str:
        raise CommandError("nobody is asked")


def main(arguments: Sequence[str], defaults: Sequence[tuple[str, str]]) -> None:
    """Does not return. `arguments`: ``bash BREAKS`` or ``zsh``; the line is on standard input."""
    try:
        shell, *rest = arguments or ("",)
        text = sys.stdin.read()
        if shell == "bash":
            line = bash_line(text.removesuffix("\n"), rest[0] if rest else " \t\n\"'><=;|&(:")
        else:
            line = zsh_line(text)
        at = wanted(line.before, line.current)
        found = _candidates(line.before, at, defaults)
        texts = [each.text for each in found]
        files = at.kind is not None and at.kind.sort == "file"
        words = bash_words(line, texts, files) if shell == "bash" else zsh_words(found)
        if words:
            ends = all(not each.endswith(_GOES_ON) for each in texts)
            sys.stdout.write("\n".join(["space" if ends else "nospace", *words, ""]))
            sys.stdout.flush()
    except BaseException:  # noqa: BLE001 - a trace in the midst of somebody's line helps nobody
        os._exit(1)
    # A server that does not answer may still keep a thread.
    os._exit(0)


def _candidates(
    before: Sequence[str], at: Wanted, defaults: Sequence[tuple[str, str]]
) -> list[Candidate]:
    if at.kind is None:
        return list(at.words)
    if at.kind.sort == "file":
        return complete(at, _files(at.value))
    values = known_values(at)
    if not values and at.kind.noun:
        values = _of_server(before, at, defaults)
    return complete(at, values)


def _files(begin: str) -> list[Candidate]:
    """Names in the directory that is written so far; those with a dot in front if one is there."""
    shown, _, name = begin.rpartition("/")
    shown = f"{shown}/" if "/" in begin else ""
    try:
        with os.scandir(os.path.expanduser(shown) or ".") as entries:
            names = sorted(e.name + "/" * e.is_dir() for e in entries if e.name.startswith(name))
    except OSError:
        return []
    return [Candidate(shown + each) for each in names if name or not each.startswith(".")]


def _of_server(
    before: Sequence[str], at: Wanted, defaults: Sequence[tuple[str, str]]
) -> list[Candidate]:
    found: list[Candidate] = []

    def ask() -> None:
        from xapi_sdk.failure import XapiError  # noqa: PLC0415

        from xapi_xe.completing_values import served  # noqa: PLC0415
        from xapi_xe.reader import Reader  # noqa: PLC0415

        assert at.kind is not None
        try:
            target = parse(before, defaults).target
            api = _Mute().reach(target)
            values = served(Reader(api), at.kind, at.params, at.value)
            fresh = [Candidate(*each) for each in values]
            found.extend(each for each in fresh if each.text)
            api.close()
        except (XapiError, XeError, OSError):
            return

    asking = threading.Thread(target=ask, daemon=True)
    asking.start()
    asking.join(_SECONDS)
    return list(found)
