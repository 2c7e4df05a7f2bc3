"""Histories go where their guests are, whatever host is asked and in whatever order it happens."""

from __future__ import annotations

import json
import time
import urllib.error
import urllib.request
from base64 import b64encode
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pool_kit import eventually, start_pool

from xapi.database import Database
from xapi.database.engines.memory import MemoryEngine
from xapi.generated import errors, records, refs
from xapi.generated.records import MODELS
from xapi.metrics.keeping import Files, dumped, loaded
from xapi.metrics.recorder import Recorder
from xapi.metrics.rrd import Rrd
from xapi.metrics.sources import DataSource
from xapi.pool.histories import Histories
from xapi.pool.link import LinkBroken
from xapi.pool.listener import Peer

VM = "00000000-0000-0000-0000-0000000000aa"
START = 1_700_000_000
MEMORY = DataSource("memory", "", "B", "gauge", 0.0, 1e18, standard=True)


class Said:
    sources, life = (MEMORY,), ""

    def __init__(self, value: float) -> None:
        self.values = [value]


def history(value: float, first: int, count: int) -> Rrd:
    rrd = Rrd()
    for at in range(first, first + count):
        rrd.sample(START + 5 * at, Said(value), at)
    return rrd


class Host:
    """A host of the pool without anything but histories."""

    def __init__(self, pool: PoolOf, name: str, directory: Path) -> None:
        self.pool, self.name = pool, name
        self.files = Files(directory / name)
        self.recorder = Recorder(NoFigures(), self.files, VM)
        self.row = pool.hosts[name]
        self.histories = Histories(self.recorder, pool.db, self.row)
        self.handlers: dict[str, Callable[..., Any]] = {}
        self.down = False
        self.histories.serve(self)

    def handle(self, name: str, handler: Callable[..., Any]) -> None:
        self.handlers[name] = handler

    async def ask(self, name: str, payload: Any) -> Any:
        """As a link to this host does."""
        if self.down:
            raise LinkBroken("it is down")
        return json.loads(json.dumps(await self.handlers[name](Peer("x", ""), payload)))

    def runs(self, rrd: Rrd) -> None:
        self.recorder._owners["vm"][VM] = rrd

    def has(self) -> bool:
        return VM in self.files.uuids("vm")


class NoFigures:
    def guests(self) -> list[str]:
        return []

    def guest(self, vm_id: str, now: float) -> None:
        return None

    def host(self, now: float) -> Said:
        return Said(0.0)

    def storage(self, now: float) -> list[Any]:
        return []


class PoolOf:
    """A coordinator and two supporters over one database."""

    def __init__(self) -> None:
        self.db = Database(MODELS, MemoryEngine())
        self.hosts: dict[str, refs.hostRef] = {}

    async def open(self, directory: Path) -> None:
        await self.db.open()
        with self.db.transaction() as tx:
            for name in ("one", "two", "three"):
                self.hosts[name] = records.host.create(tx, name_label=name)
            self.vm = records.VM.create(tx, uuid=VM, name_label="guest")
        self.one, self.two, self.three = (Host(self, name, directory) for name in self.hosts)
        members = {host.row: host for host in (self.two, self.three)}

        def member(ref: str) -> Any:
            if ref not in members:
                raise errors.CannotContactHost(ref)
            return members[refs.hostRef(ref)]

        self.one.histories.lead(member)
        for host in (self.two, self.three):
            host.histories.follow(lambda: self.one)

    def resides(self, host: Host | None) -> None:
        with self.db.transaction() as tx:
            row = refs.hostRef(refs.NULL) if host is None else host.row
            records.VM.modify(tx, self.vm, resident_on=row)


@pytest.fixture
async def pool(tmp_path: Path) -> PoolOf:
    pool = PoolOf()
    await pool.open(tmp_path)
    return pool


async def test_a_halted_guest_s_history_goes_to_the_coordinator(pool: PoolOf) -> None:
    pool.two.files.write("vm", VM, dumped(history(1.0, 0, 5)))
    await pool.two.histories.look()
    assert (pool.one.has(), pool.two.has()) == (True, False)
    await pool.one.histories.look()
    assert pool.one.has()


async def test_a_started_guest_s_history_follows_it(pool: PoolOf) -> None:
    pool.one.files.write("vm", VM, dumped(history(1.0, 0, 5)))
    pool.resides(pool.three)
    pool.three.runs(history(2.0, 5, 2))
    await pool.one.histories.look()
    rrd = pool.three.recorder.live("vm", VM)
    assert rrd is not None
    assert list(rrd.rings[0].tail(120)) == [1.0] * 5 + [2.0] * 2
    assert not pool.one.has()


