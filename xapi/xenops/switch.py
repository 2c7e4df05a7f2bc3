"""A message switch of named queues, in this process: call, reply, event (semantics.md §11).

Queues are called `org.xen.xapi.xenops.<backend>` and the like. A persistent queue keeps its
messages while nobody serves it; a transient one goes with its server, and what waits there fails.
Every message has an expiry and every queue a bound; an unknown queue is an error, not a lost
message. The switch must not look into payloads: they are the messages of `messages`, which can be
made plain, so that a queue can be moved to another process.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

import structlog

log = structlog.get_logger(__name__)

PREFIX = "org.xen.xapi."
Handler = Callable[[Any], Awaitable[Any]]

DEFAULT_CAPACITY = 4096
# A day: operations have limits of their own, this one only keeps a lost message from staying.
DEFAULT_EXPIRY = 86_400.0


class SwitchError(Exception):
    """Root of the switch's errors."""


class UnknownQueue(SwitchError):
    """There is no queue of this name, or it was destroyed while the message waited."""


class QueueFull(SwitchError):
    """The queue holds as many messages as it may."""


class Expired(SwitchError):
    """No reply in time. The call was dropped if it had not begun; otherwise it goes on."""


class AlreadyServed(SwitchError):
    """A queue has one server."""


@dataclass(slots=True, eq=False)
class _Message:
    payload: Any
    deadline: float
    # None: an event, nobody waits.
    reply: asyncio.Future[Any] | None


@dataclass(slots=True, eq=False)
class _Queue:
    name: str
    persistent: bool
    capacity: int
    waiting: deque[_Message] = field(default_factory=deque[_Message])
    server: Server | None = None


class Server:
    """Serves one queue until `aclose`; made by `Switch.serve`."""

    def __init__(self, switch: Switch, queue: _Queue, handler: Handler, limit: int) -> None:
        self._switch = switch
        self._queue = queue
        self._handler = handler
        self._limit = limit
        self._running: set[asyncio.Task[None]] = set()

    def pump(self) -> None:
        """Starts what waits, as far as the limit allows."""
        loop = asyncio.get_running_loop()
        waiting = self._queue.waiting
        while waiting and len(self._running) < self._limit:
            message = waiting.popleft()
            abandoned = message.reply is not None and message.reply.done()
            if abandoned or message.deadline <= loop.time():
                continue
            task = loop.create_task(self._handle(message))
            self._running.add(task)
            task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._running.discard(task)
        if self._queue.waiting and self._queue.server is self:
            self.pump()

    async def _handle(self, message: _Message) -> None:
        reply = message.reply
        try:
            result = await self._handler(message.payload)
        except asyncio.CancelledError:
            if reply is not None and not reply.done():
                reply.set_exception(UnknownQueue(f"{self._queue.name}: its server has stopped"))
            raise
        except Exception as error:  # noqa: BLE001 - it belongs to the caller
            if reply is None:
                log.error("event handler failed", queue=self._queue.name, error=repr(error))
            elif not reply.done():
                reply.set_exception(error)
        else:
            if reply is not None and not reply.done():
                reply.set_result(result)

    async def aclose(self) -> None:
        """Stops serving: running handlers are cancelled and awaited."""
        if self._queue.server is self:
            self._queue.server = None
        if not self._queue.persistent:
            self._switch.destroy(self._queue.name)
        running = tuple(self._running)
        for task in running:
            task.cancel()
        if running:
            await asyncio.wait(running)


class Switch:
    """All queues of this process; belongs to one event loop."""

    def __init__(self) -> None:
        self._queues: dict[str, _Queue] = {}

    def create(
        self, name: str, *, persistent: bool = True, capacity: int = DEFAULT_CAPACITY
    ) -> None:
        """Makes a queue; one that exists is left as it is."""
        if name not in self._queues:
            self._queues[name] = _Queue(name, persistent, capacity)

    def destroy(self, name: str) -> None:
        """Removes a queue; calls that wait in it get UnknownQueue. Unknown names are no error."""
        queue = self._queues.pop(name, None)
        if queue is None:
            return
        for message in queue.waiting:
            if message.reply is not None and not message.reply.done():
                message.reply.set_exception(UnknownQueue(f"{name} was destroyed"))
        queue.waiting.clear()

    def list(self, prefix: str = "", *, alive: bool = False) -> tuple[str, ...]:
        """Names with the prefix; alive: only those that somebody serves."""
        return tuple(
            name
            for name, queue in sorted(self._queues.items())
            if name.startswith(prefix) and (queue.server is not None or not alive)
        )

    def serve(
        self, name: str, handler: Handler, *, persistent: bool = True, limit: int = 1024
    ) -> Server:
        """Handles the queue's messages, at most `limit` at a time. Raises AlreadyServed."""
        self.create(name, persistent=persistent)
        queue = self._queues[name]
        if queue.server is not None:
            raise AlreadyServed(name)
        queue.server = Server(self, queue, handler, limit)
        queue.server.pump()
        return queue.server

    async def call(self, name: str, payload: Any, *, expiry: float = DEFAULT_EXPIRY) -> Any:
        """The handler's reply, or its exception. UnknownQueue, QueueFull, Expired."""
        loop = asyncio.get_running_loop()
        reply: asyncio.Future[Any] = loop.create_future()
        self._post(name, _Message(payload, loop.time() + expiry, reply))
        timer = loop.call_later(expiry, _expire, reply, name, expiry)
        try:
            return await reply
        finally:
            timer.cancel()

    def event(self, name: str, payload: Any, *, expiry: float = DEFAULT_EXPIRY) -> None:
        """Posts a message nobody waits for. UnknownQueue, QueueFull."""
        deadline = asyncio.get_running_loop().time() + expiry
        self._post(name, _Message(payload, deadline, None))

    def _post(self, name: str, message: _Message) -> None:
        queue = self._queues.get(name)
        if queue is None:
            raise UnknownQueue(name)
        if len(queue.waiting) >= queue.capacity:
            self._drop_dead(queue)
            if len(queue.waiting) >= queue.capacity:
                raise QueueFull(name)
        queue.waiting.append(message)
        if queue.server is not None:
            queue.server.pump()

    @staticmethod
    def _drop_dead(queue: _Queue) -> None:
        """Messages that expired, or whose caller is gone, do not count."""
        now = asyncio.get_running_loop().time()
        alive = [m for m in queue.waiting if m.deadline > now and not (m.reply and m.reply.done())]
        queue.waiting.clear()
        queue.waiting.extend(alive)


def _expire(reply: asyncio.Future[Any], name: str, expiry: float) -> None:
    if not reply.done():
        reply.set_exception(Expired(f"{name}: no reply within {expiry:g} s"))
