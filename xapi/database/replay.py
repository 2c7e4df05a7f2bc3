"""Taking over what another process has committed, from an engine's batches.

A batch holds stored fields only. The far ends of relations follow from them, and volatile fields
stay as this process knows them. Nothing is checked and nothing is stored: it has been.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

import orjson

from xapi.database.engines.base import Op, Record
from xapi.database.log import Change
from xapi.database.plan import ClassPlan
from xapi.database.store import Store, uuid_of
from xapi.database.transaction import Transaction
from xapi.idl.record import Row

__all__ = ["Replay", "replayed"]


class _Owner:
    """Lets a transaction be used without a database; its changes are taken from it."""

    def begin(self, tx: Transaction) -> None:
        """Nothing else runs meanwhile."""

    def finish(self, tx: Transaction, *, keep: bool) -> None:
        """The changes stay in the transaction."""


def replayed(store: Store, records: Sequence[Record], revision: int) -> tuple[Change, ...]:
    """What the records, the last state of each object, change in the store.

    `revision`: of the batch; rows that change without a record of their own get it.
    """
    with Replay(_Owner(), store) as tx:
        tx.take(records)
    return tx.result(revision)


class Replay(Transaction):
    """Records put on top of a store."""

    __slots__ = ("_when",)

    def __init__(self, owner: _Owner, store: Store) -> None:
        super().__init__(owner, store)
        self._when: dict[str, int] = {}

    def take(self, records: Sequence[Record]) -> None:
        """Deletions come before what replaces them."""
        linked: list[tuple[ClassPlan, Row | None, Row]] = []
        for record in records:
            plan = self._store.plans.get(record.cls)
            if plan is None or not plan.persistent:
                continue
            old = self.find(record.cls, record.ref)
            if record.op is Op.PUT:
                if old is not None and old.created_rev != record.created:
                    self.delete(record.cls, record.ref)
                    old = None
                linked.append((plan, old, self._take(plan, old, record)))
            elif old is None or old.created_rev != record.created:
                continue
            elif record.op is Op.DELETE:
                self.delete(record.cls, record.ref)
            else:
                self.touch(record.cls, record.ref)
                self._when[record.ref] = record.modified
        # Only now every row is there that another one may point to.
        for plan, old, new in linked:
            self._follow(plan, old, new)

    def result(self, revision: int) -> tuple[Change, ...]:
        """See `replayed`."""
        changes = tuple(change for change, _ in self.changes())
        for change in changes:
            if change.new is not None:
                change.new.modified_rev = self._when.get(change.ref, revision)
        return changes

    def _take(self, plan: ClassPlan, old: Row | None, record: Record) -> Row:
        stored = cast("dict[str, object]", orjson.loads(record.body))
        new = plan.decode(record.ref, stored)
        new.created_rev = record.created
        self._when[record.ref] = record.modified
        if old is None:
            self._born[record.ref] = plan.name
            self._gone.discard(record.ref)
            if plan.has_uuid and (uuid := uuid_of(new)):
                self._uuids[uuid] = record.ref
        else:
            for name in plan.unstored:
                setattr(new, name, getattr(old, name))
            if plan.has_uuid and uuid_of(old) != uuid_of(new):
                self._uuids[uuid_of(old)] = ""
                self._uuids[uuid_of(new)] = record.ref
        self._put(plan, new, None)
        return new

    def _follow(self, plan: ClassPlan, old: Row | None, new: Row) -> None:
        if old is None:
            for link in plan.links:
                value = getattr(new, link.field)
                for target in dict.fromkeys(value) if link.many else (value,):
                    self._link(link, target, new.ref, stored=False, maybe=False)
        elif any(getattr(old, name) != getattr(new, name) for name in plan.link_names):
            self._relink(plan, old, new, stored=False)
