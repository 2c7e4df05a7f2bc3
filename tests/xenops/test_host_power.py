"""The machine itself: switched off, its guests are gone and nothing is taken any more."""

from __future__ import annotations

from pathlib import Path

import pytest
from xenops_kit import SMALL, spec

from xapi.xenops.agent import Agent
from xapi.xenops.backends.simulator import Simulator
from xapi.xenops.client import AgentClient
from xapi.xenops.errors import BackendError, Busy, XenopsError
from xapi.xenops.interface import PowerState
from xapi.xenops.journal import Journal
from xapi.xenops.service import AgentService
from xapi.xenops.switch import Switch


def opened(path: Path) -> tuple[Agent, Simulator, list[str]]:
    journal = Journal(path / "journal")
    simulator = Simulator(journal=journal)
    told: list[str] = []
    simulator.on_power = told.append
    return Agent(simulator, journal=journal), simulator, told


@pytest.mark.parametrize("what", ["shutdown", "reboot"])
async def test_guests_are_gone_with_the_power(tmp_path: Path, what: str) -> None:
    agent, simulator, told = opened(tmp_path)
    await agent.open()
    await agent.start(spec(), SMALL)
    switch = Switch()
    service = AgentService(switch, agent)
    client = AgentClient(switch, service.queue, "test")
    await (client.host_shutdown() if what == "shutdown" else client.host_reboot())
    assert told == [what]
    assert simulator.host().guests == 0
    assert simulator.host().memory_free == simulator.host().memory_total
    with pytest.raises(Busy):
        await agent.start(spec(), SMALL)
    await client.aclose()
    await service.aclose()
    await agent.aclose()
    # At the next start the machine is on, and the guest is halted and can start.
    again, _, _ = opened(tmp_path)
    await again.open()
    (state,) = await again.list()
    assert state.power_state is PowerState.HALTED
    assert (await again.start(spec(), SMALL)).power_state is PowerState.RUNNING
    await again.aclose()


async def test_an_order_that_fails_changes_nothing(tmp_path: Path) -> None:
    agent, simulator, told = opened(tmp_path)
    await agent.open()
    await agent.start(spec(), SMALL)

    async def refuse(*_: str) -> None:
        raise BackendError("INTERNAL_ERROR", "no power button")

    simulator._lose_power = refuse  # type: ignore[method-assign]
    with pytest.raises(XenopsError):
        await agent.host_shutdown()
    assert told == []
    assert (await agent.pause(spec().id)).power_state is PowerState.PAUSED
    await agent.aclose()
