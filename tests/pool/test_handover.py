"""The coordinator's role passes by command; whoever is killed when, one host leads in the end."""

from __future__ import annotations

import http.client
import random
import socket
import threading
import xmlrpc.client
from pathlib import Path
from typing import Any

import pytest
import XenAPI
from etcd_kit import free_ports
from pool_kit import Pool, ask, eventually, failure, kill, local_login, login, ring, start_pool


def uuid_of(server: Any) -> str:
    return (server.state_dir / "host_uuid").read_text().strip()


def follows(server: Any) -> bool:
    return (server.state_dir / "role.json").exists()


def start_again(pool: Pool, number: int, start_server: Any, tmp_path: Path) -> Any:
    state = pool.servers[number].state_dir
    config = str(tmp_path / "pool.yaml")
    pool.servers[number] = start_server("--config", config, state_dir=state)
    return pool.servers[number]


def leads(pool: Pool, number: int) -> None:
    """The server leads, all others follow it, and everybody is there."""
    server = pool.servers[number]
    pool.session = eventually(lambda: login(server))
    x = pool.x
    assert x.pool.get_master(x.pool.get_all()[0]) == pool.hosts[number]
    address = server.url.removeprefix("https://")
    for other in pool.servers:
        if other is not server:
            refused = ["HOST_IS_SLAVE", address]
            eventually(lambda o=other, r=refused: failure(lambda: login(o)) == r)
    eventually(lambda: all(pool.live(host) for host in pool.hosts))


def test_the_role_is_handed_over_and_back(start_server: Any, tmp_path: Path) -> None:
    pool = start_pool(start_server, tmp_path, simulate=",vms=1")
    x, (_, two) = pool.x, pool.hosts
    vm = x.VM.get_by_name_label("vm-0000")[0]
    x.VM.start_on(vm, two, False, False)
    x.pool.set_name_label(x.pool.get_all()[0], "ours")
    x.session.change_password("", "a new one")
    for server in pool.servers:
        server.password = "a new one"
    before = x.VM.get_all()
    x.pool.designate_new_master(two)
    leads(pool, 1)
    x = pool.x
    assert x.VM.get_all() == before
    assert x.pool.get_name_label(x.pool.get_all()[0]) == "ours"
    assert x.VM.get_power_state(vm) == "Running"
    assert x.VM.get_resident_on(vm) == two
    # It is a pool like any other: what is written is kept, and secrets can be rotated.
    x.VM.set_name_label(vm, "renamed")
    x.pool.rotate_secret()
    assert len({ring(server)["secret"] for server in pool.servers}) == 1
    # The same host again is no news; the other one gets it back.
    x.pool.designate_new_master(two)
    x.pool.designate_new_master(pool.hosts[0])
    leads(pool, 0)
    assert pool.x.VM.get_name_label(vm) == "renamed"


def test_who_cannot_lead_is_not_asked(start_server: Any, tmp_path: Path) -> None:
    pool = start_pool(start_server, tmp_path)
    x, two = pool.x, pool.hosts[1]
    assert failure(x.pool.emergency_transition_to_master) == ["NOT_IN_EMERGENCY_MODE"]
    kill(pool.servers[1])
    refused = failure(lambda: x.pool.designate_new_master(two))
    assert refused in (["CANNOT_CONTACT_HOST", two], ["HOST_OFFLINE", two])
    eventually(lambda: not pool.live(two))
    assert failure(lambda: x.pool.designate_new_master(two)) == ["HOST_OFFLINE", two]
    # The coordinator goes on.
    x.pool.set_name_label(x.pool.get_all()[0], "still here")


def test_a_supporter_leads_in_an_emergency(start_server: Any, tmp_path: Path) -> None:
    pool = start_pool(start_server, tmp_path, 3)
    one, two, three = pool.servers
    pool.x.pool.set_name_label(pool.x.pool.get_all()[0], "ours")
    session = local_login(two)
    known = two.state_dir / "pool" / "leadership.json"
    eventually(lambda: uuid_of(three) in known.read_text())
    eventually(lambda: not ask(two, "host.is_in_emergency_mode", session))
    refused = failure(lambda: ask(two, "pool.emergency_transition_to_master", session))
    assert refused == ["NOT_IN_EMERGENCY_MODE"]
    kill(one)
    eventually(lambda: ask(two, "host.is_in_emergency_mode", session))
    # Users are still sent to the coordinator that was.
    assert failure(lambda: login(two)) == ["HOST_IS_SLAVE", one.url.removeprefix("https://")]
    ask(two, "pool.emergency_transition_to_master", session)
    pool.session = eventually(lambda: login(two))
    assert pool.x.pool.get_name_label(pool.x.pool.get_all()[0]) == "ours"
    assert pool.x.pool.get_master(pool.x.pool.get_all()[0]) == pool.hosts[1]
    assert pool.hosts[2] in pool.x.pool.recover_slaves()
    eventually(lambda: pool.live(pool.hosts[2]))
    assert not pool.live(pool.hosts[0])
    # The host that led comes back and finds that it leads no more.
    start_again(pool, 0, start_server, tmp_path)
    leads(pool, 1)
    assert follows(pool.servers[0])
    assert follows(three)


