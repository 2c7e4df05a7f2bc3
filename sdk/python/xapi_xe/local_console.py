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
from xapi_sdk.transport import connect

from xapi_xe.errors import CommandError

__all__ = ["ESCAPE", "join"]

ESCAPE = b"\x1d"
"""Ctrl-] ends the talk."""
_HEAD_MAX = 65536


def join(client: Client, path: str, query: Mapping[str, str]) -> None:
    """Until the console ends, or the escape key is pressed. Raises CommandError, XapiError."""
    session = client.login()
    options = client.options
    sock = connect(client.endpoint, options.tls, options.timeouts.connect)
    text = urlencode({**query, "session_id": session})
    try:
        with sock:
            sock.sendall(f"CONNECT {path}?{text} HTTP/1.0\r\ncontent-length: 0\r\n\r\n".encode())
            rest = _past_head(sock)
            sock.settimeout(None)
            sys.stderr.write("Ctrl-] leaves the console.\r\n")
            sys.stderr.flush()
            _pipe(sock, rest)
    except OSError as error:
        raise CommandError(f"The console was lost: {error}") from error


def _past_head(sock: socket) -> bytes:
    data = b""
    while b"\r\n\r\n" not in data:
        more = sock.recv(65536)  # a whole TLS record: what is left in it, no select would tell
        if not more or len(data) > _HEAD_MAX:
            raise CommandError("The server gave no console")
        data += more
    head, _, rest = data.partition(b"\r\n\r\n")
    status = head.split(b" ", 2)[1:2]
    if status == [b"404"]:
        raise CommandError("There is no console")
    if status != [b"200"]:
        raise CommandError(f"The server gave no console: {head.splitlines()[0].decode('latin-1')}")
    return rest


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
