"""Bytes of images in a pool: on the host that reaches the SR, brought along, and taken over."""

from __future__ import annotations

import contextlib
import http.client
import time
import urllib.parse
from pathlib import Path
from typing import Any

import pytest
import XenAPI
from etcd_pool_kit import etcd_pool
from pool_kit import Pool, eventually, failure, join, kill, login, start_pool
from streams_kit import MIB, SIZE, fetch, image, new_vdi, send, untrusting

pytestmark = pytest.mark.slow

NULL = "OpaqueRef:NULL"


def put(pool: Pool, vdi: str, data: bytes) -> None:
    task = pool.x.task.create("import", "")
    send(pool.servers[0].url, pool.session._session, data, vdi, task_id=task)
    eventually(lambda: pool.x.task.get_status(task) != "pending")
    assert pool.x.task.get_record(task)["error_info"] == []


def get(pool: Pool, vdi: str, **asked: str) -> bytes:
    data = fetch(pool.servers[0].url, pool.session._session, vdi, **asked)
    # The client has the last byte before the image that was frozen for it is dropped.
    eventually(lambda: pool.x.VDI.get_current_operations(vdi) == {})
    return data


def local_sr(x: Any, host: str) -> str:
    """Of the host."""
    for sr in x.SR.get_by_name_label("Local storage"):
        if any(x.PBD.get_host(pbd) == host for pbd in x.SR.get_PBDs(sr)):
            return str(sr)
    raise AssertionError("the host has no local storage")


def stored(server: Any, uuid: str) -> int:
    """Bytes that an SR takes on the host."""
    files = (server.state_dir / "volumes" / uuid).glob("*.data")
    return sum(file.stat().st_blocks * 512 for file in files)


def test_bytes_are_where_the_sr_is(start_server: Any, tmp_path: Path) -> None:
    pool = start_pool(start_server, tmp_path)
    x, (one, two) = pool.x, pool.hosts
    here, there = local_sr(x, one), local_sr(x, two)
    uuids = {here: x.SR.get_uuid(here), there: x.SR.get_uuid(there)}
    vdi, data = new_vdi(x, there), image(1)
    put(pool, vdi, data)
    assert stored(pool.servers[1], uuids[there]) > 2 * MIB
    assert not (pool.servers[0].state_dir / "volumes" / uuids[there]).exists()
    assert get(pool, vdi) == data
    used = int(x.VDI.get_physical_utilisation(vdi))
    assert 2 * MIB < used < 3 * MIB
    x.VDI.enable_cbt(vdi)
    snapshot, clone = x.VDI.snapshot(vdi), x.VDI.clone(vdi)
    put(pool, vdi, image(2))
    assert (get(pool, snapshot), get(pool, clone)) == (data, data)
    assert len(x.VDI.list_changed_blocks(snapshot, vdi)) > 0
    # Between hosts, through the coordinator.
    copy = x.VDI.copy(snapshot, here, NULL, NULL)
    assert stored(pool.servers[0], uuids[here]) > 2 * MIB
    back = x.VDI.copy(copy, there, NULL, NULL)
    assert get(pool, copy) == get(pool, back) == data
    delta = get(pool, vdi, format="vhd", base=snapshot)
    send(pool.servers[0].url, pool.session._session, delta, back, format="vhd")
    eventually(lambda: x.VDI.get_current_operations(back) == {})
    assert get(pool, back) == image(2)
    x.VDI.revert(snapshot)
    assert get(pool, vdi) == data
    for ref in (vdi, snapshot, clone, copy, back):
        x.VDI.destroy(ref)
    assert stored(pool.servers[1], uuids[there]) < MIB
    # The other host is asked when its storage is plugged.
    (pbd,) = x.SR.get_PBDs(there)
    x.PBD.unplug(pbd)
    lock = pool.servers[1].state_dir / "volumes" / uuids[there] / "map.sqlite"
    lock.write_bytes(b"this is no map" * 100)
    assert failure(lambda: x.PBD.plug(pbd))[:2] == ["SR_BACKEND_FAILURE", "EIO"]
    assert not x.PBD.get_currently_attached(pbd)
    for file in lock.parent.iterdir():
        file.unlink()
    x.PBD.plug(pbd)
    assert get(pool, new_vdi(x, there)) == bytes(SIZE)


def test_a_host_brings_its_bytes_and_keeps_them(start_server: Any, tmp_path: Path) -> None:
    pool = start_pool(start_server, tmp_path, 1)
    x = pool.x
    second = start_server("--config", str(tmp_path / "pool.yaml"), "--simulate", "seed=9",
                          state_dir=tmp_path / "second")  # fmt: skip
    other = login(second)
    vdi = new_vdi(other.xenapi, other.xenapi.SR.get_by_name_label("Local storage")[0])
    uuid, data = other.xenapi.VDI.get_uuid(vdi), image(3)
    send(second.url, other._session, data, vdi)
    eventually(lambda: other.xenapi.VDI.get_current_operations(vdi) == {})
    join(second, pool.servers[0])
    eventually(lambda: len(x.host.get_all()) == 2)
    eventually(lambda: all(pool.live(host) for host in x.host.get_all()))
    vdi = x.VDI.get_by_uuid(uuid)
    assert get(pool, vdi) == data
    sr = x.SR.get_uuid(x.VDI.get_SR(vdi))
    (host,) = [h for h in x.host.get_all() if h != x.pool.get_master(x.pool.get_all()[0])]
    # What was dropped while the host was away goes when it is back.
    snapshot, before = x.VDI.snapshot(vdi), stored(second, sr)
    dropped = new_vdi(x, x.VDI.get_SR(vdi))
    put(pool, dropped, image(8))
    assert stored(second, sr) > before + 2 * MIB
    kill(second)
    x.VDI.destroy(dropped)
    assert failure(lambda: fetch_failed(pool, vdi)) == ["CANNOT_CONTACT_HOST", host]
    eventually(lambda: not pool.live(host))
    assert failure(lambda: x.VDI.snapshot(vdi)) == ["HOST_OFFLINE", host]
    assert failure(lambda: fetch_failed(pool, vdi)) == ["HOST_OFFLINE", host]
    second = start_server("--config", str(tmp_path / "pool.yaml"), "--simulate", "seed=9",
                          "--listen", second.url.removeprefix("https://"),
                          state_dir=second.state_dir)  # fmt: skip
    eventually(lambda: pool.live(host))
    assert get(pool, snapshot) == data
    eventually(lambda: stored(second, sr) < before + MIB)
    x.pool.eject(host)
    eventually(lambda: login(second))
    (aside,) = second.state_dir.glob("volumes-left-*")
    assert sum(file.stat().st_blocks * 512 for file in aside.glob(f"{sr}/*.data")) > 2 * MIB


