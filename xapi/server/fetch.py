"""Fetching a file that a client names by URL, for ``VM.import``: the only way out to strangers.

Whoever names a URL borrows this host's place in the network. So only HTTP and HTTPS are spoken,
each name is resolved once and what it means is looked at before it is connected to, and services
that are this host's alone are out of reach: loopback, link-local (where clouds keep credentials),
and addresses that mean nobody or everybody. Redirections pass the same gate. No proxy is asked, no
cookie kept, and no credential sent but those that stand in the URL.
"""

from __future__ import annotations

import asyncio
import ipaddress
import socket
import ssl
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult
from aiohttp.resolver import ThreadedResolver
from yarl import URL

from xapi.generated import errors

__all__ = ["FetchSettings", "Fetcher"]

_PIECE = 1 << 18
_REDIRECTS = 5


@dataclass(frozen=True, slots=True)
class FetchSettings:
    """What may be fetched, and for how long it is waited."""

    allow_local: bool = False
    """Also from this host itself: for tests."""
    ca: Path | None = None
    """PEM of authorities to trust besides the system's."""
    connect_seconds: float = 30.0
    stall_seconds: float = 300.0
    """A server that sends nothing for so long is given up."""


class Fetcher:
    """Implements `xapi.operations.context.Fetch`."""

    def __init__(self, settings: FetchSettings) -> None:
        self._settings = settings

    @asynccontextmanager
    async def __call__(self, url: str) -> AsyncGenerator[AsyncIterator[bytes]]:
        """The body of what is at the URL, as it comes; it may end too early.

        INVALID_VALUE [url, text] for a URL that is none or may not be reached, SSL_VERIFY_ERROR,
        TLS_CONNECTION_FAILED, IMPORT_ERROR [text] where there is no such file or no answer.
        """
        settings = self._settings
        timeout = aiohttp.ClientTimeout(
            total=None, sock_connect=settings.connect_seconds, sock_read=settings.stall_seconds
        )
        connector = aiohttp.TCPConnector(
            resolver=_Gate(settings.allow_local),
            ssl=await asyncio.to_thread(_context, settings.ca),
            use_dns_cache=False,
            force_close=True,
        )
        async with aiohttp.ClientSession(
            connector=connector,
            timeout=timeout,
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,
            trust_env=False,
        ) as session:
            at = _parse(url, url)
            for _ in range(_REDIRECTS):
                self._demand_reachable(at, url)
                async with _answer(session, at, url) as response:
                    if response.status in (301, 302, 303, 307, 308):
                        at = _next(at, response, url)
                        continue
                    if response.status != 200:
                        raise errors.ImportError(f"{at.host} answers {response.status}")
                    yield _body(response)
                    return
        raise errors.ImportError("the URL leads from one place to the next")

    def _demand_reachable(self, at: URL, url: str) -> None:
        """Addresses are looked at here; names when they are resolved."""
        host = at.host or ""
        try:
            address = ipaddress.ip_address(host)
        except ValueError:
            return
        if not self._settings.allow_local and _forbidden(address):
            raise errors.InvalidValue("url", _shown(url))


def _parse(text: str, url: str) -> URL:
    try:
        at = URL(text)
        if at.scheme in ("http", "https") and at.host and at.port:
            return at
    except ValueError:
        pass  # refused below, as what is no URL of ours
    raise errors.InvalidValue("url", _shown(url))


def _shown(url: str) -> str:
    """Without the password that may stand in it."""
    try:
        return str(URL(url).with_user(None))
    except ValueError:
        return "not a URL"


def _next(at: URL, response: aiohttp.ClientResponse, url: str) -> URL:
    try:
        there = at.join(URL(response.headers.get("Location", "")))
    except ValueError:
        raise errors.InvalidValue("url", _shown(url)) from None
    there = _parse(str(there), url)
    if at.scheme == "https" and there.scheme != "https":
        raise errors.ImportError("the URL leads from HTTPS to plain HTTP")
    return there


@asynccontextmanager
async def _answer(
    session: aiohttp.ClientSession, at: URL, url: str
) -> AsyncGenerator[aiohttp.ClientResponse]:
    host, port = at.host or "", str(at.port)
    try:
        # As little as possible is told of this server.
        response = await session.get(at, allow_redirects=False, headers={"User-Agent": "xapi"})
    except aiohttp.ClientConnectorCertificateError as error:
        raise errors.SSLVerifyError(str(error.certificate_error)) from None
    except aiohttp.ClientSSLError:
        raise errors.TLSConnectionFailed(host, port) from None
    except (aiohttp.ClientError, TimeoutError, OSError) as error:
        if isinstance(error.__cause__, _Forbidden):
            raise errors.InvalidValue("url", _shown(url)) from None
        raise errors.ImportError(f"{host}: {error or type(error).__name__}") from None
    try:
        yield response
    finally:
        response.close()


async def _body(response: aiohttp.ClientResponse) -> AsyncGenerator[bytes]:
    try:
        async for piece in response.content.iter_chunked(_PIECE):
            yield piece
    except (aiohttp.ClientError, TimeoutError, ConnectionError):
        return  # shorter than it should be, which who reads it finds out


def _context(ca: Path | None) -> ssl.SSLContext:
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if ca is not None:
        context.load_verify_locations(ca)
    return context


class _Forbidden(OSError):
    """The name means a place that is out of reach."""


class _Gate(AbstractResolver):
    """Resolves names to addresses that may be reached; what is connected to is what was checked."""

    def __init__(self, allow_local: bool) -> None:
        self._allow_local = allow_local
        self._inner = ThreadedResolver()

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        found = await self._inner.resolve(host, port, family)
        if self._allow_local:
            return found
        kept = [one for one in found if not _forbidden(ipaddress.ip_address(one["host"]))]
        if not kept:
            raise _Forbidden("no address of it may be reached")
        return kept

    async def close(self) -> None:
        await self._inner.close()


def _forbidden(address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> bool:
    if isinstance(address, ipaddress.IPv6Address):
        inner = address.ipv4_mapped or address.sixtofour
        if inner is not None:
            return _forbidden(inner)
        if address.is_site_local or address in _NAT64:
            return True
    return (
        address.is_loopback
        or address.is_link_local
        or address.is_multicast
        or address.is_unspecified
        or address.is_reserved
    )


_NAT64 = ipaddress.ip_network("64:ff9b::/96")
"""IPv4 addresses in the clothes of IPv6: they have names of their own."""
