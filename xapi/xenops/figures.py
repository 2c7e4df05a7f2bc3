"""What a host agent measures: figures of the host, of its guests, and of the storage it uses.

Beside the agent's own interface, for reading must be cheap: it happens every few seconds for every
guest. Names, units and ranges are those of XenServer's metrics, so that its clients know them. A
backend that measures is `Measuring`; whoever keeps the figures asks it in rounds, guests first.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import inf
from typing import Literal, NamedTuple, Protocol, runtime_checkable

__all__ = [
    "Card",
    "Figure",
    "FigureState",
    "Figures",
    "GuestShape",
    "HostShape",
    "Inventory",
    "Keeper",
    "Measured",
    "Measuring",
    "Storage",
    "guest_figures",
    "host_figures",
    "storage_figures",
]

Kind = Literal["gauge", "absolute", "derive"]


class Figure(NamedTuple):
    """One source; `kind` is that of rrdtool's data sources."""

    name: str
    description: str
    units: str
    kind: Kind = "gauge"
    minimum: float = 0.0
    maximum: float = inf
    standard: bool = True


@dataclass(frozen=True, slots=True)
class Measured:
    """A reading: a value for each source, None where it is not known."""

    sources: tuple[Figure, ...]
    values: Sequence[float | None]
    life: str = ""
    """Counters of another life have begun anew."""


@dataclass(frozen=True, slots=True)
class Storage:
    """An SR that the host uses; sizes in bytes."""

    uuid: str
    size: int
    utilisation: int


@dataclass(frozen=True, slots=True)
class Card:
    """A network interface of the host."""

    device: str


class Inventory(Protocol):
    """What the floor above knows of the host and its agent does not."""

    def cards(self) -> Sequence[Card]: ...

    def storage(self) -> Sequence[Storage]: ...

    def storage_of(self, disk: str) -> str:
        """Uuid of the SR of a disk as `VbdSpec.vdi` names it; empty where there is none."""
        ...


class Figures(Protocol):
    """What measures. Times are seconds since the epoch."""

    def guests(self) -> Sequence[str]:
        """Begins a round: the ids of the guests that have figures, those with a domain."""
        ...

    def guest(self, vm_id: str, now: float) -> Measured | None:
        """None for a guest that has just gone."""
        ...

    def host(self, now: float, inventory: Inventory) -> Measured:
        """After the guests of the same round."""
        ...

    def storage(self, now: float, storage: Storage) -> Measured:
        """After the host."""
        ...


@runtime_checkable
class Measuring(Protocol):
    """A backend that measures."""

    figures: Figures


@dataclass(frozen=True, slots=True)
class FigureState:
    """A source of an owner at present; None for what is unbounded, or not known."""

    name: str
    description: str
    units: str
    minimum: float | None
    maximum: float | None
    standard: bool
    enabled: bool
    value: float | None


class Keeper(Protocol):
    """Who keeps the history of what is measured here, as far as agents answer for it.

    An owner is ``host``, ``vm`` or ``sr``, and a uuid.
    """

    def sources(self, owner: str, uuid: str) -> tuple[FigureState, ...]:
        """None where nothing has been measured of the owner."""
        ...

    def query(self, owner: str, uuid: str, name: str) -> float | None:
        """Raises BackendError INVALID_VALUE [data_source, name]."""
        ...

    def choose(self, owner: str, uuid: str, name: str, *, recorded: bool) -> None:
        """Record the source from now on, or forget it with its history. Raises as `query`."""
        ...

    async def save(self, delay: float) -> None:
        """Write all histories to the disk; returns at once, where it is not to be now.

        Raises BackendError INTERNAL_ERROR [text].
        """
        ...


class GuestShape(NamedTuple):
    """What a guest's sources depend on."""

    vcpus: int
    disks: tuple[str, ...]
    """Device names, such as ``xvda``."""
    interfaces: tuple[str, ...]
    """Device numbers."""
    agent: bool


class HostShape(NamedTuple):
    """What a host's sources depend on."""

    cpus: int
    cards: tuple[str, ...]
    storage: tuple[str, ...]
    """Uuids."""


