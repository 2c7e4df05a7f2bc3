"""Who may write: one key that lives with its holder's lease.

The term is the revision in which etcd created the key. Each commit compares it, so a holder that
lost the key without noticing (it was paused, or cut off) cannot write: a lease alone would not
prevent that (floors.md §2c). Takeover after a holder's death takes up to the lease's time, or
that plus an election of etcd's own if its leader died too.
"""

from __future__ import annotations

import asyncio
import logging
import secrets
import time
from collections.abc import Callable, Mapping
from contextlib import aclosing
from typing import Any, NamedTuple, TypeAlias

import orjson

from xapi.database.engines.base import EngineError
from xapi.database.engines.etcd_client import (
    Compacted,
    EtcdClient,
    EtcdError,
    EtcdRefused,
    EtcdUnavailable,
    KeyValue,
    encoded,
    key_values,
)
from xapi.database.engines.etcd_layout import KeyOp, Keys

__all__ = ["Former", "Seat", "Told", "attempt", "campaign", "holder_of"]

_log = logging.getLogger(__name__)

Told: TypeAlias = Callable[[str, int], None]
"""Hears of each holder of the place: who it is, and the term."""
Former: TypeAlias = Callable[[str], bool]
"""Whether a holder is this candidate in an earlier life, which is over for certain."""

IDLE_SECONDS = 10.0
PAUSE_SECONDS = 0.5
REVOKE_SECONDS = 2.0


class Seat:
    """The coordinator's place, held by a lease that a task keeps alive."""

    def __init__(self, client: EtcdClient, lease: int, ttl: int, term: int, since: float) -> None:
        self.term = term
        self.lost = asyncio.Event()
        """Set once the lease is known to be over; the holder must stop to be the coordinator."""
        self.until = since + ttl
        """Until this `time.monotonic` nobody else can have taken the place."""
        self._client = client
        self._lease = lease
        self._ttl = ttl
        self._task = asyncio.get_running_loop().create_task(self._keep(), name="etcd-lease")

    def fenced(self, term: int | None) -> None:
        """A commit of the term was refused: if it is this one, the place is lost."""
        if term == self.term:
            self.lost.set()

    async def resign(self) -> None:
        """Give the place up; another candidate gets it at once."""
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)
        try:
            await self._client.revoke(self._lease, seconds=REVOKE_SECONDS)
        except EtcdError as error:
            _log.warning("the lease ends by itself within %d s: %s", self._ttl, error)

    async def _keep(self) -> None:
        pause = self._ttl / 3
        while True:
            await asyncio.sleep(pause)
            sent = time.monotonic()
            try:
                alive = await self._client.keep_alive(self._lease, seconds=self._ttl / 2)
            except EtcdError as error:
                # Nobody can take the place while etcd has no majority, so there is hope.
                _log.warning("the coordinator's lease could not be renewed: %s", error)
                pause = min(PAUSE_SECONDS, self._ttl / 6)
                continue
            if not alive:
                _log.error("the coordinator's lease is over: this host may not write any more")
                self.lost.set()
                return
            self.until = sent + self._ttl
            pause = self._ttl / 3


class Held(NamedTuple):
    """The place is taken."""

    holder: str
    term: int
    revision: int
    """etcd's, when that was read."""


async def campaign(
    client: EtcdClient,
    keys: Keys,
    candidate: str,
    ttl: int,
    *,
    told: Told | None = None,
    former: Former | None = None,
) -> Seat:
    """Wait for the place and take it. Raises EngineError where etcd refuses."""
    while True:
        try:
            got = await attempt(client, keys, candidate, ttl, former=former)
            if isinstance(got, Seat):
                return got
            if got is not None:
                await _vacant(client, keys, got, told)
        except EtcdUnavailable as error:
            # A standby outlives a cluster that has no majority for a while.
            _log.warning("still a candidate: %s", error)
            await asyncio.sleep(PAUSE_SECONDS)
        except EtcdError as error:
            raise EngineError(f"etcd: {error}") from error


async def attempt(
    client: EtcdClient, keys: Keys, candidate: str, ttl: int, *, former: Former | None = None
) -> Seat | Held | None:
    """Take the place if it is free; who has it, otherwise, or None where that just changed.

    Raises EtcdError.
    """
    revision, found, _ = await client.range(keys.coordinator)
    if found:
        holder = holder_of(found[0].value)
        if former is None or not former(holder):
            return Held(holder, found[0].created, revision)
        # Nobody renews that lease any more; why wait until it is over?
        _log.info("the place of an earlier life is given up")
        lease = int(orjson.loads(found[0].value)["lease"])
        await client.revoke(lease, seconds=REVOKE_SECONDS)
        return None
    lease = secrets.randbits(62) + 1
    since = time.monotonic()
    await client.grant(lease, ttl)
    value = orjson.dumps({"candidate": candidate, "lease": lease})
    put: dict[str, Any] = KeyOp(keys.coordinator, value).request()
    put["request_put"]["lease"] = str(lease)
    try:
        won, term, answers = await client.txn(
            [{"key": encoded(keys.coordinator), "target": "CREATE", "create_revision": "0"}],
            [put, keys.meta("owner", candidate).request()],
            [{"request_range": {"key": encoded(keys.coordinator)}}],
            safe=True,
        )
    except EtcdRefused as error:
        if "lease not found" in str(error):
            return None
        raise
    if not won:
        rivals = key_values(_range_answer(answers[0]))
        if not rivals or rivals[0].value != value:
            await client.revoke(lease, seconds=REVOKE_SECONDS)
            return None
        # The first of several attempts had won.
        term = rivals[0].created
    return Seat(client, lease, ttl, term, since)


async def _vacant(client: EtcdClient, keys: Keys, held: Held, told: Told | None) -> None:
    """Return when the place may be free; it is to be read again."""
    _log.info("waiting for the place of coordinator %s", held.holder)
    if told is not None:
        told(held.holder, held.term)
    watch = client.watch(keys.coordinator, b"", held.revision + 1, idle_seconds=IDLE_SECONDS)
    try:
        async with aclosing(watch) as changes:
            async for change in changes:
                if any(event.deleted for event in change.events):
                    return
    except Compacted:
        return


def _range_answer(answer: Mapping[str, Any]) -> Mapping[str, Any]:
    return answer.get("response_range", {})


def holder_of(value: bytes) -> str:
    """Who a coordinator key's value names."""
    return str(orjson.loads(value).get("candidate", ""))


def fence(keys: Keys, term: int) -> dict[str, str]:
    """Holds only as long as the term does."""
    return {
        "key": encoded(keys.coordinator),
        "target": "CREATE",
        "create_revision": str(term),
    }


def term_of(found: list[KeyValue]) -> int:
    """The term of the coordinator key that was read; 0 if there is none."""
    return found[0].created if found else 0
