"""The simulator's atomics on devices; a device is plugged when the domain's map has it."""

from __future__ import annotations

from dataclasses import replace

from xapi.xenops.backends.sim_guest import Domain
from xapi.xenops.backends.sim_host import SimHost
from xapi.xenops.errors import (
    BackendError,
    DeviceAlreadyAttached,
    DeviceAlreadyDetached,
    DeviceDetachRejected,
    MediaIsEmpty,
    MediaNotEmpty,
    MediaNotRemovable,
    NoSuchDevice,
)
from xapi.xenops.interface import PciSpec, VbdSpec, VgpuSpec, VifSpec, VusbSpec


class SimDevices(SimHost):
    """Disks, interfaces and passed-through devices of a simulated host."""

    async def vbd_set_active(self, vm_id: str, vbd_id: str, active: bool) -> None:
        if self._gated:
            await self._gate("VBD_set_active", vm_id, vbd_id)
        self._set_active(vm_id, vbd_id, active)

    def _set_active(self, vm_id: str, device_id: str, active: bool) -> None:
        flags = self._guest(vm_id).active
        if active:
            flags.add(device_id)
        else:
            flags.discard(device_id)

    async def vbd_epoch_begin(self, vm_id: str, vbd: VbdSpec) -> None:
        if self._gated:
            await self._gate("VBD_epoch_begin", vm_id, vbd.id)
        self._guest(vm_id).epochs.add(vbd.id)

    async def vbd_epoch_end(self, vm_id: str, vbd: VbdSpec) -> None:
        if self._gated:
            await self._gate("VBD_epoch_end", vm_id, vbd.id)
        self._guest(vm_id).epochs.discard(vbd.id)

    async def vbd_plug(self, vm_id: str, vbd: VbdSpec) -> None:
        if self._gated:
            await self._gate("VBD_plug", vm_id, vbd.id)
        domain = self._domain(vm_id)[1]
        if vbd.id in domain.vbds:
            raise DeviceAlreadyAttached(vbd.id)
        domain.vbds[vbd.id] = vbd

    async def vbd_unplug(self, vm_id: str, vbd_id: str, force: bool) -> None:
        if self._gated:
            await self._gate("VBD_unplug", vm_id, vbd_id)
        domain = self._unpluggable(vm_id, "VBD", vbd_id, force)
        if domain is not None:
            domain.vbds.pop(vbd_id, None)
            domain.mirrors.pop(vbd_id, None)
            domain.frozen_vbds.discard(vbd_id)

    def _unpluggable(self, vm_id: str, kind: str, device_id: str, force: bool) -> Domain | None:
        domain = self._guest(vm_id).domain
        if force or domain is None:
            return domain
        if device_id not in domain.vbds and device_id not in domain.vifs:
            raise DeviceAlreadyDetached(device_id)
        if not domain.spec.guest_agent:
            raise DeviceDetachRejected(kind, device_id, "the guest has no drivers for it")
        return domain

    def _drive(self, vm_id: str, vbd_id: str) -> tuple[Domain, VbdSpec]:
        domain = self._domain(vm_id)[1]
        vbd = domain.vbds.get(vbd_id)
        if vbd is None:
            raise NoSuchDevice("VBD", vbd_id)
        if not vbd.removable:
            raise MediaNotRemovable(vbd_id)
        return domain, vbd

    async def vbd_insert(self, vm_id: str, vbd_id: str, vdi: str) -> None:
        if self._gated:
            await self._gate("VBD_insert", vm_id, vbd_id)
        domain, vbd = self._drive(vm_id, vbd_id)
        if vbd.vdi is not None:
            raise MediaNotEmpty(vbd_id)
        domain.vbds[vbd_id] = replace(vbd, vdi=vdi)

    async def vbd_eject(self, vm_id: str, vbd_id: str) -> None:
        if self._gated:
            await self._gate("VBD_eject", vm_id, vbd_id)
        domain, vbd = self._drive(vm_id, vbd_id)
        if vbd.vdi is None:
            raise MediaIsEmpty(vbd_id)
        domain.vbds[vbd_id] = replace(vbd, vdi=None)

    async def vif_set_active(self, vm_id: str, vif_id: str, active: bool) -> None:
        if self._gated:
            await self._gate("VIF_set_active", vm_id, vif_id)
        self._set_active(vm_id, vif_id, active)

    async def vif_plug(self, vm_id: str, vif: VifSpec) -> None:
        if self._gated:
            await self._gate("VIF_plug", vm_id, vif.id)
        guest, domain = self._domain(vm_id)
        if vif.id in domain.vifs:
            raise DeviceAlreadyAttached(vif.id)
        domain.vifs[vif.id] = vif
        guest.devices_changed()

    async def vif_unplug(self, vm_id: str, vif_id: str, force: bool) -> None:
        if self._gated:
            await self._gate("VIF_unplug", vm_id, vif_id)
        domain = self._unpluggable(vm_id, "VIF", vif_id, force)
        if domain is not None and domain.vifs.pop(vif_id, None) is not None:
            self._guest(vm_id).devices_changed()

    async def pci_dequarantine(self, address: str) -> None:
        if self._gated:
            await self._gate("PCI_dequarantine", "", address)

    async def pci_plug(self, vm_id: str, pci: PciSpec) -> None:
        if self._gated:
            await self._gate("PCI_plug", vm_id, pci.id)
        self._domain(vm_id)[1].pcis.add(pci.id)

    async def pci_unplug(self, vm_id: str, pci: PciSpec) -> None:
        if self._gated:
            await self._gate("PCI_unplug", vm_id, pci.id)
        domain = self._guest(vm_id).domain
        if domain is not None:
            domain.pcis.discard(pci.id)

    async def vgpu_set_active(self, vm_id: str, vgpu_id: str, active: bool) -> None:
        if self._gated:
            await self._gate("VGPU_set_active", vm_id, vgpu_id)
        self._set_active(vm_id, vgpu_id, active)

    async def vgpu_start(self, vm_id: str, vgpu: VgpuSpec) -> None:
        if self._gated:
            await self._gate("VGPU_start", vm_id, vgpu.id)
        self._domain(vm_id)

    async def vusb_plug(self, vm_id: str, vusb: VusbSpec) -> None:
        if self._gated:
            await self._gate("VUSB_plug", vm_id, vusb.id)
        domain = self._domain(vm_id)[1]
        taken = {
            path: guest.vm_id
            for guest in self._guests.values()
            if guest.domain is not None
            for path in guest.domain.usb_paths.values()
        }
        free = [path for path in (vusb.address, *vusb.others) if path not in taken]
        if not free:
            raise BackendError("USB_ALREADY_ATTACHED", vusb.address, taken[vusb.address])
        domain.vusbs.add(vusb.id)
        domain.usb_paths[vusb.id] = free[0]

    async def vusb_unplug(self, vm_id: str, vusb: VusbSpec) -> None:
        if self._gated:
            await self._gate("VUSB_unplug", vm_id, vusb.id)
        domain = self._guest(vm_id).domain
        if domain is not None:
            domain.vusbs.discard(vusb.id)
            domain.usb_paths.pop(vusb.id, None)
