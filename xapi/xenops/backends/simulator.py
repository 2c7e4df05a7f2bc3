"""The simulator: a hypervisor that is only arithmetic, for tests, load and fault injection.

Same contract as every backend (`base`). Deterministic: the clock may be virtual, and every random
draw depends on the seed, the guest and the atomic alone, never on what runs beside. With no
latency and no fault script an atomic is a plain assignment: no timer, no task, no suspension.
It must not order atomics nor answer a guest's request for it; that is the agent's.
"""

from __future__ import annotations

import platform
from dataclasses import replace

import orjson

from xapi.xenops.backends.base import MemoryChannel
from xapi.xenops.backends.sim_config import SimulatorConfig
from xapi.xenops.backends.sim_consoles import PROTOCOLS, Display, Facts
from xapi.xenops.backends.sim_figures import SimFigures
from xapi.xenops.backends.sim_guest import Domain, SimGuest
from xapi.xenops.backends.sim_images import ImageStore, MemoryImages
from xapi.xenops.backends.sim_machine import SimMachine
from xapi.xenops.clock import Clock
from xapi.xenops.console import ConsoleProtocol, ConsoleStream
from xapi.xenops.errors import BackendError, GuestTimeout
from xapi.xenops.figures import Figures
from xapi.xenops.interface import Devices, DomainAction, ShutdownReason, VmSpec
from xapi.xenops.journal import Journal
from xapi.xenops.plain import PlainError, from_plain, to_plain

# A guest without drivers never acknowledges a suspend request; give up after this long.
SUSPEND_ACK_SECONDS = 30.0


