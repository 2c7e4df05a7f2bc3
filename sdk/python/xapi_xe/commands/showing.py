"""Objects as records of a list, for commands that are no plain lists."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from xapi_xe.candidates import hints
from xapi_xe.context import Context
from xapi_xe.errors import UsageError
from xapi_xe.reader import Found
from xapi_xe.table import Entity, Field
from xapi_xe.values import native

__all__ = ["as_json", "as_text", "fields_of"]


def fields_of(entity: Entity, text: str, default: Sequence[str]) -> list[Field]:
    """The fields that a parameter such as params names, in the order of the table.

    `text`: names with commas between, ``all``, ``none``, or nothing for `default`.
    """
    if text == "all":
        return [field for field in entity.fields.values() if "hidden" not in field.marks]
    if text == "none":
        return []
    names = [name.strip() for name in text.split(",")] if text else default
    for name in names:
        if name and name not in entity.fields:
            raise UsageError(f"Unknown field: {name}", hints(name, entity.fields))
    return [field for name, field in entity.fields.items() if name in names]


def as_text(
    ctx: Context, entity: Entity, fields: Sequence[Field], ref: str
) -> list[tuple[str, str]]:
    """Labels and texts; nothing for an object that is gone."""
    record = ctx.reader.record(entity.cls, ref)
    if record is None:
        return []
    found = Found(ref, record)
    return [(field.label, ctx.reader.text(entity, field, found)) for field in fields]


def as_json(ctx: Context, entity: Entity, fields: Sequence[Field], ref: str) -> Any:
    """The same for machines; None for an object that is gone."""
    record = ctx.reader.record(entity.cls, ref)
    if record is None:
        return None
    found, reader = Found(ref, record), ctx.reader
    return {f.name: native(f, reader.value(entity, f, found), entity.enums) for f in fields}
