"""Hosts come and go: certificates, rows, roles, and what refuses a host."""

from __future__ import annotations

import asyncio
import json
import socket
import ssl
import stat
from pathlib import Path
from typing import Any

import pytest
from pool_kit import PATIENCE, eventually, failure, join, login, pool_secret, start_pool

from xapi.pool.link import Endpoint


def test_two_hosts_form_a_pool(start_server: Any, tmp_path: Path) -> None:
    pool = start_pool(start_server, tmp_path)
    x, (one, two) = pool.x, pool.hosts
    assert x.pool.get_master(x.pool.get_all()[0]) == one
    for host in (one, two):
        assert x.host.get_enabled(host)
        assert len(x.host.get_PIFs(host)) == 1
        assert x.VM.get_is_control_domain(x.host.get_control_domain(host))
        names = {x.SR.get_name_label(x.PBD.get_SR(pbd)) for pbd in x.host.get_PBDs(host)}
        assert {"Local storage", "Guest tools"} <= names
    assert len([sr for sr in x.SR.get_all() if x.SR.get_is_tools_sr(sr)]) == 1
    networks = {x.PIF.get_network(pif) for pif in x.PIF.get_all()}
    assert len(networks) == 1
    # Users are sent to the coordinator, with the address that it answers at.
    address = pool.servers[0].url.removeprefix("https://")
    assert failure(lambda: login(pool.servers[1])) == ["HOST_IS_SLAVE", address]
    for server in pool.servers:
        files = {path.name for path in (server.state_dir / "pool").iterdir()}
        assert "ca.key" in files
        for name in files:
            mode = stat.S_IMODE((server.state_dir / "pool" / name).stat().st_mode)
            assert mode == 0o600
    role = json.loads((pool.servers[1].state_dir / "role.json").read_text())
    assert role["host"] == two
    secrets = {(s.state_dir / "pool" / "secrets.json").read_text() for s in pool.servers}
    assert len(secrets) == 1


