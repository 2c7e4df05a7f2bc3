"""The atomics on a guest's devices: see `atomics` for what an atomic is."""

from __future__ import annotations

from collections.abc import Awaitable
from dataclasses import dataclass
from typing import ClassVar

from xapi.xenops.atomics import Atomic, Env
from xapi.xenops.interface import PciSpec, VbdSpec, VgpuSpec, VifSpec, VusbSpec


@dataclass(frozen=True, slots=True)
class DeviceAtomic(Atomic):
    @property
    def device(self) -> str:
        raise NotImplementedError(type(self).__name__)

    def __str__(self) -> str:
        return f"{self.name} {self.device}"


@dataclass(frozen=True, slots=True)
class VbdSetActive(DeviceAtomic):
    name: ClassVar[str] = "VBD_set_active"
    weight: ClassVar[float] = 0.1
    vbd_id: str
    active: bool
    # Set already before, by the guest's former domain: then nothing is to be undone.
    was: bool | None = None

    @property
    def device(self) -> str:
        return f"{self.vbd_id} {'yes' if self.active else 'no'}"

    def perform(self, env: Env) -> Awaitable[None]:
        return env.backend.vbd_set_active(self.vm_id, self.vbd_id, self.active)

    def undo(self) -> tuple[Atomic, ...]:
        if self.was == self.active:
            return ()
        return (VbdSetActive(self.vm_id, self.vbd_id, not self.active),)


@dataclass(frozen=True, slots=True)
class VbdAtomic(DeviceAtomic):
    vbd: VbdSpec

    @property
    def device(self) -> str:
        return self.vbd.id


@dataclass(frozen=True, slots=True)
class VbdEpochBegin(VbdAtomic):
    name: ClassVar[str] = "VBD_epoch_begin"

    def perform(self, env: Env) -> Awaitable[None]:
        return env.backend.vbd_epoch_begin(self.vm_id, self.vbd)

    def undo(self) -> tuple[Atomic, ...]:
        return (VbdEpochEnd(self.vm_id, self.vbd),)


@dataclass(frozen=True, slots=True)
class VbdEpochEnd(VbdAtomic):
    name: ClassVar[str] = "VBD_epoch_end"

    def perform(self, env: Env) -> Awaitable[None]:
        return env.backend.vbd_epoch_end(self.vm_id, self.vbd)


@dataclass(frozen=True, slots=True)
class VbdPlug(VbdAtomic):
    name: ClassVar[str] = "VBD_plug"
    weight: ClassVar[float] = 2.0

    def perform(self, env: Env) -> Awaitable[None]:
        return env.backend.vbd_plug(self.vm_id, self.vbd)

    def undo(self) -> tuple[Atomic, ...]:
        return (VbdUnplug(self.vm_id, self.vbd, force=True),)


@dataclass(frozen=True, slots=True)
class VbdUnplug(VbdAtomic):
    name: ClassVar[str] = "VBD_unplug"
    weight: ClassVar[float] = 2.0
    force: bool = False

    def perform(self, env: Env) -> Awaitable[None]:
        return env.backend.vbd_unplug(self.vm_id, self.vbd.id, self.force)

    def undo(self) -> tuple[Atomic, ...]:
        return (VbdPlug(self.vm_id, self.vbd),)


@dataclass(frozen=True, slots=True)
class VbdInsert(DeviceAtomic):
    name: ClassVar[str] = "VBD_insert"
    vbd_id: str
    vdi: str

    @property
    def device(self) -> str:
        return self.vbd_id

    def perform(self, env: Env) -> Awaitable[None]:
        return env.backend.vbd_insert(self.vm_id, self.vbd_id, self.vdi)

    def undo(self) -> tuple[Atomic, ...]:
        return (VbdEject(self.vm_id, self.vbd_id, self.vdi),)


