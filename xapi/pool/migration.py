"""Moving a guest between the agents of two hosts, over a channel from the one to the other.

The coordinator tells the receiver to expect a guest under a token, and the sender to send it there;
the sender connects to the receiver directly. What the two say to each other is the agents' own
dialogue (semantics.md §9). Who runs the guest in the end is theirs to decide; this module only
carries messages. Who gave the order may be gone at any time: an end that can be given up is given
up then, one that cannot be is let run to its end.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from dataclasses import dataclass, replace
from typing import Any, TypeAlias, TypeVar

import aiohttp
import orjson
from aiohttp import web

from xapi.pool.acting import Acting, acting
from xapi.pool.link import Endpoint, Link, LinkBroken, Links
from xapi.pool.listener import Listener, Peer, Send
from xapi.pool.terms import Terms
from xapi.xenops.agent import Agent
from xapi.xenops.errors import ChannelClosed, MigrationFailed, RemoteAborted, Unreachable
from xapi.xenops.interface import Devices, VmState
from xapi.xenops.plain import from_plain, to_plain
from xapi.xenops.worker import Progress

__all__ = ["ARRIVAL_SECONDS", "Migrations", "Order", "receive_there", "send_there"]

_log = logging.getLogger(__name__)

ARRIVAL_SECONDS = 30.0
"""How long a receiver waits for the sender to connect."""

Socket: TypeAlias = aiohttp.ClientWebSocketResponse | web.WebSocketResponse
Check: TypeAlias = Callable[[Peer, Acting, int], Awaitable[None]]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Order:
    """What the coordinator has both ends do."""

    token: str
    vm_id: str
    operation: str
    revision: int
    """What the host must know before it checks the right."""
    term: int
    """Of the coordinator that gives the order."""
    devices: Devices | None = None
    """For the receiver: what the guest's devices are called there, if not as where it came from."""


class WireChannel:
    """One end of the dialogue; the methods of `xapi.xenops.channel.Channel`."""

    def __init__(self, vm_id: str, socket: Socket) -> None:
        self._vm_id = vm_id
        self._socket = socket
        self._closed = False
        self._word: dict[str, Any] | None = None

    async def send(self, message: dict[str, Any]) -> None:
        """Given to the network when this returns."""
        if self._closed or self._socket.closed:
            raise ChannelClosed(self._vm_id, "the channel is closed")
        try:
            await self._socket.send_bytes(orjson.dumps(message))
        except (ConnectionError, aiohttp.ClientError) as error:
            raise ChannelClosed(self._vm_id, repr(error)) from error

    async def receive(self, kind: str) -> Any:
        """The next message's value. Raises RemoteAborted, ChannelClosed, MigrationFailed."""
        if self._closed:
            raise ChannelClosed(self._vm_id, "the channel is closed")
        message = await self._socket.receive()
        if message.type is not aiohttp.WSMsgType.BINARY:
            raise ChannelClosed(self._vm_id, "the other side has closed the channel")
        said: dict[str, Any] = orjson.loads(message.data)
        if "abort" in said:
            raise RemoteAborted(self._vm_id, str(said["abort"]))
        if kind not in said:
            raise MigrationFailed(self._vm_id, f"expected {kind}, got {', '.join(said)}")
        return said[kind]

    async def send_sync(self, number: int) -> None:
        await self.send({"sync": number})

    async def wait_sync(self, number: int) -> None:
        got = await self.receive("sync")
        if got != number:
            raise MigrationFailed(self._vm_id, f"expected sync {number}, got {got}")

    async def send_image(self, image: Mapping[str, Any]) -> None:
        await self.send({"image": dict(image)})

    async def receive_image(self) -> Mapping[str, Any]:
        return await self.receive("image")

    def abort(self, reason: str) -> None:
        """This side has given up and keeps nothing of the guest; told by `finish`."""
        if not self._closed:
            self._closed = True
            self._word = {"abort": reason}

    def close(self) -> None:
        self._closed = True

    async def finish(self) -> None:
        """Say the last word, if there is one, and let go of the connection."""
        try:
            if self._word is not None and not self._socket.closed:
                await self._socket.send_bytes(orjson.dumps(self._word))
            await self._socket.close()
        except (ConnectionError, aiohttp.ClientError):
            return  # the other end is gone, and knows at least that


