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
from base64 import b64decode, b64encode
from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import aclosing
from dataclasses import dataclass, field
from typing import Any, NamedTuple, cast

import aiohttp
import orjson

__all__ = [
    "Compacted",
    "EtcdAccess",
    "EtcdClient",
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

_UNKNOWN, _INVALID, _DEADLINE, _PERMISSION_DENIED, _EXHAUSTED = 2, 3, 4, 7, 8
_RANGE, _INTERNAL, _UNAVAILABLE, _UNAUTHENTICATED = 11, 13, 14, 16
_MESSAGE_MAX = 256 << 20
"""Bytes of one message of a watch; etcd sends up to 1,000 revisions in one."""
_PAUSE_MIN, _PAUSE_MAX = 0.02, 0.5


class EtcdError(Exception):
    """A call did not do what was asked."""


class EtcdRefused(EtcdError):
    """etcd answered with an error; the call has had no effect."""

    def __init__(self, code: int, text: str) -> None:
        super().__init__(text)
        self.code = code
        """Of gRPC."""


class Compacted(EtcdRefused):
    """The asked revision is no longer kept."""

    def __init__(self, revision: int = 0) -> None:
        super().__init__(_RANGE, "the asked revision has been compacted")
        self.revision = revision
        """The oldest that is kept, where etcd tells it."""


class EtcdUnavailable(EtcdError):
    """No endpoint answered in time; the call may have had its effect if `perhaps`."""

    def __init__(self, text: str, *, perhaps: bool) -> None:
        super().__init__(text)
        self.perhaps = perhaps


class KeyValue(NamedTuple):
    """One key as it was read."""

    key: bytes
    value: bytes
    created: int
    """etcd's revision that made it."""
    modified: int
    version: int
    """Number of puts since it was made."""
    deleted: bool = False


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
    """For one endpoint to answer; twice as long after each that did not, up to four times."""
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

    async def close(self) -> None:
        """End all connections."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    # Calls

    async def call(
        self, path: str, body: Mapping[str, object], *, safe: bool, seconds: float | None = None
    ) -> dict[str, Any]:
        """The answer. `safe`: doing it twice is the same as doing it once.

        Raises EtcdRefused, EtcdUnavailable.
        """
        data = orjson.dumps(body)
        limit = self._access.total_seconds if seconds is None else seconds
        deadline = time.monotonic() + limit
        perhaps = False
        renewed = False
        pause, patience = _PAUSE_MIN, self._access.attempt_seconds
        attempt = 0
        while True:
            left = deadline - time.monotonic()
            try:
                async with asyncio.timeout(max(0.001, min(left, patience))):
                    return await self._attempt(path, data)
            except EtcdRefused as error:
                if _is_token_fault(error) and not renewed and self._access.user:
                    renewed, self._token = True, ""
                    continue
                if not _may_pass(error):
                    raise
                last: Exception = error
                # "leader changed" and the like leave open whether the proposal went through.
                perhaps = True
            except aiohttp.ClientConnectorError as error:
                last = error
            except TimeoutError as error:
                last, perhaps = error, True
                patience = min(patience * 2, 4 * self._access.attempt_seconds)
            except (aiohttp.ClientError, OSError) as error:
                last, perhaps = error, True
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

    async def range(
        self,
        key: bytes,
        end: bytes = b"",
        *,
        revision: int = 0,
        limit: int = 0,
        keys_only: bool = False,
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
        )
        return header_revision(answer), key_values(answer), bool(answer.get("more"))

    async def range_all(
        self, prefix: bytes, revision: int, *, page: int = 1000
    ) -> AsyncGenerator[list[KeyValue]]:
        """All keys of a prefix as of one revision, in pages. Raises `Compacted`."""
        key, end = prefix, prefix_end(prefix)
        while True:
            _, found, more = await self.range(key, end, revision=revision, limit=page)
            if found:
                yield found
            if not more or not found:
                return
            key = found[-1].key + b"\0"

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
        return int(answer.get("result", {}).get("TTL", 0)) > 0

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
        whether it has missed anything. Raises `Compacted`, EtcdRefused, EtcdUnavailable.
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
                        raise _refusal(message["error"])
                    result = cast("dict[str, Any]", message.get("result", {}))
                    if "compact_revision" in result:
                        raise Compacted(int(result["compact_revision"]))
                    if result.get("canceled"):
                        reason = str(result.get("cancel_reason", "etcd has cancelled the watch"))
                        denied = "permission denied" in reason
                        raise EtcdRefused(_PERMISSION_DENIED if denied else _UNKNOWN, reason)
                    if events := result.get("events"):
                        yield WatchEvents(header_revision(result), _events(events))
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            self._rotate()
            raise EtcdUnavailable(
                f"the watch broke ({str(error) or type(error).__name__})", perhaps=False
            ) from error
        except EtcdRefused as error:
            if _is_token_fault(error):
                self._token = ""
            elif isinstance(error, Compacted) or not _may_pass(error):
                raise
            self._rotate()
            raise EtcdUnavailable(f"the watch broke ({error})", perhaps=False) from error

    # Inside

    async def _attempt(self, path: str, data: bytes) -> dict[str, Any]:
        headers = await self._headers()
        url = self._endpoints[self._current] + path
        async with (await self._open()).post(url, data=data, headers=headers) as response:
            return _answer(response.status, await response.read())

    async def _stream(
        self, path: str, data: bytes, idle_seconds: float
    ) -> AsyncGenerator[dict[str, Any]]:
        """JSON messages, one a line, until nothing has come for a while."""
        async with asyncio.timeout(self._access.attempt_seconds):
            headers = await self._headers()
            url = self._endpoints[self._current] + path
            # No limit on the whole: the reads below have one each.
            response = await (await self._open()).post(
                url, data=data, headers=headers, timeout=aiohttp.ClientTimeout(total=None)
            )
        try:
            if response.status != 200:
                async with asyncio.timeout(self._access.attempt_seconds):
                    _answer(response.status, await response.read())
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
                    raise EtcdRefused(_EXHAUSTED, "a message of the watch is too long")
                while (stop := buffer.find(b"\n", searched)) >= 0:
                    line = bytes(buffer[:stop])
                    del buffer[: stop + 1]
                    searched = 0
                    if line:
                        yield orjson.loads(line)
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
                    answer = _answer(response.status, await response.read())
                self._token = str(answer["token"])
            return {"Authorization": self._token}

    async def _open(self) -> aiohttp.ClientSession:
        async with self._opening:
            if self._session is None:
                secure = any(url.startswith("https:") for url in self._endpoints)
                # Reads files: not on the loop.
                context = (
                    await asyncio.to_thread(_tls_context, self._access.tls) if secure else True
                )
                self._session = aiohttp.ClientSession(
                    connector=aiohttp.TCPConnector(ssl=context, keepalive_timeout=30),
                    timeout=aiohttp.ClientTimeout(total=None, sock_connect=1.0),
                    headers={"Content-Type": "application/json"},
                )
            return self._session

    def _rotate(self) -> None:
        self._current = (self._current + 1) % len(self._endpoints)


def header_revision(answer: Mapping[str, Any]) -> int:
    """etcd's revision when it answered."""
    return int(answer.get("header", {}).get("revision", 0))


def key_values(answer: Mapping[str, Any]) -> list[KeyValue]:
    """The keys of the answer to a range."""
    return [_key_value(kv, deleted=False) for kv in answer.get("kvs", ())]


def _key_value(kv: Mapping[str, str], *, deleted: bool) -> KeyValue:
    return KeyValue(
        b64decode(kv["key"]),
        b64decode(kv.get("value", "")),
        int(kv.get("create_revision", 0)),
        int(kv["mod_revision"]),
        int(kv.get("version", 0)),
        deleted,
    )


def _events(events: Sequence[Mapping[str, Any]]) -> list[KeyValue]:
    return [_key_value(event["kv"], deleted=event.get("type") == "DELETE") for event in events]


def _answer(status: int, body: bytes) -> dict[str, Any]:
    try:
        answer = orjson.loads(body)
    except orjson.JSONDecodeError as error:
        text = body[:200].decode("utf-8", "replace").strip()
        raise EtcdRefused(_UNKNOWN, f"no answer of etcd (HTTP {status}: {text})") from error
    if status != 200:
        raise _refusal(answer)
    return answer


def _refusal(answer: object) -> EtcdRefused:
    found: dict[str, Any] = {}
    if isinstance(answer, dict):
        found = cast("dict[str, Any]", answer)
    text = str(found.get("message") or found.get("error") or "an answer without a reason")
    if "has been compacted" in text:
        return Compacted()
    return EtcdRefused(int(found.get("code") or found.get("grpc_code") or _UNKNOWN), text)


def _may_pass(error: EtcdRefused) -> bool:
    """Whether the same call may well succeed a little later or elsewhere."""
    if error.code in (_DEADLINE, _UNAVAILABLE, _INTERNAL):
        return True
    return error.code == _UNKNOWN or (
        error.code == _EXHAUSTED and "too many requests" in str(error)
    )


def _is_token_fault(error: EtcdRefused) -> bool:
    # Streams carry the gateway's own code, so the text has to tell.
    text = str(error)
    return (
        error.code == _UNAUTHENTICATED
        or "invalid auth token" in text
        or "revision in header is old" in text
    )


def _tls_context(tls: Tls) -> ssl.SSLContext:
    try:
        context = ssl.create_default_context(cafile=tls.ca)
        if tls.certificate:
            context.load_cert_chain(tls.certificate, tls.key)
    except (OSError, ssl.SSLError) as error:
        files = ", ".join(filter(None, (tls.ca, tls.certificate, tls.key)))
        raise EtcdRefused(_INVALID, f"the TLS files {files} cannot be used: {error}") from error
    return context
