"""The coordinator's view of the other hosts: who is there, and the way to their agents.

A supporter says hello when it starts and a sign of life every few seconds. Silence makes it not
live (semantics.md §12): placement leaves it out and calls to it fail with HOST_OFFLINE. What its
guests do then is not known, so their rows stay as they are until it is back or somebody declares
it dead.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from datetime import datetime
from itertools import count
from typing import Any
from uuid import uuid4

import structlog

from xapi.database import Database
from xapi.generated import errors, records, refs
from xapi.idl.errors import XenAPIError
from xapi.operations import validity
from xapi.operations.bootstrap.host_rows import refresh_host
from xapi.operations.bootstrap.settings import BootstrapSettings
from xapi.operations.certificates import record_certificates
from xapi.operations.guests import GuestSynchroniser, adopt, disown
from xapi.operations.pool.keys import MemberKeys
from xapi.operations.pool.merging import take_in
from xapi.pool.acting import Acting
from xapi.pool.agents import Exchange
from xapi.pool.control import PoolControl
from xapi.pool.link import Endpoint, Link, LinkBroken
from xapi.pool.listener import Listener, Peer
from xapi.pool.migration import Migrations, Order, receive_there, send_there
from xapi.xenops.agent import Agent
from xapi.xenops.client import AgentClient, HostAgent
from xapi.xenops.errors import XenopsError
from xapi.xenops.interface import Devices, VmState
from xapi.xenops.plain import from_plain, to_plain
from xapi.xenops.worker import Progress

__all__ = ["ENDPOINT_KEY", "PoolHosts"]

log = structlog.get_logger(__name__)

RECONNECT_SECONDS = 1.0
ENDPOINT_KEY = "host_endpoint"
"""Of ``host.other_config``: where the host listens for others, also while it is switched off."""


async def _refuse(_peer: Peer, _who: Acting, _revision: int) -> None:
    """Nobody gives orders to the coordinator."""
    raise errors.PermissionDenied("The coordinator takes no orders.")


@dataclass(slots=True, eq=False)
class _Member:
    """A supporter that has said hello."""

    host: str
    endpoint: Endpoint
    exchange: Exchange
    agent: AgentClient
    guests: GuestSynchroniser
    seen: float
    going: bool = False
    """It was ordered to switch off: signs of life that are still on their way do not count."""


class PoolHosts:
    """Implements `xapi.operations.context.Hosts`; belongs to the coordinator."""

    def __init__(
        self,
        db: Database,
        control: PoolControl,
        here: str,
        now: Callable[[], datetime],
        spawn: Callable[[Coroutine[Any, Any, None], str], None],
        silence: float,
        agent: Agent,
    ) -> None:
        """`agent`: of this host; `silence`: seconds until a host that says nothing is not live."""
        self._db = db
        self._control = control
        self._here = here
        self._now = now
        self._spawn = spawn
        self._silence = silence
        self._migrations = Migrations(agent, lambda: control.links, _refuse)
        self._members: dict[str, _Member] = {}
        self._awaited: dict[str, float] = {}
        """Hosts that were live when this one took over and have said nothing yet: since when."""
        self._name = f"coordinator-{uuid4()}"
        self._numbers = count(1)
        self.on_hello: Callable[[str], None] = lambda _host: None
        """Told of each host (reference) that has said hello."""
        self.keys = MemberKeys(db, control, here, self._reachable)

    def agent(self, host: str) -> HostAgent:
        """See `Hosts.agent`."""
        for member in self._members.values():
            if member.host == host:
                return member.agent
        raise errors.CannotContactHost(host)

    def endpoint(self, host: str) -> Endpoint:
        """Where the host is reached by others. Raises CANNOT_CONTACT_HOST [host]."""
        if host == self._here:
            return Endpoint(self._control.host_uuid, self._control.endpoint)
        for member in self._members.values():
            if member.host == host:
                return member.endpoint
        row = records.host.find(self._db, host)
        if row is not None and ENDPOINT_KEY in row.other_config:
            # It has not said hello to this coordinator yet.
            return Endpoint(row.uuid, row.other_config[ENDPOINT_KEY])
        raise errors.CannotContactHost(host)

    def link(self, host: str) -> Link:
        """Requests to another host. Raises CANNOT_CONTACT_HOST [host]."""
        return self._control.links.to(self.endpoint(host))

    async def migrate(
        self,
        vm_id: str,
        source: str,
        target: str,
        operation: str,
        progress: Progress,
        devices: Devices | None = None,
    ) -> VmState:
        """Move a running guest between two hosts; its state on the target.

        Raises the agents' errors, the sender's first; Unreachable. Who has the guest then is for
        the caller to find out.
        """
        token = uuid4().hex
        revision, term = self._db.durable_revision, self._db.term
        order = Order(token, vm_id, operation, revision, term, devices)
        to = self.endpoint(target)
        expecting = asyncio.Event()
        receiving = asyncio.get_running_loop().create_task(self._receive(target, order, expecting))
        ready = asyncio.get_running_loop().create_task(expecting.wait())
        try:
            await asyncio.wait((receiving, ready), return_when=asyncio.FIRST_COMPLETED)
            if not receiving.done():
                await self._send(source, order, to, progress)
            return await receiving
        finally:
            for task in (ready, receiving):
                task.cancel()
            await asyncio.gather(ready, receiving, return_exceptions=True)

    async def _receive(self, host: str, order: Order, expecting: asyncio.Event) -> VmState:
        if host != self._here:
            link = self._control.links.to(self.endpoint(host))
            return await receive_there(link, host, order, expecting)
        expecting.set()  # the token is known before the sender can be told of it
        return await self._migrations.receive(
            order.token, order.vm_id, order.operation, order.devices
        )

    async def _send(self, host: str, order: Order, to: Endpoint, progress: Progress) -> None:
        if host != self._here:
            link = self._control.links.to(self.endpoint(host))
            await send_there(link, host, order, to, progress)
        else:
            await self._migrations.send(order.token, order.vm_id, to, order.operation, progress)

    def _reachable(self) -> list[Endpoint]:
        return [member.endpoint for member in self._members.values()]

    def member(self, uuid: str, name: str) -> bool:
        """Whether the host of the uuid may ask for `name`; ejected hosts may not."""
        if name == "join":
            return self._control.expects(uuid)
        return any(row.uuid == uuid for row in records.host.all(self._db))

    def serve(self, listener: Listener) -> None:
        """Answer the requests of supporters."""
        self._migrations.serve(listener)
        listener.handle("join", self._join)
        listener.handle("hello", self._hello)
        listener.handle("heartbeat", self._heartbeat)
        listener.handle("certify", self._certify)

    def start(self, *, lost: str = refs.NULL, takeover: bool = False) -> None:
        """To be called once, when this host begins to lead.

        Nobody is live before they have said so. In a `takeover` everybody is as they were, for as
        long as they may be silent, except the host that was `lost`.
        """
        for row in list(records.host.all(self._db)):
            if row.ref == self._here:
                self._set_live(row.ref, True)
            elif takeover and row.ref != lost:
                self._awaited[row.ref] = time.monotonic()
            else:
                self._set_live(row.ref, False)
        self._spawn(self.keys.care(), "what members keep")

    async def start_certificates(self) -> None:
        """Record this host's, and renew them from now on. To be called before calls are served."""
        await self._record_own()
        self._spawn(self._control.credentials.care(self._renew_own), "certificate")

    async def _record_own(self) -> None:
        found = await self._control.certificates.read()
        with self._db.transaction() as tx:
            record_certificates(tx, self._here, found)

    async def _renew_own(self) -> None:
        await self._control.certificates.renew()
        await self._record_own()

    # Requests

    async def _join(self, peer: Peer, payload: Any) -> Any:
        with self._db.transaction() as tx:
            host = take_in(tx, payload["rows"])
            if records.host.get(tx, host).uuid != peer.uuid:
                raise errors.InternalError("a host can only bring itself into a pool")
        self._control.arrived(peer.uuid)
        self._set_live(host, False)
        await self._db.durable()
        log.info("host joined", host=peer.uuid)
        return {"host": host}

    async def _hello(self, peer: Peer, payload: Any) -> Any:
        row = next((row for row in records.host.all(self._db) if row.uuid == peer.uuid), None)
        if row is None:
            return {"answer": "unknown_host"}
        keep = await self.keys.greet(peer.uuid, payload)
        if keep is not None:
            # It may know neither the secret in use nor who may call it back.
            return {"answer": "keep", "keep": to_plain(keep)}
        endpoint = Endpoint(peer.uuid, str(payload["endpoint"]))
        try:
            await self._control.links.to(endpoint).ask("ping", {})
        except LinkBroken as error:
            log.warning("a host cannot be called back", host=peer.uuid, error=str(error))
            return {"answer": "cannot_talk_back"}
        # On the disk before the host is live: a coordinator that is killed now and listens
        # elsewhere when it is back has to know whom to tell.
        await self.keys.met(endpoint)
        settings = from_plain(BootstrapSettings, payload["settings"])
        host = refs.hostRef(row.ref)
        with self._db.transaction() as tx:
            refresh_host(tx, host, settings, self._now())
            record_certificates(tx, host, payload["certificates"])
            other = records.host.get(tx, host).other_config
            other = {**other, ENDPOINT_KEY: endpoint.address}
            records.host.modify(tx, host, other_config=other)
            validity.refresh(tx, "host", host)
        self._connect(row.ref, endpoint)
        self.on_hello(row.ref)
        await self._db.durable()
        control = self._control
        told = {"address": control.api, "term": self._db.term, "engine": control.engine}
        return {"answer": "ok", "host": row.ref, **told}

    async def _certify(self, peer: Peer, payload: Any) -> Any:
        """A new certificate for a member. INVALID_VALUE for a request that is none."""
        try:
            made = await self._control.certify(peer.uuid, str(payload["request"]))
        except ValueError as error:
            raise errors.InvalidValue("request", str(error)) from error
        return {"certificate": made}

    async def _heartbeat(self, peer: Peer, payload: Any) -> Any:
        member = self._members.get(peer.uuid)
        if member is None:
            return {"answer": "hello"}
        if not member.going:
            member.seen = time.monotonic()
            self._set_live(member.host, True)
        keep = await self.keys.greet(peer.uuid, payload)
        return {"answer": "ok", "keep": None if keep is None else to_plain(keep)}

    # Members

    def _connect(self, host: str, endpoint: Endpoint) -> None:
        self._awaited.pop(host, None)
        known = self._members.get(endpoint.uuid)
        if known is not None:
            known.endpoint, known.going = endpoint, False
            known.seen = time.monotonic()
            return
        exchange = Exchange(
            host,
            lambda: self._control.links.to(self._members[endpoint.uuid].endpoint),
            lambda: self._db.durable_revision,
            lambda: self._db.term,
        )
        # The name is new for each run of the coordinator: batches of an old one are not its own.
        name = f"{self._name}-{next(self._numbers)}"
        agent = AgentClient(exchange, "agent", name)
        guests = adopt(self._db, agent, host, self._now)
        member = _Member(host, endpoint, exchange, agent, guests, time.monotonic())
        self._members[endpoint.uuid] = member
        self._spawn(self._follow(member), f"guests of {endpoint.uuid}")

    async def _follow(self, member: _Member) -> None:
        """Keep the rows of the host's guests in step, over all breaks of the connection."""
        uuid = member.endpoint.uuid
        while self._members.get(uuid) is member:
            try:
                await member.guests.run()
            except (XenopsError, XenAPIError) as error:
                log.info("the guests of a host are out of sight", host=uuid, error=str(error))
            await asyncio.sleep(RECONNECT_SECONDS)

    def forget(self, host: str) -> Endpoint | None:
        """The host leaves the pool: nothing connects to it any more."""
        for uuid, member in list(self._members.items()):
            if member.host == host:
                del self._members[uuid]
                disown(member.agent)
                return member.endpoint
        return None

    # Liveness

    def going_down(self, host: str) -> None:
        """See `Hosts.going_down`."""
        for member in self._members.values():
            if member.host == host:
                member.going = True
        self._set_live(host, False)

    async def watch(self) -> None:
        """For ever: hosts that say nothing are not live."""
        while True:
            await asyncio.sleep(min(1.0, self._silence / 4))
            late = time.monotonic() - self._silence
            for member in list(self._members.values()):
                if member.seen < late:
                    self._set_live(member.host, False)
            for host in [host for host, since in self._awaited.items() if since < late]:
                del self._awaited[host]
                self._set_live(host, False)

    def _set_live(self, host: str, live: bool) -> None:
        row = records.host.find(self._db, host)
        metrics = None if row is None else records.host_metrics.find(self._db, row.metrics)
        if metrics is None or metrics.live == live:
            return
        log.info("host is live" if live else "host is not live", host=host)
        with self._db.transaction() as tx:
            records.host_metrics.modify(tx, metrics.ref, live=live, last_updated=self._now())
            validity.refresh(tx, "host", host)
