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
        "all", "allow-leak", "approximate", "async", "auto", "auto-enable", "copy",
        "counts", "disable-guest-agent", "dry-run", "empty-only", "enabled", "epoch",
        "force", "full", "hidden", "include-hidden", "include-snapshots", "is-unique",
        "live", "managed", "metadata", "metadata-only", "minimal", "multiple", "online",
        "paused", "physical", "preserve", "preserve-mac", "preserve-power-state",
        "read-only", "recursive", "remote-verify", "replace", "requires-reboot",
        "restart-network", "run-to-completion", "sharable", "shared", "soft", "sync",
        "verbose", "verify", "wait", "with-data",
    }
)  # fmt: skip
"""Parameters that are true or false where no field says so."""
_FILES = frozenset({"filename", "certificate", "certificate-chain", "private-key"})
_CALLED = {
    "on": Kind("name", "host"),
    "cd-name": Kind("label", "vdi"),
    "default-template": Kind("name", "template"),
    "role": Kind("label", "role"),
    "affinity": Kind("uuid", "host"),
    "copy-bios-strings-from": Kind("uuid", "host"),
    "master-uuid": Kind("uuid", "host"),
    "variant-uuid": Kind("uuid", "driver-variant"),
    "base": Kind("uuid", "vdi"),
    "class": Kind("words", words=tuple(NOUNS)),
    "compress": Kind("words", words=("true", "false", "zstd")),
}
"""Parameters whose names do not tell what they mean."""
_ENUMS = {
    ("pif-reconfigure-ip", "mode"): ("PIF", "ip_configuration_mode"),
    ("pif-reconfigure-ipv6", "mode"): ("PIF", "ipv6_configuration_mode"),
    ("pif-set-primary-address-type", "primary_address_type"): ("PIF", "primary_address_type"),
    ("vif-configure-ipv4", "mode"): ("VIF", "vif_ipv4_configuration_mode"),
    ("vif-configure-ipv6", "mode"): ("VIF", "vif_ipv6_configuration_mode"),
    ("bond-create", "mode"): ("Bond", "bond_mode"),
}
"""Enums that fields of the command's noun have under other names: their classes and names."""


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
    if name in _CALLED:
        return _CALLED[name]
    if (command, name) in _ENUMS:
        cls, enum = _ENUMS[command, name]
        return Kind("words", words=tuple(entity_of_class(cls).enums[enum].values()))
    if name in _FILES or name.endswith(("-file", "-filename", "file-name")):
        return Kind("file")
    if name in ("uuid", "uuids"):
        return Kind("uuid", about, many=name == "uuids") if about else _NOTHING
    if about == "sr" and name == "type":
        return Kind("value", "sm", "type")
    # A field of what the command is about tells more than a name that sounds like an object.
    field = entity(about).fields.get(name) if about else None
    found = _of_type(entity(about), field) if field is not None else None
    if found is not None and found.sort != "uuid":
        return found
    found = _object(command, name)
    if found is None and (name in _FLAGS or name in STANDARD):
        found = _BOOL
    return found or _NOTHING


def _object(command: str, name: str) -> Kind | None:
    """``sr-uuid``, ``pif-uuids``, ``vm-name-label``, ``host``; ``vdi-params`` are its fields."""
    if name.startswith("new-"):
        return None
    if name == "params" or name.endswith("-params"):
        listed = command.removesuffix("-list") if name == "params" else name[: -len("-params")]
        noun = _noun(listed) if listed != command else ""
        fields = tuple(entity(noun).fields) if noun else ()
        return Kind("words", words=("all", *fields), many=True) if noun else None
    for end, sort in (("-uuids", "uuid"), ("-uuid", "uuid"), ("-name-label", "label"),
                      ("-name", "label"), ("", "name")):  # fmt: skip
        if not name.endswith(end):
            continue
        noun = _noun(name.removesuffix(end), anywhere=sort == "uuid")
        if noun and (sort == "uuid" or "name-label" in entity(noun).fields or noun == "role"):
            return Kind(sort, noun, many=end == "-uuids")
    return None


def _noun(stem: str, anywhere: bool = False) -> str:
    """``default-SR`` means an ``sr``, ``vdi-from`` a ``vdi``."""
    parts = stem.lower().split("-")
    ends = range(len(parts), 0 if anywhere else len(parts) - 1, -1)
    spans = [(a, b) for b in ends for a in range(b)]
    found = ("-".join(parts[a:b]) for a, b in spans)
    return next((noun for noun in found if noun in NOUNS), "")


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
