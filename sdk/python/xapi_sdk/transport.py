"""Blocking connections to servers, and a pool of them. Any number of threads may use one pool."""

from __future__ import annotations

import contextlib
import select
import socket
import struct
import sys
import time

from xapi_sdk.endpoint import TLS, Endpoint
from xapi_sdk.failure import (
    CallTimeout,
    CertificateRefused,
    ConnectionFailed,
    OutcomeUnknown,
    XapiError,
)
from xapi_sdk.http1 import AnswerReader, HttpAnswer, whole_answer
from xapi_sdk.wire.base import ANSWER_LIMITS

__all__ = ["LARGEST_PIECE", "PIECE", "Connections", "connect", "keep_alive"]

PIECE = 16 * 1024
LARGEST_PIECE = 256 * 1024
"""Bytes a connection reads at once: more where answers fill it. (A fresh buffer for each read of so
much would cost more than the call, for the system has to map its memory.)"""
_STALE_SECONDS = 0.5
"""A connection that has rested so long is looked at before it is used again."""


def keep_alive(sock: socket.socket) -> None:
    """Notice within about 25 seconds that the other side has died."""
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    for name, value in (
        ("TCP_KEEPIDLE", 10),
        ("TCP_KEEPINTVL", 5),
        ("TCP_KEEPCNT", 3),
        ("TCP_USER_TIMEOUT", 25_000),
    ):
        option = getattr(socket, name, None)
        if option is not None:
            sock.setsockopt(socket.IPPROTO_TCP, option, value)


def connect(endpoint: Endpoint, tls: TLS, seconds: float) -> socket.socket:
    """A connected socket, its peer's certificate checked. Raises ConnectionFailed."""
    if endpoint.scheme == "unix":
        sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            sock.settimeout(seconds)
            sock.connect(endpoint.host)
        except OSError as error:
            sock.close()
            raise ConnectionFailed(f"{endpoint}: {error}") from error
        return sock
    try:
        sock = socket.create_connection((endpoint.host, endpoint.port), seconds)
    except OSError as error:
        raise ConnectionFailed(f"{endpoint}: {error}") from error
    try:
        keep_alive(sock)
        if endpoint.scheme == "http":
            return sock
        return _secure(sock, endpoint, tls)
    except BaseException:
        sock.close()
        raise


def _secure(sock: socket.socket, endpoint: Endpoint, tls: TLS) -> socket.socket:
    import ssl  # noqa: PLC0415 - a socket's user needs none

    context = tls.context()
    try:
        secured = context.wrap_socket(sock, server_hostname=tls.name_of(endpoint))
    except ssl.SSLCertVerificationError as error:
        raise CertificateRefused(f"{endpoint}: {error.verify_message or error}") from error
    except OSError as error:
        raise ConnectionFailed(f"{endpoint}: {error}") from error
    try:
        tls.check(secured.getpeercert(binary_form=True))
    except BaseException:
        secured.close()
        raise
    return secured


class _Connection:
    """One connection that carries one call at a time."""

    __slots__ = ("_buffer", "_plain", "_seconds", "rested_since", "sock")

    def __init__(self, sock: socket.socket) -> None:
        self.sock = sock
        self.rested_since = 0.0
        self._seconds = 0.0
        self._buffer = memoryview(bytearray(PIECE))
        # The kernel keeps the time without a poll before each read and write; TLS needs Python's.
        self._plain = type(sock) is socket.socket and sys.platform == "linux"

    def _limit(self, seconds: float) -> None:
        if seconds == self._seconds:
            return
        self._seconds = seconds
        if self._plain:
            whole = int(seconds)
            spelt = struct.pack("ll", whole, max(1, int((seconds - whole) * 1e6)))
            self.sock.setblocking(True)
            self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVTIMEO, spelt)
            self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_SNDTIMEO, spelt)
        else:
            self.sock.settimeout(seconds)

    def usable(self) -> bool:
        """False if the other side has closed it while it rested."""
        if time.monotonic() - self.rested_since < _STALE_SECONDS:
            return True
        try:
            return not select.select([self.sock], [], [], 0)[0]
        except (OSError, ValueError):
            return False

    def exchange(self, request: bytes, seconds: float) -> HttpAnswer:
        """Send and wait. Raises OutcomeUnknown, CallTimeout, ProtocolError."""
        sock = self.sock
        until = time.monotonic() + seconds
        reader: AnswerReader | None = None
        try:
            self._limit(seconds)
            sock.sendall(request)
            while True:
                data = self._receive()
                if reader is None:
                    answer = whole_answer(data)
                    if answer is not None:
                        return answer
                    reader = AnswerReader(ANSWER_LIMITS.size)
                answer = reader.feed(data) if data else reader.eof()
                if answer is not None:
                    return answer
                if not data:
                    raise OutcomeUnknown("the connection ended before the answer")
                left = until - time.monotonic()
                if left <= 0:
                    raise TimeoutError
                self._limit(left)
        except (TimeoutError, BlockingIOError) as error:
            raise CallTimeout(f"no answer within {seconds:g} s") from error
        except OSError as error:
            raise OutcomeUnknown(f"the connection was lost: {error}") from error

    def _receive(self) -> bytes:
        buffer = self._buffer
        size = self.sock.recv_into(buffer)
        data = bytes(buffer[:size])
        if size == len(buffer) < LARGEST_PIECE:
            self._buffer = memoryview(bytearray(LARGEST_PIECE))
        return data

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self.sock.close()


class Connections:
    """Connections by endpoint; as many as there are calls at one time."""

    def __init__(self, tls: TLS, connect_seconds: float) -> None:
        self._tls = tls
        self._connect_seconds = connect_seconds
        self._idle: dict[Endpoint, list[_Connection]] = {}
        self._closed = False

    def exchange(self, endpoint: Endpoint, request: bytes, seconds: float) -> HttpAnswer:
        """One request and its answer.

        Raises ConnectionFailed if it was not sent, OutcomeUnknown or CallTimeout if it was.
        """
        if self._closed:
            raise XapiError("the client is closed")
        idle = self._idle.setdefault(endpoint, [])
        connection: _Connection | None = None
        while connection is None:
            try:
                connection = idle.pop()  # the one used last; atomic among threads
            except IndexError:
                connection = _Connection(connect(endpoint, self._tls, self._connect_seconds))
                break
            if not connection.usable():
                connection.close()
                connection = None
        try:
            answer = connection.exchange(request, seconds)
        except BaseException:  # an answer may still be under way: nobody may read it as theirs
            connection.close()
            raise
        if answer.head.keep and not self._closed:
            connection.rested_since = time.monotonic()
            idle.append(connection)
        else:
            connection.close()
        return answer

    def forget(self, endpoint: Endpoint) -> None:
        """Close what rests there."""
        for connection in self._idle.pop(endpoint, []):
            connection.close()

    def close(self) -> None:
        self._closed = True
        for endpoint in list(self._idle):
            self.forget(endpoint)
