"""Answers of the event calls, encoded once for all who get the same one.

Records are the fragments the database keeps with its rows; what is made here is the little
around them. An answer must not change once it has been given to anybody.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import TypeAlias
from weakref import WeakValueDictionary

import orjson

from xapi.database.fragments import Fragments
from xapi.events.subscription import Subscription, Token
from xapi.events.view import View, Window
from xapi.idl.encoded import Encoded
from xapi.idl.record import Row
from xapi.idl.scalars import escape, valid_text

__all__ = ["Answer", "AnswerCache", "AnswerKey", "EventList", "QueuedEvent"]

JOINED = 256 * 1024
"""Bytes up to which a body is kept as one string; larger ones share the rows' fragments."""
EVENT_COST = 256
"""Bytes counted for an event that is not encoded yet."""

AnswerKey: TypeAlias = tuple[Token, int, Subscription]
"""What makes two answers the same: token, revision of the view, what is asked for."""

_Encoder: TypeAlias = Callable[[Row], bytes]

QueuedEvent: TypeAlias = tuple[int, str, str, str, str, Row | None]
"""``(id, timestamp, operation, class, ref, row)``"""


class Answer(Encoded):
    """Result of event.from."""

    __slots__ = ("__weakref__", "_counts", "_fragments", "_json", "_on_growth", "_xml", "window")

    def __init__(self, window: Window, view: View, cache: AnswerCache) -> None:
        self.window = window
        # Read now: later the tables have moved on, and the view may not have been told.
        self._counts = view.counts
        self._fragments = cache.fragments
        self._on_growth = cache.grown
        self._xml: list[bytes] | None = None
        self._json: list[bytes] | None = None

    @property
    def token(self) -> str:
        """Where the client stands afterwards."""
        return str(self.window.token)

    @property
    def valid_ref_counts(self) -> Mapping[str, int]:
        """Rows of every table at the end of the window."""
        return self._counts.counts

    def xml_parts(self) -> list[bytes]:
        """See `Encoded.xml_parts`."""
        if self._xml is None:
            encode = self._fragments.xml
            parts = [b"<value><struct><member><name>events</name><value><array><data>"]
            for revision, operation, cls, ref, row in self.window.events:
                parts += _xml_event(str(revision), "0.0", operation, cls, ref, row, encode)
            parts += (
                b"</data></array></value></member><member><name>valid_ref_counts</name>",
                self._counts.xml,
                f"</member><member><name>token</name><value>{self.token}</value>"
                "</member></struct></value>".encode(),
            )
            self._xml = self._kept(parts)
        return self._xml

    def json_parts(self) -> list[bytes]:
        """See `Encoded.json_parts`."""
        if self._json is None:
            encode = self._fragments.json
            parts = [b'{"events":[']
            for revision, operation, cls, ref, row in self.window.events:
                parts += _json_event(str(revision), "0.0", operation, cls, ref, row, encode)
                parts.append(b",")
            if self.window.events:
                parts.pop()
            parts += (
                b'],"valid_ref_counts":',
                self._counts.json,
                f',"token":"{self.token}"}}'.encode(),
            )
            self._json = self._kept(parts)
        return self._json

    def _kept(self, parts: list[bytes]) -> list[bytes]:
        size = sum(map(len, parts))
        self._on_growth(self, size)
        return [b"".join(parts)] if size <= JOINED else parts


class EventList(Encoded):
    """Result of event.next."""

    __slots__ = ("_fragments", "events")

    def __init__(self, events: Sequence[QueuedEvent], fragments: Fragments) -> None:
        self.events = events
        self._fragments = fragments

    def xml_parts(self) -> list[bytes]:
        """See `Encoded.xml_parts`."""
        encode = self._fragments.xml
        parts = [b"<value><array><data>"]
        for number, time, operation, cls, ref, row in self.events:
            parts += _xml_event(str(number), time, operation, cls, ref, row, encode)
        parts.append(b"</data></array></value>")
        return parts

    def json_parts(self) -> list[bytes]:
        """See `Encoded.json_parts`."""
        encode = self._fragments.json
        parts = [b"["]
        for number, time, operation, cls, ref, row in self.events:
            parts += _json_event(str(number), time, operation, cls, ref, row, encode)
            parts.append(b",")
        if self.events:
            parts.pop()
        parts.append(b"]")
        return parts


