"""Time as the host agent and its backends see it: real, or virtual for tests and simulation.

Nothing below may call time.time() or asyncio.sleep() itself; whoever waits for something outside
this process while a virtual clock may be running takes `hold()`, or the clock would jump meanwhile.
"""

from __future__ import annotations

import asyncio
import heapq
import time
from collections.abc import Callable, Generator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import Protocol


class Timer(Protocol):
    def cancel(self) -> None: ...


class Clock(Protocol):
    """Seconds since the epoch, and timers on that scale."""

    def time(self) -> float: ...

    def monotonic(self) -> float:
        """For deadlines: never set back or forth."""
        ...

    def call_later(self, delay: float, callback: Callable[[], None]) -> Timer: ...

    async def sleep(self, delay: float) -> None: ...

    def hold(self) -> AbstractContextManager[None]:
        """While held, a virtual clock does not jump by itself: real work is going on."""
        ...


_NO_HOLD: AbstractContextManager[None] = nullcontext()


class RealClock:
    """The machine's clock; timers are the event loop's."""

    def time(self) -> float:
        return time.time()

    def monotonic(self) -> float:
        return time.monotonic()

    def call_later(self, delay: float, callback: Callable[[], None]) -> Timer:
        return asyncio.get_running_loop().call_later(delay, callback)

    async def sleep(self, delay: float) -> None:
        await asyncio.sleep(delay)

    def hold(self) -> AbstractContextManager[None]:
        return _NO_HOLD


class _VirtualTimer:
    __slots__ = ("callback", "cancelled", "order", "when")

    def __init__(self, when: float, order: int, callback: Callable[[], None]) -> None:
        self.when = when
        self.order = order
        self.callback = callback
        self.cancelled = False

    def cancel(self) -> None:
        self.cancelled = True

    def __lt__(self, other: _VirtualTimer) -> bool:
        return (self.when, self.order) < (other.when, other.order)


# asyncio cannot say "nothing is runnable"; this many empty turns of the loop stand for it. Enough
# for a reply to pass a switch, a queue and a few nested tasks before time moves on.
SETTLE_TURNS = 32


class VirtualClock:
    """Time that moves only by `advance`, or with `autojump` straight to the next timer when idle.

    Timers of the same moment fire in the order they were made, so a run with the same inputs
    has the same trace.
    """

    def __init__(self, start: float = 1_700_000_000.0, *, autojump: bool = False) -> None:
        self._now = start
        self._autojump = autojump
        self._heap: list[_VirtualTimer] = []
        self._made = 0
        self._holds = 0
        self._idle_turns = 0
        self._watching = False

    def time(self) -> float:
        return self._now

    def monotonic(self) -> float:
        return self._now

    def call_later(self, delay: float, callback: Callable[[], None]) -> Timer:
        self._made += 1
        timer = _VirtualTimer(self._now + max(delay, 0.0), self._made, callback)
        heapq.heappush(self._heap, timer)
        self._idle_turns = 0
        self._watch()
        return timer

    async def sleep(self, delay: float) -> None:
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        timer = self.call_later(delay, lambda: None if done.done() else done.set_result(None))
        try:
            await done
        finally:
            timer.cancel()

    def hold(self) -> AbstractContextManager[None]:
        return self._hold()

    @contextmanager
    def _hold(self) -> Generator[None]:
        self._holds += 1
        try:
            yield
        finally:
            self._holds -= 1
            self._watch()

    async def advance(self, seconds: float) -> None:
        """Moves time on, firing what falls due in order, with the loop settled in between."""
        await self.settle()
        until = self._now + seconds
        while (timer := self._next()) is not None and timer.when <= until:
            self._fire(timer)
            await self.settle()
        self._now = until

    async def settle(self) -> None:
        """Lets everything that can run without time passing run."""
        for _ in range(SETTLE_TURNS):
            await asyncio.sleep(0)

    @property
    def pending(self) -> int:
        """Timers not yet fired nor cancelled."""
        return sum(not timer.cancelled for timer in self._heap)

    def _next(self) -> _VirtualTimer | None:
        while self._heap and self._heap[0].cancelled:
            heapq.heappop(self._heap)
        return self._heap[0] if self._heap else None

    def _fire(self, timer: _VirtualTimer) -> None:
        heapq.heappop(self._heap)
        self._now = max(self._now, timer.when)
        timer.callback()

    def _watch(self) -> None:
        if self._autojump and not self._watching and not self._holds and self._next() is not None:
            self._watching = True
            asyncio.get_running_loop().call_soon(self._turn)

    def _turn(self) -> None:
        self._watching = False
        if self._holds:
            self._idle_turns = 0
            return
        self._idle_turns += 1
        if self._idle_turns >= SETTLE_TURNS and (timer := self._next()) is not None:
            self._idle_turns = 0
            self._fire(timer)
        self._watch()
