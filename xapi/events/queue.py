"""The old mechanism: sessions register for classes and fetch events with event.next.

One queue serves all registered sessions and is bounded in bytes; a session that falls behind
what it holds gets EVENTS_LOST and must read everything again. Nothing is queued that nobody is
registered for. It must not be used by anything new: event.from keeps no state here.
Rules: semantics.md §4, §13.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from xapi.database.database import Database
from xapi.database.log import Change, Commit
from xapi.events.answer import EVENT_COST, EventList, QueuedEvent
from xapi.events.subscription import EVERYTHING, Subscription, Subscriptions
from xapi.generated.errors import EventsLost, SessionInvalid, SessionNotRegistered
from xapi.idl.record import Row

__all__ = ["QUEUE_BYTES", "EventQueue"]

QUEUE_BYTES = 10_000_000
"""Bytes of encoded events kept for all sessions together (semantics.md §4)."""


@dataclass(slots=True)
class _Registration:
    """What one session has asked for, and how far it has read."""

    entries: dict[str, None]
    wanted: Subscription
    read: int


class EventQueue:
    """Events of all registered sessions, numbered from 1."""

    def __init__(
        self, db: Database, subscriptions: Subscriptions, *, limit: int = QUEUE_BYTES
    ) -> None:
        self._db = db
        self._subscriptions = subscriptions
        self._limit = limit
        self._registered: dict[str, _Registration] = {}
        self._events: deque[tuple[QueuedEvent, int]] = deque()
        self._used = 0
        self._newest = 0
        self._lost = 0
        """The newest event that was dropped although somebody had not read it."""
        self._waiting: dict[str, dict[asyncio.Future[bool], None]] = {}
        """Waiting calls by session, those that came first in front."""

    @property
    def newest(self) -> int:
        """Number of the newest event; 0 if there was none."""
        return self._newest

    @property
    def used(self) -> int:
        """Bytes counted for the events kept."""
        return self._used

    @property
    def registered(self) -> bool:
        """Whether anybody is."""
        return bool(self._registered)

    def register(self, session: str, classes: Sequence[str]) -> None:
        """Add classes to what the session gets, from now on if it is its first time."""
        registration = self._registered.get(session)
        if registration is None:
            registration = self._registered[session] = _Registration(
                {}, self._subscriptions.parse(()), self._newest
            )
        registration.entries.update(dict.fromkeys(map(_folded, classes)))
        registration.wanted = self._subscriptions.parse(tuple(registration.entries))

    def unregister(self, session: str, classes: Sequence[str]) -> None:
        """Take classes away again; with the last one the registration ends."""
        registration = self._registered.get(session)
        if registration is None:
            return
        for entry in map(_folded, classes):
            registration.entries.pop(entry, None)
        if registration.entries:
            registration.wanted = self._subscriptions.parse(tuple(registration.entries))
            return
        self._forget(session)
        self._wake(session)

    async def next(self, session: str) -> EventList:
        """The events since the last call, at least one; waits for it without a limit.

        Calls of one session side by side get different events. Raises SESSION_NOT_REGISTERED
        [session], EVENTS_LOST [], SESSION_INVALID [session].
        """
        while True:
            registration = self._registered.get(session)
            if registration is None:
                raise SessionNotRegistered(session)
            if registration.read < self._lost:
                registration.read = self._newest
                self._trim()
                raise EventsLost
            events = self._unread(registration)
            if events:
                return EventList(events, self._db.fragments)
            await self._wait(session)

    def session_gone(self, session: str) -> None:
        """Forget the session; its waiting calls fail with SESSION_INVALID [session]."""
        self._forget(session)
        self._wake(session, gone=True)

    def release(self) -> None:
        """Forget everybody; waiting calls fail with SESSION_NOT_REGISTERED."""
        for session in list(self._registered):
            self._forget(session)
            self._wake(session)

    def feed(self, commits: Iterable[Commit]) -> int:
        """Queue what has been published. Gives the number of calls that wake up for it."""
        if not self._registered:
            return 0
        before = self._newest
        for commit in commits:
            for change in commit.changes:
                if self._db.models[change.cls].gen_events and self._is_wanted(change):
                    self._queue(commit.time, change)
        return self._wake_all() if self._newest > before else 0

    def keep_alive(self, time: float) -> int:
        """A mod of the pool, so that idle connections are not taken for dead ones.

        `time`: seconds since the epoch. Gives the number of calls that wake up for it.
        """
        if not self._registered:
            return 0
        before = self._newest
        for row in self._db.rows("pool"):
            if any(reg.wanted.matches("pool", row.ref) for reg in self._registered.values()):
                self._add(time, "mod", "pool", row.ref, row)
        return self._wake_all() if self._newest > before else 0

    def _is_wanted(self, change: Change) -> bool:
        if not any(reg.wanted.matches(change.cls, change.ref) for reg in self._registered.values()):
            return False
        # Rows that were only touched, as the far ends of a relation are, do not count here.
        old, new = change.old, change.new
        if old is None or new is None or change.reborn:
            return True
        names = (field.name for field in new.MODEL.fields)
        return any(getattr(old, name) != getattr(new, name) for name in names)

    def _queue(self, time: float, change: Change) -> None:
        if change.new is None or change.reborn:
            self._add(time, "del", change.cls, change.ref, None)
        if change.new is not None:
            fresh = change.old is None or change.reborn
            self._add(time, "add" if fresh else "mod", change.cls, change.ref, change.new)

    def _add(self, time: float, operation: str, cls: str, ref: str, row: Row | None) -> None:
        self._newest += 1
        size = EVENT_COST + (len(self._db.fragments.xml(row)) if row is not None else 0)
        self._events.append(((self._newest, f"{time:.2f}", operation, cls, ref, row), size))
        self._used += size
        while self._used > self._limit:
            self._lost = self._drop_oldest()

    def _unread(self, registration: _Registration) -> list[QueuedEvent]:
        found: list[QueuedEvent] = []
        for event, _ in reversed(self._events):
            if event[0] <= registration.read:
                break
            if registration.wanted.matches(event[3], event[4]):
                found.append(event)
        registration.read = self._newest
        self._trim()
        found.reverse()
        return found

    def _trim(self) -> None:
        read = min((reg.read for reg in self._registered.values()), default=self._newest)
        while self._events and self._events[0][0][0] <= read:
            self._drop_oldest()

    def _drop_oldest(self) -> int:
        event, size = self._events.popleft()
        self._used -= size
        return event[0]

    def _forget(self, session: str) -> None:
        if self._registered.pop(session, None) is not None:
            self._trim()

    async def _wait(self, session: str) -> None:
        waiter: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        waiters = self._waiting.setdefault(session, {})
        waiters[waiter] = None
        try:
            gone = await waiter
        finally:
            del waiters[waiter]
            if not waiters and self._waiting.get(session) is waiters:
                del self._waiting[session]
        if gone:
            raise SessionInvalid(session)

    def _wake(self, session: str, *, gone: bool = False) -> int:
        woken = 0
        for waiter in self._waiting.get(session, ()):
            if not waiter.done():
                waiter.set_result(gone)
                woken += 1
        return woken

    def _wake_all(self) -> int:
        return sum(map(self._wake, self._waiting))


def _folded(entry: str) -> str:
    """One spelling for entries that mean the same."""
    name, slash, ref = entry.partition("/")
    return EVERYTHING if entry == EVERYTHING else f"{name.lower()}{slash}{ref}"
