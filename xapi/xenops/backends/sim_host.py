"""A simulated host: its guests, its memory, its state file, and the gate before every atomic.

The gate is where latency and the fault script act. The atomics themselves are in `sim_devices`
and `simulator`. It must not order atomics nor answer a guest's request for it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from xapi.xenops.backends.base import Notify
from xapi.xenops.backends.sim_config import Fault, SimulatorConfig
from xapi.xenops.backends.sim_guest import FEATURES, Domain, SimGuest
from xapi.xenops.clock import Clock, RealClock
from xapi.xenops.errors import BackendError, NoSuchGuest, NotEnoughMemory
from xapi.xenops.interface import (
    ConsoleState,
    DomainAction,
    HostState,
    PowerState,
    VbdState,
    VifState,
    VmState,
)
from xapi.xenops.journal import Journal
from xapi.xenops.plain import from_plain, to_plain

_HOLD_SECONDS = 0.02
"""How often a host that is held looks whether it may go on."""


@dataclass(frozen=True, slots=True)
class TraceEntry:
    """One atomic as it was started: when, which, on what, and what the fault script made of it."""

    time: float
    atomic: str
    vm_id: str
    device: str
    outcome: str


class SimHost:
    """The host without its atomics. See `SimulatorConfig` for its behaviour."""

    def __init__(
        self,
        config: SimulatorConfig | None = None,
        *,
        clock: Clock | None = None,
        journal: Journal | None = None,
    ) -> None:
        self.config = config or SimulatorConfig()
        self.clock: Clock = clock or RealClock()
        self.trace: list[TraceEntry] = []
        self.seed = self.config.seed
        self.boot_seconds = self.config.boot_seconds
        self.shutdown_seconds = self.config.shutdown_seconds
        self.balloon_seconds = self.config.balloon_seconds
        self._journal = journal
        self._dirty: set[str] = set()
        self._guests: dict[str, SimGuest] = {}
        self._next_domid = 1
        self._reserved = 0
        self._drawn: dict[tuple[str, str], int] = {}
        self._notify: Notify | None = None
        self._gated = False
        self.on_power: Callable[[Literal["shutdown", "reboot"]], None] | None = None
        """Told when the machine was switched off, or switched off and on again."""
        self.set_faults(self.config.faults)

    # Control: for tests and for the people who write fault scripts

    def guest(self, vm_id: str) -> SimGuest:
        """The guest's inside: poweroff(), reboot(), crash(). Raises NoSuchGuest."""
        guest = self._guests.get(vm_id)
        if guest is None or guest.domain is None:
            raise NoSuchGuest(vm_id)
        return guest

    def set_faults(self, faults: list[Fault]) -> None:
        """Replaces the fault script."""
        self.config.faults = faults
        self._gated = bool(faults or self.config.latency or self.config.trace)

    @property
    def immediate(self) -> bool:
        return not self._gated

    # Backend: life

    def subscribe(self, notify: Notify) -> None:
        self._notify = notify

    async def open(self) -> None:
        """Revives the guests that `load_state` brought: their inner timers go on."""
        for guest in tuple(self._guests.values()):
            guest.revive()

    async def aclose(self) -> None:
        await self.sync()
        for guest in self._guests.values():
            guest.close()

    async def sync(self) -> None:
        if self._journal is not None:
            self._put_dirty()
            await self._journal.flush()

    def snapshot_state(self) -> dict[str, Any]:
        return {
            "next_domid": self._next_domid,
            "guests": {
                vm_id: record
                for vm_id in sorted(self._guests)
                if (record := self._record(vm_id)) is not None
            },
        }

    def load_state(self, state: Mapping[str, Any]) -> None:
        """Replaces everything. Raises PlainError when the state does not fit."""
        for guest in self._guests.values():
            guest.close()
        self._guests.clear()
        self._reserved = 0
        self._next_domid = int(state.get("next_domid", 1))
        for vm_id, record in state.get("guests", {}).items():
            guest = self._guests[vm_id] = SimGuest(self, vm_id)
            guest.active = set(record["active"])
            guest.epochs = set(record["epochs"])
            if record["domain"] is not None:
                domain = guest.domain = from_plain(Domain, record["domain"])
                self._reserved += domain.reserved
                self._next_domid = max(self._next_domid, domain.domid + 1)

    def load_records(self, records: Mapping[str, Any]) -> None:
        """The journal's keys, as `sync` wrote them."""
        prefix = "domain/"
        self.load_state(
            {
                "next_domid": records.get("next_domid", 1),
                "guests": {
                    key.removeprefix(prefix): record
                    for key, record in records.items()
                    if key.startswith(prefix)
                },
            }
        )

    def _record(self, vm_id: str) -> dict[str, Any] | None:
        guest = self._guests.get(vm_id)
        if guest is None or not (guest.active or guest.epochs or guest.domain):
            return None
        return {
            "active": sorted(guest.active),
            "epochs": sorted(guest.epochs),
            "domain": None if guest.domain is None else to_plain(guest.domain),
        }

    def _put_dirty(self) -> None:
        if self._journal is not None and self._dirty:
            for vm_id in self._dirty:
                self._journal.put(f"domain/{vm_id}", self._record(vm_id))
            self._dirty.clear()
            self._journal.put("next_domid", self._next_domid)

    # Host, for the guests

    def reserve(self, amount: int) -> None:
        free = self.config.memory_total - self._reserved
        if amount > free:
            raise NotEnoughMemory(amount, free)
        self._reserved += amount

    def changed(self, kind: Literal["vm", "vbd", "vif"], vm_id: str, obj_id: str) -> None:
        if self._journal is not None:
            self._dirty.add(vm_id)
            self._put_dirty()
        if self._notify is not None:
            self._notify(kind, vm_id, obj_id)

    # Backend: the machine itself

    async def host_shutdown(self) -> None:
        if self._gated:
            await self._gate("host_shutdown", "")
        await self._lose_power("shutdown")

    async def host_reboot(self) -> None:
        if self._gated:
            await self._gate("host_reboot", "")
        await self._lose_power("reboot")

    async def _lose_power(self, then: Literal["shutdown", "reboot"]) -> None:
        """As a power cut: no guest is asked, and what was in memory is gone."""
        for vm_id, guest in self._guests.items():
            guest.destroyed()
            guest.active.clear()
            guest.epochs.clear()
            if self._journal is not None:
                self._dirty.add(vm_id)
        await self.sync()
        if self.on_power is not None:
            self.on_power(then)

    # Backend: reading

    def host(self) -> HostState:
        return HostState(
            memory_total=self.config.memory_total,
            memory_free=self.config.memory_total - self._reserved,
            cpu_count=self.config.cpu_count,
            guests=len(self.domain_ids()),
        )

    def has_domain(self, vm_id: str) -> bool:
        guest = self._guests.get(vm_id)
        return guest is not None and guest.domain is not None

    def domain_ids(self) -> tuple[str, ...]:
        return tuple(vm_id for vm_id, guest in self._guests.items() if guest.domain is not None)

    def domain_action(self, vm_id: str) -> DomainAction | None:
        guest = self._guests.get(vm_id)
        return None if guest is None or guest.domain is None else guest.domain.action

    async def stat(self, vm_id: str) -> VmState | None:
        guest = self._guests.get(vm_id)
        if guest is None or (domain := guest.domain) is None:
            return None
        stopped = domain.paused or domain.suspended
        spec, active = domain.spec, guest.active
        return VmState(
            id=vm_id,
            power_state=PowerState.PAUSED if stopped else PowerState.RUNNING,
            domid=domain.domid,
            start_time=domain.start_time,
            memory_actual=domain.memory_actual,
            memory_target=domain.memory_target,
            vcpus=domain.vcpus,
            domain_type=spec.domain_type,
            features={} if domain.report is None else FEATURES,
            report=domain.report,
            consoles=(
                ConsoleState("rfb", f"simulator:{vm_id}/rfb"),
                ConsoleState("vt100", f"simulator:{vm_id}/vt100"),
            ),
            vbds=tuple(
                VbdState(
                    v.id,
                    True,
                    v.id in active,
                    v.vdi,
                    v.device,
                    domain.mirrors.get(v.id),
                    v.id in domain.frozen_vbds,
                )
                for v in domain.vbds.values()
            ),
            vifs=tuple(
                VifState(v.id, True, v.id in active, v.device) for v in domain.vifs.values()
            ),
            vusbs=tuple(sorted(domain.vusbs)),
        )

    # The gate: latency and faults, before every atomic's effect

    async def _gate(self, atomic: str, vm_id: str, device: str = "", name: str = "") -> None:
        owner = vm_id.partition("/")[0]
        delay = self._latency(atomic, owner)
        guest = self._guests.get(vm_id)
        domain = None if guest is None else guest.domain
        names = (owner, name if domain is None else domain.spec.name)
        firing = [fault for fault in self.config.faults if fault.fires(atomic, names, device)]
        delay += sum(fault.seconds for fault in firing)
        if self.config.trace:
            outcome = ",".join(fault.action for fault in firing) or "ok"
            entry = TraceEntry(self.clock.time(), atomic, vm_id, device, outcome)
            self.trace.append(entry)
        for fault in firing:
            if fault.action == "crash" and guest is not None:
                guest.crash()
        for fault in firing:
            if fault.action == "hold":
                await self._hold(Path(fault.folder) / f"{atomic}.{owner}")
        if any(fault.action == "hang" for fault in firing):
            await asyncio.get_running_loop().create_future()
        if delay > 0:
            await self.clock.sleep(delay)
        for fault in firing:
            if fault.action == "fail":
                raise BackendError(*fault.error)

    async def _hold(self, wanted: Path) -> None:
        reached = wanted.with_name(f"{wanted.name}.reached")
        if not await asyncio.to_thread(wanted.exists):
            return
        await self.sync()
        await asyncio.to_thread(wanted.replace, reached)
        while await asyncio.to_thread(reached.exists):  # noqa: ASYNC110 - a file has no event
            await asyncio.sleep(_HOLD_SECONDS)

    def _latency(self, atomic: str, vm_id: str) -> float:
        latency = self.config.latency.get(atomic) or self.config.latency.get("*")
        if latency is None:
            return 0.0
        count = self._drawn[atomic, vm_id] = self._drawn.get((atomic, vm_id), 0) + 1
        return latency.sample(f"{self.seed}/{vm_id}/{atomic}/{count}")

    def _guest(self, vm_id: str) -> SimGuest:
        guest = self._guests.get(vm_id)
        if guest is None:
            guest = self._guests[vm_id] = SimGuest(self, vm_id)
        if self._journal is not None:
            self._dirty.add(vm_id)
        return guest

    def _domain(self, vm_id: str) -> tuple[SimGuest, Domain]:
        guest = self._guests.get(vm_id)
        if guest is None or guest.domain is None:
            raise NoSuchGuest(vm_id)
        if self._journal is not None:
            self._dirty.add(vm_id)
        return guest, guest.domain
