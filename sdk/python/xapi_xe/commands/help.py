"""``xe help``: which commands there are, and what they take."""

from __future__ import annotations

from collections.abc import Sequence

from xapi_xe.candidates import unknown_command
from xapi_xe.completing_values import Kind, kind_of
from xapi_xe.context import Context
from xapi_xe.errors import UsageError
from xapi_xe.parameters import field_command, optional, plural, special
from xapi_xe.registry import Verb, all_verbs, families, find, names

__all__ = ["describe", "help_", "hints_of_values", "summary"]

_USAGE = """\
Usage: xe COMMAND [KEY=VALUE ...] [--SWITCH ...]
       xe -s SERVER -u USER -pw PASSWORD COMMAND ...

Without -s the server of this host is asked, over its socket.
"""
_MORE = """\
  xe help COMMAND      what a command takes; also: xe COMMAND --help
  xe help WORD         the commands whose names begin so: xe help vm
  xe help --all        every command, and the options of all of them
  xe completion bash   a script that completes commands and values at the tab key
"""
_WIDTH = 80


def help_(ctx: Context) -> None:
    """``help [--all] [COMMAND ...]``."""
    if ctx.words:
        for name in ctx.words:
            describe(ctx, name)
    elif ctx.minimal:
        ctx.print_list(names())
    elif ctx.json:
        ctx.print_json({name: _plain(name) for name in names()})
    elif ctx.params.flag("all"):
        _all(ctx)
    else:
        common = [name for name in names() if _verb(name).common]
        text = [_USAGE, "Common commands:", _columns(common), "", "More:", _MORE]
        ctx.terminal.print("\n".join(text).rstrip("\n"))


def _all(ctx: Context) -> None:
    from xapi_xe.options import OPTIONS  # noqa: PLC0415

    options = [(f"{name} {value}".rstrip(), text) for name, value, text in OPTIONS]
    parts = [_USAGE, "Options of every command:", _rows(options)]
    for title, verbs in families():
        parts += ["", f"{title}:", _summaries(list(verbs))]
    on_fields = [name for name in names() if name not in all_verbs()]
    parts += ["", "Lists and parameters of objects:", _columns(on_fields)]
    ctx.terminal.print("\n".join(parts))


def describe(ctx: Context, name: str) -> None:
    """Everything about a command, or the commands that begin so.

    Raises UsageError where there are none.
    """
    verb = find(name)
    if verb is None:
        begin = f"{name.removesuffix('-')}-"
        some = [each for each in names() if each.startswith(begin)]
        if not some:
            raise UsageError(f"Unknown command: {name}", unknown_command(name))
        if ctx.minimal or ctx.json:
            ctx.print_list(some)
        else:
            ctx.terminal.print(_summaries(some))
        return
    if ctx.json:
        ctx.print_json({"name": name, **_plain(name)})
        return
    more = optional(name, verb)
    if verb.selects:
        more = [*special(verb), f"<{verb.selects}-selectors>"]
    lines = [
        f"command name        : {name}",
        _wrapped("    reqd params     : ", ", ".join(verb.required)),
        _wrapped("    optional params : ", ", ".join(more)),
        _wrapped("    description     : ", verb.help),
    ]
    given = hints_of_values(name, verb)
    if given:
        lines.append(_wrapped("    values          : ", ", ".join(given)))
    if verb.selects:
        lines.append(
            _wrapped(
                "    selectors       : ",
                f"{verb.selects}=NAME-OR-UUID, uuid=UUID, or filters as those of "
                f"{verb.selects}-list; --multiple allows more than one match",
            )
        )
    ctx.terminal.print("\n".join([*lines, ""]))


def summary(name: str, verb: Verb) -> str:
    """The first sentence about a command."""
    about = field_command(name)
    if about is not None and about[1] == "list":
        return f"Lists {plural(about[0].noun)}."
    first, dot, _ = verb.help.partition(". ")
    return first + dot.rstrip()


def hints_of_values(name: str, verb: Verb) -> list[str]:
    """``paused=true|false``: what the command's own parameters take, as far as it is known."""
    if field_command(name) is not None:
        return []
    found: list[str] = []
    for each in (*verb.required, *special(verb)):
        text = f"{each}KEY=VALUE" if each[-1] == ":" else _hint(each, kind_of(name, verb, each))
        found += [text] if text else []
    return found


_MOST = 4
"""So many values of an enum are told."""


def _hint(name: str, kind: Kind) -> str:
    known = {"bool": "true|false", "file": "FILE", "uuid": "UUID", "name": "NAME-OR-UUID",
             "label": "NAME"}  # fmt: skip
    if kind.words[:1] == ("all",):
        text = "FIELD"
    else:
        more = ["..."] if len(kind.words) > _MOST else []
        text = known.get(kind.sort, "|".join([*kind.words[:_MOST], *more]))
    return f"{name}={text}{',...' * kind.many}" if text else ""


def _plain(name: str) -> dict[str, object]:
    verb = _verb(name)
    return {
        "required": list(verb.required),
        "optional": optional(name, verb),
        "selects": verb.selects or None,
        "description": verb.help,
    }


def _verb(name: str) -> Verb:
    verb = find(name)
    assert verb is not None
    return verb


def _summaries(some: Sequence[str]) -> str:
    return _rows([(name, summary(name, _verb(name))) for name in some])


def _rows(rows: Sequence[tuple[str, str]]) -> str:
    """Two columns; what does not fit into a line of 80 goes on in the next."""
    width = max(len(name) for name, _ in rows) + 2
    return "\n".join(_wrapped(f"  {name:<{width}}", text) for name, text in rows)


def _wrapped(front: str, text: str) -> str:
    """Words behind `front`, in lines that begin below the first word."""
    if not text:
        return front
    lines = [front]
    filled = len(front)
    for word in text.split(" "):
        if filled > len(front) and filled + len(word) > _WIDTH:
            lines.append(" " * len(front))
            filled = len(front)
        lines[-1] += word + " "
        filled += len(word) + 1
    return "\n".join(line[:-1] for line in lines)


def _columns(words: list[str]) -> str:
    """Words in columns of a line of 80."""
    width = max(map(len, words)) + 2
    count = max(1, _WIDTH // width)
    rows = -(-len(words) // count)
    lines = [
        "".join(f"{word:<{width}}" for word in words[row::rows]).rstrip() for row in range(rows)
    ]
    return "\n".join(f"  {line}" for line in lines)
