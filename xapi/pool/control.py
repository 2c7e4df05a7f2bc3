"""What a host knows of itself as a member: certificates, secret, endpoint; and how it changes role.

A change of role takes effect when the server starts again, which `restart` asks for.
"""

from __future__ import annotations

import asyncio
import shutil
import time
from pathlib import Path
from typing import Any
from uuid import uuid4

from xapi.pool.certificates import PoolFiles, issue, new_request
from xapi.pool.files import write_private
from xapi.pool.link import Links
from xapi.pool.role import Supporter, forget_role, keep_role

__all__ = ["PoolControl"]

_JOIN_SECONDS = 600.0
"""How long a host that got a certificate may take to come in with it."""


class PoolControl:
    """This host's side of its pool; files are below the state directory."""

    def __init__(
        self, state_dir: Path, host_uuid: str, secret: str, links: Links, endpoint: str, api: str
    ) -> None:
        """`endpoint`: where other hosts connect, ``host:port``; `api`: where clients do."""
        self.host_uuid = host_uuid
        self.run = uuid4().hex
        """Tells this start of the host from the next, for others."""
        self.secret = secret
        self.links = links
        self.endpoint = endpoint
        self.api = api
        self.engine: dict[str, Any] | None = None
        """How members reach the database, where they share it (`xapi.daemon.engines`)."""
        self.restart = asyncio.Event()
        """Set: the server is to stop and start again in its new role."""
        self._state_dir = state_dir
        self._files = PoolFiles(state_dir / "pool")
        self._joining = PoolFiles(state_dir / "pool-joining")
        self._expected: dict[str, float] = {}

    # The coordinator's side

    async def issue(self, host_uuid: str, request: str) -> dict[str, str]:
        """A certificate for a host that wants to join, and what it must know of this one.

        Raises ValueError for a bad request.
        """
        certificate = await asyncio.to_thread(issue, self._files, host_uuid, request)
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
            write_private(self._joining.certificate, certificate.encode())

        await asyncio.to_thread(keep)
        context = await asyncio.to_thread(self._joining.client_context)
        return Links(context, secret)

    async def follow(self, role: Supporter, secret: str) -> None:
        """Become a supporter: the former pool's certificates and secret are replaced."""

        def change() -> None:
            shutil.rmtree(self._files.directory)
            self._joining.directory.rename(self._files.directory)
            write_private(self._state_dir / "pool_secret", f"{secret}\n".encode())
            keep_role(self._state_dir, role)

        await asyncio.to_thread(change)

    async def leave(self) -> None:
        """Become the coordinator of a new pool of its own; nothing of the old one is kept."""

        def change() -> None:
            for path in (*self._state_dir.glob("state.sqlite*"), self._state_dir / "pool_secret"):
                path.unlink(missing_ok=True)
            shutil.rmtree(self._files.directory, ignore_errors=True)
            forget_role(self._state_dir)

        await asyncio.to_thread(change)
