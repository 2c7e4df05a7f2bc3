"""A lane: polls that wait together, and the task that moves them on window by window.

The published generation advances at once if the last advance is older than the window, and
otherwise at the end of the window. Subscribers thus stay in step: all see the same windows and
share the answers, and a poll that comes back early waits for the next one instead of drifting
out of phase (floors.md §3). It must not know what an answer holds.
"""

from __future__ import annotations

import asyncio
import logging
import math
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from xapi.database.database import Database
from xapi.database.errors import WriteFailed
from xapi.database.log import Commit
from xapi.events.answer import Answer
from xapi.events.subscription import Subscription, Token
from xapi.generated.errors import SessionInvalid

__all__ = ["Lane", "Pace"]

_Poll: TypeAlias = asyncio.Future[Answer | SessionInvalid | None]

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Pace:
    """How long a lane stays quiet after an advance. Seconds.

    Answering a poll costs some 50 µs, so `per_poll` is a budget of processor time: 0.5 ms a poll
    gives 2,000 polls a second, a window of 50 ms at 100 subscribers and of 250 ms at 500.
    """

    per_poll: float = 0.0005
    """For each poll the advance has answered."""
    per_rate: float = 0.00025
    """For each commit a second: bursts coalesce even for one subscriber."""
    rate_limit: float = 0.05
    """Most that the rate of commits may add."""
    limit: float = 0.25
    """The longest window."""

    def quiet(self, polls: int, rate: float) -> float:
        """Seconds until the next advance."""
        return min(self.limit, polls * self.per_poll + min(self.rate_limit, rate * self.per_rate))


@dataclass(eq=False, slots=True)
class _Group:
    """Polls that ask for the same from the same token, and will get the same answer."""

    since: Token
    subscription: Subscription
    polls: set[_Poll]


class Lane:
    """Polls that wait, by what they ask for.

    `answer` makes the answer from a token for a subscription as of the published revision, or
    None; `publish` moves that revision, and gives how many other waiting calls it has answered.
    """

    def __init__(
        self,
        db: Database,
        pace: Pace,
        *,
        answer: Callable[[Token, Subscription], Answer | None],
        publish: Callable[[int], int],
    ) -> None:
        self.waiting = 0
        """Polls that wait now."""
        self.advances = 0
        """Windows published so far."""
        self._db = db
        self._pace = pace
        self._answer = answer
        self._publish = publish
        self._loop = asyncio.get_running_loop()
        self._pending: deque[Commit] = deque()
        self._dirty = asyncio.Event()
        self._quiet_until = -math.inf
        self._rate = 0.0
        self._rate_at = self._loop.time()
        self._groups: dict[tuple[Token, Subscription], _Group] = {}
        self._wanted: dict[str | tuple[str, str], set[_Group]] = {}
        """Groups by class, by (class, ref), and under "*" those that want everything."""
        self._sessions: dict[str, set[_Poll]] = {}

    def note(self, commit: Commit) -> None:
        """Something was committed; it is published in time."""
        now = self._loop.time()
        # Commits a second, over about the last second.
        self._rate = self._rate * math.exp(self._rate_at - now) + 1.0
        self._rate_at = now
        self._pending.append(commit)
        self._dirty.set()

    async def run(self) -> None:
        """Publish for ever; ended by cancelling."""
        while True:
            await self._dirty.wait()
            self._dirty.clear()
            while self._pending:
                delay = self._quiet_until - self._loop.time()
                if delay > 0:
                    await asyncio.sleep(delay)
                await self._durable(self._pending[0].revision)
                self._advance(self._db.durable_revision)

    async def wait(
        self, session: str, since: Token, subscription: Subscription, seconds: float
    ) -> Answer | None:
        """The next answer; None when the time is over or the lane closes.

        Raises SESSION_INVALID [session] if the session ends. Cancelling leaves nothing behind.
        """
        poll: _Poll = self._loop.create_future()
        group = self._join(since, subscription, poll)
        of_session = self._sessions.setdefault(session, set())
        of_session.add(poll)
        timer = self._loop.call_later(seconds, _end, poll)
        self.waiting += 1
        try:
            answer = await poll
        finally:
            self.waiting -= 1
            timer.cancel()
            of_session.discard(poll)
            if not of_session and self._sessions.get(session) is of_session:
                del self._sessions[session]
            group.polls.discard(poll)
            if not group.polls:
                self._drop(group)
        if isinstance(answer, SessionInvalid):
            raise answer
        return answer

    def session_gone(self, session: str) -> None:
        """Fail the polls of a session with SESSION_INVALID [session]."""
        for poll in self._sessions.get(session, ()):
            if not poll.done():
                poll.set_result(SessionInvalid(session))

    def release(self) -> None:
        """End all waiting, as if the time were over."""
        for polls in self._sessions.values():
            for poll in polls:
                _end(poll)

    async def _durable(self, revision: int) -> None:
        try:
            await self._db.durable(revision)
        except WriteFailed as error:
            # The database has taken the change back, in a revision that is published instead.
            _log.info("revision %d is not published: %s", revision, error)

    def _advance(self, revision: int) -> None:
        told: list[Commit] = []
        while self._pending and self._pending[0].revision <= revision:
            told.append(self._pending.popleft())
        if not told:
            return
        self.advances += 1
        answered = self._publish(revision)
        for group in self._interested(told):
            answer = self._answer(group.since, group.subscription)
            if answer is None:
                continue  # an object that came and went, say
            for poll in group.polls:
                if not poll.done():
                    poll.set_result(answer)
                    answered += 1
            self._drop(group)
        now = self._loop.time()
        rate = self._rate * math.exp(self._rate_at - now)
        self._quiet_until = now + self._pace.quiet(answered, rate)

    def _interested(self, commits: list[Commit]) -> set[_Group]:
        wanted = self._wanted
        if not wanted:
            return set()
        found = set(wanted.get("*", ()))
        changed = {(change.cls, change.ref) for commit in commits for change in commit.changes}
        for cls in {cls for cls, _ in changed}:
            found.update(wanted.get(cls, ()))
        for pair in changed:
            found.update(wanted.get(pair, ()))
        return found

    def _join(self, since: Token, subscription: Subscription, poll: _Poll) -> _Group:
        key = (since, subscription)
        group = self._groups.get(key)
        if group is None:
            group = self._groups[key] = _Group(since, subscription, set())
            for name in _wishes(subscription):
                self._wanted.setdefault(name, set()).add(group)
        group.polls.add(poll)
        return group

    def _drop(self, group: _Group) -> None:
        key = (group.since, group.subscription)
        if self._groups.get(key) is not group:
            return
        del self._groups[key]
        for name in _wishes(group.subscription):
            groups = self._wanted[name]
            groups.discard(group)
            if not groups:
                del self._wanted[name]


def _wishes(subscription: Subscription) -> Iterator[str | tuple[str, str]]:
    if subscription.everything:
        yield "*"
        return
    yield from subscription.classes
    yield from subscription.refs


def _end(poll: _Poll) -> None:
    if not poll.done():
        poll.set_result(None)
