"""Requests whose answers are read as they come, over connections that are kept.

For servers that say something before they are done. The reader is told of a server that has gone
silent; a reader that is slow holds the server back, so that little of an answer is in memory.
"""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager

from xapi_sdk.aio.transport import AsyncConnections, Connection
from xapi_sdk.endpoint import TLS, Endpoint
from xapi_sdk.failure import CallTimeout, OutcomeUnknown, ProtocolError, XapiError
from xapi_sdk.http1 import AnswerReader, Head

__all__ = ["AsyncStreams", "StreamedAnswer"]

_HIGH = 1 << 20
"""Bytes that wait for their reader before the server is held back."""
_REST_SECONDS = 15.0
"""A connection that nobody has used for so long is closed: the server may be about to do so."""

_GRACE_SECONDS = 0.05


class StreamedAnswer:
    """The answer under way: its head, then its body by iterating, once."""

    def __init__(self, connection: _Connection, silence: float) -> None:
        self._connection = connection
        self._silence = silence

    async def head(self) -> Head:
        """Waits for it. Raises as iterating does."""
        connection = self._connection
        while connection.head is None:
            await connection.more(self._silence)
        return connection.head

    async def __aiter__(self) -> AsyncIterator[bytes]:
        """The body, in pieces of any size.

        Raises CallTimeout after a silence, OutcomeUnknown if the connection ends too early,
        ProtocolError for what is no HTTP.
        """
        connection = self._connection
        while True:
            pieces = connection.take()
            for piece in pieces:
                yield piece
            if not pieces:
                if connection.whole:
                    return
                await connection.more(self._silence)


class AsyncStreams(AsyncConnections):
    """Connections to servers for streamed answers: as many as there are answers at one time."""

    def __init__(self, tls: TLS, connect_seconds: float) -> None:
        super().__init__(tls, connect_seconds, 0)
        self._under_way: set[_Connection] = set()
        self._opening = 0

    @asynccontextmanager
    async def open(
        self, endpoint: Endpoint, request: bytes, silence: float
    ) -> AsyncGenerator[StreamedAnswer]:
        """Send a whole request; the block reads the answer.

        `silence`: seconds without a single byte after which the server counts as gone. Leaving
        the block before the end of the answer closes the connection, which tells the server.
        Raises ConnectionFailed if it was not sent, OutcomeUnknown if it may have been.
        """
        if self._closed:
            raise XapiError("the connections are closed")
        connection = await self._take(endpoint)
        self._under_way.add(connection)
        try:
            connection.begin(request)
            yield StreamedAnswer(connection, silence)
        finally:
            self._under_way.discard(connection)
            if connection.reusable and not self._closed:
                self._rest(endpoint, connection)
            else:
                connection.close()

    def retire(self) -> None:
        """Make no connection any more; answers under way are read to their end."""
        super().close()

    def close(self) -> None:
        """Close all connections; who reads gets OutcomeUnknown."""
        super().close()
        for connection in list(self._under_way):
            connection.close()

    @property
    def unused(self) -> bool:
        """There is no connection."""
        return not (self._opening or self._under_way or any(self._idle.values()))

    async def _take(self, endpoint: Endpoint) -> _Connection:
        self._opening += 1
        try:
            connection = self._rested(endpoint) or await self._connect(endpoint)
        finally:
            self._opening -= 1
        assert isinstance(connection, _Connection)
        if self._closed:
            connection.close()
            raise XapiError("the connections are closed")
        return connection

    def _made(self, secure: bool) -> Connection:
        return _Connection()

    def _rest(self, endpoint: Endpoint, connection: _Connection) -> None:
        connection.rests_since = now = time.monotonic()
        resting = self._idle.setdefault(endpoint, [])
        resting.append(connection)
        while resting and _is_over(resting[0], now):
            resting.pop(0).close()

    def _rested(self, endpoint: Endpoint) -> Connection | None:
        now = time.monotonic()
        while (found := super()._rested(endpoint)) is not None:
            if not _is_over(found, now):
                return found
            found.close()
        return None


def _is_over(connection: Connection, now: float) -> bool:
    assert isinstance(connection, _Connection)
    return not connection.usable or now - connection.rests_since > _REST_SECONDS


class _Connection(Connection):
    """A connection that hands on what it gets."""

    def __init__(self) -> None:
        super().__init__()
        self._answer_reader: AnswerReader | None = None
        self._waiter: asyncio.Future[None] | None = None
        self._error: XapiError | None = None
        self._pieces: list[bytes] = []
        self._waiting = 0
        self._held = False
        self._heard = 0.0
        self._keep = False
        self.whole = False
        """The end of the answer has come."""
        self.rests_since = 0.0
        """By the monotonic clock."""

    @property
    def head(self) -> Head | None:
        return None if self._answer_reader is None else self._answer_reader.head

    @property
    def reusable(self) -> bool:
        """The answer is over, and there may be another one."""
        return self.whole and self._keep and self.usable

    def begin(self, request: bytes) -> None:
        assert self._transport is not None
        self._answer_reader = AnswerReader(sys.maxsize)
        self._pieces = []
        self._waiting = 0
        self.whole = False
        self._heard = time.monotonic()
        self._resume()
        self._transport.write(request)

    def take(self) -> list[bytes]:
        """What has come and was not taken yet."""
        taken, self._pieces, self._waiting = self._pieces, [], 0
        self._resume()
        return taken

    async def more(self, silence: float) -> None:
        """Return when there is more, or the end. Raises what has become of the connection."""
        overdue = False
        while not (self._pieces or self.whole):
            if self._error is not None:
                raise self._error
            left = self._heard + silence - time.monotonic()
            if left <= 0:
                if overdue:
                    raise CallTimeout(f"nothing came for {silence:g} s")
                # A loop that was kept busy first hears what has come meanwhile.
                overdue, left = True, _GRACE_SECONDS
            loop = asyncio.get_running_loop()
            self._waiter = waiter = loop.create_future()
            timer = loop.call_later(left, _wake, waiter)
            head = self.head
            try:
                await waiter
            finally:
                timer.cancel()
                self._waiter = None
            if self.head is not head:
                return

    def data_received(self, data: bytes) -> None:
        reader = self._answer_reader
        if reader is None or self.whole:
            self.close()  # nobody has asked
            return
        self._heard = time.monotonic()
        try:
            answer = reader.feed(data)
        except ProtocolError as error:
            self._fail(error)
            self.close()
            return
        for piece in filter(None, reader.take()):
            self._pieces.append(piece)
            self._waiting += len(piece)
        if answer is not None:
            self.whole = True
            self._keep = answer.head.keep
        elif self._waiting > _HIGH and not self._held and self._transport is not None:
            self._held = True
            self._transport.pause_reading()
        self._wake()

    def eof_received(self) -> None:
        reader = self._answer_reader
        if reader is not None and not self.whole and reader.eof() is not None:
            self.whole = True
            self._wake()

    def connection_lost(self, exc: Exception | None) -> None:
        self.usable = False
        lost = OutcomeUnknown(f"the connection was lost: {exc or 'closed by the server'}")
        lost.__cause__ = exc
        self._fail(lost)

    def _fail(self, error: XapiError) -> None:
        if self._error is None:
            self._error = error
        self._wake()

    def _wake(self) -> None:
        if self._waiter is not None:
            _wake(self._waiter)

    def _resume(self) -> None:
        if self._held and self._transport is not None and self.usable:
            self._transport.resume_reading()
            self._heard = time.monotonic()
        self._held = False


def _wake(waiter: asyncio.Future[None]) -> None:
    if not waiter.done():
        waiter.set_result(None)
