"""Consoles of guests for clients: ``CONNECT /console``, a WebSocket at the same path, a picture.

Each host serves the consoles of its own guests, and sends who asks for another one there (302).
Either side holds the other one back. A talk ends with its client, its session or its guest, after
`Console.idle_seconds` without input, and when the server stops. This module must not know what
goes over a console.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from typing import Protocol
from urllib.parse import urlsplit

import structlog
from aiohttp import WSMsgType, web

from xapi.database import Database
from xapi.generated import records
from xapi.idl.errors import XenAPIError
from xapi.operations.consoles import Console, find_console
from xapi.operations.context import Caller
from xapi.server.actions import ActionRequest, Actions, Authorise, HttpAuth, HttpDenied
from xapi.server.connection import Connection
from xapi.server.limits import HttpLimits
from xapi.server.pages import error_page
from xapi.server.raw import NoAnswer, RawStream
from xapi.xenops.console import ConsoleStream
from xapi.xenops.errors import BackendError, XenopsError
from xapi.xenops.rfb.pixels import RfbError
from xapi.xenops.rfb.snapshot import snapshot

__all__ = ["Consoles"]

log = structlog.stdlib.get_logger("xapi.consoles")

_HEAD = b"HTTP/1.1 200 OK\r\nConnection: close\r\nCache-Control: no-cache, no-store\r\n\r\n"
_PIECE = 1 << 16
_MESSAGE_MAX = 1 << 20
_LOOK_SECONDS = 5.0
"""How often the time without input is looked at: the setting may change meanwhile."""
_HEARTBEAT_SECONDS = 30.0
_CLOSE_SECONDS = 2.0
_SNAPSHOT_SECONDS = 10.0
_BINARY = "binary"


class _Viewer(Protocol):
    """The client's end."""

    async def some(self, limit: int) -> bytes:
        """What the client sends; empty at its end."""
        ...

    async def write(self, data: bytes) -> None: ...

    async def finish(self) -> None: ...


class _Tunnel:
    """A connection that is no HTTP any more."""

    def __init__(self, request: web.BaseRequest, write_seconds: float) -> None:
        connection = request.protocol
        if not isinstance(connection, Connection):
            raise TypeError("a request on a foreign connection")
        self._raw = RawStream(connection, write_seconds)
        self.some = self._raw.some
        self.write = self._raw.write

    async def finish(self) -> None:
        self._raw.close()


class _Socket:
    """A WebSocket; the console's bytes are the messages, however they are cut."""

    def __init__(self, socket: web.WebSocketResponse, write_seconds: float) -> None:
        self._socket = socket
        self._write_seconds = write_seconds
        self._rest = b""

    async def some(self, limit: int) -> bytes:
        while not self._rest:
            message = await self._socket.receive()
            if message.type is WSMsgType.BINARY:
                self._rest = bytes(message.data)
            elif message.type is WSMsgType.TEXT:
                self._rest = str(message.data).encode()
            else:
                return b""
        taken, self._rest = self._rest[:limit], self._rest[limit:]
        return taken

    async def write(self, data: bytes) -> None:
        async with asyncio.timeout(self._write_seconds):
            await self._socket.send_bytes(data)

    async def finish(self) -> None:
        with contextlib.suppress(ConnectionError):
            await self._socket.close()


class _Talk:
    """A client and a console that are joined."""

    def __init__(self, session: str, vm: str, stream: ConsoleStream) -> None:
        self.session = session
        self.vm = vm
        self.stream = stream
        self.input_at = asyncio.get_running_loop().time()
        self.over = asyncio.Event()

    def end(self) -> None:
        self.stream.close()


