"""Supporters follow the coordinator's revision log (design.md §6).

The coordinator sends each durable commit as a line; a supporter that was away resumes after the
revision it has, as long as the coordinator is the same run and its log reaches back that far, and
is sent everything otherwise. Lines come in order over one connection, so nothing is applied twice.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from itertools import chain
from typing import Any, NamedTuple

from xapi.database import Commit, Database, WriteFailed
from xapi.database.replica import Diverged, Replica, dump, plain_commit, plain_row
from xapi.pool.link import Link, LinkBroken
from xapi.pool.listener import Peer, Send

__all__ = ["Follower", "Former", "LogFeed", "unless"]

_log = logging.getLogger(__name__)

ROWS_PER_LINE = 200
RETRY_SECONDS = 0.5
RETRY_SECONDS_MAX = 5.0


class Former(NamedTuple):
    """The run of a former coordinator, which this host has followed."""

    life: str
    revision: int
    """Up to which this host has seen its log."""


class LogFeed:
    """The coordinator's end: serves ``log`` to any number of supporters."""

    def __init__(self, db: Database, life: str, former: Former | None = None) -> None:
        """`life` names this run: revisions of another run mean nothing here, except for those of
        the `former` one that this host saw itself."""
        self._db = db
        self._life = life
        self._former = former

    async def serve(self, _peer: Peer, payload: Any, send: Send) -> None:
        """Everything after the revision, now and as it comes, until the other side leaves."""
        grown = asyncio.Event()

        def note(_commit: Commit) -> None:
            grown.set()

        end = self._db.subscribe(note)
        try:
            after = int(payload["after"])
            if not (self._is_known(str(payload["life"]), after) and self._reaches(after)):
                after = await self._send_all(send)
            else:
                await send(dump({"resume": after, "life": self._life}))
            while self._reaches(after):
                grown.clear()
                after = await self._send_new(after, send)
                if self._db.revision == after:
                    await grown.wait()
        finally:
            end()
        # The other side is too slow for the log; it comes again and is sent everything.

    def _is_known(self, life: str, after: int) -> bool:
        former = self._former
        if life == self._life:
            return True
        return former is not None and life == former.life and after <= former.revision

    def _reaches(self, after: int) -> bool:
        return self._db.log.floor <= after <= self._db.revision

    async def _send_all(self, send: Send) -> int:
        while True:
            # Rows never change, so these lists are one revision however long sending takes.
            db = self._db
            revision = db.revision
            rows = [list(table.rows.values()) for table in db.tables.values()]
            stones = [tuple(s) for table in db.tables.values() for s in table.tombstones]
            try:
                await db.durable(revision)
            except WriteFailed:
                continue
            break
        await send(dump({"snapshot": revision, "life": self._life}))
        listed = list(chain.from_iterable(rows))
        for start in range(0, len(listed), ROWS_PER_LINE):
            part = [plain_row(row) for row in listed[start : start + ROWS_PER_LINE]]
            await send(dump({"rows": part}))
        await send(dump({"end": revision, "stones": stones}))
        return revision

    async def _send_new(self, after: int, send: Send) -> int:
        db = self._db
        try:
            await db.durable(db.revision)
        except WriteFailed:
            # Taken back: the commits and the one that undoes them come together.
            _log.warning("changes were taken back before they were sent")
        commits = [c for c in db.log.newest_first(after) if c.revision <= db.durable_revision]
        for commit in reversed(commits):
            await send(dump({"commit": plain_commit(commit)}))
            after = commit.revision
        return after


class Follower:
    """A supporter's end: keeps the replica up to date until it is cancelled."""

    def __init__(
        self, replica: Replica, link: Callable[[], Link], synced: Callable[[], None]
    ) -> None:
        """`synced` is called each time the replica has caught up with a new connection."""
        self._replica = replica
        self._link = link
        self._synced = synced
        self._again = asyncio.Event()
        self.connected = False

    def again(self) -> None:
        """Connect anew, at once: the link leads to another host now."""
        self._again.set()

    async def run(self) -> None:
        """For ever."""
        wait = RETRY_SECONDS
        while True:
            before = self._replica.revision
            self._again.clear()
            try:
                await unless(self._again, self._follow())
            except LinkBroken as error:
                _log.info("the coordinator cannot be followed: %s", error)
            except Diverged as error:
                _log.warning("loading everything again: %s", error)
                self._replica.life = ""
            finally:
                self.connected = False
            wait = RETRY_SECONDS if self._replica.revision > before else wait * 2
            wait = min(wait, RETRY_SECONDS_MAX)
            try:
                async with asyncio.timeout(wait):
                    await self._again.wait()
            except TimeoutError:
                continue
            wait = RETRY_SECONDS

    async def _follow(self) -> None:
        replica = self._replica
        asked = {"after": replica.revision, "life": replica.life}
        loading: list[Any] = []
        life = ""
        async with self._link().stream("log", asked) as lines:
            async for line in lines:
                if "commit" in line:
                    replica.follow(line["commit"])
                elif "rows" in line:
                    loading.extend(line["rows"])
                elif "snapshot" in line:
                    life = str(line["life"])
                elif "end" in line:
                    replica.load(int(line["end"]), loading, line["stones"])
                    replica.life = life
                    loading = []
                    self._now_synced()
                elif "resume" in line:
                    replica.life = str(line["life"])
                    self._now_synced()

    def _now_synced(self) -> None:
        self.connected = True
        self._synced()


async def unless(event: asyncio.Event, work: Coroutine[Any, Any, None]) -> bool:
    """Do the work, unless the event comes first: then it is cancelled. True if it was done."""
    task = asyncio.get_running_loop().create_task(work)
    waiting = asyncio.get_running_loop().create_task(event.wait())
    try:
        await asyncio.wait((task, waiting), return_when=asyncio.FIRST_COMPLETED)
        done = task.done()
    finally:
        waiting.cancel()
        task.cancel()
        await asyncio.wait((task, waiting))
    if done:
        task.result()
    return done
