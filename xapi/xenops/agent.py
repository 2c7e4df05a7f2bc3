"""The host agent: operations on the guests of one host, one at a time for each guest.

Callers hand in specs, an operation id and a progress callback; what happens by itself comes out of
`updates()` as "needs attention" (design.md §8). The agent must not know references, sessions, the
database or HTTP. All methods belong to one event loop.
"""

from __future__ import annotations

from dataclasses import replace

from xapi.xenops import planner
from xapi.xenops.agent_core import LIVE
from xapi.xenops.agent_devices import DeviceOperations
from xapi.xenops.atomics import SyncChannel
from xapi.xenops.errors import MigrationFailed
from xapi.xenops.guests import Guest
from xapi.xenops.interface import Devices, PowerState, VmSpec, VmState
from xapi.xenops.plain import PlainError, from_plain, to_plain
from xapi.xenops.worker import Operation, Progress


class Agent(DeviceOperations):
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
            await self._run(op, guest, plan if paused else (*plan, *planner.vm_unpause(spec.id)))
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
            await self._run(op, guest, plan if paused else (*plan, *planner.vm_unpause(spec.id)))
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
            await self._run(op, guest, planner.vm_remove(vm_id))
            del self._guests[vm_id]

        await self._operate(vm_id, None, None, body)

    # Migration

    async def migrate_out(
        self,
        vm_id: str,
        channel: SyncChannel,
        *,
        operation_id: str | None = None,
        progress: Progress | None = None,
    ) -> None:
        """Sends a Running guest; afterwards it is not known here. On failure it goes on running
        here, unless the receiver was lost after the all-clear: then it is Halted here."""

        async def body(op: Operation, guest: Guest) -> None:
            spec = self._spec(guest)
            try:
                guest.held = state = await self._live(guest, PowerState.RUNNING)
                guest.resting = PowerState.HALTED
                metadata = {
                    "spec": to_plain(spec),
                    "devices": to_plain(guest.devices),
                    "memory_target": state.memory_target,
                }
                plan = planner.migrate_sender(
                    spec, guest.devices, {"metadata": metadata}, state.memory_target
                )
                await self._run(op, guest, plan, channel)
            except BaseException as error:
                channel.abort(str(error))
                raise
            channel.close()
            del self._guests[vm_id]

        await self._operate(vm_id, operation_id, progress, body)

    async def migrate_in(
        self,
        vm_id: str,
        channel: SyncChannel,
        *,
        devices: Devices | None = None,
        operation_id: str | None = None,
        progress: Progress | None = None,
    ) -> VmState:
        """Receives a guest; it runs here when this returns. `devices` replaces what the sender
        says, when disks or networks have other names here. On failure nothing is left here."""
        fresh = vm_id not in self._guests

        async def body(op: Operation, guest: Guest) -> VmState:
            before = (guest.spec, guest.devices, guest.resting)
            try:
                await self._rests(guest, PowerState.HALTED)
                spec, theirs, target = await _read_metadata(channel)
                guest.spec, guest.devices = spec, devices or theirs
                plan = planner.migrate_receiver(spec, guest.devices, target)
                await self._run(op, guest, plan, channel)
            except BaseException as error:
                state = await self.backend.stat(vm_id)
                if state is not None and state.power_state is PowerState.RUNNING:
                    # It came that far: the sender must not let its own go on.
                    channel.close()
                else:
                    channel.abort(str(error))
                    guest.spec, guest.devices, guest.resting = before
                    if fresh:
                        self._guests.pop(vm_id, None)
                raise
            # Also when sync 4 did not get through: then the sender must not wait for it.
            channel.close()
            return await self._stat(guest)

        return await self._operate(
            vm_id, operation_id, progress, body, create=True, queues=self._arrivals
        )


async def _read_metadata(channel: SyncChannel) -> tuple[VmSpec, Devices, int]:
    """The arriving guest, sized to its memory limit, its devices, and the target it had."""
    metadata = await channel.receive("metadata")
    limit = await channel.receive("memory_limit")
    try:
        spec = from_plain(VmSpec, metadata["spec"])
        devices = from_plain(Devices, metadata["devices"])
        target = int(metadata["memory_target"])
    except (PlainError, KeyError, TypeError, ValueError) as error:
        raise MigrationFailed("", f"metadata not understood: {error}") from error
    return replace(spec, memory_target=int(limit)), devices, target
