"""What the simulator measures: plausible, the same for a seed, and named as clients know it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

import pytest
from xenops_kit import SMALL, VM, Rig, spec

from xapi.xenops.errors import BackendError
from xapi.xenops.figures import Card, FigureState, Measured, Storage
from xapi.xenops.service import AgentService
from xapi.xenops.switch import Switch

SR = Storage("0a1b2c3d-0000-0000-0000-000000000000", 1 << 40, 1 << 30)


class Inventory:
    def cards(self) -> Sequence[Card]:
        return (Card("eth0"), Card("eth1"))

    def storage(self) -> Sequence[Storage]:
        return (SR,)

    def storage_of(self, disk: str) -> str:
        return SR.uuid if disk == "vdi-disk" else ""


def told(reading: Measured | None) -> dict[str, Any]:
    assert reading is not None
    assert len(reading.sources) == len(reading.values)
    found = dict(zip([each.name for each in reading.sources], reading.values, strict=True))
    assert len(found) == len(reading.sources)
    return found


class Watched:
    def __init__(self, seed: int = 1) -> None:
        self.rig = Rig({"seed": seed, "cpu_count": 4})
        self.now = 1_700_000_000.0
        self.figures = self.rig.sim.figures

    async def start(self, vm: str = VM, **changes: Any) -> None:
        await self.rig.agent.start(spec(vm, **changes), SMALL)

    def round(self, seconds: float = 5.0) -> dict[str, dict[str, Any]]:
        self.now += seconds
        found = {vm: told(self.figures.guest(vm, self.now)) for vm in self.figures.guests()}
        found["host"] = told(self.figures.host(self.now, Inventory()))
        found["sr"] = told(self.figures.storage(self.now, SR))
        return found


async def test_a_guest_has_the_figures_clients_look_for() -> None:
    watched = Watched()
    await watched.start(vcpus_max=2, vcpus_at_startup=2)
    guest = watched.round()[VM]
    patterns = (
        r"^cpu\d+$", r"^cpu_usage$", r"^memory$", r"^memory_target$", r"^memory_internal_free$",
        r"^vif_(\d+)_rx$", r"^vif_(\d+)_tx$", r"^vbd_xvd(.)_read$", r"^vbd_xvd(.)_write$",
        r"^vbd_xvd(.)_iops_read$", r"^vbd_xvd(.)_iops_write$",
    )  # fmt: skip
    for pattern in patterns:
        assert [name for name in guest if re.match(pattern, name)], pattern
    assert guest["memory"] == 4 << 30
    assert 0 < guest["memory_internal_free"] < 4 << 20


async def test_a_host_has_them_too() -> None:
    watched = Watched()
    idle = watched.round()["host"]
    await watched.start()
    watched.round()
    found = watched.round()
    host, sr = found["host"], found["sr"]
    assert {f"cpu{n}" for n in range(4)} <= set(host)
    assert host["cpu_avg"] > idle["cpu_avg"]
    assert host["cpu_avg"] == pytest.approx(sum(host[f"cpu{n}"] for n in range(4)) / 4)
    assert host["memory_free_kib"] == host["memory_total_kib"] - (4 << 20)
    assert (host["running_domains"], host["running_vcpus"]) == (1, 1)
    assert host["pif_aggr_rx"] == pytest.approx(host["pif_eth0_rx"] + host["pif_eth1_rx"])
    assert host["iops_total_0a1b2c3d"] > 0
    assert host["io_throughput_read_0a1b2c3d"] == pytest.approx(sr["io_throughput_read"] / 2**20)
    assert (sr["size"], sr["physical_utilisation"]) == (1 << 40, 1 << 30)


async def test_the_same_seed_gives_the_same_figures() -> None:
    runs: list[list[Any]] = []
    for seed in (1, 1, 2):
        watched = Watched(seed)
        await watched.start()
        runs.append([watched.round() for _ in range(3)])
    assert runs[0] == runs[1]
    assert runs[0][2][VM]["cpu0"] != runs[2][2][VM]["cpu0"]


async def test_counters_only_grow_and_stand_still_while_a_guest_does() -> None:
    watched = Watched()
    await watched.start()
    before = watched.round()[VM]
    for _ in range(400):
        now = watched.round()[VM]
        for name in ("cpu0", "cpu_usage", "vif_0_rx", "vif_0_tx", "vbd_xvda_read"):
            assert now[name] > before[name]
        assert (now["cpu0"] - before["cpu0"]) / 5 < 1
        before = now
    await watched.rig.agent.pause(VM)
    watched.round()
    first, second = watched.round(), watched.round()
    assert first[VM]["cpu0"] == second[VM]["cpu0"]
    assert first[VM]["vbd_xvda_read_latency"] is None
    assert first["host"]["running_domains"] == 0


async def test_a_reboot_is_another_life() -> None:
    watched = Watched()
    await watched.start()
    watched.round()
    one = watched.figures.guest(VM, watched.now + 5)
    await watched.rig.agent.reboot(VM)
    two = watched.figures.guest(VM, watched.now + 10)
    assert one is not None
    assert two is not None
    assert one.life != two.life
    assert one.sources is two.sources  # guests of one shape share what describes them
    await watched.rig.agent.shutdown(VM)
    assert list(watched.figures.guests()) == []
    assert watched.figures.guest(VM, watched.now + 15) is None


class Keeper:
    """Answers with what it was asked."""

    def __init__(self) -> None:
        self.chosen: list[tuple[str, str, str, bool]] = []
        self.saved: list[float] = []

    def sources(self, owner: str, uuid: str) -> tuple[FigureState, ...]:
        return (FigureState("cpu0", f"{owner} {uuid}", "", 0.0, None, True, False, None),)

    def query(self, owner: str, uuid: str, name: str) -> float | None:
        if name != "cpu0":
            raise BackendError("INVALID_VALUE", "data_source", name)
        return 0.25

    def choose(self, owner: str, uuid: str, name: str, *, recorded: bool) -> None:
        self.chosen.append((owner, uuid, name, recorded))

    async def save(self, delay: float) -> None:
        self.saved.append(delay)


async def test_questions_go_through_the_switch_as_they_go_to_the_agent() -> None:
    from xapi.xenops.client import AgentClient

    rig, switch = Rig(), Switch()
    service = AgentService(switch, rig.agent)
    client = AgentClient(switch, service.queue, "test")
    with pytest.raises(BackendError, match="NOT_IMPLEMENTED"):
        await client.data_sources("vm", "a")
    keeper = rig.agent.keeper = Keeper()
    assert await client.data_sources("vm", "a") == await rig.agent.data_sources("vm", "a")
    assert await client.query_data_source("vm", "a", "cpu0") == 0.25
    with pytest.raises(BackendError, match="INVALID_VALUE"):
        await client.query_data_source("vm", "a", "x")
    await client.choose_data_source("sr", "b", "size", recorded=False)
    await client.save_figures(3.0)
    assert (keeper.chosen, keeper.saved) == ([("sr", "b", "size", False)], [3.0])
    await client.aclose()
    await service.aclose()
