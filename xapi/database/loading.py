"""From what an engine has stored to tables: upgrade, restore, share, relate.

Runs in a thread, before anybody uses the tables. It must not write: what the engine has to
change goes back as records.

What clients saw before a restart and what they see after it differ where fields or classes are
not persistent. Whether such a value really changed cannot be known, so all rows of classes with
volatile fields count as modified at load, under a revision of its own; rows of volatile classes
are gone, which clients find by ``valid_ref_counts``.
"""

from __future__ import annotations

import gc
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import cast

import orjson

from xapi.database.engines.base import Op, Record, Snapshot
from xapi.database.errors import DatabaseError, SchemaTooNew
from xapi.database.plan import ClassPlan
from xapi.database.store import Store, uuid_of
from xapi.database.table import Tombstone
from xapi.database.upgrade import Objects, Step, run_steps
from xapi.idl.model import NULL_REF
from xapi.idl.record import Row

__all__ = ["LoadReport", "Loaded", "load_store", "shape_of"]

INTERN_MAX = 64
"""Characters of the longest string that is shared between rows at load."""


@dataclass(slots=True)
class LoadReport:
    """What opening the database found and did."""

    rows: int = 0
    schema_found: int = 0
    schema: int = 0
    steps: list[int] = field(default_factory=list[int])
    dropped_classes: dict[str, int] = field(default_factory=dict[str, int])
    """Class the model does not know -> rows removed."""
    dropped_fields: dict[str, set[str]] = field(default_factory=dict[str, set[str]])
    """Class -> stored fields the model does not know."""
    problems: list[str] = field(default_factory=list[str])

    @property
    def adapted(self) -> bool:
        """What is stored is not what was found."""
        return bool(self.steps or self.dropped_classes or self.dropped_fields)


@dataclass(frozen=True, slots=True)
class Loaded:
    """A filled store and what must be written because of the loading."""

    store: Store
    revision: int
    records: tuple[Record, ...]
    meta: tuple[tuple[str, str], ...]
    report: LoadReport


def shape_of(plans: Mapping[str, ClassPlan]) -> str:
    """The stored classes and fields of a model, as text to compare."""
    shape = {name: sorted(plan.stored_names) for name, plan in plans.items() if plan.persistent}
    return orjson.dumps(shape, option=orjson.OPT_SORT_KEYS).decode()


def load_store(
    plans: dict[str, ClassPlan], snapshot: Snapshot, schema: int, steps: Mapping[int, Step]
) -> Loaded:
    """Tables from a snapshot.

    Raises `SchemaTooNew`, and `DatabaseError` where an object cannot be restored.
    """
    meta = snapshot.meta
    found = int(meta.get("schema", schema))
    if found > schema:
        raise SchemaTooNew(
            f"the database was written by a newer release (schema {found}; this release knows "
            f"{schema}): start that release, or restore a backup made before the upgrade"
        )
    used = bool(snapshot.objects or snapshot.revision or "ceiling" in meta)
    last = max(snapshot.revision, int(meta.get("ceiling", "0")))
    loading = _Loading(plans, last + 1 if used else 0, meta.get("shape"))
    loading.report.schema_found, loading.report.schema = found, schema
    collecting = gc.isenabled()
    # Nothing loaded is garbage; collections would only walk over it again and again.
    gc.disable()
    try:
        loading.run(snapshot, found, schema, steps)
    finally:
        if collecting:
            gc.enable()
    facts = (("schema", str(schema)), ("shape", shape_of(plans)))
    return Loaded(loading.store, loading.revision, tuple(loading.records), facts, loading.report)


