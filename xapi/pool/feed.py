"""The coordinator's end of replication: its commits as lines, encoded once for all followers.

A commit is encoded when the first follower needs it and kept for the others while it is recent; a
full copy is shared by those who need one at the same time. What a slow follower holds is bounded:
a few lines on their way, or one full copy; who falls behind the revision log is let go and comes
again for everything. It must not know how lines travel.
"""

from __future__ import annotations

import asyncio
import logging
import weakref
from collections import deque
from collections.abc import Callable
from itertools import chain
from typing import Any, NamedTuple

from xapi.database import Commit, Database, WriteFailed
from xapi.database.replica import dump, plain_commit, plain_row
from xapi.idl.record import Row
from xapi.pool.listener import Peer, Send

__all__ = ["LINES_BYTES", "Former", "LogFeed"]

_log = logging.getLogger(__name__)

ROWS_PER_LINE = 100
"""About 5 ms of encoding: what the event loop is kept from other work for."""
COMMITS_AT_ONCE = 64
"""Commits a follower holds on to while it does not read."""
QUIET_SECONDS = 0.0004
"""For each follower, until the next turn: a write over TLS costs some 80 µs, so that a storm of
commits takes a fifth of a core to tell, however many follow."""
QUIET_SECONDS_MAX = 0.025
LINES_BYTES = 4 << 20
"""Of encoded commits that are kept for followers who have not had them yet."""


