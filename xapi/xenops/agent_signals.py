"""The agent's operations on disks in use, on scheduling, and on what a guest's kernel is sent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from xapi.xenops import planner
from xapi.xenops.agent_core import LIVE
from xapi.xenops.agent_devices import DeviceOperations
from xapi.xenops.errors import DeviceAlreadyDetached, MirrorFailed, NoSuchDevice
from xapi.xenops.guests import Guest
from xapi.xenops.interface import PowerState, VbdState, VmState
from xapi.xenops.worker import Operation, Progress

_RUNNING = (PowerState.RUNNING,)


class SignalOperations(DeviceOperations):
    """All need a living guest (BadPowerState); on failure nothing has changed."""

    # Disks

    async def vbd_pause(
        self,
        vm_id: str,
        vbd_id: str,
        *,
        operation_id: str | None = None,
        progress: Progress | None = None,
    ) -> VmState:
        """The guest's requests to the device wait. NoSuchDevice."""

        async def body(op: Operation, guest: Guest) -> VmState:
            vdi = _device(await self._live(guest, *LIVE), vbd_id).vdi
            await self._run(op, guest, planner.vbd_pause(vm_id, vbd_id, vdi))
            return await self._stat(guest)

        return await self._operate(vm_id, operation_id, progress, body)

    async def vbd_unpause(
        self,
        vm_id: str,
        vbd_id: str,
        vdi: str | None = None,
        *,
        operation_id: str | None = None,
        progress: Progress | None = None,
    ) -> VmState:
        """They go on, on `vdi` if it is given. NoSuchDevice."""

        async def body(op: Operation, guest: Guest) -> VmState:
            device = _device(await self._live(guest, *LIVE), vbd_id)
            now = device.vdi if vdi is None else vdi
            await self._run(op, guest, planner.vbd_unpause(vm_id, vbd_id, now))
            self._set_media(guest, vbd_id, now)
            return await self._stat(guest)

        return await self._operate(vm_id, operation_id, progress, body)

    async def vbd_mirror(
        self,
        vm_id: str,
        mirrors: Mapping[str, str],
        *,
        operation_id: str | None = None,
        progress: Progress | None = None,
    ) -> VmState:
        """From now on the guest's writes go to second disks as well; VBD -> disk. NoSuchDevice.

        Until the guest's domain ends, `vbd_unmirror`, or a migration, which takes the mirror for
        the disk (`migrate_in`)."""
        return await self._simple(
            vm_id, operation_id, progress, LIVE, planner.vbd_mirror(vm_id, mirrors)
        )

    async def vbd_unmirror(
        self,
        vm_id: str,
        vbd_ids: tuple[str, ...],
        *,
        operation_id: str | None = None,
        progress: Progress | None = None,
    ) -> VmState:
        """No error for a guest without domain, or a device without a mirror."""

        async def body(op: Operation, guest: Guest) -> VmState:
            await self._run(op, guest, planner.vbd_unmirror(vm_id, vbd_ids))
            return await self._stat(guest)

        return await self._operate(vm_id, operation_id, progress, body)

    async def vbd_pivot(
        self,
        vm_id: str,
        mirrors: Mapping[str, str],
        *,
        operation_id: str | None = None,
        progress: Progress | None = None,
    ) -> VmState:
        """The guest goes over to the mirrors of these disks, and the disks it had are let go.

        MirrorFailed where one has not been mirrored all the time, as after a reboot.
        """

        async def body(op: Operation, guest: Guest) -> VmState:
            state = await self._live(guest, *LIVE)
            changes: dict[str, tuple[str, str]] = {}
            for vbd_id, vdi in mirrors.items():
                device = state.vbd(vbd_id)
                if device is None or device.vdi is None or device.mirror != vdi:
                    raise MirrorFailed(vdi)
                changes[vbd_id] = (device.vdi, vdi)
            await self._run(op, guest, planner.vbd_pivot(vm_id, changes))
            for vbd_id, vdi in mirrors.items():
                self._set_media(guest, vbd_id, vdi)
            return await self._stat(guest)

        return await self._operate(vm_id, operation_id, progress, body)

    async def vusb_unplug(
        self,
        vm_id: str,
        vusb_id: str,
        *,
        operation_id: str | None = None,
        progress: Progress | None = None,
    ) -> VmState:
        """Until the next start of a new spec. DeviceAlreadyDetached."""

        async def body(op: Operation, guest: Guest) -> VmState:
            state = await self._live(guest, *LIVE)
            vusb = next((v for v in guest.devices.vusbs if v.id == vusb_id), None)
            if vusb is None or vusb_id not in state.vusbs:
                raise DeviceAlreadyDetached(vusb_id)
            await self._run(op, guest, planner.vusb_hotunplug(vm_id, vusb))
            left = tuple(v for v in guest.devices.vusbs if v.id != vusb_id)
            guest.devices = replace(guest.devices, vusbs=left)
            return await self._stat(guest)

        return await self._operate(vm_id, operation_id, progress, body)

    # The guest itself

    async def set_vcpus_params(
        self,
        vm_id: str,
        params: Mapping[str, str],
        *,
        operation_id: str | None = None,
        progress: Progress | None = None,
    ) -> VmState:
        """The scheduler's settings, all of them. BackendError VALUE_NOT_SUPPORTED."""

        async def body(op: Operation, guest: Guest) -> VmState:
            await self._live(guest, *LIVE)
            old = self._spec(guest)
            plan = planner.vm_set_vcpus_params(vm_id, params, old.vcpus_params)
            await self._run(op, guest, plan)
            guest.spec = replace(old, vcpus_params=dict(params))
            return await self._stat(guest)

        return await self._operate(vm_id, operation_id, progress, body)

    async def send_sysrq(
        self,
        vm_id: str,
        key: str,
        *,
        operation_id: str | None = None,
        progress: Progress | None = None,
    ) -> VmState:
        """To a Running guest. BackendError VALUE_NOT_SUPPORTED for what is no key."""
        plan = planner.vm_send_sysrq(vm_id, key)
        return await self._simple(vm_id, operation_id, progress, _RUNNING, plan)

    async def send_trigger(
        self,
        vm_id: str,
        trigger: str,
        *,
        operation_id: str | None = None,
        progress: Progress | None = None,
    ) -> VmState:
        """To a Running guest. BackendError VALUE_NOT_SUPPORTED for an unknown one."""
        plan = planner.vm_send_trigger(vm_id, trigger)
        return await self._simple(vm_id, operation_id, progress, _RUNNING, plan)

    async def restart_device_model(
        self,
        vm_id: str,
        *,
        operation_id: str | None = None,
        progress: Progress | None = None,
    ) -> VmState:
        """A Running guest goes on with fresh emulation of its devices."""
        plan = planner.vm_restart_device_model(vm_id)
        return await self._simple(vm_id, operation_id, progress, _RUNNING, plan)


def _device(state: VmState, vbd_id: str) -> VbdState:
    found = state.vbd(vbd_id)
    if found is None:
        raise NoSuchDevice("VBD", vbd_id)
    return found
