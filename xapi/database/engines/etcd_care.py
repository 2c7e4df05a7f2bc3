"""Care of the store in etcd: compaction far behind the head, and looking for faults."""

from __future__ import annotations

import asyncio
import logging
import time
from collections import deque
from dataclasses import replace
from typing import Protocol

from xapi.database.engines.base import EngineError
from xapi.database.engines.etcd_answers import PERMISSION_DENIED
from xapi.database.engines.etcd_client import (
    Compacted,
    EtcdAccess,
    EtcdClient,
    EtcdError,
    EtcdRefused,
)
from xapi.database.engines.etcd_layout import Head, Keys

__all__ = ["Compactor", "member_states", "store_problems"]

_log = logging.getLogger(__name__)


class CompactorOptions(Protocol):
    """See `EtcdOptions`."""

    @property
    def keep_seconds(self) -> float: ...
    @property
    def keep_revisions(self) -> int: ...
    @property
    def compact_interval(self) -> float: ...


class Compactor:
    """The coordinator's task that forgets etcd's history far behind the head.

    Never close to it: followers resume from what is kept, and some releases lose events around
    the compacted revision (floors.md §2b).
    """

    def __init__(self, client: EtcdClient, keys: Keys, options: CompactorOptions) -> None:
        self._client = client
        self._keys = keys
        self._options = options
        self._marks: deque[tuple[float, int]] = deque()
        self._last = 0
        self._task = asyncio.get_running_loop().create_task(self._run(), name="etcd-compaction")

    async def close(self) -> None:
        """End the task."""
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)

    async def _run(self) -> None:
        while True:
            try:
                await self._step(time.monotonic())
            except EtcdError as error:
                _log.warning("etcd's history could not be compacted: %s", error)
            await asyncio.sleep(self._options.compact_interval)

    async def _step(self, now: float) -> None:
        revision, _, _ = await self._client.range(self._keys.head)
        self._marks.append((now, revision))
        target = revision - self._options.keep_revisions
        while self._marks and self._marks[0][0] <= now - self._options.keep_seconds:
            target = max(target, self._marks.popleft()[1])
        if target <= self._last:
            return
        try:
            await self._client.call("/v3/kv/compaction", {"revision": str(target)}, safe=True)
            _log.info("etcd's history before its revision %d is compacted", target)
        except Compacted:
            _log.debug("etcd's history before %d was compacted by somebody else", target)
        self._last = target


async def store_problems(client: EtcdClient, keys: Keys) -> list[str]:
    """Keys that cannot be read, and alarms of the cluster, in words."""
    problems: list[str] = []
    revision, found, _ = await client.range(keys.head)
    head = Head()
    if found:
        try:
            head = Head.decode(found[0].value)
        except EngineError as error:
            problems.append(str(error))
    for prefix, read in (
        (keys.objects, keys.read_object),
        (keys.tombstones, keys.read_tombstone),
        (keys.touches, keys.read_touch),
    ):
        async for page in client.range_all(prefix, revision):
            for kv in page:
                try:
                    read(kv.key, kv.value)
                except EngineError as error:
                    problems.append(str(error))
    parts = 0
    async for page in client.range_all(keys.parts(head.id), revision):
        parts += len(page)
    if parts < head.staged:
        problems.append(f"{head.staged - parts} parts of a committed batch are missing")
    try:
        answer = await client.call("/v3/maintenance/alarm", {"action": "GET"}, safe=True)
    except EtcdRefused as error:
        # A user with rights on our keys only need not see the cluster's alarms.
        if error.code != PERMISSION_DENIED:
            raise
        return problems
    problems += [
        f"etcd's member {alarm.get('memberID')} raises {alarm.get('alarm')}"
        for alarm in answer.get("alarms", ())
    ]
    return problems


async def member_states(access: EtcdAccess) -> list[str]:
    """How each endpoint is, in words: ``URL  version, size, leads``, or why it does not answer."""

    async def state(url: str) -> str:
        client = EtcdClient(replace(access, endpoints=(url,)))
        try:
            found = await client.call(
                "/v3/maintenance/status", {}, safe=True, seconds=access.attempt_seconds
            )
        except EtcdError as error:
            return f"{url}  {error}"
        finally:
            await client.close()
        leads = found.get("leader") == found.get("header", {}).get("member_id")
        facts = [f"etcd {found.get('version')}", f"{int(found.get('dbSize', 0)) // 1024} KiB"]
        if not found.get("leader"):
            facts.append("sees no leader")
        return f"{url}  {', '.join([*facts, 'leads'] if leads else facts)}"

    return list(await asyncio.gather(*map(state, access.endpoints)))
