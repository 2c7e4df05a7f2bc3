"""What the host agent's tests share: guests, devices, agents on a simulated host."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from xapi.xenops.agent import Agent
from xapi.xenops.backends.sim_config import GIB, parse_config
from xapi.xenops.backends.sim_images import MemoryImages
from xapi.xenops.backends.simulator import Simulator
from xapi.xenops.clock import VirtualClock
from xapi.xenops.interface import Devices, PciSpec, VbdSpec, VgpuSpec, VifSpec, VmSpec, VusbSpec

T = TypeVar("T")

VM = "vm1"


def spec(vm_id: str = VM, **changes: Any) -> VmSpec:
    values: dict[str, Any] = {
        "id": vm_id,
        "name": f"name of {vm_id}",
        "memory_static_max": 4 * GIB,
        "memory_dynamic_max": 4 * GIB,
        "memory_dynamic_min": 1 * GIB,
    }
    return VmSpec(**{**values, **changes})


RW = VbdSpec("disk", "0", "xvda", vdi="vdi-disk")
RO = VbdSpec("ro", "1", "xvdb", mode="RO", vdi="vdi-ro")
CD = VbdSpec("cd", "3", "xvdd", mode="RO", type="CD", vdi="iso")
NET = VifSpec("net", "0", "02:00:00:00:00:01", "xenbr0")
NET2 = VifSpec("net2", "1", "02:00:00:00:00:02", "xenbr1")
PCI = PciSpec("pci", "0000:01:00.0")
SRIOV = PciSpec("sriov", "0000:02:00.1", sriov_vgpu=True)
VGPU = VgpuSpec("vgpu", "nvidia-a", "0000:02:00.1")
VUSB = VusbSpec("vusb", "1-1")

NO_DEVICES = Devices()
SMALL = Devices(vbds=(CD, RW), vifs=(NET,))
ALL = Devices((CD, RW), (NET, NET2), (PCI, SRIOV), (VGPU,), (VUSB,))


class Rig:
    """One agent on one simulated host, on a virtual clock."""

    def __init__(
        self,
        config: dict[str, Any] | None = None,
        *,
        clock: VirtualClock | None = None,
        images: MemoryImages | None = None,
        **options: Any,
    ) -> None:
        self.clock = clock or VirtualClock()
        self.images = images or MemoryImages()
        self.sim = Simulator(parse_config(config or {}), clock=self.clock, images=self.images)
        self.agent = Agent(self.sim, clock=self.clock, **options)

    async def run(self, work: Awaitable[T], step: float = 1.0, limit: int = 5000) -> T:
        """Lets time pass until the work has ended."""
        task = asyncio.ensure_future(work)
        for _ in range(limit):
            await self.clock.settle()
            if task.done():
                break
            await self.clock.advance(step)
        assert task.done(), "the operation did not end"
        return task.result()

    def faults(self, *rules: dict[str, Any]) -> None:
        self.sim.set_faults(parse_config({"faults": list(rules)}).faults)

    def world(self) -> dict[str, Any]:
        """What undo has to restore: everything of the backend but the count of domain ids."""
        return self.sim.snapshot_state()["guests"]

    def free(self) -> int:
        return self.sim.host().memory_free

    async def power(self, vm_id: str = VM) -> str:
        return (await self.agent.stat(vm_id)).power_state.value


async def until(condition: Callable[[], bool], turns: int = 2000) -> None:
    """Turns the loop until the condition holds."""
    for _ in range(turns):
        if condition():
            return
        await asyncio.sleep(0)
    raise AssertionError("it never came true")
