"""What kind of value a parameter takes, and which values of that kind there are.

Kinds follow from the tables where a parameter is a field, else from how parameters are called:
``sr-uuid``, ``host``, ``template-name-label``, ``filename``.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from xapi_xe.arguments import STANDARD, Params
from xapi_xe.parameters import field_command, noun_of, writable
from xapi_xe.table import NOUNS, Entity, Field, entity, entity_of_class

if TYPE_CHECKING:
    from xapi_xe.reader import Found, Reader
    from xapi_xe.registry import Verb

__all__ = ["Kind", "kind_of", "served", "static"]


class Kind(NamedTuple):
    """A kind of value."""

    sort: str
    """bool, words, file; of a server: uuid, name (or uuid), label, value, key, entry; or empty."""
    noun: str = ""
    field: str = ""
    words: tuple[str, ...] = ()
    many: bool = False
    """Several, separated by commas."""


_NOTHING = Kind("")
_NONE = Params()
_BOOL = Kind("bool")
_FLAGS = frozenset(
    {
        "all", "async", "auto", "copy", "disable-guest-agent", "dry-run", "empty-only",
        "enabled", "epoch", "force", "full", "hidden", "include-hidden", "live", "managed",
        "metadata", "metadata-only", "minimal", "multiple", "paused", "physical",
        "preserve-mac", "preserve-power-state", "read-only", "recursive", "replace",
        "restart-network", "run-to-completion", "sharable", "shared", "soft", "sync",
        "verbose", "verify", "wait", "with-data",
    }
)  # fmt: skip
"""Parameters that are true or false where no field says so."""
_HOLDERS = {
    "on": ("name", "host"),
    "affinity": ("uuid", "host"),
    "copy-bios-strings-from": ("uuid", "host"),
    "default-template": ("name", "template"),
    "role": ("label", "role"),
    "role-name": ("label", "role"),
    "master-uuid": ("uuid", "host"),
}
"""Parameters whose names do not tell that they mean an object."""
_MODES = {
    ("pif-reconfigure-ip", "mode"): ("PIF", "ip_configuration_mode"),
    ("pif-reconfigure-ipv6", "mode"): ("PIF", "ipv6_configuration_mode"),
    ("bond-create", "mode"): ("Bond", "bond_mode"),
    ("sr-create", "type"): ("", ""),
}
"""Enums that the command's noun has under another name."""


def kind_of(command: str, verb: Verb, name: str, params: Params = _NONE) -> Kind:
    """The kind of ``name=`` behind a command; `params` are those given before."""
    about = field_command(command)
    if about is not None:
        return _of_field_command(*about, name, params)
    own = {*verb.required, *verb.optional}
    head, colon, key = name.partition(":")
    if verb.selects and name not in own and f"{head}:" not in own:
        if name == verb.selects:
            return Kind("name", name)
        return _filter(entity(verb.selects), head if colon else name, key)
    return _by_name(command, verb, name)


def _of_field_command(table: Entity, what: str, name: str, params: Params) -> Kind:
    if name == "params":
        shown = tuple(n for n, f in table.fields.items() if "hidden" not in f.marks)
        return Kind("words", words=("all", *shown), many=True)
    if what == "list":
        head, _, key = name.partition(":")
        return _filter(table, head, key)
    if name == "uuid":
        return Kind("uuid", table.noun)
    if name == "param-name":
        fit = tuple(n for n, f in table.fields.items() if writable(f, what))
        return Kind("words", words=fit)
    if name == "param-key":
        return Kind("member" if what != "param-add" else "", table.noun, params.get("param-name"))
    head, _, key = name.partition(":")
    field = table.fields.get(head)
    if what != "param-set" or field is None:
        return _NOTHING
    if key:
        return Kind("entry", table.noun, head, (key,))
    return _of_type(table, field) or Kind("value", table.noun, head)


def _filter(table: Entity, head: str, key: str) -> Kind:
    field = table.fields.get(head)
    if field is None:
        return _NOTHING
    if key:
        return Kind("entry", table.noun, head, (key,))
    if head == "uuid":
        return Kind("uuid", table.noun)
    if field.type.endswith((" set", " map")) or field.path[0] in ("()", "@"):
        return _NOTHING
    static_kind = _of_type(table, field)
    if static_kind is not None and static_kind.sort != "uuid":
        return static_kind
    return Kind("value", table.noun, head)


