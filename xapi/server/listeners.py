"""Opens the listening sockets and runs everything behind them, until it is told to stop."""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
import ssl
import stat
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from xapi.server.acceptor import Acceptor
from xapi.server.connection import Connection, HttpServer
from xapi.server.http import Router
from xapi.server.limits import Gate, HttpLimits, Slot, raise_descriptor_limit
from xapi.server.origin import peer_origin
from xapi.server.peer import Peer
from xapi.server.quick import FirstCalls
from xapi.server.rpc import RpcEndpoint
from xapi.server.tls import ServerTls, TlsFiles, server_context

__all__ = ["Address", "Listeners", "TlsFiles"]

_BACKLOG = 1024
_SWEEP_SECONDS = 1.0


@dataclass(frozen=True, slots=True)
class Address:
    """An IP address and port; port 0 asks for any free one."""

    host: str
    port: int

    def __str__(self) -> str:
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"

    @classmethod
    def parse(cls, text: str) -> Address:
        """``host:port`` or ``[v6]:port``. Raises ValueError."""
        host, colon, port = text.rpartition(":")
        host = host.removeprefix("[").removesuffix("]")
        if not colon or not port.isascii() or not port.isdigit() or int(port) > 65535 or not host:
            raise ValueError(f"{text!r} is no address and port, such as 127.0.0.1:8443")
        return cls(host, int(port))


class Listeners:
    """HTTPS, plain HTTP if asked for, and HTTP on a UNIX socket."""

    def __init__(self, router: Router, rpc: RpcEndpoint, limits: HttpLimits) -> None:
        self._limits = limits
        self._rpc = rpc
        self.gate = Gate(raise_descriptor_limit(limits.connections), limits.connections_per_address)
        self._server = HttpServer(router.serve, limits)
        self._acceptors: list[Acceptor] = []
        self._sweeper: asyncio.Task[None] | None = None
        self._unix_path: Path | None = None

    async def open_tcp(
        self,
        address: Address,
        tls: ServerTls | TlsFiles | None,
        is_open: Callable[[], bool] = lambda: True,
    ) -> Address:
        """Listen; gives the real address. Raises OSError, ssl.SSLError.

        `is_open`: whether connections are taken at the moment.
        """
        context = None
        if isinstance(tls, ServerTls):
            context = await tls.context()
        elif tls is not None:
            context = await asyncio.to_thread(server_context, tls.certificate, tls.key)
        sock = await asyncio.to_thread(_bind_tcp, address)
        self._accept(sock, context, is_open)
        name = sock.getsockname()
        return Address(str(name[0]), int(name[1]))

    async def open_unix(self, path: Path) -> None:
        """Listen on a socket file for its owner only. Raises OSError.

        A left-over file is replaced: whoever calls this holds the lock of the state directory.
        """
        sock = await asyncio.to_thread(_bind_unix, path)
        self._unix_path = path
        self._accept(sock, None)

    def _accept(
        self,
        sock: socket.socket,
        tls: ssl.SSLContext | None,
        is_open: Callable[[], bool] = lambda: True,
    ) -> None:
        owner = os.geteuid()

        def make(peer: Peer, slot: Slot) -> Connection:
            return self._server.make(peer_origin(peer, tls=tls is not None, owner=owner), slot)

        first = FirstCalls(self._server.heads, partial(peer_origin, tls=False, owner=owner))
        acceptor = Acceptor(sock, self.gate, make, first.of, self._limits, tls=tls, is_open=is_open)
        self._acceptors.append(acceptor)
        acceptor.start()
        if self._sweeper is None:
            self._sweeper = asyncio.get_running_loop().create_task(self._sweep())

    async def _sweep(self) -> None:
        """For ever: drop connections whose peer is late."""
        loop = asyncio.get_running_loop()
        while True:
            await asyncio.sleep(_SWEEP_SECONDS)
            now = loop.time()
            self._server.sweep(now)
            for acceptor in self._acceptors:
                acceptor.sweep(now)

    async def stop_accepting(self) -> None:
        """Close the listening sockets; open connections are still served."""
        for acceptor in self._acceptors:
            await acceptor.close()
        self._acceptors.clear()
        if self._unix_path is not None:
            self._unix_path.unlink(missing_ok=True)
            self._unix_path = None

    async def close(self, seconds: float = 3.0) -> None:
        """Stop accepting, let calls finish for up to `seconds`, close every connection."""
        await self.stop_accepting()
        self._server.pre_shutdown()
        await self._rpc.drain(seconds)
        await self._server.shutdown(0.2)
        if self._sweeper is not None:
            self._sweeper.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._sweeper
            self._sweeper = None


def _bind_tcp(address: Address) -> socket.socket:
    family, _, _, _, resolved = socket.getaddrinfo(
        address.host, address.port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
    )[0]
    sock = socket.socket(family, socket.SOCK_STREAM)
    try:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        sock.bind(resolved)
        sock.listen(_BACKLOG)
    except OSError as error:
        sock.close()
        raise OSError(error.errno, f"cannot listen on {address}: {error.strerror}") from error
    return sock


def _bind_unix(path: Path) -> socket.socket:
    if path.is_socket():
        path.unlink()
    elif path.exists():
        raise OSError(f"cannot listen on {path}: the file exists and is no socket")
    sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        # The rights of the socket file are those of the descriptor it is bound from, so there is
        # no moment in which others could connect.
        os.fchmod(sock.fileno(), stat.S_IRUSR | stat.S_IWUSR)
        sock.bind(str(path))
        path.chmod(stat.S_IRUSR | stat.S_IWUSR)
        sock.listen(_BACKLOG)
    except OSError as error:
        sock.close()
        raise OSError(error.errno, f"cannot listen on {path}: {error.strerror or error}") from error
    return sock
