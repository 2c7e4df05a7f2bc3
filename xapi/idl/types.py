"""Types of the data model and the notation they are written in.

The notation is the one of ``idl/*.yaml``: ``string``, ``int``, ``float``, ``bool``,
``datetime``, ``void``, ``enum NAME``, ``CLASS ref``, ``CLASS record``, ``T set``,
``T option`` and ``(K -> V) map``. Suffixes bind to what stands before them, so
``VM ref set`` is a set of references.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TypeAlias

__all__ = [
    "Enum",
    "Map",
    "Option",
    "Record",
    "Ref",
    "Scalar",
    "Set",
    "Type",
    "TypeSyntaxError",
    "parse_type",
]

SCALARS = frozenset({"string", "int", "float", "bool", "datetime", "void"})


class TypeSyntaxError(ValueError):
    """The text is not a type of the data model."""


@dataclass(frozen=True, slots=True)
class Scalar:
    """``string``, ``int`` (64 bit), ``float``, ``bool``, ``datetime`` (UTC seconds), ``void``."""

    name: str

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True, slots=True)
class Enum:
    """One of the values of a named enum; the first one stands for "not set"."""

    name: str

    def __str__(self) -> str:
        return f"enum {self.name}"


@dataclass(frozen=True, slots=True)
class Ref:
    """A reference to an object of a class, or ``OpaqueRef:NULL``."""

    cls: str

    def __str__(self) -> str:
        return f"{self.cls} ref"


@dataclass(frozen=True, slots=True)
class Record:
    """All visible fields of an object, as a struct."""

    cls: str

    def __str__(self) -> str:
        return f"{self.cls} record"


@dataclass(frozen=True, slots=True)
class Set:
    """A list; the server keeps order and duplicates, but neither carries a meaning."""

    of: Type

    def __str__(self) -> str:
        return f"{self.of} set"


@dataclass(frozen=True, slots=True)
class Option:
    """A value that may be absent: left out of records, a list of 0 or 1 as a result."""

    of: Type

    def __str__(self) -> str:
        return f"{self.of} option"


@dataclass(frozen=True, slots=True)
class Map:
    """A struct on the wire; int and enum keys become strings there."""

    key: Type
    value: Type

    def __str__(self) -> str:
        return f"({self.key} -> {self.value}) map"


Type: TypeAlias = Scalar | Enum | Ref | Record | Set | Option | Map


@cache
def parse_type(text: str) -> Type:
    """Read the notation. Raises `TypeSyntaxError` naming the text that is wrong."""
    tokens = text.replace("(", " ( ").replace(")", " ) ").split()
    parsed, rest = _parse(tokens, text)
    if rest:
        raise TypeSyntaxError(f"{' '.join(rest)!r} is left over in type {text!r}")
    return parsed


def _parse(tokens: list[str], text: str) -> tuple[Type, list[str]]:
    if not tokens:
        raise TypeSyntaxError(f"a type is missing in {text!r}")
    head, *rest = tokens
    result: Type
    if head == "(":
        key, rest = _parse(rest, text)
        if rest[:1] != ["->"]:
            raise TypeSyntaxError(f"'->' is missing in map type {text!r}")
        value, rest = _parse(rest[1:], text)
        if rest[:2] != [")", "map"]:
            raise TypeSyntaxError(f"') map' is missing in type {text!r}")
        result, rest = Map(key, value), rest[2:]
    elif head in SCALARS:
        result = Scalar(head)
    elif head == "enum":
        if not rest:
            raise TypeSyntaxError(f"the enum has no name in type {text!r}")
        result, rest = Enum(rest[0]), rest[1:]
    elif rest[:1] == ["ref"]:
        result, rest = Ref(head), rest[1:]
    elif rest[:1] == ["record"]:
        result, rest = Record(head), rest[1:]
    else:
        raise TypeSyntaxError(f"{head!r} is no type in {text!r}")
    while rest and rest[0] in ("set", "option"):
        result = Set(result) if rest[0] == "set" else Option(result)
        rest = rest[1:]
    return result, rest
