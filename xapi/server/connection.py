"""One HTTP connection: aiohttp's protocol with times for its headers and bounds for its parts.

aiohttp parses and writes; this module adds what it lacks: a limit on the time a head may take, a
slot that is given back, and error pages without foreign text. It must not route.
"""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import Awaitable, Callable
from typing import Any, cast

from aiohttp import web

from xapi.operations.context import Origin
from xapi.server.acceptor import Newcomer
from xapi.server.limits import HttpLimits, Slot
from xapi.server.pages import error_page
from xapi.server.quick import Answering, Begun, Head, Heads

__all__ = ["ENDLESS", "Connection", "HttpServer"]

_log = logging.getLogger(__name__)

_HOST = re.compile(rb"\r\nhost[ \t]*:", re.IGNORECASE)
_LENGTH = re.compile(rb"\r\n(content-length|transfer-encoding)[ \t]*:", re.IGNORECASE)
_BODY = re.compile(rb"\r\n(?:content-length|transfer-encoding|upgrade|expect)[ \t]*:[^\r\n]*", re.I)
"""Headers that would have what follows a head read as part of the request."""
ENDLESS = 1 << 50
"""A length that stands for an unknown one; xen-api itself sends it (clients.md §2)."""
_CONNECT = b"CONNECT "
_CONNECT_MAX = 16384
"""Bytes of the head of a CONNECT, which aiohttp cannot read."""
_HELD_MAX = 1 << 18
"""Bytes that may follow it before anybody takes them."""
_LINGER_SECONDS = 2.0
_NEVER_SECONDS = 1e8

Handler = Callable[[web.BaseRequest], Awaitable[web.StreamResponse]]


