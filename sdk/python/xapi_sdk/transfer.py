"""What both clients share of HTTP transfers: requests, redirections, counting."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple, TypeAlias
from urllib.parse import urlencode

from xapi_sdk.endpoint import Endpoint
from xapi_sdk.failure import ProtocolError
from xapi_sdk.http1 import Head, request_head
from xapi_sdk.options import Options

__all__ = [
    "MAX_REDIRECTS",
    "PIECE",
    "Progress",
    "Query",
    "Request",
    "Tally",
    "placed",
    "query_of",
    "redirected",
]

PIECE = 256 * 1024
MAX_REDIRECTS = 5

Progress: TypeAlias = Callable[[int, int | None], object]
"""Called with the bytes moved so far and, where it is known, their number in all."""

Query: TypeAlias = Mapping[str, str | int | bool]


def query_of(**arguments: str | int | bool | None) -> dict[str, str | int | bool]:
    """Arguments that were given."""
    return {name: value for name, value in arguments.items() if value is not None}


class Request(NamedTuple):
    """A transfer. The session goes in a cookie, where no log of paths shows it."""

    method: str
    path: str
    query: Query | None = None
    task: str | None = None
    size: int | None = None

    def head(self, at: Endpoint, session: str, options: Options) -> bytes:
        given = dict(self.query or {})
        if self.task is not None:
            given["task_id"] = self.task
        texts = {
            name: str(value).lower() if isinstance(value, bool) else str(value)
            for name, value in given.items()
        }
        separator = "&" if "?" in self.path else "?"
        path = f"{self.path}{separator}{urlencode(texts)}" if texts else self.path
        headers = {
            **options.headers,
            "Cookie": f"session_id={session}",
            "User-Agent": options.agent,
            "Connection": "close",
        }
        if self.method == "PUT":
            headers["Content-Type"] = "application/octet-stream"
            if self.size is not None:
                headers["Content-Length"] = str(self.size)
        return request_head(self.method, path, at.authority, headers)


def placed(at: Endpoint, request: Request) -> tuple[Endpoint, Request]:
    """Where a transfer goes: to `at`, or to another host that a path ``https://ADDRESS/...`` names.

    An address without a port means the port of `at`. Raises ValueError for what is no address.
    """
    scheme, separator, rest = request.path.partition("://")
    if not separator:
        return at, request
    if scheme != "https":
        raise ValueError(f"{request.path!r} is neither a path nor https://ADDRESS/PATH")
    authority, slash, path = rest.partition("/")
    if at.scheme == "https":
        target = at.elsewhere(authority)
    else:
        target = Endpoint.parse(f"https://{authority}")
    return target, request._replace(path=slash + path or "/")


def redirected(at: Endpoint, request: Request, head: Head) -> tuple[Endpoint, Request]:
    """Where to go instead: never from a verified connection to an open one."""
    location = head.header("Location")
    if location.startswith("/"):
        return at, request._replace(path=location, query=None, task=None)
    scheme, _, rest = location.partition("://")
    authority, slash, path = rest.partition("/")
    try:
        target = Endpoint.parse(f"{scheme}://{authority}")
    except ValueError:
        raise ProtocolError(f"redirected to {location!r}", head.status) from None
    if target.scheme != at.scheme:
        raise ProtocolError(f"redirected from {at.scheme} to {target.scheme}", head.status)
    return target, request._replace(path=slash + path or "/", query=None, task=None)


class Tally:
    """Counts bytes and tells who asked."""

    def __init__(self, size: int | None, progress: Progress | None) -> None:
        self.count = 0
        self._size = size
        self._progress = progress

    def add(self, count: int) -> None:
        self.count += count
        if self._progress is not None:
            self._progress(self.count, self._size)

    def done(self) -> None:
        """Everything is moved. Raises ValueError if that is not as much as was promised."""
        if self._size is not None and self.count != self._size:
            raise ValueError(f"{self.count} bytes instead of {self._size}")
