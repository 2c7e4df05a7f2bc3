"""How new an answer is, said with it, and how new a client may demand it (design.md §6).

Headers: ``X-Xapi-Revision``, on each answer: the revision of the database the answer shows, or
includes where it reports a change. A client that hands it on as ``X-Xapi-Minimum-Revision``, to
whatever host, is answered from that revision or a later one, or not at all. ``X-Xapi-Replica-Age``:
only where a replica has lost its coordinator: seconds since it was last known to be up to date.
``X-Xapi-Idempotency: 1``: a call with an ``Idempotency-Key`` may be sent again.

A revision that does not come within `PATIENCE` is an error, never an older answer: TOO_BUSY [],
which tells that nothing was done and that the same call may be sent again; no error of the
protocol says "not yet" of a whole host except HOST_STILL_BOOTING, and this one answers other
clients. While the coordinator is out of reach it is CANNOT_CONTACT_HOST [coordinator], since
waiting alone will not help then. This module must not know how a replica follows.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Protocol

from xapi.generated import errors
from xapi.idl.errors import XenAPIError
from xapi.operations.context import Origin

__all__ = ["LOST_SECONDS", "MINIMUM_REVISION", "PATIENCE", "REVISION", "Freshness"]

MINIMUM_REVISION = "x-xapi-minimum-revision"
REVISION = "X-Xapi-Revision"
REPLICA_AGE = "X-Xapi-Replica-Age"
IDEMPOTENCY = "X-Xapi-Idempotency"

PATIENCE = 10.0
"""Seconds a demanded revision is waited for."""
LOST_SECONDS = 10.0
"""Age from which on an answer tells it; a connected replica hears of its coordinator more often."""
_DIGITS = 18


class Revisions(Protocol):
    """What is needed of `xapi.database.Database`."""

    revision: int

    @property
    def durable_revision(self) -> int: ...
    async def durable(self, revision: int | None = None) -> None: ...


class Freshness:
    """Of one host's database or replica."""

    def __init__(self, db: Revisions, *, patience: float = PATIENCE) -> None:
        self._db = db
        self._patience = patience
        self.age: Callable[[], float] | None = None
        """Of a replica, in seconds; None on the coordinator."""
        self.unreachable: Callable[[], str | None] | None = None
        """Of a replica: the reference of the coordinator's host while it is out of reach."""
        self.keeps_keys = True
        """Whether a call with an Idempotency-Key is executed once for as long as its session lives,
        so that a client may send it again. Not where sessions outlive the coordinator."""

    @property
    def now(self) -> int:
        """The revision an answer shows that is made at once."""
        return self._db.revision

    def demanded(self, origin: Origin) -> int:
        """The revision this request demands, 0 if none. Raises INVALID_VALUE [header, text]."""
        text = origin.headers.get(MINIMUM_REVISION)
        if text is None:
            return 0
        if not (text.isascii() and text.isdigit() and len(text) <= _DIGITS):
            raise errors.InvalidValue(MINIMUM_REVISION, text)
        return int(text)

    async def reach(self, revision: int) -> None:
        """Return once this host shows the revision.

        Raises TOO_BUSY [] or CANNOT_CONTACT_HOST [coordinator] if that takes too long.
        """
        if revision <= self._db.durable_revision:
            return
        try:
            async with asyncio.timeout(self._patience):
                await self._db.durable(revision)
        except TimeoutError:
            raise self._late() from None

    def _late(self) -> XenAPIError:
        host = None if self.unreachable is None else self.unreachable()
        return errors.TooBusy() if host is None else errors.CannotContactHost(host)

    def headers(self, revision: int) -> dict[str, str]:
        """Of an answer that shows the revision."""
        marks = {REVISION: str(revision)}
        if self.keeps_keys:
            marks[IDEMPOTENCY] = "1"
        age = 0.0 if self.age is None else self.age()
        if age > LOST_SECONDS:
            marks[REPLICA_AGE] = str(int(age))
        return marks

    def lines(self, revision: int) -> bytes:
        """The same, as lines of a head."""
        if self.age is None or self.age() <= LOST_SECONDS:
            if self.keeps_keys:
                return b"X-Xapi-Idempotency: 1\r\nX-Xapi-Revision: %d\r\n" % revision
            return b"X-Xapi-Revision: %d\r\n" % revision
        return b"".join(
            b"%b: %b\r\n" % (k.encode(), v.encode()) for k, v in self.headers(revision).items()
        )
