"""The certificate of this host in use: for the listener and for connections to other hosts.

A new certificate is used for each connection made from then on; what is open stays as it is.
Certificates are made by `xapi.pool.certificates`; who issues one is handed in.
"""

from __future__ import annotations

import asyncio
import logging
import ssl
from collections.abc import Awaitable, Callable
from datetime import timedelta

from xapi.pool.certificates import RENEW_BEFORE, PoolFiles, issue, new_request, remaining
from xapi.pool.files import to_the_end

__all__ = ["Credentials"]

_log = logging.getLogger(__name__)

CHECK_SECONDS = 3600.0
RETRY_SECONDS = 60.0


class Credentials:
    """TLS contexts over `PoolFiles`; made by `open`."""

    def __init__(self, files: PoolFiles, host_uuid: str) -> None:
        self._files = files
        self._host_uuid = host_uuid
        self.server: ssl.SSLContext
        """For the listener."""
        self.client: ssl.SSLContext
        """For connections to other hosts: the newest; to be asked for at each one."""
        self._newest: ssl.SSLContext
        self._renewing = asyncio.Lock()

    @classmethod
    async def open(cls, files: PoolFiles, host_uuid: str) -> Credentials:
        """Read the files. A certificate that is over is replaced at once, since nobody would
        talk to this host: it holds the authority's key as any member. Raises OSError, ValueError.
        """
        made = cls(files, host_uuid)
        await asyncio.to_thread(made._make_usable)
        await made._load()
        made.server.sni_callback = made._choose
        return made

    def _make_usable(self) -> None:
        self._files.recover()
        if remaining(self._files.certificate) <= timedelta(0) and self._files.ca_key.exists():
            _log.warning("the certificate of this host is over; a new one is issued here")
            self._issue_here(new_request(self._files, self._host_uuid))

    def _issue_here(self, request: str) -> None:
        self._files.replace(issue(self._files, self._host_uuid, request))

    async def _load(self) -> None:
        self._newest = await asyncio.to_thread(self._files.server_context)
        self.client = await asyncio.to_thread(self._files.client_context)
        if not hasattr(self, "server"):
            self.server = self._newest

    def _choose(
        self, tls: ssl.SSLObject | ssl.SSLSocket, _name: str | None, _context: ssl.SSLContext
    ) -> None:
        # The listener keeps the context it was opened with; handshakes take the newest.
        tls.context = self._newest

    async def renew(self, ask: Callable[[str], Awaitable[str]]) -> None:
        """Make a new key; `ask` gives the certificate (PEM) for its request (PEM).

        What `ask` raises leaves everything as it was. Raises OSError.
        """
        async with self._renewing:
            request = await asyncio.to_thread(new_request, self._files, self._host_uuid)
            certificate = await ask(request)
            await to_the_end(self._files.replace, certificate)
            await self._load()
        _log.info("this host has a new certificate for its pool")

    async def renew_here(self) -> None:
        """`renew` with the authority's key this host holds."""

        async def issue_here(request: str) -> str:
            return await asyncio.to_thread(issue, self._files, self._host_uuid, request)

        await self.renew(issue_here)

    async def is_due(self) -> bool:
        """Whether it is time for a new certificate. Raises OSError, ValueError."""
        return await asyncio.to_thread(remaining, self._files.certificate) < RENEW_BEFORE

    async def care(self, renew: Callable[[], Awaitable[object]]) -> None:
        """For ever: renew in time."""
        while True:
            wait = CHECK_SECONDS
            if await self.is_due():
                try:
                    await renew()
                except Exception:  # noqa: BLE001 - who issues may be away for long; tried again
                    _log.exception("no new certificate for this host yet")
                    wait = RETRY_SECONDS
            await asyncio.sleep(wait)
