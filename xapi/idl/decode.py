"""Decoders: from what either protocol's parser hands over to typed Python values.

One set of rules serves XML-RPC and JSON-RPC (README "Types on the wire", semantics.md §13). The
small functions (`string`, `integer`, ...) are called directly by generated validators; `decoder`
builds a function for any type. Every refusal is a `WireTypeError`; the dispatcher answers it as
INTERNAL_ERROR [text]. Whether a value makes sense is not asked here: neither empty map keys nor
dangling references are refused.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import Protocol, TypeAlias, TypeVar, cast

from xapi.idl.scalars import INT_MAX, INT_MIN, DateTimeText, parse_datetime, parse_float, parse_int
from xapi.idl.types import Enum, Map, Option, Record, Ref, Scalar, Set, Type

__all__ = [
    "CASE_SENSITIVE_ENUMS",
    "Decoder",
    "EnumTable",
    "RecordDecoders",
    "WireTypeError",
    "boolean",
    "date_time",
    "decoder",
    "double",
    "enum_of",
    "enum_table",
    "integer",
    "map_of",
    "optional",
    "ref",
    "set_of",
    "string",
    "void",
]

K = TypeVar("K")
V = TypeVar("V")

Decoder: TypeAlias = Callable[[object], object]

CASE_SENSITIVE_ENUMS = frozenset({"bond_mode", "event_operation"})
"""Enums whose values must be spelled exactly; all others are matched without regard to case."""


class WireTypeError(ValueError):
    """An argument is not of its type. ``text`` is what the client reads in INTERNAL_ERROR."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.text = text


# --- texts of refusals (peer-xapi.md "Wire facts") -------------------------------------------

_MAX_QUOTED = 512
_MAX_QUOTED_DEPTH = 16
_QUOTED = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r", "\b": "\\b"}


def _failure(text: str) -> WireTypeError:
    return WireTypeError(f'Failure("{_quote(text)}")')


def _quote(text: str) -> str:
    # As the peer prints strings: bytes outside printable ASCII as three decimal digits.
    if text.isascii() and text.isprintable() and '"' not in text and "\\" not in text:
        return text
    quoted = list[str]()
    for byte in text.encode("utf-8", "replace"):
        char = chr(byte)
        quoted.append(_QUOTED.get(char) or (char if 32 <= byte < 127 else f"\\{byte:03d}"))
    return "".join(quoted)


def _unexpected(wanted: str, got: object) -> WireTypeError:
    # Bounded: a refused argument may be as large as a request.
    text = "".join(_cut(_describe(got), _MAX_QUOTED))
    return _failure(f"Expected {wanted}, got '{text}'")


def _cut(pieces: Iterable[str], limit: int) -> Iterable[str]:
    for piece in pieces:
        if len(piece) > limit:
            yield piece[:limit]
            yield "..."
            return
        limit -= len(piece)
        yield piece


def _describe(value: object, depth: int = 0) -> Iterable[str]:
    match value:
        case list() | dict() if depth == _MAX_QUOTED_DEPTH:
            yield "..."
        case DateTimeText():
            yield f"D({value})"
        case str():
            yield f"S({value})"
        case bool():
            yield "B(true)" if value else "B(false)"
        case int():
            yield f"I({value:d})" if value.bit_length() < 128 else "I(...)"
        case float():
            yield f"F({value:g})"
        case None:
            yield "N"
        case list():
            yield "["
            for index, item in enumerate(cast("list[object]", value)):
                yield ";" if index else ""
                yield from _describe(item, depth + 1)
            yield "]"
        case dict():
            yield "{"
            for index, (key, item) in enumerate(cast("dict[object, object]", value).items()):
                yield f"{';' if index else ''}{key}:"
                yield from _describe(item, depth + 1)
            yield "}"
        case _:
            yield type(value).__name__


# --- scalars -------------------------------------------------------------------------------


def string(x: object) -> str:
    """A string; numbers and dates are none. Raises WireTypeError."""
    if type(x) is str:
        return x
    raise _unexpected("string", x)


def ref(x: object) -> str:
    """A reference: any string, since whether it names an object is known later only."""
    if type(x) is str:
        return x
    raise _unexpected("string", x)


def integer(x: object) -> int:
    """A 64-bit int, or its text (`parse_int`); a float is refused. Raises WireTypeError."""
    if type(x) is int:
        if INT_MIN <= x <= INT_MAX:
            return x
        raise WireTypeError('Failure("Int64.of_string")')
    if type(x) is str:
        try:
            return parse_int(x)
        except ValueError:
            raise WireTypeError('Failure("Int64.of_string")') from None
    raise _unexpected("int64", x)


