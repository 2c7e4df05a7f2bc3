"""Rounds of readings, and what becomes of histories when guests and daemons come and go."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from rrd_kit import Said, source

from xapi.metrics.keeping import Files, dumped
from xapi.metrics.recorder import Clocks, NoSuchOwner, NoSuchSource, Recorder
from xapi.metrics.rrd import Rrd

HOST = "00000000-0000-0000-0000-000000000001"
SR = "00000000-0000-0000-0000-000000000002"
START = 1_700_000_000.0
FIGURE = (source("memory"), source("cpu0", "derive", 0))


def uuid(number: int) -> str:
    return f"00000000-0000-0000-0001-{number:012x}"


class World:
    """A host whose clock is turned by hand."""

    def __init__(self, directory: Path) -> None:
        self.running: list[str] = []
        self.now = START
        self.files = Files(directory)
        self.recorder = self.begin()

    def begin(self) -> Recorder:
        clocks = Clocks(lambda: self.now, lambda: self.now)
        self.recorder = Recorder(self, self.files, HOST, clocks=clocks, save_seconds=60)
        return self.recorder

    async def rounds(self, count: int = 1) -> None:
        for _ in range(count):
            self.now += 5
            await self.recorder.round()

    def guests(self) -> list[str]:
        return list(self.running)

    def guest(self, vm_id: str, now: float) -> Said:
        return Said(FIGURE, [float(int(vm_id[-4:], 16)), now])

    def host(self, now: float) -> Said:
        return Said(FIGURE, [1.0, now])

    def storage(self, now: float) -> Iterator[tuple[str, Said]]:
        yield SR, Said(FIGURE, [2.0, now])

    def memory(self, vm: str) -> list[float]:
        """Oldest first."""
        rrd = self.recorder.live("vm", vm)
        assert rrd is not None
        return list(rrd.rings[0].tail(120)[::2])


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path)


async def test_a_round_reads_the_host_its_guests_and_its_storage(world: World) -> None:
    world.running = [uuid(7)]
    await world.rounds(2)
    told = await world.recorder.updates(int(START), 5, "AVERAGE", host=True)
    assert [part.legend[0] for part in told.parts] == [
        f"AVERAGE:vm:{uuid(7)}:memory", f"AVERAGE:host:{HOST}:memory",
    ]  # fmt: skip
    assert list(told.parts[0].values) == pytest.approx([7, 1, 7, float("nan")] + [float("nan")] * 2,
                                                       nan_ok=True)  # fmt: skip
    only = await world.recorder.updates(-10, 5, "AVERAGE", host=False, uuid=SR)
    assert [part.legend[0] for part in only.parts] == [f"AVERAGE:sr:{SR}:memory"]
    with pytest.raises(NoSuchOwner):
        await world.recorder.updates(0, 5, None, host=True, uuid=uuid(8))


async def test_a_guest_that_is_gone_leaves_its_history_and_finds_it_again(world: World) -> None:
    left: list[int] = []
    world.recorder.left = lambda: left.append(1)
    world.running = [uuid(1), uuid(2)]
    await world.rounds(3)
    world.running = [uuid(2)]
    await world.rounds(2)
    assert left == [1]
    assert world.recorder.recorded("vm") == (uuid(2),)
    kept = await world.recorder.kept("vm", uuid(1))
    assert kept is not None
    assert len(kept.rings[0]) == 3
    world.running = [uuid(1), uuid(2)]
    await world.rounds()
    assert world.memory(uuid(1)) == [1.0] * 6  # two steps without it are not worth a gap


async def test_histories_survive_a_restart(world: World) -> None:
    world.running = [uuid(1)]
    await world.rounds(3)
    await world.recorder.close()
    world.begin()
    world.now += 600
    await world.rounds(2)
    assert world.memory(uuid(1)) == pytest.approx(
        ([1.0] * 3 + [float("nan")] * 120 + [1.0, 1.0])[-120:], nan_ok=True
    )
    assert await world.recorder.kept("sr", SR) is world.recorder.live("sr", SR)


async def test_all_histories_are_written_now_and_then(world: World) -> None:
    world.running = [uuid(n) for n in range(50)]
    await world.rounds(13)
    assert len(list(world.files.uuids("vm"))) == 50
    assert list(world.files.uuids("host")) == [HOST]
    assert list(world.files.uuids("sr")) == [SR]


async def test_a_history_that_cannot_be_read_is_begun_anew(world: World, tmp_path: Path) -> None:
    (tmp_path / "vm").mkdir()
    (tmp_path / "vm" / f"{uuid(1)}.rrd").write_bytes(b"XRRD\x01rubbish")
    world.running = [uuid(1)]
    await world.rounds()
    assert world.memory(uuid(1)) == [1.0]


async def test_a_disk_that_is_full_costs_no_figures(world: World, tmp_path: Path) -> None:
    (tmp_path / "vm").write_text("in the way")
    world.running = [uuid(1), uuid(2)]
    await world.rounds(2)
    with pytest.raises(OSError):  # noqa: PT011 - whichever the system gives
        await world.recorder.save()
    await world.rounds(2)
    assert world.memory(uuid(1)) == [1.0] * 4
    await world.recorder.close()


async def test_sources_are_told_chosen_and_refused(world: World) -> None:
    await world.rounds(3)
    told = world.recorder.sources("host", HOST)
    assert [(each.source.name, each.enabled, each.value) for each in told] == [
        ("memory", True, 1.0), ("cpu0", True, 1.0),
    ]  # fmt: skip
    world.recorder.choose("host", HOST, "cpu0", recorded=False)
    assert [each.enabled for each in world.recorder.sources("host", HOST)] == [True, False]
    assert world.recorder.query("host", HOST, "cpu0") == 1.0
    await world.recorder.save()
    world.begin()
    await world.rounds()
    assert [each.enabled for each in world.recorder.sources("host", HOST)] == [True, False]
    world.recorder.choose("host", HOST, "cpu0", recorded=True)
    await world.rounds()
    assert [each.enabled for each in world.recorder.sources("host", HOST)] == [True, True]
    with pytest.raises(NoSuchSource):
        world.recorder.query("host", HOST, "nothing")
    with pytest.raises(NoSuchSource):
        world.recorder.choose("sr", SR, "nothing", recorded=True)
    with pytest.raises(NoSuchOwner):
        world.recorder.sources("vm", uuid(1))


async def test_what_was_measured_elsewhere_comes_before(world: World) -> None:
    elsewhere = Rrd()
    for at in range(10):
        elsewhere.sample(START - 50 + 5 * at, Said(FIGURE, [9.0, 0.0]), at)
    world.running = [uuid(1)]
    await world.rounds(2)
    await world.recorder.take("vm", uuid(1), elsewhere)
    assert (
        world.memory(uuid(1)) == [9.0] * 10 + [1.0] * 2 or world.memory(uuid(1))[:10] == [9.0] * 10
    )
    # Of one that is not here, on disk; twice, and in the wrong order.
    later = Rrd()
    later.sample(START + 5, Said(FIGURE, [8.0, 0.0]), 0)
    for rrd in (later, elsewhere, later):
        await world.recorder.take("vm", uuid(2), rrd)
    kept = await world.recorder.kept("vm", uuid(2))
    assert kept is not None
    assert [value for value in kept.rings[0].tail(120)[::2] if value == value] == [9.0] * 10 + [8.0]


def test_only_uuids_become_names_of_files(tmp_path: Path) -> None:
    files = Files(tmp_path)
    for name in ("../x", "", "a/b", uuid(1).upper() + "x"):
        with pytest.raises(ValueError, match="is no uuid"):
            files.write("vm", name, b"")
    assert files.read("vm", uuid(1)) is None
    files.delete("vm", uuid(1))
    rrd = Rrd()
    rrd.sample(START, Said(FIGURE, [1.0, 2.0]), 0)
    files.write("vm", uuid(1), dumped(rrd))
    assert list(files.uuids("vm")) == [uuid(1)]


async def test_others_have_their_turn_in_a_round_of_many_guests(world: World) -> None:
    world.running = [uuid(n) for n in range(1500)]
    await world.rounds(2)
    holds: list[float] = []

    async def watch() -> None:
        while True:
            began = time.thread_time()
            await asyncio.sleep(0)
            holds.append(time.thread_time() - began)

    watcher = asyncio.create_task(watch())
    began = time.thread_time()
    await world.rounds()
    told = await world.recorder.updates(-120, 5, None, host=True)
    whole = time.thread_time() - began
    watcher.cancel()
    assert told.span.rows == 25
    # Of this thread's own time, so that the load of the machine does not count.
    assert len(holds) > 4
    assert max(holds) < whole / 2