class Migrations:
    """Sends and receives guests of this host's agent."""

    def __init__(
        self, agent: Agent, links: Callable[[], Links], check: Check, terms: Terms | None = None
    ) -> None:
        """`check`: whether the coordinator may ask for it on behalf of a caller."""
        self._agent = agent
        self._links = links
        self._check = check
        self._terms = terms or Terms()
        self._arrivals: dict[str, tuple[str, asyncio.Future[tuple[Socket, asyncio.Event]]]] = {}
        agent.on_settle.append(self._void)

    def serve(self, listener: Listener) -> None:
        """Take guests from other hosts, and orders from the coordinator."""
        listener.channel("migrate", self._arrived)
        listener.stream("receive", self._receive)
        listener.stream("send", self._send)

    async def receive(
        self, token: str, vm_id: str, operation: str, devices: Devices | None = None
    ) -> VmState:
        """The guest that comes under the token, once it runs here. Raises XenopsErrors."""
        loop = asyncio.get_running_loop()
        arrival: asyncio.Future[tuple[Socket, asyncio.Event]] = loop.create_future()
        self._arrivals[token] = (vm_id, arrival)
        try:
            async with asyncio.timeout(ARRIVAL_SECONDS):
                socket, done = await arrival
        except TimeoutError as error:
            raise MigrationFailed(vm_id, "the sender does not connect") from error
        finally:
            del self._arrivals[token]
        return await self._whole(operation, self._take(vm_id, operation, socket, done, devices))

    async def _take(
        self,
        vm_id: str,
        operation: str,
        socket: Socket,
        done: asyncio.Event,
        devices: Devices | None,
    ) -> VmState:
        channel = WireChannel(vm_id, socket)
        try:
            return await self._agent.migrate_in(
                vm_id, channel, devices=devices, operation_id=operation
            )
        finally:
            await channel.finish()
            done.set()

    async def _whole(self, operation: str, work: Coroutine[Any, Any, T]) -> T:
        """Run one end. Whoever gives up waiting for it has it end as a cancel would, no sooner."""
        task = asyncio.get_running_loop().create_task(work)
        given_up: asyncio.CancelledError | None = None
        while not task.done():
            try:
                await asyncio.wait((task,))
            except asyncio.CancelledError as error:
                given_up = error
                self._agent.cancel(operation)
        if given_up is not None:
            _log.info("one end of a migration outlived its order: %s", task.exception() or "done")
            raise given_up
        return task.result()

    def _void(self, vm_id: str) -> None:
        """Nobody who comes with the guest from now on is let in by an order of the past."""
        for wanted, arrival in self._arrivals.values():
            if wanted == vm_id and not arrival.done():
                arrival.set_exception(MigrationFailed(vm_id, "the migration has been given up"))

    async def send(
        self, token: str, vm_id: str, to: Endpoint, operation: str, progress: Progress | None
    ) -> None:
        """Send the guest to the host that expects the token. Raises XenopsErrors."""
        await self._whole(operation, self._give(token, vm_id, to, operation, progress))

    async def _give(
        self, token: str, vm_id: str, to: Endpoint, operation: str, progress: Progress | None
    ) -> None:
        try:
            async with self._links().to(to).channel("migrate") as socket:
                await socket.send_str(token)
                channel = WireChannel(vm_id, socket)
                try:
                    await self._agent.migrate_out(
                        vm_id, channel, operation_id=operation, progress=progress
                    )
                finally:
                    await channel.finish()
        except LinkBroken as error:
            raise MigrationFailed(vm_id, str(error)) from error

    async def _arrived(self, _peer: Peer, socket: web.WebSocketResponse) -> None:
        first = await socket.receive()
        _, arrival = self._arrivals.get(str(first.data), ("", None))
        if arrival is None or arrival.done():
            await socket.close()
            return
        done = asyncio.Event()
        arrival.set_result((socket, done))
        await done.wait()

    async def _receive(self, peer: Peer, payload: Any, send: Send) -> Any:
        await self._admit(peer, payload)
        plain = payload["devices"]
        devices = None if plain is None else from_plain(Devices, plain)
        work = self.receive(payload["token"], payload["vm_id"], payload["operation"], devices)
        task = asyncio.get_running_loop().create_task(work)
        await asyncio.sleep(0)  # it expects the token from here on
        try:
            await send(orjson.dumps({"expecting": True}))
            return to_plain(await task)
        finally:
            task.cancel()
            await asyncio.wait((task,))

    async def _admit(self, peer: Peer, payload: Any) -> None:
        self._terms.admit(int(payload["term"]), peer.uuid)
        await self._check(peer, Acting.from_plain(payload["acting"]), int(payload["revision"]))
        self._terms.admit(int(payload["term"]), peer.uuid)

    async def _send(self, peer: Peer, payload: Any, send: Send) -> Any:
        await self._admit(peer, payload)
        told: set[asyncio.Task[None]] = set()

        async def tell(done: float) -> None:
            await send(orjson.dumps({"progress": done}))

        def progress(done: float) -> None:
            task = asyncio.get_running_loop().create_task(tell(done))
            told.add(task)
            task.add_done_callback(told.discard)

        to = Endpoint(payload["to"]["uuid"], payload["to"]["address"])
        work = self.send(payload["token"], payload["vm_id"], to, payload["operation"], progress)
        await work
        await asyncio.gather(*told, return_exceptions=True)
        return {}


def _asked(order: Order) -> dict[str, Any]:
    return {**to_plain(order), "acting": acting().plain()}


async def receive_there(link: Link, host: str, order: Order, expecting: asyncio.Event) -> VmState:
    """Have another host receive; sets the event when it is ready. Raises XenopsErrors."""
    try:
        async with link.stream("receive", _asked(order)) as lines:
            async for line in lines:
                if "expecting" in line:
                    expecting.set()
                elif "result" in line:
                    return from_plain(VmState, line["result"])
    except LinkBroken as error:
        raise Unreachable(host) from error
    raise Unreachable(host)


async def send_there(link: Link, host: str, order: Order, to: Endpoint, progress: Progress) -> None:
    """Have another host send. Raises XenopsErrors."""
    asked = {**_asked(replace(order, devices=None)), "to": {"uuid": to.uuid, "address": to.address}}
    try:
        async with link.stream("send", asked) as lines:
            async for line in lines:
                if "progress" in line:
                    progress(float(line["progress"]))
                elif "result" in line:
                    return
    except LinkBroken as error:
        raise Unreachable(host) from error
    raise Unreachable(host)
