"""The thin client as the terminal of a command, which runs in a thread.

Each method has the event loop talk to the client and waits for that. Once the client is gone, or
the server stops, every method raises Disconnected, so that the command ends.
"""

from __future__ import annotations

import asyncio
import concurrent.futures
from collections.abc import Callable, Coroutine, Mapping
from typing import Any, TypeVar
from urllib.parse import urlencode

from xapi_xe.errors import CommandError, Disconnected

from xapi.server.thin.conversation import Conversation
from xapi.server.thin.frames import BadFrame, Command

__all__ = ["ThinTerminal", "Thread"]

T = TypeVar("T")

_FINISH_SECONDS = 5.0


class Thread:
    """The way from a command's thread to the event loop."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._waiting: concurrent.futures.Future[Any] | None = None
        self._ended = False

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """From the thread: have the loop do it, and wait. Raises Disconnected once it ended."""
        if self._ended:
            work.close()
            raise Disconnected("the client has left")
        self._waiting = future = asyncio.run_coroutine_threadsafe(work, self._loop)
        if self._ended:  # in between
            future.cancel()
        try:
            return future.result()
        except concurrent.futures.CancelledError as error:
            raise Disconnected("the client has left") from error
        except (ConnectionResetError, BadFrame, TimeoutError) as error:
            self._ended = True
            raise Disconnected(str(error)) from error

    def finish(self, work: Coroutine[Any, Any, T]) -> T:
        """The same at a command's end, whether somebody is there or not. Raises TimeoutError."""
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(_FINISH_SECONDS)

    def end(self) -> None:
        """From the loop: nobody is there any more, whatever the thread waits for is given up."""
        self._ended = True
        if self._waiting is not None:
            self._waiting.cancel()

    @property
    def ended(self) -> bool:
        return self._ended


class ThinTerminal:
    """Implements `xapi_xe.protocols.Terminal`."""

    def __init__(
        self, conversation: Conversation, thread: Thread, session: Callable[[], str]
    ) -> None:
        """`session`: the command's, logged in by now or then; raises xapi_sdk.failure.Failure.

        Nothing is asked of a client that may not log in: it would hold a thread for nothing.
        """
        self._session = session
        self._conversation = conversation
        self._thread = thread

    def print(self, text: str) -> None:
        self._thread.run(self._conversation.say(Command.PRINT, text))

    def print_error(self, text: str) -> None:
        # The client writes this one as it is.
        self._thread.run(self._conversation.say(Command.PRINT_ERROR, f"{text}\n"))

    def failure(self, code: str, params: list[str]) -> None:
        self._thread.run(self._conversation.error(code, params))

    def prompt(self, text: str, hidden: bool = False) -> str:
        """What is typed can be seen: the protocol knows no other way."""
        self._session()
        self.print(text)
        return self._thread.run(self._conversation.prompt())

    def load(self, name: str) -> bytes:
        self._session()
        data = self._thread.run(self._conversation.load(name))
        if data is None:
            raise CommandError(f"The file {name!r} cannot be read")
        return data

    def download(self, name: str, path: str, query: Mapping[str, str]) -> None:
        self._transfer(Command.HTTP_GET, name, path, query)

    def upload(self, name: str, path: str, query: Mapping[str, str]) -> None:
        self._transfer(Command.HTTP_PUT, name, path, query)

    def console(self, path: str, query: Mapping[str, str]) -> None:
        url = self._url(path, query)
        if not self._thread.run(self._conversation.transfer(Command.HTTP_CONNECT, url)):
            raise CommandError("There is no console to connect to")

    def progress(self, label: str, share: float | None) -> None:
        """The protocol has no word for it."""

    def heartbeat(self) -> None:
        if self._thread.ended:
            raise Disconnected("the client has left")

    def _transfer(self, which: Command, name: str, path: str, query: Mapping[str, str]) -> None:
        # Standard output and input have no name, in the protocol too.
        file = "" if name == "-" else name
        url = self._url(path, query)
        if not self._thread.run(self._conversation.transfer(which, file, url)):
            raise CommandError(f"The client could not transfer {name or 'its data'!r}")

    def _url(self, path: str, query: Mapping[str, str]) -> str:
        """Of this server, which the client reads from a URL without a host (clients.md §7)."""
        return f"{path}?{urlencode({**query, 'session_id': self._session()})}"