class _Loading:
    def __init__(self, plans: dict[str, ClassPlan], revision: int, shape: str | None) -> None:
        self.store = Store(plans)
        self.revision = revision
        self.records: list[Record] = []
        self.report = LoadReport()
        self._plans = plans
        self._memo: dict[str, str] = {}
        now = cast("dict[str, list[str]]", orjson.loads(shape_of(plans)))
        before = cast("dict[str, list[str]]", orjson.loads(shape)) if shape else now
        self._stale = {
            name
            for name, plan in plans.items()
            if plan.has_volatile or now.get(name) != before.get(name)
        }

    def run(self, snapshot: Snapshot, found: int, schema: int, steps: Mapping[int, Step]) -> None:
        bodies = {o.ref: o for o in snapshot.objects}
        objects: Objects = {}
        for stored in snapshot.objects:
            objects.setdefault(stored.cls, {})[self._share(stored.ref)] = self._parse(
                stored.ref, stored.body
            )
        self.report.steps = run_steps(objects, found, schema, steps)
        for cls, stored_rows in objects.items():
            plan = self._plans.get(cls)
            if plan is None or not plan.persistent:
                self.report.dropped_classes[cls] = len(stored_rows)
                self.records.extend(
                    Record(Op.DELETE, cls, ref, bodies[ref].created, self.revision)
                    for ref in stored_rows
                    if ref in bodies
                )
                continue
            rows: list[Row] = []
            for ref, fields in stored_rows.items():
                before = bodies.get(ref)
                changed = bool(self.report.steps) and (
                    before is None or before.cls != cls or orjson.dumps(fields) != before.body
                )
                row = self._restore(plan, ref, fields)
                row.created_rev = self.revision if before is None else before.created
                if changed or before is None or cls in self._stale:
                    row.modified_rev = self.revision
                else:
                    row.modified_rev = before.modified
                rows.append(row)
                if changed or not plan.stored_names.issuperset(fields):
                    self._rewrite(plan, row)
            self._fill(plan, rows)
        if self.report.steps:
            kept = {ref for stored_rows in objects.values() for ref in stored_rows}
            self.records.extend(
                Record(Op.DELETE, stored.cls, ref, stored.created, self.revision)
                for ref, stored in bodies.items()
                if ref not in kept
            )
        self._bury(snapshot)
        self._relate()

    def _parse(self, ref: str, body: bytes) -> dict[str, object]:
        try:
            stored = cast("dict[str, object]", orjson.loads(body))
        except orjson.JSONDecodeError as error:
            raise DatabaseError(f"the stored object {ref} is damaged: {error}") from error
        share = self._memo.setdefault
        for name, value in stored.items():
            if type(value) is str:
                if len(value) <= INTERN_MAX:
                    stored[name] = share(value, value)
            elif isinstance(value, (list, dict)):
                stored[name] = self._share_inside(cast("object", value))
        return stored

    def _share(self, text: str) -> str:
        return self._memo.setdefault(text, text) if len(text) <= INTERN_MAX else text

    def _share_inside(self, value: object) -> object:
        if isinstance(value, str):
            return self._share(value)
        if isinstance(value, list):
            return [self._share_inside(item) for item in cast("list[object]", value)]
        if isinstance(value, dict):
            entries = cast("dict[str, object]", value)
            return {self._share(k): self._share_inside(v) for k, v in entries.items()}
        return value

    def _restore(self, plan: ClassPlan, ref: str, fields: dict[str, object]) -> Row:
        unknown = fields.keys() - plan.stored_names
        if unknown:
            self.report.dropped_fields.setdefault(plan.name, set()).update(unknown)
        try:
            return plan.decode(ref, fields)
        except (TypeError, ValueError, AttributeError, KeyError) as error:
            raise DatabaseError(f"{plan.name} {ref} cannot be restored: {error!r}") from error

    def _rewrite(self, plan: ClassPlan, row: Row) -> None:
        body = plan.encode(row)
        self.records.append(
            Record(Op.PUT, plan.name, row.ref, row.created_rev, row.modified_rev, body)
        )

    def _fill(self, plan: ClassPlan, rows: list[Row]) -> None:
        store = self.store
        rows.sort(key=lambda row: row.created_rev)
        store.tables[plan.name].load(rows)
        self.report.rows += len(rows)
        for row in rows:
            store.class_of[row.ref] = plan.name
            if plan.has_uuid and (uuid := uuid_of(row)):
                holder = store.uuids.setdefault(uuid, row.ref)
                if holder != row.ref:
                    self.report.problems.append(f"{row.ref} and {holder} have the uuid {uuid}")

    def _bury(self, snapshot: Snapshot) -> None:
        graves: dict[str, list[Tombstone]] = {}
        for stone in snapshot.tombstones:
            graves.setdefault(stone.cls, []).append(Tombstone._make(stone))
        for cls, stones in graves.items():
            if cls in self._plans:
                self.store.tables[cls].bury(stones)

    def _relate(self) -> None:
        """Work out the computed ends of all one-to-many relations."""
        for plan in self._plans.values():
            rows = self.store.tables[plan.name].rows
            for link in plan.links:
                if link.many:
                    continue
                members: dict[str, list[str]] = {}
                name = link.field
                for ref, row in rows.items():
                    target = getattr(row, name)
                    if target and target != NULL_REF:
                        members.setdefault(target, []).append(ref)
                far_rows = self.store.tables[link.far_cls].rows
                for target, refs in members.items():
                    far = far_rows.get(target)
                    if far is not None:
                        setattr(far, link.far_field, tuple(refs))
