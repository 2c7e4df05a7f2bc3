"""Who has a guest after a migration or a start that nobody saw the end of (decision 16)."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from typing import Any

import pytest
from helpers import NOW, World, make_world
from hypothesis import example, given, settings
from hypothesis import strategies as st
from vm_world import NULL, Datacentre, close_datacentre, make_datacentre

from xapi.generated import errors, records, refs
from xapi.operations.guest_claims import STALE_COPY, OpenGuests, claims_of
from xapi.operations.guests import GuestSynchroniser, adopt, disown
from xapi.operations.placement import free_memory, reserve
from xapi.xenops.agent import Agent
from xapi.xenops.backends.simulator import Simulator
from xapi.xenops.channel import Channel, channel_pair
from xapi.xenops.errors import ChannelClosed, Unreachable
from xapi.xenops.interface import Devices, PowerState, VmSpec, VmState

GIB = 1 << 30


class Away:
    """The agent of a host, as far as it can be reached."""

    def __init__(self, agent: Agent) -> None:
        self.real = agent
        self.away = False

    def __getattr__(self, name: str) -> Any:
        if self.away:
            raise Unreachable("host")
        return getattr(self.real, name)


@dataclass
class Site:
    """Two hosts, S and T, and a guest that runs on S."""

    world: World
    vm: str
    hosts: dict[str, str]
    agents: dict[str, Away] = field(default_factory=dict[str, Away])
    keepers: dict[str, GuestSynchroniser] = field(default_factory=dict[str, GuestSynchroniser])

    @property
    def row(self) -> records.VM:
        return records.VM.get(self.world.db, self.vm)

    def set(self, **changes: object) -> None:
        with self.world.db.transaction() as tx:
            tx.modify("VM", self.vm, changes)

    def connect(self, name: str, agent: Agent) -> None:
        """A host says hello with this agent, perhaps not for the first time."""
        old = self.agents.get(name)
        if old is not None:
            old.real = agent
            return
        away = self.agents[name] = Away(agent)
        self.keepers[name] = adopt(self.world.db, away, self.hosts[name], lambda: NOW)  # type: ignore[arg-type]

    async def settle(self) -> bool:
        return await claims_of(self.world.db).settle(self.world.db, self.vm)

    async def look(self) -> None:
        """What the background of each host does until nothing is open."""
        claims = claims_of(self.world.db)
        for name in (*self.keepers, *self.keepers):
            await self.keepers[name].reconcile()
            keeper = self.keepers[name]
            for _ in range(3):
                if await claims.resolve(self.world.db, keeper, self.row.uuid):
                    break

    async def running(self) -> list[str]:
        found: list[str] = []
        for name, agent in self.agents.items():
            for domain in agent.real.backend.domain_ids():
                state = await agent.real.backend.stat(domain)
                if state is not None and state.power_state is PowerState.RUNNING:
                    found.append(name)
        return found

    def domains(self) -> list[str]:
        return [d for agent in self.agents.values() for d in agent.real.backend.domain_ids()]

    def spec(self) -> VmSpec:
        return VmSpec(self.row.uuid, "guest", GIB, GIB, GIB)


async def make_site() -> Site:
    world = await make_world()
    with world.db.transaction() as tx:
        hosts = {name: str(_host(tx, name)) for name in "ST"}
        vm = records.VM.create(
            tx,
            name_label="guest",
            power_state="Halted",
            memory_static_max=GIB,
            memory_dynamic_max=GIB,
            VCPUs_max=1,
            VCPUs_at_startup=1,
        )
    site = Site(world, vm, hosts)
    for name in "ST":
        agent = Agent(Simulator())
        await agent.open()
        site.connect(name, agent)
    return site


def _host(tx: Any, name: str) -> refs.hostRef:
    metrics = records.host_metrics.create(tx, memory_total=64 * GIB, live=True)
    return records.host.create(tx, hostname=name, name_label=name, enabled=True, metrics=metrics)


async def started(site: Site, name: str = "S") -> VmState:
    state = await site.agents[name].real.start(site.spec(), Devices())
    if name == "S":
        await site.keepers["S"].reconcile()
        assert site.row.resident_on == site.hosts["S"]
    return state


async def close(site: Site) -> None:
    for agent in site.agents.values():
        disown(agent)  # type: ignore[arg-type]
        await agent.real.aclose()
    await site.world.db.close()


@pytest.fixture
async def site() -> AsyncIterator[Site]:
    made = await make_site()
    yield made
    await close(made)


# Migrations that break off anywhere


class Breaking(Channel):
    """The line goes down at its nth message, which arrives or does not."""

    left = 0
    arrives = False
    on_break: Callable[[], None]

    async def send(self, message: dict[str, Any]) -> None:
        self.left -= 1
        if self.left != 0:
            await super().send(message)
            return
        if self.arrives:
            await super().send(message)
            # The other side reads what has arrived before it sees that the line is down.
            for _ in range(30):
                await asyncio.sleep(0)
        self.on_break()
        self.close()
        raise ChannelClosed("", "line down")


@example("S", 4, True, set(), "T", "S")  # the all-clear arrived, and nobody but T knows
@example("S", 4, True, {"S"}, "T", "S")
@example("S", 4, False, {"S", "T"}, "T", "T")
@example("T", 3, False, set(), "ST", "S")  # the answer to it was lost
@example("T", 3, True, {"T"}, "S", "T")
@settings(max_examples=100, deadline=None)
@given(
    side=st.sampled_from("ST"),
    nth=st.integers(1, 6),
    arrives=st.booleans(),
    killed=st.sets(st.sampled_from("ST")),
    away=st.sampled_from(["", "S", "T", "ST"]),
    first=st.sampled_from("ST"),
)
def test_exactly_one_host_has_the_guest_whatever_breaks(
    side: str, nth: int, arrives: bool, killed: set[str], away: str, first: str
) -> None:
    asyncio.run(_break_off(side, nth, arrives, killed, away, first))


async def _break_off(
    side: str, nth: int, arrives: bool, killed: set[str], away: str, first: str
) -> None:
    site = await make_site()
    await started(site)
    with site.world.db.transaction() as tx:
        reserve(tx, site.vm, site.hosts["T"])
    ends = dict(zip("ST", channel_pair(site.row.uuid), strict=True))
    left: dict[str, dict[str, Any]] = {}

    def on_break() -> None:
        for name in killed:
            left[name] = site.agents[name].real.snapshot_state()

    flaky = ends[side]
    flaky.__class__ = Breaking
    assert isinstance(flaky, Breaking)
    flaky.left, flaky.arrives, flaky.on_break = nth, arrives, on_break
    source, target = site.agents["S"].real, site.agents["T"].real
    await asyncio.gather(
        source.migrate_out(site.row.uuid, ends["S"]),
        target.migrate_in(site.row.uuid, ends["T"]),
        return_exceptions=True,
    )
    for name, state in left.items():
        again = Agent(Simulator())
        again.load_state(state)
        await again.open()
        site.connect(name, again)
    assert len(await site.running()) <= 1
    # Some cannot be asked at first; nothing may be concluded from that.
    for name in away:
        site.agents[name].away = True
    settled = await site.settle()
    assert settled or "T" in away
    assert len(await site.running()) <= 1
    for name in away:
        site.agents[name].away = False
    # Each host is looked at when it is back, in any order.
    for name in (first, *"ST"):
        await site.keepers[name].reconcile()
    await site.look()
    assert len(await site.running()) == 1
    (where,) = await site.running()
    assert site.domains() == [site.row.uuid]
    assert (site.row.power_state, site.row.resident_on) == ("Running", site.hosts[where])
    assert site.row.scheduled_to_be_resident_on == refs.NULL
    other = "T" if where == "S" else "S"
    assert free_memory(site.world.db, site.hosts[other]) == 64 * GIB
    await close(site)


# Reservations


async def test_a_start_whose_end_nobody_saw(site: Site) -> None:
    await started(site, "T")
    site.set(scheduled_to_be_resident_on=site.hosts["T"])
    site.agents["T"].away = True
    assert not await site.settle()
    assert site.row.scheduled_to_be_resident_on == site.hosts["T"]
    with pytest.raises(errors.HostOffline) as refused, site.world.db.transaction() as tx:
        reserve(tx, site.vm, site.hosts["S"])
    assert refused.value.params == (site.hosts["T"],)
    site.agents["T"].away = False
    assert await site.settle()
    assert (site.row.power_state, site.row.resident_on) == ("Running", site.hosts["T"])
    assert "hard_shutdown" in site.row.allowed_operations


async def test_a_start_that_never_got_there(site: Site) -> None:
    site.set(scheduled_to_be_resident_on=site.hosts["T"])
    assert await site.settle()
    assert site.row.scheduled_to_be_resident_on == refs.NULL
    assert "start" in site.row.allowed_operations


async def test_a_host_that_is_no_more_holds_nothing(site: Site) -> None:
    site.set(scheduled_to_be_resident_on="OpaqueRef:gone")
    assert await site.settle()
    assert site.row.scheduled_to_be_resident_on == refs.NULL


async def test_a_guest_that_left_is_not_gone_while_its_target_is_unasked(site: Site) -> None:
    await started(site)
    site.set(scheduled_to_be_resident_on=site.hosts["T"])
    await site.agents["S"].real.settle(site.row.uuid, keep=False)
    site.agents["T"].away = True
    await site.keepers["S"].reconcile()
    assert (site.row.power_state, site.row.resident_on) == ("Running", site.hosts["S"])
    site.agents["T"].away = False
    assert await site.settle()
    # Now everybody was asked.
    assert site.row.power_state == "Halted"


async def test_what_was_open_when_a_host_went_away_is_settled_when_it_is_back(site: Site) -> None:
    site.set(scheduled_to_be_resident_on=site.hosts["T"])
    questions = OpenGuests(site.world.db, site.keepers["T"])
    site.agents["T"].away = True
    questions.add(site.row.uuid)
    first = asyncio.ensure_future(questions.run())
    await asyncio.sleep(0.05)
    first.cancel()
    await asyncio.wait((first,))
    assert site.row.scheduled_to_be_resident_on == site.hosts["T"]
    site.agents["T"].away = False
    freed = asyncio.Event()
    end = site.world.db.subscribe(lambda _: freed.set())
    again = asyncio.ensure_future(questions.run())
    questions.add(site.row.uuid)  # its Resync says so once more
    async with asyncio.timeout(10):
        await freed.wait()
    end()
    again.cancel()
    await asyncio.wait((again,))
    assert site.row.scheduled_to_be_resident_on == refs.NULL


# Two copies


async def test_the_copy_of_a_host_that_was_away_is_destroyed(site: Site) -> None:
    stale = await started(site)
    site.agents["S"].away = True
    # The operator has reset the guest, and it was started elsewhere.
    await started(site, "T")
    site.set(resident_on=site.hosts["T"])
    site.agents["S"].away = False
    site.agents["T"].away = True
    claims, db = claims_of(site.world.db), site.world.db
    with pytest.raises(Unreachable):
        await claims.resolve(db, site.keepers["S"], site.row.uuid)
    assert sorted(await site.running()) == ["S", "T"]
    site.agents["T"].away = False
    assert await claims.resolve(db, site.keepers["S"], site.row.uuid)
    assert await site.running() == ["T"]
    assert (site.row.power_state, site.row.resident_on) == ("Running", site.hosts["T"])
    alerts = [row for row in records.message.all(db) if row.name == STALE_COPY]
    assert [row.obj_uuid for row in alerts] == [site.row.uuid]
    assert stale.id == site.row.uuid


async def test_a_copy_is_kept_when_the_other_host_has_none(site: Site) -> None:
    await started(site)
    site.set(resident_on=site.hosts["T"])
    assert await site.running() == ["S"]
    await site.look()
    assert await site.running() == ["S"]
    assert (site.row.power_state, site.row.resident_on) == ("Running", site.hosts["S"])


async def test_nothing_is_adopted_while_it_is_being_started_elsewhere(site: Site) -> None:
    await site.agents["S"].real.start(site.spec(), Devices())
    site.set(
        scheduled_to_be_resident_on=site.hosts["T"], current_operations={"OpaqueRef:t": "start"}
    )
    await site.keepers["S"].reconcile()
    assert not await claims_of(site.world.db).resolve(
        site.world.db, site.keepers["S"], site.row.uuid
    )
    assert site.row.resident_on == refs.NULL


async def test_what_rests_on_a_host_is_forgotten_when_the_guest_lives_elsewhere(site: Site) -> None:
    source = site.agents["S"].real
    await started(site)
    await source.suspend(site.row.uuid, "image")
    await site.keepers["S"].reconcile()
    assert site.row.power_state == "Suspended"
    assert source.known() == (site.row.uuid,)
    await started(site, "T")
    await site.keepers["T"].reconcile()
    assert site.row.resident_on == site.hosts["T"]
    await site.look()
    assert source.known() == ()


# Operations


class Lost:
    """An agent that is not reached any more once it has been given an order."""

    def __init__(self, agent: Agent) -> None:
        self._agent = agent
        self.orders: list[str] = []
        self.lost = False

    def __getattr__(self, name: str) -> Any:
        if self.lost:
            raise Unreachable("host")
        return getattr(self._agent, name)

    async def start(self, *_: Any, **__: Any) -> VmState:
        return self._lose("start")

    async def suspend(self, *_: Any, **__: Any) -> VmState:
        return self._lose("suspend")

    def _lose(self, name: str) -> VmState:
        self.orders.append(name)
        self.lost = True
        raise Unreachable("host")


@pytest.fixture
async def dc() -> AsyncIterator[Datacentre]:
    made = await make_datacentre()
    yield made
    await close_datacentre(made)


async def test_an_order_whose_end_is_unknown_keeps_its_reservation(dc: Datacentre) -> None:
    vm = await dc.make_vm()
    agent = dc.services.agent = Lost(dc.agent)  # type: ignore[assignment]
    with pytest.raises(errors.CannotContactHost):
        await dc.run("VM.start", vm, False, False)
    assert agent.orders == ["start"]
    row = dc.vm(vm)
    assert (row.power_state, row.current_operations) == ("Halted", {})
    assert row.scheduled_to_be_resident_on == dc.host
    with pytest.raises(errors.HostOffline):
        await dc.run("VM.start", vm, False, False)
    agent.lost = False
    dc.services.agent = dc.agent
    await dc.run("VM.start", vm, False, False)
    assert dc.vm(vm).scheduled_to_be_resident_on == NULL
    assert dc.vm(vm).power_state == "Running"


async def test_the_reservation_is_durable_before_the_order_and_given_back_without_one(
    dc: Datacentre,
) -> None:
    vm = await dc.make_vm()
    seen: list[tuple[str, bool]] = []

    async def may_order() -> None:
        row = dc.vm(vm)
        durable = dc.db.durable_revision >= row.modified_rev
        seen.append((row.scheduled_to_be_resident_on, durable))
        raise errors.HostIsSlave("192.0.2.9")

    agent = dc.services.agent = Lost(dc.agent)  # type: ignore[assignment]
    dc.services.may_order = may_order
    with pytest.raises(errors.HostIsSlave):
        await dc.run("VM.start", vm, False, False)
    assert seen == [(dc.host, True)]
    assert agent.orders == []
    row = dc.vm(vm)
    assert (row.scheduled_to_be_resident_on, row.current_operations) == (NULL, {})
    assert "start" in row.allowed_operations


async def test_a_suspend_whose_end_is_unknown_keeps_the_image(dc: Datacentre) -> None:
    vm = await dc.make_vm()
    await dc.run("VM.start", vm, False, False)
    agent = dc.services.agent = Lost(dc.agent)  # type: ignore[assignment]
    with pytest.raises(errors.CannotContactHost):
        await dc.run("VM.suspend", vm)
    image = dc.vm(vm).suspend_VDI
    assert records.VDI.find(dc.db, image) is not None
    # It had run on; the next suspend does not leave the first image behind.
    agent.lost = False
    dc.services.agent = dc.agent
    await dc.run("VM.suspend", vm)
    assert records.VDI.find(dc.db, image) is None
    assert dc.vm(vm).power_state == "Suspended"


async def test_declaring_the_source_dead_says_nothing_of_the_target(dc: Datacentre) -> None:
    vm = await dc.make_vm()
    with dc.db.transaction() as tx:
        source, target = _host(tx, "source"), _host(tx, "target")
        for host in (source, target):
            metrics = records.host.get(tx, host).metrics
            records.host_metrics.modify(tx, metrics, live=False)
        tx.modify(
            "VM",
            vm,
            {
                "power_state": "Running",
                "resident_on": source,
                "scheduled_to_be_resident_on": target,
            },
        )
    await dc.run("host.declare_dead", source)
    row = dc.vm(vm)
    assert (row.power_state, row.resident_on) == ("Halted", NULL)
    assert row.scheduled_to_be_resident_on == target
    with pytest.raises(errors.HostOffline):
        await dc.run("VM.start", vm, False, False)
    await dc.run("host.declare_dead", target)
    assert dc.vm(vm).scheduled_to_be_resident_on == NULL
    await dc.run("VM.start", vm, False, False)
    assert dc.vm(vm).power_state == "Running"