def _of_type(table: Entity, field: Field) -> Kind | None:
    type_ = field.type
    many = type_.endswith(" set")
    type_ = type_.removesuffix(" set")
    if type_ == "bool":
        return _BOOL
    if type_.startswith("enum "):
        return Kind("words", words=tuple(table.enums[type_[5:]].values()), many=many)
    if type_.endswith(" ref"):
        try:
            return Kind("uuid", entity_of_class(type_.removesuffix(" ref")).noun, many=many)
        except KeyError:
            return _NOTHING
    return None


def _by_name(command: str, verb: Verb, name: str) -> Kind:
    about = noun_of(command, verb)
    if name in _HOLDERS:
        return Kind(*_HOLDERS[name])
    if (command, name) in _MODES:
        return _enum(*_MODES[command, name])
    if name == "filename" or name.endswith(("-file", "-filename", "file-name")):
        return Kind("file")
    if name == "uuid":
        return Kind("uuid", about) if about else _NOTHING
    for end, sort, many in (
        ("-uuids", "uuid", True), ("-uuid", "uuid", False), ("-name-label", "label", False),
        ("-name", "label", False), ("", "name", False),
    ):  # fmt: skip
        stem = name.removesuffix(end) if end else name
        noun = _noun(stem) if (stem != name or not end) and not name.startswith("new-") else ""
        if noun:
            return Kind(sort, noun, many=many)
    field = entity(about).fields.get(name) if about else None
    if field is not None:
        found = _of_type(entity(about), field)
        if found is not None:
            return found
    return _BOOL if name in _FLAGS or name in STANDARD else _NOTHING


def _noun(stem: str) -> str:
    """``default-SR`` means an ``sr``."""
    parts = stem.lower().split("-")
    for start in range(len(parts)):
        if "-".join(parts[start:]) in NOUNS:
            return "-".join(parts[start:])
    return ""


def _enum(cls: str, name: str) -> Kind:
    if not cls:
        return Kind("value", "sm", "type")
    return Kind("words", words=tuple(entity_of_class(cls).enums[name].values()))


def static(kind: Kind) -> tuple[str, ...]:
    """The values that are known without a server."""
    return ("true", "false") if kind.sort == "bool" else kind.words if kind.sort == "words" else ()


# --- of a server ----------------------------------------------------------------------------


def served(
    reader: Reader, kind: Kind, params: Params, begin: str = ""
) -> Iterator[tuple[str, str]]:
    """Values and notes; uuids where a name would do only if no name has this beginning.

    Raises what the server answers.
    """
    if not kind.noun or kind.noun not in NOUNS:
        return
    table = entity(kind.noun)
    match kind.sort:
        case "uuid":
            for each in reader.search(table, []):
                yield str(each.record.get("uuid", "")), _label(table, each)
        case "name" | "label":
            found = reader.search(table, [])
            for each in found:
                yield _label(table, each), str(each.record.get("uuid", ""))
            named = any(_label(table, each).startswith(begin) for each in found)
            for each in found if kind.sort == "name" and not named else ():
                yield str(each.record["uuid"]), _label(table, each)
        case "value" | "key" | "entry" | "member":
            yield from ((text, "") for text in _in_field(reader, table, kind, params))
        case _:
            return


def _label(table: Entity, found: Found) -> str:
    """What a person calls an object."""
    for column in ("name_label", "name", "device", "host", "userdevice"):
        text = found.record.get(column)
        if text and isinstance(text, str) and not text.startswith("OpaqueRef:"):
            return text
    return ""


def _in_field(reader: Reader, table: Entity, kind: Kind, params: Params) -> Iterator[str]:
    from xapi_xe.reader import Found  # noqa: PLC0415
    from xapi_xe.values import members, pairs  # noqa: PLC0415

    field = table.fields.get(kind.field)
    if field is None or field.path[0] in ("()", "@"):
        return
    if "uuid" in params:  # of that object, template or not
        ref = reader.by_uuid(table.cls, params.get("uuid"))
        found = [Found(ref, reader.record(table.cls, ref) or {})]
    else:
        found = reader.search(table, [])
    reader.bulk = True
    for each in found:
        value = reader.value(table, field, each)
        if kind.sort == "value":
            yield reader.text(table, field, each)
        elif field.type.endswith(" map"):
            for key, text in pairs(field, value, table.enums):
                if kind.sort != "entry":
                    yield key
                elif key == kind.words[0]:
                    yield text
        elif kind.sort in ("member", "entry"):  # of a set
            yield from members(field, value, table.enums)
