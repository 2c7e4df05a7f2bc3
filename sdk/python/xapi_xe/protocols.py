"""What commands stand on: a server's API, and a terminal. Whoever runs commands brings both.

The program `xe` brings `xapi_xe.local`; a server brings its own terminal, whose ends are the frames
of the thin client's protocol (clients.md §7), and an API without a network between.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple, Protocol, TypeAlias

__all__ = ["API", "Connect", "Target", "Terminal"]


class API(Protocol):
    """A server, and a session in it."""

    def call(self, method: str, *params: object) -> Any:
        """Call ``Class.message``; the session goes in front of `params` by itself.

        Values are plain: text, bool, int (or its text, by protocol), float, lists and maps.
        Raises xapi_sdk.failure.XapiError.
        """
        ...

    def call_in(self, session: str, method: str, *params: object) -> Any:
        """The same in another session of the server, as in a database that it has opened."""
        ...

    @property
    def session(self) -> str:
        """The session's reference, for the URLs of transfers; a secret."""
        ...

    def close(self) -> None:
        """End the session, if it was made for these commands, and the connection."""
        ...


class Target(NamedTuple):
    """Which server is meant, and who asks. Empty fields were not given."""

    server: str = ""
    port: int = 0
    username: str = ""
    password: str | None = None
    password_file: str = ""
    ssl: bool = True
    socket: str = ""
    ca_file: str = ""
    fingerprint: str = ""
    verify: bool = True


Connect: TypeAlias = Callable[[Target], API]
"""Reaches a server; called at most once a command, when it makes its first call."""


class Terminal(Protocol):
    """Where a command's user sits. Texts have no line feed at their end.

    Files are the user's: a server asks its thin client for them by the name that was given.
    Methods raise `xapi_xe.errors.Disconnected` when there is nobody any more.
    """

    def print(self, text: str) -> None:
        """A line, or a block of lines."""
        ...

    def print_error(self, text: str) -> None:
        """The same where errors go."""
        ...

    def failure(self, code: str, params: list[str]) -> None:
        """The error code of a server's answer, after its prose."""
        ...

    def prompt(self, text: str, hidden: bool = False) -> str:
        """Ask for a line; `hidden` does not show what is typed. Raises CommandError at the end."""
        ...

    def load(self, name: str) -> bytes:
        """A whole small file. Raises CommandError if it cannot be read."""
        ...

    def download(self, name: str, path: str, query: Mapping[str, str]) -> None:
        """Fetch a path of the server into a new file; no name, or ``-``: standard output.

        ``https://ADDRESS/path`` is a path of another host of the pool. The terminal adds the
        session. With ``task_id`` in the query the outcome is the task's.
        Raises CommandError, xapi_sdk.failure.XapiError.
        """
        ...

    def upload(self, name: str, path: str, query: Mapping[str, str]) -> None:
        """Send a file to a path of the server; the same rules."""
        ...

    def console(self, path: str, query: Mapping[str, str]) -> None:
        """Join the terminal and a console (HTTP CONNECT) until it ends. Raises CommandError."""
        ...

    def progress(self, label: str, share: float | None) -> None:
        """How far the work has come, 0 to 1; None: it is over, and the bar goes away."""
        ...

    def heartbeat(self) -> None:
        """Called every few seconds while a command waits: is the user still there?"""
        ...
