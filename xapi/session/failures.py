"""Counts failed logins and tells of them now and then, in one alert (semantics.md §2)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple
from xml.sax.saxutils import escape

from xapi.operations.context import Origin

__all__ = ["FailedLogins"]

KINDS_MAX = 256
"""Different (user, originator, agent, address) that are told apart; the rest is one number."""
_TEXT_MAX = 200


class _Kind(NamedTuple):
    user: str
    originator: str
    agent: str
    address: str


@dataclass(slots=True)
class _Count:
    number: int
    last: datetime


class FailedLogins:
    """What has failed since the last alert."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._counts: dict[_Kind, _Count] = {}
        self._others = 0

    def add(self, origin: Origin, user: str, originator: str) -> None:
        """One more."""
        kind = _Kind(
            user[:_TEXT_MAX],
            originator[:_TEXT_MAX],
            origin.user_agent[:_TEXT_MAX],
            origin.address[:_TEXT_MAX],
        )
        count = self._counts.get(kind)
        if count is not None:
            count.number += 1
            count.last = self._now()
        elif len(self._counts) < KINDS_MAX:
            self._counts[kind] = _Count(1, self._now())
        else:
            self._others += 1

    def take(self) -> str | None:
        """The body of an alert FAILED_LOGIN_ATTEMPTS, and start again; None if nothing failed."""
        if not self._counts:
            return None
        total = self._others + sum(count.number for count in self._counts.values())
        known = "".join(
            f"<known>{_element('username', kind.user)}{_element('originator', kind.originator)}"
            f"{_element('useragent', kind.agent)}{_element('ip', kind.address)}"
            f"<number>{count.number}</number>"
            f"<date>{count.last.strftime('%Y%m%dT%H:%M:%SZ')}</date></known>"
            for kind, count in sorted(self._counts.items(), key=lambda item: -item[1].number)
        )
        unknown = f"<unknown>{self._others}</unknown>" if self._others else ""
        self._counts = {}
        self._others = 0
        return f"<body><total>{total}</total>{known}{unknown}</body>"


def _element(name: str, text: str) -> str:
    return f"<{name}>{escape(text)}</{name}>" if text else ""
