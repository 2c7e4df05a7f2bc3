"""What a hypervisor must be able to do: atomics, and nothing that combines them.

Contract of every atomic (it is what makes undo possible):
* it either has its whole effect or, when it fails or is cancelled (`asyncio.CancelledError`), none;
* undoing ones (`vm_destroy`, `*_unplug` with force, `vm_destroy_device_model`, `*_set_active`,
  `vbd_epoch_end`) succeed when there is nothing left to undo;
* refusals are `XenopsError`s, with the XenAPI's code where there is one.

A backend must not order atomics, retry, or act upon a domain's request: the planner and the agent
do (semantics.md §9). It reports that something changed by calling what `subscribe` was given.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal, Protocol, runtime_checkable

from xapi.xenops.interface import (
    Devices,
    DomainAction,
    HostState,
    PciSpec,
    ShutdownReason,
    VbdSpec,
    VgpuSpec,
    VifSpec,
    VmSpec,
    VmState,
    VusbSpec,
)
from xapi.xenops.machine import MachineSettings, MachineState

# (kind of object, guest id, object id): the same as interface.Attention, without making one.
Notify = Callable[[Literal["vm", "vbd", "vif"], str, str], None]


class MemoryChannel(Protocol):
    """Carries a guest's memory image from one backend to another during a migration."""

    async def send_image(self, image: Mapping[str, Any]) -> None: ...

    async def receive_image(self) -> Mapping[str, Any]: ...


@runtime_checkable
class HostPower(Protocol):
    """A backend that can also switch off the machine itself. All its domains are gone with it."""

    async def host_shutdown(self) -> None: ...

    async def host_reboot(self) -> None: ...


@runtime_checkable
class HostMachine(Protocol):
    """A backend that can also set and read the machine."""

    def machine(self) -> MachineState: ...

    async def configure(self, settings: MachineSettings) -> None:
        """In force, and kept, when this returns."""
        ...

    async def set_clock(self, offset: float) -> None:
        """Refused while NTP keeps the clock."""
        ...

    async def hypervisor_messages(self, clear: bool) -> str: ...

    async def debug_keys(self, keys: str) -> None: ...


