"""What ends a command early. `xapi_xe.runner` turns each into text and an exit code."""

from __future__ import annotations

from collections.abc import Sequence

__all__ = ["CommandError", "Disconnected", "PartlyFailed", "Refused", "UsageError", "XeError"]


class XeError(Exception):
    """A command that ends with a message; `hints` are lines that help to mend it."""

    prefix = ""

    def __init__(self, text: str, hints: Sequence[str] = ()) -> None:
        super().__init__(text)
        self.hints = tuple(hints)


class UsageError(XeError):
    """The command line is wrong: a command, a parameter, a value that cannot be read."""


class CommandError(XeError):
    """The command could not be done; its text is printed behind ``Error:``."""

    prefix = "Error: "


class Refused(XeError):
    """An answer of the server, with hints that the command can give."""

    def __init__(self, failure: Exception, hints: Sequence[str]) -> None:
        super().__init__(str(failure), hints)
        self.failure = failure


class PartlyFailed(XeError):
    """Work on several objects that failed on some; it was done on the others."""

    prefix = "Error: "

    def __init__(self, text: str, failures: Sequence[tuple[str, Exception]]) -> None:
        super().__init__(text)
        self.failures = tuple(failures)


class Disconnected(XeError):
    """Nobody is at the terminal any more: the command is given up."""
