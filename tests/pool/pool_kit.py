"""What tests of pools share: daemons on loopback, joined through the API as clients do it."""

from __future__ import annotations

import json
import ssl
import time
import xmlrpc.client
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import XenAPI

PATIENCE = 20.0
"""Seconds that something which happens by itself may take."""


def eventually(what: Callable[[], Any], seconds: float = PATIENCE) -> Any:
    """The first true result; what fails meanwhile is tried again."""
    end = time.monotonic() + seconds
    while True:
        try:
            found = what()
        except (XenAPI.Failure, OSError):
            if time.monotonic() > end:
                raise
            found = None
        if found:
            return found
        if time.monotonic() > end:
            raise AssertionError(f"did not happen within {seconds} s")
        time.sleep(0.05)


def login(server: Any) -> Any:
    session = XenAPI.Session(server.url, ignore_ssl=True)
    session.xenapi.login_with_password("root", server.password, "1.0", "test")
    return session


def failure(call: Callable[[], Any]) -> list[str]:
    """The description of the error the call ends with."""
    try:
        call()
    except XenAPI.Failure as error:
        return list(error.details)
    raise AssertionError("it succeeded")


@dataclass
class Pool:
    """Servers of one pool, the coordinator first, and a session on it."""

    servers: list[Any]
    session: Any
    hosts: list[str] = field(default_factory=list)
    """References in the order of the servers."""

    @property
    def x(self) -> Any:
        return self.session.xenapi

    def live(self, host: str) -> bool:
        return self.x.host_metrics.get_live(self.x.host.get_metrics(host))


SMALL = "memory_total=8589934592"


def start_pool(start_server: Any, tmp_path: Path, count: int = 2, *, transparent: bool = False,
               simulate: str = "") -> Pool:  # fmt: skip
    """`count` daemons that form a pool."""
    config = tmp_path / "pool.yaml"
    flag = "true" if transparent else "false"
    config.write_text(
        f"pool: {{heartbeat_seconds: 0.3, silence_seconds: 2, transparent: {flag}}}\n"
    )
    servers = [
        start_server(
            "--config", str(config), "--simulate", f"seed={n + 1}" + simulate,
            state_dir=tmp_path / f"host{n}",
        )
        for n in range(count)
    ]  # fmt: skip
    coordinator = servers[0]
    pool = Pool(servers, login(coordinator))
    for number, server in enumerate(servers[1:], 2):
        join(server, coordinator)
        eventually(lambda n=number: len(pool.x.host.get_all()) == n)
        eventually(lambda: all(pool.live(host) for host in pool.x.host.get_all()))
    by_uuid = {pool.x.host.get_uuid(host): host for host in pool.x.host.get_all()}
    pool.hosts = [by_uuid[(s.state_dir / "host_uuid").read_text().strip()] for s in servers]
    return pool


def join(server: Any, coordinator: Any) -> None:
    address = coordinator.url.removeprefix("https://")
    login(server).xenapi.pool.join(address, "root", coordinator.password)


def pool_secret(server: Any) -> str:
    """What the host shows to others."""
    return str(ring(server)["secret"])


def ring(server: Any) -> dict[str, Any]:
    """The host's secrets, as its file has them."""
    return json.loads((server.state_dir / "pool" / "secrets.json").read_text())


def ask(server: Any, method: str, *params: Any) -> Any:
    """The value of one call as it is, without a session of XenAPI.py. Raises XenAPI.Failure."""
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    with xmlrpc.client.ServerProxy(server.url, context=context) as proxy:
        answer: Any = getattr(proxy, method)(*params)
    if answer["Status"] != "Success":
        raise XenAPI.Failure(answer["ErrorDescription"])
    return answer["Value"]


def local_login(server: Any, password: str = "") -> str:
    """A session of that host alone."""
    password = password or server.password
    return str(ask(server, "session.slave_local_login_with_password", "root", password))


def kill(server: Any) -> None:
    """End it as a power cut does."""
    server.process.kill()
    server.process.wait(10)
