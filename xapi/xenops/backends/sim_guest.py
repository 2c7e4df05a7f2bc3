"""A simulated guest: the domain's state, and what an operating system inside would do.

It boots, reports through its agent, follows its memory target, answers requests, and may power
off, reboot or crash on its own. Everything it does by itself happens on the host's clock and is
told to the host by `notify`. It must not know the agent or the planner.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import blake2b
from ipaddress import IPv6Address
from typing import Any, Literal, Protocol

from xapi.xenops.backends.sim_consoles import Display, Facts
from xapi.xenops.clock import Clock, Timer
from xapi.xenops.interface import (
    DomainAction,
    GuestReport,
    ShutdownReason,
    VbdSpec,
    VifSpec,
    VmSpec,
)

FEATURES = {
    "feature-balloon": "1",
    "feature-poweroff": "1",
    "feature-reboot": "1",
    "feature-shutdown": "1",
    "feature-suspend": "1",
    "feature-vcpu-hotplug": "1",
}
OS_VERSION = {
    "name": "Debian GNU/Linux 12 (bookworm)",
    "distro": "debian",
    "major": "12",
    "minor": "5",
    "uname": "6.1.0-18-amd64",
}
PV_DRIVERS_VERSION = {"major": "8", "minor": "4", "micro": "0", "build": "1"}


class Host(Protocol):
    """What a guest needs of the host it runs on."""

    clock: Clock
    seed: int
    boot_seconds: float
    shutdown_seconds: float
    balloon_seconds: float

    def reserve(self, amount: int) -> None:
        """Takes memory (bytes; negative gives back). Raises NotEnoughMemory."""
        ...

    def changed(self, kind: Literal["vm", "vbd", "vif"], vm_id: str, obj_id: str) -> None: ...


@dataclass(slots=True)
class Domain:
    """The part of a guest that a hypervisor holds, and that survives a restart of the daemon."""

    domid: int
    spec: VmSpec
    start_time: float
    memory_target: int
    memory_actual: int
    # Bytes taken from the host: the larger of actual and target while a balloon moves.
    reserved: int
    vcpus: int
    paused: bool = True
    built: bool = False
    device_model: bool = False
    # Saved and waiting: for its destruction, or to go on in place.
    suspended: bool = False
    action: DomainAction | None = None
    # Ended by itself; what is left waits for the toolstack.
    ended: bool = False
    boot_left: float = 0.0
    booted: bool = False
    request: ShutdownReason | None = None
    vbds: dict[str, VbdSpec] = field(default_factory=dict[str, VbdSpec])
    vifs: dict[str, VifSpec] = field(default_factory=dict[str, VifSpec])
    pcis: set[str] = field(default_factory=set[str])
    vusbs: set[str] = field(default_factory=set[str])
    # Which device of the host each of them is.
    usb_paths: dict[str, str] = field(default_factory=dict[str, str])
    report: GuestReport | None = None
    # VBD -> the disk its writes go to as well.
    mirrors: dict[str, str] = field(default_factory=dict[str, str])
    frozen_vbds: set[str] = field(default_factory=set[str])
    # ACPI state S3: it hears nothing but what wakes it.
    asleep: bool = False
    # What was sent to its kernel and it only took note of; the newest last.
    heard: list[str] = field(default_factory=list[str])

    @property
    def running(self) -> bool:
        return not (self.paused or self.suspended or self.ended)


class SimGuest:
    """One guest on a simulated host, with or without a domain."""

    __slots__ = (
        "_boot_started",
        "_timers",
        "_waiters",
        "active",
        "display",
        "domain",
        "epochs",
        "host",
        "vm_id",
    )

    def __init__(self, host: Host, vm_id: str) -> None:
        self.host = host
        self.vm_id = vm_id
        self.active: set[str] = set()
        self.epochs: set[str] = set()
        self.domain: Domain | None = None
        self.display: Display | None = None
        self._boot_started = 0.0
        self._timers: dict[str, Timer] = {}
        self._waiters: list[asyncio.Future[None]] = []

    # What the person inside the guest may do

    def poweroff(self) -> None:
        """The guest shuts itself down."""
        self._end("poweroff")

    def reboot(self) -> None:
        """The guest restarts itself."""
        self._end("reboot")

    def crash(self) -> None:
        """The guest's kernel panics."""
        self._end("crash")

    def soft_reboot(self) -> None:
        """The guest asks for a restart that keeps its memory's contents (kexec)."""
        self._end("softreboot")

    # What the host does to it

    def unpaused(self) -> None:
        """Time goes on inside: a boot continues, a request is answered."""
        domain = self.domain
        if domain is None or not domain.running:
            return
        if domain.booted:
            self._answer()
        elif domain.boot_left > 0:
            self._boot_started = self.host.clock.monotonic()
            self._later("boot", domain.boot_left, self._booted)
        else:
            self._booted()

    def stopped(self) -> None:
        """Time stands still inside: paused, suspended, ended or destroyed."""
        domain = self.domain
        if domain is not None and self._cancel("boot"):
            passed = self.host.clock.monotonic() - self._boot_started
            domain.boot_left = max(0.0, domain.boot_left - passed)
        self._cancel("shutdown")

    def destroyed(self) -> None:
        self.stopped()
        self._cancel("balloon")
        if self.domain is not None:
            self.host.reserve(-self.domain.reserved)
            self.domain = None
        self.blank()
        self.wake()

    def show(self) -> Display:
        """The consoles of the domain that is there."""
        if self.display is None:
            self.display = Display(self.host.clock, self._facts)
        return self.display

    def blank(self) -> None:
        """Nobody looks at its consoles any more."""
        if self.display is not None:
            self.display.close()
            self.display = None

    def _facts(self) -> Facts:
        domain = self.domain
        if domain is None:
            raise RuntimeError("a console without a domain")
        state = "Running" if domain.running else "Paused"
        if domain.running and not domain.booted:
            state = "Booting"
        uuid = self.vm_id.partition("/")[0]
        return Facts("Simulated guest", domain.spec.name, uuid, state, domain.start_time)

    def request(self, reason: ShutdownReason | None) -> None:
        domain = self.domain
        if domain is not None:
            domain.request = reason
            if reason is not None:
                self._answer()

    def acknowledged(self) -> bool:
        """The guest has taken up the request."""
        return self.domain is None or self.domain.ended or "shutdown" in self._timers

    def set_target(self, target: int) -> None:
        """Raises NotEnoughMemory when the host cannot give that much."""
        domain = self.domain
        if domain is None:
            return
        wanted = max(target, domain.memory_actual)
        self.host.reserve(wanted - domain.reserved)
        domain.reserved = wanted
        domain.memory_target = target
        if not self.balloons:
            return
        if self.host.balloon_seconds > 0:
            self._cancel("balloon")
            self._later("balloon", self.host.balloon_seconds, self._ballooned)
        else:
            self._ballooned()

    @property
    def balloons(self) -> bool:
        """The guest's drivers follow the memory target."""
        return self.domain is not None and self.domain.booted and self.domain.spec.guest_agent

    def devices_changed(self) -> None:
        """The agent inside notices plugged and unplugged interfaces."""
        if self.domain is not None and self.domain.report is not None:
            self.domain.report = self._make_report(self.domain)

    async def wait(self, condition: Callable[[], bool], within: float) -> bool:
        """Waits until the condition holds; False when it does not in so many seconds."""
        if condition():
            return True
        if within <= 0:
            return False
        timer = self.host.clock.call_later(within, self.wake)
        deadline = self.host.clock.monotonic() + within
        try:
            while not condition():
                if self.host.clock.monotonic() >= deadline:
                    return False
                waiter: asyncio.Future[None] = asyncio.get_running_loop().create_future()
                self._waiters.append(waiter)
                await waiter
        finally:
            timer.cancel()
        return True

    def wake(self) -> None:
        waiters, self._waiters = self._waiters, []
        for waiter in waiters:
            if not waiter.done():
                waiter.set_result(None)

    # What goes on inside

    def _booted(self) -> None:
        self._timers.pop("boot", None)
        domain = self.domain
        if domain is None:
            return
        domain.booted = True
        domain.boot_left = 0.0
        if domain.spec.guest_agent:
            domain.report = self._make_report(domain)
            # A target set meanwhile is followed as soon as the balloon driver is there.
            if domain.memory_actual != domain.memory_target:
                self.set_target(domain.memory_target)
            self.host.changed("vm", self.vm_id, self.vm_id)
        self._answer()

    def _answer(self) -> None:
        domain = self.domain
        if domain is None or domain.request is None or "shutdown" in self._timers:
            return
        if not (domain.running and domain.booted and domain.spec.guest_agent) or domain.asleep:
            return
        action: DomainAction = "reboot" if domain.request == "reboot" else "poweroff"
        if self.host.shutdown_seconds > 0:
            self._later("shutdown", self.host.shutdown_seconds, lambda: self._end(action))
            self.wake()
        else:
            self._end(action)

    def _end(self, action: DomainAction) -> None:
        self._timers.pop("shutdown", None)
        domain = self.domain
        if domain is None or domain.ended:
            return
        self.stopped()
        domain.ended = True
        domain.action = action
        domain.request = None
        domain.report = None
        domain.booted = False
        self.wake()
        self.host.changed("vm", self.vm_id, self.vm_id)

    def _ballooned(self) -> None:
        self._timers.pop("balloon", None)
        domain = self.domain
        if domain is None or domain.ended:
            return
        self.host.reserve(domain.memory_target - domain.reserved)
        domain.reserved = domain.memory_actual = domain.memory_target
        if domain.report is not None:
            domain.report = self._make_report(domain)
        self.wake()
        self.host.changed("vm", self.vm_id, self.vm_id)

    def _make_report(self, domain: Domain) -> GuestReport:
        networks: dict[str, str] = {}
        for vif in domain.vifs.values():
            number = blake2b(f"{self.host.seed}/{vif.mac}".encode(), digest_size=3).digest()
            ip = f"10.{number[0]}.{number[1]}.{max(1, min(number[2], 254))}"
            networks[f"{vif.device}/ip"] = ip
            networks[f"{vif.device}/ipv4/0"] = ip
            networks[f"{vif.device}/ipv6/0"] = link_local(vif.mac)
        kib = domain.memory_actual >> 10
        return GuestReport(
            last_updated=self.host.clock.time(),
            os_version=OS_VERSION,
            pv_drivers_version=PV_DRIVERS_VERSION,
            pv_drivers_up_to_date=True,
            networks=networks,
            memory={"total": str(kib), "free": str(kib * 3 // 4)},
            disks={},
            other={
                **FEATURES,
                "feature-static-ip-setting": "1",
                "platform-feature-multiprocessor-suspend": "1",
            },
        )

    # Timers and the restart of the daemon

    def _later(self, name: str, delay: float, callback: Callable[[], Any]) -> None:
        self._timers[name] = self.host.clock.call_later(delay, callback)

    def _cancel(self, name: str) -> bool:
        timer = self._timers.pop(name, None)
        if timer is not None:
            timer.cancel()
        return timer is not None

    def close(self) -> None:
        """Stops all timers and consoles; the guest itself is not touched."""
        self.blank()
        for name in tuple(self._timers):
            self._cancel(name)

    def revive(self) -> None:
        """After `domain` was loaded: what was going on inside goes on."""
        domain = self.domain
        if domain is not None and domain.running:
            if not domain.booted:
                self.unpaused()
            elif domain.memory_actual != domain.memory_target:
                self.set_target(domain.memory_target)


def link_local(mac: str) -> str:
    """The IPv6 link-local address a host makes from its MAC (EUI-64); "" for a bad MAC."""
    try:
        octets = bytes.fromhex(mac.replace(":", ""))
    except ValueError:
        return ""
    if len(octets) != 6:
        return ""
    full = bytes((octets[0] ^ 2,)) + octets[1:3] + b"\xff\xfe" + octets[3:]
    return str(IPv6Address(b"\xfe\x80" + bytes(6) + full))
