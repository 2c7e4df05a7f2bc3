"""New uuids and references, cheaper than `uuid.uuid4`: random bytes are fetched in blocks.

A uuid costs one system call otherwise, and a small operation makes half a dozen. References of
sessions are secrets and are made by the session room, not here.
"""

from __future__ import annotations

import os

__all__ = ["new_ref", "new_uuid"]

_BLOCK = 256 * 16


class _Pool:
    """Random bytes that are handed out once."""

    def __init__(self) -> None:
        self._bytes = b""
        self._at = 0
        # A child of fork must not hand out what its parent does.
        os.register_at_fork(after_in_child=self._forget)

    def take(self) -> bytes:
        if self._at >= len(self._bytes):
            self._bytes, self._at = os.urandom(_BLOCK), 0
        at = self._at
        self._at = at + 16
        return self._bytes[at : at + 16]

    def _forget(self) -> None:
        self._bytes = b""
        self._at = 0


_pool = _Pool()


def new_uuid() -> str:
    """A random uuid (version 4) as text."""
    number = int.from_bytes(_pool.take(), "big")
    number = number & ~(0xF << 76) | (4 << 76)
    number = number & ~(0x3 << 62) | (2 << 62)
    text = f"{number:032x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


def new_ref() -> str:
    """A reference that no object has."""
    return f"OpaqueRef:{new_uuid()}"
