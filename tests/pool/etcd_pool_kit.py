"""Pools whose database is in etcd: three members, three daemons, and a network between all of them
that a test can cut; clients that go on over a takeover, as real ones have to."""

from __future__ import annotations

import json
import os
import ssl
import threading
import time
import xmlrpc.client
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.client import HTTPException
from pathlib import Path
from typing import Any

import XenAPI
from etcd_kit import Cluster, free_ports
from pool_kit import eventually, join, login
from proxy_kit import Network

from xapi.database.engines.etcd_client import encoded

LEASE_SECONDS = 3
TAKEOVER_SECONDS = 5.0
"""From the coordinator's death until writes are accepted."""
CALL_SECONDS = 10.0
ROUNDS = int(os.environ.get("ROUNDS", "6"))


@dataclass
class Host:
    """One daemon, dead or alive."""

    number: int
    config: Path
    state_dir: Path
    url: str
    peers: int
    """Port for other hosts, as they are told it: the proxy's."""
    machine: str = ""
    """What it simulates."""
    server: Any = None

    @property
    def pid(self) -> int:
        return self.server.process.pid

    @property
    def uuid(self) -> str:
        return (self.state_dir / "host_uuid").read_text().strip()


@dataclass
class EtcdPool:
    """See `etcd_pool`."""

    cluster: Cluster
    net: Network
    start_server: Any
    prefix: str
    hosts: list[Host] = field(default_factory=list)
    etcd_ports: list[int] = field(default_factory=list)
    """Of the proxies before the members of etcd."""
    session: str = ""
    """A reference that is good on every host."""

    # Hosts

    def start(self, host: Host) -> None:
        host.server = self.start_server(
            "--config", str(host.config), "--listen", host.url.removeprefix("https://"),
            "--simulate", host.machine, state_dir=host.state_dir,
        )  # fmt: skip
        self.net.processes.add(host.pid)

    def kill(self, host: Host) -> float:
        """kill -9; gives when."""
        host.server.process.kill()
        killed = time.monotonic()
        host.server.process.wait(10)
        self.net.processes.discard(host.pid)
        return killed

    def coordinator(self) -> Host | None:
        """Who holds the place, by etcd's word; None if nobody does."""
        found = self._key("coordinator")
        if found is None:
            return None
        uuid = json.loads(json.loads(found)["candidate"])["uuid"]
        return next(host for host in self.hosts if host.uuid == uuid)

    def another_than(self, host: Host, seconds: float = 30.0) -> Host:
        """The next coordinator."""
        return eventually(
            lambda: found if (found := self.coordinator()) not in (None, host) else None, seconds
        )

    def others(self, host: Host) -> list[Host]:
        return [other for other in self.hosts if other is not host]

    def _key(self, name: str) -> bytes | None:
        import base64
        import urllib.request

        body = json.dumps({"key": encoded(f"{self.prefix}/{name}".encode())}).encode()
        for member in self.cluster.members:
            if member.process is None:
                continue
            request = urllib.request.Request(f"{member.client}/v3/kv/range", body, method="POST")
            with suppress(OSError), urllib.request.urlopen(request, timeout=2) as answer:
                kvs = json.load(answer).get("kvs")
                return base64.b64decode(kvs[0]["value"]) if kvs else None
        return None

    # The network

    def cut_from_hosts(self, host: Host) -> None:
        """Nothing passes between the host and the other hosts."""
        for other in self.others(host):
            self.net.cut(host.pid, [other.peers])
            self.net.cut(other.pid, [host.peers])

    def cut_from_etcd(self, host: Host) -> None:
        self.net.cut(host.pid, self.etcd_ports)

    # Clients

    def x(self, host: Host, seconds: float = CALL_SECONDS) -> Any:
        """The API of a host, with the pool's session; waits no longer than that for an answer."""
        return session_on(host.url, self.session, seconds).xenapi

    def all_live(self, through: Host) -> bool:
        x = self.x(through)
        records = x.host_metrics.get_all_records().values()
        return len(records) == len(self.hosts) and all(record["live"] for record in records)

    def settle(self) -> Host:
        """The coordinator, once all hosts are in the pool again, and ready to take over."""

        def settled() -> Host | None:
            host = self.coordinator()
            if host is None or not all(map(is_warm, self.others(host))):
                return None
            return host if self.all_live(host) else None

        return eventually(settled, 30.0)