class Simulator(SimMachine):
    """One simulated host. See `SimulatorConfig` for its behaviour."""

    name = "simulator"
    host_consoles = PROTOCOLS

    def __init__(
        self,
        config: SimulatorConfig | None = None,
        *,
        clock: Clock | None = None,
        images: ImageStore | None = None,
        journal: Journal | None = None,
    ) -> None:
        super().__init__(config, clock=clock, journal=journal)
        self.images: ImageStore = images or MemoryImages()
        self.figures: Figures = SimFigures(self)
        began = self.clock.time()
        facts = Facts("Simulated host", platform.node(), "", "Running", began)
        self._own_display = Display(self.clock, lambda: facts)

    async def aclose(self) -> None:
        self._own_display.close()
        await super().aclose()

    async def open_console(self, vm_id: str, protocol: ConsoleProtocol) -> ConsoleStream:
        """See `xapi.xenops.console.HasConsoles`."""
        return self.guest(vm_id).show().open(protocol)

    async def open_host_console(self, protocol: ConsoleProtocol) -> ConsoleStream:
        """See `xapi.xenops.console.HasConsoles`."""
        return self._own_display.open(protocol)

    async def image_copy(self, image: str, name: str) -> None:
        await self.images.copy(image, name)

    async def image_delete(self, image: str) -> None:
        await self.images.delete(image)

    async def image_read(self, image: str) -> str:
        try:
            return orjson.dumps(await self.images.read(image)).decode()
        except KeyError:
            return ""

    async def image_write(self, image: str, text: str) -> None:
        try:
            data = orjson.loads(text)
            from_plain(Domain, data)
        except (ValueError, PlainError) as error:
            raise BackendError("INVALID_VALUE", "image", str(error)) from None
        await self.images.write(image, data)

    async def vm_create(self, spec: VmSpec) -> None:
        if self._gated:
            await self._gate("VM_create", spec.id, name=spec.name)
        guest = self._guest(spec.id)
        if guest.domain is not None:
            raise BackendError("DOMAIN_EXISTS", spec.id, str(guest.domain.domid))
        if spec.vcpus_at_startup > self.config.cpu_count:
            cpus = str(self.config.cpu_count)
            raise BackendError("HOST_NOT_ENOUGH_PCPUS", str(spec.vcpus_at_startup), cpus)
        memory = spec.initial_memory
        self.reserve(memory)
        guest.domain = Domain(
            domid=self._next_domid,
            spec=spec,
            start_time=self.clock.time(),
            memory_target=memory,
            memory_actual=memory,
            reserved=memory,
            vcpus=spec.vcpus_at_startup,
            boot_left=self.boot_seconds,
        )
        self._next_domid += 1

    async def vm_build(self, vm_id: str, devices: Devices) -> None:
        if self._gated:
            await self._gate("VM_build", vm_id)
        self._domain(vm_id)[1].built = True

    async def vm_create_device_model(self, vm_id: str, restore: bool) -> None:
        if self._gated:
            await self._gate("VM_create_device_model", vm_id)
        self._domain(vm_id)[1].device_model = True

    async def vm_destroy_device_model(self, vm_id: str) -> None:
        if self._gated:
            await self._gate("VM_destroy_device_model", vm_id)
        domain = self._guest(vm_id).domain
        if domain is not None:
            domain.device_model = False

    async def vm_destroy(self, vm_id: str) -> None:
        if self._gated:
            await self._gate("VM_destroy", vm_id)
        self._guest(vm_id).destroyed()

    async def vm_remove(self, vm_id: str) -> None:
        if self._gated:
            await self._gate("VM_remove", vm_id)
        guest = self._guest(vm_id)
        if guest.domain is not None:
            raise BackendError("DOMAIN_EXISTS", vm_id, str(guest.domain.domid))
        del self._guests[vm_id]

    async def vm_pause(self, vm_id: str) -> None:
        if self._gated:
            await self._gate("VM_pause", vm_id)
        guest, domain = self._domain(vm_id)
        guest.stopped()
        domain.paused = True

    async def vm_unpause(self, vm_id: str) -> None:
        if self._gated:
            await self._gate("VM_unpause", vm_id)
        guest, domain = self._domain(vm_id)
        domain.paused = domain.suspended = False
        guest.unpaused()

    async def vm_set_domain_action_request(self, vm_id: str, action: DomainAction | None) -> None:
        if self._gated:
            await self._gate("VM_set_domain_action_request", vm_id)
        self._domain(vm_id)[1].action = action

    async def vm_shutdown_domain(self, vm_id: str, reason: ShutdownReason, within: float) -> None:
        if self._gated:
            await self._gate("VM_shutdown_domain", vm_id)
        guest, domain = self._domain(vm_id)
        deadline = self.clock.monotonic() + within
        guest.request(reason)
        try:
            if domain.ended:
                return
            if not await guest.wait(guest.acknowledged, within):
                raise GuestTimeout("VM_FAILED_SHUTDOWN_ACKNOWLEDGMENT", vm_id)
            left = deadline - self.clock.monotonic()
            if not await guest.wait(lambda: domain.ended, left):
                raise GuestTimeout("VM_SHUTDOWN_TIMEOUT", vm_id, f"{within:g}")
        finally:
            domain.request = None

    async def vm_coredump(self, vm_id: str) -> None:
        if self._gated:
            await self._gate("VM_coredump", vm_id)
        self._domain(vm_id)

    async def vm_save(self, vm_id: str, image: str | None, channel: MemoryChannel | None) -> None:
        if self._gated:
            await self._gate("VM_save", vm_id)
        guest, domain = self._domain(vm_id)
        if domain.ended:
            raise BackendError("VM_HALTED", vm_id)
        if not domain.spec.guest_agent:
            await self.clock.sleep(SUSPEND_ACK_SECONDS)
            raise GuestTimeout("VM_FAILED_SUSPEND_ACKNOWLEDGMENT", vm_id)
        guest.stopped()
        domain.suspended = True
        try:
            data = to_plain(domain)
            if channel is not None:
                await channel.send_image(data)
            elif image is not None:
                with self.clock.hold():
                    await self.images.write(image, data)
        except BaseException:
            self._resume(guest, domain)
            raise

    async def vm_resume_in_place(self, vm_id: str) -> None:
        if self._gated:
            await self._gate("VM_resume_in_place", vm_id)
        guest, domain = self._domain(vm_id)
        if domain.suspended:
            self._resume(guest, domain)

    def _resume(self, guest: SimGuest, domain: Domain) -> None:
        domain.suspended = False
        guest.unpaused()

    async def vm_restore(
        self, vm_id: str, image: str | None, channel: MemoryChannel | None
    ) -> None:
        if self._gated:
            await self._gate("VM_restore", vm_id)
        _, domain = self._domain(vm_id)
        if channel is not None:
            data = await channel.receive_image()
        else:
            try:
                with self.clock.hold():
                    data = await self.images.read(image or "")
            except KeyError:
                raise BackendError("VM_HAS_NO_SUSPEND_VDI", vm_id) from None
        saved = from_plain(Domain, dict(data))
        self.reserve(saved.memory_actual - domain.reserved)
        domain.reserved = domain.memory_actual = domain.memory_target = saved.memory_actual
        domain.vcpus = saved.vcpus
        domain.booted, domain.boot_left = saved.booted, saved.boot_left
        domain.start_time = saved.start_time
        domain.report = saved.report
        domain.built = True

    async def vm_rename(self, vm_id: str, new_id: str) -> None:
        if self._gated:
            await self._gate("VM_rename", vm_id)
        guest, domain = self._domain(vm_id)
        if self.has_domain(new_id):
            raise BackendError("DOMAIN_EXISTS", new_id, str(domain.domid))
        if self._journal is not None:
            self._dirty.add(new_id)
        del self._guests[vm_id]
        guest.vm_id = new_id
        domain.spec = replace(domain.spec, id=new_id)
        self._guests[new_id] = guest

    async def vm_set_memory_range(self, vm_id: str, dynamic_min: int, dynamic_max: int) -> None:
        if self._gated:
            await self._gate("VM_set_memory_dynamic_range", vm_id)
        domain = self._domain(vm_id)[1]
        domain.spec = replace(
            domain.spec, memory_dynamic_min=dynamic_min, memory_dynamic_max=dynamic_max
        )

    async def vm_set_memory_target(self, vm_id: str, target: int) -> None:
        if self._gated:
            await self._gate("VM_set_memory_target", vm_id)
        self._domain(vm_id)[0].set_target(target)

    async def vm_wait_ballooning(self, vm_id: str, within: float) -> None:
        if self._gated:
            await self._gate("VM_wait_ballooning", vm_id)
        guest, domain = self._domain(vm_id)
        if not guest.balloons:
            return
        if not await guest.wait(lambda: domain.memory_actual == domain.memory_target, within):
            raise GuestTimeout("VM_MEMORY_TARGET_WAIT_TIMEOUT", vm_id)

    async def vm_set_vcpus(self, vm_id: str, vcpus: int) -> None:
        if self._gated:
            await self._gate("VM_set_vcpus", vm_id)
        self._domain(vm_id)[1].vcpus = vcpus
