"""The tables that codegen writes, as commands use them; each is loaded when it is needed."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import NamedTuple, TypeAlias

from xapi_xe.generated.index import NOUNS

__all__ = ["NOUNS", "Commands", "Entity", "Field", "Row", "entity", "entity_of_class"]

Row: TypeAlias = tuple[str, str, str, tuple[str, ...], str, str, str, tuple[str, ...]]
Commands: TypeAlias = dict[str, tuple[tuple[tuple[str, str], ...], tuple[str, ...]]]


class Field(NamedTuple):
    """A field as users know it."""

    name: str
    kind: str
    """`` RO``, `` RW``; M or S in front for maps and sets."""
    type: str
    """In the notation of the data model: ``string``, ``enum NAME``, ``VM ref``, ``T set``, ..."""
    path: tuple[str, ...]
    """column, or column, class, column, ...; ``(), message, ...`` for a call; ``@, function``."""
    set: str
    """The message that sets it; ``entry:NAME`` one that sets an entry of a map; empty: none."""
    add: str
    remove: str
    marks: tuple[str, ...]

    @property
    def label(self) -> str:
        """The name with what may be done, as lists print it."""
        deprecated = " [DEPRECATED]" if "deprecated" in self.marks else ""
        return f"{self.name} ({self.kind}){deprecated}"

    @property
    def is_set(self) -> bool:
        return self.kind[0] == "S"

    @property
    def is_map(self) -> bool:
        return self.kind[0] == "M"

    @property
    def unset(self) -> str:
        """What stands for a value behind a null reference."""
        for mark in self.marks:
            if mark.startswith("unset="):
                return mark[6:]
        return "<not in database>"


class Entity(NamedTuple):
    """One noun of the command line, such as ``vm`` or ``template``: objects of a class."""

    noun: str
    cls: str
    where: tuple[tuple[str, str], ...]
    """Filters that hold unless the user's contradict."""
    shown: tuple[str, ...]
    """Fields that a list shows by itself; empty: all."""
    fields: dict[str, Field]
    enums: dict[str, dict[str, str]]
    searchable: bool
    """get_all_records_where takes any expression."""
    columns: dict[str, str]
    """Fields that expressions call otherwise."""


@cache
def entity(noun: str) -> Entity:
    """The table of a noun. Raises KeyError."""
    cls, _ = NOUNS[noun]
    module = import_module(f"xapi_xe.generated.{cls}")
    where, shown = module.COMMANDS[noun]
    fields = {row[0]: Field._make(row) for row in module.FIELDS}
    enums, columns = module.ENUMS, module.COLUMNS
    return Entity(noun, cls, where, shown, fields, enums, module.SEARCHABLE, columns)


def entity_of_class(cls: str) -> Entity:
    """The first noun of a class. Raises KeyError."""
    for noun, (name, _) in NOUNS.items():
        if name == cls and not (cls == "VM" and noun != "vm"):
            return entity(noun)
    raise KeyError(cls)
