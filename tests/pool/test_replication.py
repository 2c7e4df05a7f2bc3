"""A replica is what it follows; a transparent supporter takes any call."""

from __future__ import annotations

import ssl
import threading
import urllib.request
from pathlib import Path
from typing import Any

import orjson
import pytest
import XenAPI
from hypothesis import given, settings
from hypothesis import strategies as st
from pool_kit import eventually, failure, login, start_pool

from xapi.database import Database
from xapi.database.engines.memory import MemoryEngine
from xapi.database.replica import Diverged, Replica, dump, plain_commit, plain_row
from xapi.generated import records
from xapi.generated.errors import HostIsSlave
from xapi.wire import xmlrpc


def over_the_wire(plain: Any) -> Any:
    return orjson.loads(dump(plain))


def load(replica: Replica, db: Database) -> None:
    rows = [plain_row(row) for table in db.tables.values() for row in table.rows.values()]
    stones = [tuple(stone) for table in db.tables.values() for stone in table.tombstones]
    replica.load(db.revision, over_the_wire({"r": rows})["r"], over_the_wire({"s": stones})["s"])


def contents(db: Database) -> Any:
    return {
        name: [
            (row.ref, row.created_rev, row.modified_rev,
             tuple(getattr(row, field.name) for field in row.MODEL.fields))
            for row in table.rows.values()
        ]
        for name, table in db.tables.items()
    }  # fmt: skip


def assert_same(replica: Replica, db: Database) -> None:
    assert contents(replica) == contents(db)
    assert replica.revision == db.revision
    assert replica.uuids == db.uuids
    assert replica.class_of == db.class_of
    for name, table in db.tables.items():
        there = replica.tables[name]
        # What one transaction changed has no order among itself after a load.
        ages = [row.modified_rev for row in there.recent.values()]
        assert ages == [row.modified_rev for row in table.recent.values()]
        assert there.recent.keys() == table.recent.keys()
        assert list(there.tombstones) == list(table.tombstones)


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["vm", "vbd", "move", "name", "drop", "task", "reborn", "load"]),
        st.integers(0, 40),
    ),
    max_size=60,
)


@settings(max_examples=40, deadline=None)
@given(STEPS)
async def test_a_replica_is_what_it_follows(steps: list[tuple[str, int]]) -> None:
    db = Database(records.MODELS, MemoryEngine())
    await db.open()
    replica = Replica(records.MODELS, "10.0.0.1")
    load(replica, db)
    seen: list[Any] = []
    db.subscribe(lambda commit: seen.append(over_the_wire(plain_commit(commit))))
    with db.transaction() as tx:
        hosts = [records.host.create(tx, name_label=f"h{n}") for n in range(2)]
    for kind, number in steps:
        vms = [row.ref for row in db.rows("VM")]
        vm = vms[number % len(vms)] if vms else None
        with db.transaction() as tx:
            if kind == "vm":
                for _ in range(number % 20):
                    records.VM.create(tx, name_label=f"n{number}", resident_on=hosts[number % 2])
            elif kind == "vbd" and vm:
                records.VBD.create(tx, VM=vm, userdevice=str(number))
            elif kind == "move" and vm:
                records.VM.modify(tx, vm, resident_on=hosts[number % 2])
            elif kind == "name" and vm:
                records.VM.modify(tx, vm, name_label=f"x{number}", platform={"a": str(number)})
            elif kind == "drop" and vm:
                records.VM.delete(tx, vm)
            elif kind == "task":
                records.task.create(tx, name_label="t", progress=number / 7)
            elif kind == "reborn" and vm:
                row = records.VM.get(tx, vm).copy()
                records.VM.delete(tx, vm)
                row.name_label = "again"
                tx.create(row)
        if kind == "load":
            load(replica, db)
            seen.clear()
        elif number % 3 == 0:
            for line in seen:
                replica.follow(line)
            seen.clear()
            assert_same(replica, db)
    for line in seen:
        replica.follow(line)
    assert_same(replica, db)
    await db.close()


async def test_nothing_is_applied_twice_or_out_of_order() -> None:
    db = Database(records.MODELS, MemoryEngine())
    await db.open()
    replica = Replica(records.MODELS, "10.0.0.1")
    load(replica, db)
    lines: list[Any] = []
    db.subscribe(lambda commit: lines.append(over_the_wire(plain_commit(commit))))
    with db.transaction() as tx:
        vm = records.VM.create(tx, name_label="a")
    with db.transaction() as tx:
        records.VM.modify(tx, vm, name_label="b")
    with pytest.raises(Diverged):
        replica.follow(lines[1])  # the guest it changes is not there yet
    for line in lines:
        replica.follow(line)
    with pytest.raises(Diverged):
        replica.follow(lines[1])
    with pytest.raises(HostIsSlave), replica.transaction():
        pass
    assert_same(replica, db)
    await db.close()


def test_any_host_takes_any_call(start_server: Any, tmp_path: Path) -> None:
    pool = start_pool(start_server, tmp_path, transparent=True, simulate=",vms=1")
    other = login(pool.servers[1])
    x, y = pool.x, other.xenapi
    assert y.host.get_all() == x.host.get_all()
    vm = y.VM.get_by_name_label("vm-0000")[0]
    for number in range(20):  # each write is read back at once, by the one who wrote
        y.VM.set_name_description(vm, str(number))
        assert y.VM.get_name_description(vm) == str(number)
        assert x.VM.get_name_description(vm) == str(number)
    eventually(lambda: y.VM.get_record(vm) == x.VM.get_record(vm))
    assert y.VM.get_all_records() == x.VM.get_all_records()
    with pytest.raises(XenAPI.Failure, match="HANDLE_INVALID"):
        y.VM.start("OpaqueRef:no", False, False)
    y.session.logout()
    assert failure(lambda: x.VM.get_name_label("OpaqueRef:x"))[0] == "HANDLE_INVALID"


