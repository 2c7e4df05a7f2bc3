"""A simulated text console: a banner, what is typed is shown, and a few words are understood.

One viewer's talk, without input or output.
"""

from __future__ import annotations

import re
from collections.abc import Callable

__all__ = ["Terminal"]

_LINE_MAX = 1024
_ESCAPE = re.compile(rb"\x1b(?:\[[0-?]*[ -/]*[@-~]|O.|[^\[O])?")
_ESCAPE_MAX = 32
_BREAK, _END, _BACKSPACES = 0x03, 0x04, (0x08, 0x7F)


class Terminal:
    """Bytes of the viewer go into `feed`; what it gets comes out of `output`."""

    def __init__(self, banner: str, prompt: str, words: dict[str, Callable[[], str]]) -> None:
        """`words`: what each answers, beside ``help`` and ``exit``."""
        self._prompt = prompt
        self._words = words
        self._line = bytearray()
        self._escape = bytearray()
        self._last = 0
        self._said = bytearray()
        self.ended = False
        """Nothing is read any more; what is said already is still to be sent."""
        self._say(f"{banner}\nType help for help.\n")
        self._say(prompt)

    def close(self) -> None:
        self.ended = True

    def output(self) -> bytes:
        """What there is to show; empty while nothing is."""
        said, self._said = bytes(self._said), bytearray()
        return said

    def feed(self, data: bytes) -> None:
        """Take what is typed."""
        for byte in data:
            if self.ended:
                return
            if self._escape or byte == 0x1B:
                self._in_escape(byte)
            else:
                self._typed(byte)
            self._last = byte

    def _in_escape(self, byte: int) -> None:
        """Cursor keys and the like mean nothing here."""
        self._escape.append(byte)
        found = _ESCAPE.fullmatch(self._escape)
        if (found and len(self._escape) > 1) or len(self._escape) >= _ESCAPE_MAX:
            self._escape.clear()

    def _typed(self, byte: int) -> None:
        if byte == 0x0A and self._last == 0x0D:
            return  # the second half of a line's end
        if byte in (0x0A, 0x0D):
            line, self._line = self._line.decode("utf-8", "replace").strip(), bytearray()
            self._say("\n")
            self._answer(line)
        elif byte == _BREAK:
            self._line.clear()
            self._say(f"^C\n{self._prompt}")
        elif byte == _END and not self._line:
            self._leave()
        elif byte in _BACKSPACES:
            if self._line:
                del self._line[-1]
                self._said += b"\b \b"
        elif byte >= 0x20 and len(self._line) < _LINE_MAX:
            self._line.append(byte)
            self._said.append(byte)

    def _answer(self, line: str) -> None:
        if line == "exit":
            self._leave()
            return
        if line == "help":
            self._say("Words: " + ", ".join(sorted([*self._words, "help", "exit"])) + "\n")
        elif line in self._words:
            self._say(f"{self._words[line]()}\n")
        elif line:
            self._say(f"{line}\n")
        self._say(self._prompt)

    def _leave(self) -> None:
        self._say("Good bye.\n")
        self.ended = True

    def _say(self, text: str) -> None:
        self._said += text.replace("\n", "\r\n").encode()
