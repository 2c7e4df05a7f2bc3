"""Which console a client means, and how its host opens it.

Bytes of consoles go through the host that the guest runs on and nobody else, so what stands here
works on every host, with the replica as well.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from xapi.generated import enums, records, refs
from xapi.idl.errors import XenAPIError
from xapi.idl.record import Reader
from xapi.operations.console_rows import api_address
from xapi.xenops.agent import Agent
from xapi.xenops.console import ConsoleStream

__all__ = ["Console", "find_console", "open_console"]


@dataclass(frozen=True, slots=True)
class Console:
    """A console that is there."""

    vm: records.VM
    protocol: enums.ConsoleProtocol

    @property
    def host(self) -> str:
        """Reference of the host that serves it."""
        return self.vm.resident_on

    def address(self, db: Reader) -> str:
        """Where clients reach that host; empty where the host is not known."""
        row = records.host.find(db, self.host)
        return "" if row is None else api_address(row)

    def idle_seconds(self, db: Reader) -> int:
        """After so long without input it is closed; 0: never."""
        if self.vm.is_control_domain:
            row = records.host.find(db, self.host)
            return 0 if row is None else row.console_idle_timeout
        return max((pool.vm_console_idle_timeout for pool in records.pool.all(db)), default=0)


def find_console(db: Reader, asked: Mapping[str, str]) -> Console | None:
    """By ``ref`` or ``uuid`` of a console or of a VM; a VM's is its screen if it has one."""
    found = _find(db, asked)
    if isinstance(found, records.console):
        vm = records.VM.find(db, found.VM)
        return None if vm is None or vm.resident_on == refs.NULL else Console(vm, found.protocol)
    if found is None or found.resident_on == refs.NULL:
        return None
    rows = (records.console.find(db, ref) for ref in found.consoles)
    protocols: list[enums.ConsoleProtocol] = [row.protocol for row in rows if row is not None]
    if not protocols:
        return None
    return Console(found, "rfb" if "rfb" in protocols else protocols[0])


def _find(db: Reader, asked: Mapping[str, str]) -> records.console | records.VM | None:
    if ref := asked.get("ref", ""):
        return records.console.find(db, ref) or records.VM.find(db, ref)
    if uuid := asked.get("uuid", ""):
        for cls in (records.console, records.VM):
            try:
                return cls.by_uuid(db, uuid)
            except XenAPIError:
                continue
    return None


async def open_console(agent: Agent, console: Console) -> ConsoleStream:
    """The stream of a console of this host. Raises XenopsError."""
    if console.vm.is_control_domain:
        return await agent.open_host_console(console.protocol)
    return await agent.open_console(console.vm.uuid, console.protocol)