def test_a_supporter_is_never_behind_its_clients(start_server: Any, tmp_path: Path) -> None:
    pool = start_pool(start_server, tmp_path, transparent=True, simulate=",vms=1")
    one, two = pool.servers
    vm = pool.x.VM.get_by_name_label("vm-0000")[0]
    for number in range(20):
        # A session made on one host is good on the other at once.
        fresh = login(one)
        assert fresh.xenapi.session.get_uuid(fresh.handle)
        assert call(two, "VM.get_uuid", fresh.handle, vm)[0] == pool.x.VM.get_uuid(vm)
        fresh.xenapi.VM.set_name_description(vm, str(number))
        fresh.xenapi.session.logout()
    # A revision seen on one host is the least the other one shows.
    assert call(two, "VM.get_uuid", "OpaqueRef:no", vm)[0] == ["SESSION_INVALID", "OpaqueRef:no"]
    handle = pool.session.handle
    for number in range(20):
        _, written = call(one, "VM.set_name_description", handle, vm, f"again {number}")
        answer, shown = call(two, "VM.get_name_description", handle, vm, minimum=written)
        assert answer == f"again {number}"
        assert shown >= written > 0
    # An event is made by who owns the database.
    other = login(two)
    token = getattr(other.xenapi.event, "from")(["VM"], "", 5.0)["token"]
    assert other.xenapi.event.inject("VM", vm) >= token
    found = getattr(other.xenapi.event, "from")(["VM"], token, 5.0)["events"]
    assert [event["ref"] for event in found] == [vm]


def call(server: Any, method: str, *params: Any, minimum: int = 0) -> tuple[Any, int]:
    """The value or the error, and the revision of the answer."""
    request = urllib.request.Request(
        server.url, xmlrpc.dump_call(method, params), {"X-Xapi-Minimum-Revision": str(minimum)}
    )
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    with urllib.request.urlopen(request, timeout=20, context=context) as reply:
        answer = xmlrpc.load_response(reply.read())
        value = answer.value if answer.error is None else list(answer.error)
        return value, int(reply.headers["X-Xapi-Revision"])


def test_events_of_a_supporter(start_server: Any, tmp_path: Path) -> None:
    pool = start_pool(start_server, tmp_path, transparent=True, simulate=",vms=1")
    other = login(pool.servers[1])
    vm = pool.x.VM.get_by_name_label("vm-0000")[0]
    first = getattr(other.xenapi.event, "from")(["VM"], "", 5.0)
    found: list[Any] = []

    def poll() -> None:
        found.extend(getattr(other.xenapi.event, "from")(["VM"], first["token"], 20.0)["events"])

    waiting = threading.Thread(target=poll)
    waiting.start()
    pool.x.VM.set_name_description(vm, "changed")
    waiting.join(20)
    assert [(event["ref"], event["snapshot"]["name_description"]) for event in found] == [
        (vm, "changed")
    ]
    # The same token means the same on the coordinator.
    there = getattr(pool.x.event, "from")(["VM"], first["token"], 5.0)["events"]
    assert [event["ref"] for event in there] == [vm]


def test_a_supporter_catches_up_after_a_restart_of_the_coordinator(
    start_server: Any, tmp_path: Path
) -> None:
    pool = start_pool(start_server, tmp_path, transparent=True, simulate=",vms=1")
    vm = pool.x.VM.get_by_name_label("vm-0000")[0]
    pool.x.VM.set_name_description(vm, "before")
    coordinator = pool.servers[0]
    address = coordinator.url.removeprefix("https://")
    coordinator.process.kill()
    coordinator.process.wait(10)
    again = start_server(
        "--config", str(tmp_path / "pool.yaml"), "--simulate", "seed=1", "--listen", address,
        state_dir=coordinator.state_dir,
    )  # fmt: skip
    session = login(again)
    session.xenapi.VM.set_name_description(vm, "after")
    other = eventually(lambda: login(pool.servers[1]))
    eventually(lambda: other.xenapi.VM.get_name_description(vm) == "after")
    host = pool.hosts[1]
    metrics = session.xenapi.host.get_metrics(host)
    eventually(lambda: session.xenapi.host_metrics.get_live(metrics))


def test_the_socket_of_a_supporter_passes_calls_on(start_server: Any, tmp_path: Path) -> None:
    import http.client
    import socket
    import xmlrpc.client as client

    pool = start_pool(start_server, tmp_path)

    class Connection(http.client.HTTPConnection):
        def connect(self) -> None:
            self.sock = socket.socket(socket.AF_UNIX)
            self.sock.connect(str(pool.servers[1].socket))

    class Transport(client.Transport):
        def make_connection(self, host: Any) -> Any:
            return Connection("localhost")

    proxy = client.ServerProxy("http://localhost/", transport=Transport())
    session = proxy.session.login_with_password("root", "", "1.0", "t")["Value"]
    assert proxy.host.get_all(session)["Value"] == pool.x.host.get_all()
