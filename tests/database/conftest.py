from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
from tiny_model import MODELS

from xapi.database import Database
from xapi.database.engines.base import Engine
from xapi.database.engines.memory import MemoryEngine
from xapi.database.engines.sqlite import SqliteEngine


@pytest.fixture(params=["memory", "sqlite"])
def engine(request: pytest.FixtureRequest, tmp_path: Path) -> Engine:
    return MemoryEngine() if request.param == "memory" else SqliteEngine(tmp_path / "state.db")


@pytest.fixture
async def db() -> AsyncIterator[Database]:
    database = Database(MODELS, MemoryEngine())
    await database.open()
    yield database
    await database.close()


@pytest.fixture
def reopen() -> Callable[[Database], Database]:
    """The database again, after a restart on the same engine."""

    def make(closed: Database) -> Database:
        return Database(MODELS, closed.engine)

    return make