class _Lines:
    """The lines of recent commits."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._made: dict[int, bytes] = {}
        self._order: deque[int] = deque()
        self.size = 0
        self.encoded = 0
        """Commits encoded so far."""

    def of(self, commit: Commit, after: int) -> bytes:
        """`after`: the revision before it."""
        line = self._made.get(commit.revision)
        if line is None:
            plain = {**plain_commit(commit), "after": after}
            line = self._made[commit.revision] = dump({"commit": plain})
            self._order.append(commit.revision)
            self.size += len(line)
            self.encoded += 1
            while self.size > self._limit and self._order:
                self.size -= len(self._made.pop(self._order.popleft()))
        return line


class _Copy:
    """Everything at one revision, encoded as far as somebody has asked."""

    def __init__(self, db: Database) -> None:
        # Rows never change, so these lists are one revision however long sending takes.
        self.revision = db.revision
        rows = chain.from_iterable(table.rows.values() for table in db.tables.values())
        self._rows: list[Row] = list(rows)
        self.stones = [tuple(s) for table in db.tables.values() for s in table.tombstones]
        self._lines: list[bytes] = []

    def __len__(self) -> int:
        return (len(self._rows) + ROWS_PER_LINE - 1) // ROWS_PER_LINE

    def line(self, number: int) -> bytes:
        """To be asked for in order."""
        if number == len(self._lines):
            start = number * ROWS_PER_LINE
            part = self._rows[start : start + ROWS_PER_LINE]
            self._lines.append(dump({"rows": [plain_row(row) for row in part]}))
        return self._lines[number]


class Former(NamedTuple):
    """The run of a former coordinator, which this host has followed."""

    life: str
    revision: int
    """Up to which this host has seen its log."""


class LogFeed:
    """Serves ``log`` to any number of supporters."""

    def __init__(
        self,
        db: Database,
        life: str,
        former: Former | None = None,
        *,
        lines_bytes: int = LINES_BYTES,
    ) -> None:
        """`life` names this run: revisions of another run mean nothing here, except for those of
        the `former` one that this host saw itself."""
        self._db = db
        self._life = life
        self._former = former
        self.lines = _Lines(lines_bytes)
        self._copy: weakref.ref[_Copy] | None = None
        self._followers = 0
        self._end: Callable[[], None]
        self._waiting: list[asyncio.Future[None]] = []
        self._timer: asyncio.TimerHandle | None = None
        self._quiet_until = 0.0
        self._latest: tuple[int, int, bytes, int] = (-1, -1, b"", -1)

    async def serve(self, _peer: Peer, payload: Any, send: Send) -> None:
        """Everything after the revision, now and as it comes, until the other side leaves.

        Returns when the log does not reach back any more to what the other side has: it comes
        again and is sent everything.
        """
        if not self._followers:
            self._end = self._db.subscribe(self._note)
        self._followers += 1
        try:
            after = int(payload["after"])
            if not (self._is_known(str(payload["life"]), after) and self._reaches(after)):
                after = await self._send_all(send)
            else:
                await send(dump({"resume": after, "life": self._life}))
            while self._reaches(after):
                await self._turn(after)
                after = await self._send_new(after, send)
        finally:
            self._followers -= 1
            if not self._followers:
                self._end()
        _log.info("a follower was too slow for the log, at revision %d", after)

    def _is_known(self, life: str, after: int) -> bool:
        former = self._former
        if life == self._life:
            return True
        return former is not None and life == former.life and after <= former.revision

    # Followers take turns together, so that one write carries what several commits changed.

    def _note(self, _commit: Commit) -> None:
        if self._timer is None:
            loop = asyncio.get_running_loop()
            delay = max(0.0, self._quiet_until - loop.time())
            self._timer = loop.call_later(delay, self._wake)

    def _wake(self) -> None:
        self._timer = None
        quiet = min(QUIET_SECONDS_MAX, self._followers * QUIET_SECONDS)
        self._quiet_until = asyncio.get_running_loop().time() + quiet
        waiting, self._waiting = self._waiting, []
        for future in waiting:
            if not future.done():
                future.set_result(None)

    async def _turn(self, after: int) -> None:
        """Return when there is something to send and it is time; at once to who lags behind."""
        behind = self._db.revision - after
        if behind > COMMITS_AT_ONCE or (behind and self._timer is None):
            return
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append(future)
        await future

    def _reaches(self, after: int) -> bool:
        return self._db.log.floor <= after <= self._db.revision

    async def _send_all(self, send: Send) -> int:
        copy = await self._copy_of_now()
        await send(dump({"snapshot": copy.revision, "life": self._life}))
        for number in range(len(copy)):
            if not self._reaches(copy.revision):
                break  # nothing could follow on it
            await send(copy.line(number))
            await asyncio.sleep(0)  # sending does not wait while the other side reads
        else:
            await send(dump({"end": copy.revision, "stones": copy.stones}))
        return copy.revision

    async def _copy_of_now(self) -> _Copy:
        while True:
            known = None if self._copy is None else self._copy()
            if known is None or not self._half_new(known.revision):
                known = _Copy(self._db)
                self._copy = weakref.ref(known)
            try:
                await self._db.durable(known.revision)
            except WriteFailed:
                self._copy = None
                continue
            return known

    def _half_new(self, revision: int) -> bool:
        """Whether a copy of the revision is worth joining: the log must outlive its sending."""
        log = self._db.log
        return self._reaches(revision) and 2 * (log.head - revision) <= log.head - log.floor

    async def _send_new(self, after: int, send: Send) -> int:
        """The next few commits; gives the revision reached."""
        db = self._db
        try:
            await db.durable(db.revision)
        except WriteFailed:
            # Taken back: the commits and the one that undoes them come together.
            _log.warning("changes were taken back before they were sent")
        if not self._reaches(after):
            return after  # the log has moved on while this one waited
        chunk, last = self._chunk(after, db.durable_revision)
        if chunk:
            await send(chunk)
        await asyncio.sleep(0)
        return last

    def _chunk(self, after: int, durable: int) -> tuple[bytes, int]:
        """Lines of the next commits, and the last revision in them; the same for all who are at
        the same place."""
        if self._latest[:2] == (after, durable):
            return self._latest[2:]
        lines: list[bytes] = []
        last = after
        for commit in self._db.log.after(after, COMMITS_AT_ONCE):
            if commit.revision > durable:
                break
            lines.append(self.lines.of(commit, last))
            last = commit.revision
        chunk = b"\n".join(lines)
        self._latest = (after, durable, chunk, last)
        return chunk, last
