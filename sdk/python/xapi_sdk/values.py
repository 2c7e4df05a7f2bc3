"""Plain values to typed ones: decoders that generated code puts together.

A decoder takes what a codec read and gives the value of the declared type. Both protocols go
through the same ones, so an int may come as a number or as text. They convert; they do not check
what needs no conversion.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

if TYPE_CHECKING:
    from datetime import datetime

    from xapi_sdk.enum_base import WireEnum

__all__ = [
    "Decoder",
    "date_time",
    "datetime_text",
    "double",
    "enum_of",
    "identity",
    "integer",
    "list_of",
    "map_of",
    "optional",
    "parse_datetime",
    "void",
]

T = TypeVar("T")
K = TypeVar("K")
V = TypeVar("V")
E = TypeVar("E", bound="WireEnum")

Decoder: TypeAlias = Callable[[Any], T]


def identity(value: Any) -> Any:
    """Text, booleans, references, and lists and maps of them."""
    return value


def integer(value: Any) -> int:
    """A 64-bit int, from a number or from decimal text."""
    return value if type(value) is int else int(value)


def double(value: Any) -> float:
    """A float; JSON has no NaN and sends null for it."""
    return float("nan") if value is None else float(value)


def void(_value: Any) -> None:
    """Nothing, whatever stands for it on the wire."""


_DATES: dict[str, datetime] = {}
_MAX_DATES = 4096


def date_time(value: Any) -> datetime:
    """An aware datetime; text without a zone is UTC."""
    known = _DATES.get(value)
    if known is None:
        known = parse_datetime(value)
        if len(_DATES) < _MAX_DATES:
            _DATES[value] = known
    return known


def parse_datetime(text: str) -> datetime:
    """``20260821T02:00:23Z``, or any ISO 8601 form. Raises ValueError."""
    from datetime import UTC, datetime  # noqa: PLC0415 - most commands see no date

    try:
        parsed = datetime.fromisoformat(text)
    except ValueError:
        try:  # seconds since 1970, as events had once
            return datetime.fromtimestamp(float(text), UTC)
        except ValueError:
            raise ValueError(f"no date: {text!r}") from None
    return parsed.replace(tzinfo=UTC) if parsed.tzinfo is None else parsed


def datetime_text(value: object) -> str | None:
    """A datetime as the wire has it, whole seconds in UTC; None for anything else.

    Raises ValueError for a naive one: nobody knows which moment it is.
    """
    from datetime import UTC, datetime  # noqa: PLC0415

    if not isinstance(value, datetime):
        return None
    if value.tzinfo is None:
        raise ValueError("a datetime without a time zone")
    return value.astimezone(UTC).strftime("%Y%m%dT%H:%M:%SZ")


def enum_of(enum: type[E]) -> Decoder[E]:
    """A member; a value that this version does not know becomes a member of its own."""
    known: dict[Any, Any] = dict(enum.__members__.items())
    known = {member.value: member for member in known.values()}

    def decode(value: Any) -> E:
        member = known.get(value)
        return enum(value) if member is None else member

    return decode


def list_of(item: Decoder[T]) -> Decoder[list[T]]:
    """A set of the model: a list, since order and duplicates come through as they are."""

    def decode(value: Any) -> list[T]:
        return [item(each) for each in value]

    return decode


def map_of(key: Decoder[K], value: Decoder[V]) -> Decoder[dict[K, V]]:
    if key is identity:

        def decode_values(plain: Any) -> dict[K, V]:
            return {k: value(v) for k, v in plain.items()}

        return decode_values

    def decode(plain: Any) -> dict[K, V]:
        return {key(k): value(v) for k, v in plain.items()}

    return decode


def optional(item: Decoder[T]) -> Decoder[T | None]:
    """As a result a list of none or one; in a record the value, or nothing at all."""

    def decode(value: Any) -> T | None:
        if isinstance(value, list):
            return item(value[0]) if value else None
        return None if value is None else item(value)

    return decode
