"""Which parameters a command takes, by name, for help, the manual and completion alike."""

from __future__ import annotations

from xapi_xe.registry import Verb
from xapi_xe.table import NOUNS, Entity, Field, entity

__all__ = ["field_command", "noun_of", "optional", "plural", "selectors", "special", "writable"]

_SUFFIXES = (
    "-param-list", "-param-get", "-param-set", "-param-add", "-param-remove", "-param-clear",
    "-list",
)  # fmt: skip


def field_command(name: str) -> tuple[Entity, str] | None:
    """The noun and the verb of ``vm-param-set`` (``param-set``) and its kin; None for others."""
    for suffix in _SUFFIXES:
        noun = name.removesuffix(suffix)
        if noun != name and noun in NOUNS:
            return entity(noun), suffix[1:]
    return None


def noun_of(name: str, verb: Verb) -> str:
    """The noun that a command is about: that of its selectors, or what its name begins with."""
    if verb.selects:
        return verb.selects
    parts = name.split("-")
    for count in range(len(parts) - 1, 0, -1):
        noun = "-".join(parts[:count])
        if noun in NOUNS:
            return noun
    return next((part for part in parts if part in NOUNS), "")


_WORDS = (
    "appliance", "blob", "caller", "certificate", "cluster", "console", "crashdump", "feature",
    "host", "message", "network", "observer", "patch", "pool", "repository", "role", "secret",
    "snapshot", "subject", "task", "template", "tunnel", "update",
)  # fmt: skip


def plural(noun: str) -> str:
    """``VMs``, ``hosts``, ``host-cpus``: in a sentence."""
    name = noun if "-" in noun or noun in _WORDS else noun.upper()
    return f"{name[:-1]}ies" if name.endswith("ry") else f"{name}s"


def special(verb: Verb) -> list[str]:
    """The optional parameters that the command names itself."""
    return [each for each in verb.optional if each != "*"]


def optional(name: str, verb: Verb) -> list[str]:
    """All of them: `*` stands for what the fields of the noun allow. A map ends with a colon."""
    found = special(verb)
    about = field_command(name)
    if "*" not in verb.optional or about is None:
        return found
    table, what = about
    if what == "list":
        return found + _filters(table)
    if what == "param-set":
        fields = [each for each in table.fields.values() if "hidden" not in each.marks]
        found += [each.name + ":" * _is_map(each) for each in fields if writable(each, what)]
    return found


def selectors(verb: Verb) -> list[str]:
    """What chooses the objects of a command, the usual first."""
    if not verb.selects:
        return []
    return list(dict.fromkeys([verb.selects, "uuid", *_filters(entity(verb.selects))]))


def _filters(table: Entity) -> list[str]:
    found: list[str] = []
    for field in table.fields.values():
        if "hidden" in field.marks:
            continue
        if field.is_map and "plain" not in field.marks:
            found.append(f"{field.name}:")
            continue
        found.append(field.name)
        if field.is_set and "plain" not in field.marks:
            found.append(f"{field.name}:contains")
    return found


def writable(field: Field, what: str) -> bool:
    """Whether ``param-set``, ``-add``, ``-remove`` or ``-clear`` takes the field."""
    match what:
        case "param-set":
            return bool(field.set or (field.add and _is_map(field)))
        case "param-add":
            return bool(field.add)
        case "param-remove":
            return bool(field.remove)
        case "param-clear":
            return bool(field.set or field.remove)
        case _:
            return True


def _is_map(field: Field) -> bool:
    return field.type.endswith(" map")
