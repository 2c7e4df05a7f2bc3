"""The channel between the two agents of a migration: numbered sync points and a memory image.

Two ends in one process; a networked one has the same methods. Whoever gives up says so with
`abort` (its side is gone, the other may go on) or just closes (nothing is known about it).
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Mapping
from typing import Any

from xapi.xenops.errors import ChannelClosed, MigrationFailed, RemoteAborted

# The protocol is a dialogue; more than this unread means that it is broken.
MAX_UNREAD = 64


class Channel:
    """One end. `receive*` raise RemoteAborted or ChannelClosed when the other end is gone."""

    def __init__(self, vm_id: str) -> None:
        self._vm_id = vm_id
        self._peer: Channel | None = None
        self._inbox: deque[dict[str, Any]] = deque()
        self._waiter: asyncio.Future[None] | None = None
        self._closed = False
        self._peer_gone: MigrationFailed | None = None

    async def send(self, message: dict[str, Any]) -> None:
        """Delivered when this returns, not delivered when it raises."""
        peer = self._peer
        if self._closed or self._peer_gone is not None or peer is None:
            raise self._peer_gone or ChannelClosed(self._vm_id, "the channel is closed")
        if len(peer._inbox) >= MAX_UNREAD:
            raise MigrationFailed(self._vm_id, "the other side does not read")
        peer._inbox.append(message)
        peer._wake()

    async def receive(self, kind: str) -> Any:
        """The next message's value; it must be of this kind."""
        while not self._inbox:
            if self._peer_gone is not None:
                raise self._peer_gone
            if self._closed:
                raise ChannelClosed(self._vm_id, "the channel is closed")
            self._waiter = asyncio.get_running_loop().create_future()
            try:
                await self._waiter
            finally:
                self._waiter = None
        message = self._inbox.popleft()
        if kind not in message:
            raise MigrationFailed(self._vm_id, f"expected {kind}, got {', '.join(message)}")
        return message[kind]

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
        """This side has given up and keeps nothing of the guest."""
        self._shut(RemoteAborted(self._vm_id, reason))

    def close(self) -> None:
        self._shut(ChannelClosed(self._vm_id, "the other side has closed the channel"))

    def _shut(self, word: MigrationFailed) -> None:
        if self._closed:
            return
        self._closed = True
        self._wake()
        if self._peer is not None and self._peer._peer_gone is None:
            self._peer._peer_gone = word
            self._peer._wake()

    def _wake(self) -> None:
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)


def channel_pair(vm_id: str) -> tuple[Channel, Channel]:
    """Two connected ends, in this process."""
    one, two = Channel(vm_id), Channel(vm_id)
    one._peer, two._peer = two, one  # pyright: ignore[reportPrivateUsage]
    return one, two
