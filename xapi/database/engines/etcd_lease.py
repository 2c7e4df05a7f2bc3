"""Who may write: one key that lives with its holder's lease.

The term is the revision in which etcd created the key. Each commit compares it, so a holder that
lost the key without noticing (it was paused, or cut off) cannot write: a lease alone would not
prevent that (floors.md §2c). Takeover after a holder's death takes up to the lease's time, or
that plus an election of etcd's own if its leader died too.

The holder may name its heir before it resigns: for a while nobody else takes the free place.

A seat is lost when etcd says so: the lease is over, the key is another one, or a commit of the
term was refused. That etcd does not answer proves nothing, and nobody else can have been told.
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
    EtcdClosed,
    EtcdError,
    EtcdRefused,
    EtcdUnavailable,
    KeyValue,
    encoded,
    key_values,
)
from xapi.database.engines.etcd_layout import KeyOp, Keys

__all__ = ["Mine", "Seat", "Told", "attempt", "campaign", "holder_of"]

_log = logging.getLogger(__name__)

Told: TypeAlias = Callable[[str, int], None]
"""Hears of each holder of the place: who it is, and the term."""
Mine: TypeAlias = Callable[[str], bool]
"""Whether a text names this candidate: as the heir, or as a holder in an earlier life, which is
over for certain."""

PAUSE_SECONDS = 0.5
REVOKE_SECONDS = 2.0


class Seat:
    """The coordinator's place, held by a lease that a task keeps alive."""

    def __init__(
        self, client: EtcdClient, keys: Keys, lease: int, ttl: int, term: int, since: float
    ) -> None:
        self.term = term
        self.lost = asyncio.Event()
        """Set once the place is known to be lost; the holder must stop to be the coordinator."""
        self.until = since + ttl
        """Until this `time.monotonic` nobody else can have taken the place."""
        self._client = client
        self._keys = keys
        self._lease = lease
        self._ttl = ttl
        self._task = asyncio.get_running_loop().create_task(self._keep(), name="etcd-lease")

    def fenced(self, term: int | None) -> None:
        """A commit of the term was refused: if it is this one, the place is lost."""
        if term == self.term:
            self.lost.set()

    def heard(self, term: int) -> None:
        """Somebody has named a term: a later one proves that the place is lost."""
        if term > self.term:
            self.lost.set()

    async def bequeath(self, heir: str, seconds: int) -> None:
        """Have nobody but the heir take the place in that time. Raises EtcdError, `EngineError`
        where the place is lost."""
        lease = secrets.randbits(62) + 1
        await self._client.grant(lease, seconds)
        put: dict[str, Any] = KeyOp(self._keys.heir, heir.encode()).request()
        put["request_put"]["lease"] = str(lease)
        won, _, _ = await self._client.txn([fence(self._keys, self.term)], [put], safe=True)
        if not won:
            self.lost.set()
            await _give_back(self._client, lease, seconds)
            raise EngineError("the place is lost, it cannot be handed over")

    async def resign(self) -> None:
        """Give the place up; another candidate gets it at once."""
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)
        await _give_back(self._client, self._lease, self._ttl)

    async def _keep(self) -> None:
        try:
            # A campaign may have taken long after the lease was granted.
            pause = self.until - self._ttl * 2 / 3 - time.monotonic()
            while True:
                await asyncio.sleep(pause)
                pause = await self._renew()
        except _Over as error:
            _log.error("the coordinator's place is lost: %s", error)
            self.lost.set()
        except Exception:
            # Nobody renews the lease any more, so the term ends with it.
            _log.exception("the coordinator's lease is not renewed any more")
            self.lost.set()
            raise

    async def _renew(self) -> float:
        """Seconds until it is to be renewed again. Raises `_Over`, EtcdClosed."""
        sent = time.monotonic()
        try:
            if not await self._client.keep_alive(self._lease, seconds=self._ttl / 2):
                raise _Over("its lease has ended")
            self.until = sent + self._ttl
            # The key could be gone without its lease: removed by hand, or an older store restored.
            _, found, _ = await self._client.range(self._keys.coordinator, seconds=self._ttl / 3)
        except EtcdClosed:
            raise
        except EtcdError as error:
            # Nobody can take the place while etcd has no majority, so there is hope.
            _log.warning("the coordinator's lease could not be renewed: %s", error)
            return min(PAUSE_SECONDS, self._ttl / 6)
        if term_of(found) != self.term:
            raise _Over(f"{holder_of(found[0].value) if found else 'nobody'} has it")
        return max(0.0, sent + self._ttl / 3 - time.monotonic())


class _Over(Exception):
    """Why the place is lost."""


