"""The host agent of another host: the messages of `xapi.xenops.messages` over a link.

`Gate` is the end of the host that owns the agent: it takes messages from the coordinator alone,
checks the right of whoever the coordinator acts for, and passes them to the agent's queue.
`Exchange` is the coordinator's end, with which an `AgentClient` works as with a switch. When the
connection breaks in an operation, the gate cancels it and the coordinator reports that the host
cannot be contacted.
"""

from __future__ import annotations

import asyncio
import dataclasses
import logging
from collections.abc import Awaitable, Callable
from itertools import count
from typing import Any

import orjson
import structlog

from xapi.pool.acting import Acting, acting
from xapi.pool.link import Link, LinkBroken
from xapi.pool.listener import Peer, Send
from xapi.pool.terms import Terms
from xapi.xenops import messages as m
from xapi.xenops.errors import Superseded, Unreachable
from xapi.xenops.figures import FigureState
from xapi.xenops.interface import Attention, HostState, Resync, Update, VmState
from xapi.xenops.machine import MachineState
from xapi.xenops.plain import from_plain, to_plain
from xapi.xenops.service import AgentService
from xapi.xenops.switch import DEFAULT_EXPIRY, Switch, SwitchError, UnknownQueue

__all__ = ["Authorise", "Exchange", "Gate"]

_log = logging.getLogger(__name__)
log = structlog.get_logger(__name__)

Authorise = Callable[[Acting, int], Awaitable[None]]
"""Raises RBAC_PERMISSION_DENIED; waits until this host knows the revision."""


class Gate:
    """Serves ``agent`` requests on the host that owns the agent."""

    def __init__(
        self,
        switch: Switch,
        service: AgentService,
        coordinator: Callable[[], str],
        authorise: Authorise,
        terms: Terms | None = None,
    ) -> None:
        """`coordinator`: the uuid of the one host that may ask; `terms`: what this host has heard
        of coordinators, shared with all that takes orders."""
        self._switch = switch
        self._queue = service.queue
        self._coordinator = coordinator
        self._authorise = authorise
        self._terms = terms or Terms()
        self._numbers = count(1)

    async def serve(self, peer: Peer, payload: Any, send: Send) -> Any:
        """Run one message; progress goes out as lines."""
        if peer.uuid != self._coordinator():
            raise Unreachable(peer.uuid)
        self._terms.admit(int(payload["term"]), peer.uuid)
        who = Acting.from_plain(payload["acting"])
        await self._authorise(who, int(payload["revision"]))
        # Waiting for the revision may have taken a while.
        self._terms.admit(int(payload["term"]), peer.uuid)
        message = m.from_wire(payload["message"])
        try:
            return await self._pass_on(message, who, payload, send)
        except UnknownQueue as error:
            # The agent is closing. Without a result the other side knows that it cannot know.
            raise ConnectionAbortedError(f"the agent is closing: {error}") from error

    async def _pass_on(self, message: m.Message, who: Acting, payload: Any, send: Send) -> Any:
        if isinstance(message, m.OperationCall):
            log.info(
                "the coordinator orders an operation",
                operation=message.operation_id,
                kind=message.kind,
                method=payload["acting"]["method"],
                task=payload["acting"]["task"],
                user=payload["acting"]["user_name"],
            )
            return to_plain(await self._operate(message, send))
        if message.kind == m.Cancel.kind:
            told: str = payload["message"]["body"]["operation_id"]
            log.info("the coordinator cancels an operation", operation=told)
        try:
            return _plain_result(await self._switch.call(self._queue, message))
        except asyncio.CancelledError:
            if message.kind == m.GetUpdates.kind:
                body: dict[str, str] = payload["message"]["body"]
                self._say(m.Unsubscribe(body["subscriber"]))
            raise

    async def _operate(self, message: m.OperationCall, send: Send) -> VmState:
        inbox = f"{self._queue}.gate.{next(self._numbers)}"

        async def report(event: m.ProgressEvent) -> None:
            await send(orjson.dumps({"progress": event.done}))

        server = self._switch.serve(inbox, report, persistent=False, limit=1)
        try:
            there = dataclasses.replace(message, progress_queue=inbox)
            return await self._switch.call(self._queue, there)
        except asyncio.CancelledError:
            # Who asked is gone and has given the operation up.
            self._say(m.Cancel(message.operation_id))
            raise
        finally:
            await server.aclose()

    def _say(self, message: m.Message) -> None:
        try:
            self._switch.event(self._queue, message)
        except SwitchError as error:
            _log.info("the agent is not told: %r", error)


