"""What may stand at the cursor of a command line of `xe`: whole words, with a note to each.

This knows the tables and nothing of shells (`xapi_xe.completing_shells`) or of the way to a server:
what only a server can tell is asked of a `Reader` that the caller makes, if and when it can.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from xapi_xe.arguments import Params
from xapi_xe.completing_values import Kind, kind_of, static
from xapi_xe.parameters import field_command, optional, selectors, special
from xapi_xe.registry import Verb, find, names

__all__ = ["Candidate", "Wanted", "complete", "known_values", "wanted"]

_FILE = Kind("file")
_GLOBAL = {
    "-s": "", "-p": "", "-u": "", "-pw": "",
    "-pwf": "file", "--socket": "file", "--ca-file": "file", "--fingerprint": "",
}  # fmt: skip
"""Options that take the next word, and what that is."""
_OPTIONS = (
    "--help", "--minimal", "--json", "--debug", "--debug-on-fail", "--nossl", "--no-verify",
)  # fmt: skip
_WORDS: dict[str, Callable[[], Sequence[str]]] = {
    "help": names,
    "completion": lambda: ("bash", "zsh"),
}
"""Commands that take words, and which."""


class Candidate(NamedTuple):
    """A word that may stand there. One that ends with ``=``, ``:``, ``,`` or ``/`` goes on."""

    text: str
    note: str = ""


class Wanted(NamedTuple):
    """What is at the cursor: some words, or a value whose kind is known."""

    words: tuple[Candidate, ...] = ()
    kind: Kind | None = None
    front: str = ""
    """What of the word stands before the value: ``host=``, ``params=uuid,``."""
    value: str = ""
    """The value as far as it is written."""
    params: Params = Params()
    """What the command was given before."""


def wanted(before: Sequence[str], current: str) -> Wanted:
    """`before`: the words behind ``xe`` and before the one that is being written."""
    command, pairs, waiting = _read(before)
    if waiting is not None:
        return Wanted(kind=_FILE, value=current) if waiting == "file" else Wanted()
    option, given, value = current.partition("=")
    if given and _GLOBAL.get(option) == "file":
        return Wanted(kind=_FILE, front=f"{option}=", value=value)
    if not command:
        known = [*_GLOBAL, *_OPTIONS] if current.startswith("-") else names()
        return Wanted(words=_beginning(current, known))
    verb = find(command)
    if verb is None:
        return Wanted()
    if current.startswith("-"):
        return Wanted(words=_beginning(current, _switches(command, verb, pairs)))
    if verb.words:
        return Wanted(words=_beginning(current, _WORDS.get(command, tuple)()))
    params = Params(pairs)
    name, given, value = current.partition("=")
    if given:
        kind = kind_of(command, verb, name, params)
        done, comma, rest = value.rpartition(",") if kind.many else ("", "", value)
        front = f"{name}={done}{comma}"
        return Wanted(kind=kind, front=front, value=rest, params=params)
    known = _names(command, verb, current, params)
    head, colon, key = current.partition(":")
    if colon and f"{head}:" in known:
        kind = Kind("key", _noun(command, verb), head)
        return Wanted(kind=kind, front=f"{head}:", value=key, params=params)
    return Wanted(words=_beginning(current, [n if n[-1] == ":" else f"{n}=" for n in known]))


def complete(at: Wanted, values: Iterable[Candidate]) -> list[Candidate]:
    """The whole words for a value, of those that are `values`.

    Where no value begins so, but the note (the name of an object) of just one does, it is meant.
    """
    assert at.kind is not None
    taken = set(at.front.partition("=")[2].split(",")) if at.kind.many else set[str]()
    free = [each for each in dict.fromkeys(values) if each.text not in taken]
    found = [each for each in free if each.text.startswith(at.value)]
    if not found and at.value and at.kind.sort == "uuid":
        named = [each for each in free if each.note.startswith(at.value)]
        found = named if len(named) == 1 else []
    end = "=" if at.kind.sort == "key" else ""
    return [Candidate(f"{at.front}{each.text}{end}", each.note) for each in found]


def known_values(at: Wanted) -> list[Candidate]:
    """Values that need no server."""
    return [Candidate(text) for text in static(at.kind)] if at.kind else []


def _read(before: Sequence[str]) -> tuple[str, list[tuple[str, str]], str | None]:
    """The command, its pairs, and what an option at the end waits for; nothing is an error."""
    command, pairs, waiting = "", list[tuple[str, str]](), None
    for word in before:
        if waiting is not None:
            waiting = None
        elif word in _GLOBAL:
            waiting = _GLOBAL[word]
        elif word.startswith("--"):
            name, _, value = word[2:].partition("=")
            pairs.append((name, value or "true"))
        elif "=" in word:
            name, _, value = word.partition("=")
            pairs.append((name, value))
        elif not command and not word.startswith("-"):
            command = word
    return command, pairs, waiting


def _names(command: str, verb: Verb, current: str, params: Params) -> list[str]:
    """Parameters that are not given yet, required ones first. A map may be given again."""
    required, more = list(verb.required), optional(command, verb)
    missing = [name for name in required if name.endswith(":") or name not in params]
    if missing and not current:
        return missing
    chosen = selectors(verb)
    if not current:
        # All that could filter would hide what the command itself takes.
        chosen = chosen[:2] + [n for n in _shown(verb) if n not in chosen[:2]]
        if any(name in params for name in chosen):
            chosen = []
    found = dict.fromkeys([*required, *more, *chosen])
    return [name for name in found if name.endswith(":") or name not in params]


def _shown(verb: Verb) -> tuple[str, ...]:
    if not verb.selects:
        return ()
    from xapi_xe.table import entity  # noqa: PLC0415

    return entity(verb.selects).shown


def _switches(command: str, verb: Verb, pairs: Sequence[tuple[str, str]]) -> list[str]:
    given = {name for name, _ in pairs}
    flags = [name for name in special(verb) if kind_of(command, verb, name).sort == "bool"]
    flags += ["multiple"] if verb.selects else []
    flags += ["all"] if command == "help" else []
    found = dict.fromkeys([*(f"--{name}" for name in flags), *_OPTIONS, *_GLOBAL])
    return [each for each in found if each[2:] not in given]


def _noun(command: str, verb: Verb) -> str:
    """The noun that has the fields of the command's parameters."""
    about = field_command(command)
    return about[0].noun if about else verb.selects


def _beginning(current: str, known: Iterable[str]) -> tuple[Candidate, ...]:
    return tuple(Candidate(text) for text in known if text.startswith(current))