@dataclass(frozen=True, slots=True)
class VbdEject(DeviceAtomic):
    name: ClassVar[str] = "VBD_eject"
    vbd_id: str
    vdi: str

    @property
    def device(self) -> str:
        return self.vbd_id

    def perform(self, env: Env) -> Awaitable[None]:
        return env.backend.vbd_eject(self.vm_id, self.vbd_id)

    def undo(self) -> tuple[Atomic, ...]:
        return (VbdInsert(self.vm_id, self.vbd_id, self.vdi),)


@dataclass(frozen=True, slots=True)
class VbdPause(DeviceAtomic):
    name: ClassVar[str] = "VBD_pause"
    vbd_id: str
    vdi: str | None

    @property
    def device(self) -> str:
        return self.vbd_id

    def perform(self, env: Env) -> Awaitable[None]:
        return env.backend.vbd_pause(self.vm_id, self.vbd_id)

    def undo(self) -> tuple[Atomic, ...]:
        return (VbdUnpause(self.vm_id, self.vbd_id, self.vdi),)


@dataclass(frozen=True, slots=True)
class VbdUnpause(DeviceAtomic):
    name: ClassVar[str] = "VBD_unpause"
    vbd_id: str
    vdi: str | None

    @property
    def device(self) -> str:
        return self.vbd_id

    def perform(self, env: Env) -> Awaitable[None]:
        return env.backend.vbd_unpause(self.vm_id, self.vbd_id, self.vdi)


@dataclass(frozen=True, slots=True)
class VbdMirror(DeviceAtomic):
    name: ClassVar[str] = "VBD_mirror"
    vbd_id: str
    vdi: str

    @property
    def device(self) -> str:
        return self.vbd_id

    def perform(self, env: Env) -> Awaitable[None]:
        return env.backend.vbd_mirror(self.vm_id, self.vbd_id, self.vdi)

    def undo(self) -> tuple[Atomic, ...]:
        return (VbdUnmirror(self.vm_id, self.vbd_id),)


@dataclass(frozen=True, slots=True)
class VbdUnmirror(DeviceAtomic):
    name: ClassVar[str] = "VBD_unmirror"
    weight: ClassVar[float] = 0.1
    vbd_id: str

    @property
    def device(self) -> str:
        return self.vbd_id

    def perform(self, env: Env) -> Awaitable[None]:
        return env.backend.vbd_unmirror(self.vm_id, self.vbd_id)


@dataclass(frozen=True, slots=True)
class VbdPivot(DeviceAtomic):
    """The guest goes on on the mirror, and the disk it had becomes the mirror."""

    name: ClassVar[str] = "VBD_pivot"
    vbd_id: str
    vdi: str
    previous: str

    @property
    def device(self) -> str:
        return self.vbd_id

    def perform(self, env: Env) -> Awaitable[None]:
        return env.backend.vbd_pivot(self.vm_id, self.vbd_id, self.vdi)

    def undo(self) -> tuple[Atomic, ...]:
        return (VbdPivot(self.vm_id, self.vbd_id, self.previous, self.vdi),)


@dataclass(frozen=True, slots=True)
class VifSetActive(DeviceAtomic):
    name: ClassVar[str] = "VIF_set_active"
    weight: ClassVar[float] = 0.1
    vif_id: str
    active: bool
    # Set already before, by the guest's former domain: then nothing is to be undone.
    was: bool | None = None

    @property
    def device(self) -> str:
        return f"{self.vif_id} {'yes' if self.active else 'no'}"

    def perform(self, env: Env) -> Awaitable[None]:
        return env.backend.vif_set_active(self.vm_id, self.vif_id, self.active)

    def undo(self) -> tuple[Atomic, ...]:
        if self.was == self.active:
            return ()
        return (VifSetActive(self.vm_id, self.vif_id, not self.active),)


@dataclass(frozen=True, slots=True)
class VifAtomic(DeviceAtomic):
    vif: VifSpec

    @property
    def device(self) -> str:
        return self.vif.id


