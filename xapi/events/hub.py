"""The hub: everything the event calls do, over the commits of the database.

It follows the commits, publishes them in windows once they are durable, and answers polls from
views and shared answers. It keeps no state for a client between two polls, except for the old
event.next. It must not know sessions beyond their references, nor any wire format.

A token stays good over a restart, because revisions are stored with the rows. A token that is
ahead of the database is waited for; a host whose replica lags says so after a while (`reach`), so
that its client can turn to another one. A token that is older than the deletions a table remembers
misses some, which clients notice by ``valid_ref_counts``: as upstream, event.from has no
EVENTS_LOST (semantics.md §4).
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections import deque
from collections.abc import Awaitable, Callable, Sequence

from xapi.database.database import Database
from xapi.database.log import Commit
from xapi.events.answer import Answer, AnswerCache, EventList
from xapi.events.lane import Lane, Pace
from xapi.events.queue import QUEUE_BYTES, EventQueue
from xapi.events.subscription import TASK, Subscription, Subscriptions, Token, duration
from xapi.events.view import View
from xapi.generated.errors import HandleInvalid

__all__ = ["EventHub"]

KEEP_ALIVE = 30.0
"""Seconds between two events of the pool for those who wait in event.next."""

GENERAL_PACE = Pace()
TASK_PACE = Pace(per_rate=0.0)
"""Who waits for a task is answered at once; only a crowd is made to wait."""

_log = logging.getLogger(__name__)


class EventHub:
    """The events of one database, for the sessions of this host.

    `start` when the database is open, `close` before it is closed. `general` and `tasks` set the
    windows; `cache_bytes` bounds the answers kept for sharing, `queue_bytes` the events kept for
    event.next; `clock` gives seconds since the epoch.
    """

    def __init__(
        self,
        db: Database,
        *,
        general: Pace = GENERAL_PACE,
        tasks: Pace = TASK_PACE,
        cache_bytes: int = 64 << 20,
        queue_bytes: int = QUEUE_BYTES,
        keep_alive: float = KEEP_ALIVE,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._db = db
        self.reach: Callable[[int], Awaitable[None]] | None = None
        """Of a host whose replica may lag: returns when the revision is here, or raises the error
        that says it is not."""
        self._paces = (general, tasks)
        self._keep_alive = keep_alive
        self._clock = clock
        self._subscriptions = Subscriptions(db.models.values())
        self._queue = EventQueue(db, self._subscriptions, limit=queue_bytes)
        self.answers = AnswerCache(db.fragments, budget=cache_bytes)
        """The answers being shared, and figures about them."""
        self._later: deque[Commit] = deque()
        """Commits that are not published yet."""
        self._lanes: tuple[Lane, Lane] | None = None
        self._end: Callable[[], None] | None = None
        self._owned: list[asyncio.Task[None]] = []

    # Life

    async def start(self) -> None:
        """Begin to publish; what is in the database now counts as published."""
        if self._lanes is not None:
            raise RuntimeError("the event hub has been started")
        db = self._db
        await db.durable()
        # No await from here on: nothing may be committed between the view and the subscription.
        self._front = self._published = View(db, db.revision)
        general, tasks = self._paces
        lanes = self._lanes = (
            Lane(db, general, answer=self._answer_published, publish=self._publish),
            Lane(db, tasks, answer=self._answer_front, publish=self._publish_tasks),
        )
        self._end = db.subscribe(self._note)
        create = asyncio.get_running_loop().create_task
        self._owned = [
            create(lanes[0].run(), name="events-publish"),
            create(lanes[1].run(), name="events-publish-tasks"),
            create(self._keep_connections(), name="events-keep-alive"),
        ]
        for task in self._owned:
            task.add_done_callback(_report)

    async def close(self) -> None:
        """Stop; polls that wait are answered as if their time were over."""
        if self._end is None:
            return
        self._end()
        self._end = None
        for task in self._owned:
            task.cancel()
        await asyncio.gather(*self._owned, return_exceptions=True)
        self._owned.clear()
        for lane in self._running():
            lane.release()
        self._queue.release()
        self.answers.clear()

    # event.from

    @property
    def published(self) -> int:
        """The revision up to which everybody may see events."""
        return self._published.revision

    @property
    def waiting(self) -> int:
        """Polls of event.from that wait now."""
        return sum(lane.waiting for lane in self._running())

    @property
    def advances(self) -> int:
        """Windows published so far, of all classes."""
        return self._running()[0].advances

    async def poll(
        self,
        session: str,
        classes: Sequence[str],
        token: str,
        timeout: float,  # noqa: ASYNC109
    ) -> Answer:
        """event.from: what happened to the classes since the token (semantics.md §4).

        Answers at once if there is something, else when there is, else after `timeout` seconds
        with no event and the token it was given. Any number of polls may wait for one session.
        Raises EVENT_FROM_TOKEN_PARSE_FAILURE [token], SESSION_INVALID [session] when the session
        ends meanwhile.
        """
        since = Token.parse(token)
        wanted = self._subscriptions.parse(classes)
        if self.reach is not None and max(since) > self._db.revision:
            await self.reach(max(since))
        general, tasks = self._running()
        lane, look = (
            (tasks, self._answer_front) if wanted.only_tasks else (general, self._answer_published)
        )
        answer = look(since, wanted)
        if answer is not None:
            if self.published < self._db.durable_revision:
                # Whoever lags behind may have written since: it must find its own writes.
                self._catch_up()
                return self._answer_front(since, wanted) or answer
            return answer
        seconds = duration(timeout)
        if seconds > 0 and self._end is not None:
            answer = await lane.wait(session, since, wanted, seconds)
            if answer is not None:
                return answer
        # The last look goes beyond the windows: a change that is acknowledged is durable, and
        # its author must find it even with a timeout of 0.
        self._catch_up()
        return self._answer_front(since, wanted) or self.answers.empty(since, self._front)

    def session_gone(self, session: str) -> None:
        """The session has ended: its waiting calls fail with SESSION_INVALID [session].

        Sessions of the database are noticed by themselves; call it for others.
        """
        for lane in self._lanes or ():
            lane.session_gone(session)
        self._queue.session_gone(session)

    def inject(self, cls: str, ref: str) -> str:
        """event.inject: mark the row as modified.

        Gives a token that is older than the event, and than anything that happens afterwards.
        `cls` is the exact name of the class. Raises HANDLE_INVALID [cls, ref].
        """
        if cls not in self._db.tables:
            raise HandleInvalid(cls, ref)
        before = self._db.revision
        with self._db.transaction() as tx:
            tx.touch(cls, ref)
        return str(Token(before, before))

    # The old mechanism

    @property
    def current_id(self) -> int:
        """event.get_current_id: number of the newest event of the old mechanism."""
        return self._queue.newest

    def register(self, session: str, classes: Sequence[str]) -> None:
        """event.register: add classes to what `next` gives the session."""
        self._queue.register(session, classes)

    def unregister(self, session: str, classes: Sequence[str]) -> None:
        """event.unregister: take classes away from it."""
        self._queue.unregister(session, classes)

    async def next(self, session: str) -> EventList:
        """event.next: at least one event. Raises SESSION_NOT_REGISTERED [session],
        EVENTS_LOST [], SESSION_INVALID [session]."""
        return await self._queue.next(session)

    # Following the database

    def _running(self) -> tuple[Lane, Lane]:
        if self._lanes is None:
            raise RuntimeError("the event hub has not been started")
        return self._lanes

    def _note(self, commit: Commit) -> None:
        self._later.append(commit)
        self._published.note(commit)
        if self._front is not self._published:
            self._front.note(commit)
        general, tasks = self._running()
        general.note(commit)
        if any(change.cls == TASK for change in commit.changes):
            tasks.note(commit)
        for change in commit.changes:
            if change.cls == "session" and change.new is None:
                self.session_gone(change.ref)

    def _publish(self, revision: int) -> int:
        self._catch_up()
        published = self._view(revision)
        told: list[Commit] = []
        while self._later and self._later[0].revision <= revision:
            told.append(self._later.popleft())
        self._published = published
        return self._queue.feed(told)

    def _publish_tasks(self, _revision: int) -> int:
        self._catch_up()
        return 0

    def _catch_up(self) -> None:
        """Move the front to what is durable."""
        revision = self._db.durable_revision
        if self._end is not None and revision > self._front.revision:
            self._front = self._view(revision)

    def _view(self, revision: int) -> View:
        for view in (self._front, self._published):
            if view.revision == revision:
                return view
        return View(self._db, revision, (c for c in self._later if c.revision > revision))

    def _answer_published(self, since: Token, wanted: Subscription) -> Answer | None:
        return self.answers.get(since, self._published, wanted)

    def _answer_front(self, since: Token, wanted: Subscription) -> Answer | None:
        return self.answers.get(since, self._front, wanted)

    async def _keep_connections(self) -> None:
        while True:
            await asyncio.sleep(self._keep_alive)
            self._queue.keep_alive(self._clock())


def _report(task: asyncio.Task[None]) -> None:
    if not task.cancelled() and (error := task.exception()) is not None:
        _log.critical("%s has failed: no more events", task.get_name(), exc_info=error)
