"""The revision log: what each revision changed, for events, history and replication.

It must not reach back into tables; rows in it are the versions that were valid then.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from xapi.idl.record import Row

if TYPE_CHECKING:
    from xapi.database.table import Tombstone

__all__ = ["Change", "Changes", "Commit", "RevisionLog"]


class Change(NamedTuple):
    """What a commit did to one row."""

    cls: str
    ref: str
    old: Row | None
    """None: it was created."""
    new: Row | None
    """None: it was deleted."""
    reborn: bool = False
    """Deleted and created again under the same reference: events report both."""


class Commit(NamedTuple):
    """One revision."""

    revision: int
    time: float
    """Seconds since the epoch."""
    changes: tuple[Change, ...]
    undo: bool = False
    """Takes back earlier revisions that could not be made durable."""


class Changes(NamedTuple):
    """What happened to the objects of some classes between two revisions (semantics.md §4).

    Each list is in the order of revisions; an object made and removed in between is in none.
    """

    since: int
    revision: int
    adds: list[Row]
    mods: list[Row]
    dels: list[Tombstone]

    def __bool__(self) -> bool:
        return bool(self.adds or self.mods or self.dels)


class RevisionLog:
    """The latest commits, bounded in number, in age and in the memory old rows hold.

    Revisions in it are in order.
    """

    def __init__(self, start: int, *, entries: int, seconds: float, size: int) -> None:
        self._commits: deque[Commit] = deque()
        self._sizes: deque[int] = deque()
        self._entries = entries
        self._seconds = seconds
        self._limit = size
        self._size = 0
        self._floor = start
        self.head = start
        """The newest revision."""

    @property
    def floor(self) -> int:
        """The oldest revision whose state can still be told: everything after it is here."""
        return self._floor

    def append(self, commit: Commit, size: int) -> None:
        """Add the newest commit, whose old rows hold `size` bytes; forget what is out of bounds."""
        commits = self._commits
        commits.append(commit)
        self._sizes.append(size)
        self._size += size
        self.head = commit.revision
        oldest = commit.time - self._seconds
        while commits and (
            len(commits) > self._entries or self._size > self._limit or commits[0].time < oldest
        ):
            self._floor = commits.popleft().revision
            self._size -= self._sizes.popleft()

    def newest_first(self, after: int) -> Iterator[Commit]:
        """Commits later than the revision `after`, newest first."""
        for commit in reversed(self._commits):
            if commit.revision <= after:
                return
            yield commit

    def after(self, revision: int, limit: int) -> list[Commit]:
        """The first commits later than the revision, oldest first, at most `limit`."""
        commits = self._commits
        if self.head - revision <= limit:  # no two commits have one revision
            found = list(self.newest_first(revision))
            found.reverse()
            return found
        at_most = self.head - revision
        later = islice(commits, max(0, len(commits) - at_most), None)
        return list(islice((c for c in later if c.revision > revision), limit))

    def revision_at(self, moment: float) -> int:
        """The last revision not later than the moment (seconds since the epoch); at the least
        `floor`."""
        for commit in reversed(self._commits):
            if commit.time <= moment:
                return commit.revision
        return self._floor

    def __len__(self) -> int:
        return len(self._commits)

    def __iter__(self) -> Iterator[Commit]:
        return iter(self._commits)