@lru_cache(maxsize=4096)
def guest_figures(shape: GuestShape) -> tuple[Figure, ...]:
    """Guests of the same shape share their sources.

    In this order: cpu0…, cpu_usage, memory, memory_target, memory_internal_free where the guest has
    an agent, the interfaces, the disks.
    """
    made = [
        Figure(f"cpu{n}", f"Use of virtual CPU {n}", "(fraction)", "derive", 0.0, 1.0)
        for n in range(shape.vcpus)
    ]
    made += [
        Figure("cpu_usage", "Use of all virtual CPUs", "(fraction)", "derive", 0.0, 1.0),
        Figure("memory", "Memory the guest has", "B"),
        Figure("memory_target", "Memory the guest is to have", "B"),
    ]
    if shape.agent:
        made.append(
            Figure("memory_internal_free", "Memory that is free, as the guest's agent says", "KiB")
        )
    for n in shape.interfaces:
        made += [
            Figure(f"vif_{n}_rx", f"Received by interface {n}", "B/s",
                   "derive"),
            Figure(f"vif_{n}_tx", f"Sent by interface {n}", "B/s",
                   "derive"),
        ]  # fmt: skip
    for disk in shape.disks:
        made += [
            Figure(f"vbd_{disk}_read", f"Read from {disk}", "B/s", "derive"),
            Figure(f"vbd_{disk}_write", f"Written to {disk}", "B/s", "derive"),
            Figure(f"vbd_{disk}_iops_read", f"Read requests of {disk}", "requests/s", "derive"),
            Figure(f"vbd_{disk}_iops_write", f"Write requests of {disk}", "requests/s", "derive"),
            Figure(f"vbd_{disk}_read_latency", f"Time of a read from {disk}", "μs",
                   standard=False),
            Figure(f"vbd_{disk}_write_latency", f"Time of a write to {disk}", "μs",
                   standard=False),
        ]  # fmt: skip
    return tuple(made)


@lru_cache(maxsize=64)
def host_figures(shape: HostShape) -> tuple[Figure, ...]:
    """cpu0…, cpu_avg, loadavg, memory, running_vcpus, running_domains, the cards and their sum,
    the SRs (by the first eight digits of their uuid, throughput in MiB/s)."""
    made = [
        Figure(f"cpu{n}", f"Share of CPU {n} that is used", "(fraction)", maximum=1.0)
        for n in range(shape.cpus)
    ]
    made += [
        Figure("cpu_avg", "Share of all CPUs that is used", "(fraction)", maximum=1.0),
        Figure("loadavg", "Processes that run or want to, on average", "(fraction)"),
        Figure("memory_total_kib", "Memory of the host", "KiB"),
        Figure("memory_free_kib", "Memory no guest has", "KiB"),
        Figure("running_domains", "Guests that run", "count"),
        Figure("running_vcpus", "Virtual CPUs of guests that run", "count"),
    ]
    for card in (*shape.cards, "aggr"):
        about = "all interfaces" if card == "aggr" else f"interface {card}"
        made += [
            Figure(f"pif_{card}_rx", f"Received by {about}", "B/s", "derive"),
            Figure(f"pif_{card}_tx", f"Sent by {about}", "B/s", "derive"),
        ]
    for uuid in shape.storage:
        short = uuid[:8]
        made += [
            Figure(f"io_throughput_read_{short}", f"Data read from SR {short}", "MiB/s"),
            Figure(f"io_throughput_write_{short}", f"Data written to SR {short}", "MiB/s"),
            Figure(f"io_throughput_total_{short}", f"All I/O of SR {short}", "MiB/s"),
            Figure(f"iops_read_{short}", f"Read requests of SR {short}", "requests/s"),
            Figure(f"iops_write_{short}", f"Write requests of SR {short}", "requests/s"),
            Figure(f"iops_total_{short}", f"I/O requests of SR {short}", "requests/s"),
            Figure(f"read_latency_{short}", f"Read latency of SR {short}", "μs", standard=False),
            Figure(f"write_latency_{short}", f"Write latency of SR {short}", "μs", standard=False),
        ]
    return tuple(made)


_STORAGE = (
    Figure("size", "Size of the SR", "B"),
    Figure("physical_utilisation", "Space that is used in the SR", "B"),
    Figure("io_throughput_read", "Data read from the SR", "B/s"),
    Figure("io_throughput_write", "Data written to the SR", "B/s"),
    Figure("iops_read", "Read requests", "requests/s"),
    Figure("iops_write", "Write requests", "requests/s"),
)


def storage_figures() -> tuple[Figure, ...]:
    """Of an SR on this host: size, physical_utilisation, and what its disks do."""
    return _STORAGE