class Backend(Protocol):
    """One hypervisor on this host. All coroutines run on the agent's event loop."""

    name: str

    @property
    def immediate(self) -> bool:
        """True while no atomic waits for anything: parallel groups then need no task each."""
        ...

    def subscribe(self, notify: Notify) -> None: ...

    async def open(self) -> None: ...

    async def aclose(self) -> None: ...

    async def sync(self) -> None:
        """Everything done so far survives the death of this process when this returns."""
        ...

    # Saved memory

    async def image_copy(self, image: str, name: str) -> None:
        """The saved memory of a guest under a second name; nothing where there is none."""
        ...

    async def image_delete(self, image: str) -> None:
        """Forget the saved memory; no error when there is none."""
        ...

    async def image_read(self, image: str) -> str:
        """What the backend keeps beside the disk image; empty where all of it is in the image."""
        ...

    async def image_write(self, image: str, text: str) -> None:
        """Keep what `image_read` gave. Raises BackendError for what it never gives."""
        ...

    # Reading

    def host(self) -> HostState: ...

    def has_domain(self, vm_id: str) -> bool: ...

    async def stat(self, vm_id: str) -> VmState | None:
        """The guest's domain (Running or Paused), or None without one."""
        ...

    def domain_action(self, vm_id: str) -> DomainAction | None:
        """What the domain asked for when it ended by itself, or None."""
        ...

    def domain_ids(self) -> tuple[str, ...]:
        """Guest ids of all domains on this host, known to the agent or not."""
        ...

    def snapshot_state(self) -> dict[str, Any]: ...

    def load_state(self, state: Mapping[str, Any]) -> None: ...

    def load_records(self, records: Mapping[str, Any]) -> None:
        """What this backend had put into the agent's journal, key by key."""
        ...

    # The domain

    async def vm_create(self, spec: VmSpec) -> None:
        """An empty paused domain with its memory reserved. HOST_NOT_ENOUGH_FREE_MEMORY."""
        ...

    async def vm_build(self, vm_id: str, devices: Devices) -> None: ...

    async def vm_create_device_model(self, vm_id: str, restore: bool) -> None: ...

    async def vm_destroy_device_model(self, vm_id: str) -> None: ...

    async def vm_destroy(self, vm_id: str) -> None: ...

    async def vm_remove(self, vm_id: str) -> None:
        """Forgets a guest without domain: device flags, open epochs."""
        ...

    async def vm_pause(self, vm_id: str) -> None: ...

    async def vm_unpause(self, vm_id: str) -> None: ...

    async def vm_set_domain_action_request(
        self, vm_id: str, action: DomainAction | None
    ) -> None: ...

    async def vm_shutdown_domain(self, vm_id: str, reason: ShutdownReason, within: float) -> None:
        """Asks the guest, waits for its acknowledgement, then for the domain's end.

        Both `within` that many seconds, else GuestTimeout; the request is then withdrawn.
        """
        ...

    async def vm_coredump(self, vm_id: str) -> None: ...

    async def vm_save(self, vm_id: str, image: str | None, channel: MemoryChannel | None) -> None:
        """Suspends the domain and writes its memory to the image, or live to the channel.

        The domain stays, suspended; `vm_resume_in_place` lets it go on.
        """
        ...

    async def vm_resume_in_place(self, vm_id: str) -> None: ...

    async def vm_restore(
        self, vm_id: str, image: str | None, channel: MemoryChannel | None
    ) -> None: ...

    async def vm_rename(self, vm_id: str, new_id: str) -> None: ...

    async def vm_set_memory_range(self, vm_id: str, dynamic_min: int, dynamic_max: int) -> None: ...

    async def vm_set_memory_target(self, vm_id: str, target: int) -> None: ...

    async def vm_wait_ballooning(self, vm_id: str, within: float) -> None: ...

    async def vm_set_vcpus(self, vm_id: str, vcpus: int) -> None: ...

    async def vm_set_vcpus_params(self, vm_id: str, params: Mapping[str, str]) -> None:
        """Scheduler settings; VALUE_NOT_SUPPORTED for those the hypervisor does not know."""
        ...

    async def vm_send_sysrq(self, vm_id: str, key: str) -> None:
        """VALUE_NOT_SUPPORTED unless it is one letter or digit."""
        ...

    async def vm_send_trigger(self, vm_id: str, trigger: str) -> None:
        """nmi, init, reset, power, sleep or s3resume; VALUE_NOT_SUPPORTED for others."""
        ...

    # Devices

    async def vbd_set_active(self, vm_id: str, vbd_id: str, active: bool) -> None: ...

    async def vbd_epoch_begin(self, vm_id: str, vbd: VbdSpec) -> None: ...

    async def vbd_epoch_end(self, vm_id: str, vbd: VbdSpec) -> None: ...

    async def vbd_plug(self, vm_id: str, vbd: VbdSpec) -> None: ...

    async def vbd_unplug(self, vm_id: str, vbd_id: str, force: bool) -> None: ...

    async def vbd_insert(self, vm_id: str, vbd_id: str, vdi: str) -> None: ...

    async def vbd_eject(self, vm_id: str, vbd_id: str) -> None: ...

    async def vbd_pause(self, vm_id: str, vbd_id: str) -> None:
        """The guest's requests wait from now on; those under way have ended."""
        ...

    async def vbd_unpause(self, vm_id: str, vbd_id: str, vdi: str | None) -> None:
        """They go on, on this disk: it may have been opened anew under the guest."""
        ...

    async def vbd_mirror(self, vm_id: str, vbd_id: str, vdi: str) -> None:
        """From now on all that the guest writes goes to `vdi` as well, in place of a former
        mirror. What is on the disk already is copied by the floor above."""
        ...

    async def vbd_unmirror(self, vm_id: str, vbd_id: str) -> None:
        """No error where there is no mirror, no device or no domain."""
        ...

    async def vbd_pivot(self, vm_id: str, vbd_id: str, vdi: str) -> None:
        """The disk and its mirror, which must be `vdi`, change places. MIRROR_FAILED [vdi]."""
        ...

    async def vif_set_active(self, vm_id: str, vif_id: str, active: bool) -> None: ...

    async def vif_plug(self, vm_id: str, vif: VifSpec) -> None: ...

    async def vif_unplug(self, vm_id: str, vif_id: str, force: bool) -> None: ...

    async def pci_dequarantine(self, address: str) -> None: ...

    async def pci_plug(self, vm_id: str, pci: PciSpec) -> None: ...

    async def pci_unplug(self, vm_id: str, pci: PciSpec) -> None: ...

    async def vgpu_set_active(self, vm_id: str, vgpu_id: str, active: bool) -> None: ...

    async def vgpu_start(self, vm_id: str, vgpu: VgpuSpec) -> None: ...

    async def vusb_plug(self, vm_id: str, vusb: VusbSpec) -> None: ...

    async def vusb_unplug(self, vm_id: str, vusb: VusbSpec) -> None: ...