def is_warm(host: Host) -> bool:
    """Whether a supporter is a candidate and has the rows of the coordinator it knows."""
    text: str = host.server.log.read_text()
    follows = text.rfind("the coordinator is followed")
    changes = ("the coordinator is another host", "starting again", "cannot be followed")
    return "waiting for the place" in text and follows > max(map(text.rfind, changes))


class _Transport(xmlrpc.client.SafeTransport):
    """Does not wait for ever."""

    def __init__(self, seconds: float) -> None:
        super().__init__(context=ssl._create_unverified_context())
        self._seconds = seconds

    def make_connection(self, host: Any) -> Any:
        made = super().make_connection(host)
        made.timeout = self._seconds
        return made

    def request(self, *arguments: Any, **more: Any) -> Any:
        # The base class sends once more what broke a kept connection; whether that is safe is
        # for the caller to say.
        return self.single_request(*arguments, **more)


def session_on(url: str, session: str, seconds: float = CALL_SECONDS) -> Any:
    made = XenAPI.Session(url, transport=_Transport(seconds))
    made._session = session
    return made


PASSING = ("HOST_IS_SLAVE", "CANNOT_CONTACT_HOST", "HOST_OFFLINE", "INTERNAL_ERROR")
"""Errors that say: somewhere else, or a little later."""
BROKEN = (OSError, HTTPException, xmlrpc.client.ProtocolError)
"""How a call ends whose host died."""


class Client:
    """Calls whichever host takes them; repeats what failed, so only for what may be repeated."""

    def __init__(self, pool: EtcdPool, host: Host, *, seconds: float = CALL_SECONDS) -> None:
        self.failures: Counter[str] = Counter()
        self._pool = pool
        self._seconds = seconds
        self._urls = [other.url for other in pool.hosts]
        self._at = self._urls.index(host.url)
        self._session: Any = None

    def call(self, name: str, *arguments: Any, patience: float = 60.0) -> Any:
        """The result. Raises the last failure once the patience is over."""
        end = time.monotonic() + patience
        while True:
            if self._session is None:
                self._session = session_on(self._urls[self._at], self._pool.session, self._seconds)
            try:
                return getattr(self._session.xenapi, name)(*arguments)
            except XenAPI.Failure as error:
                if error.details[0] not in PASSING:
                    raise
                self.failures[error.details[0]] += 1
                self._elsewhere(error.details)
                last: Exception = error
            except xmlrpc.client.Fault as error:
                # What XenAPI.py makes of SESSION_INVALID where it cannot log in.
                self.failures["SESSION_INVALID"] += 1
                self._elsewhere(())
                last = error
            except BROKEN as error:
                self.failures[type(error).__name__] += 1
                self._elsewhere(())
                last = error
            if time.monotonic() > end:
                raise last
            time.sleep(0.05)

    def _elsewhere(self, details: Any) -> None:
        self._session = None
        if details and details[0] == "HOST_IS_SLAVE":
            url = f"https://{details[1]}"
            if url in self._urls and url != self._urls[self._at]:
                self._at = self._urls.index(url)
                return
        self._at = (self._at + 1) % len(self._urls)


class _Worker:
    """A thread that ends when it is told; its failure is the test's."""

    def __init__(self) -> None:
        self.stopped = threading.Event()
        self.error: BaseException | None = None
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self) -> None:
        try:
            while not self.stopped.is_set():
                self.step()
        except BaseException as error:  # noqa: BLE001 - raised where it is waited for
            self.error = error

    def step(self) -> None:
        raise NotImplementedError

    def stop(self) -> None:
        self.stopped.set()

    def join(self) -> None:
        self._thread.join(90)
        assert not self._thread.is_alive(), "a client hangs"
        if self.error is not None:
            raise self.error


class Writer(_Worker):
    """Counts up in a VM's description, and leaves each number in its other_config."""

    def __init__(self, pool: EtcdPool, host: Host, vm: str) -> None:
        self.client = Client(pool, host)
        self.vm = vm
        self.acknowledged = 0
        self.times: list[tuple[float, float]] = []
        """When each acknowledged write was first sent, and when it was acknowledged."""
        super().__init__()

    def step(self) -> None:
        number = self.acknowledged + 1
        begun = time.monotonic()
        self.client.call("VM.set_name_description", self.vm, str(number))
        try:
            self.client.call("VM.add_to_other_config", self.vm, f"n{number}", "x")
        except XenAPI.Failure as error:
            # An earlier attempt whose answer was lost.
            if error.details[0] != "MAP_DUPLICATE_KEY":
                raise
        self.times.append((begun, time.monotonic()))
        self.acknowledged = number


