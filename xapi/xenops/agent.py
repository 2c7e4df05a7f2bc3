"""The host agent: operations on the guests of one host, one at a time for each guest.

Callers hand in specs, an operation id and a progress callback; what happens by itself comes out of
`updates()` as "needs attention" (design.md §8). The agent must not know references, sessions, the
database or HTTP. All methods belong to one event loop.
"""

from __future__ import annotations

from xapi.xenops import planner
from xapi.xenops.agent_core import LIVE
from xapi.xenops.agent_figures import FigureQuestions
from xapi.xenops.agent_machine import MachineOperations
from xapi.xenops.console import ConsoleProtocol, ConsoleStream, HasConsoles
from xapi.xenops.errors import BackendError, Undecided
from xapi.xenops.guests import Guest
from xapi.xenops.interface import Devices, PowerState, VmSpec, VmState
from xapi.xenops.worker import Operation, Progress


class Agent(MachineOperations, FigureQuestions):
    """The operations. Each takes an id to cancel it by, and a progress callback; each raises
    XenopsErrors: BadPowerState, Cancelled, GuestTimeout, AtomicTimeout, Busy, NoSuchGuest, and
    what the backend refuses. After a failure the guest is in the state its plan documents."""

    # Power

    async def start(
        self,
        spec: VmSpec,
        devices: Devices,
        *,
        paused: bool = False,
        operation_id: str | None = None,
        progress: Progress | None = None,
    ) -> VmState:
        """Halted to Running (or Paused). On failure Halted. NotEnoughMemory."""

        async def body(op: Operation, guest: Guest) -> VmState:
            await self._rests(guest, PowerState.HALTED)
            guest.spec, guest.devices = spec, devices
            plan = planner.vm_start(spec, devices)
            await self._run(op, guest, planner.let_go(spec.id, plan, paused=paused))
            return await self._stat(guest)

        return await self._operate(spec.id, operation_id, progress, body, create=True)

    async def shutdown(
        self,
        vm_id: str,
        timeout: float | None = None,  # noqa: ASYNC109 - the guest's time, not ours
        *,
        operation_id: str | None = None,
        progress: Progress | None = None,
    ) -> VmState:
        """To Halted: clean within so many seconds (Running only), or hard without (Running,
        Paused, Suspended). GuestTimeout leaves the guest as it is."""

        async def body(op: Operation, guest: Guest) -> VmState:
            if timeout is None and not self.backend.has_domain(vm_id):
                await self._rests(guest, PowerState.SUSPENDED, live=LIVE)
                await self._run(op, guest, planner.vm_remove(vm_id))
                guest.resting = PowerState.HALTED
                return await self._stat(guest)
            states = LIVE if timeout is None else (PowerState.RUNNING,)
            guest.held = await self._live(guest, *states)
            await self._run(op, guest, planner.vm_poweroff(vm_id, guest.devices, timeout))
            guest.resting, guest.held = PowerState.HALTED, None
            return await self._stat(guest)

        return await self._operate(vm_id, operation_id, progress, body)

    async def reboot(
        self,
        vm_id: str,
        timeout: float | None = None,  # noqa: ASYNC109 - the guest's time, not ours
        *,
        spec: VmSpec | None = None,
        devices: Devices | None = None,
        operation_id: str | None = None,
        progress: Progress | None = None,
    ) -> VmState:
        """To Running in a new domain: clean within so many seconds (Running only), or hard
        (also Paused). `spec`, `devices`: what changed and takes effect now."""

        async def body(op: Operation, guest: Guest) -> VmState:
            states = LIVE if timeout is None else (PowerState.RUNNING,)
            guest.held = await self._live(guest, *states)
            old = guest.devices
            new_spec, new = spec or self._spec(guest), devices or old
            guest.spec, guest.devices = new_spec, new
            guest.resting = PowerState.HALTED
            plan = planner.vm_reboot(new_spec, new, timeout, old=old)
            await self._run(op, guest, plan)
            return await self._stat(guest)

        return await self._operate(vm_id, operation_id, progress, body)

    async def pause(
        self,
        vm_id: str,
        *,
        operation_id: str | None = None,
        progress: Progress | None = None,
    ) -> VmState:
        """Running to Paused."""
        return await self._simple(
            vm_id, operation_id, progress, (PowerState.RUNNING,), planner.vm_pause(vm_id)
        )

    async def unpause(
        self,
        vm_id: str,
        *,
        operation_id: str | None = None,
        progress: Progress | None = None,
    ) -> VmState:
        """Paused to Running."""
        return await self._simple(
            vm_id, operation_id, progress, (PowerState.PAUSED,), planner.vm_unpause(vm_id)
        )

    async def suspend(
        self,
        vm_id: str,
        image: str,
        *,
        operation_id: str | None = None,
        progress: Progress | None = None,
    ) -> VmState:
        """Running to Suspended; `image` names where the memory goes. On failure Running, or
        Halted if the domain was gone already."""

        async def body(op: Operation, guest: Guest) -> VmState:
            guest.held = await self._live(guest, PowerState.RUNNING)
            guest.resting = PowerState.HALTED
            await self._run(op, guest, planner.vm_suspend(vm_id, guest.devices, image))
            guest.resting, guest.held = PowerState.SUSPENDED, None
            return await self._stat(guest)

        return await self._operate(vm_id, operation_id, progress, body)

    async def resume(
        self,
        spec: VmSpec,
        devices: Devices,
        image: str,
        *,
        paused: bool = False,
        operation_id: str | None = None,
        progress: Progress | None = None,
    ) -> VmState:
        """Suspended (here or on another host) to Running or Paused. On failure as before."""

        async def body(op: Operation, guest: Guest) -> VmState:
            await self._rests(guest, PowerState.SUSPENDED, PowerState.HALTED)
            guest.spec, guest.devices = spec, devices
            here = guest.resting is PowerState.SUSPENDED
            plan = planner.vm_resume(spec, devices, image, suspended_here=here)
            await self._run(op, guest, planner.let_go(spec.id, plan, paused=paused))
            guest.resting = PowerState.HALTED
            return await self._stat(guest)

        return await self._operate(spec.id, operation_id, progress, body, create=True)

    async def checkpoint(
        self,
        vm_id: str,
        image: str,
        *,
        resume: bool = True,
        operation_id: str | None = None,
        progress: Progress | None = None,
    ) -> VmState:
        """Saves the memory of a Running guest and lets it go on. Without `resume` it stays frozen
        (Paused), for its disks to be copied, until `checkpoint_resume`."""
        plan = planner.vm_checkpoint(vm_id, image, resume=resume)
        return await self._simple(vm_id, operation_id, progress, (PowerState.RUNNING,), plan)

    async def checkpoint_resume(
        self,
        vm_id: str,
        *,
        operation_id: str | None = None,
        progress: Progress | None = None,
    ) -> VmState:
        plan = planner.vm_checkpoint_resume(vm_id)
        return await self._simple(vm_id, operation_id, progress, (PowerState.PAUSED,), plan)

    async def update(self, spec: VmSpec, devices: Devices | None = None) -> None:
        """What is to hold from the next reboot on, and for automatic actions."""

        async def body(op: Operation, guest: Guest) -> None:
            guest.spec, guest.devices = spec, devices or guest.devices

        await self._operate(spec.id, None, None, body)

    async def forget(self, vm_id: str) -> None:
        """Drops a guest without domain, for VM.destroy or when it starts elsewhere."""

        async def body(op: Operation, guest: Guest) -> None:
            if self.backend.has_domain(vm_id):
                await self._live(guest, PowerState.HALTED, PowerState.SUSPENDED)
            if self.backend.has_domain(planner.source_id(vm_id)):
                raise Undecided(vm_id)
            await self._run(op, guest, planner.vm_remove(vm_id))
            del self._guests[vm_id]

        await self._operate(vm_id, None, None, body, settles=True)

    # Consoles, for viewers who come to this host (`xapi.xenops.console`)

    async def open_console(self, vm_id: str, protocol: ConsoleProtocol) -> ConsoleStream:
        """The console of a guest with a domain. NoSuchGuest, BackendError NOT_IMPLEMENTED."""
        return await self._consoles(protocol).open_console(vm_id, protocol)

    async def open_host_console(self, protocol: ConsoleProtocol) -> ConsoleStream:
        """The console of the machine itself. BackendError NOT_IMPLEMENTED."""
        return await self._consoles(protocol).open_host_console(protocol)

    def _consoles(self, protocol: ConsoleProtocol) -> HasConsoles:
        if not isinstance(self.backend, HasConsoles):
            raise BackendError("NOT_IMPLEMENTED", f"console.{protocol}")
        return self.backend
