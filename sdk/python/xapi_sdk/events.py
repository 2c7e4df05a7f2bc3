"""Events: what has changed, as an iterator that does not end with a connection.

`Follower` is the part that both clients share: it knows the token, sees whether nothing was missed,
and turns answers into batches. It sends nothing.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from xapi_sdk.failure import Failure
from xapi_sdk.record import Record

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from xapi_sdk.client import Client

__all__ = [
    "POLL_SECONDS",
    "Change",
    "EventBatch",
    "EventStream",
    "Follower",
    "Resync",
    "decode_batch",
]

POLL_SECONDS = 30.0


class Change(NamedTuple):
    """An object was added, modified or deleted; several changes may have become one."""

    operation: str
    """add, mod or del."""
    api_class: str
    """Name of the class: ``VM``."""
    ref: str
    record: Record | None
    """The object as it was when the server answered; None once it is deleted."""
    id: int = 0
    """Later changes have higher numbers."""


class Resync(NamedTuple):
    """Forget what you know: all objects there are follow as ``add``.

    `reason`: ``start``; ``token``, the server does not know it any more; ``counts``, deletions were
    missed; ``server``, another one answers, whose tokens are its own.
    """

    reason: str


class EventBatch(NamedTuple):
    """The answer of event.from: all that is to be told up to its token, oldest first."""

    events: list[Change]
    token: str
    valid_ref_counts: Mapping[str, int] = MappingProxyType({})
    """Number of objects of each class, by lower-case name."""
    resync: Resync | None = None
    """Set by `Follower`: `events` is everything there is."""


def decode_batch(plain: Any) -> EventBatch:
    """An answer of event.from, typed, in the order of what happened."""
    from xapi_sdk.records import record_class  # noqa: PLC0415

    changes: list[Change] = []
    for event in plain["events"]:
        name, kind = record_class(event["class"])
        snapshot = event.get("snapshot")
        record: Record | None = None
        if isinstance(snapshot, dict):
            record = kind.decode(cast("dict[str, Any]", snapshot))
        changes.append(Change(event["operation"], name, event["ref"], record, int(event["id"])))
    # One answer may hold the making of an object before the end of its predecessor.
    changes.sort(key=lambda change: change.id)
    counts = {name: int(count) for name, count in plain.get("valid_ref_counts", {}).items()}
    return EventBatch(changes, plain["token"], counts)


_TOKEN_ERRORS = frozenset({"EVENT_FROM_TOKEN_PARSE_FAILURE", "EVENTS_LOST"})
_UNCOUNTED = frozenset({"message"})
_COUNT_PAUSE = 60.0
"""Seconds between two resyncs for wrong counts: not every server counts like this one."""


class Follower:
    """Where a subscription stands."""

    def __init__(
        self,
        classes: Sequence[str],
        token: str = "",
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.classes = list(classes)
        self.token = token
        self._clock = clock
        self._resync: Resync | None = None if token else Resync("start")
        whole = [name.lower() for name in classes if name != "*" and "/" not in name]
        # Refs can be counted only from a full listing on.
        self._refs: dict[str, set[str]] | None = None
        self._whole = frozenset(whole) - _UNCOUNTED
        self._server: object = None
        self._recounted = -_COUNT_PAUSE

    @property
    def poll_seconds(self) -> float:
        """What the next poll should wait; a full listing comes at once."""
        return POLL_SECONDS if self.token else 0.0

    def start_over(self, reason: str) -> None:
        """The next batch is everything there is."""
        self.token = ""
        self._resync = Resync(reason)

    def asked(self, server: object, resumable: bool) -> None:
        """Tell who is asked, before each poll; `resumable` if its tokens hold everywhere."""
        if self._server is not None and server != self._server and not resumable and self.token:
            self.start_over("server")
        self._server = server

    def failed(self, error: Failure) -> None:
        """The poll failed. Raises the error where a full listing would not help."""
        if error.code not in _TOKEN_ERRORS or not self.token:
            raise error
        self.start_over("token")

    def took(self, batch: EventBatch) -> EventBatch | None:
        """Take an answer; None if there was a gap and a full listing has to come first."""
        resync, self._resync = self._resync, None
        refs = {name: set[str]() for name in self._whole} if resync else self._refs
        if refs is not None:
            for change in batch.events:
                of_class = refs.get(change.api_class.lower())
                if of_class is not None:
                    if change.operation == "del":
                        of_class.discard(change.ref)
                    else:
                        of_class.add(change.ref)
            self._refs = refs
            if resync is None and self._missed(refs, batch.valid_ref_counts):
                self.start_over("counts")
                return None
        self.token = batch.token
        return EventBatch(batch.events, batch.token, batch.valid_ref_counts, resync)

    def _missed(self, refs: dict[str, set[str]], counts: Mapping[str, int]) -> bool:
        if all(len(of_class) == counts.get(name, len(of_class)) for name, of_class in refs.items()):
            return False
        now = self._clock()
        if now - self._recounted < _COUNT_PAUSE:
            return False
        self._recounted = now
        return True


class EventStream(Iterator["Change | Resync"]):
    """Changes, one after the other, for ever. `token` is where a later stream can go on."""

    def __init__(self, client: Client, classes: Sequence[str], token: str = "") -> None:
        self._client = client
        self._follower = Follower(classes, token)
        self._ready: deque[Change | Resync] = deque()
        self._closed = False
        self._pending = token
        self.token = token
        """After the last change of a batch was taken: everything up to here has been told."""

    def batches(self, seconds: float | None = None) -> Iterator[EventBatch]:
        """Whole answers: each takes the pool from one revision to a later one.

        `seconds`: ask the server for shorter waits than 30 seconds; empty batches show that time
        passes.
        """
        while not self._closed:
            batch = self._poll(seconds)
            if batch is not None:
                self.token = batch.token
                yield batch

    def _poll(self, seconds: float | None) -> EventBatch | None:
        follower, client = self._follower, self._client
        client.login()
        follower.asked(client.session_ref, client.resumable)
        wait = follower.poll_seconds if seconds is None else min(seconds, follower.poll_seconds)
        try:
            answer = client.event.from_(follower.classes, follower.token, wait)
        except Failure as error:
            follower.failed(error)
            return None
        # The call may have logged in anew on its way: then the token was another server's.
        before = follower.token
        follower.asked(client.session_ref, client.resumable)
        if before and not follower.token:
            return None
        return follower.took(answer)

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> Change | Resync:
        while not self._ready:
            if self._closed:
                raise StopIteration
            batch = self._poll(None)
            if batch is None:
                continue
            if batch.resync is not None:
                self._ready.append(batch.resync)
            self._ready.extend(batch.events)
            self._pending = batch.token
            if not self._ready:
                self.token = batch.token
        taken = self._ready.popleft()
        if not self._ready:
            self.token = self._pending
        return taken

    def close(self) -> None:
        """End the iteration after the present poll; from any thread."""
        self._closed = True

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        _type: type[BaseException] | None,
        _error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        self.close()
