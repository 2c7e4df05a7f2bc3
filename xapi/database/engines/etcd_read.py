"""Reading a whole database from etcd, as of one of its revisions."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from itertools import islice

from xapi.database.engines.base import EngineError, Facts, Snapshot, StoredObject
from xapi.database.engines.etcd_client import (
    Compacted,
    EtcdClient,
    KeyValue,
    encoded,
    key_values,
    prefix_end,
)
from xapi.database.engines.etcd_layout import Head, Keys, Touch
from xapi.database.engines.etcd_watch import read_parts

__all__ = ["read_facts", "read_revisions", "read_snapshot", "read_touched"]

_ATTEMPTS = 3
_REFS_AT_ONCE = 50


async def read_snapshot(client: EtcdClient, keys: Keys) -> tuple[Snapshot, set[str]]:
    """Everything, and which objects have a touch key. Raises EtcdError, `EngineError`."""
    for _ in range(_ATTEMPTS):
        revision, found, _ = await client.range(keys.head)
        head = Head.decode(found[0].value) if found else Head()
        try:
            stored = await _read_all(client, keys, head, revision)
        except Compacted:
            # It took so long that the revision is gone.
            continue
        return _snapshot(keys, head, stored)
    raise EngineError("etcd is compacted faster than it can be read")


async def read_facts(client: EtcdClient, keys: Keys) -> Facts:
    """The revision and the facts about the database, as of one moment. Raises EtcdError."""
    ask = [
        {"request_range": {"key": encoded(keys.head)}},
        {
            "request_range": {
                "key": encoded(keys.metas),
                "range_end": encoded(prefix_end(keys.metas)),
            }
        },
    ]
    _, revision, answers = await client.txn([], ask, safe=True)
    heads, metas = (key_values(answer.get("response_range", {})) for answer in answers)
    head = Head.decode(heads[0].value) if heads else Head()
    meta = {kv.key[len(keys.metas) :].decode(): kv.value.decode() for kv in metas}
    if head.staged:
        # Whoever writes next applies it first; until then it is part of every read.
        for op in await read_parts(client, keys, head, revision):
            if op.key.startswith(keys.metas) and op.value is not None:
                meta[op.key[len(keys.metas) :].decode()] = op.value.decode()
    return Facts(head.revision, meta)


async def read_touched(client: EtcdClient, keys: Keys) -> set[str]:
    """Which objects have a touch key now; for the only writer. Raises EtcdError."""
    found: set[str] = set()
    async for page in client.range_all(keys.touches, 0, keys_only=True):
        found.update(kv.key[len(keys.touches) :].decode() for kv in page)
    return found


async def _read_all(
    client: EtcdClient, keys: Keys, head: Head, revision: int
) -> dict[bytes, bytes]:
    stored: dict[bytes, bytes] = {}
    for prefix in (keys.metas, keys.objects, keys.tombstones, keys.touches):
        async for page in client.range_all(prefix, revision):
            stored.update((kv.key, kv.value) for kv in page)
    if head.staged:
        for op in await read_parts(client, keys, head, revision):
            if op.value is not None:
                stored[op.key] = op.value
            elif not op.end:
                stored.pop(op.key, None)
            else:
                for key in [k for k in stored if op.key <= k < op.end]:
                    del stored[key]
    return stored


def _snapshot(keys: Keys, head: Head, stored: dict[bytes, bytes]) -> tuple[Snapshot, set[str]]:
    objects: dict[str, StoredObject] = {}
    touches: list[Touch] = []
    meta: dict[str, str] = {}
    stones = [
        keys.read_tombstone(key, value)
        for key, value in stored.items()
        if key.startswith(keys.tombstones)
    ]
    for key, value in stored.items():
        if key.startswith(keys.objects):
            found = keys.read_object(key, value)
            objects[found.ref] = found
        elif key.startswith(keys.touches):
            touches.append(keys.read_touch(key, value))
        elif key.startswith(keys.metas):
            meta[key[len(keys.metas) :].decode()] = value.decode()
    for touch in touches:
        # A touch of an object that is gone, or older than its body, means nothing.
        found = objects.get(touch.ref)
        if found is not None and found.modified < touch.modified:
            objects[touch.ref] = found._replace(modified=touch.modified)
    snapshot = Snapshot(
        head.revision,
        meta,
        sorted(objects.values(), key=lambda found: (found.created, found.ref)),
        sorted(stones, key=lambda stone: stone.deleted),
    )
    return snapshot, {touch.ref for touch in touches}


async def read_revisions(
    client: EtcdClient, keys: Keys, refs: Collection[str]
) -> dict[str, int | None]:
    """The modified revision of each object, None where there is no such object."""
    found: dict[str, int | None] = dict.fromkeys(refs)
    waiting = iter(refs)
    while some := list(islice(waiting, _REFS_AT_ONCE)):
        for kv in await _read_keys(
            client,
            [prefix + ref.encode() for ref in some for prefix in (keys.objects, keys.touches)],
        ):
            # Objects come before touches.
            if kv.key.startswith(keys.objects):
                stored = keys.read_object(kv.key, kv.value)
                found[stored.ref] = stored.modified
            else:
                touch = keys.read_touch(kv.key, kv.value)
                known = found[touch.ref]
                if known is not None:
                    found[touch.ref] = max(known, touch.modified)
    return found


async def _read_keys(client: EtcdClient, wanted: Iterable[bytes]) -> list[KeyValue]:
    reads = [{"request_range": {"key": encoded(key)}} for key in wanted]
    _, _, answers = await client.txn([], reads, safe=True)
    return [kv for answer in answers for kv in key_values(answer.get("response_range", {}))]
