"""Where a request came from, as the stages behind see it: peer, user agent, a few headers."""

from __future__ import annotations

import dataclasses

from aiohttp import web

from xapi.operations.context import Origin
from xapi.server.acceptor import Peer
from xapi.server.connection import Connection

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
    agent = ""
    passed: dict[str, str] = {}
    for name, value in request.headers.items():
        lower = name.lower()
        if lower == "user-agent":
            agent = value
        elif lower in _PASSED_ON or lower.startswith(_PREFIXES):
            passed[lower] = value
    last = connection.origin
    if last.user_agent != agent or last.headers != passed:
        last = connection.origin = dataclasses.replace(last, user_agent=agent, headers=passed)
    return last
