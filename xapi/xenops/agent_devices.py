"""The agent's operations on a living guest's devices, memory and CPUs."""

from __future__ import annotations

from dataclasses import replace

from xapi.xenops import planner
from xapi.xenops.agent_core import LIVE, AgentCore
from xapi.xenops.errors import (
    DeviceAlreadyAttached,
    DeviceAlreadyDetached,
    MediaIsEmpty,
    NoSuchDevice,
)
from xapi.xenops.guests import Guest
from xapi.xenops.interface import VbdSpec, VifSpec, VmState
from xapi.xenops.worker import Operation, Progress


class DeviceOperations(AgentCore):
    """All need a Running or Paused guest (BadPowerState); on failure nothing has changed."""

    async def vbd_plug(
        self,
        vm_id: str,
        vbd: VbdSpec,
        *,
        operation_id: str | None = None,
        progress: Progress | None = None,
    ) -> VmState:
        """DeviceAlreadyAttached."""

        async def body(op: Operation, guest: Guest) -> VmState:
            if (await self._live(guest, *LIVE)).vbd(vbd.id) is not None:
                raise DeviceAlreadyAttached(vbd.id)
            await self._run(op, guest, planner.vbd_hotplug(vm_id, vbd))
            self._set_vbd(guest, vbd.id, vbd)
            return await self._stat(guest)

        return await self._operate(vm_id, operation_id, progress, body)

    async def vbd_unplug(
        self,
        vm_id: str,
        vbd_id: str,
        *,
        force: bool = False,
        operation_id: str | None = None,
        progress: Progress | None = None,
    ) -> VmState:
        """DeviceAlreadyDetached; DeviceDetachRejected by the guest, unless forced."""

        async def body(op: Operation, guest: Guest) -> VmState:
            state = (await self._live(guest, *LIVE)).vbd(vbd_id)
            vbd = guest.devices.vbd(vbd_id)
            if state is None or vbd is None:
                raise DeviceAlreadyDetached(vbd_id)
            plan = planner.vbd_hotunplug(vm_id, replace(vbd, vdi=state.vdi), force=force)
            await self._run(op, guest, plan)
            self._set_vbd(guest, vbd_id, None)
            return await self._stat(guest)

        return await self._operate(vm_id, operation_id, progress, body)

    async def vbd_insert(
        self,
        vm_id: str,
        vbd_id: str,
        vdi: str,
        *,
        operation_id: str | None = None,
        progress: Progress | None = None,
    ) -> VmState:
        """MediaNotEmpty, MediaNotRemovable, NoSuchDevice."""

        async def body(op: Operation, guest: Guest) -> VmState:
            await self._live(guest, *LIVE)
            await self._run(op, guest, planner.vbd_insert(vm_id, vbd_id, vdi))
            self._set_media(guest, vbd_id, vdi)
            return await self._stat(guest)

        return await self._operate(vm_id, operation_id, progress, body)

    async def vbd_eject(
        self,
        vm_id: str,
        vbd_id: str,
        *,
        operation_id: str | None = None,
        progress: Progress | None = None,
    ) -> VmState:
        """MediaIsEmpty, MediaNotRemovable, NoSuchDevice."""

        async def body(op: Operation, guest: Guest) -> VmState:
            state = (await self._live(guest, *LIVE)).vbd(vbd_id)
            if state is None:
                raise NoSuchDevice("VBD", vbd_id)
            if state.vdi is None:
                raise MediaIsEmpty(vbd_id)
            await self._run(op, guest, planner.vbd_eject(vm_id, vbd_id, state.vdi))
            self._set_media(guest, vbd_id, None)
            return await self._stat(guest)

        return await self._operate(vm_id, operation_id, progress, body)

    async def vif_plug(
        self,
        vm_id: str,
        vif: VifSpec,
        *,
        operation_id: str | None = None,
        progress: Progress | None = None,
    ) -> VmState:
        """DeviceAlreadyAttached."""

        async def body(op: Operation, guest: Guest) -> VmState:
            if (await self._live(guest, *LIVE)).vif(vif.id) is not None:
                raise DeviceAlreadyAttached(vif.id)
            await self._run(op, guest, planner.vif_hotplug(vm_id, vif))
            self._set_vif(guest, vif.id, vif)
            return await self._stat(guest)

        return await self._operate(vm_id, operation_id, progress, body)

    async def vif_unplug(
        self,
        vm_id: str,
        vif_id: str,
        *,
        force: bool = False,
        operation_id: str | None = None,
        progress: Progress | None = None,
    ) -> VmState:
        """DeviceAlreadyDetached; DeviceDetachRejected by the guest, unless forced."""

        async def body(op: Operation, guest: Guest) -> VmState:
            state = (await self._live(guest, *LIVE)).vif(vif_id)
            vif = guest.devices.vif(vif_id)
            if state is None or vif is None:
                raise DeviceAlreadyDetached(vif_id)
            await self._run(op, guest, planner.vif_hotunplug(vm_id, vif, force=force))
            self._set_vif(guest, vif_id, None)
            return await self._stat(guest)

        return await self._operate(vm_id, operation_id, progress, body)

    async def set_memory(
        self,
        vm_id: str,
        *,
        dynamic_min: int,
        dynamic_max: int,
        target: int,
        operation_id: str | None = None,
        progress: Progress | None = None,
    ) -> VmState:
        """Bytes. The guest follows by and by; NotEnoughMemory when the host cannot give it."""

        async def body(op: Operation, guest: Guest) -> VmState:
            state = await self._live(guest, *LIVE)
            old = self._spec(guest)
            new = replace(
                old,
                memory_dynamic_min=dynamic_min,
                memory_dynamic_max=dynamic_max,
                memory_target=target,
            )
            await self._run(op, guest, planner.vm_set_memory(old, new, state.memory_target))
            guest.spec = new
            return await self._stat(guest)

        return await self._operate(vm_id, operation_id, progress, body)

    async def set_vcpus(
        self,
        vm_id: str,
        vcpus: int,
        *,
        operation_id: str | None = None,
        progress: Progress | None = None,
    ) -> VmState:
        """The number of CPUs that are plugged now; the floor above holds it below vcpus_max."""

        async def body(op: Operation, guest: Guest) -> VmState:
            state = await self._live(guest, *LIVE)
            await self._run(op, guest, planner.vm_set_vcpus(vm_id, vcpus, state.vcpus))
            return await self._stat(guest)

        return await self._operate(vm_id, operation_id, progress, body)

    @staticmethod
    def _set_vbd(guest: Guest, vbd_id: str, vbd: VbdSpec | None) -> None:
        others = tuple(v for v in guest.devices.vbds if v.id != vbd_id)
        guest.devices = replace(guest.devices, vbds=others if vbd is None else (*others, vbd))

    @staticmethod
    def _set_vif(guest: Guest, vif_id: str, vif: VifSpec | None) -> None:
        others = tuple(v for v in guest.devices.vifs if v.id != vif_id)
        guest.devices = replace(guest.devices, vifs=others if vif is None else (*others, vif))

    @staticmethod
    def _set_media(guest: Guest, vbd_id: str, vdi: str | None) -> None:
        vbds = tuple(replace(v, vdi=vdi) if v.id == vbd_id else v for v in guest.devices.vbds)
        guest.devices = replace(guest.devices, vbds=vbds)
