"""GET and PUT of exports and imports: the way from an HTTP action to a call with a task.

The task is the one that the client names with ``task_id``, or one of its own; progress, cancel and
outcome are there (semantics.md §2, §3). A PUT is answered with 200 before its body is read, since
clients wait for that (clients.md §6.13): whatever comes after shows in the task alone. Answers
have no chunks, which simple clients do not know: without a length the end of the connection is the
end of the stream, and a stream that fails is reset. This module must not know what is transferred.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from uuid import uuid4

import structlog
from aiohttp import web

from xapi.database import WriteFailed
from xapi.generated import errors
from xapi.idl.errors import XenAPIError
from xapi.idl.messages import Message, message, no_arguments
from xapi.operations.acting import acting_for
from xapi.operations.context import Call, Caller, Services
from xapi.operations.task import demand_own
from xapi.operations.transfers import Download, Sink, Source
from xapi.pool.acting import on_behalf
from xapi.server.actions import ActionRequest, Actions, HttpAuth, HttpDenied
from xapi.server.limits import HttpLimits
from xapi.server.pages import error_page, failed
from xapi.server.raw import NoAnswer
from xapi.server.results import task_result
from xapi.server.small import ANSWER_HEADERS
from xapi.server.streams import TransferStream
from xapi.tasks.manager import TaskManager
from xapi.tasks.task import BaseTask, DummyTask

__all__ = ["Transfers"]

log = structlog.stdlib.get_logger("xapi.transfers")

_STOP_SECONDS = 2.0
_NOT_FOUND = (errors.HandleInvalid, errors.UUIDInvalid)


@dataclass(frozen=True, slots=True)
class _Way:
    """What an action does."""

    message: Message
    source: Source | None = None
    sink: Sink | None = None
    every_host: bool = False
    """Each host serves it: what it gives or takes belongs to that host."""


class Transfers:
    """Serves the actions that are registered with it; owns the work under way."""

    def __init__(
        self,
        services: Services,
        tasks: TaskManager,
        auth: HttpAuth,
        actions: Actions,
        limits: HttpLimits,
    ) -> None:
        self._services = services
        self._tasks = tasks
        self._auth = auth
        self._actions = actions
        self._limits = limits
        self._running: set[asyncio.Task[web.StreamResponse]] = set()
        self.coordinator: Callable[[], str | None] = lambda: None
        """Where clients are sent, if not served here: writes belong to the coordinator."""
        self.tell: Callable[[ActionRequest, str, XenAPIError | None], Awaitable[None]] | None = None
        """On a supporter, which has no tasks of its own: have the coordinator end the one that the
        client names, with this result or this error."""

    def download(
        self, action: str, label: str, source: Source, *, every_host: bool = False
    ) -> None:
        """Serve a GET. `label`: name of its task. `every_host`: see `_Way`; such a call must not
        write, for on a supporter the database is a replica."""
        self._register(action, _Way(_message(label), source=source, every_host=every_host))

    def upload(self, action: str, label: str, sink: Sink, result: str = "void") -> None:
        """Serve a PUT. `result`: type of what the sink gives, as in the data model."""
        self._register(action, _Way(_message(label, result), sink=sink))

    def _register(self, action: str, way: _Way) -> None:
        async def handle(asked: ActionRequest) -> web.StreamResponse:
            return await self._serve(asked, way)

        self._actions.register(action, handle)

    def refuse(self, asked: ActionRequest, error: XenAPIError) -> None:
        """Nothing is done: the task that was named for it must not wait for ever."""
        ref = asked.argument("task_id")
        if not ref or self.coordinator():
            return
        try:
            self._tasks.fail(self._tasks.adopt(ref), error, keep=True)
        except XenAPIError as wrong:
            log.info("no task to fail", task=ref, error=str(wrong))

    async def close(self) -> None:
        """Cancel what is under way, and wait until it has undone what it must."""
        for work in self._running:
            work.cancel()
        if self._running:
            await asyncio.wait(self._running, timeout=_STOP_SECONDS)

    async def _serve(self, asked: ActionRequest, way: _Way) -> web.StreamResponse:
        if (address := self.coordinator()) and not way.every_host:
            there = f"https://{address}{asked.request.path_qs}"
            return web.Response(status=302, headers={"Location": there, "Connection": "close"})
        if len(self._running) >= self._limits.transfers:
            self.refuse(asked, errors.TooManyPendingTasks())
            return error_page(503)
        stream = TransferStream(asked.request, self._limits.stall_seconds)
        if way.sink is not None:
            stream.listen()
        work = asyncio.get_running_loop().create_task(
            self._work(asked, way, stream), name=asked.action.uri
        )
        self._running.add(work)
        work.add_done_callback(self._running.discard)
        try:
            return await asyncio.shield(work)
        except asyncio.CancelledError:
            # The client has gone. Nobody reads an export now, if not all of it was sent: a client
            # that knows its length hangs up at its end. What was sent to us is still imported.
            if way.source is not None and not stream.all_sent:
                work.cancel()
            raise

    async def _work(
        self, asked: ActionRequest, way: _Way, stream: TransferStream
    ) -> web.StreamResponse:
        try:
            async with self._auth.caller(asked) as caller:
                await self._do(asked, way, caller, stream)
        except HttpDenied as denied:
            self.refuse(asked, denied.error or errors.SessionInvalid(""))
            raise
        except XenAPIError as error:
            log.info("a transfer failed", action=asked.action.name, error=str(error))
            if not stream.answered:
                return failed(404 if isinstance(error, _NOT_FOUND) else 500, error.code)
            # An upload was answered before; a part of a download must not look like the whole.
            await stream.end(whole=way.sink is not None)
        else:
            await stream.end(whole=True)
        return NoAnswer()

    async def _do(
        self, asked: ActionRequest, way: _Way, caller: Caller, stream: TransferStream
    ) -> None:
        """The call under its task. Raises what the task fails with."""
        if self.coordinator():
            await self._do_there(asked, way, caller, stream)
            return
        task, given = self._task(asked, way.message, caller)
        call = Call(self._services, way.message, caller, asked.origin, task)
        failure: XenAPIError
        try:
            # Other hosts that the data are on or go to check the right that was checked here.
            who = replace(acting_for(call), method=f"http/{asked.action.name}")
            with on_behalf(who):
                result = await _transfer(call, asked, way, stream)
            await self._services.db.durable()
            self._tasks.succeed(task, task_result(way.message.result, result), keep=given)
            return
        except XenAPIError as error:
            failure = error
        except asyncio.CancelledError:
            gone = errors.InternalError("the client has left, or this server is stopping")
            failure = errors.TaskCancelled(task.ref) if task.cancelled else gone
        except (ConnectionResetError, TimeoutError) as error:
            failure = errors.InternalError(str(error) or "the client takes too long")
        except Exception as error:
            log.exception("a transfer failed", action=asked.action.name)
            failure = errors.InternalError(type(error).__name__)
        self._tasks.fail(task, failure, keep=given)
        await self._settle()
        raise failure

    async def _do_there(
        self, asked: ActionRequest, way: _Way, caller: Caller, stream: TransferStream
    ) -> None:
        """The same on a supporter: the task is the coordinator's."""
        task = DummyTask(str(uuid4()), way.message.name)
        call = Call(self._services, way.message, caller, asked.origin, task)
        failure: XenAPIError | None = None
        result = ""
        try:
            result = task_result(way.message.result, await _transfer(call, asked, way, stream))
        except XenAPIError as error:
            failure = error
        except (ConnectionResetError, TimeoutError, asyncio.CancelledError) as error:
            failure = errors.InternalError(str(error) or "the client has left")
        except Exception as error:
            log.exception("a transfer failed", action=asked.action.name)
            failure = errors.InternalError(type(error).__name__)
        if self.tell is not None and asked.argument("task_id"):
            await self.tell(asked, result, failure)
        if failure is not None:
            raise failure

    async def _settle(self) -> None:
        """What was done before it failed stays done."""
        try:
            await self._services.db.durable()
        except WriteFailed as error:
            log.warning("changes of a failed transfer are not durable", error=str(error))

    def _task(self, asked: ActionRequest, action: Message, caller: Caller) -> tuple[BaseTask, bool]:
        """The task, and whether the client has made it and will look at it.

        HANDLE_INVALID, OPERATION_NOT_ALLOWED, TASK_CANCELLED [task], RBAC_PERMISSION_DENIED.
        """
        if ref := asked.argument("task_id"):
            demand_own(self._services, caller, ref)
            return self._tasks.adopt(ref), True
        headers = dict(asked.origin.headers)
        if parent := asked.argument("subtask_of"):
            headers["subtask-of"] = parent
        origin = replace(asked.origin, headers=headers)
        task = self._tasks.begin(action, action.name, caller, origin)
        task.show()
        return task, False


