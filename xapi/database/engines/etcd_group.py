"""Waiting batches merged into the operations of one etcd transaction.

etcd refuses two operations on one key, so only an object's last state is written; each of its
deletions still leaves a tombstone. Nothing here talks to etcd.
"""

from __future__ import annotations

from collections.abc import Container

from xapi.database.engines.base import Batch, EngineError, Op, Record
from xapi.database.engines.etcd_layout import (
    OBJECT_BYTES,
    TRANSACTION_BYTES,
    TRANSACTION_OPS,
    KeyOp,
    Keys,
)

__all__ = ["Group"]

_KEY_BYTES = 200
"""What keys and revisions of one record are taken to need."""


class Group:
    """Batches of one term. `touched`: objects that have a touch key."""

    def __init__(self, keys: Keys, touched: Container[str], term: int | None) -> None:
        self.term = term
        self.batches = 0
        self.revision = 0
        self._keys = keys
        self._touched = touched
        self._final: dict[str, Record] = {}
        self._buried: dict[tuple[str, str, int], int] = {}
        self._forget: dict[str, int] = {}
        self._meta: dict[str, str] = {}
        self._ops = 0
        self._size = 0

    @property
    def forget(self) -> tuple[tuple[str, int], ...]:
        return tuple(self._forget.items())

    @property
    def touches(self) -> set[str]:
        """Objects whose touch key it writes."""
        return {r.ref for r in self._final.values() if r.op is Op.TOUCH}

    @property
    def deleted(self) -> set[str]:
        """Objects it removes, with their touch keys."""
        return {r.ref for r in self._final.values() if r.op is Op.DELETE}

    @property
    def fits(self) -> bool:
        """One transaction takes it all."""
        return self._ops <= TRANSACTION_OPS and self._size <= TRANSACTION_BYTES

    def add(self, batch: Batch) -> bool:
        """Take it in, unless it belongs into the next group. The first is always taken.

        Raises EngineError for an object etcd cannot hold; nothing is taken then.
        """
        for record in batch.records:
            if len(record.body) > OBJECT_BYTES:
                raise EngineError(
                    f"{record.cls} {record.ref} has {len(record.body)} bytes; "
                    f"etcd holds {OBJECT_BYTES} at the most"
                )
        ops, size = self._cost(batch)
        if self.batches and (
            batch.term != self.term
            or self._ops + ops > TRANSACTION_OPS
            or self._size + size > TRANSACTION_BYTES
            or self._digs_up(batch)
        ):
            return False
        self._ops += ops
        self._size += size
        for record in batch.records:
            self._take(record)
        for cls, before in batch.forget:
            self._forget[cls] = max(before, self._forget.get(cls, 0))
            for key in [k for k in self._buried if k[0] == cls and k[2] < before]:
                del self._buried[key]
        self._meta.update(batch.meta)
        self.revision = max(self.revision, batch.revision)
        self.batches += 1
        return True

    def ops(self) -> list[KeyOp]:
        """What etcd has to do."""
        keys = self._keys
        found: list[KeyOp] = []
        for ref, record in self._final.items():
            if record.op is Op.PUT:
                found.append(keys.put(record))
            elif record.op is Op.TOUCH:
                found.append(keys.touch(record))
            else:
                found.append(keys.delete_object(ref))
                if ref in self._touched:
                    found.append(keys.delete_touch(ref))
        found.extend(
            keys.bury(cls, ref, created, deleted)
            for (cls, ref, deleted), created in self._buried.items()
        )
        found.extend(keys.forget(cls, before) for cls, before in self._forget.items())
        found.extend(keys.meta(key, value) for key, value in self._meta.items())
        return found

    def _take(self, record: Record) -> None:
        ref = record.ref
        before = self._final.get(ref)
        if record.op is Op.DELETE:
            self._buried[record.cls, ref, record.modified] = record.created
        elif record.reborn:
            self._buried[record.cls, ref, record.modified] = record.reborn
        elif record.op is Op.TOUCH and before is not None and before.op is not Op.TOUCH:
            if before.op is Op.PUT:
                self._final[ref] = before._replace(modified=record.modified)
            return
        self._final[ref] = record

    def _cost(self, batch: Batch) -> tuple[int, int]:
        """At the most: operations and bytes."""
        ops = len(batch.forget) + len(batch.meta)
        size = _KEY_BYTES * ops + sum(len(key) + len(value) for key, value in batch.meta)
        for record in batch.records:
            ops += record.ref not in self._final
            size += _KEY_BYTES + len(record.ref) + len(record.body)
            if record.op is Op.DELETE:
                ops += 2
            elif record.reborn:
                ops += 1
        return ops, size

    def _digs_up(self, batch: Batch) -> bool:
        """It leaves a tombstone among those the group removes."""
        return any(
            (record.op is Op.DELETE or record.reborn)
            and record.modified < self._forget.get(record.cls, 0)
            for record in batch.records
        )