class Connection(web.RequestHandler, Newcomer):
    """One connection; created by `HttpServer.make`."""

    def __init__(self, server: HttpServer, origin: Origin, slot: Slot, **settings: Any) -> None:
        loop = asyncio.get_running_loop()
        super().__init__(server, loop=loop, **settings)
        self.origin = self._base = origin
        """Of the last request; reused while nothing in it changes."""
        self._line: asyncio.Transport | None = None
        self._awake = False
        """Whether aiohttp knows of this connection: not before there is something for it to do."""
        self._http = server
        self._slot = slot
        self._busy = False
        self._head_since = loop.time()
        self._idle_since = 0.0
        self._between = True
        """The next bytes begin a head."""
        self._diverted: tuple[Callable[[bytes], None], Callable[[], None]] | None = None
        self._before = b"", b""
        """What came, and what was not sent, before there was a transport."""
        self._half = False
        """The peer may end its side and wait for an answer."""
        self._over = False
        """The peer has ended its side."""
        self._came = b""
        """With what the request came that is served."""
        self._known: Head | None = None
        self._begun: tuple[bytes, Begun] | None = None
        self._connect = b""
        """The head of a CONNECT, as far as it has come."""
        self._held: bytearray | None = None
        """What has come behind the head of a CONNECT; None where there was none."""

    @property
    def tunnels(self) -> bool:
        """The request that is served is a CONNECT: what follows it is not HTTP."""
        return self._held is not None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._head_since = self._loop.time()
        self._line = cast("asyncio.Transport", transport)
        self._slot.evict = self._line.abort
        self._slot.idle()
        self._http.open.add(self)
        data, unsent = self._before
        self._before = b"", b""
        if unsent:
            self._line.write(unsent)
        if data:
            self.data_received(data)

    def came(self, data: bytes, unsent: bytes) -> None:
        """See `Newcomer.came`."""
        self._before = data, unsent

    def connection_lost(self, exc: BaseException | None) -> None:
        self._line = None
        self._http.open.discard(self)
        self._slot.release()
        if self._diverted is not None:
            self._diverted[1]()
        if self._begun is not None and not isinstance(self._begun[1], bytes):
            self._begun[1].close()
        self._begun = None
        if self._awake:
            super().connection_lost(exc)

    def divert(
        self, received: Callable[[bytes], None], lost: Callable[[], None], *, half: bool = False
    ) -> None:
        """From now on bytes are for `received`; it speaks no HTTP any more. `lost`: its end.

        `half`: a peer that has nothing more to send is still to be answered (not over TLS)."""
        self._diverted = received, lost
        self._half = half
        if self._held:
            held, self._held = bytes(self._held), bytearray()
            if len(held) >= _HELD_MAX and self._line is not None:
                self._line.resume_reading()
            received(held)
        if self._over:
            lost()

    def eof_received(self) -> Any:
        # A bool, as asyncio's protocol wants it; aiohttp declares that it gives none.
        self._over = True
        if self._diverted is not None:
            self._diverted[1]()
        super().eof_received()
        return self._half and self.origin.transport != "https"

    def data_received(self, data: bytes) -> None:
        if self._diverted is not None:
            self._diverted[0](data)
            return
        if not data:  # aiohttp goes on with what it holds
            super().data_received(data)
            return
        if self._held is not None:
            self._hold(data)
            return
        if self._between:
            if self._answered(data):
                return
            if self._connect or data.startswith(_CONNECT) or _CONNECT.startswith(data):
                head = self._read_connect(data)
                if head is None:
                    return
                data = head
            self._between = False
            self._came = data if self._begun is None else b""
            data = with_host(data)
            endless = with_length(data)
            self._half = endless is not data
            data = endless
        elif self._came:
            self._came = b""  # it came in parts
        if not self._busy and not self._head_since:
            self._head_since = self._loop.time()
        if not self._awake and self._line is not None:
            self._awake = True
            super().connection_made(self._line)
        super().data_received(data)

    def _read_connect(self, data: bytes) -> bytes | None:
        """What aiohttp is given instead of a CONNECT, once its head is there.

        It reads the target of a CONNECT as an address of another server; clients of the XenAPI
        name a path of this one (clients.md §7). What follows the head is kept for `divert`.
        """
        if not self._head_since:
            self._head_since = self._loop.time()
        self._connect += data
        head, end, rest = self._connect.partition(b"\r\n\r\n")
        if not end and len(self._connect) < _CONNECT_MAX:
            return None
        whole, self._connect = self._connect, b""
        if not (end and head.startswith(_CONNECT)):
            return whole  # no CONNECT after all, or one that nobody can read
        self._held = bytearray(rest)
        return b"GET " + _BODY.sub(b"", head.removeprefix(_CONNECT)) + end

    def _hold(self, data: bytes) -> None:
        """Keep it until somebody takes it, or the connection is closed."""
        if self._held is None or self._line is None:
            return
        before = len(self._held)
        self._held += data
        if before < _HELD_MAX <= len(self._held):
            self._line.pause_reading()

    def _answered(self, data: bytes) -> bool:
        """Answer a call at once, or begin it; whether nothing is left to do."""
        line = self._line
        # Only where nothing is served or written, so that answers keep their order.
        rests = not self._awake or (self._waiter is not None and not self._messages)
        if line is None or not rests or self._paused:
            return False
        if self._known is None and not self._awake:
            self._known = self._http.heads.find(data, self._base)
        head = self._known
        body = None if head is None else head.body(data)
        if head is None or body is None:
            return False
        begun = head.answering.begin(body)
        if begun is None:
            return False
        if isinstance(begun, bytes) and (answer := head.answering.write(begun)) is not None:
            self._head_since = 0.0
            self._idle_since = self._loop.time()
            self._slot.busy()
            self._slot.idle()  # the last to make room for others
            line.write(answer)
            return True
        self._begun = body, begun
        return False

    def know(self, answering: Callable[[Origin], Answering]) -> None:
        """The call that is served may be followed by others with the same head; see `Heads`."""
        if self._came:
            learnt = self._http.heads.learn(self._came, answering, self._base)
            self._known = learnt or self._known
            self._came = b""

    def begun(self, body: bytes) -> Begun | None:
        """What was begun for this body when it came in; to be asked for once."""
        found, self._begun = self._begun, None
        if found is None:
            return None
        if found[0] != body:
            raise RuntimeError("another body was begun")
        return found[1]

    def resume_reading(self, *arguments: Any, **named: Any) -> None:
        """Called by aiohttp for each body that was read; there is something to do if it paused."""
        if self._reading_paused:
            super().resume_reading(*arguments, **named)

    def begin(self) -> None:
        """A head is complete and its request is served."""
        self._busy = True
        self._head_since = 0.0
        self._slot.busy()

    def finish(self) -> None:
        """The request is answered, as far as this side is concerned."""
        self._between = True
        self._busy = False
        self._idle_since = self._loop.time()
        self._slot.idle()

    async def room(self) -> None:
        """Wait while the peer takes less than it is sent."""
        if self._paused:
            await self._drain_helper()

    def expired(self, now: float, limits: HttpLimits) -> bool:
        """True if the peer is late: with a head it began, or with its next request."""
        if self._busy:
            return False
        if self._head_since:
            return now - self._head_since > limits.head_seconds
        return now - self._idle_since > limits.idle_seconds

    def abort(self) -> None:
        """Drop the connection at once."""
        if self._line is not None:
            self._line.abort()

    def rest_ends(self) -> None:
        """The server stops: close a connection that aiohttp does not know of."""
        if self._line is not None and not self._awake:
            self._line.close()

    def handle_error(
        self,
        request: web.BaseRequest,
        status: int = 500,
        exc: BaseException | None = None,
        message: str | None = None,
    ) -> web.StreamResponse:
        """A page instead of aiohttp's, which would quote what it was sent or what failed."""
        gone = request.transport is None or request.transport.is_closing()
        if isinstance(exc, ConnectionError) and gone:
            _log.info("a client has left: %s %s: %s", request.method, request.path, exc)
        elif status >= 500 and exc is not None:
            _log.error("a handler failed: %s %s", request.method, request.path, exc_info=exc)
        response = error_page(status)
        response.force_close()
        return response

    def log_exception(self, *args: Any, **kw: Any) -> None:
        _log.error(*args, **kw)


