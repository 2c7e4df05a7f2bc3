"""Settings of the machine itself: clock, scheduler, CPUs, consoles, log, kernel messages, cards.

The agent of the host changes the machine; the row says so afterwards. SSH is `ssh`'s.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from typing import Any, TypeVar
from weakref import WeakKeyDictionary

from xapi.generated import enums, errors, records, refs
from xapi.generated.operations.host import hostOperations
from xapi.operations.context import Call
from xapi.operations.guest_specs import translated
from xapi.operations.management import check_may_manage, move_management
from xapi.xenops.client import HostAgent
from xapi.xenops.errors import XenopsError

__all__ = ["Machine", "asked", "clock_offset", "reconfigure"]

T = TypeVar("T")
_LABEL = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?")
_CSTATE = re.compile(r"(?:[0-9]{1,3}(?:,[0-9]{1,3})?)?")
IDLE_MAX = 7 * 24 * 3600
"""Seconds."""
_TURNS: WeakKeyDictionary[HostAgent, asyncio.Lock] = WeakKeyDictionary()
"""One change of a machine's settings at a time: they are written as a whole."""


async def asked(call: Call, work: Awaitable[T]) -> T:
    """What the agent answers. Its errors in the XenAPI's terms; CANNOT_CONTACT_HOST [host]."""
    try:
        return await work
    except XenopsError as error:
        raise translated(error, call.db.uuids) from error


async def reconfigure(call: Call, agent: HostAgent, **changes: Any) -> None:
    """Change some of the machine's settings (`xapi.xenops.machine.MachineSettings`)."""
    turn = _TURNS.setdefault(agent, asyncio.Lock())
    async with turn:
        state = await asked(call, agent.machine())
        await asked(call, agent.configure(replace(state.settings, **changes)))


async def clock_offset(call: Call, host: str) -> timedelta:
    """By how much the host's clock is ahead of this server's; NTP keeps it right."""
    if records.host.get(call.db, host).ntp_mode != "Disabled":
        return timedelta(0)
    state = await asked(call, call.services.agent.machine())
    return timedelta(seconds=state.clock_offset)


