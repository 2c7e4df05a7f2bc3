"""Names, types, decoders and empty values of the SDK as Python source; shared by its emitters."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable
from typing import Any

from codegen.emit.text import camel
from codegen.expand import Class, Message, Param
from codegen.schema import Lifecycle
from xapi.idl.types import Enum, Map, Option, Record, Ref, Scalar, Set, Type, parse_type

__all__ = [
    "Decoders",
    "annotation",
    "class_name",
    "default_source",
    "is_safe",
    "lifecycle_note",
    "member_name",
    "method_name",
    "parameter_name",
    "type_names",
    "unset_source",
]

_SCALARS = {
    "string": "str",
    "int": "int",
    "float": "float",
    "bool": "bool",
    "datetime": "datetime",
    "void": "None",
}


def class_name(name: str) -> str:
    """``host_cpu`` -> ``HostCPU``: the stem of HostCPURef, HostCPURecord and so on."""
    return camel(name)


def member_name(value: str) -> str:
    """An enum value as an identifier: its own spelling as far as Python lets it."""
    name = re.sub(r"\W", "_", value)
    return f"{name}_" if keyword.iskeyword(name) or not name.isidentifier() else name


def method_name(name: str) -> str:
    return f"{name}_" if keyword.iskeyword(name) else name


def parameter_name(name: str) -> str:
    """The object a message is called on is `ref` where the wire says `self`."""
    if name == "self":
        return "ref"
    return f"{name}_" if keyword.iskeyword(name) else name


def annotation(text: str) -> str:
    """The type as a client sees it: sets are lists, maps are dicts."""
    return _annotation(parse_type(text))


def _annotation(type_: Type) -> str:
    match type_:
        case Scalar(name):
            return _SCALARS[name]
        case Enum(name):
            return f"enums.{camel(name)}"
        case Ref(cls):
            return f"refs.{class_name(cls)}Ref"
        case Record(cls):
            return f"{class_name(cls)}Record"
        case Set(of):
            return f"list[{_annotation(of)}]"
        case Option(of):
            return f"{_annotation(of)} | None"
        case Map(key, value):
            return f"dict[{_annotation(key)}, {_annotation(value)}]"


def type_names(texts: Iterable[str]) -> set[str]:
    """Classes whose records are named by these types."""
    found: set[str] = set()
    pending = [parse_type(text) for text in texts]
    while pending:
        match pending.pop():
            case Record(cls):
                found.add(cls)
            case Set(of) | Option(of):
                pending.append(of)
            case Map(key, value):
                pending += [key, value]
            case _:
                pass
    return found


class Decoders:
    """Names the decoders of a module; equal ones are made once."""

    def __init__(self) -> None:
        self.lines: dict[str, str] = {}

    def of(self, type_: Type) -> str:
        """A Python expression; ``identity`` for what needs no conversion."""
        match type_:
            case Scalar("int"):
                return "integer"
            case Scalar("float"):
                return "double"
            case Scalar("datetime"):
                return "date_time"
            case Scalar("void"):
                return "void"
            case Scalar() | Ref():
                return "identity"
            case Enum(name):
                return self._named(type_, f"enum_of(enums.{camel(name)})")
            case Record(cls):
                return f"{class_name(cls)}Record.decode"
            case Set(of):
                item = self.of(of)
                return item if item == "identity" else self._named(type_, f"list_of({item})")
            case Option(of):
                return self._named(type_, f"optional({self.of(of)})")
            case Map(key, value):
                decoders = self.of(key), self.of(value)
                if decoders == ("identity", "identity"):
                    return "identity"
                return self._named(type_, f"map_of({', '.join(decoders)})")

    def _named(self, type_: Type, source: str) -> str:
        name = "_" + re.sub(r"\W+", "_", str(type_).replace("->", "to")).strip("_").lower()
        self.lines.setdefault(name, f"{name} = {source}\n")
        return name


def unset_source(type_: Type, enums: dict[str, list[str]]) -> str:
    """A function without arguments that makes the empty value of a type."""
    match type_:
        case Scalar("datetime"):
            return "epoch"
        case Scalar(name):
            return _SCALARS[name]
        case Enum(name):
            return f"lambda: enums.{camel(name)}({enums[name][0]!r})"
        case Ref():
            return "null"
        case Set():
            return "list"
        case Map():
            return "dict"
        case _:
            return "nothing"


def default_source(type_: Type, default: Any, enums: dict[str, list[str]]) -> str:
    """The default of a parameter as Python source; lists and maps are None in signatures."""
    match type_:
        case Enum(name):
            value = enums[name][0] if default == [] else default
            return f"enums.{camel(name)}.{member_name(value)}"
        case Ref(cls):
            return f"refs.{class_name(cls)}Ref({default!r})"
        case Scalar("int"):
            return repr(int(default))
        case Scalar("float"):
            return repr(float(default))
        case Scalar("bool"):
            return repr(bool(default))
        case Scalar("datetime"):
            return f"parse_datetime({default!r})"
        case Scalar():
            return repr(default)
        case Set(of):
            return f"[{', '.join(default_source(of, v, enums) for v in default)}]"
        case Map(key, value):
            pairs = ", ".join(
                f"{default_source(key, k, enums)}: {default_source(value, v, enums)}"
                for k, v in default.items()
            )
            return f"{{{pairs}}}"
        case _:
            return "None"


def is_safe(message: Message) -> bool:
    """The message changes nothing, so a client may send it again after a lost answer."""
    if message.tag in ("custom", "constructor", "destructor"):
        reads = message.name.startswith(("get_", "assert_")) or message.full_name == "event.from"
        return (reads and not message.idl.asynchronous) or not message.idl.has_effect
    return message.tag not in ("setter", "add_to", "remove_from", "add", "remove")


def lifecycle_note(lifecycle: Lifecycle) -> str:
    """What a client should know before it uses the thing."""
    match lifecycle.state:
        case "Removed":
            return f"Removed in {_last(lifecycle.removed)}."
        case "Deprecated":
            return f"Deprecated since {_last(lifecycle.deprecated)}."
        case "Prototyped":
            return "A prototype; it may change."
        case "Unreleased":
            return "Not released yet."
        case _:
            return ""


def _last(when: str | list[str] | None) -> str:
    if when is None:
        return "some release"
    return when if isinstance(when, str) else when[-1]


def mandatory(message: Message) -> list[Param]:
    return [p for p in message.params if not p.optional]


def sentence(*parts: str) -> str:
    """Parts of a description, each ended by a full stop."""
    told = [part.strip() for part in parts if part.strip()]
    return " ".join(
        part if part.endswith((".", ")", "!", "?", ":")) else f"{part}." for part in told
    )


def constructor_fields(cls: Class, message: Message) -> list[tuple[str, str, str, Any, bool]]:
    """Name, type, description, default, optional: the required ones first.

    Maps and sets without a default are empty where they are left out: the server wants them in the
    struct, and people do not.
    """
    by_name = {f.name: f for f in cls.fields}
    found: list[tuple[str, str, str, Any, bool]] = []
    for optional, names in (
        (False, message.constructor_required),
        (True, message.constructor_optional),
    ):
        for name in names:
            f = by_name[name]
            default: Any = f.default if optional else None
            empty = not optional and isinstance(parse_type(f.idl.type), Set | Map)
            if empty:
                default = {} if isinstance(parse_type(f.idl.type), Map) else []
            found.append((name, f.idl.type, f.idl.doc, default, optional or empty))
    return sorted(found, key=lambda each: each[4])
