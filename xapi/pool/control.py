"""What a host knows of itself as a member: certificates, secret, endpoint; and how it changes role.

A change of role takes effect when the server starts again, which `restart` asks for.
"""

from __future__ import annotations

import asyncio
import shutil
import time
from pathlib import Path
from typing import Any, Protocol
from uuid import uuid4

from xapi.generated import errors
from xapi.pool.certificates import PoolFiles, issue, new_request
from xapi.pool.credentials import Credentials
from xapi.pool.files import to_the_end, write_private
from xapi.pool.host_tls import HostTls
from xapi.pool.keeping import Keeper
from xapi.pool.keyring import Ring, keep_ring
from xapi.pool.link import Endpoint, Links
from xapi.pool.role import Supporter, forget_role, keep_role

__all__ = ["Members", "NoMembers", "PoolControl"]

_JOIN_SECONDS = 600.0
"""How long a host that got a certificate may take to come in with it."""


class Members(Protocol):
    """What a coordinator does about what its members keep."""

    async def tell(self) -> None:
        """Tell the members that are there what this host keeps now."""
        ...

    async def rotate(self) -> None:
        """Replace the pool secret. CANNOT_CONTACT_HOST [host], POOL_SECRET_ROTATION_PENDING."""
        ...


class Succession(Protocol):
    """How the coordinator's role passes to another host by command."""

    @property
    def in_emergency(self) -> bool:
        """Whether this host follows a coordinator that it cannot reach."""
        ...

    async def hand_over(self, to: Endpoint) -> None:
        """Of the coordinator: the other host leads soon after this returns.

        Raises LinkBroken, and what the other host answers; nothing has changed then.
        """
        ...

    async def become_coordinator(self) -> None:
        """Of a supporter in an emergency. INTERNAL_ERROR [text] where it has no copy."""
        ...

    async def look_for(self, address: str) -> bool:
        """Of a supporter: follow the coordinator that clients reach there; False if none is."""
        ...

    async def recover(self) -> list[str]:
        """Of the coordinator: have other members follow it; the uuids of those that do now."""
        ...


class NoMembers:
    """Of a host that leads nobody."""

    async def tell(self) -> None:
        pass

    async def rotate(self) -> None:
        raise errors.NotImplemented("pool.rotate_secret")


class PoolControl:
    """This host's side of its pool; files are below the state directory."""

    def __init__(
        self,
        state_dir: Path,
        host_uuid: str,
        links: Links,
        keeper: Keeper,
        credentials: Credentials,
    ) -> None:
        self.host_uuid = host_uuid
        self.run = uuid4().hex
        """Tells this start of the host from the next, for others."""
        self.links = links
        self.keeper = keeper
        self.credentials = credentials
        self.coordinator: str | None = None
        """Where users find the coordinator; None where this host is it."""
        self.endpoint = ""
        """Where other hosts connect, ``host:port``."""
        self.api = ""
        """Where clients connect."""
        self.api_port = 0
        """Of that; 0 until it is known."""
        self.certificates: HostTls
        """Of this host; set before it serves anybody."""
        self.members: Members = NoMembers()
        """Set where this host leads others."""
        self.engine: dict[str, Any] | None = None
        """How members reach the database, where they share it (`xapi.daemon.engines`)."""
        self.succession: Succession | None = None
        """How the role passes to another host by command; None where it does so in other ways."""
        self.restart = asyncio.Event()
        """Set: the server is to stop and start again in its new role."""
        self.ended = asyncio.Event()
        """Set: the server is to stop, and nothing starts it again (host.shutdown_agent)."""
        self._state_dir = state_dir
        self._files = PoolFiles(state_dir / "pool")
        self._joining = PoolFiles(state_dir / "pool-joining")
        self._expected: dict[str, float] = {}

    @property
    def leads(self) -> bool:
        """Whether this host is the coordinator."""
        return self.coordinator is None

    # The coordinator's side

    async def certify(self, host_uuid: str, request: str) -> str:
        """A certificate for a host of the pool. Raises ValueError for a bad request."""
        return await asyncio.to_thread(issue, self._files, host_uuid, request)

    async def issue(self, host_uuid: str, request: str) -> dict[str, str]:
        """A certificate for a host that wants to join, and what it must know of this one.

        Raises ValueError for a bad request.
        """
        certificate = await self.certify(host_uuid, request)
        self._expected[host_uuid] = time.monotonic() + _JOIN_SECONDS
        return {
            "ca": await asyncio.to_thread(self._files.ca.read_text),
            "certificate": certificate,
            "coordinator": self.host_uuid,
            "endpoint": self.endpoint,
            "address": self.api,
        }

    def expects(self, host_uuid: str) -> bool:
        """Whether the host got a certificate lately and has not come in with it yet."""
        return self._expected.get(host_uuid, 0.0) > time.monotonic()

    def anybody_expected(self) -> bool:
        """Whether a host may be on its way in, with the secret of when it asked."""
        return any(self.expects(uuid) for uuid in self._expected)

    def arrived(self, host_uuid: str) -> None:
        """The host is a member now."""
        self._expected.pop(host_uuid, None)

    # The joining host's side

    async def request(self) -> str:
        """A request for a certificate of another pool; the present one stays in use."""
        return await asyncio.to_thread(new_request, self._joining, self.host_uuid)

    async def joining_links(self, ca: str, certificate: str, secret: str) -> Links:
        """Connections with the certificate of the other pool. Raises ssl.SSLError, OSError."""

        def keep() -> None:
            write_private(self._joining.ca, ca.encode())
            self._joining.replace(certificate)
            # It goes where the certificates go, when this host follows the other pool.
            keep_ring(self._joining.directory, Ring(secret))

        await to_the_end(keep)
        context = await asyncio.to_thread(self._joining.client_context)
        return Links(lambda: context, lambda: secret)

    async def follow(self, role: Supporter) -> None:
        """Become a supporter: the former pool's certificates and secret are replaced."""

        def change() -> None:
            shutil.rmtree(self._files.directory)
            self._joining.directory.rename(self._files.directory)
            keep_role(self._state_dir, role)

        await to_the_end(change)

    async def leave(self) -> None:
        """Become the coordinator of a new pool of its own; nothing of the old one is kept."""

        def change() -> None:
            for path in (
                *self._state_dir.glob("state.sqlite*"),
                *self._state_dir.glob("handover.*"),
                *self._state_dir.glob("replica.sqlite*"),
            ):
                path.unlink(missing_ok=True)
            shutil.rmtree(self._files.directory, ignore_errors=True)
            forget_role(self._state_dir)

        await to_the_end(change)
