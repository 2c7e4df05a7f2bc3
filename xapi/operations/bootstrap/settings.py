"""What the daemon says about the host that starts."""

from __future__ import annotations

from dataclasses import dataclass, field

from xapi.operations.bootstrap.hardware import Hardware
from xapi.operations.sm import StorageLayout

__all__ = ["BootstrapSettings"]


@dataclass(frozen=True, slots=True)
class BootstrapSettings:
    """A host and, where it is simulated, the guests it is to have."""

    host_uuid: str
    """Kept by the daemon in its state directory: by it the host finds its row again."""
    run: str = ""
    """Of the daemon: another one at each start."""
    hostname: str = "localhost"
    name_label: str = ""
    """Empty: the host name."""
    address: str = "127.0.0.1"
    """Where other hosts and clients reach this one; the management interface's address."""
    api_port: int = 0
    """Where it takes calls; 0: not known yet."""
    netmask: str = ""
    gateway: str = ""
    dns: str = ""
    dhcp: bool = False
    """The management interface gets its address from a DHCP server."""
    management_device: str = "eth0"
    management_bridge: str = "xenbr0"
    mac: str = ""
    """Of the management interface; empty: one drawn from the host's uuid."""
    product_brand: str = "xapi"
    product_version: str = "8.4.0"
    """The level clients adapt to: dotted integers, at least two (clients.md §6.22)."""
    platform_version: str = "3.4.0"
    build_number: str = "0"
    build_date: str = ""
    hardware: Hardware = field(default_factory=Hardware)
    storage: StorageLayout | None = field(default_factory=StorageLayout)
    """None: no SR is made."""
    templates: bool = True
    vms: int = 0
    """Halted guests to make at the first start."""
    seed: int = 0
    """Makes the identities of those guests, so that two runs with one seed are alike."""
