"""The commands that the data model does not give: one module a family, each a table of `Verb`.

A family's module holds data only; the functions stand in ``commands/`` and are imported when their
command runs. A new family is added to `FAMILIES`.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import NamedTuple

__all__ = ["FAMILIES", "Verb", "all_verbs", "families", "find", "names", "place"]

FAMILIES = (
    "vm", "snapshot", "vm_devices", "vm_settings", "vm_groups", "host", "pool", "storage",
    "network", "hardware", "trust", "updates", "events", "services", "tasks", "shell",
)  # fmt: skip
"""Modules of this package, in the order of the help."""


class Verb(NamedTuple):
    """What a command takes, and where it is done."""

    run: str
    """``module:function`` below `xapi_xe.commands`, or ``generic:function``."""
    help: str
    """One or two sentences."""
    required: tuple[str, ...] = ()
    """Names; one that ends with a colon is a map, given as ``name:key=value``."""
    optional: tuple[str, ...] = ()
    """The same; ``*`` takes any parameter, and the function checks them."""
    selects: str = ""
    """A noun whose objects the command works on: ``vm=``, ``uuid=`` and filters choose them."""
    common: bool = False
    """Shown by ``xe help`` without ``--all``."""
    words: bool = False
    """Takes words that are no ``key=value``."""


@cache
def all_verbs() -> dict[str, Verb]:
    """Every special command by name."""
    found: dict[str, Verb] = {}
    for family in FAMILIES:
        found.update(import_module(f"xapi_xe.registry.{family}").VERBS)
    return found


def families() -> list[tuple[str, dict[str, Verb]]]:
    """The special commands by family, each under what its module says of it in its first line."""
    found: list[tuple[str, dict[str, Verb]]] = []
    for family in FAMILIES:
        module = import_module(f"xapi_xe.registry.{family}")
        title = (module.__doc__ or family).strip().split("\n", 1)[0].rstrip(".")
        found.append((title, module.VERBS))
    return found


_ON_FIELDS = {
    "-param-list": Verb(
        "generic:param_list", "Lists all the parameters of the object.", required=("uuid",)
    ),
    "-param-get": Verb(
        "generic:param_get",
        "Prints one parameter of the object; with param-key one entry of a map.",
        required=("uuid", "param-name"),
        optional=("param-key",),
    ),
    "-param-set": Verb(
        "generic:param_set",
        "Sets parameters of the object: FIELD=VALUE, and MAP:KEY=VALUE for an entry of a map.",
        required=("uuid",),
        optional=("*",),
    ),
    "-param-add": Verb(
        "generic:param_add",
        "Adds to a map (KEY=VALUE ...) or to a set (param-key=MEMBER) of the object.",
        required=("uuid", "param-name"),
        optional=("param-key", "*"),
    ),
    "-param-remove": Verb(
        "generic:param_remove",
        "Removes an entry of a map, or a member of a set, of the object.",
        required=("uuid", "param-name", "param-key"),
    ),
    "-param-clear": Verb(
        "generic:param_clear",
        "Empties a parameter of the object.",
        required=("uuid", "param-name"),
    ),
    "-list": Verb(
        "generic:list_",
        "Lists the objects that fit the filters. Filters are FIELD=VALUE, MAP:KEY=VALUE and "
        "SET:contains=VALUE; params says which parameters are shown, separated by commas, or all.",
        optional=("params", "*"),
    ),
}
_NEEDS = {"-param-set": "s", "-param-add": "a", "-param-remove": "a", "-param-clear": "c"}
_COMMON = frozenset({"vm-list", "host-list", "sr-list", "network-list", "vdi-list"})


def find(name: str) -> Verb | None:
    """The command of this name: a special one, or one on the fields of a noun."""
    special = all_verbs().get(name)
    if special is not None:
        return special
    from xapi_xe.generated.index import NOUNS  # noqa: PLC0415

    for suffix, verb in _ON_FIELDS.items():
        noun = name.removesuffix(suffix)
        if noun != name and noun in NOUNS:
            if _NEEDS.get(suffix, "") not in NOUNS[noun][1]:
                return None
            return verb._replace(common=name in _COMMON)
    return None


def names() -> list[str]:
    """Every command there is."""
    from xapi_xe.generated.index import NOUNS  # noqa: PLC0415

    found = set(all_verbs())
    for noun, (_, abilities) in NOUNS.items():
        found |= {noun + s for s in _ON_FIELDS if _NEEDS.get(s, "") in abilities}
    return sorted(found)


def place(run: str) -> tuple[str, str]:
    """The module and the function that `Verb.run` means."""
    module, _, function = run.partition(":")
    package = "xapi_xe" if module == "generic" else "xapi_xe.commands"
    return f"{package}.{module}", function
