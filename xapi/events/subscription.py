"""What a client of the event calls asks for: classes and objects, and the token it stands at.

Parsing and matching only; it must not look at a database. Rules: semantics.md §4, clients.md §6.
"""

from __future__ import annotations

import math
import re
from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from xapi.generated.errors import EventFromTokenParseFailure
from xapi.idl.model import ClassModel
from xapi.idl.scalars import INT_MAX

__all__ = ["DAY", "EVERYTHING", "Subscription", "Subscriptions", "Token", "duration"]

EVERYTHING = "*"
MESSAGE = "message"
TASK = "task"

DAY = 86_400.0
"""Seconds a poll waits whose timeout is no duration."""
LONGEST = 2.0**53 / 1e9
"""Seconds; upstream counts in whole nanoseconds held by a double, and more is no duration."""

_TOKEN = re.compile(r"(-?[0-9]{1,32}),(-?[0-9]{1,32})", re.ASCII)

_CACHED = 256
_CACHED_TEXT = 4096
"""Characters of a class list above which it is parsed anew each time, not remembered."""


def duration(timeout: float) -> float:
    """Seconds to wait for a timeout as sent: what is no valid duration counts as a day."""
    if math.isnan(timeout) or timeout < 0 or timeout > LONGEST:
        return DAY
    return timeout


class Token(NamedTuple):
    """What a client has seen: a revision for objects, and one for messages (alerts)."""

    objects: int
    messages: int

    @classmethod
    def parse(cls, text: str) -> Token:
        """The token; the empty text stands before everything.

        Raises EVENT_FROM_TOKEN_PARSE_FAILURE [token].
        """
        if not text:
            return _START
        found = _TOKEN.fullmatch(text)
        if found is None:
            raise EventFromTokenParseFailure(text)
        objects, messages = int(found[1]), int(found[2])
        if max(abs(objects), abs(messages)) > INT_MAX:
            raise EventFromTokenParseFailure(text)
        # Nothing is older than revision 0, and text of one length must compare like the numbers.
        return cls(max(objects, 0), max(messages, 0))

    def __str__(self) -> str:
        return f"{self.objects:020d},{self.messages:020d}"


_START = Token(0, 0)


@dataclass(frozen=True, slots=True)
class Subscription:
    """What is asked for, with classes under their real names and unknown ones left out."""

    everything: bool
    classes: frozenset[str]
    """All objects of these."""
    refs: frozenset[tuple[str, str]]
    """Single objects, of classes that are not in `classes`."""
    refs_of: Mapping[str, frozenset[str]] = field(compare=False)
    """`refs` by class."""
    only_tasks: bool = field(compare=False)
    """Asks for nothing but tasks: answered without waiting for more (semantics.md §4)."""

    def matches(self, cls: str, ref: str) -> bool:
        """Whether a change of the object is asked for."""
        return self.everything or cls in self.classes or (cls, ref) in self.refs


class Subscriptions:
    """Parses class lists for one data model; remembers the usual ones, as each poll sends one."""

    def __init__(self, models: Iterable[ClassModel]) -> None:
        # Only classes whose changes are reported: asking for others is asking for nothing.
        self._names = {model.name.lower(): model.name for model in models if model.gen_events}
        self._known: OrderedDict[tuple[str, ...], Subscription] = OrderedDict()

    def parse(self, entries: Sequence[str]) -> Subscription:
        """``*``, ``class`` or ``class/ref``, in any case; later slashes belong to the ref."""
        key = tuple(entries)
        known = self._known.get(key)
        if known is not None:
            self._known.move_to_end(key)
            return known
        made = self._parse(key)
        if sum(map(len, key)) + len(key) <= _CACHED_TEXT:
            self._known[key] = made
            if len(self._known) > _CACHED:
                self._known.popitem(last=False)
        return made

    def _parse(self, entries: tuple[str, ...]) -> Subscription:
        everything = False
        asked: set[str] = set()
        classes: set[str] = set()
        refs: dict[str, set[str]] = {}
        for entry in entries:
            if entry == EVERYTHING:
                everything = True
                continue
            name, slash, ref = entry.partition("/")
            asked.add(name.lower())
            cls = self._names.get(name.lower())
            if cls is None:
                continue
            if slash:
                refs.setdefault(cls, set()).add(ref)
            else:
                classes.add(cls)
        refs_of = {cls: frozenset(of) for cls, of in refs.items() if cls not in classes}
        return Subscription(
            everything,
            frozenset(classes),
            frozenset((cls, ref) for cls, of in refs_of.items() for ref in of),
            refs_of,
            not everything and asked == {TASK},
        )
