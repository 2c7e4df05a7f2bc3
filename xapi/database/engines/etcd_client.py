"""A client of etcd's JSON gateway: endpoints in turn, retries where they are safe, time limits.

It knows etcd's calls and none of the database's keys. No call waits longer than its deadline; a
call whose outcome is unknown is repeated only if its caller says that repeating does no harm.
Works with etcd 3.4 and later. The gateway cannot log in by a certificate's common name
(floors.md §2b), so users need a password; a client certificate then proves the machine.
"""

from __future__ import annotations

import asyncio
import logging
import ssl
import time
from base64 import b64encode
from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import aclosing
from dataclasses import dataclass, field
from typing import Any, NamedTuple, cast

import aiohttp
import orjson

from xapi.database.engines.etcd_answers import (
    INVALID,
    PERMISSION_DENIED,
    UNKNOWN,
    Compacted,
    EtcdClosed,
    EtcdError,
    EtcdRefused,
    EtcdUnavailable,
    KeyValue,
    header_revision,
    is_token_fault,
    key_values,
    may_pass,
    read_answer,
    read_events,
    read_object,
    refusal,
)

__all__ = [
    "Compacted",
    "EtcdAccess",
    "EtcdClient",
    "EtcdClosed",
    "EtcdError",
    "EtcdRefused",
    "EtcdUnavailable",
    "KeyValue",
    "Tls",
    "WatchEvents",
    "encoded",
    "prefix_end",
]

_log = logging.getLogger(__name__)

_MESSAGE_MAX = 256 << 20
"""Bytes of one message of a watch; etcd sends up to 1,000 revisions in one."""
_WITH_LEADER = {"Grpc-Metadata-hasleader": "true"}
"""With it, etcd ends a watch whose member has lost the majority; it would keep silent otherwise."""
_PAUSE_MIN, _PAUSE_MAX = 0.02, 0.5
_PAGE_MIN, _PAGE_MAX, _PAGE_BYTES = 16, 4096, 4 << 20
"""Keys of one answer, and what they should not exceed."""


class WatchEvents(NamedTuple):
    """What a watch tells: the changes of whole revisions, in order."""

    revision: int
    events: Sequence[KeyValue]


@dataclass(frozen=True, slots=True)
class Tls:
    """PEM files: whom to trust (None: the system's), and the client's own proof."""

    ca: str | None = None
    certificate: str | None = None
    key: str | None = None


@dataclass(frozen=True, slots=True)
class EtcdAccess:
    """Where a cluster is and how to be let in."""

    endpoints: tuple[str, ...]
    """``http://…`` or ``https://…``, tried in turn."""
    tls: Tls = field(default_factory=Tls)
    user: str = ""
    password: str = field(default="", repr=False)
    attempt_seconds: float = 1.0
    """For one endpoint to answer; twice as long once none did, up to four times."""
    total_seconds: float = 8.0
    """For a call, with all its attempts."""


def encoded(data: bytes) -> str:
    """Bytes as the gateway wants them."""
    return b64encode(data).decode("ascii")


def prefix_end(prefix: bytes) -> bytes:
    """The first key after all that begin with the prefix."""
    return prefix[:-1] + bytes([prefix[-1] + 1])


