"""Text of scalar values: what a string, number, date or reference looks like on the wire.

The Python side of the mapping, which every other room relies on::

    string, enum, ref   str                 set      tuple
    int                 int (64 bit)        map      dict, treated as immutable
    float               float               option   the value, or None
    bool                bool                void     None
    datetime            datetime, aware, UTC, whole seconds

This module knows text only. It must not know types of the data model (``encode``, ``decode``)
nor envelopes (``xapi.wire``).
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING, TypeAlias

from xapi.idl.record import EMPTY_MAP
from xapi.idl.types import Enum, Map, Option, Ref, Scalar, Set, Type

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = [
    "EPOCH",
    "I4",
    "INT_MAX",
    "INT_MIN",
    "NULL_REF",
    "DateTimeText",
    "Plain",
    "escape",
    "format_datetime",
    "format_float",
    "is_valid_text",
    "parse_datetime",
    "parse_float",
    "parse_int",
    "unset_value",
    "valid_text",
]

NULL_REF = "OpaqueRef:NULL"
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
INT_MIN = -(2**63)
INT_MAX = 2**63 - 1


class DateTimeText(str):
    """Text that stood in a ``<dateTime.iso8601>``; not yet checked to be a date."""

    __slots__ = ()


class I4(int):
    """An int written as ``<i4>``: only ``valid_ref_counts`` of event.from (clients.md §6)."""


Plain: TypeAlias = "str | int | float | bool | list[Plain] | dict[str, Plain] | None"
"""What either protocol's parser hands over; dates are `DateTimeText` in XML, str in JSON."""


# --- strings -------------------------------------------------------------------------------

_ILLEGAL_CHARACTERS = "\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff"
_TO_ESCAPE = re.compile(f"[<>&\r{_ILLEGAL_CHARACTERS}]")
_ESCAPES = {"<": "&lt;", ">": "&gt;", "&": "&amp;", "\r": "&#13;"}
_SURROGATE = re.compile("[\ud800-\udfff]")


def _escape_match(match: re.Match[str]) -> str:
    return _ESCAPES.get(match[0], "")


def escape(text: str) -> str:
    """Text for the content of an XML element.

    Characters XML 1.0 cannot carry (most control characters, lone surrogates, U+FFFE, U+FFFF) are
    dropped, as README "Types on the wire" says; a carriage return becomes a character reference,
    because a parser would turn it into a line feed.
    """
    # Printable text holds nothing illegal: str.isprintable is one pass in C, a regex is not.
    if text.isprintable() and "<" not in text and "&" not in text and ">" not in text:
        return text
    return _TO_ESCAPE.sub(_escape_match, text)


def is_valid_text(text: str) -> bool:
    """Whether the text can be written as UTF-8, that is, holds no lone surrogate."""
    return text.isascii() or _SURROGATE.search(text) is None


def valid_text(text: str) -> str:
    """The text without lone surrogates, so that it can be written as UTF-8."""
    return text if text.isascii() else _SURROGATE.sub("", text)


# --- numbers -------------------------------------------------------------------------------

_DECIMAL = re.compile(r"[+-]?[0-9][0-9_]*")
_PREFIXED = re.compile(
    r"(?P<sign>[+-]?)0(?:[xX](?P<hex>[0-9a-fA-F][0-9a-fA-F_]*)|[oO](?P<oct>[0-7][0-7_]*)"
    r"|[bB](?P<bin>[01][01_]*)|[uU](?P<unsigned>[0-9][0-9_]*))"
)
_BASES = {"hex": 16, "oct": 8, "bin": 2, "unsigned": 10}
_FLOAT = re.compile(
    r"[+-]?(?:(?:[0-9][0-9_]*\.?[0-9_]*|\.[0-9][0-9_]*)(?:[eE][+-]?[0-9][0-9_]*)?"
    r"|[iI][nN][fF](?:[iI][nN][iI][tT][yY])?|[nN][aA][nN])"
)
# Longer digit strings cannot be 64-bit numbers unless padded with zeros; reading them is quadratic.
_MAX_NUMBER_LENGTH = 400


