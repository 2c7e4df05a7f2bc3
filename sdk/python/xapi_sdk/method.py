"""What the clients know of a message: generated, one constant each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

if TYPE_CHECKING:
    from xapi_sdk.aio.task import AsyncTask
    from xapi_sdk.task import Task

__all__ = [
    "AsyncInvoker",
    "AsyncTaskInvoker",
    "Invoker",
    "Method",
    "TaskInvoker",
]

R_co = TypeVar("R_co", covariant=True)
R = TypeVar("R")


class Method(Generic[R_co]):
    """A message: its name on the wire, how its result is read, and what a retry may do."""

    __slots__ = ("decode", "defaults", "name", "safe", "session", "wait")

    def __init__(
        self,
        name: str,
        decode: Callable[[Any], R_co],
        *,
        safe: bool = False,
        session: bool = True,
        defaults: Sequence[object] = (),
        wait: bool = False,
    ) -> None:
        self.name = name
        self.decode = decode
        self.safe = safe
        """Changes nothing, so it may be sent again whatever happened to the first one."""
        self.session = session
        """The session goes in front of the arguments."""
        self.defaults = defaults
        """Of the last parameters. They are left out, so that older servers understand the call."""
        self.wait = wait
        """Waits for something to happen: its last argument is the longest wait in seconds."""

    def trimmed(self, args: Sequence[object]) -> Sequence[object]:
        """The arguments without trailing defaults."""
        end = len(args)
        first = end - len(self.defaults)
        while end > first and args[end - 1] == self.defaults[end - 1 - first]:
            end -= 1
        return args[:end]

    def __repr__(self) -> str:
        return f"Method({self.name!r})"


class Invoker(Protocol):
    """What calls a message and waits for its result."""

    def invoke(self, method: Method[R], args: Sequence[object]) -> R: ...


class AsyncInvoker(Protocol):
    """The same with asyncio."""

    async def invoke(self, method: Method[R], args: Sequence[object]) -> R: ...


class TaskInvoker(Protocol):
    """What starts a message as a task."""

    def start(self, method: Method[R], args: Sequence[object]) -> Task[R]: ...


class AsyncTaskInvoker(Protocol):
    """The same with asyncio."""

    async def start(self, method: Method[R], args: Sequence[object]) -> AsyncTask[R]: ...
