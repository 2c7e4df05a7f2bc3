"""Dataclasses to plain JSON-able values and back, compiled once for each class.

Used for what crosses a process border or goes to a file: the switch's messages, the agent's
journal, the simulator's state. It knows str, int, float, bool, None, Any, Literal, enums, tuples,
lists, sets, string-keyed maps, optionals and dataclasses. It must not be lenient: a missing field
without default, an unknown field or a wrong type is a PlainError that names the path.
"""

from __future__ import annotations

import dataclasses
import enum
import types
import typing
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, Literal, TypeVar, cast

T = TypeVar("T")
Convert = Callable[[Any], Any]


class PlainError(ValueError):
    """The plain value does not fit the class."""


def to_plain(value: Any) -> Any:
    """A dataclass instance as a dict of plain values; fields at their default are kept."""
    return _writer(cast(type[Any], type(value)))(value)


def from_plain(cls: type[T], data: Any) -> T:
    """An instance of `cls` from what `to_plain` made. Raises PlainError."""
    return cast(T, _reader(cls)(data))


def _same(value: Any) -> Any:
    return value


@cache
def _hints(cls: type[Any]) -> dict[str, Any]:
    return typing.get_type_hints(cls)


@cache
def _writer(hint: Any) -> Convert:
    origin = typing.get_origin(hint)
    args = typing.get_args(hint)
    if dataclasses.is_dataclass(hint):
        hints = _hints(cast(type[Any], hint))
        parts = [(f.name, _writer(hints[f.name])) for f in dataclasses.fields(hint)]

        def write(value: Any) -> dict[str, Any]:
            return {
                name: getattr(value, name) if convert is _same else convert(getattr(value, name))
                for name, convert in parts
            }

        return write
    if isinstance(hint, type) and issubclass(hint, enum.Enum):
        return lambda value: value.value
    if origin in (types.UnionType, typing.Union):
        inner = _optional(hint, args)
        convert = _writer(inner)
        return _same if convert is _same else lambda v: None if v is None else convert(v)
    if origin in (tuple, list, set, frozenset):
        convert = _writer(args[0])
        if origin in (set, frozenset):
            return lambda value: sorted(convert(item) for item in value)
        return list if convert is _same else lambda value: [convert(item) for item in value]
    if origin in (dict, Mapping):
        convert = _writer(args[1])
        return dict if convert is _same else lambda v: {k: convert(x) for k, x in v.items()}
    return _same


def _optional(hint: Any, args: tuple[Any, ...]) -> Any:
    rest = [arg for arg in args if arg is not type(None)]
    if len(rest) != 1:
        raise TypeError(f"{hint} cannot be made plain: only `X | None` unions can")
    return rest[0]


@cache
def _reader(hint: Any) -> Convert:
    origin = typing.get_origin(hint)
    args = typing.get_args(hint)
    if dataclasses.is_dataclass(hint):
        return _read_dataclass(cast(type[Any], hint))
    if hint is Any:
        return _same
    if hint is float:
        return lambda value: float(_check(value, (int, float), "number"))
    if isinstance(hint, type) and issubclass(hint, enum.Enum):
        return lambda value: _enum(hint, value)
    if isinstance(hint, type):
        return lambda value: _check(value, hint, hint.__name__)
    if origin is Literal:
        return lambda value: _literal(args, value)
    if origin in (types.UnionType, typing.Union):
        convert = _reader(_optional(hint, args))
        return lambda value: None if value is None else convert(value)
    if origin in (tuple, list, set, frozenset):
        convert = _reader(args[0])
        make = cast(Callable[[Any], Any], origin)
        return lambda value: make(
            [_at(f"[{i}]", convert, item) for i, item in enumerate(_check(value, list, "list"))]
        )
    if origin in (dict, Mapping):
        convert = _reader(args[1])
        return lambda value: {
            _check(key, str, "str"): _at(f"[{key!r}]", convert, item)
            for key, item in _check(value, dict, "map").items()
        }
    raise TypeError(f"{hint} cannot be read from plain data")


def _read_dataclass(cls: type[Any]) -> Convert:
    hints = _hints(cls)
    parts = {f.name: _reader(hints[f.name]) for f in dataclasses.fields(cls)}
    required = {
        f.name
        for f in dataclasses.fields(cls)
        if f.default is dataclasses.MISSING and f.default_factory is dataclasses.MISSING
    }

    def read(data: Any) -> Any:
        values = _check(data, dict, f"map for {cls.__name__}")
        if missing := required - values.keys():
            raise PlainError(f"{cls.__name__}: missing {', '.join(sorted(missing))}")
        if unknown := values.keys() - parts.keys():
            raise PlainError(f"{cls.__name__}: unknown {', '.join(sorted(map(str, unknown)))}")
        return cls(**{name: _at(f".{name}", parts[name], item) for name, item in values.items()})

    return read


def _at(path: str, convert: Convert, value: Any) -> Any:
    try:
        return convert(value)
    except PlainError as error:
        raise PlainError(f"{path}: {error}") from None


def _check(value: Any, kind: Any, name: str) -> Any:
    if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
        raise PlainError(f"expected {name}, got {type(value).__name__}")
    return value


def _enum(cls: type[enum.Enum], value: Any) -> enum.Enum:
    try:
        return cls(value)
    except ValueError:
        raise PlainError(f"{value!r} is not one of {[item.value for item in cls]}") from None


def _literal(allowed: tuple[Any, ...], value: Any) -> Any:
    if value not in allowed:
        raise PlainError(f"{value!r} is not one of {list(allowed)}")
    return value
