"""Who is at the other end of a connection, as the kernel says."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Peer"]


@dataclass(frozen=True, slots=True)
class Peer:
    """The other end of a connection."""

    address: str
    """Network address; empty for a UNIX socket."""
    pid: int = -1
    uid: int = -1
    """Of the process at the other end of a UNIX socket; -1 where there is none."""

    @property
    def unix(self) -> bool:
        return not self.address
