"""Rotation of the pool secret: nobody is lost, whatever is killed when."""

from __future__ import annotations

import http.client
import json
import random
import threading
import xmlrpc.client
from pathlib import Path
from typing import Any

import pytest
import XenAPI
from pool_kit import (
    Pool,
    ask,
    eventually,
    failure,
    kill,
    local_login,
    login,
    pool_secret,
    ring,
    start_pool,
)


def together(pool: Pool) -> bool:
    """Everybody is there, with the same secret, and no other is good."""
    rings = [ring(server) for server in pool.servers]
    return (
        all(pool.live(host) for host in pool.hosts)
        and {r["phase"] for r in rings} == {"settled"}
        and len({r["secret"] for r in rings}) == 1
    )


def restart(pool: Pool, number: int, start_server: Any, tmp_path: Path) -> None:
    """Start a killed server again; where it listens for users may change."""
    state = pool.servers[number].state_dir
    config = tmp_path / "pool.yaml"
    pool.servers[number] = start_server("--config", str(config), state_dir=state)
    if number == 0:
        pool.session = login(pool.servers[0])


def put_ring(server: Any, **fields: Any) -> None:
    path = server.state_dir / "pool" / "secrets.json"
    path.write_text(json.dumps({**ring(server), **fields}))


def slave_login(server: Any, host: str, secret: str) -> Any:
    return ask(server, "session.slave_login", host, secret)


def test_a_secret_is_rotated_while_the_pool_works(start_server: Any, tmp_path: Path) -> None:
    pool = start_pool(start_server, tmp_path, simulate=",vms=1")
    x, (one, two) = pool.x, pool.hosts
    before = pool_secret(pool.servers[0])
    assert slave_login(pool.servers[0], one, before)
    x.pool.rotate_secret()
    assert together(pool)
    after = pool_secret(pool.servers[1])
    assert after != before
    # Sessions and links go on; the old secret is good nowhere.
    vm = x.VM.get_by_name_label("vm-0000")[0]
    x.VM.start_on(vm, two, False, False)
    assert x.VM.get_resident_on(vm) == two
    for server in pool.servers:
        assert failure(lambda s=server: slave_login(s, one, before))[0] == (
            "SESSION_AUTHENTICATION_FAILED"
        )
        assert slave_login(server, one, after)
    # And once more, to the same effect.
    x.pool.rotate_secret()
    assert together(pool)
    assert pool_secret(pool.servers[0]) != after


def test_an_absent_host_refuses_a_rotation(start_server: Any, tmp_path: Path) -> None:
    pool = start_pool(start_server, tmp_path)
    before = pool_secret(pool.servers[0])
    kill(pool.servers[1])
    assert failure(pool.x.pool.rotate_secret) == ["CANNOT_CONTACT_HOST", pool.hosts[1]]
    assert pool_secret(pool.servers[0]) == before
    restart(pool, 1, start_server, tmp_path)
    eventually(lambda: together(pool))
    assert pool_secret(pool.servers[0]) == before
    pool.x.pool.rotate_secret()
    assert together(pool)


def test_who_is_away_in_the_middle_comes_back(start_server: Any, tmp_path: Path) -> None:
    pool = start_pool(start_server, tmp_path)
    before = pool_secret(pool.servers[0])
    for server in pool.servers:
        kill(server)
    # As a crash leaves it after all have taken the offer, and the coordinator alone has switched.
    new = "f" * 64
    put_ring(pool.servers[0], generation=3, phase="switched", secret=new, also=before)
    put_ring(pool.servers[1], generation=2, phase="offered", secret=before, also=new)
    restart(pool, 0, start_server, tmp_path)
    assert ring(pool.servers[0])["phase"] == "switched"
    assert failure(pool.x.pool.rotate_secret) == ["POOL_SECRET_ROTATION_PENDING"]
    # The one that only knows the old secret (it may have missed the offer) comes in as well.
    put_ring(pool.servers[1], generation=1, phase="settled", secret=before, also="")
    restart(pool, 1, start_server, tmp_path)
    eventually(lambda: together(pool))
    assert pool_secret(pool.servers[1]) == new


def test_a_rotation_cut_off_at_the_offer_goes_on(start_server: Any, tmp_path: Path) -> None:
    pool = start_pool(start_server, tmp_path)
    before = pool_secret(pool.servers[0])
    kill(pool.servers[0])
    new = "e" * 64
    put_ring(pool.servers[0], generation=2, phase="offered", secret=before, also=new)
    restart(pool, 0, start_server, tmp_path)
    eventually(lambda: together(pool))
    assert pool_secret(pool.servers[1]) == new


@pytest.mark.slow
def test_kill_9_in_the_middle_of_a_rotation(start_server: Any, tmp_path: Path) -> None:
    pool = start_pool(start_server, tmp_path)
    chance = random.Random(5)
    for turn in range(6):
        session = pool.session
        thread = threading.Thread(target=lambda s=session: _rotate(s), daemon=True)
        thread.start()
        thread.join(chance.random() * 0.12)
        victim = turn % 2
        kill(pool.servers[victim])
        restart(pool, victim, start_server, tmp_path)
        thread.join(30)
        eventually(lambda: together(pool))
    pool.x.pool.rotate_secret()
    assert together(pool)


def _rotate(session: Any) -> None:
    try:
        session.xenapi.pool.rotate_secret()
    except (
        XenAPI.Failure,
        OSError,
        http.client.HTTPException,
        xmlrpc.client.Fault,
    ):  # the server dies meanwhile
        return


def test_an_ejected_host_takes_no_good_secret_away(start_server: Any, tmp_path: Path) -> None:
    pool = start_pool(start_server, tmp_path)
    before = pool_secret(pool.servers[0])
    pool.x.pool.eject(pool.hosts[1])
    eventually(lambda: pool_secret(pool.servers[0]) != before)
    eventually(lambda: ring(pool.servers[0])["phase"] == "settled")


def test_users_are_the_same_on_every_host(start_server: Any, tmp_path: Path) -> None:
    pool = start_pool(start_server, tmp_path)
    supporter = pool.servers[1]

    assert local_login(supporter)
    pool.x.session.change_password("", "the new one")
    session = local_login(supporter, "the new one")
    assert failure(lambda: local_login(supporter))[0] == "SESSION_AUTHENTICATION_FAILED"
    users = [(server.state_dir / "users").read_text() for server in pool.servers]
    assert users[0] == users[1]
    # Users are changed where they are kept.
    address = pool.servers[0].url.removeprefix("https://")
    changed = failure(lambda: ask(supporter, "session.change_password", session, "", "x"))
    assert changed == ["HOST_IS_SLAVE", address]
    # A host that is away meanwhile hears of it when it is back.
    kill(supporter)
    pool.x.session.change_password("", "another one")
    restart(pool, 1, start_server, tmp_path)
    assert eventually(lambda: local_login(pool.servers[1], "another one"))
    assert failure(lambda: local_login(pool.servers[1], "the new one"))[0] == (
        "SESSION_AUTHENTICATION_FAILED"
    )
