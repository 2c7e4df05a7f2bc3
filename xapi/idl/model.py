"""The data model at run time: descriptors of classes, fields and relations.

Generated code creates one `ClassModel` for each class and registers it; the database, the codecs
and the dispatcher read them. Nothing here changes after import.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from xapi.idl.scalars import NULL_REF

if TYPE_CHECKING:
    from xapi.idl.record import Row
    from xapi.idl.types import Type

__all__ = ["NULL_REF", "ClassModel", "FieldModel", "Relation", "RelationKind"]


class RelationKind(Enum):
    """How two fields of two classes belong together (semantics.md §5)."""

    ONE = "one side (stored)"
    """A stored reference; the other end is computed from it."""
    MANY = "many side (computed)"
    """A set of references, kept by the database from the stored references of the other end."""
    MANY_TO_MANY = "many-to-many"
    """Both ends are stored; only the end declared first updates the other (semantics.md §13)."""


@dataclass(frozen=True, slots=True)
class Relation:
    """The other end of a relation field."""

    cls: str
    field: str
    kind: RelationKind
    leads: bool = True
    """Many-to-many only: writing this end updates the other one."""


@dataclass(frozen=True, slots=True)
class FieldModel:
    """One field of a class."""

    name: str
    """Name on the wire and attribute of the row."""
    type: Type
    column: str
    """Name in filter expressions; differs from `name` where namespaces are joined by ``__``."""
    default: object
    """Value of a row that does not say otherwise; sets are tuples, maps are shared dicts."""
    persistent: bool = True
    """Kept over a restart."""
    internal: bool = False
    """Kept in the database, never sent to clients."""
    relation: Relation | None = None
    plain_refs: bool = False
    """A set of references that is plain data: no check, no relation (``ignore_foreign_key``)."""

    @property
    def computed(self) -> bool:
        """True for the far side of a one-to-many relation, which nobody writes directly."""
        return self.relation is not None and self.relation.kind is RelationKind.MANY


@dataclass(frozen=True, slots=True)
class ClassModel:
    """One class that is kept in the database."""

    name: str
    fields: tuple[FieldModel, ...]
    row: type[Row]
    persistent: bool = True
    """Rows are kept over a restart."""
    gen_events: bool = True
    """Changes are reported by event.from and event.next."""
    has_name_label: bool = False
    field: Mapping[str, FieldModel] = dataclasses.field(init=False)
    column: Mapping[str, FieldModel] = dataclasses.field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "field", {f.name: f for f in self.fields})
        object.__setattr__(self, "column", {f.column: f for f in self.fields})