class Held(NamedTuple):
    """The place is taken."""

    holder: str
    term: int
    revision: int
    """etcd's, when that was read."""


class Reserved(NamedTuple):
    """The place is free for another candidate only."""

    heir: str


async def campaign(
    client: EtcdClient,
    keys: Keys,
    candidate: str,
    ttl: int,
    *,
    told: Told | None = None,
    mine: Mine | None = None,
    hold_back: Callable[[], float] | None = None,
) -> Seat:
    """Wait for the place and take it. Raises EngineError where etcd refuses.

    `hold_back`: seconds for which a free place is left to candidates that are better prepared.
    """
    known = 0
    while True:
        try:
            delay = 0.0 if hold_back is None else hold_back()
            got = await attempt(client, keys, candidate, ttl, mine=mine, take=not delay)
            if got is None and delay:
                await asyncio.sleep(delay)
                got = await attempt(client, keys, candidate, ttl, mine=mine)
            if isinstance(got, Seat):
                return got
            if got is None:
                continue
            if isinstance(got, Reserved):
                await asyncio.sleep(PAUSE_SECONDS)
                continue
            if got.term != known:
                known = got.term
                _log.info("waiting for the place of coordinator %s", got.holder)
                if told is not None:
                    told(got.holder, got.term)
            await _vacant(client, keys, got, ttl)
        except EtcdUnavailable as error:
            # A standby outlives a cluster that has no majority for a while.
            _log.warning("still a candidate: %s", error)
            await asyncio.sleep(PAUSE_SECONDS)
        except EtcdError as error:
            raise EngineError(f"etcd: {error}") from error


async def attempt(
    client: EtcdClient,
    keys: Keys,
    candidate: str,
    ttl: int,
    *,
    mine: Mine | None = None,
    take: bool = True,
) -> Seat | Held | Reserved | None:
    """Take the place if it is free; who has or is to have it, otherwise, or None where that just
    changed.

    Without `take` None says that it is free. Raises EtcdError.
    """
    revision, found, _ = await client.range(keys.coordinator)
    if found:
        holder = holder_of(found[0].value)
        if mine is None or not mine(holder):
            return Held(holder, found[0].created, revision)
        # Nobody renews that lease any more; why wait until it is over?
        _log.info("the place of an earlier life is given up")
        lease = int(orjson.loads(found[0].value)["lease"])
        await client.revoke(lease, seconds=REVOKE_SECONDS)
        return None
    # Named before the place was given up, so it is here if the place was free by intention.
    _, heirs, _ = await client.range(keys.heir)
    if heirs:
        heir = heirs[0].value.decode()
        if mine is None or not mine(heir):
            return Reserved(heir)
    elif not take:
        return None
    lease = secrets.randbits(62) + 1
    since = time.monotonic()
    term = 0
    try:
        await client.grant(lease, ttl)
        term = await _take(client, keys, candidate, lease)
    finally:
        if not term:
            # Also where the outcome is unknown: a place that nobody fills would have to expire.
            await _give_back(client, lease, ttl)
    return Seat(client, keys, lease, ttl, term, since) if term else None


async def _take(client: EtcdClient, keys: Keys, candidate: str, lease: int) -> int:
    """The term won with the lease; 0 if somebody else was faster. Raises EtcdError."""
    value = orjson.dumps({"candidate": candidate, "lease": lease})
    put: dict[str, Any] = KeyOp(keys.coordinator, value).request()
    put["request_put"]["lease"] = str(lease)
    try:
        won, term, answers = await client.txn(
            [{"key": encoded(keys.coordinator), "target": "CREATE", "create_revision": "0"}],
            [put, keys.meta("owner", candidate).request(), KeyOp(keys.heir, None).request()],
            [{"request_range": {"key": encoded(keys.coordinator)}}],
            safe=True,
        )
    except EtcdRefused as error:
        if "lease not found" in str(error):
            return 0
        raise
    if won:
        return term
    rivals = key_values(_range_answer(answers[0]))
    # The first of several attempts may have won.
    return rivals[0].created if rivals and rivals[0].value == value else 0


async def _give_back(client: EtcdClient, lease: int, ttl: int) -> None:
    try:
        await client.revoke(lease, seconds=min(REVOKE_SECONDS, ttl / 2))
    except EtcdError as error:
        _log.info("the lease ends by itself within %d s: %s", ttl, error)


async def _vacant(client: EtcdClient, keys: Keys, held: Held, ttl: int) -> None:
    """Return when the place may be free; it is to be read again."""
    # A member whose machine has died keeps silent: asking another must not take much longer than
    # the lease does.
    watch = client.watch(keys.coordinator, b"", held.revision + 1, idle_seconds=max(1.0, ttl / 3))
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