class Consoles:
    """Serves the actions; owns the talks under way."""

    def __init__(
        self,
        db: Database,
        host: str,
        auth: HttpAuth,
        authorise: Authorise,
        limits: HttpLimits,
        opener: Callable[[Console], Awaitable[ConsoleStream]],
    ) -> None:
        """`host`: reference of this one; `opener`: of a console that is served here, raises
        XenopsError."""
        self._db = db
        self._host = host
        self._auth = auth
        self._authorise = authorise
        self._limits = limits
        self._open = opener
        self._talks: set[_Talk] = set()
        self._closing = False

    def serve(self, actions: Actions) -> None:
        """Register what is served."""
        actions.register("connect_console", self._connect)
        actions.register("connect_console_ws", self._connect_socket)
        actions.register("get_vncsnapshot", self._snapshot)

    @property
    def count(self) -> int:
        """Of talks under way."""
        return len(self._talks)

    def session_gone(self, session: str) -> None:
        """The session has ended, and so have its consoles."""
        for talk in tuple(self._talks):
            if talk.session == session:
                talk.end()

    async def close(self) -> None:
        """End all talks, and wait until that is done."""
        self._closing = True
        for talk in tuple(self._talks):
            talk.end()
        waiting = [asyncio.create_task(talk.over.wait()) for talk in self._talks]
        if waiting:
            await asyncio.wait(waiting, timeout=_CLOSE_SECONDS)
            for task in waiting:
                task.cancel()

    # The actions

    async def _connect(self, asked: ActionRequest) -> web.StreamResponse:
        async def join(console: Console, caller: Caller) -> web.StreamResponse:
            stream = await self._open(console)
            viewer = _Tunnel(asked.request, self._limits.write_seconds)
            await self._talk(console, caller, stream, viewer, begin=_HEAD)
            return NoAnswer()

        return await self._with_console(asked, "host_console", join)

    async def _connect_socket(self, asked: ActionRequest) -> web.StreamResponse:
        protocols = (_BINARY,)
        socket = web.WebSocketResponse(
            protocols=protocols,
            compress=False,
            heartbeat=_HEARTBEAT_SECONDS,
            timeout=_CLOSE_SECONDS,
            max_msg_size=_MESSAGE_MAX,
        )
        if not socket.can_prepare(asked.request).ok:
            page = error_page(426)
            page.headers["Upgrade"] = "websocket"
            return page
        if _is_foreign(asked):
            return error_page(403)

        async def join(console: Console, caller: Caller) -> web.StreamResponse:
            stream = await self._open(console)
            try:
                await socket.prepare(asked.request)
            except BaseException:
                stream.close()
                raise
            viewer = _Socket(socket, self._limits.write_seconds)
            await self._talk(console, caller, stream, viewer)
            return socket

        return await self._with_console(asked, "host_console_ws", join)

    async def _snapshot(self, asked: ActionRequest) -> web.StreamResponse:
        async def picture(console: Console, _caller: Caller) -> web.StreamResponse:
            if console.protocol != "rfb":
                return error_page(404)
            stream = await self._open(console)
            try:
                async with asyncio.timeout(_SNAPSHOT_SECONDS):
                    body = await snapshot(stream)
            except (RfbError, TimeoutError, ConnectionResetError) as error:
                log.warning("no picture of a console", vm=console.vm.uuid, reason=str(error))
                return error_page(500)
            finally:
                stream.close()
            return web.Response(body=body, content_type="image/png")

        return await self._with_console(asked, "host_console", picture)

    # What they have in common

    async def _with_console(
        self,
        asked: ActionRequest,
        host_right: str,
        use: Callable[[Console, Caller], Awaitable[web.StreamResponse]],
    ) -> web.StreamResponse:
        """`host_right`: what the console of a host itself needs besides. Raises HttpDenied."""
        async with self._auth.caller(asked) as caller:
            console = await self._find(asked)
            if console is None:
                return error_page(404)
            if console.vm.is_control_domain:
                try:
                    self._authorise(caller, asked.action.name, host_right)
                except XenAPIError as error:
                    raise HttpDenied(403, error) from error
            if console.host != self._host:
                return self._elsewhere(asked, console)
            if self._closing or len(self._talks) >= self._limits.consoles or self._taken(console):
                return error_page(503)
            try:
                return await use(console, caller)
            except BackendError as error:
                log.warning("a console cannot be opened", vm=console.vm.uuid, error=str(error))
                return error_page(501 if error.code == "NOT_IMPLEMENTED" else 500)
            except XenopsError:
                return error_page(404)  # it has stopped meanwhile
            except ConnectionResetError:
                return NoAnswer()

    async def _find(self, asked: ActionRequest) -> Console | None:
        found = find_console(self._db, asked.query)
        if (found is None or found.host != self._host) and self._auth.catch_up is not None:
            # It may have come here a moment ago, and this host not know it yet.
            await self._auth.catch_up()
            found = find_console(self._db, asked.query)
        return found

    def _elsewhere(self, asked: ActionRequest, console: Console) -> web.StreamResponse:
        address = console.address(self._db)
        if not address:
            return error_page(404)
        there = f"https://{address}{asked.request.path_qs}"
        return web.Response(status=302, headers={"Location": there, "Connection": "close"})

    def _taken(self, console: Console) -> bool:
        """Whether somebody else has it, where it is for one at a time."""
        limited = any(pool.limit_console_sessions for pool in records.pool.all(self._db))
        return limited and any(talk.vm == console.vm.ref for talk in self._talks)

    # A talk

    async def _talk(
        self,
        console: Console,
        caller: Caller,
        stream: ConsoleStream,
        viewer: _Viewer,
        begin: bytes = b"",
    ) -> None:
        talk = _Talk(caller.session, console.vm.ref, stream)
        self._talks.add(talk)
        log.info("console opened", vm=console.vm.uuid, user=caller.user_name)
        ways = [
            self._show(talk, viewer, begin),
            self._type(talk, viewer),
            self._idle(talk, console),
        ]
        tasks = [asyncio.create_task(way) for way in ways]
        try:
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        finally:
            talk.end()
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            self._talks.discard(talk)
            talk.over.set()
            log.info("console closed", vm=console.vm.uuid, user=caller.user_name)
            await viewer.finish()
        for task in tasks:
            error = None if task.cancelled() else task.exception()
            if error is not None and not isinstance(error, ConnectionError | TimeoutError):
                raise error

    async def _show(self, talk: _Talk, viewer: _Viewer, begin: bytes) -> None:
        if begin:
            await viewer.write(begin)
        while piece := await talk.stream.read(_PIECE):
            await viewer.write(piece)

    async def _type(self, talk: _Talk, viewer: _Viewer) -> None:
        loop = asyncio.get_running_loop()
        while piece := await viewer.some(_PIECE):
            talk.input_at = loop.time()
            await talk.stream.write(piece)

    async def _idle(self, talk: _Talk, console: Console) -> None:
        """Ends when nothing was typed for too long."""
        loop = asyncio.get_running_loop()
        while True:
            allowed = console.idle_seconds(self._db)
            left = talk.input_at + allowed - loop.time() if allowed > 0 else _LOOK_SECONDS
            if left <= 0:
                log.info("console closed, nobody types", vm=console.vm.uuid)
                return
            await asyncio.sleep(min(left, _LOOK_SECONDS))


def _is_foreign(asked: ActionRequest) -> bool:
    """Whether another site's page has a browser use what the browser knows by itself.

    A page that knows the session has been given it.
    """
    origin = asked.request.headers.get("Origin", "")
    if not origin or asked.query.get("session_id"):
        return False
    return urlsplit(origin).netloc != asked.request.headers.get("Host", "")