@dataclass(frozen=True, slots=True)
class VifPlug(VifAtomic):
    name: ClassVar[str] = "VIF_plug"
    weight: ClassVar[float] = 2.0

    def perform(self, env: Env) -> Awaitable[None]:
        return env.backend.vif_plug(self.vm_id, self.vif)

    def undo(self) -> tuple[Atomic, ...]:
        return (VifUnplug(self.vm_id, self.vif, force=True),)


@dataclass(frozen=True, slots=True)
class VifUnplug(VifAtomic):
    name: ClassVar[str] = "VIF_unplug"
    weight: ClassVar[float] = 2.0
    force: bool = False

    def perform(self, env: Env) -> Awaitable[None]:
        return env.backend.vif_unplug(self.vm_id, self.vif.id, self.force)

    def undo(self) -> tuple[Atomic, ...]:
        return (VifPlug(self.vm_id, self.vif),)


@dataclass(frozen=True, slots=True)
class PciDequarantine(DeviceAtomic):
    name: ClassVar[str] = "PCI_dequarantine"
    address: str

    @property
    def device(self) -> str:
        return self.address

    def perform(self, env: Env) -> Awaitable[None]:
        return env.backend.pci_dequarantine(self.address)


@dataclass(frozen=True, slots=True)
class PciAtomic(DeviceAtomic):
    pci: PciSpec

    @property
    def device(self) -> str:
        return self.pci.id


@dataclass(frozen=True, slots=True)
class PciPlug(PciAtomic):
    name: ClassVar[str] = "PCI_plug"

    def perform(self, env: Env) -> Awaitable[None]:
        return env.backend.pci_plug(self.vm_id, self.pci)

    def undo(self) -> tuple[Atomic, ...]:
        return (PciUnplug(self.vm_id, self.pci),)


@dataclass(frozen=True, slots=True)
class PciUnplug(PciAtomic):
    name: ClassVar[str] = "PCI_unplug"

    def perform(self, env: Env) -> Awaitable[None]:
        return env.backend.pci_unplug(self.vm_id, self.pci)


@dataclass(frozen=True, slots=True)
class VgpuSetActive(DeviceAtomic):
    name: ClassVar[str] = "VGPU_set_active"
    weight: ClassVar[float] = 0.1
    vgpu_id: str
    active: bool
    was: bool | None = None

    @property
    def device(self) -> str:
        return f"{self.vgpu_id} {'yes' if self.active else 'no'}"

    def perform(self, env: Env) -> Awaitable[None]:
        return env.backend.vgpu_set_active(self.vm_id, self.vgpu_id, self.active)

    def undo(self) -> tuple[Atomic, ...]:
        if self.was == self.active:
            return ()
        return (VgpuSetActive(self.vm_id, self.vgpu_id, not self.active),)


@dataclass(frozen=True, slots=True)
class VgpuStart(DeviceAtomic):
    name: ClassVar[str] = "VGPU_start"
    vgpu: VgpuSpec

    @property
    def device(self) -> str:
        return self.vgpu.id

    def perform(self, env: Env) -> Awaitable[None]:
        return env.backend.vgpu_start(self.vm_id, self.vgpu)


@dataclass(frozen=True, slots=True)
class VusbAtomic(DeviceAtomic):
    vusb: VusbSpec

    @property
    def device(self) -> str:
        return self.vusb.id


@dataclass(frozen=True, slots=True)
class VusbPlug(VusbAtomic):
    name: ClassVar[str] = "VUSB_plug"

    def perform(self, env: Env) -> Awaitable[None]:
        return env.backend.vusb_plug(self.vm_id, self.vusb)

    def undo(self) -> tuple[Atomic, ...]:
        return (VusbUnplug(self.vm_id, self.vusb),)


@dataclass(frozen=True, slots=True)
class VusbUnplug(VusbAtomic):
    name: ClassVar[str] = "VUSB_unplug"

    def perform(self, env: Env) -> Awaitable[None]:
        return env.backend.vusb_unplug(self.vm_id, self.vusb)
