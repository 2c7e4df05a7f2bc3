"""The certificates of one host, as the coordinator has them shown or changed there.

A host has two: one it shows to clients, one for the hosts of its pool. Each host works on its own
files; the coordinator does so over the link, and keeps the rows.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Protocol

from xapi.pool.certificates import PoolFiles
from xapi.pool.link import Link
from xapi.pool.listener import Listener, Peer

__all__ = ["HostTls", "RemoteTls", "ServerCertificate"]

_SECONDS = 30.0
"""Making an RSA key takes long on a busy machine."""


class ServerCertificate(Protocol):
    """The certificate a host shows to clients; each new connection gets the newest."""

    async def read(self) -> str:
        """PEM. Raises OSError."""
        ...

    async def install(self, certificate: str, key: str) -> None:
        """Use the pair (PEM) from now on. Raises OSError, ssl.SSLError."""
        ...

    async def reset(self) -> None:
        """Make a self-signed one. Raises OSError."""
        ...


class HostTls:
    """Of this host."""

    def __init__(
        self,
        files: PoolFiles,
        server: ServerCertificate | None,
        renew: Callable[[], Awaitable[None]],
    ) -> None:
        """`server`: None where no port is open to clients; `renew`: the pool's certificate."""
        self._files = files
        self._server = server
        self._renew = renew
        self.changed = False
        """Set by a change here that the coordinator has not been told of."""

    def renew_by(self, renew: Callable[[], Awaitable[None]]) -> None:
        """Get certificates for the pool in another way from now on."""
        self._renew = renew

    async def read(self) -> dict[str, str]:
        """Type of certificate -> PEM. Raises OSError."""
        internal = await asyncio.to_thread(self._files.certificate.read_text, "ascii")
        found = {"host_internal": internal}
        if self._server is not None:
            found["host"] = await self._server.read()
        return found

    async def renew(self) -> dict[str, str]:
        """A new certificate for the pool; gives what `read` does then."""
        await self._renew()
        self.changed = True
        return await self.read()

    async def install(self, certificate: str, key: str) -> dict[str, str]:
        """A given pair for clients."""
        if self._server is not None:
            await self._server.install(certificate, key)
        return await self.read()

    async def reset(self) -> dict[str, str]:
        """A self-signed certificate for clients."""
        if self._server is not None:
            await self._server.reset()
            self.changed = True
        return await self.read()

    def serve(self, listener: Listener) -> None:
        """Do for the coordinator what `RemoteTls` asks for."""
        listener.handle("tls", self._serve)

    async def _serve(self, _peer: Peer, payload: Any) -> Mapping[str, str]:
        match payload["do"]:
            case "renew":
                return await self.renew()
            case "reset":
                return await self.reset()
            case "install":
                return await self.install(str(payload["certificate"]), str(payload["key"]))
            case _:
                return await self.read()


class RemoteTls:
    """The same for another host. Raises LinkBroken."""

    def __init__(self, link: Link) -> None:
        self._link = link

    async def read(self) -> dict[str, str]:
        return await self._ask({"do": "read"})

    async def renew(self) -> dict[str, str]:
        return await self._ask({"do": "renew"})

    async def install(self, certificate: str, key: str) -> dict[str, str]:
        return await self._ask({"do": "install", "certificate": certificate, "key": key})

    async def reset(self) -> dict[str, str]:
        return await self._ask({"do": "reset"})

    async def _ask(self, payload: Mapping[str, str]) -> dict[str, str]:
        answer: Mapping[str, str] = await self._link.ask("tls", payload, silence=_SECONDS)
        return dict(answer)
