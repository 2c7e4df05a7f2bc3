"""Which revision a call must see on disk before it is acknowledged.

Operations commit as often as they need; the pipeline acknowledges once. A context variable, which
tasks started by the call inherit, collects the highest revision the call has written.
"""

from __future__ import annotations

from contextvars import ContextVar
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xapi.database import Commit, Database

__all__ = ["Highest", "Written"]


class Highest:
    """The highest revision that one call has committed; 0 if none."""

    __slots__ = ("revision",)

    def __init__(self) -> None:
        self.revision = 0


class Written:
    """Follows the commits of a database on behalf of calls."""

    def __init__(self, db: Database) -> None:
        self._current: ContextVar[Highest | None] = ContextVar("written", default=None)
        self._end = db.subscribe(self._committed)

    def begin(self) -> Highest:
        """Start to collect for the call that runs in this context."""
        highest = Highest()
        self._current.set(highest)
        return highest

    def close(self) -> None:
        self._end()

    def _committed(self, commit: Commit) -> None:
        highest = self._current.get()
        if highest is not None:
            highest.revision = max(highest.revision, commit.revision)