def fetch_failed(pool: Pool, vdi: str) -> None:
    """The error of an export, as XenAPI.Failure."""
    task = pool.x.task.create("export", "")
    with contextlib.suppress(OSError):
        get(pool, vdi, task_id=task)
    eventually(lambda: pool.x.task.get_status(task) != "pending")
    raise XenAPI.Failure(pool.x.task.get_error_info(task))


def test_a_host_that_dies_during_an_import(start_server: Any, tmp_path: Path) -> None:
    pool = start_pool(start_server, tmp_path)
    x, (_, two) = pool.x, pool.hosts
    sr = local_sr(x, two)
    vdi, data = new_vdi(x, sr), image(4)
    put(pool, vdi, data)
    x.VDI.snapshot(vdi)
    task = x.task.create("import", "")
    asked = {"session_id": pool.session._session, "vdi": vdi, "task_id": task}
    path = f"/import_raw_vdi?{urllib.parse.urlencode(asked)}"
    address = pool.servers[0].url.removeprefix("https://")
    client = http.client.HTTPSConnection(address, context=untrusting(), timeout=20)
    client.putrequest("PUT", path)
    client.putheader("Content-Length", str(SIZE))
    client.endheaders()
    new = image(5)
    client.send(new[: 3 * MIB])
    eventually(lambda: x.task.get_progress(task) > 0.1)
    kill(pool.servers[1])
    begun = time.monotonic()
    with contextlib.suppress(OSError):
        client.send(new[3 * MIB :])
    eventually(lambda: x.task.get_status(task) == "failure")
    assert time.monotonic() - begun < 5
    assert x.task.get_error_info(task) == ["CANNOT_CONTACT_HOST", two]
    client.close()
    eventually(lambda: x.VDI.get_current_operations(vdi) == {})
    # A copy there is refused at once, and leaves nothing.
    eventually(lambda: not pool.live(two))
    images = len(x.VDI.get_all())
    local = new_vdi(x, local_sr(x, pool.hosts[0]))
    assert failure(lambda: x.VDI.copy(local, sr, NULL, NULL)) == ["HOST_OFFLINE", two]
    assert len(x.VDI.get_all()) == images + 1
    old = pool.servers[1]
    pool.servers[1] = start_server(
        "--config", str(tmp_path / "pool.yaml"), "--simulate", "seed=2",
        "--listen", old.url.removeprefix("https://"), state_dir=old.state_dir,
    )  # fmt: skip
    eventually(lambda: pool.live(two))
    held = get(pool, vdi)
    for at in range(0, SIZE, 65536):
        assert held[at : at + 65536] in (data[at : at + 65536], new[at : at + 65536])
    put(pool, vdi, new)
    assert get(pool, vdi) == new


def test_a_takeover_finds_the_bytes_of_shared_srs(start_server: Any, tmp_path: Path) -> None:
    shared = tmp_path / "shared"
    more = {"simulate": {"shared_storage": str(shared)}}
    with etcd_pool(start_server, tmp_path, more=lambda _number: more) as pool:
        first = pool.hosts[0]
        x = pool.x(first)
        config = {"server": "s", "serverpath": "/x"}
        sr = x.SR.create(x.host.get_by_uuid(first.uuid), config, "0", "nfs", "", "nfs", "user",
                         True, {})  # fmt: skip
        assert all(x.PBD.get_currently_attached(pbd) for pbd in x.SR.get_PBDs(sr))
        assert len(x.SR.get_PBDs(sr)) == 3
        vdi, data = new_vdi(x, sr), image(6)
        send(first.url, pool.session, data, vdi)
        eventually(lambda: x.VDI.get_current_operations(vdi) == {})
        assert (shared / x.SR.get_uuid(sr)).is_dir()
        pool.kill(first)
        second = pool.another_than(first)
        eventually(lambda: fetch(second.url, pool.session, vdi) == data)
        snapshot = eventually(lambda: pool.x(second).VDI.snapshot(vdi))
        # The role passes while both live: the one lets go of what the other needs.
        pool.start(first)
        pool.settle()
        x = pool.x(second)
        x.pool.designate_new_master(x.host.get_by_uuid(first.uuid))
        eventually(lambda: pool.coordinator() is first)
        eventually(lambda: fetch(first.url, pool.session, snapshot) == data)
        send(first.url, pool.session, image(7), vdi)
        eventually(lambda: fetch(first.url, pool.session, vdi) == image(7))
