"""Where a request came from, as the stages behind see it: peer, user agent, a few headers."""

from __future__ import annotations

import dataclasses

from aiohttp import web
from aiohttp.hdrs import USER_AGENT

from xapi.operations.context import Origin
from xapi.server.connection import Connection
from xapi.server.peer import Peer

__all__ = ["peer_origin", "request_origin"]

_PASSED_ON = frozenset(
    {
        "baggage",
        "idempotency-key",
        "originator",
        "subtask-of",
        "task-id",
        "traceparent",
        "tracestate",
    }
)
_COMMON = frozenset(
    spelling
    for name in (
        "Accept", "Accept-Encoding", "Connection", "Content-Length", "Content-Type", "Host",
        "User-Agent",
    )
    for spelling in (name, name.lower(), name.capitalize())
)  # fmt: skip
"""Headers that add nothing; most requests have no others."""
_PREFIXES = ("x-http-other-config-", "x-xapi-")


def peer_origin(peer: Peer, *, tls: bool, owner: int) -> Origin:
    """The origin of a connection. A UNIX socket peer that is root or `owner` is local root."""
    if peer.unix:
        return Origin("unix", f"pid={peer.pid} uid={peer.uid}", peer.uid in (0, owner))
    return Origin("https" if tls else "http", peer.address)


def request_origin(connection: Connection, request: web.BaseRequest) -> Origin:
    """The connection's origin with what this request's headers add.

    Clients send the same headers on every request, so the last one is nearly always right.
    """
    headers = request.headers
    last = connection.origin
    agent = headers.get(USER_AGENT, "")
    passed: dict[str, str] = {}
    if not _COMMON.issuperset(headers):
        for name, value in headers.items():
            lower = name.lower()
            if lower in _PASSED_ON or lower.startswith(_PREFIXES):
                passed[lower] = value
    if last.user_agent != agent or last.headers != passed:
        last = connection.origin = dataclasses.replace(last, user_agent=agent, headers=passed)
    return last
