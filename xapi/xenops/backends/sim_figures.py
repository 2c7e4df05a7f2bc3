"""Figures of a simulated host: plausible, smooth, and the same for the same seed.

Each guest has a load of its own that swings around a mean; counters are the integral of that load
over the time it has run while it was watched. It must not change any guest.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from hashlib import blake2b
from math import cos, sin, tau

from xapi.xenops.backends.sim_guest import Domain
from xapi.xenops.backends.sim_host import SimHost
from xapi.xenops.errors import NoSuchGuest
from xapi.xenops.figures import (
    GuestShape,
    HostShape,
    Inventory,
    Measured,
    Storage,
    guest_figures,
    host_figures,
    storage_figures,
)

__all__ = ["SimFigures"]

MIB = 1 << 20
_PERIOD = 600.0
"""Seconds of the shortest swing."""
_SWING = 0.8
"""Of the mean; below 1, so that counters only grow."""
_BLOCK = 16384
"""Bytes of a disk request."""
_CHATTER = 2500.0
"""Bytes a second that the host itself sends and receives."""


@dataclass(slots=True)
class _Run:
    """How long a domain has run, as far as somebody was watching."""

    domid: int
    seed: float
    seen: float
    ran: float = 0.0


@dataclass(slots=True)
class _Traffic:
    """Bytes a second; requests follow from them."""

    read: float = 0.0
    written: float = 0.0

    def add(self, read: float, written: float) -> None:
        self.read += read
        self.written += written


@dataclass(slots=True)
class _Round:
    """What the guests of a round do together: processors, and bytes a second."""

    busy: float = 0.0
    received: float = 0.0
    sent: float = 0.0
    disks: dict[str, _Traffic] = field(default_factory=dict[str, _Traffic])

    def add(self, vdi: str, read: float, written: float) -> None:
        traffic = self.disks.get(vdi)
        if traffic is None:
            self.disks[vdi] = _Traffic(read, written)
        else:
            traffic.add(read, written)


@dataclass(slots=True)
class _Carried:
    """The counters of all cards together."""

    until: float = 0.0
    received: float = 0.0
    sent: float = 0.0

    def by(self, now: float, traffic: _Round) -> tuple[float, float]:
        passed = max(0.0, now - self.until) if self.until else 0.0
        self.received += (traffic.received + _CHATTER) * passed
        self.sent += (traffic.sent + _CHATTER) * passed
        self.until = now
        return self.received, self.sent


def _wave(seed: float, number: int, mean: float, time: float) -> tuple[float, float]:
    """A load that swings around its mean: its integral from time 0, which grows, and its rate."""
    # Golden steps spread what is numbered: no generator is needed for each figure.
    share = (seed + number * 0.6180339887498949) % 1.0
    mean *= 0.4 + share
    phase = tau * (share * 7.0 % 1.0)
    omega = tau / (_PERIOD * (1.0 + share))
    angle = omega * time + phase
    return mean * (time + _SWING * (cos(phase) - cos(angle)) / omega), mean * (
        1.0 + _SWING * sin(angle)
    )


class SimFigures:
    """What a simulated host measures (`xapi.xenops.figures.Figures`)."""

    def __init__(self, host: SimHost) -> None:
        self._host = host
        self._runs: dict[str, _Run] = {}
        self._round = _Round()
        self._storage: dict[str, _Traffic] = {}
        self._carried = _Carried()

    def guests(self) -> Sequence[str]:
        """Begins a round. What is on its way from or to another host is left out."""
        known = [vm_id for vm_id in self._host.domain_ids() if "/" not in vm_id]
        runs = self._runs
        if len(runs) > 2 * len(known) + 100:
            self._runs = {vm_id: runs[vm_id] for vm_id in known if vm_id in runs}
        self._round = _Round()
        return known

    def guest(self, vm_id: str, now: float) -> Measured | None:
        try:
            domain = self._host.guest(vm_id).domain
        except NoSuchGuest:
            return None
        if domain is None:
            return None
        run, round_ = self._run(vm_id, domain, now), self._round
        ran, seed, running = run.ran, run.seed, domain.running
        disks = _by_device(domain)
        interfaces = tuple(sorted([vif.device for vif in domain.vifs.values()]))
        vcpus, agent = domain.vcpus, domain.report is not None
        values: list[float | None] = []
        used = 0.0
        for number in range(vcpus):
            total, rate = _wave(seed, number, 0.3, ran)
            values.append(total)
            used += total
            if running:
                round_.busy += rate
        memory = domain.memory_actual
        values += (used / max(1, vcpus), float(memory), float(domain.memory_target))
        if agent:
            values.append((memory >> 10) * min(1.0, 0.2 + 0.2 * _wave(seed, 50, 1.0, ran)[1]))
        for number in range(len(interfaces)):
            received, rx = _wave(seed, 100 + number, 400e3, ran)
            sent, tx = _wave(seed, 200 + number, 250e3, ran)
            values += (received, sent)
            if running:
                round_.received += rx
                round_.sent += tx
        for number, vdi in enumerate(disks.values()):
            reads, read = _wave(seed, 300 + number, 900e3, ran)
            writes, write = _wave(seed, 400 + number, 600e3, ran)
            values += (reads, writes, reads / _BLOCK, writes / _BLOCK)
            if not running:
                values += (None, None)
                continue
            values += (150.0 + read / 1e4, 300.0 + write / 1e4)
            if vdi is not None:
                round_.add(vdi, read, write)
        domain_number = str(domain.domid)
        shape = GuestShape(vcpus, tuple(disks), interfaces, agent)
        return Measured(guest_figures(shape), values, domain_number)

    def _run(self, vm_id: str, domain: Domain, now: float) -> _Run:
        run = self._runs.get(vm_id)
        if run is None or run.domid != domain.domid:
            name = f"{self._host.seed}/{vm_id}/figures"
            digest = blake2b(name.encode(), digest_size=6).digest()
            run = self._runs[vm_id] = _Run(domain.domid, int.from_bytes(digest) / (1 << 48), now)
        if domain.running and now > run.seen:
            run.ran += now - run.seen
        run.seen = now
        return run

    def host(self, now: float, inventory: Inventory) -> Measured:
        """Its processors do what the guests' do, its cards carry what their interfaces do."""
        cpus = self._host.config.cpu_count
        cards, storage = inventory.cards(), inventory.storage()
        busy = min(0.97, 0.02 + self._round.busy / cpus)
        shares = [
            min(1.0, busy * (1.0 + 0.25 * sin(tau * now / _PERIOD + number)))
            for number in range(cpus)
        ]
        state = self._host.host()
        values: list[float | None] = [*shares, sum(shares) / cpus, busy * cpus]
        values += (float(state.memory_total >> 10), float(state.memory_free >> 10))
        values += self._running()
        received, sent = self._carried.by(now, self._round)
        for _ in cards:
            values += (received / len(cards), sent / len(cards))
        values += (received, sent)
        self._storage = {each.uuid: _Traffic() for each in storage}
        for disk, traffic in self._round.disks.items():
            sr = self._storage.get(inventory.storage_of(disk))
            if sr is not None:
                sr.add(traffic.read, traffic.written)
        for sr in self._storage.values():
            read, written = sr.read, sr.written
            values += (read / MIB, written / MIB, (read + written) / MIB)
            values += (read / _BLOCK, written / _BLOCK, (read + written) / _BLOCK)
            idle = not read + written
            values += (None, None) if idle else (150.0 + read / 1e5, 300.0 + written / 1e5)
        shape = HostShape(
            cpus, tuple([card.device for card in cards]), tuple([each.uuid for each in storage])
        )
        return Measured(host_figures(shape), values)

    def _running(self) -> tuple[float, float]:
        """Guests and their virtual CPUs."""
        guests = [self._host.guest(vm_id).domain for vm_id in self._host.domain_ids()]
        running = [domain for domain in guests if domain is not None and domain.running]
        return float(len(running)), float(sum(domain.vcpus for domain in running))

    def storage(self, now: float, storage: Storage) -> Measured:
        traffic = self._storage.get(storage.uuid, _Traffic())
        values = [float(storage.size), float(storage.utilisation), traffic.read, traffic.written]
        values += [traffic.read / _BLOCK, traffic.written / _BLOCK]
        return Measured(storage_figures(), values)


def _by_device(domain: Domain) -> dict[str, str | None]:
    """The disks and drives by their names."""
    found = {vbd.device: vbd.vdi for vbd in domain.vbds.values() if vbd.device}
    return found if len(found) < 2 else dict(sorted(found.items()))
