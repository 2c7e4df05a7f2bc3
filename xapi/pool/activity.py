"""Sessions that are in use on supporters stay alive on the coordinator, which ends idle ones.

A supporter notes each session it has served and not reported for a while (`xapi.session`
decides), and tells the coordinator of all of them at once, every few seconds. It must not know
what a session is.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from typing import Any

from xapi.idl.errors import XenAPIError
from xapi.pool.link import Link, LinkBroken
from xapi.pool.listener import Peer

__all__ = ["ActivityService", "SessionActivity"]

_log = logging.getLogger(__name__)

REPORT_SECONDS = 5.0
"""Between two reports; sessions end after a day without use."""
NOTED_MAX = 100_000
"""Sessions noted while the coordinator does not answer."""


class SessionActivity:
    """A supporter's end."""

    def __init__(self, link: Callable[[], Link], *, seconds: float = REPORT_SECONDS) -> None:
        self._link = link
        self._seconds = seconds
        self._used: dict[str, None] = {}
        self._some = asyncio.Event()

    def note(self, session: str) -> None:
        """The session has been used."""
        self._used[session] = None
        if len(self._used) > NOTED_MAX:
            del self._used[next(iter(self._used))]
        self._some.set()

    async def run(self) -> None:
        """For ever; what the coordinator could not be told is told the next time."""
        while True:
            await self._some.wait()
            self._some.clear()
            told, self._used = self._used, {}
            try:
                await self._link().ask("active", {"sessions": list(told)})
            except LinkBroken as error:
                _log.info("sessions in use are reported later: %s", error)
                self._used = told | self._used
                self._some.set()
            except XenAPIError as error:
                _log.warning("the coordinator does not take a report of sessions: %s", error)
            await asyncio.sleep(self._seconds)


class ActivityService:
    """The coordinator's end."""

    def __init__(self, refresh: Callable[[Sequence[str]], None]) -> None:
        """`refresh` is given the references of sessions that are in use."""
        self._refresh = refresh

    async def serve(self, _peer: Peer, payload: Any) -> Any:
        """Take a report."""
        self._refresh([str(session) for session in payload["sessions"]])
        return {}