def parse_int(text: str) -> int:
    """Read a 64-bit int: ``5``, ``+5``, ``1_000``, ``0x10`` (semantics.md §13).

    No blanks anywhere. Hexadecimal, octal (``0o``), binary (``0b``) and unsigned (``0u``) numbers
    may use all 64 bits and then come out negative, as upstream's runtime reads them.
    Raises ValueError.
    """
    if len(text) <= _MAX_NUMBER_LENGTH:
        if _DECIMAL.fullmatch(text):
            number = int(text.replace("_", ""))
            if INT_MIN <= number <= INT_MAX:
                return number
        elif match := _PREFIXED.fullmatch(text):
            kind = str(match.lastgroup)
            number = int(match[kind].replace("_", ""), _BASES[kind])
            if number < 2**64:
                number = -number if match["sign"] == "-" else number
                return (number + 2**63) % 2**64 - 2**63
    raise ValueError("not a 64-bit integer")


def parse_float(text: str) -> float:
    """Read a float: decimal, with exponent, ``inf``, ``nan``; underscores between digits.

    No blanks; an exponent too large gives infinity. Raises ValueError.
    """
    if len(text) > _MAX_NUMBER_LENGTH or _FLOAT.fullmatch(text) is None:
        raise ValueError("not a number")
    return float(text.replace("_", ""))


def format_float(number: float) -> str:
    """The text of a double in XML: 16 significant digits, ``1`` for 1.0, ``nan``, ``inf``."""
    return f"{number:.16g}"


# --- dates ---------------------------------------------------------------------------------

_DATE_TIME = re.compile(
    r"([0-9]{4})(-?)([0-9]{2})\2([0-9]{2})[Tt ]([0-9]{2}):([0-9]{2}):([0-9]{2})"
    r"(\.[0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})?"
)


def format_datetime(moment: datetime) -> str:
    """``YYYYMMDDTHH:MM:SSZ``, fractions of a second are dropped. Raises ValueError if naive."""
    if moment.tzinfo is not UTC:
        if moment.tzinfo is None:
            raise ValueError("a datetime without time zone")
        moment = moment.astimezone(UTC)
    # Not strftime: it neither pads years below 1000 on every libc nor is it half as quick.
    return (
        f"{moment.year:04}{moment.month:02}{moment.day:02}"
        f"T{moment.hour:02}:{moment.minute:02}:{moment.second:02}Z"
    )


def parse_datetime(text: str) -> datetime:
    """Read a date as clients send it (semantics.md §13); the answer is in UTC, whole seconds.

    With or without dashes; no zone means UTC, and so does ``-00:00``; an offset needs its colon;
    a fraction of a second is dropped in the dashed form and refused in the compact one; second 60
    is the first second of the next minute. Raises ValueError.
    """
    match = _DATE_TIME.fullmatch(text)
    if match is None:
        raise ValueError("not a date")
    year, dash, month, day, hour, minute, second, fraction, zone = match.groups()
    if fraction and not dash:
        raise ValueError("a fraction of a second in the compact form")
    leap = second == "60"
    try:
        moment = datetime(
            int(year), int(month), int(day), int(hour), int(minute), 59 if leap else int(second),
            tzinfo=_offset(zone) if zone else UTC,
        )  # fmt: skip
        if leap:
            moment += timedelta(seconds=1)
        return moment.astimezone(UTC)
    except OverflowError as error:
        raise ValueError("a date outside the years 1 to 9999") from error


def _offset(zone: str) -> timezone:
    if zone in ("Z", "z", "+00:00", "-00:00"):
        return UTC
    hours, minutes = int(zone[1:3]), int(zone[4:6])
    if hours > 23 or minutes > 59:
        raise ValueError("not a time zone")
    offset = timedelta(hours=hours, minutes=minutes)
    return timezone(-offset if zone[0] == "-" else offset)


# --- unset values --------------------------------------------------------------------------


def unset_value(type_: Type, enums: Mapping[str, Sequence[str]]) -> object:
    """What a field holds that nobody has set (README "Types on the wire").

    ``enums`` gives the values of each enum in order of declaration; the first one is "unset".
    Raises TypeError for records, which have no unset value.
    """
    match type_:
        case Scalar(name):
            return _UNSET[name]
        case Enum(name):
            return enums[name][0]
        case Ref():
            return NULL_REF
        case Set():
            return ()
        case Map():
            return EMPTY_MAP
        case Option():
            return None
        case _:
            raise TypeError(f"{type_} has no unset value")


_UNSET: dict[str, object] = {
    "string": "",
    "int": 0,
    "float": 0.0,
    "bool": False,
    "datetime": EPOCH,
    "void": None,
}
