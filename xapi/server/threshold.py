"""Connections that have asked at most once: without a transport, as most of them need none.

Many programs connect for each call. What such a connection costs is mostly what asyncio and aiohttp
build around it. Here it is a socket and an entry in a set: the first request is read as it comes,
and answered at once where its head is known and its answer is small (decision 20). Everything else
- another head, another call, a second request - goes over to a connection of the usual kind, with
the bytes that came. Only for connections without TLS. This module must not know HTTP.
"""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable

from xapi.server.limits import HttpLimits, Slot
from xapi.server.peer import Peer

__all__ = ["Answer", "Guest", "Threshold"]

_BYTES = 1 << 16

Answer = Callable[[bytes], "bytes | None"]
"""The answer to a whole request that can be given at once; None for everything else."""


class Guest:
    """One connection at the threshold."""

    __slots__ = ("answer", "answered", "peer", "since", "slot", "sock")

    def __init__(self, sock: socket.socket, peer: Peer, slot: Slot, answer: Answer) -> None:
        self.sock = sock
        self.peer = peer
        self.slot = slot
        self.answer = answer
        self.since = 0.0
        """By the loop's clock: when it came, or was answered."""
        self.answered = False


class Threshold:
    """Owns the sockets that were handed to it, until they go over or end."""

    def __init__(self, limits: HttpLimits, over: Callable[[Guest, bytes, bytes], None]) -> None:
        """`over`: takes a connection over, with the bytes that came and those to be sent first."""
        self._limits = limits
        self._over = over
        self._loop = asyncio.get_running_loop()
        self._guests: set[Guest] = set()

    def take(self, guest: Guest) -> None:
        """Serve a connection; its socket does not block."""
        guest.since = self._loop.time()
        guest.slot.evict = lambda: self._end(guest)
        guest.slot.idle()
        self._guests.add(guest)
        self._loop.add_reader(guest.sock.fileno(), self._read, guest)
        self._read(guest)  # what is there already need not wait for its turn

    def sweep(self, now: float) -> None:
        """Drop the connections whose peer is late."""
        limits = self._limits
        for guest in list(self._guests):
            patience = limits.idle_seconds if guest.answered else limits.head_seconds
            if now - guest.since > patience:
                self._end(guest)

    def close(self) -> None:
        """End them all."""
        for guest in list(self._guests):
            self._end(guest)

    def _read(self, guest: Guest) -> None:
        try:
            data = guest.sock.recv(_BYTES)
        except (BlockingIOError, InterruptedError):
            return
        except OSError:
            data = b""
        if not data:
            self._end(guest)
            return
        answer = None if guest.answered else guest.answer(data)
        if answer is None:
            self._leave(guest)
            self._over(guest, data, b"")
            return
        guest.answered = True
        guest.since = self._loop.time()
        guest.slot.busy()
        guest.slot.idle()  # the last to make room for others
        try:
            sent = guest.sock.send(answer)
        except (BlockingIOError, InterruptedError):
            sent = 0
        except OSError:
            self._end(guest)
            return
        if sent < len(answer):
            self._leave(guest)
            self._over(guest, b"", answer[sent:])

    def _leave(self, guest: Guest) -> None:
        self._guests.discard(guest)
        guest.slot.evict = None
        self._loop.remove_reader(guest.sock.fileno())

    def _end(self, guest: Guest) -> None:
        if guest in self._guests:
            self._leave(guest)
            guest.sock.close()
            guest.slot.release()