class Watcher(_Worker):
    """Follows VMs by event.from with one token for ever; `moves`: on whichever host answers."""

    def __init__(self, pool: EtcdPool, host: Host, vms: list[str], *, moves: bool) -> None:
        self.pool = pool
        self.vms = set(vms)
        self.moves = moves
        self.client = Client(pool, host)
        self._here = session_on(host.url, pool.session)
        self.host = host
        self.token = ""
        self.seen: dict[str, int] = {}
        self.heard = 0
        self.resyncs = 0
        self.backwards: list[str] = []
        super().__init__()

    def step(self) -> None:
        asked = ["VM"], self.token, 2.0
        try:
            if self.moves:
                told = self.client.call("event.from", *asked)
            else:
                told = getattr(self._here.xenapi, "event.from")(*asked)
        except XenAPI.Failure as error:
            if error.details[0] == "EVENTS_LOST":
                self.resyncs += 1
                self.token = ""
            time.sleep(0.1)
            return
        except BROKEN:
            self._here = session_on(self.host.url, self.pool.session)
            time.sleep(0.1)
            return
        self.token = told["token"]
        for event in told["events"]:
            if event["ref"] not in self.vms:
                continue
            self.heard += 1
            number = int(event["snapshot"]["name_description"] or 0)
            before = self.seen.get(event["ref"], 0)
            if number < before:
                self.backwards.append(f"{event['ref']}: {number} after {before}")
            self.seen[event["ref"]] = number


@contextmanager
def working(*workers: _Worker) -> Iterator[None]:
    """They work meanwhile."""
    try:
        yield
    finally:
        for worker in workers:
            worker.stop()
    for worker in workers:
        worker.join()


@contextmanager
def etcd_pool(
    start_server: Any,
    where: Path,
    *,
    count: int = 3,
    transparent: bool = False,
    vms: int = 0,
    simulate: str = "",
    total_seconds: float = 3.0,
    more: Callable[[int], dict[str, Any]] = lambda _number: {},
) -> Iterator[EtcdPool]:
    """Three members of etcd and `count` daemons that form a pool; `more` is added to the
    configuration of each."""
    cluster = Cluster(where / "cluster", 3)
    with Network() as net:
        try:
            cluster.start()
            pool = EtcdPool(cluster, net, start_server, f"/{where.name}")
            pool.etcd_ports = [net.proxy(int(m.client.rpartition(":")[2])) for m in cluster.members]
            ports = free_ports(2 * count)
            for number in range(count):
                api, peers = ports[2 * number : 2 * number + 2]
                told = net.proxy(peers)
                config: dict[str, Any] = {
                    "pool": {
                        "listen": f"127.0.0.1:{peers}",
                        "advertise": f"127.0.0.1:{told}",
                        "heartbeat_seconds": 0.3,
                        "silence_seconds": 2,
                        "transparent": transparent,
                    },
                    **more(number),
                }
                if number == 0:
                    endpoints = [f"http://127.0.0.1:{port}" for port in pool.etcd_ports]
                    config["database"] = {
                        "engine": "etcd",
                        "etcd": {
                            "endpoints": endpoints,
                            "prefix": pool.prefix,
                            "lease_seconds": LEASE_SECONDS,
                            "total_seconds": total_seconds,
                        },
                    }
                file = where / f"host{number}.yaml"
                file.write_text(json.dumps(config))
                pool.hosts.append(
                    Host(number, file, where / f"host{number}", f"https://127.0.0.1:{api}", told)
                )
            for host in pool.hosts:
                guests = f",vms={vms}" if host.number == 0 else ""
                host.machine = f"seed={host.number + 1}{guests}{simulate}"
                pool.start(host)
            first = pool.hosts[0]
            session = login(first.server)
            pool.session = session._session
            for number, host in enumerate(pool.hosts[1:], 2):
                join(host.server, first.server)
                eventually(lambda n=number: len(session.xenapi.host.get_all()) == n)
            pool.settle()
            yield pool
        finally:
            cluster.stop()
