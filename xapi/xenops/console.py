"""The console of a guest as a stream of bytes in both directions.

Bytes of consoles do not pass the switch: each host serves those of its own guests, and clients are
sent there.
"""

from __future__ import annotations

from typing import Literal, Protocol, TypeAlias, runtime_checkable

__all__ = ["ConsoleProtocol", "ConsoleStream", "HasConsoles"]

ConsoleProtocol: TypeAlias = Literal["vt100", "rfb", "rdp"]


class ConsoleStream(Protocol):
    """One viewer's connection. It ends when the guest's domain does, and when it is closed."""

    async def read(self, limit: int) -> bytes:
        """What the guest shows, at most so many bytes; waits for the first, empty at the end."""
        ...

    async def write(self, data: bytes) -> None:
        """What the viewer says; returns when there is room for more.

        Raises ConnectionResetError once the stream has ended.
        """
        ...

    def close(self) -> None:
        """End it; not an error when it has ended already."""
        ...


@runtime_checkable
class HasConsoles(Protocol):
    """A backend whose guests have consoles."""

    host_consoles: tuple[ConsoleProtocol, ...]
    """The protocols of the machine's own console."""

    async def open_console(self, vm_id: str, protocol: ConsoleProtocol) -> ConsoleStream:
        """Raises NoSuchGuest without a domain, BackendError NOT_IMPLEMENTED for the protocol."""
        ...

    async def open_host_console(self, protocol: ConsoleProtocol) -> ConsoleStream:
        """The machine's own console. BackendError NOT_IMPLEMENTED [protocol]."""
        ...
