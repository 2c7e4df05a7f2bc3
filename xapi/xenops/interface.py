"""What the host agent is told about guests and what it tells about them: plain data only.

Ids are the callers' (uuid strings); disks and networks are opaque names. Memory is in bytes,
times are seconds since the epoch, durations seconds. Enum texts are the XenAPI's.
This module must not import anything of the house and has no behaviour beyond small look-ups.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

DomainType = Literal["hvm", "pv", "pv_in_pvh", "pvh"]
OnNormalExit = Literal["destroy", "restart"]
OnCrash = Literal[
    "destroy",
    "coredump_and_destroy",
    "restart",
    "coredump_and_restart",
    "preserve",
    "rename_restart",
]
OnSoftReboot = Literal["soft_reboot", "destroy", "restart", "preserve"]
ShutdownReason = Literal["poweroff", "reboot", "suspend"]
# What a domain asks of the toolstack when it ends by itself (semantics.md §9, VM_check_state).
DomainAction = Literal["poweroff", "reboot", "crash", "softreboot"]

NO_STRINGS: Mapping[str, str] = {}


class PowerState(StrEnum):
    HALTED = "Halted"
    PAUSED = "Paused"
    RUNNING = "Running"
    SUSPENDED = "Suspended"


@dataclass(frozen=True, slots=True)
class VmSpec:
    """How a guest is to be built. A target outside the dynamic range is clipped into it."""

    id: str
    name: str
    memory_static_max: int
    memory_dynamic_max: int
    memory_dynamic_min: int
    memory_static_min: int = 0
    memory_target: int = 0
    vcpus_max: int = 1
    vcpus_at_startup: int = 1
    vcpus_params: Mapping[str, str] = field(default_factory=dict[str, str])
    domain_type: DomainType = "hvm"
    boot_params: Mapping[str, str] = field(default_factory=dict[str, str])
    platform: Mapping[str, str] = field(default_factory=dict[str, str])
    xenstore_data: Mapping[str, str] = field(default_factory=dict[str, str])
    actions_after_shutdown: OnNormalExit = "destroy"
    actions_after_reboot: OnNormalExit = "restart"
    actions_after_crash: OnCrash = "restart"
    actions_after_softreboot: OnSoftReboot = "soft_reboot"
    is_control_domain: bool = False
    # False: the guest has no agent and no PV drivers; it offers no features and ignores requests.
    guest_agent: bool = True

    @property
    def initial_memory(self) -> int:
        """Bytes the domain is built with: the target (default: dynamic max) in the range."""
        wanted = self.memory_target or self.memory_dynamic_max
        return max(self.memory_dynamic_min, min(wanted, self.memory_dynamic_max))


@dataclass(frozen=True, slots=True)
class VbdSpec:
    """A virtual block device. `vdi` is an opaque disk name; None is an empty drive."""

    id: str
    userdevice: str
    device: str = ""
    mode: Literal["RO", "RW"] = "RW"
    type: Literal["CD", "Disk", "Floppy"] = "Disk"
    vdi: str | None = None
    bootable: bool = False
    unpluggable: bool = True
    qos_algorithm_type: str = ""
    qos_algorithm_params: Mapping[str, str] = field(default_factory=dict[str, str])
    extra: Mapping[str, str] = field(default_factory=dict[str, str])

    @property
    def removable(self) -> bool:
        return self.type != "Disk"


@dataclass(frozen=True, slots=True)
class VifSpec:
    """A virtual network interface; `device` is its number, `network` the bridge's name."""

    id: str
    device: str
    mac: str
    network: str = ""
    mtu: int = 1500
    locking_mode: Literal["network_default", "locked", "unlocked", "disabled"] = "network_default"
    ipv4_allowed: tuple[str, ...] = ()
    ipv6_allowed: tuple[str, ...] = ()
    qos_algorithm_type: str = ""
    qos_algorithm_params: Mapping[str, str] = field(default_factory=dict[str, str])
    extra: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class PciSpec:
    """A passed-through PCI function. `sriov_vgpu`: it is the function behind a virtual GPU."""

    id: str
    address: str
    sriov_vgpu: bool = False


@dataclass(frozen=True, slots=True)
class VgpuSpec:
    """A virtual GPU; `pci` is the address to take out of quarantine first, if any."""

    id: str
    type: str
    pci: str | None = None


