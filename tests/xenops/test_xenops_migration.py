"""Migration between two agents: wherever it fails, exactly one guest runs in the end."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Any

import pytest
from xenops_kit import CD, NET, RW, SMALL, VM, Rig, spec, until

from xapi.xenops import errors
from xapi.xenops.backends.sim_config import GIB
from xapi.xenops.channel import Channel, channel_pair
from xapi.xenops.interface import Devices, PowerState

FAIL = {"action": "fail", "error": ["BROKEN", "on purpose"]}


class Pair:
    """Two hosts, a guest on the first, and a channel between them."""

    def __init__(self, **config: Any) -> None:
        self.source = Rig(config)
        self.target = Rig(config, clock=self.source.clock)
        self.out, self.into = channel_pair(VM)

    async def migrate(self, **options: Any) -> tuple[BaseException | None, BaseException | None]:
        jobs = (
            asyncio.ensure_future(self.source.agent.migrate_out(VM, self.out, operation_id="out")),
            asyncio.ensure_future(
                self.target.agent.migrate_in(VM, self.into, operation_id="in", **options)
            ),
        )
        await self.source.run(asyncio.wait(jobs))
        return jobs[0].exception(), jobs[1].exception()

    def domains(self) -> list[str]:
        return [*self.source.sim.domain_ids(), *self.target.sim.domain_ids()]

    async def settle(self) -> None:
        """What the coordinator does when it was told of a failure: ask the target first."""
        there = await self.target.agent.settle(VM)
        if there is not None and there.migration:
            there = await self.target.agent.settle(VM, keep=True)
        here = there is None or there.power_state is not PowerState.RUNNING
        left = await self.source.agent.settle(VM)
        if left is not None and left.migration:
            await self.source.agent.settle(VM, keep=here)

    async def running(self) -> list[str]:
        found: list[str] = []
        for name, rig in (("source", self.source), ("target", self.target)):
            for vm_id in rig.sim.domain_ids():
                state = await rig.sim.stat(vm_id)
                if state is not None and state.power_state is PowerState.RUNNING:
                    found.append(name)
        return found


async def test_a_guest_moves_with_its_memory_and_devices() -> None:
    pair = Pair(balloon_seconds=3)
    before = await pair.source.agent.start(spec(), SMALL)
    assert await pair.migrate() == (None, None)
    await pair.source.clock.advance(10)
    state = await pair.target.agent.stat(VM)
    assert state.power_state is PowerState.RUNNING
    assert {vbd.id for vbd in state.vbds} == {"disk", "cd"}
    assert {vif.id for vif in state.vifs} == {"net"}
    assert state.report is not None
    assert state.start_time == before.start_time
    # It was shrunk for the way, and has its memory again.
    assert state.memory_actual == state.memory_target == before.memory_actual == 4 * GIB
    assert pair.source.world() == {}
    assert pair.source.free() == pair.source.sim.config.memory_total
    with pytest.raises(errors.NoSuchGuest):
        await pair.source.agent.stat(VM)
    await pair.target.agent.reboot(VM, 60)


async def test_devices_may_have_other_names_over_there() -> None:
    pair = Pair()
    await pair.source.agent.start(spec(), SMALL)
    there = Devices(vbds=(replace(RW, vdi="copy"), CD), vifs=(replace(NET, network="xenbr9"),))
    await pair.source.agent.vbd_mirror(VM, {"disk": "copy"})
    await pair.migrate(devices=there)
    disk = (await pair.target.agent.stat(VM)).vbd("disk")
    assert disk is not None
    assert disk.vdi == "copy"


async def test_the_guest_looks_running_here_until_it_has_left() -> None:
    pair = Pair(latency={"VM_restore": 5})
    await pair.source.agent.start(spec(), SMALL)
    job = asyncio.ensure_future(pair.migrate())
    for _ in range(6):
        await pair.source.clock.settle()
        if VM in pair.source.agent.known():
            assert await pair.source.power() == "Running"
    await job


@pytest.mark.parametrize("side", ["source", "target"])
@pytest.mark.parametrize("nth", range(1, 31))
async def test_failure_at_each_step_leaves_exactly_one_running(side: str, nth: int) -> None:
    pair = Pair()
    await pair.source.agent.start(spec(), SMALL)
    free = pair.target.free()
    rig: Rig = getattr(pair, side)
    rig.faults({"nth": nth, **FAIL})
    failures = await pair.migrate()
    running = await pair.running()
    assert len(running) == 1
    # Nothing is left over on either side: no half, no reservation.
    assert pair.domains() == [VM]
    if running == ["source"]:
        assert failures[0] is not None
        assert failures[1] is not None
        assert pair.target.free() == free
        assert pair.target.world() == {}
        with pytest.raises(errors.NoSuchGuest):
            await pair.target.agent.stat(VM)
        # And it can try again.
        rig.faults()
        pair.out, pair.into = channel_pair(VM)
        assert await pair.migrate() == (None, None)
    else:
        assert failures[1] is None
        assert pair.source.world() == {}
        assert await pair.target.power() == "Running"


@pytest.mark.parametrize("side", ["source", "target"])
@pytest.mark.parametrize("nth", range(1, 31, 2))
async def test_cancel_at_each_step_leaves_exactly_one_running(side: str, nth: int) -> None:
    pair = Pair()
    await pair.source.agent.start(spec(), SMALL)
    rig: Rig = getattr(pair, side)
    rig.faults({"nth": nth, "action": "slow", "seconds": 50})
    job = asyncio.ensure_future(pair.migrate())
    await pair.source.clock.settle()
    await pair.source.clock.settle()
    if not job.done():
        rig.agent.cancel("out" if side == "source" else "in")
    await pair.source.run(job)
    assert len(await pair.running()) == 1
    assert pair.domains() == [VM]


class Flaky(Channel):
    """Its nth message is not delivered."""

    left = 0

    async def send(self, message: dict[str, Any]) -> None:
        self.left -= 1
        if self.left == 0:
            raise errors.ChannelClosed(VM, "line down")
        await super().send(message)


@pytest.mark.parametrize("side", ["out", "into"])
@pytest.mark.parametrize("nth", range(1, 6))
async def test_a_line_that_breaks_leaves_exactly_one_running(side: str, nth: int) -> None:
    pair = Pair()
    await pair.source.agent.start(spec(), SMALL)
    flaky = getattr(pair, side)
    flaky.__class__ = Flaky
    flaky.left = nth
    await pair.migrate()
    assert len(await pair.running()) <= 1
    await pair.settle()
    assert len(await pair.running()) == 1
    assert pair.domains() == [VM]


@pytest.mark.parametrize("keep", [True, False])
async def test_a_receiver_lost_after_the_all_clear_leaves_the_guest_frozen(keep: bool) -> None:
    pair = Pair(latency={"VM_rename": 5})
    await pair.source.agent.start(spec(), SMALL)
    job = asyncio.ensure_future(pair.source.agent.migrate_out(VM, pair.out))
    into = pair.into
    await pair.source.clock.settle()
    for _ in range(2):
        assert await into.receive("metadata" if _ == 0 else "memory_limit")
    await into.send_sync(1)
    await into.receive_image()
    await pair.source.clock.advance(5)
    await into.send_sync(2)
    await into.wait_sync(3)
    into.close()
    with pytest.raises(errors.ChannelClosed):
        await pair.source.run(job)
    # Nobody knows what the receiver did, so the guest waits here for who does.
    assert pair.domains() == [f"{VM}/source"]
    state = await pair.source.agent.stat(VM)
    assert (state.power_state, state.migration) == (PowerState.PAUSED, "leaving")
    with pytest.raises(errors.Undecided):
        await pair.source.agent.shutdown(VM)
    await pair.source.run(pair.source.agent.settle(VM, keep=keep))
    assert pair.domains() == ([VM] if keep else [])
    assert (await pair.running()) == (["source"] if keep else [])
    if not keep:
        assert pair.source.world() == {}
        assert pair.source.free() == pair.source.sim.config.memory_total


async def test_settling_ends_what_can_be_ended_and_waits_for_the_rest() -> None:
    pair = Pair(latency={"VM_restore": 50})
    await pair.source.agent.start(spec(), SMALL)
    job = asyncio.ensure_future(pair.migrate())
    await until(lambda: pair.target.sim.has_domain(f"{VM}/destination"), turns=1_000_000)
    assert await pair.target.run(pair.target.agent.settle(VM)) is None
    failures = await job
    assert isinstance(failures[1], errors.Cancelled)
    assert await pair.running() == ["source"]


async def test_a_copy_is_given_up_only_while_it_is_the_one_that_was_seen() -> None:
    rig = Rig()
    state = await rig.agent.start(spec(), SMALL)
    await rig.agent.reboot(VM)
    kept = await rig.agent.settle(VM, keep=False, domid=state.domid)
    assert kept is not None
    assert await rig.power() == "Running"
    assert await rig.agent.settle(VM, keep=False, domid=kept.domid) is None
    assert rig.world() == {}
    assert await rig.agent.settle(VM, keep=False) is None


async def test_no_room_on_the_target() -> None:
    pair = Pair(memory_total=4 * GIB)
    await pair.source.agent.start(spec(), SMALL)
    await pair.target.agent.start(spec("big"), SMALL)
    failures = await pair.migrate()
    assert isinstance(failures[0], errors.RemoteAborted)
    assert isinstance(failures[1], errors.NotEnoughMemory)
    assert (await pair.source.agent.stat(VM)).memory_actual == 4 * GIB
    assert await pair.source.power() == "Running"


async def test_a_guest_that_runs_there_already_is_not_overwritten() -> None:
    pair = Pair()
    await pair.source.agent.start(spec(), SMALL)
    await pair.target.agent.start(spec(), SMALL)
    failures = await pair.migrate()
    assert isinstance(failures[1], errors.BadPowerState)
    assert await pair.running() == ["source", "target"]


async def test_the_channel_refuses_what_is_out_of_order() -> None:
    one, two = channel_pair(VM)
    await one.send_sync(2)
    with pytest.raises(errors.MigrationFailed, match="expected sync 1, got 2"):
        await two.wait_sync(1)
    await one.send({"image": {}})
    with pytest.raises(errors.MigrationFailed, match="expected sync, got image"):
        await two.wait_sync(1)
    for _ in range(64):
        await one.send_sync(1)
    with pytest.raises(errors.MigrationFailed, match="does not read"):
        await one.send_sync(1)
    two.abort("enough")
    with pytest.raises(errors.RemoteAborted, match="enough"):
        await one.send_sync(1)
