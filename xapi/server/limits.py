"""Who may hold a connection: bounds in all and per address, and who makes room when it is tight.

One unauthenticated client must not be able to take the last file descriptor (anchors.md §4.2,
row 1). Connections that wait for their next request are closed, longest wait first, before a new
one is refused. This module counts; it must not touch sockets.
"""

from __future__ import annotations

import resource
from collections.abc import Callable
from dataclasses import dataclass

__all__ = ["RESERVED_DESCRIPTORS", "Gate", "HttpLimits", "Slot", "raise_descriptor_limit"]

RESERVED_DESCRIPTORS = 128
"""Kept for the database, logs, guests' files and calls to other hosts."""


@dataclass(frozen=True, slots=True)
class HttpLimits:
    """What the HTTP listeners grant before they know who asks."""

    connections: int = 4096
    """Open connections of all listeners together."""
    connections_per_address: int = 512
    """Of these, how many one network address may hold."""
    body_bytes: int = 307_200
    """A call's body (README "Envelope": 300 KiB)."""
    line_bytes: int = 8190
    """The request line, and each header."""
    headers: int = 100
    """Headers of a request."""
    handshake_seconds: float = 10.0
    head_seconds: float = 20.0
    """From the connection, or the first byte of a later request, to the end of its headers."""
    body_seconds: float = 30.0
    idle_seconds: float = 300.0
    """Between two requests of a kept connection."""
    write_seconds: float = 60.0
    """A peer that takes nothing of its answer for so long is dropped."""
    stall_seconds: float = 900.0
    """The same for exports and imports, where either side may have to wait for its disks."""
    transfers: int = 128
    """Exports and imports at one time."""
    consoles: int = 256
    """Consoles at one time."""


class Slot:
    """One admitted connection. Released exactly once however often `release` is called."""

    __slots__ = ("_gate", "address", "evict")

    def __init__(self, gate: Gate, address: str) -> None:
        self._gate: Gate | None = gate
        self.address = address
        self.evict: Callable[[], None] | None = None
        """Closes the connection; set while there is one that can be closed."""

    def idle(self) -> None:
        """It waits for its next request; from now on it may be closed to make room."""
        if self._gate is not None:
            self._gate.waiting[self] = None

    def busy(self) -> None:
        """It serves a request."""
        if self._gate is not None:
            self._gate.waiting.pop(self, None)

    def release(self) -> None:
        """The connection is gone."""
        gate, self._gate = self._gate, None
        if gate is not None:
            gate.forget(self)


class Gate:
    """Counts connections. Addresses that are empty (UNIX sockets) have no bound of their own."""

    def __init__(self, total: int, per_address: int) -> None:
        self.total = total
        self.per_address = per_address
        self.open = 0
        self.refused = 0
        self.evicted = 0
        self.waiting: dict[Slot, None] = {}
        """Idle connections, the one that waits longest first."""
        self._of_address: dict[str, int] = {}

    def admit(self, address: str) -> Slot | None:
        """A slot for a new connection; None where it must be refused."""
        if address and self._of_address.get(address, 0) >= self.per_address:
            self.refused += 1
            return None
        if self.open >= self.total and not self._make_room():
            self.refused += 1
            return None
        self.open += 1
        if address:
            self._of_address[address] = self._of_address.get(address, 0) + 1
        return Slot(self, address)

    def forget(self, slot: Slot) -> None:
        """Called by `Slot.release`."""
        self.waiting.pop(slot, None)
        self.open -= 1
        if slot.address:
            left = self._of_address[slot.address] - 1
            if left:
                self._of_address[slot.address] = left
            else:
                del self._of_address[slot.address]

    def _make_room(self) -> bool:
        for slot in self.waiting:
            if slot.evict is not None:
                slot.evict()
                slot.release()
                self.evicted += 1
                return True
        return False


def raise_descriptor_limit(connections: int) -> int:
    """Raise the process' soft limit of descriptors to the hard one; gives how many
    connections fit under it, at most `connections`.
    """
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = connections + RESERVED_DESCRIPTORS
    if hard != resource.RLIM_INFINITY:
        wanted = min(wanted, hard)
    if soft != resource.RLIM_INFINITY and soft < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
        soft = wanted
    if soft == resource.RLIM_INFINITY:
        return connections
    return min(connections, max(16, soft - RESERVED_DESCRIPTORS))