@dataclass(frozen=True, slots=True)
class VusbSpec:
    """A passed-through USB device; `others`: of its kind, to be taken where that one is taken."""

    id: str
    address: str
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Devices:
    """All devices of one guest."""

    vbds: tuple[VbdSpec, ...] = ()
    vifs: tuple[VifSpec, ...] = ()
    pcis: tuple[PciSpec, ...] = ()
    vgpus: tuple[VgpuSpec, ...] = ()
    vusbs: tuple[VusbSpec, ...] = ()

    def vbd(self, vbd_id: str) -> VbdSpec | None:
        return next((vbd for vbd in self.vbds if vbd.id == vbd_id), None)

    def vif(self, vif_id: str) -> VifSpec | None:
        return next((vif for vif in self.vifs if vif.id == vif_id), None)


@dataclass(frozen=True, slots=True)
class ConsoleState:
    """`target` is where the backend serves it; the floor above makes the public URL."""

    protocol: Literal["vt100", "rfb", "rdp"]
    target: str


@dataclass(frozen=True, slots=True)
class GuestReport:
    """What the guest's agent last said; keys as in VM_guest_metrics."""

    last_updated: float
    os_version: Mapping[str, str]
    pv_drivers_version: Mapping[str, str]
    pv_drivers_up_to_date: bool
    networks: Mapping[str, str]
    memory: Mapping[str, str]
    disks: Mapping[str, str]
    other: Mapping[str, str]
    can_use_hotplug_vbd: bool = True
    can_use_hotplug_vif: bool = True


@dataclass(frozen=True, slots=True)
class VbdState:
    """`plugged`: the guest sees it; `active`: it is to be plugged again at the next start;
    `mirror`: the disk that everything the guest writes goes to as well; `paused`: its requests
    wait."""

    id: str
    plugged: bool
    active: bool
    vdi: str | None
    device: str
    mirror: str | None = None
    paused: bool = False


@dataclass(frozen=True, slots=True)
class VifState:
    id: str
    plugged: bool
    active: bool
    device: str


@dataclass(frozen=True, slots=True)
class VmState:
    """Everything the floor above copies into VM, VM_metrics, VM_guest_metrics, VBD, VIF, console.

    domid is -1 and start_time 0.0 without a domain. `features` are the guest's feature flags
    ("feature-shutdown" -> "1", ...), empty without a guest agent.
    """

    id: str
    power_state: PowerState
    domid: int = -1
    start_time: float = 0.0
    memory_actual: int = 0
    memory_target: int = 0
    vcpus: int = 0
    domain_type: DomainType = "hvm"
    features: Mapping[str, str] = field(default_factory=dict[str, str])
    report: GuestReport | None = None
    consoles: tuple[ConsoleState, ...] = ()
    vbds: tuple[VbdState, ...] = ()
    vifs: tuple[VifState, ...] = ()
    vusbs: tuple[str, ...] = ()
    """Ids of the USB devices that the guest has."""
    migration: Literal["", "leaving", "arrived"] = ""
    """Frozen until `Agent.settle`: it may run on the host it was sent to ("leaving"), or is here,
    where nobody has let it run yet ("arrived")."""

    def vbd(self, vbd_id: str) -> VbdState | None:
        return next((vbd for vbd in self.vbds if vbd.id == vbd_id), None)

    def vif(self, vif_id: str) -> VifState | None:
        return next((vif for vif in self.vifs if vif.id == vif_id), None)


@dataclass(frozen=True, slots=True)
class HostState:
    """The host as the backend sees it, in bytes and CPUs."""

    memory_total: int
    memory_free: int
    cpu_count: int
    guests: int


@dataclass(frozen=True, slots=True)
class DiskSpec:
    """A disk as a backend opens it, for backends that resolve VbdSpec.vdi to a file or device."""

    vdi: str
    path: str
    format: str = "raw"
    read_only: bool = False


@dataclass(frozen=True, slots=True)
class Attention:
    """Something about a guest (or an operation) changed: read `Agent.stat` and compare.

    Never a command and never a value (design.md §8). For kind "vm" `id` equals `vm_id`;
    for "task" `id` is the operation id.
    """

    kind: Literal["vm", "vbd", "vif", "task"]
    vm_id: str
    id: str


@dataclass(frozen=True, slots=True)
class Resync:
    """The subscriber fell behind or the agent was restarted: read the state of every guest."""


Update = Attention | Resync
