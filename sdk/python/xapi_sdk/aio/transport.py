"""Connections to servers with asyncio: a protocol for calls, and a bounded pool of them."""

from __future__ import annotations

import asyncio
import contextlib
import math
import socket
import time
from collections import deque
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from xapi_sdk.endpoint import TLS, Endpoint
from xapi_sdk.failure import (
    CallTimeout,
    CertificateRefused,
    ConnectionFailed,
    OutcomeUnknown,
    ProtocolError,
    XapiError,
)
from xapi_sdk.http1 import AnswerReader, HttpAnswer, whole_answer
from xapi_sdk.transport import LARGEST_PIECE, PIECE, keep_alive
from xapi_sdk.wire.base import ANSWER_LIMITS

if TYPE_CHECKING:
    import ssl

__all__ = ["AsyncConnections", "Connection", "secure_options"]

_LOOK_SECONDS = 60.0
"""The timer of a pool of connections is set no later, so that it ends soon after the last call."""


class Connection(asyncio.Protocol):
    """One connection that carries one call at a time."""

    def __init__(self) -> None:
        self._transport: asyncio.Transport | None = None
        self._reader: AnswerReader | None = None
        self._answer: asyncio.Future[HttpAnswer] | None = None
        self.usable = True
        self.until = 0.0
        """When the call under way is given up, by the monotonic clock."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)

    def peer_certificate(self) -> bytes | None:
        """DER; None without TLS."""
        assert self._transport is not None
        found: ssl.SSLObject | None = self._transport.get_extra_info("ssl_object")
        return None if found is None else found.getpeercert(binary_form=True)

    def socket(self) -> socket.socket | None:
        assert self._transport is not None
        return self._transport.get_extra_info("socket")

    def send(self, request: bytes, loop: asyncio.AbstractEventLoop) -> asyncio.Future[HttpAnswer]:
        """Send; the future gets the answer, OutcomeUnknown or ProtocolError."""
        assert self._transport is not None
        self._answer = answer = loop.create_future()
        self._transport.write(request)
        return answer

    def data_received(self, data: bytes) -> None:
        waiting = self._answer
        if waiting is None:
            self.close()  # nobody has asked
            return
        reader = self._reader
        try:
            answer = whole_answer(data) if reader is None else reader.feed(data)
            if answer is None:
                if reader is None:
                    reader = self._reader = AnswerReader(ANSWER_LIMITS.size)
                    answer = reader.feed(data)
                if answer is None:
                    return
        except ProtocolError as error:
            self._settle(None, error)
            self.close()
            return
        self._answer = self._reader = None
        if not answer.head.keep:
            self.close()
        if not waiting.done():
            waiting.set_result(answer)

    def eof_received(self) -> None:
        answer = self._reader.eof() if self._reader is not None else None
        if answer is not None:
            self._settle(answer, None)

    def connection_lost(self, exc: Exception | None) -> None:
        self.usable = False
        lost = OutcomeUnknown(f"the connection was lost: {exc or 'closed by the server'}")
        lost.__cause__ = exc
        self._settle(None, lost)

    def expire(self, error: Exception) -> None:
        """The call under way fails; its connection is not used again."""
        self._settle(None, error)

    def _settle(self, answer: HttpAnswer | None, error: Exception | None) -> None:
        waiting, self._answer = self._answer, None
        self._reader = None
        if waiting is None or waiting.done():
            return
        if answer is not None:
            waiting.set_result(answer)
        elif error is not None:
            waiting.set_exception(error)

    def close(self) -> None:
        self.usable = False
        if self._transport is not None:
            self._transport.abort()


class _PlainConnection(Connection, asyncio.BufferedProtocol):
    """The same without TLS: asyncio reads into a buffer that is kept.

    Otherwise it makes one of 256 KiB for each read, which costs more than the rest of a call.
    """

    def __init__(self) -> None:
        super().__init__()
        self._buffer = memoryview(bytearray(PIECE))

    def get_buffer(self, sizehint: int) -> memoryview:
        return self._buffer

    def buffer_updated(self, nbytes: int) -> None:
        buffer = self._buffer
        data = bytes(buffer[:nbytes])
        if nbytes == len(buffer) < LARGEST_PIECE:
            self._buffer = memoryview(bytearray(LARGEST_PIECE))
        self.data_received(data)


def secure_options(endpoint: Endpoint, tls: TLS) -> dict[str, Any]:
    """Arguments of asyncio's functions that make a connection verified."""
    if endpoint.scheme != "https":
        return {}
    return {"ssl": tls.context(), "server_hostname": tls.name_of(endpoint)}


