"""What may stand in a field: text that XML can carry, containers nobody else holds.

One validator serves every container type, for keys and for values alike: a check that only
plain strings pass is no check (invalid text in containers was XSA-474). It must not know rows.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import TypeAlias, cast

from xapi.idl.record import EMPTY_MAP
from xapi.idl.scalars import format_datetime, format_float
from xapi.idl.types import Enum, Map, Option, Ref, Scalar, Set, Type

__all__ = ["Clean", "IllegalValue", "cleaner", "legal_prefix", "text_form"]

Clean: TypeAlias = Callable[[object], object]
"""Gives the value as it may be stored. Raises `IllegalValue`."""

_Text: TypeAlias = Callable[[object], str]

_ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class IllegalValue(ValueError):
    """The value cannot be stored; the text says why, without repeating the value."""


def legal_prefix(text: str) -> str:
    """`text` up to its first character that XML 1.0 forbids (semantics.md §5: create truncates)."""
    # A printable string holds no control character, surrogate or noncharacter; this test is
    # several times cheaper than the pattern and true for nearly all values.
    if not text or text.isprintable():
        return text
    found = _ILLEGAL.search(text)
    return text if found is None else text[: found.start()]


def _strict(value: object) -> object:
    text = cast("str", value)
    if text and not text.isprintable():
        found = _ILLEGAL.search(text)
        if found is not None:
            raise IllegalValue(f"character U+{ord(found.group()):04X} is not allowed in XML")
    return value


def _truncating(value: object) -> object:
    return legal_prefix(cast("str", value))


def _key(value: object) -> object:
    if value == "":
        raise IllegalValue("a map key is empty")
    return value


def cleaner(kind: Type, *, truncate: bool) -> Clean | None:
    """How values of the type are made storable; None where every value is.

    `truncate`: cut illegal text short (create) instead of refusing it (set, add). Containers are
    copied: sets become tuples and maps new dicts, so no caller can change a row afterwards.
    """
    match kind:
        case Scalar("string") | Enum() | Ref():
            return _truncating if truncate else _strict
        case Set(of):
            return _set_cleaner(cleaner(of, truncate=truncate))
        case Map(key, value):
            return _map_cleaner(cleaner(key, truncate=truncate), cleaner(value, truncate=truncate))
        case Option(of):
            return _option_cleaner(cleaner(of, truncate=truncate))
        case _:
            return None


def _set_cleaner(inner: Clean | None) -> Clean:
    def clean(value: object) -> object:
        items = tuple(cast("Iterable[object]", value))
        if inner is None or not items:
            return items
        return tuple([inner(item) for item in items])

    return clean


def _map_cleaner(key: Clean | None, value: Clean | None) -> Clean:
    def clean(given: object) -> object:
        entries = cast("Mapping[object, object]", given)
        if not entries:
            return EMPTY_MAP
        result = {
            _key(k if key is None else key(k)): v if value is None else value(v)
            for k, v in entries.items()
        }
        if len(result) != len(entries):
            raise IllegalValue("two map keys are the same up to a character XML forbids")
        return result

    return clean


def _option_cleaner(inner: Clean | None) -> Clean | None:
    if inner is None:
        return None

    def clean(value: object) -> object:
        return None if value is None else inner(value)

    return clean


def text_form(kind: Type) -> Callable[[object], str]:
    """How a value of the type is spelled in filter expressions (semantics.md §5).

    Booleans are ``true``/``false``, ints decimal, dates ``YYYYMMDDThh:mm:ssZ``, sets
    ``('a' 'b')``, maps ``(('k' 'v'))``; empty containers are ``()``.
    """
    match kind:
        case Scalar("bool"):
            return lambda value: "true" if value else "false"
        case Scalar("float"):
            return lambda value: format_float(cast("float", value))
        case Scalar("datetime"):
            return lambda value: format_datetime(cast("datetime", value))
        case Set(of):
            item = text_form(of)
            return lambda value: _list_text(map(item, cast("Iterable[object]", value)))
        case Map(key, item):
            return _map_text(text_form(key), text_form(item))
        case Option(of):
            inner = text_form(of)
            return lambda value: "()" if value is None else _list_text((inner(value),))
        case _:
            return str


def _quoted(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


def _list_text(items: Iterable[str]) -> str:
    return "(" + " ".join(map(_quoted, items)) + ")"


def _map_text(key: Callable[[object], str], value: Callable[[object], str]) -> _Text:
    def text(given: object) -> str:
        entries = cast("Mapping[object, object]", given)
        pairs = [f"({_quoted(key(k))} {_quoted(value(v))})" for k, v in entries.items()]
        return "(" + " ".join(pairs) + ")"

    return text
