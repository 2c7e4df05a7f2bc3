"""Which sessions have written what the replica of this host does not show yet.

Nearly always there are none: an answer is held back until the replica has caught up. The number
of sessions is bounded; what is forgotten about one is asked of all others instead.
"""

from __future__ import annotations

__all__ = ["Debts"]

SESSIONS_MAX = 10_000


class Debts:
    """Session -> the revision its next answer must show; true while there is any."""

    def __init__(self, limit: int = SESSIONS_MAX) -> None:
        self._limit = limit
        self._owed: dict[str, int] = {}
        self._all = 0

    def __bool__(self) -> bool:
        return bool(self._owed or self._all)

    def add(self, session: str, revision: int, reached: int) -> None:
        """`reached`: what the replica shows now."""
        self._pay(reached)
        self._owed[session] = max(revision, self._owed.get(session, 0))
        if len(self._owed) > self._limit:
            oldest = next(iter(self._owed))
            self._all = max(self._all, self._owed.pop(oldest))

    def of(self, session: str, reached: int) -> int:
        """What the session must be shown; 0 if the replica shows it."""
        self._pay(reached)
        return max(self._owed.get(session, 0), self._all)

    def _pay(self, reached: int) -> None:
        if self._all <= reached:
            self._all = 0
        if self._owed:
            self._owed = {s: revision for s, revision in self._owed.items() if revision > reached}
