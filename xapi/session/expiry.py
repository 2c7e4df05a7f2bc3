"""Which sessions must go: those idle too long, and the oldest of groups that are too large.

Pure: it looks at rows and names references; `xapi.session.sessions` ends them (semantics.md §2).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import NamedTuple

from xapi.generated import catalogue, records
from xapi.idl.record import Reader

__all__ = ["CAPS", "Caps", "disposable", "expired"]


class Caps(NamedTuple):
    """Sizes of groups, and the idle time."""

    pool: int = catalogue.MAX_SESSIONS_POOL
    anonymous: int = catalogue.MAX_SESSIONS_ANONYMOUS
    per_originator: int = catalogue.MAX_SESSIONS_PER_ORIGINATOR
    per_user_name: int = catalogue.MAX_SESSIONS_PER_USER_NAME
    idle: timedelta = timedelta(seconds=catalogue.INACTIVE_SESSION_TIMEOUT_S)


CAPS = Caps()
_ROOT = frozenset({"", "root"})
_UNFINISHED = frozenset({"pending", "cancelling"})


def expired(db: Reader, now: datetime, caps: Caps = CAPS) -> list[str]:
    """References of the sessions to end, given the time (UTC)."""
    gone: list[str] = []
    groups: defaultdict[tuple[str, str], list[records.session]] = defaultdict(list)
    for session in disposable(db):
        if session.last_active < now - caps.idle:
            gone.append(session.ref)
        else:
            groups[_group(session)].append(session)
    limits = {
        "pool": caps.pool,
        "anonymous": caps.anonymous,
        "originator": caps.per_originator,
        "user": caps.per_user_name,
    }
    for (kind, _), sessions in groups.items():
        surplus = len(sessions) - limits[kind]
        if surplus > 0:
            sessions.sort(key=lambda session: session.last_active)
            gone.extend(session.ref for session in sessions[:surplus])
    return gone


def disposable(db: Reader) -> Iterable[records.session]:
    """Sessions without an unfinished task, of their own or of a session they come from."""
    busy: dict[str, bool] = {}
    for session in records.session.all(db):
        if not _is_busy(db, session, busy):
            yield session


def _is_busy(db: Reader, session: records.session, busy: dict[str, bool]) -> bool:
    chain: list[str] = []
    current: records.session | None = session
    result = False
    while current is not None and current.ref not in chain:
        known = busy.get(current.ref)
        if known is not None:
            result = known
            break
        chain.append(current.ref)
        if any(_unfinished(db, task) for task in current.tasks):
            result = True
            break
        current = records.session.find(db, current.parent)
    # Every session below the one that decided shares its fate, and so does that one itself.
    for ref in chain:
        busy[ref] = result
    return result


def _unfinished(db: Reader, ref: str) -> bool:
    task = records.task.find(db, ref)
    return task is not None and task.status in _UNFINISHED


def _group(session: records.session) -> tuple[str, str]:
    if session.pool:
        return "pool", ""
    if session.auth_user_name not in _ROOT:
        return "user", session.auth_user_name
    if session.originator:
        return "originator", session.originator
    return "anonymous", ""
