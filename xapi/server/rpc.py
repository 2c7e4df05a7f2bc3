"""The RPC endpoints: the body of a POST to the dispatcher, its answer to the client.

What can be answered at once is answered without a task. A call that is under way when its client
leaves goes on to its end, since it may have changed something already; only calls that merely wait
for events are dropped. This module must not decode bodies.
"""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import Coroutine
from dataclasses import replace
from functools import partial
from typing import Any, Literal, Protocol, TypeAlias

from aiohttp import web

from xapi.operations.context import Origin
from xapi.server.body import BodyTooLarge, BodyTooSlow, read_body
from xapi.server.connection import Connection
from xapi.server.freshness import Freshness
from xapi.server.limits import HttpLimits
from xapi.server.pages import error_page
from xapi.server.quick import Answering
from xapi.server.sending import GZIP_FROM, SLICE, Compressor, send_large
from xapi.server.small import SmallAnswer, small_answer
from xapi.wire.limits import MalformedRequest
from xapi.wire.parts import Parts

__all__ = ["Dispatcher", "RpcEndpoint", "preflight"]

_log = logging.getLogger(__name__)

_WAITS = re.compile(rb"event[._](?:from|next)\b")
"""Calls that only wait; a mention elsewhere in a body's head does no harm to reads."""
_HEAD = 256

Outcome: TypeAlias = "bytes | Coroutine[Any, Any, Parts]"
Protocols = Literal["xml", "json"]
_CONTENT_TYPES: dict[Protocols, str] = {"xml": "text/xml", "json": "application/json"}


class Dispatcher(Protocol):
    """The stages behind the wire: from the bytes of a call to the bytes of its answer.

    Both raise `MalformedRequest` for bytes that are no call; API errors are answers. A small
    read is answered at once, for the rest there is a coroutine.
    """

    def start_xmlrpc(self, body: bytes, origin: Origin) -> Outcome: ...

    def start_jsonrpc(self, body: bytes, origin: Origin) -> Outcome: ...


class RpcEndpoint:
    """Serves calls; owns those whose clients have left."""

    def __init__(self, dispatcher: Dispatcher, limits: HttpLimits, freshness: Freshness) -> None:
        self.dispatcher = dispatcher
        """May change with the role of this host; calls under way end where they began."""
        self._limits = limits
        self._freshness = freshness
        self._compressor = Compressor()
        self._calls: set[asyncio.Task[Parts]] = set()
        self.stopping = False

    async def serve(
        self, request: web.BaseRequest, origin: Origin, protocol: Protocols
    ) -> web.StreamResponse:
        """Answer one call."""
        limits = self._limits
        try:
            body = await read_body(request, limits.body_bytes, limits.body_seconds)
        except BodyTooLarge:
            return _final(error_page(413))
        except BodyTooSlow:
            return _final(error_page(408))
        freshness, connection = self._freshness, request.protocol
        if not isinstance(connection, Connection):
            raise TypeError("a request on a foreign connection")
        packs = "gzip" in request.headers.get("Accept-Encoding", "")
        whole = _written_whole(origin, packs)
        try:
            outcome = connection.begun(body)
            if outcome is None:
                outcome = self._start(protocol, body, origin)
                connection.know(partial(self._answering, protocol, origin, packs))
            if isinstance(outcome, bytes):
                shown = freshness.now
                if len(outcome) < whole:
                    return SmallAnswer(outcome, _CONTENT_TYPES[protocol], freshness.lines(shown))
                answer = Parts((outcome,), shown)
            elif _WAITS.search(body, 0, _HEAD):
                answer = await outcome
            else:
                answer = await self._to_the_end(outcome)
        except MalformedRequest as error:
            _log.info("malformed request from %s: %s", origin.address, error)
            return error_page(500)
        if self.stopping:
            request.protocol.keep_alive(False)
        content_type = _CONTENT_TYPES[protocol]
        if answer.length < whole:
            return SmallAnswer(answer.join(), content_type, freshness.lines(answer.revision))
        return await send_large(
            request,
            answer.parts,
            answer.length,
            content_type,
            compressor=None if origin.transport == "unix" else self._compressor,
            write_seconds=limits.write_seconds,
            more=freshness.headers(answer.revision),
        )

    def _start(self, protocol: Protocols, body: bytes, origin: Origin) -> Outcome:
        """Raises MalformedRequest."""
        if protocol == "xml":
            return self.dispatcher.start_xmlrpc(body, origin)
        return self.dispatcher.start_jsonrpc(body, origin)

    # For calls whose head was seen before (`xapi.server.quick`)

    def _answering(self, protocol: Protocols, like: Origin, packs: bool, base: Origin) -> Answering:
        """On another connection the same head says the same of everything but the peer."""
        origin = replace(base, user_agent=like.user_agent, headers=like.headers)
        return Answering(
            partial(self._begin, protocol, origin),
            partial(self._written, _CONTENT_TYPES[protocol], _written_whole(base, packs)),
        )

    def _begin(self, protocol: Protocols, origin: Origin, body: bytes) -> Outcome | None:
        if self.stopping or len(body) > self._limits.body_bytes:
            return None
        try:
            return self._start(protocol, body, origin)
        except MalformedRequest:
            return None

    def _written(self, content_type: str, whole: int, answer: bytes) -> bytes | None:
        if len(answer) >= whole:
            return None
        return small_answer(answer, content_type, self._freshness.lines(self._freshness.now))

    async def inner(self, body: bytes, origin: Origin) -> bytes:
        """A JSON-RPC call that this server's own commands make, with the same promises."""
        outcome = self.dispatcher.start_jsonrpc(body, origin)
        if isinstance(outcome, bytes):
            return outcome
        answer = await (outcome if _WAITS.search(body, 0, _HEAD) else self._to_the_end(outcome))
        return answer.join()

    async def _to_the_end(self, call: Coroutine[Any, Any, Parts]) -> Parts:
        task = asyncio.get_running_loop().create_task(call)
        self._calls.add(task)
        task.add_done_callback(self._settled)
        return await asyncio.shield(task)

    def _settled(self, task: asyncio.Task[Parts]) -> None:
        self._calls.discard(task)
        if not task.cancelled():
            task.exception()  # its client may be gone, and nobody else asks for it

    async def drain(self, seconds: float) -> None:
        """Wait for calls that are under way; cancel what is left after `seconds`."""
        self.stopping = True
        if self._calls:
            await asyncio.wait(self._calls, timeout=seconds)
        left = list(self._calls)
        for task in left:
            task.cancel()
        if left:
            _log.warning("%d calls were cut off by the stop", len(left))
            await asyncio.wait(left, timeout=1.0)
        self._compressor.close()


def _written_whole(origin: Origin, packs: bool) -> int:
    """Answers below this size are written in one go: not in slices, and not compressed."""
    return GZIP_FROM if packs and origin.transport != "unix" else SLICE


def _final(response: web.Response) -> web.Response:
    response.force_close()
    return response


def preflight(request: web.BaseRequest) -> web.Response:
    """What a browser asks before it sends a call from another site's page."""
    asked = request.headers.get("Access-Control-Request-Headers", "")
    allowed = asked if re.fullmatch(r"[A-Za-z0-9, _-]{1,200}", asked) else "Content-Type"
    return web.Response(
        headers={
            "Access-Control-Allow-Origin": "*",
            "Access-Control-Allow-Methods": "POST, OPTIONS",
            "Access-Control-Allow-Headers": allowed,
            "Access-Control-Max-Age": "600",
            "Server": "xapi",
        }
    )
