"""The host-to-host side of a server: certificates, port, and what a coordinator does for others."""

from __future__ import annotations

import asyncio
import errno
from collections.abc import Callable, Container
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import structlog

from xapi.daemon.config import Settings
from xapi.database import Database
from xapi.generated import records
from xapi.operations.context import Caller
from xapi.pool.acting import Acting
from xapi.pool.agents import Authorise, Gate
from xapi.pool.certificates import PoolFiles, found_pool
from xapi.pool.control import PoolControl
from xapi.pool.credentials import Credentials
from xapi.pool.files import write_private
from xapi.pool.finding import ANY_MEMBER
from xapi.pool.host_tls import HostTls, ServerCertificate
from xapi.pool.keeping import Keeper
from xapi.pool.keyring import Keyring
from xapi.pool.link import Links
from xapi.pool.listener import Listener, Peer
from xapi.pool.migration import Migrations
from xapi.pool.terms import Terms
from xapi.pool.volumes import SERVICE, VolumeService
from xapi.server.listeners import Address
from xapi.session.rbac import ROLE_BITS, allows, denied
from xapi.session.sessions import SessionManager
from xapi.storage.volumes_local import LocalVolumes
from xapi.xenops.agent import Agent
from xapi.xenops.errors import Unreachable
from xapi.xenops.service import AgentService
from xapi.xenops.switch import Switch

__all__ = ["PoolSide", "api_address"]

log = structlog.stdlib.get_logger("xapi.daemon")

_HTTPS_PORT = 443
_KNOWS_SECONDS = 10.0


def api_address(settings: Settings, port: int) -> str:
    """Where clients reach this host: with the port, unless it is the usual one."""
    host = settings.advertised_address
    bare = f"[{host}]" if ":" in host else host
    return bare if port == _HTTPS_PORT else f"{bare}:{port}"