class EtcdClient:
    """Calls of etcd. To be used on one loop; `close` ends it."""

    def __init__(self, access: EtcdAccess) -> None:
        if not access.endpoints:
            raise ValueError("no etcd endpoint is given")
        self._access = access
        self._endpoints = [url.rstrip("/") for url in access.endpoints]
        self._current = 0
        self._token = ""
        self._login = asyncio.Lock()
        self._opening = asyncio.Lock()
        self._session: aiohttp.ClientSession | None = None
        self._closed = False

    async def close(self) -> None:
        """End all connections for good; what is under way fails with EtcdClosed."""
        self._closed = True
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    # Calls

    async def call(
        self, path: str, body: Mapping[str, object], *, safe: bool, seconds: float | None = None
    ) -> dict[str, Any]:
        """The answer. `safe`: doing it twice is the same as doing it once.

        Raises EtcdRefused, EtcdUnavailable, EtcdClosed.
        """
        data = orjson.dumps(body)
        limit = self._access.total_seconds if seconds is None else seconds
        deadline = time.monotonic() + limit
        perhaps = False
        renewed = False
        # Each endpoint gets its chance within the limit, also a short one.
        patience = min(self._access.attempt_seconds, limit / len(self._endpoints))
        pause = _PAUSE_MIN
        attempt = 0
        while True:
            left = deadline - time.monotonic()
            try:
                async with asyncio.timeout(max(0.001, min(left, patience))):
                    return await self._attempt(path, data)
            except EtcdRefused as error:
                if is_token_fault(error) and not renewed and self._access.user:
                    renewed, self._token = True, ""
                    continue
                if not may_pass(error):
                    raise
                last: Exception = error
                # "leader changed" and the like leave open whether the proposal went through.
                perhaps = True
            except aiohttp.ClientConnectorError as error:
                last = error
            except TimeoutError as error:
                last, perhaps = error, True
            except (aiohttp.ClientError, OSError) as error:
                last, perhaps = error, True
            except RuntimeError as error:
                # How aiohttp tells of a session closed meanwhile.
                if self._closed:
                    raise EtcdClosed from error
                raise
            if self._closed:
                raise EtcdClosed from last
            self._rotate()
            attempt += 1
            left = deadline - time.monotonic()
            if (perhaps and not safe) or left <= pause:
                text = str(last) or type(last).__name__
                raise EtcdUnavailable(
                    f"etcd has not answered within {limit:g} s ({text})"
                    if left <= pause
                    else f"the connection to etcd broke ({text})",
                    perhaps=perhaps,
                ) from last
            if attempt % len(self._endpoints) == 0:
                await asyncio.sleep(pause)
                pause = min(_PAUSE_MAX, pause * 2)
                patience = min(patience * 2, 4 * self._access.attempt_seconds)

    async def range(
        self,
        key: bytes,
        end: bytes = b"",
        *,
        revision: int = 0,
        limit: int = 0,
        keys_only: bool = False,
        seconds: float | None = None,
    ) -> tuple[int, list[KeyValue], bool]:
        """etcd's revision now, the keys (as of `revision`, if given) and whether there are more.

        Linearizable. Raises `Compacted`.
        """
        answer = await self.call(
            "/v3/kv/range",
            {
                "key": encoded(key),
                "range_end": encoded(end),
                "revision": revision,
                "limit": limit,
                "keys_only": keys_only,
            },
            safe=True,
            seconds=seconds,
        )
        return header_revision(answer), key_values(answer), bool(answer.get("more"))

    async def range_all(
        self, prefix: bytes, revision: int, *, keys_only: bool = False
    ) -> AsyncGenerator[list[KeyValue]]:
        """All keys of a prefix as of one revision, in pages of a bounded size.

        Raises `Compacted`.
        """
        key, end = prefix, prefix_end(prefix)
        page = _PAGE_MIN
        while True:
            _, found, more = await self.range(
                key, end, revision=revision, limit=page, keys_only=keys_only
            )
            if found:
                yield found
            if not more or not found:
                return
            key = found[-1].key + b"\0"
            # Values have 1 to 1,000,000 bytes, and a page must come within one attempt.
            size = sum(len(kv.key) + len(kv.value) for kv in found) // len(found)
            page = max(_PAGE_MIN, min(_PAGE_MAX, 2 * page, _PAGE_BYTES // max(1, size)))

    async def txn(
        self,
        compare: Sequence[object],
        success: Sequence[object],
        failure: Sequence[object] = (),
        *,
        safe: bool,
    ) -> tuple[bool, int, list[dict[str, Any]]]:
        """Whether the comparisons held, etcd's revision, and the answers of the branch taken."""
        answer = await self.call(
            "/v3/kv/txn",
            {"compare": compare, "success": success, "failure": failure},
            safe=safe,
        )
        return bool(answer.get("succeeded")), header_revision(answer), answer.get("responses", [])

    # Leases

    async def grant(self, lease: int, ttl: int) -> None:
        """A lease of `ttl` seconds under a number of the caller's."""
        try:
            await self.call("/v3/lease/grant", {"ID": str(lease), "TTL": str(ttl)}, safe=True)
        except EtcdRefused as error:
            # A repeated attempt meets its own lease.
            if "already exists" not in str(error):
                raise

    async def keep_alive(self, lease: int, *, seconds: float) -> bool:
        """Renew once; False if the lease is over."""
        answer = await self.call(
            "/v3/lease/keepalive", {"ID": str(lease)}, safe=True, seconds=seconds
        )
        if "result" not in answer:
            # Only an answer about the lease may end a term.
            raise refusal(answer)
        return int(answer["result"].get("TTL", 0)) > 0

    async def revoke(self, lease: int, *, seconds: float) -> None:
        """End the lease and remove its keys; no matter if it is over already."""
        try:
            await self.call("/v3/lease/revoke", {"ID": str(lease)}, safe=True, seconds=seconds)
        except EtcdRefused as error:
            if "not found" not in str(error):
                raise

    # Watches

    async def watch(
        self, key: bytes, end: bytes, start: int, *, idle_seconds: float
    ) -> AsyncGenerator[WatchEvents]:
        """Changes of the keys from etcd's revision `start` on, over one connection.

        Whole revisions at a time. Ends when the connection does or when nothing was heard for
        `idle_seconds`; the caller goes on after the last revision it was told, and asks first
        whether it has missed anything. Raises `Compacted` also where more came at once than can be
        held, EtcdRefused, EtcdUnavailable, EtcdClosed.
        """
        body = orjson.dumps(
            {
                "create_request": {
                    "key": encoded(key),
                    "range_end": encoded(end),
                    "start_revision": str(start),
                }
            }
        )
        try:
            async with aclosing(self._stream("/v3/watch", body, idle_seconds)) as messages:
                async for message in messages:
                    if "error" in message:
                        raise refusal(message["error"])
                    result = cast("dict[str, Any]", message.get("result", {}))
                    if "compact_revision" in result:
                        raise Compacted(int(result["compact_revision"]))
                    if result.get("canceled"):
                        reason = str(result.get("cancel_reason", "etcd has cancelled the watch"))
                        denied = "permission denied" in reason
                        raise EtcdRefused(PERMISSION_DENIED if denied else UNKNOWN, reason)
                    if events := result.get("events"):
                        yield WatchEvents(header_revision(result), read_events(events))
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            if self._closed:
                raise EtcdClosed from error
            self._rotate()
            raise EtcdUnavailable(
                f"the watch broke ({str(error) or type(error).__name__})", perhaps=False
            ) from error
        except EtcdRefused as error:
            if is_token_fault(error):
                self._token = ""
            elif isinstance(error, Compacted) or not may_pass(error):
                raise
            self._rotate()
            raise EtcdUnavailable(f"the watch broke ({error})", perhaps=False) from error

    # Inside

    async def _attempt(self, path: str, data: bytes) -> dict[str, Any]:
        headers = await self._headers()
        url = self._endpoints[self._current] + path
        async with (await self._open()).post(url, data=data, headers=headers) as response:
            return read_answer(response.status, await response.read())

    async def _stream(
        self, path: str, data: bytes, idle_seconds: float
    ) -> AsyncGenerator[dict[str, Any]]:
        """JSON messages, one a line, until nothing has come for a while."""
        async with asyncio.timeout(self._access.attempt_seconds):
            headers = await self._headers()
            url = self._endpoints[self._current] + path
            # No limit on the whole: the reads below have one each.
            response = await (await self._open()).post(
                url,
                data=data,
                headers={**headers, **_WITH_LEADER},
                timeout=aiohttp.ClientTimeout(total=None),
            )
        try:
            if response.status != 200:
                async with asyncio.timeout(self._access.attempt_seconds):
                    read_answer(response.status, await response.read())
            buffer = bytearray()
            while True:
                try:
                    async with asyncio.timeout(idle_seconds):
                        chunk = await response.content.readany()
                except TimeoutError:
                    return
                except RuntimeError as error:
                    # How aiohttp tells of a session closed between two reads.
                    raise aiohttp.ClientConnectionError(str(error)) from error
                if not chunk:
                    self._rotate()
                    return
                searched = len(buffer)
                buffer += chunk
                if len(buffer) > _MESSAGE_MAX:
                    _log.warning("a message of the watch has more than %d bytes", _MESSAGE_MAX)
                    raise Compacted
                while (stop := buffer.find(b"\n", searched)) >= 0:
                    line = bytes(buffer[:stop])
                    del buffer[: stop + 1]
                    searched = 0
                    if line:
                        yield read_object(line)
        finally:
            response.close()

    async def _headers(self) -> dict[str, str]:
        if not self._access.user:
            return {}
        async with self._login:
            if not self._token:
                body = {"name": self._access.user, "password": self._access.password}
                url = self._endpoints[self._current] + "/v3/auth/authenticate"
                async with (await self._open()).post(url, data=orjson.dumps(body)) as response:
                    answer = read_answer(response.status, await response.read())
                self._token = str(answer["token"])
            return {"Authorization": self._token}

    async def _open(self) -> aiohttp.ClientSession:
        async with self._opening:
            if self._closed:
                raise EtcdClosed
            if self._session is None:
                secure = any(url.startswith("https:") for url in self._endpoints)
                # Reads files: not on the loop.
                context = (
                    await asyncio.to_thread(_tls_context, self._access.tls) if secure else True
                )
                if self._closed:
                    raise EtcdClosed
                self._session = aiohttp.ClientSession(
                    connector=aiohttp.TCPConnector(ssl=context, keepalive_timeout=30),
                    timeout=aiohttp.ClientTimeout(total=None, sock_connect=1.0),
                    headers={"Content-Type": "application/json"},
                )
            return self._session

    def _rotate(self) -> None:
        self._current = (self._current + 1) % len(self._endpoints)


def _tls_context(tls: Tls) -> ssl.SSLContext:
    try:
        context = ssl.create_default_context(cafile=tls.ca)
        if tls.certificate:
            context.load_cert_chain(tls.certificate, tls.key)
    except (OSError, ssl.SSLError) as error:
        files = ", ".join(filter(None, (tls.ca, tls.certificate, tls.key)))
        raise EtcdRefused(INVALID, f"the TLS files {files} cannot be used: {error}") from error
    return context