def double(x: object) -> float:
    """A float, an int, or the text of one (`parse_float`). Raises WireTypeError."""
    if type(x) is float:
        return x
    if type(x) is int and INT_MIN <= x < 2**64:
        return float(x)
    if type(x) is str:
        try:
            return parse_float(x)
        except ValueError:
            raise WireTypeError('Failure("float_of_string")') from None
    raise _unexpected("float", x)


def boolean(x: object) -> bool:
    """A bool and nothing else, not even "true" or 1. Raises WireTypeError."""
    if x is True or x is False:
        return x
    raise _unexpected("bool", x)


def date_time(x: object) -> datetime:
    """A date in UTC, from a date element or a string. Raises WireTypeError."""
    if isinstance(x, str):
        try:
            return parse_datetime(x)
        except ValueError:
            text = _quote("".join(_cut((x,), _MAX_QUOTED)))
            raise WireTypeError(f'Invalid_argument("Date.of_iso8601: {text}")') from None
    raise _unexpected("DateTime", x)


def void(x: object) -> None:
    """Nothing: the empty string or null. Raises WireTypeError."""
    if x is not None and x != "":
        raise _unexpected("unit", x)


class EnumTable(dict[str, str]):
    """Values of an enum as they may be spelled, to the data model's spelling.

    ``table[x]`` raises KeyError for a value that is none. Built by `enum_table`.
    """

    __slots__ = ("folded",)

    def __init__(self, values: Iterable[str], *, ignore_case: bool) -> None:
        super().__init__((value, value) for value in values)
        self.folded = {value.lower(): value for value in self} if ignore_case else {}

    def __missing__(self, key: str) -> str:
        # Only A-Z have a lower case here: str.lower also folds the Kelvin sign to a k.
        if key.isascii():
            return self.folded[key.lower()]
        raise KeyError(key)


def enum_table(name: str, values: Iterable[str]) -> EnumTable:
    """The table of an enum of the data model, with or without regard to case."""
    return EnumTable(values, ignore_case=name not in CASE_SENSITIVE_ENUMS)


def enum_of(table: EnumTable, x: object) -> str:
    """A value of the enum in the data model's spelling. Raises WireTypeError."""
    if type(x) is str:
        try:
            return table[x]
        except KeyError:
            pass  # refused below, like anything that is no string
    raise WireTypeError('Failure("Unknown tag/contents")')


# --- containers ----------------------------------------------------------------------------


def set_of(item: Callable[[object], V], x: object) -> tuple[V, ...]:
    """A set, in the order sent and with its duplicates. Raises WireTypeError."""
    if type(x) is list:
        return tuple(map(item, cast("list[object]", x)))
    raise _unexpected("array", x)


def map_of(key: Callable[[object], K], value: Callable[[object], V], x: object) -> dict[K, V]:
    """A map; of two keys that read the same (``16``, ``0x10``) the last one stays.

    Raises WireTypeError.
    """
    if type(x) is dict:
        return {key(k): value(v) for k, v in cast("dict[object, object]", x).items()}
    raise _unexpected("struct", x)


def optional(item: Callable[[object], V], x: object) -> V | None:
    """An option as a result carries it: an array of 0 or 1 element. Raises WireTypeError."""
    items = cast("list[object]", x)
    if type(x) is list and len(items) < 2:
        return item(items[0]) if items else None
    raise _unexpected("option", items)


# --- any type ------------------------------------------------------------------------------


class RecordDecoders(Protocol):
    """Gives the decoders of records, class by class; generated code implements it."""

    def decoder(self, cls: str) -> Decoder:
        """The function that reads a struct into a record of the class."""
        ...


class _NoRecords:
    def decoder(self, cls: str) -> Decoder:
        raise TypeError(f"no decoder for {cls} record was handed in")


def decoder(
    type_: Type,
    enums: Mapping[str, EnumTable],
    records: RecordDecoders | None = None,
) -> Decoder:
    """The function that reads a plain value as a type; it raises `WireTypeError`.

    ``enums`` holds the tables of all enums the type mentions (`enum_table`). Raises KeyError for
    an enum that is missing there, TypeError for a record type whose decoder is unknown.
    """
    match type_:
        case Scalar(name):
            return _SCALARS[name]
        case Ref():
            return ref
        case Enum(name):
            table = enums[name]
            return lambda x: enum_of(table, x)
        case Record(cls):
            return (records or _NoRecords()).decoder(cls)
        case Set(of):
            item = decoder(of, enums, records)
            return lambda x: set_of(item, x)
        case Option(of):
            some = decoder(of, enums, records)
            return lambda x: optional(some, x)
        case Map(key_type, value_type):
            key = decoder(key_type, enums, records)
            value = decoder(value_type, enums, records)
            return lambda x: map_of(key, value, x)


_SCALARS: dict[str, Decoder] = {
    "string": string,
    "int": integer,
    "float": double,
    "bool": boolean,
    "datetime": date_time,
    "void": void,
}
