"""What tests of storage share: a host with storage, and messages run with their marks."""

from __future__ import annotations

from collections.abc import AsyncIterator, Coroutine, Iterable
from contextlib import asynccontextmanager
from typing import Any, TypeVar

from helpers import NOW, FakeTask, World, make_world

from xapi.generated import messages, records, refs
from xapi.operations import validity
from xapi.operations.blob import blob
from xapi.operations.context import Call, Mark
from xapi.operations.crashdump import crashdump
from xapi.operations.guest_specs import devices_of, vm_spec
from xapi.operations.guest_state import apply_state
from xapi.operations.pbd import PBD
from xapi.operations.secret import secret
from xapi.operations.sm import StorageLayout, bootstrap_storage
from xapi.operations.sr import SR
from xapi.operations.validity.storage import bystanders
from xapi.operations.vbd import VBD
from xapi.operations.vdi import VDI
from xapi.xenops.agent import Agent
from xapi.xenops.backends.sim_config import parse_config
from xapi.xenops.backends.simulator import Simulator

Kind = TypeVar("Kind", bound="Store")

GIB = 1 << 30
NULL = refs.NULL
CLASSES: dict[str, Any] = {
    "SR": SR(),
    "PBD": PBD(),
    "VDI": VDI(),
    "VBD": VBD(),
    "secret": secret(),
    "blob": blob(),
    "crashdump": crashdump(),
}
ARGS: dict[str, dict[str, Any]] = {
    "VDI": {
        "name_label": "",
        "name_description": "",
        "type": "user",
        "sharable": False,
        "read_only": False,
        "other_config": {},
        "xenstore_data": {},
        "sm_config": {},
        "tags": (),
        "virtual_size": GIB,
    },
    "VBD": {
        "bootable": False,
        "currently_attached": False,
        "device": "",
        "empty": False,
        "mode": "RW",
        "other_config": {},
        "qos_algorithm_params": {},
        "qos_algorithm_type": "",
        "type": "Disk",
        "unpluggable": True,
        "userdevice": "autodetect",
        "VDI": NULL,
    },
    "PBD": {"device_config": {}, "other_config": {}},
    "secret": {"other_config": {}},
}