class Machine(hostOperations[Call]):
    """See `xapi.generated.operations.host`."""

    # Clock

    async def get_servertime(self, call: Call, host: refs.hostRef) -> datetime:
        now = call.services.now()
        return (now + await clock_offset(call, host)).replace(microsecond=0)

    async def set_servertime(self, call: Call, ref: refs.hostRef, value: datetime) -> None:
        """NOT_ALLOWED_WHEN_NTP_IS_ENABLED [host]."""
        if records.host.get(call.db, ref).ntp_mode != "Disabled":
            raise errors.NotAllowedWhenNTPIsEnabled(ref)
        wanted = value if value.tzinfo is not None else value.replace(tzinfo=UTC)
        offset = (wanted - call.services.now()).total_seconds()
        await asked(call, call.services.agent.set_clock(offset))

    async def set_ntp_mode(self, call: Call, ref: refs.hostRef, value: enums.HostNTPMode) -> None:
        """INVALID_NTP_CONFIG [reason] for Custom without servers."""
        if value == "Custom" and not records.host.get(call.db, ref).ntp_custom_servers:
            raise errors.InvalidNTPConfig("There are no custom servers")
        await reconfigure(call, call.services.agent, ntp_mode=value)
        with call.db.transaction() as tx:
            records.host.modify(tx, ref, ntp_mode=value)

    async def set_ntp_custom_servers(
        self, call: Call, ref: refs.hostRef, value: tuple[str, ...]
    ) -> None:
        """INVALID_NTP_CONFIG [reason] for what is neither a name nor an address, and for none
        while they are in use."""
        for name in value:
            if not _is_host(name):
                raise errors.InvalidNTPConfig(f"{name!r} is neither a host name nor an address")
        if not value and records.host.get(call.db, ref).ntp_mode == "Custom":
            raise errors.InvalidNTPConfig("Custom mode needs at least one server")
        servers = tuple(dict.fromkeys(value))
        await reconfigure(call, call.services.agent, ntp_custom_servers=servers)
        with call.db.transaction() as tx:
            records.host.modify(tx, ref, ntp_custom_servers=servers)

    async def get_ntp_servers_status(self, call: Call, ref: refs.hostRef) -> Mapping[str, str]:
        """``synchronised`` or ``candidate``, by server."""
        return (await asked(call, call.services.agent.machine())).ntp_servers

    async def get_ntp_synchronized(self, call: Call, ref: refs.hostRef) -> bool:
        return (await asked(call, call.services.agent.machine())).synchronised

    # CPUs

    async def set_max_cstate(self, call: Call, ref: refs.hostRef, value: str) -> None:
        """VALUE_NOT_SUPPORTED unless it is ``C``, ``C,S`` or empty for no limit."""
        if _CSTATE.fullmatch(value) is None:
            reason = "must be a C-state, a C-state and a sub-state (1,0), or empty"
            raise errors.ValueNotSupported("max_cstate", value, reason)
        await reconfigure(call, call.services.agent, max_cstate=value)
        with call.db.transaction() as tx:
            records.host.modify(tx, ref, max_cstate=value)

    async def get_sched_gran(self, call: Call, ref: refs.hostRef) -> enums.HostSchedGran:
        return (await asked(call, call.services.agent.machine())).settings.sched_gran

    async def set_sched_gran(
        self, call: Call, ref: refs.hostRef, value: enums.HostSchedGran
    ) -> None:
        """Counts from the machine's next boot on."""
        await reconfigure(call, call.services.agent, sched_gran=value)

    async def set_numa_affinity_policy(
        self, call: Call, ref: refs.hostRef, value: enums.HostNumaAffinityPolicy
    ) -> None:
        await reconfigure(call, call.services.agent, numa_policy=value)
        with call.db.transaction() as tx:
            records.host.modify(tx, ref, numa_affinity_policy=value)

    # Consoles, log, messages

    async def set_console_idle_timeout(self, call: Call, ref: refs.hostRef, value: int) -> None:
        """VALUE_NOT_SUPPORTED unless 0 <= value <= 7 days in seconds."""
        if not 0 <= value <= IDLE_MAX:
            reason = f"must be from 0 to {IDLE_MAX}"
            raise errors.ValueNotSupported("console_idle_timeout", str(value), reason)
        await reconfigure(call, call.services.agent, console_idle_timeout=value)
        with call.db.transaction() as tx:
            records.host.modify(tx, ref, console_idle_timeout=value)

    async def syslog_reconfigure(self, call: Call, host: refs.hostRef) -> None:
        """Where ``logging[syslog_destination]`` says. INVALID_VALUE for what is no host."""
        wanted = records.host.get(call.db, host).logging.get("syslog_destination", "")
        if wanted and not _is_host(wanted):
            raise errors.InvalidValue("syslog_destination", wanted)
        await reconfigure(call, call.services.agent, syslog_destination=wanted)

    async def dmesg(self, call: Call, host: refs.hostRef) -> str:
        return await asked(call, call.services.agent.hypervisor_messages())

    async def dmesg_clear(self, call: Call, host: refs.hostRef) -> str:
        return await asked(call, call.services.agent.hypervisor_messages(clear=True))

    async def send_debug_keys(self, call: Call, host: refs.hostRef, keys: str) -> None:
        """What they do shows in `dmesg`."""
        await asked(call, call.services.agent.debug_keys(keys))

    async def get_sm_diagnostics(self, call: Call, host: refs.hostRef) -> str:
        """A line for each SR that is plugged there, and for each image that a guest has open."""
        db = call.db
        lines: list[str] = []
        for ref in records.host.get(db, host).PBDs:
            pbd = records.PBD.find(db, ref)
            sr = None if pbd is None else records.SR.find(db, pbd.SR)
            if pbd is not None and sr is not None and pbd.currently_attached:
                lines.append(f"SR {sr.uuid} ({sr.type}) plugged")
        for state in await asked(call, call.services.agent.list()):
            for vbd in state.vbds:
                if vbd.plugged and vbd.vdi is not None:
                    paused = ", paused" if vbd.paused else ""
                    mirror = "" if vbd.mirror is None else f", mirrored to {vbd.mirror}"
                    lines.append(
                        f"VDI {vbd.vdi} open by {state.id} as {vbd.device}{mirror}{paused}"
                    )
        return "".join(f"{line}\n" for line in lines)

    # Of the host that is asked

    async def local_management_reconfigure(self, call: Call, interface: str) -> None:
        """By device or bridge. INVALID_VALUE ["interface", name], errors of `check_may_manage`."""
        for ref in records.host.get(call.db, call.services.host).PIFs:
            pif = records.PIF.get(call.db, ref)
            network = records.network.find(call.db, pif.network)
            if interface in (pif.device, "" if network is None else network.bridge):
                move_management(call.db, [(pif, check_may_manage(call.db, pif))])
                return
        raise errors.InvalidValue("interface", interface)

    async def shutdown_agent(self, call: Call) -> None:
        """This server stops as by a signal, once this is answered; guests go on."""
        if call.services.pool is None:
            raise errors.NotImplemented("host.shutdown_agent")
        call.services.pool.ended.set()

    async def emergency_ha_disable(self, call: Call, soft: bool) -> None:
        """HA_NOT_ENABLED: there is none to switch off."""
        raise errors.HANotEnabled()

    async def emergency_clear_mandatory_guidance(self, call: Call) -> None:
        """Of this host."""
        with call.db.transaction() as tx:
            records.host.modify(tx, call.services.host, pending_guidances=())


def _is_host(name: str) -> bool:
    try:
        ip_address(name)
    except ValueError:
        labels = name.rstrip(".").split(".")
        return len(name) <= 253 and all(_LABEL.fullmatch(label) for label in labels)
    return True
