from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from helpers import World, make_world


@pytest.fixture
async def world() -> AsyncIterator[World]:
    """A pool of one host after its first start, with faked services."""
    made = await make_world()
    yield made
    await made.db.close()