class MarkingLocks:
    """Takes marks as the pipeline does, but never waits: the first refusal is raised."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.woken = 0

    @asynccontextmanager
    async def hold(
        self, call: Call, marks: Iterable[Mark], *, retry: str = "standard", strict: bool = True
    ) -> AsyncIterator[None]:
        db, taken = self.world.db, tuple(marks)
        others: set[tuple[str, str]] = set()
        with db.transaction() as tx:
            for mark in taken:
                validity.check(tx, mark.cls, mark.ref, mark.operation, strict=strict)
                tx.add_to_map(
                    mark.cls, mark.ref, "current_operations", call.task.ref, mark.operation
                )
        try:
            yield
        finally:
            with db.transaction() as tx:
                for mark in taken:
                    if tx.find(mark.cls, mark.ref) is not None:
                        tx.remove_from_map(mark.cls, mark.ref, "current_operations", call.task.ref)
                        validity.refresh(tx, mark.cls, mark.ref)
                        others.update(bystanders(tx, mark.cls, mark.ref))
                for cls, ref in others:
                    validity.refresh(tx, cls, ref)

    def wake(self) -> None:
        self.woken += 1


class Store:
    """A world with storage, an agent on the simulator, and one VM."""

    def __init__(self, world: World, agent: Agent) -> None:
        self.world = world
        self.db = world.db
        self.agent = agent
        self.tasks = 0
        world.services.locks = MarkingLocks(world)
        world.services.invoke = self._invoke  # type: ignore[assignment]
        world.services.agent = agent
        with self.db.transaction() as tx:
            self.sr = bootstrap_storage(tx, world.host, NOW, StorageLayout(local_size=10 * GIB))
        recompute_allowed_operations_of_storage(self)

    def _invoke(self, call: Call, name: str, *args: object) -> Coroutine[Any, Any, Any]:
        return self.run(name, *args)

    async def run(self, name: str, *args: Any) -> Any:
        """A message with the marks its policy names, without waiting for anything."""
        cls, verb = name.split(".")
        message = messages.MESSAGES[name]
        self.tasks += 1
        task = FakeTask(refs.taskRef(f"OpaqueRef:task-{self.tasks}"))
        call = self.world.call(name)
        call.task = task
        marks = [self._mark(message, mark, args) for mark in message.policy.marks]
        async with self.world.services.locks.hold(call, marks):
            return await getattr(CLASSES[cls], verb)(call, *args)

    async def world_call(self, name: str, *args: Any) -> Any:
        """A message without its marks, where those are on objects that storage does not own."""
        cls, verb = name.split(".")
        return await getattr(CLASSES[cls], verb)(self.world.call(name), *args)

    def _mark(self, message: Any, mark: str, args: tuple[Any, ...]) -> Mark:
        path, operation = mark.rsplit(":", 1)
        first, *fields = path.split(".")
        if first == "args":
            return Mark(fields[0], args[0][fields[0]], operation)
        names = [param.name for param in message.params]
        # The parameter of implicit destructors is called self, too.
        at = names.index(first)
        cls, ref = message.cls, args[at]
        if first in ("SR", "sr"):
            cls = "SR"
        for field in fields:
            ref = getattr(self.db.row(cls, ref), field)
            cls = field
        return Mark(cls, ref, operation)

    async def create(self, cls: str, **fields: Any) -> Any:
        args = {**ARGS[cls], **fields}
        if cls == "VDI":
            args.setdefault("SR", self.sr)
        return await self.run(f"{cls}.create", args)

    def make_vm(self, **fields: Any) -> Any:
        """A halted HVM guest without devices."""
        values: dict[str, Any] = {
            "name_label": "guest",
            "domain_type": "hvm",
            "HVM_boot_policy": "BIOS order",
            "memory_static_max": GIB,
            "memory_dynamic_max": GIB,
            "memory_dynamic_min": GIB,
            "VCPUs_max": 1,
            "VCPUs_at_startup": 1,
            "actions_after_shutdown": "destroy",
            "actions_after_reboot": "restart",
            "actions_after_crash": "restart",
            "domid": -1,
            "has_vendor_device": False,
        }
        with self.db.transaction() as tx:
            metrics = records.VM_metrics.create(tx)
            return records.VM.create(tx, **{"metrics": metrics, **values, **fields})

    async def start(self, vm: str) -> None:
        row = records.VM.get(self.db, vm)
        state = await self.agent.start(vm_spec(row), devices_of(self.db, row))
        with self.db.transaction() as tx:
            apply_state(tx, vm, state, self.world.host, NOW)

    async def stop(self, vm: str) -> None:
        state = await self.agent.shutdown(records.VM.get(self.db, vm).uuid)
        with self.db.transaction() as tx:
            apply_state(tx, vm, state, self.world.host, NOW)

    def row(self, cls: str, ref: str) -> Any:
        return self.db.row(cls, ref)

    def used(self, sr: str | None = None) -> int:
        return records.SR.get(self.db, sr or self.sr).physical_utilisation

    def assert_counted(self) -> None:
        """The SRs' figures are the sums over their images, and within what they have."""
        for sr in records.SR.all(self.db):
            rows = [records.VDI.get(self.db, ref) for ref in sr.VDIs]
            assert sr.virtual_allocation == sum(r.virtual_size for r in rows)
            if not any(key.startswith("unclaimed:") for key in sr.sm_config):
                assert sr.physical_utilisation == sum(r.physical_utilisation for r in rows)
            assert sr.physical_utilisation <= sr.physical_size


def recompute_allowed_operations_of_storage(store: Store) -> None:
    with store.db.transaction() as tx:
        for cls in ("SR", "VDI", "VBD"):
            for row in tx.rows(cls):
                validity.refresh(tx, cls, row.ref)


async def make_store(kind: type[Kind]) -> Kind:
    world = await make_world()
    agent = Agent(Simulator(parse_config({})))
    await agent.open()
    return kind(world, agent)


async def close_store(store: Store) -> None:
    await store.agent.aclose()
    await store.db.close()
