"""Values of the API as text, and text as values. Pure functions of types and values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias, cast

from xapi_xe.candidates import hints
from xapi_xe.errors import UsageError
from xapi_xe.table import Field

__all__ = ["Enums", "members", "native", "pairs", "parse_bytes", "parse_value", "show"]

Enums: TypeAlias = Mapping[str, Mapping[str, str]]

_UNITS = {"": 1, "B": 1, "KiB": 1 << 10, "MiB": 1 << 20, "GiB": 1 << 30, "TiB": 1 << 40}


def show(field: Field, value: object, enums: Enums) -> str:
    """A value as lists print it; None is a value behind a null reference."""
    if value is None:
        return field.unset
    if field.type.endswith(" map"):
        if field.is_set or _values_are_operations(field.type):
            return "; ".join(members(field, value, enums))
        return "; ".join(f"{key}: {text}" for key, text in pairs(field, value, enums))
    if field.type.endswith(" set"):
        return (", " if "comma" in field.marks else "; ").join(members(field, value, enums))
    return _leaf(field.type, value, enums)


def members(field: Field, value: object, enums: Enums) -> list[str]:
    """The members of a set as texts."""
    if value is None:
        return []
    if field.type.endswith(" map"):  # operations in progress, by task
        _, type_ = _key_and_value(field.type)
        return [_leaf(type_, each, enums) for each in cast("Mapping[str, object]", value).values()]
    type_ = field.type.removesuffix(" set")
    return [_leaf(type_, each, enums) for each in cast("Sequence[object]", value)]


def pairs(field: Field, value: object, enums: Enums) -> list[tuple[str, str]]:
    """The entries of a map as texts."""
    if value is None:
        return []
    key, leaf = _key_and_value(field.type)
    entries = cast("Mapping[str, object]", value).items()
    return [(_leaf(key, k, enums), _leaf(leaf, v, enums)) for k, v in entries]


def native(field: Field, value: object, enums: Enums) -> Any:
    """A value as JSON has it: numbers, booleans, lists and maps; null for what is not there."""
    if value is None:
        return None
    if field.type.endswith(" map") and not _values_are_operations(field.type):
        return dict(pairs(field, value, enums))
    if field.type.endswith((" set", " map")):
        type_ = field.type.removesuffix(" set")
        if type_ == "int":
            return [int(cast("str", each)) for each in cast("Sequence[object]", value)]
        return members(field, value, enums)
    match field.type:
        case "int":
            return int(cast("str", value))
        case "float":
            return float(cast("str", value))
        case "bool":
            return bool(value)
        case _:
            return _leaf(field.type, value, enums)


def _values_are_operations(type_: str) -> bool:
    return type_.endswith("operations) map")


def _key_and_value(type_: str) -> tuple[str, str]:
    key, _, value = type_[1 : type_.rindex(")")].partition(" -> ")
    return key, value


def _leaf(type_: str, value: object, enums: Enums) -> str:
    if value is True:
        return "true"
    if value is False:
        return "false"
    if value is None:
        return "<not in database>"
    if type_.startswith("enum "):
        return enums.get(type_[5:], {}).get(cast("str", value), str(value))
    if type_ == "float":
        return f"{float(cast('str', value)):.3f}"
    return str(value)


def parse_value(field: Field, text: str, enums: Enums) -> object:
    """What a user wrote as the argument of a setter; references stay uuids.

    Raises UsageError that names what would have been right.
    """
    if field.type.endswith(" set"):
        type_ = field.type.removesuffix(" set")
        parts = [part.strip() for part in text.split(",")] if text else []
        return [_parse(field, type_, part, enums) for part in parts]
    return _parse(field, field.type, text, enums)


def _parse(field: Field, type_: str, text: str, enums: Enums) -> object:
    if type_.startswith("enum "):
        return parse_enum(field.name, type_[5:], text, enums)
    match type_:
        case "int":
            return parse_bytes(field.name, text) if "bytes" in field.marks else _int(field, text)
        case "float":
            try:
                return float(text)
            except ValueError:
                raise UsageError(f"Parameter {field.name} must be a number, not {text!r}") from None
        case "bool":
            if text.lower() in ("true", "false"):
                return text.lower() == "true"
            raise UsageError(f"Parameter {field.name} must be true or false, not {text!r}")
        case _:
            return text


def _int(field: Field, text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise UsageError(f"Parameter {field.name} must be an integer, not {text!r}") from None


def parse_enum(name: str, enum: str, text: str, enums: Enums) -> str:
    """The value of the API, from it or from how it is shown, in any case."""
    known = enums.get(enum, {})
    for value, shown in known.items():
        if text.lower() in (value.lower(), shown.lower()):
            return value
    allowed = ", ".join(known.values())
    raise UsageError(
        f"Parameter {name} cannot be {text!r}; it is one of: {allowed}", hints(text, known.values())
    )


def parse_bytes(name: str, text: str) -> int:
    """An amount of bytes: ``1073741824``, ``1024MiB``, ``1GiB``."""
    digits = text.rstrip("BKMGTib ")
    unit = text[len(digits) :].strip()
    if not digits.isdigit() or unit not in _UNITS:
        raise UsageError(
            f"Parameter {name} is an amount of bytes such as 4294967296 or 4GiB, not {text!r}",
            ["Suffixes: KiB, MiB, GiB, TiB"],
        )
    return int(digits) * _UNITS[unit]
