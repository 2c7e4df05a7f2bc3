"""The database as text: in the shape of upstream's XML, or as JSON for reports, without secrets.

Rows never change, so those of one revision are gathered first and written in a thread.
"""

from __future__ import annotations

import re
from collections.abc import Generator, Iterable, Mapping
from datetime import datetime
from typing import Any, cast
from xml.sax.saxutils import quoteattr

from xapi.database import Database
from xapi.generated import records
from xapi.generated.catalogue import DB_SCHEMA, PRODUCT_VERSION
from xapi.idl.model import ClassModel
from xapi.idl.record import Row
from xapi.idl.scalars import format_datetime

__all__ = ["Frozen", "as_report", "as_xml"]

HIDDEN = "(hidden)"
_SECRET = re.compile(
    r"passw|secret|token|psk|credential|private|chap|cookie|(?:api|access|ssh|host).?key",
    re.IGNORECASE,
)
_SESSIONS = frozenset({"session", "secret"})
"""Classes whose very references or fields are secrets."""
_SPACES = {" ": "%.", "\t": "%t", "\n": "%n", "\r": "%r", "%": "%%"}
_WHITE = re.compile(r"[ \t\n\r%]")
_INVALID = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f￾￿]")


class Frozen:
    """The rows of one revision."""

    def __init__(self, db: Database) -> None:
        self.revision = db.durable_revision
        self.tables: dict[str, tuple[ClassModel, tuple[Row, ...]]] = {
            model.name: (model, tuple(db.rows(model.name))) for model in records.MODELS
        }


# XML


def as_xml(frozen: Frozen) -> Generator[bytes]:
    """A manifest, then each table with its rows; an attribute a field, named as in the database.

    White space in values is written as upstream does, for readers of XML may change it.
    """
    major, _, minor = DB_SCHEMA.partition(".")
    manifest = {
        "pool_conf": "",
        "pool_token": "",
        "schema_major_vsn": major,
        "schema_minor_vsn": minor,
        "product_version": PRODUCT_VERSION,
        "product_brand": "xapi",
        "generation_count": str(frozen.revision),
    }
    pairs = "".join(
        f"<pair key={quoteattr(key)} value={_attribute(value)}/>" for key, value in manifest.items()
    )
    yield f'<?xml version="1.0" encoding="UTF-8"?>\n<database><manifest>{pairs}</manifest>'.encode()
    for name, (model, rows) in frozen.tables.items():
        if not model.persistent:
            continue
        yield f"<table name={quoteattr(name)}>".encode()
        for row in rows:
            yield _xml_row(model, row).encode()
        yield b"</table>"
    yield b"</database>\n"


def _xml_row(model: ClassModel, row: Row) -> str:
    ref = quoteattr(row.ref)
    fields = [
        f"{field.column}={_attribute(_text(getattr(row, field.name)))}"
        for field in model.fields
        if field.persistent and not field.computed
    ]
    return f"<row ref={ref} _ref={ref} {' '.join(fields)}/>"


def _attribute(text: str) -> str:
    return quoteattr(_WHITE.sub(lambda found: _SPACES[found[0]], _INVALID.sub("", text)))


def _text(value: object) -> str:
    """A value as upstream's database has it: sets and maps as lists of quoted words."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime):
        return format_datetime(value)
    if isinstance(value, Mapping):
        pairs = cast("Mapping[object, object]", value).items()
        return "(" + " ".join(f"({_word(k)} {_word(v)})" for k, v in pairs) + ")"
    if isinstance(value, tuple | frozenset | list):
        items = cast("Iterable[object]", value)
        return "(" + " ".join(_word(item) for item in items) + ")"
    return "" if value is None else str(value)


def _word(value: object) -> str:
    text = _text(value).replace("\\", "\\\\").replace("'", "\\'")
    return f"'{text}'"


# JSON


def as_report(frozen: Frozen) -> dict[str, Any]:
    """What clients see of each row, class by class, without what opens doors: sessions, the
    values of secrets, whatever has a name like a password."""
    sessions = {row.ref for row in frozen.tables["session"][1]}
    return {
        name: {row.ref: _shown(model, row, sessions) for row in rows}
        for name, (model, rows) in frozen.tables.items()
        if rows and name not in _SESSIONS
    }


def _shown(model: ClassModel, row: Row, sessions: set[str]) -> dict[str, Any]:
    return {
        field.name: _plain(field.name, getattr(row, field.name), sessions)
        for field in model.fields
        if not field.internal
    }


def _plain(name: str, value: object, sessions: set[str]) -> Any:
    if isinstance(value, Mapping):
        pairs = cast("Mapping[object, object]", value).items()
        return {str(key): _plain(str(key), item, sessions) for key, item in pairs}
    if isinstance(value, tuple | frozenset | list):
        return [_plain(name, item, sessions) for item in cast("Iterable[object]", value)]
    if isinstance(value, datetime):
        return format_datetime(value)
    if isinstance(value, str):
        if value in sessions or (value and _SECRET.search(name) and not _is_plain(value)):
            return HIDDEN
        return _INVALID.sub("", value)
    return value


def _is_plain(value: str) -> bool:
    """References of secrets say nothing, nor do switches."""
    return value.startswith("OpaqueRef:") or value in ("true", "false", "0", "1")
