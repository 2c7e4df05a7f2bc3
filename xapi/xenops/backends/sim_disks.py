"""The simulator's atomics on disks that are in use, and on what reaches a guest's kernel.

Disks are names here: what a mirror holds is the floor above's. A guest does with a SysRq key or a
trigger what Linux does; what would only show on its console it keeps in `Domain.heard`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from xapi.xenops.backends.sim_devices import SimDevices
from xapi.xenops.backends.sim_guest import Domain
from xapi.xenops.errors import BackendError, MirrorFailed, NoSuchDevice
from xapi.xenops.interface import VbdSpec

HEARD_MAX = 100
"""Notes a guest keeps of what it was sent."""
_TRIGGERS = ("nmi", "init", "reset", "power", "sleep", "s3resume")
_VCPUS_PARAMS = {"weight": (1, 65535), "cap": (0, 1 << 31)}
"""Scheduler settings that are numbers, and their range; ``mask`` is a list of CPUs."""


def _refused(field: str, value: str, reason: str) -> BackendError:
    return BackendError("VALUE_NOT_SUPPORTED", field, value, reason)


class SimDisks(SimDevices):
    """Mirrors, paused devices, keys and triggers of a simulated host."""

    def _vbd(self, vm_id: str, vbd_id: str) -> tuple[Domain, VbdSpec]:
        domain = self._domain(vm_id)[1]
        vbd = domain.vbds.get(vbd_id)
        if vbd is None:
            raise NoSuchDevice("VBD", vbd_id)
        return domain, vbd

    async def vbd_pause(self, vm_id: str, vbd_id: str) -> None:
        if self._gated:
            await self._gate("VBD_pause", vm_id, vbd_id)
        self._vbd(vm_id, vbd_id)[0].frozen_vbds.add(vbd_id)

    async def vbd_unpause(self, vm_id: str, vbd_id: str, vdi: str | None) -> None:
        if self._gated:
            await self._gate("VBD_unpause", vm_id, vbd_id)
        domain, vbd = self._vbd(vm_id, vbd_id)
        domain.vbds[vbd_id] = replace(vbd, vdi=vdi)
        domain.frozen_vbds.discard(vbd_id)

    async def vbd_mirror(self, vm_id: str, vbd_id: str, vdi: str) -> None:
        if self._gated:
            await self._gate("VBD_mirror", vm_id, vbd_id)
        self._vbd(vm_id, vbd_id)[0].mirrors[vbd_id] = vdi

    async def vbd_unmirror(self, vm_id: str, vbd_id: str) -> None:
        if self._gated:
            await self._gate("VBD_unmirror", vm_id, vbd_id)
        domain = self._guest(vm_id).domain
        if domain is not None:
            domain.mirrors.pop(vbd_id, None)

    async def vbd_pivot(self, vm_id: str, vbd_id: str, vdi: str) -> None:
        if self._gated:
            await self._gate("VBD_pivot", vm_id, vbd_id)
        domain, vbd = self._vbd(vm_id, vbd_id)
        if domain.mirrors.get(vbd_id) != vdi or vbd.vdi is None:
            raise MirrorFailed(vdi)
        domain.mirrors[vbd_id] = vbd.vdi
        domain.vbds[vbd_id] = replace(vbd, vdi=vdi)

    async def vm_set_vcpus_params(self, vm_id: str, params: Mapping[str, str]) -> None:
        if self._gated:
            await self._gate("VM_set_vcpus_params", vm_id)
        domain = self._domain(vm_id)[1]
        for key, value in params.items():
            limits = _VCPUS_PARAMS.get(key)
            if limits is None:
                continue
            if not value.isdecimal() or not limits[0] <= int(value) <= limits[1]:
                reason = f"must be a number from {limits[0]} to {limits[1]}"
                raise _refused(f"VCPUs_params:{key}", value, reason)
        domain.spec = replace(domain.spec, vcpus_params=dict(params))

    async def vm_send_sysrq(self, vm_id: str, key: str) -> None:
        """``b`` restarts, ``o`` switches off, ``c`` crashes; others show on the console."""
        if self._gated:
            await self._gate("VM_send_sysrq", vm_id)
        guest, domain = self._domain(vm_id)
        if len(key) != 1 or not key.isascii() or not key.isalnum():
            raise _refused("key", key, "must be one letter or digit")
        if not domain.running or domain.asleep or not domain.booted:
            return  # nobody is there to hear it
        act: Any = {"b": guest.reboot, "o": guest.poweroff, "c": guest.crash}.get(key)
        if act is not None:
            act()
        else:
            _hear(domain, f"sysrq {key}")

    async def vm_send_trigger(self, vm_id: str, trigger: str) -> None:
        """``power`` and ``sleep`` are buttons that the guest's system follows."""
        if self._gated:
            await self._gate("VM_send_trigger", vm_id)
        guest, domain = self._domain(vm_id)
        match trigger:
            case "reset":
                guest.reboot()
            case "sleep":
                domain.asleep = domain.booted
            case "s3resume":
                domain.asleep = False
                guest.unpaused()
            case "power":
                if not domain.asleep:
                    guest.request("poweroff")
            case _ if trigger in _TRIGGERS:
                _hear(domain, f"trigger {trigger}")
            case _:
                raise _refused("trigger", trigger, "must be one of " + ", ".join(_TRIGGERS))


def _hear(domain: Domain, what: str) -> None:
    domain.heard.append(what)
    del domain.heard[:-HEARD_MAX]
