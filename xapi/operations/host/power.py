"""Switching hosts off and on, and starting their agents again.

The machine is the host agent's: it gets the order when the database and the agent agree that no
guest runs there. A host that was switched off is not live until it says hello again (semantics.md
§12); it is enabled then, unless it was disabled for good.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket

import structlog

from xapi.generated import errors, records, refs
from xapi.generated.operations.host import hostOperations
from xapi.operations.context import Call
from xapi.operations.guest_specs import translated
from xapi.operations.host.guests import check_empty, is_live, live_guests
from xapi.pool.link import LinkBroken
from xapi.xenops.errors import XenopsError
from xapi.xenops.interface import PowerState

__all__ = ["POWER_ON_SECONDS", "Power"]

log = structlog.get_logger(__name__)

POWER_ON_SECONDS = 600.0
"""What a machine has to come up and say hello."""
WAKE_SECONDS = 2.0
"""Until a machine that was told to come up, and has not, is told again: a packet may be lost."""
RESTART_SECONDS = 0.5
"""What the answer to a restart of this host's own agent has to get out."""
_DISCARD_PORT = 9
_LIVE = (PowerState.RUNNING, PowerState.PAUSED)


class Power(hostOperations[Call]):
    """HOST_NOT_DISABLED and OTHER_OPERATION_IN_PROGRESS come from the operation table."""

    async def shutdown(self, call: Call, host: refs.hostRef) -> None:
        """HOST_IN_USE [host, "VM", vm] while a guest runs there or is on its way.

        The coordinator switches itself off too: its guests are gone by then, and clients have
        nobody to talk to until it is started again or, with etcd, another host takes over.
        """
        await _switch_off(call, host, reboot=False)

    async def reboot(self, call: Call, host: refs.hostRef) -> None:
        """As `shutdown`; the host comes back by itself."""
        await _switch_off(call, host, reboot=True)

    async def prepare_for_poweroff(self, call: Call, host: refs.hostRef) -> None:
        """The machine is going down, whoever said so: guests that are left are ended hard, and the
        host is not live from now on."""
        for vm in live_guests(call.db, host):
            await call.services.invoke(call, "VM.hard_shutdown", refs.VMRef(vm.ref))
        if host != call.services.host:
            call.services.hosts.going_down(host)

    async def power_on(self, call: Call, host: refs.hostRef) -> None:
        """Returns when the host is live, after 600 s at most: then XENAPI_PLUGIN_FAILURE.

        Sends the magic packet of ``wake-on-lan``, and the order that the management processor of
        a simulated machine takes. Cancellable. Modes that name a plug-in are refused before, with
        XENAPI_MISSING_PLUGIN.
        """
        try:
            async with asyncio.timeout(POWER_ON_SECONDS):
                while not is_live(call.db, records.host.get(call.db, host)):
                    await _wake(call, host)
                    await _look(call, host, WAKE_SECONDS)
        except TimeoutError:
            text = f"The host did not come up within {POWER_ON_SECONDS:g} s."
            raise errors.XENAPIPluginFailure("power_on", "", text) from None

    async def restart_agent(self, call: Call, host: refs.hostRef) -> None:
        """The daemon of the host starts again; guests go on. NOT_IMPLEMENTED where this server is
        not told how."""
        control = call.services.pool
        if control is None:
            return await super().restart_agent(call, host)
        if host == call.services.host:
            asyncio.get_running_loop().call_later(RESTART_SECONDS, control.restart.set)
            return None
        try:
            await control.links.to(call.services.hosts.endpoint(host)).ask("restart_agent", {})
        except LinkBroken as error:
            raise errors.CannotContactHost(host) from error
        return None


async def _switch_off(call: Call, host: refs.hostRef, *, reboot: bool) -> None:
    check_empty(call.db, host)
    agent = call.services.agent
    try:
        # What the agent knows counts more than the rows: a guest would be lost.
        for state in await agent.list():
            if state.power_state in _LIVE:
                raise errors.HostInUse(host, "VM", call.db.uuids.get(state.id, state.id))
        await (agent.host_reboot() if reboot else agent.host_shutdown())
    except XenopsError as error:
        raise translated(error, call.db.uuids) from error
    log.info("the host was ordered to switch off", host=host, by=call.message.name)
    if host != call.services.host:
        call.services.hosts.going_down(host)


async def _wake(call: Call, host: refs.hostRef) -> None:
    await asyncio.to_thread(_magic_packet, _management_mac(call, host))
    control = call.services.pool
    if control is None:
        return
    try:
        await control.links.to(call.services.hosts.endpoint(host)).ask("power_on", {})
    except (LinkBroken, errors.CannotContactHost) as error:
        # A real machine that is off does not listen; the packet is all it gets.
        log.info("no management processor answers", host=host, error=str(error))


def _management_mac(call: Call, host: str) -> str:
    for ref in records.host.get(call.db, host).PIFs:
        pif = records.PIF.find(call.db, ref)
        if pif is not None and pif.management:
            return pif.MAC
    return ""


def _magic_packet(mac: str) -> None:
    """Broadcast six bytes FF and sixteen times the address, as network cards wait for it."""
    try:
        address = bytes.fromhex(mac.replace(":", ""))
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sender:
            sender.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
            sender.sendto(b"\xff" * 6 + address * 16, ("255.255.255.255", _DISCARD_PORT))
    except (OSError, ValueError) as error:
        log.warning("the packet to wake a host was not sent", mac=mac, error=str(error))


async def _look(call: Call, host: refs.hostRef, seconds: float) -> None:
    """Return when the host is live or the time is over. TASK_CANCELLED [task]."""
    changed = asyncio.Event()
    end = call.db.subscribe(lambda _commit: changed.set())
    give_up = asyncio.get_running_loop().time() + seconds
    try:
        with call.task.cancellable(changed.set), contextlib.suppress(TimeoutError):
            async with asyncio.timeout_at(give_up):
                while not is_live(call.db, records.host.get(call.db, host)):
                    await changed.wait()
                    changed.clear()
                    call.task.check()
    finally:
        end()
