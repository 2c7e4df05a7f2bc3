"""A pool of several simulated hosts in one process: real forwarding, marks, agents, migrations."""

from __future__ import annotations

import asyncio
from typing import Any

from helpers import NOW, make_world
from vm_world import GIB, Datacentre

from xapi.database import Commit
from xapi.generated import records, refs
from xapi.operations import placement
from xapi.operations.context import NoOtherHosts
from xapi.operations.guests import adopt, disown
from xapi.pool.link import Endpoint
from xapi.xenops.agent import Agent
from xapi.xenops.backends.sim_config import parse_config
from xapi.xenops.backends.sim_images import MemoryImages
from xapi.xenops.backends.simulator import Simulator
from xapi.xenops.channel import channel_pair
from xapi.xenops.interface import Devices, VmState
from xapi.xenops.worker import Progress


class Pool(NoOtherHosts):
    """The first host is the coordinator. Implements `xapi.operations.context.Hosts`."""

    def __init__(self, dc: Datacentre, images: MemoryImages) -> None:
        self.dc, self.images = dc, images
        self.agents: dict[str, Agent] = {dc.host: dc.agent}
        self.overcommitted: list[str] = []
        self._followers: list[asyncio.Task[None]] = []
        dc.services.hosts = self
        self._follow(dc.guests.run())

    def _follow(self, work: Any) -> None:
        self._followers.append(asyncio.ensure_future(work))

    def agent(self, host: str) -> Agent:
        return self.agents[host]

    def endpoint(self, host: str) -> Endpoint:
        return Endpoint(records.host.get(self.dc.db, host).uuid, "")

    async def migrate(
        self,
        vm_id: str,
        source: str,
        target: str,
        operation: str,
        progress: Progress,
        devices: Devices | None = None,
    ) -> VmState:
        out, into = channel_pair(vm_id)
        send = self.agents[source].migrate_out(
            vm_id, out, operation_id=operation, progress=progress
        )
        sent, came = await asyncio.gather(
            send,
            self.agents[target].migrate_in(vm_id, into, devices=devices),
            return_exceptions=True,
        )
        for result in (sent, came):
            if isinstance(result, BaseException):
                raise result
        assert isinstance(came, VmState)
        return came

    async def add_host(self, config: Any, memory: int) -> refs.hostRef:
        """A host with so much memory for guests, that reaches everything the first one does."""
        db, first = self.dc.db, records.host.get(self.dc.db, self.dc.host)
        with db.transaction() as tx:
            metrics = records.host_metrics.create(tx, live=True, memory_total=memory)
            host = records.host.create(
                tx,
                hostname=f"host{len(self.agents)}",
                enabled=True,
                metrics=metrics,
                cpu_info=first.cpu_info,
                capabilities=first.capabilities,
                virtual_hardware_platform_versions=(0, 1, 2),
            )
            records.PBD.create(tx, host=host, SR=self.dc.sr, currently_attached=True)
        simulator = Simulator(parse_config({**config, "memory_total": memory}), images=self.images)
        agent = Agent(simulator)
        await agent.open()
        self.agents[host] = agent
        self._follow(adopt(db, agent, host, lambda: NOW).run())
        return host

    def watch_memory(self) -> None:
        """From now on each commit is checked: what is required of each host is there."""
        totals = {host: self.room(host) for host in self.agents}

        def on_commit(commit: Commit) -> None:
            if not any(isinstance(c.new or c.old, records.VM) for c in commit.changes):
                return
            taken = dict.fromkeys(totals, 0)
            for vm in records.VM.all(self.dc.db):
                for host in {vm.resident_on, vm.scheduled_to_be_resident_on} & taken.keys():
                    taken[host] += placement.required_memory(vm)
            for host, total in totals.items():
                if taken[host] > total:
                    self.overcommitted.append(f"{host}: {taken[host]} of {total}")

        self.dc.db.subscribe(on_commit)

    def room(self, host: str) -> int:
        """Bytes for the guests and the control domain of the host."""
        row = records.host.get(self.dc.db, host)
        metrics = records.host_metrics.get(self.dc.db, row.metrics)
        return metrics.memory_total - row.memory_overhead

    async def running(self) -> dict[str, set[str]]:
        """What lives on each host, as its agent knows."""
        return {
            host: {state.id for state in await agent.list() if state.domid >= 0}
            for host, agent in self.agents.items()
        }

    async def aclose(self) -> None:
        for agent in self.agents.values():
            await agent.aclose()
            disown(agent)
        await asyncio.gather(*self._followers)
        await self.dc.db.close()


async def make_pool(config: Any, *memory: int) -> Pool:
    """Hosts with that many bytes each for guests; close it with `aclose`."""
    world = await make_world()
    images = MemoryImages()
    simulator = Simulator(parse_config({**config, "memory_total": 1024 * GIB}), images=images)
    agent = Agent(simulator)
    await agent.open()
    dc = Datacentre(world, agent, simulator)
    metrics = records.host.get(dc.db, dc.host).metrics
    used = (1 << 50) - _free_of(dc, metrics)
    with dc.db.transaction() as tx:
        records.host_metrics.modify(tx, metrics, memory_total=used + memory[0])
    pool = Pool(dc, images)
    for size in memory[1:]:
        await pool.add_host(config, size)
    return pool


def _free_of(dc: Datacentre, metrics: str) -> int:
    with dc.db.transaction() as tx:
        records.host_metrics.modify(tx, refs.host_metricsRef(metrics), memory_total=1 << 50)
    return placement.free_memory(dc.db, dc.host)
