"""Read ``idl/xe.yaml``: how the classes look on the command line `xe`.

The notation is explained at the head of that file. Here it is read and checked against the model;
what it leaves out is derived. `codegen.emit.xe` writes the result.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from codegen.expand import Class, Message, Model
from codegen.load import IDL_ROOT, IdlError
from xapi.idl.types import Map, Ref, Set, Type, parse_type

__all__ = ["CommandDef", "XeClass", "XeField", "xe_classes"]

SOURCE = IDL_ROOT / "xe.yaml"

_FIELD = re.compile(
    r"(?P<name>[\w-]+)(?: = (?P<path>@?[\w.]+(?:\(\))?))?(?: \[(?P<marks>[^\]]+)\])?"
)
_FIRST = ("uuid", "name_label", "name_description")
_FLAGS = {"hidden", "deprecated", "expensive", "ro", "plain", "comma", "bytes", "nocase"}
_SETTINGS = {"unset", "entry", "set", "add", "remove"}


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class CommandDef(_Strict):
    """One noun of the command line: which objects it lists, and which fields of them."""

    where: dict[str, str] = {}
    shown: list[str] = Field(default=[], alias="list")
    """Empty: all."""


class _ClassDef(_Strict):
    commands: dict[str, CommandDef] = {}
    fields: list[str] = []


class _Document(_Strict):
    enums: dict[str, dict[str, str]]
    classes: dict[str, _ClassDef]


class XeField(NamedTuple):
    """One field as the command line has it."""

    name: str
    kind: str
    """`` RO``, `` RW``, and with M or S in front for maps and sets."""
    type: str
    """The type of the value at the end of the path."""
    path: tuple[str, ...]
    """column, or column, class, column, ...; ``(), message, ...`` for a call; ``@, function``."""
    set: str
    add: str
    remove: str
    """Messages without their class, empty where there is none."""
    marks: tuple[str, ...]


class XeClass(NamedTuple):
    """One class as the command line has it."""

    name: str
    doc: str
    commands: dict[str, CommandDef]
    fields: tuple[XeField, ...]
    enums: dict[str, dict[str, str]]
    """Of the fields: value of the API -> as it is shown."""
    searchable: bool
    """get_all_records_where takes any expression."""
    columns: dict[str, str]
    """Fields that expressions call otherwise, as the database does."""


def xe_classes(model: Model, source: Path = SOURCE) -> list[XeClass]:
    """Every class that has commands. Raises `IdlError` with file and place of every mistake."""
    try:
        document = _Document.model_validate(yaml.safe_load(source.read_bytes()))
    except ValidationError as error:
        lines = [f"{source}: {d['loc']}: {d['msg']}" for d in error.errors()]
        raise IdlError("\n".join(lines)) from error
    unknown = [name for name in document.classes if name not in model.classes]
    if unknown:
        raise IdlError(f"{source}: no such classes: {', '.join(unknown)}")
    found: list[XeClass] = []
    for cls in model.classes.values():
        if not any(m.name == "get_all_records" for m in cls.messages):
            continue
        if cls.name not in document.classes and cls.idl.lifecycle.state == "Removed":
            continue
        definition = document.classes.get(cls.name, _ClassDef())
        try:
            found.append(_class(model, cls, definition, document.enums))
        except ValueError as error:
            raise IdlError(f"{source}: {cls.name}: {error}") from error
    return found


def _class(
    model: Model, cls: Class, definition: _ClassDef, shown: dict[str, dict[str, str]]
) -> XeClass:
    fields = [_field(model, cls, line) for line in definition.fields]
    used = {f.path[0] for f in fields} | {f.name.replace("-", "_") for f in fields}
    more = [
        field.name
        for field in cls.visible_fields
        if field.name not in used and field.lifecycle.state != "Removed"
    ]
    fields += [_field(model, cls, _own_name(n)) for n in sorted(more, key=_rank)]
    names = [f.name for f in fields]
    twice = {name for name in names if names.count(name) > 1}
    if twice:
        raise ValueError(f"said twice: {', '.join(sorted(twice))}")
    commands = definition.commands or {cls.name.lower().replace("_", "-"): CommandDef()}
    for noun, command in commands.items():
        missing = {*command.shown, *command.where} - {*names}
        if missing:
            raise ValueError(f"{noun}: no such fields: {', '.join(sorted(missing))}")
    enums = {
        name: {v: shown.get(name, {}).get(v, v) for v in model.document.enums[name].values}
        for f in fields
        for name in re.findall(r"enum (\w+)", f.type)
    }
    columns = {
        f.name: f.idl.column
        for f in cls.visible_fields
        if f.idl.column is not None and f.idl.column != f.name
    }
    searchable = not cls.idl.custom_reads
    return XeClass(cls.name, cls.idl.doc, commands, tuple(fields), enums, searchable, columns)


def _rank(name: str) -> int:
    """What identifies an object comes first, the rest in the order of the model."""
    return _FIRST.index(name) if name in _FIRST else len(_FIRST)


def _own_name(field: str) -> str:
    """The line of a field of which nothing is said."""
    name = field.replace("_", "-")
    return f"{name} = {field}" if name.replace("-", "_") != field or name == field else name


def _field(model: Model, cls: Class, line: str) -> XeField:
    parsed = _FIELD.fullmatch(line)
    if parsed is None:
        raise ValueError(f"not a field: {line!r}")
    name = parsed["name"]
    marks = tuple(mark.strip() for mark in (parsed["marks"] or "").split(",") if mark.strip())
    settings = dict(mark.split("=", 1) for mark in marks if "=" in mark)
    wrong = ({mark for mark in marks if "=" not in mark} - _FLAGS) | (settings.keys() - _SETTINGS)
    if wrong:
        raise ValueError(f"{name}: no such marks: {', '.join(sorted(wrong))}")
    text = parsed["path"] or name.replace("-", "_")
    path, type_ = _path(model, cls, text)
    setter = add = remove = ""
    if path[0] not in ("@", "()") and (len(path) == 1 or path[2:] == ("uuid",)):
        setter, add, remove = _changes(cls, path[0], settings, marks)
    kept = tuple(
        m
        for m in marks
        if m != "ro" and m.partition("=")[0] not in ("set", "entry", "add", "remove")
    )
    return XeField(name, _kind(type_, setter, add, marks), type_, path, setter, add, remove, kept)


def _path(model: Model, cls: Class, text: str) -> tuple[tuple[str, ...], str]:
    if text.startswith("@"):
        return ("@", text[1:]), "(string -> string) map" if text == "@vcpus_utilisation" else (
            "string"
        )
    if text.endswith("()"):
        message = _message(model, text[:-2])
        return _through(model, ("()", text[:-2]), parse_type(message.result), [], False)
    first, *rest = text.split(".")
    return _through(model, (first,), parse_type(_column_type(cls, first)), rest, False)


def _message(model: Model, text: str) -> Message:
    owner, _, name = text.partition(".")
    for message in model.classes[owner].messages if owner in model.classes else ():
        if message.name == name:
            return message
    raise ValueError(f"no message {text}")


def _column_type(cls: Class, name: str) -> str:
    for field in cls.visible_fields:
        if field.name == name:
            return field.idl.type
    raise ValueError(f"{cls.name} has no field {name}")


def _through(
    model: Model, path: tuple[str, ...], type_: Type, rest: list[str], many: bool
) -> tuple[tuple[str, ...], str]:
    """Follow references; at the end of the way stands a uuid instead of a reference."""
    other = ""
    match type_:
        case Ref(cls):
            other = cls
        case Set(Ref(cls)):
            other, many = cls, True
        case _:
            if rest:
                raise ValueError(f"{'.'.join(path)} leads nowhere")
    if not other:
        return path, f"{type_} set" if many else str(type_)
    if not rest:
        return (*path, other, "uuid"), f"{other} ref set" if many else f"{other} ref"
    column, *more = rest
    target = model.classes[other]
    if column == "uuid" and not more:
        return (*path, other, "uuid"), f"{other} ref set" if many else f"{other} ref"
    found = parse_type(_column_type(target, column))
    return _through(model, (*path, other, column), found, more, many)


def _changes(
    cls: Class, column: str, settings: dict[str, str], marks: tuple[str, ...]
) -> tuple[str, str, str]:
    """The messages that set a field, and that add to it and remove from it."""
    type_ = _column_type(cls, column)
    messages = dict(_callable(cls, set(settings.values())))

    def value_type(name: str) -> str | None:
        message = messages.get(name)
        if message is None or len(message.params) != 2:
            return None
        return message.params[1].type

    entry = settings.get("entry", "")
    setter = settings.get("set", f"set_{column}")
    if "ro" in marks or value_type(setter) != type_:
        setter = ""
    match parse_type(type_):
        case Map():
            add, remove = f"add_to_{column}", f"remove_from_{column}"
        case Set():
            add = settings.get("add", f"add_{column}")
            remove = settings.get("remove", f"remove_{column}")
        case _:
            add = remove = ""
    if "ro" in marks or add not in messages or remove not in messages:
        add = remove = ""
    return (f"entry:{entry}" if entry else setter), add, remove


def _callable(cls: Class, named: set[str]) -> Iterator[tuple[str, Message]]:
    for message in cls.messages:
        inner = message.idl.pool_internal or message.idl.hide_from_docs
        if (not inner or message.name in named) and message.lifecycle.state != "Removed":
            yield message.name, message


def _kind(type_: str, setter: str, add: str, marks: tuple[str, ...]) -> str:
    shape = " "
    if "plain" not in marks:
        match parse_type(type_):
            case Set():
                shape = "S"
            case Map(_, value):
                # Operations in progress: their tasks are of no interest.
                shape = "S" if str(value).endswith("operations") else "M"
            case _:
                pass
    changed = add if shape != " " else setter
    return f"{shape}{'RW' if changed else 'RO'}"