def _plain_result(result: Any) -> Any:
    if isinstance(result, VmState | HostState | MachineState):
        return to_plain(result)
    if isinstance(result, tuple | list):
        items: list[Any] = list(result)  # pyright: ignore[reportUnknownArgumentType]
        return [_plain_item(item) for item in items]
    return result


def _plain_item(item: Any) -> Any:
    return {"resync": True} if isinstance(item, Resync) else to_plain(item)


def _result_of(message: m.Message, plain: Any) -> Any:
    match message:
        case m.OperationCall() | m.Stat():
            return from_plain(VmState, plain)
        case m.Settle():
            return None if plain is None else from_plain(VmState, plain)
        case m.ListGuests():
            return tuple(from_plain(VmState, item) for item in plain)
        case m.Host():
            return from_plain(HostState, plain)
        case m.DataSources():
            return tuple(from_plain(FigureState, item) for item in plain)
        case m.Machine():
            return from_plain(MachineState, plain)
        case m.GetUpdates():
            return [_update(item) for item in plain]
        case _:
            return plain


def _update(plain: Any) -> Update:
    return Resync() if plain == {"resync": True} else from_plain(Attention, plain)


class _Inbox:
    """A queue of the coordinator that progress of another host is put into."""

    def __init__(self, boxes: dict[str, Callable[[Any], Awaitable[Any]]], name: str) -> None:
        self._boxes = boxes
        self._name = name

    async def aclose(self) -> None:
        self._boxes.pop(self._name, None)


class Exchange:
    """Implements `xapi.xenops.client.Exchange` over the link to one host."""

    def __init__(
        self,
        host: str,
        link: Callable[[], Link],
        revision: Callable[[], int],
        term: Callable[[], int],
    ) -> None:
        """`host`: its reference, for errors; `revision`: what the other host must know first;
        `term`: of this run of the coordinator."""
        self._host = host
        self._link = link
        self._revision = revision
        self._term = term
        self._inboxes: dict[str, Callable[[Any], Awaitable[Any]]] = {}
        self._events: set[asyncio.Task[None]] = set()

    def serve(
        self, name: str, handler: Callable[[Any], Awaitable[Any]], *, persistent: bool = True
    ) -> _Inbox:
        """Take what is meant for the queue; it lives as long as the coordinator."""
        self._inboxes[name] = handler
        return _Inbox(self._inboxes, name)

    async def call(self, name: str, payload: Any, *, expiry: float = DEFAULT_EXPIRY) -> Any:
        """The agent's answer. Raises Unreachable, and what the agent raises."""
        message: m.Message = payload
        asked = {
            "message": m.to_wire(message),
            "acting": acting().plain(),
            "revision": self._revision(),
            "term": self._term(),
        }
        try:
            async with (
                asyncio.timeout(expiry),
                self._link().stream("agent", asked) as lines,
            ):
                async for line in lines:
                    if "progress" in line:
                        await self._report(message, float(line["progress"]))
                    elif "result" in line:
                        return _result_of(message, line["result"])
        except Superseded as error:
            raise Superseded(self._host) from error
        except (LinkBroken, TimeoutError) as error:
            _log.info("agent call failed: %s %s", message.kind, error)
            raise Unreachable(self._host) from error
        raise Unreachable(self._host)

    async def _report(self, message: m.Message, done: float) -> None:
        if isinstance(message, m.OperationCall):
            handler = self._inboxes.get(message.progress_queue)
            if handler is not None:
                await handler(m.ProgressEvent(message.operation_id, done))

    def event(self, name: str, payload: Any, *, expiry: float = DEFAULT_EXPIRY) -> None:
        """Send it without waiting."""
        task = asyncio.get_running_loop().create_task(self._tell(name, payload, expiry))
        self._events.add(task)
        task.add_done_callback(self._events.discard)

    async def _tell(self, name: str, payload: Any, expiry: float) -> None:
        try:
            await self.call(name, payload, expiry=expiry)
        except (Unreachable, Superseded) as error:
            _log.info("a message is lost: %s", error)

    async def aclose(self) -> None:
        """Wait for nothing that is still to be sent."""
        for task in self._events:
            task.cancel()
        await asyncio.gather(*self._events, return_exceptions=True)
