"""Following commits in etcd from any revision of the database that etcd still knows.

etcd's events are grouped into its revisions; a group in which the head changed is one commit, told
as one batch. Batches that were merged into one transaction are therefore told as one, with the
last state of each object. The head's version and its number of keys show whether etcd has lost
an event (some releases do around a compaction, floors.md §2b); a follower must load again then.
So it must where the past has been replaced: the store came back from a backup.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable, Iterable, Sequence
from contextlib import aclosing
from dataclasses import replace
from itertools import groupby
from typing import NamedTuple

from xapi.database.engines.base import Batch, EngineError, Op, Record, WatchCompacted
from xapi.database.engines.etcd_client import (
    Compacted,
    EtcdClient,
    EtcdError,
    EtcdUnavailable,
    KeyValue,
)
from xapi.database.engines.etcd_layout import Head, KeyOp, Keys, unpack

__all__ = ["EtcdWatch", "read_parts"]

PAUSE_SECONDS = 0.2


class _Position(NamedTuple):
    etcd: int
    """etcd's revision up to which everything is known."""
    version: int
    """Of the head then."""
    revision: int
    """Of the database then."""


class EtcdWatch:
    """One follower. `is_open`: whether to go on; `idle_seconds`: silence before asking."""

    def __init__(
        self, client: EtcdClient, keys: Keys, is_open: Callable[[], bool], idle_seconds: float
    ) -> None:
        self._client = client
        self._keys = keys
        self._is_open = is_open
        self._idle = idle_seconds

    async def run(self, after: int) -> AsyncGenerator[Batch]:
        """See `Engine.watch`."""
        position: _Position | None = None
        while self._is_open():
            try:
                if position is None:
                    position = await self._locate(after)
                else:
                    position = await self._asked(position)
                start, end = self._keys.watched
                async with aclosing(
                    self._client.watch(start, end, position.etcd + 1, idle_seconds=self._idle)
                ) as told:
                    async for changes in told:
                        for etcd, group in groupby(changes.events, lambda e: e.modified):
                            position, batch = await self._commit(position, etcd, list(group))
                            if batch is not None and batch.revision > after:
                                yield _later(batch, after)
                                after = batch.revision
            except Compacted as error:
                raise WatchCompacted(f"commits after revision {after} are compacted") from error
            except EtcdUnavailable:
                # Whoever follows waits for etcd as long as it takes; close ends it.
                await asyncio.sleep(PAUSE_SECONDS)
            except EtcdError as error:
                if self._is_open():
                    raise EngineError(f"etcd: {error}") from error

    async def missed(self, after: int) -> AsyncGenerator[Batch]:
        """Batches after the revision, up to now. Raises `Compacted`, EtcdError."""
        position = await self._locate(after)
        _, found, _ = await self._client.range(self._keys.head)
        last = found[0].version if found else 0
        start, end = self._keys.watched
        while position.version < last:
            async with aclosing(
                self._client.watch(start, end, position.etcd + 1, idle_seconds=self._idle)
            ) as told:
                async for changes in told:
                    for etcd, group in groupby(changes.events, lambda e: e.modified):
                        position, batch = await self._commit(position, etcd, list(group))
                        if batch is not None and batch.revision > after:
                            yield _later(batch, after)
                    if position.version >= last:
                        return

    async def _locate(self, after: int) -> _Position:
        """The last place in etcd's history at which the database was not beyond the revision."""
        now, found, _ = await self._client.range(self._keys.head)
        here = _position(now, found)
        if here.revision <= after:
            return here
        low, high = 1, found[0].modified - 1
        best: _Position | None = None
        while low <= high:
            middle = (low + high) // 2
            try:
                _, found, _ = await self._client.range(self._keys.head, revision=middle)
            except Compacted:
                low = middle + 1
                continue
            here = _position(middle, found)
            if here.revision > after:
                high = min(middle, found[0].modified) - 1
                continue
            best = here
            low = middle + 1
        if best is None:
            raise Compacted()
        return best

    async def _asked(self, position: _Position) -> _Position:
        """After silence: go on from now if there was no commit, else from where we are.

        Raises Compacted where etcd has gone back.
        """
        now, found, _ = await self._client.range(self._keys.head)
        here = _position(now, found)
        if now < position.etcd or here.version < position.version:
            raise Compacted
        return here if here.version == position.version else position

    async def _commit(
        self, position: _Position, etcd: int, events: list[KeyValue]
    ) -> tuple[_Position, Batch | None]:
        """What one revision of etcd did. Raises Compacted where something is missing."""
        mark = next((event for event in events if event.key == self._keys.head), None)
        if mark is None:
            return position._replace(etcd=etcd), None
        if mark.deleted or mark.version != position.version + 1:
            raise Compacted()
        head = Head.decode(mark.value)
        if head.staged:
            ops = await read_parts(self._client, self._keys, head, etcd)
            puts = [(op.key, op.value) for op in ops if op.value is not None]
        else:
            puts = [(e.key, e.value) for e in events if not e.deleted and e is not mark]
        if len(puts) != head.puts:
            raise Compacted()
        records = tuple(self._records(puts))
        batch = None
        if records:
            if min(record.modified for record in records) <= position.revision:
                raise Compacted
            revision = max(record.modified for record in records)
            batch = Batch(revision, records, forget=head.forget)
        return _Position(etcd, mark.version, head.revision), batch

    def _records(self, puts: Iterable[tuple[bytes, bytes]]) -> list[Record]:
        keys = self._keys
        changed: list[Record] = []
        stones: list[Record] = []
        for key, value in puts:
            if key.startswith(keys.objects):
                cls, ref, created, modified, body = keys.read_object(key, value)
                changed.append(Record(Op.PUT, cls, ref, created, modified, body))
            elif key.startswith(keys.touches):
                changed.append(Record(Op.TOUCH, *keys.read_touch(key, value)))
            elif key.startswith(keys.tombstones):
                cls, ref, created, deleted = keys.read_tombstone(key, value)
                stones.append(Record(Op.DELETE, cls, ref, created, deleted))
        # A put of the revision that deleted its predecessor says so itself (`Record.reborn`).
        reborn = {(stone.ref, stone.modified): stone.created for stone in stones}
        records: list[Record] = []
        for record in changed:
            former = reborn.pop((record.ref, record.created), 0) if record.op is Op.PUT else 0
            records.append(record._replace(reborn=former) if former else record)
        records += [stone for stone in stones if (stone.ref, stone.modified) in reborn]
        # A deletion comes before what replaced it.
        records.sort(key=lambda record: (record.modified, record.op is not Op.DELETE))
        return records


def _position(etcd: int, found: Sequence[KeyValue]) -> _Position:
    if not found:
        return _Position(etcd, 0, 0)
    return _Position(etcd, found[0].version, Head.decode(found[0].value).revision)


def _later(batch: Batch, after: int) -> Batch:
    """Without what was merged into it from up to the revision, which is known already."""
    if all(record.modified > after for record in batch.records):
        return batch
    return replace(batch, records=tuple(r for r in batch.records if r.modified > after))


async def read_parts(client: EtcdClient, keys: Keys, head: Head, revision: int) -> list[KeyOp]:
    """The operations of a large batch, read as of etcd's revision. Raises Compacted."""
    parts: list[bytes] = []
    async for page in client.range_all(keys.parts(head.id), revision):
        parts.extend(kv.value for kv in page)
    if len(parts) != head.staged:
        raise EngineError(f"{len(parts)} of {head.staged} parts of a batch are in etcd")
    return list(unpack(parts))
