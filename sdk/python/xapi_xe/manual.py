"""The manual page `xe(1)`, from the tables that help is made of.

python -m xapi_xe.manual [--check] [FILE]

Prints it, writes it into a file, or says whether a file is what would be written (exit code 1 if
not). The page is kept in the tree, since packages are built of it without running anything.
"""

from __future__ import annotations

import sys
from pathlib import Path

from xapi_xe.commands.help import hints_of_values
from xapi_xe.options import ENVIRONMENT, EXIT_CODES, FILES, OPTIONS
from xapi_xe.parameters import plural, special
from xapi_xe.registry import Verb, all_verbs, families, names
from xapi_xe.runner import VERSION
from xapi_xe.table import NOUNS, entity

__all__ = ["page"]

_DESCRIPTION = """\
xe works on the objects of a server that speaks the XenAPI: virtual machines, hosts, storage,
networks and everything else. What a command works on and with is given as KEY=VALUE, in any
order; --KEY stands for KEY=true. Without -s the server of this host is asked over its socket,
where root needs no password."""

_SELECTORS = """\
A command that says "selects" works on the objects that its parameters choose:
NOUN=NAME-OR-UUID, as in vm=web; uuid=UUID, in full; or filters, as those of lists: FIELD=VALUE,
MAP:KEY=VALUE and SET:contains=VALUE. All of them must fit. If more than one object does,
nothing is done without --multiple."""

_LISTS = """\
Each noun below has NOUN-list and NOUN-param-list, and NOUN-param-get, -set, -add, -remove and
-clear as far as its fields can be changed. A list shows the fields that are named here, those
of params=FIELD,FIELD..., or every one with params=all; the kind of a field stands behind its
name: RO is only read, RW can be set, M is a map and S a set. With --minimal a list is the
values of the first field, separated by commas; commas in values have a backslash before them.
References are shown as uuids. What has no object behind it is shown as <not in database>, what
would take a call for each object as <expensive field>."""

_EXAMPLES = (
    ("Virtual machines that run, by name:", "xe vm-list power-state=running params=name-label"),
    ("A new one, started:",
     'vm=$(xe vm-install template="Other install media" new-name-label=web)\nxe vm-start uuid=$vm'),
    ("All that carry a key, switched off:",
     "xe vm-shutdown other-config:class=test --multiple --force"),
    ("Another server, its certificate pinned:",
     "xe -s xen1.example.org -u root -pwf secret --fingerprint SHA256 host-list"),
    ("Completion in bash:", "source <(xe completion bash)"),
)  # fmt: skip


def page() -> str:
    """The page, in the man macros of roff."""
    out = [
        '.\\" Written by python -m xapi_xe.manual; change the tables, not this file.',
        f'.TH XE 1 "" "xe {VERSION}" "User Commands"',
        # Names are copied out of this page: none is hyphenated.
        ".nh",
        ".ad l",
        ".SH NAME",
        "xe \\- command line of servers that speak the XenAPI",
        ".SH SYNOPSIS",
        ".nf",
        "\\fBxe\\fR \\fICOMMAND\\fR [\\fIKEY\\fR=\\fIVALUE\\fR ...] [\\fB\\-\\-\\fISWITCH\\fR ...]",
        "\\fBxe\\fR \\fB\\-s\\fR \\fISERVER\\fR \\fB\\-u\\fR \\fIUSER\\fR "
        "\\fB\\-pw\\fR \\fIPASSWORD\\fR \\fICOMMAND\\fR ...",
        "\\fBxe help\\fR [\\fB\\-\\-all\\fR] [\\fICOMMAND\\fR ...]",
        ".fi",
        ".SH DESCRIPTION",
        _text(_DESCRIPTION),
        ".SH OPTIONS",
    ]
    for name, value, text in OPTIONS:
        argument = f" \\fI{_text(value)}\\fR" if value else ""
        out += [".TP", f"\\fB{_text(name)}\\fR{argument}", _text(f"{text[0].upper()}{text[1:]}.")]
    out += [".SH SELECTORS", _text(_SELECTORS), ".SH COMMANDS"]
    for title, verbs in families():
        out.append(f".SS {_text(title)}")
        for name, verb in verbs.items():
            out += _command(name, verb)
    out += [".SH LISTS AND PARAMETERS", _text(_LISTS)]
    for noun in NOUNS:
        out += _noun(noun)
    out.append(".SH EXIT STATUS")
    for code, text in EXIT_CODES:
        out += [".TP", f"\\fB{code}\\fR", _text(text)]
    for heading, rows in (("ENVIRONMENT", ENVIRONMENT), ("FILES", FILES)):
        out.append(f".SH {heading}")
        for name, text in rows:
            out += [".TP", f"\\fB{_text(name)}\\fR", _text(text)]
    out.append(".SH EXAMPLES")
    for text, command in _EXAMPLES:
        out += [".PP", _text(text), ".PP", ".nf", ".RS", _text(command), ".RE", ".fi"]
    out += [".SH SEE ALSO", "\\fBxe help \\-\\-all\\fR; the guide docs/xe.md of the project."]
    return "\n".join(out) + "\n"


def _command(name: str, verb: Verb) -> list[str]:
    """The command with what it takes, and what it does."""
    hints = dict(each.split("=", 1) for each in hints_of_values(name, verb) if ":" not in each)
    parts = [f"\\fB{_text(name)}\\fR"]
    for each in (*verb.required, *special(verb)):
        plain = each.removesuffix(":")
        value = hints.get(each, "VALUE" if plain == each else "VALUE ...")
        key = f"{plain}:\\fIKEY\\fR" if plain != each else plain
        part = f"{_text(key) if key == plain else key}=\\fI{_text(value)}\\fR"
        parts.append(part if each in verb.required else f"[{part}]")
    does = verb.help + (f" Selects {plural(verb.selects)}." if verb.selects else "")
    return [".TP", " ".join(parts), _text(does)]


def _noun(noun: str) -> list[str]:
    table = entity(noun)
    known = {*names()} - {*all_verbs()}
    what = [v for v in ("get", "set", "add", "remove", "clear") if f"{noun}-param-{v}" in known]
    shown = f"Shows {', '.join(table.shown)}." if table.shown else "Shows every field."
    verbs = f"list, param-list, param-{', -'.join(what)}"
    return [".TP", f"\\fB{_text(noun)}\\fR", _text(f"{shown} Commands: {verbs}.")]


def _text(text: str) -> str:
    """A text in which roff finds nothing of its own."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return "\n".join(f"\\&{line}" if line[:1] in (".", "'") else line for line in text.split("\n"))


def main(arguments: list[str]) -> int:
    """See the module."""
    check = "--check" in arguments
    files = [Path(each) for each in arguments if each != "--check"]
    if not files:
        sys.stdout.write(page())
        return 0
    (file,) = files
    if check:
        if file.read_text() == page():
            return 0
        sys.stderr.write(f"{file} is stale: make generate\n")
        return 1
    file.write_text(page())
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
