"""The power of a simulated machine: what a daemon does when its host is switched off.

The backend loses all guests and says so (`SimHost.on_power`). After a reboot the server starts
again in the same process. Switched off, the process listens on the host-to-host port alone and
answers nothing but ``power_on`` there, as the management processor of a real machine would; its
API is closed and it sends no signs of life. Starting the process is pressing the machine's button,
so a machine is never off at a start.
"""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack
from typing import Any, Literal

import structlog

from xapi.daemon.config import Settings
from xapi.daemon.lock import StateLock
from xapi.daemon.pool_side import PoolSide
from xapi.daemon.secrets_files import keep_host_uuid, keep_pool_secret
from xapi.pool.listener import Peer
from xapi.xenops.agent import Agent
from xapi.xenops.backends.sim_host import SimHost

__all__ = ["ANSWER_SECONDS", "MachinePower", "watch_power"]

log = structlog.stdlib.get_logger("xapi.daemon")

ANSWER_SECONDS = 0.3
"""What an order to switch off has for its answer to get out."""


class MachinePower:
    """Whether the machine of this server is on."""

    def __init__(self, restart: asyncio.Event, *, can_wake: bool) -> None:
        """`restart`: set when the server has to end; `can_wake`: another host may switch this one
        on again, as it goes on without it."""
        self.off = False
        self.can_wake = can_wake
        self._restart = restart

    def changed(self, what: Literal["shutdown", "reboot"]) -> None:
        """The machine was switched off, or off and on."""
        self.off = what == "shutdown"
        log.info("the machine is switched off" if self.off else "the machine starts again")
        asyncio.get_running_loop().call_later(ANSWER_SECONDS, self._restart.set)

    async def wait(self, settings: Settings, stop: asyncio.Event) -> bool:
        """While the machine is off: return True when it is switched on, False when the process is
        to end. Raises OSError, StateInUse."""
        if not self.off:
            return True
        if not self.can_wake:
            log.info("nobody could switch the machine on again; start the process to do so")
            return False
        lock = StateLock(settings.state_dir)
        lock.acquire()
        try:
            return await _only_power_on(settings, stop)
        finally:
            lock.release()


def watch_power(agent: Agent, restart: asyncio.Event, *, can_wake: bool) -> MachinePower:
    """The power of the agent's machine; one that is not simulated never changes it here."""
    power = MachinePower(restart, can_wake=can_wake)
    if isinstance(agent.backend, SimHost):
        agent.backend.on_power = power.changed
    return power


async def _only_power_on(settings: Settings, stop: asyncio.Event) -> bool:
    on = asyncio.Event()

    async def power_on(peer: Peer, _payload: Any) -> Any:
        log.info("the machine is switched on", by=peer.uuid)
        asyncio.get_running_loop().call_later(ANSWER_SECONDS, on.set)
        return {}

    async with AsyncExitStack() as stack:
        uuid = await asyncio.to_thread(keep_host_uuid, settings.state_dir, settings.simulate.seed)
        secret = await asyncio.to_thread(keep_pool_secret, settings.state_dir)
        side = PoolSide(settings, uuid, secret)
        await side.open(stack, founder=False)
        # Whoever has the pool's certificate and secret: the coordinator may be another one by now.
        side.listener.member = lambda _uuid, name: name == "power_on"
        side.listener.handle("power_on", power_on)
        await side.listen()
        waiting = [asyncio.create_task(event.wait()) for event in (on, stop)]
        try:
            await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in waiting:
                task.cancel()
            await asyncio.gather(*waiting, return_exceptions=True)
    return not stop.is_set()
