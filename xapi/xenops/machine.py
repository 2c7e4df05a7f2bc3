"""The machine under the guests, as far as it can be set and read: plain data only.

Enum texts are the XenAPI's; times are seconds, `clock_offset` those by which its clock is ahead of
the daemon's. This module must not import anything of the house and has no behaviour.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

NtpMode = Literal["Factory", "DHCP", "Custom", "Disabled"]
SchedGran = Literal["core", "cpu", "socket"]
NumaPolicy = Literal["any", "best_effort", "default_policy"]


@dataclass(frozen=True, slots=True)
class MachineSettings:
    """What is kept over a reboot. `sched_gran` counts from the next boot on."""

    ntp_mode: NtpMode = "Factory"
    ntp_custom_servers: tuple[str, ...] = ()
    ssh: bool = False
    ssh_auto: bool = False
    """The machine switches SSH on by itself while the management is away."""
    console_idle_timeout: int = 0
    """Seconds, 0 for never."""
    max_cstate: str = ""
    """``C``, ``C,S`` (state, sub-state) or empty for no limit."""
    sched_gran: SchedGran = "cpu"
    numa_policy: NumaPolicy = "default_policy"
    syslog_destination: str = ""
    """Host that the machine's log goes to as well; empty for none."""


@dataclass(frozen=True, slots=True)
class NetworkCard:
    device: str
    mac: str


@dataclass(frozen=True, slots=True)
class UsbDevice:
    """`path`: bus and port, such as 1-2; `speed` in Mbit/s; ids are four hexadecimal digits."""

    path: str
    vendor_id: str
    vendor: str
    product_id: str
    product: str
    serial: str
    version: str = "2.00"
    speed: float = 480.0


@dataclass(frozen=True, slots=True)
class MachineState:
    settings: MachineSettings
    clock_offset: float = 0.0
    ntp_servers: dict[str, str] = field(default_factory=dict[str, str])
    """NTP servers in use -> what they are to the clock: ``synchronised`` or ``candidate``."""
    cards: tuple[NetworkCard, ...] = ()
    usbs: tuple[UsbDevice, ...] = ()

    @property
    def synchronised(self) -> bool:
        return "synchronised" in self.ntp_servers.values()