async def test_a_host_is_live_once_its_address_is_kept(
    live_server: Any, start_server: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A coordinator that dies right after and comes back elsewhere must know whom to tell."""
    client, services = live_server.client, live_server.server.services
    keys = services.hosts.keys
    met = keys.met
    kept = asyncio.Event()
    live: list[bool] = []

    async def note(endpoint: Endpoint) -> None:
        rows = await client.ask("host_metrics.get_all_records")
        live.append(all(row["live"] for row in rows.values()))
        await met(endpoint)
        assert endpoint.uuid in services.pool.keeper.leadership.members
        kept.set()

    monkeypatch.setattr(keys, "met", note)
    supporter = start_server("--simulate", "seed=2", state_dir=tmp_path / "two")
    address = live_server.url.removeprefix("https://")
    await asyncio.to_thread(
        lambda: login(supporter).xenapi.pool.join(address, "root", live_server.password)
    )
    async with asyncio.timeout(PATIENCE):
        await kept.wait()
    assert live[0] is False


def test_only_certificates_of_the_pool_get_in(start_server: Any, tmp_path: Path) -> None:
    pool = start_pool(start_server, tmp_path)
    stranger = start_server("--simulate", "seed=9", state_dir=tmp_path / "stranger")
    port = int((pool.servers[0].state_dir / "pool" / "port").read_text())
    member = pool.servers[1].state_dir / "pool"

    def ask(certificates: Path | None, secret: str = "") -> int:
        """The status of a request; 0 where the handshake is refused."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.load_verify_locations(member / "ca.crt")
        if certificates is not None:
            context.load_cert_chain(certificates / "host.crt", certificates / "host.key")
        uuid = (pool.servers[0].state_dir / "host_uuid").read_text().strip()
        with socket.create_connection(("127.0.0.1", port)) as raw:
            try:
                with context.wrap_socket(raw, server_hostname=uuid) as tls:
                    tls.sendall(
                        f"POST /pool/heartbeat HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n"
                        f"Authorization: Pool {secret}\r\nConnection: close\r\n\r\n{{}}".encode()
                    )
                    head = tls.recv(100).split()
                    return int(head[1]) if head else 0
            except (ssl.SSLError, ConnectionError):
                return 0

    secret = pool_secret(pool.servers[0])
    assert ask(None, secret) == 0
    assert ask(stranger.state_dir / "pool", secret) == 0
    assert ask(member) == 403
    assert ask(member, secret) == 200
    # A host that left is a stranger, though its certificate is still good.
    kept = tmp_path / "kept"
    kept.mkdir()
    for name in ("host.crt", "host.key"):
        (kept / name).write_bytes((member / name).read_bytes())
    context_ca = (member / "ca.crt").read_bytes()
    pool.x.pool.eject(pool.hosts[1])
    eventually(lambda: not (pool.servers[1].state_dir / "role.json").exists())
    eventually(member.exists)
    member = tmp_path / "ca"
    member.mkdir()
    (member / "ca.crt").write_bytes(context_ca)
    assert ask(kept, secret) == 403


def test_an_ejected_host_is_a_pool_of_its_own(start_server: Any, tmp_path: Path) -> None:
    pool = start_pool(start_server, tmp_path)
    x = pool.x
    assert failure(lambda: x.pool.eject(pool.hosts[0]))[0] == "OPERATION_NOT_ALLOWED"
    x.pool.eject(pool.hosts[1])
    assert x.host.get_all() == [pool.hosts[0]]
    assert {x.PIF.get_host(pif) for pif in x.PIF.get_all()} == {pool.hosts[0]}
    assert len([sr for sr in x.SR.get_all() if x.SR.get_name_label(sr) == "Local storage"]) == 1
    other = eventually(lambda: login(pool.servers[1])).xenapi
    [host] = other.host.get_all()
    assert other.pool.get_master(other.pool.get_all()[0]) == host
    # And it may come back.
    join(pool.servers[1], pool.servers[0])
    eventually(lambda: len(x.host.get_all()) == 2)
    eventually(lambda: all(pool.live(host) for host in x.host.get_all()))


def test_a_host_brings_its_halted_guests(start_server: Any, tmp_path: Path) -> None:
    pool = start_pool(start_server, tmp_path, simulate=",vms=2")
    names = [x["name_label"] for x in pool.x.VM.get_all_records().values()]
    assert names.count("vm-0000") == names.count("vm-0001") == 2
    assert names.count("Test guest") == 1


@pytest.mark.parametrize(
    ("prepare", "code"),
    [
        ("running", "JOINING_HOST_CANNOT_HAVE_RUNNING_VMS"),
        ("shared", "JOINING_HOST_CANNOT_CONTAIN_SHARED_SRS"),
        ("nobody", "JOINING_HOST_CONNECTION_FAILED"),
        ("password", "SESSION_AUTHENTICATION_FAILED"),
    ],
)
def test_what_refuses_a_host(start_server: Any, tmp_path: Path, prepare: str, code: str) -> None:
    joining = start_server("--simulate", "vms=1,seed=2", state_dir=tmp_path / "joining")
    session = login(joining)
    x = session.xenapi
    address, password = "127.0.0.1:1", "x"
    if prepare == "running":
        x.VM.start(x.VM.get_by_name_label("vm-0000")[0], False, False)
    elif prepare == "shared":
        host = x.host.get_all()[0]
        x.SR.create(host, {"location": "server:/x", "server": "s", "serverpath": "/x"}, "0",
                    "nfs", "", "nfs", "user", True, {})  # fmt: skip
    elif prepare == "password":
        other = start_server("--simulate", "seed=1", state_dir=tmp_path / "other")
        address = other.url.removeprefix("https://")
    assert failure(lambda: x.pool.join(address, "root", password))[0] == code
    assert login(joining).xenapi.host.get_all() == x.host.get_all()
    assert not (joining.state_dir / "role.json").exists()


def test_a_coordinator_of_others_cannot_join(start_server: Any, tmp_path: Path) -> None:
    pool = start_pool(start_server, tmp_path)
    details = failure(lambda: pool.x.pool.join("127.0.0.1:1", "root", "x"))
    assert details == ["JOINING_HOST_CANNOT_BE_MASTER_OF_OTHER_HOSTS"]
    # A pool is joined at its coordinator; a supporter says where that is.
    joining = start_server("--simulate", "seed=8", state_dir=tmp_path / "joining")
    session = login(joining)
    coordinator, supporter = (s.url.removeprefix("https://") for s in pool.servers)
    join_there = session.xenapi.pool.join
    details = failure(lambda: join_there(supporter, "root", joining.password))
    assert details == ["HOST_IS_SLAVE", coordinator]
    own = joining.url.removeprefix("https://")
    details = failure(lambda: join_there(own, "root", joining.password))
    assert details[0] == "OPERATION_NOT_ALLOWED"
    assert len(session.xenapi.host.get_all()) == 1
