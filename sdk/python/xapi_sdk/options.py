"""What a client is told when it is made, and the times it keeps."""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping, Sequence
from typing import Literal, NamedTuple, TypeAlias

from xapi_sdk.endpoint import TLS, Endpoint

__all__ = ["VERSION", "Options", "Protocol", "Timeouts"]

VERSION = "0.1.0"
_AGENT = f"xapi-sdk/{VERSION} Python/{sys.version_info[0]}.{sys.version_info[1]}"

Protocol: TypeAlias = Literal["auto", "json", "xml"]
"""``auto``: JSON-RPC where the server has it (it is the quicker one), else XML-RPC."""

_OURS = frozenset(
    ("host", "content-type", "content-length", "transfer-encoding", "connection", "user-agent",
     "cookie", "idempotency-key", "expect", "upgrade", "accept-encoding")
)  # fmt: skip
"""Headers that the client writes itself, or whose meaning it does not know."""
_NAME = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
_VALUE = re.compile(r"[\t\x20-\x7e\xa0-\xff]*")


class Timeouts(NamedTuple):
    """Longest waits in seconds.

    A server that has died without a word is noticed by TCP after about 25 seconds, however long a
    call may take.
    """

    connect: float = 10.0
    """For a connection, its TLS handshake included."""
    read: float = 60.0
    """For the answer of a call that only reads."""
    call: float = 24 * 3600.0
    """For the answer of a call that works: some migrate guests."""
    failover: float = 60.0
    """From the first failure of a call to its last try, while a coordinator is looked for."""


class Options:
    """Everything a client knows about its pool. Its text shows no secrets."""

    def __init__(
        self,
        *,
        endpoints: Sequence[Endpoint],
        username: str | None,
        password: str | None,
        session: str | None,
        tls: TLS,
        protocol: Protocol,
        timeouts: Timeouts,
        originator: str,
        user_agent: str,
        follow: bool,
        max_connections: int,
        headers: Mapping[str, str],
    ) -> None:
        self.endpoints = endpoints
        self.username = username
        self.password = password
        self.session = session
        self.tls = tls
        self.protocol: Protocol = protocol
        self.timeouts = timeouts
        self.originator = originator
        self.agent = user_agent or _AGENT
        self.follow = follow
        self.max_connections = max_connections
        self.headers = headers

    def __repr__(self) -> str:
        return f"Options({', '.join(map(str, self.endpoints))})"

    @property
    def credentials(self) -> tuple[str, str] | None:
        """User and password, where they are held: only then a lost session can be made anew."""
        if self.username is None:
            return ("", "") if self.endpoints[0].scheme == "unix" and not self.session else None
        return self.username, self.password or ""

    @classmethod
    def of(
        cls,
        url: str | Sequence[str],
        *,
        username: str | None,
        password: str | None,
        session: str | None,
        tls: TLS | None,
        protocol: Protocol,
        timeouts: Timeouts | None,
        originator: str,
        user_agent: str,
        follow: bool,
        max_connections: int,
        allow_plain_http: bool,
        headers: Mapping[str, str] | None,
    ) -> Options:
        """Checked options. Raises ValueError."""
        urls = [url] if isinstance(url, str) else list(url)
        if not urls:
            raise ValueError("no URL")
        endpoints = [Endpoint.parse(text) for text in urls]
        if any(e.scheme == "http" for e in endpoints) and not allow_plain_http:
            raise ValueError("http:// sends the password in clear; see allow_plain_http")
        if protocol not in ("auto", "json", "xml"):
            raise ValueError(f"no protocol {protocol!r}")
        return cls(
            endpoints=endpoints,
            username=username,
            password=password,
            session=session,
            tls=tls or TLS(),
            protocol=protocol,
            timeouts=timeouts or Timeouts(),
            originator=originator,
            user_agent=user_agent,
            follow=follow,
            max_connections=max_connections,
            headers=_checked(headers or {}),
        )


def _checked(headers: Mapping[str, str]) -> dict[str, str]:
    for name, value in headers.items():
        if _NAME.fullmatch(name) is None or _VALUE.fullmatch(value) is None:
            raise ValueError(f"{name!r} is no header, or its value is none")
        if name.lower() in _OURS:
            raise ValueError(f"the header {name} is the client's own")
    return dict(headers)
