"""Events as an asynchronous iterator; what they are stands in `xapi_sdk.events`."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator, Sequence
from typing import TYPE_CHECKING, Self

from xapi_sdk.events import Change, EventBatch, Follower, Resync
from xapi_sdk.failure import Failure

if TYPE_CHECKING:
    from types import TracebackType

    from xapi_sdk.aio.client import AsyncClient

__all__ = ["AsyncEventStream"]


class AsyncEventStream(AsyncIterator["Change | Resync"]):
    """Changes, one after the other, for ever. `token` is where a later stream can go on."""

    def __init__(self, client: AsyncClient, classes: Sequence[str], token: str = "") -> None:
        self._client = client
        self._follower = Follower(classes, token)
        self._ready: deque[Change | Resync] = deque()
        self._closed = False
        self._pending = token
        self.token = token
        """After the last change of a batch was taken: everything up to here has been told."""

    async def batches(self, seconds: float | None = None) -> AsyncIterator[EventBatch]:
        """Whole answers: each takes the pool from one revision to a later one.

        `seconds`: ask the server for shorter waits than 30 seconds; empty batches show that time
        passes.
        """
        while not self._closed:
            batch = await self._poll(seconds)
            if batch is not None:
                self.token = batch.token
                yield batch

    async def _poll(self, seconds: float | None) -> EventBatch | None:
        follower, client = self._follower, self._client
        await client.login()
        follower.asked(client.session_ref, client.resumable)
        wait = follower.poll_seconds if seconds is None else min(seconds, follower.poll_seconds)
        try:
            answer = await client.event.from_(follower.classes, follower.token, wait)
        except Failure as error:
            follower.failed(error)
            return None
        # The call may have logged in anew on its way: then the token was another server's.
        before = follower.token
        follower.asked(client.session_ref, client.resumable)
        if before and not follower.token:
            return None
        return follower.took(answer)

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Change | Resync:
        while not self._ready:
            if self._closed:
                raise StopAsyncIteration
            batch = await self._poll(None)
            if batch is None:
                continue
            if batch.resync is not None:
                self._ready.append(batch.resync)
            self._ready.extend(batch.events)
            self._pending = batch.token
            if not self._ready:
                self.token = batch.token
        taken = self._ready.popleft()
        if not self._ready:
            self.token = self._pending
        return taken

    def close(self) -> None:
        """End the iteration after the present poll."""
        self._closed = True

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        _type: type[BaseException] | None,
        _error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        self.close()
