"""Join the terminal of a shell and a guest's console, over HTTP CONNECT (clients.md §7)."""

from __future__ import annotations

import os
import select
import sys
import termios
import tty
from collections.abc import Mapping
from socket import socket
from urllib.parse import urlencode

from xapi_sdk.client import Client
from xapi_sdk.endpoint import Endpoint
from xapi_sdk.transfer import Request, placed
from xapi_sdk.transport import connect

from xapi_xe.errors import CommandError

__all__ = ["ESCAPE", "join"]

ESCAPE = b"\x1d"
"""Ctrl-] ends the talk."""
_HEAD_MAX = 65536
_REDIRECTS_MAX = 3
_MOVED = (["301"], ["302"], ["307"], ["308"])


def join(client: Client, path: str, query: Mapping[str, str]) -> None:
    """Until the console ends, or the escape key is pressed. Raises CommandError, XapiError.

    `path`: of the client's server, or ``https://ADDRESS/...`` of another one of its pool.
    """
    session = client.login()
    options = client.options
    at, request = placed(client.endpoint, Request("CONNECT", path))
    target = f"{request.path}?{urlencode({**query, 'session_id': session})}"
    try:
        for _ in range(_REDIRECTS_MAX):
            with connect(at, options.tls, options.timeouts.connect) as sock:
                sock.sendall(f"CONNECT {target} HTTP/1.0\r\ncontent-length: 0\r\n\r\n".encode())
                elsewhere, rest = _past_head(sock)
                if not elsewhere:
                    sock.settimeout(None)
                    sys.stderr.write("Ctrl-] leaves the console.\r\n")
                    sys.stderr.flush()
                    _pipe(sock, rest)
                    return
            at, target = _place_of(elsewhere)
    except OSError as error:
        raise CommandError(f"The console was lost: {error}") from error
    raise CommandError("The server gave no console: one host sends to the other")


def _place_of(url: str) -> tuple[Endpoint, str]:
    """Sessions go over verified connections only."""
    address, slash, rest = url.removeprefix("https://").partition("/")
    if not url.startswith("https://") or not slash:
        raise CommandError(f"The console is said to be at {url!r}")
    return Endpoint.parse(f"https://{address}"), f"/{rest}"


def _past_head(sock: socket) -> tuple[str, bytes]:
    """Where the console is instead, empty if it is here; and what came behind the head."""
    data = b""
    while b"\r\n\r\n" not in data:
        more = sock.recv(65536)  # a whole TLS record: what is left in it, no select would tell
        if not more or len(data) > _HEAD_MAX:
            raise CommandError("The server gave no console")
        data += more
    head, _, rest = data.partition(b"\r\n\r\n")
    first, *lines = head.decode("latin-1").split("\r\n")
    status = first.split(" ", 2)[1:2]
    if status == ["404"]:
        raise CommandError("There is no console")
    if status in _MOVED:
        for name, _, value in (line.partition(":") for line in lines):
            if name.lower() == "location":
                return value.strip(), b""
    if status != ["200"]:
        raise CommandError(f"The server gave no console: {first}")
    return "", rest


def _pipe(sock: socket, rest: bytes) -> None:
    keys, screen = sys.stdin.fileno(), sys.stdout.fileno()
    before = termios.tcgetattr(keys) if os.isatty(keys) else None
    if before is not None:
        tty.setraw(keys)
    try:
        os.write(screen, rest)
        while True:
            ready, _, _ = select.select([sock, keys], [], [])
            if sock in ready:
                data = sock.recv(65536)
                if not data:
                    return
                os.write(screen, data)
            if keys in ready:
                typed = os.read(keys, 4096)
                head, escape, _ = typed.partition(ESCAPE)
                sock.sendall(head)
                if escape or not typed:
                    return
    finally:
        if before is not None:
            termios.tcsetattr(keys, termios.TCSADRAIN, before)
