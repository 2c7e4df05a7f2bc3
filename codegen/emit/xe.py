"""Emit the tables of the command line `xe`: an index of its nouns, and one module a class.

They are plain constants, so that a command loads in a millisecond what it needs and nothing else.
"""

from __future__ import annotations

from codegen.emit.text import HEADER
from codegen.expand import Model
from codegen.xe import XeClass, xe_classes

__all__ = ["BASE", "files"]

BASE = "sdk/python/xapi_xe/generated"


def files(model: Model) -> dict[str, str]:
    """Path below the project's root -> unformatted text."""
    classes = xe_classes(model)
    made = {
        f"{BASE}/__init__.py": HEADER + '"""What `xe` knows of the data model."""\n',
        f"{BASE}/index.py": _index(classes),
    }
    for cls in classes:
        made[f"{BASE}/{cls.name}.py"] = _class(cls)
    return made


def _index(classes: list[XeClass]) -> str:
    out = [
        HEADER,
        '"""Every noun of the command line: its class, and what can be done to parameters."""\n\n',
        "from __future__ import annotations\n\n",
        "# fmt: off\n",
        "NOUNS: dict[str, tuple[str, str]] = {\n",
    ]
    nouns = {noun: cls for cls in classes for noun in cls.commands}
    for noun, cls in sorted(nouns.items()):
        abilities = "".join(
            letter
            for letter, there in (
                ("s", any(f.set or f.add for f in cls.fields)),
                ("a", any(f.add for f in cls.fields)),
                ("c", any(f.set or f.add for f in cls.fields)),
            )
            if there
        )
        out.append(f"    {noun!r}: ({cls.name!r}, {abilities!r}),\n")
    out.append("}\n# fmt: on\n")
    out.append('"""s: param-set, a: param-add and param-remove, c: param-clear."""\n')
    return "".join(out)


def _class(cls: XeClass) -> str:
    commands = {
        noun: (tuple(command.where.items()), tuple(command.shown))
        for noun, command in cls.commands.items()
    }
    rows = "".join(f"    {tuple(field)!r},\n" for field in cls.fields)
    enums = "".join(f"    {name!r}: {values!r},\n" for name, values in cls.enums.items())
    return (
        f'{HEADER}"""{cls.name} on the command line; rows are those of `xapi_xe.table.Field`."""\n\n'
        "from __future__ import annotations\n\n"
        "from typing import TYPE_CHECKING\n\n"
        "if TYPE_CHECKING:\n    from xapi_xe.table import Commands, Row\n\n"
        f"NAME = {cls.name!r}\n"
        f"SEARCHABLE = {cls.searchable!r}\n"
        f"COLUMNS: dict[str, str] = {cls.columns!r}\n"
        "# fmt: off\n"
        f"COMMANDS: Commands = {commands!r}\n"
        f"FIELDS: tuple[Row, ...] = (\n{rows})\n"
        f"ENUMS: dict[str, dict[str, str]] = {{\n{enums}}}\n"
        "# fmt: on\n"
    )
