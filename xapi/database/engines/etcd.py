"""The engine of pools that must survive the loss of any host: objects in an etcd cluster.

Every commit is one etcd transaction that compares two things: the coordinator key's create
revision (the term: a former coordinator cannot write) and the head's modify revision (nothing
has been written since). The second makes repeating safe: where an answer was lost, the head tells
whether the transaction went through. What stays unknown until the deadline is reported as
failed, and is found out by the next commit; it can never come into effect after that one.

Waiting batches go into one transaction as far as etcd's limits allow; see `etcd_layout` for those
that are larger by themselves.
"""

from __future__ import annotations

import asyncio
import logging
import secrets
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from xapi.database.engines.base import (
    Batch,
    EngineError,
    Facts,
    Fenced,
    Op,
    PreconditionFailed,
    Snapshot,
    WatchCompacted,
)
from xapi.database.engines.etcd_care import Compactor, store_problems
from xapi.database.engines.etcd_client import (
    Compacted,
    EtcdAccess,
    EtcdClient,
    EtcdError,
    KeyValue,
    encoded,
    key_values,
    prefix_end,
)
from xapi.database.engines.etcd_group import Group
from xapi.database.engines.etcd_layout import Head, KeyOp, Keys, pack, slices
from xapi.database.engines.etcd_lease import (
    Mine,
    Seat,
    Told,
    attempt,
    campaign,
    fence,
    holder_of,
    term_of,
)
from xapi.database.engines.etcd_read import (
    read_facts,
    read_revisions,
    read_snapshot,
    read_touched,
)
from xapi.database.engines.etcd_watch import EtcdWatch, read_parts
from xapi.database.engines.portable import write_portable

__all__ = ["EtcdEngine", "EtcdOptions"]

_log = logging.getLogger(__name__)

_CLAIMS = 3
"""Times a claim looks again because the place changed hands meanwhile."""
_MOVED_MAX = 16
"""Commits of others that one commit without a term gives way to."""


@dataclass(frozen=True, slots=True)
class EtcdOptions:
    """How the engine uses a cluster."""

    prefix: str = "/xapi"
    lease_seconds: int = 10
    """A dead coordinator is replaced after that; 5 at least on a real network."""
    idle_seconds: float = 10.0
    """A silent watch asks after that whether it missed anything."""
    compact: bool = True
    """The coordinator compacts etcd's history, which is that of all users of the cluster."""
    keep_seconds: float = 3600.0
    keep_revisions: int = 100_000
    """History is kept no longer than the one and no more than the other."""
    compact_interval: float = 60.0