async def test_a_migrated_guest_s_history_takes_the_way_over_the_coordinator(pool: PoolOf) -> None:
    pool.two.files.write("vm", VM, dumped(history(1.0, 0, 5)))
    # The rows still say where it was: whoever has it keeps it.
    pool.resides(pool.two)
    await pool.two.histories.look()
    assert pool.two.has()
    pool.resides(pool.three)
    await pool.two.histories.look()
    await pool.one.histories.look()
    assert [host.has() for host in (pool.one, pool.two, pool.three)] == [False, False, True]
    # It has not been seen to run there yet; then it is found on the disk.
    found = loaded(pool.three.files.read("vm", VM) or b"")
    assert list(found.rings[0].tail(9)) == [1.0] * 5


async def test_what_cannot_be_sent_waits(pool: PoolOf) -> None:
    pool.two.files.write("vm", VM, dumped(history(1.0, 0, 5)))
    pool.one.down = True
    await pool.two.histories.look()
    assert pool.two.has()
    pool.one.down = False
    await pool.two.histories.look()
    pool.resides(pool.three)
    pool.three.down = True
    await pool.one.histories.look()
    assert pool.one.has()


async def test_a_destroyed_vm_s_history_is_deleted(pool: PoolOf) -> None:
    for host in (pool.one, pool.two):
        host.files.write("vm", VM, dumped(history(1.0, 0, 5)))
    with pool.db.transaction() as tx:
        records.VM.delete(tx, pool.vm)
    await pool.two.histories.look()
    await pool.one.histories.look()
    assert not pool.one.has()
    assert not pool.two.has()


async def test_every_host_finds_the_history(pool: PoolOf) -> None:
    pool.resides(pool.two)
    pool.two.runs(history(7.0, 0, 3))
    for host in (pool.one, pool.two, pool.three):
        found = await host.histories.find(VM)
        assert found is not None
        assert list(found.rings[0].tail(9)) == [7.0] * 3
    pool.two.down = True
    assert await pool.one.histories.find(VM) is None


@pytest.mark.parametrize("payload", [{"uuid": "../x", "data": ""}, {"uuid": VM, "data": "!"},
                                     {"uuid": VM, "data": "aaaa"}])  # fmt: skip
async def test_what_is_no_history_is_refused(pool: PoolOf, payload: Any) -> None:
    with pytest.raises(errors.InvalidValue):
        await pool.one.ask("keep_history", payload)


def get(server: Any, path: str) -> tuple[int, Any]:
    import ssl

    credentials = b64encode(f"root:{server.password}".encode()).decode()
    request = urllib.request.Request(
        server.url + path, headers={"Authorization": f"Basic {credentials}"}
    )
    context = ssl._create_unverified_context()
    try:
        with urllib.request.urlopen(request, context=context, timeout=20) as answer:
            return answer.status, json.loads(answer.read())
    except urllib.error.HTTPError as error:
        return error.code, None


@pytest.mark.slow
def test_hosts_answer_for_their_guests_and_histories_follow_a_migration(
    start_server: Any, tmp_path: Path
) -> None:
    pool = start_pool(start_server, tmp_path, simulate=",vms=1")
    x, (one, two), (first, second) = pool.x, pool.hosts, pool.servers
    vm = x.VM.get_by_name_label("vm-0000")[0]
    uuid = x.VM.get_uuid(vm)
    began = int(time.time())
    x.VM.start_on(vm, two, False, False)

    def memory(server: Any) -> list[str] | None:
        """Of the guest, oldest first, if the host measures it."""
        path = f"/rrd_updates?start={began}&json=true&host=true&cf=AVERAGE"
        status, told = get(server, path)
        assert status == 200
        name = f"AVERAGE:vm:{uuid}:memory"
        if name not in told["meta"]["legend"]:
            return None
        column = told["meta"]["legend"].index(name)
        values = [row["values"][column] for row in told["data"]]
        return [value for value in reversed(values) if value != "NaN"]

    rows = eventually(lambda: memory(second))
    assert set(rows) == {str(x.VM_metrics.get_memory_actual(x.VM.get_metrics(vm)))}
    assert memory(first) is None
    assert x.VM.query_data_source(vm, "memory") == float(rows[0])
    names = {source["name_label"] for source in x.VM.get_data_sources(vm)}
    assert {"cpu0", "memory"} <= names
    assert x.host.query_data_source(two, "running_domains") == 1
    for server in pool.servers:
        assert get(server, f"/vm_rrd?json=true&uuid={uuid}")[0] == 200
    x.VM.pool_migrate(vm, one, {"live": "true"})
    eventually(lambda: (memory(first) or []) and len(memory(first) or []) > len(rows))
    assert memory(second) is None
