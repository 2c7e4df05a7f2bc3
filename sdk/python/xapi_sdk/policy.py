"""What follows a failed try: again, elsewhere, with a new session, or not at all.

One `Attempt` goes with one call; it decides and does nothing, so that both clients share it. The
rules:

* A call that was not sent (`ConnectionFailed`) and a call that was refused as a whole
  (HOST_IS_SLAVE, SESSION_INVALID, HOST_STILL_BOOTING) may go out again anywhere.
* A call that only reads may go out again whatever happened.
* A changing call whose answer was lost goes out again only to the same server, in the same session
  and with the same key, and only if the server keeps keys. Sessions and keys live and die with the
  server's process: while the session is good, so is the key. Otherwise it is `OutcomeUnknown`.
* All that ends `Timeouts.failover` seconds after the first failure.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from xapi_sdk.endpoint import Endpoint
from xapi_sdk.failure import (
    CallTimeout,
    CertificateRefused,
    ConnectionFailed,
    Failure,
    OutcomeUnknown,
    XapiError,
)
from xapi_sdk.method import Method

__all__ = ["Attempt", "Step", "Whereabouts"]

_FIRST_PAUSE = 0.1
_LONGEST_PAUSE = 2.0
_LOGINS = 3
"""Times one call may log in anew: a session that never holds is no accident."""


class Step(NamedTuple):
    """What to do before the next try."""

    pause: float = 0.0
    """Seconds."""
    go_to: Endpoint | None = None
    new_session: bool = False


class Whereabouts:
    """The servers of a pool that are known, and the one that is talked to."""

    def __init__(self, endpoints: Iterable[Endpoint]) -> None:
        self.known = list(dict.fromkeys(endpoints))
        self.current = self.known[0]

    def learn(self, endpoints: Iterable[Endpoint]) -> None:
        """Members of the pool, for the day this one is gone."""
        self.known = list(dict.fromkeys([*self.known, *endpoints]))[:256]


class Attempt:
    """The tries of one call."""

    __slots__ = (
        "_clock",
        "_logins",
        "_lost_at",
        "_method",
        "_moves",
        "_pause",
        "_seconds",
        "_tried",
        "_until",
        "_where",
    )

    def __init__(
        self,
        method: Method[Any],
        where: Whereabouts,
        seconds: float,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._method = method
        self._where = where
        self._seconds = seconds
        self._clock = clock
        self._until = 0.0
        self._pause = _FIRST_PAUSE
        self._logins = 0
        self._moves = 0
        self._tried: set[Endpoint] = set()
        self._lost_at: Endpoint | None = None

    def after(
        self,
        error: XapiError,
        at: Endpoint,
        *,
        keys: bool,
        credentials: bool,
        follow: bool,
        met: bool,
    ) -> Step:
        """The next step after `error` from the server `at`. Raises what the caller should see.

        `keys`: the server keeps idempotency keys; `credentials`: a session can be made anew;
        `follow`: other servers may be tried; `met`: some server of the pool has answered before.
        """
        now = self._clock()
        if not self._until:
            self._until = now + self._seconds
        elif now >= self._until:
            raise self._final(error)
        if isinstance(error, Failure):
            return self._refused(error, at, credentials=credentials, follow=follow)
        if isinstance(error, CertificateRefused):
            raise error
        if isinstance(error, CallTimeout) and not self._method.safe:
            raise error  # it had its time
        if isinstance(error, OutcomeUnknown):
            if self._method.safe:
                return Step(pause=0.0)
            if not keys:
                raise error
            self._lost_at = at
            return Step(pause=self._next_pause())
        if isinstance(error, ConnectionFailed):
            if self._lost_at is not None or not follow or len(self._where.known) == 1:
                if not met:
                    raise error  # nobody there, and never was: no reason to hope
                return Step(pause=self._next_pause())
            return self._next(at, error, credentials=credentials, met=met)
        raise error

    def _refused(self, error: Failure, at: Endpoint, *, credentials: bool, follow: bool) -> Step:
        match error.code:
            case "HOST_IS_SLAVE" if follow and error.params and at.scheme != "unix":
                self._expect_not_done(error)
                try:
                    target = at.elsewhere(error.params[0])
                except ValueError:
                    raise error from None
                self._where.learn([target])
                if target in self._tried:  # it points to a coordinator that is gone
                    return self._next(at, error, credentials=credentials, met=True)
                self._tried.add(at)
                self._moves += 1
                pause = 0.0 if self._moves == 1 else self._next_pause()
                return Step(pause, target, new_session=credentials)
            case "SESSION_INVALID" if credentials and self._logins < _LOGINS:
                self._expect_not_done(error)
                self._logins += 1
                return Step(new_session=True)
            case "HOST_STILL_BOOTING":
                self._expect_not_done(error)
                return self._next(at, error, credentials=credentials, met=True)
            case _:
                raise error

    def _next(self, at: Endpoint, error: XapiError, *, credentials: bool, met: bool) -> Step:
        """The next server that was not tried in this round; a pause between two rounds."""
        self._tried.add(at)
        left = [endpoint for endpoint in self._where.known if endpoint not in self._tried]
        if left:
            return Step(0.0, left[0], new_session=credentials)
        if not met:
            raise error  # nobody there, and never was: no reason to hope
        self._tried.clear()
        return Step(self._next_pause(), self._where.known[0], new_session=credentials)

    def _expect_not_done(self, error: XapiError) -> None:
        if self._lost_at is not None:
            raise self._final(error)

    def _final(self, error: XapiError) -> XapiError:
        if self._lost_at is None:
            return error
        made = OutcomeUnknown(
            f"{self._method.name}: the answer of {self._lost_at} was lost, and so is what it knew"
        )
        made.__cause__ = error
        return made

    def _next_pause(self) -> float:
        pause = self._pause
        self._pause = min(pause * 2, _LONGEST_PAUSE)
        return pause