class AnswerCache:
    """One answer for each key: as long as anybody uses it, and the latest ones for longer.

    `budget` bounds the bytes of those kept without a user, `entries` their number. The first
    serves the crowd that comes for the same large snapshot, the second the crowd of one window.
    """

    def __init__(self, fragments: Fragments, *, budget: int, entries: int = 256) -> None:
        self.fragments = fragments
        self.made = 0
        """Answers that were put together rather than shared."""
        self._budget = budget
        self._entries = entries
        self._used = 0
        self._alive: WeakValueDictionary[AnswerKey, Answer] = WeakValueDictionary()
        self._kept: OrderedDict[Answer, int] = OrderedDict()

    @property
    def used(self) -> int:
        """Bytes counted for the answers kept."""
        return self._used

    def __len__(self) -> int:
        return len(self._kept)

    def get(self, since: Token, view: View, subscription: Subscription) -> Answer | None:
        """The answer that leads from the token to the view; None if it would be empty."""
        key = (since, view.revision, subscription)
        answer = self._alive.get(key)
        if answer is not None:
            if answer in self._kept:
                self._kept.move_to_end(answer)
            return answer
        window = view.window(since, subscription)
        if window is None:
            return None
        self.made += 1
        answer = Answer(window, view, self)
        self._alive[key] = answer
        self._keep(answer, EVENT_COST * (1 + len(window.events)))
        return answer

    def empty(self, since: Token, view: View) -> Answer:
        """The answer of a poll that ran out of time: no events, the token as it was."""
        return Answer(Window([], since), view, self)

    def grown(self, answer: Answer, size: int) -> None:
        """An answer has been encoded and holds so many bytes more."""
        if answer in self._kept:
            self._keep(answer, size)

    def clear(self) -> None:
        """Forget all that nobody uses."""
        self._kept.clear()
        self._used = 0

    def _keep(self, answer: Answer, size: int) -> None:
        self._kept[answer] = self._kept.get(answer, 0) + size
        self._used += size
        while self._used > self._budget or len(self._kept) > self._entries:
            _, freed = self._kept.popitem(last=False)
            self._used -= freed


def _xml_event(
    number: str, time: str, operation: str, cls: str, ref: str, row: Row | None, encode: _Encoder
) -> Iterable[bytes]:
    head = (
        f"<value><struct><member><name>id</name><value>{number}</value></member>"
        f"<member><name>timestamp</name><value>{time}</value></member>"
        f"{_xml_kind(cls, operation)}{escape(ref)}</value></member>"
    )
    if row is None:
        return (f"{head}</struct></value>".encode(),)
    return (
        f"{head}<member><name>snapshot</name>".encode(),
        encode(row),
        b"</member></struct></value>",
    )


@lru_cache(maxsize=1024)
def _xml_kind(cls: str, operation: str) -> str:
    return (
        f"<member><name>class</name><value>{cls.lower()}</value></member>"
        f"<member><name>operation</name><value>{operation}</value></member>"
        "<member><name>ref</name><value>"
    )


def _json_event(
    number: str, time: str, operation: str, cls: str, ref: str, row: Row | None, encode: _Encoder
) -> Iterable[bytes]:
    head = (
        b'{"id":"%b","timestamp":"%b",%b'
        % (number.encode(), time.encode(), _json_kind(cls, operation))
    ) + orjson.dumps(valid_text(ref))
    if row is None:
        return (head + b"}",)
    return (head + b',"snapshot":', encode(row), b"}")


@lru_cache(maxsize=1024)
def _json_kind(cls: str, operation: str) -> bytes:
    return f'"class":"{cls.lower()}","operation":"{operation}","ref":'.encode()
