"""A transaction: writes to many objects that become one revision, or nothing.

`Transaction` is synchronous on purpose. There is one event loop and no ``await`` between its
first read and its commit, so no other code runs in between: it is isolated without a lock, and
cannot be cancelled half-way. It must not talk to an engine; `Database` does that at commit.

Rows a transaction hands out never change either: each write makes a new version in an overlay,
and reads through the transaction see the overlay first.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import TracebackType
from typing import Protocol, Self, cast

from xapi.database.engines.base import Op
from xapi.database.errors import handle_invalid, internal_error, map_duplicate_key, uuid_invalid
from xapi.database.log import Change, Commit
from xapi.database.plan import ClassPlan, FieldPlan, Link
from xapi.database.store import Store, uuid_of
from xapi.idl.model import NULL_REF
from xapi.idl.record import Row

__all__ = ["Transaction", "TransactionOwner"]


class TransactionOwner(Protocol):
    """What a transaction needs of the database at its ends."""

    def begin(self, tx: Transaction) -> None:
        """Register it as the one open transaction. Raises RuntimeError if there is one."""
        ...

    def finish(self, tx: Transaction, *, keep: bool) -> Commit | None:
        """Commit it, or drop it. None where nothing changed."""
        ...


class Transaction:
    """Implements `xapi.idl.record.Writer`; a context manager, used once.

    After a normal exit `revision` is the revision of its changes, or None if it changed nothing.
    """

    __slots__ = (
        "_born",
        "_gone",
        "_open",
        "_ops",
        "_overlay",
        "_owner",
        "_store",
        "_uuids",
        "revision",
    )

    def __init__(self, owner: TransactionOwner, store: Store) -> None:
        self._owner = owner
        self._store = store
        self._overlay: dict[str, dict[str, Row | None]] = {}
        self._born: dict[str, str] = {}
        self._gone: set[str] = set()
        self._ops: dict[str, Op] = {}
        self._uuids: dict[str, str] = {}
        self._open = False
        self.revision: int | None = None

    def __enter__(self) -> Self:
        self._owner.begin(self)
        self._open = True
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._open = False
        commit = self._owner.finish(self, keep=kind is None)
        if commit is not None:
            self.revision = commit.revision

    # Reads

    def row(self, cls: str, ref: str) -> Row:
        """See `Reader.row`."""
        row = self.find(cls, ref)
        if row is None:
            raise handle_invalid(cls, ref)
        return row

    def find(self, cls: str, ref: str) -> Row | None:
        """See `Reader.find`."""
        over = self._overlay.get(cls)
        if over is not None and ref in over:
            return over[ref]
        return self._store.tables[cls].rows.get(ref)

    def rows(self, cls: str) -> Iterable[Row]:
        """See `Reader.rows`; a list of its own, so writing while reading it is safe."""
        over = self._overlay.get(cls)
        base = self._store.tables[cls].rows
        if over is None:
            return list(base.values())
        born = self._born
        found = [over.get(ref, row) for ref, row in base.items() if ref not in born]
        found.extend(over[ref] for ref, of in born.items() if of == cls)
        return [row for row in found if row is not None]

    def by_uuid(self, cls: str, uuid: str) -> Row:
        """See `Reader.by_uuid`."""
        ref = self._ref_of_uuid(uuid)
        row = None if ref is None else self.find(cls, ref)
        if row is None:
            raise uuid_invalid(cls, uuid)
        return row

    def by_name_label(self, cls: str, label: str) -> list[Row]:
        """See `Reader.by_name_label`."""
        over = self._overlay.get(cls)
        base = self._store.by_name_label(cls, label)
        if over is None or not self._store.plans[cls].model.has_name_label:
            return base
        found = [row for row in base if row.ref not in over]
        found.extend(
            row
            for row in over.values()
            if row is not None and getattr(row, "name_label") == label  # noqa: B009
        )
        return found

    # Writes

    def create(self, row: Row) -> None:
        """Add the row, which belongs to the database from now on.

        Text is cut at the first character XML forbids, computed sets are emptied (semantics.md
        §5). Raises INTERNAL_ERROR where the reference or uuid is taken or a map key is empty,
        HANDLE_INVALID where a relation names an object of another class.
        """
        cls, ref = row.MODEL.name, row.ref
        plan = self._store.plans[cls]
        if not ref or ref == NULL_REF:
            raise internal_error(f"a {cls} needs a reference")
        if self._class_of(ref) is not None:
            raise internal_error(f"the reference {ref} is taken")
        if ref in self._gone and self._store.class_of.get(ref, cls) != cls:
            raise internal_error(f"the reference {ref} changes its class in one transaction")
        plan.clean_new(row)
        uuid = uuid_of(row) if plan.has_uuid else ""
        if uuid and self._ref_of_uuid(uuid) is not None:
            raise internal_error(f"the uuid {uuid} is taken")
        for field in plan.relation_fields:
            value = getattr(row, field.model.name)
            if value and value != NULL_REF:
                self._check_targets(plan, field, value, own=(cls, ref))
        if uuid:
            self._uuids[uuid] = ref
        self._born[ref] = cls
        self._gone.discard(ref)
        self._put(plan, row, Op.PUT)
        for link in plan.links:
            for target in _targets(link, row):
                self._link(link, target, ref, stored=plan.persistent, maybe=False)

    def modify(self, cls: str, ref: str, changes: Mapping[str, object]) -> None:
        """Set fields; values equal to the stored ones change nothing.

        Raises HANDLE_INVALID [cls, ref], INTERNAL_ERROR for illegal text, empty map keys and
        fields nobody may write, HANDLE_INVALID where a relation gets an object of another class.
        """
        old = self.row(cls, ref)
        plan = self._store.plans[cls]
        fresh: dict[str, object] = {}
        stored = False
        for name, value in changes.items():
            if getattr(old, name, _ABSENT) == value and name in plan.fields:
                continue
            field, kept = plan.clean_value(name, value)
            if kept is not value and getattr(old, name) == kept:
                continue
            if field.target is not None:
                self._check_targets(plan, field, kept, own=(cls, ref))
            fresh[name] = kept
            stored = stored or field.stored
        if not fresh:
            return
        if "uuid" in fresh:
            self._change_uuid(old, cast("str", fresh["uuid"]))
        new = _copy(old)
        for name, value in fresh.items():
            setattr(new, name, value)
        self._put(plan, new, Op.PUT if stored else None)
        if not plan.link_names.isdisjoint(fresh):
            self._relink(plan, old, new, stored=stored)

    def touch(self, cls: str, ref: str) -> None:
        """Mark the row as modified without changing it (``event.inject``, semantics.md §4).

        Raises HANDLE_INVALID [cls, ref].
        """
        old = self.row(cls, ref)
        self._put(self._store.plans[cls], _same(old), Op.TOUCH)

    def delete(self, cls: str, ref: str) -> None:
        """Remove the row from the tables and from related sets; references to it stay.

        Raises HANDLE_INVALID [cls, ref].
        """
        row = self.row(cls, ref)
        plan = self._store.plans[cls]
        self._demand_open()
        for link in plan.links:
            for target in _targets(link, row):
                if target != ref:
                    self._unlink(link, target, ref, stored=plan.persistent)
        for name, far_cls, far_field in plan.followers:
            for target in dict.fromkeys(cast("tuple[str, ...]", getattr(row, name))):
                far = self.find(far_cls, target)
                if far is None:
                    continue
                refs = cast("tuple[str, ...]", getattr(far, far_field))
                kept = _without(refs, ref)
                if kept is not refs:
                    self._set_far(far_cls, far, far_field, kept, Op.PUT)
        if plan.has_uuid and (uuid := uuid_of(row)):
            self._uuids[uuid] = ""
        over = self._overlay.setdefault(cls, {})
        self._born.pop(ref, None)
        self._gone.add(ref)
        over[ref] = None
        if plan.persistent:
            self._ops[ref] = Op.DELETE

    def add_to_map(
        self,
        cls: str,
        ref: str,
        field: str,
        key: object,
        value: object,
        *,
        idempotent: bool = False,
    ) -> None:
        """Add an entry, in front. Raises MAP_DUPLICATE_KEY [cls, field, ref, key] where there is
        one, even with this value; with `idempotent` only where it has another value."""
        old = cast("Mapping[object, object]", getattr(self.row(cls, ref), field))
        if key in old:
            if idempotent and old[key] == value:
                return
            raise map_duplicate_key(cls, field, ref, str(key))
        self.modify(cls, ref, {field: {key: value, **old}})

    def remove_from_map(self, cls: str, ref: str, field: str, key: object) -> None:
        """Remove an entry; not having it is no error."""
        old = cast("Mapping[object, object]", getattr(self.row(cls, ref), field))
        if key in old:
            self.modify(cls, ref, {field: {k: v for k, v in old.items() if k != key}})

    def add_to_set(self, cls: str, ref: str, field: str, value: object) -> None:
        """Add an element, in front; having it already is no error."""
        old = cast("tuple[object, ...]", getattr(self.row(cls, ref), field))
        if value not in old:
            self.modify(cls, ref, {field: (value, *old)})

    def remove_from_set(self, cls: str, ref: str, field: str, value: object) -> None:
        """Remove an element, however often it is there; not having it is no error."""
        old = cast("tuple[object, ...]", getattr(self.row(cls, ref), field))
        if value in old:
            self.modify(cls, ref, {field: tuple(v for v in old if v != value)})

    # For the database at commit

    def changes(self) -> Iterator[tuple[Change, Op | None]]:
        """What differs from the tables, with what engines must do; None: nothing to store."""
        for cls, over in self._overlay.items():
            base = self._store.tables[cls].rows
            for ref, new in over.items():
                old = base.get(ref)
                if old is None and new is None:
                    continue
                reborn = old is not None and new is not None and ref in self._born
                yield Change(cls, ref, old, new, reborn), self._ops.get(ref)

    # Inside

    def _demand_open(self) -> None:
        if not self._open:
            raise RuntimeError("the transaction is over")

    def _class_of(self, ref: str) -> str | None:
        found = self._born.get(ref)
        if found is not None or ref in self._gone:
            return found
        return self._store.class_of.get(ref)

    def _ref_of_uuid(self, uuid: str) -> str | None:
        found = self._uuids.get(uuid)
        if found is None:
            return self._store.uuids.get(uuid)
        return found or None

    def _change_uuid(self, old: Row, uuid: str) -> None:
        if uuid and self._ref_of_uuid(uuid) is not None:
            raise internal_error(f"the uuid {uuid} is taken")
        if former := uuid_of(old):
            self._uuids[former] = ""
        if uuid:
            self._uuids[uuid] = old.ref

    def _put(self, plan: ClassPlan, row: Row, op: Op | None) -> None:
        self._demand_open()
        self._overlay.setdefault(plan.name, {})[row.ref] = row
        if op is not None and plan.persistent and op > self._ops.get(row.ref, 0):
            self._ops[row.ref] = op
        elif op is Op.PUT and plan.persistent:
            # Deleted before in this transaction, and here again.
            self._ops[row.ref] = op

    def _check_targets(
        self, plan: ClassPlan, field: FieldPlan, value: object, own: tuple[str, str]
    ) -> None:
        expected = cast("str", field.target)
        for ref in plan.targets(field, value):
            found = own[0] if ref == own[1] else self._class_of(ref)
            if found is not None and found != expected:
                raise handle_invalid(expected, ref)

    def _relink(self, plan: ClassPlan, old: Row, new: Row, *, stored: bool) -> None:
        # All relations of the row, not only the written one: clients of event.from count on the
        # `mod` of each far end (semantics.md §13).
        for link in plan.links:
            before, after = _targets(link, old), _targets(link, new)
            for target in before:
                if target not in after:
                    self._unlink(link, target, new.ref, stored=stored)
            for target in after:
                self._link(link, target, new.ref, stored=stored, maybe=target in before)

    def _link(self, link: Link, target: str, ref: str, *, stored: bool, maybe: bool) -> None:
        far = self.find(link.far_cls, target)
        if far is None:
            return
        refs = cast("tuple[str, ...]", getattr(far, link.far_field))
        # A computed set holds nothing but rows that point here, so a row that did not until now
        # need not be searched for among what may be thousands.
        if (maybe or link.many) and ref in refs:
            self._touch_far(link.far_cls, far, stored=stored)
        else:
            op = (Op.PUT if link.far_stored else Op.TOUCH) if stored else None
            self._set_far(link.far_cls, far, link.far_field, refs + (ref,), op)  # noqa: RUF005 - 3x faster

    def _unlink(self, link: Link, target: str, ref: str, *, stored: bool) -> None:
        far = self.find(link.far_cls, target)
        if far is None:
            return
        refs = cast("tuple[str, ...]", getattr(far, link.far_field))
        kept = _without(refs, ref)
        if kept is refs:
            self._touch_far(link.far_cls, far, stored=stored)
            return
        op = (Op.PUT if link.far_stored else Op.TOUCH) if stored else None
        self._set_far(link.far_cls, far, link.far_field, kept, op)

    def _touch_far(self, cls: str, far: Row, *, stored: bool) -> None:
        self._put(self._store.plans[cls], _same(far), Op.TOUCH if stored else None)

    def _set_far(
        self, cls: str, far: Row, field: str, refs: tuple[str, ...], op: Op | None
    ) -> None:
        new = _copy(far)
        setattr(new, field, refs)
        self._put(self._store.plans[cls], new, op)


_ABSENT = object()


def _targets(link: Link, row: Row) -> tuple[str, ...]:
    value = getattr(row, link.field)
    if link.many:
        return tuple(dict.fromkeys(value))
    return () if value in ("", NULL_REF) else (value,)


def _without(refs: tuple[str, ...], ref: str) -> tuple[str, ...]:
    """The references without `ref`; the same tuple if it is not there."""
    try:
        at = refs.index(ref)
    except ValueError:
        return refs
    # A stored end may hold what a client wrote, duplicates included.
    return refs[:at] + tuple(other for other in refs[at + 1 :] if other != ref)


def _copy(row: Row) -> Row:
    new = row.copy()
    new.created_rev = row.created_rev
    new.modified_rev = row.modified_rev
    new.xml_fragment = new.json_fragment = None
    return new


def _same(row: Row) -> Row:
    """A new version with nothing changed; what is encoded stays right."""
    new = _copy(row)
    new.xml_fragment, new.json_fragment = row.xml_fragment, row.json_fragment
    return new
