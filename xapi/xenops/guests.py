"""What the agent remembers of each guest, and the queue that lets one operation at a time at it.

Also the bounded pool of workers all guests share. It must not know backends or plans.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from xapi.xenops.atomics import Stage
from xapi.xenops.errors import Busy
from xapi.xenops.interface import Devices, PowerState, VmSpec, VmState
from xapi.xenops.plain import from_plain, to_plain


@dataclass(slots=True, eq=False)
class Guest:
    """One known guest. `resting` is its power state while it has no domain: Halted or Suspended."""

    id: str
    spec: VmSpec | None = None
    devices: Devices = field(default_factory=Devices)
    resting: PowerState = PowerState.HALTED
    busy: bool = False
    waiting: deque[asyncio.Future[None]] = field(default_factory=deque[asyncio.Future[None]])
    # Its domain may have asked for something: look once the queue is empty.
    check_pending: bool = False
    # Told when an operation queues up: ends the delay of a restart.
    on_arrival: Callable[[], None] | None = None
    # What readers see while an operation takes the domain away and maybe brings it back.
    held: VmState | None = None
    # The domain that is whole; -1 for none, None where an older journal does not say.
    domid: int | None = -1
    # Frozen on its way out, given away, or arrived and not yet let go (`Note`).
    migration: Stage = ""

    def record(self) -> dict[str, Any]:
        return {
            "spec": None if self.spec is None else to_plain(self.spec),
            "devices": to_plain(self.devices),
            "resting": self.resting.value,
            "domid": self.domid,
            "migration": self.migration,
        }

    @staticmethod
    def from_record(vm_id: str, record: dict[str, Any]) -> Guest:
        """Raises PlainError, KeyError."""
        spec = record["spec"]
        return Guest(
            vm_id,
            None if spec is None else from_plain(VmSpec, spec),
            from_plain(Devices, record["devices"]),
            PowerState(record["resting"]),
            domid=record.get("domid"),
            migration=record.get("migration", ""),
        )


class WorkQueues:
    """First come, first served for each guest; at most `workers` guests at work."""

    def __init__(self, workers: int, depth: int) -> None:
        self._slots = asyncio.Semaphore(workers)
        self._depth = depth

    async def enter(self, guest: Guest) -> None:
        """Waits for the guest, then for a worker. Raises Busy when the guest's queue is full."""
        if guest.busy:
            if len(guest.waiting) >= self._depth:
                raise Busy(guest.id, f"{self._depth} operations are waiting already")
            turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            guest.waiting.append(turn)
            if guest.on_arrival is not None:
                guest.on_arrival()
            try:
                await turn
            except asyncio.CancelledError:
                if turn.done() and not turn.cancelled():
                    # It was our turn already: pass it on.
                    self._next(guest)
                elif turn in guest.waiting:
                    guest.waiting.remove(turn)
                raise
        guest.busy = True
        try:
            await self._slots.acquire()
        except asyncio.CancelledError:
            self._next(guest)
            raise

    def leave(self, guest: Guest) -> None:
        self._slots.release()
        self._next(guest)

    def step_aside(self) -> None:
        """Gives the worker back during a long delay; the guest stays taken."""
        self._slots.release()

    async def step_in(self) -> None:
        await self._slots.acquire()

    def _next(self, guest: Guest) -> None:
        while guest.waiting:
            turn = guest.waiting.popleft()
            if not turn.done():
                # busy stays true: nobody may slip in between.
                turn.set_result(None)
                return
        guest.busy = False
