"""Both ends of a migration, and what becomes of one that nobody could end (decision 16).

Who has the guest is decided by one note in the receiver's journal: before it only the sender can
let the guest run, from it on only the receiver. Between the sender's all-clear and the receiver's
answer the sender cannot know; if the line breaks then, its guest stays frozen until `settle`.
This module must not ask the other side but over the channel.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import structlog

from xapi.xenops import planner
from xapi.xenops.agent_signals import SignalOperations
from xapi.xenops.atomics import SyncChannel
from xapi.xenops.errors import MigrationFailed, MirrorFailed, NoSuchGuest
from xapi.xenops.guests import Guest
from xapi.xenops.interface import Devices, PowerState, VmSpec, VmState
from xapi.xenops.leftovers import take_back
from xapi.xenops.plain import PlainError, from_plain, to_plain
from xapi.xenops.worker import Operation, Progress

log = structlog.get_logger(__name__)


class MigrationOperations(SignalOperations):
    """Sending, receiving, settling."""

    def __init__(self, *args: Any, **options: Any) -> None:
        """See `AgentCore`."""
        super().__init__(*args, **options)
        self.on_settle: list[Callable[[str], None]] = []
        """Told which guest is being settled: who expects its arrival must not any longer."""

    async def migrate_out(
        self,
        vm_id: str,
        channel: SyncChannel,
        *,
        operation_id: str | None = None,
        progress: Progress | None = None,
    ) -> None:
        """Sends a Running guest; afterwards it is not known here. On failure it goes on running
        here, unless the all-clear may have reached the receiver: then it stays frozen."""

        async def body(op: Operation, guest: Guest) -> None:
            spec = self._spec(guest)
            try:
                guest.held = state = await self._live(guest, PowerState.RUNNING)
                guest.resting = PowerState.HALTED
                metadata = {
                    "spec": to_plain(spec),
                    "devices": to_plain(guest.devices),
                    "memory_target": state.memory_target,
                    "mirrors": {v.id: v.mirror for v in state.vbds if v.mirror is not None},
                }
                plan = planner.migrate_sender(
                    spec, guest.devices, {"metadata": metadata}, state.memory_target
                )
                await self._run(op, guest, plan, channel)
            except BaseException as error:
                if guest.migration != "leaving":
                    channel.abort(str(error))
                else:
                    channel.close()
                    if not self.backend.has_domain(planner.source_id(vm_id)):
                        # It had left; only clearing up after it failed.
                        del self._guests[vm_id]
                raise
            channel.close()
            del self._guests[vm_id]

        await self._operate(vm_id, operation_id, progress, body, migrates=True)

    async def migrate_in(
        self,
        vm_id: str,
        channel: SyncChannel,
        *,
        devices: Devices | None = None,
        operation_id: str | None = None,
        progress: Progress | None = None,
    ) -> VmState:
        """Receives a guest; it runs here when this returns. On failure nothing is left here.

        `devices` replaces what the sender says, when disks or networks have other names here. A
        disk must then be the one the guest has, or the mirror of it: else what the guest wrote
        last would be lost (MirrorFailed).
        """
        fresh = vm_id not in self._guests

        async def body(op: Operation, guest: Guest) -> VmState:
            before = (guest.spec, guest.devices, guest.resting)
            try:
                await self._rests(guest, PowerState.HALTED)
                spec, theirs, target, mirrors = await _read_metadata(channel)
                if devices is not None:
                    _check_disks(theirs, devices, mirrors)
                guest.spec, guest.devices = spec, devices or theirs
                plan = planner.migrate_receiver(spec, guest.devices, target)
                await self._run(op, guest, plan, channel)
            except BaseException as error:
                if self.backend.has_domain(vm_id) and guest.domid not in (None, -1):
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
            vm_id,
            operation_id,
            progress,
            body,
            create=True,
            queues=self._arrivals,
            migrates=True,
        )

    async def settle(
        self, vm_id: str, *, keep: bool | None = None, domid: int = -1
    ) -> VmState | None:
        """Ends a migration of the guest, as far as it can be ended here, and tells what is left.

        The state, or None where nothing of the guest is known: then it cannot come by any
        migration that was ordered before. `keep` True: a frozen guest goes on here. False: nothing
        of the guest is kept, even if it runs; if `domid` is given, only while it has that domain.
        """
        for told in self.on_settle:
            told(vm_id)
        for operation in tuple(self._operations.values()):
            if operation.migrates and operation.vm_id == vm_id:
                operation.cancel()

        async def body(op: Operation, guest: Guest) -> VmState | None:
            state = await self._stat(guest)
            if keep is None or (not keep and 0 <= domid != state.domid):
                return state
            if keep:
                await self._keep(guest)
                return await self._stat(guest)
            log.warning("a guest is given up", vm=vm_id, state=state.power_state.value)
            await self._drop(op, guest)
            return None

        try:
            return await self._operate(vm_id, None, None, body, settles=True)
        except NoSuchGuest:
            return None

    async def _keep(self, guest: Guest) -> None:
        if guest.migration in ("sending", "leaving"):
            await take_back(self.backend, guest)
        elif guest.migration == "arrived":
            await self.backend.vm_unpause(guest.id)
            guest.migration = ""

    async def _drop(self, op: Operation, guest: Guest) -> None:
        away = planner.source_id(guest.id)
        if self.backend.has_domain(away):
            await self._run(op, guest, planner.vm_poweroff(away, guest.devices, None))
            await self._run(op, guest, planner.vm_remove(away))
        if self.backend.has_domain(guest.id):
            await self._run(op, guest, planner.vm_poweroff(guest.id, guest.devices, None))
        await self._run(op, guest, planner.vm_remove(guest.id))
        self._guests.pop(guest.id, None)


def _check_disks(theirs: Devices, devices: Devices, mirrors: Mapping[str, str]) -> None:
    for vbd in devices.vbds:
        before = theirs.vbd(vbd.id)
        if vbd.removable or before is None or vbd.vdi is None or vbd.vdi == before.vdi:
            continue
        if mirrors.get(vbd.id) != vbd.vdi:
            raise MirrorFailed(vbd.vdi)


async def _read_metadata(
    channel: SyncChannel,
) -> tuple[VmSpec, Devices, int, Mapping[str, str]]:
    """The arriving guest, sized to its memory limit, its devices, the target it had, and the
    mirrors of its disks."""
    metadata = await channel.receive("metadata")
    limit = await channel.receive("memory_limit")
    try:
        spec = from_plain(VmSpec, metadata["spec"])
        devices = from_plain(Devices, metadata["devices"])
        target = int(metadata["memory_target"])
        mirrors: Mapping[str, str] = metadata["mirrors"]
    except (PlainError, KeyError, TypeError, ValueError) as error:
        raise MigrationFailed("", f"metadata not understood: {error}") from error
    return replace(spec, memory_target=int(limit)), devices, target, mirrors
