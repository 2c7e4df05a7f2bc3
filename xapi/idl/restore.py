"""From stored JSON back to the values of a row: sets as tuples, shared empties, int keys."""

from __future__ import annotations

from collections.abc import Callable
from sys import intern
from typing import Any, cast

from xapi.idl.record import EMPTY_MAP
from xapi.idl.scalars import parse_datetime
from xapi.idl.types import Enum, Map, Option, Ref, Scalar, Set, Type

__all__ = ["restorer"]


def restorer(type_: Type) -> Callable[[object], Any]:
    """The function that turns a stored value of a type into the one a row holds."""
    match type_:
        case Scalar("datetime"):
            return lambda value: parse_datetime(cast("str", value))
        case Scalar("int"):
            return lambda value: int(cast("int | str", value))  # also map keys, stored as text
        case Enum():
            return lambda value: intern(cast("str", value))
        case Scalar() | Ref():
            return lambda value: value
        case Set(of):
            item = restorer(of)
            return lambda value: tuple(map(item, cast("list[object]", value)))
        case Map(key_type, value_type):
            key, item = restorer(key_type), restorer(value_type)

            def restore_map(value: object) -> object:
                stored = cast("dict[object, object]", value)
                return {key(k): item(v) for k, v in stored.items()} if stored else EMPTY_MAP

            return restore_map
        case Option(of):
            some = restorer(of)
            return lambda value: None if value is None else some(value)
        case _:
            raise TypeError(f"{type_} is not stored")