def with_host(data: bytes) -> bytes:
    """The bytes that begin a head, with an empty Host header where HTTP/1.1 came without one.

    aiohttp would refuse it, and some clients send none (clients.md §6.12). Only a head that
    comes in one piece is looked at, which is how those clients send it.
    """
    end = data.find(b"\r\n\r\n")
    line = data.find(b" HTTP/1.1\r\n", 0, end + 2)
    if end < 0 or line < 0 or _HOST.search(data, line, end):
        return data
    at = line + len(b" HTTP/1.1\r\n")
    return b"%bHost: \r\n%b" % (data[:at], data[at:])


def with_length(data: bytes) -> bytes:
    """The bytes that begin a head, with a length that is never reached where a PUT has none.

    Such an upload ends with its connection (clients.md §6.13); aiohttp would take it for empty.
    """
    end = data.find(b"\r\n\r\n")
    line = data.find(b"\r\n", 0, end + 2)
    if end < 0 or not data.startswith(b"PUT ") or _LENGTH.search(data, line, end):
        return data
    return b"%b\r\nContent-Length: %d%b" % (data[:line], ENDLESS, data[line:])


class HttpServer(web.Server):
    """All connections of all listeners, and the one handler they share."""

    def __init__(self, handler: Handler, limits: HttpLimits) -> None:
        self._serve = handler
        # A dropped connection cancels its handler; what must go on is shielded by the handler.
        super().__init__(self._handle, handler_cancellation=True)
        self.limits = limits
        self.open: set[Connection] = set()
        self.heads = Heads()
        self._settings = {
            # The sweep does it, which also knows of calls that were answered at once.
            "keepalive_timeout": _NEVER_SECONDS,
            "tcp_keepalive": False,  # the acceptor has set it
            "access_log": None,
            "max_line_size": limits.line_bytes,
            "max_field_size": limits.line_bytes,
            "max_headers": limits.headers,
            "lingering_time": _LINGER_SECONDS,
            # A compressed body of 300 KiB may hold hundreds of megabytes.
            "auto_decompress": False,
        }

    def make(self, origin: Origin, slot: Slot) -> Connection:
        """The protocol of a new connection."""
        return Connection(self, origin, slot, **self._settings)

    def pre_shutdown(self) -> None:
        """No more requests on connections that are kept."""
        super().pre_shutdown()
        for connection in list(self.open):
            connection.rest_ends()

    async def shutdown(self, timeout: float | None = None) -> None:  # noqa: ASYNC109 - aiohttp's
        """Close all connections; handlers have so many seconds to end."""
        for connection in list(self.open):
            connection.rest_ends()
        await super().shutdown(timeout)

    def sweep(self, now: float) -> None:
        """Drop connections whose peer is late, by the loop's clock."""
        for connection in [c for c in self.open if c.expired(now, self.limits)]:
            connection.abort()

    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        connection = request.protocol
        if not isinstance(connection, Connection):
            raise TypeError("a request on a connection of another server")
        connection.begin()
        try:
            return await self._serve(request)
        finally:
            connection.finish()
