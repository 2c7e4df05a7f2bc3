"""The feed of "needs attention": bounded, coalescing, and unable to lose anything.

A subscriber that falls behind gets one `Resync` instead of what was dropped, and then reads every
guest's state itself. The feed must not carry values, and publishing must not wait.
"""

from __future__ import annotations

import asyncio
from typing import Literal

from xapi.xenops.interface import Attention, Resync, Update

Kind = Literal["vm", "vbd", "vif", "task"]

# Distinct objects waiting for one subscriber; more than that is cheaper to read anew.
DEFAULT_BOUND = 20_000


class Subscription:
    """One reader of the feed. It starts with a Resync, so nothing before it is missed."""

    def __init__(self, feed: UpdateFeed, bound: int) -> None:
        self._feed = feed
        self._bound = bound
        # A dict for its order: the same object twice is one entry, at its first place.
        self._pending: dict[tuple[Kind, str, str], None] = {}
        self._resync = True
        self._closed = False
        self._waiter: asyncio.Future[None] | None = None

    def push(self, key: tuple[Kind, str, str]) -> None:
        if self._resync:
            # The reader will read everything after this anyway, except ends of operations.
            if key[0] != "task":
                return
        elif len(self._pending) >= self._bound and key not in self._pending:
            self.push_resync()
            return
        if len(self._pending) < self._bound:
            self._pending[key] = None
        self._wake()

    def push_resync(self) -> None:
        self._pending.clear()
        self._resync = True
        self._wake()

    def _wake(self) -> None:
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)

    async def get_batch(self) -> list[Update]:
        """All that is pending, at least one; an empty list once the feed is closed."""
        while not (self._resync or self._pending or self._closed):
            self._waiter = asyncio.get_running_loop().create_future()
            try:
                await self._waiter
            finally:
                self._waiter = None
        batch: list[Update] = [Resync()] if self._resync else []
        batch += [Attention(*key) for key in self._pending]
        self._resync = False
        self._pending.clear()
        return batch

    def close(self) -> None:
        self._closed = True
        self._feed.drop(self)
        self._wake()


class UpdateFeed:
    """All subscribers of one agent."""

    def __init__(self, bound: int = DEFAULT_BOUND) -> None:
        self._bound = bound
        self._subscribers: list[Subscription] = []

    def subscribe(self) -> Subscription:
        subscription = Subscription(self, self._bound)
        self._subscribers.append(subscription)
        return subscription

    def drop(self, subscription: Subscription) -> None:
        if subscription in self._subscribers:
            self._subscribers.remove(subscription)

    def publish(self, kind: Kind, vm_id: str, obj_id: str) -> None:
        for subscriber in self._subscribers:
            subscriber.push((kind, vm_id, obj_id))

    def resync(self) -> None:
        for subscriber in self._subscribers:
            subscriber.push_resync()

    def close(self) -> None:
        for subscriber in tuple(self._subscribers):
            subscriber.close()
