"""The machine of a simulated host: its settings, clock, network cards and kernel messages.

Settings are kept in the journal, as a machine keeps them in files; messages of the hypervisor are
gone with a reboot, and the clock of a machine that is kept by NTP is right.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from hashlib import blake2b
from typing import Any, Literal

from xapi.xenops.backends.sim_disks import SimDisks
from xapi.xenops.errors import BackendError
from xapi.xenops.machine import MachineSettings, MachineState, NetworkCard, UsbDevice
from xapi.xenops.plain import from_plain, to_plain

MESSAGES_MAX = 1000
"""Lines of the hypervisor's buffer; older ones are overwritten."""
FACTORY_SERVERS = ("0.pool.ntp.org", "1.pool.ntp.org", "2.pool.ntp.org", "3.pool.ntp.org")
DHCP_SERVERS = ("ntp.simulated",)
_KEYS = {
    "d": "dump registers",
    "h": "show this message",
    "m": "memory info",
    "q": "dump domain (and guest debug) info",
    "r": "dump run queues",
    "t": "display multi-cpu clock info",
    "v": "dump VT-x VMCSs",
}
"""What debug keys do here; others are not bound."""


class SimMachine(SimDisks):
    """See `base.HostMachine`."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self._machine = MachineState(MachineSettings())
        self._messages: list[str] = []
        self._booted_at = self.clock.monotonic()
        self._print(f"Simulated hypervisor, {self.config.cpu_count} CPUs, "
                    f"{self.config.memory_total >> 20} MiB")  # fmt: skip

    def machine(self) -> MachineState:
        settings = self._machine.settings
        servers = {
            "Factory": FACTORY_SERVERS,
            "DHCP": DHCP_SERVERS,
            "Custom": settings.ntp_custom_servers,
            "Disabled": (),
        }[settings.ntp_mode]
        states = {name: "candidate" if n else "synchronised" for n, name in enumerate(servers)}
        cards = tuple(self._card(number) for number in range(self.config.nics))
        usbs = tuple(self._stick(number) for number in range(self.config.usbs))
        return replace(self._machine, ntp_servers=states, cards=cards, usbs=usbs)

    def _stick(self, number: int) -> UsbDevice:
        serial = blake2b(f"{self.seed}/usb{number}".encode(), digest_size=6).hexdigest()
        return UsbDevice(f"1-{number + 1}", "f055", "Simulated", "0001", "Stick", serial)

    def _card(self, number: int) -> NetworkCard:
        draw = blake2b(f"{self.seed}/eth{number}".encode(), digest_size=5).digest()
        return NetworkCard(f"eth{number}", ":".join(f"{byte:02x}" for byte in b"\x02" + draw))

    async def configure(self, settings: MachineSettings) -> None:
        if self._gated:
            await self._gate("host_configure", "")
        self._machine = replace(self._machine, settings=settings)
        if self.machine().synchronised:
            self._machine = replace(self._machine, clock_offset=0.0)
        await self._keep()

    async def set_clock(self, offset: float) -> None:
        if self._gated:
            await self._gate("host_set_clock", "")
        if self._machine.settings.ntp_mode != "Disabled":
            raise BackendError("INTERNAL_ERROR", "NTP keeps the clock")
        self._machine = replace(self._machine, clock_offset=offset)
        await self._keep()

    async def _keep(self) -> None:
        if self._journal is not None:
            self._journal.put("machine", to_plain(self._machine))
            await self.sync()

    def load_records(self, records: Mapping[str, Any]) -> None:
        super().load_records(records)
        if "machine" in records:
            self._machine = from_plain(MachineState, records["machine"])

    # The hypervisor's messages

    def _print(self, line: str) -> None:
        passed = self.clock.monotonic() - self._booted_at
        self._messages.append(f"[{passed:12.6f}] {line}")
        del self._messages[:-MESSAGES_MAX]

    async def hypervisor_messages(self, clear: bool) -> str:
        text = "".join(f"{line}\n" for line in self._messages)
        if clear:
            self._messages.clear()
        return text

    async def debug_keys(self, keys: str) -> None:
        for key in keys:
            self._print(f"'{key}' pressed -> {_KEYS.get(key, 'not bound')}")
            if key == "q":
                for vm_id in self.domain_ids():
                    domain = self._domain(vm_id)[1]
                    self._print(f"domain {domain.domid}: {vm_id}, {domain.memory_actual >> 20} MiB")
            elif key == "m":
                self._print(f"{self.host().memory_free >> 20} MiB free")

    def changed(self, kind: Literal["vm", "vbd", "vif"], vm_id: str, obj_id: str) -> None:
        guest = self._guests.get(vm_id)
        if guest is not None and guest.domain is not None and guest.domain.action == "crash":
            self._print(f"domain {guest.domain.domid} crashed")
        super().changed(kind, vm_id, obj_id)

    async def _lose_power(self, then: Literal["shutdown", "reboot"]) -> None:
        self._messages.clear()
        self._booted_at = self.clock.monotonic()
        await super()._lose_power(then)
