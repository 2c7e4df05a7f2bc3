"""What shells have to do with completion: how they quote, and the scripts that ask `xe`.

A script hands over the line up to the cursor and gets words, one a line, the first of them
``space`` or ``nospace``: whether a word that is the only one is followed by a blank. The line goes
over standard input, since arguments may be seen by others and lines hold passwords.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

__all__ = ["SCRIPTS", "Line", "bash_line", "bash_words", "zsh_line", "zsh_words"]

_BASH = """\
# Completion of xe for bash 4.4 or later. One of:
#   source <(xe completion bash)                                          (this shell)
#   echo 'source <(xe completion bash)' >> ~/.bashrc                      (every shell)
#   xe completion bash > ~/.local/share/bash-completion/completions/xe    (with bash-completion)
_xe() {
    mapfile -t COMPREPLY < <(
        "${1/#\\~/$HOME}" __complete bash "$COMP_WORDBREAKS" \\
            <<<"${COMP_LINE:0:COMP_POINT}" 2>/dev/null
    )
    if [[ ${COMPREPLY[0]-} == nospace ]]; then
        compopt -o nospace 2>/dev/null
    fi
    COMPREPLY=("${COMPREPLY[@]:1}")
}
complete -o nosort -F _xe xe
"""

_ZSH = """\
#compdef xe
# Completion of xe for zsh. One of:
#   source <(xe completion zsh)                  (this shell, after compinit)
#   xe completion zsh > DIRECTORY-OF-fpath/_xe   (then start zsh again)
_xe() {
    local -a lines found shown
    local line
    lines=("${(@f)$(print -rN -- "${(@)words[2,CURRENT-1]}" "$QIPREFIX$PREFIX" |
        "${(Q)words[1]}" __complete zsh 2>/dev/null)}")
    (( $#lines > 1 )) || return 1
    for line in "${(@)lines[2,-1]}"; do
        found+=("${line%%$'\\t'*}")
        shown+=("${line/$'\\t'/  -- }")
    done
    if [[ $lines[1] == nospace ]]; then
        compadd -U -V xe -S '' -d shown -a found
    else
        compadd -U -V xe -d shown -a found
    fi
}
if [[ $funcstack[1] == _xe ]]; then
    _xe "$@"
else
    compdef _xe xe
fi
"""
SCRIPTS = {"bash": _BASH, "zsh": _ZSH}

_PLAIN = re.compile(r"[A-Za-z0-9_@%+=:,./-]")
_ASSIGNMENT = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\+?=")


class Line(NamedTuple):
    """A command line up to the cursor, as the program would get it."""

    before: list[str]
    """Words before the current one, without the program's name."""
    current: str
    quote: str = ""
    """The quote that is open at the cursor."""
    kept: str = ""
    """What of `current` stays as it is: the shell replaces only what is behind it."""


class _Word:
    def __init__(self) -> None:
        self.text = ""
        self.kept = 0
        self.quote = ""
        self.begun = False


def _lex(line: str, breaks: str) -> tuple[list[str], _Word]:
    """Words as a shell makes them of a line without expansions; the last is being written."""
    words: list[str] = []
    word = _Word()
    at = 0
    while at < len(line):
        char = line[at]
        at += 1
        if word.quote == "'" or (word.quote == '"' and char != "\\"):
            if char == word.quote:
                word.quote = ""
            else:
                word.text += char
        elif char == "\\":
            following = line[at : at + 1]
            at += 1
            if word.quote and following not in '"\\$`':
                word.text += "\\"
            word.text += following if following != "\n" else ""
            word.begun = True
        elif char in "'\"":
            word.quote, word.begun = char, True
            word.kept = len(word.text)
        elif char in " \t\n":
            if word.begun:
                words.append(word.text)
                word = _Word()
        else:
            word.text += char
            word.begun = True
            if char in breaks:
                word.kept = len(word.text)
    return words, word


def bash_line(line: str, breaks: str) -> Line:
    """`breaks`: bash's COMP_WORDBREAKS. It replaces what is behind the last of them."""
    words, last = _lex(line, breaks)
    start = next((i for i, word in enumerate(words) if not _ASSIGNMENT.match(word)), len(words))
    return Line(words[start + 1 :], last.text, last.quote, last.text[: last.kept])


def bash_words(line: Line, found: Sequence[str], files: bool = False) -> list[str]:
    """What bash puts in the place of the part of the word that it replaces.

    `files`: the words are names of files, and a home stays one.
    """
    shared = len(line.kept)
    return [
        _quoted(text[shared:] if text.startswith(line.kept) else text, line.quote, files)
        for text in found
        if text.isprintable()
    ]


def _quoted(text: str, quote: str, files: bool) -> str:
    if quote == "'":
        return text.replace("'", "'\\''")
    if quote:
        return re.sub(r'([\\"$`])', r"\\\1", text)
    home = text[:2] if files and text.startswith("~/") else ""
    return home + "".join(
        char if _PLAIN.match(char) or char > "\x7f" else f"\\{char}" for char in text[len(home) :]
    )


def zsh_line(text: str) -> Line:
    """Words as they are written, each ended by a NUL; zsh quotes what it gets by itself."""
    *before, current = [_lex(word, "")[1].text for word in text.removesuffix("\0").split("\0")]
    return Line(before, current)


def zsh_words(found: Sequence[tuple[str, str]]) -> list[str]:
    """Words with their notes behind a tabulator."""
    return [
        f"{text}\t{note}" if note.isprintable() and note else text
        for text, note in found
        if text.isprintable()
    ]
