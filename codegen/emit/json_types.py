"""JSON Schemas of values as JSON-RPC carries them, and the way that JSON files are laid out.

Shared by the OpenRPC document (draft 7, as that format demands) and the schemas of records
(2020-12): only keywords that mean the same in both are used. Nothing here knows where the schemas
of classes and enums are kept; the caller gives the place.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, TypeAlias, cast

from codegen.expand import Class, Field, Message, Model
from xapi.idl.types import Enum, Map, Option, Record, Ref, Scalar, Set, Type, parse_type

__all__ = [
    "Json",
    "constructor_schema",
    "definitions",
    "layout",
    "lines",
    "record_schema",
    "schema",
]

Json: TypeAlias = dict[str, Any]

_SCALARS: dict[str, Json] = {
    "string": {"type": "string"},
    "int": {"type": "integer"},
    "float": {"type": "number"},
    "bool": {"type": "boolean"},
    "void": {"const": ""},
}


def schema(text: str, place: str) -> Json:
    """The schema of a type; `place` is the JSON pointer below which the named ones are."""
    if text == "<class> record":  # event.snapshot: the class is known only at run time
        return {"type": "object"}
    return _schema(parse_type(text), place)


def _schema(type_: Type, place: str) -> Json:
    match type_:
        case Scalar("datetime"):
            return {"$ref": f"{place}/datetime"}
        case Scalar(name):
            return dict(_SCALARS[name])
        case Enum(name):
            return {"$ref": f"{place}/{name}"}
        case Ref(cls):
            return {"$ref": f"{place}/{cls}_ref"}
        case Record(cls):
            return {"$ref": f"{place}/{cls}_record"}
        case Set(of):
            return {"type": "array", "items": _schema(of, place)}
        case Option(of):  # as a result; a record leaves the member out instead
            return {"type": "array", "items": _schema(of, place), "maxItems": 1}
        case Map(key, value):
            made: Json = {"type": "object", "additionalProperties": _schema(value, place)}
            match key:
                case Enum() | Ref():
                    made["propertyNames"] = _schema(key, place)
                case Scalar("int"):
                    made["propertyNames"] = {"pattern": "^-?[0-9]+$"}
                case _:
                    pass
            return made


def definitions(model: Model, place: str) -> dict[str, Json]:
    """Schemas of all enums, references and records, by the name they have below `place`."""
    made: dict[str, Json] = {
        "datetime": {
            "type": "string",
            "description": "ISO 8601 in UTC, without dashes: 20260821T02:00:23Z.",
            "pattern": "^[0-9]{8}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?Z$",
        }
    }
    for name, enum in model.document.enums.items():
        made[name] = {"type": "string", "description": enum.doc, "enum": enum.values}
    for cls in model.classes.values():
        made[f"{cls.name}_ref"] = {
            "type": "string",
            "description": f"Refers to one {cls.name}; OpaqueRef:NULL refers to none.",
            "pattern": "^(OpaqueRef|DummyRef):",
        }
        if cls.visible_fields:
            made[f"{cls.name}_record"] = record_schema(cls, place)
    return made


def record_schema(cls: Class, place: str) -> Json:
    """A record as the server sends it. Other members may come from newer servers."""
    return {
        "type": "object",
        "description": cls.idl.doc,
        "properties": {f.name: _member(f, place) for f in cls.visible_fields},
        "required": [f.name for f in cls.visible_fields if not member_type(f)[1]],
    }


def constructor_schema(cls: Class, message: Message, place: str) -> Json:
    """What a constructor takes: the fields that may be given, those without default required."""
    taken = {*message.constructor_required, *message.constructor_optional}
    return {
        "type": "object",
        "properties": {f.name: _member(f, place) for f in cls.fields if f.name in taken},
        "required": list(message.constructor_required),
    }


def _member(field: Field, place: str) -> Json:
    text, _ = member_type(field)
    bare = schema(text, place)
    return {**bare, "description": field.idl.doc} if "$ref" not in bare else bare


def member_type(field: Field) -> tuple[str, bool]:
    """The type of a record's member as it is sent, and whether it may be left out.

    Options are left out where they are empty. Events are written by a marshaller of their own:
    number and time are strings, and what is of no use any more is not sent (semantics.md §4).
    """
    text = field.idl.type
    if field.cls == "event" and field.name in ("id", "timestamp"):
        return "string", False
    may_lack = text.endswith(" option") or (field.cls, field.name) in _ABSENT
    return text.removesuffix(" option"), may_lack


_ABSENT = {("event", "snapshot"), ("event", "obj_uuid")}


def layout(value: Json, depth: int, **deeper: int) -> str:
    """JSON text with one line for each entry of the first `depth` levels, compact below.

    `deeper` gives another depth for members of the root. A change of one message is then a change
    of one line, without the bulk of full indentation.
    """
    members = [
        f" {json.dumps(key)}: {_layout(member, deeper.get(key, depth), 1)}"
        for key, member in value.items()
    ]
    return "{\n" + ",\n".join(members) + "\n}\n"


def lines(value: list[Json], depth: int) -> str:
    """The same for a list."""
    return _layout(value, depth, 0) + "\n"


def _layout(value: object, depth: int, level: int) -> str:
    if level >= depth or not value or not isinstance(value, (dict, list)):
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    pad = "\n" + " " * (level + 1)
    if isinstance(value, dict):
        members = cast("Mapping[str, object]", value).items()
        body = [f"{json.dumps(k)}: {_layout(v, depth, level + 1)}" for k, v in members]
        return "{" + pad + f",{pad}".join(body) + "\n" + " " * level + "}"
    items = [_layout(item, depth, level + 1) for item in cast("list[object]", value)]
    return "[" + pad + f",{pad}".join(items) + "\n" + " " * level + "]"