class EtcdEngine:
    """Implements `xapi.database.engines.base.Engine` on the cluster.

    Objects created by one revision come back in the order of their references.
    """

    def __init__(self, access: EtcdAccess, options: EtcdOptions | None = None) -> None:
        self.access = access
        self.options = options or EtcdOptions()
        self.keys = Keys(self.options.prefix)
        self.transactions = 0
        """Commits sent to etcd, each of a group of batches."""
        self._client: EtcdClient | None = None
        self._head = Head()
        self._head_at = 0
        self._touched: set[str] = set()
        self._unsure: set[str] = set()
        self._seat: Seat | None = None
        self._compactor: Compactor | None = None
        self._opening = asyncio.Lock()

    @property
    def seat(self) -> Seat | None:
        """The coordinator's place while this engine holds it: see `Seat.lost`, `Seat.until`."""
        return self._seat

    async def load(self) -> Snapshot:
        """See `Engine.load`: everything as of one revision of etcd."""
        client = await self._open_once()
        try:
            snapshot, touched = await read_snapshot(client, self.keys)
        except EtcdError as error:
            raise EngineError(f"etcd: {error}") from error
        self._touched |= touched
        return snapshot

    async def commit(self, batches: Sequence[Batch]) -> None:
        """See `Engine.commit`. Fails within the access's `total_seconds` where no majority
        answers; batches of that moment may turn out durable if nothing is committed after them.
        """
        client = self._demand_open()
        done = moved = 0
        while done < len(batches):
            try:
                if self._head.staged:
                    await self._roll_forward(client, batches[done].term)
                holds = await self._conditions(client, batches[done:])
                group, refused = self._collect(batches, done, holds)
                if group is not None:
                    written = await self._write(client, group)
                    done += group.batches if written else 0
                    moved += not written
                    refused = refused if written else None
                if refused is not None:
                    raise refused
                if moved > _MOVED_MAX:
                    raise EngineError("other writers keep committing")
            except EngineError as error:
                error.applied = done
                if isinstance(error, Fenced) and self._seat is not None:
                    self._seat.fenced(batches[done].term)
                raise
            except EtcdError as error:
                raise EngineError(f"etcd: {error}", done) from error

    def watch(self, after: int) -> AsyncIterator[Batch]:
        """See `Engine.watch`. Tells what other processes commit too, one batch a transaction."""
        client = self._demand_open()
        watch = EtcdWatch(
            client, self.keys, lambda: self._client is client, self.options.idle_seconds
        )
        return watch.run(after)

    async def campaign(
        self,
        candidate: str,
        *,
        told: Told | None = None,
        mine: Mine | None = None,
        hold_back: Callable[[], float] | None = None,
    ) -> int:
        """See `Engine.campaign`; waits while another engine holds the place.

        `told` hears of every holder meanwhile; `mine` tells a holder that is not waited for, and
        whether this is the heir; `hold_back` gives the seconds for which a free place is left to
        others.
        """
        client = await self._open_once()
        await self._resign()
        seat = await campaign(
            client,
            self.keys,
            candidate,
            self.options.lease_seconds,
            told=told,
            mine=mine,
            hold_back=hold_back,
        )
        return await self._sit_down(client, seat)

    async def claim(
        self, candidate: str, *, mine: Mine | None = None, hold_back: float = 0.0
    ) -> int | None:
        """As `campaign`, but None where another engine holds the place or is to; at once, or after
        the seconds for which a free place is left to others."""
        client = await self._open_once()
        await self._resign()
        ttl, keys = self.options.lease_seconds, self.keys
        try:
            if hold_back and await attempt(client, keys, candidate, ttl, mine=mine, take=False):
                return None
            await asyncio.sleep(hold_back)
            for _ in range(_CLAIMS):
                got = await attempt(client, keys, candidate, ttl, mine=mine)
                if isinstance(got, Seat):
                    return await self._sit_down(client, got)
                if got is not None:
                    return None
        except EtcdError as error:
            raise EngineError(f"etcd: {error}") from error
        return None

    async def hand_over(self, heir: str, *, seconds: int) -> None:
        """Give the place up; only the candidate that the text names takes it in that time.

        Raises `EngineError`: the place is still held then, unless `Seat.lost` is set.
        """
        seat = self._seat
        if seat is None:
            raise EngineError("the place is not held")
        try:
            await seat.bequeath(heir, seconds)
        except EtcdError as error:
            raise EngineError(f"etcd: {error}") from error
        await self._resign()

    async def missed(self, after: int) -> AsyncGenerator[Batch]:
        """What `watch` tells of the time up to now. Raises `WatchCompacted`, `EngineError`."""
        client = self._demand_open()
        watch = EtcdWatch(
            client, self.keys, lambda: self._client is client, self.options.idle_seconds
        )
        try:
            async with aclosing(watch.missed(after)) as batches:
                async for batch in batches:
                    yield batch
        except Compacted as error:
            raise WatchCompacted(f"commits after revision {after} are compacted") from error
        except EtcdError as error:
            raise EngineError(f"etcd: {error}") from error

    async def facts(self) -> Facts:
        """What `load` gives without the objects."""
        client = await self._open_once()
        try:
            return await read_facts(client, self.keys)
        except EtcdError as error:
            raise EngineError(f"etcd: {error}") from error

    async def check(self) -> list[str]:
        """What is wrong with the keys, and etcd's alarms."""
        client = self._demand_open()
        try:
            return await store_problems(client, self.keys)
        except EtcdError as error:
            raise EngineError(f"etcd: {error}") from error

    async def backup(self, target: Path) -> None:
        """See `Engine.backup`; the file is one of `portable`."""
        self._demand_open()
        snapshot = await self.load()
        await asyncio.to_thread(write_portable, snapshot, target)

    async def coordinator(self) -> str:
        """Who holds the place, "" if nobody does."""
        client = await self._open_once()
        try:
            _, found, _ = await client.range(self.keys.coordinator)
        except EtcdError as error:
            raise EngineError(f"etcd: {error}") from error
        return holder_of(found[0].value) if found else ""

    async def compact(self, revision: int) -> None:
        """Forget etcd's history before its revision. Raises `EngineError`."""
        client = self._demand_open()
        try:
            await client.call("/v3/kv/compaction", {"revision": str(revision)}, safe=True)
        except Compacted:
            return
        except EtcdError as error:
            raise EngineError(f"etcd: {error}") from error

    async def close(self) -> None:
        """See `Engine.close`; gives the coordinator's place up."""
        client = self._client
        if client is None:
            return
        # First, so that nothing new begins; what is under way ends with the connections.
        self._client = None
        try:
            await self._resign()
        finally:
            await client.close()

    # Inside

    async def _open_once(self) -> EtcdClient:
        async with self._opening:
            if self._client is None:
                client = EtcdClient(self.access)
                try:
                    await self._read_head(client)
                except BaseException as error:
                    await client.close()
                    if isinstance(error, EtcdError):
                        raise EngineError(f"etcd: {error}") from error
                    raise
                self._client = client
            return self._client

    def _demand_open(self) -> EtcdClient:
        if self._client is None:
            raise EngineError("the engine is closed")
        return self._client

    async def _sit_down(self, client: EtcdClient, seat: Seat) -> int:
        """Begin a term, or give the place up at once. Raises `EngineError`."""
        self._seat = seat
        try:
            if self._client is not client:
                raise EngineError("the engine is closed")
            await self._read_head(client)
            await self._roll_forward(client, seat.term)
            await self._sweep(client, seat.term)
            self._touched = await read_touched(client, self.keys)
        except BaseException as error:
            await self._resign()
            if isinstance(error, EtcdError):
                raise EngineError(f"etcd: {error}") from error
            raise
        if self.options.compact:
            self._compactor = Compactor(client, self.keys, self.options)
        return seat.term

    async def _sweep(self, client: EtcdClient, term: int) -> None:
        """Remove parts of batches whose writer died before it committed them."""
        left: set[str] = set()
        async for page in client.range_all(self.keys.batches, 0, keys_only=True):
            left.update(self.keys.batch_of(kv.key) for kv in page)
        # By name, not all there are: etcd may do it late, when there are parts of this term.
        for lot in slices(self._all_parts(id_) for id_ in sorted(left)):
            await self._prepare(client, term, lot)

    async def _read_head(self, client: EtcdClient) -> None:
        _, found, _ = await client.range(self.keys.head)
        self._adopt(found)

    async def _resign(self) -> None:
        compactor, self._compactor = self._compactor, None
        if compactor is not None:
            await compactor.close()
        seat, self._seat = self._seat, None
        if seat is not None:
            await seat.resign()

    async def _conditions(
        self, client: EtcdClient, batches: Sequence[Batch]
    ) -> dict[str, int | None]:
        """The modified revisions of all objects that preconditions name, None: no such object.

        Good as long as the head does not move.
        """
        refs = {c.ref for batch in batches for c in batch.preconditions}
        return await read_revisions(client, self.keys, refs) if refs else {}

    def _collect(
        self, batches: Sequence[Batch], start: int, now: dict[str, int | None]
    ) -> tuple[Group | None, EngineError | None]:
        """The next group, and what ends it for good."""
        group = Group(self.keys, self._touched, batches[start].term)
        for batch in batches[start:]:
            for condition in batch.preconditions:
                if now[condition.ref] != condition.modified:
                    refused = PreconditionFailed(f"{condition.ref} is not at {condition.modified}")
                    return (group if group.batches else None), refused
            try:
                if not group.add(batch):
                    break
            except EngineError as error:
                return (group if group.batches else None), error
            for record in batch.records:
                if record.ref in now:
                    gone = record.op is Op.DELETE or (
                        record.op is Op.TOUCH and now[record.ref] is None
                    )
                    now[record.ref] = None if gone else record.modified
        return group, None

    async def _write(self, client: EtcdClient, group: Group) -> bool:
        """Commit the group; False where another commit has come before it.

        Raises `Fenced`, EtcdError.
        """
        id_ = secrets.token_hex(8)
        ops = group.ops()
        puts = sum(op.value is not None for op in ops)
        revision = max(self._head.revision, group.revision)
        self._touched |= group.touches
        staged = 0
        if not group.fits:
            for part in pack(ops):
                await self._prepare(client, group.term, [KeyOp(self.keys.part(id_, staged), part)])
                staged += 1
            ops = []
        head = Head(revision, id_, staged, puts, group.forget)
        if not await self._swap(client, group.term, ops, head):
            if staged:
                await self._prepare(client, group.term, [self._all_parts(id_)])
            return False
        self.transactions += 1
        self._touched -= group.deleted
        if staged:
            try:
                await self._roll_forward(client, group.term)
            except (EtcdError, EngineError) as error:
                # It is committed: whoever writes next, here or elsewhere, applies it first.
                _log.warning("a large batch is committed and not applied yet: %s", error)
        return True

    async def _roll_forward(self, client: EtcdClient, term: int | None) -> None:
        """Apply the committed batch the head names, if there is one.

        Doing so twice does no harm. Raises `Fenced`, EtcdError.
        """
        while (head := self._head).staged:
            try:
                ops = await read_parts(client, self.keys, head, 0)
            except EngineError:
                # They are gone for good reason if an answer was lost that said it is applied.
                if await self._swap(client, term, []):
                    raise
                continue
            for lot in slices(ops):
                if not await self._swap(client, term, lot):
                    break
            else:
                done = head.applied(secrets.token_hex(8))
                await self._swap(client, term, [self._all_parts(head.id)], done)

    async def _swap(
        self, client: EtcdClient, term: int | None, ops: Sequence[KeyOp], head: Head | None = None
    ) -> bool:
        """Do the operations if the head is still the one we know; with a new head, commit them.

        False where the head was another one, which we know then. Raises `Fenced`, EtcdError.
        """
        compare = [
            *self._fence(term),
            {"key": encoded(self.keys.head), "target": "MOD", "mod_revision": str(self._head_at)},
        ]
        requests = [op.request() for op in ops]
        if head is not None:
            requests.append(KeyOp(self.keys.head, head.encode()).request())
        reads = [_read(self.keys.head), _read(self.keys.coordinator)]
        try:
            held, revision, answers = await client.txn(compare, requests, reads, safe=True)
        except BaseException:
            # A cancelled commit may have gone through like one whose answer was lost.
            if head is not None:
                self._unsure.add(head.id)
            raise
        if held:
            if head is not None:
                self._head, self._head_at = head, revision
                self._unsure.clear()
            return True
        found, holder = (key_values(answer.get("response_range", {})) for answer in answers)
        last = Head.decode(found[0].value).id if found else ""
        if head is not None and last == head.id:
            # An attempt whose answer was lost had succeeded.
            self._adopt(found)
            return True
        if term is not None:
            if term_of(holder) != term:
                raise _over(term, holder)
            if last not in self._unsure:
                raise Fenced("somebody else has written to the database in etcd")
        self._adopt(found)
        return False

    async def _prepare(self, client: EtcdClient, term: int | None, ops: Sequence[KeyOp]) -> None:
        """Operations that commit nothing and do not depend on the head. Raises `Fenced`."""
        requests = [op.request() for op in ops]
        held, _, answers = await client.txn(
            self._fence(term), requests, [_read(self.keys.coordinator)], safe=True
        )
        if not held and term is not None:
            raise _over(term, key_values(answers[0].get("response_range", {})))

    def _fence(self, term: int | None) -> list[dict[str, Any]]:
        return [] if term is None else [fence(self.keys, term)]

    def _all_parts(self, id_: str) -> KeyOp:
        parts = self.keys.parts(id_)
        return KeyOp(parts, None, prefix_end(parts))

    def _adopt(self, found: Sequence[KeyValue]) -> None:
        self._head = Head.decode(found[0].value) if found else Head()
        self._head_at = found[0].modified if found else 0
        self._unsure.clear()


def _read(key: bytes) -> dict[str, object]:
    return {"request_range": {"key": encoded(key)}}


def _over(term: int, holder: list[KeyValue]) -> Fenced:
    now = f"now it is {term_of(holder)}" if holder else "and nobody has followed"
    return Fenced(f"term {term} is over, {now}")
