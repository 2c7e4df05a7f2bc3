"""Supporters follow the coordinator's revision log (design.md §6).

The coordinator (`xapi.pool.feed`) sends each durable commit as a line; a supporter that was away
resumes after the revision it has, as long as the coordinator is the same run and its log reaches
back that far, and is sent everything otherwise. Lines come in order over one connection, so nothing
is applied twice.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable, Coroutine
from typing import Any

from xapi.database.replica import Diverged, Loading, Replica
from xapi.pool.link import Link, LinkBroken

__all__ = ["Follower", "unless"]

_log = logging.getLogger(__name__)

RETRY_SECONDS = 0.5
RETRY_SECONDS_MAX = 5.0


class Follower:
    """A supporter's end: keeps the replica up to date until it is cancelled."""

    def __init__(
        self,
        replica: Replica,
        link: Callable[[], Link],
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.synced: Callable[[], None] = _nothing
        """Called each time the replica has caught up with a new connection."""
        self._replica = replica
        self._link = link
        self._clock = clock
        self._current_at: float | None = None
        self._again = asyncio.Event()
        self.connected = False

    def again(self) -> None:
        """Connect anew, at once: the link leads to another host now."""
        self._again.set()

    @property
    def age(self) -> float:
        """Seconds since the replica was last known to be what the coordinator is; 0 for one that
        follows nobody (any more)."""
        return 0.0 if self._current_at is None else max(0.0, self._clock() - self._current_at)

    async def run(self) -> None:
        """For ever."""
        wait = RETRY_SECONDS
        self._current_at = self._clock()
        try:
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
                if await unless(self._again, asyncio.sleep(wait)):
                    continue
                wait = RETRY_SECONDS
        finally:
            self._current_at = None

    async def _follow(self) -> None:
        replica = self._replica
        asked = {"after": replica.revision, "life": replica.life}
        loading: Loading | None = None
        life = ""
        async with self._link().stream("log", asked, alive=self._alive) as lines:
            async for line in lines:
                if "commit" in line:
                    replica.follow(line["commit"])
                elif "rows" in line and loading is not None:
                    loading.add(line["rows"])
                    await asyncio.sleep(0)  # the next line may be here already
                elif "snapshot" in line:
                    life = str(line["life"])
                    loading = Loading(replica)
                elif "end" in line and loading is not None:
                    loading.finish(int(line["end"]), line["stones"])
                    replica.life = life
                    loading = None
                    self._now_synced()
                elif "resume" in line:
                    replica.life = str(line["life"])
                    self._now_synced()

    def _alive(self) -> None:
        # What is being loaded counts once it is there.
        if self.connected:
            self._current_at = self._clock()

    def _now_synced(self) -> None:
        self.connected = True
        self._alive()
        _log.info("the coordinator is followed from revision %d on", self._replica.revision)
        self.synced()


def _nothing() -> None:
    """Nobody wants to know."""


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
