"""``xe help``: which commands there are, and what they take."""

from __future__ import annotations

from xapi_xe.candidates import hints
from xapi_xe.context import Context
from xapi_xe.errors import UsageError
from xapi_xe.registry import Verb, all_verbs, find, names

__all__ = ["describe", "help_"]

_USAGE = """\
Usage: xe COMMAND [-s SERVER] [-p PORT] [-u USER] [-pw PASSWORD] [-pwf FILE] [KEY=VALUE ...]

A command's values are KEY=VALUE; --KEY stands for KEY=true. Without -s the server of this host is
asked, over its socket. Any list or get prints bare values with --minimal and JSON with --json.
  xe help COMMAND   what a command takes
  xe help --all     every command
  XE_EXTRA_ARGS and ~/.xe hold pairs that are always meant: server=HOST,username=root,...
"""


def help_(ctx: Context) -> None:
    """``help [--all] [COMMAND ...]``."""
    if ctx.words:
        for name in ctx.words:
            describe(ctx, name)
        return
    everything = ctx.params.flag("all")
    if ctx.minimal:
        ctx.print_list(names())
        return
    if everything:
        shown = names()
        title = f"All {len(shown)} commands:"
    else:
        common = [name for name, verb in all_verbs().items() if verb.common]
        lists = [name for name in names() if name.endswith("-list") and _is_common(name)]
        shown = sorted({*common, *lists})
        title = "Common commands:"
    ctx.terminal.print(_USAGE)
    ctx.terminal.print(title)
    ctx.terminal.print(_columns(shown))


def _is_common(name: str) -> bool:
    verb = find(name)
    return verb is not None and verb.common


def describe(ctx: Context, name: str) -> None:
    """Everything about one command. Raises UsageError for one that there is not."""
    verb = find(name)
    if verb is None:
        raise UsageError(f"Unknown command: {name}", hints(name, names()))
    required = ", ".join(verb.required)
    lines = [
        f"command name        : {name}",
        f"    reqd params     : {required}",
        f"    optional params : {', '.join(_optional(name, verb))}",
        f"    description     : {verb.help}",
    ]
    if verb.selects:
        lines.append(
            f"    selectors       : {verb.selects}=NAME-OR-UUID, uuid=UUID, or filters as those of "
            f"{verb.selects}-list; --multiple allows more than one match"
        )
    ctx.terminal.print("\n".join([*lines, ""]))


def _optional(name: str, verb: Verb) -> list[str]:
    """`*` stands for what the fields of the noun allow."""
    found = [each for each in verb.optional if each != "*"]
    if verb.selects:
        found.append(f"<{verb.selects}-selectors>")
    if "*" not in verb.optional:
        return found
    from xapi_xe.table import entity  # noqa: PLC0415

    noun, _, verb_name = name.rpartition("-list" if name.endswith("-list") else "-param-")
    for field in entity(noun).fields.values():
        if "hidden" in field.marks:
            continue
        if not verb_name:
            found.append(field.name)
            if field.is_set:
                found.append(f"{field.name}:contains")
        elif verb_name == "set" and field.type.endswith(" map") and (field.set or field.add):
            found.append(f"{field.name}:")
        elif verb_name == "set" and field.set:
            found.append(field.name)
    return found


def _columns(words: list[str]) -> str:
    """Words in columns of a line of 80."""
    width = max(map(len, words)) + 2
    count = max(1, 80 // width)
    rows = -(-len(words) // count)
    lines = [
        "".join(f"{word:<{width}}" for word in words[row::rows]).rstrip() for row in range(rows)
    ]
    return "\n".join(f"  {line}" for line in lines)