class AsyncConnections:
    """Connections by endpoint, at most `most` in use at one time; further calls wait in turn."""

    def __init__(self, tls: TLS, connect_seconds: float, most: int) -> None:
        self._tls = tls
        self._connect_seconds = connect_seconds
        self._idle: dict[Endpoint, list[Connection]] = {}
        self._free = most
        self._waiting: deque[asyncio.Future[None]] = deque()
        self._closed = False
        self._busy: set[Connection] = set()
        # One timer for all calls, set to the first that may be late: a timer each costs more
        # than most of a call.
        self._alarm: asyncio.TimerHandle | None = None
        self._alarm_at = math.inf

    async def exchange(
        self, endpoint: Endpoint, request: bytes, seconds: float, *, waits: bool = False
    ) -> HttpAnswer:
        """One request and its answer. Calls that only wait (`waits`) do not count.

        Raises ConnectionFailed if it was not sent, OutcomeUnknown or CallTimeout if it was.
        """
        if self._closed:
            raise XapiError("the client is closed")
        if not waits:
            if self._free > 0:
                self._free -= 1
            else:
                await self._turn()
        connection: Connection | None = None
        whole = False
        try:
            connection = self._rested(endpoint) or await self._connect(endpoint)
            loop = asyncio.get_running_loop()
            connection.until = until = time.monotonic() + seconds
            self._busy.add(connection)
            if until < self._alarm_at:
                self._set_alarm(loop, until)
            found = await connection.send(request, loop)
            whole = True
            return found
        except CallTimeout:
            raise CallTimeout(f"no answer within {seconds:g} s") from None
        finally:
            if connection is not None:
                self._busy.discard(connection)
                if whole and connection.usable and not self._closed:
                    self._idle.setdefault(endpoint, []).append(connection)
                else:
                    connection.close()
            if not waits:
                self._release()

    def _rested(self, endpoint: Endpoint) -> Connection | None:
        idle = self._idle.get(endpoint)
        while idle:
            connection = idle.pop()
            if connection.usable:
                return connection
        return None

    async def _turn(self) -> None:
        waiting = asyncio.get_running_loop().create_future()
        self._waiting.append(waiting)
        try:
            await waiting
        except asyncio.CancelledError:
            if waiting.done() and not waiting.cancelled():
                self._release()  # the turn came together with the cancellation
            raise

    def _release(self) -> None:
        while self._waiting:
            following = self._waiting.popleft()
            if not following.done():
                following.set_result(None)
                return
        self._free += 1

    def _set_alarm(self, loop: asyncio.AbstractEventLoop, at: float) -> None:
        if self._alarm is not None:
            self._alarm.cancel()
        now = time.monotonic()
        self._alarm_at = at = min(at, now + _LOOK_SECONDS)
        self._alarm = loop.call_later(at - now, self._expire, loop)

    def _expire(self, loop: asyncio.AbstractEventLoop) -> None:
        self._alarm = None
        self._alarm_at = math.inf
        now = time.monotonic()
        following = math.inf
        for connection in self._busy:
            if connection.until <= now:
                connection.expire(CallTimeout())
            else:
                following = min(following, connection.until)
        if following < math.inf:
            self._set_alarm(loop, following)

    def _made(self, secure: bool) -> Connection:
        return Connection() if secure else _PlainConnection()

    async def _connect(self, endpoint: Endpoint) -> Connection:
        loop = asyncio.get_running_loop()
        import ssl  # noqa: PLC0415 - asyncio has it anyway

        make = partial(self._made, endpoint.scheme == "https")
        try:
            async with asyncio.timeout(self._connect_seconds):
                if endpoint.scheme == "unix":
                    _, made = await loop.create_unix_connection(make, endpoint.host)
                    return made
                _, made = await loop.create_connection(
                    make, endpoint.host, endpoint.port, **secure_options(endpoint, self._tls)
                )
        except ssl.SSLCertVerificationError as error:
            raise CertificateRefused(f"{endpoint}: {error.verify_message or error}") from error
        except OSError as error:  # TimeoutError is one
            raise ConnectionFailed(f"{endpoint}: {error or 'no answer in time'}") from error
        try:
            self._tls.check(made.peer_certificate() if endpoint.scheme == "https" else None)
        except CertificateRefused:
            made.close()
            raise
        sock = made.socket()
        if sock is not None:
            with contextlib.suppress(OSError):
                keep_alive(sock)
        return made

    def forget(self, endpoint: Endpoint) -> None:
        """Close what rests there."""
        for connection in self._idle.pop(endpoint, []):
            connection.close()

    def close(self) -> None:
        """Calls under way end as they would."""
        self._closed = True
        if self._alarm is not None and not self._busy:
            self._alarm.cancel()
            self._alarm = None
        for endpoint in list(self._idle):
            self.forget(endpoint)
