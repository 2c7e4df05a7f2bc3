"""What the database must do with each class, worked out once from the model.

A plan holds, ready for the hot paths, which fields are cleaned how and which ends of relations
follow a write. It must not hold rows.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import cast

import orjson

from xapi.database.errors import internal_error
from xapi.database.values import Clean, IllegalValue, cleaner
from xapi.idl.model import ClassModel, FieldModel, Relation, RelationKind
from xapi.idl.record import EMPTY_MAP, Row
from xapi.idl.types import Map, Ref, Scalar, Set

__all__ = ["ClassPlan", "FieldPlan", "Link", "make_plans"]


@dataclass(frozen=True, slots=True)
class Link:
    """A field whose writes keep the other end of a relation up to date."""

    field: str
    far_cls: str
    far_field: str
    many: bool
    """A set of references (many-to-many); otherwise one reference (one-to-many)."""
    far_stored: bool
    """The far end is itself kept on disk."""


@dataclass(frozen=True, slots=True)
class FieldPlan:
    """How one field is written."""

    model: FieldModel
    strict: Clean | None
    stored: bool
    target: str | None
    """The class its references must have, where it is an end of a relation."""
    many: bool


class ClassPlan:
    """How rows of one class are written."""

    __slots__ = (
        "_create",
        "computed",
        "fields",
        "floats",
        "followers",
        "has_uuid",
        "has_volatile",
        "link_names",
        "links",
        "model",
        "name",
        "persistent",
        "relation_fields",
        "stored_names",
        "unstored",
    )

    def __init__(self, model: ClassModel, models: Mapping[str, ClassModel]) -> None:
        self.model = model
        self.name = model.name
        self.persistent = model.persistent
        self.has_uuid = "uuid" in model.field
        self.fields = {f.name: _field_plan(model, f) for f in model.fields}
        self.computed = tuple(f.name for f in model.fields if f.computed)
        self.stored_names = frozenset(f.name for f in model.fields if _stored(model, f))
        self.unstored = tuple(f.name for f in model.fields if f.name not in self.stored_names)
        """Fields that no engine knows: far ends, and what a restart forgets."""
        self.has_volatile = any(not f.persistent and not f.computed for f in model.fields)
        """Rows come back from a restart different from what clients last saw."""
        self.floats = tuple(
            f.name for f in model.fields if f.type == Scalar("float") and _stored(model, f)
        )
        relations = [(f, r) for f in model.fields if (r := _relation(model, f)) is not None]
        self.links = tuple(
            _link(f, r, models)
            for f, r in relations
            if r.kind is RelationKind.ONE or (r.kind is RelationKind.MANY_TO_MANY and r.leads)
        )
        self.link_names = frozenset(link.field for link in self.links)
        self.followers = tuple(
            (f.name, r.cls, r.field)
            for f, r in relations
            if r.kind is RelationKind.MANY_TO_MANY and not r.leads
        )
        """Many-to-many ends whose writes do not reach the other end: (field, class, its field)."""
        self.relation_fields = tuple(p for p in self.fields.values() if p.target is not None)
        self._create = tuple(
            (f.name, clean, isinstance(f.type, Map))
            for f in model.fields
            if not f.computed and (clean := cleaner(f.type, truncate=True)) is not None
        )

    def clean_new(self, row: Row) -> None:
        """Make a new row storable, in place: text cut short, containers copied, far ends empty.

        Raises INTERNAL_ERROR for an empty map key (semantics.md §13).
        """
        name = ""
        try:
            for name, clean, is_map in self._create:
                value = getattr(row, name)
                if value:
                    kept = clean(value)
                    if kept is not value:
                        setattr(row, name, kept)
                elif is_map:
                    setattr(row, name, EMPTY_MAP)
                elif value == []:
                    setattr(row, name, ())
        except IllegalValue as error:
            raise internal_error(f"{self.name}.{name}: {error}") from error
        for name in self.computed:
            setattr(row, name, ())
        row.created_rev = row.modified_rev = 0
        row.xml_fragment = row.json_fragment = None

    def clean_value(self, name: str, value: object) -> tuple[FieldPlan, object]:
        """The field and the value as it may be stored.

        Raises INTERNAL_ERROR for an unknown or computed field and for text XML cannot carry.
        """
        field = self.fields.get(name)
        if field is None:
            raise internal_error(f"class {self.name} has no field {name}")
        if field.model.computed:
            raise internal_error(f"{self.name}.{name} is computed and cannot be written")
        if field.strict is None:
            return field, value
        try:
            return field, field.strict(value)
        except IllegalValue as error:
            raise internal_error(f"{self.name}.{name}: {error}") from error

    def encode(self, row: Row) -> bytes:
        """The body of the row as engines keep it. Raises INTERNAL_ERROR if it cannot be JSON."""
        stored = row.stored()
        for name in self.floats:
            value = stored.get(name)
            # JSON has no word for these, and orjson would write null.
            if isinstance(value, float) and not math.isfinite(value):
                stored[name] = repr(value)
        try:
            return orjson.dumps(stored)
        except orjson.JSONEncodeError as error:
            raise internal_error(f"{self.name} {row.ref} cannot be stored: {error}") from error

    def decode(self, ref: str, stored: dict[str, object]) -> Row:
        """The row that `encode` described, with empty far ends."""
        for name in self.floats:
            value = stored.get(name)
            if isinstance(value, str):
                stored[name] = float(value)
        row = self.model.row.restore(ref, stored)
        for name in self.computed:
            setattr(row, name, ())
        row.xml_fragment = row.json_fragment = None
        return row

    def targets(self, field: FieldPlan, value: object) -> Iterable[str]:
        """The references a relation field holds."""
        if field.many:
            return cast("tuple[str, ...]", value)
        return (cast("str", value),)


def make_plans(models: Iterable[ClassModel]) -> dict[str, ClassPlan]:
    """One plan a class. Raises ValueError where a relation names a class or field that is not."""
    by_name = {m.name: m for m in models}
    return {m.name: ClassPlan(m, by_name) for m in by_name.values()}


def _stored(model: ClassModel, field: FieldModel) -> bool:
    return model.persistent and field.persistent and not field.computed


def _relation(model: ClassModel, field: FieldModel) -> Relation | None:
    relation = field.relation
    if relation is None or field.plain_refs:
        return None
    # A field that is declared as its own other end (role.subroles) is plain data: kept symmetric,
    # every role would contain its containers.
    if relation.cls == model.name and relation.field == field.name:
        return None
    return relation


def _link(field: FieldModel, relation: Relation, models: Mapping[str, ClassModel]) -> Link:
    far = models.get(relation.cls)
    far_field = None if far is None else far.field.get(relation.field)
    if far is None or far_field is None:
        raise ValueError(f"{field.name} relates to {relation.cls}.{relation.field}, which is not")
    return Link(
        field=field.name,
        far_cls=far.name,
        far_field=far_field.name,
        many=relation.kind is RelationKind.MANY_TO_MANY,
        far_stored=_stored(far, far_field),
    )


def _field_plan(model: ClassModel, field: FieldModel) -> FieldPlan:
    relation = _relation(model, field)
    checked = relation is not None and not field.computed
    many = isinstance(field.type, Set)
    if checked and not (many or isinstance(field.type, Ref)):
        raise ValueError(f"{model.name}.{field.name} is in a relation but holds no reference")
    return FieldPlan(
        model=field,
        strict=cleaner(field.type, truncate=False),
        stored=_stored(model, field),
        target=relation.cls if relation is not None and checked else None,
        many=many,
    )
