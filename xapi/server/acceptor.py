"""Takes connections off a listening socket, and survives a machine without free descriptors.

Accepting is done here and not by the loop's own server, because the loop's server can neither
refuse before a TLS handshake nor step back when accept() fails with EMFILE (it spins). A spare
descriptor is kept so that even then waiting clients are answered with a close, not left hanging.
It must not know HTTP.
"""

from __future__ import annotations

import asyncio
import contextlib
import errno
import logging
import os
import socket
import ssl
import struct
from collections.abc import Callable
from typing import cast

from xapi.server.limits import Gate, HttpLimits, Slot
from xapi.server.peer import Peer
from xapi.server.threshold import Answer, Guest, Threshold

__all__ = ["Acceptor", "Newcomer"]

_log = logging.getLogger(__name__)

_EXHAUSTED = frozenset({errno.EMFILE, errno.ENFILE, errno.ENOBUFS, errno.ENOMEM})
_BURST = 64
"""Connections taken in one go, so that a flood does not keep the loop from other work."""
_PAUSE_SECONDS = 0.25
_LOG_SECONDS = 10.0
_UNACKED_MILLISECONDS = 60_000
_PEER_CREDENTIALS = struct.Struct("3i")


class Newcomer(asyncio.Protocol):
    """The protocol of a connection that may have begun before it."""

    def came(self, data: bytes, unsent: bytes) -> None:
        """`data` came before there was a transport, and `unsent` is to be sent before anything
        else. To be called before `connection_made`."""
        raise NotImplementedError


class Acceptor:
    """Accepts on one socket, which it owns from now on."""

    def __init__(
        self,
        sock: socket.socket,
        gate: Gate,
        make_protocol: Callable[[Peer, Slot], Newcomer],
        answers: Callable[[Peer], Answer],
        limits: HttpLimits,
        *,
        tls: ssl.SSLContext | None = None,
        is_open: Callable[[], bool] = lambda: True,
    ) -> None:
        """`answers`: what answers the first request of a peer, where that can be done at once;
        `is_open`: asked for each connection; while it says no they are closed at once."""
        sock.setblocking(False)
        self.socket = sock
        self._gate = gate
        self._make_protocol = make_protocol
        self._tls = tls
        self._answers = answers
        self._limits = limits
        self._is_open = is_open
        self._threshold = None if tls is not None else Threshold(limits, self._over)
        self._unix = sock.family == socket.AF_UNIX
        self._loop = asyncio.get_running_loop()
        self._opening: set[asyncio.Task[None]] = set()
        self._spare = _spare_descriptor()
        self._resume: asyncio.TimerHandle | None = None
        self._last_log = -_LOG_SECONDS
        self.shed = 0
        """Connections closed at once because no descriptor was free."""

    def start(self) -> None:
        """Begin to accept; the socket is listening already."""
        self._loop.add_reader(self.socket.fileno(), self._on_readable)

    async def close(self) -> None:
        """Stop accepting; handshakes that are under way are dropped."""
        if self.socket.fileno() >= 0:
            self._loop.remove_reader(self.socket.fileno())
        if self._resume is not None:
            self._resume.cancel()
        self.socket.close()
        if self._spare is not None:
            os.close(self._spare)
            self._spare = None
        if self._threshold is not None:
            self._threshold.close()
        for task in self._opening:
            task.cancel()
        await asyncio.gather(*self._opening, return_exceptions=True)

    def sweep(self, now: float) -> None:
        """Drop connections whose peer is late with its first request."""
        if self._threshold is not None:
            self._threshold.sweep(now)

    def _on_readable(self) -> None:
        for _ in range(_BURST):
            try:
                connection, address = self.socket.accept()
            except (BlockingIOError, InterruptedError):
                return
            except OSError as error:
                if error.errno in _EXHAUSTED:
                    self._shed()
                    self._pause(error)
                    return
                # A client that left while it was queued; the next one is not its fault.
                continue
            self._take(connection, address)

    def _take(self, connection: socket.socket, address: object) -> None:
        if not self._is_open():
            connection.close()
            return
        try:
            connection.setblocking(False)
            peer = _unix_peer(connection) if self._unix else _network_peer(connection, address)
        except OSError:
            connection.close()
            return
        slot = self._gate.admit(peer.address)
        if slot is None:
            connection.close()
            self._say("connection refused: too many are open", peer=peer.address)
            return
        if self._threshold is not None:
            self._threshold.take(Guest(connection, peer, slot, self._answers(peer)))
        else:
            self._begin(connection, peer, slot, b"", b"")

    def _over(self, guest: Guest, data: bytes, unsent: bytes) -> None:
        self._begin(guest.sock, guest.peer, guest.slot, data, unsent)

    def _begin(
        self, connection: socket.socket, peer: Peer, slot: Slot, data: bytes, unsent: bytes
    ) -> None:
        task = self._loop.create_task(self._open(connection, peer, slot, data, unsent))
        self._opening.add(task)
        task.add_done_callback(self._opening.discard)

    async def _open(
        self, connection: socket.socket, peer: Peer, slot: Slot, data: bytes, unsent: bytes
    ) -> None:
        def protocol() -> asyncio.Protocol:
            made = self._make_protocol(peer, slot)
            if data or unsent:
                made.came(data, unsent)
            return made

        opened = False
        try:
            if self._tls is None:
                await self._loop.connect_accepted_socket(protocol, connection)
            else:
                await self._loop.connect_accepted_socket(
                    protocol,
                    connection,
                    ssl=self._tls,
                    ssl_handshake_timeout=self._limits.handshake_seconds,
                    ssl_shutdown_timeout=2.0,
                )
            opened = True
        except (OSError, EOFError) as error:  # SSLError and timeouts are OSErrors
            _log.debug("handshake with %s failed: %s", peer.address, error)
        finally:
            if not opened:
                slot.release()
                connection.close()

    def _shed(self) -> None:
        """With the spare descriptor, close a few clients instead of letting them wait."""
        if self._spare is None:
            return
        os.close(self._spare)
        self._spare = None
        for _ in range(_BURST):
            try:
                connection, _ = self.socket.accept()
            except OSError:
                break
            connection.close()
            self.shed += 1
        self._spare = _spare_descriptor()

    def _pause(self, error: OSError) -> None:
        """The socket stays readable, so without a pause this would spin."""
        self._say(f"connections wait, accept() failed: {error.strerror}")
        self._loop.remove_reader(self.socket.fileno())
        self._resume = self._loop.call_later(_PAUSE_SECONDS, self._go_on)

    def _go_on(self) -> None:
        self._resume = None
        if self._spare is None:
            self._spare = _spare_descriptor()
        self.start()

    def _say(self, text: str, **details: str) -> None:
        now = self._loop.time()
        if now - self._last_log >= _LOG_SECONDS:
            self._last_log = now
            _log.warning("%s %s", text, details or "")


def _spare_descriptor() -> int | None:
    try:
        return os.open(os.devnull, os.O_RDONLY | os.O_CLOEXEC)
    except OSError:
        return None


def _unix_peer(connection: socket.socket) -> Peer:
    raw = connection.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, _PEER_CREDENTIALS.size)
    pid, uid, _gid = _PEER_CREDENTIALS.unpack(raw)
    return Peer("", pid, uid)


def _network_peer(connection: socket.socket, address: object) -> Peer:
    # One answer is one write, but a write may be two segments: Nagle would hold the second
    # for the peer's delayed ACK, 40 ms (clients.md §6).
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    with contextlib.suppress(OSError):
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, _UNACKED_MILLISECONDS)
    return Peer(str(cast("tuple[object, ...]", address)[0]))