def test_a_supporter_leads_with_what_it_has_kept(start_server: Any, tmp_path: Path) -> None:
    pool = start_pool(start_server, tmp_path)
    pool.x.pool.set_name_label(pool.x.pool.get_all()[0], "ours")
    copy = pool.servers[1].state_dir / "replica.sqlite"
    eventually(copy.exists)
    kill(pool.servers[1])
    kill(pool.servers[0])
    two = start_again(pool, 1, start_server, tmp_path)
    ask(two, "pool.emergency_transition_to_master", local_login(two))
    session = eventually(lambda: login(two))
    assert len(session.xenapi.host.get_all()) == 2
    assert not copy.exists()


def test_a_coordinator_that_listens_elsewhere_is_found(start_server: Any, tmp_path: Path) -> None:
    pool = start_pool(start_server, tmp_path)
    one, two = pool.servers
    port = one.state_dir / "pool" / "port"

    def move() -> None:
        (elsewhere,) = free_ports(1)
        port.write_text(str(elsewhere))

    # A member that is there is told.
    kill(one)
    before = (two.state_dir / "role.json").read_text()
    move()
    start_again(pool, 0, start_server, tmp_path)
    leads(pool, 0)
    assert (two.state_dir / "role.json").read_text() != before
    # One that was away is told when it is back, or by command.
    kill(pool.servers[0])
    kill(two)
    move()
    with socket.socket() as held:
        # Nobody else may take the port meanwhile: where both have moved, no one finds the other.
        held.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        held.bind(("127.0.0.1", int((two.state_dir / "pool" / "port").read_text())))
        start_again(pool, 0, start_server, tmp_path)
        # It may share a port that is held but not listened at.
        start_again(pool, 1, start_server, tmp_path)
    session = local_login(pool.servers[1])
    address = pool.servers[0].url.removeprefix("https://")
    wrong = failure(
        lambda: ask(pool.servers[1], "pool.emergency_reset_master", session, "192.0.2.1")
    )
    assert wrong == ["TLS_CONNECTION_FAILED", "192.0.2.1", "443"]
    pool.session = login(pool.servers[0])
    pool.x.pool.recover_slaves()
    leads(pool, 0)
    ask(pool.servers[1], "pool.emergency_reset_master", session, address)


def sends_to(server: Any) -> str:
    """Where a supporter sends its clients; empty for a coordinator."""
    try:
        login(server)
    except XenAPI.Failure as error:
        if error.details[0] != "HOST_IS_SLAVE":
            raise
        return str(error.details[1])
    return ""


def settled(pool: Pool, name: str = "") -> tuple[int, str]:
    """Who leads and what the pool is called, once all agree; with a name, it is called so first.

    A handover that was acknowledged goes on by itself: until then who led may still do so.
    """

    def look() -> tuple[int, str] | None:
        leading = [n for n, server in enumerate(pool.servers) if not follows(server)]
        if len(leading) != 1:
            return None
        leader = leading[0]
        server = pool.servers[leader]
        pool.session = login(server)
        ref = pool.x.pool.get_all()[0]
        if name:
            pool.x.pool.set_name_label(ref, name)
        address = server.url.removeprefix("https://")
        others = [other for other in pool.servers if other is not server]
        if not all(sends_to(other) == address for other in others):
            return None
        if not all(map(pool.live, pool.hosts)):
            return None
        assert pool.x.pool.get_master(ref) == pool.hosts[leader]
        return leader, pool.x.pool.get_name_label(ref)

    found: tuple[int, str] = eventually(look, 40)
    return found


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(2))
def test_kill_9_in_the_middle_of_a_handover(start_server: Any, tmp_path: Path, seed: int) -> None:
    pool = start_pool(start_server, tmp_path)
    chance = random.Random(seed)
    for turn in range(4):
        name = f"turn {turn}"
        leader, _ = settled(pool, name)
        session, host = pool.session, pool.hosts[1 - leader]

        def designate(s: Any = session, h: str = host) -> None:
            try:
                s.xenapi.pool.designate_new_master(h)
            except (XenAPI.Failure, OSError, http.client.HTTPException, xmlrpc.client.Fault):
                return

        thread = threading.Thread(target=designate, daemon=True)
        thread.start()
        thread.join(chance.random())
        victim = chance.randrange(2)
        kill(pool.servers[victim])
        start_again(pool, victim, start_server, tmp_path)
        thread.join(30)
        assert settled(pool)[1] == name
