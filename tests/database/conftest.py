from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from itertools import count
from pathlib import Path

import pytest
from etcd_kit import Cluster, demand_etcd
from tiny_model import MODELS

from xapi.database import Database
from xapi.database.engines.base import Engine
from xapi.database.engines.etcd import EtcdEngine
from xapi.database.engines.memory import MemoryEngine
from xapi.database.engines.sqlite import SqliteEngine

_PREFIXES = count()


@pytest.fixture(scope="session")
def shared_etcd(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    """One member for all tests that only need an etcd; each takes a prefix of its own."""
    demand_etcd()
    cluster = Cluster(tmp_path_factory.mktemp("etcd")).start()
    yield cluster
    cluster.stop()


@pytest.fixture
def new_cluster(tmp_path: Path) -> Iterator[Callable[..., Cluster]]:
    """Clusters of a test's own: ``new_cluster(3, durable=True)``."""
    started: list[Cluster] = []

    def start(size: int = 1, **more: object) -> Cluster:
        cluster = Cluster(tmp_path / f"cluster-{len(started)}", size, **more)  # type: ignore[arg-type]
        started.append(cluster)
        return cluster.start()

    yield start
    for cluster in started:
        cluster.stop()


@pytest.fixture
async def start(shared_etcd: Cluster) -> AsyncIterator[Callable[..., EtcdEngine]]:
    """Engines on one prefix of the shared etcd, closed at the end."""
    prefix = f"/etcd-test-{next(_PREFIXES)}"
    engines: list[EtcdEngine] = []

    def make(**more: object) -> EtcdEngine:
        engines.append(shared_etcd.engine(prefix, **more))
        return engines[-1]

    yield make
    for engine in engines:
        await engine.close()


@pytest.fixture(params=["memory", "sqlite", "etcd"])
async def engine(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Engine]:
    if request.param == "memory":
        yield MemoryEngine()
    elif request.param == "sqlite":
        yield SqliteEngine(tmp_path / "state.db")
    else:
        cluster: Cluster = request.getfixturevalue("shared_etcd")
        etcd = cluster.engine(f"/test-{next(_PREFIXES)}")
        yield etcd
        await etcd.close()


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