class PoolSide:
    """Certificates, connections and the port; closed by the stack it was opened with."""

    def __init__(self, settings: Settings, host_uuid: str, keyring: Keyring) -> None:
        self._settings = settings
        self._files = PoolFiles(settings.state_dir / "pool")
        self._host_uuid = host_uuid
        self.keyring = keyring
        self.terms = Terms()
        """Of the coordinators whose orders this host takes."""
        self.listener: Listener
        self.control: PoolControl

    async def open(self, stack: AsyncExitStack, *, founder: bool) -> None:
        """Make ready for `listen`. `founder`: make the pool's authority where there is none."""
        if founder:
            await asyncio.to_thread(found_pool, self._files, self._host_uuid)
        credentials = await Credentials.open(self._files, self._host_uuid)
        keyring = self.keyring
        links = Links(lambda: credentials.client, lambda: keyring.secret)
        stack.push_async_callback(links.close)
        self.listener = Listener(credentials.server, keyring.accepts)
        stack.push_async_callback(self.listener.close)
        self.listener.handle("ping", _ping)
        users = self._settings.users_path if self._settings.users.source == "local" else None
        keeper = Keeper(self._files, keyring, users)
        await keeper.read()
        self.control = PoolControl(
            self._settings.state_dir, self._host_uuid, links, keeper, credentials
        )

    def certificates_of(self, server: ServerCertificate | None) -> None:
        """The certificates of this host are those of the pool and the one for clients."""
        renew = self.control.credentials.renew_here
        self.control.certificates = HostTls(self._files, server, renew)

    async def listen(self) -> None:
        """Listen for other hosts; who may come in is `Listener.member`. Raises OSError."""
        address = await self._listen()
        given = self._settings.listen or self._settings.http
        if given is not None and (port := Address.parse(given).port):
            self.announce(port)
        told = self._settings.advertised_address
        bare = f"[{told}]" if ":" in told else told
        self.control.endpoint = self._settings.pool.advertise or f"{bare}:{address.port}"

    def announce(self, port: int) -> None:
        """`port`: where clients reach this host."""
        self.control.api = api_address(self._settings, port)
        self.control.api_port = port

    async def _listen(self) -> Address:
        given = self._settings.pool.listen
        if given is not None:
            fixed = Address.parse(given)
            return Address(fixed.host, await self.listener.open(fixed.host, fixed.port))
        listen = self._settings.listen or self._settings.http or "127.0.0.1:0"
        host = Address.parse(listen).host
        kept = self._settings.state_dir / "pool" / "port"
        wanted = await asyncio.to_thread(_kept_port, kept)
        try:
            port = await self.listener.open(host, wanted)
        except OSError as error:
            if error.errno != errno.EADDRINUSE or not wanted:
                raise
            log.warning("the port for other hosts is taken, choosing another", port=wanted)
            port = await self.listener.open(host, 0)
        await asyncio.to_thread(write_private, kept, f"{port}\n".encode())
        return Address(host, port)

    def offer_agent(
        self, agent: Agent, coordinator: Callable[[], str], sessions: SessionManager, db: Database
    ) -> AgentService:
        """Let the coordinator drive this host's guests."""
        switch = Switch()
        service = AgentService(switch, agent)

        authorise = self._authorise(sessions, db)

        async def check(peer: Peer, who: Acting, revision: int) -> None:
            if peer.uuid != coordinator():
                raise Unreachable(peer.uuid)
            await authorise(who, revision)

        orders = Migrations(agent, lambda: self.control.links, check, self.terms)
        orders.serve(self.listener)
        gate = Gate(switch, service, coordinator, authorise, self.terms)
        self.listener.stream("agent", gate.serve)
        return service

    def offer_volumes(
        self,
        volumes: LocalVolumes,
        shared: LocalVolumes | None,
        coordinator: Callable[[], str],
        sessions: SessionManager,
        db: Database,
    ) -> None:
        """Let the coordinator reach what images on this host hold."""

        async def seen() -> str:
            return "" if shared is None else await shared.identity()

        authorise = self._authorise(sessions, db)
        service = VolumeService(volumes, seen, coordinator, authorise, self.terms)
        self.listener.exchange(SERVICE, service.serve)

    def _authorise(self, sessions: SessionManager, db: Database) -> Authorise:
        async def authorise(who: Acting, revision: int) -> None:
            try:
                async with asyncio.timeout(_KNOWS_SECONDS):
                    await db.durable(revision)
            except TimeoutError:
                # Nothing has been done, but whoever asks cannot have known where this host is.
                log.warning("an order is ahead of this host", revision=revision, here=db.revision)
                raise Unreachable(self.control.host_uuid) from None
            check_right(sessions, who)

        return authorise


def check_right(sessions: SessionManager, who: Acting) -> None:
    """Check once more that the caller may do what the coordinator asks for.

    Rights come from the session as this host knows it; from what the request says only where the
    session has ended meanwhile. Raises RBAC_PERMISSION_DENIED.
    """
    if not who.method:
        return  # work of the pool itself, such as reading the state of guests
    caller = sessions.known(who.session) or Caller(
        who.session,
        superuser=who.superuser,
        roles=sum(ROLE_BITS.get(name, 0) for name in who.roles),
        user_name=who.user_name,
        user_sid=who.user_sid,
    )
    if not allows(caller, who.method):
        raise denied(who.method.lower(), 0)


async def _ping(_peer: Peer, _payload: Any) -> Any:
    return {}


def _kept_port(path: Path) -> int:
    return int(path.read_text("ascii")) if path.exists() else 0


def only_coordinator(
    uuid: Callable[[], str], known: Callable[[], Container[str]], db: Database
) -> Callable[[str, str], bool]:
    """Whom a supporter listens to: the coordinator, and members that send it guests or
    look for the coordinator. `known`: uuids of members, where the database is not there yet."""

    def member(peer: str, name: str) -> bool:
        if peer == uuid():
            return True
        if name in ANY_MEMBER and peer in known():
            return True
        return name == "migrate" and any(row.uuid == peer for row in records.host.all(db))

    return member
