"""Which messages are answered, and by what: ``python -m codegen.coverage`` prints docs/coverage.md.

It stands apart from ``python -m codegen``: what that writes is imported by the operations, so it
must run without them, while this table is counted on the operations themselves. A message counts
as written by hand if the object that answers its class overrides the generated interface; one
whose implementation refuses some of its arguments with NOT_IMPLEMENTED counts as done in part.
``--write`` replaces the file, ``--check`` fails if it is stale.
"""

from __future__ import annotations

import argparse
import ast
import inspect
import sys
import textwrap
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Literal, TypeAlias, cast

from codegen.emit.text import identifier
from codegen.expand import Class, Message, Model, expand
from codegen.load import IDL_ROOT, load

__all__ = ["Answer", "answer", "main", "report"]

TARGET = IDL_ROOT.parent / "docs" / "coverage.md"

Answer: TypeAlias = Literal["database", "hand", "part", "not implemented", "removed"]

COLUMNS: tuple[Answer, ...] = ("database", "hand", "part", "not implemented", "removed")

HEAD = """\
# Coverage

Written by `python -m codegen.coverage --write`; do not edit. Every message of the XenAPI is known
to the server: names, types, rights and arity are checked for all of them. This page says which
ones also *do* something.

* **database**: read or written in the database, derived from the data model;
* **by hand**: an implementation in `xapi/operations/`;
* **in part**: an implementation that answers `NOT_IMPLEMENTED` in some cases;
* **not implemented**: always answers `NOT_IMPLEMENTED [message]`, after session, rights and
  arguments were checked;
* **removed**: the API has removed it; answers `MESSAGE_REMOVED`.

"""


def report(model: Model, operations: Mapping[str, object]) -> str:
    """The page, in Markdown."""
    rows: list[str] = []
    lists: list[str] = []
    total: Counter[Answer] = Counter()
    for cls in sorted(model.classes.values(), key=lambda c: c.name.lower()):
        answers: dict[str, Answer] = {
            m.name: answer(m, operations.get(cls.name)) for m in cls.messages
        }
        if answers:
            counts = Counter(answers.values())
            total += counts
            rows.append(_row(cls.name, counts))
            lists += _missing(cls, answers)
    return "".join(
        [
            HEAD,
            "| class | messages | database | by hand | in part | not implemented | removed |\n",
            "| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n",
            *rows,
            _row("**all**", total),
            "\n## Not implemented\n\n",
            *lists,
        ]
    )


def answer(message: Message, operations: object) -> Answer:
    """What answers a message; `operations` is the object of its class, None if there is none."""
    if message.lifecycle.state == "Removed":
        return "removed"
    if not message.custom:
        return "database"
    name = identifier(message.name)
    implementation = getattr(type(operations), name, None)
    if implementation is None or implementation is _inherited(type(operations), name):
        return "not implemented"
    return _refusals(implementation)


def _inherited(cls: type[object], name: str) -> object:
    """The method of the generated interface, which all implementations derive from."""
    for base in cls.__mro__:
        if base.__module__.startswith("xapi.generated."):
            return base.__dict__.get(name)
    return None


def _refusals(implementation: object) -> Answer:
    """``part`` where the code raises NOT_IMPLEMENTED, ``not implemented`` where that is all."""
    source = textwrap.dedent(inspect.getsource(cast("type[object]", implementation)))
    definition = ast.parse(source).body[0]
    raised = [node for node in ast.walk(definition) if _refuses(node)]
    if not raised:
        return "hand"
    body = cast("ast.AsyncFunctionDef", definition).body
    answers = any(isinstance(node, ast.Return) for node in ast.walk(definition))
    return "not implemented" if not answers and any(map(_refuses, body)) else "part"


def _refuses(node: ast.AST) -> bool:
    return isinstance(node, ast.Raise) and "NotImplemented" in ast.unparse(node)


def _row(name: str, counts: Mapping[Answer, int]) -> str:
    cells = [str(sum(counts.values())), *(str(counts.get(c, 0) or "") for c in COLUMNS)]
    return f"| {name} | {' | '.join(cells)} |\n"


def _missing(cls: Class, answers: Mapping[str, Answer]) -> list[str]:
    none = sorted(name for name, how in answers.items() if how == "not implemented")
    part = sorted(name for name, how in answers.items() if how == "part")
    if not none and not part:
        return []
    lines = [f"**{cls.name}**: {', '.join(f'`{name}`' for name in none) or 'nothing missing'}."]
    if part:
        lines.append(f" In part: {', '.join(f'`{name}`' for name in part)}.")
    text = textwrap.fill("".join(lines), width=100, break_long_words=False, break_on_hyphens=False)
    return [text + "\n\n"]


def main(arguments: list[str] | None = None, target: Path = TARGET) -> int:
    """Print, write or check the page; 1 if it is stale."""
    # Imports every operation of the server, which nothing else in codegen may do.
    from xapi.operations.registry import OPERATIONS  # noqa: PLC0415

    parser = argparse.ArgumentParser(prog="python -m codegen.coverage", description=__doc__)
    parser.add_argument("--write", action="store_true", help=f"replace {target.name}")
    parser.add_argument("--check", action="store_true", help="fail if the file is stale")
    options = parser.parse_args(arguments)
    text = report(expand(load()), OPERATIONS)
    if options.write:
        target.write_text(text, encoding="utf-8")
    elif options.check:
        if not target.exists() or target.read_text("utf-8") != text:
            sys.stderr.write(f"{target.name} is stale: run python -m codegen.coverage --write\n")
            return 1
    else:
        sys.stdout.write(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
