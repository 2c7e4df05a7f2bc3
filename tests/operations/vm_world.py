"""What tests of VMs share: a host with storage, an agent on the simulator, the real pipeline's
forwarding and operation marks, and every implemented class behind it."""

from __future__ import annotations

from typing import Any

from helpers import NOW, FakeTask, World, make_world

from xapi.database import Database
from xapi.forwarding.forwarder import Forwarder
from xapi.forwarding.locks import OperationLocks
from xapi.generated import messages, records, refs
from xapi.operations.context import Call, Caller, Origin
from xapi.operations.guests import GuestSynchroniser, reset_volatile, synchroniser
from xapi.operations.registry import OPERATIONS
from xapi.operations.sm import StorageLayout, bootstrap_storage
from xapi.xenops.agent import Agent
from xapi.xenops.backends.sim_config import parse_config
from xapi.xenops.backends.simulator import Simulator
from xapi.xenops.clock import VirtualClock

GIB = 1 << 30
MIB = 1 << 20
NULL = refs.NULL
FORWARDER = Forwarder(OPERATIONS)

VM_ARGS: dict[str, Any] = {
    "HVM_boot_params": {"order": "cd"},
    "HVM_boot_policy": "BIOS order",
    "HVM_shadow_multiplier": 1.0,
    "NVRAM": {},
    "PCI_bus": "",
    "PV_args": "",
    "PV_bootloader": "",
    "PV_bootloader_args": "",
    "PV_kernel": "",
    "PV_legacy_args": "",
    "PV_ramdisk": "",
    "VCPUs_at_startup": 1,
    "VCPUs_max": 2,
    "VCPUs_params": {},
    "actions_after_crash": "restart",
    "actions_after_reboot": "restart",
    "actions_after_shutdown": "destroy",
    "actions_after_softreboot": "soft_reboot",
    "affinity": NULL,
    "appliance": NULL,
    "blocked_operations": {},
    "domain_type": "unspecified",
    "generation_id": "0:0",
    "ha_always_run": False,
    "ha_restart_priority": "",
    "hardware_platform_version": 0,
    "has_vendor_device": False,
    "is_a_template": False,
    "is_snapshot_from_vmpp": False,
    "is_vmss_snapshot": False,
    "last_boot_CPU_flags": {},
    "last_booted_record": "",
    "memory_dynamic_max": GIB,
    "memory_dynamic_min": GIB,
    "memory_static_max": GIB,
    "memory_static_min": 0,
    "memory_target": 0,
    "name_description": "",
    "name_label": "guest",
    "order": 0,
    "other_config": {},
    "platform": {},
    "power_state": "Halted",
    "protection_policy": NULL,
    "recommendations": "",
    "reference_label": "",
    "shutdown_delay": 0,
    "snapshot_schedule": NULL,
    "start_delay": 0,
    "suspend_SR": NULL,
    "suspend_VDI": NULL,
    "tags": (),
    "user_version": 1,
    "version": 0,
    "xenstore_data": {},
}


class Datacentre:
    """One host, and messages upon it as the server would run them."""

    def __init__(self, world: World, agent: Agent, simulator: Simulator) -> None:
        self.world, self.agent, self.simulator = world, agent, simulator
        self.db: Database = world.db
        self.host = world.host
        self.services = world.services
        self.services.agent = agent
        self.services.locks = OperationLocks(world.db)
        self.services.invoke = FORWARDER.invoke
        self._tasks = 0
        with self.db.transaction() as tx:
            layout = StorageLayout(local_size=1000 * GIB)
            self.sr = bootstrap_storage(tx, world.host, NOW, layout)
        pool = next(iter(records.pool.all(self.db)))
        with self.db.transaction() as tx:
            records.pool.modify(tx, pool.ref, suspend_image_SR=self.sr, default_SR=self.sr)
        reset_volatile(self.db)

    @property
    def guests(self) -> GuestSynchroniser:
        return synchroniser(self.services)

    def call(self, name: str = "VM.start", task: Any = None) -> Call:
        self._tasks += 1
        made = task or FakeTask(refs.taskRef(f"OpaqueRef:task-{self._tasks}"))
        caller = Caller("OpaqueRef:caller", superuser=True)
        origin = Origin("unix", local_root=True)
        return Call(self.services, messages.MESSAGES[name], caller, origin, made, self.host)

    async def run(self, name: str, *args: Any, task: Any = None) -> Any:
        return await FORWARDER.execute(self.call(name, task), args)

    async def make_vm(self, *, disks: int = 0, vifs: int = 0, **fields: Any) -> refs.VMRef:
        """A Halted guest with so many disks and interfaces."""
        vm = await self.run("VM.create", {**VM_ARGS, **fields})
        for position in range(disks):
            await self.add_disk(vm, str(position))
        networks = list(records.network.all(self.db))
        for position in range(vifs):
            await self.run(
                "VIF.create",
                {
                    "VM": vm,
                    "network": networks[0].ref,
                    "device": str(position),
                    "MAC": "",
                    "MTU": 1500,
                    "currently_attached": False,
                    "locking_mode": "network_default",
                    "ipv4_allowed": (),
                    "ipv6_allowed": (),
                    "trunks": (),
                    "other_config": {},
                    "qos_algorithm_type": "",
                    "qos_algorithm_params": {},
                },
            )
        return vm

    async def add_disk(self, vm: str, position: str, *, size: int = GIB) -> str:
        """A VBD with a new disk; gives the VDI."""
        vdi = await self.run(
            "VDI.create",
            {
                "SR": self.sr,
                "name_label": f"disk {position}",
                "name_description": "",
                "virtual_size": size,
                "type": "user",
                "sharable": False,
                "read_only": False,
                "other_config": {},
                "xenstore_data": {},
                "sm_config": {},
                "tags": (),
            },
        )
        await self.run(
            "VBD.create",
            {
                "VM": vm,
                "VDI": vdi,
                "userdevice": position,
                "device": "",
                "bootable": position == "0",
                "mode": "RW",
                "type": "Disk",
                "empty": False,
                "unpluggable": True,
                "currently_attached": False,
                "other_config": {},
                "qos_algorithm_type": "",
                "qos_algorithm_params": {},
            },
        )
        return vdi

    def vm(self, ref: str) -> records.VM:
        return records.VM.get(self.db, ref)

    def disks(self, vm: str) -> list[str]:
        rows = [records.VBD.get(self.db, ref) for ref in self.vm(vm).VBDs]
        return [row.VDI for row in rows if row.type == "Disk"]


async def make_datacentre(config: Any = None, *, clock: VirtualClock | None = None) -> Datacentre:
    """Close it with `close_datacentre`."""
    world = await make_world()
    simulator = Simulator(parse_config(config or {}), clock=clock)
    agent = Agent(simulator, clock=clock)
    await agent.open()
    return Datacentre(world, agent, simulator)


async def close_datacentre(made: Datacentre) -> None:
    await made.agent.aclose()
    await made.db.close()
