"""Emit ``xenapi.json`` in the shape of upstream's own, which other SDK generators read.

A list of classes, each with fields, messages and the enums it uses. As upstream's it has the
messages that are not hidden from documentation, with the session as their first parameter, and
no internal fields. The descriptions are ours. What the data model does not keep is empty here:
tags of fields and messages, texts of single transitions and of single enum values.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

from codegen.emit.json_types import Json, lines
from codegen.expand import Class, Field, Message, Model, Param
from codegen.schema import Lifecycle
from xapi.idl.types import Enum, Map, Option, Ref, Scalar, Set, Type, parse_type

__all__ = ["classes"]

_QUALIFIERS = {"RW": "RW", "StaticRO": "RO/constructor", "DynamicRO": "RO/runtime"}
_SESSION: Json = {
    "type": "session ref",
    "name": "session_id",
    "doc": "Session of the caller.",
    "required": True,
}


def classes(model: Model) -> str:
    """The whole file: a line for each field, message and enum."""
    return lines([_class(model, cls) for cls in model.classes.values()], 3)


def _class(model: Model, cls: Class) -> Json:
    messages = [m for m in cls.messages if not m.idl.hide_from_docs]
    return {
        "name": cls.name,
        "description": cls.idl.doc,
        "fields": [_field(f) for f in cls.visible_fields],
        "messages": [_message(model, cls, m) for m in messages],
        "enums": [
            {
                "name": name,
                "values": [{"name": v, "doc": ""} for v in model.document.enums[name].values],
            }
            for name in sorted(set(_enums(cls, messages)))
        ],
        "lifecycle": _lifecycle(cls.idl.lifecycle),
        "tag": cls.idl.doc_tags[0] if cls.idl.doc_tags else "",
    }


def _field(field: Field) -> Json:
    made: Json = {
        "name": field.name,
        "description": field.idl.doc,
        "type": field.idl.type,
        "qualifier": _QUALIFIERS[field.idl.access],
        "tag": "",
        "lifecycle": _lifecycle(field.lifecycle),
    }
    if field.idl.has_default:
        made["default"] = _value(parse_type(field.idl.type), field.idl.default)
    return made


def _message(model: Model, cls: Class, message: Message) -> Json:
    doc = message.idl.doc
    if message.tag == "constructor":
        names = [
            f"{f.name}*" if f.name in message.constructor_required else f.name
            for f in cls.fields
            if f.name in {*message.constructor_required, *message.constructor_optional}
        ]
        doc += f"\nThe constructor args are: {', '.join(names)} (* = non-optional)."
    return {
        "name": message.name,
        "description": doc,
        "result": _result(message),
        "params": [*([_SESSION] if message.idl.session else []), *map(_param, message.params)],
        "errors": [
            {"name": code, "doc": model.document.errors[code].message}
            for code in message.idl.errors
        ],
        "roles": model.document.role_sets[message.roles] if message.roles else [],
        "tag": "",
        "lifecycle": _lifecycle(message.lifecycle),
        "implicit": message.implicit,
    }


def _param(param: Param) -> Json:
    return {
        "type": param.type,
        "name": param.name,
        "doc": param.doc,
        "required": not param.optional,
    }


def _result(message: Message) -> list[str]:
    if message.result == "void":
        return ["void"]
    if message.full_name == "event.from":
        return ["an event batch", "Events, counts of objects, and the token to go on with."]
    return [message.result, ""]


def _lifecycle(lifecycle: Lifecycle) -> Json:
    steps: dict[str, str | list[str]] = lifecycle.model_dump(exclude_none=True)
    state = cast("str", steps.pop("state"))
    steps.pop("unreleased", None)  # a state, but no transition
    return {
        "state": f"{state}_s",
        "transitions": [
            {"transition": step, "release": release, "description": ""}
            for step, when in steps.items()
            for release in ([when] if isinstance(when, str) else when)
        ],
    }


def _enums(cls: Class, messages: list[Message]) -> Iterator[str]:
    texts = [f.idl.type for f in cls.visible_fields if not f.idl.wire_only]
    texts += [text for m in messages for text in (m.result, *(p.type for p in m.params))]
    for text in texts:
        yield from _enums_of(parse_type(text))


def _enums_of(type_: Type) -> Iterator[str]:
    match type_:
        case Enum(name):
            yield name
        case Set(of) | Option(of):
            yield from _enums_of(of)
        case Map(key, value):
            yield from _enums_of(key)
            yield from _enums_of(value)
        case _:
            pass


def _value(type_: Type, value: Any) -> str:
    match type_:
        case Scalar("string"):
            return f'"{value}"'
        case Scalar("bool"):
            return "true" if value else "false"
        case Scalar("float"):
            return f"{value:.12g}" + ("." if float(value).is_integer() else "")
        case Ref():
            return str(value) or "Null"
        case Set(of) | Option(of):
            return f"{{{', '.join(_value(of, item) for item in value)}}}"
        case Map(key, item):
            pairs = [f"{_value(key, k)} -> {_value(item, v)}" for k, v in value.items()]
            return f"{{{', '.join(pairs)}}}"
        case _:
            return str(value)
