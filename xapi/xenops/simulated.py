"""One call that makes a host agent on a simulated host, for the daemon and for tests."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from xapi.xenops.agent import Agent
from xapi.xenops.atomics import Hook
from xapi.xenops.backends.sim_config import parse_config
from xapi.xenops.backends.sim_images import DirectoryImages, ImageStore
from xapi.xenops.backends.simulator import Simulator
from xapi.xenops.clock import Clock
from xapi.xenops.journal import Journal


async def open_simulated_agent(
    config: Mapping[str, Any] | None = None,
    *,
    state_dir: str | os.PathLike[str] | None = None,
    images: ImageStore | None = None,
    clock: Clock | None = None,
    hook: Hook | None = None,
    workers: int = 64,
) -> tuple[Agent, Simulator]:
    """An open agent and its host; close the agent.

    config: see `backends.sim_config` (ScriptError). state_dir: guests and images are kept there
    and found again; None keeps nothing. images: share one store among the hosts of a pool.
    """
    journal = None
    if state_dir is not None:
        journal = Journal(Path(state_dir) / "guests.journal")
        images = images or DirectoryImages(Path(state_dir) / "images")
    simulator = Simulator(parse_config(config or {}), clock=clock, images=images, journal=journal)
    agent = Agent(simulator, clock=clock, hook=hook, journal=journal, workers=workers)
    await agent.open()
    return agent, simulator
