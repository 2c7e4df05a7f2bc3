from __future__ import annotations

from collections.abc import AsyncGenerator
from pathlib import Path

import pytest
from http_kit import Echo, echo_server


@pytest.fixture
async def echo(tmp_path: Path) -> AsyncGenerator[Echo]:
    async with echo_server(tmp_path) as server:
        yield server