async def _transfer(call: Call, asked: ActionRequest, way: _Way, stream: TransferStream) -> object:
    work = asyncio.current_task()
    if work is None:
        raise RuntimeError("a transfer is the work of a task")

    def cancel() -> None:
        work.cancel()

    with call.task.cancellable(cancel):
        if way.sink is not None:
            with contextlib.suppress(ConnectionResetError):  # it may have sent all of it
                await stream.begin(_head({}, None))
            return await way.sink(call, asked.query, stream.body(), stream.length)
        if way.source is not None:
            await _send(await way.source(call, asked.query), stream)
        return ""


async def _send(given: Download, stream: TransferStream) -> None:
    pieces, left = given.pieces, given.length
    try:
        piece = await anext(pieces, None)
        await stream.begin(_head(given.headers, given.length, given.content_type))
        while piece is not None:
            last = False
            if left is not None:
                left -= len(piece)
                last = left == 0
            # A client that knows the length goes on at its end: whatever was held meanwhile, such
            # as marks, is given back before.
            following = await anext(pieces, None) if last else None
            stream.all_sent = last
            await stream.send(piece)
            piece = following if last else await anext(pieces, None)
    finally:
        await pieces.aclose()


def _head(headers: Mapping[str, str], length: int | None, content_type: str = "") -> bytes:
    told = {**ANSWER_HEADERS, "Connection": "close", "Cache-Control": "no-cache, no-store"}
    if content_type:
        told["Content-Type"] = content_type
    if length is not None:
        told["Content-Length"] = str(length)
    lines = [f"{name}: {value}" for name, value in (told | dict(headers)).items()]
    return "\r\n".join(["HTTP/1.1 200 OK", *lines, "", ""]).encode("latin-1")


def _message(label: str, result: str = "void") -> Message:
    """The call as operations see it; who may make it is said by the action."""
    call = message("http.transfer", "custom", (), result, 0, no_arguments, asynchronous=True)
    return replace(call, name=label)
