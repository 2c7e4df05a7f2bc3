"""A copy of a part of the pool that follows it, as a task of the event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar

from xapi_sdk.failure import ConnectionFailed, OutcomeUnknown, XapiError
from xapi_sdk.picture import Picture, subscription
from xapi_sdk.tables import Tables

if TYPE_CHECKING:
    from xapi_sdk.aio.client import AsyncClient

__all__ = ["AsyncMirror"]

T = TypeVar("T")
_PAUSE = 1.0


class AsyncMirror(Tables):
    """``async with client.mirror("VM", "host") as pool: pool.VM[ref].power_state``.

    As `Mirror`; since nothing else runs between two statements without ``await``, the attributes
    read between them are of one revision.
    """

    def __init__(self, client: AsyncClient, classes: Sequence[str]) -> None:
        self._client = client
        self._followed = subscription(classes)
        self._picture = Picture.empty(self._followed)
        self._changed = asyncio.Event()
        self._run_task: asyncio.Task[None] | None = None
        self._error: BaseException | None = None

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self,
        _type: type[BaseException] | None,
        _error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        await self.stop()

    async def start(self, timeout: float = 60.0) -> None:  # noqa: ASYNC109
        """Follow the pool; returns when there is a first picture. Raises what prevented it."""
        self._run_task = asyncio.create_task(self._run(), name="xapi-mirror")
        try:
            await self.wait(lambda picture: picture.token != "", timeout)
        except BaseException:
            await self.stop()
            raise

    async def stop(self) -> None:
        """End the task; the last picture stays."""
        if self._run_task is not None:
            self._run_task.cancel()
            await asyncio.wait([self._run_task])

    @property
    def picture(self) -> Picture:
        """All tables at one revision."""
        return self._picture

    @property
    def error(self) -> BaseException | None:
        """Why the mirror is behind at the moment, or has ended; None if all is well."""
        return self._error

    def table(self, name: str) -> Mapping[Any, Any]:
        """The objects of a class, for names known only at run time."""
        return self._picture.table(name)

    async def wait(
        self,
        until: Callable[[Picture], T],
        timeout: float = 60.0,  # noqa: ASYNC109
    ) -> T:
        """The first true value of `until`, asked for each picture.

        Raises TimeoutError, or what the mirror has ended with.
        """
        async with asyncio.timeout(timeout):
            while True:
                value = until(self._picture)
                if value:
                    return value
                if self._run_task is None or self._run_task.done():
                    raise self._error or RuntimeError("the mirror is stopped")
                changed = self._changed
                await changed.wait()

    async def catch_up(self, timeout: float = 60.0) -> Picture:  # noqa: ASYNC109
        """A picture that holds everything acknowledged before this call."""
        client = self._client
        mark = await client.event.inject("pool", (await client.pool.get_all())[0])
        await self.wait(lambda picture: picture.token > mark, timeout)
        return self._picture

    async def _run(self) -> None:
        stream = self._client.events(*self._followed)
        try:
            while True:
                try:
                    async for batch in stream.batches():
                        self._error = None
                        self._picture = self._picture.after(batch)
                        self._tell()
                except (ConnectionFailed, OutcomeUnknown) as error:
                    self._error = error
                    if not self._picture.token:
                        return  # never was there: `start` tells why
                    await asyncio.sleep(_PAUSE)
        except XapiError as error:
            self._error = error
        finally:
            asyncio.get_running_loop().call_soon(self._tell)  # once this task is done

    def _tell(self) -> None:
        changed, self._changed = self._changed, asyncio.Event()
        changed.set()
